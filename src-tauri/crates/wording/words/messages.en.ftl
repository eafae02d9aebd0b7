# Sentences that window and command line share: findings, refusals, faults, names.
#
# Variables of findings: $article, $clause, $recital (numbers), $lang, $other (language
# codes), $party (short name), $number (of a party or an original), $case (code of a
# case), $field (official, name, office), $character. What is absent is “none”. Names of
# acts, stages and kinds begin in lower case, so that they can follow a colon.

## Where it is

chip-kind = { $found ->
    [party] official name of a party
    [short] short name of a party
    [signatory] name of a signatory
    [office] office of a signatory
    [article] number of an article
    [clause] number of a clause
    [signed_on] date of signing
    [place] place of signing
   *[fact] sum, day or number
}

place = { $recital ->
    [none] { $article ->
        [none] Title
       *[other] { $clause ->
            [none] Article { $article }
           *[other] Article { $article }, clause { $clause }
        }
    }
   *[other] Recital { $recital }
}

place-authority = { $party }: what the signatory’s authority rests on

## Versions

version-now = the present text

## Documents for word processors

version-docx = Word, { $at }
version-odt = OpenDocument, { $at }
handle-title = Title
handle-party = Party
handle-place-and-date = Place and date

## Findings

finding-too-few-parties = { $least ->
    [3] A cluster agreement has at least three parties: add another.
   *[other] An agreement has at least two parties: add another.
}
finding-too-many-parties = An agreement has at most five parties: remove the others.
finding-no-language = No language is chosen: add one that the agreement is drawn up in.
finding-too-many-languages = An agreement has at most five languages: remove the others.
finding-too-many-columns = More than three languages side by side lie across the sheet in narrow columns. If you like, choose another arrangement.
finding-party-language-absent = { $party }: this party’s language ({ lang-name }) is not among the languages of the agreement. Add it to them, or choose another for the party.
finding-same-body-twice = { $party }: this body is a party twice. Remove one party, or choose another body for it.
finding-title-missing = The title { lang-in } is missing: enter it.
finding-heading-missing = { place }: the heading { lang-in } is missing. Enter it.
finding-wording-missing = { place }: the text { lang-in } is missing. Enter it, or remove this provision.
finding-wording-stale = { place }: another language has changed, and the text { lang-in } has not been checked since. Check it, or release it for signing with a reason.
finding-wording-released = { place }: the text { lang-in } was not checked after the change, but was released for signing for the reason given.
finding-article-empty = { place }: the article has no clause. Add one, or remove the article.
finding-no-articles = The agreement has no article: add at least one.
finding-numbers-differ = { place }: the numbers in the texts { other-lang-in } ({ $expected }) and { lang-in } ({ $found }) differ. Compare both texts.
finding-dates-differ = { place }: the dates in the texts { other-lang-in } ({ $expected }) and { lang-in } ({ $found }) differ. Compare both texts.
finding-sums-differ = { place }: the sums in the texts { other-lang-in } ({ $expected }) and { lang-in } ({ $found }) differ. Compare both texts.
finding-percentages-differ = { place }: the percentages in the texts { other-lang-in } ({ $expected }) and { lang-in } ({ $found }) differ. Compare both texts.
finding-references-differ = { place }: the texts { other-lang-in } ({ $expected }) and { lang-in } ({ $found }) refer to different articles. Compare the references.
finding-reference-dangling = { place }: the text { lang-in } refers to article { $found }, which the agreement does not have. Correct the reference.
finding-parties-differ = { place }: the party “{ $found }” is named in the text { other-lang-in }, but not { lang-in }. Compare both texts.
finding-stranger-named = { place }: the text { lang-in } mentions “{ $found }”, which is no party to this agreement. Check whether the name was left over from another agreement.
finding-terms-differ = { place }: the term “{ $expected }” is in the text { other-lang-in }, but its counterpart “{ $found }” is not in the text { lang-in }. Compare both texts.
finding-parts-differ = { place }: the text { other-lang-in } has { $expected } parts, the text { lang-in } has { $found }. Compare paragraphs and lists.
finding-placeholder-left = { place }: the text { lang-in } still has the blank “{ $found }”. Fill it in.
finding-hidden-character = { place }: the text { lang-in } has an invisible character { $found } at the word “{ $expected }”. It can make the screen show something else than the paper. Erase that place and type it again.
finding-chip-empty = { place }: in the text { lang-in } the fact “{ chip-kind }” is empty or was removed. Enter it, or take it out of the text.
finding-law-superseded = { place }: the text { lang-in } cites “{ $found }”, which another act has replaced: { $expected }. Checked as of { $checked }.
finding-wrong-language = { place }: the text in the column { lang-in } looks as if it were { other-lang-in }. Check whether it was pasted into the wrong place.
finding-clause-wanted = { place }: { $because }
finding-party-named-in-wording = { place }: the text { lang-in } names several parties, and their order will be the same in every original. Write “the Parties” if the names are not needed here.
finding-originals-clause-own = { place }: the text { lang-in } was written by hand, so the number of originals in it will not follow by itself. Check it, or go back to the text of the template.
finding-place-missing = The place of signature { lang-in } is not given: if it is not entered here, the document leaves a line to fill in by hand.
finding-date-missing = The date of signature is not given: if it is not entered here, the document leaves a line to fill in by hand.
finding-no-originals = { $party }: a party keeps one to three originals. Enter how many there will be.
finding-official-name-missing = { $party }: the official name { lang-in } is missing. Enter it as the agreement should have it.
finding-case-form-missing = { $party }: { field-of } { lang-in } is missing { case-in }, so the document will have the nominative. Enter this form.
finding-seat-missing = { $party }: the seat { lang-in } is not given. Enter it, or check that the document reads well without it.
finding-arms-missing = { $party }: no arms have been chosen, so this party is printed without. Choose them on the body’s card, or print without arms.
finding-picture-unusable = { $party }: the picture of the arms cannot be printed. Choose another one on the body’s card.
finding-signatory-missing = { $party }: nobody is named to sign for this party. Add a signatory.
finding-signatory-name-missing = { $party }: the signatory’s name { lang-in } is missing. Enter it as the agreement should have it.
finding-signatory-office-missing = { $party }: the signatory’s office { lang-in } is missing. Enter it as the agreement should have it.
finding-signatory-authority-missing = { $party }: it is not said { lang-in } on what authority the signatory acts. Enter the law, the statute or the council’s decision.
finding-glyph-missing = The typeface of the document has no character “{ $character }”: replace it with another.
finding-page-counts-differ = The originals do not all have the same number of pages: { $counts }. Nothing is missing, but say so to the partners, or change the layout until they agree.
finding-reprint-needed = { $party ->
    [none] The text changed after the original was printed: print the original again.
   *[other] { $party }: the text changed after original No. { $number } was printed. Print the original again.
}
finding-party-excluded = { $party }: the law forbids international territorial cooperation with this state. Remove this party.
finding-party-outside-law = { $party }: this is no authority of a community or region, so the law on international territorial cooperation does not govern such an agreement. The ministry need not approve it; find out which law does.
finding-step-missing = { $party }: the agreement is at a later stage, but “{ $step }” is not recorded. Record it, or note why it is not needed.
finding-step-order-unusual = { $party }: “{ $step }” is recorded earlier than “{ $other }”. Usually it is the other way round; that is no obstacle, but check the days.
finding-step-order-broken = { $party }: “{ $step }” is recorded earlier than “{ $other }”, and the law asks for the opposite. Check the days, or ask the partner.
finding-step-fact-missing = { $party }: “{ $step }” needs { fact-to-know }. Enter it.
finding-answer-overdue = { $party }: “{ $step }” should have been answered by { $until }. Remind them, and record the answer.
finding-step-overdue = { $party }: “{ $step }” should have been done by { $until }. Do it, and record day and number.
finding-wait-too-short = { $party }: the day of signing is earlier than “{ $step }” allows. It can be signed on { $until } at the earliest.
finding-register-cell-empty = There is nothing for the column “{ $field }”. Enter it.
finding-unit-code-wrong = { $party }: the KATOTTG code is missing or malformed (UA and 17 digits). Enter it on the card of the body, so that communities of one name are not confused.
finding-days-reversed = { $pair ->
    [round] { $party }: in the step “{ $step }” the decision is dated before the request.
    [registered_on] The day of registration is before the day of signing.
    [in_force_on] The day of entry into force is before the day of signing.
    [prolonged_until] The term is prolonged to a day before the day of signing.
    [ended_on] The day of the end is before the day of signing.
   *[term_until] The last day of the term is before the day of signing.
} Check the dates.
finding-decision-before-session = { $party }: in the step “{ $step }” the decision is dated before the sitting of { $on }. Check the dates.
finding-number-twice = { $party ->
    [none] Another agreement has the registration number { $number } too.
   *[other] { $party }: in the step “{ $step }” the number { $number } already belongs to a paper dated { $on }.
} Check the number.
finding-paper-blanks = { $found }: { $number } facts are not known, so room was left to write them in by hand.
finding-words-missing = The program cannot yet write dates, numbers and signatures { lang-in }, and the document would have them in English. Choose another language for the agreement.

