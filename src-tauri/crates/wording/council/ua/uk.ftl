# Council papers of Ukraine, in Ukrainian.
# A message «<key>-case» names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

order = Розпорядження міського голови
note = Пояснювальна записка
submission = Лист про погодження проєкту
approval_sheet = Аркуш погодження
decision = Проєкт рішення ради
certified_copy = Засвідчувальний напис на копії
registration = Лист про реєстрацію
termination_decision = Проєкт рішення про припинення дії

## Shared

areas-comma = { "; " }
point-number = { $number }.
draft = ПРОЄКТ
ministry = Міністерство розвитку громад та територій України
session = Сесія, скликання: { $session }
resolved = ВИРІШИЛА:
signatory = { $office }
signatory-name = { $signatory }
author = Автор проєкту рішення
executor = Виконавець, телефон: ____________________
publish = Оприлюднити це рішення на офіційному вебсайті ради.
control = Контроль за виконанням здійснює { $control }.
term = { $length ->
    [indefinite] не обмежено
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] рік
        [few] роки
       *[many] років
    }
    [date] до { $until }
   *[project] до завершення проєкту { $until }{ $tail ->
        [0] { "" }
        [one] { " " }і ще { $tail }{ "\u00A0" }рік після нього
        [few] { " " }і ще { $tail }{ "\u00A0" }роки після нього
       *[many] { " " }і ще { $tail }{ "\u00A0" }років після нього
    }
}
conditions = Документ укладається { $langs } { $language-count ->
    [one] мовою
   *[other] мовами
}. Кількість примірників:{ "\u00A0" }{ $originals }. Строк дії: { term }. Сфери співробітництва: { $areas }.
basis = Закон України «Про міжнародне територіальне співробітництво України», статті 25, 26, 42 і 59 Закону України «Про місцеве самоврядування в Україні».

## The vote

votes = Результати голосування
votes_for = За
votes_against = Проти
votes_abstained = Утрималися
votes_not_cast = Не голосували
votes_absent = Відсутні

## The mayor’s order

order-title = РОЗПОРЯДЖЕННЯ
order-subject = Про підготовку до підписання документа «{ $agreement }» { $parties-between }
order-preamble = Відповідно до статті 42 Закону України «Про місцеве самоврядування в Україні», Закону України «Про міжнародне територіальне співробітництво України», на виконання рішення ради від { $mandate-on } №{ "\u00A0" }{ $mandate-number }:
order-responsible = Відповідальною особою за підготовку проєкту документа, його переклад та узгодження тексту з партнером визначити: ____________________.
order-legal = Юридичній службі перевірити відповідність проєкту законодавству України та зауваження до нього викласти письмово.
order-finance = Фінансовому підрозділу опрацювати фінансово-економічне обґрунтування проєкту. Джерело видатків: { $budget }.
order-council = Подати проєкт на погодження до Міністерства розвитку громад та територій України та внести його на розгляд ради разом із пояснювальною запискою.
order-sign = Після схвалення радою документ підписує { $office } { $signatory }.

## The explanatory note

note-about = до проєкту рішення про схвалення документа «{ $agreement }» { $parties-between }
note-need = 1. Потреба в ухваленні рішення
note-relations = 2. Стан відносин із партнером
note-why_partner = 3. Обґрунтування вибору партнера
note-partner = Партнер: { $partners }. Держава: { $states }.
note-aim = 4. Мета, завдання та основні умови
note-basis = 5. Правове підґрунтя
note-finance = 6. Фінансово-економічне обґрунтування
note-money = Орієнтовний обсяг видатків: { $amount }. Джерело фінансування: { $budget }.
note-results = 7. Очікувані результати
note-rapporteur = 8. Доповідач
note-rapporteur-named = На засіданні ради доповідає { $rapporteur }.

## The letter to the ministry

submission-subject = Про погодження проєкту документа «{ $agreement }» { $parties-between }
submission-request = Відповідно до Закону України «Про міжнародне територіальне співробітництво України» надсилаємо на погодження проєкт документа «{ $agreement }» { $parties-between }.
submission-need = Потребу в укладенні документа, його мету та очікувані результати викладено в пояснювальній записці, що додається. Просимо повідомити про результати розгляду.
annex-draft = Проєкт документа «{ $agreement }», складений { $langs } { $language-count ->
    [one] мовою
   *[other] мовами
}.
annex-note = Пояснювальна записка до проєкту.
annex-money = Фінансово-економічне обґрунтування (у складі пояснювальної записки).

