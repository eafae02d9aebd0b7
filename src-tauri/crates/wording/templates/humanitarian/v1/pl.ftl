# Humanitarian assistance agreement, version 1, in Polish.
# $first is the Provider (Przekazujący), each of $others the Recipient (Odbiorca).

title = Umowa o udzieleniu pomocy humanitarnej
agreed = uzgodniły, co następuje:

## Recitals

recital-need = mając na uwadze potrzeby mieszkańców dotkniętych zbrojną agresją, klęską żywiołową lub inną sytuacją kryzysową,

## Subject

subject = Przedmiot Umowy
subject-assistance = Na podstawie { this-genitive } { $first } (dalej: Przekazujący) udziela pomocy humanitarnej, a { $parties ->
        [2] { $others } (dalej: Odbiorca) przyjmuje ją i wykorzystuje
       *[other] { $others } (dalej pojedynczo: Odbiorca) przyjmują ją i wykorzystują
    } zgodnie z przeznaczeniem.
subject-goods = Wykaz mienia przekazywanego jako pomoc humanitarna (dalej: Mienie) zawiera tabela pod tekstem { this-genitive }. Tabela stanowi integralną część { the-genitive }.
subject-free = Mienie przekazuje się nieodpłatnie. Przekazujący nie żąda w zamian pieniędzy, usług ani innych korzyści.

## Use

use = Wykorzystanie Mienia
use-purpose = Odbiorca wykorzystuje Mienie wyłącznie na cywilne potrzeby humanitarne swojej społeczności. Inne wykorzystanie wymaga uprzedniej pisemnej zgody Przekazującego.
use-no-resale = Odbiorca nie sprzedaje, nie zamienia, nie wynajmuje ani nie zastawia Mienia. Nie wykorzystuje go w celu osiągnięcia zysku.
use-passing-on = Odbiorca może przekazywać Mienie dalej wyłącznie użytkownikom końcowym: mieszkańcom, instytucjom i służbom, dla których potrzeb jest ono przeznaczone. Przekazanie jest nieodpłatne. Dokumentuje się je, podając użytkownika, datę i ilość.
use-records = Odbiorca prowadzi ewidencję Mienia i przechowuje dokumenty dotyczące jego wykorzystania zgodnie z prawem swojego państwa. Na żądanie Przekazującego udostępnia mu te dokumenty do wglądu.

## Delivery

delivery = Dostarczenie
delivery-transport = Przekazujący organizuje i opłaca transport Mienia do miejsca uzgodnionego na piśmie, chyba że Strony postanowią inaczej. Odbiorca zapewnia rozładunek Mienia i jego należyte przechowywanie.
delivery-customs = Przekazujący przygotowuje dokumenty potrzebne do wywozu Mienia, a Odbiorca – dokumenty potrzebne do jego przywozu i uznania za pomoc humanitarną. Należności publicznoprawne, od których Mienie nie jest zwolnione, każda ze Stron uiszcza w swoim państwie.
delivery-notice = Nie później niż pięć dni przed wysyłką Przekazujący powiadamia na piśmie Odbiorcę o jej dacie, rodzaju transportu i wadze ładunku. Odbiorca niezwłocznie potwierdza gotowość do przyjęcia Mienia.

## Acceptance

acceptance = Odbiór
acceptance-act = Przy przekazaniu Mienia Przekazujący i Odbiorca podpisują protokół zdawczo-odbiorczy. Braki i widoczne uszkodzenia odnotowuje się w protokole.
acceptance-ownership = Własność Mienia oraz ryzyko jego utraty lub uszkodzenia przechodzą na Odbiorcę z chwilą podpisania protokołu zdawczo-odbiorczego.
acceptance-condition = Mienie przekazuje się w stanie, w jakim znajduje się w dniu przekazania. Przekazujący nie odpowiada za wady Mienia, z wyjątkiem tych, które umyślnie zataił.

## Report

report = Sprawozdawczość i uczciwość
report-use = W terminie trzech miesięcy od dnia podpisania protokołu zdawczo-odbiorczego Odbiorca składa Przekazującemu pisemne sprawozdanie z wykorzystania Mienia. W sprawozdaniu podaje się, gdzie Mienie się znajduje i kto z niego korzysta. Sprawozdanie uważa się za przyjęte, jeżeli w terminie trzydziestu dni od dnia jego otrzymania Przekazujący nie przesłał pisemnych uwag.
report-pictures = Do sprawozdania można dołączać zdjęcia. Osoby, które można rozpoznać, przedstawia się wyłącznie za ich pisemną zgodą, a dzieci – za pisemną zgodą rodziców lub innych przedstawicieli ustawowych. Zdjęcia nie mogą ujawniać położenia ani wyglądu obiektów podlegających ochronie.

## Legal framework and term

legal = Ramy prawne, rozwiązywanie sporów i dane osobowe
term = Wejście w życie, zmiany i zakończenie obowiązywania
term-delivery = { This-nominative } obowiązuje do czasu przyjęcia przez Przekazującego sprawozdania z wykorzystania Mienia. Wymagania dotyczące wykorzystania Mienia obowiązują także później, dopóki nadaje się ono do użytku.
