# Words printed on paper: dates, numbering, parties, signatures. In German.
# A message „<key>-case“ names the case that <key> puts its names in; where it is not the
# nominative, the form entered brings its article along („der Stadt Musterhausen“).
# $authority stands after „auf der Grundlage“, in the genitive with its article.

## Date and place

date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
date-blank = ____. ____________ 20___
place-blank = ____________________

## Numbering

article-word = Artikel { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = zwischen { $parties }
title-between-case = dative
list-and = { " und " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), Sitz: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = vertreten durch { $signatories }
represented-case = accusative
# The same for every $gender.
signatory-entry = { $name }, { $office }, { $gender ->
   *[other] handelnd
} auf der Grundlage { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", und " }
party-end = ;
hereinafter = { $binding ->
    [no] nachfolgend gemeinsam „die Partner“ und einzeln „der Partner“ genannt,
   *[yes] nachfolgend gemeinsam „die Vertragspartner“ und einzeln „der Vertragspartner“ genannt,
}

## Sheets and signatures

page-of = Seite { $page } von { $pages }
working-copy = Arbeitsfassung – nicht zur Unterzeichnung
courtesy-copy = Ausfertigung zur Kenntnisnahme – ohne Unterschriften
consolidated = Konsolidierte Fassung – zur Kenntnisnahme
amends-rewords = Absatz { $number } erhält folgende Fassung: „{ $text }“
amends-adds = Nach Absatz { $number } wird folgender Absatz eingefügt: „{ $text }“
amends-deletes = Absatz { $number } wird gestrichen.
fingerprint = Textkennung { $code }
sample-mark = MUSTER
original-label = Ausfertigung Nr.{ "\u00A0" }{ $number } für { $party }
original-label-case = accusative
for-party = Für { $party }
for-party-case = accusative
seal-place = Dienstsiegel
signature = Unterschrift
countersigned = Gegengezeichnet
signed-on-label = Datum der Unterzeichnung

## Pictures

arms-of = Wappen: { $name }
flag-of = Flagge: { $country }

## Letters, tables and notices

letter-number = Az.{ "\u00A0" }{ $number }
letter-number-blank = Az. ____________
letter-annexes = Anlagen:
letter-annex-number = { $number }.
letter-closing = Mit freundlichen Grüßen
letter-salutation = Sehr geehrte Damen und Herren,
letter-executor = Bearbeitet von: { $name }

## Countries

country-UA = Ukraine
country-PL = Polen
country-DE = Deutschland
country-RO = Rumänien
country-MD = Moldau
country-FR = Frankreich
country-IT = Italien
country-CZ = Tschechien
country-SK = Slowakei
country-HU = Ungarn
country-LT = Litauen
country-LV = Lettland
country-EE = Estland
country-BG = Bulgarien
country-DK = Dänemark
country-SE = Schweden
country-FI = Finnland
country-NL = Niederlande
country-BE = Belgien
country-AT = Österreich
country-ES = Spanien
country-PT = Portugal
country-IE = Irland
country-GR = Griechenland
country-HR = Kroatien
country-SI = Slowenien
country-GB = Vereinigtes Königreich
country-NO = Norwegen
country-CH = Schweiz
country-US = Vereinigte Staaten
country-CA = Kanada
country-GE = Georgien
country-LU = Luxemburg
country-CY = Zypern
country-MT = Malta
country-AL = Albanien
country-AM = Armenien
country-AZ = Aserbaidschan
country-BA = Bosnien und Herzegowina
country-IL = Israel
country-IS = Island
country-JP = Japan
country-KR = Republik Korea
country-KZ = Kasachstan
country-ME = Montenegro
country-MK = Nordmazedonien
country-RS = Serbien
country-TR = Türkei

## Languages: by name, and as „in ukrainischer und deutscher Sprache“ has them

language-uk = Ukrainisch
language-en = Englisch
language-de = Deutsch
language-pl = Polnisch
language-ro = Rumänisch
language-fr = Französisch
language-da = Dänisch
language-hu = Ungarisch
language-it = Italienisch
language-cs = Tschechisch
language-sk = Slowakisch
language-lt = Litauisch
language-lv = Lettisch
language-adverb-uk = ukrainischer
language-adverb-en = englischer
language-adverb-de = deutscher
language-adverb-pl = polnischer
language-adverb-ro = rumänischer
language-adverb-fr = französischer
language-adverb-da = dänischer
language-adverb-hu = ungarischer
language-adverb-it = italienischer
language-adverb-cs = tschechischer
language-adverb-sk = slowakischer
language-adverb-lt = litauischer
language-adverb-lv = lettischer

## Kinds of agreement

kind-letter_of_intent = Absichtserklärung
kind-memorandum = Memorandum über die Zusammenarbeit
kind-twinning = Städtepartnerschaftsvereinbarung
kind-cooperation = Vereinbarung über die Zusammenarbeit

## Tables

column-goods-name = Bezeichnung
column-goods-measure = Einheit
column-goods-quantity = Menge
column-goods-price = Wert je Einheit
column-goods-worth = Gesamtwert
column-goods-serial = Serien- oder Inventarnummer
column-goods-condition = Zustand
column-goods-due = Haltbar bis
goods-total = Summe
goods-total-partial = Summe der Positionen mit Wertangabe
column-measures-name = Maßnahme
column-measures-due = Termin
column-measures-responsible = Zuständig
column-measures-funding = Finanzierung
column-measures-indicator = Angestrebtes Ergebnis

## Comparison of versions

redline-of = Änderungen gegenüber der Fassung „{ $from }“: Fassung „{ $to }“. Hinzugefügtes ist doppelt unterstrichen, Gestrichenes durchgestrichen.
redline-mark = Vergleich der Fassungen
version-now = jetzige Fassung

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Besuchsprogramm
visit-delegations = Delegationen: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday }, { $date }
weekday = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
visit-time = Zeit
visit-what = Programmpunkt
visit-where = Ort
visit-who = Verantwortlich
visit-transport = Beförderung
visit-interpreter = Dolmetschen
visit-transfer = Fahrt: { $minutes } Min.
visit-dress = Kleidung: { $text }
visit-speakers = Redebeiträge: { $text }
visit-plan-b = Ersatzprogramm: { $text }
visit-alarm = Bei Luftalarm
visit-shelter = Schutzraum: { $text }
visit-guide = Begleitung: { $guide }
visit-curfew = Ausgangssperre: { $from }–{ $until }
visit-edition = Stand: { $date }
visit-participants = Teilnehmerliste
visit-number = Nr.
visit-name = Name
visit-office = Amt
visit-body = Stelle
visit-role = Funktion
visit-role-head = Delegationsleitung
visit-role-member = Delegationsmitglied
visit-role-interpreter = Dolmetschen
visit-role-press = Presse
visit-role-driver = Fahrdienst
visit-role-security = Personenschutz
visit-attendance = Anwesenheitsliste
visit-signature = Unterschrift
visit-arrivals = An- und Abreise
visit-arrives = Ankunft
visit-leaves = Abreise
visit-lodging = Unterkunft
visit-car = Fahrzeug
visit-meals = Verpflegung und Barrierefreiheit
visit-diet = Verpflegung
visit-access = Bedarf
visit-emergency = Notfallkarte
visit-call = Im Notfall anrufen: { $text }
visit-order = Verfügung
visit-order-receive = Empfang einer Delegation
visit-order-send = Dienstreise
visit-order-basis = Auf Grund der Einladung Nr.{ "\u00A0" }{ $number } vom { $date }
visit-order-aim = Zweck: { $purpose }
visit-order-point-receive = Empfangen wird folgende Delegation: { $bodies }. Anzahl der Personen: { $people }. Zeitraum: { $days }.
visit-order-point-send = Angeordnet wird eine Dienstreise nach: { $town }. Zeitraum: { $days }. Die Teilnehmenden sind in der Anlage aufgeführt.
visit-order-point-programme = Das beigefügte Besuchsprogramm wird genehmigt.
visit-order-point-estimate = Der beigefügte Kostenplan über { $sum } wird genehmigt.
visit-order-point-money = Die Ausgaben werden gedeckt aus: { $budget }.
visit-order-point-coordinator = Verantwortlich: { $name }.
visit-order-point-control = Die Ausführung überwache ich selbst.
visit-estimate = Kostenplan
visit-expense = Ausgabe
visit-count = Anzahl
visit-price = Einzelpreis
visit-sum = Betrag
visit-total = Summe
visit-border-list = Delegationsliste für den Grenzübertritt
visit-exit = Grund der Ausreise
visit-trip-order = Dienstreiseverfügung
visit-draft = ENTWURF
visit-changes = Änderungen im Programm
visit-changes-since = Änderungen seit { $date }
visit-change-new = neu
visit-change-gone = entfällt
visit-change-moved = verlegt
visit-change-changed = geändert
visit-before = Bisher
visit-after = Jetzt
# Stands for the day in “date”.
visit-days-within = { $first }.–{ $last }

