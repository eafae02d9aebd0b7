## Where papers go

print-to = Куди друкувати
print-to-files = У файл
print-to-printer = На принтер
print-to-viewer = Відкрити для перегляду
print-printer = Принтер
print-copies = Копій
print-sides = Сторони аркуша
print-sides-one = одна
print-sides-long = дві, довгий край
print-sides-short = дві, короткий край
print-sent = { $count ->
    [one] Передано на принтер { $printer }: { $count } документ
    [few] Передано на принтер { $printer }: { $count } документи
   *[other] Передано на принтер { $printer }: { $count } документів
}
print-sent-hint = Чи вийшли вони з принтера, програма не знає: перевірте там.

## What was printed

print-log = Що надруковано
print-log-says = коли, скільки, ким і куди
print-log-none = Ще нічого не друкували.
print-log-copies = { $count ->
    [one] { $count } копія
    [few] { $count } копії
   *[other] { $count } копій
}
print-log-files = збережено в теку { $place }
print-log-printer = на принтер { $place }
print-log-viewer = відкрито для перегляду
print-log-originals = { $count ->
    [one] Є { $count } примірник на підпис
    [few] Є { $count } примірники на підпис
   *[other] Є { $count } примірників на підпис
}
print-log-original = { $times ->
    [1] № { $number } — { $party }, надруковано { $day }
   *[other] № { $number } — { $party }, друкували кілька разів ({ $times }), востаннє { $day }: зайві знищіть
}

## Documents for word processors

folio-heading = Для правок у Word або LibreOffice
folio-hint = Кожне положення у файлі позначено, тож повернений текст можна звірити з надісланим. Надіслану версію програма збереже.
folio-docx = Документ Word (.docx)…
folio-odt = Документ OpenDocument (.odt)…
folio-done = Збережено: { $name }
folio-version = Текст файлу збережено як версію «{ $version }».
folio-working = Зберігаємо документ…
