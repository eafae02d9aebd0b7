# The library of clauses, version 1, in English.

## Helpers: the instrument’s noun. this-document, the-document within a sentence,
## This-document, The-document at its beginning, the-name without an article.

this-document = { $kind ->
    [letter_of_intent] this Letter
    [memorandum] this Memorandum
    [acceptance_act] this Record
    [protocol] this Protocol
    [renewal] this Protocol
    [action_plan] this Plan
    [declaration] this Declaration
    [oath] this Oath
    [termination] this Notice
   *[agreement] this Agreement
}

This-document = { $kind ->
    [letter_of_intent] This Letter
    [memorandum] This Memorandum
    [acceptance_act] This Record
    [protocol] This Protocol
    [renewal] This Protocol
    [action_plan] This Plan
    [declaration] This Declaration
    [oath] This Oath
    [termination] This Notice
   *[agreement] This Agreement
}

the-document = { $kind ->
    [letter_of_intent] the Letter
    [memorandum] the Memorandum
    [acceptance_act] the Record
    [protocol] the Protocol
    [renewal] the Protocol
    [action_plan] the Plan
    [declaration] the Declaration
    [oath] the Oath
    [termination] the Notice
   *[agreement] the Agreement
}

The-document = { $kind ->
    [letter_of_intent] The Letter
    [memorandum] The Memorandum
    [acceptance_act] The Record
    [protocol] The Protocol
    [renewal] The Protocol
    [action_plan] The Plan
    [declaration] The Declaration
    [oath] The Oath
    [termination] The Notice
   *[agreement] The Agreement
}

the-name = { $kind ->
    [letter_of_intent] Letter
    [memorandum] Memorandum
    [acceptance_act] Record
    [protocol] Protocol
    [renewal] Protocol
    [action_plan] Plan
    [declaration] Declaration
    [oath] Oath
    [termination] Notice
   *[agreement] Agreement
}

## Helpers: what a paper that does not bind cannot say. “The Parties { shall } inform”,
## “The Parties { shall-undertake } help” (intend to, undertake to), “The Party { shall-undertakes } help”.

its = its
shall = { $binding ->
    [no] will
   *[yes] shall
}
shall-undertake = { $binding ->
    [no] intend to
   *[yes] undertake to
}
shall-undertakes = { $binding ->
    [no] intends to
   *[yes] undertakes to
}
shall-enter = { $binding ->
    [no] will take effect
   *[yes] shall enter into force
}
the-entry = { $binding ->
    [no] the day on which { the-document } takes effect
   *[yes] the entry into force of { the-document }
}
form-authentic = { $binding ->
    [no] valid
   *[yes] authentic
}
form-force = { $binding ->
    [no] are of equal standing
   *[yes] have equal legal force
}

## Helpers: numbers in words (“for five years”, “six months before”, “six months’ notice”)

