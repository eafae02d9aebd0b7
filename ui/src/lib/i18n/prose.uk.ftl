# Текст пункту: виділення, переліки, відомості в тексті.

prose-tools = Оформлення тексту пункту
prose-bold = Напівжирний
prose-bold-sign = Ж
prose-bold-title = Напівжирний (Ctrl+B)
prose-italic = Курсив
prose-italic-sign = К
prose-italic-title = Курсив (Ctrl+I)
prose-list-dash = Перелік з тире
prose-list-dash-sign = – …
prose-list-dash-title = Перелік з тире (Ctrl+Shift+8)
prose-list-letters = Перелік з літерами
prose-list-letters-sign = а) …
prose-list-letters-title = Перелік з літерами (Ctrl+Shift+7)
prose-insert = Вставити відомість…
prose-insert-title = Вставити назву, ім’я, дату, суму чи посилання (Ctrl+Alt+I або @)
prose-insert-keys = Ctrl Alt I
prose-insert-what = Що вставити
prose-insert-case = Відмінок назв, імен і посад
prose-insert-hint = Виберіть стрілками, вставте клавішею Enter.
prose-insert-none = Такої відомості в угоді немає. Пошукайте за іншим словом.
prose-insert-empty = ще не вказано
prose-insert-group = { $group ->
    [parties] Сторони
    [signatories] Підписанти
    [signing] Дата й місце підписання
    [facts] Суми, дати й числа угоди
   *[references] Статті й пункти
}

## Відомість у тексті

prose-chip = { $kind ->
    [party] офіційна назва сторони { $about }
    [short] коротка назва сторони { $about }
    [signatory] ім’я підписанта: { $about }
    [office] посада підписанта: { $about }
    [article] номер статті: { $about }
    [clause] номер пункту: { $about }
    [signed_on] дата підписання
    [place] місце підписання
   *[fact] { $about }
}
prose-chip-in-case = { $name } { case-in }
prose-chip-gone = вилучена відомість
