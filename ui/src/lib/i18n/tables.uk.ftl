# Імпорт таблиць: давні угоди, партнери, контакти.

import-link = Імпорт таблиці…
import-heading = Імпорт таблиці
import-sentence = Угоди, партнери чи контакти з Excel, LibreOffice або CSV. Спершу ви все переглянете; сам файл не зміниться.
import-kind = Що в рядках таблиці
import-kind-agreements = Укладені угоди
import-kind-partners = Партнери
import-kind-contacts = Контакти
import-choose = Вибрати файл…
import-under-way = Таблиця опрацьовується…
import-counts = { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[other] { $rows } рядків
}: { $new ->
    [one] { $new } новий
    [few] { $new } нові
   *[other] { $new } нових
}, { $duplicates ->
    [one] { $duplicates } повтор
    [few] { $duplicates } повтори
   *[other] { $duplicates } повторів
}, { $faulty } внести не можна. Ще нічого не записано.
import-macros = У файлі є макроси. Програма їх не виконує і не зберігає — читає лише значення клітинок.
import-remembered = Стовпці з такими заголовками ви вже вносили; їхні значення взято звідти.
import-sheet = Аркуш
import-encoding = Кодування
import-encoding-hint = Змініть, якщо літери нечитні.
import-rows = Рядки таблиці
import-take = Внести
import-column = Стовпець { $name }
import-row = Рядок { $row }
import-more = Показати ще ({ $count })
import-nothing = Позначте рядки, які треба внести.
import-do = Внести { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[other] { $count } записів
}
import-leave = Не вносити
import-done = Внесено: угоди — { $agreements }, нові картки — { $bodies }, контакти — { $people }.
import-undo = Скасувати імпорт
import-undone = Імпорт скасовано: усе внесене вилучено.
row-state-new = нове
row-state-duplicate = уже є в програмі
row-state-repeated = повторює рядок { $row }
row-state-faulty = внести не можна
meaning-none = Примітка
meaning-row-number = Номер рядка
meaning-registration-number = Реєстраційний номер
meaning-title = Назва угоди
meaning-signing = Дата й місце підписання
meaning-signed-on = Дата підписання
meaning-place = Місце підписання
meaning-cooperation = Вид співробітництва
meaning-sphere = Сфера співробітництва
meaning-term = Строк дії
meaning-registered-on = Дата реєстрації
meaning-in-force-on = Дата набрання чинності
meaning-shelf = Де лежить оригінал
meaning-own-subject = Українська сторона
meaning-own-code = Код КАТОТТГ
meaning-own-region = Область
meaning-partner = Партнер
meaning-state = Держава
meaning-partner-region = Регіон партнера
meaning-bond = Вид партнерства
meaning-since = З якого року
meaning-address = Адреса
meaning-telephone = Телефон
meaning-mail = Електронна пошта
meaning-website = Вебсайт
meaning-person-name = Ім’я та прізвище
meaning-office = Посада
meaning-organisation = Установа
meaning-remark = Примітка без заголовка
