# The window's labels. Sentences of findings, refusals and faults are in messages.en.ftl beside the Rust.

program = Pobratym
window-title = { $title } — Pobratym
opening = Opening the data…
quit = Close the program
skip = Skip to the content
none = —
untitled = Untitled
choose = choose
sample = sample
stage = Stage
help = Help
try-again = Try again
edited-at = edited { $time }
undo-act = Undo: { $act }
redo-act = Redo: { $act }
undone = Undone: { $act }
redone = Redone: { $act }
own-name-uk = Українська
own-name-en = English

## Frame

nav-label = Main menu
nav-menu = Menu
nav-today = Today
nav-agreements = Agreements
nav-bodies = Partners
nav-find = Find an agreement
nav-settings = Settings

## Saving

saving-under-way = Saving…
saving-saved = Saved at { $time }
saving-here = on this computer
saving-nothing = Everything is saved
saving-failed = { $count ->
    [0] Not saved
    [one] Not saved: { $count } place
   *[other] Not saved: { $count } places
}
saving-last = Last saved at { $time }
saving-backup = Backup: { $time }
saving-no-backup = No backups yet
saving-answer = Saved at { $time } on this computer
save-failed-alive = { $count ->
    [one] The text you typed is alive in this window: { $count } place.
   *[other] The text you typed is alive in this window: { $count } places.
}
save-failed-retry = Try to save again
save-failed-copy = Copy the unsaved text
save-failed-copied = Copied
save-failed-next = Next try at { $time }

## Fields

field-optional = (optional)
errors-heading = { $count ->
    [one] Correct { $count } error
   *[other] Correct { $count } errors
}
date-day-part = Day
date-month-part = Month
date-year-part = Year
date-incomplete = Enter the day, month and year, or leave all three empty to write the date by hand
date-no-such-day = This month has no such day: enter a number from 1 to the last day of the month
date-no-such-month = There is no such month: enter a number from 1 to 12
date-no-such-year = Enter the year with four digits, for example 2026
date-long = { $day } { $month } { $year }
date-day = { $weekday }, { $day } { $month } { $year }

## Findings and troubles

findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
cautions = { $count } worth a look
findings-none = no findings
trouble-refusal = This cannot be done
trouble-fault = It did not work
trouble-bug = Unexpected error

## First start

welcome-heading = Welcome. There are no agreements here yet
welcome-sentence = Choose how to begin. Everything stays on this computer.
welcome-own = Start the first agreement
welcome-own-sentence = Three steps, and in a few minutes there is a draft in both languages.
welcome-own-1 = Who we are: body, name, seat
welcome-own-2 = Who they are: country, language, name
welcome-own-3 = What we conclude: kind of agreement and languages
welcome-sample = Look at the sample
welcome-sample-sentence = Invented towns with finished agreements: everything can be tried and nothing spoiled. Every page is marked “sample”.
welcome-sample-remove = The sample is removed by one action in the settings.
welcome-sample-open = Open the sample

## Today

today-heading = Needs you
today-needs = { $count ->
    [one] { $count } agreement is waiting for its next step.
   *[other] { $count } agreements are waiting for their next step.
}
today-no-needs = No agreement is waiting for you now.
today-agreement = Agreement
today-left = Left to do
today-step = Next step
today-caption = Agreements waiting for their next step. Arrows move between rows, Enter opens.
today-stages = Agreements by stage
today-all = { $count ->
    [one] Open the register, { $count } agreement
   *[other] Open the register, { $count } agreements
}
need-finish = Clear the findings
need-settle = Settle the text
need-print = Print the originals
need-reprint = Print again
restored-heading = The program ended in the middle of work. What you typed was found and saved:
restored-at = typed { $time }

## Register

