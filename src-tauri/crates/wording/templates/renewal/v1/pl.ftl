# Renewal and confirmation of an agreement, version 1, in Polish.

title = Protokół o przedłużeniu obowiązywania umowy
agreed = uzgodniły, co następuje:

## Recitals

recital-refers = odwołując się do umowy „{ $parent }” z dnia { $parent_on } (dalej: Umowa),
recital-years = spoglądając z wdzięcznością na lata współpracy, które zbliżyły do siebie mieszkańców ich społeczności,

## Confirmation

confirmation = Potwierdzenie Umowy
confirmation-given = Strony potwierdzają Umowę i swoją wolę kontynuowania współpracy.
confirmation-results = Strony wysoko oceniają wyniki współpracy: [najważniejsze projekty, wymiany i pomoc].

## Period

period = Przedłużenie okresu obowiązywania
period-renewed = { $term ->
        [years] Obowiązywanie Umowy przedłuża się na okres { form-years }.
        [date] Obowiązywanie Umowy przedłuża się do { $until } włącznie.
        [project] { $tail ->
            [0] Obowiązywanie Umowy przedłuża się na okres realizacji projektu „[nazwa projektu]”.
           *[other] Obowiązywanie Umowy przedłuża się na okres realizacji projektu „[nazwa projektu]” oraz { form-tail } po jego zakończeniu.
        }
       *[indefinite] Obowiązywanie Umowy przedłuża się na czas nieokreślony.
    }
period-onwards = Przedłużenie następuje z dniem upływu poprzedniego okresu. Jeżeli okres ten już upłynął, Umowa obowiązuje ponownie od dnia wejścia { this-genitive } w życie.
period-terms = Pozostałe warunki Umowy nie ulegają zmianie.

## Outlook

outlook = Dalsza współpraca
languages = Wejście w życie, języki i egzemplarze
