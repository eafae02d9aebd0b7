# Joint declaration, version 1, in French.

title = Déclaration commune
agreed = déclarent conjointement :

## Convictions

convictions = Nos convictions
convictions-peace = Les Parties sont convaincues que toute personne a le droit de vivre dans la paix, la sécurité et la dignité. Les collectivités rapprochent la paix lorsque leurs habitants se connaissent et s’entraident.
convictions-law = Les Parties considèrent la démocratie, l’État de droit et les droits de l’homme comme le fondement de l’autonomie locale. Des élections libres, une administration ouverte et la participation des habitants font la force d’une collectivité.
convictions-borders = Les Parties respectent la souveraineté, l’indépendance et l’intégrité territoriale de tous les États. Elles rejettent toute tentative de modifier les frontières par la force.

## Commitments

commitments = Nos intentions
commitments-ties = Les Parties ont l’intention de renforcer les liens directs entre leurs habitants, leurs établissements et leurs organisations. Elles rechercheront les occasions de rencontre et d’échange d’expériences.
commitments-recovery = Les Parties ont l’intention de soutenir les collectivités touchées par la guerre dans leur reconstruction et dans l’attention portée aux personnes. Elles partageront les connaissances nécessaires à un relèvement durable.
commitments-youth = Les Parties ont l’intention d’associer les jeunes à leurs actions communes et d’être à l’écoute de leur opinion. Elles aideront les écoles et les associations de jeunes à trouver des partenaires.

## Appeal

appeal = Notre appel
appeal-cities = Les Parties appellent les villes et les collectivités d’Europe et du monde à nouer des partenariats avec les collectivités touchées par la guerre.
appeal-open = D’autres villes et collectivités peuvent se joindre { this-to }. Il suffit pour cela d’une déclaration écrite adressée à l’une des Parties, qui en informe { $parties ->
        [2] l’autre Partie
       *[other] les autres Parties
    }.

## Nature

nature = Portée et exemplaires de la Déclaration