form-years = { $years ->
    [1] one year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
   *[other] { $years } years
}
form-tail = { $tail ->
    [1] one year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
   *[other] { $tail } years
}
form-notice = { $notice ->
    [1] one month
    [2] two months
    [3] three months
    [4] four months
    [5] five months
    [6] six months
    [7] seven months
    [8] eight months
    [9] nine months
    [10] ten months
    [12] twelve months
   *[other] { $notice } months
}
form-notice-of = { $notice ->
    [1] one month’s
   *[other] { form-notice }’
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = local self-government, public services and the participation of residents
area-governance-1 = The Parties { shall } share experience of organising local self-government, providing public services and involving residents in decision-making.
area-integration = European integration
area-integration-1 = The Parties { shall } share experience of applying European Union law at local level and of preparing to take part in European Union programmes.
area-protection = civil protection, fire safety and rescue
area-protection-1 = The Parties { shall } support the training of rescuers, joint exercises and the sharing of experience in civil protection and fire safety.
area-energy = energy efficiency, renewable energy and the resilience of energy supply
area-energy-1 = The Parties { shall } share experience of raising energy efficiency, using renewable sources of energy and preparing communities for interruptions in energy supply.
area-water = water supply and wastewater disposal
area-water-1 = The Parties { shall } foster cooperation between their water and wastewater utilities on water quality, wastewater treatment and the operation of networks in emergency conditions.
area-waste = waste management and the circular economy
area-waste-1 = The Parties { shall } share experience of preventing waste, collecting it separately, reusing it and recycling it.
area-planning = spatial planning, housing and reconstruction
area-planning-1 = The Parties { shall } share experience of spatial planning, of building and renovating housing, and of reconstructing destroyed areas.
area-transport = transport, roads and logistics
area-transport-1 = The Parties { shall } cooperate in developing public transport, maintaining roads and improving transport links between their communities.
area-health = health care, rehabilitation and mental health
area-health-1 = The Parties { shall } foster direct ties between their health care institutions, in particular in treatment, rehabilitation, prosthetics and psychological assistance.
area-veterans = support for war veterans and their families
area-veterans-1 = The Parties { shall } share experience of helping war veterans return to civilian life and { shall } support activities for veterans and their families.
area-displaced = support for displaced persons and social services
area-displaced-1 = The Parties { shall } share experience of receiving displaced persons, providing them with housing and offering them social services.
area-education = education, science, school and youth exchanges
area-education-1 = The Parties { shall } foster partnerships between educational institutions, school and youth exchanges and joint educational projects.
area-culture = culture and the protection of cultural heritage
area-culture-1 = The Parties { shall } support joint cultural events, guest performances and exhibitions and { shall } share experience of protecting cultural heritage.
area-sport = sport and physical education
area-sport-1 = The Parties { shall } support joint competitions, training camps and ties between sports clubs, in particular clubs for children and clubs for persons with disabilities.
area-tourism = tourism and the promotion of the communities
area-tourism-1 = The Parties { shall } promote one another’s communities among their residents and { shall } share experience of developing tourism.
area-economy = the economy, enterprise and investment
area-economy-1 = The Parties { shall } foster contacts between businesses, chambers of commerce and business support bodies and { shall } inform one another in good time about fairs and forums.
area-agriculture = agriculture and rural development
area-agriculture-1 = The Parties { shall } share experience of developing rural areas and { shall } foster contacts between farmers, cooperatives and processing businesses.
area-digital = digital transformation and electronic services
area-digital-1 = The Parties { shall } share experience of introducing electronic services, protecting information and managing a community by digital means.
area-environment = environmental protection and climate action
area-environment-1 = The Parties { shall } share experience of protecting nature, creating green spaces, reducing emissions and adapting to climate change.
area-inclusion = equality of women and men, inclusion and accessibility
area-inclusion-1 = The Parties { shall } share experience of ensuring equal opportunities for women and men and of creating a barrier-free environment for all residents.
area-assistance = humanitarian assistance
area-assistance-1 = The Parties { shall } support the collection, delivery and distribution of humanitarian assistance for residents who need it.
area-media = the media, countering disinformation and volunteering
area-media-1 = The Parties { shall } foster ties between local media and between volunteer organisations and { shall } share experience of countering disinformation.
area-border = cross-border cooperation and customs matters
area-border-1 = The Parties { shall } share experience of cross-border cooperation and { shall } submit to the competent authorities proposals for easing the movement of persons and goods across the border.
area-society = twinning committees and civil society
area-society-1 = The Parties { shall } encourage the establishment of twinning committees and { shall } support ties between the civil society organisations of their communities.

## Recitals

recitals = Preamble
recital-friendship = desiring to strengthen friendship, trust and mutual understanding between their communities,
recital-ties = proud of the ties that already unite their communities and building on them,
recital-values = guided by the shared values of peace, freedom, democracy, the rule of law and human rights,
recital-self-government = mindful of the role of local self-government in strengthening democracy and the unity of Europe,
recital-people = convinced that direct ties between people enrich every community and serve lasting peace,
recital-solidarity = recognising that solidarity between communities gives support in times of trial and drives reconstruction and sustainable development,
recital-aggression = condemning the armed aggression of the Russian Federation against Ukraine and reaffirming their support for the sovereignty and territorial integrity of Ukraine within its internationally recognised borders,
recital-peace = resolved to work for a just peace in Europe, founded on law and on mutual respect between nations,
recital-experience = aware that sharing municipal experience is of use to each of the Parties,

## Purpose

purpose = Purpose and principles
purpose-lasting = The purpose of { this-document } is to develop lasting cooperation between the Parties for the benefit of their residents. The Parties { shall } foster direct ties between the residents, institutions and organisations of their communities.
purpose-citizens = The purpose of { this-document } is to bring the residents of the communities closer together through personal encounters and shared activities. The Parties { shall } encourage all residents to take part, regardless of age, sex, origin or state of health.
purpose-recovery = The cooperation between the Parties is intended to support the recovery and reconstruction of communities that have suffered from armed aggression. Reconstruction { shall } follow the principle of building back better: what is rebuilt { shall } be safer, more resilient and more accessible to all.
purpose-values = In their cooperation the Parties { shall } uphold the rule of law and { shall } respect human rights and human dignity as well as the sovereignty and territorial integrity of states within their internationally recognised borders. They { shall } be guided by the principles of the European Charter of Local Self-Government.
purpose-equality = The cooperation { shall } be founded on equality, mutual benefit and good faith. No provision of { this-document } gives one Party precedence over another.

## Principles

principles = Principles of cooperation
principles-charter = The Parties { shall } respect one another’s right to manage local affairs independently, as enshrined in the European Charter of Local Self-Government. Decisions affecting residents { shall } be taken as close to them as possible and with their participation.
principles-governance = In joint projects the Parties { shall } be guided by the principles of good governance and by the principles of public investment of the Organisation for Economic Co-operation and Development (OECD). These include transparency, the participation of residents, accountability and coordination between levels of government.
principles-recovery = Recovery { shall } be planned in an integrated manner; it { shall } be sustainable, green and inclusive. Residents { shall } take part in the planning, among them persons with disabilities, war veterans, internally displaced persons and young people.
principles-need = The community receiving assistance { shall } itself determine its needs and their order of priority. The Party providing assistance { shall } take account of them and { shall } impose no solutions of its own.

## Areas of cooperation

areas = Areas of cooperation
areas-list = { $area_count ->
        [0] The Parties { shall } jointly determine the areas of cooperation in an action plan or in another written document.
        [1] The Parties { shall } develop their cooperation in particular in the following area: { $areas }.
       *[other] The Parties { shall } develop their cooperation in particular in the following areas: { $areas }.
    }
areas-more = By agreement in writing, the Parties may extend their cooperation to other areas within their competence.
areas-institutions = The Parties { shall } encourage educational and cultural institutions, civil society organisations, volunteers and businesses to take part in the cooperation.

## Forms

forms = Forms of cooperation
forms-list = Cooperation { shall } take place in particular through the exchange of experience and specialists, mutual visits, joint projects, events and training, youth, cultural and sports exchanges, and mutual assistance.
forms-projects = The Parties taking part in a joint project { shall } lay down its content, its timetable and the persons responsible for it in a separate written agreement.
forms-emergency = In the event of an emergency, a natural disaster or armed aggression, the Parties { shall } assist one another within their means. The extent and manner of such assistance { shall } be agreed separately.

## Delegations and exchanges

exchanges = Delegations and exchanges
exchanges-programme = The Parties concerned { shall } agree in writing on the composition of a delegation and on the programme and dates of its visit no later than thirty days before the visit begins, unless they agree otherwise.
exchanges-insurance = The Party sending participants { shall } ensure that they are insured for the whole journey. The Party receiving them { shall } acquaint them with the safety rules in good time and { shall } take appropriate measures for their safety during their stay.
exchanges-safety = Where a visit takes place in an area in which the air-raid alarm may sound, its programme { shall } state the nearest shelters and what to do at the alarm. When the alarm sounds, activities { shall } be interrupted and participants { shall } go to a shelter without delay. For reasons of safety, the Party receiving participants may change or cancel the programme.
exchanges-youth = The Parties { shall } hold school and youth exchanges. Their length, the number and age of participants and the arrangements for accommodation { shall } be agreed separately each time.

## Child protection

minors = Protection of children
minors-escort = Minors { shall } take part in exchanges only when accompanied by responsible adults and with the written consent of their parents or other legal representatives. Their safety and well-being { shall } come first.
minors-hosts = The Party receiving participants { shall } place minors only with families or in institutions that it has vetted beforehand. Before the journey begins, their parents or other legal representatives { shall } be given details of the accommodation and of a contact person who can be reached at any hour.
minors-images = Images and other personal data of minors { shall } be made public only with the written consent of their parents or other legal representatives. Consent may be withdrawn at any time.

## Coordination

coordination = Coordination
coordination-contacts = Each Party { shall } designate a unit or a person responsible for carrying out { this-document } and { shall } notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } thereof within thirty days of { the-entry }. Changes { shall } be notified without delay.
coordination-committee = The Parties { shall } establish a joint committee to coordinate the carrying out of { this-document }. Each Party { shall } appoint the same number of representatives to it and { shall } notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of them within thirty days of { the-entry }. The committee { shall } take its decisions by common consent of the Parties.
coordination-plan = Each year the Parties { shall } agree on an action plan setting out the activities, the time limits, the persons responsible and the sources of funding.
coordination-review = At least once a year authorised representatives of the Parties { shall } review the cooperation at a meeting, which may also be held remotely.
coordination-report = Each year a short joint report on the carrying out of { this-document } { shall } be submitted to the councils of the communities. It { shall } state the activities held, their results and the expenditure on them.

