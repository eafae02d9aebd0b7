# Humanitarian assistance agreement, version 1, in French.
# $first is the Provider (Donateur), each of $others the Recipient (Bénéficiaire). The names stand in
# apposition, so that they fit with and without an article.

title = Convention d’aide humanitaire
agreed = sont convenues de ce qui suit :

## Recitals

recital-need = considérant les besoins des habitants touchés par une agression armée, une catastrophe naturelle ou une autre situation d’urgence,

## Subject

subject = Objet de la Convention
subject-assistance = Aux termes { this-of }, une Partie, { $first } (ci-après « le Donateur »), fournit une aide humanitaire, et { $parties ->
        [2] l’autre Partie, { $others } (ci-après « le Bénéficiaire »),
       *[other] chacune des autres Parties, à savoir { $others } (ci-après individuellement « le Bénéficiaire »),
    } l’accepte et l’utilise conformément à sa destination.
subject-goods = Les biens fournis au titre de l’aide humanitaire (ci-après « les Biens ») sont énumérés dans le tableau placé à la suite du texte { this-of }. Le tableau fait partie intégrante { the-of }.
subject-free = Les Biens sont remis à titre gratuit. Le Donateur ne demande en contrepartie ni argent, ni services, ni autres avantages.

## Use

use = Utilisation des Biens
use-purpose = Le Bénéficiaire n’utilise les Biens que pour les besoins humanitaires civils de sa collectivité. Toute autre utilisation requiert l’accord écrit préalable du Donateur.
use-no-resale = Le Bénéficiaire ne peut ni vendre les Biens, ni les échanger, ni les louer, ni les donner en gage. Il ne les utilise pas pour réaliser un profit.
use-passing-on = Le Bénéficiaire ne peut remettre les Biens qu’à des utilisateurs finaux : les habitants, les établissements et les services aux besoins desquels ils sont destinés. Cette remise est gratuite. Elle est consignée par écrit, avec l’indication de l’utilisateur, de la date et de la quantité.
use-records = Le Bénéficiaire tient un registre des Biens et conserve les documents relatifs à leur utilisation conformément à la législation de son État. Il met ces documents à la disposition du Donateur sur demande.

## Delivery

delivery = Livraison
delivery-transport = Le Donateur organise et paie le transport des Biens jusqu’au lieu convenu par écrit, sauf convention contraire entre les Parties. Le Bénéficiaire assure le déchargement des Biens et leur bonne conservation.
delivery-customs = Le Donateur prépare les documents nécessaires à l’exportation des Biens, et le Bénéficiaire les documents nécessaires à leur importation et à leur reconnaissance comme aide humanitaire. Chaque Partie acquitte dans son État les droits et taxes obligatoires dont les Biens ne sont pas exonérés.
delivery-notice = Au plus tard cinq jours avant l’expédition, le Donateur notifie par écrit au Bénéficiaire la date de celle-ci, le moyen de transport et le poids du chargement. Le Bénéficiaire confirme sans délai qu’il est prêt à recevoir les Biens.

## Acceptance

acceptance = Réception
acceptance-act = Lors de la remise des Biens, le Donateur et le Bénéficiaire signent un procès-verbal de remise et de réception. Les manquants et les dommages apparents y sont consignés.
acceptance-ownership = La propriété des Biens ainsi que le risque de leur perte ou de leur détérioration sont transférés au Bénéficiaire au moment de la signature du procès-verbal de remise et de réception.
acceptance-condition = Les Biens sont remis dans l’état où ils se trouvent le jour de la remise. Le Donateur ne répond pas des défauts des Biens, à l’exception de ceux qu’il a intentionnellement dissimulés.

## Report

report = Compte rendu et probité
report-use = Dans un délai de trois mois à compter de la signature du procès-verbal de remise et de réception, le Bénéficiaire présente au Donateur un compte rendu écrit de l’utilisation des Biens. Ce compte rendu indique où se trouvent les Biens et qui les utilise. Il est réputé accepté si le Donateur n’a pas adressé d’observations écrites dans un délai de trente jours à compter de sa réception.
report-pictures = Des photographies peuvent être jointes au compte rendu. Les personnes reconnaissables n’y figurent qu’avec leur consentement écrit, et les enfants qu’avec le consentement écrit de leurs parents ou d’autres représentants légaux. Les photographies ne doivent révéler ni l’emplacement ni l’aspect de sites protégés.

## Legal framework and term

legal = Cadre juridique, règlement des différends et données à caractère personnel
term = Entrée en vigueur, modifications et résiliation
term-delivery = { This-document } reste en vigueur jusqu’à ce que le Donateur ait accepté le compte rendu de l’utilisation des Biens. Les exigences relatives à l’utilisation des Biens demeurent applicables tant que ceux-ci sont utilisables.