## Names of fields in findings

field-of = { $field ->
    [name] the signatory’s name
    [office] the signatory’s office
   *[official] the official name
}
finding-counterpart-awaited = { $party } has signed and on { $on } sent its original{ $number ->
    [none] {""}
   *[other] {" "}(No. { $number })
}; { $other } has not returned it yet. Expected by { $until }.
finding-signed-before-party = The agreement is dated before { $on }, when { $party } signs. The day of the last signature is the day of the agreement.
finding-visit-days-missing = The first day of the visit is not known.
finding-visit-days-reversed = The last day of the visit is before the first.
finding-invitation-late = The invitation is dated after the visit began.
finding-delegation-missing = No delegation has been entered.
finding-head-missing = { $delegation }: this delegation has no head.
finding-head-twice = { $delegation }: this delegation has more than one head.
finding-delegate-unnamed = A delegate has no name.
finding-delegate-twice = { $name } is in the list twice.
finding-leaves-too-early = { $name } leaves before arriving.
finding-programme-empty = There is nothing in the programme yet.
finding-item-unnamed = An item of the programme has no name.
finding-item-time-missing = “{ $item }” has no day or no hour.
finding-item-outside-visit = “{ $item }” is on a day outside the visit.
finding-item-past-midnight = “{ $item }” ends on the next day. If that is wrong, correct the hour.
finding-items-overlap = “{ $item }” begins while “{ $other }” still lasts{ $minutes ->
    [0] .
    [one] : { $minutes } minute overlaps.
   *[other] : { $minutes } minutes overlap.
}
finding-transfer-too-short = “{ $item }”: the way from “{ $other }” takes { $needed } min, and there are { $minutes } min for it.
finding-interpreter-twice = “{ $item }”: { $name } is interpreting at “{ $other }” at that time.
finding-within-curfew = “{ $item }” falls into the curfew.
finding-shelter-missing = “{ $item }”: no shelter is named.
finding-exit-unknown = { $name }: it is not known under which category the person may leave.
finding-gift-too-dear = The gift “{ $text }” is worth more than a person may take: { $most } ({ $source }).
finding-gift-act-missing = A gift to the community, “{ $text }”: the number of the act of transfer is missing.
finding-fund-too-few = At least { $needed } people must take part, but there are { $found } ({ $source }).
finding-fund-too-few-abroad = At least { $needed } people must come from abroad, but there are { $found } ({ $source }).
finding-fund-too-few-countries = At least { $needed } countries must take part, but there are { $found } ({ $source }).
finding-fund-too-many = At most { $needed } people may travel, but there are { $found } on the lists ({ $source }).
finding-fund-days = The visit must last { $needed } days, but lasts { $found } ({ $source }).
finding-kept-from-press = A paper for the press says “{ $text }”. That must not leave the office.
finding-not-there = “{ $item }”: { $name } will not have arrived by then, or will have left.
fact-to-know = { $field ->
    [need] the reason why the agreement is wanted
    [relations] the state of relations with the partner
    [why_partner] the reason for this very partner
    [aim] the aim of the agreement { lang-in }
    [basis] the legal basis
    [finance] the financial and economic justification
    [results] the expected results
    [amount] the amount that is planned
    [budget_line] the programme and line of the budget
    [cooperation] the kind of cooperation
   *[sphere] the areas of cooperation
}
case-in = { $case ->
    [genitive] in the genitive
    [dative] in the dative
    [accusative] in the accusative
    [instrumental] in the instrumental
    [locative] in the locative
   *[nominative] in the nominative
}

## Refusals: what was not done, and what to do

refusal-safe = Nothing was changed.

