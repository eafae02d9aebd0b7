# Робоче місце угоди: текст, відомості, аркуш, друк.
# $lang — код мови; { lang-in } («німецькою») спільне з реченнями зауважень.

## Угода

agreement-opening = Відкриваємо угоду…
agreement-crumb = Угоди
agreement-file = справа № { $number }
agreement-stages = Шлях угоди
agreement-stage-done = пройдено
agreement-ended = Дію угоди припинено.
agreement-readiness = { $blockers ->
    [0] Підписанню ніщо не перешкоджає
    [one] До підписання лишилося { $blockers } зауваження
    [few] До підписання лишилося { $blockers } зауваження
   *[other] До підписання лишилося { $blockers } зауважень
}
agreement-findings = { $count ->
    [0] Зауважень немає
   *[other] Зауваження
}
agreement-findings-split = { $blockers ->
    [0] { agreement-findings-cautions }
    [one] { $blockers } перешкоджає підписанню{ agreement-findings-and }
   *[other] { $blockers } перешкоджають підписанню{ agreement-findings-and }
}
agreement-findings-and = { $cautions ->
    [0] { "" }
   *[other] {", "}{ agreement-findings-cautions }
}
agreement-findings-cautions = на { $cautions } варто зважити
agreement-findings-rest = Показати ще { $count }
agreement-finding-next = Наступне
agreement-fold = Згорнути
agreement-unfold = Показати
agreement-dismiss = Зрозуміло
agreement-settle = Узгодити текст
agreement-reopen = Повернути до проєкту
agreement-print = Друк / зберегти PDF
agreement-closed = Текст узгоджено, тому його можна лише читати. Щоб змінити текст, поверніть угоду до проєкту.
agreement-sample = Це зразок з вигаданими містами: на ньому можна випробувати все, нічого не зіпсувавши.
agreement-sample-remove = Вилучити зразок

agreement-more = Інші дії з угодою
agreement-remove = Вилучити угоду
agreement-removed = Угоду «{ $name }» вилучено
agreement-bring-back = Повернути угоду
agreement-to-register = До переліку угод

agreement-undo = Скасувати: { $act } (Ctrl+Z)
agreement-undo-none = Скасовувати нічого
agreement-redo = Повторити: { $act } (Ctrl+Y)
agreement-redo-none = Повторювати нічого
agreement-undone = Скасовано: { $act }
agreement-redone = Повторено: { $act }
agreement-done = Зроблено: { $act }. Щоб скасувати, натисніть Ctrl+Z.

## Зміст

agreement-outline = Зміст
agreement-outline-all = усі статті
agreement-part = { $part ->
    [title] Назва
    [recitals] Преамбула
   *[signatures] Підписи
}
agreement-article-unnamed = без заголовка
agreement-article-add = Додати статтю
agreement-article-add-below = Додати статтю нижче
agreement-article-go = Перейти до статті
agreement-article-menu = Дії зі статтею { $number }
agreement-article-remove = Вилучити статтю { $number }

## Відомості

agreement-facts = Відомості про угоду
agreement-when-and-where = Коли й де підписують
agreement-date-by-hand = дату впишуть від руки
agreement-signed-on = Дата підписання
agreement-signed-on-hint = Порожнє поле лишить у документі рядок, щоб вписати дату від руки.
agreement-place = Місце підписання { lang-in }
agreement-file-number = Номер справи
agreement-alternat = Кожна сторона стоїть першою у своєму примірнику
agreement-alternat-hint = Альтернат: у примірнику партнера його назва, мова й підпис стоять на першому місці.

agreement-langs = Мови угоди
agreement-lang-up = Пересунути вище: { $lang }
agreement-lang-down = Пересунути нижче: { $lang }
agreement-lang-remove = Вилучити мову: { $lang }
agreement-lang-add = Ще одна мова
agreement-lang-add-button = Додати мову
agreement-lang-choose = виберіть мову
agreement-lang-choose-first = Спершу виберіть мову.
agreement-numbering = Нумерація статей
agreement-numbering-style = { $style ->
    [section] § 1
    [plain] 1.
   *[word] { $lang ->
        [de] Artikel 1
        [pl] Artykuł 1
        [en] Article 1
       *[other] Стаття 1
    }
}

instrument-heading = Вид документа
instrument-review = { $reviewed ->
    [yes] { $name }: готовий текст перевірив юрист-носій мови
   *[no] { $name }: юрист-носій мови ще не перевірив
}
instrument-other = Змінити вид документа
instrument-other-hint = Вписане й змінене лишиться. Готові положення, яких ви не змінювали, поступляться положенням нового виду.
instrument-choose = виберіть вид
instrument-choose-first = Спершу виберіть вид.
instrument-change = Змінити вид

