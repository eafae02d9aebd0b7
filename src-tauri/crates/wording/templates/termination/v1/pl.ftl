# Notice that an agreement is terminated, version 1, in Polish.
# $first gives it to $others; „oświadcza” has $first as its subject.

title = Wypowiedzenie umowy
agreed = oświadcza, co następuje:

## Recitals

recital-concluded = mając na uwadze umowę „{ $parent }” z dnia { $parent_on } (dalej: Umowa), { $parties ->
        [2] której drugą Stroną jest
       *[other] której pozostałymi Stronami są
    } { $others },
recital-decision = na podstawie uchwały nr [numer], którą w dniu [data] podjęła [nazwa rady],

## Notice

notice = Zakończenie obowiązywania Umowy
notice-given = { $first } wypowiada Umowę zgodnie z jej punktem [numer punktu o zakończeniu obowiązywania]. { $parties ->
        [2] Adresat { this-genitive }: { $others }.
       *[other] Adresaci { this-genitive }: { $others }.
    }
notice-ground = Przyczyna: [przyczyna wypowiedzenia Umowy].
notice-effect = { $parties ->
        [2] Umowa przestaje obowiązywać po upływie { form-notice-genitive } od dnia otrzymania { this-genitive }.
       *[other] Umowa przestaje obowiązywać Stronę składającą { this-accusative } po upływie { form-notice-genitive } od dnia otrzymania { the-pronoun-genitive } przez ostatnią z pozostałych Stron. Między pozostałymi Stronami Umowa obowiązuje nadal, dopóki pozostają co najmniej dwie.
    }

## Settlement

settlement = Zakończenie współpracy
settlement-projects = Projekty i działania rozpoczęte przed zakończeniem obowiązywania Umowy kończy się na uzgodnionych warunkach, chyba że uczestniczące w nich Strony postanowią inaczej. Na podstawie Umowy nie rozpoczyna się nowych projektów.
settlement-symbols = Od dnia zakończenia obowiązywania Umowy { $first } nie używa symboli { $parties ->
        [2] drugiej Strony
       *[other] pozostałych Stron
    } i nie powołuje się na partnerstwo jako nadal istniejące. Znaki i napisy o partnerstwie zostaną usunięte w terminie sześciu miesięcy.
settlement-thanks = { $first } dziękuje za lata współpracy. Więzi między mieszkańcami, instytucjami i organizacjami mogą trwać nadal.

## Delivery

delivery = Doręczenie i rejestracja
delivery-register = { This-accusative } wysyła się listem poleconym lub doręcza za pokwitowaniem. O zakończeniu obowiązywania Umowy { $first } powiadamia także organ, który ją zarejestrował, jeżeli została zarejestrowana.
delivery-confirm = { $first } prosi o pisemne potwierdzenie otrzymania { this-genitive } z podaniem daty.
