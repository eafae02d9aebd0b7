# Agreement on international territorial cooperation, version 1, in French: what the library
# does not have.

title = Convention de coopération territoriale internationale
agreed = sont convenues de ce qui suit :

## Recitals

recital-law = agissant en application de la loi de l’Ukraine n° 3668-IX du 24 avril 2024 « Sur la coopération territoriale internationale de l’Ukraine » et de la législation des autres États dont relèvent les Parties,
recital-convention = considérant les objectifs de la Convention-cadre européenne sur la coopération transfrontalière des collectivités ou autorités territoriales (Madrid, 21 mai 1980) et de ses protocoles,

## Subject

subject = Objet et principes
subject-cooperation = La présente Convention a pour objet la coopération territoriale internationale entre les Parties au bénéfice de leurs habitants. Par sa nature, cette coopération est [interterritoriale, transfrontalière ou transnationale].

## Tasks

tasks = Missions de la coopération
tasks-development = La coopération doit contribuer au développement économique, social et écologique durable des territoires des Parties et à l’amélioration de la qualité de vie des habitants.
tasks-integration = La coopération doit contribuer à l’intégration européenne. Les Parties partagent leurs expériences de l’application des normes européennes dans l’administration locale et de la participation aux programmes européens.
tasks-capacity = La coopération doit renforcer les capacités des organes des Parties. Les Parties organisent des formations et des stages pour leurs agents et partagent des modèles de décisions et des guides méthodologiques.

## Duties

duties = Obligations des Parties
duties-fulfil = Chaque Partie exécute de bonne foi et en temps voulu ce à quoi elle s’est engagée par la présente Convention et par les plans d’action arrêtés sur son fondement.
duties-inform = Chaque Partie informe sans délai { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } des circonstances qui font obstacle à l’exécution de la présente Convention, notamment de toute modification de ses compétences.
duties-decisions = Chaque Partie veille à l’adoption des décisions et à l’obtention des approbations que la législation de son État exige pour l’exécution de la présente Convention. Si cette législation exige l’enregistrement de la Convention, la Partie la présente à l’enregistrement et informe { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } du résultat.

## A heading that takes more together than that of the library

publicity = Communication, symboles et données à caractère personnel
