# Action plan under an agreement, version 1, in French.

title = Plan d’action
agreed = ont établi le présent Plan :

## Recitals

recital-carry-out = en application de la convention « { $parent } » du { $parent_on } (ci-après « la Convention »),

## Measures

measures = Actions
measures-table = Les actions, leurs échéances, les personnes responsables, les sources de financement et les résultats attendus figurent dans le tableau placé à la suite du texte { this-of }. Le tableau fait partie { the-of }.
measures-responsible = Les personnes indiquées dans le tableau préparent les actions et veillent au respect des échéances. Elles signalent sans délai tout obstacle { $parties ->
        [2] à l’autre Partie
       *[other] aux autres Parties
    }.
measures-changes = Les Parties conviennent par écrit des modifications du tableau. Pour reporter une seule action, l’accord écrit des personnes responsables de chaque Partie qui y participe suffit.

## Means

means = Moyens financiers
means-sources = La source de financement est indiquée dans le tableau pour chaque action séparément. Une action dont le financement n’est pas encore disponible commence après réception des fonds.

## Review

review = Bilan
review-midyear = En milieu d’année, les Parties examinent ensemble l’avancement { this-of } et ajustent au besoin le tableau.
review-report = En fin d’année, les Parties établissent un bref rapport conjoint sur les actions menées, leurs résultats et les fonds dépensés. Chaque Partie présente ce rapport à l’organe qui a approuvé la Convention.
review-next = Sur la base de ce rapport, les Parties préparent le plan d’action de l’année suivante. Les actions inachevées auxquelles les Parties n’ont pas renoncé y sont reportées.
