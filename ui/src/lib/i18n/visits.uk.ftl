# Візити: делегації, програма, контрольний перелік, подарунки, витрати, папери.

nav-visits = Візити

visits-heading = Візити
visits-all = Усі візити
visits-ahead = Найближчі візити
visits-days = Дні
visits-name = Візит
visits-delegates = Осіб
visits-findings = Зауваження
visits-search-hint = Назва партнера, дата, вид або стан візиту.
visits-nothing = Змініть слова пошуку.
visits-empty = Візитів ще немає
visits-empty-sentence = Тут буде кожен візит: хто і коли їде, програма до хвилини, контрольний перелік і папери.
visit-plan = Запланувати візит
visit-new = Новий візит
visit-new-sentence = Достатньо того, що вже відомо: решту можна внести згодом.
visit-unnamed = Візит без назви
visit-days = { $from }–{ $until }
visit-invitation = запрошення { $invitation }
visit-findings = Зауваження до візиту
visit-facts = Відомості про візит
visit-rapporteur = Хто звітує про результат
visit-langs = Мови паперів
visit-remove = Вилучити візит
visit-part-close = Згорнути
visit-part-remove = Вилучити
visit-part-remove-of = Вилучити: { $name }

## Тривога

visit-alarm = Тривога
visit-alarm-shelter = Укриття: { $shelter }
visit-alarm-guide = Провідник: { $guide }
visit-alarm-curfew = Комендантська година { $from }–{ $until }
visit-alarm-plan-b = План Б: { $plan }

## Програма

programme-heading = Програма
programme-clock = час { $clock }
programme-as-table = Таблиця
programme-clock-change = { $way ->
    [forward] цього дня годинник переводять на { programme-clock-minutes } вперед
   *[back] цього дня годинник переводять на { programme-clock-minutes } назад
}
programme-clock-minutes = { $minutes ->
    [60] годину
   *[other] { $minutes } хв
}
programme-no-day = Без дня
programme-day-empty = На цей день ще нічого не заплановано.
programme-empty = Укажіть дні візиту у відомостях, і програма розкладеться за днями.
programme-add = Додати захід
programme-add-on = Додати захід: { $day }
programme-add-undated = Додати захід без дня
item-unnamed = Захід без назви
item-until = до { $until }
item-minutes = { $minutes } хв
item-gap = вільний час
item-transfer = { $spare ->
    [0] переїзд { $minutes } хв, без запасу
   *[other] переїзд { $minutes } хв, запас { $spare } хв
}
item-fact-venue = Місце:
item-fact-address = Адреса:
item-fact-responsible = відповідає
item-fact-interpreter = Перекладач:
item-fact-menu = Меню:
item-fact-transport = Транспорт:
item-fact-shelter = Укриття:
item-fact-plan-b = План Б:
item-address = Адреса місця
item-shelter = Найближче укриття
item-plan-b = План Б на випадок тривоги чи знеструмлення
item-shift = Перенести
item-step = { $way ->
    [earlier] на { $minutes } хв раніше
   *[later] на { $minutes } хв пізніше
}
item-shift-by = { $way ->
    [earlier] { $name }: на { $minutes } хв раніше
   *[later] { $name }: на { $minutes } хв пізніше
}
item-shift-behind = Перенести на { $minutes } хв пізніше, після «{ $other }»
item-confirmed = підтверджено
item-shift-later = { $count ->
    [one] Разом із { $count } заходом, що йде далі цього дня
   *[other] Разом із { $count } заходами, що йдуть далі цього дня
}
participants-heading = Хто бере участь
participants-none = { $circle ->
    [internal] Нікого не позначено: захід лише для установи.
   *[other] Нікого не позначено: беруть участь усі.
}
participants-delegation = Уся делегація: { $name }

## Делегації

delegations-heading = { $count ->
    [0] Делегації
    [one] Делегації, { $count } особа
    [few] Делегації, { $count } особи
   *[other] Делегації, { $count } осіб
}
delegations-none = Ще не вказано, чия делегація їде.
delegation-order = За протокольним старшинством
delegation-remove-of = Вилучити делегацію: { $name }
delegation-empty = У делегації ще нікого немає.
delegation-add-of = Додати делегацію
delegation-people = Хто з картки їде
delegation-add = Додати цю делегацію
delegate-add = Додати учасника
delegate-add-to = Додати учасника: { $name }
delegate-unnamed = Учасник без імені
delegate-erased = Дані вилучено
delegate-up = { $name }: вище
delegate-down = { $name }: нижче
personal-heading = Особисті дані
personal-erase-on = Особисті дані підлягають вилученню { $day }.
personal-erase-these-on = Ці відомості, а також ім’я та прізвище підлягають вилученню { $day }.
personal-no-day = День вилучення буде відомий, щойно вкажете дні візиту.
personal-erased = Особисті дані цієї особи вилучено в установлений день. Відновити їх не можна.

## Контрольний перелік, домовленості, листи

visit-checks = Контрольний перелік
visit-checks-done = { $done } з { $all }
visit-checks-none = У переліку ще нічого немає.
visit-checks-usual = Додати звичні пункти
visit-check-add = Додати пункт
visit-check-tick = Виконано: { $name }
visit-open-checks = { $count ->
    [0] відкритих пунктів немає
    [one] { $count } пункт відкритий
    [few] { $count } пункти відкриті
   *[other] { $count } пунктів відкрито
}
visit-commitments-none = Під час візиту ще ні про що не домовилися.
visit-commitment-add = Записати
visit-letters-none = Листів про цей візит ще немає.

## Чого стосується візит

visit-links-heading = Угоди й партнери
visit-links-none = Візит ще не пов’язано з жодною угодою.
visit-link-add = Додати угоду чи партнера

