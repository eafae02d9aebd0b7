# The agreement on the desk: text, facts, sheet, print.

## Agreement

agreement-opening = Opening the agreement…
agreement-crumb = Agreements
agreement-file = file no. { $number }
agreement-stages = The way of the agreement
agreement-stage-done = done
agreement-ended = The agreement has ended.
agreement-readiness = { $blockers ->
    [0] Nothing stands in the way of signing
    [one] { $blockers } finding left before signing
   *[other] { $blockers } findings left before signing
}
agreement-findings = { $count ->
    [0] No findings
   *[other] Findings
}
agreement-findings-split = { $blockers ->
    [0] { agreement-findings-cautions }
    [one] { $blockers } stands in the way of signing{ agreement-findings-and }
   *[other] { $blockers } stand in the way of signing{ agreement-findings-and }
}
agreement-findings-and = { $cautions ->
    [0] { "" }
   *[other] {", "}{ agreement-findings-cautions }
}
agreement-findings-cautions = { $cautions ->
    [one] { $cautions } deserves a look
   *[other] { $cautions } deserve a look
}
agreement-findings-rest = Show { $count } more
agreement-finding-next = Next
agreement-fold = Fold
agreement-unfold = Show
agreement-dismiss = Understood
agreement-settle = Settle the text
agreement-reopen = Return to draft
agreement-print = Print / save PDF
agreement-closed = The text is settled and can only be read. To change it, return the agreement to draft.
agreement-sample = This is a sample with invented towns: try anything, nothing can go wrong.
agreement-sample-remove = Remove the sample

agreement-more = More actions
agreement-remove = Remove the agreement
agreement-removed = The agreement “{ $name }” was removed
agreement-bring-back = Bring it back
agreement-to-register = To the list of agreements

agreement-undo = Undo: { $act } (Ctrl+Z)
agreement-undo-none = Nothing to undo
agreement-redo = Redo: { $act } (Ctrl+Y)
agreement-redo-none = Nothing to redo
agreement-undone = Undone: { $act }
agreement-redone = Redone: { $act }
agreement-done = Done: { $act }. Press Ctrl+Z to undo.

## Outline

agreement-outline = Contents
agreement-outline-all = all articles
agreement-part = { $part ->
    [title] Title
    [recitals] Preamble
   *[signatures] Signatures
}
agreement-article-unnamed = without a heading
agreement-article-add = Add an article
agreement-article-add-below = Add an article below
agreement-article-go = Go to the article
agreement-article-menu = Actions for article { $number }
agreement-article-remove = Remove article { $number }

## Facts

agreement-facts = Facts about the agreement
agreement-when-and-where = When and where it is signed
agreement-date-by-hand = date to be written by hand
agreement-signed-on = Date of signing
agreement-signed-on-hint = Left empty, the paper has a line to write the date by hand.
agreement-place = Place of signing { lang-in }
agreement-file-number = File number
agreement-alternat = Each party comes first in its own original
agreement-alternat-hint = Alternat: in the partner’s original its name, language and signature take the first place.

agreement-langs = Languages of the agreement
agreement-lang-up = Move up: { $lang }
agreement-lang-down = Move down: { $lang }
agreement-lang-remove = Remove language: { $lang }
agreement-lang-add = Another language
agreement-lang-add-button = Add the language
agreement-lang-choose = choose a language
agreement-lang-choose-first = Choose a language first.
agreement-numbering = Numbering of articles
agreement-numbering-style = { $style ->
    [section] § 1
    [plain] 1.
   *[word] { $lang ->
        [uk] Стаття 1
        [de] Artikel 1
        [pl] Artykuł 1
       *[other] Article 1
    }
}

instrument-heading = Kind of document
instrument-review = { $reviewed ->
    [yes] { $name }: reviewed by a native lawyer
   *[no] { $name }: not yet reviewed by a native lawyer
}
instrument-other = Change the kind of document
instrument-other-hint = What was entered and changed stays. Ready provisions that you did not change give way to those of the new kind.
instrument-choose = choose a kind
instrument-choose-first = Choose a kind first.
instrument-change = Change the kind

