# Memorandum of understanding, version 1, in Ukrainian: what the library does not have.

title = Меморандум про взаєморозуміння
agreed = дійшли такого взаєморозуміння:

## Purpose

understanding = Метою цього Меморандуму є визначення спільних намірів Сторін щодо розвитку співробітництва на благо їхніх мешканців. Він може стати основою для угод, які Сторони укладуть згодом.

## Headings that take more together than those of the library

publicity = Інформування, символіка та персональні дані
duration = Зміни, строк дії та припинення
