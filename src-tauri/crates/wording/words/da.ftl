# Words printed on paper: dates, numbering, parties, signatures. In Danish.
# A message »<key>-case« names the case that <key> puts its names in: always the basic form,
# since Danish names have no other after a preposition.
# $authority stands after »på grundlag af«, in the basic form.

## Date and place

date = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
date-blank = ____. ____________ 20___
place-blank = ____________________

## Numbering

article-word = Artikel { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = mellem { $parties }
title-between-case = nominative
list-and = { " og " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), adresse: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = repræsenteret ved { $signatories }
represented-case = nominative
# The same for every $gender.
signatory-entry = { $name }, { $office }, { $gender ->
   *[other] som handler
} på grundlag af { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", og " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] herefter i fællesskab benævnt Parterne og hver for sig Parten,
}

## Sheets and signatures

page-of = Side { $page } af { $pages }
working-copy = Arbejdseksemplar – ikke til underskrift
courtesy-copy = Eksemplar til orientering – uden underskrifter
consolidated = Konsolideret tekst – til orientering
amends-rewords = Punkt { $number } affattes således: »{ $text }«
amends-adds = Efter punkt { $number } indsættes følgende punkt: »{ $text }«
amends-deletes = Punkt { $number } udgår.
fingerprint = tekstens kontrolkode { $code }
sample-mark = EKSEMPEL
original-label = Eksemplar nr.{ "\u00A0" }{ $number } – til { $party }
original-label-case = nominative
for-party = For { $party }
for-party-case = nominative
seal-place = Stempel
signature = underskrift
countersigned = Kontrasigneret
signed-on-label = Dato for underskrift

## Pictures

arms-of = Våbenskjold: { $name }
flag-of = Flag: { $country }

## Letters, tables and notices

letter-number = Sagsnr.{ "\u00A0" }{ $number }
letter-number-blank = Sagsnr. ____________
letter-annexes = Bilag:
letter-annex-number = { $number }.
letter-closing = Med venlig hilsen
letter-salutation = Kære kolleger
letter-executor = Sagsbehandler: { $name }

## Countries

country-UA = Ukraine
country-PL = Polen
country-DE = Tyskland
country-RO = Rumænien
country-MD = Moldova
country-FR = Frankrig
country-IT = Italien
country-CZ = Tjekkiet
country-SK = Slovakiet
country-HU = Ungarn
country-LT = Litauen
country-LV = Letland
country-EE = Estland
country-BG = Bulgarien
country-DK = Danmark
country-SE = Sverige
country-FI = Finland
country-NL = Nederlandene
country-BE = Belgien
country-AT = Østrig
country-ES = Spanien
country-PT = Portugal
country-IE = Irland
country-GR = Grækenland
country-HR = Kroatien
country-SI = Slovenien
country-GB = Det Forenede Kongerige
country-NO = Norge
country-CH = Schweiz
country-US = USA
country-CA = Canada
country-GE = Georgien
country-LU = Luxembourg
country-CY = Cypern
country-MT = Malta
country-AL = Albanien
country-AM = Armenien
country-AZ = Aserbajdsjan
country-BA = Bosnien-Hercegovina
country-IL = Israel
country-IS = Island
country-JP = Japan
country-KR = Republikken Korea
country-KZ = Kasakhstan
country-ME = Montenegro
country-MK = Nordmakedonien
country-RS = Serbien
country-TR = Tyrkiet

## Languages: by name, and as »hvert på ukrainsk og tysk« has them

language-uk = ukrainsk
language-en = engelsk
language-de = tysk
language-pl = polsk
language-ro = rumænsk
language-fr = fransk
language-da = dansk
language-hu = ungarsk
language-it = italiensk
language-cs = tjekkisk
language-sk = slovakisk
language-lt = litauisk
language-lv = lettisk
language-adverb-uk = ukrainsk
language-adverb-en = engelsk
language-adverb-de = tysk
language-adverb-pl = polsk
language-adverb-ro = rumænsk
language-adverb-fr = fransk
language-adverb-da = dansk
language-adverb-hu = ungarsk
language-adverb-it = italiensk
language-adverb-cs = tjekkisk
language-adverb-sk = slovakisk
language-adverb-lt = litauisk
language-adverb-lv = lettisk

## Kinds of agreement

kind-letter_of_intent = Hensigtserklæring
kind-memorandum = Forståelsesmemorandum
kind-twinning = Venskabsbyaftale
kind-cooperation = Samarbejdsaftale

## Tables

