# Friendship and solidarity partnership, version 1, in Danish: what the library does not have.

title = Aftale om venskab og solidaritetspartnerskab
agreed = har aftalt følgende:

## Friendship

friendship = Venskab og solidaritet
friendship-declared = Parterne erklærer venskab mellem deres kommuner og bekræfter deres solidaritet med hinanden.
friendship-values = Dette venskab bygger på respekt for den menneskelige værdighed, menneskerettighederne og retsstatsprincippet. Parterne respekterer staternes suverænitet og territoriale integritet inden for deres internationalt anerkendte grænser.

## Support

support = Gensidig støtte
support-needs = En kommune meddeler sit behov for bistand i en liste og ajourfører listen, når forholdene ændrer sig. Parterne yder kun den bistand, som de anmodes om.
support-people = Parterne støtter fordrevne og andre mennesker, der er ramt af krig. De fremmer især ferie- og rekreationsophold for børn, rehabilitering af sårede og psykologisk hjælp.

## Recovery

recovery = Genopretning og genopbygning

## People

people = Forbindelser mellem mennesker og erindring
citizens-bridges = Parterne hjælper borgerne i deres kommuner med at lære hinanden at kende og holde kontakt. Er det farligt at rejse, holdes møderne virtuelt.
friendship-memory = Parterne afholder fælles kulturarrangementer. De ærer mindet om frihedens faldne forsvarere og krigens ofre.

## Term

friendship-towards = På baggrund af de indhøstede erfaringer overvejer Parterne muligheden for at indgå en venskabsbyaftale.

## Headings that take more together than those of the library

financing = Finansiering, integritet og åbenhed
legal = Retligt grundlag, bilæggelse af tvister og personoplysninger
termination = Ophør og ændringer
