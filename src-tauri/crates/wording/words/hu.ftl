# Words printed on paper: dates, numbering, parties, signatures. In Hungarian.
# A message „<key>-case” names the case that <key> puts its names in. Postpositions and colons
# take the nominative, so a party is entered once, without an article: „Tiszavár Város
# Önkormányzata”. A name comes in the Hungarian order, the office follows it in lower case and
# without an article: „polgármester”.
# $authority stands before „alapján”, in the nominative with its article:
# „a Képviselő-testület 45/2025. (V. 3.) számú határozata”.

## Date and place

date = { $year }. { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
} { $day }.
date-blank = 20___. ____________ ____.
place-blank = ____________________

## Numbering

article-word = { $number }. cikk
article-section = { $number }.{ "\u00A0" }§
article-plain = { $number }.
clause-number = { $article }.{ $clause }.

## Parties

title-between = { $parties } között
title-between-case = nominative
list-and = { " és " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), székhelye: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = képviseli: { $signatories }
represented-case = nominative
# The same for every $gender.
signatory-entry = { $name } { $office }, { $gender ->
   *[other] aki
} { $authority } alapján jár el
signatory-entry-no-authority = { $name } { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", valamint " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] a továbbiakban együtt: Felek, külön-külön: Fél,
}

## Sheets and signatures

page-of = { $page }. oldal, összesen { $pages }
working-copy = Munkapéldány – nem aláírásra
courtesy-copy = Tájékoztató példány – aláírások nélkül
consolidated = Egységes szerkezetű szöveg – tájékoztatásul
amends-rewords = A(z) { $number }. pont helyébe a következő szöveg lép: „{ $text }”
amends-adds = A(z) { $number }. pont után a következő pont kerül beillesztésre: „{ $text }”
amends-deletes = A(z) { $number }. pont törlésre kerül.
fingerprint = szövegazonosító: { $code }
sample-mark = MINTA
original-label = { $number }. számú eredeti példány – { $party } részére
original-label-case = nominative
for-party = { $party } nevében
for-party-case = nominative
seal-place = P.{ "\u00A0" }H.
signature = aláírás
countersigned = Ellenjegyezte
signed-on-label = Az aláírás napja

## Pictures

arms-of = Címer: { $name }
flag-of = Zászló: { $country }

## Letters, tables and notices

letter-number = Iktatószám: { $number }
letter-number-blank = Iktatószám: ____________
letter-annexes = Mellékletek:
letter-annex-number = { $number }.
letter-closing = Tisztelettel
letter-salutation = Tisztelt Hölgyeim és Uraim!
letter-executor = Ügyintéző: { $name }

## Countries

country-UA = Ukrajna
country-PL = Lengyelország
country-DE = Németország
country-RO = Románia
country-MD = Moldova
country-FR = Franciaország
country-IT = Olaszország
country-CZ = Csehország
country-SK = Szlovákia
country-HU = Magyarország
country-LT = Litvánia
country-LV = Lettország
country-EE = Észtország
country-BG = Bulgária
country-DK = Dánia
country-SE = Svédország
country-FI = Finnország
country-NL = Hollandia
country-BE = Belgium
country-AT = Ausztria
country-ES = Spanyolország
country-PT = Portugália
country-IE = Írország
country-GR = Görögország
country-HR = Horvátország
country-SI = Szlovénia
country-GB = Egyesült Királyság
country-NO = Norvégia
country-CH = Svájc
country-US = Egyesült Államok
country-CA = Kanada
country-GE = Grúzia
country-LU = Luxemburg
country-CY = Ciprus
country-MT = Málta
country-AL = Albánia
country-AM = Örményország
country-AZ = Azerbajdzsán
country-BA = Bosznia-Hercegovina
country-IL = Izrael
country-IS = Izland
country-JP = Japán
country-KR = Koreai Köztársaság
country-KZ = Kazahsztán
country-ME = Montenegró
country-MK = Észak-Macedónia
country-RS = Szerbia
country-TR = Törökország

## Languages: by name, and as „mindegyik ukrán és német nyelven” has them

language-uk = ukrán
language-en = angol
language-de = német
language-pl = lengyel
language-ro = román
language-fr = francia
language-da = dán
language-hu = magyar
language-it = olasz
language-cs = cseh
language-sk = szlovák
language-lt = litván
language-lv = lett
language-adverb-uk = ukrán
language-adverb-en = angol
language-adverb-de = német
language-adverb-pl = lengyel
language-adverb-ro = román
language-adverb-fr = francia
language-adverb-da = dán
language-adverb-hu = magyar
language-adverb-it = olasz
language-adverb-cs = cseh
language-adverb-sk = szlovák
language-adverb-lt = litván
language-adverb-lv = lett

## Kinds of agreement

kind-letter_of_intent = Szándéknyilatkozat
kind-memorandum = Egyetértési memorandum
kind-twinning = Testvérvárosi megállapodás
kind-cooperation = Együttműködési megállapodás