## Financing

financing = Financing
financing-own = Each Party { shall } bear its own costs of carrying out { this-document } within the funds provided for this purpose in its budget.
financing-forecast = Each Party { shall } bear its own costs of carrying out { this-document } within the funds provided for this purpose in its budget. The expected expenditure of the Parties is stated in the annex to { the-document }; its forecast total is [amount and currency].
financing-no-burden = { This-document } { shall } be carried out with the funds, staff and equipment that the Parties already have. It creates no new or additional burden on public finances.
financing-visits = For agreed visits, the Party receiving participants { shall } pay for accommodation, meals and local transport, and the Party sending them { shall } pay for travel there and back and for insurance, unless they agree otherwise.
financing-visits-own = For agreed visits, each Party { shall } pay all the costs of its own participants, in particular travel, insurance, accommodation and meals, unless the Parties agree otherwise.
financing-projects = Joint projects { shall } be financed on the basis of separate written agreements. The Parties may jointly apply for funding from national, European and international programmes.
financing-no-payments = { This-document } does not in itself oblige any Party to make payments to another.

## Publicity and symbols

publicity = Publicity and symbols
publicity-inform = The Parties { shall } inform the public about { this-document } and their joint activities, stating the contribution of each Party.
publicity-symbols = A Party may use the coat of arms, flag, logo and other symbols of another Party only with that Party’s prior written consent and in the manner agreed.
publicity-materials = Each Party may use jointly produced materials free of charge for non-commercial purposes, naming their authors, unless the rights of third parties stand in the way.

