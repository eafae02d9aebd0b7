# Acceptance act for goods given under an agreement, version 1, in Ukrainian.
# $first hands over, $others receive.

title = Акт приймання-передачі
agreed = склали цей Акт про таке:

## Recitals

recital-agreement = на виконання угоди «{ $parent }» від { $parent_on } (далі — Угода),

## Handing over

handing = Передання
handing-over = { $first } передає, а { $parties ->
        [2] { $others } приймає
       *[other] { $others } приймають
    } майно, яке надають як гуманітарну допомогу (далі — Майно).
handing-goods = Перелік Майна наведено в таблиці під текстом { this-genitive }. Таблиця є невід’ємною частиною { the-genitive }.
handing-state = Кількість і зовнішній стан Майна перевірено під час передання. Вони відповідають таблиці, якщо в зауваженнях не зазначено іншого.

## Remarks

remarks = Зауваження та право власності
remarks-none = Зауваження щодо кількості та стану Майна: [немає або перелік зауважень].
remarks-ownership = Право власності на Майно, а також ризик його втрати чи пошкодження переходять до Сторони, яка його приймає, з моменту підписання { this-genitive }.
remarks-use = Майно використовують та обліковують відповідно до Угоди. Звіт про його використання подають у строк, визначений в Угоді.

## Originals

copies = Примірники
