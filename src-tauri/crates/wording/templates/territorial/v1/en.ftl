# Agreement on international territorial cooperation, version 1, in English: what the library
# does not have.

title = Agreement on International Territorial Cooperation
agreed = have agreed as follows:

## Recitals

recital-law = acting under the Law of Ukraine “On International Territorial Cooperation of Ukraine” of 24 April 2024, No.{ "\u00A0" }3668-IX, and the law of the other states to which the Parties belong,
recital-convention = having regard to the aims of the European Outline Convention on Transfrontier Co-operation between Territorial Communities or Authorities (Madrid, 21 May 1980) and the Protocols to it,

## Subject

subject = Subject and principles
subject-cooperation = The subject of this Agreement is international territorial cooperation between the Parties for the benefit of their residents. By type, this cooperation is [inter-territorial, cross-border or transnational].

## Tasks

tasks = Tasks of the cooperation
tasks-development = The cooperation shall contribute to the sustainable economic, social and environmental development of the territories of the Parties and to a better quality of life for their residents.
tasks-integration = The cooperation shall contribute to European integration. The Parties shall share experience of applying European standards in local self-government and of taking part in European programmes.
tasks-capacity = The cooperation shall strengthen the capacity of the authorities of the Parties. The Parties shall hold training and placements for officials and share model decisions and guidance.

## Duties

duties = Obligations of the Parties
duties-fulfil = Each Party shall carry out, in good faith and on time, what it has taken upon itself under this Agreement and the action plans agreed on the basis of it.
duties-inform = Each Party shall notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } without delay of circumstances that hinder the performance of this Agreement, in particular of changes in its powers.
duties-decisions = Each Party shall ensure that the decisions are taken and the approvals obtained which the law of its state requires for the performance of this Agreement. If that law requires the Agreement to be registered, the Party shall submit it for registration and notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of the outcome.

## A heading that takes more together than that of the library

publicity = Publicity, symbols and personal data
