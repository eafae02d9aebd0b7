# Twinning oath, version 1, in English: read aloud by those who sign it.

title = Twinning Oath
agreed = solemnly promise:

## Who speaks, and why

oath-we = we to whom our communities have entrusted their voice, standing before the people we serve,
oath-convinced = convinced that friendship between communities begins when people come to know one another and grows stronger in common work,
oath-history = remembering that our peoples have known wars and partings and that peace has to be made every day,
oath-europe = wishing for our children a Europe in which neighbour comes to the aid of neighbour,

## The vow

vow = Our promise
vow-ties = We will cherish the ties between our communities and hand them on to those who come after us.
vow-exchanges = We will open the doors of our homes, schools and workshops, so that our residents may learn from one another.
vow-young = We will help young people to travel, to learn one another’s languages and to find friends for life.
vow-solidarity = If one of our communities is struck by misfortune, we will not leave it on its own.
vow-peace = In everything we do together we will serve peace, freedom and human dignity.

## Witness

witness = In token of our fidelity to this Oath
witness-signed = { This-document } has been spoken and signed in the presence of residents in { $originals ->
        [1] one original
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
    } in { $languages_adverb }.
