# Letter of intent, version 1, in Romanian: what the library does not have.

title = Scrisoare de intenție
agreed = declară următoarele intenții:

## Recitals

recital-why = convinse că tocmai comunitățile lor își pot fi reciproc parteneri de încredere, deoarece au în comun [ce le apropie: istorie, număr de locuitori, economie, condiții naturale, provocări, contacte anterioare],

## Intentions

intent = Intenții
intent-cooperate = Părțile intenționează să stabilească o cooperare directă și de durată în folosul locuitorilor comunităților lor.
intent-need = De la această cooperare, comunitățile așteaptă următoarele: [denumirea fiecărei comunități – ce îi este necesar].
intent-offer = La rândul lor, comunitățile pot oferi următoarele: [denumirea fiecărei comunități – ce poate oferi].

## Next steps

steps = Pașii următori
steps-contacts = În termen de treizeci de zile de la data semnării prezentei Scrisori de către ultima dintre Părți, fiecare Parte va comunica { the-other-dative } persoana sa de contact.
steps-visit = Reprezentanții Părților vor avea o primă întâlnire, în persoană sau la distanță. Data întâlnirii și temele de discuție vor fi convenite de persoanele de contact.
steps-draft = După întâlnire, Părțile vor pregăti un proiect de acord de cooperare. Fiecare Parte îl va prezenta spre examinare consiliului său sau altui organ împuternicit să ia hotărârea.

## Nature and validity

nature = Caracterul și valabilitatea Scrisorii
nature-costs = Semnarea prezentei Scrisori nu implică cheltuieli și nu obligă Părțile să încheie un acord. Fiecare Parte își va suporta propriile cheltuieli pentru pașii următori.
nature-validity = { $term ->
        [date] Prezenta Scrisoare este valabilă până la semnarea unui acord între Părți, dar cel mult până la { $until } inclusiv.
        [years] Prezenta Scrisoare este valabilă până la semnarea unui acord între Părți, dar cel mult { form-years } de la data semnării sale de către ultima dintre Părți.
       *[other] Prezenta Scrisoare este valabilă până când Părțile semnează un acord sau până când una dintre ele comunică în scris { the-other-dative } că renunță la aceste intenții.
    }
