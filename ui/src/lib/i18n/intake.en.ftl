# An agreement from a text that is there: a file or pasted words, laid out by language, article, clause.

intake-link = From an existing text…
intake-heading = An agreement from an existing text
intake-sentence = The program lays your text out by language, article and clause. You look it over first.
intake-file = File
intake-file-sentence = A Word document (.docx) or plain text (.txt), up to 64 MB. The file itself stays as it is.
intake-choose = Choose a file…
intake-paste = Paste a text
intake-pasted = Text of the agreement
intake-pasted-hint = Copy all of it, from the title to the signatures, in all its languages.
intake-pasted-missing = Paste the text of the agreement
intake-look = Lay the text out
intake-under-way = Laying the text out…
intake-back = Back to what you were looking over

## Looking over what was found

intake-over = Look over what was found
intake-counts = Found: { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $clauses ->
    [one] { $clauses } clause
   *[other] { $clauses } clauses
}. Nothing is recorded yet.
intake-another = Take another text
intake-doubts = { $count ->
    [0] No doubtful rows
    [one] { $count } doubtful row
   *[other] { $count } doubtful rows
}
intake-doubts-here = The agreement will not have these marks.
intake-next = Next doubtful
intake-undo = Undo
intake-redo = Redo
intake-take = Take as an agreement
intake-facts = What this document is
intake-parties = Parties
intake-named = The text names bodies of your register: { $names }.
intake-template = Kind of document
intake-said = Take from the text
intake-signed-on = Day of signing: { $date }
intake-years = Term: { $years ->
    [one] { $years } year
   *[other] { $years } years
}
intake-persons = The text names persons: { $names }. You add signatories in the agreement.
intake-text = Text
intake-opening = Title and preamble
intake-rest = Below the last article
intake-rest-sentence = Signatures, bank details, annexes: this does not enter the text of the agreement but is kept as a comment on it.
intake-rest-name = Below the articles, row { $number }
intake-column = Language of column { $number }
intake-column-left = The agreement does not have this language. The text of the column is kept as a comment.

## A row

intake-doubtful = Doubtful
intake-doubtful-sentence = Look whether these texts belong together.
intake-right = The row is right
intake-right-label = { intake-right }: { $name }
intake-keys-right = Ctrl Enter
intake-menu = Actions: { $name }, { lang-in }
intake-up = Move the text { lang-in } up
intake-down = Move the text { lang-in } down
intake-article-up = Move this article { lang-in } up
intake-article-down = Move this article { lang-in } down
intake-split = Give it a row of its own
intake-cut = Split at the cursor
intake-join = Join with the next
intake-row-up = Move the whole row up
intake-row-down = Move the whole row down
intake-begin = Begin a new article here
intake-dissolve = Join to the article before
