# The library of clauses, version 1, in German.

## Helpers: the instrument’s noun. this-… („diese Vereinbarung“) and the-… („der Vereinbarung“,
## the article within) stand within a sentence, This-… at its beginning.

this-nominative = { $kind ->
    [letter_of_intent] diese Absichtserklärung
    [memorandum] dieses Memorandum
    [acceptance_act] dieses Übergabeprotokoll
    [protocol] diese Zusatzvereinbarung
    [renewal] diese Verlängerungsvereinbarung
    [action_plan] dieser Maßnahmenplan
    [declaration] diese Erklärung
    [oath] dieses Gelöbnis
    [termination] diese Kündigung
   *[agreement] diese Vereinbarung
}

this-genitive = { $kind ->
    [letter_of_intent] dieser Absichtserklärung
    [memorandum] dieses Memorandums
    [acceptance_act] dieses Übergabeprotokolls
    [protocol] dieser Zusatzvereinbarung
    [renewal] dieser Verlängerungsvereinbarung
    [action_plan] dieses Maßnahmenplans
    [declaration] dieser Erklärung
    [oath] dieses Gelöbnisses
    [termination] dieser Kündigung
   *[agreement] dieser Vereinbarung
}

this-dative = { $kind ->
    [letter_of_intent] dieser Absichtserklärung
    [memorandum] diesem Memorandum
    [acceptance_act] diesem Übergabeprotokoll
    [protocol] dieser Zusatzvereinbarung
    [renewal] dieser Verlängerungsvereinbarung
    [action_plan] diesem Maßnahmenplan
    [declaration] dieser Erklärung
    [oath] diesem Gelöbnis
    [termination] dieser Kündigung
   *[agreement] dieser Vereinbarung
}

this-accusative = { $kind ->
    [letter_of_intent] diese Absichtserklärung
    [memorandum] dieses Memorandum
    [acceptance_act] dieses Übergabeprotokoll
    [protocol] diese Zusatzvereinbarung
    [renewal] diese Verlängerungsvereinbarung
    [action_plan] diesen Maßnahmenplan
    [declaration] diese Erklärung
    [oath] dieses Gelöbnis
    [termination] diese Kündigung
   *[agreement] diese Vereinbarung
}

This-nominative = { $kind ->
    [letter_of_intent] Diese Absichtserklärung
    [memorandum] Dieses Memorandum
    [acceptance_act] Dieses Übergabeprotokoll
    [protocol] Diese Zusatzvereinbarung
    [renewal] Diese Verlängerungsvereinbarung
    [action_plan] Dieser Maßnahmenplan
    [declaration] Diese Erklärung
    [oath] Dieses Gelöbnis
    [termination] Diese Kündigung
   *[agreement] Diese Vereinbarung
}

the-nominative = { $kind ->
    [letter_of_intent] die Absichtserklärung
    [memorandum] das Memorandum
    [acceptance_act] das Übergabeprotokoll
    [protocol] die Zusatzvereinbarung
    [renewal] die Verlängerungsvereinbarung
    [action_plan] der Maßnahmenplan
    [declaration] die Erklärung
    [oath] das Gelöbnis
    [termination] die Kündigung
   *[agreement] die Vereinbarung
}

the-genitive = { $kind ->
    [letter_of_intent] der Absichtserklärung
    [memorandum] des Memorandums
    [acceptance_act] des Übergabeprotokolls
    [protocol] der Zusatzvereinbarung
    [renewal] der Verlängerungsvereinbarung
    [action_plan] des Maßnahmenplans
    [declaration] der Erklärung
    [oath] des Gelöbnisses
    [termination] der Kündigung
   *[agreement] der Vereinbarung
}

the-dative = { $kind ->
    [letter_of_intent] der Absichtserklärung
    [memorandum] dem Memorandum
    [acceptance_act] dem Übergabeprotokoll
    [protocol] der Zusatzvereinbarung
    [renewal] der Verlängerungsvereinbarung
    [action_plan] dem Maßnahmenplan
    [declaration] der Erklärung
    [oath] dem Gelöbnis
    [termination] der Kündigung
   *[agreement] der Vereinbarung
}

## Helpers: the pronoun („Sie begründet“, „… unterzeichnet sie“)

The-pronoun = { $kind ->
    [memorandum] Es
    [acceptance_act] Es
    [oath] Es
    [action_plan] Er
   *[agreement] Sie
}

the-pronoun-accusative = { $kind ->
    [memorandum] es
    [acceptance_act] es
    [oath] es
    [action_plan] ihn
   *[agreement] sie
}

## Helpers: what a paper that does not bind cannot say. Endings stand outside:
## „den anderen { Vertragspartner }n“, „jedes { Vertragspartner }s“.
## „{ shall-enter } an dem Tag { shall-enter-end }“, „nach { the-entry }“,
## „{ form-concluded } für fünf Jahre{ form-concluded-end }“.

