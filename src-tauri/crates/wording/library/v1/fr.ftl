# The library of clauses, version 1, in French.
# No-break spaces stand before : ; ! ? and inside « ».

## Helpers: the instrument’s noun. this-document, the-document within a sentence, This-document,
## The-document at its beginning; -of follows the verb or noun without « de », -to without « à »
## (« la mise en œuvre { this-of } », « une annexe { the-to } »).

this-document = { $kind ->
    [letter_of_intent] la présente Lettre
    [memorandum] le présent Mémorandum
    [acceptance_act] le présent Procès-verbal
    [protocol] le présent Avenant
    [renewal] le présent Avenant
    [action_plan] le présent Plan
    [declaration] la présente Déclaration
    [oath] le présent Serment
    [termination] la présente Notification
   *[agreement] la présente Convention
}

This-document = { $kind ->
    [letter_of_intent] La présente Lettre
    [memorandum] Le présent Mémorandum
    [acceptance_act] Le présent Procès-verbal
    [protocol] Le présent Avenant
    [renewal] Le présent Avenant
    [action_plan] Le présent Plan
    [declaration] La présente Déclaration
    [oath] Le présent Serment
    [termination] La présente Notification
   *[agreement] La présente Convention
}

this-of = { $kind ->
    [letter_of_intent] de la présente Lettre
    [memorandum] du présent Mémorandum
    [acceptance_act] du présent Procès-verbal
    [protocol] du présent Avenant
    [renewal] du présent Avenant
    [action_plan] du présent Plan
    [declaration] de la présente Déclaration
    [oath] du présent Serment
    [termination] de la présente Notification
   *[agreement] de la présente Convention
}

this-to = { $kind ->
    [letter_of_intent] à la présente Lettre
    [memorandum] au présent Mémorandum
    [acceptance_act] au présent Procès-verbal
    [protocol] au présent Avenant
    [renewal] au présent Avenant
    [action_plan] au présent Plan
    [declaration] à la présente Déclaration
    [oath] au présent Serment
    [termination] à la présente Notification
   *[agreement] à la présente Convention
}

the-document = { $kind ->
    [letter_of_intent] la Lettre
    [memorandum] le Mémorandum
    [acceptance_act] le Procès-verbal
    [protocol] l’Avenant
    [renewal] l’Avenant
    [action_plan] le Plan
    [declaration] la Déclaration
    [oath] le Serment
    [termination] la Notification
   *[agreement] la Convention
}

The-document = { $kind ->
    [letter_of_intent] La Lettre
    [memorandum] Le Mémorandum
    [acceptance_act] Le Procès-verbal
    [protocol] L’Avenant
    [renewal] L’Avenant
    [action_plan] Le Plan
    [declaration] La Déclaration
    [oath] Le Serment
    [termination] La Notification
   *[agreement] La Convention
}

the-of = { $kind ->
    [letter_of_intent] de la Lettre
    [memorandum] du Mémorandum
    [acceptance_act] du Procès-verbal
    [protocol] de l’Avenant
    [renewal] de l’Avenant
    [action_plan] du Plan
    [declaration] de la Déclaration
    [oath] du Serment
    [termination] de la Notification
   *[agreement] de la Convention
}

the-to = { $kind ->
    [letter_of_intent] à la Lettre
    [memorandum] au Mémorandum
    [acceptance_act] au Procès-verbal
    [protocol] à l’Avenant
    [renewal] à l’Avenant
    [action_plan] au Plan
    [declaration] à la Déclaration
    [oath] au Serment
    [termination] à la Notification
   *[agreement] à la Convention
}

## Helpers: the pronoun, and the ending of a participle (« est conclu{ form-e } »)

the-pronoun = { $kind ->
    [memorandum] il
    [acceptance_act] il
    [protocol] il
    [renewal] il
    [action_plan] il
    [oath] il
   *[agreement] elle
}

