# Twinning agreement, version 1, in Polish: what the library does not have.

title = Umowa o partnerstwie
agreed = uzgodniły, co następuje:

## Twinning

twinning = Partnerstwo
twinning-bond = Strony ogłaszają partnerstwo swoich społeczności. Partnerstwo to łączy przede wszystkim ich mieszkańców.
twinning-lasting = Strony dbają o trwałość tych więzi i przekazują je następnym pokoleniom.

## Citizens

citizens = Spotkania mieszkańców
citizens-meet = Strony organizują spotkania mieszkańców w różnym wieku, o różnych zawodach i zainteresowaniach. Dbają o to, by spotkania te były dostępne dla wszystkich, w szczególności dla osób z niepełnosprawnościami.
citizens-days = Każda ze Stron zaprasza { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    } na święto swojego miasta lub swojej gminy i na inne ważne wydarzenia. Rocznice partnerstwa Strony obchodzą wspólnie.
citizens-families = Strony zachęcają rodziny do goszczenia uczestników spotkań. Takie zakwaterowanie jest dobrowolne zarówno dla rodzin, jak i dla gości.

## Young people

youth = Szkoły i młodzież
youth-schools = Strony wspierają partnerstwa instytucji oświatowych, staże nauczycieli i wspólne projekty edukacyjne.

## Culture and sport

culture = Kultura i sport
culture-sport = Strony zapraszają artystów, zespoły artystyczne i sportowców do wzajemnego udziału w festiwalach, wystawach i zawodach.
culture-heritage = Strony wymieniają doświadczenia w zakresie zachowania dziedzictwa kulturowego. Zapoznają swoich mieszkańców z historią i tradycjami { $parties ->
        [2] drugiej społeczności
       *[other] pozostałych społeczności
    }.
culture-languages = Strony zachęcają do wzajemnej nauki swoich języków oraz do wymiany między bibliotekami.

## Local government and the economy

municipal = Samorząd lokalny i gospodarka
municipal-experience = Strony wymieniają doświadczenia w zakresie świadczenia usług publicznych, zarządzania lokalnego i włączania mieszkańców w podejmowanie decyzji. W tym celu organizują wzajemne staże urzędników.
municipal-economy = Strony ułatwiają kontakty między przedsiębiorstwami, organizacjami przedsiębiorców i instytucjami wspierającymi rozwój gospodarczy.

## Solidarity

solidarity = Solidarność
solidarity-recovery = Strony wspierają odnowę społeczności, która ucierpiała wskutek wojny lub klęski, przede wszystkim przez dzielenie się doświadczeniami, udział specjalistów i wspólne projekty. Potrzeby i ich kolejność określa społeczność, która ucierpiała.

## Committees

committees = Komitety partnerskie i koordynacja
committees-own = Każda ze Stron może utworzyć komitet partnerski złożony z mieszkańców swojej społeczności. Komitety proponują działania, pomagają je przygotowywać i utrzymują ze sobą kontakt.
