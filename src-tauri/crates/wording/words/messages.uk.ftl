# Sentences that window and command line share: findings, refusals, faults, names.
#
# Variables of findings: $article, $clause, $recital (numbers), $lang, $other (language
# codes), $party (short name), $number (of a party or an original), $case (code of a
# case), $field (official, name, office), $character. What is absent is “none”. Names of
# acts, stages and kinds begin in lower case, so that they can follow a colon.

## Where it is

chip-kind = { $found ->
    [party] офіційна назва сторони
    [short] коротка назва сторони
    [signatory] ім’я підписанта
    [office] посада підписанта
    [article] номер статті
    [clause] номер пункту
    [signed_on] дата підписання
    [place] місце підписання
   *[fact] сума, день або число
}

place = { $recital ->
    [none] { $article ->
        [none] Назва
       *[other] { $clause ->
            [none] Стаття { $article }
           *[other] Стаття { $article }, пункт { $clause }
        }
    }
   *[other] Преамбула, абзац { $recital }
}

place-authority = { $party }: підстава, на якій діє підписант

## Versions

version-now = теперішній текст

## Documents for word processors

version-docx = Word, { $at }
version-odt = OpenDocument, { $at }
handle-title = Назва
handle-party = Сторона
handle-place-and-date = Місце і дата

## Findings

finding-too-few-parties = { $least ->
    [3] Кластерну угоду укладають щонайменше три сторони: додайте ще одну.
   *[other] Угоду укладають щонайменше дві сторони: додайте ще одну.
}
finding-too-many-parties = В угоді може бути не більше п’яти сторін: вилучіть зайві.
finding-no-language = Не вибрано жодної мови: додайте мову, якою укладають угоду.
finding-too-many-languages = Угоду можна укласти не більш як п’ятьма мовами: вилучіть зайві.
finding-too-many-columns = Понад три мови поруч лягають на аркуш упоперек, вузькими колонками. За бажання виберіть інше розташування мов.
finding-party-language-absent = { $party }: мови цієї сторони ({ lang-name }) немає серед мов угоди. Додайте її до мов угоди або виберіть для сторони іншу.
finding-same-body-twice = { $party }: цей орган указано стороною двічі. Вилучіть одну сторону або виберіть для неї інший орган.
finding-title-missing = Немає назви угоди { lang-in }: впишіть її.
finding-heading-missing = { place }: немає заголовка { lang-in }. Впишіть його.
finding-wording-missing = { place }: немає тексту { lang-in }. Впишіть його або вилучіть це положення.
finding-wording-stale = { place }: текст іншою мовою змінився, а текст { lang-in } ще не звірено. Звірте його або дозвольте підписати, зазначивши причину.
finding-wording-released = { place }: текст { lang-in } не звірено після змін, але дозволено підписати із зазначеної причини.
finding-article-empty = { place }: у статті немає жодного пункту. Додайте пункт або вилучіть статтю.
finding-no-articles = В угоді немає жодної статті: додайте принаймні одну.
finding-numbers-differ = { place }: числа в текстах { other-lang-in } ({ $expected }) та { lang-in } ({ $found }) не збігаються. Звірте обидва тексти.
finding-dates-differ = { place }: дати в текстах { other-lang-in } ({ $expected }) та { lang-in } ({ $found }) не збігаються. Звірте обидва тексти.
finding-sums-differ = { place }: суми в текстах { other-lang-in } ({ $expected }) та { lang-in } ({ $found }) не збігаються. Звірте обидва тексти.
finding-percentages-differ = { place }: відсотки в текстах { other-lang-in } ({ $expected }) та { lang-in } ({ $found }) не збігаються. Звірте обидва тексти.
finding-references-differ = { place }: тексти { other-lang-in } ({ $expected }) та { lang-in } ({ $found }) посилаються на різні статті. Звірте посилання.
finding-reference-dangling = { place }: у тексті { lang-in } є посилання на статтю { $found }, якої в угоді немає. Виправте посилання.
finding-parties-differ = { place }: сторону «{ $found }» названо в тексті { other-lang-in }, але не { lang-in }. Звірте обидва тексти.
finding-stranger-named = { place }: у тексті { lang-in } згадано «{ $found }», хоча це не сторона цієї угоди. Перевірте, чи не лишилася назва з іншої угоди.
finding-terms-differ = { place }: термін «{ $expected }» є в тексті { other-lang-in }, а його відповідника «{ $found }» у тексті { lang-in } немає. Звірте обидва тексти.
finding-parts-differ = { place }: у тексті { other-lang-in } частин { $expected }, у тексті { lang-in } — { $found }. Звірте абзаци й переліки.
finding-placeholder-left = { place }: у тексті { lang-in } лишилося незаповнене місце «{ $found }». Впишіть потрібне.
finding-hidden-character = { place }: у тексті { lang-in } біля слова «{ $expected }» є невидимий знак { $found }. Через нього екран може показувати не те, що надрукується. Зітріть це місце й наберіть його заново.
finding-chip-empty = { place }: у тексті { lang-in } відомість «{ chip-kind }» порожня або її вже вилучено. Впишіть її або приберіть посилання на неї.
finding-law-superseded = { place }: текст { lang-in } посилається на «{ $found }», а цей акт уже замінив інший: { $expected }. Перевірено станом на { $checked }.
finding-wrong-language = { place }: текст у стовпці { lang-in } схожий на текст { other-lang-in }. Перевірте, чи не вставлено його не туди.
finding-clause-wanted = { place }: { $because }
finding-party-named-in-wording = { place }: текст { lang-in } називає кілька сторін, і їхній порядок буде однаковий у всіх примірниках. Напишіть «Сторони», якщо назви тут не потрібні.
finding-originals-clause-own = { place }: текст { lang-in } написано вручну, тож кількість примірників у ньому сама не зміниться. Звірте її або поверніть текст шаблону.
finding-place-missing = Не вказано місця підписання { lang-in }: якщо не вписати його тут, у документі буде рядок, щоб вписати від руки.
finding-date-missing = Не вказано дати підписання: якщо не вписати її тут, у документі буде рядок, щоб вписати від руки.
finding-no-originals = { $party }: сторона зберігає від одного до трьох примірників. Укажіть, скільки їх буде.
finding-official-name-missing = { $party }: немає офіційної назви { lang-in }. Впишіть її так, як вона має стояти в угоді.
finding-case-form-missing = { $party }: немає { field-of } { lang-in } { case-in }, тож у документі стоятиме називний. Впишіть цю форму.
finding-seat-missing = { $party }: не вказано місцезнаходження { lang-in }. Впишіть його або звірте, чи документ читається без нього.
finding-arms-missing = { $party }: герб не вибрано, тож на папері його не буде. Виберіть його в картці органу або друкуйте без гербів.
finding-picture-unusable = { $party }: зображення герба не можна надрукувати. Виберіть інше в картці органу.
finding-signatory-missing = { $party }: не вказано, хто підписує за цю сторону. Додайте підписанта.
finding-signatory-name-missing = { $party }: немає імені підписанта { lang-in }. Впишіть його так, як воно має стояти в угоді.
finding-signatory-office-missing = { $party }: немає посади підписанта { lang-in }. Впишіть її так, як вона має стояти в угоді.
finding-signatory-authority-missing = { $party }: не вказано { lang-in }, на якій підставі діє підписант. Впишіть закон, статут або рішення ради.
finding-glyph-missing = Знака «{ $character }» немає у шрифті документа: замініть його іншим.
finding-page-counts-differ = У примірниках різна кількість сторінок: { $counts }. Нічого не бракує, але попередьте про це партнерів або змініть розташування мов, доки кількість не збіжиться.
finding-reprint-needed = { $party ->
    [none] Після друку примірника текст змінився: надрукуйте примірник знову.
   *[other] { $party }: після друку примірника № { $number } його текст змінився. Надрукуйте примірник знову.
}
finding-party-excluded = { $party }: закон забороняє міжнародне територіальне співробітництво з цією державою. Вилучіть цю сторону.
finding-party-outside-law = { $party }: це не орган територіальної громади чи регіону, тож закон про міжнародне територіальне співробітництво такої угоди не стосується. Погодження міністерства не потрібне; з’ясуйте, який закон діє.
finding-step-missing = { $party }: угода вже на наступному етапі, а крок «{ $step }» не записано. Запишіть його або позначте, чому він не потрібен.
finding-step-order-unusual = { $party }: «{ $step }» записано раніше, ніж «{ $other }». Зазвичай порядок інший; це не перешкода, але перевірте дати.
finding-step-order-broken = { $party }: «{ $step }» записано раніше, ніж «{ $other }», а закон велить навпаки. Перевірте дати або порадьтеся з партнером.
finding-step-fact-missing = { $party }: для кроку «{ $step }» треба знати { fact-to-know }. Впишіть це.
finding-answer-overdue = { $party }: «{ $step }» — строк відповіді минув { $until }. Нагадайте про себе й запишіть, що відповіли.
finding-step-overdue = { $party }: «{ $step }» слід було зробити до { $until }. Зробіть це й запишіть день і номер.
finding-wait-too-short = { $party }: день підписання раніший, ніж дозволяє крок «{ $step }». Підписати можна не раніше { $until }.
finding-register-cell-empty = Немає даних для стовпця «{ $field }». Впишіть їх.
finding-unit-code-wrong = { $party }: немає коду КАТОТТГ або він записаний не так (UA і 17 цифр). Впишіть його в картці органу, щоб не сплутати однойменні громади.
finding-days-reversed = { $pair ->
    [round] { $party }: у кроці «{ $step }» рішення датовано раніше, ніж подання.
    [registered_on] День реєстрації раніше, ніж день підписання.
    [in_force_on] День набрання чинності раніше, ніж день підписання.
    [prolonged_until] Строк продовжено до дня, який раніше, ніж день підписання.
    [ended_on] День припинення раніше, ніж день підписання.
   *[term_until] Останній день строку раніше, ніж день підписання.
} Перевірте дати.
finding-decision-before-session = { $party }: у кроці «{ $step }» рішення датовано раніше, ніж засідання { $on }. Перевірте дати.
finding-number-twice = { $party ->
    [none] Номер реєстрації { $number } має й інша угода.
   *[other] { $party }: у кроці «{ $step }» номер { $number } уже має папір, датований { $on }.
} Перевірте номер.
finding-paper-blanks = { $found }: бракує відомостей ({ $number }), тож на папері лишено місце, щоб вписати від руки.
finding-words-missing = Дати, нумерацію й підписи { lang-in } програма ще не вміє написати, і в документі вони стояли б англійською. Виберіть для угоди іншу мову.

