# Cooperation agreement, version 1, in German.

title = Vereinbarung über die Zusammenarbeit
agreed = haben Folgendes vereinbart:

## Recitals

recital-friendship = in dem Wunsch, Freundschaft, Vertrauen und gegenseitiges Verständnis zwischen ihren Gemeinwesen zu stärken,
recital-values = geleitet von den gemeinsamen Werten des Friedens, der Freiheit, der Demokratie, der Rechtsstaatlichkeit und der Menschenrechte,
recital-self-government = im Bewusstsein der Rolle der kommunalen Selbstverwaltung bei der Stärkung der Demokratie und der Einheit Europas,
recital-people = in der Überzeugung, dass unmittelbare Verbindungen zwischen den Menschen jedes Gemeinwesen bereichern und einem dauerhaften Frieden dienen,
recital-solidarity = in der Erkenntnis, dass die Solidarität der Gemeinwesen in Zeiten der Prüfung Halt gibt und Wiederaufbau und nachhaltige Entwicklung voranbringt,

## Purpose and principles

purpose = Zweck und Grundsätze
purpose-1 = Zweck dieser Vereinbarung ist es, eine dauerhafte Zusammenarbeit zwischen den Vertragspartnern zum Wohle ihrer Einwohnerinnen und Einwohner zu entwickeln. Die Vertragspartner fördern unmittelbare Verbindungen zwischen den Einwohnerinnen und Einwohnern, Einrichtungen und Organisationen ihrer Gemeinwesen.
purpose-2 = Bei ihrer Zusammenarbeit wahren die Vertragspartner die Rechtsstaatlichkeit und achten die Menschenrechte und die Menschenwürde sowie die Souveränität und die territoriale Unversehrtheit der Staaten innerhalb ihrer international anerkannten Grenzen. Sie lassen sich von den Grundsätzen der Europäischen Charta der kommunalen Selbstverwaltung leiten.
purpose-3 = Die Zusammenarbeit beruht auf Gleichberechtigung, gegenseitigem Nutzen sowie Treu und Glauben. Keine Bestimmung dieser Vereinbarung räumt einem Vertragspartner Vorrang vor einem anderen ein.

## Areas

areas = Bereiche der Zusammenarbeit
areas-1 = Die Vertragspartner entwickeln ihre Zusammenarbeit insbesondere in folgenden Bereichen: kommunale Selbstverwaltung und öffentliche Dienstleistungen; Bildung, Wissenschaft, Jugend und Sport; Kultur und Schutz des kulturellen Erbes; Wirtschaft, Unternehmertum und Tourismus; Umwelt, Klima und Energieeffizienz; räumliche Planung, Wohnen und Verkehr; Gesundheit und soziale Sicherung; Bevölkerungsschutz, Wiederaufbau und Widerstandsfähigkeit der Gemeinwesen.
areas-2 = Durch schriftliche Absprache können die Vertragspartner ihre Zusammenarbeit auf weitere Bereiche ausdehnen, die in ihre Zuständigkeit fallen.
areas-3 = Die Vertragspartner ermutigen Bildungs- und Kultureinrichtungen, Organisationen der Zivilgesellschaft, ehrenamtlich Tätige und Unternehmen, sich an der Zusammenarbeit zu beteiligen.

## Forms

forms = Formen der Zusammenarbeit
forms-1 = Die Zusammenarbeit erfolgt insbesondere durch den Austausch von Erfahrungen und Fachkräften, gegenseitige Besuche, gemeinsame Projekte, Veranstaltungen und Fortbildungen, Jugend-, Kultur- und Sportaustausch sowie gegenseitige Hilfe.
forms-2 = Die an einem gemeinsamen Projekt beteiligten Vertragspartner legen dessen Inhalt und Zeitplan sowie die dafür verantwortlichen Personen in einer gesonderten schriftlichen Vereinbarung fest.
forms-3 = In Notlagen, bei Naturkatastrophen oder bei bewaffneter Aggression leisten die Vertragspartner einander im Rahmen ihrer Möglichkeiten Hilfe. Umfang und Art der Hilfe werden gesondert vereinbart.

## Delegations and exchanges

