# Notice that an agreement is terminated, version 1, in English.
# $first gives it to $others; “gives notice” has $first as its subject.

title = Notice of Termination of an Agreement
agreed = gives notice as follows:

## Recitals

recital-concluded = having regard to the agreement “{ $parent }” of { $parent_on } (hereinafter the Agreement), { $parties ->
        [2] the other Party to which is
       *[other] the other Parties to which are
    } { $others },
recital-decision = on the basis of Decision No. [number] of [name of the council] of [date],

## Notice

notice = Termination of the Agreement
notice-given = { $first } withdraws from the Agreement in accordance with its clause [number of the clause on termination]. { $parties ->
        [2] Addressee of { this-document }: { $others }.
       *[other] Addressees of { this-document }: { $others }.
    }
notice-ground = Ground: [reason for the termination of the Agreement].
notice-effect = { $parties ->
        [2] The Agreement shall cease to have effect { form-notice } after receipt of { this-document }.
       *[other] For the Party giving { this-document } the Agreement shall cease to have effect { form-notice } after the last of the other Parties has received it. Between the other Parties the Agreement shall continue as long as at least two of them remain.
    }

## Settlement

settlement = Winding up the cooperation
settlement-projects = Projects and activities begun before the Agreement ceases to have effect shall be completed on the agreed terms, unless the Parties taking part in them agree otherwise. No new projects shall be begun on the basis of the Agreement.
settlement-symbols = From the day on which the Agreement ceases to have effect, { $first } shall not use the symbols of { $parties ->
        [2] the other Party
       *[other] the other Parties
    } and shall not refer to the partnership as being in force. Signs and inscriptions to that effect shall be removed within six months.
settlement-thanks = { $first } expresses its thanks for the years of cooperation. Ties between residents, institutions and organisations may continue in the future.

## Delivery

delivery = Delivery and registration
delivery-register = { This-document } shall be sent by registered post or delivered against a signed receipt. { $first } shall also notify the body that registered the Agreement, if it was registered, that the Agreement has ceased to have effect.
delivery-confirm = { $first } requests confirmation in writing of the receipt of { this-document }, stating the date.