## Names of fields in findings

field-of = { $field ->
    [name] імені підписанта
    [office] посади підписанта
   *[official] офіційної назви
}
finding-counterpart-awaited = { $party }: підписано, примірник надіслано { $on }{ $number ->
    [none] {""}
   *[other] {" "}(№ { $number })
}. { $other }: примірник ще не повернено, очікуємо до { $until }.
finding-signed-before-party = День угоди раніший, ніж { $on }, коли її підписує { $party }. Угоду датують днем останнього підпису.
finding-visit-days-missing = Не вказано першого дня візиту.
finding-visit-days-reversed = Останній день візиту раніший за перший.
finding-invitation-late = Запрошення датовано після початку візиту.
finding-delegation-missing = Не вказано, чия делегація їде.
finding-head-missing = { $delegation }: у делегації не вказано керівника.
finding-head-twice = { $delegation }: у делегації більше ніж один керівник.
finding-delegate-unnamed = Не вказано імені учасника делегації.
finding-delegate-twice = { $name } є у списку двічі.
finding-leaves-too-early = { $name }: від’їзд раніший за прибуття.
finding-programme-empty = У програмі ще немає жодного заходу.
finding-item-unnamed = Захід програми не має назви.
finding-item-time-missing = «{ $item }»: не вказано дня або години.
finding-item-outside-visit = «{ $item }»: цей день поза днями візиту.
finding-item-past-midnight = «{ $item }» закінчується наступного дня. Якщо це не так, виправте годину.
finding-items-overlap = «{ $item }» починається, коли ще триває «{ $other }»{ $minutes ->
    [0] .
    [one] : накладання { $minutes } хвилина.
    [few] : накладання { $minutes } хвилини.
   *[other] : накладання { $minutes } хвилин.
}
finding-transfer-too-short = «{ $item }»: переїзд після «{ $other }» триває { $needed } хв, а часу на нього { $minutes } хв.
finding-interpreter-twice = «{ $item }»: { $name } у цей час перекладає на «{ $other }».
finding-within-curfew = «{ $item }» припадає на комендантську годину.
finding-shelter-missing = «{ $item }»: не вказано укриття.
finding-exit-unknown = { $name }: не вказано, за якою категорією особа може виїхати.
finding-gift-too-dear = Подарунок «{ $text }» коштує більше, ніж дозволено особі: { $most } ({ $source }).
finding-gift-act-missing = Подарунок громаді «{ $text }»: немає номера акта приймання-передачі.
finding-fund-too-few = Учасників має бути щонайменше { $needed }, а є { $found } ({ $source }).
finding-fund-too-few-abroad = Учасників з-за кордону має бути щонайменше { $needed }, а є { $found } ({ $source }).
finding-fund-too-few-countries = Країн має бути щонайменше { $needed }, а є { $found } ({ $source }).
finding-fund-too-many = Приїхати має щонайбільше { $needed } осіб, а у списку { $found } ({ $source }).
finding-fund-days = Візит має тривати { $needed } днів, а триває { $found } ({ $source }).
finding-kept-from-press = Папір для преси містить «{ $text }». Такі відомості не виходять за межі установи.
finding-not-there = «{ $item }»: { $name } тоді ще не приїде або вже поїде.
fact-to-know = { $field ->
    [need] потребу в угоді
    [relations] стан відносин із партнером
    [why_partner] причину вибору цього партнера
    [aim] мету угоди { lang-in }
    [basis] правове підґрунтя
    [finance] фінансово-економічне обґрунтування
    [results] очікувані результати
    [amount] передбачену суму
    [budget_line] програму й рядок бюджету
    [cooperation] вид співробітництва
   *[sphere] сфери співробітництва
}
case-in = { $case ->
    [genitive] в родовому відмінку
    [dative] в давальному відмінку
    [accusative] у знахідному відмінку
    [instrumental] в орудному відмінку
    [locative] у місцевому відмінку
   *[nominative] у називному відмінку
}

## Refusals: what was not done, and what to do

refusal-safe = Нічого не змінено.

