# Details that stand in the text (sums, days, numbers), and the terms of the agreement.

detail-heading = Details for the text
detail-hint = A sum, a day or a number entered once stands in the clauses in all languages, and changes everywhere together.
detail-none = There are no details yet.
detail-add = { $kind ->
    [sum] Add a sum
    [day] Add a day
   *[number] Add a number
}
detail-kind = { $kind ->
    [sum] Sum
    [day] Day
   *[number] Number
}
detail-name = { $kind ->
    [sum] What this sum is
    [day] What this day is
   *[number] What this number is
}
detail-currency = Currency
detail-no-amount = Enter the number in digits, such as 150,000.50
detail-remove = Remove the detail: { $name }

glossary-heading = Terms of the agreement
glossary-hint = A word that means the same throughout the agreement. Where one language has it and another lacks its counterpart, a finding says so.
glossary-none = There are no terms yet.
glossary-word = Term { lang-in }
glossary-number = Term { $number }
glossary-add = Add a term
glossary-remove = Remove the term: { $name }
