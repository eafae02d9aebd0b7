## The calendar

nav-calendar = Calendar
date-month = { $month } { $year }
calendar-grid = { $period }. Arrows change the day, Page Up and Page Down the month or week, Tab walks the entries of the day.
calendar-keys = Arrows change the day, Page Up and Page Down the month or week, Tab walks the entries of the day.
calendar-today = Today
calendar-back = Back
calendar-on = Forward
calendar-modes = View of the calendar
calendar-mode-month = Month
calendar-mode-week = Week
calendar-mode-agenda = Agenda
calendar-span = { $from }–{ $until }
calendar-rest = { $count } more
calendar-kind-visit = Visit
calendar-kind-deadline = Deadline
calendar-kind-anniversary = Anniversary
calendar-over = overdue
calendar-empty = Nothing here
calendar-empty-sentence = { $month }: no visits, no deadlines, no anniversaries of agreements.
