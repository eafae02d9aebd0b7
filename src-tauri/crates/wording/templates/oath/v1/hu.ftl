# Twinning oath, version 1, in Hungarian: read aloud by those who sign it.

title = Testvérvárosi fogadalom
agreed = ünnepélyesen megfogadjuk:

## Who speaks, and why

oath-we = mi, akikre közösségeink rábízták szavukat, azok előtt állva, akiket szolgálunk,
oath-convinced = abban a meggyőződésben, hogy a közösségek barátsága az emberek megismerkedésével kezdődik, és a közös munkában erősödik,
oath-history = emlékezve arra, hogy népeink háborúkat és elszakadást éltek át, és hogy a békét nap mint nap meg kell teremteni,
oath-europe = olyan Európát kívánva gyermekeinknek, amelyben szomszéd siet a szomszéd segítségére,

## The vow

vow = Ígéretünk
vow-ties = Megőrizzük a közösségeink közötti kapcsolatokat, és továbbadjuk azokat az utánunk jövőknek.
vow-exchanges = Megnyitjuk otthonaink, iskoláink és műhelyeink ajtaját, hogy lakosaink tanuljanak egymástól.
vow-young = Segítjük a fiatalokat abban, hogy utazzanak, tanulják egymás nyelvét, és egy életre szóló barátokra leljenek.
vow-solidarity = Ha valamelyik közösségünket baj éri, nem hagyjuk magára.
vow-peace = Mindenben, amit együtt teszünk, a békét, a szabadságot és az emberi méltóságot szolgáljuk.

## Witness

witness = A jelen Fogadalomhoz való hűség jeléül
witness-signed = { This-accusative } a lakosok jelenlétében mondták el és írták alá { $originals ->
        [1] egy eredeti példányban,
        [2] két eredeti példányban, mindegyiket
        [3] három eredeti példányban, mindegyiket
        [4] négy eredeti példányban, mindegyiket
        [5] öt eredeti példányban, mindegyiket
        [6] hat eredeti példányban, mindegyiket
        [7] hét eredeti példányban, mindegyiket
        [8] nyolc eredeti példányban, mindegyiket
        [9] kilenc eredeti példányban, mindegyiket
        [10] tíz eredeti példányban, mindegyiket
       *[other] { $originals } eredeti példányban, mindegyiket
    } { $languages_adverb } nyelven.
