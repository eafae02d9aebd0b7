# Agreement on international territorial cooperation, version 1, in Romanian: what the library
# does not have.

title = Acord privind cooperarea teritorială internațională
agreed = au convenit următoarele:

## Recitals

recital-law = acționând în temeiul Legii Ucrainei „Cu privire la cooperarea teritorială internațională a Ucrainei” nr.{ "\u00A0" }3668-IX din 24 aprilie 2024 și al legislației celorlalte state cărora le aparțin Părțile,
recital-convention = având în vedere scopurile Convenției-cadru europene privind cooperarea transfrontalieră a colectivităților sau autorităților teritoriale (Madrid, 21 mai 1980) și ale protocoalelor la aceasta,

## Subject

subject = Obiect și principii
subject-cooperation = Obiectul prezentului Acord este cooperarea teritorială internațională dintre Părți, în folosul locuitorilor acestora. După tipul său, această cooperare este [interteritorială, transfrontalieră sau transnațională].

## Tasks

tasks = Obiectivele cooperării
tasks-development = Cooperarea trebuie să contribuie la dezvoltarea durabilă, economică, socială și de mediu, a teritoriilor Părților și la creșterea calității vieții locuitorilor.
tasks-integration = Cooperarea trebuie să contribuie la integrarea europeană. Părțile fac schimb de experiență în aplicarea standardelor europene în administrația publică locală și în participarea la programe europene.
tasks-capacity = Cooperarea trebuie să consolideze capacitatea autorităților Părților. Părțile organizează instruiri și stagii pentru funcționari și își pun reciproc la dispoziție modele de hotărâri și materiale metodologice.

## Duties

duties = Obligațiile Părților
duties-fulfil = Fiecare Parte îndeplinește cu bună-credință și la timp ceea ce și-a asumat prin prezentul Acord și prin planurile de acțiune convenite în temeiul acestuia.
duties-inform = Fiecare Parte comunică fără întârziere { the-other-dative } împrejurările care împiedică aplicarea prezentului Acord, în special modificarea competențelor sale.
duties-decisions = Fiecare Parte asigură adoptarea hotărârilor și obținerea aprobărilor pe care legislația statului său le impune pentru aplicarea prezentului Acord. Dacă această legislație impune înregistrarea Acordului, Partea îl prezintă spre înregistrare și comunică { the-other-dative } rezultatul.

## A heading that takes more together than that of the library

publicity = Informare publică, simboluri și date cu caracter personal
