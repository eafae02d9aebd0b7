# Words printed on paper: dates, numbering, parties, signatures. In Italian.
# A message «<key>-case» names the form that <key> puts its names in. Italian has no cases, but it
# does have an article: the nominative is the official name as a letterhead has it («Comune di
# Vallombra»), the accusative the same with the article that follows «tra» and «per» («il Comune
# di Vallombra»).
# An office follows the name, in lower case and without an article.
# $authority stands after «in virtù», with its preposition: «della deliberazione n. 12 del 3
# maggio 2026».

## Date and place

date = { $day ->
    [1] 1º
   *[other] { $day }
} { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
date-blank = ____ ____________ 20___
place-blank = ____________________

## Numbering

article-word = Articolo { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = tra { $parties }
title-between-case = accusative
list-and = { " e " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), con sede in { $seat }
party-block-no-seat = { $name } ({ $country })
represented = in persona di { $signatories }
represented-case = nominative
# The same for every $gender.
signatory-entry = { $name }, { $office }, { $gender ->
   *[other] che agisce
} in virtù { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", e " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] di seguito congiuntamente «le Parti» e singolarmente «la Parte»,
}

## Sheets and signatures

page-of = Pagina { $page } di { $pages }
working-copy = Copia di lavoro – non destinata alla firma
courtesy-copy = Copia di cortesia – senza firme
consolidated = Testo consolidato – per informazione
amends-rewords = Il punto { $number } è sostituito dal seguente: «{ $text }»
amends-adds = Dopo il punto { $number } è inserito il punto seguente: «{ $text }»
amends-deletes = Il punto { $number } è soppresso.
fingerprint = impronta del testo { $code }
sample-mark = FACSIMILE
original-label = Originale n.{ "\u00A0" }{ $number } – per { $party }
original-label-case = accusative
for-party = Per { $party }
for-party-case = accusative
seal-place = Timbro
signature = firma
countersigned = Controfirma
signed-on-label = Data della firma

## Pictures

arms-of = Stemma: { $name }
flag-of = Bandiera: { $country }

## Letters, tables and notices

letter-number = N.{ "\u00A0" }{ $number }
letter-number-blank = N. ____________
letter-annexes = Allegati:
letter-annex-number = { $number }.
letter-closing = Distinti saluti
letter-salutation = Gentili Signore e Signori,
letter-executor = Responsabile del procedimento: { $name }

## Countries

country-UA = Ucraina
country-PL = Polonia
country-DE = Germania
country-RO = Romania
country-MD = Moldova
country-FR = Francia
country-IT = Italia
country-CZ = Cechia
country-SK = Slovacchia
country-HU = Ungheria
country-LT = Lituania
country-LV = Lettonia
country-EE = Estonia
country-BG = Bulgaria
country-DK = Danimarca
country-SE = Svezia
country-FI = Finlandia
country-NL = Paesi Bassi
country-BE = Belgio
country-AT = Austria
country-ES = Spagna
country-PT = Portogallo
country-IE = Irlanda
country-GR = Grecia
country-HR = Croazia
country-SI = Slovenia
country-GB = Regno Unito
country-NO = Norvegia
country-CH = Svizzera
country-US = Stati Uniti
country-CA = Canada
country-GE = Georgia
country-LU = Lussemburgo
country-CY = Cipro
country-MT = Malta
country-AL = Albania
country-AM = Armenia
country-AZ = Azerbaigian
country-BA = Bosnia-Erzegovina
country-IL = Israele
country-IS = Islanda
country-JP = Giappone
country-KR = Repubblica di Corea
country-KZ = Kazakhstan
country-ME = Montenegro
country-MK = Macedonia del Nord
country-RS = Serbia
country-TR = Turchia

## Languages: by name, and as «ciascuno in ucraino e tedesco» has them

language-uk = ucraino
language-en = inglese
language-de = tedesco
language-pl = polacco
language-ro = romeno
language-fr = francese
language-da = danese
language-hu = ungherese
language-it = italiano
language-cs = ceco
language-sk = slovacco
language-lt = lituano
language-lv = lettone
language-adverb-uk = ucraino
language-adverb-en = inglese
language-adverb-de = tedesco
language-adverb-pl = polacco
language-adverb-ro = romeno
language-adverb-fr = francese
language-adverb-da = danese
language-adverb-hu = ungherese
language-adverb-it = italiano
language-adverb-cs = ceco
language-adverb-sk = slovacco
language-adverb-lt = lituano
language-adverb-lv = lettone

## Kinds of agreement

kind-letter_of_intent = Lettera d’intenti
kind-memorandum = Memorandum d’intesa
kind-twinning = Accordo di gemellaggio
kind-cooperation = Accordo di cooperazione

## Tables

column-goods-name = Descrizione
column-goods-measure = Unità di misura
column-goods-quantity = Quantità
column-goods-price = Valore unitario
column-goods-worth = Valore totale
column-goods-serial = Numero di serie (d’inventario)
column-goods-condition = Stato
column-goods-due = Da utilizzare entro
goods-total = Totale
goods-total-partial = Totale delle voci con valore indicato
column-measures-name = Attività
column-measures-due = Termine
column-measures-responsible = Responsabili
column-measures-funding = Fonte di finanziamento
column-measures-indicator = Risultato atteso

## Comparison of versions

redline-of = Modifiche rispetto alla versione «{ $from }»: versione «{ $to }». Le aggiunte sono sottolineate due volte, le parti eliminate sono barrate.
redline-mark = confronto tra versioni
version-now = testo attuale

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Programma della visita
visit-delegations = Delegazioni: { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday } { $date }
weekday = { $day ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
}
visit-time = Ora
visit-what = Attività
visit-where = Luogo
visit-who = Responsabile
visit-transport = Trasporto
visit-interpreter = Interprete
visit-transfer = Trasferimento: { $minutes } min
visit-dress = Abbigliamento: { $text }
visit-speakers = Interventi: { $text }
visit-plan-b = Piano di riserva: { $text }
visit-alarm = In caso di allarme aereo
visit-shelter = Rifugio: { $text }
visit-guide = Accompagnatore: { $guide }
visit-curfew = Coprifuoco: { $from }–{ $until }
visit-edition = Aggiornato al { $date }
visit-participants = Elenco dei partecipanti
visit-number = N.
visit-name = Nome
visit-office = Carica
visit-body = Ente
visit-role = Ruolo
visit-role-head = capo delegazione
visit-role-member = membro della delegazione
visit-role-interpreter = interprete
visit-role-press = stampa
visit-role-driver = autista
visit-role-security = sicurezza
visit-attendance = Foglio presenze
visit-signature = Firma
visit-arrivals = Arrivi e partenze
visit-arrives = Arrivo
visit-leaves = Partenza
visit-lodging = Alloggio
visit-car = Automobile
visit-meals = Pasti e accessibilità
visit-diet = Pasti
visit-access = Esigenze
visit-emergency = Scheda di emergenza
visit-call = Chiamare: { $text }
visit-order = Disposizione
visit-order-receive = Accoglienza di una delegazione
visit-order-send = Missione di servizio
visit-order-basis = Visto l’invito n.{ "\u00A0" }{ $number } del { $date }
visit-order-aim = Scopo: { $purpose }
visit-order-point-receive = È accolta la seguente delegazione: { $bodies }. Numero di persone: { $people }. Periodo: { $days }.
visit-order-point-send = È autorizzata la missione a: { $town }. Periodo: { $days }. I componenti della delegazione sono indicati nell’allegato.
visit-order-point-programme = È approvato il programma allegato.
visit-order-point-estimate = È approvato il preventivo di spesa allegato, per un importo di { $sum }.
visit-order-point-money = La spesa è imputata a: { $budget }.
visit-order-point-coordinator = Responsabile: { $name }.
visit-order-point-control = Vigilo personalmente sull’esecuzione della presente disposizione.
visit-estimate = Preventivo di spesa
visit-expense = Spesa
visit-count = Quantità
visit-price = Prezzo
visit-sum = Importo
visit-total = Totale
visit-border-list = Elenco della delegazione per il passaggio della frontiera
visit-exit = Titolo di uscita
visit-trip-order = Ordine di missione
visit-draft = BOZZA
visit-changes = Modifiche al programma
visit-changes-since = Modifiche dal { $date }
visit-change-new = nuovo
visit-change-gone = annullato
visit-change-moved = spostato
visit-change-changed = modificato
visit-before = Prima
visit-after = Ora
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Disposizione dei posti
ceremony-seen-behind = Visto da dietro il tavolo: il primo ospite siede alla destra di chi accoglie
ceremony-seen-hall = Visto dalla sala
ceremony-seats = Posti al tavolo da sinistra a destra, visti da dietro il tavolo
ceremony-delegation = Delegazione
ceremony-table = Tavolo
ceremony-hall = Sala
ceremony-order = Svolgimento della cerimonia di firma
ceremony-originals = «{ $title }»: esemplari: { $originals }
ceremony-anthems = Inni nell’ordine di esecuzione
ceremony-flags = Bandiere da sinistra a destra, viste da dietro il tavolo
ceremony-european = Unione europea
ceremony-handings = Chi porge che cosa
ceremony-what = Che cosa
ceremony-by = Chi
ceremony-to = A chi
ceremony-remark = Nota
ceremony-signs = Segnaposto da tavolo
ceremony-oath = Giuramento delle città gemelle
ceremony-oath-text = Noi, { $bodies }, promettiamo solennemente di custodire l’amicizia tra le nostre comunità, di sostenerci nei giorni lieti e in quelli difficili, di onorare la lingua, le usanze e la dignità altrui, di avvicinare i giovani, gli artisti, gli imprenditori e tutti coloro che desiderano la pace, e di trasmettere questa amicizia ai nostri figli.
ceremony-golden-book-title = Dedica nel libro d’oro
ceremony-golden-book-text = { $signed ->
    [yes] In ricordo della firma: { $titles }. Che l’amicizia suggellata oggi dalle nostre firme giovi alle nostre comunità: { $bodies }.
   *[no] In ricordo del nostro incontro. Che l’amicizia tra le nostre comunità cresca: { $bodies }.
}
ceremony-speech = Appunti per il discorso
ceremony-greet = Saluti in quest’ordine
ceremony-points = Punti
ceremony-press = Per la stampa
ceremony-signatories = Firmano
ceremony-checklist = Lista di controllo
ceremony-check = Da fare
ceremony-until = Entro
ceremony-done = Fatto
ceremony-item-gathering = Arrivo e sistemazione degli ospiti
ceremony-item-entrance = Ingresso e presentazione delle delegazioni
ceremony-item-anthems = Inni
ceremony-item-welcome = Saluto di chi accoglie
ceremony-item-reply = Risposta degli ospiti
ceremony-item-signing = Firma degli esemplari
ceremony-item-exchange = Scambio delle cartelle, stretta di mano, foto di gruppo
ceremony-item-golden-book = Libro d’oro, scambio di doni
ceremony-item-reception = Ricevimento
ceremony-hand-folders = Cartelle con gli esemplari
ceremony-hand-pens = Penne, anche di riserva
ceremony-hand-originals = Esemplari, foglio per foglio
ceremony-hand-folders-back = Cartelle firmate, a vicenda
ceremony-hand-gift = Dono
ceremony-who-protocol = addetti al cerimoniale
ceremony-who-signatories = firmatari
ceremony-who-host = chi accoglie
ceremony-who-guests = ospiti
pack-contents = Contenuto della cartella
pack-paper = Documento
pack-copies = Copie
pack-sides = Stampa
pack-both-sides = fronte e retro
pack-one-side = solo fronte
## Letters, report and booklet of a visit

visit-country = Paese
visit-planned = In elenco
visit-attended = Presenti
visit-invitation = Invito
visit-invite = ho l’onore di invitare Lei e la Sua delegazione a farci visita.
visit-confirmation = Attestazione dello scopo del viaggio
visit-confirmation-text = Si attesta che la persona indicata di seguito partecipa alla visita di una delegazione.
visit-line-name = Nome come da passaporto: { $text }
visit-line-office = Carica: { $text }
visit-line-sender = Ente di invio: { $text }
visit-line-host = Ente ospitante: { $text }
visit-line-town = Luogo di soggiorno: { $text }
visit-line-days = Date: { $text }
visit-line-costs = Spese a carico: { $text }
visit-transfers = Elenco dei trasferimenti
visit-no-car = Nessuna auto assegnata
visit-when = Quando
visit-way = Tragitto
visit-report = Relazione sulla visita
visit-purpose = Scopo
visit-parties = Delegazioni
visit-party = Delegazione
visit-results = Risultati
visit-commitments = Impegni
visit-promise = Che cosa si farà
visit-owners = Responsabile
visit-due = Scadenza
visit-gifts = Doni
visit-gift = Dono
visit-gift-from = Da
visit-gift-to = A
visit-worth = Valore
visit-money = Spese
visit-line = Voce di bilancio
visit-spent = Speso
visit-presence = Partecipanti per paese
visit-booklet = Fascicolo della visita
visit-internal = Solo per uso interno
visit-telephones = Telefoni
visit-telephone = Telefono
visit-contact = Contatto di emergenza

## Messages that papers go with

mail-subject-draft = Bozza: { $title }
mail-draft = in allegato trasmettiamo la bozza «{ $title }». Vi saremo grati per le vostre osservazioni.
mail-courtesy = in allegato trasmettiamo, per conoscenza, il testo «{ $title }».
mail-letter = in allegato trasmettiamo la nostra lettera: { $title }.
mail-visit = in allegato trasmettiamo i documenti relativi alla visita: { $title }.