refusal-text-closed = Текст узгоджено, тому змінювати його не можна.
refusal-text-closed-do = Щоб змінити текст, поверніть угоду до проєкту.
refusal-not-settled = Примірник на підпис друкують лише з узгодженого тексту.
refusal-not-settled-do = Позначте текст узгодженим або надрукуйте робочий примірник.
refusal-nothing-to-reopen = Текст не було узгоджено, тож повертати до проєкту нічого.
refusal-nothing-to-reopen-do = Текст можна змінювати вже зараз.
refusal-already-signed = Угоду підписано, тому її текст більше не змінюють.
refusal-already-signed-do = Зміни до підписаної угоди оформлюють окремою угодою.
refusal-not-ready = { $count ->
    [one] Лишилося { $count } зауваження, яке цьому перешкоджає.
    [few] Лишилося { $count } зауваження, які цьому перешкоджають.
   *[other] Лишилося { $count } зауважень, які цьому перешкоджають.
}
refusal-not-ready-do = { $count ->
    [one] Усуньте його: зауваження веде до свого поля.
   *[other] Усуньте їх: кожне зауваження веде до свого поля.
}
refusal-too-many-parties = В угоді може бути не більше п’яти сторін.
refusal-too-many-parties-do = Щоб додати сторону, спершу вилучіть одну з наявних.
refusal-too-few-parties = В угоді має бути щонайменше дві сторони.
refusal-too-few-parties-do = Щоб замінити сторону, спершу додайте нову, а тоді вилучіть попередню.
refusal-language-count = Угоду укладають мовами від однієї до п’яти, кожною один раз.
refusal-language-count-do = Виберіть від однієї до п’яти різних мов.
refusal-originals-count = Сторона зберігає від одного до трьох примірників.
refusal-originals-count-do = Укажіть число від 1 до 3.
refusal-nothing-to-print = Друкувати ще нічого: у візиті немає ні програми, ні учасників.
refusal-nothing-to-print-do = Внесіть захід програми або учасника делегації.
refusal-body-in-use = Цей орган є стороною угоди, тому вилучити його не можна.
refusal-body-in-use-do = Спершу вилучіть його зі сторін кожної угоди, до якої він належить.
refusal-originals-differ = Примірники різних сторін не збіглися б слово в слово, тож жодного не надруковано.
refusal-originals-differ-do = Перевірте, чи немає в назвах сторін зайвих слів, і надрукуйте знову. Якщо це повториться, покажіть програму тому, хто її супроводжує.
refusal-no-room = Текст не вміщується на картці чи на одному аркуші навіть найдрібнішими літерами.
refusal-no-room-do = Скоротіть текст або розподіліть його на кілька карток чи аркушів.
refusal-nothing-to-check = Тут немає тексту, який треба звірити чи дозволити.
refusal-nothing-to-check-do = Спершу впишіть текст; дозволити підписання можна лише застарілого тексту.
refusal-nothing-to-take = В угоді, на яку посилається цей документ, немає такого переліку, або всі його рядки вже є тут.
refusal-nothing-to-take-do = Перевірте, яку угоду з реєстру вибрано, або додайте рядки самі.
refusal-reason-missing = Застарілий текст дозволяють підписати лише із зазначенням причини.
refusal-reason-missing-do = Напишіть причину або звірте текст.
refusal-no-such-unit = Того, що треба змінити, вже немає.
refusal-no-such-unit-do = Відкрийте угоду знову, щоб побачити її теперішній вигляд.
refusal-wrong-value = Це значення не підходить до поля.
refusal-wrong-value-do = Виберіть одне із запропонованих значень.
refusal-nothing-to-undo = Скасовувати більше нічого.
refusal-nothing-to-undo-do = Тут немає ваших дій, яких ще не скасовано.
refusal-nothing-to-redo = Повторювати більше нічого.
refusal-nothing-to-redo-do = Повторити можна лише щойно скасоване, доки немає нових змін.
refusal-not-signed = Угоду ще не підписано.
refusal-not-signed-do = Спершу запишіть день підписання.
refusal-not-next = Такого кроку зараз немає: угода вже далі або ще не дійшла до нього.
refusal-not-next-do = Погляньте, на якому етапі угода, і виберіть наступний крок.
refusal-day-missing = Не вказано дня.
refusal-day-missing-do = Впишіть день, коли це відбулося.
refusal-day-too-early = Цей день раніший за день підписання.
refusal-day-too-early-do = Перевірте обидва дні й виправте помилковий.
refusal-party-excluded = Закон забороняє міжнародне територіальне співробітництво з цією державою.
refusal-party-excluded-do = Виберіть іншого партнера. На якому законі це ґрунтується, видно в порядку погодження.
refusal-changed-by-others = Після вас те саме місце змінила інша особа, і скасування стерло б її зміну.
refusal-changed-by-others-do = Погляньте, що там написано тепер, і змініть текст самі, якщо треба.

## Faults: what failed, what is safe, what to do

file = { $path ->
    [none] { "" }
   *[other] { " " }«{ $path }»
}

fault-made-by-newer = Файл даних{ file } записала новіша версія програми, і ця версія його не прочитає.
fault-made-by-newer-safe = Файл не змінено, усі угоди в ньому цілі.
fault-made-by-newer-do = Установіть новішу версію програми й відкрийте файл нею.
fault-damaged = Файл даних{ file } пошкоджено.
fault-damaged-safe = Програма в нього більше нічого не пише. Резервні копії не зачеплено.
fault-damaged-do = Відновіть дані з останньої резервної копії. Пошкоджений файл збережіть: з нього ще можна щось видобути.
fault-missing = Файлу{ file } немає на місці.
fault-missing-safe = Нічого не змінено й не створено.
fault-missing-do = Перевірте, чи під’єднано диск і чи не перейменовано теку, або відновіть дані з резервної копії.
fault-read-only = У теку чи файл{ file } не можна писати.
fault-read-only-safe = Збережене раніше вціліло.
fault-read-only-do = Попросіть адміністратора дозволити писати в цю теку або почніть програму з іншою текою, а тоді спробуйте ще раз. Якщо на екрані є незбережений текст, вікна тим часом не закривайте.
fault-disk-full = На диску бракує місця, тому записати{ file } не вдалося.
fault-disk-full-safe = Збережене раніше вціліло. Те, що записували зараз, не збережено.
fault-disk-full-do = Звільніть місце на диску й повторіть. Якщо на екрані є незбережений текст, вікна тим часом не закривайте.
fault-in-use = Файл даних{ file } вже відкрила інша програма або інше вікно.
fault-in-use-safe = Нічого не змінено.
fault-in-use-do = Перейдіть до відкритого вікна або закрийте його й спробуйте ще раз.
fault-network-folder = Файл даних{ file } лежить у мережевій теці, де кілька комп’ютерів можуть його пошкодити.
fault-network-folder-safe = Файл не відкрито й не змінено.
fault-network-folder-do = Працюйте в теці на цьому комп’ютері. Якщо у файлі вже є ваші дані, спершу перенесіть його туди. У мережевій теці тримайте лише резервні копії.
fault-io = Прочитати або записати файл{ file } не вдалося.
fault-io-safe = Збережене раніше вціліло.
fault-io-do = Перевірте, чи працює диск і чи під’єднано носій, і спробуйте ще раз.
fault-backup-failed = Резервної копії{ file } не створено.
fault-backup-failed-safe = Самі дані вціліли, попередні копії теж.
fault-backup-failed-do = Перевірте, чи під’єднано носій і чи є на ньому місце, або виберіть для копій іншу теку.
fault-verify-failed = Копія{ file } не збігається з тим, що записували.
fault-verify-failed-safe = Самі дані вціліли. На цю копію не покладайтеся.
fault-verify-failed-do = Зробіть копію ще раз, краще на інший носій.
fault-pdf = Створити PDF{ file } не вдалося.
fault-pdf-safe = Угоду збережено, друк не записано як примірник.
fault-pdf-do = Спробуйте ще раз. Якщо не допоможе, збережіть робочий примірник і надішліть запис про помилку розробникам.
fault-font = Шрифт документа не вдалося прочитати.
fault-font-safe = Угоду збережено, друкувати її поки не можна.
fault-font-do = Установіть програму знову: шрифти входять до її складу.
fault-print-target = Записати готовий документ{ file } не вдалося.
fault-print-target-safe = Угоду збережено, друк не записано як примірник. Попередній файл, якщо він був, не зачеплено.
fault-print-target-do = Закрийте цей файл, якщо він відкритий в іншій програмі, або виберіть іншу теку.
fault-save-failed = Зміни не збережено.
fault-save-failed-safe = Текст, який ви набрали, лишається на екрані. Збережене раніше вціліло.
fault-save-failed-do = Не закривайте вікна. Звільніть місце на диску або скопіюйте текст в інше місце й збережіть ще раз.
fault-not-found = Такої угоди, сторони чи файлу{ file } немає.
fault-not-found-safe = Нічого не змінено.
fault-not-found-do = Знайдіть потрібне через пошук або список угод.
fault-picture-format = Зображення{ file } — не PNG, не JPEG і не SVG.
fault-picture-format-safe = Нічого не змінено.
fault-picture-format-do = Збережіть його в одному з цих форматів у тій програмі, де його створено, і виберіть ще раз.
fault-picture-broken = Зображення{ file } не читається до кінця.
fault-picture-broken-safe = Нічого не змінено.
fault-picture-broken-do = Попросіть надіслати файл ще раз або відкрийте його в графічній програмі та збережіть наново.
fault-picture-size = Зображення{ file } завелике: дозволено до 5 МБ, до 40 мільйонів пікселів і до 12 000 пікселів уздовж краю.
fault-picture-size-safe = Нічого не змінено.
fault-picture-size-do = Збережіть його меншим: для друку досить 1000 пікселів уздовж довшого краю.
fault-picture-letters = У малюнку{ file } є літери, не перетворені на контури: на кожному комп’ютері вони мали б інший вигляд.
fault-picture-letters-safe = Нічого не змінено.
fault-picture-letters-do = Перетворіть літери на контури в програмі для малювання або збережіть герб як PNG.
fault-picture-outside = Малюнок{ file } містить інші зображення або посилається на інші файли.
fault-picture-outside-safe = Нічого не змінено.
fault-picture-outside-do = Збережіть його як PNG у програмі для малювання й виберіть цей файл.
fault-text-broken = { $path ->
    [none] У файлі не знайдено тексту, який можна прочитати.
   *[other] У файлі «{ $path }» не знайдено тексту, який можна прочитати.
}
fault-text-broken-safe = Файл лишився таким, яким був, і нічого не додано.
fault-text-broken-do = Відкрийте його у своєму редакторі, збережіть як документ Word (.docx) або скопіюйте текст і вставте його.
fault-text-size = { $path ->
    [none] Файл більший за будь-яку угоду.
   *[other] Файл «{ $path }» більший за будь-яку угоду.
}
fault-text-size-safe = Файл лишився таким, яким був, і нічого не додано.
fault-text-size-do = Скопіюйте з нього лише текст угоди і вставте його.
fault-text-protected = { $path ->
    [none] Файл захищено паролем.
   *[other] Файл «{ $path }» захищено паролем.
}
fault-text-protected-safe = Файл лишився таким, яким був, і нічого не додано.
fault-text-protected-do = Відкрийте його з паролем у своєму редакторі, збережіть без пароля і спробуйте ще раз.
fault-text-macros = { $path ->
    [none] У файлі є макроси, тому його не читали.
   *[other] У файлі «{ $path }» є макроси, тому його не читали.
}
fault-text-macros-safe = Жоден макрос не виконано, і нічого не додано.
fault-text-macros-do = Попросіть партнера зберегти його як документ Word (.docx) без макросів.
fault-text-old = { $path ->
    [none] Файл збережено у старому форматі Word (.doc).
   *[other] Файл «{ $path }» збережено у старому форматі Word (.doc).
}
fault-text-old-safe = Файл лишився таким, яким був, і нічого не додано.
fault-text-old-do = Відкрийте його у своєму редакторі та збережіть як документ Word (.docx) або OpenDocument (.odt).
fault-pack = Файл{ file } не є порядком погодження або містить помилку.
fault-pack-safe = Нічого не змінено; угоди йдуть тим порядком, яким почали.
fault-pack-do = Перевірте, чи вибрано правильний файл, і зверніться до того, хто його надіслав.
fault-pack-newer = Порядок погодження у файлі{ file } складено для новішої версії програми.
fault-pack-newer-safe = Нічого не змінено; угоди йдуть тим порядком, яким почали.
fault-pack-newer-do = Оновіть програму й додайте файл знову.
fault-workbook = Таблиця не вміщується у файл.
fault-workbook-safe = Нічого не записано; дані програми цілі.
fault-workbook-do = Запишіть меншу частину або виберіть файл CSV.
fault-attachment = Файл{ file } не вдалося долучити.
fault-attachment-safe = Нічого не записано.
fault-attachment-do = Долучайте файли до 25 МБ, кожен під власною назвою.
fault-invalid-input = Введене не вдалося прочитати{ file }.
fault-invalid-input-safe = Нічого не змінено.
fault-invalid-input-do = Перевірте введене й спробуйте ще раз.

