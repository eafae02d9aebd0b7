# Twinning oath, version 1, in Romanian: read aloud by those who sign it.

title = Jurământ de înfrățire
agreed = făgăduim solemn:

## Who speaks, and why

oath-we = noi, cărora comunitățile ne-au încredințat glasul lor, aflându-ne în fața oamenilor pe care îi slujim,
oath-convinced = cu convingerea că prietenia dintre comunități începe atunci când oamenii ajung să se cunoască și se întărește prin munca împreună,
oath-history = amintindu-ne că popoarele noastre au cunoscut războaie și despărțiri și că pacea trebuie făurită în fiecare zi,
oath-europe = dorind pentru copiii noștri o Europă în care vecinul vine în ajutorul vecinului,

## The vow

vow = Făgăduința noastră
vow-ties = Vom păstra legăturile dintre comunitățile noastre și le vom transmite celor care vin după noi.
vow-exchanges = Vom deschide ușile caselor, ale școlilor și ale atelierelor noastre, pentru ca locuitorii noștri să învețe unii de la alții.
vow-young = Îi vom ajuta pe tineri să călătorească, să învețe unii limba altora și să găsească prieteni pentru toată viața.
vow-solidarity = Dacă una dintre comunitățile noastre va fi lovită de o nenorocire, nu o vom lăsa singură.
vow-peace = În tot ceea ce vom face împreună, vom sluji păcii, libertății și demnității umane.

## Witness

witness = În semn de credință față de acest Jurământ
witness-signed = { This-nominative } a fost rostit și semnat în prezența locuitorilor, { $originals ->
        [1] într-un exemplar original, în
        [2] în două exemplare originale, fiecare în
        [3] în trei exemplare originale, fiecare în
        [4] în patru exemplare originale, fiecare în
        [5] în cinci exemplare originale, fiecare în
        [6] în șase exemplare originale, fiecare în
        [7] în șapte exemplare originale, fiecare în
        [8] în opt exemplare originale, fiecare în
        [9] în nouă exemplare originale, fiecare în
        [10] în zece exemplare originale, fiecare în
        [few] în { $originals } exemplare originale, fiecare în
       *[other] în { $originals } de exemplare originale, fiecare în
    } { $language_count ->
        [1] limba
       *[other] limbile
    } { $languages_adverb }.
