# Humanitarian assistance agreement, version 1, in Hungarian.
# $first is the Adományozó, each of $others the Kedvezményezett. Names stand after a colon, in
# the nominative and without an article.

title = Megállapodás humanitárius segítségnyújtásról
agreed = a következőkben állapodtak meg:

## Recitals

recital-need = tekintettel a fegyveres agresszió, természeti katasztrófa vagy más veszélyhelyzet által sújtott lakosok szükségleteire,

## Subject

subject = A Megállapodás tárgya
subject-assistance = { This-nominative } alapján a humanitárius segítséget nyújtó Fél: { $first } (a továbbiakban: Adományozó), a segítséget elfogadó és rendeltetésszerűen felhasználó { $parties ->
        [2] Fél: { $others } (a továbbiakban: Kedvezményezett).
       *[other] Felek: { $others } (a továbbiakban külön-külön: Kedvezményezett).
    }
subject-goods = A humanitárius segítségként nyújtott vagyontárgyakat (a továbbiakban együtt: Adomány) { this-nominative } szövege alatti táblázat sorolja fel. A táblázat { the-nominative } elválaszthatatlan részét képezi.
subject-free = Az Adományt ingyenesen adják át. Az Adományozó cserébe sem pénzt, sem szolgáltatást, sem más előnyt nem kér.

## Use

use = Az Adomány felhasználása
use-purpose = A Kedvezményezett az Adományt kizárólag közössége polgári humanitárius szükségleteire használja fel. Minden más felhasználáshoz az Adományozó előzetes írásbeli hozzájárulása szükséges.
use-no-resale = A Kedvezményezett az Adományt nem adhatja el, nem cserélheti el, nem adhatja bérbe és nem adhatja zálogba. Az Adományt nem használhatja haszonszerzésre.
use-passing-on = A Kedvezményezett az Adományt csak végfelhasználóknak adhatja tovább: azoknak a lakosoknak, intézményeknek és szolgálatoknak, akiknek vagy amelyeknek a szükségleteire azt szánták. A továbbadás ingyenes. Minden továbbadást dokumentálnak a felhasználó, az időpont és a mennyiség feltüntetésével.
use-records = A Kedvezményezett államának jogszabályai szerint nyilvántartja az Adományt, és megőrzi a felhasználásáról szóló dokumentumokat. Az Adományozó kérésére betekintést biztosít ezekbe a dokumentumokba.

## Delivery

delivery = Szállítás
delivery-transport = Az Adományozó megszervezi és kifizeti az Adomány elszállítását az írásban egyeztetett helyre, ha a Felek másként nem állapodnak meg. A Kedvezményezett gondoskodik az Adomány kirakodásáról és megfelelő tárolásáról.
delivery-customs = Az Adományozó készíti elő az Adomány kiviteléhez szükséges okmányokat, a Kedvezményezett pedig a behozatalához és humanitárius segítségként való elismeréséhez szükséges okmányokat. Azokat a kötelező befizetéseket, amelyek alól az Adomány nem mentes, mindegyik Fél a saját államában teljesíti.
delivery-notice = Az Adományozó legkésőbb öt nappal korábban írásban értesíti a Kedvezményezettet az indítás napjáról, a szállítóeszköz fajtájáról és a szállítmány súlyáról. A Kedvezményezett haladéktalanul megerősíti, hogy kész az Adomány átvételére.

## Acceptance

acceptance = Átvétel
acceptance-act = Az Adomány átadásakor az Adományozó és a Kedvezményezett átadás-átvételi jegyzőkönyvet ír alá. A hiányt és a látható sérüléseket a jegyzőkönyvben feltüntetik.
acceptance-ownership = Az Adomány tulajdonjoga, valamint elvesztésének vagy károsodásának kockázata az átadás-átvételi jegyzőkönyv aláírásával száll át a Kedvezményezettre.
acceptance-condition = Az Adományt az átadás napján fennálló állapotában adják át. Az Adományozó nem felel az Adomány hibáiért, kivéve azokat, amelyeket szándékosan elhallgatott.

## Report

report = Beszámolás és integritás
report-use = Az átadás-átvételi jegyzőkönyv aláírásától számított három hónapon belül a Kedvezményezett írásbeli beszámolót nyújt be az Adományozónak az Adomány felhasználásáról. A beszámoló tartalmazza, hogy hol található az Adomány, és ki használja. A beszámolót elfogadottnak kell tekinteni, ha az Adományozó a kézhezvételétől számított harminc napon belül nem küld írásbeli észrevételt.
report-pictures = A beszámolóhoz fényképek csatolhatók. Azokon felismerhető személyek csak írásbeli hozzájárulásukkal, gyermekek pedig csak szüleik vagy más törvényes képviselőik írásbeli hozzájárulásával szerepelhetnek. A fényképek nem fedhetik fel a védett létesítmények helyét vagy külsejét.

## Legal framework and term

legal = Jogi keretek, a viták rendezése és személyes adatok
term = Hatálybalépés, módosítás és megszűnés
term-delivery = { This-nominative } addig hatályos, amíg az Adományozó el nem fogadja az Adomány felhasználásáról szóló beszámolót. Az Adomány felhasználására vonatkozó követelmények ezt követően is érvényesek, amíg az Adomány használható.
