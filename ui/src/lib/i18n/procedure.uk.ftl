# Шлях угоди: етапи, кроки сторін, папери до ради, додатки. Поля всіх форм поза текстом.

procedure-heading = Шлях угоди
procedure-link = Шлях угоди
procedure-text = До тексту угоди
procedure-no-text = Тексту угоди тут немає: внесено лише відомості про неї.
procedure-expired = Строк дії минув { $end }. Запишіть продовження або припинення.
procedure-ends = Діє до { $end }.

## Етапи

procedure-stages = Етапи угоди
procedure-stage-done = пройдено
procedure-stage-now = зараз тут
procedure-stage-next = попереду
procedure-stage-passed = не записано
procedure-stage-passed-hint = Угода пішла далі, а цього етапу не записано. Його можна записати й тепер.
procedure-stage-on = { $stage }: { $day }
procedure-lacks = { $count ->
    [one] Бракує { $count } кроку
   *[other] Бракує { $count } кроків
}
procedure-lacks-none = Нічого не бракує.
procedure-nothing-to-do = Тут зараз нічого робити не треба.
procedure-act-find-partner = Додати партнера
procedure-act-draft = Почати проєкт угоди
procedure-act-settle = Узгодити текст
procedure-act-approve = Записати погодження
procedure-act-sign = Записати підписання
procedure-act-register = Записати реєстрацію
procedure-act-enter-into-force = Записати набрання чинності
procedure-act-end = Записати припинення
procedure-day-of = { $stage ->
    [approved] День погодження
    [signed] День підписання
    [registered] День реєстрації
    [in_force] День набрання чинності
   *[ended] День припинення
}
procedure-day-proposed = Узято з кроку, який записано.
procedure-note-of = { $stage ->
    [registered] Номер реєстрації
   *[ended] Причина припинення
}
procedure-partner = Орган партнера
procedure-partner-new = Завести нову картку партнера
procedure-partner-first = Спершу виберіть партнера.
procedure-template-first = Спершу виберіть вид документа.
procedure-cancel = Не записувати

## Кроки сторін

procedure-steps = Кроки сторін
procedure-steps-keys = Стрілки — між кроками, Enter — відкрити, Escape — закрити.
procedure-steps-caption = Кроки за етапами; у стовпцях — сторони. Стрілки — між кроками, Enter — відкрити крок.
procedure-steps-of = Кроки: { $party }
procedure-steps-none = Для жодної сторони порядку погодження в програмі немає.
procedure-step = Крок
procedure-before = До етапу «{ $stage }»
procedure-absent = порядок цієї країни такого кроку не має
step-state-open = ще не розпочато
step-state-waiting = чекаємо на відповідь
step-state-returned = повернено на доопрацювання
step-state-refused = відмовлено
step-state-granted = зроблено
step-state-not-needed = не потрібно
step-weight-hard = вимагає закон
step-weight-soft = вимагає порядок чи інструкція
step-weight-habit = так заведено
step-unverified = не звірено з першоджерелом
step-unverified-hint = Цього правила не звірено з першоджерелом: перш ніж на нього покладатися, покажіть його юристові.
step-number-on = № { $number } від { $day }
step-number = № { $number }
step-clock = { $state ->
    [over] { $days ->
        [one] строк минув { $days } день тому, { $day }
        [few] строк минув { $days } дні тому, { $day }
       *[other] строк минув { $days } днів тому, { $day }
    }
    [today] сьогодні останній день, { $day }
   *[left] { $days ->
        [one] лишився { $days } день, до { $day }
        [few] лишилося { $days } дні, до { $day }
       *[other] лишилося { $days } днів, до { $day }
    }
}
step-wait = не раніше { $day }
step-clock-unverified = строк не звірено з першоджерелом
step-files = { $count ->
    [one] { $count } файл
    [few] { $count } файли
   *[other] { $count } файлів
}

step-form = { $party }: { $step }
step-form-close = Закрити крок
step-who = Хто діє
step-weight = Чому
step-sources = Де це записано
step-source-verified = перевірено
step-source-unverified = не звірено
step-begin = Записати цей крок
step-again = Подати ще раз
step-again-hint = Попереднє подання лишиться записаним.
step-round = Подання { $number }
step-round-only = Що записано
step-round-remove = Вилучити подання { $number }
step-votes = Голосування
step-votes-sum = Разом: { $sum }
step-papers = Папери цього кроку

## Порядок погодження

pack-line = Порядок: { $name }
pack-from = діє з { $day }
pack-until = діє з { $from } до { $to }
pack-checked = перевірено { $day }
pack-own = доповнення вашої установи
pack-kept = сторона почала за цією редакцією
pack-newer = Є новіша редакція: { $name }.
pack-follow = Перейти на новішу редакцію
pack-none = Порядку погодження для цієї країни в програмі немає.

## Файли й папери

file-kind = Що це за файл
file-attach = Долучити файл…
file-remove = Вилучити
paper-print = Надрукувати
paper-print-of = Надрукувати: { $name }
paper-print-all = Надрукувати всі папери
paper-print-all-of = Надрукувати всі папери: { $party }

## Обґрунтування й подальша доля

