# Words printed on paper: dates, numbering, parties, signatures. In Ukrainian.
# A message «<key>-case» names the case that <key> puts its names in.
# $authority stands after «на підставі», in the genitive.

## Date and place

date = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
date-blank = «___» _________ 20___ року
place-blank = ____________________

## Numbering

article-word = Стаття { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = між { $parties }
title-between-case = instrumental
list-and = { " та " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), місцезнаходження: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = в особі { $signatories }
represented-case = genitive
signatory-entry = { $office } { $name }, { $gender ->
    [feminine] яка
    [masculine] який
   *[other] що
} діє на підставі { $authority }
signatory-entry-no-authority = { $office } { $name }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", та " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] далі разом — Сторони, а окремо — Сторона,
}

## Sheets and signatures

page-of = Сторінка { $page } з { $pages }
working-copy = Робочий примірник — не для підпису
courtesy-copy = Примірник для ознайомлення — без підписів
consolidated = Текст зі змінами — для ознайомлення
amends-rewords = Пункт { $number } викласти в такій редакції: «{ $text }»
amends-adds = Після пункту { $number } додати пункт такого змісту: «{ $text }»
amends-deletes = Пункт { $number } вилучити.
fingerprint = відбиток тексту { $code }
sample-mark = ЗРАЗОК
original-label = Примірник №{ "\u00A0" }{ $number } — для { $party }
original-label-case = genitive
for-party = Від імені { $party }
for-party-case = genitive
seal-place = М.{ "\u00A0" }П.
signature = підпис
countersigned = Скріплено підписом
signed-on-label = Дата підписання

## Pictures

arms-of = Герб: { $name }
flag-of = Прапор: { $country }

## Letters, tables and notices

letter-number = №{ "\u00A0" }{ $number }
letter-number-blank = № ____________
letter-annexes = Додатки:
letter-annex-number = { $number }.
letter-closing = З повагою
letter-salutation = Шановні колеги!
letter-executor = Виконавець: { $name }

## Countries

country-UA = Україна
country-PL = Польща
country-DE = Німеччина
country-RO = Румунія
country-MD = Молдова
country-FR = Франція
country-IT = Італія
country-CZ = Чехія
country-SK = Словаччина
country-HU = Угорщина
country-LT = Литва
country-LV = Латвія
country-EE = Естонія
country-BG = Болгарія
country-DK = Данія
country-SE = Швеція
country-FI = Фінляндія
country-NL = Нідерланди
country-BE = Бельгія
country-AT = Австрія
country-ES = Іспанія
country-PT = Португалія
country-IE = Ірландія
country-GR = Греція
country-HR = Хорватія
country-SI = Словенія
country-GB = Велика Британія
country-NO = Норвегія
country-CH = Швейцарія
country-US = США
country-CA = Канада
country-GE = Грузія
country-LU = Люксембург
country-CY = Кіпр
country-MT = Мальта
country-AL = Албанія
country-AM = Вірменія
country-AZ = Азербайджан
country-BA = Боснія і Герцеговина
country-IL = Ізраїль
country-IS = Ісландія
country-JP = Японія
country-KR = Республіка Корея
country-KZ = Казахстан
country-ME = Чорногорія
country-MK = Північна Македонія
country-RS = Сербія
country-TR = Туреччина

## Languages: by name, and as «кожен українською та німецькою мовами» has them

language-uk = українська
language-en = англійська
language-de = німецька
language-pl = польська
language-ro = румунська
language-fr = французька
language-da = данська
language-hu = угорська
language-it = італійська
language-cs = чеська
language-sk = словацька
language-lt = литовська
language-lv = латиська
language-adverb-uk = українською
language-adverb-en = англійською
language-adverb-de = німецькою
language-adverb-pl = польською
language-adverb-ro = румунською
language-adverb-fr = французькою
language-adverb-da = данською
language-adverb-hu = угорською
language-adverb-it = італійською
language-adverb-cs = чеською
language-adverb-sk = словацькою
language-adverb-lt = литовською
language-adverb-lv = латиською

## Kinds of agreement

kind-letter_of_intent = Лист про наміри
kind-memorandum = Меморандум про взаєморозуміння
kind-twinning = Угода про побратимство
kind-cooperation = Угода про співробітництво

## Tables