column-goods-name = Betegnelse
column-goods-measure = Enhed
column-goods-quantity = Antal
column-goods-price = Værdi pr. enhed
column-goods-worth = Samlet værdi
column-goods-serial = Serie- eller inventarnummer
column-goods-condition = Stand
column-goods-due = Anvendes inden
goods-total = I alt
goods-total-partial = I alt for poster med angivet værdi
column-measures-name = Aktivitet
column-measures-due = Frist
column-measures-responsible = Ansvarlige
column-measures-funding = Finansieringskilde
column-measures-indicator = Forventet resultat

## Comparison of versions

redline-of = Ændringer i forhold til versionen »{ $from }«: versionen »{ $to }«. Det tilføjede er dobbelt understreget, det slettede er gennemstreget.
redline-mark = sammenligning af versioner
version-now = den nuværende tekst

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Besøgsprogram
visit-delegations = Delegationer: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday } den { $date }
weekday = { $day ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
}
visit-time = Tid
visit-what = Programpunkt
visit-where = Sted
visit-who = Ansvarlig
visit-transport = Transport
visit-interpreter = Tolk
visit-transfer = Transport: { $minutes } min.
visit-dress = Påklædning: { $text }
visit-speakers = Talere: { $text }
visit-plan-b = Reserveplan: { $text }
visit-alarm = Ved luftalarm
visit-shelter = Beskyttelsesrum: { $text }
visit-guide = Ledsager: { $guide }
visit-curfew = Udgangsforbud: { $from }–{ $until }
visit-edition = Pr. { $date }
visit-participants = Deltagerliste
visit-number = Nr.
visit-name = Navn
visit-office = Stilling
visit-body = Myndighed
visit-role = Rolle
visit-role-head = delegationsleder
visit-role-member = delegationsmedlem
visit-role-interpreter = tolk
visit-role-press = presse
visit-role-driver = chauffør
visit-role-security = sikkerhed
visit-attendance = Fremmødeliste
visit-signature = Underskrift
visit-arrivals = Ankomst og afrejse
visit-arrives = Ankomst
visit-leaves = Afrejse
visit-lodging = Indkvartering
visit-car = Bil
visit-meals = Måltider og tilgængelighed
visit-diet = Måltider
visit-access = Behov
visit-emergency = Nødkort
visit-call = Ring til: { $text }
visit-order = Beslutning
visit-order-receive = Modtagelse af en delegation
visit-order-send = Tjenesterejse
visit-order-basis = På grundlag af invitation nr.{ "\u00A0" }{ $number } af { $date }
visit-order-aim = Formål: { $purpose }
visit-order-point-receive = Følgende delegation modtages: { $bodies }. Antal personer: { $people }. Periode: { $days }.
visit-order-point-send = Der foretages tjenesterejse til: { $town }. Periode: { $days }. Deltagerne fremgår af bilaget.
visit-order-point-programme = Det vedlagte program godkendes.
visit-order-point-estimate = Det vedlagte budget på { $sum } godkendes.
visit-order-point-money = Udgifterne afholdes af: { $budget }.
visit-order-point-coordinator = Ansvarlig: { $name }.
visit-order-point-control = Jeg fører selv tilsyn med gennemførelsen.
visit-estimate = Udgiftsbudget
visit-expense = Udgift
visit-count = Antal
visit-price = Pris
visit-sum = Beløb
visit-total = I alt
visit-border-list = Delegationsliste til grænsepassage
visit-exit = Grundlag for udrejse
visit-trip-order = Rejsebeslutning
visit-draft = UDKAST
visit-changes = Ændringer i programmet
visit-changes-since = Ændringer siden { $date }
visit-change-new = nyt
visit-change-gone = aflyst
visit-change-moved = flyttet
visit-change-changed = ændret
visit-before = Før
visit-after = Nu
# Stands for the day in “date”.
visit-days-within = { $first }.–{ $last }

## Ceremony

