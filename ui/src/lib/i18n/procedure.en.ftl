# The course of an agreement: stages, steps of the parties, council papers, addenda. The fields of all forms beside the text.

procedure-heading = Course of the agreement
procedure-link = Course of the agreement
procedure-text = To the text of the agreement
procedure-no-text = There is no text of the agreement here, only the facts about it.
procedure-expired = Its term ended on { $end }. Record that it was prolonged or that it ended.
procedure-ends = In force until { $end }.

## Stages

procedure-stages = Stages of the agreement
procedure-stage-done = done
procedure-stage-now = now here
procedure-stage-next = ahead
procedure-stage-passed = not recorded
procedure-stage-passed-hint = The agreement went on and this stage was not recorded. It can still be recorded now.
procedure-stage-on = { $stage }: { $day }
procedure-lacks = { $count ->
    [one] { $count } step is missing
   *[other] { $count } steps are missing
}
procedure-lacks-none = Nothing is missing.
procedure-nothing-to-do = There is nothing to do here now.
procedure-act-find-partner = Add a partner
procedure-act-draft = Begin the draft
procedure-act-settle = Settle the text
procedure-act-approve = Record the approval
procedure-act-sign = Record the signing
procedure-act-register = Record the registration
procedure-act-enter-into-force = Record the entry into force
procedure-act-end = Record the end
procedure-day-of = { $stage ->
    [approved] Day of approval
    [signed] Day of signing
    [registered] Day of registration
    [in_force] Day of entry into force
   *[ended] Day of the end
}
procedure-day-proposed = Taken from the step that was recorded.
procedure-note-of = { $stage ->
    [registered] Registration number
   *[ended] Reason for the end
}
procedure-partner = Partner’s body
procedure-partner-new = Make a card for a new partner
procedure-partner-first = Choose a partner first.
procedure-template-first = Choose the kind of instrument first.
procedure-cancel = Do not record

## Steps of the parties

procedure-steps = Steps of the parties
procedure-steps-keys = Arrows move between steps, Enter opens, Escape closes.
procedure-steps-caption = Steps by stage; the columns are the parties. Arrows move between steps, Enter opens a step.
procedure-steps-of = Steps: { $party }
procedure-steps-none = The program has no procedure for any of the parties.
procedure-step = Step
procedure-before = Before the stage “{ $stage }”
procedure-absent = this country’s procedure has no such step
step-state-open = not begun
step-state-waiting = waiting for the answer
step-state-returned = returned for changes
step-state-refused = refused
step-state-granted = done
step-state-not-needed = not needed
step-weight-hard = the law asks for it
step-weight-soft = a rule or an instruction asks for it
step-weight-habit = it is customary
step-unverified = not compared with its source
step-unverified-hint = This rule was not compared with its source: show it to a lawyer before you rely on it.
step-number-on = No. { $number } of { $day }
step-number = No. { $number }
step-clock = { $state ->
    [over] { $days ->
        [one] overdue by { $days } day, since { $day }
       *[other] overdue by { $days } days, since { $day }
    }
    [today] today is the last day, { $day }
   *[left] { $days ->
        [one] { $days } day left, until { $day }
       *[other] { $days } days left, until { $day }
    }
}
step-wait = not before { $day }
step-clock-unverified = this number of days was not compared with its source
step-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}

step-form = { $party }: { $step }
step-form-close = Close the step
step-who = Who acts
step-weight = Why
step-sources = Where this is written
step-source-verified = checked
step-source-unverified = not compared
step-begin = Record this step
step-again = Submit again
step-again-hint = The earlier submission stays on record.
step-round = Submission { $number }
step-round-only = What is recorded
step-round-remove = Remove submission { $number }
step-votes = Vote
step-votes-sum = In all: { $sum }
step-papers = Papers of this step

## Procedure packs

pack-line = Procedure: { $name }
pack-from = valid from { $day }
pack-until = valid from { $from } until { $to }
pack-checked = checked on { $day }
pack-own = added by your office
pack-kept = the party began with this edition
pack-newer = There is a newer edition: { $name }.
pack-follow = Follow the newer edition
pack-none = The program has no procedure for this country.

## Files and papers

file-kind = What this file is
file-attach = Attach a file…
file-remove = Remove
paper-print = Print
paper-print-of = Print: { $name }
paper-print-all = Print all papers
paper-print-all-of = Print all papers: { $party }

## Grounds, and what became of it

