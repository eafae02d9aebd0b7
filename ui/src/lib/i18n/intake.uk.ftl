# Угода з готового тексту: файл або вставлений текст розкладається за мовами, статтями й пунктами.

intake-link = З готового тексту…
intake-heading = Угода з готового тексту
intake-sentence = Програма розкладе ваш текст за мовами, статтями й пунктами. Спершу ви все переглянете.
intake-file = Файл
intake-file-sentence = Документ Word (.docx) або простий текст (.txt), до 64 МБ. Сам файл не зміниться.
intake-choose = Вибрати файл…
intake-paste = Вставити текст
intake-pasted = Текст угоди
intake-pasted-hint = Скопіюйте його цілим, від назви до підписів, усіма мовами.
intake-pasted-missing = Вставте текст угоди
intake-look = Розібрати текст
intake-under-way = Текст розбирається…
intake-back = Повернутися до перегляду

## Перегляд знайденого

intake-over = Перегляньте знайдене
intake-counts = Знайдено: { $articles ->
    [one] { $articles } статтю
    [few] { $articles } статті
   *[other] { $articles } статей
}, { $clauses ->
    [one] { $clauses } пункт
    [few] { $clauses } пункти
   *[other] { $clauses } пунктів
}. Ще нічого не записано.
intake-another = Узяти інший текст
intake-doubts = { $count ->
    [0] Сумнівних рядків немає
    [one] { $count } сумнівний рядок
    [few] { $count } сумнівні рядки
   *[other] { $count } сумнівних рядків
}
intake-doubts-here = В угоді цих позначок уже не буде.
intake-next = Наступний сумнівний
intake-undo = Скасувати
intake-redo = Повернути
intake-take = Узяти як угоду
intake-facts = Що це за документ
intake-parties = Сторони
intake-named = Текст називає органи з вашого переліку: { $names }.
intake-template = Вид документа
intake-said = Узяти з тексту
intake-signed-on = Дата підписання: { $date }
intake-years = Строк дії: { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[other] { $years } років
}
intake-persons = Текст називає осіб: { $names }. Підписантів додасте в угоді.
intake-text = Текст
intake-opening = Назва й преамбула
intake-rest = Після останньої статті
intake-rest-sentence = Підписи, реквізити, додатки: це не ввійде в текст угоди, а збережеться приміткою до неї.
intake-rest-name = Після статей, рядок { $number }
intake-column = Мова стовпця { $number }
intake-column-left = Цієї мови в угоді немає. Текст стовпця збережеться приміткою.

## Рядок

intake-doubtful = Сумнівно
intake-doubtful-sentence = Перевірте, чи ці тексти відповідають один одному.
intake-right = Рядок правильний
intake-right-label = { intake-right }: { $name }
intake-keys-right = Ctrl Enter
intake-menu = Дії: { $name }, { lang-in }
intake-up = Пересунути текст { lang-in } вище
intake-down = Пересунути текст { lang-in } нижче
intake-article-up = Пересунути цю статтю { lang-in } вище
intake-article-down = Пересунути цю статтю { lang-in } нижче
intake-split = Відокремити в окремий рядок
intake-cut = Поділити там, де курсор
intake-join = З’єднати з наступним
intake-row-up = Пересунути весь рядок вище
intake-row-down = Пересунути весь рядок нижче
intake-begin = Почати тут нову статтю
intake-dissolve = Приєднати до попередньої статті
