# Twinning agreement, version 1, in Hungarian: what the library does not have.

title = Testvérvárosi megállapodás
agreed = a következőkben állapodtak meg:

## Twinning

twinning = Testvérvárosi kapcsolat
twinning-bond = A Felek közösségeik között testvérvárosi kapcsolatot létesítenek. A testvérvárosi kapcsolat mindenekelőtt a lakosokat köti össze.
twinning-lasting = A Felek gondoskodnak a testvérvárosi kapcsolatok tartósságáról, és továbbadják azokat a következő nemzedékeknek.

## Citizens

citizens = A lakosok találkozói
citizens-meet = A Felek találkozókat szerveznek a különböző életkorú, foglalkozású és érdeklődésű lakosok számára. Gondoskodnak arról, hogy ezek a találkozók mindenki, különösen a fogyatékossággal élő személyek számára hozzáférhetők legyenek.
citizens-days = Mindegyik Fél meghívja { the-other-accusative } a városnapra vagy a közösség napjára és más jeles eseményekre. A testvérvárosi kapcsolat évfordulóit a Felek közösen ünneplik meg.
citizens-families = A Felek ösztönzik a családokat arra, hogy vendégül lássák a találkozók résztvevőit. Az ilyen elszállásolás a családok és a vendégek számára egyaránt önkéntes.

## Young people

youth = Iskolák és fiatalok
youth-schools = A Felek támogatják az oktatási intézmények partnerségét, a pedagógusok szakmai gyakorlatát és a közös oktatási projekteket.

## Culture and sport

culture = Kultúra és sport
culture-sport = A Felek művészeket, művészeti együtteseket és sportolókat hívnak meg egymás fesztiváljaira, kiállításaira és versenyeire.
culture-heritage = A Felek kicserélik tapasztalataikat a kulturális örökség megőrzése terén. Megismertetik lakosaikat { $parties ->
        [2] a másik közösség
       *[other] a többi közösség
    } történelmével és hagyományaival.
culture-languages = A Felek ösztönzik egymás nyelvének tanulását és a könyvtárak közötti cseréket.

## Local government and the economy

municipal = Helyi önkormányzás és gazdaság
municipal-experience = A Felek kicserélik tapasztalataikat a közszolgáltatások nyújtása, a közösség irányítása és a lakosság döntéshozatalba való bevonása terén. Ennek érdekében kölcsönösen szakmai gyakorlatot biztosítanak tisztviselőiknek.
municipal-economy = A Felek előmozdítják a vállalkozások, a vállalkozói szövetségek és a gazdasági fejlődést támogató intézmények kapcsolatait.

## Solidarity

solidarity = Szolidaritás
solidarity-recovery = A Felek támogatják a háború vagy katasztrófa által sújtott közösség helyreállítását, mindenekelőtt tapasztalataikkal, szakemberek közreműködésével és közös projektekkel. A szükségleteket és azok sorrendjét a kárt szenvedett közösség határozza meg.

## Committees

committees = Testvérvárosi bizottságok és koordináció
committees-own = Mindegyik Fél testvérvárosi bizottságot hozhat létre közössége lakosaiból. A bizottságok tevékenységeket javasolnak, segítik azok előkészítését, és kapcsolatot tartanak egymással.
