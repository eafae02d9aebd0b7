# Twinning agreement, version 1, in Danish: what the library does not have.

title = Venskabsbyaftale
agreed = har aftalt følgende:

## Twinning

twinning = Venskabsbyer
twinning-bond = Parterne erklærer deres kommuner for venskabsbyer. Venskabet knytter først og fremmest deres borgere sammen.
twinning-lasting = Parterne værner om, at båndene mellem venskabsbyerne består, og giver dem videre til de kommende generationer.

## Citizens

citizens = Møder mellem borgere
citizens-meet = Parterne arrangerer møder mellem borgere af forskellig alder og med forskellige erhverv og interesser. De sørger for, at møderne er tilgængelige for alle, herunder for personer med handicap.
citizens-days = Hver Part indbyder { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } til sin byfest eller kommunedag og til andre særlige begivenheder. Parterne fejrer venskabsbysamarbejdets jubilæer sammen.
citizens-families = Parterne tilskynder familier til at være værter for dem, der deltager i møderne. En sådan indkvartering er frivillig for både familier og gæster.

## Young people

youth = Skoler og unge
youth-schools = Parterne støtter partnerskaber mellem uddannelsesinstitutioner, studieophold for lærere og fælles uddannelsesprojekter.

## Culture and sport

culture = Kultur og idræt
culture-sport = Parterne indbyder kunstnere, ensembler og idrætsudøvere til at deltage i hinandens festivaler, udstillinger og konkurrencer.
culture-heritage = Parterne udveksler erfaringer med at bevare kulturarven. De gør deres borgere bekendt med historien og traditionerne i { $parties ->
        [2] den anden kommune
       *[other] de øvrige kommuner
    }.
culture-languages = Parterne fremmer, at hinandens sprog læres, og at der sker udveksling mellem bibliotekerne.

## Local government and the economy

municipal = Lokalt selvstyre og økonomi
municipal-experience = Parterne udveksler erfaringer med at levere offentlig service, lede en kommune og inddrage borgerne i beslutninger. Til dette formål gennemfører de gensidige studieophold for ansatte.
municipal-economy = Parterne fremmer kontakter mellem virksomheder, erhvervsforeninger og institutioner, der støtter den økonomiske udvikling.

## Solidarity

solidarity = Solidaritet
solidarity-recovery = Parterne støtter genopretningen af en kommune, der er ramt af krig eller katastrofe, først og fremmest med erfaringer, fagfolks bistand og fælles projekter. Behovene og deres rækkefølge fastlægges af den ramte kommune.

## Committees

committees = Venskabsbykomitéer og koordinering
committees-own = Hver Part kan oprette en venskabsbykomité af borgere i sin kommune. Komitéerne foreslår aktiviteter, hjælper med at forberede dem og holder forbindelse med hinanden.
