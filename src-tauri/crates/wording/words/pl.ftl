# Words printed on paper: dates, numbering, parties, signatures. In Polish.
# A message „<key>-case” names the case that <key> puts its names in.
# „działając przez” agrees with any party’s name, and with several of them.
# $authority stands after „na podstawie”, in the genitive.

## Date and place

date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year } r.
date-blank = ____ ____________ 20___ r.
place-blank = ____________________

## Numbering

article-word = Artykuł { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = pomiędzy { $parties }
title-between-case = instrumental
list-and = { " i " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), z siedzibą pod adresem: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = działając przez { $signatories }
represented-case = accusative
signatory-entry = { $office } { $name }, { $gender ->
    [feminine] umocowaną
    [masculine] umocowanego
   *[other] z umocowaniem
} na podstawie { $authority }
signatory-entry-no-authority = { $office } { $name }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", oraz " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] zwane dalej łącznie Stronami, a pojedynczo – Stroną,
}

## Sheets and signatures

page-of = Strona { $page } z { $pages }
working-copy = Egzemplarz roboczy – nie do podpisu
courtesy-copy = Egzemplarz do wiadomości – bez podpisów
consolidated = Tekst ujednolicony – do wiadomości
amends-rewords = Punkt { $number } otrzymuje brzmienie: „{ $text }”
amends-adds = Po punkcie { $number } dodaje się punkt w brzmieniu: „{ $text }”
amends-deletes = Punkt { $number } skreśla się.
fingerprint = odcisk tekstu { $code }
sample-mark = WZÓR
original-label = Egzemplarz nr{ "\u00A0" }{ $number } – dla { $party }
original-label-case = genitive
for-party = W imieniu { $party }
for-party-case = genitive
seal-place = miejsce na pieczęć
signature = podpis
countersigned = Kontrasygnata
signed-on-label = Data podpisania

## Pictures

arms-of = Herb: { $name }
flag-of = Flaga: { $country }

## Letters, tables and notices

letter-number = Nr{ "\u00A0" }{ $number }
letter-number-blank = Nr ____________
letter-annexes = Załączniki:
letter-annex-number = { $number }.
letter-closing = Z poważaniem
letter-salutation = Szanowni Państwo,
letter-executor = Sprawę prowadzi: { $name }

## Countries

country-UA = Ukraina
country-PL = Polska
country-DE = Niemcy
country-RO = Rumunia
country-MD = Mołdawia
country-FR = Francja
country-IT = Włochy
country-CZ = Czechy
country-SK = Słowacja
country-HU = Węgry
country-LT = Litwa
country-LV = Łotwa
country-EE = Estonia
country-BG = Bułgaria
country-DK = Dania
country-SE = Szwecja
country-FI = Finlandia
country-NL = Niderlandy
country-BE = Belgia
country-AT = Austria
country-ES = Hiszpania
country-PT = Portugalia
country-IE = Irlandia
country-GR = Grecja
country-HR = Chorwacja
country-SI = Słowenia
country-GB = Wielka Brytania
country-NO = Norwegia
country-CH = Szwajcaria
country-US = Stany Zjednoczone
country-CA = Kanada
country-GE = Gruzja
country-LU = Luksemburg
country-CY = Cypr
country-MT = Malta
country-AL = Albania
country-AM = Armenia
country-AZ = Azerbejdżan
country-BA = Bośnia i Hercegowina
country-IL = Izrael
country-IS = Islandia
country-JP = Japonia
country-KR = Republika Korei
country-KZ = Kazachstan
country-ME = Czarnogóra
country-MK = Macedonia Północna
country-RS = Serbia
country-TR = Turcja

## Languages: by name, and as „w językach ukraińskim i niemieckim” has them

language-uk = ukraiński
language-en = angielski
language-de = niemiecki
language-pl = polski
language-ro = rumuński
language-fr = francuski
language-da = duński
language-hu = węgierski
language-it = włoski
language-cs = czeski
language-sk = słowacki
language-lt = litewski
language-lv = łotewski
language-adverb-uk = ukraińskim
language-adverb-en = angielskim
language-adverb-de = niemieckim
language-adverb-pl = polskim
language-adverb-ro = rumuńskim
language-adverb-fr = francuskim
language-adverb-da = duńskim
language-adverb-hu = węgierskim
language-adverb-it = włoskim
language-adverb-cs = czeskim
language-adverb-sk = słowackim
language-adverb-lt = litewskim
language-adverb-lv = łotewskim

## Kinds of agreement

kind-letter_of_intent = List intencyjny
kind-memorandum = Memorandum o współpracy
kind-twinning = Umowa o partnerstwie
kind-cooperation = Umowa o współpracy

## Tables

