# The library of clauses, version 1, in Hungarian.

## Helpers: the instrument’s noun. „jelen” keeps the article „a” before every noun, so that the
## sentence needs none of its own: „{ this-nominative } végrehajtása”, at its beginning This-….
## The possessor stands in the nominative; there is no gender.

this-nominative = { $kind ->
    [letter_of_intent] a jelen Szándéknyilatkozat
    [memorandum] a jelen Memorandum
    [acceptance_act] a jelen Jegyzőkönyv
    [protocol] a jelen Kiegészítő Megállapodás
    [renewal] a jelen Kiegészítő Megállapodás
    [action_plan] a jelen Terv
    [declaration] a jelen Nyilatkozat
    [oath] a jelen Fogadalom
    [termination] a jelen Felmondás
   *[agreement] a jelen Megállapodás
}

this-accusative = { $kind ->
    [letter_of_intent] a jelen Szándéknyilatkozatot
    [memorandum] a jelen Memorandumot
    [acceptance_act] a jelen Jegyzőkönyvet
    [protocol] a jelen Kiegészítő Megállapodást
    [renewal] a jelen Kiegészítő Megállapodást
    [action_plan] a jelen Tervet
    [declaration] a jelen Nyilatkozatot
    [oath] a jelen Fogadalmat
    [termination] a jelen Felmondást
   *[agreement] a jelen Megállapodást
}

this-inessive = { $kind ->
    [letter_of_intent] a jelen Szándéknyilatkozatban
    [memorandum] a jelen Memorandumban
    [acceptance_act] a jelen Jegyzőkönyvben
    [protocol] a jelen Kiegészítő Megállapodásban
    [renewal] a jelen Kiegészítő Megállapodásban
    [action_plan] a jelen Tervben
    [declaration] a jelen Nyilatkozatban
    [oath] a jelen Fogadalomban
    [termination] a jelen Felmondásban
   *[agreement] a jelen Megállapodásban
}

this-allative = { $kind ->
    [letter_of_intent] a jelen Szándéknyilatkozathoz
    [memorandum] a jelen Memorandumhoz
    [acceptance_act] a jelen Jegyzőkönyvhöz
    [protocol] a jelen Kiegészítő Megállapodáshoz
    [renewal] a jelen Kiegészítő Megállapodáshoz
    [action_plan] a jelen Tervhez
    [declaration] a jelen Nyilatkozathoz
    [oath] a jelen Fogadalomhoz
    [termination] a jelen Felmondáshoz
   *[agreement] a jelen Megállapodáshoz
}

this-delative = { $kind ->
    [letter_of_intent] a jelen Szándéknyilatkozatról
    [memorandum] a jelen Memorandumról
    [acceptance_act] a jelen Jegyzőkönyvről
    [protocol] a jelen Kiegészítő Megállapodásról
    [renewal] a jelen Kiegészítő Megállapodásról
    [action_plan] a jelen Tervről
    [declaration] a jelen Nyilatkozatról
    [oath] a jelen Fogadalomról
    [termination] a jelen Felmondásról
   *[agreement] a jelen Megállapodásról
}

This-nominative = { $kind ->
    [letter_of_intent] A jelen Szándéknyilatkozat
    [memorandum] A jelen Memorandum
    [acceptance_act] A jelen Jegyzőkönyv
    [protocol] A jelen Kiegészítő Megállapodás
    [renewal] A jelen Kiegészítő Megállapodás
    [action_plan] A jelen Terv
    [declaration] A jelen Nyilatkozat
    [oath] A jelen Fogadalom
    [termination] A jelen Felmondás
   *[agreement] A jelen Megállapodás
}

This-accusative = { $kind ->
    [letter_of_intent] A jelen Szándéknyilatkozatot
    [memorandum] A jelen Memorandumot
    [acceptance_act] A jelen Jegyzőkönyvet
    [protocol] A jelen Kiegészítő Megállapodást
    [renewal] A jelen Kiegészítő Megállapodást
    [action_plan] A jelen Tervet
    [declaration] A jelen Nyilatkozatot
    [oath] A jelen Fogadalmat
    [termination] A jelen Felmondást
   *[agreement] A jelen Megállapodást
}

This-inessive = { $kind ->
    [letter_of_intent] A jelen Szándéknyilatkozatban
    [memorandum] A jelen Memorandumban
    [acceptance_act] A jelen Jegyzőkönyvben
    [protocol] A jelen Kiegészítő Megállapodásban
    [renewal] A jelen Kiegészítő Megállapodásban
    [action_plan] A jelen Tervben
    [declaration] A jelen Nyilatkozatban
    [oath] A jelen Fogadalomban
    [termination] A jelen Felmondásban
   *[agreement] A jelen Megállapodásban
}

