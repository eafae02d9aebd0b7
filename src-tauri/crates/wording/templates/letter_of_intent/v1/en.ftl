# Letter of intent, version 1, in English: what the library does not have.

title = Letter of Intent
agreed = declare the following intentions:

## Recitals

recital-why = convinced that their communities in particular can become reliable partners for one another, because they share [what they have in common: history, number of residents, economy, natural conditions, challenges, earlier contacts],

## Intentions

intent = Intentions
intent-cooperate = The Parties intend to establish direct and lasting cooperation for the benefit of the residents of their communities.
intent-need = The communities look to this cooperation for the following: [name of each community – what it needs].
intent-offer = For their part, the communities can offer the following: [name of each community – what it can offer].

## Next steps

steps = Next steps
steps-contacts = Within thirty days of the day on which the last of the Parties signs this Letter, each Party will notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of its contact person.
steps-visit = Representatives of the Parties will hold a first meeting in person or remotely. The contact persons will agree on its date and the matters to be discussed.
steps-draft = After the meeting the Parties will prepare a draft cooperation agreement. Each Party will put it before its council or another body authorised to take the decision.

## Nature and validity

nature = Nature and validity of the Letter
nature-costs = The signing of this Letter entails no costs and does not oblige the Parties to conclude an agreement. Each Party will bear its own costs of the next steps.
nature-validity = { $term ->
        [date] This Letter is valid until an agreement between the Parties is signed, but not beyond { $until }.
        [years] This Letter is valid until an agreement between the Parties is signed, but no longer than { form-years } from the day on which the last of the Parties signs it.
       *[other] This Letter is valid until the Parties sign an agreement or until one of them notifies { $parties ->
            [2] the other Party
           *[other] the other Parties
        } in writing that it no longer has these intentions.
    }
