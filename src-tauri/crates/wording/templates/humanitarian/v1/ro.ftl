# Humanitarian assistance agreement, version 1, in Romanian.
# $first is the Provider (Donatorul), each of $others the Recipient (Beneficiarul).

title = Acord privind acordarea de ajutor umanitar
agreed = au convenit următoarele:

## Recitals

recital-need = având în vedere nevoile locuitorilor afectați de agresiune armată, de un dezastru natural sau de o altă situație de urgență,

## Subject

subject = Obiectul Acordului
subject-assistance = În temeiul { this-genitive }, { $first } (în continuare „Donatorul”) acordă ajutor umanitar, iar { $parties ->
        [2] { $others } (în continuare „Beneficiarul”) îl primește și îl folosește
       *[other] { $others } (fiecare în continuare „Beneficiarul”) îl primesc și îl folosesc
    } potrivit destinației sale.
subject-goods = Lista bunurilor acordate ca ajutor umanitar (în continuare „Bunurile”) este cuprinsă în tabelul de sub textul { this-genitive }. Tabelul face parte integrantă din { this-nominative }.
subject-free = Bunurile se predau cu titlu gratuit. Donatorul nu cere pentru ele nici bani, nici servicii, nici alte avantaje.

## Use

use = Utilizarea Bunurilor
use-purpose = Beneficiarul utilizează Bunurile numai pentru nevoile umanitare civile ale comunității sale. Orice altă utilizare necesită consimțământul scris prealabil al Donatorului.
use-no-resale = Beneficiarul nu vinde, nu schimbă, nu închiriază și nu gajează Bunurile. El nu utilizează Bunurile pentru a obține profit.
use-passing-on = Beneficiarul poate transmite Bunurile numai utilizatorilor finali: locuitorilor, instituțiilor și serviciilor pentru ale căror nevoi sunt destinate. Transmiterea este gratuită. Fiecare transmitere se consemnează în scris, cu indicarea utilizatorului, a datei și a cantității.
use-records = Beneficiarul ține evidența Bunurilor și păstrează documentele privind utilizarea lor potrivit legislației statului său. La cererea Donatorului, el îi pune la dispoziție aceste documente spre consultare.

## Delivery

delivery = Livrare
delivery-transport = Donatorul organizează și plătește transportul Bunurilor până la locul convenit în scris, dacă Părțile nu convin altfel. Beneficiarul asigură descărcarea Bunurilor și depozitarea lor corespunzătoare.
delivery-customs = Donatorul pregătește documentele necesare pentru exportul Bunurilor, iar Beneficiarul pregătește documentele necesare pentru importul lor și pentru recunoașterea lor ca ajutor umanitar. Fiecare Parte achită în statul său plățile obligatorii de la care Bunurile nu sunt scutite.
delivery-notice = Cu cel puțin cinci zile înainte de expediere, Donatorul comunică în scris Beneficiarului data expedierii, mijlocul de transport și greutatea încărcăturii. Beneficiarul confirmă fără întârziere că este pregătit să primească Bunurile.

## Acceptance

acceptance = Recepție
acceptance-act = La predarea Bunurilor, Donatorul și Beneficiarul semnează un proces-verbal de predare-primire. Lipsurile și deteriorările vizibile se consemnează în procesul-verbal.
acceptance-ownership = Dreptul de proprietate asupra Bunurilor, precum și riscul pierderii sau al deteriorării lor trec la Beneficiar în momentul semnării procesului-verbal de predare-primire.
acceptance-condition = Bunurile se predau în starea în care se află în ziua predării. Donatorul nu răspunde pentru viciile Bunurilor, cu excepția celor pe care le-a ascuns cu intenție.

## Report

report = Raportare și integritate
report-use = În termen de trei luni de la data semnării procesului-verbal de predare-primire, Beneficiarul prezintă Donatorului un raport scris privind utilizarea Bunurilor. Raportul arată unde se află Bunurile și cine le folosește. Raportul se consideră acceptat dacă, în termen de treizeci de zile de la data primirii lui, Donatorul nu a transmis observații scrise.
report-pictures = La raport pot fi anexate fotografii. Persoanele care pot fi recunoscute apar în fotografii numai cu consimțământul lor scris, iar copiii numai cu consimțământul scris al părinților sau al altor reprezentanți legali. Fotografiile nu trebuie să dezvăluie amplasarea sau aspectul obiectivelor protejate.

## Legal framework and term

legal = Cadrul juridic, soluționarea diferendelor și date cu caracter personal
term = Intrare în vigoare, modificări și încetare
term-delivery = { This-nominative } este în vigoare până când Donatorul acceptă raportul privind utilizarea Bunurilor. Cerințele privind utilizarea Bunurilor se aplică și ulterior, cât timp acestea pot fi folosite.
