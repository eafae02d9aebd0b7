# Cluster partnership agreement between three to five parties, version 1, in English.

title = Cluster Partnership Agreement
agreed = have agreed as follows:

## Recitals

recital-cluster = convinced that a cluster partnership joins the strengths and the experience of several communities and enables them to achieve what one community cannot achieve alone,

## Purpose

cluster-purpose = The purpose of { this-document } is to develop lasting multilateral cooperation in which each Party shares its own experience and benefits from that of the others. The Parties shall address together matters that are important to their communities and shall not duplicate one another’s efforts.

## Roles

roles = Roles of the Parties and the coordinator
roles-each = Each Party shall take the lead in those areas of cooperation in which it has the most experience. The distribution of leading roles shall be set out in the annual action plan.
roles-coordinator = For the first year from the entry into force of { this-document } the coordinator of the partnership is { $first }. The coordinator shall prepare the meetings of the Parties, combine their proposals into the action plan, keep a list of joint projects and ensure the exchange of information between the Parties. It may not enter into commitments on behalf of the other Parties.
roles-rotation = Each year the duties of the coordinator shall pass to another Party in the order on which the Parties agree at a meeting. Until a new coordinator is appointed, the previous one shall perform these duties. It shall hand over to the new coordinator all the materials needed for the work.

## Decisions

decisions = Decision-making
decisions-consensus = Decisions that concern all the Parties shall be taken by consensus. Consensus is reached if no Party objects. A decision that requires expenditure by a Party is binding on it only with its written consent.
decisions-meeting = At least once a year the coordinator shall convene a meeting of the Parties, which may also be held remotely. It shall send out the agenda no later than fourteen days before the meeting. Decisions shall be recorded in the minutes of the meeting, which each Party confirms.
decisions-some = Two or more Parties may carry out a joint project without the participation of the others. They shall give timely notice of such a project to the remaining Parties, which may join it with the consent of those taking part. The project creates no obligations for Parties not taking part in it.

## Headings of this instrument

financing = Financing and integrity
publicity = Publicity, symbols and personal data
