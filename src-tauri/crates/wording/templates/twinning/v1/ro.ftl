# Twinning agreement, version 1, in Romanian: what the library does not have.

title = Acord de înfrățire
agreed = au convenit următoarele:

## Twinning

twinning = Înfrățire
twinning-bond = Părțile își declară comunitățile înfrățite. Înfrățirea îi unește în primul rând pe locuitorii acestora.
twinning-lasting = Părțile se îngrijesc ca legăturile de înfrățire să dureze și le transmit generațiilor viitoare.

## Citizens

citizens = Întâlniri ale locuitorilor
citizens-meet = Părțile organizează întâlniri ale locuitorilor de diferite vârste, profesii și preocupări. Ele se îngrijesc ca aceste întâlniri să fie accesibile tuturor, în special persoanelor cu dizabilități.
citizens-days = Fiecare Parte invită { the-other } la ziua orașului sau a comunității sale și la alte evenimente importante. Părțile sărbătoresc împreună aniversările înfrățirii.
citizens-families = Părțile încurajează familiile să îi găzduiască pe participanții la întâlniri. Această găzduire este voluntară atât pentru familii, cât și pentru oaspeți.

## Young people

youth = Școli și tineret
youth-schools = Părțile sprijină parteneriatele dintre instituțiile de învățământ, stagiile cadrelor didactice și proiectele educaționale comune.

## Culture and sport

culture = Cultură și sport
culture-sport = Părțile invită reciproc artiști, ansambluri și sportivi la festivalurile, expozițiile și competițiile lor.
culture-heritage = Părțile fac schimb de experiență în păstrarea patrimoniului cultural. Ele își familiarizează locuitorii cu istoria și tradițiile { $parties ->
        [2] celeilalte comunități
       *[other] celorlalte comunități
    }.
culture-languages = Părțile încurajează învățarea reciprocă a limbilor și schimburile dintre biblioteci.

## Local government and the economy

municipal = Administrație publică locală și economie
municipal-experience = Părțile fac schimb de experiență în furnizarea serviciilor publice, administrarea comunității și implicarea locuitorilor în luarea deciziilor. În acest scop, ele organizează stagii reciproce pentru funcționarii lor.
municipal-economy = Părțile sprijină contactele dintre întreprinderi, asociații de întreprinzători și instituții care susțin dezvoltarea economică.

## Solidarity

solidarity = Solidaritate
solidarity-recovery = Părțile sprijină refacerea unei comunități afectate de război sau de o calamitate, în primul rând prin experiență, prin participarea specialiștilor și prin proiecte comune. Nevoile și ordinea lor de prioritate se stabilesc de comunitatea afectată.

## Committees

committees = Comitete de înfrățire și coordonare
committees-own = Fiecare Parte poate înființa un comitet de înfrățire format din locuitori ai comunității sale. Comitetele propun activități, ajută la pregătirea lor și țin legătura între ele.
