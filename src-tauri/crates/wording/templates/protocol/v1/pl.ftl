# Additional protocol to an agreement, version 1, in Polish: „aneks”, as the library’s clauses on
# amendments call it.

title = Aneks do umowy
agreed = uzgodniły, co następuje:

## Recitals

recital-refers = zawierając niniejszy Aneks nr{ "\u00A0" }{ $number } (dalej: Aneks) do umowy „{ $parent }” z dnia { $parent_on } (dalej: Umowa),
recital-change = pragnąc dostosować Umowę do obecnych potrzeb współpracy,

## Changes

changes = Zmiany i uzupełnienia Umowy
changes-replace = Punkt [numer punktu] Umowy otrzymuje brzmienie: „[nowe brzmienie punktu]”.
changes-add = Do Umowy dodaje się punkt [numer nowego punktu] w brzmieniu: „[brzmienie nowego punktu]”.

## The rest of the agreement

rest = Inne postanowienia
rest-unchanged = Pozostałe postanowienia Umowy nie ulegają zmianie.
rest-part = { This-nominative } stanowi integralną część Umowy.
rest-terms = Pojęcia użyte w { this-locative } mają takie samo znaczenie jak w Umowie.

## Entry into force

entry = Wejście w życie i okres obowiązywania
entry-with = { This-nominative } wchodzi w życie z dniem podpisania { the-pronoun-genitive } przez ostatnią ze Stron. Jeżeli na podstawie Umowy lub prawa państwa jednej ze Stron wymaga { the-pronoun } ponadto zatwierdzenia, wchodzi w życie z dniem ostatniego zatwierdzenia.
entry-term = { This-nominative } obowiązuje przez okres obowiązywania Umowy.
