# Notice that an agreement is terminated, version 1, in Romanian.
# $first gives it to $others; «notifică» has $first as its subject.

title = Notificare privind denunțarea unui acord
agreed = notifică următoarele:

## Recitals

recital-concluded = având în vedere acordul „{ $parent }” din { $parent_on } (în continuare „Acordul”), { $parties ->
        [2] la care cealaltă Parte este
       *[other] la care celelalte Părți sunt
    } { $others },
recital-decision = în temeiul Hotărârii [denumirea consiliului, la genitiv] nr. [numărul] din [data],

## Notice

notice = Denunțarea Acordului
notice-given = { $first } { $parties ->
        [2] denunță Acordul în conformitate cu punctul [numărul punctului privind denunțarea] din acesta. Destinatarul { this-genitive }: { $others }.
       *[other] se retrage din Acord în conformitate cu punctul [numărul punctului privind denunțarea] din acesta. Destinatarii { this-genitive }: { $others }.
    }
notice-ground = Temeiul: [motivul denunțării Acordului].
notice-effect = { $parties ->
        [2] Acordul încetează la { form-notice } de la primirea { this-genitive }.
       *[other] Pentru Partea care transmite { this-nominative }, Acordul încetează la { form-notice } de la primirea { its-genitive } de către ultima dintre celelalte Părți. Între celelalte Părți, Acordul continuă cât timp rămân cel puțin două.
    }

## Settlement

settlement = Încheierea cooperării
settlement-projects = Proiectele și activitățile începute înainte de încetarea Acordului se finalizează în condițiile convenite, dacă Părțile care participă la ele nu convin altfel. În temeiul Acordului nu se încep proiecte noi.
settlement-symbols = De la data încetării Acordului, { $first } nu mai folosește simbolurile { the-other-dative } și nu se mai referă la parteneriat ca fiind în vigoare. Semnele și inscripțiile respective vor fi înlăturate în termen de șase luni.
settlement-thanks = { $first } mulțumește pentru anii de cooperare. Legăturile dintre locuitori, instituții și organizații pot continua și pe viitor.

## Delivery

delivery = Comunicare și înregistrare
delivery-register = { This-nominative } se trimite prin scrisoare recomandată sau se înmânează sub semnătură. { $first } comunică încetarea Acordului și autorității care l-a înregistrat, dacă acesta a fost înregistrat.
delivery-confirm = { $first } solicită confirmarea în scris a primirii { this-genitive }, cu indicarea datei.
