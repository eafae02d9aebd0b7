# Friendship and solidarity partnership, version 1, in Romanian: what the library does not have.

title = Acord de prietenie și parteneriat solidar
agreed = au convenit următoarele:

## Friendship

friendship = Prietenie și solidaritate
friendship-declared = Părțile proclamă prietenia dintre comunitățile lor și își afirmă solidaritatea reciprocă.
friendship-values = Această prietenie se întemeiază pe respectul pentru demnitatea umană, drepturile omului și statul de drept. Părțile respectă suveranitatea și integritatea teritorială a statelor în interiorul frontierelor lor recunoscute la nivel internațional.

## Support

support = Sprijin reciproc
support-needs = Comunitatea își comunică nevoia de ajutor printr-o listă, pe care o actualizează pe măsură ce împrejurările se schimbă. Părțile acordă numai ajutorul care le este cerut.
support-people = Părțile sprijină persoanele strămutate și alte persoane care au avut de suferit de pe urma războiului. Ele contribuie, în special, la odihna și refacerea sănătății copiilor, la reabilitarea răniților și la asistența psihologică.

## Recovery

recovery = Refacere și reconstrucție

## People

people = Legături între oameni și memorie
citizens-bridges = Părțile îi ajută pe locuitorii comunităților lor să se cunoască și să păstreze legătura. Dacă deplasările sunt periculoase, întâlnirile se desfășoară la distanță.
friendship-memory = Părțile organizează evenimente culturale comune. Ele cinstesc memoria apărătorilor căzuți ai libertății și a victimelor războiului.

## Term

friendship-towards = Ținând seama de experiența dobândită, Părțile vor analiza posibilitatea încheierii unui acord de înfrățire.

## Headings that take more together than those of the library

financing = Finanțare, integritate și transparență
legal = Cadrul juridic, soluționarea diferendelor și date cu caracter personal
termination = Încetare și modificări