## Учасники за країнами, суми

headcounts-heading = Учасники за країнами
headcounts-country = Країна
headcounts-planned = У списку
headcounts-attended = Були присутні
headcounts-unknown = країну не вказано
headcounts-total = Разом
sums-line = Рядок бюджету
sums-planned = Заплановано
sums-spent = Витрачено
sums-no-line = без рядка
sums-total = Разом
sums-left-out = { $count ->
    [one] { $count } рядок не враховано: немає одного числа й однієї валюти.
    [few] { $count } рядки не враховано: немає одного числа й однієї валюти.
   *[other] { $count } рядків не враховано: немає одного числа й однієї валюти.
}
gifts-sum = Разом: { $sum }
form-hint-attended = Позначте після візиту: з цього складається кількість учасників

## Подарунки, витрати

gifts-heading = Реєстр подарунків
gifts-none = Подарунків не внесено.
gift-add = Додати подарунок
gift-shelf = Де зберігається
expenses-heading = Витрати
expenses-none = Витрат не внесено.
expense-add = Додати витрату

## Друк

visit-print = Надрукувати папери
visit-print-heading = Папери візиту
visit-papers = Які папери друкувати
visit-papers-hint = Якщо нічого не позначено, друкується вся тека: усі папери, для яких є відомості, з описом; на принтер — у кількості з опису.
visit-print-lang = Мова паперів
visit-print-langs = усі мови візиту
visit-print-all = Надрукувати всі папери
visit-print-chosen = { $count ->
    [one] Надрукувати { $count } папір
    [few] Надрукувати { $count } папери
   *[other] Надрукувати { $count } паперів
}
visit-calendar-saved = { $count ->
    [one] До календаря записано { $count } захід.
    [few] До календаря записано { $count } заходи.
   *[other] До календаря записано { $count } заходів.
}

## Редакції програми

programme-versions = Що змінилося для партнера
programme-versions-sentence = Надіславши програму, збережіть її редакцію: тоді видно й можна надрукувати, що змінилося відтоді.
programme-version-name = Назва редакції
programme-sent = надіслано { $day }
programme-keep = Зберегти редакцію
programme-name-wanted = Спершу впишіть назву редакції.
programme-since = Порівняти з редакцією
programme-compare = Показати зміни
programme-changes-print = Надрукувати зміни
programme-same = Для делегації нічого не змінилося.
programme-change-new = Нове:
programme-change-gone = Скасовано:
programme-change-moved = Перенесено:
programme-change-changed = Змінено:

## Правила

visit-rules = Строки за правилами
visit-rule-unverified = не звірено з джерелом
visit-rules-checked = Перевірено станом на { $day }

## Вилучення особистих даних

erasures-heading = Пора вилучити особисті дані
erasure-due = { $count ->
    [one] { $count } особа, строк { $day }
    [few] { $count } особи, строк { $day }
   *[other] { $count } осіб, строк { $day }
}
erasure-erase = Вилучити дані…
erasure-erase-of = Вилучити особисті дані: { $title }…
erasure-heading = Вилучення особистих даних
erasure-sentence = { $count ->
    [one] Ім’я, телефон, харчування та інші особисті дані { $count } особи («{ $title }») буде вилучено назавжди: скасувати це не можна.
   *[other] Імена, телефони, харчування та інші особисті дані { $count } осіб («{ $title }») буде вилучено назавжди: скасувати це не можна.
}
erasure-erase-for-good = Вилучити назавжди
erasure-keep = Поки залишити

## Поля

form-to-visit = Перейти до візиту
form-hint-from = Наприклад, 09:30
form-hint-until = Якщо раніше за початок, то це година наступного дня
form-hint-erase-on = Якщо порожньо, то через рік після останнього дня
form-hint-languages = Наприклад, німецька, англійська
form-hint-speakers = Ім’я, хвилини
form-hint-circle = Якщо не вибрано, то делегація й установа
form-hint-guide = Прізвище, телефон
form-hint-price = Число й валюта
form-hint-gift-worth = Число й валюта
form-hint-exit-category = За правилами перетину державного кордону

circle-internal = лише установа
circle-delegation = делегація й установа
circle-press = також преса
gift-for-community = власність громади
gift-for-person = власність особи
zone-europe-kyiv = за Києвом
zone-europe-warsaw = за Варшавою
zone-europe-berlin = за Берліном
zone-europe-bucharest = за Бухарестом
zone-europe-chisinau = за Кишиневом
zone-europe-paris = за Парижем
zone-europe-rome = за Римом
zone-europe-copenhagen = за Копенгагеном
zone-europe-lisbon = за Лісабоном
zone-europe-vilnius = за Вільнюсом
zone-europe-riga = за Ригою
zone-europe-prague = за Прагою
zone-europe-budapest = за Будапештом

## Signing ceremony

ceremony-heading = Церемонія підписання
ceremony-originals = Примірників разом: { $count }
ceremony-seats = Місця за столом, зліва направо
ceremony-flags = Прапори, зліва направо
ceremony-anthems = Гімни, у порядку виконання
ceremony-no-seats = Схему розсадження буде видно, щойно буде щонайменше дві делегації.
ceremony-seen = Погляд із-за столу: перший гість сидить праворуч від господаря. Порядок можна змінити.
ceremony-hall = Зала
ceremony-table = Стіл
ceremony-nobody = ще ніхто
ceremony-handings = Хто що подає
ceremony-handings-none = Ще не записано, хто що подає.
ceremony-handing-add = Додати
ceremony-handings-usual = Додати звичне
ceremony-plan = Запланувати церемонію
order-up = { $name }: вище, { $heading }
order-down = { $name }: нижче, { $heading }
