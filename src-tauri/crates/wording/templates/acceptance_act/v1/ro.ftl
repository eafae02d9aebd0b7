# Acceptance act for goods given under an agreement, version 1, in Romanian.
# $first hands over, $others receive.

title = Proces-verbal de predare-primire
agreed = au întocmit prezentul Proces-verbal cu următorul conținut:

## Recitals

recital-agreement = în executarea acordului „{ $parent }” din { $parent_on } (în continuare „Acordul”),

## Handing over

handing = Predare
handing-over = { $first } predă, iar { $parties ->
        [2] { $others } primește
       *[other] { $others } primesc
    } bunurile acordate ca ajutor umanitar (în continuare „Bunurile”).
handing-goods = Lista Bunurilor este cuprinsă în tabelul de sub textul { this-genitive }. Tabelul face parte integrantă din { this-nominative }.
handing-state = Cantitatea și starea exterioară a Bunurilor au fost verificate la predare. Ele corespund tabelului, dacă observațiile nu arată altfel.

## Remarks

remarks = Observații și dreptul de proprietate
remarks-none = Observații privind cantitatea și starea Bunurilor: [niciuna sau lista observațiilor].
remarks-ownership = Dreptul de proprietate asupra Bunurilor, precum și riscul pierderii sau al deteriorării lor trec la Partea care le primește în momentul semnării { this-genitive }.
remarks-use = Bunurile se utilizează și se țin în evidență potrivit Acordului. Raportul privind utilizarea lor se prezintă în termenul stabilit în Acord.

## Originals

copies = Exemplare originale
