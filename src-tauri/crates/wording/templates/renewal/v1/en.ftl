# Renewal and confirmation of an agreement, version 1, in English.

title = Protocol on the Renewal of an Agreement
agreed = have agreed as follows:

## Recitals

recital-refers = referring to the agreement “{ $parent }” of { $parent_on } (hereinafter the Agreement),
recital-years = looking back with gratitude on the years of cooperation that have brought the residents of their communities closer together,

## Confirmation

confirmation = Confirmation of the Agreement
confirmation-given = The Parties confirm the Agreement and their wish to continue the cooperation.
confirmation-results = The Parties value highly the results of the cooperation: [the most important projects, exchanges and assistance].

## Period

period = Extension of the term
period-renewed = { $term ->
        [years] The Agreement is renewed for { form-years }.
        [date] The Agreement is renewed until and including { $until }.
        [project] { $tail ->
            [0] The Agreement is renewed for the duration of the project “[name of the project]”.
           *[other] The Agreement is renewed for the duration of the project “[name of the project]” and for { form-tail } after its completion.
        }
       *[indefinite] The Agreement is renewed for an indefinite period.
    }
period-onwards = The new period begins on the day after the previous period ends. If the previous period has already ended, the Agreement shall have effect again, and the new period begins, on the day on which { this-document } enters into force.
period-terms = The other terms of the Agreement remain unchanged.

## Outlook

outlook = Future cooperation
languages = Entry into force, languages and originals