column-goods-name = Назва
column-goods-measure = Одиниця виміру
column-goods-quantity = Кількість
column-goods-price = Вартість одиниці
column-goods-worth = Загальна вартість
column-goods-serial = Серійний (інвентарний) номер
column-goods-condition = Стан
column-goods-due = Придатний до
goods-total = Разом
goods-total-partial = Разом за рядками, де вказано вартість
column-measures-name = Захід
column-measures-due = Строк
column-measures-responsible = Відповідальні
column-measures-funding = Джерело фінансування
column-measures-indicator = Очікуваний результат

## Comparison of versions

redline-of = Зміни порівняно з версією «{ $from }»: версія «{ $to }». Додане підкреслено двічі, вилучене закреслено.
redline-mark = порівняння версій
version-now = теперішній текст

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Програма перебування
visit-delegations = Делегації: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday }, { $date }
weekday = { $day ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
}
visit-time = Час
visit-what = Захід
visit-where = Місце
visit-who = Відповідальна особа
visit-transport = Транспорт
visit-interpreter = Перекладач
visit-transfer = Переїзд: { $minutes } хв
visit-dress = Одяг: { $text }
visit-speakers = Виступи: { $text }
visit-plan-b = Запасний план: { $text }
visit-alarm = У разі повітряної тривоги
visit-shelter = Укриття: { $text }
visit-guide = Провідник: { $guide }
visit-curfew = Комендантська година: { $from }–{ $until }
visit-edition = Станом на { $date }
visit-participants = Список учасників
visit-number = №
visit-name = Ім’я
visit-office = Посада
visit-body = Орган
visit-role = Роль
visit-role-head = керівник делегації
visit-role-member = член делегації
visit-role-interpreter = перекладач
visit-role-press = представник преси
visit-role-driver = водій
visit-role-security = охорона
visit-attendance = Лист присутності
visit-signature = Підпис
visit-arrivals = Прибуття та від’їзд
visit-arrives = Прибуття
visit-leaves = Від’їзд
visit-lodging = Проживання
visit-car = Автомобіль
visit-meals = Харчування й доступність
visit-diet = Харчування
visit-access = Потреби
visit-emergency = Картка на випадок надзвичайної ситуації
visit-call = Телефонуйте: { $text }
visit-order = Розпорядження
visit-order-receive = Про прийом делегації
visit-order-send = Про службове відрядження
visit-order-basis = На підставі запрошення від { $date } № { $number }
visit-order-aim = Мета: { $purpose }
visit-order-point-receive = Прийняти делегацію: { $bodies }. Кількість осіб: { $people }. Строк: { $days }.
visit-order-point-send = Відрядити до: { $town }. Строк: { $days }. Склад — за списком, що додається.
visit-order-point-programme = Затвердити програму перебування, що додається.
visit-order-point-estimate = Затвердити кошторис на суму { $sum }, що додається.
visit-order-point-money = Видатки здійснити за рахунок: { $budget }.
visit-order-point-coordinator = Відповідальна особа: { $name }.
visit-order-point-control = Контроль за виконанням цього розпорядження залишаю за собою.
visit-estimate = Кошторис витрат
visit-expense = Видатки
visit-count = Кількість
visit-price = Ціна
visit-sum = Сума
visit-total = Разом
visit-border-list = Список делегації для перетину державного кордону
visit-exit = Підстава для виїзду
visit-trip-order = Розпорядження про відрядження
visit-draft = ПРОЄКТ
visit-changes = Зміни в програмі
visit-changes-since = Зміни з { $date }
visit-change-new = новий захід
visit-change-gone = скасовано
visit-change-moved = перенесено
visit-change-changed = змінено
visit-before = Було
visit-after = Тепер
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Схема розсадження
ceremony-seen-behind = Погляд із-за столу: перший гість сидить праворуч від господаря
ceremony-seen-hall = Погляд із зали
ceremony-seats = Місця за столом зліва направо, якщо дивитися з-за столу
ceremony-delegation = Делегація
ceremony-table = Стіл
ceremony-hall = Зала
ceremony-order = Порядок церемонії підписання
ceremony-originals = «{ $title }»: { $originals } прим.
ceremony-anthems = Гімни в порядку виконання
ceremony-flags = Прапори зліва направо, якщо дивитися з-за столу
ceremony-european = Європейський Союз
ceremony-handings = Хто що подає
ceremony-what = Що
ceremony-by = Хто
ceremony-to = Кому
ceremony-remark = Примітка
ceremony-signs = Таблички на стіл
ceremony-oath = Присяга міст-побратимів
ceremony-oath-text = Ми, { $bodies }, урочисто обіцяємо: берегти дружбу між нашими громадами, підтримувати одне одного в добрі й лихі дні, шанувати мову, звичаї та гідність одне одного, зводити разом молодь, митців, підприємців і всіх, хто прагне миру, і передати цю дружбу нашим дітям.
ceremony-golden-book-title = Запис до Золотої книги
ceremony-golden-book-text = { $signed ->
    [yes] На згадку про підписання: { $titles }. Хай дружба, скріплена сьогодні нашими підписами, служить добру наших громад: { $bodies }.
   *[no] На згадку про нашу зустріч. Хай дружба між нашими громадами міцніє: { $bodies }.
}
ceremony-speech = Нотатки до виступу
ceremony-greet = Вітаємо в такому порядку
ceremony-points = Тези
ceremony-press = Інформація для преси
ceremony-signatories = Підписують
ceremony-checklist = Контрольний перелік
ceremony-check = Що зробити
ceremony-until = До
ceremony-done = Виконано
ceremony-item-gathering = Збір і розміщення гостей
ceremony-item-entrance = Вихід делегацій, представлення
ceremony-item-anthems = Виконання гімнів
ceremony-item-welcome = Вітальне слово господаря
ceremony-item-reply = Слово гостей
ceremony-item-signing = Підписання примірників
ceremony-item-exchange = Обмін теками, рукостискання, спільне фото
ceremony-item-golden-book = Запис до Золотої книги, обмін подарунками
ceremony-item-reception = Прийом
ceremony-hand-folders = Теки з примірниками
ceremony-hand-pens = Ручки (і запасні)
ceremony-hand-originals = Примірники, аркуш за аркушем
ceremony-hand-folders-back = Підписані теки — одне одному
ceremony-hand-gift = Подарунок
ceremony-who-protocol = працівники протоколу
ceremony-who-signatories = ті, хто підписує
ceremony-who-host = господарі
ceremony-who-guests = гості
pack-contents = Опис пакета
pack-paper = Папір
pack-copies = Примірників
pack-sides = Друк
pack-both-sides = з обох боків
pack-one-side = з одного боку
## Letters, report and booklet of a visit