bug = Сталася неочікувана помилка. Її запис: { $log }.
bug-safe = Усе, що було збережено, вціліло.
bug-do = Закрийте програму й відкрийте її знову. Якщо помилка повториться, надішліть її запис розробникам.

## Acts: for the history and the undo buttons

act-FoundBody = новий орган
act-RemoveBody = вилучення органу
act-AddPerson = нова особа
act-RemovePerson = вилучення особи
act-ProposeForms = відмінки за правилами
act-Draft = новий проєкт угоди
act-RemoveAgreement = вилучення угоди
act-EditWording = зміна тексту
act-EditFact = зміна відомостей
act-AddRecital = новий абзац преамбули
act-AddArticle = нова стаття
act-AddClause = новий пункт
act-Remove = вилучення частини
act-Move = переміщення частини
act-SetLangs = зміна мов угоди
act-AddParty = нова сторона
act-AddSignatory = новий підписант
act-Substitute = заміна підписанта
act-Settle = узгодження тексту
act-Reopen = повернення до проєкту
act-PrintOriginal = друк примірника
act-SetInstrument = зміна виду документа
act-InsertClause = положення з бібліотеки
act-InsertArticle = стаття з бібліотеки
act-Exchange = заміна положення
act-AddEntry = новий рядок таблиці
act-TakeEntries = перелік з угоди
act-AddTerm = нове визначення терміна
act-AddFact = нова відомість
act-Check = звірення тексту
act-Release = дозвіл підписати незвірений текст
act-AddComment = нова примітка
act-KeepVersion = нова версія
act-KeepClause = власне положення
act-RemoveClause = вилучення власного положення
act-ImportText = готовий текст
act-EnterNeed = потреба у співробітництві
act-EnterAgreement = укладена раніше угода
act-FileLetter = новий лист
act-FileCommitment = нова домовленість
act-FileConsignment = нова допомога
act-RemoveFiling = вилучення запису
act-PlanVisit = новий візит
act-RemoveVisit = вилучення візиту
act-AddDelegation = делегація
act-AddDelegate = учасник делегації
act-OrderDelegates = порядок делегації
act-AddItem = захід програми
act-AddHanding = хто що подає
act-Arrange = порядок делегацій
act-AddGift = подарунок
act-AddExpense = витрата
act-AddCheck = пункт контрольного переліку
act-AddLink = те, чого стосується візит
act-SetParticipants = учасники заходу
act-ShiftItems = перенесення заходів
act-TakeCommitments = домовленості з плану заходів
act-Approve = погодження
act-Sign = підписання
act-Register = реєстрація
act-EnterIntoForce = набрання чинності
act-End = припинення
act-AddApproval = крок погодження
act-FollowPack = порядок погодження
act-Attach = долучений файл
act-Amend = зміна до угоди
act-TakeReturned = правки партнера з повернутого файлу
act-KeepPack = новий порядок погодження
act-Undo = скасування
act-Redo = повторення
act-DraftSample = додавання зразка
act-RemoveSample = вилучення зразка

## Marks in file names

file-mark-working-copy = робочий примірник
file-mark-original = примірник { $number }
file-mark-sample = зразок
file-mark-backup = резервна копія

## Closed lists

severity-blocker = перешкоджає друку примірника
severity-caution = зверніть увагу

stage-need = потреба
stage-partner = партнер
stage-draft = проєкт
stage-settled = узгоджено
stage-approved = погоджено
stage-signed = підписано
stage-registered = зареєстровано
stage-in-force = чинна
stage-ended = припинена

agreement-kind-letter-of-intent = лист про наміри
agreement-kind-memorandum = меморандум про взаєморозуміння
agreement-kind-twinning = угода про побратимство
agreement-kind-cooperation = угода про співробітництво
agreement-kind-territorial = угода про міжнародне територіальне співробітництво
agreement-kind-friendship = угода про дружбу та солідарне партнерство
agreement-kind-cluster = кластерна угода
agreement-kind-humanitarian = угода про гуманітарну допомогу
agreement-kind-acceptance-act = акт приймання-передачі
agreement-kind-protocol = додатковий протокол
agreement-kind-action-plan = план заходів
agreement-kind-declaration = спільна декларація
agreement-kind-oath = клятва побратимства
agreement-kind-termination = повідомлення про припинення дії угоди
agreement-kind-renewal = протокол про продовження дії угоди

body-kind-city = місто
body-kind-community = територіальна громада
body-kind-council = рада
body-kind-executive-committee = виконавчий комітет
body-kind-military-administration = військова адміністрація
body-kind-county = район або область
body-kind-association = об’єднання громад
body-kind-agglomeration = об’єднання муніципалітетів
body-kind-company = підприємство чи інша юридична особа
body-kind-international-organisation = міжнародна організація
body-kind-other = інший орган

case-nominative = називний відмінок
case-genitive = родовий відмінок
case-dative = давальний відмінок
case-accusative = знахідний відмінок
case-instrumental = орудний відмінок
case-locative = місцевий відмінок