## Ceremony

ceremony-seating = Sitzplan
ceremony-seen-behind = Blick von hinter dem Tisch: Der erste Gast sitzt rechts vom Gastgeber
ceremony-seen-hall = Blick aus dem Saal
ceremony-seats = Plätze am Tisch von links nach rechts, von hinter dem Tisch gesehen
ceremony-delegation = Delegation
ceremony-table = Tisch
ceremony-hall = Saal
ceremony-order = Ablauf der Unterzeichnung
ceremony-originals = „{ $title }“: { $originals } Ausfertigungen
ceremony-anthems = Hymnen in der Reihenfolge, in der sie gespielt werden
ceremony-flags = Flaggen von links nach rechts, von hinter dem Tisch gesehen
ceremony-european = Europäische Union
ceremony-handings = Wer reicht was
ceremony-what = Was
ceremony-by = Wer
ceremony-to = Wem
ceremony-remark = Bemerkung
ceremony-signs = Tischschilder
ceremony-oath = Eid der Partnerstädte
ceremony-oath-text = Wir, { $bodies }, geloben feierlich, die Freundschaft zwischen unseren Gemeinden zu bewahren, einander in guten wie in schweren Tagen beizustehen, Sprache, Bräuche und Würde des anderen zu achten, junge Menschen, Kunstschaffende, Unternehmen und alle, die den Frieden wollen, zusammenzuführen und diese Freundschaft an unsere Kinder weiterzugeben.
ceremony-golden-book-title = Eintrag ins Goldene Buch
ceremony-golden-book-text = { $signed ->
    [yes] Zur Erinnerung an die Unterzeichnung: { $titles }. Möge die Freundschaft, die wir heute mit unseren Unterschriften besiegeln, unseren Gemeinden zum Wohl gereichen: { $bodies }.
   *[no] Zur Erinnerung an unsere Begegnung. Möge die Freundschaft zwischen unseren Gemeinden wachsen: { $bodies }.
}
ceremony-speech = Redenotizen
ceremony-greet = Begrüßung in dieser Reihenfolge
ceremony-points = Punkte
ceremony-press = Presseinformation
ceremony-signatories = Es unterzeichnen
ceremony-checklist = Checkliste
ceremony-check = Zu erledigen
ceremony-until = Bis
ceremony-done = Erledigt
ceremony-item-gathering = Eintreffen und Platznehmen der Gäste
ceremony-item-entrance = Einzug und Vorstellung der Delegationen
ceremony-item-anthems = Hymnen
ceremony-item-welcome = Begrüßung durch den Gastgeber
ceremony-item-reply = Erwiderung der Gäste
ceremony-item-signing = Unterzeichnung der Ausfertigungen
ceremony-item-exchange = Austausch der Mappen, Händedruck, gemeinsames Foto
ceremony-item-golden-book = Goldenes Buch, Austausch der Geschenke
ceremony-item-reception = Empfang
ceremony-hand-folders = Mappen mit den Ausfertigungen
ceremony-hand-pens = Stifte und Ersatzstifte
ceremony-hand-originals = Ausfertigungen, Blatt für Blatt
ceremony-hand-folders-back = Unterzeichnete Mappen, einander
ceremony-hand-gift = Geschenk
ceremony-who-protocol = Protokoll
ceremony-who-signatories = Unterzeichnende
ceremony-who-host = Gastgeber
ceremony-who-guests = Gäste
pack-contents = Inhalt der Mappe
pack-paper = Papier
pack-copies = Exemplare
pack-sides = Druck
pack-both-sides = beidseitig
pack-one-side = einseitig
## Letters, report and booklet of a visit

