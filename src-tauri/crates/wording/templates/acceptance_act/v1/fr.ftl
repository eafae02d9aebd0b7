# Acceptance act for goods given under an agreement, version 1, in French.
# $first hands over, $others receive; the names stand in apposition.

title = Procès-verbal de remise et de réception
agreed = ont dressé le présent Procès-verbal :

## Recitals

recital-agreement = en exécution de la convention « { $parent } » du { $parent_on } (ci-après « la Convention »),

## Handing over

handing = Remise
handing-over = Une Partie, { $first }, remet, et { $parties ->
        [2] l’autre Partie, { $others }, accepte
       *[other] les autres Parties, à savoir { $others }, acceptent
    } les biens fournis au titre de l’aide humanitaire (ci-après « les Biens »).
handing-goods = Les Biens sont énumérés dans le tableau placé à la suite du texte { this-of }. Le tableau fait partie intégrante { the-of }.
handing-state = La quantité et l’état apparent des Biens ont été vérifiés lors de la remise. Ils sont conformes au tableau, sauf indication contraire dans les observations.

## Remarks

remarks = Observations et propriété
remarks-none = Observations sur la quantité et l’état des Biens : [néant ou liste des observations].
remarks-ownership = La propriété des Biens ainsi que le risque de leur perte ou de leur détérioration sont transférés à la Partie qui accepte ceux-ci au moment de la signature { this-of }.
remarks-use = Les Biens sont utilisés et enregistrés conformément à la Convention. Le compte rendu de leur utilisation est présenté dans le délai fixé par la Convention.

## Originals

copies = Exemplaires
