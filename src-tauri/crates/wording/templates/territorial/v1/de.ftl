# Agreement on international territorial cooperation, version 1, in German: what the library
# does not have.

title = Vereinbarung über internationale territoriale Zusammenarbeit
agreed = haben Folgendes vereinbart:

## Recitals

recital-law = gestützt auf das Gesetz der Ukraine „Über die internationale territoriale Zusammenarbeit der Ukraine“ vom 24. April 2024 Nr.{ "\u00A0" }3668-IX und auf das Recht der anderen Staaten, denen die Vertragspartner angehören,
recital-convention = unter Berücksichtigung der Ziele des Europäischen Rahmenübereinkommens über die grenzüberschreitende Zusammenarbeit zwischen Gebietskörperschaften (Madrid, 21. Mai 1980) und der Protokolle dazu,

## Subject

subject = Gegenstand und Grundsätze
subject-cooperation = Gegenstand dieser Vereinbarung ist die internationale territoriale Zusammenarbeit zwischen den Vertragspartnern zum Wohle ihrer Einwohnerinnen und Einwohner. Ihrer Art nach ist diese Zusammenarbeit [interterritorial, grenzüberschreitend oder transnational].

## Tasks

tasks = Aufgaben der Zusammenarbeit
tasks-development = Die Zusammenarbeit soll zur nachhaltigen wirtschaftlichen, sozialen und ökologischen Entwicklung der Gebiete der Vertragspartner und zu einer höheren Lebensqualität der Einwohnerinnen und Einwohner beitragen.
tasks-integration = Die Zusammenarbeit soll zur europäischen Integration beitragen. Die Vertragspartner tauschen Erfahrungen mit der Anwendung europäischer Standards in der kommunalen Selbstverwaltung und mit der Teilnahme an europäischen Programmen aus.
tasks-capacity = Die Zusammenarbeit soll die Leistungsfähigkeit der Organe und Behörden der Vertragspartner stärken. Die Vertragspartner führen für ihre Bediensteten Fortbildungen und Hospitationen durch und stellen einander Musterbeschlüsse und Arbeitshilfen zur Verfügung.

## Duties

duties = Pflichten der Vertragspartner
duties-fulfil = Jeder Vertragspartner erfüllt nach Treu und Glauben und fristgerecht, was er mit dieser Vereinbarung und den auf ihrer Grundlage abgestimmten Maßnahmenplänen übernommen hat.
duties-inform = Jeder Vertragspartner unterrichtet { $parties ->
        [2] den anderen Vertragspartner
       *[other] die anderen Vertragspartner
    } unverzüglich über Umstände, die der Durchführung dieser Vereinbarung entgegenstehen, insbesondere über Änderungen seiner Befugnisse.
duties-decisions = Jeder Vertragspartner sorgt dafür, dass die Beschlüsse gefasst und die Zustimmungen eingeholt werden, die das Recht seines Staates für die Durchführung dieser Vereinbarung verlangt. Verlangt dieses Recht die Registrierung der Vereinbarung, so meldet der Vertragspartner sie zur Registrierung an und teilt { $parties ->
        [2] dem anderen Vertragspartner
       *[other] den anderen Vertragspartnern
    } das Ergebnis mit.

## A heading that takes more together than that of the library

publicity = Öffentlichkeitsarbeit, Symbole und personenbezogene Daten
