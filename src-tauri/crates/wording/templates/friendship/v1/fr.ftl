# Friendship and solidarity partnership, version 1, in French: what the library does not have.

title = Convention d’amitié et de partenariat solidaire
agreed = sont convenues de ce qui suit :

## Friendship

friendship = Amitié et solidarité
friendship-declared = Les Parties proclament l’amitié entre leurs collectivités et affirment leur solidarité mutuelle.
friendship-values = Cette amitié repose sur le respect de la dignité humaine, des droits de l’homme et de l’État de droit. Les Parties respectent la souveraineté et l’intégrité territoriale des États dans leurs frontières internationalement reconnues.

## Support

support = Soutien mutuel
support-needs = Une collectivité fait connaître ses besoins d’aide au moyen d’une liste qu’elle met à jour lorsque les circonstances changent. Les Parties n’apportent que l’aide qui leur est demandée.
support-people = Les Parties soutiennent les personnes déplacées et les autres personnes éprouvées par la guerre. Elles favorisent notamment le repos et les séjours de santé des enfants, la réadaptation des blessés et l’aide psychologique.

## Recovery

recovery = Relèvement et reconstruction

## People

people = Liens entre les personnes et mémoire
citizens-bridges = Les Parties aident les habitants de leurs collectivités à se connaître et à rester en contact. Lorsque les déplacements sont dangereux, les rencontres se tiennent à distance.
friendship-memory = Les Parties organisent des manifestations culturelles communes. Elles honorent la mémoire des défenseurs de la liberté tombés et des victimes de la guerre.

## Term

friendship-towards = À la lumière de l’expérience acquise, les Parties examineront la possibilité de conclure une convention de jumelage.

## Headings that take more together than those of the library

financing = Financement, probité et transparence
legal = Cadre juridique, règlement des différends et données à caractère personnel
termination = Résiliation et modifications