Vertragspartner = { $binding ->
    [no] Partner
   *[yes] Vertragspartner
}
shall-enter = { $binding ->
    [no] wird
   *[yes] tritt
}
shall-enter-end = { $binding ->
    [no] wirksam
   *[yes] in Kraft
}
the-entry = { $binding ->
    [no] Wirksamwerden { the-genitive }
   *[yes] Inkrafttreten { the-genitive }
}
form-concluded = { $binding ->
    [no] gilt
   *[yes] wird
}
form-concluded-end = { $binding ->
    [no] { "" }
   *[yes] { " geschlossen" }
}
form-authentic = { $binding ->
    [no] maßgebend
   *[yes] verbindlich
}
form-force = { $binding ->
    [no] sind gleichwertig
   *[yes] sind rechtlich gleichwertig
}

## Helpers: numbers in words, in the accusative („für fünf Jahre“, „spätestens sechs Monate vor“),
## form-notice-dative („mit einer Frist von sechs Monaten“)

form-years = { $years ->
    [1] ein Jahr
    [2] zwei Jahre
    [3] drei Jahre
    [4] vier Jahre
    [5] fünf Jahre
    [6] sechs Jahre
    [7] sieben Jahre
    [8] acht Jahre
    [9] neun Jahre
    [10] zehn Jahre
   *[other] { $years } Jahre
}
form-tail = { $tail ->
    [1] ein Jahr
    [2] zwei Jahre
    [3] drei Jahre
    [4] vier Jahre
    [5] fünf Jahre
    [6] sechs Jahre
    [7] sieben Jahre
    [8] acht Jahre
    [9] neun Jahre
    [10] zehn Jahre
   *[other] { $tail } Jahre
}
form-notice = { $notice ->
    [1] einen Monat
    [2] zwei Monate
    [3] drei Monate
    [4] vier Monate
    [5] fünf Monate
    [6] sechs Monate
    [7] sieben Monate
    [8] acht Monate
    [9] neun Monate
    [10] zehn Monate
    [12] zwölf Monate
   *[other] { $notice } Monate
}
form-notice-dative = { $notice ->
    [1] einem Monat
    [2] zwei Monaten
    [3] drei Monaten
    [4] vier Monaten
    [5] fünf Monaten
    [6] sechs Monaten
    [7] sieben Monaten
    [8] acht Monaten
    [9] neun Monaten
    [10] zehn Monaten
    [12] zwölf Monaten
   *[other] { $notice } Monaten
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = kommunale Selbstverwaltung, öffentliche Dienstleistungen und Beteiligung der Einwohnerinnen und Einwohner
area-governance-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Organisation der kommunalen Selbstverwaltung, der Erbringung öffentlicher Dienstleistungen und der Beteiligung der Einwohnerinnen und Einwohner an Entscheidungen aus.
area-integration = europäische Integration
area-integration-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Anwendung des Rechts der Europäischen Union auf kommunaler Ebene und mit der Vorbereitung auf die Teilnahme an deren Programmen aus.
area-protection = Bevölkerungsschutz, Brandschutz und Rettungswesen
area-protection-1 = Die { Vertragspartner } fördern die Ausbildung von Rettungskräften, gemeinsame Übungen und den Erfahrungsaustausch im Bevölkerungs- und Brandschutz.
area-energy = Energieeffizienz, erneuerbare Energien und Widerstandsfähigkeit der Energieversorgung
area-energy-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Steigerung der Energieeffizienz, der Nutzung erneuerbarer Energien und der Vorbereitung der Gemeinwesen auf Unterbrechungen der Energieversorgung aus.
area-water = Wasserversorgung und Abwasserbeseitigung
area-water-1 = Die { Vertragspartner } fördern die Zusammenarbeit ihrer Betriebe der Wasserversorgung und Abwasserbeseitigung in Fragen der Wasserqualität, der Abwasserreinigung und des Netzbetriebs in Notlagen.
area-waste = Abfall- und Kreislaufwirtschaft
area-waste-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Vermeidung, der getrennten Sammlung, der Wiederverwendung und der Verwertung von Abfällen aus.
area-planning = räumliche Planung, Wohnen und Wiederaufbau
area-planning-1 = Die { Vertragspartner } tauschen Erfahrungen mit der räumlichen Planung, dem Bau und der Erneuerung von Wohnungen sowie dem Wiederaufbau zerstörter Gebiete aus.
area-transport = Verkehr, Straßen und Logistik
area-transport-1 = Die { Vertragspartner } arbeiten bei der Entwicklung des öffentlichen Verkehrs, der Unterhaltung der Straßen und der Verbesserung der Verkehrsverbindungen zwischen ihren Gemeinwesen zusammen.
area-health = Gesundheitsversorgung, Rehabilitation und psychische Gesundheit
area-health-1 = Die { Vertragspartner } fördern unmittelbare Verbindungen zwischen ihren Gesundheitseinrichtungen, insbesondere bei Behandlung, Rehabilitation, Prothesenversorgung und psychologischer Hilfe.
area-veterans = Unterstützung für Kriegsveteraninnen, Kriegsveteranen und ihre Familien
area-veterans-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Rückkehr von Kriegsveteraninnen und Kriegsveteranen in das zivile Leben aus und unterstützen Maßnahmen für sie und ihre Familien.
area-displaced = Unterstützung vertriebener Menschen und soziale Dienste
area-displaced-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Aufnahme vertriebener Menschen sowie mit ihrer Versorgung mit Wohnraum und sozialen Diensten aus.
area-education = Bildung, Wissenschaft, Schüler- und Jugendaustausch
area-education-1 = Die { Vertragspartner } fördern Partnerschaften zwischen Bildungseinrichtungen, den Schüler- und Jugendaustausch sowie gemeinsame Bildungsprojekte.
area-culture = Kultur und Schutz des kulturellen Erbes
area-culture-1 = Die { Vertragspartner } unterstützen gemeinsame Kulturveranstaltungen, Gastspiele und Ausstellungen und tauschen Erfahrungen mit dem Schutz des kulturellen Erbes aus.
area-sport = Sport und Bewegung
area-sport-1 = Die { Vertragspartner } unterstützen gemeinsame Wettkämpfe, Trainingslager und Verbindungen zwischen Sportvereinen, insbesondere Sportvereinen für Kinder und für Menschen mit Behinderungen.
area-tourism = Tourismus und Werbung für die Gemeinwesen
area-tourism-1 = Die { Vertragspartner } werben bei ihren Einwohnerinnen und Einwohnern wechselseitig für ihre Gemeinwesen und tauschen Erfahrungen mit der Entwicklung des Tourismus aus.
area-economy = Wirtschaft, Unternehmertum und Investitionen
area-economy-1 = Die { Vertragspartner } fördern Kontakte zwischen Unternehmen, Handelskammern und Einrichtungen der Wirtschaftsförderung und unterrichten einander rechtzeitig über Messen und Foren.
area-agriculture = Landwirtschaft und Entwicklung des ländlichen Raums
area-agriculture-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Entwicklung des ländlichen Raums aus und fördern Kontakte zwischen landwirtschaftlichen Betrieben, Genossenschaften und verarbeitenden Unternehmen.
area-digital = digitaler Wandel und elektronische Dienstleistungen
area-digital-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Einführung elektronischer Dienstleistungen, dem Schutz von Informationen und der digitalen Steuerung eines Gemeinwesens aus.
area-environment = Umwelt- und Klimaschutz
area-environment-1 = Die { Vertragspartner } tauschen Erfahrungen mit dem Naturschutz, der Begrünung, der Verringerung von Emissionen und der Anpassung an den Klimawandel aus.
area-inclusion = Gleichstellung von Frauen und Männern, Inklusion und Barrierefreiheit
area-inclusion-1 = Die { Vertragspartner } tauschen Erfahrungen mit der Gewährleistung gleicher Chancen für Frauen und Männer und der Schaffung eines barrierefreien Umfelds für alle Einwohnerinnen und Einwohner aus.
area-assistance = humanitäre Hilfe
area-assistance-1 = Die { Vertragspartner } unterstützen die Sammlung, Beförderung und Verteilung humanitärer Hilfe für Einwohnerinnen und Einwohner, die sie benötigen.
area-media = Medien, Bekämpfung von Desinformation und freiwilliges Engagement
area-media-1 = Die { Vertragspartner } fördern Verbindungen zwischen örtlichen Medien und zwischen Freiwilligenorganisationen und tauschen Erfahrungen mit der Bekämpfung von Desinformation aus.
area-border = grenzüberschreitende Zusammenarbeit und Zollfragen
area-border-1 = Die { Vertragspartner } tauschen Erfahrungen mit der grenzüberschreitenden Zusammenarbeit aus und unterbreiten den zuständigen Behörden Vorschläge zur Erleichterung des grenzüberschreitenden Personen- und Warenverkehrs.
area-society = Partnerschaftskomitees und Zivilgesellschaft
area-society-1 = Die { Vertragspartner } fördern die Gründung von Partnerschaftskomitees und unterstützen Verbindungen zwischen den Organisationen der Zivilgesellschaft ihrer Gemeinwesen.

## Recitals

recitals = Präambel
recital-friendship = in dem Wunsch, Freundschaft, Vertrauen und gegenseitiges Verständnis zwischen ihren Gemeinwesen zu stärken,
recital-ties = stolz auf die Verbindungen, die bereits zwischen ihren Gemeinwesen bestehen, und auf ihnen aufbauend,
recital-values = geleitet von den gemeinsamen Werten des Friedens, der Freiheit, der Demokratie, der Rechtsstaatlichkeit und der Menschenrechte,
recital-self-government = im Bewusstsein der Rolle der kommunalen Selbstverwaltung bei der Stärkung der Demokratie und der Einheit Europas,
recital-people = in der Überzeugung, dass unmittelbare Verbindungen zwischen den Menschen jedes Gemeinwesen bereichern und einem dauerhaften Frieden dienen,
recital-solidarity = in der Erkenntnis, dass die Solidarität der Gemeinwesen in Zeiten der Prüfung Halt gibt und Wiederaufbau und nachhaltige Entwicklung voranbringt,
recital-aggression = in Verurteilung der bewaffneten Aggression der Russischen Föderation gegen die Ukraine und in Bekräftigung ihrer Unterstützung für die Souveränität und die territoriale Unversehrtheit der Ukraine innerhalb ihrer international anerkannten Grenzen,
recital-peace = entschlossen, auf einen gerechten Frieden in Europa hinzuwirken, der auf dem Recht und der gegenseitigen Achtung der Völker beruht,
recital-experience = in dem Bewusstsein, dass der Austausch kommunaler Erfahrungen jedem { Vertragspartner } nützt,

## Purpose

purpose = Zweck und Grundsätze
purpose-lasting = Zweck { this-genitive } ist es, eine dauerhafte Zusammenarbeit zwischen den { Vertragspartner }n zum Wohle ihrer Einwohnerinnen und Einwohner zu entwickeln. Die { Vertragspartner } fördern unmittelbare Verbindungen zwischen den Einwohnerinnen und Einwohnern, Einrichtungen und Organisationen ihrer Gemeinwesen.
purpose-citizens = Zweck { this-genitive } ist es, die Einwohnerinnen und Einwohner der Gemeinwesen durch persönliche Begegnungen und gemeinsame Vorhaben einander näherzubringen. Die { Vertragspartner } ermutigen alle Einwohnerinnen und Einwohner zur Teilnahme, unabhängig von Alter, Geschlecht, Herkunft oder Gesundheitszustand.
purpose-recovery = Die Zusammenarbeit der { Vertragspartner } soll die Erneuerung und den Wiederaufbau von Gemeinwesen unterstützen, die unter bewaffneter Aggression gelitten haben. Der Wiederaufbau folgt dem Grundsatz „besser als zuvor“: Das Wiederaufgebaute soll sicherer, widerstandsfähiger und für alle besser zugänglich sein.
purpose-values = Bei ihrer Zusammenarbeit wahren die { Vertragspartner } die Rechtsstaatlichkeit und achten die Menschenrechte und die Menschenwürde sowie die Souveränität und die territoriale Unversehrtheit der Staaten innerhalb ihrer international anerkannten Grenzen. Sie lassen sich von den Grundsätzen der Europäischen Charta der kommunalen Selbstverwaltung leiten.
purpose-equality = Die Zusammenarbeit beruht auf Gleichberechtigung, gegenseitigem Nutzen sowie Treu und Glauben. Keine Bestimmung { this-genitive } räumt einem { Vertragspartner } Vorrang vor einem anderen ein.

## Principles

principles = Grundsätze der Zusammenarbeit
principles-charter = Die { Vertragspartner } achten das in der Europäischen Charta der kommunalen Selbstverwaltung verankerte Recht jedes { Vertragspartner }s, seine örtlichen Angelegenheiten eigenverantwortlich zu regeln. Entscheidungen, welche die Einwohnerinnen und Einwohner betreffen, werden so bürgernah wie möglich und unter deren Beteiligung getroffen.
principles-governance = Bei gemeinsamen Projekten lassen sich die { Vertragspartner } von den Grundsätzen guter Verwaltungsführung und von den Grundsätzen der Organisation für wirtschaftliche Zusammenarbeit und Entwicklung (OECD) für öffentliche Investitionen leiten. Dazu gehören Transparenz, Beteiligung der Einwohnerinnen und Einwohner, Rechenschaftspflicht und die Abstimmung zwischen den staatlichen und kommunalen Ebenen.
principles-recovery = Die Erneuerung wird ganzheitlich geplant; sie soll nachhaltig, umweltgerecht und inklusiv sein. An der Planung wirken Einwohnerinnen und Einwohner mit, darunter Menschen mit Behinderungen, Kriegsveteraninnen und Kriegsveteranen, Binnenvertriebene und junge Menschen.
principles-need = Das Gemeinwesen, das Hilfe erhält, bestimmt selbst seinen Bedarf und dessen Rangfolge. Der hilfeleistende { Vertragspartner } berücksichtigt dies und drängt keine eigenen Lösungen auf.

## Areas of cooperation

areas = Bereiche der Zusammenarbeit
areas-list = { $area_count ->
        [0] Die Bereiche ihrer Zusammenarbeit bestimmen die { Vertragspartner } gemeinsam in einem Maßnahmenplan oder in einem anderen Schriftstück.
        [1] Die { Vertragspartner } entwickeln ihre Zusammenarbeit insbesondere in folgendem Bereich: { $areas }.
       *[other] Die { Vertragspartner } entwickeln ihre Zusammenarbeit insbesondere in folgenden Bereichen: { $areas }.
    }
areas-more = Durch schriftliche Absprache können die { Vertragspartner } ihre Zusammenarbeit auf weitere Bereiche ausdehnen, die in ihre Zuständigkeit fallen.
areas-institutions = Die { Vertragspartner } ermutigen Bildungs- und Kultureinrichtungen, Organisationen der Zivilgesellschaft, ehrenamtlich Tätige und Unternehmen, sich an der Zusammenarbeit zu beteiligen.

## Forms

forms = Formen der Zusammenarbeit
forms-list = Die Zusammenarbeit erfolgt insbesondere durch den Austausch von Erfahrungen und Fachkräften, gegenseitige Besuche, gemeinsame Projekte, Veranstaltungen und Fortbildungen, Jugend-, Kultur- und Sportaustausch sowie gegenseitige Hilfe.
forms-projects = Die an einem gemeinsamen Projekt beteiligten { Vertragspartner } legen dessen Inhalt und Zeitplan sowie die dafür verantwortlichen Personen in einer gesonderten schriftlichen Vereinbarung fest.
forms-emergency = In Notlagen, bei Naturkatastrophen oder bei bewaffneter Aggression leisten die { Vertragspartner } einander im Rahmen ihrer Möglichkeiten Hilfe. Umfang und Art der Hilfe werden gesondert vereinbart.

## Delegations and exchanges

exchanges = Delegationen und Austausch
exchanges-programme = Die beteiligten { Vertragspartner } stimmen die Zusammensetzung einer Delegation sowie Programm und Termine ihres Besuchs spätestens dreißig Tage vor dessen Beginn schriftlich ab, sofern sie nichts anderes vereinbaren.
exchanges-insurance = Der entsendende { Vertragspartner } stellt sicher, dass die Teilnehmenden für die gesamte Reise versichert sind. Der aufnehmende { Vertragspartner } macht sie rechtzeitig mit den Sicherheitsregeln vertraut und trifft angemessene Maßnahmen für ihre Sicherheit während des Aufenthalts.
exchanges-safety = Findet ein Besuch in einem Gebiet statt, in dem Luftalarm ausgelöst werden kann, so werden im Programm die nächstgelegenen Schutzräume und das Verhalten bei Alarm angegeben. Bei Alarm wird die Veranstaltung unterbrochen, und die Teilnehmenden begeben sich unverzüglich in einen Schutzraum. Aus Sicherheitsgründen kann der aufnehmende { Vertragspartner } das Programm ändern oder absagen.
exchanges-youth = Die { Vertragspartner } führen Schüler- und Jugendaustausch durch. Dauer, Zahl und Alter der Teilnehmenden sowie die Bedingungen der Unterbringung werden jeweils gesondert vereinbart.

## Child protection

minors = Schutz von Kindern und Jugendlichen
minors-escort = Minderjährige nehmen am Austausch nur in Begleitung verantwortlicher volljähriger Personen und mit schriftlicher Einwilligung ihrer Eltern oder anderer gesetzlicher Vertreter teil. Ihre Sicherheit und ihr Wohl haben Vorrang.
minors-hosts = Der aufnehmende { Vertragspartner } bringt Minderjährige nur in Familien oder Einrichtungen unter, die er zuvor überprüft hat. Vor Beginn der Reise erhalten ihre Eltern oder andere gesetzliche Vertreter Angaben zur Unterbringung und zu einer rund um die Uhr erreichbaren Ansprechperson.
minors-images = Bilder und andere personenbezogene Daten Minderjähriger werden nur mit schriftlicher Einwilligung ihrer Eltern oder anderer gesetzlicher Vertreter veröffentlicht. Die Einwilligung kann jederzeit widerrufen werden.

## Coordination

coordination = Koordinierung
coordination-contacts = Jeder { Vertragspartner } benennt eine für die Durchführung { this-genitive } zuständige Stelle oder Person und teilt dies { $parties ->
        [2] dem anderen { Vertragspartner }
       *[other] den anderen { Vertragspartner }n
    } innerhalb von dreißig Tagen nach { the-entry } mit. Änderungen werden unverzüglich mitgeteilt.
coordination-committee = Die { Vertragspartner } bilden einen gemeinsamen Ausschuss, der die Durchführung { this-genitive } koordiniert. Jeder { Vertragspartner } entsendet in ihn dieselbe Anzahl von Mitgliedern und benennt sie { $parties ->
        [2] dem anderen { Vertragspartner }
       *[other] den anderen { Vertragspartner }n
    } innerhalb von dreißig Tagen nach { the-entry }. Der Ausschuss entscheidet im Einvernehmen der { Vertragspartner }.
coordination-plan = Die { Vertragspartner } stimmen jedes Jahr einen Maßnahmenplan ab, in dem sie Maßnahmen, Fristen, verantwortliche Personen und Finanzierungsquellen festlegen.
coordination-review = Mindestens einmal im Jahr ziehen bevollmächtigte Vertreterinnen und Vertreter der { Vertragspartner } bei einem Treffen, das auch auf elektronischem Wege stattfinden kann, eine Bilanz der Zusammenarbeit.
coordination-report = Jedes Jahr wird den Räten der Gemeinwesen ein kurzer gemeinsamer Bericht über die Durchführung { this-genitive } vorgelegt. Er nennt die durchgeführten Maßnahmen, ihre Ergebnisse und die Ausgaben dafür.

## Financing

financing = Finanzierung
financing-own = Jeder { Vertragspartner } trägt die ihm bei der Durchführung { this-genitive } entstehenden Kosten selbst, und zwar im Rahmen der dafür in seinem Haushalt vorgesehenen Mittel.
financing-forecast = Jeder { Vertragspartner } trägt die ihm bei der Durchführung { this-genitive } entstehenden Kosten im Rahmen der dafür in seinem Haushalt vorgesehenen Mittel. Die voraussichtlichen Ausgaben der { Vertragspartner } sind in der Anlage zu { this-dative } angegeben; ihr veranschlagter Gesamtbetrag beläuft sich auf [Betrag und Währung].
financing-no-burden = { This-nominative } wird mit den bei den { Vertragspartner }n vorhandenen Haushalts-, Personal- und Sachmitteln durchgeführt. Neue oder zusätzliche Belastungen der öffentlichen Haushalte entstehen dadurch nicht.
financing-visits = Bei abgestimmten Besuchen trägt der aufnehmende { Vertragspartner } die Kosten für Unterkunft, Verpflegung und Beförderung vor Ort, der entsendende { Vertragspartner } die Kosten für Hin- und Rückreise sowie für die Versicherung, sofern sie nichts anderes vereinbaren.
financing-visits-own = Bei abgestimmten Besuchen trägt jeder { Vertragspartner } alle Kosten seiner Teilnehmenden selbst, insbesondere für Reise, Versicherung, Unterkunft und Verpflegung, sofern die { Vertragspartner } nichts anderes vereinbaren.
financing-projects = Gemeinsame Projekte werden auf der Grundlage gesonderter schriftlicher Vereinbarungen finanziert. Die { Vertragspartner } können gemeinsam Fördermittel aus nationalen, europäischen und internationalen Programmen beantragen.
financing-no-payments = { This-nominative } verpflichtet für sich allein keinen { Vertragspartner } zu Zahlungen an einen anderen.

## Publicity and symbols

publicity = Öffentlichkeitsarbeit und Symbole
publicity-inform = Die { Vertragspartner } unterrichten die Öffentlichkeit über { this-accusative } und die gemeinsamen Maßnahmen und nennen dabei den Beitrag jedes { Vertragspartner }s.
publicity-symbols = Ein { Vertragspartner } darf Wappen, Flagge, Logo und andere Symbole eines anderen { Vertragspartner }s nur mit dessen vorheriger schriftlicher Zustimmung und in der vereinbarten Weise verwenden.
publicity-materials = Gemeinsam erstellte Materialien darf jeder { Vertragspartner } unter Nennung der Urheberinnen und Urheber unentgeltlich zu nichtkommerziellen Zwecken nutzen, soweit Rechte Dritter nicht entgegenstehen.

## Personal data

data = Schutz personenbezogener Daten
data-lawful = Die { Vertragspartner } verarbeiten personenbezogene Daten nur in dem für die Durchführung { this-genitive } erforderlichen Umfang und nach dem für sie jeweils geltenden Datenschutzrecht, einschließlich der Vorschriften über die Übermittlung von Daten ins Ausland.
data-erasure = Nicht mehr benötigte Daten werden gelöscht, sofern nicht das Gesetz ihre Aufbewahrung verlangt. Wird der Schutz von Daten verletzt, die von einem anderen { Vertragspartner } stammen, so wird dieser unverzüglich unterrichtet.

## Integrity

integrity = Integrität und Transparenz
integrity-corruption = Kein { Vertragspartner } und keine in seinem Namen handelnde Person bietet im Zusammenhang mit der Durchführung { this-genitive } ungerechtfertigte Vorteile an, gewährt sie oder nimmt sie an. Über Interessenkonflikte und über jeden Verdacht auf Korruption oder auf zweckwidrige Verwendung von Mitteln oder Sachwerten unterrichtet ein { Vertragspartner } { $parties ->
        [2] den anderen { Vertragspartner }
       *[other] die anderen { Vertragspartner }
    } unverzüglich.
integrity-openness = Jeder { Vertragspartner } veröffentlicht Angaben zu den Geldmitteln, Sachwerten und Leistungen, die er aufgrund { this-genitive } gewährt oder erhalten hat, sowie zu deren Wert und Verwendungszweck. Angaben, deren Bekanntgabe die Sicherheit von Menschen oder Einrichtungen gefährdet, werden nicht veröffentlicht.

## Legal framework

legal = Rechtlicher Rahmen und Beilegung von Streitigkeiten
legal-competence = Die { Vertragspartner } führen { this-accusative } im Rahmen ihrer Zuständigkeit, nach dem in ihren Staaten geltenden Recht und unter Einhaltung der internationalen Verpflichtungen dieser Staaten durch.
legal-no-treaty = { This-nominative } ist kein völkerrechtlicher Vertrag und begründet keine völkerrechtlichen Rechte oder Pflichten für die Staaten, denen die { Vertragspartner } angehören.
legal-not-binding = { This-nominative } bringt die Absichten der { Vertragspartner } zum Ausdruck. { The-pronoun } begründet für sie keine rechtlichen oder finanziellen Verpflichtungen.
legal-other = { This-nominative } berührt nicht die Rechte und Pflichten der { Vertragspartner } aus anderen Vereinbarungen.

## Disputes

disputes = Beilegung von Streitigkeiten
disputes-consultation = Streitigkeiten über die Auslegung oder Durchführung { this-genitive } legen die { Vertragspartner } durch Konsultationen und Verhandlungen bei. Die Konsultationen beginnen innerhalb von dreißig Tagen nach Eingang des schriftlichen Ersuchens eines { Vertragspartner }s.
disputes-joint-commission = Mit Streitigkeiten über die Auslegung oder Durchführung { this-genitive } befasst sich eine gemeinsame Kommission, in die jeder { Vertragspartner } dieselbe Anzahl von Mitgliedern entsendet. Die Kommission tritt innerhalb von dreißig Tagen nach Eingang des schriftlichen Ersuchens eines { Vertragspartner }s zusammen und schlägt eine Lösung vor. Kommt in der Kommission keine Einigung zustande, so legen die Leitungen der { Vertragspartner } die Streitigkeit durch Verhandlungen bei.

## Amendments

amendments = Änderungen und Ergänzungen
amendments-written = Änderungen und Ergänzungen { this-genitive } bedürfen der Zustimmung jedes { Vertragspartner }s und erfolgen schriftlich durch Zusatzvereinbarungen, die fester Bestandteil { this-genitive } sind.
amendments-languages = Zusatzvereinbarungen werden in { $language_count ->
        [1] derselben Sprache
       *[other] denselben Sprachen
    } und in derselben Anzahl von Ausfertigungen abgefasst wie { this-nominative }.

## Entry into force and term

term = Inkrafttreten und Laufzeit
entry-signature = { This-nominative } { shall-enter } an dem Tag { shall-enter-end }, an dem der letzte der { Vertragspartner } { the-pronoun-accusative } unterzeichnet.
entry-approval = { This-nominative } { shall-enter } an dem Tag { shall-enter-end }, an dem die letzte der schriftlichen Mitteilungen eingeht, mit denen die { Vertragspartner } bestätigen, dass die nach dem Recht ihrer Staaten erforderlichen Zustimmungen erteilt sind.
entry-transmission = { This-nominative } { shall-enter } an dem Tag { shall-enter-end }, an dem der unterzeichnete Text der staatlichen Behörde übermittelt wird, der er nach dem Recht des Staates eines der { Vertragspartner } zuzuleiten ist. Den Tag der Übermittlung teilt dieser { Vertragspartner } { $parties ->
        [2] dem anderen { Vertragspartner }
       *[other] den anderen { Vertragspartner }n
    } unverzüglich mit.
term-period = { $term ->
        [years] { This-nominative } { form-concluded } für { form-years }{ form-concluded-end }.
        [date] { This-nominative } { form-concluded } für die Zeit bis einschließlich { $until }{ form-concluded-end }.
        [project] { $tail ->
            [0] { This-nominative } { form-concluded } für die Dauer des Projekts „[Name des Projekts]“{ form-concluded-end }.
           *[other] { This-nominative } { form-concluded } für die Dauer des Projekts „[Name des Projekts]“ und für { form-tail } nach dessen Abschluss{ form-concluded-end }.
        }
       *[indefinite] { This-nominative } { form-concluded } auf unbestimmte Zeit{ form-concluded-end }.
    }
term-renewal = { $term ->
        [indefinite] Alle fünf Jahre prüfen die { Vertragspartner }, ob Änderungen { this-genitive } erforderlich sind.
        [project] { $renewal ->
            [none] { form-renewal-none }
           *[consent] { form-renewal-consent }
        }
       *[years] { $renewal ->
            [none] { form-renewal-none }
            [consent] { form-renewal-consent }
           *[auto] { form-renewal-auto }
        }
    }

# What the clause above takes together.
form-renewal-auto = { $parties ->
        [2] { This-nominative } verlängert sich jeweils um denselben Zeitraum, sofern nicht ein { Vertragspartner } dem anderen { Vertragspartner } spätestens { form-notice } vor Ablauf des jeweiligen Zeitraums schriftlich mitteilt, dass er die Verlängerung ablehnt. Nach einer solchen Mitteilung endet { this-nominative } mit Ablauf des laufenden Zeitraums.
       *[other] { This-nominative } verlängert sich jeweils um denselben Zeitraum, sofern nicht ein { Vertragspartner } den anderen { Vertragspartner }n spätestens { form-notice } vor Ablauf des jeweiligen Zeitraums schriftlich mitteilt, dass er die Verlängerung ablehnt. Nach einer solchen Mitteilung endet { this-nominative } mit Ablauf des laufenden Zeitraums für den { Vertragspartner }, von dem die Mitteilung stammt, und gilt zwischen den anderen { Vertragspartner }n fort, solange mindestens zwei von ihnen verbleiben.
    }
form-renewal-consent = { $parties ->
        [2] { This-nominative } kann mit schriftlicher Zustimmung der { Vertragspartner }, die vor Ablauf der Laufzeit erteilt ist, verlängert werden. Ohne eine solche Zustimmung endet { this-nominative } mit Ablauf der Laufzeit.
       *[other] { This-nominative } kann mit schriftlicher Zustimmung der { Vertragspartner }, die vor Ablauf der Laufzeit erteilt ist, verlängert werden. Für einen { Vertragspartner }, der der Verlängerung nicht zugestimmt hat, endet { this-nominative } mit Ablauf der Laufzeit und gilt zwischen den anderen { Vertragspartner }n fort, solange mindestens zwei von ihnen verbleiben.
    }
form-renewal-none = Mit Ablauf dieser Laufzeit endet { this-nominative }, ohne dass es einer gesonderten Mitteilung bedarf.

## Termination

termination = Beendigung
termination-notice = Jeder { Vertragspartner } kann { this-accusative } durch schriftliche Mitteilung an { $parties ->
        [2] den anderen { Vertragspartner } mit einer Frist von { form-notice-dative } kündigen. Mit Ablauf dieser Frist endet { the-nominative }.
       *[other] die anderen { Vertragspartner } mit einer Frist von { form-notice-dative } kündigen. Mit Ablauf dieser Frist endet { the-nominative } für den kündigenden { Vertragspartner } und gilt zwischen den anderen { Vertragspartner }n fort, solange mindestens zwei von ihnen verbleiben.
    }
termination-projects = Projekte und Maßnahmen, die vor dem Ende { this-genitive } begonnen wurden, werden zu den vereinbarten Bedingungen abgeschlossen, sofern die daran beteiligten { Vertragspartner } nichts anderes vereinbaren.
termination-aggression = Ein { Vertragspartner } kann { this-accusative } durch schriftliche Mitteilung unter Angabe der Gründe mit sofortiger Wirkung kündigen, wenn ein anderer { Vertragspartner } Handlungen begeht oder unterstützt, die gegen die Souveränität oder die territoriale Unversehrtheit eines Staates gerichtet sind. In diesem Fall ist er nicht verpflichtet, mit jenem { Vertragspartner } begonnene Projekte und Maßnahmen abzuschließen.
termination-values = Ein { Vertragspartner } kann { this-accusative } durch schriftliche Mitteilung unter Angabe der Gründe mit sofortiger Wirkung kündigen, wenn ein anderer { Vertragspartner } die Werte, auf denen { this-nominative } beruht, schwerwiegend verletzt oder wenn eine weitere Zusammenarbeit mit ihm gegen Sanktionsrecht verstieße. In diesem Fall ist er nicht verpflichtet, mit jenem { Vertragspartner } begonnene Projekte und Maßnahmen abzuschließen.

## Accession

accession = Beitritt und Ausscheiden
accession-consent = Mit schriftlicher Zustimmung jedes { Vertragspartner }s kann eine andere kommunale Körperschaft, die den Zweck und die Werte { this-genitive } teilt, { the-dative } beitreten. Sie richtet an die { Vertragspartner } einen schriftlichen Antrag, der nach dem Recht ihres Staates gebilligt ist.
accession-effect = Über den Beitritt wird eine Zusatzvereinbarung abgefasst, welche die { Vertragspartner } und die beitretende Körperschaft unterzeichnen. Von dem Tag an, an dem der letzte von ihnen sie unterzeichnet, ist die beitretende Körperschaft { Vertragspartner } { this-genitive }, und zwar zu denselben Bedingungen wie die anderen.
accession-withdrawal = Ein { Vertragspartner }, der aus { this-dative } ausscheidet, übergibt den anderen { Vertragspartner }n die ihm anvertrauten Angelegenheiten und Unterlagen. Die anderen { Vertragspartner } vereinbaren, wer von ihnen seine Aufgaben übernimmt.

## Languages and originals

languages = Sprachen und Ausfertigungen
languages-originals = { This-nominative } ist in { $originals ->
        [1] einer Ausfertigung abgefasst, und zwar
        [2] zwei Ausfertigungen abgefasst, jede
        [3] drei Ausfertigungen abgefasst, jede
        [4] vier Ausfertigungen abgefasst, jede
        [5] fünf Ausfertigungen abgefasst, jede
        [6] sechs Ausfertigungen abgefasst, jede
        [7] sieben Ausfertigungen abgefasst, jede
        [8] acht Ausfertigungen abgefasst, jede
        [9] neun Ausfertigungen abgefasst, jede
        [10] zehn Ausfertigungen abgefasst, jede
       *[other] { $originals } Ausfertigungen abgefasst, jede
    } in { $language_count ->
        [1] { $languages_adverb } Sprache.
       *[other] { $languages_adverb } Sprache; { $authentic ->
            [prevails] alle Texte sind { form-authentic }, bei Abweichungen geht jedoch der Text in { $prevailing } Sprache vor.
           *[equal] alle Texte sind gleichermaßen { form-authentic }.
        }
    }
languages-each = Jeder { Vertragspartner } erhält { $each ->
        [0] die für ihn bestimmten Ausfertigungen
        [1] eine Ausfertigung
        [2] zwei Ausfertigungen
        [3] drei Ausfertigungen
        [4] vier Ausfertigungen
        [5] fünf Ausfertigungen
        [6] sechs Ausfertigungen
        [7] sieben Ausfertigungen
        [8] acht Ausfertigungen
        [9] neun Ausfertigungen
        [10] zehn Ausfertigungen
       *[other] { $each } Ausfertigungen
    }. Alle Ausfertigungen { form-force }.
languages-correspondence = Die Sprache ihres Schriftverkehrs und ihrer Treffen bestimmen die { Vertragspartner } im Einvernehmen. Übersetzungen { this-genitive } in andere Sprachen dienen nur der Information.

## Why a further clause is wanted

because-minors = Nehmen Kinder am Austausch teil, so sind Klauseln über ihre Begleitung und über die Einwilligung in die Veröffentlichung ihrer Bilder erforderlich.
because-accession = Ist ein Beitritt vorgesehen, so ist eine Klausel darüber erforderlich, von welchem Tag an und zu welchen Bedingungen der neue Vertragspartner mitwirkt.
because-money = Geht es um Geld oder Sachwerte, so ist eine Klausel zur Verhütung von Korruption erforderlich.
