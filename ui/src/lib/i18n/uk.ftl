# Написи вікна. Речення зауважень, відмов і збоїв лежать у messages.uk.ftl поруч із Rust.

program = Побратим
window-title = { $title } — Побратим
opening = Відкриваємо дані…
quit = Закрити програму
skip = Перейти до змісту
none = —
untitled = Без назви
choose = виберіть
sample = зразок
stage = Стан
help = Довідка
try-again = Спробувати ще раз
edited-at = змінено { $time }
undo-act = Скасувати: { $act }
redo-act = Повторити: { $act }
undone = Скасовано: { $act }
redone = Повторено: { $act }
own-name-uk = Українська
own-name-en = English

## Рамка

nav-label = Головне меню
nav-menu = Меню
nav-today = Сьогодні
nav-agreements = Угоди
nav-bodies = Партнери
nav-find = Знайти угоду
nav-settings = Налаштування

## Збереження

saving-under-way = Зберігаємо…
saving-saved = Збережено о { $time }
saving-here = на цьому комп’ютері
saving-nothing = Усе збережено
saving-failed = { $count ->
    [0] Не збережено
    [one] Не збережено: { $count } місце
    [few] Не збережено: { $count } місця
   *[other] Не збережено: { $count } місць
}
saving-last = Останнє вдале збереження о { $time }
saving-backup = Резервна копія: { $time }
saving-no-backup = Резервних копій ще немає
saving-answer = Збережено о { $time } на цьому комп’ютері
save-failed-alive = { $count ->
    [one] Набраний текст живий у цьому вікні: { $count } місце.
    [few] Набраний текст живий у цьому вікні: { $count } місця.
   *[other] Набраний текст живий у цьому вікні: { $count } місць.
}
save-failed-retry = Спробувати зберегти ще раз
save-failed-copy = Скопіювати незбережений текст
save-failed-copied = Скопійовано
save-failed-next = Наступна спроба о { $time }

## Поля

field-optional = (необов’язково)
errors-heading = { $count ->
    [one] Виправте { $count } помилку
    [few] Виправте { $count } помилки
   *[other] Виправте { $count } помилок
}
date-day-part = День
date-month-part = Місяць
date-year-part = Рік
date-incomplete = Впишіть день, місяць і рік або лишіть усі три поля порожніми, щоб вписати дату від руки
date-no-such-day = У цьому місяці немає такого дня: впишіть число від 1 до останнього дня місяця
date-no-such-month = Такого місяця немає: впишіть число від 1 до 12
date-no-such-year = Впишіть рік чотирма цифрами, наприклад 2026
date-long = { $day } { $month } { $year } року
date-day = { $weekday }, { $day } { $month } { $year } року

## Зауваження й збої

findings = { $count ->
    [one] { $count } зауваження
    [few] { $count } зауваження
   *[other] { $count } зауважень
}
cautions = на { $count } варто зважити
findings-none = зауважень немає
trouble-refusal = Цього зробити не можна
trouble-fault = Не вдалося
trouble-bug = Неочікувана помилка

## Перший запуск

welcome-heading = Вітаємо. Тут ще немає жодної угоди
welcome-sentence = Виберіть, з чого почати. Усе лишається на цьому комп’ютері.
welcome-own = Почати першу угоду
welcome-own-sentence = Три кроки — і за кілька хвилин матимете проєкт угоди обома мовами.
welcome-own-1 = Хто ми: орган, назва, місцезнаходження
welcome-own-2 = Хто вони: країна, мова, назва
welcome-own-3 = Що укладаємо: вид угоди й мови
welcome-sample = Подивитися на зразку
welcome-sample-sentence = Вигадані міста з готовими угодами: можна все спробувати й нічого не зіпсувати. На кожній сторінці стоїть позначка «зразок».
welcome-sample-remove = Вилучити зразок можна однією дією в налаштуваннях.
welcome-sample-open = Відкрити зразок

## Сьогодні

