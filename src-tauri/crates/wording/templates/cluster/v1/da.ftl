# Cluster partnership agreement between three to five parties, version 1, in Danish.

title = Aftale om klyngepartnerskab
agreed = har aftalt følgende:

## Recitals

recital-cluster = som er overbevist om, at et klyngepartnerskab forener flere kommuners kræfter og erfaringer og sætter dem i stand til at nå det, som én kommune ikke kan nå alene,

## Purpose

cluster-purpose = Formålet med { this-document } er at udvikle et varigt flersidigt samarbejde, hvor hver Part deler sine egne erfaringer og drager nytte af de øvriges. Parterne løser i fællesskab opgaver, der er vigtige for deres kommuner, og undgår dobbeltarbejde.

## Roles

roles = Parternes roller og koordinatoren
roles-each = Hver Part påtager sig den ledende rolle på de samarbejdsområder, hvor den har størst erfaring. Fordelingen af de ledende roller angives i den årlige handlingsplan.
roles-coordinator = I det første år efter ikrafttrædelsen af { this-document } er partnerskabets koordinator { $first }. Koordinatoren forbereder Parternes møder, samler deres forslag i handlingsplanen, fører en liste over fælles projekter og sørger for udveksling af oplysninger mellem Parterne. Koordinatoren kan ikke påtage sig forpligtelser på de øvrige Parters vegne.
roles-rotation = Hvert år går hvervet som koordinator over til en anden Part i den rækkefølge, som Parterne aftaler på et møde. Indtil en ny koordinator er udpeget, varetages hvervet af den hidtidige. Den hidtidige koordinator overdrager den nye alt materiale, der er nødvendigt for arbejdet.

## Decisions

decisions = Beslutninger
decisions-consensus = Beslutninger, der vedrører alle Parter, træffes ved konsensus. Der er konsensus, når ingen Part gør indsigelse. En beslutning, der kræver udgifter for en Part, er kun bindende for denne med dens skriftlige samtykke.
decisions-meeting = Mindst én gang om året indkalder koordinatoren til et møde mellem Parterne, der også kan holdes virtuelt. Koordinatoren udsender dagsordenen senest fjorten dage før mødet. Beslutningerne indføres i et mødereferat, som hver Part godkender.
decisions-some = To eller flere Parter kan gennemføre et fælles projekt uden de andres deltagelse. De underretter i god tid de resterende Parter om et sådant projekt, og disse kan tilslutte sig det med deltagernes samtykke. Projektet skaber ingen forpligtelser for Parter, der ikke deltager i det.

## Headings of this instrument

financing = Finansiering og integritet
publicity = Kommunikation, symboler og personoplysninger
