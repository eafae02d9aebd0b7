# Acceptance act for goods given under an agreement, version 1, in German.
# $first hands over, $others receive; the names stand in apposition to „Vertragspartner“.

title = Übergabeprotokoll
agreed = haben dieses Übergabeprotokoll über Folgendes aufgenommen:

## Recitals

recital-agreement = in Durchführung der Vereinbarung „{ $parent }“ vom { $parent_on } (nachfolgend „Vereinbarung“),

## Handing over

handing = Übergabe
handing-over = Der Vertragspartner { $first } übergibt und { $parties ->
        [2] der Vertragspartner { $others } übernimmt
       *[other] die Vertragspartner { $others } übernehmen
    } die als humanitäre Hilfe geleisteten Sachen (nachfolgend „Hilfsgüter“).
handing-goods = Die Hilfsgüter sind in der Tabelle unter dem Text { this-genitive } aufgeführt. Die Tabelle ist fester Bestandteil { the-genitive }.
handing-state = Menge und äußerer Zustand der Hilfsgüter wurden bei der Übergabe geprüft. Sie entsprechen der Tabelle, soweit sich aus den Anmerkungen nichts anderes ergibt.

## Remarks

remarks = Anmerkungen und Eigentum
remarks-none = Anmerkungen zu Menge und Zustand der Hilfsgüter: [keine oder Liste der Anmerkungen].
remarks-ownership = Das Eigentum an den Hilfsgütern sowie die Gefahr ihres Verlusts oder ihrer Beschädigung gehen mit der Unterzeichnung { this-genitive } auf den übernehmenden Vertragspartner über.
remarks-use = Die Hilfsgüter werden nach Maßgabe der Vereinbarung verwendet und nachgewiesen. Der Bericht über ihre Verwendung wird innerhalb der in der Vereinbarung bestimmten Frist vorgelegt.

## Originals

copies = Ausfertigungen
