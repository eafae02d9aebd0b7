# Council papers of Italy, in Italian.
# A message «<key>-case» names the form that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand as a letterhead has them.

## The papers

decision = Proposta di deliberazione del Consiglio comunale
notification = Comunicazione preventiva
termination_decision = Proposta di deliberazione sulla cessazione della collaborazione

## Shared

areas-comma = { "; " }
point-number = { $number }.
signatory = { $office }
signatory-name = { $signatory }
chair = Il Presidente del Consiglio comunale
secretary = Il Segretario comunale
session = Seduta: { $session }
term = { $length ->
    [indefinite] indeterminata
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] anno
       *[other] anni
    }
    [date] fino alla data seguente: { $until }
   *[project] fino alla conclusione del progetto ({ $until }){ $tail ->
        [0] { "" }
        [one] { " " }e per { $tail }{ "\u00A0" }anno successivo
       *[other] { " " }e per i { $tail }{ "\u00A0" }anni successivi
    }
}
conditions = Ambiti di collaborazione: { $areas }. Durata: { term }. Il testo è redatto in { $langs }; numero di originali: { $originals }.

## The vote

votes = Esito della votazione
votes_for = Favorevoli
votes_against = Contrari
votes_abstained = Astenuti

## The proposal

decision-subject = Oggetto: approvazione del documento «{ $agreement }» { $parties-between }
council = IL CONSIGLIO COMUNALE
decision-draft = Vista la bozza del documento «{ $agreement }» { $parties-between }, allegata alla presente deliberazione;
decision-law = Visto l’articolo 6, comma 7, della legge 5 giugno 2003, n. 131, che consente ai Comuni attività di mero rilievo internazionale, previa comunicazione di ogni iniziativa alla Regione, alla Presidenza del Consiglio dei ministri – Dipartimento per gli affari regionali e le autonomie e al Ministero degli affari esteri e della cooperazione internazionale;
considering = Considerato quanto segue:
resolves = DELIBERA
decision-approve = Di approvare il documento «{ $agreement }» { $parties-between }, nel testo allegato.
decision-areas = Di svolgere la collaborazione nei seguenti ambiti: { $areas }.
decision-sign = Di autorizzare alla firma { $signatory }, { $office }.
decision-burden = Di dare atto che dal documento non derivano nuovi o maggiori oneri a carico della finanza pubblica e che le attività si svolgono nei limiti degli stanziamenti di bilancio: { $budget }.
decision-notify = Di dare mandato agli uffici di effettuare la comunicazione preventiva prevista dall’articolo 6, comma 7, della legge n. 131/2003 e di non procedere alla firma prima che siano trascorsi trenta giorni dalla comunicazione.
decision-annex =
    Allegato alla deliberazione
    n.{ "\u00A0" }{ $decision-number }
    del { $decision-on }

## The notification

addressees =
    Alla Regione ____________________
    Alla Presidenza del Consiglio dei ministri – Dipartimento per gli affari regionali e le autonomie
    Al Ministero degli affari esteri e della cooperazione internazionale
notification-subject = Oggetto: comunicazione preventiva ai sensi dell’articolo 6, comma 7, della legge 5 giugno 2003, n. 131 – «{ $agreement }» { $parties-between }
notification-sent = Si comunica che questo ente intende firmare il documento «{ $agreement }» { $parties-between }, approvato con deliberazione n.{ "\u00A0" }{ $decision-number } del { $decision-on }.
notification-partner = Partner: { $partners }. Stato: { $states }. Obiettivi dell’iniziativa:
notification-days = La firma non avverrà prima che siano trascorsi trenta giorni dalla presente comunicazione.
notification-burden = Si attesta che dall’iniziativa non derivano nuovi o maggiori oneri a carico della finanza pubblica.
annex-decision = Copia della deliberazione n.{ "\u00A0" }{ $decision-number } del { $decision-on }
annex-draft = Bozza del documento «{ $agreement }»
annex-programme = Obiettivi e programma dell’iniziativa

## The areas of cooperation, as no library has them in Italian

area-governance = autonomia locale, servizi pubblici e partecipazione dei cittadini
area-integration = integrazione europea
area-protection = protezione civile, antincendio e soccorso
area-energy = efficienza energetica, energie rinnovabili e resilienza dell’approvvigionamento energetico
area-water = servizio idrico e depurazione
area-waste = gestione dei rifiuti ed economia circolare
area-planning = pianificazione urbanistica, edilizia abitativa e ricostruzione
area-transport = trasporti, viabilità e logistica
area-health = sanità, riabilitazione e salute mentale
area-veterans = sostegno ai veterani e alle loro famiglie
area-displaced = sostegno agli sfollati e servizi sociali
area-education = istruzione, scienza, scambi scolastici e giovanili
area-culture = cultura e tutela del patrimonio culturale
area-sport = sport e attività motoria
area-tourism = turismo e promozione del territorio
area-economy = economia, imprese e investimenti
area-agriculture = agricoltura e sviluppo rurale
area-digital = trasformazione digitale e servizi in rete
area-environment = tutela dell’ambiente e azione per il clima
area-inclusion = pari opportunità, inclusione e accessibilità
area-assistance = assistenza umanitaria
area-media = informazione, contrasto alla disinformazione e volontariato
area-border = cooperazione transfrontaliera e questioni doganali
area-society = comitati di gemellaggio e società civile

## The end of the cooperation

termination-subject = Oggetto: cessazione della collaborazione fondata sul documento «{ $concluded }» { $parties-between }
termination-seen = Visto il documento «{ $concluded }» { $parties-between }, firmato il { $concluded-on };
termination-reason = Considerato il seguente motivo: { $reason };
termination-end = Di porre fine alla collaborazione fondata sul documento «{ $concluded }» { $parties-between }, nei modi da esso previsti.
termination-notice = Di autorizzare { $signatory }, { $office }, a firmare la dichiarazione scritta di cessazione e a trasmetterla al partner.
