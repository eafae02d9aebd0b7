# The library of clauses, version 1, in Polish.

## Helpers: the instrument’s noun. this-…, the-… within a sentence, This-… at its beginning.
## „w { this-locative }”, „do { this-genitive }”, „zgodnie z { this-instrumental }”.

this-nominative = { $kind ->
    [letter_of_intent] niniejszy List
    [memorandum] niniejsze Memorandum
    [acceptance_act] niniejszy Protokół
    [protocol] niniejszy Aneks
    [renewal] niniejszy Protokół
    [action_plan] niniejszy Plan
    [declaration] niniejsza Deklaracja
    [oath] niniejsze Ślubowanie
    [termination] niniejsze Wypowiedzenie
   *[agreement] niniejsza Umowa
}

this-genitive = { $kind ->
    [letter_of_intent] niniejszego Listu
    [memorandum] niniejszego Memorandum
    [acceptance_act] niniejszego Protokołu
    [protocol] niniejszego Aneksu
    [renewal] niniejszego Protokołu
    [action_plan] niniejszego Planu
    [declaration] niniejszej Deklaracji
    [oath] niniejszego Ślubowania
    [termination] niniejszego Wypowiedzenia
   *[agreement] niniejszej Umowy
}

this-dative = { $kind ->
    [letter_of_intent] niniejszemu Listowi
    [memorandum] niniejszemu Memorandum
    [acceptance_act] niniejszemu Protokołowi
    [protocol] niniejszemu Aneksowi
    [renewal] niniejszemu Protokołowi
    [action_plan] niniejszemu Planowi
    [declaration] niniejszej Deklaracji
    [oath] niniejszemu Ślubowaniu
    [termination] niniejszemu Wypowiedzeniu
   *[agreement] niniejszej Umowie
}

this-accusative = { $kind ->
    [letter_of_intent] niniejszy List
    [memorandum] niniejsze Memorandum
    [acceptance_act] niniejszy Protokół
    [protocol] niniejszy Aneks
    [renewal] niniejszy Protokół
    [action_plan] niniejszy Plan
    [declaration] niniejszą Deklarację
    [oath] niniejsze Ślubowanie
    [termination] niniejsze Wypowiedzenie
   *[agreement] niniejszą Umowę
}

this-instrumental = { $kind ->
    [letter_of_intent] niniejszym Listem
    [memorandum] niniejszym Memorandum
    [acceptance_act] niniejszym Protokołem
    [protocol] niniejszym Aneksem
    [renewal] niniejszym Protokołem
    [action_plan] niniejszym Planem
    [declaration] niniejszą Deklaracją
    [oath] niniejszym Ślubowaniem
    [termination] niniejszym Wypowiedzeniem
   *[agreement] niniejszą Umową
}

this-locative = { $kind ->
    [letter_of_intent] niniejszym Liście
    [memorandum] niniejszym Memorandum
    [acceptance_act] niniejszym Protokole
    [protocol] niniejszym Aneksie
    [renewal] niniejszym Protokole
    [action_plan] niniejszym Planie
    [declaration] niniejszej Deklaracji
    [oath] niniejszym Ślubowaniu
    [termination] niniejszym Wypowiedzeniu
   *[agreement] niniejszej Umowie
}

This-nominative = { $kind ->
    [letter_of_intent] Niniejszy List
    [memorandum] Niniejsze Memorandum
    [acceptance_act] Niniejszy Protokół
    [protocol] Niniejszy Aneks
    [renewal] Niniejszy Protokół
    [action_plan] Niniejszy Plan
    [declaration] Niniejsza Deklaracja
    [oath] Niniejsze Ślubowanie
    [termination] Niniejsze Wypowiedzenie
   *[agreement] Niniejsza Umowa
}

This-genitive = { $kind ->
    [letter_of_intent] Niniejszego Listu
    [memorandum] Niniejszego Memorandum
    [acceptance_act] Niniejszego Protokołu
    [protocol] Niniejszego Aneksu
    [renewal] Niniejszego Protokołu
    [action_plan] Niniejszego Planu
    [declaration] Niniejszej Deklaracji
    [oath] Niniejszego Ślubowania
    [termination] Niniejszego Wypowiedzenia
   *[agreement] Niniejszej Umowy
}

This-dative = { $kind ->
    [letter_of_intent] Niniejszemu Listowi
    [memorandum] Niniejszemu Memorandum
    [acceptance_act] Niniejszemu Protokołowi
    [protocol] Niniejszemu Aneksowi
    [renewal] Niniejszemu Protokołowi
    [action_plan] Niniejszemu Planowi
    [declaration] Niniejszej Deklaracji
    [oath] Niniejszemu Ślubowaniu
    [termination] Niniejszemu Wypowiedzeniu
   *[agreement] Niniejszej Umowie
}

This-accusative = { $kind ->
    [letter_of_intent] Niniejszy List
    [memorandum] Niniejsze Memorandum
    [acceptance_act] Niniejszy Protokół
    [protocol] Niniejszy Aneks
    [renewal] Niniejszy Protokół
    [action_plan] Niniejszy Plan
    [declaration] Niniejszą Deklarację
    [oath] Niniejsze Ślubowanie
    [termination] Niniejsze Wypowiedzenie
   *[agreement] Niniejszą Umowę
}

