# Agreement on international territorial cooperation, version 1, in Hungarian: what the library
# does not have.

title = Megállapodás a nemzetközi területi együttműködésről
agreed = a következőkben állapodtak meg:

## Recitals

recital-law = az Ukrajna nemzetközi területi együttműködéséről szóló, 2024. április 24-i 3668-IX{ "\u00A0" }számú ukrán törvény és azon más államok joga alapján eljárva, amelyekhez a Felek tartoznak,
recital-convention = figyelembe véve a Területi Önkormányzatok és Közigazgatási Szervek Határmenti Együttműködéséről szóló Európai Keretegyezmény (Madrid, 1980. május 21.) és jegyzőkönyvei céljait,

## Subject

subject = Tárgy és alapelvek
subject-cooperation = A jelen Megállapodás tárgya a Felek közötti nemzetközi területi együttműködés lakosaik javára. Fajtája szerint ez az együttműködés [területek közötti, határon átnyúló vagy transznacionális].

## Tasks

tasks = Az együttműködés feladatai
tasks-development = Az együttműködés hozzájárul a Felek területeinek fenntartható gazdasági, társadalmi és környezeti fejlődéséhez, valamint a lakosok életminőségének javításához.
tasks-integration = Az együttműködés hozzájárul az európai integrációhoz. A Felek megosztják egymással az európai normák helyi önkormányzásban való alkalmazása és az európai programokban való részvétel terén szerzett tapasztalataikat.
tasks-capacity = Az együttműködés erősíti a Felek szerveinek felkészültségét. A Felek képzéseket és szakmai gyakorlatokat szerveznek tisztviselőik számára, és megosztják egymással határozatmintáikat és módszertani anyagaikat.

## Duties

duties = A Felek kötelezettségei
duties-fulfil = Mindegyik Fél jóhiszeműen és határidőben teljesíti, amit a jelen Megállapodásban és az annak alapján egyeztetett cselekvési tervekben vállalt.
duties-inform = Mindegyik Fél haladéktalanul értesíti { the-other-accusative } a jelen Megállapodás végrehajtását akadályozó körülményekről, különösen a hatáskörében bekövetkezett változásokról.
duties-decisions = Mindegyik Fél gondoskodik azoknak a döntéseknek a meghozataláról és azoknak a jóváhagyásoknak a beszerzéséről, amelyeket a jelen Megállapodás végrehajtásához államának joga előír. Ha ez a jog a Megállapodás nyilvántartásba vételét írja elő, a Fél kezdeményezi a nyilvántartásba vételt, és annak eredményéről értesíti { the-other-accusative }.

## A heading that takes more together than that of the library

publicity = Tájékoztatás, jelképek és személyes adatok
