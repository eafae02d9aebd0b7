# Renewal and confirmation of an agreement, version 1, in German.

title = Verlängerungsvereinbarung
agreed = haben Folgendes vereinbart:

## Recitals

recital-refers = unter Bezugnahme auf die Vereinbarung „{ $parent }“ vom { $parent_on } (nachfolgend „Vereinbarung“),
recital-years = in dankbarem Rückblick auf die Jahre der Zusammenarbeit, welche die Einwohnerinnen und Einwohner ihrer Gemeinwesen einander nähergebracht haben,

## Confirmation

confirmation = Bekräftigung der Vereinbarung
confirmation-given = Die Vertragspartner bekräftigen die Vereinbarung und ihren Wunsch, die Zusammenarbeit fortzusetzen.
confirmation-results = Die Vertragspartner würdigen die Ergebnisse der Zusammenarbeit: [wichtigste Projekte, Austauschmaßnahmen und Hilfen].

## Period

period = Verlängerung der Laufzeit
period-renewed = { $term ->
        [years] Die Vereinbarung wird um { form-years } verlängert.
        [date] Die Vereinbarung wird bis einschließlich { $until } verlängert.
        [project] { $tail ->
            [0] Die Vereinbarung wird für die Dauer des Projekts „[Name des Projekts]“ verlängert.
           *[other] Die Vereinbarung wird für die Dauer des Projekts „[Name des Projekts]“ und für { form-tail } nach dessen Abschluss verlängert.
        }
       *[indefinite] Die Vereinbarung wird auf unbestimmte Zeit verlängert.
    }
period-onwards = Die neue Laufzeit beginnt am Tag nach dem Ende der bisherigen. Ist die bisherige Laufzeit bereits abgelaufen, so lebt die Vereinbarung wieder auf, und die neue Laufzeit beginnt mit dem Tag des Inkrafttretens { this-genitive }.
period-terms = Die übrigen Bedingungen der Vereinbarung bleiben unverändert.

## Outlook

outlook = Weitere Zusammenarbeit
languages = Inkrafttreten, Sprachen und Ausfertigungen