ground-heading = Explanatory note
ground-says = { $count } of { $of } parts are written
ground-hint = These words go into the explanatory note, the draft decision and the letter of submission.
course-heading = Facts after the signing
course-files = Files of the agreement
addendum-heading = Protocols
addendum-none = There are no protocols to this agreement.
addendum-name = No. { $number }, { $title }
addendum-changes = { $count ->
    [0] changes no clause
    [one] changes { $count } clause
   *[other] changes { $count } clauses
}
addendum-print = Print the text with its changes
amend-heading = Change a clause of the agreement
amend-hint = A clause is added to this protocol and says which clause of the agreement it changes.
amend-of = The agreement that the protocol changes: { $name }
amend-no-base = First choose, among the facts of the protocol, the agreement that it changes.
amend-clause = Clause of the agreement
amend-clause-name = { $number } { $text }
amend-how = What to do with the clause
amend-how-rewords = Give it new words
amend-how-adds = Add a new clause behind it
amend-how-deletes = Take it away
amend-article = Article of the protocol
amend-do = Add the change to the protocol
amend-choose-first = Choose a clause of the agreement first.
amend-done = The change was added to the protocol. Its words can be edited in the text.

## Entering what was concluded before

enter-link = Enter an earlier agreement
enter-heading = Enter an agreement without drafting a text
enter-sentence = What stands on its first and last page is enough. The rest can be added later.
enter-what = What to enter
enter-what-concluded = An agreement that was concluded
enter-what-concluded-hint = It joins the register, the deadlines and the search like any other.
enter-what-need = A need for cooperation
enter-what-need-hint = There is no partner yet: record why and in which areas one is sought.
enter-need = Need for cooperation
enter-kind = Kind of instrument
enter-parties = Parties
enter-own = Our body
enter-about = Title, signing, term
enter-title = Title { lang-in }
enter-signing = Day and place in one line
enter-signing-hint = Paste it as an old list has it: 22.03.2017, Ustrzyki Dolne. The day and the place go to their fields.
enter-signed-on = Day of signing
enter-place = Place of signing
enter-term = Term
enter-term-unknown = unknown
enter-term-indefinite = indefinite
enter-term-years = some years
enter-term-date = until a certain day
enter-years = How many years
enter-until = Last day of the term
enter-stage = Which stage it is at
enter-need-areas = Areas of cooperation
enter-need-why = Why cooperation is needed
enter-do = Enter the agreement
enter-do-need = Record the need
enter-then = You attach the scan on the next screen.
enter-then-need = The program then shows how to find a partner and make a draft.
enter-duplicates = { $count ->
    [one] This agreement seems to be here already:
   *[other] This agreement seems to be one of these already:
}
enter-duplicates-still = If it is another one, press “{ enter-do }” once more.
error-enter-title = Enter the title of the agreement
error-enter-signed-on = Enter the day of signing
error-enter-years = Enter the number of years in digits
error-enter-until = Enter the last day of the term
error-enter-why = Write why cooperation is needed

## A body's card

body-details = Codes and addresses
person-details = Salutation and contact

## Fields of forms

form-unchosen = not chosen

outcome-granted = granted, adopted
outcome-returned = returned for changes
outcome-refused = refused
outcome-not-needed = not needed
cooperation-form-cross-border = cross-border
cooperation-form-inter-territorial = inter-territorial
cooperation-form-both = cross-border and inter-territorial
cooperation-form-transnational = transnational
attachment-kind-scan = scan of the signed agreement
attachment-kind-signed = agreement with electronic signatures
attachment-kind-decision = decision
attachment-kind-letter = letter
attachment-kind-photograph = photograph
attachment-kind-returned = returned text
attachment-kind-other = other
direction-incoming = incoming
direction-outgoing = outgoing
form-hint-correspondent = Where the partner has no card
form-hint-evidence = A document, an event, a link; if dropped, why
form-hint-letter-number = The number in our own journal
form-hint-own-owner = Office, surname
form-hint-their-owner = Office, surname
form-to-agreement = Go to the agreement
form-to-body = Go to the partner’s card
form-take = Enter: { $offer }
plan-heading = Measures and commitments
plan-sentence = Each measure of the plan can be entered into the one list of commitments, with its day, owner and progress. Those entered before are not entered again.
plan-take = Enter the measures as commitments
plan-open = Open the commitments
plan-taken = { $count ->
    [0] There are no new measures: all are entered.
    [one] { $count } measure entered.
   *[other] { $count } measures entered.
}

## Signing apart

signing-heading = Signing
signing-hint = Each party writes place and day beside its signature. Note here who has signed and where the originals are.
signing-way-together = together at one table
signing-way-online = online, with qualified signatures
signing-way-post = by post, one after another
signing-way-each-town = each party in its own town