reference-heading = Угода, на якій ґрунтується документ
reference-title = Назва угоди { lang-in }
reference-signed-on = Дата підписання угоди
reference-number = Номер угоди
reference-agreement = Ця угода в переліку угод
reference-agreement-none = немає в переліку
reference-open = Відкрити цю угоду

area-heading = Сфери співробітництва
area-count = вибрано { $count } з { $of }
area-hint = Вибрані сфери стають у статтю про сфери співробітництва всіма мовами.

term-heading = Строк дії
term-length = На який строк
term-length-choice = { $length ->
    [indefinite] Безстроково
    [years] На кілька років
    [date] До певного дня
   *[project] До завершення проєкту й певний час після нього
}
term-years = Скільки років
term-until = { $length ->
    [project] День завершення проєкту
   *[date] Останній день
}
term-tail = Скільки років після проєкту
term-notice = За скільки місяців попереджати
term-notice-hint = Про непродовження або вихід з угоди.
term-renewal = Коли строк мине
term-renewal-choice = { $renewal ->
    [auto] Продовжується на такий самий строк, якщо ніхто не заперечить
    [consent] Продовжується, якщо сторони письмово погодяться
   *[none] Дія припиняється
}
term-days = Діє до { $end }.
term-days-notice = Діє до { $end }; попередити про непродовження слід до { $notice }.
term-endless = Кінцевого дня немає.
term-unknown = Кінцевий день буде видно, щойно відомі дати, від яких його відлічують.

authentic-heading = Автентичність текстів
authentic-label = Якщо тексти розумітимуть по-різному
authentic-hint = Відповідне положення статті про мови зміниться саме.
authentic-equal = Усі тексти однаково автентичні
authentic-prevails = Переважає текст { lang-in }

entry-heading = { $kind ->
    [goods] Перелік майна
   *[measures] Перелік заходів
}
entry-row = Рядок { $row }
entry-none = У таблиці ще немає рядків.
entry-add = Додати рядок
entry-take = Взяти перелік майна з угоди
entry-total = Разом: { $totals }
entry-total-partial = Разом за рядками, де вказано вартість: { $totals }
entry-left-out = { $count ->
    [one] { $count } рядок не враховано
    [few] { $count } рядки не враховано
   *[other] { $count } рядків не враховано
}: потрібні кількість числом і вартість із валютою, наприклад 2 і 8 400 EUR. Число на зразок 8.400 можна прочитати двояко: пишіть 8 400 або 8,40.
entry-up = Пересунути вище рядок { $row }
entry-down = Пересунути нижче рядок { $row }
entry-remove = Вилучити рядок { $row }
entry-in-lang = { $name } { lang-in }
entry-goods-name = Назва
entry-goods-measure = Одиниця виміру
entry-goods-quantity = Кількість
entry-goods-price = Вартість одиниці
entry-goods-serial = Серійний (інвентарний) номер
entry-goods-condition = Стан
entry-goods-due = Придатний до
entry-measures-name = Захід
entry-measures-due = Строк
entry-measures-responsible = Відповідальні
entry-measures-funding = Джерело фінансування
entry-measures-indicator = Очікуваний результат

## Папери

paper-heading = Папери
paper-layout = Розташування мов
paper-layout-hint = Стовпці зручні, коли мов дві чи три.
paper-layout-choice = { $layout ->
    [stacked] Одна під одною, пункт за пунктом
    [sequential] Цілі тексти один за одним, зшиті разом
    [separate] Окремий документ кожною мовою
   *[columns] Поруч, стовпцями
}
paper-profile = Вигляд
paper-profile-choice = { $profile ->
    [ceremonial] Урочистий
    [official] За ДСТУ 4163
   *[plain] Звичайний
}
paper-profile-hint = { $profile ->
    [ceremonial] для церемонії підписання: шрифт старовинного крою, широкі береги
    [official] шрифт на взірець Times New Roman, береги: лівий 30 мм, правий 10 мм, верхній і нижній по 20 мм, як у тексті 2003 року; звірте з чинним
   *[plain] для щоденної роботи
}
paper-emblems = Герби й прапори
paper-emblems-choice = { $emblems ->
    [arms] Герби сторін
    [flags] Прапори держав
    [both] Герби й прапори
   *[none] Без гербів і прапорів
}
paper-emblems-hint = Герби — з карток сторін, прапори — їхніх держав. Опис зображень для читання вголос програма складає сама. Про згоду на використання гербів дбають самі сторони.
paper-label = Напис «Примірник № 1 — для …»
paper-label-choice = { $place ->
    [end] Один раз, під підписами
   *[foot] Унизу кожного аркуша
}
paper-order = Порядок сторін
paper-order-agreed = Як у переліку сторін
paper-order-by = За { lang-in } абеткою
paper-order-hint = У своєму примірнику кожна сторона все одно стоїть першою.
paper-fingerprint = Відбиток тексту на кожному аркуші
paper-fingerprint-hint = Короткий код поруч із номером сторінки: за ним видно, що всі аркуші з одного тексту. На робочих примірниках він є завжди.
paper-fingerprint-ceremonial = На урочистих примірниках відбитка не ставлять.
paper-initials = Місце для ініціалів кожної сторони внизу аркуша
paper-initials-hint = Щоб сторони могли парафувати кожен аркуш.
paper-fields = Поля для електронних підписів
paper-fields-hint = Зніміть позначку, якщо підписуватимуть лише на папері.