ground-heading = Обґрунтування
ground-says = пояснювальна записка: заповнено { $count } з { $of }
ground-hint = Ці слова стають у пояснювальну записку, проєкт рішення й лист-звернення.
course-heading = Відомості про угоду після підписання
course-files = Файли угоди
addendum-heading = Додаткові протоколи
addendum-none = Додаткових протоколів до цієї угоди немає.
addendum-name = № { $number }, { $title }
addendum-changes = { $count ->
    [0] пунктів не змінює
    [one] змінює { $count } пункт
    [few] змінює { $count } пункти
   *[other] змінює { $count } пунктів
}
addendum-print = Надрукувати текст зі змінами
amend-heading = Змінити пункт угоди
amend-hint = Положення стане до цього протоколу; у ньому буде названо, який пункт угоди воно змінює.
amend-of = Угода, яку змінює протокол: { $name }
amend-no-base = Спершу виберіть у відомостях протоколу угоду, яку він змінює.
amend-clause = Пункт угоди
amend-clause-name = { $number } { $text }
amend-how = Що зробити з пунктом
amend-how-rewords = Викласти в новій редакції
amend-how-adds = Доповнити новим пунктом після нього
amend-how-deletes = Вилучити
amend-article = Стаття протоколу
amend-do = Додати зміну до протоколу
amend-choose-first = Спершу виберіть пункт угоди.
amend-done = Зміну додано до протоколу. Її слова можна поправити в тексті.

## Внести укладену раніше

enter-link = Внести укладену раніше
enter-heading = Внести угоду без складання тексту
enter-sentence = Вистачить відомостей, які є на першій і останній сторінках. Решту можна дописати потім.
enter-what = Що вносимо
enter-what-concluded = Угоду, яку вже укладено
enter-what-concluded-hint = Вона стане до реєстру, строків і пошуку разом з іншими.
enter-what-need = Потребу у співробітництві
enter-what-need-hint = Партнера ще немає: запишемо, для чого й у яких сферах його шукаємо.
enter-need = Потреба у співробітництві
enter-kind = Вид документа
enter-parties = Сторони
enter-own = Наш орган
enter-about = Назва, підписання, строк
enter-title = Назва { lang-in }
enter-signing = День і місце одним рядком
enter-signing-hint = Вставте, як у старому переліку: 22.03.2017, м. Устрики Долішні. День і місце розійдуться по своїх полях.
enter-signed-on = День підписання
enter-place = Місце підписання
enter-term = Строк дії
enter-term-unknown = невідомо
enter-term-indefinite = безстроково
enter-term-years = на кілька років
enter-term-date = до певного дня
enter-years = Скільки років
enter-until = Останній день дії
enter-stage = На якому вона етапі
enter-need-areas = Сфери співробітництва
enter-need-why = Чому потрібне співробітництво
enter-do = Внести угоду
enter-do-need = Записати потребу
enter-then = Скан долучите на наступному екрані.
enter-then-need = Далі програма підкаже, як знайти партнера й скласти проєкт.
enter-duplicates = { $count ->
    [one] Схоже, ця угода вже є:
   *[other] Схоже, ця угода вже є серед таких:
}
enter-duplicates-still = Якщо це інша угода, натисніть «{ enter-do }» ще раз.
error-enter-title = Впишіть назву угоди
error-enter-signed-on = Впишіть день підписання
error-enter-years = Впишіть кількість років цифрами
error-enter-until = Впишіть останній день дії
error-enter-why = Напишіть, чому потрібне співробітництво

## Картка органу

body-details = Коди й адреси
person-details = Звертання й зв’язок

## Поля форм

form-unchosen = не вибрано

outcome-granted = погоджено, ухвалено
outcome-returned = повернено на доопрацювання
outcome-refused = відмовлено
outcome-not-needed = не потрібно
cooperation-form-cross-border = транскордонне
cooperation-form-inter-territorial = міжтериторіальне
cooperation-form-both = транскордонне й міжтериторіальне
cooperation-form-transnational = транснаціональне
attachment-kind-scan = скан підписаної угоди
attachment-kind-signed = угода з електронними підписами
attachment-kind-decision = рішення
attachment-kind-letter = лист
attachment-kind-photograph = світлина
attachment-kind-returned = повернутий текст
attachment-kind-other = інше
direction-incoming = вхідний
direction-outgoing = вихідний
form-hint-correspondent = Якщо картки партнера немає
form-hint-evidence = Документ, подія, посилання; якщо знято — чому
form-hint-letter-number = Вхідний або вихідний номер у нашому журналі
form-hint-own-owner = Посада, прізвище
form-hint-their-owner = Посада, прізвище
form-to-agreement = Перейти до угоди
form-to-body = Перейти до картки партнера
form-take = Вписати: { $offer }
plan-heading = Заходи й домовленості
plan-sentence = Кожен захід плану можна внести до спільного переліку домовленостей: зі строком, відповідальним і станом виконання. Внесені раніше вдруге не вносяться.
plan-take = Внести заходи до домовленостей
plan-open = Відкрити домовленості
plan-taken = { $count ->
    [0] Нових заходів немає: усі вже внесено.
    [one] Внесено { $count } захід.
    [few] Внесено { $count } заходи.
   *[many] Внесено { $count } заходів.
}

## Signing apart

signing-heading = Підписання
signing-hint = Кожна сторона ставить місце й день біля свого підпису. Тут занотуйте, хто вже підписав і де зараз примірники.
signing-way-together = разом за одним столом
signing-way-online = онлайн, кваліфікованим підписом
signing-way-post = поштою по черзі
signing-way-each-town = кожна сторона у своєму місті