This-allative = { $kind ->
    [letter_of_intent] A jelen Szándéknyilatkozathoz
    [memorandum] A jelen Memorandumhoz
    [acceptance_act] A jelen Jegyzőkönyvhöz
    [protocol] A jelen Kiegészítő Megállapodáshoz
    [renewal] A jelen Kiegészítő Megállapodáshoz
    [action_plan] A jelen Tervhez
    [declaration] A jelen Nyilatkozathoz
    [oath] A jelen Fogadalomhoz
    [termination] A jelen Felmondáshoz
   *[agreement] A jelen Megállapodáshoz
}

the-nominative = { $kind ->
    [letter_of_intent] a Szándéknyilatkozat
    [memorandum] a Memorandum
    [acceptance_act] a Jegyzőkönyv
    [protocol] a Kiegészítő Megállapodás
    [renewal] a Kiegészítő Megállapodás
    [action_plan] a Terv
    [declaration] a Nyilatkozat
    [oath] a Fogadalom
    [termination] a Felmondás
   *[agreement] a Megállapodás
}

## Helpers: the other Party, or the other Parties („{ the-other-nominative } jelképei”)

the-other-nominative = { $parties ->
    [2] a másik Fél
   *[other] a többi Fél
}
the-other-accusative = { $parties ->
    [2] a másik Felet
   *[other] a többi Felet
}
the-other-allative = { $parties ->
    [2] a másik Félhez
   *[other] a többi Félhez
}

## Helper: what a paper that does not bind cannot say

form-force = { $binding ->
    [no] egyenértékű
   *[yes] azonos joghatású
}

## Helpers: numbers in words. The noun is always the last word and stands in the singular, so
## endings are added outside: „{ form-years }re”, „{ form-tail }re”, „{ form-notice }pal”.

