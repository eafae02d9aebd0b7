# Additional protocol to an agreement, version 1, in German.

title = Zusatzvereinbarung
agreed = haben Folgendes vereinbart:

## Recitals

recital-refers = in Ergänzung der Vereinbarung „{ $parent }“ vom { $parent_on } (nachfolgend „Vereinbarung“) durch die vorliegende Zusatzvereinbarung Nr.{ "\u00A0" }{ $number } (nachfolgend „Zusatzvereinbarung“),
recital-change = in dem Wunsch, die Vereinbarung den heutigen Erfordernissen der Zusammenarbeit anzupassen,

## Changes

changes = Änderungen und Ergänzungen der Vereinbarung
changes-replace = Nummer [Nummer der Bestimmung] der Vereinbarung erhält folgende Fassung: „[neuer Wortlaut der Bestimmung]“.
changes-add = Die Vereinbarung wird um folgende Nummer [Nummer der neuen Bestimmung] ergänzt: „[Wortlaut der neuen Bestimmung]“.

## The rest of the agreement

rest = Übrige Bestimmungen
rest-unchanged = Die übrigen Bestimmungen der Vereinbarung bleiben unverändert.
rest-part = { This-nominative } ist fester Bestandteil der Vereinbarung.
rest-terms = Die in { this-dative } verwendeten Begriffe haben dieselbe Bedeutung wie in der Vereinbarung.

## Entry into force

entry = Inkrafttreten und Laufzeit
entry-with = { This-nominative } tritt an dem Tag in Kraft, an dem der letzte der Vertragspartner { the-pronoun-accusative } unterzeichnet. Ist nach der Vereinbarung oder nach dem Recht des Staates eines der Vertragspartner außerdem eine Genehmigung erforderlich, so tritt { this-nominative } am Tag der letzten Genehmigung in Kraft.
entry-term = { This-nominative } gilt für die Laufzeit der Vereinbarung.
