# Twinning oath, version 1, in Danish: read aloud by those who sign it.

title = Venskabsbyløfte
agreed = lover højtideligt:

## Who speaks, and why

oath-we = vi, som vore kommuner har betroet deres stemme, og som står foran de mennesker, vi tjener,
oath-convinced = overbevist om, at venskab mellem kommuner begynder, når mennesker lærer hinanden at kende, og vokser i fælles arbejde,
oath-history = i erindring om, at vore folk har kendt krig og adskillelse, og at fred skal skabes hver dag,
oath-europe = i ønsket om, at vore børn må få et Europa, hvor nabo kommer nabo til hjælp,

## The vow

vow = Vort løfte
vow-ties = Vi vil værne om båndene mellem vore kommuner og give dem videre til dem, der kommer efter os.
vow-exchanges = Vi vil åbne dørene til vore hjem, skoler og værksteder, så vore borgere kan lære af hinanden.
vow-young = Vi vil hjælpe de unge med at rejse, lære hinandens sprog og finde venner for livet.
vow-solidarity = Rammes en af vore kommuner af ulykke, vil vi ikke lade den stå alene.
vow-peace = I alt, hvad vi gør sammen, vil vi tjene freden, friheden og den menneskelige værdighed.

## Witness

witness = Til tegn på troskab mod dette Løfte
witness-signed = { This-document } er aflagt og underskrevet i borgernes nærvær i { $originals ->
        [1] ét eksemplar
        [2] to eksemplarer, hvert
        [3] tre eksemplarer, hvert
        [4] fire eksemplarer, hvert
        [5] fem eksemplarer, hvert
        [6] seks eksemplarer, hvert
        [7] syv eksemplarer, hvert
        [8] otte eksemplarer, hvert
        [9] ni eksemplarer, hvert
        [10] ti eksemplarer, hvert
       *[other] { $originals } eksemplarer, hvert
    } på { $languages_adverb }.
