# Letter of intent, version 1, in Danish: what the library does not have.

title = Hensigtserklæring
agreed = erklærer følgende hensigter:

## Recitals

recital-why = som er overbevist om, at netop deres kommuner kan blive pålidelige partnere for hinanden, fordi de har følgende til fælles: [hvad der forbinder dem: historie, indbyggertal, erhvervsliv, naturforhold, udfordringer, tidligere kontakter],

## Intentions

intent = Hensigter
intent-cooperate = Parterne har til hensigt at indlede et direkte og varigt samarbejde til gavn for borgerne i deres kommuner.
intent-need = Kommunerne forventer følgende af samarbejdet: [hver kommunes navn – hvad den har behov for].
intent-offer = For deres del kan kommunerne tilbyde følgende: [hver kommunes navn – hvad den kan tilbyde].

## Next steps

steps = Næste skridt
steps-contacts = Senest tredive dage efter den dag, hvor den sidste af Parterne underskriver denne Hensigtserklæring, vil hver Part meddele { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    }, hvem der er dens kontaktperson.
steps-visit = Repræsentanter for Parterne vil holde et første møde ved fremmøde eller virtuelt. Kontaktpersonerne vil aftale tidspunktet og de spørgsmål, der skal drøftes.
steps-draft = Efter mødet vil Parterne udarbejde et udkast til en samarbejdsaftale. Hver Part vil forelægge udkastet for sin kommunalbestyrelse eller et andet organ, der er bemyndiget til at træffe beslutningen.

## Nature and validity

nature = Hensigtserklæringens karakter og gyldighed
nature-costs = Underskrivelsen af denne Hensigtserklæring medfører ingen udgifter og forpligter ikke Parterne til at indgå en aftale. Hver Part afholder selv sine udgifter til de næste skridt.
nature-validity = { $term ->
        [date] Denne Hensigtserklæring gælder, indtil der er underskrevet en aftale mellem Parterne, dog længst til og med den { $until }.
        [years] Denne Hensigtserklæring gælder, indtil der er underskrevet en aftale mellem Parterne, dog højst i { form-years } fra den dag, hvor den sidste af Parterne underskriver den.
       *[other] Denne Hensigtserklæring gælder, indtil Parterne underskriver en aftale, eller indtil en af dem skriftligt meddeler { $parties ->
            [2] den anden Part
           *[other] de øvrige Parter
        }, at den ikke længere har disse hensigter.
    }
