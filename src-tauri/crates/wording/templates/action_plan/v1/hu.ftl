# Action plan under an agreement, version 1, in Hungarian.

title = Cselekvési terv
agreed = a következő Tervet állították össze:

## Recitals

recital-carry-out = a közöttük { $parent_on } napján „{ $parent }” címmel létrejött megállapodás (a továbbiakban: Megállapodás) végrehajtása érdekében,

## Measures

measures = Tevékenységek
measures-table = A tevékenységeket, azok határidejét, felelőseit, finanszírozási forrásait és várt eredményeit { this-nominative } szövege alatti táblázat tartalmazza. A táblázat { the-nominative } részét képezi.
measures-responsible = A táblázatban megjelölt felelősök előkészítik a tevékenységeket, és ügyelnek a határidők betartására. Az akadályokról haladéktalanul értesítik { the-other-accusative }.
measures-changes = A táblázat módosítását a Felek írásban egyeztetik. Egyetlen tevékenység határidejének módosításához elegendő az abban részt vevő mindegyik Fél felelősének írásbeli hozzájárulása.

## Means

means = Pénzeszközök
means-sources = A finanszírozási forrást a táblázat minden tevékenységnél külön tünteti fel. Az a tevékenység, amelyre még nincs fedezet, a fedezet rendelkezésre állását követően kezdődik meg.

## Review

review = Értékelés
review-midyear = Az év közepén a Felek közösen áttekintik { this-nominative } végrehajtását, és szükség esetén pontosítják a táblázatot.
review-report = Az év végén a Felek rövid közös jelentést készítenek az elvégzett tevékenységekről, azok eredményeiről és a felhasznált pénzeszközökről. Mindegyik Fél a Megállapodást jóváhagyó szerve elé terjeszti a jelentést.
review-next = A jelentés alapján a Felek elkészítik a következő évi cselekvési tervet. Abba átveszik azokat a befejezetlen tevékenységeket, amelyekről a Felek nem mondtak le.
