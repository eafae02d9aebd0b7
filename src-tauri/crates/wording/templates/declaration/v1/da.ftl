# Joint declaration, version 1, in Danish.

title = Fælles erklæring
agreed = erklærer i fællesskab:

## Convictions

convictions = Vores overbevisning
convictions-peace = Parterne er overbevist om, at ethvert menneske har ret til at leve i fred, sikkerhed og værdighed. Kommunerne bringer freden nærmere, når deres borgere kender hinanden og hjælper hinanden.
convictions-law = Parterne anser demokratiet, retsstatsprincippet og menneskerettighederne for grundlaget for det lokale selvstyre. Frie valg, en åben forvaltning og borgernes deltagelse gør en kommune stærk.
convictions-borders = Parterne respekterer alle staters suverænitet, uafhængighed og territoriale integritet. De afviser ethvert forsøg på at ændre grænser med magt.

## Commitments

commitments = Vores hensigter
commitments-ties = Parterne har til hensigt at styrke de direkte forbindelser mellem deres borgere, institutioner og organisationer. De vil søge muligheder for at mødes og udveksle erfaringer.
commitments-recovery = Parterne har til hensigt at støtte kommuner, der er ramt af krig, i genopbygningen og i omsorgen for mennesker. De vil dele den viden, som en bæredygtig genopretning kræver.
commitments-youth = Parterne har til hensigt at inddrage unge i det fælles arbejde og lytte til deres meninger. De vil hjælpe skoler og ungdomsforeninger med at finde partnere.

## Appeal

appeal = Vores opfordring
appeal-cities = Parterne opfordrer byer og kommuner i Europa og i verden til at indgå partnerskaber med kommuner, der er berørt af krig.
appeal-open = Andre byer og kommuner kan tilslutte sig { this-document }. Det er tilstrækkeligt at henvende sig skriftligt til en af Parterne, som vil underrette { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } herom.

## Nature

nature = Erklæringens karakter og eksemplarer