## Сторони й підписанти

party-heading = Сторони
party-lang = Мова сторони
party-originals = Примірників
party-menu = Дії зі стороною «{ $name }»
party-move-up = Пересунути вище
party-move-down = Пересунути нижче
party-remove = Вилучити сторону
party-add-body = Ще одна сторона
party-choose-body = виберіть орган
party-choose-body-first = Спершу виберіть орган.
party-add = Додати сторону

party-signing = підписує
party-countersigning = ставить другий підпис
party-countersigns = Ставить другий підпис поруч із першим
party-signatory-add = { $count ->
    [0] Хто підписує
   *[other] Ще один підписант
}
party-signatory-choose = виберіть особу
party-signatory-blank = вписати дані вручну
party-signatory-unnamed = Підписант без імені
party-signatory-menu = Дії з підписантом: { $name }
party-signatory-up = Пересунути вище
party-signatory-down = Пересунути нижче
party-signatory-remove = Вилучити підписанта
party-people-hint = Перелік осіб узято з картки органу.
party-open-card = Відкрити картку
party-substitute = Замінити підписанта
party-substitute-hint = Якщо підписуватиме хтось інший з цієї картки.
party-substitute-choose = виберіть, хто підпише замість
party-gender = Рід у тексті угоди
party-gender-hint = «який діє» чи «яка діє»
party-signatory-name = Ім’я та прізвище
party-signatory-office = Посада
party-in-case = { $label }, { $case }
party-authority = Діє на підставі
party-authority-hint = { $lang ->
    [uk] наприклад: Закону України «Про місцеве самоврядування в Україні»
   *[other] так, як має стояти в тексті { lang-in }
}

## Положення

clause-state = { $state ->
    [draft] чернетка
    [stale] застаріло
    [checked] звірено
    [certified] засвідчено
    [template] за шаблоном
   *[missing] немає тексту
}
clause-mark = { lang-in } — { clause-state }
clause-missing = Немає тексту { lang-in }
clause-state-count = { $state ->
    [missing] без тексту { $count }
    [template] за шаблоном { $count }
    [draft] { $count ->
        [one] { $count } чернетка
        [few] { $count } чернетки
       *[other] { $count } чернеток
    }
    [stale] застаріло { $count }
    [checked] звірено { $count }
   *[certified] засвідчено { $count }
}
clause-released = застаріло, дозволено підписати
clause-released-because = причина: { $reason }
clause-check = { $role ->
    [source] Текст звірено
   *[translation] Переклад звірено
}
clause-check-label = { clause-check }: { $name }, { lang-in }
clause-certify = Засвідчив перекладач…
clause-release = Дозволити підписати незвіреним…
clause-state-menu = Дії з текстом: { $name }, { lang-in }
clause-mark-label = { $asked ->
    [certify] Хто засвідчив переклад
   *[release] Чому цей текст можна підписати незвіреним
}
clause-mark-hint = { $asked ->
    [certify] Ім’я перекладача або бюро, за потреби дата й номер.
   *[release] Причину буде видно біля тексту й в історії угоди.
}
clause-mark-do = { $asked ->
    [certify] Позначити засвідченим
   *[release] Дозволити підписати
}
clause-mark-empty = { $asked ->
    [certify] Впишіть, хто засвідчив переклад
   *[release] Впишіть причину або звірте текст
}
clause-mark-leave = Не зараз
clause-next = Наступний незвірений
clause-all-checked = Незвірених текстів не лишилося.
clause-drafting = мова складання
clause-column = Мова стовпця { $column }
clause-label = { $name }, { lang-in }
clause-name = Пункт { $number }
clause-name-recital = Преамбула, абзац { $number }
clause-name-article = Стаття { $number }
clause-name-heading = Заголовок статті { $number }
clause-article-empty = У статті ще немає жодного пункту.
clause-add-first = Додати пункт
clause-add-recital = Додати абзац преамбули
clause-add-below = { $kind ->
    [title] Додати абзац преамбули
    [recital] Додати абзац нижче
    [heading] Додати пункт на початку
   *[clause] Додати пункт нижче
}
clause-move-up = { $kind ->
    [recital] Пересунути абзац вище
    [heading] Пересунути статтю вище
   *[clause] Пересунути пункт вище
}
clause-move-down = { $kind ->
    [recital] Пересунути абзац нижче
    [heading] Пересунути статтю нижче
   *[clause] Пересунути пункт нижче
}
clause-remove = { $kind ->
    [recital] Вилучити абзац
    [heading] Вилучити статтю
   *[clause] Вилучити пункт
}
clause-menu = Дії: { $name }
clause-keys-check = Ctrl Enter
clause-keys-add = Ctrl Shift Enter
clause-keys-up = Alt Shift ↑
clause-keys-down = Alt Shift ↓
clause-restore = Повернути текст шаблону

