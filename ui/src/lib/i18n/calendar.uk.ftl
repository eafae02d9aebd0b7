## The calendar

nav-calendar = Календар
date-month = { $month } { $year }
calendar-grid = { $period }. Стрілки — день, Page Up і Page Down — місяць або тиждень, Tab — записи дня.
calendar-keys = Стрілки — інший день, Page Up і Page Down — інший місяць або тиждень, Tab — записи дня.
calendar-today = Сьогодні
calendar-back = Назад
calendar-on = Далі
calendar-modes = Вигляд календаря
calendar-mode-month = Місяць
calendar-mode-week = Тиждень
calendar-mode-agenda = Список
calendar-span = { $from }–{ $until }
calendar-rest = ще { $count }
calendar-kind-visit = Візит
calendar-kind-deadline = Строк
calendar-kind-anniversary = Річниця
calendar-over = прострочено
calendar-empty = Записів немає
calendar-empty-sentence = { $month }: ні візитів, ні строків, ні річниць угод.
