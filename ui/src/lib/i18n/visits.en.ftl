# Visits: delegations, programme, checklist, gifts, expenses, papers.

nav-visits = Visits

visits-heading = Visits
visits-all = All visits
visits-ahead = Coming visits
visits-days = Days
visits-name = Visit
visits-delegates = People
visits-findings = Findings
visits-search-hint = The name of the partner, a date, the kind or state of the visit.
visits-nothing = Change the words you search for.
visits-empty = No visits yet
visits-empty-sentence = Every visit will be here: who travels and when, the programme to the minute, the checklist and the papers.
visit-plan = Plan a visit
visit-new = New visit
visit-new-sentence = Enter what is known already: the rest can follow.
visit-unnamed = Visit without a name
visit-days = { $from }–{ $until }
visit-invitation = invitation { $invitation }
visit-findings = Findings about the visit
visit-facts = About the visit
visit-rapporteur = Who reports on the result
visit-langs = Languages of the papers
visit-remove = Remove the visit
visit-part-close = Fold
visit-part-remove = Remove
visit-part-remove-of = Remove: { $name }

## Air raids

visit-alarm = Air raid
visit-alarm-shelter = Shelter: { $shelter }
visit-alarm-guide = Guide: { $guide }
visit-alarm-curfew = Curfew { $from }–{ $until }
visit-alarm-plan-b = Plan B: { $plan }

## Programme

programme-heading = Programme
programme-clock = { $clock }
programme-as-table = Table
programme-clock-change = { $way ->
    [forward] the clock is set forward by { programme-clock-minutes } on this day
   *[back] the clock is set back by { programme-clock-minutes } on this day
}
programme-clock-minutes = { $minutes ->
    [60] one hour
   *[other] { $minutes } min
}
programme-no-day = Without a day
programme-day-empty = Nothing is planned for this day yet.
programme-empty = Enter the days of the visit in its facts, and the programme is laid out by days.
programme-add = Add an item
programme-add-on = Add an item: { $day }
programme-add-undated = Add an item without a day
item-unnamed = Item without a name
item-until = to { $until }
item-minutes = { $minutes } min
item-gap = free time
item-transfer = { $spare ->
    [0] transfer { $minutes } min, nothing to spare
   *[other] transfer { $minutes } min, { $spare } min to spare
}
item-fact-venue = Venue:
item-fact-address = Address:
item-fact-responsible = responsible:
item-fact-interpreter = Interpreter:
item-fact-menu = Menu:
item-fact-transport = Transport:
item-fact-shelter = Shelter:
item-fact-plan-b = Plan B:
item-address = Address of the venue
item-shelter = Nearest shelter
item-plan-b = Plan B, in an air raid or without power
item-shift = Move
item-step = { $way ->
    [earlier] { $minutes } min earlier
   *[later] { $minutes } min later
}
item-shift-by = { $way ->
    [earlier] { $name }: { $minutes } min earlier
   *[later] { $name }: { $minutes } min later
}
item-shift-behind = Move { $minutes } min later, after “{ $other }”
item-confirmed = confirmed
item-shift-later = { $count ->
    [one] With the { $count } item that follows on this day
   *[other] With the { $count } items that follow on this day
}
participants-heading = Who takes part
participants-none = { $circle ->
    [internal] Nobody is ticked: the item is for the office only.
   *[other] Nobody is ticked: everyone takes part.
}
participants-delegation = The whole delegation: { $name }

## Delegations

delegations-heading = { $count ->
    [0] Delegations
    [one] Delegations, { $count } person
   *[other] Delegations, { $count } people
}
delegations-none = No delegation has been entered yet.
delegation-order = By precedence
delegation-remove-of = Remove the delegation: { $name }
delegation-empty = Nobody is in the delegation yet.
delegation-add-of = Add a delegation
delegation-people = Who of the card travels
delegation-add = Add this delegation
delegate-add = Add a delegate
delegate-add-to = Add a delegate: { $name }
delegate-unnamed = Delegate without a name
delegate-erased = Erased
delegate-up = { $name }: up
delegate-down = { $name }: down
personal-heading = Personal data
personal-erase-on = Personal data is due to be erased on { $day }.
personal-erase-these-on = These values and the name are due to be erased on { $day }.
personal-no-day = The day of erasure is known once the days of the visit are.
personal-erased = The personal data of this person was erased on its day. It cannot be brought back.

## Checklist, commitments, letters

visit-checks = Checklist
visit-checks-done = { $done } of { $all }
visit-checks-none = There is nothing in the list yet.
visit-checks-usual = Add the usual lines
visit-check-add = Add a line
visit-check-tick = Done: { $name }
visit-open-checks = { $count ->
    [0] no open lines
    [one] { $count } line open
   *[other] { $count } lines open
}
visit-commitments-none = Nothing has been agreed on during the visit yet.
visit-commitment-add = Record
visit-letters-none = There are no letters about this visit yet.

## What the visit is about

