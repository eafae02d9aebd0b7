# Council papers for any state, in English.
# A message “<key>-case” names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

note = Explanatory Note
decision = Draft Council Decision
termination_decision = Draft Council Decision to End the Cooperation

## Shared

areas-comma = { "; " }
point-number = { $number }.
draft = DRAFT
chair = Chair of the Council
session = Session: { $session }
term = { $length ->
    [indefinite] unlimited
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] year
       *[other] years
    }
    [date] until { $until }
   *[project] until the end of the project on { $until }{ $tail ->
        [0] { "" }
        [one] { " " }and { $tail }{ "\u00A0" }year thereafter
       *[other] { " " }and { $tail }{ "\u00A0" }years thereafter
    }
}
conditions = Areas of cooperation: { $areas }. Term: { term }. The text is drawn up in { $langs }; number of originals: { $originals }.

## The vote

votes = Result of the vote
votes_for = For
votes_against = Against
votes_abstained = Abstained
votes_not_cast = Not voting
votes_absent = Absent

## The note

note-about = on the “{ $agreement }” { $parties-between }
note-need = 1. Why it is needed
note-relations = 2. The partner and relations so far
note-partner = Partner: { $partners }. State: { $states }.
note-aim = 3. Aim and main terms
note-basis = 4. Legal basis
note-finance = 5. Financial implications
note-money = Expected expenditure: { $amount }. Budget line: { $budget }.
note-results = 6. Expected results
note-rapporteur = To be presented to the council by: { $rapporteur }

## The decision

decision-title = Decision
decision-subject = Approval of the “{ $agreement }” { $parties-between }
decision-preamble = Having considered the draft “{ $agreement }” { $parties-between } and the explanatory note to it, the Council
decides = HAS DECIDED:
decision-approve = The “{ $agreement }” { $parties-between }, annexed to this decision, is approved.
decision-areas = Cooperation shall cover the following areas: { $areas }.
decision-sign = { $signatory }, { $office }, is authorised to sign it.
decision-money = Expenditure shall be met from the following budget line: { $budget } (estimate: { $amount }).
decision-control = The implementation of this decision shall be overseen by: { $control }.
decision-annex =
    Annex
    to Decision No.{ "\u00A0" }{ $decision-number }
    of { $decision-on }

## The end of the cooperation

termination-subject = Ending cooperation under the “{ $concluded }” { $parties-between }
termination-preamble = Having regard to the “{ $concluded }” { $parties-between }, signed on { $concluded-on }, and for the following reason: { $reason }, the Council
termination-end = Cooperation under the “{ $concluded }” { $parties-between } shall end on the terms laid down in it.
termination-notice = { $signatory }, { $office }, is authorised to sign the written notice of termination and to send it to the partner.
