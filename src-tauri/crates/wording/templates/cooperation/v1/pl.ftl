# Cooperation agreement, version 1, in Polish.

title = Umowa o współpracy
agreed = uzgodniły, co następuje:

## Recitals

recital-friendship = pragnąc umacniać przyjaźń, zaufanie i wzajemne zrozumienie między swoimi społecznościami,
recital-values = kierując się wspólnymi wartościami pokoju, wolności, demokracji, praworządności i praw człowieka,
recital-self-government = mając na uwadze rolę samorządu lokalnego w umacnianiu demokracji i jedności Europy,
recital-people = w przekonaniu, że bezpośrednie więzi między ludźmi wzbogacają każdą społeczność i służą trwałemu pokojowi,
recital-solidarity = uznając, że solidarność społeczności daje oparcie w czasach próby i jest siłą napędową odbudowy oraz zrównoważonego rozwoju,

## Purpose and principles

purpose = Cel i zasady
purpose-1 = Celem niniejszej Umowy jest rozwijanie trwałej współpracy między Stronami dla dobra ich mieszkańców. Strony wspierają bezpośrednie więzi między mieszkańcami, instytucjami i organizacjami swoich społeczności.
purpose-2 = W swojej współpracy Strony przestrzegają zasady praworządności oraz szanują prawa człowieka i godność ludzką, a także suwerenność i integralność terytorialną państw w ich uznanych międzynarodowo granicach. Kierują się zasadami Europejskiej Karty Samorządu Lokalnego.
purpose-3 = Współpraca opiera się na równości, wzajemnych korzyściach i dobrej wierze. Żadne postanowienie niniejszej Umowy nie daje jednej Stronie pierwszeństwa przed inną.

## Areas

areas = Dziedziny współpracy
areas-1 = Strony rozwijają współpracę w szczególności w następujących dziedzinach: samorząd lokalny i usługi publiczne; edukacja, nauka, młodzież i sport; kultura i ochrona dziedzictwa kulturowego; gospodarka, przedsiębiorczość i turystyka; środowisko, klimat i efektywność energetyczna; planowanie przestrzenne, mieszkalnictwo i transport; ochrona zdrowia i zabezpieczenie społeczne; ochrona ludności, odbudowa i odporność społeczności.
areas-2 = W drodze pisemnego uzgodnienia Strony mogą rozszerzyć współpracę na inne dziedziny należące do ich właściwości.
areas-3 = Strony zachęcają instytucje oświatowe i kulturalne, organizacje społeczeństwa obywatelskiego, wolontariuszy i przedsiębiorstwa do udziału we współpracy.

## Forms

forms = Formy współpracy
forms-1 = Współpraca odbywa się w szczególności przez wymianę doświadczeń i specjalistów, wzajemne wizyty, wspólne projekty, wydarzenia i szkolenia, wymianę młodzieżową, kulturalną i sportową oraz wzajemną pomoc.
forms-2 = Strony uczestniczące we wspólnym projekcie określają jego treść, harmonogram i osoby za niego odpowiedzialne w odrębnej pisemnej umowie.
forms-3 = W razie sytuacji kryzysowej, klęski żywiołowej lub zbrojnej agresji Strony udzielają sobie nawzajem pomocy w miarę swoich możliwości. Zakres i sposób udzielania pomocy uzgadnia się odrębnie.

## Delegations and exchanges

exchanges = Delegacje i wymiany
exchanges-1 = Zainteresowane Strony uzgadniają na piśmie skład delegacji oraz program i terminy jej wizyty nie później niż trzydzieści dni przed rozpoczęciem wizyty, chyba że postanowią inaczej.
exchanges-2 = Małoletni uczestniczą w wymianach wyłącznie pod opieką odpowiedzialnych osób pełnoletnich i za pisemną zgodą rodziców lub innych przedstawicieli ustawowych. Ich bezpieczeństwo i dobro mają pierwszeństwo.
exchanges-3 = Strona wysyłająca zapewnia uczestnikom ubezpieczenie na cały czas podróży. Strona przyjmująca zawczasu zapoznaje ich z zasadami bezpieczeństwa i podejmuje odpowiednie działania na rzecz ich bezpieczeństwa w czasie pobytu.