visit-country = Країна
visit-planned = У списку
visit-attended = Були присутні
visit-invitation = Запрошення
visit-invite = Маю честь запросити Вас і Вашу делегацію відвідати нас.
visit-confirmation = Підтвердження мети поїздки
visit-confirmation-text = Підтверджуємо, що зазначена нижче особа бере участь у візиті делегації.
visit-line-name = Ім’я, як у паспорті: { $text }
visit-line-office = Посада: { $text }
visit-line-sender = Направляє: { $text }
visit-line-host = Приймає: { $text }
visit-line-town = Місце перебування: { $text }
visit-line-days = Дні: { $text }
visit-line-costs = Оплата витрат: { $text }
visit-transfers = Зустріч і перевезення
visit-no-car = Автомобіль не визначено
visit-when = Коли
visit-way = Звідки й куди
visit-report = Звіт про візит
visit-purpose = Мета
visit-parties = Делегації
visit-party = Делегація
visit-results = Результати
visit-commitments = Домовленості
visit-promise = Що зроблять
visit-owners = Хто відповідає
visit-due = Строк
visit-gifts = Подарунки
visit-gift = Подарунок
visit-gift-from = Від кого
visit-gift-to = Кому
visit-worth = Вартість
visit-money = Видатки
visit-line = Рядок бюджету
visit-spent = Витрачено
visit-presence = Учасники за країнами
visit-booklet = Зошит візиту
visit-internal = Лише для установи
visit-telephones = Телефони
visit-telephone = Телефон
visit-contact = Кому телефонувати в разі потреби

## Messages that papers go with

mail-subject-draft = Проєкт: { $title }
mail-draft = Надсилаємо проєкт документа «{ $title }». Просимо розглянути його і надіслати свої зауваження.
mail-courtesy = Надсилаємо для ознайомлення текст документа «{ $title }».
mail-letter = Надсилаємо лист: { $title }.
mail-visit = Надсилаємо документи щодо візиту: { $title }.
