# Renewal and confirmation of an agreement, version 1, in Danish.

title = Tillæg om forlængelse af aftale
agreed = har aftalt følgende:

## Recitals

recital-refers = som henviser til aftalen »{ $parent }« af { $parent_on } (herefter Aftalen),
recital-years = som med taknemmelighed ser tilbage på de år med samarbejde, der har bragt borgerne i deres kommuner tættere på hinanden,

## Confirmation

confirmation = Bekræftelse af Aftalen
confirmation-given = Parterne bekræfter Aftalen og deres ønske om at fortsætte samarbejdet.
confirmation-results = Parterne sætter stor pris på samarbejdets resultater: [de vigtigste projekter, udvekslinger og bistand].

## Period

period = Forlængelse af Aftalens varighed
period-renewed = { $term ->
        [years] Aftalen forlænges med { form-years }.
        [date] Aftalen forlænges til og med den { $until }.
        [project] { $tail ->
            [0] Aftalen forlænges for den tid, hvor projektet »[projektets navn]« gennemføres.
           *[other] Aftalen forlænges for den tid, hvor projektet »[projektets navn]« gennemføres, og for { form-tail } efter dets afslutning.
        }
       *[indefinite] Aftalen forlænges på ubestemt tid.
    }
period-onwards = Den nye periode begynder dagen efter udløbet af den foregående. Er den foregående periode allerede udløbet, får Aftalen på ny virkning, og den nye periode begynder den dag, hvor { this-document } træder i kraft.
period-terms = Aftalens øvrige vilkår er uændrede.

## Outlook

outlook = Det fremtidige samarbejde
languages = Ikrafttræden, sprog og eksemplarer
