# Joint declaration, version 1, in Polish.

title = Wspólna deklaracja
agreed = wspólnie oświadczają:

## Convictions

convictions = Nasze przekonania
convictions-peace = Strony są przekonane, że każdy człowiek ma prawo żyć w pokoju, bezpiecznie i godnie. Społeczności przybliżają pokój, gdy ich mieszkańcy znają się i pomagają sobie nawzajem.
convictions-law = Strony uważają demokrację, praworządność i prawa człowieka za podstawę samorządu lokalnego. Wolne wybory, otwarta władza i udział mieszkańców czynią społeczność silną.
convictions-borders = Strony szanują suwerenność, niepodległość i integralność terytorialną wszystkich państw. Odrzucają wszelkie próby zmiany granic siłą.

## Commitments

commitments = Nasze zamiary
commitments-ties = Strony zamierzają umacniać bezpośrednie więzi między swoimi mieszkańcami, instytucjami i organizacjami. Będą szukać okazji do spotkań i wymiany doświadczeń.
commitments-recovery = Strony zamierzają wspierać społeczności, które ucierpiały wskutek wojny, w odbudowie i w trosce o ludzi. Będą dzielić się wiedzą potrzebną do zrównoważonej odnowy.
commitments-youth = Strony zamierzają włączać młodzież we wspólne działania i wsłuchiwać się w jej głos. Będą pomagać szkołom i organizacjom młodzieżowym w znajdowaniu partnerów.

## Appeal

appeal = Nasz apel
appeal-cities = Strony wzywają miasta i społeczności lokalne Europy i świata do nawiązywania partnerstw ze społecznościami dotkniętymi wojną.
appeal-open = Do { this-genitive } mogą przystąpić inne miasta i społeczności lokalne. Wystarcza do tego pisemne oświadczenie złożone jednej ze Stron, która powiadamia o nim { $parties ->
        [2] drugą Stronę
       *[other] pozostałe Strony
    }.

## Nature

nature = Charakter Deklaracji i egzemplarze
