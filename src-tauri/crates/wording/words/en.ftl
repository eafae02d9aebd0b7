# Words printed on paper: dates, numbering, parties, signatures. In English.
# A message “<key>-case” names the case that <key> puts its names in.
# $authority stands after “on the basis of”.

## Date and place

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-blank = ____ ____________ 20___
place-blank = ____________________

## Numbering

article-word = Article { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = between { $parties }
title-between-case = nominative
list-and = { " and " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), with its seat at { $seat }
party-block-no-seat = { $name } ({ $country })
represented = represented by { $signatories }
represented-case = nominative
# The same for every $gender.
signatory-entry = { $name }, { $office }, { $gender ->
   *[other] acting
} on the basis of { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", and " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] hereinafter jointly referred to as the Parties and individually as a Party,
}

## Sheets and signatures

page-of = Page { $page } of { $pages }
working-copy = Working copy – not for signature
courtesy-copy = Courtesy copy – not signed
consolidated = Consolidated text – for information
amends-rewords = Clause { $number } shall read as follows: “{ $text }”
amends-adds = After clause { $number }, the following clause shall be added: “{ $text }”
amends-deletes = Clause { $number } shall be deleted.
fingerprint = text fingerprint { $code }
sample-mark = SPECIMEN
original-label = Original No.{ "\u00A0" }{ $number } – for { $party }
original-label-case = nominative
for-party = For and on behalf of { $party }
for-party-case = nominative
seal-place = Seal
signature = signature
countersigned = Countersigned
signed-on-label = Date of signature

## Pictures

arms-of = Coat of arms: { $name }
flag-of = Flag: { $country }

## Letters, tables and notices

letter-number = No.{ "\u00A0" }{ $number }
letter-number-blank = No. ____________
letter-annexes = Enclosures:
letter-annex-number = { $number }.
letter-closing = Yours sincerely
letter-salutation = Dear colleagues,
letter-executor = Contact: { $name }

## Countries

country-UA = Ukraine
country-PL = Poland
country-DE = Germany
country-RO = Romania
country-MD = Moldova
country-FR = France
country-IT = Italy
country-CZ = Czechia
country-SK = Slovakia
country-HU = Hungary
country-LT = Lithuania
country-LV = Latvia
country-EE = Estonia
country-BG = Bulgaria
country-DK = Denmark
country-SE = Sweden
country-FI = Finland
country-NL = Netherlands
country-BE = Belgium
country-AT = Austria
country-ES = Spain
country-PT = Portugal
country-IE = Ireland
country-GR = Greece
country-HR = Croatia
country-SI = Slovenia
country-GB = United Kingdom
country-NO = Norway
country-CH = Switzerland
country-US = United States
country-CA = Canada
country-GE = Georgia
country-LU = Luxembourg
country-CY = Cyprus
country-MT = Malta
country-AL = Albania
country-AM = Armenia
country-AZ = Azerbaijan
country-BA = Bosnia and Herzegovina
country-IL = Israel
country-IS = Iceland
country-JP = Japan
country-KR = Republic of Korea
country-KZ = Kazakhstan
country-ME = Montenegro
country-MK = North Macedonia
country-RS = Serbia
country-TR = Türkiye

## Languages: by name, and as “each in Ukrainian and German” has them

language-uk = Ukrainian
language-en = English
language-de = German
language-pl = Polish
language-ro = Romanian
language-fr = French
language-da = Danish
language-hu = Hungarian
language-it = Italian
language-cs = Czech
language-sk = Slovak
language-lt = Lithuanian
language-lv = Latvian
language-adverb-uk = Ukrainian
language-adverb-en = English
language-adverb-de = German
language-adverb-pl = Polish
language-adverb-ro = Romanian
language-adverb-fr = French
language-adverb-da = Danish
language-adverb-hu = Hungarian
language-adverb-it = Italian
language-adverb-cs = Czech
language-adverb-sk = Slovak
language-adverb-lt = Lithuanian
language-adverb-lv = Latvian

