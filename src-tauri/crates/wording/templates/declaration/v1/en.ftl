# Joint declaration, version 1, in English.

title = Joint Declaration
agreed = jointly declare:

## Convictions

convictions = Our convictions
convictions-peace = The Parties are convinced that everyone has the right to live in peace, safety and dignity. Communities bring peace closer when their residents know one another and help one another.
convictions-law = The Parties regard democracy, the rule of law and human rights as the foundation of local self-government. Free elections, open government and the participation of residents make a community strong.
convictions-borders = The Parties respect the sovereignty, independence and territorial integrity of all states. They reject any attempt to change borders by force.

## Commitments

commitments = Our intentions
commitments-ties = The Parties intend to strengthen direct ties between their residents, institutions and organisations. They will look for opportunities to meet and to exchange experience.
commitments-recovery = The Parties intend to support communities that have suffered from war in rebuilding and in caring for people. They will share the knowledge needed for a sustainable recovery.
commitments-youth = The Parties intend to involve young people in their joint work and to listen to their views. They will help schools and youth associations to find partners.

## Appeal

appeal = Our appeal
appeal-cities = The Parties call on the cities and communities of Europe and the world to enter into partnerships with communities affected by war.
appeal-open = Other cities and communities may join { this-document }. A written statement to one of the Parties is sufficient, and that Party will inform { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of it.

## Nature

nature = Nature and originals of the Declaration