refusal-text-closed = The text is settled and cannot be changed.
refusal-text-closed-do = To change the text, take the agreement back to draft.
refusal-not-settled = Originals are printed from settled text only.
refusal-not-settled-do = Mark the text as settled, or print a working copy.
refusal-nothing-to-reopen = The text was not settled, so there is nothing to take back to draft.
refusal-nothing-to-reopen-do = The text can be changed now.
refusal-already-signed = The agreement is signed, so its text no longer changes.
refusal-already-signed-do = Changes to a signed agreement are made in an agreement of their own.
refusal-not-ready = { $count ->
    [one] { $count } finding stands in the way.
   *[other] { $count } findings stand in the way.
}
refusal-not-ready-do = { $count ->
    [one] Resolve it: the finding leads to its field.
   *[other] Resolve them: each finding leads to its field.
}
refusal-too-many-parties = An agreement has at most five parties.
refusal-too-many-parties-do = To add a party, first remove one of those there are.
refusal-too-few-parties = An agreement has at least two parties.
refusal-too-few-parties-do = To replace a party, first add the new one, then remove the old one.
refusal-language-count = An agreement has one to five languages, each of them once.
refusal-language-count-do = Choose one to five different languages.
refusal-originals-count = A party keeps one to three originals.
refusal-originals-count-do = Enter a number from 1 to 3.
refusal-nothing-to-print = There is nothing to print yet: the visit has neither a programme nor delegates.
refusal-nothing-to-print-do = Enter an item of the programme or a delegate.
refusal-body-in-use = This body is a party to an agreement and cannot be removed.
refusal-body-in-use-do = First remove it from the parties of every agreement it belongs to.
refusal-originals-differ = The originals of the parties would not match word for word. Nothing was printed.
refusal-originals-differ-do = Check the names of the parties for words too many and print again. If it happens again, show the program to whoever looks after it.
refusal-no-room = The text does not fit on its card or its single sheet, even in the smallest letters.
refusal-no-room-do = Shorten the text, or share it out among several cards or sheets.
refusal-nothing-to-check = There is no text here to be checked or released.
refusal-nothing-to-check-do = Enter the text first; only a text that is out of date can be released.
refusal-nothing-to-take = The agreement that this document refers to has no such list, or all its rows are here already.
refusal-nothing-to-take-do = See which agreement of the register is chosen, or add the rows yourself.
refusal-reason-missing = A text that is out of date is released for signing only with a reason.
refusal-reason-missing-do = Write the reason, or check the text.
refusal-no-such-unit = What was to be changed is no longer there.
refusal-no-such-unit-do = Open the agreement again to see it as it is now.
refusal-wrong-value = This value does not fit the field.
refusal-wrong-value-do = Choose one of the values offered.
refusal-nothing-to-undo = There is nothing more to undo.
refusal-nothing-to-undo-do = There is no act of yours here that was not undone already.
refusal-nothing-to-redo = There is nothing more to redo.
refusal-nothing-to-redo-do = Only what was just undone can be redone, until there is a new change.
refusal-not-signed = The agreement has not been signed yet.
refusal-not-signed-do = Enter the day of signing first.
refusal-not-next = There is no such step now: the agreement is past it, or has not come to it.
refusal-not-next-do = See at which stage the agreement is and choose the next step.
refusal-day-missing = The day is not given.
refusal-day-missing-do = Enter the day on which it happened.
refusal-day-too-early = This day is earlier than the day of signing.
refusal-day-too-early-do = Check both days and correct the wrong one.
refusal-party-excluded = The law forbids international territorial cooperation with this state.
refusal-party-excluded-do = Choose another partner. The procedure shows the law that this rests on.
refusal-changed-by-others = Someone else has changed the same place since, and undoing would erase their change.
refusal-changed-by-others-do = Look at what is written there now, and change the text yourself if need be.

## Faults: what failed, what is safe, what to do

file = { $path ->
    [none] { "" }
   *[other] { " " }“{ $path }”
}

fault-made-by-newer = The data file{ file } was written by a newer version of the program, which this version cannot read.
fault-made-by-newer-safe = The file was not changed; every agreement in it is whole.
fault-made-by-newer-do = Install the newer version of the program and open the file with it.
fault-damaged = The data file{ file } is damaged.
fault-damaged-safe = The program no longer writes to it. The backups were not touched.
fault-damaged-do = Restore the latest backup. Keep the damaged file: some of it may still be recovered.
fault-missing = The file{ file } is not where it was.
fault-missing-safe = Nothing was changed or created.
fault-missing-do = Check that the disk is connected and the folder was not renamed, or restore a backup.
fault-read-only = The folder or file{ file } cannot be written to.
fault-read-only-safe = What was saved earlier is safe.
fault-read-only-do = Ask the administrator for the right to write to this folder, or start the program with another one; then try again. If there is unsaved text on screen, keep the window open until then.
fault-disk-full = The disk is full, so the file{ file } could not be written.
fault-disk-full-safe = What was saved earlier is safe. What was being written is not saved.
fault-disk-full-do = Free some space on the disk and try again. If there is unsaved text on screen, keep the window open until then.
fault-in-use = The data file{ file } is already open in another program or window.
fault-in-use-safe = Nothing was changed.
fault-in-use-do = Go to the window that is open, or close it and try again.
fault-network-folder = The data file{ file } is in a network folder, where several computers could damage it.
fault-network-folder-safe = The file was not opened or changed.
fault-network-folder-do = Work in a folder on this computer. If the file already holds your data, move it there first. Keep only backups in the network folder.
fault-io = The file{ file } could not be read or written.
fault-io-safe = What was saved earlier is safe.
fault-io-do = Check that the disk works and the drive is connected, and try again.
fault-backup-failed = The backup{ file } was not made.
fault-backup-failed-safe = The data itself is safe, and so are the earlier backups.
fault-backup-failed-do = Check that the drive is connected and has room, or choose another folder for backups.
fault-verify-failed = The copy{ file } is not the same as what was written to it.
fault-verify-failed-safe = The data itself is safe. Do not rely on this copy.
fault-verify-failed-do = Make the copy again, preferably on another drive.
fault-pdf = The PDF{ file } could not be made.
fault-pdf-safe = The agreement is saved; the print was not recorded as an original.
fault-pdf-do = Try again. If that does not help, save a working copy and send the record of the error to the developers.
fault-font = The typeface of the document could not be read.
fault-font-safe = The agreement is saved; it cannot be printed for now.
fault-font-do = Install the program again: its typefaces come with it.
fault-print-target = The finished document{ file } could not be written.
fault-print-target-safe = The agreement is saved; the print was not recorded as an original. An earlier file, if there was one, was not touched.
fault-print-target-do = Close this file if it is open in another program, or choose another folder.
fault-save-failed = The changes are not saved.
fault-save-failed-safe = The text you typed stays on screen. What was saved earlier is safe.
fault-save-failed-do = Keep the window open. Free some space on the disk or copy the text elsewhere, and save again.
fault-not-found = There is no such agreement, party or file{ file }.
fault-not-found-safe = Nothing was changed.
fault-not-found-do = Look for it with the search or in the list of agreements.
fault-picture-format = The picture{ file } is neither PNG nor JPEG nor SVG.
fault-picture-format-safe = Nothing was changed.
fault-picture-format-do = Save it in one of these formats in the program it was made with, and choose it again.
fault-picture-broken = The picture{ file } cannot be read to its end.
fault-picture-broken-safe = Nothing was changed.
fault-picture-broken-do = Ask for the file again, or open it in a picture program and save it anew.
fault-picture-size = The picture{ file } is too large: at most 5 MB, 40 million pixels and 12,000 pixels along an edge.
fault-picture-size-safe = Nothing was changed.
fault-picture-size-do = Save it smaller: 1,000 pixels along the longer edge are plenty for print.
fault-picture-letters = The drawing{ file } holds letters that are not outlines; they would look different on every computer.
fault-picture-letters-safe = Nothing was changed.
fault-picture-letters-do = Have the letters turned into paths in a drawing program, or save the arms as PNG.
fault-picture-outside = The drawing{ file } holds other pictures or refers to other files.
fault-picture-outside-safe = Nothing was changed.
fault-picture-outside-do = Save it as PNG in a drawing program and choose that file.
fault-text-broken = { $path ->
    [none] No readable text was found in the file.
   *[other] No readable text was found in the file “{ $path }”.
}
fault-text-broken-safe = The file was not touched, and nothing was added.
fault-text-broken-do = Open it in your editor, save it as a Word document (.docx), or copy the text and paste it.
fault-text-size = { $path ->
    [none] The file is larger than any agreement.
   *[other] The file “{ $path }” is larger than any agreement.
}
fault-text-size-safe = The file was not touched, and nothing was added.
fault-text-size-do = Copy only the text of the agreement from it, and paste that.
fault-text-protected = { $path ->
    [none] The file is protected by a password.
   *[other] The file “{ $path }” is protected by a password.
}
fault-text-protected-safe = The file was not touched, and nothing was added.
fault-text-protected-do = Open it in your editor with the password, save it without one, and try again.
fault-text-macros = { $path ->
    [none] The file has macros in it, so it was not read.
   *[other] The file “{ $path }” has macros in it, so it was not read.
}
fault-text-macros-safe = No macro was run, and nothing was added.
fault-text-macros-do = Ask the partner to save it as a Word document (.docx) without macros.
fault-text-old = { $path ->
    [none] The file is in the old format of Word (.doc).
   *[other] The file “{ $path }” is in the old format of Word (.doc).
}
fault-text-old-safe = The file was not touched, and nothing was added.
fault-text-old-do = Open it in your editor and save it as a Word document (.docx) or as OpenDocument (.odt).
fault-pack = The file{ file } is no procedure pack, or has a mistake in it.
fault-pack-safe = Nothing was changed; agreements follow the procedure they began with.
fault-pack-do = Check that it is the right file, and ask whoever sent it.
fault-pack-newer = The procedure in the file{ file } is written for a newer version of the program.
fault-pack-newer-safe = Nothing has changed; agreements follow the procedure they began with.
fault-pack-newer-do = Update the program and add the file again.
fault-workbook = The table does not fit into the file.
fault-workbook-safe = Nothing was written; the program’s data is whole.
fault-workbook-do = Write a smaller part, or choose a CSV file.
fault-attachment = The file{ file } cannot be attached.
fault-attachment-safe = Nothing was written.
fault-attachment-do = Attach files of at most 25 MB, each under a name of its own.
fault-invalid-input = The input{ file } could not be read.
fault-invalid-input-safe = Nothing was changed.
fault-invalid-input-do = Check what was entered and try again.

