# Versions of an agreement, two of them compared, its history.

versions-open = Versions
versions-heading = Versions and history
versions-back = Back to the text
versions-kept = Kept versions
versions-none = There are no versions yet. Keep one before the text goes to the partner: later you will see what changed in it.
versions-name = Name of the version
versions-name-hint = For example: sent to the partner on 12 March
versions-name-missing = Enter a name for the version
versions-keep = Keep the version
versions-by = { $by }, { $time }
versions-with-now = Compare with the present text
versions-with-now-named = Compare with the present text: { $name }
versions-two = Compare two versions
versions-choice = { $name } ({ $time })
versions-from = Earlier
versions-to = Later
versions-compare = Compare

## Comparison

versions-comparison = What changed
versions-back-to-list = Back to the versions
versions-count = { $count ->
    [0] Nothing changed: the texts are the same
    [one] { $count } change
   *[other] { $count } changes
}
versions-changes = Changes
versions-previous = Previous change
versions-next = Next change
versions-print = Save as PDF…
versions-added = inserted
versions-removed = removed
versions-change = { $change ->
    [added] inserted
    [removed] removed
    [moved] { $touched ->
        [yes] moved and changed
       *[no] moved
    }
   *[changed] changed
}
versions-unchanged = unchanged
versions-same-rows = { $count ->
    [one] … { $count } clause unchanged
   *[other] … { $count } clauses unchanged
}
versions-part = { $role ->
    [title] Title
    [subtitle] Subtitle
    [party] Party
    [recital] Recital
    [agreed] Words before the articles
    [heading] Article heading
    [clause] Clause
    [label] Label of the original
    [reference] Reference to an agreement
    [subject] Subject
    [place-and-date] Place and date
   *[other] Signatures or table
}
versions-part-numbered = { $role ->
    [heading] Heading: { $number }
   *[clause] Clause { $number }
}
# Only read aloud, before the words and after them.
versions-inserted = {" "}inserted:{" "}
versions-inserted-end = , end of insertion{" "}
versions-deleted = {" "}removed:{" "}
versions-deleted-end = , end of removal{" "}
versions-take-back = Take this text back
versions-take-back-in = Take this text back: { $name }, { lang-in }, version “{ $version }”

help-beside = In a comparison and the library
help-change = previous or next change
help-back = back to the text

## A file came back

review-open = Compare a partner’s file…
review-opening = Comparing…
review-hint = Did a partner give back a Word or OpenDocument file with changes? Every one of them is shown here, and you decide on each.
review-heading = A file came back: { $file }
review-base = Compared with the version
review-base-guessed = The file does not say with which version it left. Check that this is the one.
review-revised = The file had tracked changes; they were read as accepted. By: { $by }
review-none = The partner has changed nothing.
review-decided = { $decided } of { $count } looked at
review-take = Carry out the decisions
review-became = { $became ->
    [both] changed by both
    [theirs] changed by the partner
    [new] new
    [gone] not in the file
    [moved] moved
   *[fixed] words that follow from facts were changed
}
review-place-new = Behind: { $place }
review-place-unknown = A part that the program composes
review-moved-behind = In the file it stands behind: { $place }
review-ours = Ours
review-theirs = Theirs
review-take-theirs = Take theirs
review-keep-ours = Keep ours
review-edit = Write it otherwise
review-edit-label = The text as the agreement will have it
review-edit-proposal = Both changes are put together here, since they do not overlap. Read it before you take it.
review-edit-done = Take this text
review-loses-facts = This text follows the facts of the agreement. Taken from the partner, it will follow them no more.
review-not-takeable = These words follow from the facts of the parties or from the protocol: change them there.
review-remarks = Remarks in the margin
review-remarks-take = Add them to the comments of the agreement
review-remark = { $by }: { $text }
review-keys = 1 takes theirs, 2 keeps ours, 3 writes it otherwise, Alt ↓ goes on

## History

history-heading = What was done
history-none = You will see here who changed what, and when.
history-go = Go there
history-go-to = Go there: { $act }, { $time }
history-gone = This place is no longer in the agreement.
history-more = Show more
