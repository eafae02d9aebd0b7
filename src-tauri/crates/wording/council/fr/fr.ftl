# Council papers of France, in French.
# A message « <key>-case » names the form that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand as a letterhead has them.

## The papers

note = Note explicative de synthèse
decision = Projet de délibération
transmission = Lettre de transmission au représentant de l’État
termination_decision = Projet de délibération mettant fin à la coopération

## Shared

areas-comma = { "\u00A0; " }
point-number = Article { $number ->
    [1] 1er
   *[other] { $number }
}
draft = PROJET
signatory = { $office }
signatory-name = { $signatory }
session = Séance : { $session }
basis = Code général des collectivités territoriales, articles L. 1115-1 et suivants.
term = { $length ->
    [indefinite] indéterminée
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] an
       *[other] ans
    }
    [date] jusqu’au { $until }
   *[project] jusqu’à la fin du projet, le { $until }{ $tail ->
        [0] { "" }
        [one] , prolongée de { $tail }{ "\u00A0" }an
       *[other] , prolongée de { $tail }{ "\u00A0" }ans
    }
}
conditions = Domaines de coopération : { $areas }. Durée : { term }. Le texte est établi { $langs } ; nombre d’exemplaires : { $originals }.

## The vote

votes = Résultat du vote
votes_for = Pour
votes_against = Contre
votes_abstained = Abstentions

## The explanatory note

note-about = sur le document « { $agreement } » { $parties-between }
note-need = 1. Contexte et nécessité
note-relations = 2. Le partenaire
note-partner = Partenaire : { $partners }. État : { $states }.
note-aim = 3. Objet et portée de l’engagement
note-basis = 4. Fondement juridique
note-finance = 5. Incidences financières
note-money = Montant prévisionnel des engagements financiers : { $amount }. Imputation budgétaire : { $budget }.
note-results = 6. Résultats attendus
note-rapporteur = Rapporteur : { $rapporteur }

## The deliberation

decision-title = Délibération
decision-subject = Objet : approbation du document « { $agreement } » { $parties-between }
decision-code = Vu le code général des collectivités territoriales, notamment ses articles L. 1115-1 et suivants,
decision-draft = Vu le projet « { $agreement } » { $parties-between }, annexé à la présente délibération,
considering = Considérant ce qui suit :
decides = Après en avoir délibéré, le conseil DÉCIDE :
decision-approve = Le document « { $agreement } » { $parties-between }, annexé à la présente délibération, est approuvé.
decision-purpose = Les actions envisagées ont pour objet : { $areas }.
decision-amount = Le montant prévisionnel des engagements financiers s’élève à : { $amount }. Imputation budgétaire : { $budget }.
decision-term = Durée de l’engagement : { term }.
decision-sign = Pouvoir est donné à { $signatory }, { $office }, de signer ce document et de prendre les mesures nécessaires à son exécution.
decision-transmission = La présente délibération et le document signé sont transmis au représentant de l’État. La convention entre en vigueur dès cette transmission.
decision-annex =
    Annexe à la délibération
    n° { $decision-number }
    du { $decision-on }

## The letter to the prefect

prefect =
    Représentant de l’État
    dans le département
    ____________________
transmission-subject = Objet : transmission du document « { $concluded } » { $parties-between }
transmission-sent = En application des articles L. 1115-1 et suivants du code général des collectivités territoriales, nous vous transmettons le document « { $concluded } » { $parties-between }, signé le { $concluded-on }, ainsi que la délibération n° { $decision-number } du { $decision-on } qui l’approuve.
transmission-content = Objet des actions : { $areas }. Montant prévisionnel des engagements financiers : { $amount }.
transmission-force = Le document n’entrant en vigueur qu’à compter de sa transmission, nous vous remercions de bien vouloir nous en accuser réception.
annex-decision = Délibération n° { $decision-number } du { $decision-on }
annex-text = « { $concluded } », texte signé

## The end of the cooperation

termination-subject = Objet : fin de la coopération fondée sur le document « { $concluded } » { $parties-between }
termination-seen = Vu le document « { $concluded } » { $parties-between }, signé le { $concluded-on },
termination-reason = Considérant le motif suivant : { $reason },
termination-end = Il est mis fin à la coopération fondée sur le document « { $concluded } » { $parties-between }, dans les conditions que celui-ci prévoit.
termination-notice = Pouvoir est donné à { $signatory }, { $office }, de signer la déclaration écrite qui met fin à la coopération et de l’adresser au partenaire.
termination-transmission = La présente délibération est transmise au représentant de l’État.
