# Additional protocol to an agreement, version 1, in Ukrainian.

title = Додатковий протокол
agreed = домовилися про таке:

## Recitals

recital-refers = укладаючи цей Додатковий протокол № { $number } (далі — Протокол) до угоди «{ $parent }» від { $parent_on } (далі — Угода),
recital-change = бажаючи узгодити Угоду з нинішніми потребами співробітництва,

## Changes

changes = Зміни й доповнення до Угоди
changes-replace = Пункт [номер пункту] Угоди викладають у такій редакції: «[новий текст пункту]».
changes-add = Угоду доповнюють пунктом [номер нового пункту] такого змісту: «[текст нового пункту]».

## The rest of the agreement

rest = Інші положення
rest-unchanged = Інші положення Угоди залишаються без змін.
rest-part = { This-nominative } є невід’ємною частиною Угоди.
rest-terms = Терміни, ужиті в { this-locative }, мають те саме значення, що й в Угоді.

## Entry into force

entry = Набрання чинності та строк дії
entry-with = { This-nominative } набирає чинності з дня { its } підписання останньою зі Сторін. Якщо за Угодою або за законодавством держави однієї зі Сторін { its } належить ще й затвердити, { the-pronoun } набирає чинності з дня останнього затвердження.
entry-term = { This-nominative } діє протягом строку дії Угоди.
