## Where papers go

print-to = Where to
print-to-files = To a file
print-to-printer = To a printer
print-to-viewer = Open to look at
print-printer = Printer
print-copies = Copies
print-sides = Sides of the sheet
print-sides-one = one
print-sides-long = both, long edge
print-sides-short = both, short edge
print-sent = { $count ->
    [one] Sent to the printer { $printer }: { $count } document
   *[other] Sent to the printer { $printer }: { $count } documents
}
print-sent-hint = The program does not know whether they came out of the printer: look there.

## What was printed

print-log = What was printed
print-log-says = when, how many, by whom and where to
print-log-none = Nothing was printed yet.
print-log-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
print-log-files = saved in the folder { $place }
print-log-printer = to the printer { $place }
print-log-viewer = opened to look at
print-log-originals = { $count ->
    [one] There is { $count } original
   *[other] There are { $count } originals
}
print-log-original = { $times ->
    [1] No. { $number } for { $party }, printed { $day }
   *[other] No. { $number } for { $party }, printed several times ({ $times }), last { $day }: destroy what is too many
}

## Documents for word processors

folio-heading = To be edited in Word or LibreOffice
folio-hint = Every clause in the file is marked, so that what comes back can be compared with what was sent. The version that was sent is kept.
folio-docx = Word document (.docx)…
folio-odt = OpenDocument text (.odt)…
folio-done = Saved: { $name }
folio-version = The text of the file is kept as version “{ $version }”.
folio-working = Saving the document…
