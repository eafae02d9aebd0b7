# Renewal and confirmation of an agreement, version 1, in Hungarian.

title = Kiegészítő megállapodás az időbeli hatály meghosszabbításáról
agreed = a következőkben állapodtak meg:

## Recitals

recital-refers = hivatkozva a közöttük { $parent_on } napján „{ $parent }” címmel létrejött megállapodásra (a továbbiakban: Megállapodás),
recital-years = hálával tekintve vissza az együttműködés éveire, amelyek közelebb hozták egymáshoz közösségeik lakosait,

## Confirmation

confirmation = A Megállapodás megerősítése
confirmation-given = A Felek megerősítik a Megállapodást és az együttműködés folytatására irányuló szándékukat.
confirmation-results = A Felek nagyra értékelik az együttműködés eredményeit: [a legfontosabb projektek, csereprogramok és segítségnyújtás].

## Period

period = Az időbeli hatály meghosszabbítása
period-renewed = { $term ->
        [years] A Megállapodás hatálya { form-years }vel meghosszabbodik.
        [date] A Megállapodás hatálya { $until } napjáig bezárólag meghosszabbodik.
        [project] { $tail ->
            [0] A Megállapodás hatálya a következő projekt megvalósításának idejére meghosszabbodik: „[a projekt neve]”.
           *[other] A Megállapodás hatálya a következő projekt megvalósításának idejére és a projekt befejezését követő { form-tail }re meghosszabbodik: „[a projekt neve]”.
        }
       *[indefinite] A Megállapodás hatálya határozatlan időre meghosszabbodik.
    }
period-onwards = Az új időtartam az előző időtartam lejártát követő napon kezdődik. Ha az előző időtartam már lejárt, a Megállapodás { this-nominative } hatálybalépésének napján ismét hatályossá válik, és az új időtartam ezen a napon kezdődik.
period-terms = A Megállapodás egyéb feltételei változatlanok maradnak.

## Outlook

outlook = További együttműködés
languages = Hatálybalépés, nyelvek és eredeti példányok
