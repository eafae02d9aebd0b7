# Листи, домовленості, допомога; строки; державний перелік, звіт за рік і порядки погодження.

nav-files = Справи

filing-search-hint = Слово, номер, дата, назва партнера чи угоди.
filing-show = Показати
filing-show-all = усе
filing-nothing = Змініть слова пошуку або виберіть «усе».
filing-caption = { $heading }. Стрілки — рядок, Enter — відкрити.
filing-shown = { $count ->
    [one] Показано { $count } запис
    [few] Показано { $count } записи
   *[other] Показано { $count } записів
} з { $all }
filing-facts = Відомості
filing-unnamed = { $kind ->
    [letter] Лист без змісту
    [commitment] Домовленість без тексту
   *[consignment] Допомога без назви
}
filing-remove = { $kind ->
    [letter] Вилучити лист
    [commitment] Вилучити домовленість
   *[consignment] Вилучити допомогу
}

## Файли

files-heading = Файли
files-none = Файлів ще не долучено.
file-copy = Зберегти копію…
file-copy-of = Зберегти копію файла { $name }…
file-remove-of = Вилучити файл { $name }

## Листи

letters-heading = Листи
letters-begin = Новий лист
letters-empty = Листів ще немає
letters-empty-sentence = Тут буде кожен вхідний і вихідний лист: від кого чи кому, про що, до якого дня відповісти.
letters-unanswered = чекають на відповідь
letters-incoming = вхідні
letters-outgoing = вихідні
letters-ours = Наш номер і дата
letters-theirs = Їхній номер і дата
letters-correspondent = Кореспондент
letter-number = № { $number }
letter-number-of-day = № { $number } від { $day }

## Домовленості

commitments-heading = Домовленості
commitments-begin = Нова домовленість
commitments-empty = Домовленостей ще немає
commitments-empty-sentence = Тут буде все, про що домовилися з партнером: хто відповідає з кожного боку, до якого дня і чим підтверджено виконання.
commitments-unfinished = Ще не виконані

## Допомога

aid-heading = Допомога
aid-begin = Нова допомога
aid-empty = Записів про допомогу ще немає
aid-empty-sentence = Тут буде все, що один одному надали: хто, кому, що саме, на яку суму і скільки тонн.
aid-unpublished = Не оприлюднена
aid-published = Оприлюднена
aid-published-head = Оприлюднення
aid-is-published = оприлюднено
aid-not-published = не оприлюднено
aid-what = Що надано
aid-categories = Категорії
aid-worth = Вартість
aid-weight = Вага
aid-tonnes = { $tonnes } т
aid-langs = Мови переліку й акта
goods-heading = Перелік наданого
goods-sentence = із цього переліку складається акт
goods-none = У переліку ще нічого немає.
aid-entry-name = Назва
aid-entry-category = Категорія
aid-entry-measure = Одиниця виміру
aid-entry-quantity = Кількість
aid-entry-price = Вартість одиниці з валютою
aid-entry-weight = Вага, т
aid-entry-serial = Серійний (інвентарний) номер
aid-entry-condition = Стан
acceptance-heading = Акт приймання-передачі
acceptance-sentence = Програма складе проєкт акта з цього переліку, тими самими мовами.
acceptance-draft = Скласти акт приймання-передачі
acceptance-why-not = Спершу виберіть із карток, хто надав і хто отримав.
acceptance-open = Відкрити акт

## Строки

deadlines-heading = Строки
deadlines-caption = Строки, найближчі спершу. Стрілки — рядок, Enter — відкрити.
deadlines-all = Усі строки
deadlines-rest = { $count ->
    [one] Тут не показано ще { $count } близький строк.
    [few] Тут не показано ще { $count } близькі строки.
   *[other] Тут не показано ще { $count } близьких строків.
}
deadlines-none-near = Близьких строків немає.
deadlines-none = Строків немає
deadlines-none-sentence = Тут будуть строки з порядків погодження, кінець дії угод, відповіді на листи й домовленості.
deadline-day = Дата
deadline-left = Лишилося
deadline-matter = Що зробити
deadline-unverified = Кількість днів ще не звірено з першоджерелом: уточніть її.
deadline-day-off = Цього дня установи можуть не працювати: { $name }.
deadline-days-off = У цей строк припадають святкові дні: { $days }. Якщо вони неробочі, строк довший.
days-left = { $count ->
    [0] сьогодні
    [one] лишився { $count } день
    [few] лишилося { $count } дні
   *[other] лишилося { $count } днів
}
days-over = { $count ->
    [one] прострочено на { $count } день
    [few] прострочено на { $count } дні
   *[other] прострочено на { $count } днів
}
calendar-save = Зберегти календар (.ics)
calendar-saved = { $count ->
    [0] Майбутніх строків немає: календар порожній.
    [one] До календаря записано { $count } строк.
    [few] До календаря записано { $count } строки.
   *[other] До календаря записано { $count } строків.
}

## Державний перелік

state-register-heading = Державний перелік
state-register-sentence = Відомості про підписані угоди в дванадцяти стовпцях, як їх веде міністерство.
state-register-table = Державний перелік угод: дванадцять стовпців
state-register-remarks = Зауваження
state-register-open = Рядок { $number }: відкрити угоду
state-register-waiting = Підписані, але не зареєстровані: { $count }
state-register-shown = { $count ->
    [one] Показано { $count } угоду
    [few] Показано { $count } угоди
   *[other] Показано { $count } угод
}
state-register-not-registered = Ще не зареєстровано.
state-register-duplicate = Схоже, це та сама угода, що в рядку { $number }.
state-register-empty = Підписаних угод ще немає
state-register-empty-sentence = Тут з’явиться рядок для кожної підписаної угоди, стороною якої є українська громада.

## Звіт за рік

report-heading = Звіт за рік
report-what = Звіт про міжнародне співробітництво
report-sentence = У звіті — чинні й підписані за рік угоди, виконання домовленостей і надана допомога.
report-year = Рік
report-print = Надрукувати звіт

## Порядки погодження

packs-heading = Порядки погодження
packs-sentence = Кроки, строки й папери, за якими країни укладають угоди. Розпочата угода йде за тим порядком, з яким почалася.
packs-caption = Порядки погодження
packs-keep = Додати порядок із файла…
packs-kept = Порядок додано.
packs-name = Порядок
packs-countries = Країни
packs-valid = Діє
packs-checked = Звірено
packs-steps = Кроки
packs-own = доданий вами
packs-any-country = для країн без власного порядку
packs-from = з { $from }
packs-from-until = з { $from } до { $until }
packs-checked-on = звірено { $day }
packs-count = { $count ->
    [one] { $count } крок
    [few] { $count } кроки
   *[other] { $count } кроків
}
packs-holidays = { $verified ->
    [yes] Святкові дні: { $source }
   *[no] Святкові дні, ще не звірені з першоджерелом: { $source }
}
packs-unverified = { $count ->
    [one] { $count } правило не звірено з першоджерелом
    [few] { $count } правила не звірено з першоджерелом
   *[other] { $count } правил не звірено з першоджерелом
}

letter-print-heading = Друк листа
letter-print-sentence = Лист друкується на бланку вашого органу, зі звертанням з картки партнера. Долучені файли стають переліком додатків.
letter-lang = Мова листа
letter-lang-usual = як у картці адресата
letter-print = Надрукувати лист
settings-reminders = Нагадування
settings-remind = Раз на день повідомляти про строки, доки програма відкрита
settings-remind-hint = Повідомлення показує лише кількість строків, без назв угод і партнерів.