column-goods-name = Nazwa
column-goods-measure = Jednostka miary
column-goods-quantity = Ilość
column-goods-price = Wartość jednostkowa
column-goods-worth = Wartość łączna
column-goods-serial = Numer seryjny (inwentarzowy)
column-goods-condition = Stan
column-goods-due = Termin ważności
goods-total = Razem
goods-total-partial = Razem: pozycje z podaną wartością
column-measures-name = Działanie
column-measures-due = Termin
column-measures-responsible = Osoby odpowiedzialne
column-measures-funding = Źródło finansowania
column-measures-indicator = Oczekiwany rezultat

## Comparison of versions

redline-of = Zmiany w stosunku do wersji „{ $from }”: wersja „{ $to }”. Fragmenty dodane podkreślono dwukrotnie, usunięte przekreślono.
redline-mark = porównanie wersji
version-now = obecna wersja

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Program wizyty
visit-delegations = Delegacje: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday }, { $date }
weekday = { $day ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
visit-time = Godzina
visit-what = Punkt programu
visit-where = Miejsce
visit-who = Osoba odpowiedzialna
visit-transport = Transport
visit-interpreter = Tłumacz
visit-transfer = Przejazd: { $minutes } min
visit-dress = Strój: { $text }
visit-speakers = Wystąpienia: { $text }
visit-plan-b = Plan zapasowy: { $text }
visit-alarm = W razie alarmu lotniczego
visit-shelter = Schron: { $text }
visit-guide = Opiekun: { $guide }
visit-curfew = Godzina policyjna: { $from }–{ $until }
visit-edition = Stan na dzień { $date }
visit-participants = Lista uczestników
visit-number = Lp.
visit-name = Imię i nazwisko
visit-office = Stanowisko
visit-body = Jednostka
visit-role = Funkcja
visit-role-head = przewodniczący delegacji
visit-role-member = członek delegacji
visit-role-interpreter = tłumacz
visit-role-press = prasa
visit-role-driver = kierowca
visit-role-security = ochrona
visit-attendance = Lista obecności
visit-signature = Podpis
visit-arrivals = Przyjazdy i wyjazdy
visit-arrives = Przyjazd
visit-leaves = Wyjazd
visit-lodging = Zakwaterowanie
visit-car = Samochód
visit-meals = Wyżywienie i dostępność
visit-diet = Wyżywienie
visit-access = Potrzeby
visit-emergency = Karta na wypadek zagrożenia
visit-call = W razie potrzeby dzwonić: { $text }
visit-order = Zarządzenie
visit-order-receive = w sprawie przyjęcia delegacji
visit-order-send = w sprawie podróży służbowej
visit-order-basis = Na podstawie zaproszenia nr { $number } z dnia { $date }
visit-order-aim = Cel: { $purpose }
visit-order-point-receive = Przyjmuje się delegację: { $bodies }. Liczba osób: { $people }. Termin: { $days }.
visit-order-point-send = Zarządza się podróż służbową do: { $town }. Termin: { $days }. Skład delegacji określa załącznik.
visit-order-point-programme = Zatwierdza się załączony program wizyty.
visit-order-point-estimate = Zatwierdza się załączony kosztorys na kwotę { $sum }.
visit-order-point-money = Wydatki pokrywa się z: { $budget }.
visit-order-point-coordinator = Osoba odpowiedzialna: { $name }.
visit-order-point-control = Nadzór nad wykonaniem zarządzenia sprawuję osobiście.
visit-estimate = Kosztorys
visit-expense = Wydatek
visit-count = Liczba
visit-price = Cena
visit-sum = Kwota
visit-total = Razem
visit-border-list = Lista delegacji do przekroczenia granicy państwowej
visit-exit = Podstawa wyjazdu
visit-trip-order = Polecenie wyjazdu
visit-draft = PROJEKT
visit-changes = Zmiany w programie
visit-changes-since = Zmiany od { $date }
visit-change-new = nowy punkt
visit-change-gone = odwołano
visit-change-moved = przeniesiono
visit-change-changed = zmieniono
visit-before = Było
visit-after = Jest
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Plan miejsc
ceremony-seen-behind = Widok zza stołu: pierwszy gość siedzi po prawej ręce gospodarza
ceremony-seen-hall = Widok z sali
ceremony-seats = Miejsca przy stole od lewej do prawej, patrząc zza stołu
ceremony-delegation = Delegacja
ceremony-table = Stół
ceremony-hall = Sala
ceremony-order = Przebieg uroczystości podpisania
ceremony-originals = „{ $title }”: liczba egzemplarzy: { $originals }
ceremony-anthems = Hymny w kolejności wykonania
ceremony-flags = Flagi od lewej do prawej, patrząc zza stołu
ceremony-european = Unia Europejska
ceremony-handings = Kto co podaje
ceremony-what = Co
ceremony-by = Kto
ceremony-to = Komu
ceremony-remark = Uwagi
ceremony-signs = Tabliczki na stół
ceremony-oath = Przysięga miast partnerskich
ceremony-oath-text = My, { $bodies }, uroczyście przyrzekamy strzec przyjaźni między naszymi wspólnotami, wspierać się w dobrych i złych dniach, szanować nawzajem swój język, zwyczaje i godność, zbliżać do siebie młodzież, artystów, przedsiębiorców i wszystkich, którzy pragną pokoju, oraz przekazać tę przyjaźń naszym dzieciom.
ceremony-golden-book-title = Wpis do Złotej Księgi
ceremony-golden-book-text = { $signed ->
    [yes] Na pamiątkę podpisania: { $titles }. Niech przyjaźń przypieczętowana dziś naszymi podpisami służy dobru naszych wspólnot: { $bodies }.
   *[no] Na pamiątkę naszego spotkania. Niech przyjaźń między naszymi wspólnotami umacnia się: { $bodies }.
}
ceremony-speech = Notatki do wystąpienia
ceremony-greet = Witamy w tej kolejności
ceremony-points = Tezy
ceremony-press = Informacja dla prasy
ceremony-signatories = Podpisują
ceremony-checklist = Lista kontrolna
ceremony-check = Do zrobienia
ceremony-until = Do dnia
ceremony-done = Wykonano
ceremony-item-gathering = Zebranie i zajęcie miejsc przez gości
ceremony-item-entrance = Wejście i przedstawienie delegacji
ceremony-item-anthems = Hymny
ceremony-item-welcome = Powitanie przez gospodarza
ceremony-item-reply = Słowo gości
ceremony-item-signing = Podpisanie egzemplarzy
ceremony-item-exchange = Wymiana teczek, uścisk dłoni, wspólna fotografia
ceremony-item-golden-book = Złota Księga, wymiana upominków
ceremony-item-reception = Przyjęcie
ceremony-hand-folders = Teczki z egzemplarzami
ceremony-hand-pens = Pióra i zapasowe
ceremony-hand-originals = Egzemplarze, karta po karcie
ceremony-hand-folders-back = Podpisane teczki, sobie nawzajem
ceremony-hand-gift = Upominek
ceremony-who-protocol = pracownicy protokołu
ceremony-who-signatories = podpisujący
ceremony-who-host = gospodarze
ceremony-who-guests = goście
pack-contents = Zawartość teczki
pack-paper = Dokument
pack-copies = Egzemplarze
pack-sides = Druk
pack-both-sides = dwustronnie
pack-one-side = jednostronnie
## Letters, report and booklet of a visit

visit-country = Kraj
visit-planned = Na liście
visit-attended = Obecni
visit-invitation = Zaproszenie
visit-invite = mam zaszczyt zaprosić Państwa wraz z delegacją do złożenia nam wizyty.
visit-confirmation = Potwierdzenie celu podróży
visit-confirmation-text = Potwierdza się, że osoba wskazana poniżej bierze udział w wizycie delegacji.
visit-line-name = Imię i nazwisko zgodnie z paszportem: { $text }
visit-line-office = Stanowisko: { $text }
visit-line-sender = Jednostka wysyłająca: { $text }
visit-line-host = Jednostka przyjmująca: { $text }
visit-line-town = Miejsce pobytu: { $text }
visit-line-days = Termin: { $text }
visit-line-costs = Pokrycie kosztów: { $text }
visit-transfers = Lista przewozów
visit-no-car = Bez przydzielonego samochodu
visit-when = Kiedy
visit-way = Skąd i dokąd
visit-report = Sprawozdanie z wizyty
visit-purpose = Cel
visit-parties = Delegacje
visit-party = Delegacja
visit-results = Rezultaty
visit-commitments = Zobowiązania
visit-promise = Co zostanie zrobione
visit-owners = Osoba odpowiedzialna
visit-due = Termin
visit-gifts = Upominki
visit-gift = Upominek
visit-gift-from = Od kogo
visit-gift-to = Dla kogo
visit-worth = Wartość
visit-money = Wydatki
visit-line = Pozycja budżetu
visit-spent = Wydano
visit-presence = Uczestnicy według krajów
visit-booklet = Zeszyt wizyty
visit-internal = Do użytku wewnętrznego
visit-telephones = Telefony
visit-telephone = Telefon
visit-contact = Kontakt w nagłych wypadkach

## Messages that papers go with

mail-subject-draft = Projekt: { $title }
mail-draft = W załączeniu przesyłamy projekt dokumentu „{ $title }”. Uprzejmie prosimy o zapoznanie się z nim i przekazanie uwag.
mail-courtesy = W załączeniu przesyłamy do wiadomości tekst dokumentu „{ $title }”.
mail-letter = W załączeniu przesyłamy pismo: { $title }.
mail-visit = W załączeniu przesyłamy dokumenty dotyczące wizyty: { $title }.