## Примітки

comment-heading = Примітки
comment-counts = { $open ->
    [0] відкритих немає
    [one] { $open } відкрита
    [few] { $open } відкриті
   *[other] { $open } відкритих
}{ $resolved ->
    [0] { "" }
    [one] {", "}{ $resolved } опрацьована
    [few] {", "}{ $resolved } опрацьовані
   *[other] {", "}{ $resolved } опрацьованих
}
comment-mark = Примітки: { $name }, { comment-counts }
comment-thread = Примітки: { $name }
comment-whole = До всієї угоди
comment-open-heading = Відкриті, до положень
comment-resolved-heading = Опрацьовані, до положень
comment-new = Нова примітка: { $name }
comment-audience = Для кого примітка
comment-audience-choice = { $audience ->
    [partner] для партнера
   *[internal] лише для нас
}
comment-another = { $count ->
    [0] Додати примітку
   *[other] Ще одна примітка
}
comment-add-to = Додати примітку
comment-do = Додати примітку
comment-leave = Не зараз
comment-empty = Впишіть примітку
comment-resolved = Опрацьовано
comment-remove = Вилучити примітку
comment-gone = { $author }, до вилученого положення
comment-keys = Ctrl Alt M

## Аркуш

sheet-label = Аркуш
sheet-page = Аркуш { $page } з { $pages }
sheet-page-region = Сторінка { $page }
sheet-previous = Попередня сторінка
sheet-next = Наступна сторінка
sheet-fold = Сховати
sheet-show = Показати аркуш
sheet-enlarge = Збільшити аркуш
sheet-back-to-text = До тексту
sheet-renewing = оновлюється
sheet-order = Чий примірник
sheet-order-own = у порядку угоди
sheet-order-of = для сторони: { $party }
sheet-same-file = Такі самі сторінки підуть на друк.

## Друк

print-heading = Друк і PDF
print-close = Закрити
print-copy = Примірники не для підпису
print-copy-hint = Робочий примірник — для погодження, примірник для ознайомлення — щоб показати текст іншим. Обидва позначені на кожній сторінці.
print-copy-save = { $way ->
    [printer] Надрукувати робочий примірник
    [viewer] Відкрити робочий примірник
   *[other] Зберегти робочий примірник
}
print-courtesy-save = { $way ->
    [printer] Надрукувати примірник для ознайомлення
    [viewer] Відкрити примірник для ознайомлення
   *[other] Зберегти примірник для ознайомлення
}
print-originals = Примірники на підпис
print-party = Сторона
print-count = Примірників
print-first = Стоїть першою
print-columns = { $layout ->
    [columns] Мови зліва направо
   *[other] Порядок мов
}
print-not-yet = { $count ->
    [0] Друкувати на підпис ще не можна
    [one] Друкувати на підпис ще не можна: лишилося { $count } зауваження
    [few] Друкувати на підпис ще не можна: лишилося { $count } зауваження
   *[other] Друкувати на підпис ще не можна: лишилося { $count } зауважень
}
print-not-settled = Текст ще не узгоджено.
print-originals-save = { $way ->
    [printer] Надрукувати
    [viewer] Відкрити
   *[other] Зберегти
} { $count ->
    [one] { $count } примірник на підпис
    [few] { $count } примірники на підпис
   *[other] { $count } примірників на підпис
}
print-outdated = { $count ->
    [one] Після друку щось змінилося: надрукуйте знову примірник для сторони { $parties }.
   *[other] Після друку щось змінилося: надрукуйте знову примірники для сторін: { $parties }.
}
print-working = Готуємо сторінки…
print-done = { $count ->
    [one] Збережено { $count } файл
    [few] Збережено { $count } файли
   *[other] Збережено { $count } файлів
}
print-folder = Тека: { $folder }
print-pages = { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
   *[other] { $count } сторінок
}
print-cautions = Перш ніж віддати примірники, перегляньте:
print-open = Відкрити
print-open-file = Відкрити { $name }
