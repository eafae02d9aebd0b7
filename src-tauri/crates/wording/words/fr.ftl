# Words printed on paper: dates, numbering, parties, signatures. In French.
# A message « <key>-case » names the form that <key> puts its names in. French has no cases, but it
# does have an article: the nominative is the official name as a letterhead has it (« Ville de
# Chênemont »), the accusative the same with the article that follows « entre » and « pour »
# (« la Ville de Chênemont », « le Conseil municipal de Kalynets »).
# The name of a signatory has M. or Mme before it, if so wished.
# $authority stands after « par », in the nominative with its article
# (« la délibération du conseil municipal n° 26-041 du 18 mars 2026 »).

## Date and place

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-blank = ____ ____________ 20___
place-blank = ____________________

## Numbering

article-word = Article { $number ->
    [1] 1er
   *[other] { $number }
}
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = entre { $parties }
title-between-case = accusative
list-and = { " et " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), dont le siège est situé { $seat }
party-block-no-seat = { $name } ({ $country })
# « agissant par » agrees with any party’s name, « ayant reçu pouvoir » with anyone’s.
represented = agissant par { $signatories }
represented-case = nominative
signatory-entry = { $name }, { $office }, { $gender ->
    [feminine] habilitée
    [masculine] habilité
   *[other] ayant reçu pouvoir
} par { $authority }
signatory-entry-no-authority = { $name }, { $office }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", et " }
party-end = { "\u00A0" };
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] ci-après ensemble « les Parties » et individuellement « la Partie »,
}

## Sheets and signatures

page-of = Page { $page } sur { $pages }
working-copy = Exemplaire de travail – ne pas signer
courtesy-copy = Exemplaire d’information – sans signatures
consolidated = Version consolidée – pour information
amends-rewords = Le point { $number } est remplacé par le texte suivant : « { $text } »
amends-adds = Après le point { $number } est inséré le point suivant : « { $text } »
amends-deletes = Le point { $number } est supprimé.
fingerprint = empreinte du texte { $code }
sample-mark = SPÉCIMEN
original-label = Exemplaire n°{ "\u00A0" }{ $number } – pour { $party }
original-label-case = accusative
for-party = Pour { $party }
for-party-case = accusative
seal-place = Cachet
signature = signature
countersigned = Contreseing
signed-on-label = Date de signature

## Pictures

arms-of = Armoiries : { $name }
flag-of = Drapeau : { $country }

## Letters, tables and notices

letter-number = N°{ "\u00A0" }{ $number }
letter-number-blank = N° ____________
letter-annexes = Pièces jointes :
letter-annex-number = { $number }.
letter-closing = Veuillez agréer l’expression de ma considération distinguée.
letter-salutation = Mesdames, Messieurs,
letter-executor = Affaire suivie par : { $name }

## Countries

country-UA = Ukraine
country-PL = Pologne
country-DE = Allemagne
country-RO = Roumanie
country-MD = Moldavie
country-FR = France
country-IT = Italie
country-CZ = Tchéquie
country-SK = Slovaquie
country-HU = Hongrie
country-LT = Lituanie
country-LV = Lettonie
country-EE = Estonie
country-BG = Bulgarie
country-DK = Danemark
country-SE = Suède
country-FI = Finlande
country-NL = Pays-Bas
country-BE = Belgique
country-AT = Autriche
country-ES = Espagne
country-PT = Portugal
country-IE = Irlande
country-GR = Grèce
country-HR = Croatie
country-SI = Slovénie
country-GB = Royaume-Uni
country-NO = Norvège
country-CH = Suisse
country-US = États-Unis
country-CA = Canada
country-GE = Géorgie
country-LU = Luxembourg
country-CY = Chypre
country-MT = Malte
country-AL = Albanie
country-AM = Arménie
country-AZ = Azerbaïdjan
country-BA = Bosnie-Herzégovine
country-IL = Israël
country-IS = Islande
country-JP = Japon
country-KR = République de Corée
country-KZ = Kazakhstan
country-ME = Monténégro
country-MK = Macédoine du Nord
country-RS = Serbie
country-TR = Turquie

## Languages: by name, and as « rédigé en ukrainien et en allemand » has them

language-uk = ukrainien
language-en = anglais
language-de = allemand
language-pl = polonais
language-ro = roumain
language-fr = français
language-da = danois
language-hu = hongrois
language-it = italien
language-cs = tchèque
language-sk = slovaque
language-lt = lituanien
language-lv = letton
language-adverb-uk = en ukrainien
language-adverb-en = en anglais
language-adverb-de = en allemand
language-adverb-pl = en polonais
language-adverb-ro = en roumain
language-adverb-fr = en français
language-adverb-da = en danois
language-adverb-hu = en hongrois
language-adverb-it = en italien
language-adverb-cs = en tchèque
language-adverb-sk = en slovaque
language-adverb-lt = en lituanien
language-adverb-lv = en letton

