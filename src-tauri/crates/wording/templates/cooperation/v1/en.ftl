# Cooperation agreement, version 1, in English.

title = Cooperation Agreement
agreed = have agreed as follows:

## Recitals

recital-friendship = desiring to strengthen friendship, trust and mutual understanding between their communities,
recital-values = guided by the shared values of peace, freedom, democracy, the rule of law and human rights,
recital-self-government = mindful of the role of local self-government in strengthening democracy and the unity of Europe,
recital-people = convinced that direct ties between people enrich every community and serve lasting peace,
recital-solidarity = recognising that solidarity between communities gives support in times of trial and drives reconstruction and sustainable development,

## Purpose and principles

purpose = Purpose and principles
purpose-1 = The purpose of this Agreement is to develop lasting cooperation between the Parties for the benefit of their residents. The Parties shall foster direct ties between the residents, institutions and organisations of their communities.
purpose-2 = In their cooperation the Parties shall uphold the rule of law and shall respect human rights and human dignity as well as the sovereignty and territorial integrity of states within their internationally recognised borders. They shall be guided by the principles of the European Charter of Local Self-Government.
purpose-3 = The cooperation shall be founded on equality, mutual benefit and good faith. No provision of this Agreement gives one Party precedence over another.

## Areas

areas = Areas of cooperation
areas-1 = The Parties shall develop their cooperation in particular in the following areas: local self-government and public services; education, science, youth and sport; culture and the protection of cultural heritage; the economy, enterprise and tourism; the environment, climate and energy efficiency; spatial planning, housing and transport; health care and social protection; civil protection, reconstruction and the resilience of communities.
areas-2 = By agreement in writing, the Parties may extend their cooperation to other areas within their competence.
areas-3 = The Parties shall encourage educational and cultural institutions, civil society organisations, volunteers and businesses to take part in the cooperation.

## Forms

forms = Forms of cooperation
forms-1 = Cooperation shall take place in particular through the exchange of experience and specialists, mutual visits, joint projects, events and training, youth, cultural and sports exchanges, and mutual assistance.
forms-2 = The Parties taking part in a joint project shall lay down its content, its timetable and the persons responsible for it in a separate written agreement.
forms-3 = In the event of an emergency, a natural disaster or armed aggression, the Parties shall assist one another within their means. The extent and manner of such assistance shall be agreed separately.

## Delegations and exchanges

exchanges = Delegations and exchanges
exchanges-1 = The Parties concerned shall agree in writing on the composition of a delegation and on the programme and dates of its visit no later than thirty days before the visit begins, unless they agree otherwise.
exchanges-2 = Minors shall take part in exchanges only when accompanied by responsible adults and with the written consent of their parents or other legal representatives. Their safety and well-being shall come first.
exchanges-3 = The Party sending participants shall ensure that they are insured for the whole journey. The Party receiving them shall acquaint them with the safety rules in good time and shall take appropriate measures for their safety during their stay.

## Coordination

coordination = Coordination
coordination-1 = Each Party shall designate a unit or a person responsible for carrying out this Agreement and shall notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } thereof within thirty days of the entry into force of the Agreement. Changes shall be notified without delay.
coordination-2 = Each year the Parties shall agree on an action plan setting out the activities, the time limits, the persons responsible and the sources of funding.
coordination-3 = At least once a year authorised representatives of the Parties shall review the cooperation at a meeting, which may also be held remotely.

## Financing

financing = Financing
financing-1 = Each Party shall bear its own costs of carrying out this Agreement within the funds provided for this purpose in its budget.
financing-2 = For agreed visits, the Party receiving participants shall pay for accommodation, meals and local transport, and the Party sending them shall pay for travel there and back and for insurance, unless they agree otherwise.
financing-3 = Joint projects shall be financed on the basis of separate written agreements. The Parties may jointly apply for funding from national, European and international programmes.
financing-4 = This Agreement does not in itself oblige any Party to make payments to another.

