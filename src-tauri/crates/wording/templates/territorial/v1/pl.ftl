# Agreement on international territorial cooperation, version 1, in Polish: what the library
# does not have.

title = Umowa o międzynarodowej współpracy terytorialnej
agreed = uzgodniły, co następuje:

## Recitals

recital-law = działając na podstawie ustawy Ukrainy z dnia 24 kwietnia 2024 r. nr{ "\u00A0" }3668-IX „O międzynarodowej współpracy terytorialnej Ukrainy” oraz prawa innych państw, do których należą Strony,
recital-convention = biorąc pod uwagę cele Europejskiej konwencji ramowej o współpracy transgranicznej między wspólnotami i władzami terytorialnymi (Madryt, 21 maja 1980 r.) oraz protokołów do niej,

## Subject

subject = Przedmiot i zasady
subject-cooperation = Przedmiotem niniejszej Umowy jest międzynarodowa współpraca terytorialna między Stronami dla dobra ich mieszkańców. Pod względem rodzaju jest to współpraca [międzyterytorialna, transgraniczna lub transnarodowa].

## Tasks

tasks = Zadania współpracy
tasks-development = Współpraca ma się przyczyniać do zrównoważonego rozwoju gospodarczego, społecznego i ekologicznego obszarów Stron oraz do podnoszenia jakości życia mieszkańców.
tasks-integration = Współpraca ma sprzyjać integracji europejskiej. Strony dzielą się doświadczeniami ze stosowania standardów europejskich w samorządzie lokalnym i z udziału w programach europejskich.
tasks-capacity = Współpraca ma wzmacniać potencjał organów Stron. Strony organizują szkolenia i staże dla urzędników oraz dzielą się wzorami rozstrzygnięć i materiałami metodycznymi.

## Duties

duties = Obowiązki Stron
duties-fulfil = Każda ze Stron w dobrej wierze i terminowo wykonuje to, co przyjęła na siebie na mocy niniejszej Umowy i uzgodnionych na jej podstawie planów działań.
duties-inform = Każda ze Stron niezwłocznie powiadamia { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    } o okolicznościach utrudniających wykonywanie niniejszej Umowy, w szczególności o zmianach swoich uprawnień.
duties-decisions = Każda ze Stron zapewnia podjęcie decyzji i uzyskanie zgód, których prawo jej państwa wymaga do wykonywania niniejszej Umowy. Jeżeli prawo to wymaga rejestracji Umowy, Strona zgłasza ją do rejestracji i powiadamia { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    } o wyniku.

## A heading that takes more together than that of the library

publicity = Informowanie, symbole i dane osobowe
