# Бібліотека положень: готові й власні, вставляння в угоду, заміна.

nav-library = Бібліотека положень
library-heading = Бібліотека положень
library-sentence = Готові положення й ваші власні. Щоб вставити положення, відкрийте бібліотеку з угоди.
library-open = Бібліотека положень…
library-back = До тексту
library-below = { $kind ->
    [title] Додати до преамбули з бібліотеки…
    [heading] Додати на початку з бібліотеки…
   *[clause] Додати нижче з бібліотеки…
}
library-exchange = Замінити іншим варіантом…
library-keep = Зберегти до бібліотеки…
library-search = Слово з положення або тема
library-found = { $count ->
    [one] { $count } положення
    [few] { $count } положення
   *[other] { $count } положень
}
library-nothing = Нічого не знайдено
library-nothing-sentence = Пошук дивиться в тексти всіма мовами угоди й у назви тем. Спробуйте коротше слово.
library-clear = Очистити пошук
library-langs = Показати мовами
library-topics = Теми
library-group = { $group ->
    [areas] Окремі сфери співробітництва
   *[topics] Положення за темами
}
library-clause = { $topic }: положення { $number }
library-clause-menu = Дії: { $name }
library-kind = { $kind ->
    [standard] стандартне
    [own] власне
   *[alternative] інший варіант
}
library-used = Є в угоді: { $place }

## Вставляння

library-spot = Куди вставляти
library-spot-recitals = Преамбула, на початку
library-spot-recital = Преамбула, після абзацу { $number }
library-spot-article = Стаття { $number }, на початку
library-spot-clause = Після пункту { $number }
library-insert = Вставити
library-insert-named = Вставити: { $name }
library-insert-article = Вставити як нову статтю
library-insert-article-named = Вставити як нову статтю: { $name }
library-inserted = Вставлено: { $place }. Скасувати — Ctrl+Z.
library-go = Перейти туди
library-wants = { $count ->
    [one] Бракує { $count } положення
   *[other] Бракує { $count } положень
}

## Заміна

exchange-heading = Замінити положення: { $place }
exchange-own = Власні слова цього положення буде замінено. Щоб повернути їх, натисніть потім Ctrl+Z.
exchange-undo = Заміну можна скасувати: натисніть потім Ctrl+Z.
exchange-current = стоїть зараз
exchange-with = Замінити цим
exchange-with-named = Замінити цим: { $name }

## Власні положення

library-write = Написати власне
library-export = Зберегти у файл…
library-import = Узяти з файлу…
library-exported = Власні положення збережено у файл.
library-imported = { $count ->
    [0] Нових положень у файлі немає.
    [one] Узято { $count } нове положення.
    [few] Узято { $count } нові положення.
   *[other] Узято { $count } нових положень.
}
library-kept = Положення збережено до бібліотеки.
library-removed = Власне положення вилучено з бібліотеки. В угодах, де воно стоїть, воно лишилося.
library-bring-back = Повернути
library-edit = Змінити…
library-remove = Вилучити з бібліотеки
library-uses = Де воно стоїть
library-uses-of = Де стоїть: { $name }
library-uses-count = { $count ->
    [0] Не стоїть у жодній угоді
    [one] Стоїть в { $count } угоді
   *[other] Стоїть у { $count } угодах
}
library-uses-fold = Сховати
own-heading = Власне положення
own-heading-edit = Змінити власне положення
own-hint = Положення з бібліотеки нічого не знає про угоду: пишіть «Сторони», а не їхні назви. Угод, де воно вже стоїть, зміни тут не торкнуться.
own-topic = Тема
own-topic-missing = Виберіть тему
own-text = Текст { lang-in }
own-text-missing = Впишіть текст принаймні однією мовою
own-keep = Зберегти до бібліотеки
own-cancel = Не зберігати
dialog-close = Закрити
