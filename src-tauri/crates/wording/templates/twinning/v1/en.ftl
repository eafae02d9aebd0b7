# Twinning agreement, version 1, in English: what the library does not have.

title = Twinning Agreement
agreed = have agreed as follows:

## Twinning

twinning = Twinning
twinning-bond = The Parties declare their communities twinned. Twinning unites above all their residents.
twinning-lasting = The Parties shall see to it that the ties of twinning last and shall pass them on to the generations to come.

## Citizens

citizens = Meetings of citizens
citizens-meet = The Parties shall arrange meetings of residents of different ages, occupations and interests. They shall see to it that these meetings are open to all, in particular to persons with disabilities.
citizens-days = Each Party shall invite { $parties ->
        [2] the other Party
       *[other] the other Parties
    } to its town or community day and to other notable events. The Parties shall celebrate the anniversaries of the twinning together.
citizens-families = The Parties shall encourage families to host those who take part in the meetings. Such hosting is voluntary for families and guests alike.

## Young people

youth = Schools and young people
youth-schools = The Parties shall support partnerships between educational institutions, placements for teachers and joint educational projects.

## Culture and sport

culture = Culture and sport
culture-sport = The Parties shall invite artists, ensembles and athletes to take part in one another’s festivals, exhibitions and competitions.
culture-heritage = The Parties shall share experience of preserving cultural heritage. They shall acquaint their residents with the history and traditions of { $parties ->
        [2] the other community
       *[other] the other communities
    }.
culture-languages = The Parties shall encourage the learning of one another’s languages and exchanges between libraries.

## Local government and the economy

municipal = Local self-government and the economy
municipal-experience = The Parties shall share experience of providing public services, governing the community and involving residents in decision-making. To this end they shall hold mutual placements for their officials.
municipal-economy = The Parties shall foster contacts between businesses, business associations and institutions that support economic development.

## Solidarity

solidarity = Solidarity
solidarity-recovery = The Parties shall support the recovery of a community harmed by war or disaster, above all with experience, the help of specialists and joint projects. The needs and their order of priority shall be determined by the community that has suffered the harm.

## Committees

committees = Twinning committees and coordination
committees-own = Each Party may set up a twinning committee of residents of its community. The committees shall propose activities, help to prepare them and keep in touch with one another.
