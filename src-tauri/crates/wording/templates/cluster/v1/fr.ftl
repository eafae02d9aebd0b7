# Cluster partnership agreement between three to five parties, version 1, in French.
# $first stands in apposition, so that its name fits with and without an article.

title = Convention de partenariat en réseau
agreed = sont convenues de ce qui suit :

## Recitals

recital-cluster = convaincues qu’un partenariat en réseau unit les forces et l’expérience de plusieurs collectivités et leur permet d’accomplir ce qu’aucune ne pourrait accomplir seule,

## Purpose

cluster-purpose = { This-document } a pour objet de développer une coopération multilatérale durable, dans laquelle chaque Partie partage sa propre expérience et bénéficie de celle des autres. Les Parties répondent ensemble aux enjeux importants pour leurs collectivités et évitent de faire double emploi.

## Roles

roles = Rôle des Parties et coordonnateur
roles-each = Chaque Partie joue un rôle de chef de file dans les domaines de coopération où elle a le plus d’expérience. La répartition de ces rôles est indiquée dans le plan d’action annuel.
roles-coordinator = Pendant la première année à compter de l’entrée en vigueur { this-of }, le coordonnateur du partenariat est la Partie suivante : { $first }. Le coordonnateur prépare les réunions des Parties, réunit leurs propositions dans le plan d’action, tient la liste des projets communs et veille à l’échange d’informations entre les Parties. Il ne peut prendre d’engagements au nom des autres Parties.
roles-rotation = Chaque année, la fonction de coordonnateur passe à une autre Partie, dans l’ordre dont les Parties conviennent en réunion. Jusqu’à la désignation du nouveau coordonnateur, cette fonction est exercée par le précédent. Celui-ci remet au nouveau coordonnateur tous les documents nécessaires au travail.

## Decisions

decisions = Prise de décision
decisions-consensus = Les décisions qui concernent toutes les Parties sont prises par consensus. Le consensus est acquis si aucune Partie ne s’y oppose. Une décision qui exige des dépenses d’une Partie ne s’applique à celle-ci qu’avec son accord écrit.
decisions-meeting = Au moins une fois par an, le coordonnateur convoque une réunion des Parties, qui peut aussi se tenir à distance. Il en adresse l’ordre du jour au plus tard quatorze jours avant la réunion. Les décisions sont consignées dans le compte rendu de la réunion, que chaque Partie approuve.
decisions-some = Deux ou plusieurs Parties peuvent mener un projet commun sans la participation des autres. Elles en informent en temps utile les Parties restantes, qui peuvent s’y joindre avec l’accord des participants. Le projet ne crée aucune obligation pour les Parties qui n’y participent pas.

## Headings of this instrument

financing = Financement et probité
publicity = Communication, symboles et données à caractère personnel