exchanges = Delegationen und Austausch
exchanges-1 = Die beteiligten Vertragspartner stimmen die Zusammensetzung einer Delegation sowie Programm und Termine ihres Besuchs spätestens dreißig Tage vor dessen Beginn schriftlich ab, sofern sie nichts anderes vereinbaren.
exchanges-2 = Minderjährige nehmen am Austausch nur in Begleitung verantwortlicher volljähriger Personen und mit schriftlicher Einwilligung ihrer Eltern oder anderer gesetzlicher Vertreter teil. Ihre Sicherheit und ihr Wohl haben Vorrang.
exchanges-3 = Der entsendende Vertragspartner stellt sicher, dass die Teilnehmenden für die gesamte Reise versichert sind. Der aufnehmende Vertragspartner macht sie rechtzeitig mit den Sicherheitsregeln vertraut und trifft angemessene Maßnahmen für ihre Sicherheit während des Aufenthalts.

## Coordination

coordination = Koordinierung
coordination-1 = Jeder Vertragspartner benennt eine für die Durchführung dieser Vereinbarung zuständige Stelle oder Person und teilt dies { $parties ->
        [2] dem anderen Vertragspartner
       *[other] den anderen Vertragspartnern
    } innerhalb von dreißig Tagen nach Inkrafttreten der Vereinbarung mit. Änderungen werden unverzüglich mitgeteilt.
coordination-2 = Die Vertragspartner stimmen jedes Jahr einen Maßnahmenplan ab, in dem sie Maßnahmen, Fristen, verantwortliche Personen und Finanzierungsquellen festlegen.
coordination-3 = Mindestens einmal im Jahr ziehen bevollmächtigte Vertreterinnen und Vertreter der Vertragspartner bei einem Treffen, das auch auf elektronischem Wege stattfinden kann, eine Bilanz der Zusammenarbeit.

## Financing

financing = Finanzierung
financing-1 = Jeder Vertragspartner trägt die ihm bei der Durchführung dieser Vereinbarung entstehenden Kosten selbst, und zwar im Rahmen der dafür in seinem Haushalt vorgesehenen Mittel.
financing-2 = Bei abgestimmten Besuchen trägt der aufnehmende Vertragspartner die Kosten für Unterkunft, Verpflegung und Beförderung vor Ort, der entsendende Vertragspartner die Kosten für Hin- und Rückreise sowie für die Versicherung, sofern sie nichts anderes vereinbaren.
financing-3 = Gemeinsame Projekte werden auf der Grundlage gesonderter schriftlicher Vereinbarungen finanziert. Die Vertragspartner können gemeinsam Fördermittel aus nationalen, europäischen und internationalen Programmen beantragen.
financing-4 = Diese Vereinbarung verpflichtet für sich allein keinen Vertragspartner zu Zahlungen an einen anderen.

## Publicity and symbols

publicity = Öffentlichkeitsarbeit und Symbole
publicity-1 = Die Vertragspartner unterrichten die Öffentlichkeit über diese Vereinbarung und die gemeinsamen Maßnahmen und nennen dabei den Beitrag jedes Vertragspartners.
publicity-2 = Ein Vertragspartner darf Wappen, Flagge, Logo und andere Symbole eines anderen Vertragspartners nur mit dessen vorheriger schriftlicher Zustimmung und in der vereinbarten Weise verwenden.
publicity-3 = Gemeinsam erstellte Materialien darf jeder Vertragspartner unter Nennung der Urheberinnen und Urheber unentgeltlich zu nichtkommerziellen Zwecken nutzen, soweit Rechte Dritter nicht entgegenstehen.

## Personal data

data = Schutz personenbezogener Daten
data-1 = Die Vertragspartner verarbeiten personenbezogene Daten nur in dem für die Durchführung dieser Vereinbarung erforderlichen Umfang und nach dem für sie jeweils geltenden Datenschutzrecht, einschließlich der Vorschriften über die Übermittlung von Daten ins Ausland.
data-2 = Bilder und andere personenbezogene Daten Minderjähriger werden nur mit schriftlicher Einwilligung ihrer Eltern oder anderer gesetzlicher Vertreter veröffentlicht. Die Einwilligung kann jederzeit widerrufen werden.
data-3 = Nicht mehr benötigte Daten werden gelöscht, sofern nicht das Gesetz ihre Aufbewahrung verlangt. Wird der Schutz von Daten verletzt, die von einem anderen Vertragspartner stammen, so wird dieser unverzüglich unterrichtet.

## Legal framework and disputes