## Coordination

coordination = Koordynacja
coordination-1 = Każda ze Stron wyznacza komórkę organizacyjną lub osobę odpowiedzialną za wykonywanie niniejszej Umowy i w terminie trzydziestu dni od dnia wejścia Umowy w życie powiadamia o tym { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }. O zmianach powiadamia się niezwłocznie.
coordination-2 = Co roku Strony uzgadniają plan działań, w którym określają działania, terminy, osoby odpowiedzialne i źródła finansowania.
coordination-3 = Co najmniej raz w roku upoważnieni przedstawiciele Stron podsumowują współpracę na spotkaniu, które może się odbyć także zdalnie.

## Financing

financing = Finansowanie
financing-1 = Każda ze Stron samodzielnie ponosi własne koszty wykonywania niniejszej Umowy w granicach środków przewidzianych na ten cel w jej budżecie.
financing-2 = Podczas uzgodnionych wizyt Strona przyjmująca pokrywa koszty zakwaterowania, wyżywienia i przejazdów na miejscu, a Strona wysyłająca – koszty podróży tam i z powrotem oraz ubezpieczenia, chyba że postanowią one inaczej.
financing-3 = Wspólne projekty są finansowane na podstawie odrębnych pisemnych umów. Strony mogą wspólnie ubiegać się o środki z programów krajowych, europejskich i międzynarodowych.
financing-4 = Niniejsza Umowa sama przez się nie zobowiązuje żadnej ze Stron do dokonywania płatności na rzecz innej.

## Publicity and symbols

publicity = Informowanie i symbole
publicity-1 = Strony informują opinię publiczną o niniejszej Umowie i wspólnych działaniach, wskazując wkład każdej ze Stron.
publicity-2 = Strona może używać herbu, flagi, logo i innych symboli innej Strony wyłącznie za jej uprzednią pisemną zgodą i w uzgodniony sposób.
publicity-3 = Każda ze Stron może nieodpłatnie korzystać w celach niekomercyjnych ze wspólnie przygotowanych materiałów, podając ich autorów, o ile nie stoją temu na przeszkodzie prawa osób trzecich.

## Personal data

data = Ochrona danych osobowych
data-1 = Strony przetwarzają dane osobowe wyłącznie w zakresie niezbędnym do wykonywania niniejszej Umowy i zgodnie z przepisami o ochronie danych osobowych, które mają zastosowanie do każdej z nich, w tym z przepisami o przekazywaniu danych za granicę.
data-2 = Wizerunki i inne dane osobowe małoletnich upublicznia się wyłącznie za pisemną zgodą ich rodziców lub innych przedstawicieli ustawowych. Zgodę można wycofać w każdym czasie.
data-3 = Dane, które nie są już potrzebne, usuwa się, chyba że prawo wymaga ich przechowywania. O naruszeniu ochrony danych otrzymanych od innej Strony powiadamia się ją niezwłocznie.

## Legal framework and disputes

legal = Ramy prawne i rozwiązywanie sporów
legal-1 = Strony wykonują niniejszą Umowę w granicach swojej właściwości, zgodnie z prawem obowiązującym w ich państwach i z poszanowaniem zobowiązań międzynarodowych tych państw.
legal-2 = Niniejsza Umowa nie jest umową międzynarodową i nie tworzy praw ani obowiązków wynikających z prawa międzynarodowego dla państw, do których należą Strony.
legal-3 = Spory dotyczące wykładni lub wykonywania niniejszej Umowy Strony rozwiązują w drodze konsultacji i negocjacji. Konsultacje rozpoczynają się w terminie trzydziestu dni od dnia otrzymania pisemnego wniosku którejkolwiek ze Stron.
legal-4 = Niniejsza Umowa nie narusza praw i obowiązków Stron wynikających z innych umów.

