# Words printed on paper: dates, numbering, parties, signatures. In Romanian.
# A message „<key>-case” names the case that <key> puts its names in. Prepositions take the
# form of the nominative, so a party is entered once, with its article: „Orașul Suceava”,
# „Consiliul Local al Municipiului Suceava”. An office follows the name, in lower case with
# its article: „primarul municipiului Suceava”.
# „prin” agrees with any party’s name, and with several of them.
# $authority stands after „în temeiul”, in the genitive with its article:
# „Hotărârii Consiliului Local nr. 12 din 3 mai 2025”.

## Date and place

date = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }
date-blank = ____ ____________ 20___
place-blank = ____________________

## Numbering

article-word = Articolul { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = între { $parties }
title-between-case = nominative
list-and = { " și " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), cu sediul în { $seat }
party-block-no-seat = { $name } ({ $country })
represented = prin { $signatories }
represented-case = nominative
# The same for every $gender.
signatory-entry = { $name }, { $office }, { $gender ->
   *[other] care acționează
} în temeiul { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", și " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] denumite în continuare împreună „Părțile”, iar fiecare separat „Partea”,
}

## Sheets and signatures

page-of = Pagina { $page } din { $pages }
working-copy = Exemplar de lucru – nu se semnează
courtesy-copy = Exemplar pentru informare – fără semnături
consolidated = Text consolidat – pentru informare
amends-rewords = Punctul { $number } va avea următorul cuprins: „{ $text }”
amends-adds = După punctul { $number } se introduce un punct cu următorul cuprins: „{ $text }”
amends-deletes = Punctul { $number } se abrogă.
fingerprint = amprenta textului { $code }
sample-mark = SPECIMEN
original-label = Exemplarul original nr.{ "\u00A0" }{ $number } – pentru { $party }
original-label-case = nominative
for-party = Pentru { $party }
for-party-case = nominative
seal-place = Locul ștampilei
signature = semnătura
countersigned = Contrasemnează
signed-on-label = Data semnării

## Pictures

arms-of = Stema: { $name }
flag-of = Drapelul: { $country }

## Letters, tables and notices

letter-number = Nr.{ "\u00A0" }{ $number }
letter-number-blank = Nr. ____________
letter-annexes = Anexe:
letter-annex-number = { $number }.
letter-closing = Cu stimă
letter-salutation = Stimate doamne și stimați domni,
letter-executor = Întocmit de: { $name }

## Countries

country-UA = Ucraina
country-PL = Polonia
country-DE = Germania
country-RO = România
country-MD = Republica Moldova
country-FR = Franța
country-IT = Italia
country-CZ = Cehia
country-SK = Slovacia
country-HU = Ungaria
country-LT = Lituania
country-LV = Letonia
country-EE = Estonia
country-BG = Bulgaria
country-DK = Danemarca
country-SE = Suedia
country-FI = Finlanda
country-NL = Țările de Jos
country-BE = Belgia
country-AT = Austria
country-ES = Spania
country-PT = Portugalia
country-IE = Irlanda
country-GR = Grecia
country-HR = Croația
country-SI = Slovenia
country-GB = Regatul Unit
country-NO = Norvegia
country-CH = Elveția
country-US = Statele Unite ale Americii
country-CA = Canada
country-GE = Georgia
country-LU = Luxemburg
country-CY = Cipru
country-MT = Malta
country-AL = Albania
country-AM = Armenia
country-AZ = Azerbaidjan
country-BA = Bosnia și Herțegovina
country-IL = Israel
country-IS = Islanda
country-JP = Japonia
country-KR = Republica Coreea
country-KZ = Kazahstan
country-ME = Muntenegru
country-MK = Macedonia de Nord
country-RS = Serbia
country-TR = Turcia

## Languages: by name, and as „fiecare în limbile ucraineană și germană” has them

language-uk = ucraineană
language-en = engleză
language-de = germană
language-pl = polonă
language-ro = română
language-fr = franceză
language-da = daneză
language-hu = maghiară
language-it = italiană
language-cs = cehă
language-sk = slovacă
language-lt = lituaniană
language-lv = letonă
language-adverb-uk = ucraineană
language-adverb-en = engleză
language-adverb-de = germană
language-adverb-pl = polonă
language-adverb-ro = română
language-adverb-fr = franceză
language-adverb-da = daneză
language-adverb-hu = maghiară
language-adverb-it = italiană
language-adverb-cs = cehă
language-adverb-sk = slovacă
language-adverb-lt = lituaniană
language-adverb-lv = letonă

## Kinds of agreement

kind-letter_of_intent = Scrisoare de intenție
kind-memorandum = Memorandum de înțelegere
kind-twinning = Acord de înfrățire
kind-cooperation = Acord de cooperare

## Tables