The-pronoun = { $kind ->
    [memorandum] Il
    [acceptance_act] Il
    [protocol] Il
    [renewal] Il
    [action_plan] Il
    [oath] Il
   *[agreement] Elle
}

form-e = { $kind ->
    [memorandum] { "" }
    [acceptance_act] { "" }
    [protocol] { "" }
    [renewal] { "" }
    [action_plan] { "" }
    [oath] { "" }
   *[agreement] e
}

## Helpers: what a paper that does not bind cannot say. The present tense serves both.

shall-enter = { $binding ->
    [no] prend effet
   *[yes] entre en vigueur
}
the-entry = { $binding ->
    [no] la prise d’effet { the-of }
   *[yes] l’entrée en vigueur { the-of }
}
form-equally = { $binding ->
    [no] étant d’égale valeur
   *[yes] faisant également foi
}
form-authentic = { $binding ->
    [no] étant valables
   *[yes] faisant foi
}
form-force = { $binding ->
    [no] sont d’égale valeur
   *[yes] ont la même valeur juridique
}

## Helpers: numbers in words; -of follows a noun without « de » (« une durée { form-years-of } »)

form-years = { $years ->
    [1] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
    [6] six ans
    [7] sept ans
    [8] huit ans
    [9] neuf ans
    [10] dix ans
   *[other] { $years } ans
}
form-years-of = { $years ->
    [1] d’un an
   *[other] de { form-years }
}
form-tail = { $tail ->
    [1] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
    [6] six ans
    [7] sept ans
    [8] huit ans
    [9] neuf ans
    [10] dix ans
   *[other] { $tail } ans
}
form-notice = { $notice ->
    [1] un mois
    [2] deux mois
    [3] trois mois
    [4] quatre mois
    [5] cinq mois
    [6] six mois
    [7] sept mois
    [8] huit mois
    [9] neuf mois
    [10] dix mois
    [12] douze mois
   *[other] { $notice } mois
}
form-notice-of = { $notice ->
    [1] d’un mois
   *[other] de { form-notice }
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = autonomie locale, services publics et participation des habitants
area-governance-1 = Les Parties échangent leurs expériences en matière d’organisation de l’administration locale, de services publics et de participation des habitants à la prise de décision.
area-integration = intégration européenne
area-integration-1 = Les Parties échangent leurs expériences sur l’application du droit de l’Union européenne à l’échelon local et sur la préparation à ses programmes.
area-protection = protection civile, sécurité incendie et secours
area-protection-1 = Les Parties favorisent la formation des sauveteurs, les exercices communs et l’échange d’expériences en matière de protection civile et de sécurité incendie.
area-energy = efficacité énergétique, énergies renouvelables et résilience de l’approvisionnement en énergie
area-energy-1 = Les Parties échangent leurs expériences en matière d’efficacité énergétique, d’utilisation des énergies renouvelables et de préparation des collectivités aux interruptions de l’approvisionnement en énergie.
area-water = eau potable et assainissement
area-water-1 = Les Parties favorisent la coopération de leurs services d’eau et d’assainissement en matière de qualité de l’eau, de traitement des eaux usées et de fonctionnement des réseaux en situation d’urgence.
area-waste = gestion des déchets et économie circulaire
area-waste-1 = Les Parties échangent leurs expériences en matière de prévention, de collecte sélective, de réemploi et de recyclage des déchets.
area-planning = aménagement du territoire, logement et reconstruction
area-planning-1 = Les Parties échangent leurs expériences en matière d’aménagement du territoire, de construction et de rénovation de logements ainsi que de reconstruction des territoires détruits.
area-transport = transports, voirie et logistique
area-transport-1 = Les Parties coopèrent en matière de développement des transports publics, d’entretien de la voirie et d’amélioration des liaisons entre leurs collectivités.
area-health = santé, réadaptation et santé mentale
area-health-1 = Les Parties favorisent les liens directs entre leurs établissements de santé, notamment pour les soins, la réadaptation, l’appareillage prothétique et l’aide psychologique.
area-veterans = soutien aux anciens combattants et à leurs familles
area-veterans-1 = Les Parties échangent leurs expériences sur le retour des anciens combattants à la vie civile et soutiennent des actions en faveur des anciens combattants et de leurs familles.
area-displaced = soutien aux personnes déplacées et services sociaux
area-displaced-1 = Les Parties échangent leurs expériences en matière d’accueil, de logement et d’accompagnement social des personnes déplacées.
area-education = éducation, sciences, échanges scolaires et échanges de jeunes
area-education-1 = Les Parties favorisent les partenariats entre établissements d’enseignement, les échanges scolaires et de jeunes ainsi que les projets éducatifs communs.
area-culture = culture et protection du patrimoine culturel
area-culture-1 = Les Parties soutiennent les manifestations culturelles communes, les tournées et les expositions et échangent leurs expériences en matière de protection du patrimoine culturel.
area-sport = sport et éducation physique
area-sport-1 = Les Parties soutiennent les compétitions communes, les stages d’entraînement et les liens entre clubs sportifs, notamment entre les clubs pour enfants et les clubs pour personnes en situation de handicap.
area-tourism = tourisme et promotion des collectivités
area-tourism-1 = Les Parties font connaître à leurs habitants les collectivités partenaires et échangent leurs expériences en matière de développement du tourisme.
area-economy = économie, entreprises et investissements
area-economy-1 = Les Parties favorisent les contacts entre entreprises, chambres de commerce et organismes d’appui aux entreprises et s’informent mutuellement en temps utile des foires et des forums.
area-agriculture = agriculture et développement rural
area-agriculture-1 = Les Parties échangent leurs expériences en matière de développement rural et favorisent les contacts entre agriculteurs, coopératives et entreprises de transformation.
area-digital = transformation numérique et services en ligne
area-digital-1 = Les Parties échangent leurs expériences en matière de mise en place de services en ligne, de protection de l’information et de gestion numérique de la collectivité.
area-environment = protection de l’environnement et action climatique
area-environment-1 = Les Parties échangent leurs expériences en matière de protection de la nature, de végétalisation, de réduction des émissions et d’adaptation au changement climatique.
area-inclusion = égalité entre les femmes et les hommes, inclusion et accessibilité
area-inclusion-1 = Les Parties échangent leurs expériences en matière d’égalité des chances entre les femmes et les hommes et de création d’un environnement sans obstacles pour tous les habitants.
area-assistance = aide humanitaire
area-assistance-1 = Les Parties favorisent la collecte, l’acheminement et la distribution de l’aide humanitaire aux habitants qui en ont besoin.
area-media = médias, lutte contre la désinformation et bénévolat
area-media-1 = Les Parties favorisent les liens entre médias locaux et entre organisations bénévoles et échangent leurs expériences en matière de lutte contre la désinformation.
area-border = coopération transfrontalière et questions douanières
area-border-1 = Les Parties échangent leurs expériences en matière de coopération transfrontalière et soumettent aux autorités compétentes des propositions visant à faciliter la circulation des personnes et des marchandises à la frontière.
area-society = comités de jumelage et société civile
area-society-1 = Les Parties encouragent la création de comités de jumelage et soutiennent les liens entre les associations de leurs collectivités.

## Recitals: their adjectives agree with « les Parties »

recitals = Préambule
recital-friendship = désireuses de renforcer l’amitié, la confiance et la compréhension mutuelle entre leurs collectivités,
recital-ties = fières des liens qui unissent déjà leurs collectivités et prenant appui sur eux,
recital-values = guidées par les valeurs communes de paix, de liberté, de démocratie, d’État de droit et de respect des droits de l’homme,
recital-self-government = conscientes du rôle de l’autonomie locale dans le renforcement de la démocratie et de l’unité de l’Europe,
recital-people = convaincues que les liens directs entre les personnes enrichissent chaque collectivité et servent une paix durable,
recital-solidarity = reconnaissant que la solidarité entre collectivités est un appui dans l’épreuve et un moteur de la reconstruction et du développement durable,
recital-aggression = condamnant l’agression armée de la Fédération de Russie contre l’Ukraine et réaffirmant leur soutien à la souveraineté et à l’intégrité territoriale de l’Ukraine dans ses frontières internationalement reconnues,
recital-peace = résolues à œuvrer pour une paix juste en Europe, fondée sur le droit et sur le respect mutuel des peuples,
recital-experience = conscientes que l’échange d’expériences municipales est utile à chacune des Parties,

## Purpose

purpose = Objet et principes
purpose-lasting = { This-document } a pour objet de développer une coopération durable entre les Parties au bénéfice de leurs habitants. Les Parties favorisent les liens directs entre les habitants, les établissements et les organisations de leurs collectivités.
purpose-citizens = { This-document } a pour objet de rapprocher les habitants des collectivités par des rencontres personnelles et des activités communes. Les Parties encouragent la participation de tous les habitants, sans distinction d’âge, de sexe, d’origine ou d’état de santé.
purpose-recovery = La coopération entre les Parties vise à soutenir le relèvement et la reconstruction des collectivités touchées par l’agression armée. La reconstruction suit le principe « reconstruire en mieux » : ce qui est reconstruit doit être plus sûr, plus résilient et plus accessible à tous.
purpose-values = Dans leur coopération, les Parties observent les principes de l’État de droit et respectent les droits de l’homme et la dignité humaine ainsi que la souveraineté et l’intégrité territoriale des États dans leurs frontières internationalement reconnues. Elles sont guidées par les principes de la Charte européenne de l’autonomie locale.
purpose-equality = La coopération repose sur l’égalité, l’avantage mutuel et la bonne foi. Aucune stipulation { this-of } ne donne à une Partie la primauté sur une autre.

## Principles

principles = Principes de la coopération
principles-charter = Les Parties respectent mutuellement leur droit de gérer librement les affaires locales, tel que le consacre la Charte européenne de l’autonomie locale. Les décisions qui concernent les habitants sont prises au plus près d’eux et avec leur participation.
principles-governance = Dans les projets communs, les Parties sont guidées par les principes de bonne gouvernance et par les principes d’investissement public de l’Organisation de coopération et de développement économiques (OCDE). Parmi ces principes figurent la transparence, la participation des habitants, l’obligation de rendre compte et la coordination entre les niveaux d’administration.
principles-recovery = Le relèvement fait l’objet d’une planification intégrée ; il doit être durable, respectueux de l’environnement et inclusif. Les habitants participent à la planification, notamment les personnes en situation de handicap, les anciens combattants, les personnes déplacées à l’intérieur de leur pays et les jeunes.
principles-need = La collectivité qui reçoit l’aide détermine elle-même ses besoins et leur ordre de priorité. La Partie qui apporte l’aide en tient compte et n’impose pas ses propres solutions.

## Areas of cooperation

areas = Domaines de coopération
areas-list = { $area_count ->
        [0] Les Parties déterminent conjointement les domaines de coopération dans un plan d’action ou dans un autre document écrit.
        [1] Les Parties développent leur coopération notamment dans le domaine suivant : { $areas }.
       *[other] Les Parties développent leur coopération notamment dans les domaines suivants : { $areas }.
    }
areas-more = Par accord écrit, les Parties peuvent étendre leur coopération à d’autres domaines relevant de leurs compétences.
areas-institutions = Les Parties encouragent les établissements d’enseignement, les institutions culturelles, les associations, les bénévoles et les entreprises à prendre part à la coopération.

## Forms

forms = Formes de coopération
forms-list = La coopération prend notamment la forme d’échanges d’expériences et de spécialistes, de visites réciproques, de projets, de manifestations et de formations en commun, d’échanges de jeunes, d’échanges culturels et sportifs, ainsi que d’une aide mutuelle.
forms-projects = Les Parties qui participent à un projet commun en définissent le contenu, le calendrier et les responsables dans une convention écrite distincte.
forms-emergency = En cas de situation d’urgence, de catastrophe naturelle ou d’agression armée, les Parties se prêtent assistance dans la mesure de leurs moyens. L’étendue et les modalités de cette assistance sont convenues séparément.

## Delegations and exchanges

exchanges = Délégations et échanges
exchanges-programme = Les Parties concernées arrêtent par écrit la composition d’une délégation ainsi que le programme et les dates de sa visite au plus tard trente jours avant le début de celle-ci, sauf convention contraire entre elles.
exchanges-insurance = La Partie d’envoi veille à ce que les participants soient assurés pendant toute la durée du voyage. La Partie d’accueil leur fait connaître en temps utile les règles de sécurité et prend les mesures appropriées pour leur sécurité pendant le séjour.
exchanges-safety = Si une visite a lieu dans une zone où une alerte aérienne peut être déclenchée, son programme indique les abris les plus proches et la conduite à tenir en cas d’alerte. Dès le signal d’alerte, l’activité est interrompue et les participants gagnent sans délai un abri. Pour des raisons de sécurité, la Partie d’accueil peut modifier ou annuler le programme.
exchanges-youth = Les Parties organisent des échanges scolaires et des échanges de jeunes. Leur durée, le nombre et l’âge des participants ainsi que les conditions d’hébergement sont convenus séparément pour chaque échange.

## Child protection

minors = Protection des mineurs
minors-escort = Les mineurs ne participent aux échanges qu’accompagnés d’adultes responsables et avec l’autorisation écrite de leurs parents ou d’autres représentants légaux. Leur sécurité et leur bien-être priment toute autre considération.
minors-hosts = La Partie d’accueil n’héberge les mineurs que dans des familles ou des établissements qu’elle a préalablement contrôlés. Avant le départ, leurs parents ou autres représentants légaux reçoivent les renseignements sur le lieu d’hébergement et sur une personne joignable à toute heure.
minors-images = Les images et les autres données à caractère personnel des mineurs ne sont rendues publiques qu’avec le consentement écrit de leurs parents ou d’autres représentants légaux. Ce consentement peut être retiré à tout moment.

## Coordination

coordination = Coordination
coordination-contacts = Chaque Partie désigne un service ou une personne responsable de la mise en œuvre { this-of } et en informe { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } dans un délai de trente jours à compter de { the-entry }. Tout changement est signalé sans délai.
coordination-committee = Les Parties instituent un comité conjoint chargé de coordonner la mise en œuvre { this-of }. Chaque Partie y nomme le même nombre de représentants et en communique les noms { $parties ->
        [2] à l’autre Partie
       *[other] aux autres Parties
    } dans un délai de trente jours à compter de { the-entry }. Le comité prend ses décisions d’un commun accord des Parties.
coordination-plan = Chaque année, les Parties arrêtent un plan d’action qui précise les actions, les délais, les personnes responsables et les sources de financement.
coordination-review = Au moins une fois par an, des représentants habilités des Parties dressent le bilan de la coopération lors d’une réunion, qui peut aussi se tenir à distance.
coordination-report = Chaque année, un bref rapport conjoint sur la mise en œuvre { this-of } est présenté aux assemblées délibérantes des collectivités. Il indique les actions menées, leurs résultats et les dépenses correspondantes.

## Financing

financing = Financement
financing-own = Chaque Partie supporte ses propres dépenses liées à la mise en œuvre { this-of }, dans la limite des crédits inscrits à cet effet à son budget.
financing-forecast = Chaque Partie supporte ses propres dépenses liées à la mise en œuvre { this-of }, dans la limite des crédits inscrits à cet effet à son budget. Les dépenses prévisionnelles des Parties figurent dans l’annexe { the-to } ; leur montant total prévisionnel s’élève à [montant et devise].
financing-no-burden = La mise en œuvre { this-of } est assurée avec les moyens financiers, humains et matériels dont disposent les Parties. Elle ne crée aucune charge nouvelle ou supplémentaire pour les finances publiques.
financing-visits = Lors des visites convenues, la Partie d’accueil prend en charge l’hébergement, les repas et les transports sur place, et la Partie d’envoi le voyage aller et retour ainsi que l’assurance, sauf convention contraire entre elles.
financing-visits-own = Lors des visites convenues, chaque Partie prend en charge tous les frais de ses participants, notamment le voyage, l’assurance, l’hébergement et les repas, sauf convention contraire entre les Parties.
financing-projects = Les projets communs sont financés sur la base de conventions écrites distinctes. Les Parties peuvent présenter conjointement des demandes de financement au titre de programmes nationaux, européens et internationaux.
financing-no-payments = { This-document } n’oblige en soi aucune Partie à effectuer des paiements au profit d’une autre.

## Publicity and symbols

publicity = Communication et symboles
publicity-inform = Les Parties informent le public { this-of } et de leurs actions communes, en mentionnant la contribution de chaque Partie.
publicity-symbols = Une Partie ne peut utiliser les armoiries, le drapeau, le logo et les autres symboles d’une autre Partie qu’avec l’accord écrit préalable de celle-ci et de la manière convenue.
publicity-materials = Chaque Partie peut utiliser gratuitement et à des fins non commerciales les supports réalisés en commun, en mentionnant leurs auteurs et sous réserve des droits des tiers.

## Personal data

data = Protection des données à caractère personnel
data-lawful = Les Parties ne traitent les données à caractère personnel que dans la mesure nécessaire à la mise en œuvre { this-of } et dans le respect de la législation sur la protection des données applicable à chacune d’elles, y compris des règles relatives au transfert de données à l’étranger.
data-erasure = Les données qui ne sont plus nécessaires sont effacées, à moins que la loi n’impose leur conservation. En cas de violation de données reçues d’une autre Partie, celle-ci en est informée sans délai.

## Integrity

integrity = Probité et transparence
integrity-corruption = Aucune Partie ni aucune personne agissant en son nom n’offre, n’accorde ni n’accepte d’avantage indu à l’occasion de la mise en œuvre { this-of }. Une Partie informe sans délai { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } de tout conflit d’intérêts et de tout soupçon de corruption ou d’usage non conforme de fonds ou de biens.
integrity-openness = Chaque Partie rend publiques les informations relatives aux fonds, aux biens et aux services qu’elle a fournis ou reçus au titre { this-of }, à leur valeur et à leur destination. Les informations dont la divulgation met en danger la sécurité de personnes ou d’installations ne sont pas rendues publiques.

## Legal framework

legal = Cadre juridique et règlement des différends
legal-competence = Les Parties mettent en œuvre { this-document } dans la limite de leurs compétences, conformément au droit en vigueur dans leurs États et dans le respect des engagements internationaux de ces États.
legal-no-treaty = { This-document } n’est pas un traité international et ne crée ni droits ni obligations de droit international pour les États dont relèvent les Parties.
legal-not-binding = { This-document } exprime les intentions des Parties. { The-pronoun } ne crée pour elles aucune obligation juridique ou financière.
legal-other = { This-document } ne porte pas atteinte aux droits et obligations des Parties découlant d’autres accords.

## Disputes

disputes = Règlement des différends
disputes-consultation = Les Parties règlent par la consultation et la négociation les différends relatifs à l’interprétation ou à la mise en œuvre { this-of }. Les consultations s’ouvrent dans un délai de trente jours à compter de la réception d’une demande écrite de l’une des Parties.
disputes-joint-commission = Les différends relatifs à l’interprétation ou à la mise en œuvre { this-of } sont examinés par une commission mixte, dans laquelle chaque Partie nomme le même nombre de membres. La commission se réunit dans un délai de trente jours à compter de la réception d’une demande écrite de l’une des Parties et propose une solution. Si la commission ne parvient pas à un accord, les chefs des exécutifs des Parties règlent le différend par la négociation.

## Amendments

amendments = Modifications et compléments
amendments-written = Les modifications et compléments apportés { this-to } requièrent l’accord de chaque Partie et font l’objet d’avenants écrits distincts, qui en font partie intégrante.
amendments-languages = Les avenants sont établis dans { $language_count ->
        [1] la même langue
       *[other] les mêmes langues
    } et en autant d’exemplaires originaux que { this-document }.

## Entry into force and term

term = Entrée en vigueur et durée
entry-signature = { This-document } { shall-enter } le jour de sa signature par la dernière des Parties.
entry-approval = { This-document } { shall-enter } le jour de la réception de la dernière des notifications écrites par lesquelles les Parties confirment que les approbations requises par la législation de leurs États ont été obtenues.
entry-transmission = { This-document } { shall-enter } le jour où le texte signé est transmis à l’autorité de l’État à laquelle la législation de l’État de l’une des Parties impose de l’adresser. Cette Partie informe sans délai { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    } du jour de la transmission.
term-period = { $term ->
        [years] { This-document } est conclu{ form-e } pour une durée { form-years-of }.
        [date] { This-document } est conclu{ form-e } pour une durée allant jusqu’au { $until } inclus.
        [project] { $tail ->
            [0] { This-document } est conclu{ form-e } pour la durée du projet « [nom du projet] ».
           *[other] { This-document } est conclu{ form-e } pour la durée du projet « [nom du projet] » et pour { form-tail } après son achèvement.
        }
       *[indefinite] { This-document } est conclu{ form-e } pour une durée indéterminée.
    }
term-renewal = { $term ->
        [indefinite] Tous les cinq ans, les Parties examinent s’il y a lieu de modifier { this-document }.
        [project] { $renewal ->
            [none] { form-renewal-none }
           *[consent] { form-renewal-consent }
        }
       *[years] { $renewal ->
            [none] { form-renewal-none }
            [consent] { form-renewal-consent }
           *[auto] { form-renewal-auto }
        }
    }

# What the clause above takes together.
form-renewal-auto = { $parties ->
        [2] { This-document } est reconduit{ form-e } chaque fois pour la même durée, à moins qu’une Partie ne notifie par écrit à l’autre Partie, au plus tard { form-notice } avant l’expiration de cette durée, qu’elle refuse la reconduction. À la suite d’une telle notification, { this-document } prend fin à l’expiration de la période en cours.
       *[other] { This-document } est reconduit{ form-e } chaque fois pour la même durée, à moins qu’une Partie ne notifie par écrit aux autres Parties, au plus tard { form-notice } avant l’expiration de cette durée, qu’elle refuse la reconduction. À la suite d’une telle notification, { this-document } prend fin à l’expiration de la période en cours à l’égard de la Partie qui l’a adressée et continue de s’appliquer entre les autres Parties tant qu’elles demeurent au moins deux.
    }
form-renewal-consent = { $parties ->
        [2] { This-document } peut être reconduit{ form-e } par accord écrit des Parties intervenu avant l’expiration de cette durée. À défaut d’un tel accord, { this-document } prend fin à l’expiration de cette durée.
       *[other] { This-document } peut être reconduit{ form-e } par accord écrit des Parties intervenu avant l’expiration de cette durée. À l’égard d’une Partie qui n’a pas consenti à la reconduction, { this-document } prend fin à l’expiration de cette durée et continue de s’appliquer entre les autres Parties tant qu’elles demeurent au moins deux.
    }
form-renewal-none = À l’expiration de cette durée, { this-document } prend fin sans notification particulière.

## Termination

termination = Résiliation
termination-notice = Chaque Partie peut se retirer { this-of } en adressant { $parties ->
        [2] à l’autre Partie un préavis écrit { form-notice-of }. À l’expiration de ce délai, { the-document } prend fin.
       *[other] aux autres Parties un préavis écrit { form-notice-of }. À l’expiration de ce délai, { the-document } prend fin à l’égard de la Partie qui se retire et continue de s’appliquer entre les autres Parties tant qu’elles demeurent au moins deux.
    }
termination-projects = Les projets et les actions engagés avant la fin { this-of } sont menés à leur terme aux conditions convenues, sauf convention contraire entre les Parties qui y participent.
termination-aggression = Une Partie peut se retirer { this-of } avec effet immédiat, par notification écrite et motivée, si une autre Partie commet ou soutient des actes dirigés contre la souveraineté ou l’intégrité territoriale d’un État. Dans ce cas, elle n’est pas tenue de mener à leur terme les projets et les actions engagés avec cette autre Partie.
termination-values = Une Partie peut se retirer { this-of } avec effet immédiat, par notification écrite et motivée, si une autre Partie viole gravement les valeurs sur lesquelles repose { this-document } ou si la poursuite de la coopération avec elle contreviendrait à la législation relative aux sanctions. Dans ce cas, elle n’est pas tenue de mener à leur terme les projets et les actions engagés avec cette autre Partie.

## Accession

accession = Adhésion et retrait
accession-consent = Avec l’accord écrit de chaque Partie, une autre collectivité territoriale qui partage l’objet et les valeurs { this-of } peut y adhérer. Elle présente aux Parties une demande écrite, approuvée conformément à la législation de son État.
accession-effect = L’adhésion fait l’objet d’un avenant signé par les Parties et par la collectivité qui adhère. À compter du jour où le dernier des signataires signe l’avenant, cette collectivité est Partie { this-to } à égalité avec les autres.
accession-withdrawal = La Partie qui se retire { this-of } remet aux autres Parties les dossiers et les documents qui lui ont été confiés. Les autres Parties conviennent de celle d’entre elles qui reprend ses tâches.

## Languages and originals

languages = Langues et exemplaires
languages-originals = { This-document } est établi{ form-e } en { $originals ->
        [1] un exemplaire original, rédigé
        [2] deux exemplaires originaux, chacun rédigé
        [3] trois exemplaires originaux, chacun rédigé
        [4] quatre exemplaires originaux, chacun rédigé
        [5] cinq exemplaires originaux, chacun rédigé
        [6] six exemplaires originaux, chacun rédigé
        [7] sept exemplaires originaux, chacun rédigé
        [8] huit exemplaires originaux, chacun rédigé
        [9] neuf exemplaires originaux, chacun rédigé
        [10] dix exemplaires originaux, chacun rédigé
       *[other] { $originals } exemplaires originaux, chacun rédigé
    } { $language_count ->
        [1] { $languages_adverb }.
       *[other] { $languages_adverb }, { $authentic ->
            [prevails] tous les textes { form-authentic } ; en cas de divergence, le texte rédigé { $prevailing } prévaut.
           *[equal] tous les textes { form-equally }.
        }
    }
languages-each = Chaque Partie reçoit { $each ->
        [0] les exemplaires originaux qui lui sont destinés
        [1] un exemplaire original
        [2] deux exemplaires originaux
        [3] trois exemplaires originaux
        [4] quatre exemplaires originaux
        [5] cinq exemplaires originaux
        [6] six exemplaires originaux
        [7] sept exemplaires originaux
        [8] huit exemplaires originaux
        [9] neuf exemplaires originaux
        [10] dix exemplaires originaux
       *[other] { $each } exemplaires originaux
    }. Tous les exemplaires originaux { form-force }.
languages-correspondence = Les Parties déterminent d’un commun accord la langue de leur correspondance et de leurs réunions. Les traductions { this-of } dans d’autres langues n’ont qu’une valeur indicative.

## Why a further clause is wanted

because-minors = Lorsque des enfants participent aux échanges, il faut des clauses sur leur accompagnement et sur le consentement à la publication de leurs images.
because-accession = Lorsque l’adhésion est prévue, il faut une clause indiquant à partir de quel jour et à quelles conditions la nouvelle Partie participe.
because-money = Lorsque des fonds ou des biens sont en jeu, il faut une clause sur la prévention de la corruption.
