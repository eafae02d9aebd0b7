# Acceptance act for goods given under an agreement, version 1, in Hungarian.
# $first hands over, $others receive. Names stand after a colon, in the nominative and without
# an article.

title = Átadás-átvételi jegyzőkönyv
agreed = a következő Jegyzőkönyvet vették fel:

## Recitals

recital-agreement = a Felek között { $parent_on } napján „{ $parent }” címmel létrejött megállapodás (a továbbiakban: Megállapodás) végrehajtása során,

## Handing over

handing = Átadás
handing-over = A humanitárius segítségként nyújtott vagyontárgyakat (a továbbiakban együtt: Adomány) átadó Fél: { $first }, az azokat átvevő { $parties ->
        [2] Fél: { $others }.
       *[other] Felek: { $others }.
    }
handing-goods = Az Adományt { this-nominative } szövege alatti táblázat sorolja fel. A táblázat { the-nominative } elválaszthatatlan részét képezi.
handing-state = Az Adomány mennyiségét és külső állapotát az átadáskor ellenőrizték. Ezek megfelelnek a táblázatnak, ha az észrevételek mást nem tartalmaznak.

## Remarks

remarks = Észrevételek és tulajdonjog
remarks-none = Észrevételek az Adomány mennyiségéről és állapotáról: [nincs, vagy az észrevételek felsorolása].
remarks-ownership = Az Adomány tulajdonjoga, valamint elvesztésének vagy károsodásának kockázata { this-nominative } aláírásával száll át az Adományt átvevő Félre.
remarks-use = Az Adományt a Megállapodásnak megfelelően használják fel és tartják nyilván. A felhasználásról szóló beszámolót a Megállapodásban meghatározott határidőn belül nyújtják be.

## Originals

copies = Eredeti példányok