## Personal data

data = Protection of personal data
data-lawful = The Parties { shall } process personal data only to the extent necessary for carrying out { this-document } and in accordance with the data protection law applicable to each of them, including the rules on transferring data abroad.
data-erasure = Data that are no longer needed { shall } be erased unless the law requires them to be kept. If the protection of data received from another Party is breached, that Party { shall } be notified without delay.

## Integrity

integrity = Integrity and transparency
integrity-corruption = No Party and no person acting on its behalf { shall } offer, give or accept any undue advantage in connection with the carrying out of { this-document }. A Party { shall } notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } without delay of any conflict of interest and of any suspicion of corruption or of the misuse of funds or property.
integrity-openness = Each Party { shall } make public information on the funds, property and services that it has given or received under { this-document }, their value and their purpose. Information whose disclosure endangers the safety of people or facilities { shall } not be made public.

## Legal framework

legal = Legal framework and settlement of disputes
legal-competence = The Parties { shall } carry out { this-document } within their competence, in accordance with the law in force in their states and in compliance with the international obligations of those states.
legal-no-treaty = { This-document } is not an international treaty and creates no rights or obligations under international law for the states to which the Parties belong.
legal-not-binding = { This-document } is a statement of the intentions of the Parties. It creates no legal or financial obligations for them.
legal-other = { This-document } does not affect the rights and obligations of the Parties under other agreements.

## Disputes

disputes = Settlement of disputes
disputes-consultation = The Parties { shall } settle disputes concerning the interpretation or performance of { this-document } by consultation and negotiation. Consultations { shall } begin within thirty days of receipt of a written request from any Party.
disputes-joint-commission = Disputes concerning the interpretation or performance of { this-document } { shall } be examined by a joint commission to which each Party appoints the same number of members. The commission { shall } meet within thirty days of receipt of a written request from any Party and { shall } propose a solution. If the commission does not reach agreement, the heads of the Parties { shall } settle the dispute by negotiation.

## Amendments

amendments = Amendments and additions
amendments-written = Amendments and additions to { this-document } require the consent of each Party and { shall } be made in writing by separate protocols, which form an integral part of it.
amendments-languages = Protocols of amendment { shall } be drawn up in the same { $language_count ->
        [1] language
       *[other] languages
    } and in the same number of originals as { this-document }.

## Entry into force and term

term = Entry into force and term
entry-signature = { This-document } { shall-enter } on the day on which the last of the Parties signs it.
entry-approval = { This-document } { shall-enter } on the day of receipt of the last of the written notices by which the Parties confirm that the approvals required by the law of their states have been obtained.
entry-transmission = { This-document } { shall-enter } on the day on which the signed text is transmitted to the state authority to which the law of the state of one of the Parties requires it to be sent. That Party { shall } notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of the day of transmission without delay.
term-period = { $term ->
        [years] { This-document } is concluded for { form-years }.
        [date] { This-document } is concluded for a period up to and including { $until }.
        [project] { $tail ->
            [0] { This-document } is concluded for the duration of the project “[name of the project]”.
           *[other] { This-document } is concluded for the duration of the project “[name of the project]” and for { form-tail } after its completion.
        }
       *[indefinite] { This-document } is concluded for an indefinite period.
    }