form-years = { $years ->
    [1] egy év
    [2] két év
    [3] három év
    [4] négy év
    [5] öt év
    [6] hat év
    [7] hét év
    [8] nyolc év
    [9] kilenc év
    [10] tíz év
   *[other] { $years } év
}
form-tail = { $tail ->
    [1] egy év
    [2] két év
    [3] három év
    [4] négy év
    [5] öt év
    [6] hat év
    [7] hét év
    [8] nyolc év
    [9] kilenc év
    [10] tíz év
   *[other] { $tail } év
}
form-notice = { $notice ->
    [1] egy hónap
    [2] két hónap
    [3] három hónap
    [4] négy hónap
    [5] öt hónap
    [6] hat hónap
    [7] hét hónap
    [8] nyolc hónap
    [9] kilenc hónap
    [10] tíz hónap
    [12] tizenkét hónap
   *[other] { $notice } hónap
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = helyi önkormányzás, közszolgáltatások és a lakosság részvétele
area-governance-1 = A Felek kicserélik tapasztalataikat a helyi önkormányzás megszervezése, a közszolgáltatások nyújtása és a lakosság döntéshozatalba való bevonása terén.
area-integration = európai integráció
area-integration-1 = A Felek kicserélik tapasztalataikat az Európai Unió jogának helyi szintű alkalmazása és az uniós programokban való részvételre történő felkészülés terén.
area-protection = polgári védelem, tűzvédelem és mentés
area-protection-1 = A Felek támogatják a mentést végzők képzését, a közös gyakorlatokat, valamint a polgári védelem és a tűzvédelem terén szerzett tapasztalatok cseréjét.
area-energy = energiahatékonyság, megújuló energia és az energiaellátás ellenálló képessége
area-energy-1 = A Felek kicserélik tapasztalataikat az energiahatékonyság növelése, a megújuló energiaforrások használata és a közösségek energiaellátási zavarokra való felkészítése terén.
area-water = vízellátás és szennyvízelvezetés
area-water-1 = A Felek előmozdítják vízellátási és szennyvízelvezetési szolgáltatóik együttműködését a vízminőség, a szennyvíztisztítás és a hálózatok rendkívüli helyzetben való üzemeltetése terén.
area-waste = hulladékgazdálkodás és körforgásos gazdaság
area-waste-1 = A Felek kicserélik tapasztalataikat a hulladékképződés megelőzése, az elkülönített hulladékgyűjtés, az újrahasználat és az újrafeldolgozás terén.
area-planning = területi tervezés, lakhatás és újjáépítés
area-planning-1 = A Felek kicserélik tapasztalataikat a területi tervezés, a lakások építése és felújítása, valamint az elpusztított területek újjáépítése terén.
area-transport = közlekedés, utak és logisztika
area-transport-1 = A Felek együttműködnek a közösségi közlekedés fejlesztésében, az utak fenntartásában és a közösségeik közötti közlekedési összeköttetések javításában.
area-health = egészségügy, rehabilitáció és lelki egészség
area-health-1 = A Felek előmozdítják egészségügyi intézményeik közvetlen kapcsolatait, különösen a gyógykezelés, a rehabilitáció, a protézisellátás és a pszichológiai segítségnyújtás terén.
area-veterans = a háborús veteránok és családjaik támogatása
area-veterans-1 = A Felek kicserélik tapasztalataikat a háborús veteránok polgári életbe való visszatérése terén, és támogatják a veteránoknak és családjaiknak szóló tevékenységeket.
area-displaced = a lakóhelyüket elhagyni kényszerült személyek támogatása és szociális szolgáltatások
area-displaced-1 = A Felek kicserélik tapasztalataikat a lakóhelyüket elhagyni kényszerült személyek befogadása, lakhatásuk biztosítása és szociális ellátásuk terén.
area-education = oktatás, tudomány, iskolai és ifjúsági csereprogramok
area-education-1 = A Felek előmozdítják az oktatási intézmények partnerségét, az iskolai és ifjúsági csereprogramokat, valamint a közös oktatási projekteket.
area-culture = kultúra és a kulturális örökség védelme
area-culture-1 = A Felek támogatják a közös kulturális rendezvényeket, vendégszerepléseket és kiállításokat, és kicserélik tapasztalataikat a kulturális örökség védelme terén.
area-sport = sport és testnevelés
area-sport-1 = A Felek támogatják a közös versenyeket, az edzőtáborokat, valamint a sportegyesületek, különösen a gyermekek és a fogyatékossággal élő személyek egyesületeinek kapcsolatait.
area-tourism = turizmus és a közösségek népszerűsítése
area-tourism-1 = A Felek népszerűsítik egymás közösségeit saját lakosaik körében, és kicserélik tapasztalataikat a turizmus fejlesztése terén.
area-economy = gazdaság, vállalkozás és befektetés
area-economy-1 = A Felek előmozdítják a vállalkozások, a kereskedelmi kamarák és a vállalkozásfejlesztési intézmények kapcsolatait, és kellő időben tájékoztatják egymást a vásárokról és a fórumokról.
area-agriculture = mezőgazdaság és vidékfejlesztés
area-agriculture-1 = A Felek kicserélik tapasztalataikat a vidékfejlesztés terén, és előmozdítják a gazdálkodók, a szövetkezetek és a feldolgozó vállalkozások kapcsolatait.
area-digital = digitális átalakulás és elektronikus szolgáltatások
area-digital-1 = A Felek kicserélik tapasztalataikat az elektronikus szolgáltatások bevezetése, az információk védelme és a közösség digitális igazgatása terén.
area-environment = környezetvédelem és éghajlatvédelem
area-environment-1 = A Felek kicserélik tapasztalataikat a természetvédelem, a zöldterületek létesítése, a kibocsátások csökkentése és az éghajlatváltozáshoz való alkalmazkodás terén.
area-inclusion = a nők és férfiak egyenlősége, befogadás és akadálymentesség
area-inclusion-1 = A Felek kicserélik tapasztalataikat a nők és férfiak esélyegyenlőségének biztosítása és a minden lakos számára akadálymentes környezet kialakítása terén.
area-assistance = humanitárius segítségnyújtás
area-assistance-1 = A Felek támogatják a humanitárius adományok gyűjtését, célba juttatását és elosztását a rászoruló lakosok számára.
area-media = média, a dezinformáció elleni fellépés és önkéntesség
area-media-1 = A Felek előmozdítják a helyi médiumok közötti és az önkéntes szervezetek közötti kapcsolatokat, és kicserélik tapasztalataikat a dezinformáció elleni fellépés terén.
area-border = határon átnyúló együttműködés és vámügyek
area-border-1 = A Felek kicserélik tapasztalataikat a határon átnyúló együttműködés terén, és javaslatokat nyújtanak be az illetékes hatóságokhoz a személyek és áruk határforgalmának megkönnyítésére.
area-society = testvérvárosi bizottságok és civil társadalom
area-society-1 = A Felek ösztönzik testvérvárosi bizottságok létrehozását, és támogatják közösségeik civil szervezeteinek kapcsolatait.

## Recitals

recitals = Preambulum
recital-friendship = azzal a szándékkal, hogy erősítsék a közösségeik közötti barátságot, bizalmat és kölcsönös megértést,
recital-ties = büszkén azokra a kapcsolatokra, amelyek közösségeiket már összekötik, és ezekre építve,
recital-values = a béke, a szabadság, a demokrácia, a jogállamiság és az emberi jogok közös értékeitől vezérelve,
recital-self-government = tekintettel a helyi önkormányzás szerepére a demokrácia és Európa egységének erősítésében,
recital-people = abban a meggyőződésben, hogy az emberek közötti közvetlen kapcsolatok minden közösséget gazdagítanak, és a tartós békét szolgálják,
recital-solidarity = elismerve, hogy a közösségek szolidaritása támasz a megpróbáltatások idején, valamint az újjáépítés és a fenntartható fejlődés hajtóereje,
recital-aggression = elítélve az Oroszországi Föderáció Ukrajna elleni fegyveres agresszióját, és megerősítve, hogy támogatják Ukrajna szuverenitását és területi integritását nemzetközileg elismert határain belül,
recital-peace = azzal az eltökélt szándékkal, hogy hozzájáruljanak a jogon és a népek kölcsönös tiszteletén alapuló igazságos békéhez Európában,
recital-experience = annak tudatában, hogy az önkormányzati tapasztalatcsere mindegyik Fél számára hasznos,

## Purpose

purpose = Cél és alapelvek
purpose-lasting = { This-nominative } célja a Felek közötti tartós együttműködés fejlesztése lakosaik javára. A Felek előmozdítják a közösségeik lakosai, intézményei és szervezetei közötti közvetlen kapcsolatokat.
purpose-citizens = { This-nominative } célja, hogy személyes találkozások és közös tevékenységek révén közelebb hozza egymáshoz a közösségek lakosait. A Felek minden lakost részvételre ösztönöznek, kortól, nemtől, származástól és egészségi állapottól függetlenül.
purpose-recovery = A Felek együttműködésének célja a fegyveres agressziót elszenvedett közösségek helyreállításának és újjáépítésének támogatása. Az újjáépítés a „jobban, mint azelőtt” elvét követi: ami újjáépül, legyen biztonságosabb, ellenállóbb és mindenki számára hozzáférhetőbb.
purpose-values = Együttműködésük során a Felek érvényre juttatják a jogállamiságot, és tiszteletben tartják az emberi jogokat és az emberi méltóságot, valamint az államok szuverenitását és területi integritását nemzetközileg elismert határaikon belül. A Helyi Önkormányzatok Európai Chartájának elvei szerint járnak el.
purpose-equality = Az együttműködés egyenjogúságon, kölcsönös előnyökön és jóhiszeműségen alapul. { This-nominative } egyetlen rendelkezése sem biztosít elsőbbséget az egyik Félnek egy másikkal szemben.

## Principles

principles = Az együttműködés alapelvei
principles-charter = A Felek tiszteletben tartják egymásnak a Helyi Önkormányzatok Európai Chartájában rögzített jogát a helyi ügyek önálló intézésére. A lakosokat érintő döntéseket a lakosokhoz a lehető legközelebb és részvételükkel hozzák meg.
principles-governance = Közös projektjeikben a Felek a jó kormányzás elveit és a Gazdasági Együttműködési és Fejlesztési Szervezet (OECD) közberuházási elveit követik. Ezek közé tartozik az átláthatóság, a lakosság részvétele, az elszámoltathatóság és az igazgatási szintek közötti összehangolás.
principles-recovery = A helyreállítást átfogóan tervezik meg; annak fenntarthatónak, környezetkímélőnek és befogadónak kell lennie. A tervezésben részt vesznek a lakosok, köztük a fogyatékossággal élő személyek, a háborús veteránok, a belső menekültek és a fiatalok.
principles-need = A segítségben részesülő közösség maga határozza meg szükségleteit és azok sorrendjét. A segítséget nyújtó Fél ezeket figyelembe veszi, és nem erőlteti rá saját megoldásait.

## Areas of cooperation

areas = Az együttműködés területei
areas-list = { $area_count ->
        [0] A Felek együttműködésük területeit közösen határozzák meg cselekvési tervben vagy más írásbeli dokumentumban.
        [1] A Felek együttműködésüket különösen a következő területen fejlesztik: { $areas }.
       *[other] A Felek együttműködésüket különösen a következő területeken fejlesztik: { $areas }.
    }
areas-more = Írásbeli megegyezéssel a Felek az együttműködést a hatáskörükbe tartozó más területekre is kiterjeszthetik.
areas-institutions = A Felek ösztönzik az oktatási és kulturális intézményeket, a civil szervezeteket, az önkénteseket és a vállalkozásokat az együttműködésben való részvételre.

## Forms

forms = Az együttműködés formái
forms-list = Az együttműködés különösen tapasztalat- és szakembercsere, kölcsönös látogatások, közös projektek, rendezvények és képzések, ifjúsági, kulturális és sportcserék, valamint kölcsönös segítségnyújtás útján valósul meg.
forms-projects = A közös projektben részt vevő Felek külön írásbeli megállapodásban határozzák meg a projekt tartalmát, ütemezését és felelőseit.
forms-emergency = Veszélyhelyzet, természeti katasztrófa vagy fegyveres agresszió esetén a Felek lehetőségeikhez mérten segítséget nyújtanak egymásnak. A segítség mértékéről és módjáról külön állapodnak meg.

## Delegations and exchanges

exchanges = Küldöttségek és csereprogramok
exchanges-programme = Az érintett Felek a küldöttség összetételét, valamint látogatásának programját és időpontját legkésőbb harminc nappal a látogatás kezdete előtt írásban egyeztetik, ha másként nem állapodnak meg.
exchanges-insurance = A résztvevőket küldő Fél gondoskodik arról, hogy azok az utazás teljes idejére biztosítással rendelkezzenek. A fogadó Fél kellő időben megismerteti velük a biztonsági szabályokat, és ott-tartózkodásuk idején megfelelő intézkedéseket tesz biztonságuk érdekében.
exchanges-safety = Ha a látogatás olyan helyen zajlik, ahol légiriadóra kerülhet sor, a programban feltüntetik a legközelebbi óvóhelyeket és a riadó esetén követendő eljárást. Riadó esetén a rendezvényt megszakítják, a résztvevők pedig haladéktalanul óvóhelyre vonulnak. Biztonsági okból a fogadó Fél módosíthatja vagy törölheti a programot.
exchanges-youth = A Felek iskolai és ifjúsági csereprogramokat szerveznek. Ezek időtartamát, a résztvevők számát és életkorát, valamint az elhelyezés feltételeit minden alkalommal külön egyeztetik.

## Child protection

minors = A gyermekek védelme
minors-escort = Kiskorúak csak felelős nagykorú személyek kíséretében és szüleik vagy más törvényes képviselőik írásbeli hozzájárulásával vesznek részt a csereprogramokban. Biztonságuk és jóllétük elsődleges.
minors-hosts = A fogadó Fél a kiskorúakat csak olyan családoknál vagy intézményekben helyezi el, amelyeket előzetesen ellenőrzött. Az utazás megkezdése előtt szüleik vagy más törvényes képviselőik tájékoztatást kapnak az elhelyezésről és egy éjjel-nappal elérhető kapcsolattartóról.
minors-images = A kiskorúak képmását és más személyes adatait csak szüleik vagy más törvényes képviselőik írásbeli hozzájárulásával hozzák nyilvánosságra. A hozzájárulás bármikor visszavonható.

## Coordination

coordination = Koordináció
coordination-contacts = Mindegyik Fél kijelöli { this-nominative } végrehajtásáért felelős szervezeti egységet vagy személyt, és erről { the-nominative } hatálybalépésétől számított harminc napon belül értesíti { the-other-accusative }. A változásokat haladéktalanul közlik.
coordination-committee = A Felek közös bizottságot hoznak létre { this-nominative } végrehajtásának koordinálására. Mindegyik Fél azonos számú képviselőt jelöl ki a bizottságba, és személyükről { the-nominative } hatálybalépésétől számított harminc napon belül értesíti { the-other-accusative }. A bizottság a döntéseit a Felek közös egyetértésével hozza meg.
coordination-plan = A Felek évente cselekvési tervet egyeztetnek, amelyben meghatározzák a tevékenységeket, a határidőket, a felelősöket és a finanszírozási forrásokat.
coordination-review = A Felek meghatalmazott képviselői évente legalább egyszer, online is megtartható találkozón értékelik az együttműködést.
coordination-report = A közösségek képviselő-testületei elé évente rövid közös jelentést terjesztenek { this-nominative } végrehajtásáról. A jelentés bemutatja az elvégzett tevékenységeket, azok eredményeit és a rájuk fordított kiadásokat.

## Financing

financing = Finanszírozás
financing-own = Mindegyik Fél maga viseli { this-nominative } végrehajtásával kapcsolatos költségeit a költségvetésében erre előirányzott összegek keretein belül.
financing-forecast = Mindegyik Fél { this-nominative } végrehajtásával kapcsolatos költségeit a költségvetésében erre előirányzott összegek keretein belül viseli. A Felek várható kiadásait { the-nominative } melléklete tartalmazza; azok tervezett teljes összege [összeg és pénznem].
financing-no-burden = { This-accusative } a Felek meglévő pénzeszközeikkel, személyi állományukkal és eszközeikkel hajtják végre. Ez az államháztartás számára nem jelent új vagy további terhet.
financing-visits = Az egyeztetett látogatások során a fogadó Fél fizeti a szállást, az étkezést és a helyi közlekedést, a küldő Fél pedig az oda- és visszautazást, valamint a biztosítást, ha másként nem állapodnak meg.
financing-visits-own = Az egyeztetett látogatások során mindegyik Fél maga fizeti résztvevőinek valamennyi költségét, különösen az utazást, a biztosítást, a szállást és az étkezést, ha a Felek másként nem állapodnak meg.
financing-projects = A közös projektek finanszírozása külön írásbeli megállapodások alapján történik. A Felek közösen pályázhatnak nemzeti, európai és nemzetközi programok támogatására.
financing-no-payments = { This-nominative } önmagában egyik Felet sem kötelezi arra, hogy egy másik Fél javára fizetést teljesítsen.

## Publicity and symbols

publicity = Tájékoztatás és jelképek
publicity-inform = A Felek tájékoztatják a nyilvánosságot { this-delative } és a közös tevékenységekről, és ennek során megjelölik mindegyik Fél hozzájárulását.
publicity-symbols = A Felek egymás címerét, zászlaját, logóját és más jelképeit csak az érintett Fél előzetes írásbeli hozzájárulásával és az egyeztetett módon használhatják.
publicity-materials = A közösen készített anyagokat bármelyik Fél ingyenesen, nem kereskedelmi célra, a szerzők megnevezésével felhasználhatja, ha harmadik személyek jogai ezt nem akadályozzák.

## Personal data

data = A személyes adatok védelme
data-lawful = A Felek személyes adatokat csak { this-nominative } végrehajtásához szükséges mértékben és a rájuk irányadó adatvédelmi jogszabályoknak megfelelően kezelnek, ideértve az adatok külföldre továbbítására vonatkozó szabályokat is.
data-erasure = A már nem szükséges adatokat törlik, kivéve, ha megőrzésüket jogszabály írja elő. Ha egy másik Féltől kapott adatok védelme sérül, azt a Felet haladéktalanul értesítik.

## Integrity

integrity = Integritás és átláthatóság
integrity-corruption = { This-nominative } végrehajtásával összefüggésben sem a Felek, sem a nevükben eljáró személyek nem ajánlanak fel, nem adnak és nem fogadnak el jogtalan előnyt. Az összeférhetetlenségről, valamint a korrupció és a pénzeszközök vagy a vagyon nem rendeltetésszerű felhasználásának gyanújáról a Fél haladéktalanul értesíti { the-other-accusative }.
integrity-openness = Mindegyik Fél nyilvánosságra hozza { this-nominative } alapján általa nyújtott vagy kapott pénzeszközökre, vagyontárgyakra és szolgáltatásokra, valamint azok értékére és rendeltetésére vonatkozó adatokat. Nem hozzák nyilvánosságra azokat az adatokat, amelyek közlése emberek vagy létesítmények biztonságát veszélyezteti.

## Legal framework

legal = Jogi keretek és a viták rendezése
legal-competence = A Felek { this-accusative } hatáskörük keretein belül, az államaikban hatályos jogszabályoknak megfelelően és ezen államok nemzetközi kötelezettségeinek tiszteletben tartásával hajtják végre.
legal-no-treaty = { This-nominative } nem nemzetközi szerződés, és nem keletkeztet nemzetközi jogi jogokat vagy kötelezettségeket azon államok számára, amelyekhez a Felek tartoznak.
legal-not-binding = { This-nominative } a Felek szándékait fejezi ki. A Felek számára jogi vagy pénzügyi kötelezettséget nem keletkeztet.
legal-other = { This-nominative } nem érinti a Felek más megállapodásokból eredő jogait és kötelezettségeit.

## Disputes

disputes = A viták rendezése
disputes-consultation = { This-nominative } értelmezésével vagy végrehajtásával kapcsolatos vitákat a Felek egyeztetés és tárgyalás útján rendezik. Az egyeztetés bármelyik Fél írásbeli megkeresésének kézhezvételétől számított harminc napon belül megkezdődik.
disputes-joint-commission = { This-nominative } értelmezésével vagy végrehajtásával kapcsolatos vitákat közös egyeztető bizottság vizsgálja meg, amelybe mindegyik Fél azonos számú tagot jelöl ki. Az egyeztető bizottság bármelyik Fél írásbeli megkeresésének kézhezvételétől számított harminc napon belül összeül, és megoldást javasol. Ha az egyeztető bizottság nem jut megegyezésre, a vitát a Felek vezetői tárgyalás útján rendezik.

## Amendments

amendments = Módosítás és kiegészítés
amendments-written = { This-nominative } módosításához és kiegészítéséhez mindegyik Fél hozzájárulása szükséges, és azokat írásban, külön kiegészítő megállapodásokba foglalják, amelyek { the-nominative } elválaszthatatlan részét képezik.
amendments-languages = A kiegészítő megállapodások { $language_count ->
        [1] ugyanazon a nyelven
       *[other] ugyanazokon a nyelveken
    } és ugyanannyi eredeti példányban készülnek, mint { this-nominative }.

## Entry into force and term

term = Hatálybalépés és időbeli hatály
entry-signature = { This-nominative } azon a napon lép hatályba, amelyen a Felek közül az utolsó is aláírja.
entry-approval = { This-nominative } azon a napon lép hatályba, amelyen kézhez veszik az utolsó olyan írásbeli értesítést, amellyel a Felek megerősítik, hogy az államuk joga szerint szükséges jóváhagyásokat megkapták.
entry-transmission = { This-nominative } azon a napon lép hatályba, amelyen az aláírt szöveget megküldik annak az állami szervnek, amelyhez azt valamelyik Fél államának joga szerint el kell juttatni. A megküldés napjáról ez a Fél haladéktalanul értesíti { the-other-accusative }.
term-period = { $term ->
        [years] { This-nominative } { form-years }re jön létre.
        [date] { This-nominative } határozott időre, { $until } napjáig bezárólag jön létre.
        [project] { $tail ->
            [0] { This-nominative } a következő projekt megvalósításának idejére jön létre: „[a projekt neve]”.
           *[other] { This-nominative } a következő projekt megvalósításának idejére és a projekt befejezését követő { form-tail }re jön létre: „[a projekt neve]”.
        }
       *[indefinite] { This-nominative } határozatlan időre jön létre.
    }
term-renewal = { $term ->
        [indefinite] A Felek ötévente áttekintik, szükséges-e { this-nominative } módosítása.
        [project] { $renewal ->
            [none] { form-renewal-none }
           *[consent] { form-renewal-consent }
        }
       *[years] { $renewal ->
            [none] { form-renewal-none }
            [consent] { form-renewal-consent }
           *[auto] { form-renewal-auto }
        }
    }

# What the clause above takes together.
form-renewal-auto = { $parties ->
        [2] { This-nominative } hatálya minden alkalommal ugyanannyi idővel meghosszabbodik, ha legkésőbb { form-notice }pal az időtartam lejárta előtt egyik Fél sem értesíti írásban a másik Felet arról, hogy a meghosszabbítást nem kívánja. Ilyen értesítést követően { this-nominative } hatálya a folyamatban lévő időtartam lejártával megszűnik.
       *[other] { This-nominative } hatálya minden alkalommal ugyanannyi idővel meghosszabbodik, ha legkésőbb { form-notice }pal az időtartam lejárta előtt egyik Fél sem értesíti írásban a többi Felet arról, hogy a meghosszabbítást nem kívánja. Ilyen értesítést követően { this-nominative } hatálya a folyamatban lévő időtartam lejártával az értesítést küldő Félre nézve megszűnik, a többi Fél között pedig fennmarad, amíg közülük legalább kettő marad.
    }
form-renewal-consent = { $parties ->
        [2] { This-nominative } hatálya a Feleknek az időtartam lejárta előtt létrejött írásbeli egyetértésével meghosszabbítható. Ilyen egyetértés hiányában { this-nominative } hatálya az időtartam lejártával megszűnik.
       *[other] { This-nominative } hatálya a Feleknek az időtartam lejárta előtt létrejött írásbeli egyetértésével meghosszabbítható. Arra a Félre nézve, amely a meghosszabbításhoz nem járult hozzá, { this-nominative } hatálya az időtartam lejártával megszűnik, a többi Fél között pedig fennmarad, amíg közülük legalább kettő marad.
    }
form-renewal-none = Ezen időtartam lejártával { this-nominative } hatálya külön értesítés nélkül megszűnik.

## Termination

termination = Felmondás és megszűnés
termination-notice = { This-accusative } bármelyik Fél felmondhatja { the-other-allative } intézett írásbeli értesítéssel; a felmondási idő { form-notice }. { $parties ->
        [2] Ennek lejártával { the-nominative } hatálya megszűnik.
       *[other] Ennek lejártával { the-nominative } hatálya a felmondó Félre nézve megszűnik, a többi Fél között pedig fennmarad, amíg közülük legalább kettő marad.
    }
termination-projects = { This-nominative } hatályának megszűnése előtt megkezdett projekteket és tevékenységeket az egyeztetett feltételek szerint befejezik, ha az azokban részt vevő Felek másként nem állapodnak meg.
termination-aggression = Bármelyik Fél azonnali hatállyal, az okok megjelölésével, írásban felmondhatja { this-accusative }, ha egy másik Fél valamely állam szuverenitása vagy területi integritása ellen irányuló cselekményt követ el vagy támogat. Ebben az esetben nem köteles befejezni az azzal a Féllel megkezdett projekteket és tevékenységeket.
termination-values = Bármelyik Fél azonnali hatállyal, az okok megjelölésével, írásban felmondhatja { this-accusative }, ha egy másik Fél súlyosan megsérti azokat az értékeket, amelyeken { this-nominative } alapul, vagy ha a vele való további együttműködés szankciós jogszabályokba ütközne. Ebben az esetben nem köteles befejezni az azzal a Féllel megkezdett projekteket és tevékenységeket.

## Accession

accession = Csatlakozás és kilépés
accession-consent = Mindegyik Fél írásbeli hozzájárulásával { this-allative } olyan más helyi önkormányzat is csatlakozhat, amely osztja annak célját és értékeit. A csatlakozni kívánó önkormányzat írásbeli kérelmet nyújt be a Felekhez, amelyet államának joga szerint hagytak jóvá.
accession-effect = A csatlakozásról kiegészítő megállapodás készül, amelyet a Felek és a csatlakozó önkormányzat írnak alá. Attól a naptól, amelyen azt közülük az utolsó is aláírja, a csatlakozó önkormányzat a többi Féllel egyenlő feltételekkel, Félként vesz részt { this-inessive }.
accession-withdrawal = { This-accusative } felmondó Fél átadja a többi Félnek a rábízott ügyeket és anyagokat. A többi Fél megállapodik abban, hogy a feladatait melyikük veszi át.

## Languages and originals

languages = Nyelvek és eredeti példányok
languages-originals = { This-nominative } { $originals ->
        [1] egy eredeti példányban készült,
        [2] két eredeti példányban készült, mindegyik
        [3] három eredeti példányban készült, mindegyik
        [4] négy eredeti példányban készült, mindegyik
        [5] öt eredeti példányban készült, mindegyik
        [6] hat eredeti példányban készült, mindegyik
        [7] hét eredeti példányban készült, mindegyik
        [8] nyolc eredeti példányban készült, mindegyik
        [9] kilenc eredeti példányban készült, mindegyik
        [10] tíz eredeti példányban készült, mindegyik
       *[other] { $originals } eredeti példányban készült, mindegyik
    } { $languages_adverb } nyelven{ $language_count ->
        [1] .
       *[other] ; { $authentic ->
            [prevails] valamennyi szöveg hiteles, eltérés esetén azonban az a szöveg irányadó, amely { $prevailing } nyelven készült.
           *[equal] valamennyi szöveg egyaránt hiteles.
        }
    }
languages-each = Mindegyik Fél { $each ->
        [0] megkapja a részére szánt eredeti példányokat
        [1] egy eredeti példányt kap
        [2] két eredeti példányt kap
        [3] három eredeti példányt kap
        [4] négy eredeti példányt kap
        [5] öt eredeti példányt kap
        [6] hat eredeti példányt kap
        [7] hét eredeti példányt kap
        [8] nyolc eredeti példányt kap
        [9] kilenc eredeti példányt kap
        [10] tíz eredeti példányt kap
       *[other] { $each } eredeti példányt kap
    }. Valamennyi eredeti példány { form-force }.
languages-correspondence = Levelezésük és találkozóik nyelvét a Felek közös megegyezéssel határozzák meg. { This-nominative } más nyelvű fordításai csak tájékoztató jellegűek.

## Why a further clause is wanted

because-minors = Ha a csereprogramokban gyermekek vesznek részt, rendelkezni kell kíséretükről és a képmásuk nyilvánosságra hozatalához szükséges hozzájárulásról.
because-accession = Ha csatlakozásra lehetőség van, rendelkezni kell arról, hogy az új Fél mely naptól és milyen feltételekkel vesz részt.
because-money = Ha pénzeszközökről vagy vagyontárgyakról van szó, rendelkezni kell a korrupció megelőzéséről.