bug = An unexpected error occurred. Its record: { $log }.
bug-safe = Everything that was saved is safe.
bug-do = Close the program and open it again. If the error returns, send its record to the developers.

## Acts: for the history and the undo buttons

act-FoundBody = new body
act-RemoveBody = removal of a body
act-AddPerson = new person
act-RemovePerson = removal of a person
act-ProposeForms = cases by rule
act-Draft = new draft agreement
act-RemoveAgreement = removal of the agreement
act-EditWording = change of text
act-EditFact = change of details
act-AddRecital = new recital
act-AddArticle = new article
act-AddClause = new clause
act-Remove = removal of a part
act-Move = move of a part
act-SetLangs = change of languages
act-AddParty = new party
act-AddSignatory = new signatory
act-Substitute = change of signatory
act-Settle = settling of the text
act-Reopen = return to draft
act-PrintOriginal = print of an original
act-SetInstrument = change of instrument
act-InsertClause = clause from the library
act-InsertArticle = article from the library
act-Exchange = exchange of a clause
act-AddEntry = new row of the table
act-TakeEntries = list from the agreement
act-AddTerm = new defined term
act-AddFact = new fact
act-Check = check of a text
act-Release = release of an unchecked text
act-AddComment = new comment
act-KeepVersion = new version
act-KeepClause = clause of our own
act-RemoveClause = removal of a clause of our own
act-ImportText = text taken in
act-EnterNeed = a need for cooperation
act-EnterAgreement = an agreement concluded before
act-FileLetter = a new letter
act-FileCommitment = a new commitment
act-FileConsignment = new aid
act-RemoveFiling = removal of an entry
act-PlanVisit = a new visit
act-RemoveVisit = removal of a visit
act-AddDelegation = a delegation
act-AddDelegate = a delegate
act-OrderDelegates = order of a delegation
act-AddItem = an item of the programme
act-AddHanding = who hands what
act-Arrange = an order of the delegations
act-AddGift = a gift
act-AddExpense = an expense
act-AddCheck = a line of the checklist
act-AddLink = what the visit is about
act-SetParticipants = who takes part
act-ShiftItems = moving of programme items
act-TakeCommitments = commitments from an action plan
act-Approve = approval
act-Sign = signing
act-Register = registration
act-EnterIntoForce = entry into force
act-End = end of the agreement
act-AddApproval = a step of the procedure
act-FollowPack = the procedure
act-Attach = an attached file
act-Amend = a change to the agreement
act-TakeReturned = a partner’s changes from a returned file
act-KeepPack = a new procedure file
act-Undo = undo
act-Redo = redo
act-DraftSample = adding of the sample
act-RemoveSample = removal of the sample

## Marks in file names

file-mark-working-copy = working copy
file-mark-original = original { $number }
file-mark-sample = sample
file-mark-backup = backup

## Closed lists

severity-blocker = stands in the way of an original
severity-caution = worth a look

stage-need = need
stage-partner = partner
stage-draft = draft
stage-settled = settled
stage-approved = approved
stage-signed = signed
stage-registered = registered
stage-in-force = in force
stage-ended = ended

agreement-kind-letter-of-intent = letter of intent
agreement-kind-memorandum = memorandum of understanding
agreement-kind-twinning = twinning agreement
agreement-kind-cooperation = cooperation agreement
agreement-kind-territorial = agreement on international territorial cooperation
agreement-kind-friendship = friendship and solidarity partnership agreement
agreement-kind-cluster = cluster agreement
agreement-kind-humanitarian = humanitarian assistance agreement
agreement-kind-acceptance-act = record of handover and acceptance
agreement-kind-protocol = additional protocol
agreement-kind-action-plan = action plan
agreement-kind-declaration = joint declaration
agreement-kind-oath = twinning oath
agreement-kind-termination = notice of termination
agreement-kind-renewal = protocol on renewal

body-kind-city = city or town
body-kind-community = territorial community
body-kind-council = council
body-kind-executive-committee = executive committee
body-kind-military-administration = military administration
body-kind-county = district or region
body-kind-association = association of communities
body-kind-agglomeration = agglomeration or joint community
body-kind-company = company or other legal person
body-kind-international-organisation = international organisation
body-kind-other = other body

case-nominative = nominative
case-genitive = genitive
case-dative = dative
case-accusative = accusative
case-instrumental = instrumental
case-locative = locative

gender-feminine = woman
gender-masculine = man
gender-unspecified = not given

numbering-word = Article 1
numbering-section = § 1
numbering-plain = 1.
numbering-bare = no numbers

## Languages

lang-uk = Ukrainian
lang-en = English
lang-de = German
lang-pl = Polish
lang-ro = Romanian
lang-fr = French
lang-da = Danish
lang-hu = Hungarian
lang-cs = Czech
lang-sk = Slovak
lang-it = Italian
lang-lt = Lithuanian
lang-lv = Latvian
lang-et = Estonian
lang-bg = Bulgarian
lang-ka = Georgian
lang-nl = Dutch
lang-es = Spanish
lang-pt = Portuguese
lang-sv = Swedish
lang-no = Norwegian
lang-fi = Finnish
lang-hr = Croatian
lang-sl = Slovenian
lang-el = Greek
lang-tr = Turkish

