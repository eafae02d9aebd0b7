table-save = Save the table…
table-personal = with telephones, mail and other personal data
table-saved = { $count ->
    [one] { $count } row was written
   *[other] { $count } rows were written
}

mail-to = To
mail-paper = Attached paper
mail-working-copy = working copy
mail-docx = file for Word (.docx) that can be edited
mail-odt = file for LibreOffice (.odt) that can be edited
mail-courtesy-copy = copy for information
mail-heading = Message by e-mail
mail-save = Save a message for e-mail (.eml)…
mail-hint = Your mail program opens the file as an unsent message in the partner’s language. Look it over and send it.

twin-towns-heading = List for the website
twin-towns-sentence = Towns and communities with which an agreement is in force: a page (.html) or text (.txt).
twin-towns-lang = Language of the list
twin-towns-save = Save the list for the website…
twin-towns-saved = { $count ->
    [one] { $count } partner was written
   *[other] { $count } partners were written
}

all-data-heading = All data as open files
all-data-sentence = Agreements, visits, letters, aid, cards, history and attached files, in a new folder. They can be read without this program.
all-data-personal = Personal data are among them: names, telephones, what is known of those who take part in visits. What was erased is not there. Keep the folder as safe as the program itself.
all-data-save = Save all data…
all-data-under-way = Writing the data
all-data-saved = All data were written: { $folder }
task-stop = Stop
task-stopping = Stopping…

file-check-printed = This is an original that this program printed, unchanged.
file-check-signed = This is an original that this program printed; only signatures were added.
file-check-copy = This is a copy of the text that was printed here, not an original to be signed.
file-check-changed = This program printed the file, and it was changed afterwards: hold it against the original.
file-check-unknown = This program did not make the file: it is a scan or another’s document.
file-details = Day, place, people, where the paper original lies
file-limit = Up to 25 MB each.
