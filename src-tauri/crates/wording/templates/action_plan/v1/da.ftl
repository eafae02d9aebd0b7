# Action plan under an agreement, version 1, in Danish.

title = Handlingsplan
agreed = har udarbejdet denne Plan:

## Recitals

recital-carry-out = til gennemførelse af aftalen »{ $parent }« af { $parent_on } (herefter Aftalen),

## Measures

measures = Aktiviteter
measures-table = Aktiviteterne, deres frister, de ansvarlige personer, finansieringskilderne og de forventede resultater er angivet i tabellen under teksten i { this-document }. Tabellen er en del af { the-document }.
measures-responsible = De personer, der er angivet i tabellen, forbereder aktiviteterne og påser, at fristerne overholdes. De underretter straks { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } om eventuelle hindringer.
measures-changes = Parterne aftaler ændringer i tabellen skriftligt. Ved udsættelse af en enkelt aktivitet er skriftligt samtykke fra de ansvarlige personer hos hver deltagende Part tilstrækkeligt.

## Means

means = Midler
means-sources = Finansieringskilden angives i tabellen særskilt for hver aktivitet. En aktivitet, hvortil der endnu ikke er midler, påbegyndes, når midlerne er modtaget.

## Review

review = Opfølgning
review-midyear = Midt på året gennemgår Parterne i fællesskab, hvor langt de er med { this-document }, og tilpasser om nødvendigt tabellen.
review-report = Ved årets udgang udarbejder Parterne en kort fælles rapport om de gennemførte aktiviteter, deres resultater og de anvendte midler. Hver Part forelægger rapporten for det organ, der har godkendt Aftalen.
review-next = På grundlag af rapporten udarbejder Parterne handlingsplanen for det følgende år. Uafsluttede aktiviteter, som Parterne ikke har opgivet, overføres til den.
