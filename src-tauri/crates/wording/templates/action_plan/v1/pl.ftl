# Action plan under an agreement, version 1, in Polish.

title = Plan działań
agreed = sporządziły niniejszy Plan:

## Recitals

recital-carry-out = w wykonaniu umowy „{ $parent }” z dnia { $parent_on } (dalej: Umowa),

## Measures

measures = Działania
measures-table = Działania, ich terminy, osoby odpowiedzialne, źródła finansowania i oczekiwane rezultaty podano w tabeli pod tekstem { this-genitive }. Tabela jest częścią { the-genitive }.
measures-responsible = Osoby wskazane w tabeli przygotowują działania i dbają o dotrzymanie terminów. O przeszkodach niezwłocznie powiadamiają { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }.
measures-changes = Zmiany w tabeli Strony uzgadniają na piśmie. Do przesunięcia terminu jednego działania wystarcza pisemna zgoda osób odpowiedzialnych z każdej Strony, która w nim uczestniczy.

## Means

means = Środki finansowe
means-sources = Źródło finansowania podaje się w tabeli odrębnie dla każdego działania. Działanie, na które nie ma jeszcze środków, rozpoczyna się po ich otrzymaniu.

## Review

review = Podsumowanie
review-midyear = W połowie roku Strony wspólnie dokonują przeglądu { form-performance-genitive } { this-genitive } i w razie potrzeby aktualizują tabelę.
review-report = Pod koniec roku Strony sporządzają krótkie wspólne sprawozdanie z przeprowadzonych działań, ich rezultatów i wydatkowanych środków. Każda ze Stron przedkłada sprawozdanie organowi, który zatwierdził Umowę.
review-next = Na podstawie sprawozdania Strony przygotowują plan działań na następny rok. Przenosi się do niego niezakończone działania, z których Strony nie zrezygnowały.
