# Friendship and solidarity partnership, version 1, in English: what the library does not have.

title = Agreement on Friendship and Solidarity Partnership
agreed = have agreed as follows:

## Friendship

friendship = Friendship and solidarity
friendship-declared = The Parties declare friendship between their communities and affirm their solidarity with one another.
friendship-values = This friendship is founded on respect for human dignity, human rights and the rule of law. The Parties shall respect the sovereignty and territorial integrity of states within their internationally recognised borders.

## Support

support = Mutual support
support-needs = A community shall make its need for assistance known in a list and shall update the list as circumstances change. The Parties shall provide only the assistance that they are asked for.
support-people = The Parties shall support displaced persons and other people who have suffered from war. In particular, they shall foster recreation and recuperation for children, the rehabilitation of the wounded and psychological assistance.

## Recovery

recovery = Recovery and reconstruction

## People

people = Ties between people and remembrance
citizens-bridges = The Parties shall help the residents of their communities to meet and keep in contact. Where travel is unsafe, meetings shall be held remotely.
friendship-memory = The Parties shall arrange joint cultural events. They shall honour the memory of the fallen defenders of freedom and the victims of war.

## Term

friendship-towards = In the light of the experience gained, the Parties shall consider concluding a twinning agreement.

## Headings that take more together than those of the library

financing = Financing, integrity and transparency
legal = Legal framework, settlement of disputes and personal data
termination = Termination and amendments