## Amendments

amendments = Zmiany i uzupełnienia
amendments-1 = Zmiany i uzupełnienia niniejszej Umowy wymagają zgody każdej ze Stron i są dokonywane na piśmie w drodze aneksów, które stanowią jej integralną część.
amendments-2 = Aneksy sporządza się w { $language_count ->
        [1] tym samym języku
       *[other] tych samych językach
    } i w tej samej liczbie egzemplarzy co niniejszą Umowę.

## Entry into force and term

term = Wejście w życie i okres obowiązywania
term-1 = Niniejsza Umowa wchodzi w życie z dniem podpisania jej przez ostatnią ze Stron.
term-2 = Niniejszą Umowę zawiera się na okres pięciu lat. Ulega ona każdorazowo przedłużeniu na taki sam okres, chyba że nie później niż sześć miesięcy przed jego upływem Strona powiadomi na piśmie { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    } o odmowie przedłużenia.
term-3 = { $parties ->
        [2] Po takim powiadomieniu niniejsza Umowa przestaje obowiązywać z upływem bieżącego okresu.
       *[other] Po takim powiadomieniu niniejsza Umowa z upływem bieżącego okresu przestaje obowiązywać Stronę, która go dokonała, i obowiązuje nadal między pozostałymi Stronami, dopóki pozostają co najmniej dwie.
    }

## Termination

termination = Zakończenie obowiązywania
termination-1 = Każda ze Stron może wypowiedzieć niniejszą Umowę, powiadamiając o tym na piśmie { $parties ->
        [2] drugą Stronę z sześciomiesięcznym wyprzedzeniem. Z upływem tego terminu Umowa przestaje obowiązywać.
       *[other] pozostałe Strony z sześciomiesięcznym wyprzedzeniem. Z upływem tego terminu Umowa przestaje obowiązywać Stronę wypowiadającą i obowiązuje nadal między pozostałymi Stronami, dopóki pozostają co najmniej dwie.
    }
termination-2 = Projekty i działania rozpoczęte przed zakończeniem obowiązywania niniejszej Umowy kończy się na uzgodnionych warunkach, chyba że uczestniczące w nich Strony postanowią inaczej.
termination-3 = Strona może wypowiedzieć niniejszą Umowę ze skutkiem natychmiastowym, powiadamiając o tym na piśmie z podaniem przyczyn, jeżeli inna Strona podejmuje lub popiera działania wymierzone w suwerenność lub integralność terytorialną państwa albo rażąco narusza wartości, na których opiera się niniejsza Umowa. W takim przypadku nie jest ona zobowiązana do zakończenia projektów i działań rozpoczętych z tą inną Stroną.

## Languages and originals

languages = Języki i egzemplarze
languages-1 = Niniejszą Umowę sporządzono w { $originals ->
        [2] dwóch
        [3] trzech
        [4] czterech
        [5] pięciu
        [6] sześciu
       *[other] { $originals }
    } egzemplarzach, każdy { $language_count ->
        [1] w języku { $languages_adverb }.
       *[other] w językach { $languages_adverb }; wszystkie teksty są jednakowo autentyczne.
    }
languages-2 = Każda ze Stron otrzymuje { $each ->
        [0] przeznaczone dla niej egzemplarze
        [1] jeden egzemplarz
        [2] dwa egzemplarze
        [3] trzy egzemplarze
       *[other] { $each } egzemplarzy
    }. Wszystkie egzemplarze mają jednakową moc prawną.
languages-3 = Język korespondencji i spotkań Strony ustalają w drodze porozumienia. Tłumaczenia niniejszej Umowy na inne języki mają charakter wyłącznie informacyjny.