This-instrumental = { $kind ->
    [letter_of_intent] Niniejszym Listem
    [memorandum] Niniejszym Memorandum
    [acceptance_act] Niniejszym Protokołem
    [protocol] Niniejszym Aneksem
    [renewal] Niniejszym Protokołem
    [action_plan] Niniejszym Planem
    [declaration] Niniejszą Deklaracją
    [oath] Niniejszym Ślubowaniem
    [termination] Niniejszym Wypowiedzeniem
   *[agreement] Niniejszą Umową
}

This-locative = { $kind ->
    [letter_of_intent] Niniejszym Liście
    [memorandum] Niniejszym Memorandum
    [acceptance_act] Niniejszym Protokole
    [protocol] Niniejszym Aneksie
    [renewal] Niniejszym Protokole
    [action_plan] Niniejszym Planie
    [declaration] Niniejszej Deklaracji
    [oath] Niniejszym Ślubowaniu
    [termination] Niniejszym Wypowiedzeniu
   *[agreement] Niniejszej Umowie
}

the-nominative = { $kind ->
    [letter_of_intent] List
    [memorandum] Memorandum
    [acceptance_act] Protokół
    [protocol] Aneks
    [renewal] Protokół
    [action_plan] Plan
    [declaration] Deklaracja
    [oath] Ślubowanie
    [termination] Wypowiedzenie
   *[agreement] Umowa
}

the-genitive = { $kind ->
    [letter_of_intent] Listu
    [memorandum] Memorandum
    [acceptance_act] Protokołu
    [protocol] Aneksu
    [renewal] Protokołu
    [action_plan] Planu
    [declaration] Deklaracji
    [oath] Ślubowania
    [termination] Wypowiedzenia
   *[agreement] Umowy
}

the-dative = { $kind ->
    [letter_of_intent] Listowi
    [memorandum] Memorandum
    [acceptance_act] Protokołowi
    [protocol] Aneksowi
    [renewal] Protokołowi
    [action_plan] Planowi
    [declaration] Deklaracji
    [oath] Ślubowaniu
    [termination] Wypowiedzeniu
   *[agreement] Umowie
}

the-accusative = { $kind ->
    [letter_of_intent] List
    [memorandum] Memorandum
    [acceptance_act] Protokół
    [protocol] Aneks
    [renewal] Protokół
    [action_plan] Plan
    [declaration] Deklarację
    [oath] Ślubowanie
    [termination] Wypowiedzenie
   *[agreement] Umowę
}

the-instrumental = { $kind ->
    [letter_of_intent] Listem
    [memorandum] Memorandum
    [acceptance_act] Protokołem
    [protocol] Aneksem
    [renewal] Protokołem
    [action_plan] Planem
    [declaration] Deklaracją
    [oath] Ślubowaniem
    [termination] Wypowiedzeniem
   *[agreement] Umową
}

the-locative = { $kind ->
    [letter_of_intent] Liście
    [memorandum] Memorandum
    [acceptance_act] Protokole
    [protocol] Aneksie
    [renewal] Protokole
    [action_plan] Planie
    [declaration] Deklaracji
    [oath] Ślubowaniu
    [termination] Wypowiedzeniu
   *[agreement] Umowie
}

## Helpers: its („jej integralną część”), the pronoun („wymaga ona”, „podpisania jej”),
## its own („sama przez się”)

its = { $kind ->
    [letter_of_intent] jego
    [memorandum] jego
    [acceptance_act] jego
    [protocol] jego
    [renewal] jego
    [action_plan] jego
    [declaration] jej
    [oath] jego
    [termination] jego
   *[agreement] jej
}

the-pronoun = { $kind ->
    [letter_of_intent] on
    [memorandum] ono
    [acceptance_act] on
    [protocol] on
    [renewal] on
    [action_plan] on
    [declaration] ona
    [oath] ono
    [termination] ono
   *[agreement] ona
}

the-pronoun-genitive = { $kind ->
    [letter_of_intent] go
    [memorandum] go
    [acceptance_act] go
    [protocol] go
    [renewal] go
    [action_plan] go
    [declaration] jej
    [oath] go
    [termination] go
   *[agreement] jej
}

form-self = { $kind ->
    [letter_of_intent] sam
    [memorandum] samo
    [acceptance_act] sam
    [protocol] sam
    [renewal] sam
    [action_plan] sam
    [declaration] sama
    [oath] samo
    [termination] samo
   *[agreement] sama
}

## Helpers: a paper that does not bind is carried out (realizacja), not performed (wykonywanie).
## „koszty { form-performance-genitive } { this-genitive }”, „Strony { form-perform } { this-accusative }”,
## „{ This-accusative } { form-performed } się”. It stops applying to a Party, it does not stop binding it.

