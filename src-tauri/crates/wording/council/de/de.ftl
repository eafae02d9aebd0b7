# Council papers of Germany, in German.
# A message „<key>-case“ names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

decision = Beschlussvorlage
termination_decision = Beschlussvorlage zur Beendigung

## Shared

areas-comma = { "; " }
point-number = { $number }.
signatory = { $office }
signatory-name = { $signatory }
session = Sitzung: { $session }
proposal = Beschlussvorschlag
resolves = Der Rat beschließt:
law = Rechtliche Grundlage
grounds = Begründung
basis = Maßgeblich ist die Gemeindeordnung (Kommunalverfassung) des Landes.
term = { $length ->
    [indefinite] unbefristet
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] Jahr
       *[other] Jahre
    }
    [date] bis zum { $until }
   *[project] bis zum Abschluss des Projekts am { $until }{ $tail ->
        [0] { "" }
        [one] { " " }und { $tail }{ "\u00A0" }Jahr darüber hinaus
       *[other] { " " }und { $tail }{ "\u00A0" }Jahre darüber hinaus
    }
}
conditions = Der Text wird in { $langs } Sprache ausgefertigt; Zahl der Ausfertigungen: { $originals }.

## Who advises on it

advice = Beratungsfolge
advice-body = Gremium
advice-on = Sitzung am
advice-how = Öffentlich / nicht öffentlich
advice-result = Ergebnis
advice-committee = Fachausschuss (Vorberatung)
advice-council = Rat (Beschlussfassung)

## The proposal for a decision

decision-title = Beschlussvorlage
decision-subject = „{ $agreement }“ { $parties-between }
decision-approve = Dem Abschluss des Dokuments „{ $agreement }“ { $parties-between } wird zugestimmt. Der Wortlaut ergibt sich aus der Anlage.
decision-areas = Die Zusammenarbeit umfasst folgende Bereiche: { $areas }.
decision-term = Laufzeit: { term }.
decision-sign = Zur Unterzeichnung wird ermächtigt: { $signatory }, { $office }.
decision-money = Die erforderlichen Mittel werden im Rahmen des Haushalts bereitgestellt: { $budget }.
short = Kurze Begründung
long = Ausführliche Begründung
long-partner = Partner: { $partners } ({ $states }). Stand der Beziehungen:
long-why_partner = Gründe für die Wahl dieses Partners:
long-aim = Ziele:
long-results = Erwartete Ergebnisse:
costs = Finanzielle Auswirkungen
costs-known = Voraussichtliche Aufwendungen: { $amount }. Haushaltsstelle: { $budget }.
annex-text = „{ $agreement }“ (Wortlaut)
decision-annex =
    Anlage 1
    zur Beschlussvorlage
    Nr.{ "\u00A0" }____________

## The proposal to end an agreement

termination-subject = Beendigung: „{ $concluded }“ { $parties-between }
termination-end = Die Zusammenarbeit auf der Grundlage des Dokuments „{ $concluded }“ { $parties-between }, unterzeichnet am { $concluded-on }, wird beendet.
termination-notice = Zur Unterzeichnung der schriftlichen Erklärung gegenüber dem Partner wird ermächtigt: { $signatory }, { $office }.
termination-reason = Grund der Beendigung: { $reason }.
