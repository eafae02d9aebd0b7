# The library of clauses: given and own ones, putting them into an agreement, exchanging them.

nav-library = Clause library
library-heading = Clause library
library-sentence = Given clauses and your own. To put one into an agreement, open the library from the agreement.
library-open = Clause library…
library-back = Back to the text
library-below = { $kind ->
    [title] Add to the preamble from the library…
    [heading] Add at the beginning from the library…
   *[clause] Add below from the library…
}
library-exchange = Exchange for an alternative…
library-keep = Keep in the library…
library-search = A word of the clause, or a topic
library-found = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
}
library-nothing = Nothing found
library-nothing-sentence = The search looks into the texts in all languages of the agreement and into the names of topics. Try a shorter word.
library-clear = Clear the search
library-langs = Show in
library-topics = Topics
library-group = { $group ->
    [areas] Single areas of cooperation
   *[topics] Clauses by topic
}
library-clause = { $topic }: clause { $number }
library-clause-menu = Actions: { $name }
library-kind = { $kind ->
    [standard] standard
    [own] own
   *[alternative] alternative
}
library-used = In the agreement: { $place }

## Putting in

library-spot = Where to put it
library-spot-recitals = Preamble, at the beginning
library-spot-recital = Preamble, after recital { $number }
library-spot-article = Article { $number }, at the beginning
library-spot-clause = After clause { $number }
library-insert = Put in
library-insert-named = Put in: { $name }
library-insert-article = Put in as a new article
library-insert-article-named = Put in as a new article: { $name }
library-inserted = Put in: { $place }. Press Ctrl+Z to undo.
library-go = Go there
library-wants = { $count ->
    [one] { $count } clause is wanted
   *[other] { $count } clauses are wanted
}

## Exchange

exchange-heading = Exchange the clause: { $place }
exchange-own = Own words of this clause will be replaced. To take them back, press Ctrl+Z afterwards.
exchange-undo = The exchange can be undone: press Ctrl+Z afterwards.
exchange-current = stands now
exchange-with = Exchange for this
exchange-with-named = Exchange for this: { $name }

## Own clauses

library-write = Write your own
library-export = Save to a file…
library-import = Take from a file…
library-exported = Your own clauses were saved to a file.
library-imported = { $count ->
    [0] There are no new clauses in the file.
    [one] { $count } new clause was taken in.
   *[other] { $count } new clauses were taken in.
}
library-kept = The clause was kept in the library.
library-removed = Your own clause was removed from the library. In agreements where it stands it stays.
library-bring-back = Bring it back
library-edit = Change…
library-remove = Remove from the library
library-uses = Where it stands
library-uses-of = Where it stands: { $name }
library-uses-count = { $count ->
    [0] It stands in no agreement
    [one] It stands in { $count } agreement
   *[other] It stands in { $count } agreements
}
library-uses-fold = Fold
own-heading = Own clause
own-heading-edit = Change the own clause
own-hint = A clause of the library knows nothing of an agreement: write “the Parties”, not their names. Agreements where it stands already are not touched by changes here.
own-topic = Topic
own-topic-missing = Choose a topic
own-text = Text { lang-in }
own-text-missing = Enter the text in one language at least
own-keep = Keep in the library
own-cancel = Do not keep
dialog-close = Close