lang-in-uk = in Ukrainian
lang-in-en = in English
lang-in-de = in German
lang-in-pl = in Polish
lang-in-ro = in Romanian
lang-in-fr = in French
lang-in-da = in Danish
lang-in-hu = in Hungarian
lang-in-cs = in Czech
lang-in-sk = in Slovak
lang-in-it = in Italian
lang-in-lt = in Lithuanian
lang-in-lv = in Latvian
lang-in-et = in Estonian
lang-in-bg = in Bulgarian
lang-in-ka = in Georgian
lang-in-nl = in Dutch
lang-in-es = in Spanish
lang-in-pt = in Portuguese
lang-in-sv = in Swedish
lang-in-no = in Norwegian
lang-in-fi = in Finnish
lang-in-hr = in Croatian
lang-in-sl = in Slovenian
lang-in-el = in Greek
lang-in-tr = in Turkish

lang-name = { $lang ->
    [uk] { lang-uk }
    [en] { lang-en }
    [de] { lang-de }
    [pl] { lang-pl }
    [ro] { lang-ro }
    [fr] { lang-fr }
    [da] { lang-da }
    [hu] { lang-hu }
    [cs] { lang-cs }
    [sk] { lang-sk }
    [it] { lang-it }
    [lt] { lang-lt }
    [lv] { lang-lv }
    [et] { lang-et }
    [bg] { lang-bg }
    [ka] { lang-ka }
    [nl] { lang-nl }
    [es] { lang-es }
    [pt] { lang-pt }
    [sv] { lang-sv }
    [no] { lang-no }
    [fi] { lang-fi }
    [hr] { lang-hr }
    [sl] { lang-sl }
    [el] { lang-el }
    [tr] { lang-tr }
   *[other] “{ $lang }”
}
lang-in = { $lang ->
    [uk] { lang-in-uk }
    [en] { lang-in-en }
    [de] { lang-in-de }
    [pl] { lang-in-pl }
    [ro] { lang-in-ro }
    [fr] { lang-in-fr }
    [da] { lang-in-da }
    [hu] { lang-in-hu }
    [cs] { lang-in-cs }
    [sk] { lang-in-sk }
    [it] { lang-in-it }
    [lt] { lang-in-lt }
    [lv] { lang-in-lv }
    [et] { lang-in-et }
    [bg] { lang-in-bg }
    [ka] { lang-in-ka }
    [nl] { lang-in-nl }
    [es] { lang-in-es }
    [pt] { lang-in-pt }
    [sv] { lang-in-sv }
    [no] { lang-in-no }
    [fi] { lang-in-fi }
    [hr] { lang-in-hr }
    [sl] { lang-in-sl }
    [el] { lang-in-el }
    [tr] { lang-in-tr }
   *[other] in the language “{ $lang }”
}
other-lang-in = { $other ->
    [uk] { lang-in-uk }
    [en] { lang-in-en }
    [de] { lang-in-de }
    [pl] { lang-in-pl }
    [ro] { lang-in-ro }
    [fr] { lang-in-fr }
    [da] { lang-in-da }
    [hu] { lang-in-hu }
    [cs] { lang-in-cs }
    [sk] { lang-in-sk }
    [it] { lang-in-it }
    [lt] { lang-in-lt }
    [lv] { lang-in-lv }
    [et] { lang-in-et }
    [bg] { lang-in-bg }
    [ka] { lang-in-ka }
    [nl] { lang-in-nl }
    [es] { lang-in-es }
    [pt] { lang-in-pt }
    [sv] { lang-in-sv }
    [no] { lang-in-no }
    [fi] { lang-in-fi }
    [hr] { lang-in-hr }
    [sl] { lang-in-sl }
    [el] { lang-in-el }
    [tr] { lang-in-tr }
   *[other] in the language “{ $other }”
}

## Countries

country-UA = Ukraine
country-AL = Albania
country-AM = Armenia
country-AT = Austria
country-AZ = Azerbaijan
country-BA = Bosnia and Herzegovina
country-BE = Belgium
country-BG = Bulgaria
country-CA = Canada
country-CH = Switzerland
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-EE = Estonia
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-GE = Georgia
country-GR = Greece
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IL = Israel
country-IS = Iceland
country-IT = Italy
country-JP = Japan
country-KR = Republic of Korea
country-KZ = Kazakhstan
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-MD = Moldova
country-ME = Montenegro
country-MK = North Macedonia
country-MT = Malta
country-NL = Netherlands
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-RS = Serbia
country-SE = Sweden
country-SI = Slovenia
country-SK = Slovakia
country-TR = Türkiye
country-US = United States of America
country-ZZ = country not given

## Visits

visit-name = { $way ->
    [outgoing] Trip: { $bodies }
    [online] Online meeting: { $bodies }
   *[incoming] Visit: { $bodies }
}
visit-check-order = Order on receiving the delegation
visit-check-estimate = Estimate of the reception
visit-check-interpreter = Interpreter
visit-check-meals = Meals and diets
visit-check-lodging = Lodging
visit-check-transport = Transport and welcome
visit-check-flags = Flags of equal size
visit-check-shelters = Shelters near every place
visit-check-printouts = Printouts in case the power fails
visit-paper-programme = Programme
visit-paper-programme-internal = Programme for the office
visit-paper-programme-press = Programme for the press
visit-paper-participants = List of participants
visit-paper-attendance = Attendance sheet
visit-paper-place-cards = Place cards
visit-paper-badges = Badges
visit-paper-arrivals = Arrivals and departures
visit-paper-meals = Meals and access
visit-paper-contents = Contents of the folder
visit-paper-checklist = Checklist
visit-paper-seating = Seating plan
visit-paper-running-order = Order of the ceremony
visit-paper-table-signs = Table signs
visit-paper-folder-cover = Folder cover
visit-paper-title-page = Title page
visit-paper-oath = Oath
visit-paper-golden-book = Golden book entry
visit-paper-speaking-notes = Speaking notes
visit-paper-press-sheet = Press sheet
visit-paper-order = Order
visit-paper-estimate = Estimate
visit-paper-border-list = List for crossing the border
visit-paper-emergency = Emergency card
visit-paper-invitation = Invitation
visit-paper-confirmation = Confirmation of the purpose of travel
visit-paper-transfers = Transfers
visit-paper-booklet = Booklet of the visit
visit-paper-report = Report on the visit

## The command line

