# Версії угоди, порівняння двох із них, історія.

versions-open = Версії
versions-heading = Версії та історія
versions-back = До тексту
versions-kept = Збережені версії
versions-none = Версій ще немає. Збережіть версію, перш ніж надсилати текст партнеру: згодом буде видно, що в ньому змінилося.
versions-name = Назва версії
versions-name-hint = Наприклад: надіслано партнеру 12.03
versions-name-missing = Впишіть назву версії
versions-keep = Зберегти версію
versions-by = { $by }, { $time }
versions-with-now = Порівняти з теперішнім текстом
versions-with-now-named = Порівняти з теперішнім текстом: { $name }
versions-two = Порівняти дві версії
versions-choice = { $name } ({ $time })
versions-from = Раніша
versions-to = Пізніша
versions-compare = Порівняти

## Порівняння

versions-comparison = Що змінилося
versions-back-to-list = До версій
versions-count = { $count ->
    [0] Змін немає: тексти однакові
    [one] { $count } зміна
    [few] { $count } зміни
   *[other] { $count } змін
}
versions-changes = Зміни
versions-previous = Попередня зміна
versions-next = Наступна зміна
versions-print = Зберегти як PDF…
versions-added = додано
versions-removed = вилучено
versions-change = { $change ->
    [added] додано
    [removed] вилучено
    [moved] { $touched ->
        [yes] переміщено й змінено
       *[no] переміщено
    }
   *[changed] змінено
}
versions-unchanged = без змін
versions-same-rows = { $count ->
    [one] … { $count } пункт без змін
    [few] … { $count } пункти без змін
   *[other] … { $count } пунктів без змін
}
versions-part = { $role ->
    [title] Назва
    [subtitle] Підзаголовок
    [party] Сторона
    [recital] Абзац преамбули
    [agreed] Слова перед статтями
    [heading] Заголовок статті
    [clause] Пункт
    [label] Напис на примірнику
    [reference] Посилання на угоду
    [subject] Предмет
    [place-and-date] Місце й дата
   *[other] Підписи чи таблиця
}
versions-part-numbered = { $role ->
    [heading] Заголовок: { $number }
   *[clause] Пункт { $number }
}
# Лише для читання вголос, перед словами й після них.
versions-inserted = {" "}додано:{" "}
versions-inserted-end = , кінець доданого{" "}
versions-deleted = {" "}вилучено:{" "}
versions-deleted-end = , кінець вилученого{" "}
versions-take-back = Повернути цей текст
versions-take-back-in = Повернути цей текст: { $name }, { lang-in }, версія «{ $version }»

help-beside = У порівнянні й бібліотеці
help-change = попередня чи наступна зміна
help-back = назад до тексту

## Файл повернувся

review-open = Порівняти файл партнера…
review-opening = Порівнюємо…
review-hint = Партнер повернув файл Word чи OpenDocument із правками? Тут видно кожну з них, і про кожну вирішуєте ви.
review-heading = Файл повернувся: { $file }
review-base = Порівняно з версією
review-base-guessed = У файлі не вказано, з якою версією його надіслали. Перевірте, чи вибрано ту.
review-revised = У файлі були виправлення в режимі рецензування; їх прочитано як прийняті. Автори: { $by }
review-none = Партнер нічого не змінив.
review-decided = Розглянуто { $decided } з { $count }
review-take = Застосувати рішення
review-became = { $became ->
    [both] змінили обидві сторони
    [theirs] змінив партнер
    [new] нове
    [gone] у файлі немає
    [moved] переміщено
   *[fixed] змінено слова, які програма складає з даних
}
review-place-new = Після: { $place }
review-place-unknown = Частина, яку складає програма
review-moved-behind = У файлі стоїть після: { $place }
review-ours = У нас
review-theirs = У партнера
review-take-theirs = Прийняти зміну партнера
review-keep-ours = Лишити, як у нас
review-edit = Написати інакше
review-edit-label = Текст, який буде в угоді
review-edit-proposal = Тут зведено обидві правки, бо вони не перетинаються. Перечитайте, перш ніж зберігати.
review-edit-done = Узяти цей текст
review-loses-facts = Тепер цей текст іде за даними угоди. Узятий від партнера, він за ними вже не змінюватиметься.
review-not-takeable = Ці слова програма бере з даних сторін чи протоколу: змініть їх там.
review-remarks = Зауваження на берегах
review-remarks-take = Додати їх до коментарів угоди
review-remark = { $by }: { $text }
review-keys = 1 — прийняти зміну, 2 — лишити, як у нас, 3 — написати інакше, Alt ↓ — далі

## Історія

history-heading = Що зроблено
history-none = Тут буде видно, хто, коли й що змінив.
history-go = Перейти
history-go-to = Перейти: { $act }, { $time }
history-gone = Цього місця в угоді вже немає.
history-more = Показати ще