gender-feminine = жінка
gender-masculine = чоловік
gender-unspecified = не вказано

numbering-word = Стаття 1
numbering-section = § 1
numbering-plain = 1.
numbering-bare = без номерів

## Languages

lang-uk = українська
lang-en = англійська
lang-de = німецька
lang-pl = польська
lang-ro = румунська
lang-fr = французька
lang-da = данська
lang-hu = угорська
lang-cs = чеська
lang-sk = словацька
lang-it = італійська
lang-lt = литовська
lang-lv = латиська
lang-et = естонська
lang-bg = болгарська
lang-ka = грузинська
lang-nl = нідерландська
lang-es = іспанська
lang-pt = португальська
lang-sv = шведська
lang-no = норвезька
lang-fi = фінська
lang-hr = хорватська
lang-sl = словенська
lang-el = грецька
lang-tr = турецька

lang-in-uk = українською
lang-in-en = англійською
lang-in-de = німецькою
lang-in-pl = польською
lang-in-ro = румунською
lang-in-fr = французькою
lang-in-da = данською
lang-in-hu = угорською
lang-in-cs = чеською
lang-in-sk = словацькою
lang-in-it = італійською
lang-in-lt = литовською
lang-in-lv = латиською
lang-in-et = естонською
lang-in-bg = болгарською
lang-in-ka = грузинською
lang-in-nl = нідерландською
lang-in-es = іспанською
lang-in-pt = португальською
lang-in-sv = шведською
lang-in-no = норвезькою
lang-in-fi = фінською
lang-in-hr = хорватською
lang-in-sl = словенською
lang-in-el = грецькою
lang-in-tr = турецькою

lang-name = { $lang ->
    [uk] { lang-uk }
    [en] { lang-en }
    [de] { lang-de }
    [pl] { lang-pl }
    [ro] { lang-ro }
    [fr] { lang-fr }
    [da] { lang-da }
    [hu] { lang-hu }
    [cs] { lang-cs }
    [sk] { lang-sk }
    [it] { lang-it }
    [lt] { lang-lt }
    [lv] { lang-lv }
    [et] { lang-et }
    [bg] { lang-bg }
    [ka] { lang-ka }
    [nl] { lang-nl }
    [es] { lang-es }
    [pt] { lang-pt }
    [sv] { lang-sv }
    [no] { lang-no }
    [fi] { lang-fi }
    [hr] { lang-hr }
    [sl] { lang-sl }
    [el] { lang-el }
    [tr] { lang-tr }
   *[other] «{ $lang }»
}
lang-in = { $lang ->
    [uk] { lang-in-uk }
    [en] { lang-in-en }
    [de] { lang-in-de }
    [pl] { lang-in-pl }
    [ro] { lang-in-ro }
    [fr] { lang-in-fr }
    [da] { lang-in-da }
    [hu] { lang-in-hu }
    [cs] { lang-in-cs }
    [sk] { lang-in-sk }
    [it] { lang-in-it }
    [lt] { lang-in-lt }
    [lv] { lang-in-lv }
    [et] { lang-in-et }
    [bg] { lang-in-bg }
    [ka] { lang-in-ka }
    [nl] { lang-in-nl }
    [es] { lang-in-es }
    [pt] { lang-in-pt }
    [sv] { lang-in-sv }
    [no] { lang-in-no }
    [fi] { lang-in-fi }
    [hr] { lang-in-hr }
    [sl] { lang-in-sl }
    [el] { lang-in-el }
    [tr] { lang-in-tr }
   *[other] мовою «{ $lang }»
}
other-lang-in = { $other ->
    [uk] { lang-in-uk }
    [en] { lang-in-en }
    [de] { lang-in-de }
    [pl] { lang-in-pl }
    [ro] { lang-in-ro }
    [fr] { lang-in-fr }
    [da] { lang-in-da }
    [hu] { lang-in-hu }
    [cs] { lang-in-cs }
    [sk] { lang-in-sk }
    [it] { lang-in-it }
    [lt] { lang-in-lt }
    [lv] { lang-in-lv }
    [et] { lang-in-et }
    [bg] { lang-in-bg }
    [ka] { lang-in-ka }
    [nl] { lang-in-nl }
    [es] { lang-in-es }
    [pt] { lang-in-pt }
    [sv] { lang-in-sv }
    [no] { lang-in-no }
    [fi] { lang-in-fi }
    [hr] { lang-in-hr }
    [sl] { lang-in-sl }
    [el] { lang-in-el }
    [tr] { lang-in-tr }
   *[other] мовою «{ $other }»
}

## Countries

country-UA = Україна
country-AL = Албанія
country-AM = Вірменія
country-AT = Австрія
country-AZ = Азербайджан
country-BA = Боснія і Герцеговина
country-BE = Бельгія
country-BG = Болгарія
country-CA = Канада
country-CH = Швейцарія
country-CY = Кіпр
country-CZ = Чехія
country-DE = Німеччина
country-DK = Данія
country-EE = Естонія
country-ES = Іспанія
country-FI = Фінляндія
country-FR = Франція
country-GB = Велика Британія
country-GE = Грузія
country-GR = Греція
country-HR = Хорватія
country-HU = Угорщина
country-IE = Ірландія
country-IL = Ізраїль
country-IS = Ісландія
country-IT = Італія
country-JP = Японія
country-KR = Республіка Корея
country-KZ = Казахстан
country-LT = Литва
country-LU = Люксембург
country-LV = Латвія
country-MD = Молдова
country-ME = Чорногорія
country-MK = Північна Македонія
country-MT = Мальта
country-NL = Нідерланди
country-NO = Норвегія
country-PL = Польща
country-PT = Португалія
country-RO = Румунія
country-RS = Сербія
country-SE = Швеція
country-SI = Словенія
country-SK = Словаччина
country-TR = Туреччина
country-US = Сполучені Штати Америки
country-ZZ = країну не вказано

## Visits

visit-name = { $way ->
    [outgoing] Поїздка: { $bodies }
    [online] Онлайн-зустріч: { $bodies }
   *[incoming] Візит: { $bodies }
}
visit-check-order = Розпорядження про прийом делегації
visit-check-estimate = Кошторис прийому
visit-check-interpreter = Перекладач
visit-check-meals = Меню й особливості харчування
visit-check-lodging = Готель
visit-check-transport = Транспорт і зустріч
visit-check-flags = Прапори однакового розміру
visit-check-shelters = Укриття біля кожного місця
visit-check-printouts = Роздруківки на випадок знеструмлення
visit-paper-programme = Програма
visit-paper-programme-internal = Програма для установи
visit-paper-programme-press = Програма для преси
visit-paper-participants = Список учасників
visit-paper-attendance = Лист присутності
visit-paper-place-cards = Настільні картки
visit-paper-badges = Бейджі
visit-paper-arrivals = Прибуття та від’їзд
visit-paper-meals = Харчування й доступність
visit-paper-contents = Опис пакета
visit-paper-checklist = Контрольний перелік
visit-paper-seating = Схема розсадження
visit-paper-running-order = Порядок церемонії
visit-paper-table-signs = Таблички на стіл
visit-paper-folder-cover = Обкладинка теки
visit-paper-title-page = Титульний аркуш
visit-paper-oath = Присяга
visit-paper-golden-book = Запис до Золотої книги
visit-paper-speaking-notes = Нотатки до виступу
visit-paper-press-sheet = Для преси
visit-paper-order = Розпорядження
visit-paper-estimate = Кошторис
visit-paper-border-list = Список для перетину кордону
visit-paper-emergency = Картка на випадок надзвичайної ситуації
visit-paper-invitation = Запрошення
visit-paper-confirmation = Підтвердження мети поїздки
visit-paper-transfers = Зустріч і перевезення
visit-paper-booklet = Зошит візиту
visit-paper-report = Звіт про візит

## The command line