register-heading = Agreements
register-search = Search
register-search-hint = Town, number, a word of the text. All spellings count as one: Wierzbowa Góra, wierzbowa gora, Вежбова Гура
register-all-stages = all stages
register-clear = Clear the search
register-partner = Partner
register-title = Title and kind
register-langs = Languages
register-signed = Signed
register-edited = Edited
register-needs = Attention
register-caption = Agreements. Arrows move between rows, Enter opens.
register-shown = { $count ->
    [one] { $count } agreement shown
   *[other] { $count } agreements shown
}
register-empty = No agreements yet
register-empty-sentence = Every agreement will be here: with whom, in which languages, at which stage, and what is left to do.
register-nothing = Nothing found
register-nothing-sentence = The search ignores capitals, apostrophes, ґ and г, and accents, and finds the beginning of a word in both scripts. Try a shorter word.
verify-choose = Verify a PDF…
verify-verdict = { $kind ->
    [printed] This original was printed here, and the file has not changed since
    [signed] This original was printed here, and what was printed has not changed
    [copy] This copy was printed here, and the text of the agreement has not changed since
   *[unknown] This file was not made here, or it was changed since
}
verify-meaning = { $kind ->
    [printed] It bears no electronic signature yet.
    [signed] Since printing, only electronic signatures were added to the file. Whether they are valid, a program for electronic signatures will tell.
    [copy] It is not an original: working and courtesy copies are not for signing.
   *[unknown] The program knows the originals that it saved itself, and copies of the text as it stands today. It does not know a scan, a copy of an earlier text, nor a file that another program saved anew.
}
verify-agreement = Agreement
verify-original = Original
verify-number = No. { $number }
verify-party = For the party
verify-printed-at = Printed
verify-file = File
keys-search = search
keys-row = row
keys-open = open

## New agreement

new-start = Start an agreement
new-heading = New agreement
new-sentence = Three steps. Everything entered here can be changed later.
new-step-own = 1. Who we are
new-step-partners = 2. Who they are
new-step-kind = 3. What we conclude
new-own = Our body
new-partner = Partner { $number }
new-partner-choose = The partner’s body
new-partner-add = Add another partner
new-partner-remove = Take partner { $number } out
new-choose-body = Choose from the list
new-enter-body = Enter a new body
new-template = Kind of document
new-langs-untold = There is no ready text in: { $langs }. Provisions in these languages have to be written.
instrument-group-first = First steps and solemn documents
instrument-group-agreements = Agreements
instrument-group-aid = Humanitarian assistance
instrument-group-following = Under an agreement concluded before
instrument-for-letter-of-intent = The parties state that they mean to cooperate and agree on the first steps.
instrument-for-memorandum = The parties describe the cooperation they have in mind without taking on obligations.
instrument-for-declaration = A joint public statement of what the parties value, support or condemn.
instrument-for-oath = Solemn words that the signatories speak at the twinning ceremony.
instrument-for-twinning = Lasting friendship of two or more communities: exchanges, culture, education, mutual support.
instrument-for-cooperation = Cooperation in chosen areas: forms, coordination, funds, term.
instrument-for-territorial = An agreement under the Ukrainian law on international territorial cooperation.
instrument-for-friendship = Friendship and solidarity in time of war: help, reconstruction, ties between people.
instrument-for-cluster = Cooperation of three and more parties with joint decisions and a coordinator.
instrument-for-humanitarian = One party gives goods to another free of charge: list, terms, use, report.
instrument-for-protocol = Changes or supplements single provisions of an agreement.
instrument-for-action-plan = Measures that carry out an agreement: dates, persons responsible, funds, indicators.
instrument-for-acceptance-act = Confirms that goods under an agreement were handed over and accepted.
instrument-for-renewal = Lets an agreement go on whose term is running out.
instrument-for-termination = One party gives written notice that it ends an agreement.
instrument-binding = { $binding ->
    [yes] binding
   *[no] not legally binding
}
instrument-least-parties = { $count ->
    [one] at least { $count } party
   *[other] at least { $count } parties
}
instrument-langs = wording ready in:
instrument-reviewed = reviewed by a native lawyer: { $langs }
instrument-unreviewed = not yet reviewed by a native lawyer
new-langs = Languages of the agreement
new-langs-hint = The language the text is drafted in stands first
new-langs-first = drafting language
new-langs-add = Add a language
new-langs-up = Move up: { $lang }
new-langs-remove = Take out: { $lang }
new-draft = Draft the agreement
new-draft-sentence = A draft with the wording of its articles will open.
error-of-party = { $party }. { $sentence }
error-own = Choose our body or enter it
error-partner = Choose the partner’s body or enter it
error-template = Choose the kind of document
error-langs = Add at least one language of the agreement

## Partners

bodies-heading = Partners
bodies-sentence = The bodies that conclude agreements: partners and ourselves.
bodies-add = Add a partner
bodies-new = New partner
bodies-found = Create the card
bodies-cancel = Do not create
bodies-name = Name
bodies-agreements = Agreements
bodies-own = our body
bodies-caption = Partners. Arrows move between rows, Enter opens.
bodies-empty = No partners yet
bodies-empty-sentence = A partner’s card keeps names in every language and case, the seat, and the people who sign.

