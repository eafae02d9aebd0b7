# Words printed on paper: dates, numbering, parties, signatures. In Polish.
# A message „<key>-case” names the case that <key> puts its names in.
# „działając przez” agrees with any party’s name, and with several of them.
# $authority stands after „na podstawie”, in the genitive.

## Date and place

date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year } r.
date-blank = ____ ____________ 20___ r.
place-blank = ____________________

## Numbering

article-word = Artykuł { $number }
article-section = §{ "\u00A0" }{ $number }
article-plain = { $number }.
clause-number = { $article }.{ $clause }

## Parties

title-between = pomiędzy { $parties }
title-between-case = instrumental
list-and = { " i " }
list-comma = { ", " }
party-with-country = { $name } ({ $country })
party-block = { $name } ({ $country }), z siedzibą pod adresem: { $seat }
party-block-no-seat = { $name } ({ $country })
represented = działając przez { $signatories }
represented-case = accusative
signatory-entry = { $office } { $name }, { $gender ->
    [feminine] umocowaną
    [masculine] umocowanego
   *[other] z umocowaniem
} na podstawie { $authority }
signatory-entry-no-authority = { $office } { $name }
# Between the last two signatories where the first entry ends in its authority.
signatory-and = { ", oraz " }
party-end = ;
# The same for every $binding.
hereinafter = { $binding ->
   *[yes] zwane dalej łącznie Stronami, a pojedynczo – Stroną,
}

## Sheets and signatures

page-of = Strona { $page } z { $pages }
working-copy = Egzemplarz roboczy – nie do podpisu
courtesy-copy = Egzemplarz do wiadomości – bez podpisów
consolidated = Tekst ujednolicony – do wiadomości
amends-rewords = Punkt { $number } otrzymuje brzmienie: „{ $text }”
amends-adds = Po punkcie { $number } dodaje się punkt w brzmieniu: „{ $text }”
amends-deletes = Punkt { $number } skreśla się.
fingerprint = odcisk tekstu { $code }
sample-mark = WZÓR
original-label = Egzemplarz nr{ "\u00A0" }{ $number } – dla { $party }
original-label-case = genitive
for-party = W imieniu { $party }
for-party-case = genitive
seal-place = miejsce na pieczęć
signature = podpis
countersigned = Kontrasygnata
signed-on-label = Data podpisania

## Pictures

arms-of = Herb: { $name }
flag-of = Flaga: { $country }

## Letters, tables and notices

letter-number = Nr{ "\u00A0" }{ $number }
letter-number-blank = Nr ____________
letter-annexes = Załączniki:
letter-annex-number = { $number }.
letter-closing = Z poważaniem
letter-salutation = Szanowni Państwo,
letter-executor = Sprawę prowadzi: { $name }

## Countries

country-UA = Ukraina
country-PL = Polska
country-DE = Niemcy
country-RO = Rumunia
country-MD = Mołdawia
country-FR = Francja
country-IT = Włochy
country-CZ = Czechy
country-SK = Słowacja
country-HU = Węgry
country-LT = Litwa
country-LV = Łotwa
country-EE = Estonia
country-BG = Bułgaria
country-DK = Dania
country-SE = Szwecja
country-FI = Finlandia
country-NL = Niderlandy
country-BE = Belgia
country-AT = Austria
country-ES = Hiszpania
country-PT = Portugalia
country-IE = Irlandia
country-GR = Grecja
country-HR = Chorwacja
country-SI = Słowenia
country-GB = Wielka Brytania
country-NO = Norwegia
country-CH = Szwajcaria
country-US = Stany Zjednoczone
country-CA = Kanada
country-GE = Gruzja
country-LU = Luksemburg
country-CY = Cypr
country-MT = Malta
country-AL = Albania
country-AM = Armenia
country-AZ = Azerbejdżan
country-BA = Bośnia i Hercegowina
country-IL = Izrael
country-IS = Islandia
country-JP = Japonia
country-KR = Republika Korei
country-KZ = Kazachstan
country-ME = Czarnogóra
country-MK = Macedonia Północna
country-RS = Serbia
country-TR = Turcja

## Languages: by name, and as „w językach ukraińskim i niemieckim” has them

language-uk = ukraiński
language-en = angielski
language-de = niemiecki
language-pl = polski
language-ro = rumuński
language-fr = francuski
language-da = duński
language-hu = węgierski
language-it = włoski
language-cs = czeski
language-sk = słowacki
language-lt = litewski
language-lv = łotewski
language-adverb-uk = ukraińskim
language-adverb-en = angielskim
language-adverb-de = niemieckim
language-adverb-pl = polskim
language-adverb-ro = rumuńskim
language-adverb-fr = francuskim
language-adverb-da = duńskim
language-adverb-hu = węgierskim
language-adverb-it = włoskim
language-adverb-cs = czeskim
language-adverb-sk = słowackim
language-adverb-lt = litewskim
language-adverb-lv = łotewskim

## Kinds of agreement

kind-letter_of_intent = List intencyjny
kind-memorandum = Memorandum o współpracy
kind-twinning = Umowa o partnerstwie
kind-cooperation = Umowa o współpracy

## Tables

column-goods-name = Nazwa
column-goods-measure = Jednostka miary
column-goods-quantity = Ilość
column-goods-price = Wartość jednostkowa
column-goods-worth = Wartość łączna
column-goods-serial = Numer seryjny (inwentarzowy)
column-goods-condition = Stan
column-goods-due = Termin ważności
goods-total = Razem
goods-total-partial = Razem: pozycje z podaną wartością
column-measures-name = Działanie
column-measures-due = Termin
column-measures-responsible = Osoby odpowiedzialne
column-measures-funding = Źródło finansowania
column-measures-indicator = Oczekiwany rezultat

## Comparison of versions

redline-of = Zmiany w stosunku do wersji „{ $from }”: wersja „{ $to }”. Fragmenty dodane podkreślono dwukrotnie, usunięte przekreślono.
redline-mark = porównanie wersji
version-now = obecna wersja

## Money

money = { $amount }{ "\u00A0" }{ $currency }
