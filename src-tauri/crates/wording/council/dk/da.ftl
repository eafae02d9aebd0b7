# Council papers of Denmark, in Danish.
# A message »<key>-case« names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the basic form.

## The papers

decision = Indstilling til byrådet
termination_decision = Indstilling om samarbejdets ophør

## Shared

areas-comma = { "; " }
point-number = { $number }.
session = Møde: { $session }
term = { $length ->
    [indefinite] uden tidsbegrænsning
    [years] { $years }{ "\u00A0" }år
    [date] til og med { $until }
   *[project] til projektets afslutning { $until }{ $tail ->
        [0] { "" }
       *[other] { " " }og { $tail }{ "\u00A0" }år derefter
    }
}
conditions = Samarbejdet omfatter: { $areas }. Varighed: { term }. Teksten udfærdiges på { $langs }; antal eksemplarer: { $originals }.

## The proposal

decision-subject = Godkendelse af »{ $agreement }« { $parties-between }
proposal = Indstilling
proposes = Forvaltningen indstiller, at byrådet:
decision-approve = godkender »{ $agreement }« { $parties-between } som vedlagt,
decision-sign = bemyndiger { $signatory }, { $office }, til at underskrive,
decision-money = tager til efterretning, at udgifterne afholdes inden for den afsatte ramme: { $budget }.
case = Sagsfremstilling
case-partner = Partner: { $partners }. Land: { $states }.
aim = Formål og indhold
results = Forventede resultater
law = Retsgrundlag
economy = Økonomi
economy-known = Forventede udgifter: { $amount }. Bevilling: { $budget }.
votes = Beslutning
votes_for = For
votes_against = Imod
votes_abstained = Undlod at stemme
annex-text = »{ $agreement }«, aftaletekst
decision-annex =
    Bilag 1
    til beslutning nr.{ "\u00A0" }{ $decision-number }
    af { $decision-on }

## The end of the cooperation

termination-subject = Ophør af samarbejdet efter »{ $concluded }« { $parties-between }
termination-end = beslutter, at samarbejdet efter »{ $concluded }« { $parties-between }, underskrevet { $concluded-on }, ophører på de vilkår, som dokumentet fastsætter,
termination-notice = bemyndiger { $signatory }, { $office }, til at underskrive den skriftlige opsigelse og sende den til partneren.
termination-reason = Begrundelse: { $reason }.
