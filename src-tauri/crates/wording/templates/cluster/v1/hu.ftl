# Cluster partnership agreement between three to five parties, version 1, in Hungarian.
# The name of $first stands after a colon, in the nominative and without an article.

title = Klaszterpartnerségi megállapodás
agreed = a következőkben állapodtak meg:

## Recitals

recital-cluster = abban a meggyőződésben, hogy a klaszterpartnerség egyesíti több közösség erejét és tapasztalatát, és lehetővé teszi számukra annak elérését, amit egyetlen közösség nem érhet el,

## Purpose

cluster-purpose = { This-nominative } célja olyan tartós többoldalú együttműködés fejlesztése, amelyben mindegyik Fél megosztja saját tapasztalatait, és hasznosítja a többi Fél tapasztalatait. A Felek közösen oldják meg a közösségeik számára fontos feladatokat, és elkerülik a párhuzamos munkavégzést.

## Roles

roles = A Felek szerepe és a koordinátor
roles-each = Mindegyik Fél vezető szerepet vállal azokon az együttműködési területeken, amelyeken a legtöbb tapasztalattal rendelkezik. A vezető szerepek megosztását az éves cselekvési terv tartalmazza.
roles-coordinator = { This-nominative } hatálybalépésétől számított első évben a partnerség koordinátora: { $first }. A koordinátor előkészíti a Felek találkozóit, javaslataikat a cselekvési tervbe foglalja, vezeti a közös projektek jegyzékét, és gondoskodik a Felek közötti információcseréről. A többi Fél nevében kötelezettséget nem vállalhat.
roles-rotation = A koordinátori feladatok évente egy másik Félre szállnak át a Felek által találkozón egyeztetett sorrendben. Az új koordinátor kijelöléséig ezeket a feladatokat az előző koordinátor látja el. Az előző koordinátor átadja az új koordinátornak a munkához szükséges valamennyi anyagot.

## Decisions

decisions = Döntéshozatal
decisions-consensus = A valamennyi Felet érintő döntéseket konszenzussal hozzák meg. Konszenzus akkor jön létre, ha egyik Fél sem emel kifogást. Az a döntés, amely valamelyik Fél számára kiadással jár, erre a Félre nézve csak írásbeli hozzájárulásával kötelező.
decisions-meeting = A koordinátor évente legalább egyszer összehívja a Felek találkozóját, amely online is megtartható. A napirendet legkésőbb tizennégy nappal a találkozó előtt megküldi. A döntéseket a találkozó jegyzőkönyvében rögzítik, amelyet mindegyik Fél megerősít.
decisions-some = Két vagy több Fél a többiek részvétele nélkül is megvalósíthat közös projektet. Az ilyen projektről kellő időben értesítik a többi Felet, amelyek a projekt résztvevőinek hozzájárulásával csatlakozhatnak ahhoz. A projekt az abban részt nem vevő Felek számára nem keletkeztet kötelezettséget.

## Headings of this instrument

financing = Finanszírozás és integritás
publicity = Tájékoztatás, jelképek és személyes adatok
