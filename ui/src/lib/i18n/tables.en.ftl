# Import of tables: old agreements, partners, contacts.

import-link = Import a table…
import-heading = Import of a table
import-sentence = Agreements, partners or contacts from Excel, LibreOffice or CSV. You look everything over first; the file itself stays as it is.
import-kind = What the rows are
import-kind-agreements = Concluded agreements
import-kind-partners = Partners
import-kind-contacts = Contacts
import-choose = Choose a file…
import-under-way = The table is being worked on…
import-counts = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { $new } new, { $duplicates ->
    [one] { $duplicates } repeated
   *[other] { $duplicates } repeated
}, { $faulty } cannot be added. Nothing is kept yet.
import-macros = There are macros in the file. They are neither run nor kept; only the values of cells are read.
import-remembered = You have added columns with such heads before; their meanings come from there.
import-sheet = Sheet
import-encoding = Encoding
import-encoding-hint = Change it where letters cannot be read.
import-rows = Rows of the table
import-take = Add
import-column = Column { $name }
import-row = Row { $row }
import-more = Show more ({ $count })
import-nothing = Tick the rows that are to be added.
import-do = Add { $count ->
    [one] { $count } record
   *[other] { $count } records
}
import-leave = Add nothing
import-done = Added: agreements – { $agreements }, new cards – { $bodies }, contacts – { $people }.
import-undo = Undo the import
import-undone = The import was undone: everything that it added was taken out.
row-state-new = new
row-state-duplicate = already in the program
row-state-repeated = repeats row { $row }
row-state-faulty = cannot be added
meaning-none = Remark
meaning-row-number = Number of the row
meaning-registration-number = Registration number
meaning-title = Title of the agreement
meaning-signing = Day and place of signing
meaning-signed-on = Day of signing
meaning-place = Place of signing
meaning-cooperation = Kind of cooperation
meaning-sphere = Sphere of cooperation
meaning-term = Term
meaning-registered-on = Day of registration
meaning-in-force-on = Day of entry into force
meaning-shelf = Where the original lies
meaning-own-subject = Ukrainian party
meaning-own-code = KATOTTG code
meaning-own-region = Oblast
meaning-partner = Partner
meaning-state = State
meaning-partner-region = Region of the partner
meaning-bond = Kind of partnership
meaning-since = Since which year
meaning-address = Address
meaning-telephone = Telephone
meaning-mail = Mail
meaning-website = Website
meaning-person-name = Name of the person
meaning-office = Office
meaning-organisation = Institution
meaning-remark = Remark without its head
