# Additional protocol to an agreement, version 1, in French.

title = Avenant
agreed = sont convenues de ce qui suit :

## Recitals

recital-refers = concluant le présent Avenant n° { $number } (ci-après « l’Avenant ») à la convention « { $parent } » du { $parent_on } (ci-après « la Convention »),
recital-change = désireuses d’adapter la Convention aux besoins actuels de leur coopération,

## Changes

changes = Modifications et compléments apportés à la Convention
changes-replace = Le point [numéro du point] de la Convention est remplacé par le texte suivant : « [nouveau texte du point] ».
changes-add = La Convention est complétée par un point [numéro du nouveau point] ainsi rédigé : « [texte du nouveau point] ».

## The rest of the agreement

rest = Autres stipulations
rest-unchanged = Les autres stipulations de la Convention demeurent inchangées.
rest-part = { This-document } fait partie intégrante de la Convention.
rest-terms = Les termes employés dans { this-document } ont le même sens que dans la Convention.

## Entry into force

entry = Entrée en vigueur et durée
entry-with = { This-document } entre en vigueur le jour de sa signature par la dernière des Parties. Si la Convention ou la législation de l’État d’une Partie exige en outre son approbation, { the-pronoun } entre en vigueur le jour de la dernière approbation.
entry-term = { This-document } produit ses effets pendant la durée de la Convention.
