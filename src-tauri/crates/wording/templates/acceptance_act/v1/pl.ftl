# Acceptance act for goods given under an agreement, version 1, in Polish.
# $first hands over, $others receive.

title = Protokół zdawczo-odbiorczy
agreed = sporządziły niniejszy Protokół o następującej treści:

## Recitals

recital-agreement = w wykonaniu umowy „{ $parent }” z dnia { $parent_on } (dalej: Umowa),

## Handing over

handing = Przekazanie
handing-over = { $first } przekazuje, a { $parties ->
        [2] { $others } przyjmuje
       *[other] { $others } przyjmują
    } mienie stanowiące pomoc humanitarną (dalej: Mienie).
handing-goods = Wykaz Mienia zawiera tabela pod tekstem { this-genitive }. Tabela stanowi integralną część { the-genitive }.
handing-state = Ilość i stan zewnętrzny Mienia sprawdzono przy przekazaniu. Są one zgodne z tabelą, o ile w uwagach nie podano inaczej.

## Remarks

remarks = Uwagi i prawo własności
remarks-none = Uwagi dotyczące ilości i stanu Mienia: [brak albo wykaz uwag].
remarks-ownership = Własność Mienia oraz ryzyko jego utraty lub uszkodzenia przechodzą na Stronę, która je przyjmuje, z chwilą podpisania { this-genitive }.
remarks-use = Mienie wykorzystuje się i ewidencjonuje zgodnie z Umową. Sprawozdanie z jego wykorzystania składa się w terminie określonym w Umowie.

## Originals

copies = Egzemplarze