## Tables

column-goods-name = Megnevezés
column-goods-measure = Mértékegység
column-goods-quantity = Mennyiség
column-goods-price = Egységérték
column-goods-worth = Összérték
column-goods-serial = Gyári (leltári) szám
column-goods-condition = Állapot
column-goods-due = Lejárat
goods-total = Összesen
goods-total-partial = Összesen (az értékkel szereplő tételek)
column-measures-name = Tevékenység
column-measures-due = Határidő
column-measures-responsible = Felelősök
column-measures-funding = Finanszírozási forrás
column-measures-indicator = Várt eredmény

## Comparison of versions

redline-of = Változások a korábbi „{ $from }” változathoz képest: „{ $to }” változat. A hozzáadott szöveg kétszer alá van húzva, a törölt szöveg át van húzva.
redline-mark = változatok összehasonlítása
version-now = jelenlegi szöveg

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = A látogatás programja
visit-delegations = Küldöttségek: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $date }, { $weekday }
weekday = { $day ->
    [1] hétfő
    [2] kedd
    [3] szerda
    [4] csütörtök
    [5] péntek
    [6] szombat
   *[7] vasárnap
}
visit-time = Időpont
visit-what = Program
visit-where = Helyszín
visit-who = Felelős
visit-transport = Közlekedés
visit-interpreter = Tolmács
visit-transfer = Átutazás: { $minutes } perc
visit-dress = Öltözet: { $text }
visit-speakers = Felszólalók: { $text }
visit-plan-b = Tartalék program: { $text }
visit-alarm = Légiriadó esetén
visit-shelter = Óvóhely: { $text }
visit-guide = Kísérő: { $guide }
visit-curfew = Kijárási tilalom: { $from }–{ $until }
visit-edition = Az állapot napja: { $date }
visit-participants = Résztvevők listája
visit-number = Ssz.
visit-name = Név
visit-office = Tisztség
visit-body = Szervezet
visit-role = Szerep
visit-role-head = küldöttségvezető
visit-role-member = a küldöttség tagja
visit-role-interpreter = tolmács
visit-role-press = sajtó
visit-role-driver = gépkocsivezető
visit-role-security = biztonság
visit-attendance = Jelenléti ív
visit-signature = Aláírás
visit-arrivals = Érkezés és távozás
visit-arrives = Érkezés
visit-leaves = Távozás
visit-lodging = Szállás
visit-car = Gépjármű
visit-meals = Étkezés és akadálymentesség
visit-diet = Étkezés
visit-access = Igények
visit-emergency = Vészhelyzeti kártya
visit-call = Hívandó: { $text }
visit-order = Rendelkezés
visit-order-receive = Küldöttség fogadásáról
visit-order-send = Hivatalos kiküldetésről
visit-order-basis = A { $date } napján kelt, { $number } számú meghívás alapján
visit-order-aim = Cél: { $purpose }
visit-order-point-receive = Fogadandó küldöttség: { $bodies }. Létszám: { $people }. Időtartam: { $days }.
visit-order-point-send = Kiküldetés helye: { $town }. Időtartam: { $days }. A küldöttség tagjait a melléklet tartalmazza.
visit-order-point-programme = A mellékelt programot jóváhagyom.
visit-order-point-estimate = A mellékelt, { $sum } összegű költségtervet jóváhagyom.
visit-order-point-money = A kiadások fedezete: { $budget }.
visit-order-point-coordinator = Felelős: { $name }.
visit-order-point-control = A végrehajtást magam ellenőrzöm.
visit-estimate = Költségterv
visit-expense = Kiadás
visit-count = Mennyiség
visit-price = Ár
visit-sum = Összeg
visit-total = Összesen
visit-border-list = A küldöttség névsora államhatár átlépéséhez
visit-exit = A kilépés jogcíme
visit-trip-order = Kiküldetési rendelkezés
visit-draft = TERVEZET
visit-changes = A program változásai
visit-changes-since = Változások { $date } óta
visit-change-new = új
visit-change-gone = elmarad
visit-change-moved = áthelyezve
visit-change-changed = módosítva
visit-before = Eddig
visit-after = Most
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Ültetési rend
ceremony-seen-behind = Az asztal mögül nézve: az első vendég a vendéglátó jobbján ül
ceremony-seen-hall = A teremből nézve
ceremony-seats = Helyek az asztalnál balról jobbra, az asztal mögül nézve
ceremony-delegation = Küldöttség
ceremony-table = Asztal
ceremony-hall = Terem
ceremony-order = Az aláírási ünnepség menete
ceremony-originals = „{ $title }”: példányok száma: { $originals }
ceremony-anthems = Himnuszok az elhangzás sorrendjében
ceremony-flags = Zászlók balról jobbra, az asztal mögül nézve
ceremony-european = Európai Unió
ceremony-handings = Ki mit ad át
ceremony-what = Mit
ceremony-by = Ki
ceremony-to = Kinek
ceremony-remark = Megjegyzés
ceremony-signs = Asztali névtáblák
ceremony-oath = A testvérvárosok esküje
ceremony-oath-text = Mi, { $bodies }, ünnepélyesen fogadjuk, hogy megőrizzük közösségeink barátságát, jó és nehéz napokban egyaránt támogatjuk egymást, tiszteljük egymás nyelvét, szokásait és méltóságát, összehozzuk a fiatalokat, a művészeket, a vállalkozókat és mindazokat, akik békét kívánnak, és ezt a barátságot továbbadjuk gyermekeinknek.
ceremony-golden-book-title = Bejegyzés az aranykönyvbe
ceremony-golden-book-text = { $signed ->
    [yes] Az aláírás emlékére: { $titles }. Szolgálja a ma aláírásunkkal megpecsételt barátság közösségeink javát: { $bodies }.
   *[no] Találkozásunk emlékére. Erősödjék közösségeink barátsága: { $bodies }.
}
ceremony-speech = Beszédjegyzet
ceremony-greet = Köszöntés ebben a sorrendben
ceremony-points = Gondolatok
ceremony-press = Sajtótájékoztató anyag
ceremony-signatories = Aláírók
ceremony-checklist = Ellenőrző lista
ceremony-check = Teendő
ceremony-until = Határidő
ceremony-done = Kész
ceremony-item-gathering = A vendégek gyülekezése és elhelyezkedése
ceremony-item-entrance = A küldöttségek bevonulása és bemutatása
ceremony-item-anthems = Himnuszok
ceremony-item-welcome = A vendéglátó köszöntője
ceremony-item-reply = A vendégek válasza
ceremony-item-signing = A példányok aláírása
ceremony-item-exchange = A mappák cseréje, kézfogás, közös fénykép
ceremony-item-golden-book = Aranykönyv, ajándékok átadása
ceremony-item-reception = Fogadás
ceremony-hand-folders = Mappák a példányokkal
ceremony-hand-pens = Tollak és tartalék tollak
ceremony-hand-originals = A példányok, lapról lapra
ceremony-hand-folders-back = Az aláírt mappák, egymásnak
ceremony-hand-gift = Ajándék
ceremony-who-protocol = a protokoll munkatársai
ceremony-who-signatories = az aláírók
ceremony-who-host = a vendéglátók
ceremony-who-guests = a vendégek
pack-contents = A mappa tartalma
pack-paper = Irat
pack-copies = Példány
pack-sides = Nyomtatás
pack-both-sides = kétoldalasan
pack-one-side = egyoldalasan
## Letters, report and booklet of a visit