visit-links-heading = Agreements and partners
visit-links-none = The visit is not linked to any agreement yet.
visit-link-add = Add an agreement or a partner

## Participants by country, sums

headcounts-heading = Participants by country
headcounts-country = Country
headcounts-planned = On the lists
headcounts-attended = Were there
headcounts-unknown = country not known
headcounts-total = Total
sums-line = Budget line
sums-planned = Planned
sums-spent = Spent
sums-no-line = no line
sums-total = Total
sums-left-out = { $count ->
    [one] { $count } row is left out: it has not one number in one currency.
   *[other] { $count } rows are left out: they have not one number in one currency.
}
gifts-sum = Total: { $sum }
form-hint-attended = Tick it after the visit: participants are counted by it

## Gifts, expenses

gifts-heading = Gift register
gifts-none = No gifts entered.
gift-add = Add a gift
gift-shelf = Where it is kept
expenses-heading = Expenses
expenses-none = No expenses entered.
expense-add = Add an expense

## Printing

visit-print = Print papers
visit-print-heading = Papers of the visit
visit-papers = Which papers to print
visit-papers-hint = With nothing ticked, the whole folder is printed: every paper that has something to say, with a list of them; on a printer, in the copies that the list names.
visit-print-lang = Language of the papers
visit-print-langs = all languages of the visit
visit-print-all = Print all papers
visit-print-chosen = { $count ->
    [one] Print { $count } paper
   *[other] Print { $count } papers
}
visit-calendar-saved = { $count ->
    [one] { $count } item was written to the calendar.
   *[other] { $count } items were written to the calendar.
}

## Versions of the programme

programme-versions = What changed for the partner
programme-versions-sentence = Keep a version when you send the programme: then you can see and print what has changed since.
programme-version-name = Name of the version
programme-sent = sent { $day }
programme-keep = Keep the version
programme-name-wanted = Enter the name of the version first.
programme-since = Compare with
programme-compare = Show changes
programme-changes-print = Print changes
programme-same = Nothing has changed for the delegation.
programme-change-new = New:
programme-change-gone = Cancelled:
programme-change-moved = Moved:
programme-change-changed = Changed:

## Rules

visit-rules = Times set by rules
visit-rule-unverified = not compared with its source
visit-rules-checked = Checked on { $day }

## Erasing personal data

erasures-heading = Personal data due to be erased
erasure-due = { $count ->
    [one] { $count } person, due { $day }
   *[other] { $count } people, due { $day }
}
erasure-erase = Erase the data…
erasure-erase-of = Erase personal data: { $title }…
erasure-heading = Erasing personal data
erasure-sentence = { $count ->
    [one] The name, telephone, diet and other personal data of { $count } person (“{ $title }”) will be erased for good: this cannot be undone.
   *[other] The names, telephones, diets and other personal data of { $count } people (“{ $title }”) will be erased for good: this cannot be undone.
}
erasure-erase-for-good = Erase for good
erasure-keep = Keep for now

## Fields

form-to-visit = Go to the visit
form-hint-from = For example, 09:30
form-hint-until = If it is before the beginning, it is an hour of the next day
form-hint-erase-on = If empty, a year after the last day
form-hint-languages = For example, German, English
form-hint-speakers = Name, minutes
form-hint-circle = If none is chosen, the delegation and the office
form-hint-guide = Name, telephone
form-hint-price = A number and a currency
form-hint-gift-worth = A number and a currency
form-hint-exit-category = By the rules of crossing the state border

circle-internal = office only
circle-delegation = delegation and office
circle-press = also the press
gift-for-community = property of the community
gift-for-person = property of the person
zone-europe-kyiv = by Kyiv time
zone-europe-warsaw = by Warsaw time
zone-europe-berlin = by Berlin time
zone-europe-bucharest = by Bucharest time
zone-europe-chisinau = by Chișinău time
zone-europe-paris = by Paris time
zone-europe-rome = by Rome time
zone-europe-copenhagen = by Copenhagen time
zone-europe-lisbon = by Lisbon time
zone-europe-vilnius = by Vilnius time
zone-europe-riga = by Riga time
zone-europe-prague = by Prague time
zone-europe-budapest = by Budapest time

## Signing ceremony

ceremony-heading = Signing ceremony
ceremony-originals = Originals in all: { $count }
ceremony-seats = Places at the table, left to right
ceremony-flags = Flags, left to right
ceremony-anthems = Anthems, in the order played
ceremony-no-seats = The seating plan appears as soon as there are two delegations.
ceremony-seen = Seen from behind the table: the first guest sits on the host’s right. The order can be changed.
ceremony-hall = Hall
ceremony-table = Table
ceremony-nobody = nobody yet
ceremony-handings = Who hands what
ceremony-handings-none = Nothing is noted yet of who hands what.
ceremony-handing-add = Add
ceremony-handings-usual = Add what is usual
ceremony-plan = Plan the ceremony
order-up = { $name }: up, { $heading }
order-down = { $name }: down, { $heading }
