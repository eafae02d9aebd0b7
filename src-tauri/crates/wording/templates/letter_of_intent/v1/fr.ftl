# Letter of intent, version 1, in French: what the library does not have.

title = Lettre d’intention
agreed = déclarent les intentions suivantes :

## Recitals

recital-why = convaincues que leurs collectivités, précisément, peuvent nouer entre elles un partenariat fiable, car elles ont en commun [points communs : histoire, nombre d’habitants, économie, cadre naturel, défis, contacts antérieurs],

## Intentions

intent = Intentions
intent-cooperate = Les Parties ont l’intention d’établir une coopération directe et durable au bénéfice des habitants de leurs collectivités.
intent-need = Les collectivités attendent de cette coopération ce qui suit : [nom de chaque collectivité – ses besoins].
intent-offer = De leur côté, les collectivités peuvent offrir ce qui suit : [nom de chaque collectivité – ce qu’elle peut offrir].

## Next steps

steps = Prochaines étapes
steps-contacts = Dans un délai de trente jours à compter du jour où la dernière des Parties signe la présente Lettre, chaque Partie indiquera sa personne référente { $parties ->
        [2] à l’autre Partie
       *[other] aux autres Parties
    }.
steps-visit = Les représentants des Parties tiendront une première réunion, sur place ou à distance. Les personnes référentes en fixeront la date et l’ordre du jour.
steps-draft = Après cette réunion, les Parties prépareront un projet de convention de coopération. Chaque Partie le soumettra à son assemblée délibérante ou à un autre organe habilité à prendre la décision.

## Nature and validity

nature = Portée et validité de la Lettre
nature-costs = La signature de la présente Lettre n’entraîne aucune dépense et n’oblige pas les Parties à conclure une convention. Chaque Partie supportera ses propres dépenses liées aux prochaines étapes.
nature-validity = { $term ->
        [date] La présente Lettre est valable jusqu’à la signature d’une convention entre les Parties, mais au plus tard jusqu’au { $until } inclus.
        [years] La présente Lettre est valable jusqu’à la signature d’une convention entre les Parties, mais pas plus de { form-years } à compter du jour où la dernière des Parties la signe.
       *[other] La présente Lettre est valable jusqu’à ce que les Parties signent une convention ou que l’une d’elles notifie par écrit { $parties ->
            [2] à l’autre Partie
           *[other] aux autres Parties
        } qu’elle renonce à ces intentions.
    }
