# Cluster partnership agreement between three to five parties, version 1, in German.

title = Vereinbarung über eine Clusterpartnerschaft
agreed = haben Folgendes vereinbart:

## Recitals

recital-cluster = in der Überzeugung, dass eine Clusterpartnerschaft die Kräfte und Erfahrungen mehrerer Gemeinwesen vereint und ihnen ermöglicht, was ein Gemeinwesen allein nicht erreichen kann,

## Purpose

cluster-purpose = Zweck { this-genitive } ist die Entwicklung einer dauerhaften multilateralen Zusammenarbeit, in der jeder Vertragspartner seine Erfahrungen weitergibt und die der anderen nutzt. Die Vertragspartner lösen gemeinsam Aufgaben, die für ihre Gemeinwesen wichtig sind, und vermeiden Doppelarbeit.

## Roles

roles = Rollen der Vertragspartner und Koordinator
roles-each = Jeder Vertragspartner übernimmt die Federführung in denjenigen Bereichen der Zusammenarbeit, in denen er über die größte Erfahrung verfügt. Die Verteilung der Federführung wird im jährlichen Maßnahmenplan angegeben.
roles-coordinator = Im ersten Jahr nach dem Inkrafttreten { this-genitive } ist der Vertragspartner { $first } Koordinator der Partnerschaft. Der Koordinator bereitet die Treffen der Vertragspartner vor, fasst ihre Vorschläge zum Maßnahmenplan zusammen, führt eine Liste der gemeinsamen Projekte und sorgt für den Informationsaustausch zwischen den Vertragspartnern. Er kann im Namen der anderen Vertragspartner keine Verpflichtungen eingehen.
roles-rotation = Jedes Jahr gehen die Aufgaben des Koordinators in der Reihenfolge, welche die Vertragspartner bei einem Treffen vereinbaren, auf einen anderen Vertragspartner über. Bis ein neuer Koordinator bestimmt ist, nimmt der bisherige diese Aufgaben wahr. Er übergibt dem neuen Koordinator alle für die Arbeit erforderlichen Unterlagen.

## Decisions

decisions = Entscheidungsfindung
decisions-consensus = Entscheidungen, die alle Vertragspartner betreffen, werden im Konsens getroffen. Konsens besteht, wenn kein Vertragspartner widerspricht. Eine Entscheidung, die Ausgaben eines Vertragspartners erfordert, ist für ihn nur mit seiner schriftlichen Zustimmung verbindlich.
decisions-meeting = Mindestens einmal im Jahr beruft der Koordinator ein Treffen der Vertragspartner ein, das auch auf elektronischem Wege stattfinden kann. Die Tagesordnung versendet er spätestens vierzehn Tage vor dem Treffen. Entscheidungen werden in einer Niederschrift über das Treffen festgehalten, die jeder Vertragspartner bestätigt.
decisions-some = Zwei oder mehr Vertragspartner können ein gemeinsames Projekt ohne Beteiligung der anderen durchführen. Über ein solches Projekt unterrichten sie rechtzeitig die übrigen Vertragspartner, die sich ihm mit Zustimmung der Beteiligten anschließen können. Für Vertragspartner, die nicht an dem Projekt beteiligt sind, begründet es keine Pflichten.

## Headings of this instrument

financing = Finanzierung und Integrität
publicity = Öffentlichkeitsarbeit, Symbole und personenbezogene Daten