## Kinds of agreement

kind-letter_of_intent = Letter of Intent
kind-memorandum = Memorandum of Understanding
kind-twinning = Twinning Agreement
kind-cooperation = Cooperation Agreement

## Tables

column-goods-name = Item
column-goods-measure = Unit
column-goods-quantity = Quantity
column-goods-price = Unit value
column-goods-worth = Total value
column-goods-serial = Serial (inventory) number
column-goods-condition = Condition
column-goods-due = Use by
goods-total = Total
goods-total-partial = Total of the items with a stated value
column-measures-name = Activity
column-measures-due = By
column-measures-responsible = Responsible
column-measures-funding = Source of funding
column-measures-indicator = Expected result

## Comparison of versions

redline-of = Changes since “{ $from }” in “{ $to }”. What was added is underlined twice, what was removed is struck through.
redline-mark = comparison of versions
version-now = the present text

## Money

money = { $currency }{ "\u00A0" }{ $amount }

## Visits

visit-programme = Programme of the visit
visit-delegations = Delegations: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday }, { $date }
weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
visit-time = Time
visit-what = Event
visit-where = Place
visit-who = In charge
visit-transport = Transport
visit-interpreter = Interpreter
visit-transfer = Transfer: { $minutes } min
visit-dress = Dress: { $text }
visit-speakers = Speakers: { $text }
visit-plan-b = Plan B: { $text }
visit-alarm = In an air-raid alarm
visit-shelter = Shelter: { $text }
visit-guide = Guide: { $guide }
visit-curfew = Curfew: { $from }–{ $until }
visit-edition = As of { $date }
visit-participants = List of participants
visit-number = No.
visit-name = Name
visit-office = Office
visit-body = Body
visit-role = Role
visit-role-head = head of delegation
visit-role-member = member of delegation
visit-role-interpreter = interpreter
visit-role-press = press
visit-role-driver = driver
visit-role-security = security
visit-attendance = Attendance sheet
visit-signature = Signature
visit-arrivals = Arrivals and departures
visit-arrives = Arrival
visit-leaves = Departure
visit-lodging = Accommodation
visit-car = Car
visit-meals = Meals and access
visit-diet = Meals
visit-access = Needs
visit-emergency = Emergency card
visit-call = Call: { $text }
visit-order = Order
visit-order-receive = On receiving a delegation
visit-order-send = On a business trip
visit-order-basis = On the basis of invitation No.{ "\u00A0" }{ $number } of { $date }
visit-order-aim = Purpose: { $purpose }
visit-order-point-receive = A delegation shall be received: { $bodies }. Number of persons: { $people }. Period: { $days }.
visit-order-point-send = A delegation shall travel to: { $town }. Period: { $days }. Its members are listed in the annex.
visit-order-point-programme = The annexed programme is approved.
visit-order-point-estimate = The annexed estimate of { $sum } is approved.
visit-order-point-money = Expenditure shall be met from: { $budget }.
visit-order-point-coordinator = In charge: { $name }.
visit-order-point-control = I shall oversee the implementation of this order myself.
visit-estimate = Estimate of expenditure
visit-expense = Expenditure
visit-count = Quantity
visit-price = Price
visit-sum = Amount
visit-total = Total
visit-border-list = List of the delegation for crossing the state border
visit-exit = Ground for leaving
visit-trip-order = Order on the business trip
visit-draft = DRAFT
visit-changes = Changes to the programme
visit-changes-since = Changes since { $date }
visit-change-new = new
visit-change-gone = cancelled
visit-change-moved = moved
visit-change-changed = changed
visit-before = Before
visit-after = Now
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Seating plan
ceremony-seen-behind = Seen from behind the table: the first guest sits on the host’s right
ceremony-seen-hall = Seen from the hall
ceremony-seats = Places at the table, left to right as seen from behind it
ceremony-delegation = Delegation
ceremony-table = Table
ceremony-hall = Hall
ceremony-order = Order of the signing ceremony
ceremony-originals = “{ $title }”: originals: { $originals }
ceremony-anthems = Anthems in the order in which they are played
ceremony-flags = Flags, left to right as seen from behind the table
ceremony-european = European Union
ceremony-handings = Who hands what
ceremony-what = What
ceremony-by = Who
ceremony-to = To whom
ceremony-remark = Remark
ceremony-signs = Table signs
ceremony-oath = Oath of the twin towns
ceremony-oath-text = We, { $bodies }, solemnly promise to keep the friendship between our communities, to stand by one another in good days and in bad, to honour each other’s language, customs and dignity, to bring together the young, artists, entrepreneurs and all who long for peace, and to hand this friendship on to our children.
ceremony-golden-book-title = Entry in the golden book
ceremony-golden-book-text = { $signed ->
    [yes] In memory of the signing of: { $titles }. May the friendship sealed today by our signatures serve our communities well: { $bodies }.
   *[no] In memory of our meeting. May the friendship between our communities grow: { $bodies }.
}
ceremony-speech = Speaking notes
ceremony-greet = Greet in this order
ceremony-points = Points
ceremony-press = For the press
ceremony-signatories = Signed by
ceremony-checklist = Checklist
ceremony-check = What to do
ceremony-until = Until
ceremony-done = Done
ceremony-item-gathering = Guests gather and are seated
ceremony-item-entrance = Delegations enter and are presented
ceremony-item-anthems = Anthems
ceremony-item-welcome = Welcome by the host
ceremony-item-reply = Reply by the guests
ceremony-item-signing = Signing of the originals
ceremony-item-exchange = Exchange of folders, handshake, group photograph
ceremony-item-golden-book = Golden book, exchange of gifts
ceremony-item-reception = Reception
ceremony-hand-folders = Folders with the originals
ceremony-hand-pens = Pens, and spare ones
ceremony-hand-originals = Originals, sheet by sheet
ceremony-hand-folders-back = Signed folders, to one another
ceremony-hand-gift = Gift
ceremony-who-protocol = protocol officers
ceremony-who-signatories = signatories
ceremony-who-host = hosts
ceremony-who-guests = guests
pack-contents = Contents of the folder
pack-paper = Paper
pack-copies = Copies
pack-sides = Printed
pack-both-sides = on both sides
pack-one-side = on one side
## Letters, report and booklet of a visit

