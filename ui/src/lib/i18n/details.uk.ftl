# Відомості, що стоять у тексті (суми, дати, числа), і терміни угоди.

detail-heading = Відомості для тексту
detail-hint = Сума, дата чи число, вписані раз, стоять у положеннях усіма мовами й змінюються всюди разом.
detail-none = Відомостей ще немає.
detail-add = { $kind ->
    [sum] Додати суму
    [day] Додати дату
   *[number] Додати число
}
detail-kind = { $kind ->
    [sum] Сума
    [day] Дата
   *[number] Число
}
detail-name = { $kind ->
    [sum] Що це за сума
    [day] Що це за дата
   *[number] Що це за число
}
detail-currency = Валюта
detail-no-amount = Впишіть число цифрами, наприклад 150 000,50
detail-remove = Вилучити відомість: { $name }

glossary-heading = Терміни угоди
glossary-hint = Слово, що має те саме значення в усій угоді. Якщо в одній мові воно є, а відповідника в іншій немає, про це скаже зауваження.
glossary-none = Термінів ще немає.
glossary-word = Термін { lang-in }
glossary-number = Термін { $number }
glossary-add = Додати термін
glossary-remove = Вилучити термін: { $name }
