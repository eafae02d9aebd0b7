# Notice that an agreement is terminated, version 1, in Danish.
# $first gives it to $others; »meddeler« has $first as its subject.

title = Opsigelse af aftale
agreed = meddeler følgende:

## Recitals

recital-concluded = som henviser til aftalen »{ $parent }« af { $parent_on } (herefter Aftalen), { $parties ->
        [2] hvis anden Part er
       *[other] hvis øvrige Parter er
    } { $others },
recital-decision = på grundlag af beslutning nr. [nummer], truffet af [kommunalbestyrelsens navn] den [dato],

## Notice

notice = Opsigelse af Aftalen
notice-given = { $first } opsiger Aftalen i henhold til dens punkt [nummer på punktet om ophør]. { $parties ->
        [2] Adressat for { this-document }: { $others }.
       *[other] Adressater for { this-document }: { $others }.
    }
notice-ground = Begrundelse: [grunden til, at Aftalen opsiges].
notice-effect = { $parties ->
        [2] Aftalen ophører { form-notice } efter modtagelsen af { this-document }.
       *[other] For den Part, der sender { this-document }, ophører Aftalen { form-notice } efter, at den sidste af de øvrige Parter har modtaget { the-pronoun }. Mellem de øvrige Parter fortsætter Aftalen, så længe der er mindst to tilbage.
    }

## Settlement

settlement = Afslutning af samarbejdet
settlement-projects = Projekter og aktiviteter, der er påbegyndt før Aftalens ophør, afsluttes på de aftalte vilkår, medmindre de deltagende Parter aftaler andet. Der påbegyndes ingen nye projekter på grundlag af Aftalen.
settlement-symbols = Fra den dag, hvor Aftalen ophører, anvender { $first } ikke { $parties ->
        [2] den anden Parts
       *[other] de øvrige Parters
    } symboler og henviser ikke til partnerskabet som gældende. Skilte og indskrifter herom fjernes inden for seks måneder.
settlement-thanks = { $first } takker for årene med samarbejde. Forbindelserne mellem borgere, institutioner og organisationer kan fortsætte.

## Delivery

delivery = Fremsendelse og registrering
delivery-register = { This-document } sendes som anbefalet brev eller overgives mod kvittering. { $first } underretter tillige det organ, der har registreret Aftalen, om Aftalens ophør, hvis den er registreret.
delivery-confirm = { $first } anmoder om skriftlig bekræftelse af modtagelsen af { this-document } med angivelse af datoen.
