# Letters, commitments, aid; deadlines; the state list, the yearly report and the procedures.

nav-files = Files

filing-search-hint = A word, a number, a date, the name of a partner or an agreement.
filing-show = Show
filing-show-all = everything
filing-nothing = Change the words of the search or choose “everything”.
filing-caption = { $heading }. Arrows move between rows, Enter opens.
filing-shown = { $count ->
    [one] { $count } entry shown
   *[other] { $count } entries shown
} of { $all }
filing-facts = Facts
filing-unnamed = { $kind ->
    [letter] Letter without a subject
    [commitment] Commitment without a text
   *[consignment] Aid without a name
}
filing-remove = { $kind ->
    [letter] Remove the letter
    [commitment] Remove the commitment
   *[consignment] Remove the aid
}

## Files

files-heading = Attached files
files-none = No files are attached yet.
file-copy = Save a copy…
file-copy-of = Save a copy of { $name }…
file-remove-of = Remove the file { $name }

## Letters

letters-heading = Letters
letters-begin = New letter
letters-empty = There are no letters yet
letters-empty-sentence = Every letter that comes or goes will be here: from whom or to whom, what about, and by which day to answer.
letters-unanswered = waiting for an answer
letters-incoming = incoming
letters-outgoing = outgoing
letters-ours = Our number and date
letters-theirs = Their number and date
letters-correspondent = Correspondent
letter-number = no. { $number }
letter-number-of-day = no. { $number } of { $day }

## Commitments

commitments-heading = Commitments
commitments-begin = New commitment
commitments-empty = There are no commitments yet
commitments-empty-sentence = Everything agreed with a partner will be here: who is responsible on each side, by which day, and what shows that it was done.
commitments-unfinished = Not done yet

## Aid

aid-heading = Aid
aid-begin = New aid
aid-empty = There is no aid on record yet
aid-empty-sentence = Everything one side gave the other will be here: who, to whom, what, its worth and its weight in tonnes.
aid-unpublished = Not published
aid-published = Published
aid-published-head = Publication
aid-is-published = published
aid-not-published = not published
aid-what = What was given
aid-categories = Categories
aid-worth = Worth
aid-weight = Weight
aid-tonnes = { $tonnes } t
aid-langs = Languages of the list and the act
goods-heading = What was given
goods-sentence = the act is drafted from this list
goods-none = There is nothing in the list yet.
aid-entry-name = Name
aid-entry-category = Category
aid-entry-measure = Unit of measure
aid-entry-quantity = Quantity
aid-entry-price = Price of one, with its currency
aid-entry-weight = Weight, t
aid-entry-serial = Serial (inventory) number
aid-entry-condition = Condition
acceptance-heading = Act of acceptance
acceptance-sentence = The program drafts the act from this list, in the same languages.
acceptance-draft = Draft the act of acceptance
acceptance-why-not = First choose the giver and the receiver from the cards.
acceptance-open = Open the act

## Deadlines

deadlines-heading = Deadlines
deadlines-caption = Deadlines, soonest first. Arrows move between rows, Enter opens.
deadlines-all = All deadlines
deadlines-rest = { $count ->
    [one] { $count } more near deadline is not shown here.
   *[other] { $count } more near deadlines are not shown here.
}
deadlines-none-near = No deadline is near.
deadlines-none = There are no deadlines
deadlines-none-sentence = The days of the procedures, the ends of terms, answers to letters and commitments will be here.
deadline-day = Date
deadline-left = Left
deadline-matter = What to do
deadline-unverified = The number of days has not been checked against its source yet: find out.
deadline-day-off = Offices may be closed that day: { $name }.
deadline-days-off = Holidays fall within this time: { $days }. Where they are not worked, it is longer.
days-left = { $count ->
    [0] today
    [one] { $count } day left
   *[other] { $count } days left
}
days-over = { $count ->
    [one] overdue by { $count } day
   *[other] overdue by { $count } days
}
calendar-save = Save a calendar (.ics)
calendar-saved = { $count ->
    [0] No deadline lies ahead: the calendar is empty.
    [one] { $count } deadline was written to the calendar.
   *[other] { $count } deadlines were written to the calendar.
}

## The state list

state-register-heading = State list
state-register-sentence = The signed agreements in twelve columns, as the Ukrainian ministry keeps them.
state-register-table = State list of agreements: twelve columns
state-register-remarks = Findings
state-register-open = Row { $number }: open the agreement
state-register-waiting = Signed but not registered: { $count }
state-register-shown = { $count ->
    [one] { $count } agreement shown
   *[other] { $count } agreements shown
}
state-register-not-registered = Not registered yet.
state-register-duplicate = This seems to be the agreement of row { $number }.
state-register-empty = There are no signed agreements yet
state-register-empty-sentence = There will be a row for each signed agreement to which a Ukrainian community is a party.

## The yearly report

report-heading = Yearly report
report-what = Report on international cooperation
report-sentence = The report holds the agreements in force and those signed in the year, the commitments and how far they are, and the aid that was given.
report-year = Year
report-print = Print the report

## Procedures

packs-heading = Procedures
packs-sentence = The steps, periods and papers by which countries conclude agreements. An agreement that was begun keeps the procedure it began with.
packs-caption = Procedures
packs-keep = Add a procedure from a file…
packs-kept = The procedure was added.
packs-name = Procedure
packs-countries = Countries
packs-valid = Valid
packs-checked = Checked
packs-steps = Steps
packs-own = added by you
packs-any-country = for countries without a procedure of their own
packs-from = from { $from }
packs-from-until = from { $from } to { $until }
packs-checked-on = checked on { $day }
packs-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
packs-holidays = { $verified ->
    [yes] Holidays: { $source }
   *[no] Holidays, not checked against their source yet: { $source }
}
packs-unverified = { $count ->
    [one] { $count } rule was not checked against its source
   *[other] { $count } rules were not checked against their source
}

letter-print-heading = Printing the letter
letter-print-sentence = The letter is printed under your letterhead, with the form of address on the partner’s card. Attached files become its list of annexes.
letter-lang = Language of the letter
letter-lang-usual = as on the reader’s card
letter-print = Print the letter
settings-reminders = Reminders
settings-remind = Tell once a day about days to keep while the program is open
settings-remind-hint = It shows how many there are, never the names of agreements or partners.
