# Memorandum of understanding, version 1, in French: what the library does not have.

title = Mémorandum d’entente
agreed = sont parvenues à l’entente suivante :

## Purpose

understanding = Le présent Mémorandum a pour objet de définir les intentions communes des Parties en vue de développer leur coopération au bénéfice de leurs habitants. Il peut servir de base aux conventions que les Parties pourront conclure par la suite.

## Headings that take more together than those of the library

publicity = Communication, symboles et données à caractère personnel
duration = Modifications, durée et résiliation