visit-country = Ország
visit-planned = A listán
visit-attended = Jelen voltak
visit-invitation = Meghívó
visit-invite = Megtisztelő örömmel hívom meg Önt és delegációját, hogy látogassanak el hozzánk.
visit-confirmation = Igazolás az utazás céljáról
visit-confirmation-text = Ezúton igazoljuk, hogy az alább megnevezett személy részt vesz egy delegáció látogatásán.
visit-line-name = Név az útlevél szerint: { $text }
visit-line-office = Tisztség: { $text }
visit-line-sender = Küldő szerv: { $text }
visit-line-host = Fogadó szerv: { $text }
visit-line-town = Tartózkodási hely: { $text }
visit-line-days = Időpont: { $text }
visit-line-costs = A költségek viselése: { $text }
visit-transfers = Szállítási lista
visit-no-car = Nincs kijelölt gépkocsi
visit-when = Mikor
visit-way = Honnan hová
visit-report = Beszámoló a látogatásról
visit-purpose = Cél
visit-parties = Delegációk
visit-party = Delegáció
visit-results = Eredmények
visit-commitments = Vállalások
visit-promise = Mi a teendő
visit-owners = Felelős
visit-due = Határidő
visit-gifts = Ajándékok
visit-gift = Ajándék
visit-gift-from = Kitől
visit-gift-to = Kinek
visit-worth = Érték
visit-money = Kiadások
visit-line = Költségvetési sor
visit-spent = Elköltve
visit-presence = Résztvevők országonként
visit-booklet = A látogatás füzete
visit-internal = Csak belső használatra
visit-telephones = Telefonszámok
visit-telephone = Telefon
visit-contact = Értesítendő személy

## Messages that papers go with

mail-subject-draft = Tervezet: { $title }
mail-draft = Mellékelten megküldjük a következő dokumentum tervezetét: „{ $title }”. Kérjük, szíveskedjenek áttekinteni, és észrevételeiket eljuttatni hozzánk.
mail-courtesy = Mellékelten tájékoztatásul megküldjük a következő dokumentum szövegét: „{ $title }”.
mail-letter = Mellékelten megküldjük levelünket: { $title }.
mail-visit = Mellékelten megküldjük a látogatás dokumentumait: { $title }.
