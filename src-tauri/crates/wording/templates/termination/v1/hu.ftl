# Notice that an agreement is terminated, version 1, in Hungarian.
# $first gives it to $others; „közli” has $first as its subject. Names stand in apposition to
# „Fél” or after a colon, in the nominative and without an article.

title = Megállapodás felmondása
agreed = a következőket közli:

## Recitals

recital-concluded = tekintettel arra a megállapodásra, amely { $parent_on } napján „{ $parent }” címmel jött létre (a továbbiakban: Megállapodás), és amelyben { the-other-nominative }: { $others },
recital-decision = a következő határozat alapján: [a képviselő-testület neve, a határozat száma és kelte],

## Notice

notice = A Megállapodás felmondása
notice-given = A felmondó Fél, { $first }, a Megállapodást annak [a felmondásról szóló pont száma] pontja alapján felmondja. { $parties ->
        [2] { This-nominative } címzettje: { $others }.
       *[other] { This-nominative } címzettjei: { $others }.
    }
notice-ground = Indok: [a Megállapodás felmondásának oka].
notice-effect = { $parties ->
        [2] A Megállapodás hatálya { this-nominative } kézhezvételétől számított { form-notice } elteltével megszűnik.
       *[other] A felmondó Félre nézve a Megállapodás hatálya attól a naptól számított { form-notice } elteltével szűnik meg, amelyen { this-accusative } a többi Fél közül az utolsó is kézhez veszi. A többi Fél között a Megállapodás hatálya fennmarad, amíg közülük legalább kettő marad.
    }

## Settlement

settlement = Az együttműködés lezárása
settlement-projects = A Megállapodás hatályának megszűnése előtt megkezdett projekteket és tevékenységeket az egyeztetett feltételek szerint befejezik, ha az azokban részt vevő Felek másként nem állapodnak meg. A Megállapodás alapján új projekteket nem kezdenek.
settlement-symbols = A Megállapodás hatályának megszűnésétől a felmondó Fél, { $first }, nem használja { the-other-nominative } jelképeit, és nem hivatkozik a partnerségre mint fennállóra. Az erre utaló táblákat és feliratokat hat hónapon belül eltávolítják.
settlement-thanks = A felmondó Fél, { $first }, köszönetet mond az együttműködés éveiért. A lakosok, intézmények és szervezetek közötti kapcsolatok a jövőben is fennmaradhatnak.

## Delivery

delivery = Kézbesítés és nyilvántartás
delivery-register = { This-accusative } ajánlott levélben küldik meg, vagy átvételi elismervény ellenében adják át. A Megállapodás hatályának megszűnéséről a felmondó Fél, { $first }, azt a szervet is értesíti, amely a Megállapodást nyilvántartásba vette, ha a nyilvántartásba vétel megtörtént.
delivery-confirm = A felmondó Fél, { $first }, kéri { this-nominative } kézhezvételének írásbeli megerősítését az időpont feltüntetésével.
