# Notice that an agreement is terminated, version 1, in French.
# $first gives it to $others; « notifie » has $first as its subject. In the text the names stand in
# apposition, so that they fit with and without an article.

title = Notification de résiliation d’une convention
agreed = notifie ce qui suit :

## Recitals

recital-concluded = vu la convention « { $parent } » du { $parent_on } (ci-après « la Convention »), conclue avec { $parties ->
        [2] l’autre Partie,
       *[other] les autres Parties, à savoir
    } { $others },
recital-decision = vu la délibération de [nom de l’assemblée délibérante] du [date] n° [numéro],

## Notice

notice = Résiliation de la Convention
notice-given = La Partie notifiante, { $first }, se retire de la Convention en application du point [numéro du point relatif à la résiliation] de celle-ci. { $parties ->
        [2] Destinataire { this-of } : { $others }.
       *[other] Destinataires { this-of } : { $others }.
    }
notice-ground = Motif : [motif de la résiliation de la Convention].
notice-effect = { $parties ->
        [2] La Convention prend fin { form-notice } après la réception { this-of }.
       *[other] À l’égard de la Partie notifiante, la Convention prend fin { form-notice } après la réception { this-of } par la dernière des autres Parties. Entre les autres Parties, la Convention continue de s’appliquer tant qu’elles demeurent au moins deux.
    }

## Settlement

settlement = Achèvement de la coopération
settlement-projects = Les projets et les actions engagés avant la fin de la Convention sont menés à leur terme aux conditions convenues, sauf convention contraire entre les Parties qui y participent. Aucun nouveau projet n’est engagé sur le fondement de la Convention.
settlement-symbols = À compter de la fin de la Convention, la Partie notifiante, { $first }, n’utilise plus les symboles { $parties ->
        [2] de l’autre Partie
       *[other] des autres Parties
    } et ne se prévaut plus du partenariat comme étant en vigueur. Les panneaux et les inscriptions qui s’y rapportent seront retirés dans un délai de six mois.
settlement-thanks = La Partie notifiante, { $first }, exprime ses remerciements pour les années de coopération. Les liens entre habitants, établissements et organisations peuvent se poursuivre à l’avenir.

## Delivery

delivery = Remise et enregistrement
delivery-register = { This-document } est adressée par lettre recommandée ou remise contre récépissé. La Partie notifiante, { $first }, informe également de la fin de la Convention l’organe qui l’a enregistrée, si elle a été enregistrée.
delivery-confirm = La Partie notifiante, { $first }, demande qu’il soit accusé réception par écrit { this-of }, avec l’indication de la date.