cli-usage = Не вдалося зрозуміти виклик: { $wrong }
cli-help =
    pobratym-cli ДІЯ [ЗНАЧЕННЯ] [--data ТЕКА] [--json]

    sample                       створити зразок: одну узгоджену угоду й одну незавершену
    remove-sample                вилучити зразок
    list                         перелік угод
    search СЛОВА                 знайти угоди
    today                        що потребує уваги
    show ID                      угода як вона є
    check ID                     зауваження до угоди чи візиту
    laws ID                      акти, на які посилається угода: джерело й день перевірки
    print ID --out ТЕКА          надрукувати всі примірники на підпис або всі папери візиту
      --working-copy [--party ID]  натомість робочий примірник
      --courtesy-copy [--party ID] натомість примірник для ознайомлення
    paper JSON --out ФАЙЛ        лист, таблиця, картки чи оголошення з даних
    arms ID ФАЙЛ                 узяти зображення за герб органу
    verify FILE                  чи надруковано цей PDF цією програмою
    templates                    види документів та їхні мови
    new ВИД --languages uk,de --parties A,B  почати документ між органами
    take-in ФАЙЛ                 що є в готовому тексті (.docx, .txt): мови, статті, відомості
      --parties A,B [--languages uk,de]  узяти його як угоду між органами
    versions ID, history ID      збережені версії; що й коли зроблено
    redline ID В1 В2 [--out ФАЙЛ] що змінилося між версіями («now» — теперішній текст)
      --docx ФАЙЛ.docx             те саме для Word: кожну зміну можна прийняти чи відхилити
    compare ID ФАЙЛ [--base В]   що партнер змінив у файлі .docx чи .odt, який повернув
    take-back ID ФАЙЛ JSON       прийняти рішення щодо повернутого файлу одним кроком
    library [СЛОВА] [--agreement ID]  положення бібліотеки
    clause-uses ПОЛОЖЕННЯ        де воно стоїть і як написане
    keep-clause JSON [ID], remove-clause ID  власні положення
    export-library ФАЙЛ, import-library ФАЙЛ  власні положення як файл
    draft JSON                   почати угоду
    act ID JSON                  зробити одну дію з угодою
    edit МІСЦЕ ЗНАЧЕННЯ          змінити одне значення угоди чи картки
    take-goods ID                узяти перелік майна з угоди, на яку посилається акт
    enter JSON                   внести укладену раніше угоду або потребу в угоді
    import FILE --kind agreements|partners|contacts [--dry-run]  рядки таблиці (.xlsx, .xls, .ods, .csv); що вони внесли б
      --mapping JSON, --rows 2,5, --sheet НАЗВА, --encoding windows-1251  що означають стовпці, які рядки
    undo-import IMPORT           вилучити все, що вніс імпорт
    duplicates JSON              чи є вже така угода
    attach ЗАПИС ФАЙЛ [КРОК] --kind scan  долучити файл; види — scan, signed, decision, letter, photograph, other
    attachment ЗАПИС ФАЙЛ --out ФАЙЛ  зберегти копію долученого файла
    papers ID --out ТЕКА [--party ID]  усі папери для рад і міністерств за порядком погодження сторін
    addenda ID                   додаткові протоколи до угоди
    print ID --consolidated --out ТЕКА  угода зі змінами підписаних протоколів
    deadlines [--json]           строки, найближчі спершу
    calendar --from 2026-10-01 --to 2026-10-31  візити, строки й річниці за ці дні
    calendar --out ФАЙЛ.ics      те саме наперед, для календаря
    register                     державний перелік угод: рядки й зауваження до них
    export ID --docx ФАЙЛ.docx     угода для Word; надіслану версію збережено
      --odt ФАЙЛ.odt               натомість для LibreOffice
      --party ID                   у порядку цієї сторони
    export register --out ФАЙЛ.xlsx  той самий перелік таблицею (.xlsx або .csv)
    export partners|agreements|visits|aid|commitments --out ФАЙЛ.xlsx  перелік таблицею
    export participants ВІЗИТ --out ФАЙЛ.xlsx [--personal]  учасники; з особистими даними
    export all --out ТЕКА        усі дані відкритими файлами в новій теці
    export twin-towns --out ФАЙЛ.html [--language uk]  міста-побратими для сайту (.html або .txt)
    email ЗАПИС --to ОРГАН --out ФАЙЛ.eml  лист для пошти з документом у вкладенні
      --attach working-copy|docx|odt|courtesy-copy|ПАПЕРИ  який документ; для візиту — папери
    report РІК --out ФАЙЛ.pdf    звіт за рік
    visits, visit ВІЗИТ          візити; один візит
    plan-ceremony УГОДА                       запланувати підписання угоди
    plan-visit JSON, act-on-visit ВІЗИТ JSON  запланувати візит; зробити одну дію з ним
    visit-papers ВІЗИТ [ПАПЕРИ] --out ТЕКА  папери візиту: programme,participants,badges …
    visit-changes ВІЗИТ РЕДАКЦІЯ [--out ФАЙЛ]  що змінилося в програмі відтоді
    visit-calendar ВІЗИТ --out ФАЙЛ.ics  програма для календаря
    look-into-calendar ВІЗИТ ФАЙЛ.ics  що новий календар змінить у програмі
    import-calendar ВІЗИТ ФАЙЛ.ics  узяти з нього нове й змінене
    cards ВІЗИТ|ОРГАН --out ФАЙЛ.vcf [--personal]  картки контактів; з телефонами й поштою
    import-cards ОРГАН ФАЙЛ.vcf  узяти людей на картку органу
    erasures, erase-visit ВІЗИТ  чиї особисті дані пора вилучити; вилучити їх
    printers [--json]            принтери цього комп’ютера
      --printer НАЗВА [--copies N] [--sides one|long|short]  скрізь замість --out: на принтер
    prints ЗАПИС [--json]        що, коли й куди надруковано
    packs, keep-pack ФАЙЛ        порядки погодження; узяти новий із файла
    letters, commitments, aid    листи, домовленості, допомога
    filing ЗАПИС, file JSON, act-on-filing ЗАПИС JSON  один запис; новий; дія з ним
    letter ЗАПИС --out ФАЙЛ.pdf  надрукувати вихідний лист
    take-commitments ID          домовленості з плану заходів
    draft-acceptance ЗАПИС       акт приймання-передачі наданої допомоги
    undo ID, redo ID             скасувати, повторити
    bodies, body ID              картки сторін
    found-body JSON              завести картку
    forms НАЗВА --language uk --kind person  відмінки за правилами; вид — person, place, body, office
      --gender feminine          якщо стать не видно з імені
    transliterate НАЗВА          латиницею за постановою № 55 від 27.01.2010
    settings [JSON]              показати або змінити налаштування
    backup                       зробити перевірену резервну копію
    restore                      відкрити найновішу перевірену копію
    verify-data                  перевірити весь файл даних

    JSON може бути «-», тоді його прочитають зі стандартного входу.
    Закінчення: 0 усе гаразд, 1 є зауваження, що перешкоджає підписанню,
    2 незрозумілий виклик, 3 відмова, 4 збій.
cli-import-undone = Імпорт скасовано: усе внесене ним вилучено.
cli-restored = Дані відновлено з найновішої перевіреної копії.
cli-sample-removed = Зразок вилучено.

## Days to keep, and what a stage waits for

deadline-term = Закінчується строк дії
deadline-notice = Останній день, щоб заявити, що угоду не буде продовжено
deadline-letter = Відповісти на лист
deadline-counterpart = Підписано нами, очікуємо примірник: { $parties }{ $number ->
    [none] {""}
   *[other] {" "}(надіслано, № { $number })
}
deadline-commitment = Виконати домовленість
deadline-step = { $party }: { $clock } («{ $step }»)
day-off-saturday = субота
day-off-sunday = неділя
lacks-partner = Партнера ще не додано.
lacks-step = { $party }: { $step }
reminder-title = Строки на сьогодні
reminder-text = Прострочено: { $over }. Наближається: { $near }. Перелік — на екрані «Сьогодні».
register-sheet = Угоди

## The yearly report

report-title = Звіт про міжнародне співробітництво за { $year } рік. { $body }
report-agreements = Угоди
report-in-force = Чинних угод: { $count }. Цього року підписано:
report-commitments = Домовленості
report-aid = Допомога
report-aid-worth = Загальна вартість: { $sums }.
report-nothing = Записів за цей рік немає.
report-column-day = День
report-column-title = Угода
report-column-stage = Стан
report-column-due = Строк
report-column-promise = Домовленість
report-column-owner = Відповідальний
report-column-progress = Стан
report-column-evidence = Чим підтверджено
report-column-giver = Хто надав
report-column-receiver = Хто отримав
report-column-what = Що надано
report-column-worth = Вартість
report-column-tonnes = Вага, т
progress-open = не розпочато
progress-started = виконується
progress-done = виконано
progress-dropped = знято