term-renewal = { $term ->
        [indefinite] Every five years the Parties { shall } review whether { this-document } needs to be amended.
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
        [2] { This-document } { shall } be renewed each time for the same period unless, no later than { form-notice } before that period expires, a Party notifies the other Party in writing that it declines renewal. Following such notice, { this-document } { shall } cease to have effect at the end of the current period.
       *[other] { This-document } { shall } be renewed each time for the same period unless, no later than { form-notice } before that period expires, a Party notifies the other Parties in writing that it declines renewal. Following such notice, { this-document } { shall } cease to have effect at the end of the current period for the Party that gave it and { shall } continue between the other Parties as long as at least two of them remain.
    }
form-renewal-consent = { $parties ->
        [2] { This-document } may be renewed by written consent of the Parties reached before the period expires. Without such consent { this-document } { shall } cease to have effect at the end of the period.
       *[other] { This-document } may be renewed by written consent of the Parties reached before the period expires. For a Party that has not consented to renewal, { this-document } { shall } cease to have effect at the end of the period and { shall } continue between the other Parties as long as at least two of them remain.
    }
form-renewal-none = At the end of this period { this-document } { shall } cease to have effect without separate notice.

## Termination

termination = Termination
termination-notice = Each Party may withdraw from { this-document } by giving { $parties ->
        [2] the other Party { form-notice-of } notice in writing. At the end of this period { the-document } { shall } cease to have effect.
       *[other] the other Parties { form-notice-of } notice in writing. At the end of this period { the-document } { shall } cease to have effect for the withdrawing Party and { shall } continue between the other Parties as long as at least two of them remain.
    }
termination-projects = Projects and activities begun before { this-document } ceases to have effect { shall } be completed on the agreed terms, unless the Parties taking part in them agree otherwise.
termination-aggression = A Party may withdraw from { this-document } with immediate effect, by notice in writing stating the reasons, if another Party commits or supports acts directed against the sovereignty or territorial integrity of a state. In that case it is not bound to complete projects and activities begun with that other Party.
termination-values = A Party may withdraw from { this-document } with immediate effect, by notice in writing stating the reasons, if another Party gravely violates the values on which { this-document } is founded or if further cooperation with that Party would breach sanctions law. In that case it is not bound to complete projects and activities begun with that other Party.

## Accession

accession = Accession and withdrawal
accession-consent = With the written consent of each Party, another local authority that shares the purpose and values of { this-document } may accede to it. It { shall } submit to the Parties a written application approved in accordance with the law of its state.
accession-effect = A protocol on the accession { shall } be drawn up and signed by the Parties and by the acceding authority. From the day on which the last of them signs the protocol, that authority { shall } be a Party to { this-document } on equal terms with the others.
accession-withdrawal = A Party withdrawing from { this-document } { shall } hand over to the other Parties the business and materials entrusted to it. The other Parties { shall } agree on which of them takes over its tasks.

## Languages and originals

languages = Languages and originals
languages-originals = { This-document } is drawn up in { $originals ->
        [1] one original,
        [2] two originals, each
        [3] three originals, each
        [4] four originals, each
        [5] five originals, each
        [6] six originals, each
        [7] seven originals, each
        [8] eight originals, each
        [9] nine originals, each
        [10] ten originals, each
       *[other] { $originals } originals, each
    } in { $language_count ->
        [1] { $languages_adverb }.
       *[other] { $languages_adverb }, { $authentic ->
            [prevails] all texts being { form-authentic }; in the event of divergence, the { $prevailing } text { shall } prevail.
           *[equal] all texts being equally { form-authentic }.
        }
    }
languages-each = Each Party { shall } receive { $each ->
        [0] the originals intended for it
        [1] one original
        [2] two originals
        [3] three originals
        [4] four originals
        [5] five originals
        [6] six originals
        [7] seven originals
        [8] eight originals
        [9] nine originals
        [10] ten originals
       *[other] { $each } originals
    }. All originals { form-force }.
languages-correspondence = The Parties { shall } determine the language of their correspondence and meetings by agreement. Translations of { this-document } into other languages are for information only.

## Why a further clause is wanted

because-minors = Where children take part in exchanges, provisions are needed on their escort and on consent to the publication of their images.
because-accession = Where accession is provided for, a provision is needed on the day from which and the terms on which a new Party takes part.
because-money = Where funds or property are involved, a provision on preventing corruption is needed.
