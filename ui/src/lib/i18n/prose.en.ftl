# The text of a clause: emphasis, lists, facts within the text.

prose-tools = Formatting of the clause
prose-bold = Bold
prose-bold-sign = B
prose-bold-title = Bold (Ctrl+B)
prose-italic = Italic
prose-italic-sign = I
prose-italic-title = Italic (Ctrl+I)
prose-list-dash = List with dashes
prose-list-dash-sign = – …
prose-list-dash-title = List with dashes (Ctrl+Shift+8)
prose-list-letters = List with letters
prose-list-letters-sign = a) …
prose-list-letters-title = List with letters (Ctrl+Shift+7)
prose-insert = Insert a fact…
prose-insert-title = Insert a name, a date, a sum or a reference (Ctrl+Alt+I or @)
prose-insert-keys = Ctrl Alt I
prose-insert-what = What to insert
prose-insert-case = Case of names and offices
prose-insert-hint = Choose with the arrow keys, insert with Enter.
prose-insert-none = The agreement has no such fact. Search for another word.
prose-insert-empty = not given yet
prose-insert-group = { $group ->
    [parties] Parties
    [signatories] Signatories
    [signing] Date and place of signing
    [facts] Sums, days and numbers of the agreement
   *[references] Articles and clauses
}

## A fact within the text

prose-chip = { $kind ->
    [party] official name of { $about }
    [short] short name of { $about }
    [signatory] name of the signatory: { $about }
    [office] office of the signatory: { $about }
    [article] number of the article: { $about }
    [clause] number of the clause: { $about }
    [signed_on] date of signing
    [place] place of signing
   *[fact] { $about }
}
prose-chip-in-case = { $name } { case-in }
prose-chip-gone = fact that was removed