## Kinds of agreement

kind-letter_of_intent = Lettre d’intention
kind-memorandum = Mémorandum d’entente
kind-twinning = Convention de jumelage
kind-cooperation = Convention de coopération

## Tables

column-goods-name = Désignation
column-goods-measure = Unité
column-goods-quantity = Quantité
column-goods-price = Valeur unitaire
column-goods-worth = Valeur totale
column-goods-serial = Numéro de série (d’inventaire)
column-goods-condition = État
column-goods-due = À utiliser avant
goods-total = Total
goods-total-partial = Total des articles dont la valeur est indiquée
column-measures-name = Action
column-measures-due = Échéance
column-measures-responsible = Responsables
column-measures-funding = Source de financement
column-measures-indicator = Résultat attendu

## Comparison of versions

redline-of = Modifications par rapport à la version « { $from } » : version « { $to } ». Les ajouts sont doublement soulignés, les suppressions sont barrées.
redline-mark = comparaison de versions
version-now = texte actuel

## Money

money = { $amount }{ "\u00A0" }{ $currency }

## Visits

visit-programme = Programme de la visite
visit-delegations = Délégations : { $bodies }
visit-days = { $first } – { $last }
visit-day-heading = { $weekday } { $date }
weekday = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
visit-time = Heure
visit-what = Activité
visit-where = Lieu
visit-who = Responsable
visit-transport = Transport
visit-interpreter = Interprète
visit-transfer = Trajet : { $minutes } min
visit-dress = Tenue : { $text }
visit-speakers = Prises de parole : { $text }
visit-plan-b = Solution de repli : { $text }
visit-alarm = En cas d’alerte aérienne
visit-shelter = Abri : { $text }
visit-guide = Accompagnateur : { $guide }
visit-curfew = Couvre-feu : { $from }–{ $until }
visit-edition = État au { $date }
visit-participants = Liste des participants
visit-number = N°
visit-name = Nom
visit-office = Fonction
visit-body = Organisme
visit-role = Qualité
visit-role-head = chef de délégation
visit-role-member = membre de la délégation
visit-role-interpreter = interprète
visit-role-press = presse
visit-role-driver = chauffeur
visit-role-security = sécurité
visit-attendance = Feuille de présence
visit-signature = Signature
visit-arrivals = Arrivées et départs
visit-arrives = Arrivée
visit-leaves = Départ
visit-lodging = Hébergement
visit-car = Voiture
visit-meals = Repas et accessibilité
visit-diet = Repas
visit-access = Besoins
visit-emergency = Carte d’urgence
visit-call = Appeler : { $text }
visit-order = Décision
visit-order-receive = Accueil d’une délégation
visit-order-send = Ordre de mission
visit-order-basis = Vu l’invitation n° { $number } du { $date }
visit-order-aim = Objet : { $purpose }
visit-order-point-receive = La délégation suivante est accueillie : { $bodies }. Nombre de personnes : { $people }. Période : { $days }.
visit-order-point-send = Une mission est autorisée à : { $town }. Période : { $days }. La composition de la délégation figure en annexe.
visit-order-point-programme = Le programme annexé est approuvé.
visit-order-point-estimate = L’état prévisionnel des dépenses annexé, d’un montant de { $sum }, est approuvé.
visit-order-point-money = Les dépenses sont imputées sur : { $budget }.
visit-order-point-coordinator = Responsable : { $name }.
visit-order-point-control = Je veille moi-même à l’exécution de la présente décision.
visit-estimate = État prévisionnel des dépenses
visit-expense = Dépense
visit-count = Quantité
visit-price = Prix unitaire
visit-sum = Montant
visit-total = Total
visit-border-list = Liste de la délégation pour le franchissement de la frontière
visit-exit = Motif de sortie
visit-trip-order = Ordre de mission
visit-draft = PROJET
visit-changes = Modifications du programme
visit-changes-since = Modifications depuis le { $date }
visit-change-new = nouveau
visit-change-gone = annulé
visit-change-moved = déplacé
visit-change-changed = modifié
visit-before = Avant
visit-after = Maintenant
# Stands for the day in “date”.
visit-days-within = { $first }–{ $last }

## Ceremony

