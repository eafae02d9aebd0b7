# Renewal and confirmation of an agreement, version 1, in Romanian.

title = Act adițional privind prelungirea acordului
agreed = au convenit următoarele:

## Recitals

recital-refers = având în vedere acordul „{ $parent }” din { $parent_on } (în continuare „Acordul”),
recital-years = privind cu recunoștință la anii de cooperare care i-au apropiat pe locuitorii comunităților lor,

## Confirmation

confirmation = Confirmarea Acordului
confirmation-given = Părțile confirmă Acordul și dorința lor de a continua cooperarea.
confirmation-results = Părțile apreciază în mod deosebit rezultatele cooperării: [cele mai importante proiecte, schimburi și ajutoare].

## Period

period = Prelungirea duratei
period-renewed = { $term ->
        [years] Durata Acordului se prelungește cu { form-years }.
        [date] Durata Acordului se prelungește până la { $until } inclusiv.
        [project] { $tail ->
            [0] Durata Acordului se prelungește pe durata realizării proiectului „[denumirea proiectului]”.
           *[other] Durata Acordului se prelungește pe durata realizării proiectului „[denumirea proiectului]” și pentru { form-tail } după finalizarea acestuia.
        }
       *[indefinite] Durata Acordului se prelungește pe timp nedeterminat.
    }
period-onwards = Noua perioadă începe în ziua următoare expirării perioadei anterioare. Dacă perioada anterioară a expirat deja, Acordul produce din nou efecte, iar noua perioadă începe la data intrării în vigoare a { this-genitive }.
period-terms = Celelalte condiții ale Acordului rămân neschimbate.

## Outlook

outlook = Cooperarea viitoare
languages = Intrare în vigoare, limbi și exemplare originale
