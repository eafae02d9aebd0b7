# Action plan under an agreement, version 1, in German.

title = Maßnahmenplan
agreed = haben diesen Maßnahmenplan aufgestellt:

## Recitals

recital-carry-out = zur Durchführung der Vereinbarung „{ $parent }“ vom { $parent_on } (nachfolgend „Vereinbarung“),

## Measures

measures = Maßnahmen
measures-table = Die Maßnahmen, ihre Termine, die verantwortlichen Personen, die Finanzierungsquellen und die erwarteten Ergebnisse sind in der Tabelle unter dem Text { this-genitive } aufgeführt. Die Tabelle ist Teil { the-genitive }.
measures-responsible = Die in der Tabelle genannten Personen bereiten die Maßnahmen vor und achten auf die Einhaltung der Termine. Über Hindernisse unterrichten sie { $parties ->
        [2] den anderen Partner
       *[other] die anderen Partner
    } unverzüglich.
measures-changes = Änderungen der Tabelle stimmen die Partner schriftlich ab. Um den Termin einer einzelnen Maßnahme zu verschieben, genügt die schriftliche Zustimmung der verantwortlichen Personen jedes daran beteiligten Partners.

## Means

means = Mittel
means-sources = Die Finanzierungsquelle wird in der Tabelle für jede Maßnahme gesondert angegeben. Eine Maßnahme, für die noch keine Mittel vorhanden sind, beginnt nach deren Eingang.

## Review

review = Bilanz
review-midyear = Zur Jahresmitte überprüfen die Partner gemeinsam den Stand der Durchführung { this-genitive } und passen die Tabelle bei Bedarf an.
review-report = Zum Jahresende erstellen die Partner einen kurzen gemeinsamen Bericht über die durchgeführten Maßnahmen, ihre Ergebnisse und die verwendeten Mittel. Jeder Partner legt den Bericht dem Organ vor, das der Vereinbarung zugestimmt hat.
review-next = Auf der Grundlage des Berichts bereiten die Partner den Maßnahmenplan für das folgende Jahr vor. In ihn werden nicht abgeschlossene Maßnahmen übernommen, von denen die Partner nicht Abstand genommen haben.
