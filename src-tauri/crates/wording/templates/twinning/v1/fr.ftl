# Twinning agreement, version 1, in French: what the library does not have.

title = Convention de jumelage
agreed = sont convenues de ce qui suit :

## Twinning

twinning = Jumelage
twinning-bond = Les Parties proclament le jumelage de leurs collectivités. Le jumelage unit avant tout leurs habitants.
twinning-lasting = Les Parties veillent à ce que ces liens durent et les transmettent aux générations futures.

## Citizens

citizens = Rencontres des habitants
citizens-meet = Les Parties organisent des rencontres entre habitants d’âges, de professions et de centres d’intérêt divers. Elles veillent à ce que ces rencontres soient accessibles à tous, en particulier aux personnes en situation de handicap.
citizens-days = Chaque Partie invite { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } à la fête de sa ville ou de sa collectivité et à d’autres événements marquants. Les Parties célèbrent ensemble les anniversaires du jumelage.
citizens-families = Les Parties encouragent les familles à héberger les participants aux rencontres. Cet hébergement repose sur le volontariat, tant pour les familles que pour leurs hôtes.

## Young people

youth = Écoles et jeunesse
youth-schools = Les Parties soutiennent les partenariats entre établissements d’enseignement, les stages d’enseignants et les projets éducatifs communs.

## Culture and sport

culture = Culture et sport
culture-sport = Les Parties invitent les artistes, les ensembles et les sportifs à participer réciproquement à leurs festivals, expositions et compétitions.
culture-heritage = Les Parties échangent leurs expériences en matière de préservation du patrimoine culturel. Elles font découvrir à leurs habitants l’histoire et les traditions { $parties ->
        [2] de l’autre collectivité
       *[other] des autres collectivités
    }.
culture-languages = Les Parties encouragent l’apprentissage réciproque de leurs langues et les échanges entre bibliothèques.

## Local government and the economy

municipal = Administration locale et économie
municipal-experience = Les Parties échangent leurs expériences en matière de services publics, de gestion de la collectivité et de participation des habitants à la prise de décision. À cette fin, elles organisent des stages réciproques pour leurs agents.
municipal-economy = Les Parties favorisent les contacts entre les entreprises, les groupements d’entreprises et les organismes d’appui au développement économique.

## Solidarity

solidarity = Solidarité
solidarity-recovery = Les Parties soutiennent le relèvement d’une collectivité éprouvée par la guerre ou par une catastrophe, avant tout par le partage d’expériences, l’intervention de spécialistes et des projets communs. Les besoins et leur ordre de priorité sont déterminés par la collectivité éprouvée.

## Committees

committees = Comités de jumelage et coordination
committees-own = Chaque Partie peut créer un comité de jumelage composé d’habitants de sa collectivité. Les comités proposent des actions, aident à les préparer et restent en contact entre eux.
