# Joint declaration, version 1, in Romanian.

title = Declarație comună
agreed = declară împreună:

## Convictions

convictions = Convingerile noastre
convictions-peace = Părțile sunt convinse că fiecare om are dreptul să trăiască în pace, siguranță și demnitate. Comunitățile aduc pacea mai aproape atunci când locuitorii lor se cunosc și se ajută între ei.
convictions-law = Părțile consideră că democrația, statul de drept și drepturile omului sunt temelia autonomiei locale. Alegerile libere, administrația deschisă și participarea locuitorilor fac o comunitate puternică.
convictions-borders = Părțile respectă suveranitatea, independența și integritatea teritorială a tuturor statelor. Ele resping orice încercare de a modifica frontierele prin forță.

## Commitments

commitments = Intențiile noastre
commitments-ties = Părțile intenționează să consolideze legăturile directe dintre locuitorii, instituțiile și organizațiile lor. Ele vor căuta prilejuri de întâlnire și de schimb de experiență.
commitments-recovery = Părțile intenționează să sprijine comunitățile care au suferit de pe urma războiului în reconstrucție și în grija față de oameni. Ele vor împărtăși cunoștințele necesare pentru o refacere durabilă.
commitments-youth = Părțile intenționează să îi implice pe tineri în activitățile comune și să țină seama de părerile lor. Ele vor ajuta școlile și asociațiile de tineret să găsească parteneri.

## Appeal

appeal = Apelul nostru
appeal-cities = Părțile îndeamnă orașele și comunitățile din Europa și din lume să încheie parteneriate cu comunitățile afectate de război.
appeal-open = La { this-nominative } pot adera alte orașe și comunități. Pentru aceasta este suficientă o cerere scrisă adresată uneia dintre Părți, care o va comunica { the-other-dative }.

## Nature

nature = Caracterul și exemplarele originale ale Declarației
