# Letter of intent, version 1, in Hungarian: what the library does not have.

title = Szándéknyilatkozat
agreed = a következő szándékokat nyilvánítják ki:

## Recitals

recital-why = abban a meggyőződésben, hogy éppen az ő közösségeik válhatnak egymás megbízható partnereivé, mivel a következők kötik össze őket: [ami közös: történelem, lakosságszám, gazdaság, természeti adottságok, kihívások, korábbi kapcsolatok],

## Intentions

intent = Szándékok
intent-cooperate = A Felek szándéka, hogy közvetlen és tartós együttműködést alakítsanak ki közösségeik lakosainak javára.
intent-need = A közösségek ettől az együttműködéstől a következőket várják: [minden közösség neve – mire van szüksége].
intent-offer = A maguk részéről a közösségek a következőket tudják felajánlani: [minden közösség neve – mit tud felajánlani].

## Next steps

steps = Következő lépések
steps-contacts = Attól a naptól számított harminc napon belül, amelyen a Felek közül az utolsó is aláírja a jelen Szándéknyilatkozatot, mindegyik Fél értesíti { the-other-accusative } kapcsolattartójának személyéről.
steps-visit = A Felek képviselői személyesen vagy online tartják meg az első találkozót. A találkozó időpontját és a megvitatandó kérdéseket a kapcsolattartók egyeztetik.
steps-draft = A találkozót követően a Felek elkészítik az együttműködési megállapodás tervezetét. Mindegyik Fél a képviselő-testülete vagy a döntésre jogosult más szerve elé terjeszti a tervezetet.

## Nature and validity

nature = A Szándéknyilatkozat jellege és érvényessége
nature-costs = A jelen Szándéknyilatkozat aláírása nem jár költséggel, és nem kötelezi a Feleket megállapodás megkötésére. A következő lépések költségeit mindegyik Fél maga viseli.
nature-validity = { $term ->
        [date] A jelen Szándéknyilatkozat a Felek közötti megállapodás aláírásáig, de legfeljebb { $until } napjáig bezárólag érvényes.
        [years] A jelen Szándéknyilatkozat a Felek közötti megállapodás aláírásáig, de legfeljebb attól a naptól számított { form-years }ig érvényes, amelyen a Felek közül az utolsó is aláírja.
       *[other] A jelen Szándéknyilatkozat addig érvényes, amíg a Felek megállapodást nem írnak alá, vagy amíg egyikük írásban nem értesíti { the-other-accusative } arról, hogy e szándékaitól eláll.
    }