body-kind = Kind of body
body-country = Country
body-lang = Its language
body-official = Official name
body-official-hint = As in the statute, in the nominative
body-short = Short name
body-short-hint = For lists: Yasnobir
body-seat = Seat
body-seat-hint = The address as an agreement writes it
body-facts = Facts
body-names = Names in the texts
body-names-sentence = these forms go into the wording by themselves
body-people = Who acts for the body
body-people-none = The mayor or another person who signs will be here: name, office, authority.
body-arms = Arms
body-arms-of = Arms: { $name }
body-arms-none = No picture yet.
body-arms-choose = Choose a picture
body-arms-change = Replace the picture
body-arms-hint = PNG, JPEG or SVG, up to 5 MB.
body-agreements = Agreements
body-agreements-none = No agreements with this body yet.
body-opening = Opening the card…
body-add-lang = Another language
body-add-lang-name = Official name in this language
body-add-lang-do = Add the language
body-remove = Remove the card
body-remove-why-not = The body is a party to an agreement, so its card cannot be removed.
forms-what = Field
forms-of = All forms: { $name }
forms-label = { $what }, { lang-in }
forms-propose = Propose the cases
forms-proposed = Proposed by rule: please look them over
forms-unknown = The rules do not know these words: enter the cases yourself
forms-by-rule = by rule
forms-full = No case is empty
latin-offer = Enter: { $name }
latin-why = In Latin letters, by resolution No. 55 of the Cabinet of Ministers of 27 January 2010

person-add = Add a person
person-unnamed = New person
person-name = Name
person-office = Office
person-authority = Acts on the basis of
person-gender = Gender
person-gender-hint = For the words that agree with it in Ukrainian
person-remove = Remove: { $name }

error-body-kind = Choose the kind of body
error-body-country = Choose the country
error-body-lang = Choose the body’s language
error-body-official = Enter the official name { lang-in }
error-body-short = Enter the short name { lang-in }
error-add-lang = Choose a language
error-add-lang-name = Enter the official name in this language

## Settings

settings-heading = Settings
settings-office = Who works here
settings-clerk = Your name
settings-clerk-hint = Shown at the top of the window and in the history of changes
settings-own-body = Our body
settings-own-body-hint = Stands first in new agreements
settings-own-body-none = not chosen
settings-look = Appearance
settings-lang = Language of the program
settings-lang-hint = Does not change the languages of agreements
settings-theme = Colours
theme-auto = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-zoom = Size of text
zoom = { $percent } %
zoom-in = Larger
zoom-out = Smaller
settings-data = Data and backups
settings-folder = Folder of the data
settings-backup = Last backup
settings-back-up = Make a backup now
settings-backing-up = Copying and verifying…
settings-version = Version of the program
settings-sample = Sample
settings-sample-there = Among the agreements is the sample with invented towns. Only its own agreements and cards go with it.
settings-sample-remove = Remove the sample

## The data did not open

blocked-made-by-newer = The data is whole, but a newer version of the program wrote it
blocked-damaged = The data file is damaged. It was set aside, nothing was deleted
blocked-missing = The data file is not in its place
blocked-read-only = The data is whole, but its folder cannot be written to
blocked-disk-full = The data is whole, but the disk is full
blocked-in-use = The data is already open in another window
blocked-network-folder = The data is whole, but lies in a network folder
blocked-io = The data could not be read. It was not changed
blocked-set-aside = The damaged file is here: { $file }
blocked-path = Data file: { $path }
blocked-todo = What to do
blocked-proposed = Folder on this computer: { $path }
blocked-restore-keeps = Opening a copy overwrites no file: the one set aside stays beside it.
remedy-restore = Open the newest verified copy
remedy-local = Work in a folder on this computer
remedy-again = Try again
copies-heading = Verified backups
copies-caption = Verified backups, the newest first
copies-made = Made
copies-file = File

## Help

help-heading = Keys
help-close = Close the help
help-sentence = Everything in the program can be done without a mouse: Tab goes on, Enter presses.
help-window = Everywhere
help-find = find an agreement
help-new = start an agreement
help-save = save now
help-print = print the papers of what is open
help-zoom = larger, smaller, usual text
help-help = this help
help-lists = In lists
help-search = go to the search
help-rows = row above or below, first, last
help-open = open
help-texts = In an agreement
help-undo = undo
help-redo = redo
help-finding = next finding
help-other-language = the same in another language
help-other-clause = previous or next clause
help-check = text checked, on to the next unchecked one
help-unchecked = next unchecked text
help-add-clause = new clause below
help-move = move the clause up or down
help-clause-menu = all actions for the text and its clause
help-comment = new comment
help-bold = bold
help-italic = italic
help-list = list with dashes or letters
help-insert = insert a fact into the text
