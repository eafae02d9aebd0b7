# Cluster partnership agreement between three to five parties, version 1, in Polish.

title = Umowa o partnerstwie klastrowym
agreed = uzgodniły, co następuje:

## Recitals

recital-cluster = w przekonaniu, że partnerstwo klastrowe łączy siły i doświadczenia kilku społeczności i pozwala im osiągnąć to, czego jedna społeczność nie może osiągnąć sama,

## Purpose

cluster-purpose = Celem { this-genitive } jest rozwijanie trwałej współpracy wielostronnej, w której każda ze Stron dzieli się własnymi doświadczeniami i korzysta z doświadczeń pozostałych. Strony wspólnie podejmują zadania ważne dla swoich społeczności i nie powielają nawzajem swoich wysiłków.

## Roles

roles = Role Stron i koordynator
roles-each = Każda ze Stron przyjmuje wiodącą rolę w tych dziedzinach współpracy, w których ma największe doświadczenie. Podział wiodących ról określa się w rocznym planie działań.
roles-coordinator = W pierwszym roku od dnia wejścia { this-genitive } w życie koordynatorem partnerstwa jest { $first }. Koordynator przygotowuje spotkania Stron, łączy ich propozycje w plan działań, prowadzi wykaz wspólnych projektów i dba o wymianę informacji między Stronami. Nie może on zaciągać zobowiązań w imieniu pozostałych Stron.
roles-rotation = Co roku obowiązki koordynatora przechodzą na inną Stronę w kolejności, którą Strony uzgadniają na spotkaniu. Do czasu wyznaczenia nowego koordynatora obowiązki te pełni dotychczasowy. Przekazuje on nowemu koordynatorowi wszystkie materiały potrzebne do pracy.

## Decisions

decisions = Podejmowanie decyzji
decisions-consensus = Decyzje dotyczące wszystkich Stron podejmuje się w drodze konsensusu. Konsensus zostaje osiągnięty, jeżeli żadna ze Stron nie zgłasza sprzeciwu. Decyzja wymagająca wydatków Strony obowiązuje ją wyłącznie za jej pisemną zgodą.
decisions-meeting = Co najmniej raz w roku koordynator zwołuje spotkanie Stron, które może się odbyć także zdalnie. Porządek obrad przesyła nie później niż czternaście dni przed spotkaniem. Decyzje zapisuje się w protokole spotkania, który potwierdza każda ze Stron.
decisions-some = Co najmniej dwie Strony mogą realizować wspólny projekt bez udziału pozostałych. O takim projekcie zawczasu powiadamiają one pozostałe Strony, które mogą do niego dołączyć za zgodą jego uczestników. Dla Stron, które nie uczestniczą w projekcie, nie tworzy on obowiązków.

## Headings of this instrument

financing = Finansowanie i uczciwość
publicity = Informowanie, symbole i dane osobowe
