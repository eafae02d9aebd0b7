# Additional protocol to an agreement, version 1, in Hungarian.

title = Kiegészítő megállapodás
agreed = a következőkben állapodtak meg:

## Recitals

recital-refers = megkötve a jelen { $number }. számú kiegészítő megállapodást (a továbbiakban: Kiegészítő Megállapodás) a közöttük { $parent_on } napján „{ $parent }” címmel létrejött megállapodáshoz (a továbbiakban: Megállapodás),
recital-change = azzal a szándékkal, hogy a Megállapodást az együttműködés jelenlegi szükségleteihez igazítsák,

## Changes

changes = A Megállapodás módosítása és kiegészítése
changes-replace = A Megállapodás [a pont száma] pontja helyébe a következő rendelkezés lép: „[a pont új szövege]”.
changes-add = A Megállapodás a következő [az új pont száma] ponttal egészül ki: „[az új pont szövege]”.

## The rest of the agreement

rest = Egyéb rendelkezések
rest-unchanged = A Megállapodás egyéb rendelkezései változatlanok maradnak.
rest-part = { This-nominative } a Megállapodás elválaszthatatlan részét képezi.
rest-terms = { This-inessive } használt fogalmak ugyanazt jelentik, mint a Megállapodásban.

## Entry into force

entry = Hatálybalépés és időbeli hatály
entry-with = { This-nominative } azon a napon lép hatályba, amelyen a Felek közül az utolsó is aláírja. Ha a Megállapodás vagy valamelyik Fél államának joga szerint jóváhagyás is szükséges, { this-nominative } az utolsó jóváhagyás napján lép hatályba.
entry-term = { This-nominative } a Megállapodás időbeli hatálya alatt hatályos.