## The approval sheet

sheet-office = Посада, підрозділ
sheet-name = Ім’я та прізвище
sheet-signature = Підпис
sheet-date = Дата
sheet-remark = Зауваження
sheet-author = Автор проєкту рішення
sheet-legal = Начальник юридичного відділу
sheet-finance = Начальник фінансового управління
sheet-deputy = Заступник міського голови
sheet-secretary = Секретар ради
sheet-remarks = Зауваження, що не вміщуються в аркуші, викладають на окремому аркуші; про це в останній графі роблять позначку «додаються».

## The decision

decision-title = РІШЕННЯ
decision-subject = Про схвалення документа «{ $agreement }» { $parties-between }
decision-preamble = Розглянувши проєкт документа «{ $agreement }» { $parties-between }, а також пояснювальну записку до нього, ураховуючи погодження Міністерства розвитку громад та територій України (наказ від { $order-on } №{ "\u00A0" }{ $order-number }), керуючись Законом України «Про міжнародне територіальне співробітництво України», статтями 25, 26, 42 і 59 Закону України «Про місцеве самоврядування в Україні», рада
decision-approve = Схвалити проєкт документа «{ $agreement }» { $parties-between }, текст якого додається.
decision-areas = Співробітництво здійснювати в таких сферах: { $areas }.
decision-sign = Установити, що документ від імені територіальної громади підписує { $office } { $signatory }.
decision-money = Видатки на виконання документа здійснювати в межах коштів, передбачених у місцевому бюджеті на відповідний рік (орієнтовний обсяг: { $amount }; програма, стаття видатків: { $budget }).
decision-register = Виконавчому комітету після підписання забезпечити подання документа до Міністерства розвитку громад та територій України для реєстрації.
decision-annex =
    Додаток
    до рішення { $body }
    від { $decision-on }
    №{ "\u00A0" }{ $decision-number }
decision-annex-case = genitive

## The certified copy

copy-of = Копія документа «{ $concluded }» { $parties-between }, підписаного { $concluded-on }.
copy-sheets = Кількість аркушів: ________
certified = Згідно з оригіналом
certified-office = ____________________

## The letter about registration

registration-subject = Про реєстрацію документа «{ $concluded }» { $parties-between }
registration-request = Відповідно до Закону України «Про міжнародне територіальне співробітництво України» та постанови Кабінету Міністрів України від 28 березня 2025 року №{ "\u00A0" }357 просимо зареєструвати документ «{ $concluded }» { $parties-between }, підписаний { $concluded-on }.
registration-decisions = Проєкт погоджено наказом Міністерства від { $order-on } №{ "\u00A0" }{ $order-number } та схвалено рішенням ради від { $decision-on } №{ "\u00A0" }{ $decision-number }.
annex-copy = Засвідчена копія підписаного документа «{ $concluded }».
annex-order = Копія наказу від { $order-on } №{ "\u00A0" }{ $order-number }.
annex-decision = Копія рішення ради від { $decision-on } №{ "\u00A0" }{ $decision-number }.

## The decision to end an agreement

termination-subject = Про припинення дії документа «{ $concluded }» { $parties-between }
termination-preamble = Розглянувши питання про дальшу дію документа «{ $concluded }», підписаного { $concluded-on } (підстава: { $reason }), керуючись Законом України «Про міжнародне територіальне співробітництво України», статтями 25, 26 і 59 Закону України «Про місцеве самоврядування в Україні», рада
termination-end = Припинити дію документа «{ $concluded }» { $parties-between } (реєстраційний номер: { $registration-number }) у порядку, визначеному в ньому.
termination-notice = Установити, що письмове повідомлення про припинення дії документа підписує { $office } { $signatory }.
termination-ministry = Виконавчому комітету надіслати повідомлення партнерові та повідомити про припинення дії документа Міністерство розвитку громад та територій України.