## Printers

refusal-originals-once = Примірник на підпис друкують один раз: друга копія стала б зайвим примірником.
refusal-originals-once-do = Залиште одну копію. Скільки примірників зберігає кожна сторона, зазначено в угоді.
fault-printer = Принтер «{ $printer }» не прийняв документ. { $said ->
    [none] Система друку не пояснила чому.
   *[other] Система друку відповіла: { $said }
}
fault-printer-safe = { $sent ->
    [none] Нічого не передано на друк; дані цілі.
   *[other] Передано на друк { $sent } з { $all }, і це записано; дані цілі.
}
fault-printer-do = Перевірте, чи принтер увімкнено, чи є в ньому папір і чи правильно вибрано його назву, або збережіть документ у файл.
fault-no-printing = На цьому комп’ютері немає програми, що передає документи на принтер.
fault-no-printing-safe = Нічого не передано на друк; дані цілі.
fault-no-printing-do = Відкрийте документ у програмі для перегляду і надрукуйте його звідти або збережіть у файл.
## The calendar

calendar-visit = Візит
calendar-anniversary = { $years ->
    [one] { $years } рік від підписання
    [few] { $years } роки від підписання
   *[many] { $years } років від підписання
}
calendar-jubilee = Ювілей: { $years ->
    [one] { $years } рік від підписання
    [few] { $years } роки від підписання
   *[many] { $years } років від підписання
}
calendar-plan-b = План Б: { $text }
act-TakeEvents = заходи з календаря
refusal-other-agreement = Цей файл належить до іншої угоди.
refusal-other-agreement-do = Відкрийте ту угоду, яку надсилали, або виберіть інший файл.
refusal-compared-before = Текст угоди або файл змінився, відколи їх порівняли.
refusal-compared-before-do = Порівняйте файл ще раз і прийміть рішення знову.
refusal-nothing-new = У файлі немає нічого нового: усе з нього вже є тут, або взяти нічого.
refusal-nothing-new-do = Перевірте, чи той файл вибрано.
fault-foreign = { $path ->
    [none] У файлі не знайдено ні календаря, ні карток контактів.
   *[other] У файлі «{ $path }» не знайдено ні календаря, ні карток контактів.
}
fault-foreign-safe = Файл лишився таким, яким був, і нічого не додано.
fault-foreign-do = Збережіть його ще раз у програмі, з якої він походить: для календаря виберіть iCalendar, для контактів — vCard.

## Tables of others

act-ImportTable = імпорт таблиці
refusal-import-changed = Цей імпорт не можна скасувати: принаймні один внесений ним запис уже змінено або використано деінде.
refusal-import-changed-do = Вилучіть непотрібні записи по одному.
fault-table-broken = { $path ->
    [none] У файлі не знайдено таблиці, яку можна прочитати.
   *[other] У файлі «{ $path }» не знайдено таблиці, яку можна прочитати.
}
fault-table-broken-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-broken-do = Відкрийте його в Excel або LibreOffice, збережіть як таблицю Excel, ODS або CSV і виберіть збережений файл.
fault-table-size = { $path ->
    [none] Таблиця завелика.
   *[other] Таблиця у файлі «{ $path }» завелика.
}
fault-table-size-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-size-do = Програма читає до 100 000 рядків і 256 стовпців. Залиште у файлі лише потрібні рядки або розділіть його на кілька.
fault-table-protected = { $path ->
    [none] Файл захищено паролем.
   *[other] Файл «{ $path }» захищено паролем.
}
fault-table-protected-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-protected-do = Відкрийте його за паролем у своїй програмі, збережіть копію без пароля і виберіть її.
fault-table-empty = { $path ->
    [none] Таблиця порожня.
   *[other] У файлі «{ $path }» таблиця порожня.
}
fault-table-empty-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-empty-do = Перевірте, чи той файл і той аркуш вибрано.
fault-table-sheet = { $path ->
    [none] У файлі немає такого аркуша.
   *[other] У файлі «{ $path }» немає такого аркуша.
}
fault-table-sheet-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-sheet-do = Виберіть інший аркуш.
fault-table-encoding = Програма не знає такого кодування.
fault-table-encoding-safe = Файл лишився таким, яким був, і нічого не внесено.
fault-table-encoding-do = Виберіть UTF-8, Windows-1251, Windows-1250 або UTF-16.
row-fault-nothing-named = У рядку немає назви, за якою його можна внести.
row-fault-state-excluded = Закон не дозволяє співробітництва з цією державою, тож рядок не внести.
row-fault-title-missing = Немає назви угоди.
row-fault-title-general = Назва «{ $found }» не каже, з ким і про що угода.
row-fault-party-missing = Не вказано іноземної сторони.
row-fault-parties-alike = «{ $found }» стоїть з обох боків.
row-fault-day-unread = «{ $found }» — не дата; текст піде до примітки.
row-fault-day-ahead = День { $found } ще не настав.
row-fault-year-only = Відомий лише рік: { $found }; його буде записано до примітки.
row-fault-term-unread = Строк «{ $found }» не зрозуміло; текст піде до примітки.
row-fault-state-unknown = Невідома держава «{ $found }»; назва піде до примітки.
row-fault-cooperation-unknown = Невідомий вид співробітництва «{ $found }»; текст піде до примітки.
row-fault-code-wrong = «{ $found }» — не код КАТОТТГ: у ньому після UA має бути 17 цифр. Текст піде до примітки.
row-fault-code-elsewhere = Код { $found } належить до іншої області, ніж указано в рядку; його буде записано до примітки.
row-fault-code-of-other = Код { $found } уже має картка з іншою назвою. Рядок буде дописано до неї, а його назву — до примітки.
row-fault-name-ambiguous = Назву «{ $found }» має не одна картка, тож для рядка буде нова. Допишіть у таблиці код або область, якщо потрібна наявна.
row-fault-spelled-two-ways = Назву написано двома способами: { $found }.
row-fault-more-said = У клітинці сказано більше, ніж є полів: «{ $found }»; це піде до примітки.
row-fault-number-twice = Реєстраційний номер { $found } є в таблиці не один раз.
row-fault-mail-wrong = «{ $found }» — не адреса електронної пошти; текст піде до примітки.
## Fields of forms, which are columns of tables too, and what is chosen in them