column-goods-name = Denumire
column-goods-measure = Unitate de măsură
column-goods-quantity = Cantitate
column-goods-price = Valoare unitară
column-goods-worth = Valoare totală
column-goods-serial = Număr de serie (de inventar)
column-goods-condition = Stare
column-goods-due = Valabil până la
goods-total = Total
goods-total-partial = Total pentru pozițiile cu valoare indicată
column-measures-name = Acțiune
column-measures-due = Termen
column-measures-responsible = Responsabili
column-measures-funding = Sursă de finanțare
column-measures-indicator = Rezultat așteptat

## Comparison of versions

redline-of = Modificări față de versiunea „{ $from }”: versiunea „{ $to }”. Textul adăugat este subliniat dublu, iar cel eliminat este tăiat cu o linie.
redline-mark = compararea versiunilor
version-now = textul actual

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Programul vizitei
visit-delegations = Delegații: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday }, { $date }
weekday = { $day ->
    [1] luni
    [2] marți
    [3] miercuri
    [4] joi
    [5] vineri
    [6] sâmbătă
   *[7] duminică
}
visit-time = Ora
visit-what = Activitate
visit-where = Loc
visit-who = Responsabil
visit-transport = Transport
visit-interpreter = Interpret
visit-transfer = Deplasare: { $minutes } min.
visit-dress = Ținută: { $text }
visit-speakers = Luări de cuvânt: { $text }
visit-plan-b = Plan de rezervă: { $text }
visit-alarm = În caz de alarmă aeriană
visit-shelter = Adăpost: { $text }
visit-guide = Însoțitor: { $guide }
visit-curfew = Interdicție de circulație: { $from }–{ $until }
visit-edition = Situația la { $date }
visit-participants = Lista participanților
visit-number = Nr.
visit-name = Nume și prenume
visit-office = Funcția
visit-body = Instituția
visit-role = Calitatea
visit-role-head = conducătorul delegației
visit-role-member = membru al delegației
visit-role-interpreter = interpret
visit-role-press = presă
visit-role-driver = conducător auto
visit-role-security = protecție
visit-attendance = Listă de prezență
visit-signature = Semnătura
visit-arrivals = Sosiri și plecări
visit-arrives = Sosire
visit-leaves = Plecare
visit-lodging = Cazare
visit-car = Autovehicul
visit-meals = Masă și accesibilitate
visit-diet = Masă
visit-access = Nevoi
visit-emergency = Card de urgență
visit-call = Sunați: { $text }
visit-order = Dispoziție
visit-order-receive = privind primirea unei delegații
visit-order-send = privind deplasarea în interes de serviciu
visit-order-basis = În baza invitației nr.{ "\u00A0" }{ $number } din { $date }
visit-order-aim = Scop: { $purpose }
visit-order-point-receive = Se primește delegația: { $bodies }. Numărul persoanelor: { $people }. Perioada: { $days }.
visit-order-point-send = Se aprobă deplasarea la: { $town }. Perioada: { $days }. Componența delegației este prevăzută în anexă.
visit-order-point-programme = Se aprobă programul vizitei, anexat.
visit-order-point-estimate = Se aprobă devizul de cheltuieli anexat, în sumă de { $sum }.
visit-order-point-money = Cheltuielile se suportă din: { $budget }.
visit-order-point-coordinator = Persoana responsabilă: { $name }.
visit-order-point-control = Urmăresc personal executarea prezentei dispoziții.
visit-estimate = Deviz de cheltuieli
visit-expense = Cheltuiala
visit-count = Cantitate
visit-price = Preț
visit-sum = Sumă
visit-total = Total
visit-border-list = Lista delegației pentru trecerea frontierei de stat
visit-exit = Temeiul ieșirii
visit-trip-order = Ordin de deplasare
visit-draft = PROIECT
visit-changes = Modificări ale programului
visit-changes-since = Modificări după { $date }
visit-change-new = nou
visit-change-gone = anulat
visit-change-moved = mutat
visit-change-changed = modificat
visit-before = Înainte
visit-after = Acum
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Planul locurilor
ceremony-seen-behind = Văzut din spatele mesei: primul oaspete stă în dreapta gazdei
ceremony-seen-hall = Văzut din sală
ceremony-seats = Locurile la masă de la stânga la dreapta, privind din spatele mesei
ceremony-delegation = Delegația
ceremony-table = Masă
ceremony-hall = Sală
ceremony-order = Desfășurarea ceremoniei de semnare
ceremony-originals = „{ $title }”: exemplare: { $originals }
ceremony-anthems = Imnurile în ordinea intonării
ceremony-flags = Drapelele de la stânga la dreapta, privind din spatele mesei
ceremony-european = Uniunea Europeană
ceremony-handings = Cine ce înmânează
ceremony-what = Ce
ceremony-by = Cine
ceremony-to = Cui
ceremony-remark = Observații
ceremony-signs = Plăcuțe de masă
ceremony-oath = Jurământul orașelor înfrățite
ceremony-oath-text = Noi, { $bodies }, promitem solemn să păstrăm prietenia dintre comunitățile noastre, să ne sprijinim la bine și la greu, să cinstim limba, obiceiurile și demnitatea celuilalt, să-i apropiem pe tineri, pe artiști, pe antreprenori și pe toți cei care doresc pacea și să transmitem această prietenie copiilor noștri.
ceremony-golden-book-title = Însemnare în Cartea de Onoare
ceremony-golden-book-text = { $signed ->
    [yes] În amintirea semnării: { $titles }. Fie ca prietenia pecetluită astăzi prin semnăturile noastre să slujească binelui comunităților noastre: { $bodies }.
   *[no] În amintirea întâlnirii noastre. Fie ca prietenia dintre comunitățile noastre să crească: { $bodies }.
}
ceremony-speech = Note pentru discurs
ceremony-greet = Salutăm în această ordine
ceremony-points = Idei
ceremony-press = Informare pentru presă
ceremony-signatories = Semnează
ceremony-checklist = Listă de verificare
ceremony-check = De făcut
ceremony-until = Până la
ceremony-done = Îndeplinit
ceremony-item-gathering = Sosirea și așezarea oaspeților
ceremony-item-entrance = Intrarea și prezentarea delegațiilor
ceremony-item-anthems = Intonarea imnurilor
ceremony-item-welcome = Cuvântul de bun venit al gazdei
ceremony-item-reply = Cuvântul oaspeților
ceremony-item-signing = Semnarea exemplarelor
ceremony-item-exchange = Schimbul mapelor, strângerea de mână, fotografia de grup
ceremony-item-golden-book = Cartea de Onoare, schimbul de daruri
ceremony-item-reception = Recepție
ceremony-hand-folders = Mapele cu exemplarele
ceremony-hand-pens = Stilouri și de rezervă
ceremony-hand-originals = Exemplarele, filă cu filă
ceremony-hand-folders-back = Mapele semnate, unii altora
ceremony-hand-gift = Dar
ceremony-who-protocol = responsabilii de protocol
ceremony-who-signatories = semnatarii
ceremony-who-host = gazdele
ceremony-who-guests = oaspeții
pack-contents = Conținutul mapei
pack-paper = Document
pack-copies = Exemplare
pack-sides = Tipărire
pack-both-sides = față-verso
pack-one-side = pe o față
## Letters, report and booklet of a visit

