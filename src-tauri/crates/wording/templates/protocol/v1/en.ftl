# Additional protocol to an agreement, version 1, in English.

title = Additional Protocol
agreed = have agreed as follows:

## Recitals

recital-refers = concluding this Additional Protocol No. { $number } (hereinafter the Protocol) to the agreement “{ $parent }” of { $parent_on } (hereinafter the Agreement),
recital-change = wishing to adapt the Agreement to the present needs of their cooperation,

## Changes

changes = Amendments and additions to the Agreement
changes-replace = Clause [number of the clause] of the Agreement shall read as follows: “[new wording of the clause]”.
changes-add = The following clause [number of the new clause] shall be added to the Agreement: “[wording of the new clause]”.

## The rest of the agreement

rest = Other provisions
rest-unchanged = The other provisions of the Agreement remain unchanged.
rest-part = { This-document } forms an integral part of the Agreement.
rest-terms = Terms used in { this-document } have the same meaning as in the Agreement.

## Entry into force

entry = Entry into force and term
entry-with = { This-document } shall enter into force on the day on which the last of the Parties signs it. If the Agreement or the law of a Party’s state also requires it to be approved, it shall enter into force on the day of the last approval.
entry-term = { This-document } shall remain in force for the term of the Agreement.