## Publicity and symbols

publicity = Publicity and symbols
publicity-1 = The Parties shall inform the public about this Agreement and their joint activities, stating the contribution of each Party.
publicity-2 = A Party may use the coat of arms, flag, logo and other symbols of another Party only with that Party’s prior written consent and in the manner agreed.
publicity-3 = Each Party may use jointly produced materials free of charge for non-commercial purposes, naming their authors, unless the rights of third parties stand in the way.

## Personal data

data = Protection of personal data
data-1 = The Parties shall process personal data only to the extent necessary for carrying out this Agreement and in accordance with the data protection law applicable to each of them, including the rules on transferring data abroad.
data-2 = Images and other personal data of minors shall be made public only with the written consent of their parents or other legal representatives. Consent may be withdrawn at any time.
data-3 = Data that are no longer needed shall be erased unless the law requires them to be kept. If the protection of data received from another Party is breached, that Party shall be notified without delay.

## Legal framework and disputes

legal = Legal framework and settlement of disputes
legal-1 = The Parties shall carry out this Agreement within their competence, in accordance with the law in force in their states and in compliance with the international obligations of those states.
legal-2 = This Agreement is not an international treaty and creates no rights or obligations under international law for the states to which the Parties belong.
legal-3 = The Parties shall settle disputes concerning the interpretation or performance of this Agreement by consultation and negotiation. Consultations shall begin within thirty days of receipt of a written request from any Party.
legal-4 = This Agreement does not affect the rights and obligations of the Parties under other agreements.

## Amendments

amendments = Amendments and additions
amendments-1 = Amendments and additions to this Agreement require the consent of each Party and shall be made in writing by supplementary agreements, which form an integral part of it.
amendments-2 = Supplementary agreements shall be drawn up in the same { $language_count ->
        [1] language
       *[other] languages
    } and in the same number of originals as this Agreement.

## Entry into force and term

term = Entry into force and term
term-1 = This Agreement shall enter into force on the day on which the last of the Parties signs it.
term-2 = This Agreement is concluded for five years. It shall be renewed each time for the same period unless, no later than six months before that period expires, a Party notifies { $parties ->
        [2] the other Party
       *[other] the other Parties
    } in writing that it declines renewal.
term-3 = { $parties ->
        [2] Following such notice, this Agreement shall cease to have effect at the end of the current period.
       *[other] Following such notice, this Agreement shall cease to have effect at the end of the current period for the Party that gave it and shall continue between the other Parties as long as at least two of them remain.
    }

## Termination

termination = Termination
termination-1 = Each Party may withdraw from this Agreement by giving { $parties ->
        [2] the other Party six months’ notice in writing. At the end of this period the Agreement shall cease to have effect.
       *[other] the other Parties six months’ notice in writing. At the end of this period the Agreement shall cease to have effect for the withdrawing Party and shall continue between the other Parties as long as at least two of them remain.
    }
termination-2 = Projects and activities begun before this Agreement ceases to have effect shall be completed on the agreed terms, unless the Parties taking part in them agree otherwise.
termination-3 = A Party may withdraw from this Agreement with immediate effect, by notice in writing stating the reasons, if another Party commits or supports acts directed against the sovereignty or territorial integrity of a state or gravely violates the values on which this Agreement is founded. In that case it is not bound to complete projects and activities begun with that other Party.

## Languages and originals

languages = Languages and originals
languages-1 = This Agreement is drawn up in { $originals ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $originals }
    } originals, each in { $language_count ->
        [1] { $languages_adverb }.
       *[other] { $languages_adverb }, all texts being equally authentic.
    }
languages-2 = Each Party shall receive { $each ->
        [0] the originals intended for it
        [1] one original
        [2] two originals
        [3] three originals
       *[other] { $each } originals
    }. All originals have equal legal force.
languages-3 = The Parties shall determine the language of their correspondence and meetings by agreement. Translations of this Agreement into other languages are for information only.