visit-country = Țara
visit-planned = Pe listă
visit-attended = Prezenți
visit-invitation = Invitație
visit-invite = am onoarea să vă invit, împreună cu delegația dumneavoastră, să ne vizitați.
visit-confirmation = Confirmarea scopului călătoriei
visit-confirmation-text = Prin prezenta se confirmă că persoana menționată mai jos participă la vizita unei delegații.
visit-line-name = Numele conform pașaportului: { $text }
visit-line-office = Funcția: { $text }
visit-line-sender = Autoritatea care trimite: { $text }
visit-line-host = Autoritatea gazdă: { $text }
visit-line-town = Locul șederii: { $text }
visit-line-days = Perioada: { $text }
visit-line-costs = Suportarea cheltuielilor: { $text }
visit-transfers = Lista transferurilor
visit-no-car = Fără mașină repartizată
visit-when = Când
visit-way = De unde și unde
visit-report = Raport privind vizita
visit-purpose = Scopul
visit-parties = Delegații
visit-party = Delegația
visit-results = Rezultate
visit-commitments = Angajamente
visit-promise = Ce se va face
visit-owners = Responsabil
visit-due = Termen
visit-gifts = Cadouri
visit-gift = Cadou
visit-gift-from = De la
visit-gift-to = Pentru
visit-worth = Valoare
visit-money = Cheltuieli
visit-line = Linia bugetară
visit-spent = Cheltuit
visit-presence = Participanți pe țări
visit-booklet = Caietul vizitei
visit-internal = Numai pentru uz intern
visit-telephones = Telefoane
visit-telephone = Telefon
visit-contact = Persoana de contact în caz de urgență

## Messages that papers go with

mail-subject-draft = Proiect: { $title }
mail-draft = Vă transmitem alăturat proiectul documentului „{ $title }”. Vă rugăm să îl examinați și să ne comunicați observațiile dumneavoastră.
mail-courtesy = Vă transmitem alăturat, spre informare, textul documentului „{ $title }”.
mail-letter = Vă transmitem alăturat scrisoarea noastră: { $title }.
mail-visit = Vă transmitem alăturat documentele privind vizita: { $title }.
