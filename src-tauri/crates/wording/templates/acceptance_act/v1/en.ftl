# Acceptance act for goods given under an agreement, version 1, in English.
# $first hands over, $others receive.

title = Record of Handover and Acceptance
agreed = have drawn up this Record as follows:

## Recitals

recital-agreement = in performance of the agreement “{ $parent }” of { $parent_on } (hereinafter the Agreement),

## Handing over

handing = Handover
handing-over = { $first } hands over, and { $parties ->
        [2] { $others } accepts,
       *[other] { $others } accept,
    } the goods provided as humanitarian assistance (hereinafter the Goods).
handing-goods = The Goods are listed in the table below the text of { this-document }. The table forms an integral part of { the-document }.
handing-state = The quantity and the outward condition of the Goods were checked at the handover. They correspond to the table, unless the remarks state otherwise.

## Remarks

remarks = Remarks and ownership
remarks-none = Remarks on the quantity and condition of the Goods: [none, or a list of remarks].
remarks-ownership = Ownership of the Goods and the risk of their loss or damage shall pass to the Party accepting them when { this-document } is signed.
remarks-use = The Goods shall be used and accounted for in accordance with the Agreement. The report on their use shall be submitted within the time limit laid down in the Agreement.

## Originals

copies = Originals
