# Action plan under an agreement, version 1, in English.

title = Action Plan
agreed = have drawn up this Plan:

## Recitals

recital-carry-out = in order to carry out the agreement “{ $parent }” of { $parent_on } (hereinafter the Agreement),

## Measures

measures = Measures
measures-table = The measures, their time limits, the persons responsible, the sources of funding and the expected results are set out in the table below the text of { this-document }. The table is part of { the-document }.
measures-responsible = The persons named in the table will prepare the measures and see that the time limits are kept. They will notify { $parties ->
        [2] the other Party
       *[other] the other Parties
    } of any obstacles without delay.
measures-changes = The Parties will agree on changes to the table in writing. To postpone a single measure, the written consent of the persons responsible in each Party taking part in it is sufficient.

## Means

means = Funds
means-sources = The source of funding is stated in the table for each measure separately. A measure for which there are no funds yet will begin once they have been received.

## Review

review = Review
review-midyear = In the middle of the year the Parties will jointly review the progress of { this-document } and adjust the table if need be.
review-report = At the end of the year the Parties will draw up a short joint report on the measures carried out, their results and the funds spent. Each Party will submit the report to the body that approved the Agreement.
review-next = On the basis of the report the Parties will prepare the action plan for the following year. Unfinished measures that the Parties have not given up will be carried over to it.
