# Humanitarian assistance agreement, version 1, in Danish.
# $first is the Provider (Giveren), each of $others the Recipient (Modtageren); the goods are
# »Genstandene«.

title = Aftale om humanitær bistand
agreed = har aftalt følgende:

## Recitals

recital-need = som har blik for behovene hos borgere, der er ramt af væbnet aggression, en naturkatastrofe eller en anden nødsituation,

## Subject

subject = Aftalens indhold
subject-assistance = Efter { this-document } yder { $first } (herefter Giveren) humanitær bistand, og { $parties ->
        [2] { $others } (herefter Modtageren)
       *[other] { $others } (herefter hver for sig Modtageren)
    } modtager bistanden og anvender den efter formålet.
subject-goods = De genstande, der ydes som humanitær bistand (herefter Genstandene), er opført i tabellen under teksten i { this-document }. Tabellen udgør en integreret del af { the-document }.
subject-free = Genstandene overdrages vederlagsfrit. Giveren kræver hverken penge, ydelser eller andre fordele til gengæld.

## Use

use = Anvendelse af Genstandene
use-purpose = Modtageren anvender kun Genstandene til civile humanitære behov i sin kommune. Anden anvendelse kræver Giverens forudgående skriftlige samtykke.
use-no-resale = Modtageren må ikke sælge, bytte, udleje eller pantsætte Genstandene. Modtageren må ikke anvende Genstandene med fortjeneste for øje.
use-passing-on = Modtageren må kun give Genstandene videre til slutbrugere: de borgere, institutioner og tjenester, til hvis behov de er bestemt. Videregivelsen er vederlagsfri. Hver videregivelse dokumenteres med angivelse af bruger, dato og antal.
use-records = Modtageren fører regnskab med Genstandene og opbevarer dokumenterne om deres anvendelse i overensstemmelse med lovgivningen i sin stat. Efter anmodning giver Modtageren Giveren adgang til dokumenterne.

## Delivery

delivery = Levering
delivery-transport = Giveren tilrettelægger og betaler transporten af Genstandene til det skriftligt aftalte sted, medmindre Parterne aftaler andet. Modtageren sørger for, at Genstandene aflæsses og opbevares forsvarligt.
delivery-customs = Giveren udarbejder de dokumenter, der er nødvendige for udførslen af Genstandene, og Modtageren de dokumenter, der er nødvendige for deres indførsel og for deres anerkendelse som humanitær bistand. Pligtige afgifter, som Genstandene ikke er fritaget for, betaler hver Part i sin egen stat.
delivery-notice = Giveren underretter senest fem dage forinden skriftligt Modtageren om datoen for afsendelsen, transportmidlet og forsendelsens vægt. Modtageren bekræfter straks at være klar til at modtage Genstandene.

## Acceptance

acceptance = Modtagelse
acceptance-act = Ved overdragelsen af Genstandene underskriver Giveren og Modtageren en overdragelsesprotokol. Manglende genstande og synlige skader anføres i protokollen.
acceptance-ownership = Ejendomsretten til Genstandene og risikoen for, at de går tabt eller beskadiges, overgår til Modtageren ved underskrivelsen af overdragelsesprotokollen.
acceptance-condition = Genstandene overdrages i den stand, de er i på overdragelsesdagen. Giveren hæfter ikke for mangler ved Genstandene, bortset fra mangler, som Giveren forsætligt har fortiet.

## Report

report = Rapportering og integritet
report-use = Senest tre måneder efter underskrivelsen af overdragelsesprotokollen sender Modtageren Giveren en skriftlig rapport om anvendelsen af Genstandene. Rapporten angiver, hvor Genstandene befinder sig, og hvem der bruger dem. Rapporten anses for godkendt, hvis Giveren ikke har fremsendt skriftlige bemærkninger senest tredive dage efter modtagelsen.
report-pictures = Rapporten kan vedlægges billeder. Personer, der kan genkendes, vises kun med deres skriftlige samtykke og børn kun med skriftligt samtykke fra deres forældre eller andre værger. Billederne må ikke afsløre beskyttede anlægs beliggenhed eller udseende.

## Legal framework and term

legal = Retligt grundlag, bilæggelse af tvister og personoplysninger
term = Ikrafttræden, ændringer og ophør
term-delivery = { This-document } gælder, indtil Giveren har godkendt rapporten om anvendelsen af Genstandene. Kravene til anvendelsen af Genstandene gælder fortsat, så længe Genstandene er brugbare.
