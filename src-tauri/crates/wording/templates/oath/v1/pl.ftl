# Twinning oath, version 1, in Polish: read aloud by those who sign it.

title = Ślubowanie partnerskie
agreed = uroczyście ślubujemy:

## Who speaks, and why

oath-we = my, którym społeczności powierzyły swój głos, stojąc przed ludźmi, którym służymy,
oath-convinced = w przekonaniu, że przyjaźń społeczności rodzi się, gdy ludzie się poznają, i krzepnie we wspólnej pracy,
oath-history = pamiętając, że nasze narody zaznały wojen i rozstań i że pokój trzeba tworzyć każdego dnia,
oath-europe = pragnąc dla naszych dzieci Europy, w której sąsiad przychodzi z pomocą sąsiadowi,

## The vow

vow = Nasze przyrzeczenie
vow-ties = Będziemy strzec więzi między naszymi społecznościami i przekażemy je tym, którzy przyjdą po nas.
vow-exchanges = Otworzymy dla siebie nawzajem drzwi naszych domów, szkół i warsztatów, aby nasi mieszkańcy mogli się od siebie uczyć.
vow-young = Pomożemy młodzieży podróżować, uczyć się nawzajem swoich języków i znajdować przyjaciół na całe życie.
vow-solidarity = Jeśli jedną z naszych społeczności spotka nieszczęście, nie zostawimy jej samej.
vow-peace = We wszystkim, co będziemy robić razem, będziemy służyć pokojowi, wolności i godności ludzkiej.

## Witness

witness = Na znak wierności niniejszemu Ślubowaniu
witness-signed = { This-accusative } wypowiedziano i podpisano w obecności mieszkańców { $originals ->
        [1] w jednym egzemplarzu
        [2] w dwóch egzemplarzach, każdy
        [3] w trzech egzemplarzach, każdy
        [4] w czterech egzemplarzach, każdy
        [5] w pięciu egzemplarzach, każdy
        [6] w sześciu egzemplarzach, każdy
        [7] w siedmiu egzemplarzach, każdy
        [8] w ośmiu egzemplarzach, każdy
        [9] w dziewięciu egzemplarzach, każdy
        [10] w dziesięciu egzemplarzach, każdy
       *[other] w { $originals } egzemplarzach, każdy
    } { $language_count ->
        [1] w języku { $languages_adverb }
       *[other] w językach { $languages_adverb }
    }.