visit-country = Country
visit-planned = On the list
visit-attended = Were there
visit-invitation = Invitation
visit-invite = I have the honour of inviting you and your delegation to visit us.
visit-confirmation = Confirmation of the purpose of travel
visit-confirmation-text = This is to confirm that the person named below takes part in the visit of a delegation.
visit-line-name = Name as in the passport: { $text }
visit-line-office = Office: { $text }
visit-line-sender = Sent by: { $text }
visit-line-host = Received by: { $text }
visit-line-town = Place of stay: { $text }
visit-line-days = Dates: { $text }
visit-line-costs = Costs: { $text }
visit-transfers = Transfers
visit-no-car = No car assigned
visit-when = When
visit-way = From and to
visit-report = Report on the visit
visit-purpose = Purpose
visit-parties = Delegations
visit-party = Delegation
visit-results = Results
visit-commitments = Commitments
visit-promise = What will be done
visit-owners = In charge
visit-due = Due
visit-gifts = Gifts
visit-gift = Gift
visit-gift-from = From
visit-gift-to = To
visit-worth = Value
visit-money = Expenditure
visit-line = Budget line
visit-spent = Spent
visit-presence = Participants by country
visit-booklet = Booklet of the visit
visit-internal = For the office only
visit-telephones = Telephones
visit-telephone = Telephone
visit-contact = Emergency contact

## Messages that papers go with

mail-subject-draft = Draft: { $title }
mail-draft = Please find attached the draft of “{ $title }”. We would be grateful for your comments.
mail-courtesy = Please find attached, for your information, the text of “{ $title }”.
mail-letter = Please find attached our letter: { $title }.
mail-visit = Please find attached the papers for the visit: { $title }.