today-heading = Потребує вас
today-needs = { $count ->
    [one] { $count } угода чекає на наступний крок.
    [few] { $count } угоди чекають на наступний крок.
   *[other] { $count } угод чекають на наступний крок.
}
today-no-needs = Жодна угода зараз на вас не чекає.
today-agreement = Угода
today-left = Лишилося
today-step = Наступний крок
today-caption = Угоди, які чекають на наступний крок. Стрілки — рядок, Enter — відкрити.
today-stages = Угоди за станом
today-all = { $count ->
    [one] Відкрити реєстр, { $count } угода
    [few] Відкрити реєстр, { $count } угоди
   *[other] Відкрити реєстр, { $count } угод
}
need-finish = Усунути зауваження
need-settle = Узгодити текст
need-print = Надрукувати примірники
need-reprint = Надрукувати знову
restored-heading = Програма закрилася посеред роботи. Набраний текст знайдено й збережено:
restored-at = набрано { $time }

## Реєстр

register-heading = Угоди
register-search = Пошук
register-search-hint = Місто, номер, слово з тексту. Усі написання шукаємо однаково: Wierzbowa Góra, wierzbowa gora, Вежбова Гура
register-all-stages = усі стани
register-clear = Очистити пошук
register-partner = Партнер
register-title = Назва й вид
register-langs = Мови
register-signed = Підписано
register-edited = Змінено
register-needs = Увага
register-caption = Угоди. Стрілки — рядок, Enter — відкрити.
register-shown = { $count ->
    [one] Показано { $count } угоду
    [few] Показано { $count } угоди
   *[other] Показано { $count } угод
}
register-empty = Угод ще немає
register-empty-sentence = Тут буде кожна угода: з ким, якими мовами, у якому вона стані й що лишилося зробити.
register-nothing = Нічого не знайдено
register-nothing-sentence = Пошук не зважає на великі літери, апостроф, ґ і г та знаки над літерами й знаходить початок слова обома абетками. Спробуйте коротше слово.
verify-choose = Перевірити PDF…
verify-verdict = { $kind ->
    [printed] Цей примірник надруковано тут, і відтоді файл не змінювали
    [signed] Цей примірник надруковано тут, і надруковане не змінилося
    [copy] Цю копію надруковано тут, і текст угоди відтоді не змінювали
   *[unknown] Цей файл створено не тут, або відтоді його змінено
}
verify-meaning = { $kind ->
    [printed] Електронних підписів у ньому ще немає.
    [signed] Після друку до файлу додано лише електронні підписи. Чи вони чинні, перевірте в програмі для електронних підписів.
    [copy] Це не примірник на підпис: робочі й ознайомчі копії не підписують.
   *[unknown] Програма впізнає примірники на підпис, які зберегла сама, і копії нинішнього тексту. Скану, копії давнішого тексту чи файлу, збереженого наново іншою програмою, вона не впізнає.
}
verify-agreement = Угода
verify-original = Примірник
verify-number = № { $number }
verify-party = Для сторони
verify-printed-at = Надруковано
verify-file = Файл
keys-search = пошук
keys-row = рядок
keys-open = відкрити

## Нова угода

