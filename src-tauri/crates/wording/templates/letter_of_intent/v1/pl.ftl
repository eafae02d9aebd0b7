# Letter of intent, version 1, in Polish: what the library does not have.

title = List intencyjny
agreed = wyrażają następujące zamiary:

## Recitals

recital-why = w przekonaniu, że właśnie ich społeczności mogą stać się dla siebie rzetelnymi partnerami, ponieważ łączy je [co mają wspólnego: historia, liczba mieszkańców, gospodarka, warunki przyrodnicze, wyzwania, wcześniejsze kontakty],

## Intentions

intent = Zamiary
intent-cooperate = Strony zamierzają nawiązać bezpośrednią i trwałą współpracę dla dobra mieszkańców swoich społeczności.
intent-need = Społeczności oczekują od tej współpracy: [nazwa każdej społeczności – czego potrzebuje].
intent-offer = Ze swej strony społeczności mogą zaoferować: [nazwa każdej społeczności – co może zaoferować].

## Next steps

steps = Dalsze kroki
steps-contacts = W terminie trzydziestu dni od dnia podpisania niniejszego Listu przez ostatnią ze Stron każda ze Stron wskaże { $parties ->
        [2] drugiej Stronie
       *[other] pozostałym Stronom
    } swoją osobę do kontaktu.
steps-visit = Przedstawiciele Stron odbędą pierwsze spotkanie osobiście lub zdalnie. Jego termin i tematykę uzgodnią osoby do kontaktu.
steps-draft = Po spotkaniu Strony przygotują projekt umowy o współpracy. Każda ze Stron przedłoży go swojej radzie lub innemu organowi uprawnionemu do podjęcia decyzji.

## Nature and validity

nature = Charakter i ważność Listu
nature-costs = Podpisanie niniejszego Listu nie wymaga wydatków i nie zobowiązuje Stron do zawarcia umowy. Koszty dalszych kroków każda ze Stron ponosi we własnym zakresie.
nature-validity = { $term ->
        [date] Niniejszy List jest ważny do czasu podpisania umowy między Stronami, lecz nie dłużej niż do { $until } włącznie.
        [years] Niniejszy List jest ważny do czasu podpisania umowy między Stronami, lecz nie dłużej niż przez okres { form-years } od dnia podpisania go przez ostatnią ze Stron.
       *[other] Niniejszy List jest ważny do czasu, gdy Strony podpiszą umowę lub gdy jedna z nich powiadomi na piśmie { $parties ->
            [2] drugą Stronę
           *[other] pozostałe Strony
        } o rezygnacji z tych zamiarów.
    }