reference-heading = The agreement this document rests on
reference-title = Title of the agreement { lang-in }
reference-signed-on = Date the agreement was signed
reference-number = Number of the agreement
reference-agreement = This agreement in the register
reference-agreement-none = not in the register
reference-open = Open this agreement

area-heading = Areas of cooperation
area-count = { $count } of { $of } chosen
area-hint = The chosen areas stand in the article on areas of cooperation, in all languages.

term-heading = Term
term-length = For how long
term-length-choice = { $length ->
    [indefinite] Without a time limit
    [years] For some years
    [date] Until a certain day
   *[project] Until a project ends, and for some time after
}
term-years = How many years
term-until = { $length ->
    [project] Day the project ends
   *[date] Last day
}
term-tail = How many years after the project
term-notice = Months of notice
term-notice-hint = For saying that it shall not be renewed, and for leaving.
term-renewal = When the term is over
term-renewal-choice = { $renewal ->
    [auto] It goes on for as long again unless someone objects
    [consent] It goes on if the parties agree in writing
   *[none] It ends
}
term-days = In force until { $end }.
term-days-notice = In force until { $end }; notice of non-renewal is due by { $notice }.
term-endless = There is no last day.
term-unknown = The last day is shown as soon as the dates it is reckoned from are known.

authentic-heading = Authenticity of the texts
authentic-label = If the texts are understood differently
authentic-hint = The provision in the article on languages follows by itself.
authentic-equal = All texts are equally authentic
authentic-prevails = The text { lang-in } prevails

entry-heading = { $kind ->
    [goods] List of goods
   *[measures] List of measures
}
entry-row = Row { $row }
entry-none = The table has no rows yet.
entry-add = Add a row
entry-take = Take the goods from the agreement
entry-total = Total: { $totals }
entry-total-partial = Total of the rows with a stated value: { $totals }
entry-left-out = { $count ->
    [one] { $count } row is not counted
   *[other] { $count } rows are not counted
}: it takes a quantity in figures and a value with its currency, such as 2 and 8 400 EUR. A number such as 8.400 can be read in two ways: write 8 400 or 8.40.
entry-up = Move row { $row } up
entry-down = Move row { $row } down
entry-remove = Remove row { $row }
entry-in-lang = { $name } { lang-in }
entry-goods-name = Item
entry-goods-measure = Unit
entry-goods-quantity = Quantity
entry-goods-price = Unit value
entry-goods-serial = Serial (inventory) number
entry-goods-condition = Condition
entry-goods-due = Use by
entry-measures-name = Activity
entry-measures-due = By
entry-measures-responsible = Responsible
entry-measures-funding = Source of funding
entry-measures-indicator = Expected result

## Papers

paper-heading = Papers
paper-layout = Placing of the languages
paper-layout-hint = Columns suit two or three languages.
paper-layout-choice = { $layout ->
    [stacked] One below the other, clause by clause
    [sequential] Whole texts one after the other, bound together
    [separate] A document of its own for each language
   *[columns] Side by side, in columns
}
paper-profile = Appearance
paper-profile-choice = { $profile ->
    [ceremonial] Ceremonial
    [official] As ДСТУ 4163 asks
   *[plain] Everyday
}
paper-profile-hint = { $profile ->
    [ceremonial] for the signing table: an old-style face, wide margins
    [official] a face like Times New Roman, margins: left 30 mm, right 10 mm, top and bottom 20 mm, as in the text of 2003; compare with the one in force
   *[plain] for daily work
}
paper-emblems = Arms and flags
paper-emblems-choice = { $emblems ->
    [arms] Arms of the parties
    [flags] Flags of the states
    [both] Arms and flags
   *[none] Neither arms nor flags
}
paper-emblems-hint = Arms come from the parties’ cards, flags are those of their states. The program itself describes the pictures for reading aloud. Permission to use the arms is a matter for the parties.
paper-label = The line “Original No. 1 — for …”
paper-label-choice = { $place ->
    [end] Once, below the signatures
   *[foot] At the foot of each sheet
}
paper-order = Order of the parties
paper-order-agreed = As in the list of parties
paper-order-by = By the { lang-name } alphabet
paper-order-hint = In its own original each party comes first all the same.
paper-fingerprint = Fingerprint of the text on each sheet
paper-fingerprint-hint = A short code beside the page number: it shows that all sheets come from one text. Working copies always have it.
paper-fingerprint-ceremonial = Ceremonial originals never bear a fingerprint.
paper-initials = Room for each party’s initials at the foot of each sheet
paper-initials-hint = For parties that initial every sheet.
paper-fields = Fields for electronic signatures
paper-fields-hint = Untick it when all will sign on paper only.

