# Humanitarian assistance agreement, version 1, in German.
# $first is the Geber, each of $others the Empfänger. Names stand in apposition to „Vertragspartner“:
# they come in the nominative and without an article.

title = Vereinbarung über humanitäre Hilfe
agreed = haben Folgendes vereinbart:

## Recitals

recital-need = angesichts der Bedürfnisse von Einwohnerinnen und Einwohnern, die von bewaffneter Aggression, Naturkatastrophen oder anderen Notlagen betroffen sind,

## Subject

subject = Gegenstand der Vereinbarung
subject-assistance = Nach { this-dative } leistet der Vertragspartner { $first } (nachfolgend „Geber“) humanitäre Hilfe, und { $parties ->
        [2] der Vertragspartner { $others } (nachfolgend „Empfänger“) nimmt sie an und verwendet
       *[other] die Vertragspartner { $others } (nachfolgend einzeln „Empfänger“) nehmen sie an und verwenden
    } sie ihrem Zweck entsprechend.
subject-goods = Die als humanitäre Hilfe geleisteten Sachen (nachfolgend „Hilfsgüter“) sind in der Tabelle unter dem Text { this-genitive } aufgeführt. Die Tabelle ist fester Bestandteil { the-genitive }.
subject-free = Die Hilfsgüter werden unentgeltlich übergeben. Der Geber verlangt dafür weder Geld noch Leistungen noch andere Vorteile.

## Use

use = Verwendung der Hilfsgüter
use-purpose = Der Empfänger verwendet die Hilfsgüter nur für den zivilen humanitären Bedarf seines Gemeinwesens. Jede andere Verwendung bedarf der vorherigen schriftlichen Zustimmung des Gebers.
use-no-resale = Der Empfänger darf die Hilfsgüter weder verkaufen noch tauschen, vermieten oder verpfänden. Er darf sie nicht zur Gewinnerzielung nutzen.
use-passing-on = Der Empfänger darf die Hilfsgüter nur an Endnutzer weitergeben: an Einwohnerinnen und Einwohner, Einrichtungen und Dienste, für deren Bedarf sie bestimmt sind. Die Weitergabe ist unentgeltlich. Jede Weitergabe wird unter Angabe des Endnutzers, des Datums und der Menge dokumentiert.
use-records = Der Empfänger führt nach dem Recht seines Staates Nachweis über die Hilfsgüter und bewahrt die Unterlagen über ihre Verwendung auf. Auf Verlangen des Gebers gewährt er Einsicht in diese Unterlagen.

## Delivery

delivery = Lieferung
delivery-transport = Der Geber organisiert und bezahlt die Beförderung der Hilfsgüter bis zu dem schriftlich abgestimmten Ort, sofern die Vertragspartner nichts anderes vereinbaren. Der Empfänger sorgt für die Entladung und die ordnungsgemäße Lagerung der Hilfsgüter.
delivery-customs = Der Geber stellt die Unterlagen bereit, die für die Ausfuhr der Hilfsgüter erforderlich sind, der Empfänger die Unterlagen, die für ihre Einfuhr und für ihre Anerkennung als humanitäre Hilfe erforderlich sind. Abgaben, von denen die Hilfsgüter nicht befreit sind, entrichtet jeder Vertragspartner in seinem Staat.
delivery-notice = Spätestens fünf Tage im Voraus teilt der Geber dem Empfänger schriftlich das Versanddatum, das Transportmittel und das Gewicht der Ladung mit. Der Empfänger bestätigt unverzüglich, dass er zur Übernahme der Hilfsgüter bereit ist.

## Acceptance

acceptance = Übernahme
acceptance-act = Bei der Übergabe der Hilfsgüter unterzeichnen Geber und Empfänger ein Übergabeprotokoll. Fehlmengen und sichtbare Schäden werden im Übergabeprotokoll vermerkt.
acceptance-ownership = Das Eigentum an den Hilfsgütern sowie die Gefahr ihres Verlusts oder ihrer Beschädigung gehen mit der Unterzeichnung des Übergabeprotokolls auf den Empfänger über.
acceptance-condition = Die Hilfsgüter werden in dem Zustand übergeben, in dem sie sich am Tag der Übergabe befinden. Der Geber haftet für Mängel der Hilfsgüter nur, wenn er sie arglistig verschwiegen hat.

## Report

report = Berichterstattung und Integrität
report-use = Innerhalb von drei Monaten nach Unterzeichnung des Übergabeprotokolls legt der Empfänger dem Geber einen schriftlichen Bericht über die Verwendung der Hilfsgüter vor. Der Bericht gibt an, wo sich die Hilfsgüter befinden und wer sie nutzt. Der Bericht gilt als angenommen, wenn der Geber nicht innerhalb von dreißig Tagen nach Eingang schriftliche Einwände übersendet.
report-pictures = Dem Bericht können Fotos beigefügt werden. Erkennbare Personen werden nur mit ihrer schriftlichen Einwilligung gezeigt, Kinder nur mit schriftlicher Einwilligung ihrer Eltern oder anderer gesetzlicher Vertreter. Die Fotos dürfen weder die Lage noch das Aussehen geschützter Objekte erkennen lassen.

## Legal framework and term

legal = Rechtlicher Rahmen, Beilegung von Streitigkeiten und personenbezogene Daten
term = Inkrafttreten, Änderungen und Beendigung
term-delivery = { This-nominative } gilt, bis der Geber den Bericht über die Verwendung der Hilfsgüter angenommen hat. Die Anforderungen an die Verwendung der Hilfsgüter gelten darüber hinaus fort, solange die Hilfsgüter gebrauchsfähig sind.