aid-category-food = харчі
aid-category-medicine = ліки й медичне обладнання
aid-category-vehicles = транспорт і спецтехніка
aid-category-energy = енергетичне обладнання
aid-category-rescue = рятувальне спорядження
aid-category-clothing = одяг і предмети гігієни
aid-category-shelter = тимчасове житло
aid-category-education = навчання і освітні засоби
aid-category-equipment = інше обладнання
aid-category-money = кошти
aid-category-knowledge = знання і досвід
aid-category-other = інше
form-field-in = { $name } { lang-in }
form-field-cooperation = Вид співробітництва
form-field-sphere = Сфера співробітництва для державного переліку
form-field-approved-on = День погодження
form-field-registered-on = День реєстрації
form-field-registration-number = Номер реєстрації
form-field-in-force-on = День набрання чинності
form-field-prolonged-until = Письмово продовжено до
form-field-ended-on = День припинення
form-field-end-reason = Причина припинення
form-field-shelf = Де лежить паперовий примірник
form-field-amount = Передбачена сума й валюта
form-field-budget-line = Програма й рядок бюджету
form-field-signing-way = Спосіб підписання
form-field-need = Потреба в угоді
form-field-relations = Стан відносин із партнером
form-field-aim = Мета угоди
form-field-basis = Правове підґрунтя
form-field-finance = Фінансово-економічне обґрунтування
form-field-results = Очікувані результати
form-field-why-partner = Чому саме цей партнер
form-field-sent-on = День подання
form-field-sent-number = Вихідний номер
form-field-decided-on = День рішення чи відповіді
form-field-decision-number = Номер рішення чи відповіді
form-field-decided-by = Хто вирішив
form-field-outcome = Чим завершилося
form-field-votes-for = За
form-field-votes-against = Проти
form-field-votes-abstained = Утрималися
form-field-votes-not-cast = Не голосували
form-field-votes-absent = Відсутні
form-field-session = Сесія та скликання
form-field-rapporteur = Доповідач
form-field-control = На кого покладено контроль
form-field-remark = Примітка
form-field-party-signed-on = День підписання цією стороною
form-field-party-signed-at = Де підписано
form-field-dispatched-on = Примірники надіслано
form-field-dispatch-number = Номер відправлення
form-field-return-by = Повернути до
form-field-returned-on = Примірник повернуто
form-field-file-name = Назва файлу
form-field-letter-text = Текст листа
form-field-file-kind = Що це за файл
form-field-file-on = День файлу
form-field-file-place = Місце
form-field-file-people = Хто на ньому
form-field-file-check = Звірка з надрукованим
form-field-unit-code = Код території (КАТОТТГ, AGS, TERYT)
form-field-region = Область, земля чи воєводство
form-field-address = Поштова адреса
form-field-telephone = Телефон
form-field-mail = Електронна пошта
form-field-website = Вебсайт
form-field-former-names = Колишні назви
form-field-salutation = Звертання в листі
form-field-person-telephone = Телефон
form-field-person-mail = Електронна пошта
form-field-person-lang = Мова листування
form-field-direction = Лист
form-field-letter-on = Наша дата
form-field-letter-number = Наш номер
form-field-their-on = Їхня дата
form-field-their-number = Їхній номер
form-field-subject = Короткий зміст
form-field-correspondent = Інший кореспондент
form-field-answer-by = Відповісти до
form-field-answered-on = Відповідь надано
form-field-promise = Про що домовилися
form-field-own-owner = Відповідальний у нас
form-field-their-owner = Відповідальний у партнера
form-field-due-on = Строк
form-field-progress = Стан виконання
form-field-done-on = Виконано
form-field-evidence = Чим підтверджено
form-field-aid-kind = Вид допомоги
form-field-given-on = Дата передачі
form-field-giver = Хто надав
form-field-receiver = Хто отримав
form-field-giver-name = Хто надав, якщо картки немає
form-field-receiver-name = Хто отримав, якщо картки немає
form-field-published = Відомості оприлюднено
form-field-about = Угода
form-field-acceptance = Акт приймання-передачі
form-field-with = Партнер
aid-kind-humanitarian = гуманітарна допомога
aid-kind-experience = обмін досвідом
form-field-description = Опис
form-field-costs = Хто що оплачує
form-field-fund = Програма фінансування
form-field-applied-on = Дата заявки на фінансування
form-field-of-visit = Візит
form-field-visit-way = Напрям
form-field-visit-kind = Вид візиту
form-field-visit-state = Стан візиту
form-field-starts-on = Перший день
form-field-ends-on = Останній день
form-field-town = Місто або село перебування
form-field-zone = Години в програмі
form-field-order-on = Дата розпорядження
form-field-order-number = Номер розпорядження
form-field-money-reported-on = Звіт про кошти подано
form-field-reported-on = Звіт про підсумки подано
form-field-invitation-on = Дата запрошення
form-field-invitation-number = Номер запрошення
form-field-purpose = Мета візиту
form-field-coordinator = Координатор у нас
form-field-shelter = Укриття
form-field-guide = Хто веде до укриття
form-field-curfew-from = Комендантська година з
form-field-curfew-until = Комендантська година до
form-field-plan-b = План Б
form-field-funding = Джерело фінансування
form-field-visit-result = Результат візиту
form-field-erase-on = День вилучення особистих даних
form-field-person-name = Ім’я та прізвище
form-field-person-office = Посада
form-field-delegate-role = Роль у делегації
form-field-latin-name = Ім’я латиницею, як у паспорті
form-field-languages = Якими мовами говорить
form-field-diet = Харчування, алергії
form-field-access = Потреби в доступності
form-field-arrives-on = День прибуття
form-field-arrives-at = Година прибуття
form-field-arrives-by = Чим прибуває
form-field-leaves-on = День від’їзду
form-field-leaves-at = Година від’їзду
form-field-leaves-by = Чим від’їжджає
form-field-lodging = Де зупиняється
form-field-car = Автомобіль, номер
form-field-emergency = Кого сповістити в разі потреби
form-field-photographs = Згода на оприлюднення світлин
form-field-attended = Був або була присутня
form-field-needs-letter = Потрібен лист для візи
form-field-exit-category = Підстава для перетину кордону
form-field-exit-act = Документ про перетин кордону
form-field-exit-act-on = Дата цього документа
form-field-trip-order = Наказ або розпорядження про відрядження
form-field-listed-on = Список надіслано прикордонній службі
form-field-item-on = День
form-field-from = Початок
form-field-until = Кінець
form-field-activity = Захід програми
form-field-venue = Місце
form-field-responsible = Хто відповідає
form-field-interpreter = Перекладач
form-field-circle = Хто бачить у програмі
form-field-transfer-minutes = Переїзд до наступного заходу, хв
form-field-transport = Транспорт
form-field-dress = Форма одягу
form-field-speakers = Хто і скільки виступає
form-field-menu = Меню
form-field-is-confirmed = Підтверджено
form-field-gift-name = Подарунок
form-field-gift-from = Від кого
form-field-gift-to = Кому
form-field-gift-worth = Вартість
form-field-valuation = Як визначено вартість
form-field-gift-for = Чиєю власністю стає
form-field-act-number = Номер акта передачі
form-field-expense-name = На що
form-field-count = Кількість
form-field-price = Ціна
form-field-spent = Витрачено
form-field-check-name = Що зробити
form-field-is-done = Виконано
visit-way-incoming = приймаємо
visit-way-outgoing = їдемо
visit-way-online = онлайн
visit-kind-official = офіційний
visit-kind-working = робочий
visit-kind-study = навчальний
visit-kind-youth = молодіжний
visit-kind-ceremony = урочистості
visit-kind-humanitarian = гуманітарний
visit-state-planned = заплановано
visit-state-agreed = узгоджено
visit-state-held = відбувся
visit-state-cancelled = скасовано
delegate-role-head = керівник делегації
delegate-role-member = член делегації
delegate-role-interpreter = перекладач
delegate-role-press = преса
delegate-role-driver = водій
delegate-role-security = охорона
form-field-european-flag = Прапор Європейського Союзу
form-field-european-anthem = Гімн Європейського Союзу
form-field-oath = Присяга: власний текст
form-field-speech = Тези виступу, кожна з нового рядка
form-field-golden-book = Золота книга: власний текст
form-field-handed = Що подають
form-field-handed-by = Хто подає
form-field-handed-to = Кому

## Tables for spreadsheets

table-partners = Партнери
table-agreements = Угоди
table-visits = Візити
table-aid = Допомога
table-commitments = Домовленості
table-participants = Учасники
table-yes = так
column-name = Назва
column-person = Ім’я
column-office = Посада
column-official = Офіційна назва
column-body-kind = Вид органу
column-country = Країна
column-seat = Місце розташування
column-people = Контактні особи
column-agreements = Кількість угод
column-title = Назва угоди
column-agreement-kind = Вид документа
column-parties = Сторони
column-countries = Країни
column-languages = Мови
column-stage = Стан
column-file-number = Номер справи
column-signed-on = День підписання
column-bodies = Делегації
column-body = Від кого
column-delegates = Кількість учасників
column-categories = Категорії
column-totals = Вартість
column-tonnes = Вага, т

## The whole database as open files, and long tasks

refusal-folder-not-empty = У цій теці вже щось є, а для всіх даних потрібна нова або порожня.
refusal-folder-not-empty-do = Назвіть теку, якої ще немає.
fault-stopped = Роботу припинено на ваше прохання.
fault-stopped-safe = Недописаного не лишилося; дані цілі.
fault-stopped-do = Почніть ще раз, коли буде зручно.

## Twin towns for the website of the hall

twin-towns-title = Міста-побратими та партнери
twin-towns-country = Країна
twin-towns-town = Місто чи громада
twin-towns-since = З року
twin-towns-kind = Вид співробітництва