form-performance-genitive = { $binding ->
    [no] realizacji
   *[yes] wykonywania
}
form-performance-accusative = { $binding ->
    [no] realizację
   *[yes] wykonywanie
}
form-performance-instrumental = { $binding ->
    [no] realizacją
   *[yes] wykonywaniem
}
form-perform = { $binding ->
    [no] realizują
   *[yes] wykonują
}
form-performed = { $binding ->
    [no] realizuje
   *[yes] wykonuje
}
form-force = { $binding ->
    [no] są równorzędne
   *[yes] mają jednakową moc prawną
}
form-to-party = { $binding ->
    [no] wobec Strony
   *[yes] Stronę
}
form-to-withdrawing = { $binding ->
    [no] wobec Strony wypowiadającej
   *[yes] Stronę wypowiadającą
}

## Helpers: numbers in words. Years in the genitive („na okres pięciu lat”); months as
## „nie później niż sześć miesięcy przed”, „po upływie sześciu miesięcy”, „z sześciomiesięcznym wyprzedzeniem”.

form-years = { $years ->
    [1] jednego roku
    [2] dwóch lat
    [3] trzech lat
    [4] czterech lat
    [5] pięciu lat
    [6] sześciu lat
    [7] siedmiu lat
    [8] ośmiu lat
    [9] dziewięciu lat
    [10] dziesięciu lat
   *[other] { $years } lat
}
form-tail = { $tail ->
    [1] jednego roku
    [2] dwóch lat
    [3] trzech lat
    [4] czterech lat
    [5] pięciu lat
    [6] sześciu lat
    [7] siedmiu lat
    [8] ośmiu lat
    [9] dziewięciu lat
    [10] dziesięciu lat
   *[other] { $tail } lat
}
form-notice = { $notice ->
    [1] jeden miesiąc
    [2] dwa miesiące
    [3] trzy miesiące
    [4] cztery miesiące
    [5] pięć miesięcy
    [6] sześć miesięcy
    [7] siedem miesięcy
    [8] osiem miesięcy
    [9] dziewięć miesięcy
    [10] dziesięć miesięcy
    [12] dwanaście miesięcy
    [few] { $notice } miesiące
   *[many] { $notice } miesięcy
}
form-notice-genitive = { $notice ->
    [1] jednego miesiąca
    [2] dwóch miesięcy
    [3] trzech miesięcy
    [4] czterech miesięcy
    [5] pięciu miesięcy
    [6] sześciu miesięcy
    [7] siedmiu miesięcy
    [8] ośmiu miesięcy
    [9] dziewięciu miesięcy
    [10] dziesięciu miesięcy
    [12] dwunastu miesięcy
   *[other] { $notice } miesięcy
}
form-notice-adjective = { $notice ->
    [1] jednomiesięcznym
    [2] dwumiesięcznym
    [3] trzymiesięcznym
    [4] czteromiesięcznym
    [5] pięciomiesięcznym
    [6] sześciomiesięcznym
    [7] siedmiomiesięcznym
    [8] ośmiomiesięcznym
    [9] dziewięciomiesięcznym
    [10] dziesięciomiesięcznym
    [12] dwunastomiesięcznym
   *[other] { $notice }-miesięcznym
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = samorząd lokalny, usługi publiczne i partycypacja mieszkańców
area-governance-1 = Strony wymieniają doświadczenia w zakresie organizacji samorządu lokalnego, świadczenia usług publicznych i włączania mieszkańców w podejmowanie decyzji.
area-integration = integracja europejska
area-integration-1 = Strony wymieniają doświadczenia w zakresie stosowania prawa Unii Europejskiej na szczeblu lokalnym i przygotowań do udziału w jej programach.
area-protection = ochrona ludności, ochrona przeciwpożarowa i ratownictwo
area-protection-1 = Strony wspierają szkolenie ratowników, wspólne ćwiczenia oraz wymianę doświadczeń w zakresie ochrony ludności i ochrony przeciwpożarowej.
area-energy = efektywność energetyczna, energia odnawialna i odporność zaopatrzenia w energię
area-energy-1 = Strony wymieniają doświadczenia w zakresie podnoszenia efektywności energetycznej, wykorzystywania odnawialnych źródeł energii i przygotowania społeczności na przerwy w dostawach energii.
area-water = zaopatrzenie w wodę i odprowadzanie ścieków
area-water-1 = Strony wspierają współpracę swoich przedsiębiorstw wodociągowo-kanalizacyjnych w sprawach jakości wody, oczyszczania ścieków i działania sieci w sytuacjach nadzwyczajnych.
area-waste = gospodarowanie odpadami i gospodarka o obiegu zamkniętym
area-waste-1 = Strony wymieniają doświadczenia w zakresie zapobiegania powstawaniu odpadów oraz ich selektywnego zbierania, ponownego użycia i recyklingu.
area-planning = planowanie przestrzenne, mieszkalnictwo i odbudowa
area-planning-1 = Strony wymieniają doświadczenia w zakresie planowania przestrzennego, budowy i modernizacji mieszkań oraz odbudowy zniszczonych terenów.
area-transport = transport, drogi i logistyka
area-transport-1 = Strony współpracują w zakresie rozwoju transportu publicznego, utrzymania dróg i poprawy połączeń komunikacyjnych między swoimi społecznościami.
area-health = ochrona zdrowia, rehabilitacja i zdrowie psychiczne
area-health-1 = Strony wspierają bezpośrednie kontakty między swoimi placówkami ochrony zdrowia, w szczególności w zakresie leczenia, rehabilitacji, protezowania i pomocy psychologicznej.
area-veterans = wsparcie dla weteranów wojennych i ich rodzin
area-veterans-1 = Strony wymieniają doświadczenia w zakresie powrotu weteranów wojennych do życia cywilnego i wspierają działania na rzecz weteranów oraz ich rodzin.
area-displaced = wsparcie dla osób przesiedlonych i usługi społeczne
area-displaced-1 = Strony wymieniają doświadczenia w zakresie przyjmowania osób przesiedlonych, zapewniania im mieszkań i świadczenia na ich rzecz usług społecznych.
area-education = edukacja, nauka, wymiana szkolna i młodzieżowa
area-education-1 = Strony wspierają partnerstwa instytucji oświatowych, wymianę szkolną i młodzieżową oraz wspólne projekty edukacyjne.
area-culture = kultura i ochrona dziedzictwa kulturowego
area-culture-1 = Strony wspierają wspólne wydarzenia kulturalne, występy gościnne i wystawy oraz wymieniają doświadczenia w zakresie ochrony dziedzictwa kulturowego.
area-sport = sport i kultura fizyczna
area-sport-1 = Strony wspierają wspólne zawody, zgrupowania treningowe i kontakty między klubami sportowymi, w szczególności klubami dziecięcymi i klubami dla osób z niepełnosprawnościami.
area-tourism = turystyka i promocja lokalna
area-tourism-1 = Strony promują się nawzajem wśród swoich mieszkańców i wymieniają doświadczenia w zakresie rozwoju turystyki.
area-economy = gospodarka, przedsiębiorczość i inwestycje
area-economy-1 = Strony ułatwiają kontakty między przedsiębiorstwami, izbami gospodarczymi i instytucjami otoczenia biznesu oraz zawczasu informują się nawzajem o targach i forach.
area-agriculture = rolnictwo i rozwój obszarów wiejskich
area-agriculture-1 = Strony wymieniają doświadczenia w zakresie rozwoju obszarów wiejskich i ułatwiają kontakty między rolnikami, spółdzielniami i zakładami przetwórczymi.
area-digital = transformacja cyfrowa i usługi elektroniczne
area-digital-1 = Strony wymieniają doświadczenia w zakresie wprowadzania usług elektronicznych, ochrony informacji i wykorzystywania narzędzi cyfrowych w zarządzaniu lokalnym.
area-environment = ochrona środowiska i przeciwdziałanie zmianom klimatu
area-environment-1 = Strony wymieniają doświadczenia w zakresie ochrony przyrody, zazieleniania, ograniczania emisji i przystosowania się do zmian klimatu.
area-inclusion = równość kobiet i mężczyzn, włączenie społeczne i dostępność
area-inclusion-1 = Strony wymieniają doświadczenia w zakresie zapewniania równych szans kobiet i mężczyzn oraz tworzenia przestrzeni bez barier dla wszystkich mieszkańców.
area-assistance = pomoc humanitarna
area-assistance-1 = Strony wspierają zbieranie, dostarczanie i rozdział pomocy humanitarnej dla mieszkańców, którzy jej potrzebują.
area-media = media, przeciwdziałanie dezinformacji i wolontariat
area-media-1 = Strony wspierają kontakty między lokalnymi mediami i między organizacjami wolontariackimi oraz wymieniają doświadczenia w zakresie przeciwdziałania dezinformacji.
area-border = współpraca transgraniczna i sprawy celne
area-border-1 = Strony wymieniają doświadczenia w zakresie współpracy transgranicznej i przedstawiają właściwym organom propozycje ułatwień w ruchu osób i towarów przez granicę.
area-society = komitety partnerskie i społeczeństwo obywatelskie
area-society-1 = Strony zachęcają do tworzenia komitetów partnerskich i wspierają więzi między organizacjami pozarządowymi swoich społeczności.

## Recitals

recitals = Preambuła
recital-friendship = pragnąc umacniać przyjaźń, zaufanie i wzajemne zrozumienie między swoimi społecznościami,
recital-ties = dumne z więzi, które już łączą ich społeczności, i opierając się na nich,
recital-values = kierując się wspólnymi wartościami pokoju, wolności, demokracji, praworządności i praw człowieka,
recital-self-government = mając na uwadze rolę samorządu lokalnego w umacnianiu demokracji i jedności Europy,
recital-people = w przekonaniu, że bezpośrednie więzi między ludźmi wzbogacają każdą społeczność i służą trwałemu pokojowi,
recital-solidarity = uznając, że solidarność społeczności daje oparcie w czasach próby i jest siłą napędową odbudowy oraz zrównoważonego rozwoju,
recital-aggression = potępiając zbrojną agresję Federacji Rosyjskiej przeciwko Ukrainie i potwierdzając swoje poparcie dla suwerenności i integralności terytorialnej Ukrainy w jej uznanych międzynarodowo granicach,
recital-peace = zdecydowane działać na rzecz sprawiedliwego pokoju w Europie, opartego na prawie i wzajemnym szacunku narodów,
recital-experience = mając świadomość, że wymiana doświadczeń samorządowych jest pożyteczna dla każdej ze Stron,

## Purpose

purpose = Cel i zasady
purpose-lasting = Celem { this-genitive } jest rozwijanie trwałej współpracy między Stronami dla dobra ich mieszkańców. Strony wspierają bezpośrednie więzi między mieszkańcami, instytucjami i organizacjami swoich społeczności.
purpose-citizens = Celem { this-genitive } jest zbliżenie mieszkańców społeczności przez osobiste spotkania i wspólne działania. Strony zachęcają do udziału wszystkich mieszkańców, bez względu na wiek, płeć, pochodzenie czy stan zdrowia.
purpose-recovery = Współpraca Stron ma na celu wspieranie odnowy i odbudowy społeczności, które ucierpiały wskutek zbrojnej agresji. Odbudowę prowadzi się zgodnie z zasadą „lepiej, niż było”: to, co zostanie odbudowane, ma być bezpieczniejsze, odporniejsze i bardziej dostępne dla wszystkich.
purpose-values = W swojej współpracy Strony przestrzegają zasady praworządności oraz szanują prawa człowieka i godność ludzką, a także suwerenność i integralność terytorialną państw w ich uznanych międzynarodowo granicach. Kierują się zasadami Europejskiej Karty Samorządu Lokalnego.
purpose-equality = Współpraca opiera się na równości, wzajemnych korzyściach i dobrej wierze. Żadne postanowienie { this-genitive } nie daje jednej Stronie pierwszeństwa przed inną.

## Principles

principles = Zasady współpracy
principles-charter = Strony szanują nawzajem swoje zagwarantowane w Europejskiej Karcie Samorządu Lokalnego prawo do samodzielnego rozstrzygania spraw lokalnych. Decyzje dotyczące mieszkańców podejmuje się jak najbliżej nich i z ich udziałem.
principles-governance = We wspólnych projektach Strony kierują się zasadami dobrego rządzenia oraz zasadami inwestycji publicznych Organizacji Współpracy Gospodarczej i Rozwoju (OECD). Należą do nich przejrzystość, udział mieszkańców, rozliczalność i koordynacja działań między szczeblami władzy.
principles-recovery = Odnowę planuje się kompleksowo; ma ona być zrównoważona i ekologiczna oraz sprzyjać włączeniu społecznemu. W planowaniu uczestniczą mieszkańcy, w tym osoby z niepełnosprawnościami, weterani wojenni, osoby wewnętrznie przesiedlone i młodzież.
principles-need = Społeczność otrzymująca pomoc sama określa swoje potrzeby i ich kolejność. Strona udzielająca pomocy uwzględnia je i nie narzuca własnych rozwiązań.

## Areas of cooperation

areas = Dziedziny współpracy
areas-list = { $area_count ->
        [0] Dziedziny współpracy Strony określają wspólnie w planie działań lub w innym pisemnym dokumencie.
        [1] Strony rozwijają współpracę w szczególności w następującej dziedzinie: { $areas }.
       *[other] Strony rozwijają współpracę w szczególności w następujących dziedzinach: { $areas }.
    }
areas-more = W drodze pisemnego uzgodnienia Strony mogą rozszerzyć współpracę na inne dziedziny należące do ich właściwości.
areas-institutions = Strony zachęcają instytucje oświatowe i kulturalne, organizacje społeczeństwa obywatelskiego, wolontariuszy i przedsiębiorstwa do udziału we współpracy.

## Forms

forms = Formy współpracy
forms-list = Współpraca odbywa się w szczególności przez wymianę doświadczeń i specjalistów, wzajemne wizyty, wspólne projekty, wydarzenia i szkolenia, wymianę młodzieżową, kulturalną i sportową oraz wzajemną pomoc.
forms-projects = Strony uczestniczące we wspólnym projekcie określają jego treść, harmonogram i osoby za niego odpowiedzialne w odrębnej pisemnej umowie.
forms-emergency = W razie sytuacji kryzysowej, klęski żywiołowej lub zbrojnej agresji Strony udzielają sobie nawzajem pomocy w miarę swoich możliwości. Zakres i sposób udzielania pomocy uzgadnia się odrębnie.

## Delegations and exchanges

exchanges = Delegacje i wymiany
exchanges-programme = Zainteresowane Strony uzgadniają na piśmie skład delegacji oraz program i terminy jej wizyty nie później niż trzydzieści dni przed rozpoczęciem wizyty, chyba że postanowią inaczej.
exchanges-insurance = Strona wysyłająca zapewnia uczestnikom ubezpieczenie na cały czas podróży. Strona przyjmująca zawczasu zapoznaje ich z zasadami bezpieczeństwa i podejmuje odpowiednie działania na rzecz ich bezpieczeństwa w czasie pobytu.
exchanges-safety = Jeżeli wizyta odbywa się na obszarze, na którym może zostać ogłoszony alarm powietrzny, w jej programie wskazuje się najbliższe miejsca schronienia i sposób postępowania podczas alarmu. Po ogłoszeniu alarmu zajęcia przerywa się, a uczestnicy niezwłocznie udają się do miejsca schronienia. Ze względów bezpieczeństwa Strona przyjmująca może zmienić lub odwołać program.
exchanges-youth = Strony prowadzą wymianę szkolną i młodzieżową. Czas jej trwania, liczbę i wiek uczestników oraz warunki zakwaterowania uzgadnia się każdorazowo odrębnie.

## Child protection

minors = Ochrona małoletnich
minors-escort = Małoletni uczestniczą w wymianach wyłącznie pod opieką odpowiedzialnych osób pełnoletnich i za pisemną zgodą rodziców lub innych przedstawicieli ustawowych. Ich bezpieczeństwo i dobro mają pierwszeństwo.
minors-hosts = Strona przyjmująca kwateruje małoletnich wyłącznie u rodzin lub w placówkach, które uprzednio sprawdziła. Przed rozpoczęciem podróży rodzice małoletnich lub ich inni przedstawiciele ustawowi otrzymują informacje o miejscu zakwaterowania i o osobie do kontaktu, dostępnej przez całą dobę.
minors-images = Wizerunki i inne dane osobowe małoletnich upublicznia się wyłącznie za pisemną zgodą ich rodziców lub innych przedstawicieli ustawowych. Zgodę można wycofać w każdym czasie.

## Coordination

coordination = Koordynacja
coordination-contacts = Każda ze Stron wyznacza komórkę organizacyjną lub osobę odpowiedzialną za { form-performance-accusative } { this-genitive } i w terminie trzydziestu dni od dnia wejścia { the-genitive } w życie powiadamia o tym { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }. O zmianach powiadamia się niezwłocznie.
coordination-committee = Strony powołują wspólny komitet, który koordynuje { form-performance-accusative } { this-genitive }. Każda ze Stron wyznacza do niego jednakową liczbę przedstawicieli i w terminie trzydziestu dni od dnia wejścia { the-genitive } w życie powiadamia o nich { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }. Komitet podejmuje decyzje za wspólną zgodą Stron.
coordination-plan = Co roku Strony uzgadniają plan działań, w którym określają działania, terminy, osoby odpowiedzialne i źródła finansowania.
coordination-review = Co najmniej raz w roku upoważnieni przedstawiciele Stron podsumowują współpracę na spotkaniu, które może się odbyć także zdalnie.
coordination-report = Co roku Strony przedkładają radom swoich społeczności krótkie wspólne sprawozdanie z { form-performance-genitive } { this-genitive }. Podaje się w nim przeprowadzone działania, ich wyniki i poniesione na nie wydatki.

## Financing

financing = Finansowanie
financing-own = Każda ze Stron samodzielnie ponosi własne koszty { form-performance-genitive } { this-genitive } w granicach środków przewidzianych na ten cel w jej budżecie.
financing-forecast = Każda ze Stron ponosi własne koszty { form-performance-genitive } { this-genitive } w granicach środków przewidzianych na ten cel w jej budżecie. Oczekiwane wydatki Stron określa załącznik do { the-genitive }; ich prognozowana łączna kwota wynosi [kwota i waluta].
financing-no-burden = { This-accusative } { form-performed } się przy użyciu środków finansowych, personelu i wyposażenia, którymi Strony już dysponują. Nie powoduje to nowych ani dodatkowych obciążeń dla finansów publicznych.
financing-visits = Podczas uzgodnionych wizyt Strona przyjmująca pokrywa koszty zakwaterowania, wyżywienia i przejazdów na miejscu, a Strona wysyłająca – koszty podróży tam i z powrotem oraz ubezpieczenia, chyba że postanowią one inaczej.
financing-visits-own = Podczas uzgodnionych wizyt każda ze Stron pokrywa wszystkie koszty swoich uczestników, w szczególności koszty podróży, ubezpieczenia, zakwaterowania i wyżywienia, chyba że Strony postanowią inaczej.
financing-projects = Wspólne projekty są finansowane na podstawie odrębnych pisemnych umów. Strony mogą wspólnie ubiegać się o środki z programów krajowych, europejskich i międzynarodowych.
financing-no-payments = { This-nominative } { form-self } przez się nie zobowiązuje żadnej ze Stron do dokonywania płatności na rzecz innej.

## Publicity and symbols

publicity = Informowanie i symbole
publicity-inform = Strony informują opinię publiczną o { this-locative } i wspólnych działaniach, wskazując wkład każdej ze Stron.
publicity-symbols = Strona może używać herbu, flagi, logo i innych symboli innej Strony wyłącznie za jej uprzednią pisemną zgodą i w uzgodniony sposób.
publicity-materials = Każda ze Stron może nieodpłatnie korzystać w celach niekomercyjnych ze wspólnie przygotowanych materiałów, podając ich autorów, o ile nie stoją temu na przeszkodzie prawa osób trzecich.

## Personal data

data = Ochrona danych osobowych
data-lawful = Strony przetwarzają dane osobowe wyłącznie w zakresie niezbędnym do { form-performance-genitive } { this-genitive } i zgodnie z przepisami o ochronie danych osobowych, które mają zastosowanie do każdej z nich, w tym z przepisami o przekazywaniu danych za granicę.
data-erasure = Dane, które nie są już potrzebne, usuwa się, chyba że prawo wymaga ich przechowywania. O naruszeniu ochrony danych otrzymanych od innej Strony powiadamia się ją niezwłocznie.

## Integrity

integrity = Uczciwość i przejrzystość
integrity-corruption = Żadna ze Stron ani żadna osoba działająca w jej imieniu nie proponuje, nie udziela i nie przyjmuje nienależnych korzyści w związku z { form-performance-instrumental } { this-genitive }. O konflikcie interesów oraz o podejrzeniu korupcji lub niezgodnego z przeznaczeniem użycia środków albo mienia Strona niezwłocznie powiadamia { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }.
integrity-openness = Każda ze Stron podaje do publicznej wiadomości informacje o środkach finansowych, mieniu i usługach, które zapewniła lub otrzymała na podstawie { this-genitive }, oraz o ich wartości i przeznaczeniu. Nie upublicznia się informacji, których ujawnienie zagraża bezpieczeństwu ludzi lub obiektów.

## Legal framework

legal = Ramy prawne i rozwiązywanie sporów
legal-competence = Strony { form-perform } { this-accusative } w granicach swojej właściwości, zgodnie z prawem obowiązującym w ich państwach i z poszanowaniem zobowiązań międzynarodowych tych państw.
legal-no-treaty = { This-nominative } nie jest umową międzynarodową i nie tworzy praw ani obowiązków wynikających z prawa międzynarodowego dla państw, do których należą Strony.
legal-not-binding = { This-nominative } jest oświadczeniem o zamiarach Stron. Nie tworzy dla nich zobowiązań prawnych ani finansowych.
legal-other = { This-nominative } nie narusza praw i obowiązków Stron wynikających z innych umów.

## Disputes

disputes = Rozwiązywanie sporów
disputes-consultation = Spory dotyczące wykładni lub { form-performance-genitive } { this-genitive } Strony rozwiązują w drodze konsultacji i negocjacji. Konsultacje rozpoczynają się w terminie trzydziestu dni od dnia otrzymania pisemnego wniosku którejkolwiek ze Stron.
disputes-joint-commission = Spory dotyczące wykładni lub { form-performance-genitive } { this-genitive } rozpatruje wspólna komisja, do której każda ze Stron wyznacza jednakową liczbę członków. Komisja zbiera się w terminie trzydziestu dni od dnia otrzymania pisemnego wniosku którejkolwiek ze Stron i proponuje rozwiązanie. Jeżeli komisja nie dojdzie do porozumienia, spór rozwiązują w drodze negocjacji osoby kierujące Stronami.

## Amendments

amendments = Zmiany i uzupełnienia
amendments-written = Zmiany i uzupełnienia { this-genitive } wymagają zgody każdej ze Stron i są dokonywane na piśmie w drodze aneksów, które stanowią { its } integralną część.
amendments-languages = Aneksy sporządza się w { $language_count ->
        [1] tym samym języku
       *[other] tych samych językach
    } i w tej samej liczbie egzemplarzy co { this-accusative }.

## Entry into force and term

term = Wejście w życie i okres obowiązywania
entry-signature = { This-nominative } wchodzi w życie z dniem podpisania { the-pronoun-genitive } przez ostatnią ze Stron.
entry-approval = { This-nominative } wchodzi w życie z dniem otrzymania ostatniego z pisemnych powiadomień, w których Strony potwierdzają uzyskanie zgód wymaganych przez prawo ich państw.
entry-transmission = { This-nominative } wchodzi w życie z dniem przekazania podpisanego tekstu organowi władzy państwowej, któremu należy go przesłać zgodnie z prawem państwa jednej ze Stron. O dniu przekazania Strona ta niezwłocznie powiadamia { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }.
term-period = { $term ->
        [years] { This-accusative } zawiera się na okres { form-years }.
        [date] { This-accusative } zawiera się na okres do { $until } włącznie.
        [project] { $tail ->
            [0] { This-accusative } zawiera się na okres realizacji projektu „[nazwa projektu]”.
           *[other] { This-accusative } zawiera się na okres realizacji projektu „[nazwa projektu]” oraz { form-tail } po jego zakończeniu.
        }
       *[indefinite] { This-accusative } zawiera się na czas nieokreślony.
    }
term-renewal = { $term ->
        [indefinite] Co pięć lat Strony sprawdzają, czy { this-nominative } wymaga zmian.
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
        [2] { This-nominative } ulega każdorazowo przedłużeniu na taki sam okres, chyba że nie później niż { form-notice } przed upływem bieżącego okresu Strona powiadomi na piśmie drugą Stronę o odmowie przedłużenia. Po takim powiadomieniu { this-nominative } przestaje obowiązywać z upływem bieżącego okresu.
       *[other] { This-nominative } ulega każdorazowo przedłużeniu na taki sam okres, chyba że nie później niż { form-notice } przed upływem bieżącego okresu Strona powiadomi na piśmie pozostałe Strony o odmowie przedłużenia. Po takim powiadomieniu { this-nominative } z upływem bieżącego okresu przestaje obowiązywać { form-to-party }, która go dokonała, i obowiązuje nadal między pozostałymi Stronami, dopóki pozostają co najmniej dwie.
    }
form-renewal-consent = { $parties ->
        [2] Okres obowiązywania { this-genitive } może zostać przedłużony za pisemną zgodą Stron, wyrażoną przed jego upływem. Bez takiej zgody { this-nominative } przestaje obowiązywać z upływem tego okresu.
       *[other] Okres obowiązywania { this-genitive } może zostać przedłużony za pisemną zgodą Stron, wyrażoną przed jego upływem. Z upływem tego okresu { this-nominative } przestaje obowiązywać { form-to-party }, która nie wyraziła zgody na przedłużenie, i obowiązuje nadal między pozostałymi Stronami, dopóki pozostają co najmniej dwie.
    }
form-renewal-none = Z upływem tego okresu { this-nominative } przestaje obowiązywać bez odrębnego powiadomienia.

## Termination

termination = Zakończenie obowiązywania
termination-notice = Każda ze Stron może wypowiedzieć { this-accusative }, powiadamiając o tym na piśmie { $parties ->
        [2] drugą Stronę z { form-notice-adjective } wyprzedzeniem. Z upływem tego terminu { the-nominative } przestaje obowiązywać.
       *[other] pozostałe Strony z { form-notice-adjective } wyprzedzeniem. Z upływem tego terminu { the-nominative } przestaje obowiązywać { form-to-withdrawing } i obowiązuje nadal między pozostałymi Stronami, dopóki pozostają co najmniej dwie.
    }
termination-projects = Projekty i działania rozpoczęte przed zakończeniem obowiązywania { this-genitive } kończy się na uzgodnionych warunkach, chyba że uczestniczące w nich Strony postanowią inaczej.
termination-aggression = Strona może wypowiedzieć { this-accusative } ze skutkiem natychmiastowym, powiadamiając o tym na piśmie z podaniem przyczyn, jeżeli inna Strona podejmuje lub popiera działania wymierzone w suwerenność lub integralność terytorialną państwa. W takim przypadku nie jest ona zobowiązana do zakończenia projektów i działań rozpoczętych z tą inną Stroną.
termination-values = Strona może wypowiedzieć { this-accusative } ze skutkiem natychmiastowym, powiadamiając o tym na piśmie z podaniem przyczyn, jeżeli inna Strona rażąco narusza wartości, na których opiera się { this-nominative }, albo jeżeli dalsza współpraca z nią naruszałaby przepisy o sankcjach. W takim przypadku nie jest ona zobowiązana do zakończenia projektów i działań rozpoczętych z tą inną Stroną.

## Accession

accession = Przystąpienie i wystąpienie
accession-consent = Do { this-genitive } może przystąpić za pisemną zgodą każdej ze Stron inna jednostka samorządu terytorialnego, która podziela { its } cel i wartości. Składa ona Stronom pisemny wniosek zatwierdzony zgodnie z prawem swojego państwa.
accession-effect = Z przystąpienia sporządza się protokół, który podpisują Strony i jednostka przystępująca. Od dnia podpisania protokołu przez ostatnią z nich jednostka ta jest Stroną { this-genitive } na równych prawach z pozostałymi.
accession-withdrawal = Strona wypowiadająca { this-accusative } przekazuje pozostałym Stronom powierzone jej sprawy i materiały. Pozostałe Strony uzgadniają, która z nich przejmuje jej zadania.

## Languages and originals

languages = Języki i egzemplarze
languages-originals = { This-accusative } sporządzono { $originals ->
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
        [1] w języku { $languages_adverb }.
       *[other] w językach { $languages_adverb }; { $authentic ->
            [prevails] wszystkie teksty są autentyczne, a w razie rozbieżności rozstrzyga tekst w języku { $prevailing }.
           *[equal] wszystkie teksty są jednakowo autentyczne.
        }
    }
languages-each = Każda ze Stron otrzymuje { $each ->
        [0] przeznaczone dla niej egzemplarze
        [1] jeden egzemplarz
        [2] dwa egzemplarze
        [3] trzy egzemplarze
        [4] cztery egzemplarze
        [5] pięć egzemplarzy
        [6] sześć egzemplarzy
        [7] siedem egzemplarzy
        [8] osiem egzemplarzy
        [9] dziewięć egzemplarzy
        [10] dziesięć egzemplarzy
        [few] { $each } egzemplarze
       *[many] { $each } egzemplarzy
    }. Wszystkie egzemplarze { form-force }.
languages-correspondence = Język korespondencji i spotkań Strony ustalają w drodze porozumienia. Tłumaczenia { this-genitive } na inne języki mają charakter wyłącznie informacyjny.

## Why a further clause is wanted

because-minors = Jeżeli w wymianach uczestniczą dzieci, potrzebne są postanowienia o opiece nad nimi i o zgodzie na upublicznianie ich wizerunków.
because-accession = Jeżeli przewidziano przystąpienie, potrzebne jest postanowienie o tym, od którego dnia i na jakich warunkach uczestniczy nowa Strona.
because-money = Jeżeli chodzi o środki finansowe lub mienie, potrzebne jest postanowienie o zapobieganiu korupcji.