## Parties and signatories

party-heading = Parties
party-lang = Language of the party
party-originals = Originals
party-menu = Actions for the party { $name }
party-move-up = Move up
party-move-down = Move down
party-remove = Remove the party
party-add-body = Another party
party-choose-body = choose a body
party-choose-body-first = Choose a body first.
party-add = Add the party

party-signing = signs
party-countersigning = countersigns
party-countersigns = Countersigns beside the first signatory
party-signatory-add = { $count ->
    [0] Who signs
   *[other] Another signatory
}
party-signatory-choose = choose a person
party-signatory-blank = write it by hand
party-signatory-unnamed = Signatory without a name
party-signatory-menu = Actions for the signatory { $name }
party-signatory-up = Move up
party-signatory-down = Move down
party-signatory-remove = Remove the signatory
party-people-hint = People come from the body’s card.
party-open-card = Open the card
party-substitute = Replace the signatory
party-substitute-hint = When someone else on this card will sign.
party-substitute-choose = choose who signs instead
party-gender = Gender in the text
party-gender-hint = for languages that need one: «який діє» or «яка діє»
party-signatory-name = First and last name
party-signatory-office = Office
party-in-case = { $label }, { $case }
party-authority = Acts on the basis of
party-authority-hint = { $lang ->
    [uk] for example: Закону України «Про місцеве самоврядування в Україні»
   *[other] as it is to stand in the text { lang-in }
}

## Clauses

