# Renewal and confirmation of an agreement, version 1, in French.

title = Avenant de reconduction d’une convention
agreed = sont convenues de ce qui suit :

## Recitals

recital-refers = se référant à la convention « { $parent } » du { $parent_on } (ci-après « la Convention »),
recital-years = considérant avec gratitude les années de coopération qui ont rapproché les habitants de leurs collectivités,

## Confirmation

confirmation = Confirmation de la Convention
confirmation-given = Les Parties confirment la Convention et leur volonté de poursuivre la coopération.
confirmation-results = Les Parties saluent les résultats de la coopération : [principaux projets, échanges et aides].

## Period

period = Reconduction
period-renewed = { $term ->
        [years] La Convention est reconduite pour une durée { form-years-of }.
        [date] La Convention est reconduite jusqu’au { $until } inclus.
        [project] { $tail ->
            [0] La Convention est reconduite pour la durée du projet « [nom du projet] ».
           *[other] La Convention est reconduite pour la durée du projet « [nom du projet] » et pour { form-tail } après son achèvement.
        }
       *[indefinite] La Convention est reconduite pour une durée indéterminée.
    }
period-onwards = La Convention est reconduite à compter du jour où la durée précédente expire. Si celle-ci a déjà expiré, la Convention produit de nouveau ses effets à compter du jour de l’entrée en vigueur { this-of }.
period-terms = Les autres conditions de la Convention demeurent inchangées.

## Outlook

outlook = Poursuite de la coopération
languages = Entrée en vigueur, langues et exemplaires