ceremony-seating = Plan de table
ceremony-seen-behind = Vu de derrière la table : le premier invité est assis à la droite de l’hôte
ceremony-seen-hall = Vu de la salle
ceremony-seats = Places à la table, de gauche à droite, vues de derrière la table
ceremony-delegation = Délégation
ceremony-table = Table
ceremony-hall = Salle
ceremony-order = Déroulement de la cérémonie de signature
ceremony-originals = « { $title } » : exemplaires : { $originals }
ceremony-anthems = Hymnes dans l’ordre d’exécution
ceremony-flags = Drapeaux de gauche à droite, vus de derrière la table
ceremony-european = Union européenne
ceremony-handings = Qui remet quoi
ceremony-what = Quoi
ceremony-by = Qui
ceremony-to = À qui
ceremony-remark = Remarque
ceremony-signs = Chevalets de table
ceremony-oath = Serment des villes jumelées
ceremony-oath-text = Nous, { $bodies }, promettons solennellement de préserver l’amitié entre nos communautés, de nous soutenir dans les bons comme dans les mauvais jours, d’honorer la langue, les usages et la dignité de chacun, de rapprocher les jeunes, les artistes, les entrepreneurs et tous ceux qui veulent la paix, et de transmettre cette amitié à nos enfants.
ceremony-golden-book-title = Inscription au livre d’or
ceremony-golden-book-text = { $signed ->
    [yes] En souvenir de la signature : { $titles }. Que l’amitié scellée aujourd’hui par nos signatures serve le bien de nos communautés : { $bodies }.
   *[no] En souvenir de notre rencontre. Que l’amitié entre nos communautés grandisse : { $bodies }.
}
ceremony-speech = Notes d’allocution
ceremony-greet = Saluer dans cet ordre
ceremony-points = Points à aborder
ceremony-press = Information pour la presse
ceremony-signatories = Signataires
ceremony-checklist = Liste de contrôle
ceremony-check = À faire
ceremony-until = Avant le
ceremony-done = Fait
ceremony-item-gathering = Accueil et installation des invités
ceremony-item-entrance = Entrée et présentation des délégations
ceremony-item-anthems = Hymnes
ceremony-item-welcome = Mot de bienvenue de l’hôte
ceremony-item-reply = Réponse des invités
ceremony-item-signing = Signature des exemplaires
ceremony-item-exchange = Échange des chemises, poignée de main, photo de groupe
ceremony-item-golden-book = Livre d’or, échange de cadeaux
ceremony-item-reception = Réception
ceremony-hand-folders = Chemises avec les exemplaires
ceremony-hand-pens = Stylos, et de rechange
ceremony-hand-originals = Exemplaires, feuillet par feuillet
ceremony-hand-folders-back = Chemises signées, l’un à l’autre
ceremony-hand-gift = Cadeau
ceremony-who-protocol = agents du protocole
ceremony-who-signatories = signataires
ceremony-who-host = hôtes
ceremony-who-guests = invités
pack-contents = Contenu du dossier
pack-paper = Document
pack-copies = Exemplaires
pack-sides = Impression
pack-both-sides = recto verso
pack-one-side = recto seul
## Letters, report and booklet of a visit

visit-country = Pays
visit-planned = Inscrits
visit-attended = Présents
visit-invitation = Invitation
visit-invite = J’ai l’honneur de vous inviter, avec votre délégation, à nous rendre visite.
visit-confirmation = Attestation du motif du voyage
visit-confirmation-text = Il est attesté que la personne désignée ci-dessous participe à la visite d’une délégation.
visit-line-name = Nom figurant sur le passeport{ "\u00A0" }: { $text }
visit-line-office = Fonction{ "\u00A0" }: { $text }
visit-line-sender = Autorité d’envoi{ "\u00A0" }: { $text }
visit-line-host = Autorité d’accueil{ "\u00A0" }: { $text }
visit-line-town = Lieu de séjour{ "\u00A0" }: { $text }
visit-line-days = Dates{ "\u00A0" }: { $text }
visit-line-costs = Prise en charge des frais{ "\u00A0" }: { $text }
visit-transfers = Liste des transferts
visit-no-car = Sans véhicule attribué
visit-when = Quand
visit-way = Trajet
visit-report = Compte rendu de la visite
visit-purpose = Objet
visit-parties = Délégations
visit-party = Délégation
visit-results = Résultats
visit-commitments = Engagements
visit-promise = Ce qui sera fait
visit-owners = Responsable
visit-due = Échéance
visit-gifts = Cadeaux
visit-gift = Cadeau
visit-gift-from = De
visit-gift-to = À
visit-worth = Valeur
visit-money = Dépenses
visit-line = Ligne budgétaire
visit-spent = Dépensé
visit-presence = Participants par pays
visit-booklet = Livret de la visite
visit-internal = Usage interne uniquement
visit-telephones = Téléphones
visit-telephone = Téléphone
visit-contact = Personne à prévenir en cas d’urgence

## Messages that papers go with

mail-subject-draft = Projet : { $title }
mail-draft = Veuillez trouver ci-joint le projet « { $title } ». Nous vous saurions gré de bien vouloir nous faire part de vos observations.
mail-courtesy = Veuillez trouver ci-joint, pour information, le texte « { $title } ».
mail-letter = Veuillez trouver ci-joint notre lettre : { $title }.
mail-visit = Veuillez trouver ci-joint les documents relatifs à la visite : { $title }.
