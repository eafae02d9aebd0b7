# Twinning agreement, version 1, in German: what the library does not have.

title = Städtepartnerschaftsvereinbarung
agreed = haben Folgendes vereinbart:

## Twinning

twinning = Städtepartnerschaft
twinning-bond = Die Vertragspartner begründen eine Städtepartnerschaft zwischen ihren Gemeinwesen. Die Partnerschaft verbindet vor allem deren Einwohnerinnen und Einwohner.
twinning-lasting = Die Vertragspartner sorgen für den Bestand der partnerschaftlichen Verbindungen und geben sie an die kommenden Generationen weiter.

## Citizens

citizens = Begegnungen der Einwohnerinnen und Einwohner
citizens-meet = Die Vertragspartner veranstalten Begegnungen von Einwohnerinnen und Einwohnern verschiedener Altersgruppen, Berufe und Interessen. Sie achten darauf, dass diese Begegnungen für alle zugänglich sind, insbesondere für Menschen mit Behinderungen.
citizens-days = Jeder Vertragspartner lädt { $parties ->
        [2] den anderen Vertragspartner
       *[other] die anderen Vertragspartner
    } zum Stadt- oder Gemeindefest und zu anderen bedeutenden Ereignissen ein. Die Jahrestage der Partnerschaft begehen die Vertragspartner gemeinsam.
citizens-families = Die Vertragspartner ermutigen Familien, Teilnehmende der Begegnungen bei sich aufzunehmen. Diese Unterbringung ist für Familien und Gäste freiwillig.

## Young people

youth = Schulen und Jugend
youth-schools = Die Vertragspartner unterstützen Partnerschaften zwischen Bildungseinrichtungen, Hospitationen von Lehrkräften und gemeinsame Bildungsprojekte.

## Culture and sport

culture = Kultur und Sport
culture-sport = Die Vertragspartner laden Kunstschaffende, Ensembles sowie Sportlerinnen und Sportler wechselseitig zur Teilnahme an Festivals, Ausstellungen und Wettkämpfen ein.
culture-heritage = Die Vertragspartner tauschen Erfahrungen mit der Erhaltung des kulturellen Erbes aus. Sie machen ihre Einwohnerinnen und Einwohner mit der Geschichte und den Traditionen { $parties ->
        [2] des anderen Gemeinwesens
       *[other] der anderen Gemeinwesen
    } vertraut.
culture-languages = Die Vertragspartner fördern das gegenseitige Erlernen ihrer Sprachen und den Austausch zwischen Bibliotheken.

## Local government and the economy

municipal = Kommunale Selbstverwaltung und Wirtschaft
municipal-experience = Die Vertragspartner tauschen Erfahrungen mit der Erbringung öffentlicher Dienstleistungen, der Steuerung des Gemeinwesens und der Beteiligung der Einwohnerinnen und Einwohner an Entscheidungen aus. Dazu führen sie gegenseitige Hospitationen ihrer Bediensteten durch.
municipal-economy = Die Vertragspartner fördern Kontakte zwischen Unternehmen, Unternehmensverbänden und Einrichtungen, welche die wirtschaftliche Entwicklung unterstützen.

## Solidarity

solidarity = Solidarität
solidarity-recovery = Die Vertragspartner unterstützen die Erneuerung eines Gemeinwesens, das durch Krieg oder Katastrophen geschädigt wurde, vor allem durch Erfahrung, die Mitwirkung von Fachkräften und gemeinsame Projekte. Den Bedarf und dessen Rangfolge bestimmt das geschädigte Gemeinwesen.

## Committees

committees = Partnerschaftskomitees und Koordinierung
committees-own = Jeder Vertragspartner kann aus Einwohnerinnen und Einwohnern seines Gemeinwesens ein Partnerschaftskomitee bilden. Die Komitees schlagen Maßnahmen vor, helfen bei deren Vorbereitung und stehen miteinander in Verbindung.
