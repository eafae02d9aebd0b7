# Cluster partnership agreement between three to five parties, version 1, in Romanian.

title = Acord privind parteneriatul de tip cluster
agreed = au convenit următoarele:

## Recitals

recital-cluster = convinse că parteneriatul de tip cluster unește forțele și experiența mai multor comunități și le permite să realizeze ceea ce o singură comunitate nu poate realiza,

## Purpose

cluster-purpose = Scopul { this-genitive } este dezvoltarea unei cooperări multilaterale de durată, în care fiecare Parte își împărtășește propria experiență și beneficiază de experiența celorlalte. Părțile rezolvă împreună probleme importante pentru comunitățile lor și nu își dublează reciproc eforturile.

## Roles

roles = Rolurile Părților și coordonatorul
roles-each = Fiecare Parte își asumă rolul principal în domeniile de cooperare în care are cea mai mare experiență. Repartizarea rolurilor principale se prevede în planul anual de acțiune.
roles-coordinator = În primul an de la data intrării în vigoare a { this-genitive }, coordonatorul parteneriatului este { $first }. Coordonatorul pregătește întâlnirile Părților, reunește propunerile acestora în planul de acțiune, ține lista proiectelor comune și asigură schimbul de informații între Părți. El nu își poate asuma obligații în numele celorlalte Părți.
roles-rotation = În fiecare an, atribuțiile coordonatorului trec la o altă Parte, în ordinea convenită de Părți în cadrul unei întâlniri. Până la desemnarea noului coordonator, aceste atribuții sunt îndeplinite de coordonatorul anterior. Acesta predă noului coordonator toate materialele necesare activității.

## Decisions

decisions = Luarea deciziilor
decisions-consensus = Deciziile care privesc toate Părțile se iau prin consens. Consensul este întrunit dacă nicio Parte nu se opune. O decizie care presupune cheltuieli ale unei Părți este obligatorie pentru aceasta numai cu consimțământul său scris.
decisions-meeting = Cel puțin o dată pe an, coordonatorul convoacă o întâlnire a Părților, care se poate desfășura și la distanță. El transmite ordinea de zi cu cel puțin paisprezece zile înainte de întâlnire. Deciziile se consemnează în procesul-verbal al întâlnirii, care este confirmat de fiecare Parte.
decisions-some = Două sau mai multe Părți pot realiza un proiect comun fără participarea celorlalte. Ele informează din timp despre un astfel de proiect celelalte Părți, care i se pot alătura cu consimțământul participanților. Pentru Părțile care nu participă la proiect, acesta nu creează obligații.

## Headings of this instrument

financing = Finanțare și integritate
publicity = Informare publică, simboluri și date cu caracter personal
