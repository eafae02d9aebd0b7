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

## Історія

history-heading = Що зроблено
history-none = Тут буде видно, хто, коли й що змінив.
history-go = Перейти
history-go-to = Перейти: { $act }, { $time }
history-gone = Цього місця в угоді вже немає.
history-more = Показати ще