new-start = Почати угоду
new-heading = Нова угода
new-sentence = Три кроки. Усе, що впишете, потім можна змінити.
new-step-own = 1. Хто ми
new-step-partners = 2. Хто вони
new-step-kind = 3. Що укладаємо
new-own = Наш орган
new-partner = Партнер { $number }
new-partner-choose = Орган партнера
new-partner-add = Додати ще одного партнера
new-partner-remove = Прибрати партнера { $number }
new-choose-body = Вибрати зі списку
new-enter-body = Вписати новий орган
new-template = Вид документа
new-langs-untold = Готового тексту немає: { $langs }. Положення цими мовами доведеться вписати.
instrument-group-first = Перші кроки й урочисті документи
instrument-group-agreements = Угоди
instrument-group-aid = Гуманітарна допомога
instrument-group-following = До вже укладеної угоди
instrument-for-letter-of-intent = Сторони заявляють про намір співпрацювати й домовляються про перші кроки.
instrument-for-memorandum = Сторони описують, у чому бачать співробітництво, але зобов’язань на себе не беруть.
instrument-for-declaration = Спільна публічна заява: що сторони цінують, підтримують чи засуджують.
instrument-for-oath = Урочисті слова, які підписанти виголошують на церемонії побратимства.
instrument-for-twinning = Постійна дружба двох чи кількох громад: обміни, культура, освіта, взаємна підтримка.
instrument-for-cooperation = Співробітництво у вибраних сферах: форми, координація, кошти, строк.
instrument-for-territorial = Угода, яку укладають на підставі Закону України про міжнародне територіальне співробітництво.
instrument-for-friendship = Дружба й солідарність під час війни: допомога, відбудова, зв’язки між людьми.
instrument-for-cluster = Співробітництво трьох і більше сторін зі спільними рішеннями й координатором.
instrument-for-humanitarian = Одна сторона безоплатно передає майно іншій: перелік, умови, використання, звіт.
instrument-for-protocol = Змінює або доповнює окремі положення угоди.
instrument-for-action-plan = Заходи на виконання угоди: строки, відповідальні, кошти, показники.
instrument-for-acceptance-act = Засвідчує, що майно за угодою передано й прийнято.
instrument-for-renewal = Продовжує дію угоди, строк якої спливає.
instrument-for-termination = Одна сторона письмово повідомляє, що припиняє дію угоди.
instrument-binding = { $binding ->
    [yes] створює зобов’язання
   *[no] без юридичних зобов’язань
}
instrument-least-parties = { $count ->
    [one] щонайменше { $count } сторона
    [few] щонайменше { $count } сторони
   *[other] щонайменше { $count } сторін
}
instrument-langs = готовий текст:
instrument-reviewed = юрист-носій мови перевірив: { $langs }
instrument-unreviewed = юрист-носій мови ще не перевірив
new-langs = Мови угоди
new-langs-hint = Першою стоїть мова, якою складаєте текст
new-langs-first = мова складання
new-langs-add = Додати мову
new-langs-up = Пересунути вище: { $lang }
new-langs-remove = Прибрати: { $lang }
new-draft = Скласти проєкт угоди
new-draft-sentence = Відкриється проєкт із готовим текстом статей.
error-of-party = { $party }. { $sentence }
error-own = Виберіть наш орган або впишіть його
error-partner = Виберіть орган партнера або впишіть його
error-template = Виберіть вид документа
error-langs = Додайте принаймні одну мову угоди

## Партнери

bodies-heading = Партнери
bodies-sentence = Органи, від імені яких укладають угоди: партнери й ми самі.
bodies-add = Додати партнера
bodies-new = Новий партнер
bodies-found = Створити картку
bodies-cancel = Не створювати
bodies-name = Назва
bodies-agreements = Угод
bodies-own = наш орган
bodies-caption = Партнери. Стрілки — рядок, Enter — відкрити.
bodies-empty = Партнерів ще немає
bodies-empty-sentence = Картка партнера зберігає назви всіма мовами з відмінками, місцезнаходження й людей, які підписують.

body-kind = Вид органу
body-country = Країна
body-lang = Мова органу
body-official = Офіційна назва
body-official-hint = Як у статуті, у називному відмінку
body-short = Коротка назва
body-short-hint = Для списків: Яснобір
body-seat = Місцезнаходження
body-seat-hint = Адреса, як її пишуть в угоді
body-facts = Відомості
body-names = Назви в текстах
body-names-sentence = ці форми самі стають у текст угоди
body-people = Хто діє від імені органу
body-people-none = Тут буде голова чи інша особа, яка підписує угоди: ім’я, посада, підстава.
body-arms = Герб
body-arms-of = Герб: { $name }
body-arms-none = Зображення ще не додано.
body-arms-choose = Вибрати зображення
body-arms-change = Замінити зображення
body-arms-hint = PNG, JPEG або SVG, до 5 МБ.
body-agreements = Угоди
body-agreements-none = Угод із цим органом ще немає.
body-opening = Відкриваємо картку…
body-add-lang = Ще одна мова
body-add-lang-name = Офіційна назва цією мовою
body-add-lang-do = Додати мову
body-remove = Вилучити картку
body-remove-why-not = Орган є стороною угоди, тому картку вилучити не можна.
forms-what = Поле
forms-of = Усі форми: { $name }
forms-label = { $what }, { lang-in }
forms-propose = Запропонувати відмінки
forms-proposed = Запропоновано за правилами: перегляньте
forms-unknown = Правила не знають цих слів: впишіть відмінки самі
forms-by-rule = за правилом
forms-full = Порожніх відмінків немає
latin-offer = Вписати: { $name }
latin-why = Латиницею за постановою Кабінету Міністрів № 55 від 27 січня 2010 року