cli-usage = This call was not understood: { $wrong }
cli-help =
    pobratym-cli VERB [VALUE] [--data DIR] [--json]

    sample                       make the sample: one settled agreement and one unready
    remove-sample                remove the sample
    list                         all agreements
    search WORDS                 find agreements
    today                        what needs attention
    show ID                      an agreement as it is
    check ID                     what is found about an agreement or a visit
    laws ID                      acts that an agreement cites: source and day of checking
    print ID --out DIR           print all originals, or all papers of a visit
      --working-copy [--party ID]  a working copy instead
      --courtesy-copy [--party ID] an unsigned copy for information
    paper JSON --out FILE        a letter, table, cards or notice from facts
    arms ID FILE                 take a picture as the arms of a body
    verify FILE                  whether a PDF is what this desk printed
    templates                    instruments and their languages
    new KIND --languages uk,de --parties A,B  begin a document between bodies
    take-in FILE                 what is in a ready text (.docx, .txt): languages, articles, facts
      --parties A,B [--languages uk,de]  take it as an agreement between bodies
    versions ID, history ID      kept versions; what was done and when
    redline ID V1 V2 [--out FILE] what changed between versions (“now” is the present text)
      --docx FILE.docx             the same for Word: each change can be taken or refused
    compare ID FILE [--base V]   what a partner changed in a .docx or .odt that came back
    take-back ID FILE JSON       take over what was decided about it, as one step
    library [WORDS] [--agreement ID]  clauses of the library
    clause-uses CLAUSE           where it stands and in which wording
    keep-clause JSON [ID], remove-clause ID  clauses of our own
    export-library FILE, import-library FILE  clauses of our own as a file
    draft JSON                   begin an agreement
    act ID JSON                  do one act to an agreement
    edit CELL VALUE              change one value of an agreement or a card
    take-goods ID                take the goods of the agreement that an acceptance act refers to
    enter JSON                   enter an agreement concluded before, or a need for one
    import FILE --kind agreements|partners|contacts [--dry-run]  rows of a table (.xlsx, .xls, .ods, .csv); what they would bring
      --mapping JSON, --rows 2,5, --sheet NAME, --encoding windows-1251  what columns mean, which rows
    undo-import IMPORT           take out everything that an import brought in
    duplicates JSON              whether there is such an agreement already
    attach DOCUMENT FILE [ROUND] --kind scan  attach a file; kinds: scan, signed, decision, letter, photograph, other
    attachment DOCUMENT FILE --out FILE  save a copy of an attached file
    papers ID --out DIR [--party ID]  all papers for councils and ministries by the parties’ procedures
    addenda ID                   the protocols to an agreement
    print ID --consolidated --out DIR  the agreement as signed protocols changed it
    deadlines [--json]           days to keep, soonest first
    calendar --from 2026-10-01 --to 2026-10-31  visits, deadlines and anniversaries of these days
    calendar --out FILE.ics      the same ahead, for a calendar
    register                     the state list of agreements: rows and what they lack
    export ID --docx FILE.docx     the agreement for Word; the version that left is kept
      --odt FILE.odt               for LibreOffice instead
      --party ID                   in the order of this party
    export register --out FILE.xlsx  the same list as a table (.xlsx or .csv)
    export partners|agreements|visits|aid|commitments --out FILE.xlsx  a list as a table
    export participants VISIT --out FILE.xlsx [--personal]  who comes; with personal values
    export all --out DIR         all data as open files in a new folder
    export twin-towns --out FILE.html [--language uk]  twin towns for the website (.html or .txt)
    email DOCUMENT --to BODY --out FILE.eml  a message with a paper attached
      --attach working-copy|docx|odt|courtesy-copy|PAPERS  which one; of a visit, its papers
    report YEAR --out FILE.pdf   the report for a year
    visits, visit VISIT          visits; one of them
    plan-ceremony AGREEMENT                   plan the signing of an agreement
    plan-visit JSON, act-on-visit VISIT JSON  plan a visit; do one act to it
    visit-papers VISIT [PAPERS] --out DIR  papers of a visit: programme,participants,badges …
    visit-changes VISIT VERSION [--out FILE]  what changed in its programme since
    visit-calendar VISIT --out FILE.ics  its programme for a calendar
    look-into-calendar VISIT FILE.ics  what a calendar would change in the programme
    import-calendar VISIT FILE.ics  take what is new or changed in it
    cards VISIT|BODY --out FILE.vcf [--personal]  contact cards; with telephones and mail
    import-cards BODY FILE.vcf   take its people onto the body's card
    erasures, erase-visit VISIT  whose personal data is due to be erased; erase it
    printers [--json]            the printers of this computer
      --printer NAME [--copies N] [--sides one|long|short]  wherever --out is: to a printer
    prints DOCUMENT [--json]     what was printed, when and where to
    packs, keep-pack FILE        procedure packs; take a new one from a file
    letters, commitments, aid    letters, commitments, aid
    filing DOCUMENT, file JSON, act-on-filing DOCUMENT JSON  one entry; a new one; an act on it
    letter DOCUMENT --out FILE.pdf  print an own letter
    take-commitments ID          commitments from an action plan
    draft-acceptance DOCUMENT    the act of acceptance of aid that was given
    undo ID, redo ID             undo, redo
    bodies, body ID              cards of bodies
    found-body JSON              enter a body
    forms NAME --language uk --kind person  its cases by rule; a kind is person, place, body, office
      --gender feminine          where the name does not tell
    transliterate NAME           in Latin letters, by resolution No. 55 of 27 January 2010
    settings [JSON]              show or change the settings
    backup                       make a verified backup
    restore                      open the newest verified copy
    verify-data                  look the whole data file over

    JSON may be "-": then it is read from standard input.
    Exit codes: 0 fine, 1 a finding blocks, 2 usage, 3 refusal, 4 fault.
cli-import-undone = The import was undone: everything it brought in was taken out.
cli-restored = The newest verified copy was restored.
cli-sample-removed = The sample was removed.

## Days to keep, and what a stage waits for

deadline-term = The term ends
deadline-notice = Last day to say that the agreement shall not be renewed
deadline-letter = Answer the letter
deadline-counterpart = Signed by us, the original awaited from: { $parties }{ $number ->
    [none] {""}
   *[other] {" "}(sent, No. { $number })
}
deadline-commitment = Keep the commitment
deadline-step = { $party }: { $clock } (“{ $step }”)
day-off-saturday = Saturday
day-off-sunday = Sunday
lacks-partner = No partner has been added yet.
lacks-step = { $party }: { $step }
reminder-title = Days to keep
reminder-text = Overdue: { $over }. Soon: { $near }. The list is on “Today”.
register-sheet = Agreements

## The yearly report

report-title = Report on international cooperation in { $year }. { $body }
report-agreements = Agreements
report-in-force = Agreements in force: { $count }. Signed this year:
report-commitments = Commitments
report-aid = Aid
report-aid-worth = Worth in all: { $sums }.
report-nothing = Nothing is recorded for this year.
report-column-day = Day
report-column-title = Agreement
report-column-stage = Stage
report-column-due = Due
report-column-promise = Commitment
report-column-owner = Owner
report-column-progress = Progress
report-column-evidence = Evidence
report-column-giver = Given by
report-column-receiver = Received by
report-column-what = What
report-column-worth = Worth
report-column-tonnes = Weight, t
progress-open = not begun
progress-started = under way
progress-done = done
progress-dropped = dropped

## Printers

