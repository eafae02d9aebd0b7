## The programme by its hours

programme-as-scale = За годинами
scale-label = { $day }, за годинами
scale-keys = Захід і його нижній край можна тягнути. З клавіатури: стрілки вгору і вниз — на 5 хвилин, із Shift — на 15, Esc — скасувати.
scale-hours = { $from }–{ $until }
scale-end = Кінець: { $name }
scale-undated = Без години:

## A calendar of others

events-look = Узяти з календаря (.ics)
events-heading = Що є в календарі
events-none = У календарі немає жодної події.
events-take = { $count ->
    [one] Узяти { $count } захід
    [few] Узяти { $count } заходи
   *[many] Узяти { $count } заходів
}
events-taken = { $count ->
    [one] Узято { $count } захід
    [few] Узято { $count } заходи
   *[many] Узято { $count } заходів
}
events-leave = Не брати
event-state-new = нове
event-state-changed = змінено
event-state-same = без змін
event-state-left = не взято
event-left-repeats = повторюється за правилом
event-left-zone = часовий пояс події невідомий
event-left-visit-zone = у відомостях візиту не вказано часового поясу
event-left-start = не сказано, коли починається
event-left-long = триває довше за добу
event-left-twice = така подія в календарі вже є

## Cards of people

cards-save = Зберегти контакти (.vcf)
cards-take = Узяти контакти (.vcf)
cards-personal = з телефонами й поштою
cards-saved = { $count ->
    [one] Збережено { $count } контакт
    [few] Збережено { $count } контакти
   *[many] Збережено { $count } контактів
}