ceremony-seating = Bordplan
ceremony-seen-behind = Set bag bordet: den første gæst sidder til højre for værten
ceremony-seen-hall = Set fra salen
ceremony-seats = Pladser ved bordet fra venstre mod højre, set bag bordet
ceremony-delegation = Delegation
ceremony-table = Bord
ceremony-hall = Sal
ceremony-order = Underskriftsceremoniens forløb
ceremony-originals = »{ $title }«: originaler: { $originals }
ceremony-anthems = Nationalsange i den rækkefølge, de spilles
ceremony-flags = Flag fra venstre mod højre, set bag bordet
ceremony-european = Den Europæiske Union
ceremony-handings = Hvem rækker hvad
ceremony-what = Hvad
ceremony-by = Hvem
ceremony-to = Til hvem
ceremony-remark = Bemærkning
ceremony-signs = Bordskilte
ceremony-oath = Venskabsbyernes løfte
ceremony-oath-text = Vi, { $bodies }, lover højtideligt at værne om venskabet mellem vores samfund, at stå sammen i gode og onde dage, at ære hinandens sprog, skikke og værdighed, at bringe unge, kunstnere, erhvervsfolk og alle, der ønsker fred, sammen og at give dette venskab videre til vores børn.
ceremony-golden-book-title = Indskrift i gæstebogen
ceremony-golden-book-text = { $signed ->
    [yes] Til minde om underskrivelsen af: { $titles }. Må det venskab, som vi i dag besegler med vores underskrifter, være til gavn for vores samfund: { $bodies }.
   *[no] Til minde om vores møde. Må venskabet mellem vores samfund vokse: { $bodies }.
}
ceremony-speech = Talenoter
ceremony-greet = Der hilses i denne rækkefølge
ceremony-points = Punkter
ceremony-press = Til pressen
ceremony-signatories = Underskrivere
ceremony-checklist = Tjekliste
ceremony-check = Opgave
ceremony-until = Senest
ceremony-done = Udført
ceremony-item-gathering = Gæsterne samles og tager plads
ceremony-item-entrance = Delegationerne træder ind og præsenteres
ceremony-item-anthems = Nationalsange
ceremony-item-welcome = Velkomst ved værten
ceremony-item-reply = Gæsternes svar
ceremony-item-signing = Underskrivelse af originalerne
ceremony-item-exchange = Udveksling af mapper, håndtryk, fællesfoto
ceremony-item-golden-book = Gæstebog, udveksling af gaver
ceremony-item-reception = Reception
ceremony-hand-folders = Mapper med originalerne
ceremony-hand-pens = Penne og reservepenne
ceremony-hand-originals = Originaler, ark for ark
ceremony-hand-folders-back = Underskrevne mapper, til hinanden
ceremony-hand-gift = Gave
ceremony-who-protocol = protokolmedarbejdere
ceremony-who-signatories = underskrivere
ceremony-who-host = værter
ceremony-who-guests = gæster
pack-contents = Mappens indhold
pack-paper = Papir
pack-copies = Eksemplarer
pack-sides = Udskrift
pack-both-sides = på begge sider
pack-one-side = på én side
## Letters, report and booklet of a visit

visit-country = Land
visit-planned = På listen
visit-attended = Til stede
visit-invitation = Invitation
visit-invite = Jeg har den ære at invitere dig og jeres delegation til at besøge os.
visit-confirmation = Bekræftelse af rejsens formål
visit-confirmation-text = Det bekræftes hermed, at nedennævnte person deltager i en delegations besøg.
visit-line-name = Navn som i passet: { $text }
visit-line-office = Stilling: { $text }
visit-line-sender = Udsendt af: { $text }
visit-line-host = Vært: { $text }
visit-line-town = Opholdssted: { $text }
visit-line-days = Datoer: { $text }
visit-line-costs = Udgifter: { $text }
visit-transfers = Transportliste
visit-no-car = Ingen bil tildelt
visit-when = Hvornår
visit-way = Fra og til
visit-report = Rapport om besøget
visit-purpose = Formål
visit-parties = Delegationer
visit-party = Delegation
visit-results = Resultater
visit-commitments = Aftaler
visit-promise = Hvad der skal gøres
visit-owners = Ansvarlig
visit-due = Frist
visit-gifts = Gaver
visit-gift = Gave
visit-gift-from = Fra
visit-gift-to = Til
visit-worth = Værdi
visit-money = Udgifter
visit-line = Budgetkonto
visit-spent = Brugt
visit-presence = Deltagere efter land
visit-booklet = Besøgshæfte
visit-internal = Kun til intern brug
visit-telephones = Telefonnumre
visit-telephone = Telefon
visit-contact = Nødkontakt

## Messages that papers go with

mail-subject-draft = Udkast: { $title }
mail-draft = Vedhæftet fremsendes udkastet »{ $title }«. Vi vil være taknemmelige for jeres bemærkninger.
mail-courtesy = Vedhæftet fremsendes teksten »{ $title }« til orientering.
mail-letter = Vedhæftet fremsendes vores brev: { $title }.
mail-visit = Vedhæftet fremsendes dokumenterne til besøget: { $title }.