person-add = Додати особу
person-unnamed = Нова особа
person-name = Ім’я
person-office = Посада
person-authority = Діє на підставі
person-gender = Рід
person-gender-hint = Для слів «який діє» чи «яка діє»
person-remove = Вилучити: { $name }

error-body-kind = Виберіть вид органу
error-body-country = Виберіть країну
error-body-lang = Виберіть мову органу
error-body-official = Впишіть офіційну назву { lang-in }
error-body-short = Впишіть коротку назву { lang-in }
error-add-lang = Виберіть мову
error-add-lang-name = Впишіть офіційну назву цією мовою

## Налаштування

settings-heading = Налаштування
settings-office = Хто працює
settings-clerk = Ваше ім’я
settings-clerk-hint = Його видно вгорі вікна й в історії змін
settings-own-body = Наш орган
settings-own-body-hint = Стоїть першим у нових угодах
settings-own-body-none = не вибрано
settings-look = Вигляд
settings-lang = Мова програми
settings-lang-hint = Мов угоди це не змінює
settings-theme = Кольори
theme-auto = Як у системі
theme-light = Світлі
theme-dark = Темні
theme-contrast = Контрастні
settings-zoom = Розмір тексту
zoom = { $percent } %
zoom-in = Збільшити
zoom-out = Зменшити
settings-data = Дані й резервні копії
settings-folder = Тека з даними
settings-backup = Остання резервна копія
settings-back-up = Зробити резервну копію зараз
settings-backing-up = Копіюємо й перевіряємо…
settings-version = Версія програми
settings-sample = Зразок
settings-sample-there = Серед угод є зразок із вигаданими містами. Разом із ним зникнуть лише його угоди й картки.
settings-sample-remove = Вилучити зразок

## Дані не відкрилися

blocked-made-by-newer = Дані цілі, але їх записала новіша версія програми
blocked-damaged = Файл із даними пошкоджено. Його відкладено, нічого не видалено
blocked-missing = Файлу з даними немає на місці
blocked-read-only = Дані цілі, але писати в їхню теку не можна
blocked-disk-full = Дані цілі, але на диску немає місця
blocked-in-use = Дані вже відкрито в іншому вікні
blocked-network-folder = Дані цілі, але лежать у мережевій теці
blocked-io = Дані не вдалося прочитати. Їх не змінено
blocked-set-aside = Пошкоджений файл лежить тут: { $file }
blocked-path = Файл із даними: { $path }
blocked-todo = Що зробити
blocked-proposed = Тека на цьому комп’ютері: { $path }
blocked-restore-keeps = Відкриття копії не перезаписує жодного файлу: відкладений лишиться поруч.
remedy-restore = Відкрити найновішу перевірену копію
remedy-local = Працювати в теці на цьому комп’ютері
remedy-again = Спробувати ще раз
copies-heading = Перевірені резервні копії
copies-caption = Перевірені резервні копії, найновіша перша
copies-made = Зроблено
copies-file = Файл

## Довідка

help-heading = Клавіші
help-close = Закрити довідку
help-sentence = Усе в програмі можна зробити без миші: Tab переходить далі, Enter натискає.
help-window = Усюди
help-find = знайти угоду
help-new = почати угоду
help-save = зберегти зараз
help-print = друкувати папери того, що відкрито
help-zoom = більший, менший, звичайний текст
help-help = ця довідка
help-lists = У списках
help-search = перейти до пошуку
help-rows = рядок вище чи нижче, перший, останній
help-open = відкрити
help-texts = В угоді
help-undo = скасувати
help-redo = повторити
help-finding = наступне зауваження
help-other-language = те саме іншою мовою
help-other-clause = попередній чи наступний пункт
help-check = текст звірено, до наступного незвіреного
help-unchecked = наступний незвірений текст
help-add-clause = новий пункт нижче
help-move = пересунути пункт вище чи нижче
help-clause-menu = усі дії з текстом і пунктом
help-comment = нова примітка
help-bold = напівжирний
help-italic = курсив
help-list = перелік з тире або з літерами
help-insert = вставити відомість у текст
