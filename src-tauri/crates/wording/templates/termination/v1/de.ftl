# Notice that an agreement is terminated, version 1, in German.
# $first gives it to $others; „teilt mit“ has $first as its subject. Names stand in apposition
# to „Vertragspartner“ or after a colon: they come in the nominative and without an article.

title = Kündigung einer Vereinbarung
agreed = teilt Folgendes mit:

## Recitals

recital-concluded = im Hinblick auf die Vereinbarung „{ $parent }“ vom { $parent_on } (nachfolgend „Vereinbarung“) mit { $parties ->
        [2] dem anderen Vertragspartner
       *[other] den anderen Vertragspartnern
    } ({ $others }),
recital-decision = auf der Grundlage des Beschlusses [Name des Rates im Genitiv] vom [Datum] Nr.{ "\u00A0" }[Nummer],

## Notice

notice = Beendigung der Vereinbarung
notice-given = Der Vertragspartner { $first } kündigt die Vereinbarung nach deren Nummer [Nummer der Kündigungsregelung]. { $parties ->
        [2] { This-nominative } richtet sich an den anderen Vertragspartner: { $others }.
       *[other] { This-nominative } richtet sich an die anderen Vertragspartner: { $others }.
    }
notice-ground = Grund: [Grund für die Beendigung der Vereinbarung].
notice-effect = { $parties ->
        [2] Die Vereinbarung endet { form-notice } nach Zugang { this-genitive }.
       *[other] Für den kündigenden Vertragspartner endet die Vereinbarung { form-notice } nach Zugang { this-genitive } beim letzten der anderen Vertragspartner. Zwischen den anderen Vertragspartnern gilt die Vereinbarung fort, solange mindestens zwei von ihnen verbleiben.
    }

## Settlement

settlement = Abschluss der Zusammenarbeit
settlement-projects = Projekte und Maßnahmen, die vor dem Ende der Vereinbarung begonnen wurden, werden zu den vereinbarten Bedingungen abgeschlossen, sofern die daran beteiligten Vertragspartner nichts anderes vereinbaren. Neue Projekte werden auf der Grundlage der Vereinbarung nicht begonnen.
settlement-symbols = Vom Ende der Vereinbarung an verwendet der Vertragspartner { $first } keine Symbole { $parties ->
        [2] des anderen Vertragspartners
       *[other] der anderen Vertragspartner
    } und bezeichnet die Partnerschaft nicht als bestehend. Entsprechende Schilder und Aufschriften werden innerhalb von sechs Monaten entfernt.
settlement-thanks = Der Vertragspartner { $first } dankt für die Jahre der Zusammenarbeit. Die Verbindungen zwischen Einwohnerinnen und Einwohnern, Einrichtungen und Organisationen können auch künftig fortbestehen.

## Delivery

delivery = Zustellung und Registrierung
delivery-register = { This-nominative } wird per Einschreiben übersandt oder gegen Empfangsbestätigung übergeben. Der Vertragspartner { $first } teilt das Ende der Vereinbarung auch der Stelle mit, die sie registriert hat, sofern sie registriert wurde.
delivery-confirm = Der Vertragspartner { $first } bittet darum, den Empfang { this-genitive } unter Angabe des Datums schriftlich zu bestätigen.