refusal-originals-once = An original is printed once: a second copy would be one original too many.
refusal-originals-once-do = Leave it at one copy. How many originals each party keeps is said in the agreement.
fault-printer = The printer “{ $printer }” did not take the document. { $said ->
    [none] The printing system did not say why.
   *[other] The printing system answered: { $said }
}
fault-printer-safe = { $sent ->
    [none] Nothing was sent to the printer; the data is whole.
   *[other] { $sent } of { $all } were sent to the printer, and this is recorded; the data is whole.
}
fault-printer-do = Check that the printer is on, that it has paper and that it is the right one, or save the document as a file.
fault-no-printing = This computer has no program that sends documents to a printer.
fault-no-printing-safe = Nothing was sent to the printer; the data is whole.
fault-no-printing-do = Open the document in the viewer and print it from there, or save it as a file.
## The calendar

calendar-visit = Visit
calendar-anniversary = { $years ->
    [one] { $years } year since signing
   *[other] { $years } years since signing
}
calendar-jubilee = Jubilee: { $years ->
    [one] { $years } year since signing
   *[other] { $years } years since signing
}
calendar-plan-b = Plan B: { $text }
act-TakeEvents = items from a calendar
refusal-other-agreement = This file belongs to another agreement.
refusal-other-agreement-do = Open the agreement that was sent, or choose another file.
refusal-compared-before = The agreement or the file has changed since they were compared.
refusal-compared-before-do = Compare the file again, and decide again.
refusal-nothing-new = There is nothing new in the file: all of it is here already, or there is nothing to take.
refusal-nothing-new-do = Check whether it is the right file.
fault-foreign = { $path ->
    [none] No calendar and no contact cards were found in the file.
   *[other] No calendar and no contact cards were found in the file “{ $path }”.
}
fault-foreign-safe = The file is as it was, and nothing was added.
fault-foreign-do = Save it again in the program that it comes from: choose iCalendar for a calendar, vCard for contacts.

## Tables of others

act-ImportTable = import of a table
refusal-import-changed = This import cannot be undone: at least one record that it brought in was changed since, or is used elsewhere.
refusal-import-changed-do = Remove the records that you do not want one by one.
fault-table-broken = { $path ->
    [none] No readable table was found in the file.
   *[other] No readable table was found in the file “{ $path }”.
}
fault-table-broken-safe = The file is as it was, and nothing was added.
fault-table-broken-do = Open it in Excel or LibreOffice, save it as a table of Excel, ODS or CSV, and choose that file.
fault-table-size = { $path ->
    [none] The table is too large.
   *[other] The table in the file “{ $path }” is too large.
}
fault-table-size-safe = The file is as it was, and nothing was added.
fault-table-size-do = Up to 100,000 rows and 256 columns are read. Leave only the rows that you need, or split the file.
fault-table-protected = { $path ->
    [none] The file is protected by a password.
   *[other] The file “{ $path }” is protected by a password.
}
fault-table-protected-safe = The file is as it was, and nothing was added.
fault-table-protected-do = Open it with the password in your own program, save a copy without one, and choose that.
fault-table-empty = { $path ->
    [none] The table is empty.
   *[other] The table in the file “{ $path }” is empty.
}
fault-table-empty-safe = The file is as it was, and nothing was added.
fault-table-empty-do = Check whether it is the right file and the right sheet.
fault-table-sheet = { $path ->
    [none] The file has no such sheet.
   *[other] The file “{ $path }” has no such sheet.
}
fault-table-sheet-safe = The file is as it was, and nothing was added.
fault-table-sheet-do = Choose another sheet.
fault-table-encoding = This encoding is not known.
fault-table-encoding-safe = The file is as it was, and nothing was added.
fault-table-encoding-do = Choose UTF-8, Windows-1251, Windows-1250 or UTF-16.
row-fault-nothing-named = The row has no name by which it could be added.
row-fault-state-excluded = The law allows no cooperation with this state, so the row cannot be added.
row-fault-title-missing = The title of the agreement is missing.
row-fault-title-general = The title “{ $found }” says neither with whom nor about what the agreement is.
row-fault-party-missing = The foreign party is missing.
row-fault-parties-alike = “{ $found }” stands on both sides.
row-fault-day-unread = “{ $found }” is no day; the text goes into the remark.
row-fault-day-ahead = The day { $found } has not come yet.
row-fault-year-only = Only the year is known: { $found }; it goes into the remark.
row-fault-term-unread = The term “{ $found }” was not understood; the text goes into the remark.
row-fault-state-unknown = The state “{ $found }” is not known; its name goes into the remark.
row-fault-cooperation-unknown = The kind of cooperation “{ $found }” is not known; the text goes into the remark.
row-fault-code-wrong = “{ $found }” is no KATOTTG code: UA is followed by 17 digits. The text goes into the remark.
row-fault-code-elsewhere = The code { $found } belongs to another oblast than the row names; it goes into the remark.
row-fault-code-of-other = The code { $found } is on a card with another name. The row goes to it, and its name into the remark.
row-fault-name-ambiguous = More than one card bears the name “{ $found }”, so the row gets a new one. Add the code or the oblast to the table if you mean one of them.
row-fault-spelled-two-ways = The name is spelled in two ways: { $found }.
row-fault-more-said = The cell says more than there are fields: “{ $found }”; this goes into the remark.
row-fault-number-twice = The registration number { $found } is in the table more than once.
row-fault-mail-wrong = “{ $found }” is no mail address; the text goes into the remark.
## Fields of forms, which are columns of tables too, and what is chosen in them