visit-country = Land
visit-planned = Angemeldet
visit-attended = Anwesend
visit-invitation = Einladung
visit-invite = hiermit lade ich Sie und Ihre Delegation herzlich ein, uns zu besuchen.
visit-confirmation = Bestätigung des Reisezwecks
visit-confirmation-text = Hiermit wird bestätigt, dass die nachstehend genannte Person am Besuch einer Delegation teilnimmt.
visit-line-name = Name laut Reisepass: { $text }
visit-line-office = Amt: { $text }
visit-line-sender = Entsendende Stelle: { $text }
visit-line-host = Gastgebende Stelle: { $text }
visit-line-town = Aufenthaltsort: { $text }
visit-line-days = Zeitraum: { $text }
visit-line-costs = Kostenübernahme: { $text }
visit-transfers = Transferliste
visit-no-car = Kein Fahrzeug zugeteilt
visit-when = Wann
visit-way = Woher und wohin
visit-report = Besuchsbericht
visit-purpose = Zweck
visit-parties = Delegationen
visit-party = Delegation
visit-results = Ergebnisse
visit-commitments = Vereinbarungen
visit-promise = Was zugesagt wurde
visit-owners = Verantwortlich
visit-due = Frist
visit-gifts = Geschenke
visit-gift = Geschenk
visit-gift-from = Von
visit-gift-to = An
visit-worth = Wert
visit-money = Ausgaben
visit-line = Haushaltsstelle
visit-spent = Ausgegeben
visit-presence = Teilnehmende nach Ländern
visit-booklet = Besuchsmappe
visit-internal = Nur für den Dienstgebrauch
visit-telephones = Telefonnummern
visit-telephone = Telefon
visit-contact = Notfallkontakt

## Messages that papers go with

mail-subject-draft = Entwurf: { $title }
mail-draft = anbei erhalten Sie den Entwurf „{ $title }“. Wir bitten um Durchsicht und um Ihre Anmerkungen.
mail-courtesy = anbei erhalten Sie zur Kenntnisnahme den Text „{ $title }“.
mail-letter = anbei erhalten Sie unser Schreiben: { $title }.
mail-visit = anbei erhalten Sie die Unterlagen zum Besuch: { $title }.
