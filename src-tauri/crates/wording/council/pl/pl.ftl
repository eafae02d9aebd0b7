# Council papers of Poland, in Polish.
# A message „<key>-case” names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

decision = Projekt uchwały
note = Uzasadnienie
termination_decision = Projekt uchwały o zakończeniu współpracy

## Shared

areas-comma = { "; " }
point-number = §{ "\u00A0" }{ $number }.
draft = PROJEKT
chair = Przewodniczący Rady
author = Wnioskodawca
execute = Wykonanie uchwały powierza się organowi wykonawczemu gminy.
in-force = Uchwała wchodzi w życie z dniem podjęcia.
term = { $length ->
    [indefinite] czas nieokreślony
    [years] { $years }{ "\u00A0" }{ $years ->
        [one] rok
        [few] lata
       *[many] lat
    }
    [date] do dnia { $until }
   *[project] do zakończenia projektu, tj. do dnia { $until }{ $tail ->
        [0] { "" }
        [one] , oraz { $tail }{ "\u00A0" }rok po tym dniu
        [few] , oraz { $tail }{ "\u00A0" }lata po tym dniu
       *[many] , oraz { $tail }{ "\u00A0" }lat po tym dniu
    }
}
conditions = Dokument sporządza się w { $language-count ->
    [one] języku
   *[other] językach
} { $langs }; liczba egzemplarzy: { $originals }; okres obowiązywania: { term }; współpraca obejmuje następujące dziedziny: { $areas }.
basis = Uchwały w sprawach współpracy ze społecznościami lokalnymi innych państw podejmuje wyłącznie rada gminy (art. 18 ust. 2 pkt 12a ustawy z dnia 8 marca 1990{ "\u00A0" }r. o samorządzie gminnym).

## The resolution

decision-title = Uchwała nr { $decision-number }
decision-council =
    Rady ____________________
    z dnia { $decision-on }
decision-subject = w sprawie nawiązania współpracy i zawarcia dokumentu „{ $agreement }” { $parties-between }
decision-preamble = Na podstawie art. 18 ust. 2 pkt 12a ustawy z dnia 8 marca 1990{ "\u00A0" }r. o samorządzie gminnym (Dz. U. z ________ r. poz. ________) uchwala się, co następuje:
decision-approve = Wyraża się wolę nawiązania współpracy oraz zgodę na zawarcie dokumentu „{ $agreement }” { $parties-between }.
decision-areas = Współpraca obejmuje w szczególności następujące dziedziny: { $areas }.
decision-text = Treść dokumentu, o którym mowa w §{ "\u00A0" }1, stanowi załącznik do uchwały.
decision-money = Środki na realizację współpracy zabezpiecza się w budżecie w następującej podziałce klasyfikacji: { $budget }. Przewidywana kwota: { $amount }.
decision-sign = Do podpisania dokumentu, o którym mowa w §{ "\u00A0" }1, upoważnia się { $office } { $signatory }.
decision-sign-case = accusative
decision-annex =
    Załącznik
    do uchwały nr { $decision-number }
    z dnia { $decision-on }

## The grounds

note-about = do projektu uchwały w sprawie zawarcia dokumentu „{ $agreement }” { $parties-between }
note-need = 1. Potrzeba podjęcia uchwały
note-relations = 2. Dotychczasowe kontakty
note-why_partner = 3. Wybór partnera
note-partner = Partner: { $partners }. Państwo: { $states }.
note-aim = 4. Cel i warunki współpracy
note-basis = 5. Podstawa prawna
note-finance = 6. Skutki finansowe
note-money = Przewidywana kwota: { $amount }. Źródło finansowania: { $budget }.
note-results = 7. Oczekiwane rezultaty
note-rapporteur = Projekt przedstawia na sesji: { $rapporteur }.

## The resolution to end an agreement

termination-subject = w sprawie zakończenia współpracy prowadzonej na podstawie dokumentu „{ $concluded }” { $parties-between }
termination-end = Wyraża się wolę zakończenia współpracy prowadzonej na podstawie podpisanego { $concluded-on } dokumentu „{ $concluded }” { $parties-between }.
termination-notice = Do podpisania i przekazania partnerowi pisemnego oświadczenia o zakończeniu współpracy upoważnia się { $office } { $signatory }.
termination-notice-case = accusative
termination-reason = Przyczyna zakończenia współpracy: { $reason }.