aid-category-food = food
aid-category-medicine = medicine and medical equipment
aid-category-vehicles = vehicles and special machinery
aid-category-energy = energy equipment
aid-category-rescue = rescue equipment
aid-category-clothing = clothing and hygiene articles
aid-category-shelter = temporary shelter
aid-category-education = education and teaching aids
aid-category-equipment = other equipment
aid-category-money = money
aid-category-knowledge = knowledge and experience
aid-category-other = other
form-field-in = { $name } { lang-in }
form-field-cooperation = Kind of cooperation
form-field-sphere = Area of cooperation for the state list
form-field-approved-on = Day of approval
form-field-registered-on = Day of registration
form-field-registration-number = Registration number
form-field-in-force-on = Day of entry into force
form-field-prolonged-until = Prolonged in writing until
form-field-ended-on = Day of the end
form-field-end-reason = Reason for the end
form-field-shelf = Where the paper original lies
form-field-amount = Expected amount and currency
form-field-budget-line = Programme and line of the budget
form-field-signing-way = Way of signing
form-field-need = Need for the agreement
form-field-relations = Relations with the partner so far
form-field-aim = Aim of the agreement
form-field-basis = Legal basis
form-field-finance = Financial and economic grounds
form-field-results = Expected results
form-field-why-partner = Why this partner
form-field-sent-on = Day of submission
form-field-sent-number = Outgoing number
form-field-decided-on = Day of the decision or answer
form-field-decision-number = Number of the decision or answer
form-field-decided-by = Who decided
form-field-outcome = Outcome
form-field-votes-for = For
form-field-votes-against = Against
form-field-votes-abstained = Abstained
form-field-votes-not-cast = Did not vote
form-field-votes-absent = Absent
form-field-session = Sitting and convocation
form-field-rapporteur = Rapporteur
form-field-control = Who oversees it
form-field-remark = Remark
form-field-party-signed-on = Day on which this party signed
form-field-party-signed-at = Where it signed
form-field-dispatched-on = Originals sent on
form-field-dispatch-number = Number of the dispatch
form-field-return-by = To be back by
form-field-returned-on = Original returned on
form-field-file-name = Name of the file
form-field-letter-text = Text of the letter
form-field-file-kind = What this file is
form-field-file-on = Day of the file
form-field-file-place = Place
form-field-file-people = Who is on it
form-field-file-check = Held against what was printed
form-field-unit-code = Code of the territory (KATOTTH, AGS, TERYT)
form-field-region = Region, state or voivodeship
form-field-address = Postal address
form-field-telephone = Telephone
form-field-mail = E-mail
form-field-website = Website
form-field-former-names = Former names
form-field-salutation = Salutation in a letter
form-field-person-telephone = Telephone
form-field-person-mail = E-mail
form-field-person-lang = Language of letters
form-field-direction = Letter
form-field-letter-on = Our date
form-field-letter-number = Our number
form-field-their-on = Their date
form-field-their-number = Their number
form-field-subject = Subject
form-field-correspondent = Other correspondent
form-field-answer-by = Answer by
form-field-answered-on = Answered on
form-field-promise = What was agreed
form-field-own-owner = Responsible on our side
form-field-their-owner = Responsible on the partner’s side
form-field-due-on = Due
form-field-progress = Progress
form-field-done-on = Done on
form-field-evidence = Evidence
form-field-aid-kind = Kind of aid
form-field-given-on = Handed over on
form-field-giver = Giver
form-field-receiver = Receiver
form-field-giver-name = Giver, where there is no card
form-field-receiver-name = Receiver, where there is no card
form-field-published = The details are published
form-field-about = Agreement
form-field-acceptance = Act of acceptance
form-field-with = Partner
aid-kind-humanitarian = humanitarian aid
aid-kind-experience = exchange of experience
form-field-description = Description
form-field-costs = Who pays what
form-field-fund = Funding programme
form-field-applied-on = Date of the application for funding
form-field-of-visit = Visit
form-field-visit-way = Direction
form-field-visit-kind = Kind of visit
form-field-visit-state = State of the visit
form-field-starts-on = First day
form-field-ends-on = Last day
form-field-town = Town or village visited
form-field-zone = Hours of the programme
form-field-order-on = Date of the order
form-field-order-number = Number of the order
form-field-money-reported-on = Report on the money handed in
form-field-reported-on = Report on the results handed in
form-field-invitation-on = Date of the invitation
form-field-invitation-number = Number of the invitation
form-field-purpose = Purpose of the visit
form-field-coordinator = Coordinator on our side
form-field-shelter = Shelter
form-field-guide = Who leads to the shelter
form-field-curfew-from = Curfew from
form-field-curfew-until = Curfew until
form-field-plan-b = Plan B
form-field-funding = Source of funding
form-field-visit-result = Result of the visit
form-field-erase-on = Day on which personal data is erased
form-field-person-name = Name
form-field-person-office = Office held
form-field-delegate-role = Role in the delegation
form-field-latin-name = Name in Latin letters, as in the passport
form-field-languages = Languages spoken
form-field-diet = Diet, allergies
form-field-access = Access needs
form-field-arrives-on = Day of arrival
form-field-arrives-at = Hour of arrival
form-field-arrives-by = Arrives by
form-field-leaves-on = Day of departure
form-field-leaves-at = Hour of departure
form-field-leaves-by = Leaves by
form-field-lodging = Lodging
form-field-car = Car, number plate
form-field-emergency = Whom to call in an emergency
form-field-photographs = Photographs may be published
form-field-attended = Was present
form-field-needs-letter = Needs a letter for a visa
form-field-exit-category = Ground for crossing the border
form-field-exit-act = Document on crossing the border
form-field-exit-act-on = Date of this document
form-field-trip-order = Order on the business trip
form-field-listed-on = List sent to the border service
form-field-item-on = Day
form-field-from = Begins
form-field-until = Ends
form-field-activity = Item of the programme
form-field-venue = Venue
form-field-responsible = Who is responsible
form-field-interpreter = Interpreter
form-field-circle = Who sees it in the programme
form-field-transfer-minutes = Transfer to the next item, min
form-field-transport = Transport
form-field-dress = Dress code
form-field-speakers = Who speaks, and how long
form-field-menu = Menu
form-field-is-confirmed = Confirmed
form-field-gift-name = Gift
form-field-gift-from = From
form-field-gift-to = To
form-field-gift-worth = Worth
form-field-valuation = How the worth was found
form-field-gift-for = Whose it becomes
form-field-act-number = Number of the act of transfer
form-field-expense-name = What for
form-field-count = Quantity
form-field-price = Price
form-field-spent = Spent
form-field-check-name = What to do
form-field-is-done = Done
visit-way-incoming = we receive
visit-way-outgoing = we travel
visit-way-online = online
visit-kind-official = official
visit-kind-working = working
visit-kind-study = study
visit-kind-youth = youth
visit-kind-ceremony = ceremony
visit-kind-humanitarian = humanitarian
visit-state-planned = planned
visit-state-agreed = agreed
visit-state-held = held
visit-state-cancelled = cancelled
delegate-role-head = head of delegation
delegate-role-member = member of the delegation
delegate-role-interpreter = interpreter
delegate-role-press = press
delegate-role-driver = driver
delegate-role-security = security
form-field-european-flag = Flag of the European Union
form-field-european-anthem = Anthem of the European Union
form-field-oath = Oath: own text
form-field-speech = Points of the speech, each on a line of its own
form-field-golden-book = Golden book: own text
form-field-handed = What is handed
form-field-handed-by = Who hands it
form-field-handed-to = To whom

## Tables for spreadsheets

table-partners = Partners
table-agreements = Agreements
table-visits = Visits
table-aid = Aid
table-commitments = Commitments
table-participants = Participants
table-yes = yes
column-name = Name
column-person = Name
column-office = Office
column-official = Official name
column-body-kind = Kind of body
column-country = Country
column-seat = Seat
column-people = Contacts
column-agreements = Number of agreements
column-title = Title of the agreement
column-agreement-kind = Kind of document
column-parties = Parties
column-countries = Countries
column-languages = Languages
column-stage = Stage
column-file-number = File number
column-signed-on = Day of signing
column-bodies = Delegations
column-body = Sent by
column-delegates = Number of participants
column-categories = Categories
column-totals = Worth
column-tonnes = Weight, t

## The whole database as open files, and long tasks

refusal-folder-not-empty = There is something in this folder already, and the whole database needs a new or an empty one.
refusal-folder-not-empty-do = Name a folder that does not exist yet.
fault-stopped = The task was stopped, as you asked.
fault-stopped-safe = Nothing half-written was left; the data are whole.
fault-stopped-do = Begin it again whenever it suits you.

## Twin towns for the website of the hall

twin-towns-title = Twin towns and partners
twin-towns-country = Country
twin-towns-town = Town or community
twin-towns-since = Since
twin-towns-kind = Kind of cooperation
