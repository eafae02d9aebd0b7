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
}, { $faulty ->
    [one] { $faulty } не внести
   *[other] { $faulty } не внести
}. Ще нічого не записано.
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
row-state-faulty = не внести
column-none = Примітка
column-row-number = Номер рядка
column-registration-number = Реєстраційний номер
column-title = Назва угоди
column-signing = Дата й місце підписання
column-signed-on = Дата підписання
column-place = Місце підписання
column-cooperation = Вид співробітництва
column-sphere = Сфера співробітництва
column-term = Строк дії
column-registered-on = Дата реєстрації
column-in-force-on = Дата набрання чинності
column-shelf = Де лежить оригінал
column-own-subject = Українська сторона
column-own-code = Код КАТОТТГ
column-own-region = Область
column-partner = Партнер
column-state = Держава
column-partner-region = Регіон партнера
column-bond = Вид партнерства
column-since = З якого року
column-address = Адреса
column-telephone = Телефон
column-mail = Електронна пошта
column-website = Вебсайт
column-person-name = Ім’я та прізвище
column-office = Посада
column-organisation = Установа
column-remark = Примітка без заголовка
