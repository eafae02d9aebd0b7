# Friendship and solidarity partnership, version 1, in German: what the library does not have.

title = Vereinbarung über Freundschaft und Solidaritätspartnerschaft
agreed = haben Folgendes vereinbart:

## Friendship

friendship = Freundschaft und Solidarität
friendship-declared = Die Vertragspartner erklären die Freundschaft zwischen ihren Gemeinwesen und bekunden einander ihre Solidarität.
friendship-values = Diese Freundschaft beruht auf der Achtung der Menschenwürde, der Menschenrechte und der Rechtsstaatlichkeit. Die Vertragspartner achten die Souveränität und die territoriale Unversehrtheit der Staaten innerhalb ihrer international anerkannten Grenzen.

## Support

support = Gegenseitige Unterstützung
support-needs = Ein Gemeinwesen teilt seinen Hilfebedarf in einer Liste mit und schreibt sie bei veränderten Umständen fort. Die Vertragspartner leisten nur die Hilfe, um die sie gebeten werden.
support-people = Die Vertragspartner unterstützen vertriebene und andere Menschen, die unter dem Krieg gelitten haben. Sie fördern insbesondere Erholungs- und Genesungsaufenthalte für Kinder, die Rehabilitation von Verwundeten und die psychologische Hilfe.

## Recovery

recovery = Erneuerung und Wiederaufbau

## People

people = Verbindungen zwischen den Menschen und Gedenken
citizens-bridges = Die Vertragspartner fördern das Kennenlernen und den Austausch der Einwohnerinnen und Einwohner ihrer Gemeinwesen. Sind Reisen gefährlich, so finden Begegnungen auf elektronischem Wege statt.
friendship-memory = Die Vertragspartner richten gemeinsame Kulturveranstaltungen aus. Sie ehren das Andenken der gefallenen Verteidigerinnen und Verteidiger der Freiheit und der Opfer des Krieges.

## Term

friendship-towards = Unter Berücksichtigung der gewonnenen Erfahrungen prüfen die Vertragspartner den Abschluss einer Städtepartnerschaftsvereinbarung.

## Headings that take more together than those of the library

financing = Finanzierung, Integrität und Transparenz
legal = Rechtlicher Rahmen, Beilegung von Streitigkeiten und personenbezogene Daten
termination = Beendigung und Änderungen