legal = Rechtlicher Rahmen und Beilegung von Streitigkeiten
legal-1 = Die Vertragspartner führen diese Vereinbarung im Rahmen ihrer Zuständigkeit, nach dem in ihren Staaten geltenden Recht und unter Einhaltung der internationalen Verpflichtungen dieser Staaten durch.
legal-2 = Diese Vereinbarung ist kein völkerrechtlicher Vertrag und begründet keine völkerrechtlichen Rechte oder Pflichten für die Staaten, denen die Vertragspartner angehören.
legal-3 = Streitigkeiten über die Auslegung oder Durchführung dieser Vereinbarung legen die Vertragspartner durch Konsultationen und Verhandlungen bei. Die Konsultationen beginnen innerhalb von dreißig Tagen nach Eingang des schriftlichen Ersuchens eines Vertragspartners.
legal-4 = Diese Vereinbarung berührt nicht die Rechte und Pflichten der Vertragspartner aus anderen Vereinbarungen.

## Amendments

amendments = Änderungen und Ergänzungen
amendments-1 = Änderungen und Ergänzungen dieser Vereinbarung bedürfen der Zustimmung jedes Vertragspartners und erfolgen schriftlich durch Zusatzvereinbarungen, die fester Bestandteil dieser Vereinbarung sind.
amendments-2 = Zusatzvereinbarungen werden in { $language_count ->
        [1] derselben Sprache
       *[other] denselben Sprachen
    } und in derselben Anzahl von Ausfertigungen abgefasst wie diese Vereinbarung.

## Entry into force and term

term = Inkrafttreten und Laufzeit
term-1 = Diese Vereinbarung tritt an dem Tag in Kraft, an dem der letzte der Vertragspartner sie unterzeichnet.
term-2 = Diese Vereinbarung wird für fünf Jahre geschlossen. Sie verlängert sich jeweils um denselben Zeitraum, sofern nicht ein Vertragspartner { $parties ->
        [2] dem anderen Vertragspartner
       *[other] den anderen Vertragspartnern
    } spätestens sechs Monate vor Ablauf des jeweiligen Zeitraums schriftlich mitteilt, dass er die Verlängerung ablehnt.
term-3 = { $parties ->
        [2] Nach einer solchen Mitteilung endet diese Vereinbarung mit Ablauf des laufenden Zeitraums.
       *[other] Nach einer solchen Mitteilung endet diese Vereinbarung mit Ablauf des laufenden Zeitraums für den Vertragspartner, von dem die Mitteilung stammt, und gilt zwischen den anderen Vertragspartnern fort, solange mindestens zwei von ihnen verbleiben.
    }

## Termination

termination = Beendigung
termination-1 = Jeder Vertragspartner kann diese Vereinbarung durch schriftliche Mitteilung an { $parties ->
        [2] den anderen Vertragspartner mit einer Frist von sechs Monaten kündigen. Mit Ablauf dieser Frist endet die Vereinbarung.
       *[other] die anderen Vertragspartner mit einer Frist von sechs Monaten kündigen. Mit Ablauf dieser Frist endet die Vereinbarung für den kündigenden Vertragspartner und gilt zwischen den anderen Vertragspartnern fort, solange mindestens zwei von ihnen verbleiben.
    }
termination-2 = Projekte und Maßnahmen, die vor dem Ende dieser Vereinbarung begonnen wurden, werden zu den vereinbarten Bedingungen abgeschlossen, sofern die daran beteiligten Vertragspartner nichts anderes vereinbaren.
termination-3 = Ein Vertragspartner kann diese Vereinbarung durch schriftliche Mitteilung unter Angabe der Gründe mit sofortiger Wirkung kündigen, wenn ein anderer Vertragspartner Handlungen begeht oder unterstützt, die gegen die Souveränität oder die territoriale Unversehrtheit eines Staates gerichtet sind, oder die Werte, auf denen diese Vereinbarung beruht, schwerwiegend verletzt. In diesem Fall ist er nicht verpflichtet, mit jenem Vertragspartner begonnene Projekte und Maßnahmen abzuschließen.

## Languages and originals

languages = Sprachen und Ausfertigungen
languages-1 = Diese Vereinbarung ist in { $originals ->
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
       *[other] { $originals }
    } Ausfertigungen abgefasst, jede in { $language_count ->
        [1] { $languages_adverb } Sprache.
       *[other] { $languages_adverb } Sprache; alle Texte sind gleichermaßen verbindlich.
    }
languages-2 = Jeder Vertragspartner erhält { $each ->
        [0] die für ihn bestimmten Ausfertigungen
        [1] eine Ausfertigung
        [2] zwei Ausfertigungen
        [3] drei Ausfertigungen
       *[other] { $each } Ausfertigungen
    }. Alle Ausfertigungen sind rechtlich gleichwertig.
languages-3 = Die Sprache ihres Schriftverkehrs und ihrer Treffen bestimmen die Vertragspartner im Einvernehmen. Übersetzungen dieser Vereinbarung in andere Sprachen dienen nur der Information.