clause-state = { $state ->
    [draft] draft
    [stale] out of date
    [checked] checked
    [certified] certified
    [template] from the template
   *[missing] no text
}
clause-mark = { lang-in } — { clause-state }
clause-missing = No text { lang-in }
clause-state-count = { $state ->
    [missing] { $count } without text
    [template] { $count } from the template
    [draft] { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
    [stale] { $count } out of date
    [checked] { $count } checked
   *[certified] { $count } certified
}
clause-released = out of date, may be signed
clause-released-because = reason: { $reason }
clause-check = { $role ->
    [source] Text checked
   *[translation] Translation checked
}
clause-check-label = { clause-check }: { $name }, { lang-in }
clause-certify = Certified by a translator…
clause-release = Let it be signed unchecked…
clause-state-menu = Actions for the text: { $name }, { lang-in }
clause-mark-label = { $asked ->
    [certify] Who certified the translation
   *[release] Why this text may be signed unchecked
}
clause-mark-hint = { $asked ->
    [certify] The translator or agency, with date and number where there are any.
   *[release] The reason is shown beside the text and in the history of the agreement.
}
clause-mark-do = { $asked ->
    [certify] Mark as certified
   *[release] Let it be signed
}
clause-mark-empty = { $asked ->
    [certify] Enter who certified the translation
   *[release] Enter the reason, or check the text
}
clause-mark-leave = Not now
clause-next = Next unchecked
clause-all-checked = No unchecked text is left.
clause-drafting = language of drafting
clause-column = Language of column { $column }
clause-label = { $name }, { lang-in }
clause-name = Clause { $number }
clause-name-recital = Preamble, paragraph { $number }
clause-name-article = Article { $number }
clause-name-heading = Heading of article { $number }
clause-article-empty = The article has no clause yet.
clause-add-first = Add a clause
clause-add-recital = Add a paragraph to the preamble
clause-add-below = { $kind ->
    [title] Add a paragraph to the preamble
    [recital] Add a paragraph below
    [heading] Add a clause at the top
   *[clause] Add a clause below
}
clause-move-up = { $kind ->
    [recital] Move the paragraph up
    [heading] Move the article up
   *[clause] Move the clause up
}
clause-move-down = { $kind ->
    [recital] Move the paragraph down
    [heading] Move the article down
   *[clause] Move the clause down
}
clause-remove = { $kind ->
    [recital] Remove the paragraph
    [heading] Remove the article
   *[clause] Remove the clause
}
clause-menu = Actions: { $name }
clause-keys-check = Ctrl Enter
clause-keys-add = Ctrl Shift Enter
clause-keys-up = Alt Shift ↑
clause-keys-down = Alt Shift ↓
clause-restore = Return to the template

## Comments

comment-heading = Comments
comment-counts = { $open ->
    [0] none open
   *[other] { $open } open
}{ $resolved ->
    [0] { "" }
   *[other] {", "}{ $resolved } resolved
}
comment-mark = Comments: { $name }, { comment-counts }
comment-thread = Comments: { $name }
comment-whole = On the whole agreement
comment-open-heading = Open, on provisions
comment-resolved-heading = Resolved, on provisions
comment-new = New comment: { $name }
comment-audience = Who the comment is for
comment-audience-choice = { $audience ->
    [partner] for the partner
   *[internal] for us only
}
comment-another = { $count ->
    [0] Add a comment
   *[other] Another comment
}
comment-add-to = Add a comment
comment-do = Add the comment
comment-leave = Not now
comment-empty = Enter the comment
comment-resolved = Resolved
comment-remove = Remove the comment
comment-gone = { $author }, on a provision that was removed
comment-keys = Ctrl Alt M

## Sheet

sheet-label = Sheet
sheet-page = Sheet { $page } of { $pages }
sheet-page-region = Page { $page }
sheet-previous = Previous page
sheet-next = Next page
sheet-fold = Hide
sheet-show = Show the sheet
sheet-enlarge = Enlarge the sheet
sheet-back-to-text = Back to the text
sheet-renewing = renewing
sheet-order = Whose original
sheet-order-own = in the agreement’s order
sheet-order-of = for the party: { $party }
sheet-same-file = These very pages go to print.

## Print

print-heading = Print and PDF
print-close = Close
print-copy = Copies not for signature
print-copy-hint = A working copy is for comments, a courtesy copy to show the text to others. Both are marked on every page.
print-copy-save = { $way ->
    [printer] Print the working copy
    [viewer] Open the working copy
   *[other] Save the working copy
}
print-courtesy-save = { $way ->
    [printer] Print the courtesy copy
    [viewer] Open the courtesy copy
   *[other] Save a courtesy copy
}
print-originals = Originals to be signed
print-party = Party
print-count = Originals
print-first = Comes first
print-columns = { $layout ->
    [columns] Languages, left to right
   *[other] Order of languages
}
print-not-yet = { $count ->
    [0] Originals cannot be printed yet
    [one] Originals cannot be printed yet: { $count } finding left
   *[other] Originals cannot be printed yet: { $count } findings left
}
print-not-settled = The text is not settled yet.
print-originals-save = { $way ->
    [printer] Print
    [viewer] Open
   *[other] Save
} { $count ->
    [one] { $count } original to be signed
   *[other] { $count } originals to be signed
}
print-outdated = { $count ->
    [one] Something has changed since printing: print the original for { $parties } again.
   *[other] Something has changed since printing: print the originals for { $parties } again.
}
print-working = Preparing the pages…
print-done = { $count ->
    [one] { $count } file saved
   *[other] { $count } files saved
}
print-folder = Folder: { $folder }
print-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
print-cautions = Before these originals go out, look at this:
print-open = Open
print-open-file = Open { $name }
