# Friendship and solidarity partnership, version 1, in Polish: what the library does not have.

title = Umowa o przyjaźni i solidarnym partnerstwie
agreed = uzgodniły, co następuje:

## Friendship

friendship = Przyjaźń i solidarność
friendship-declared = Strony ogłaszają przyjaźń między swoimi społecznościami i dają wyraz wzajemnej solidarności.
friendship-values = Przyjaźń ta opiera się na poszanowaniu godności ludzkiej, praw człowieka i praworządności. Strony szanują suwerenność i integralność terytorialną państw w ich uznanych międzynarodowo granicach.

## Support

support = Wzajemne wsparcie
support-needs = Potrzebę pomocy społeczność zgłasza w formie wykazu i aktualizuje go wraz ze zmianą okoliczności. Strony udzielają wyłącznie tej pomocy, o którą są proszone.
support-people = Strony wspierają osoby przesiedlone i innych ludzi, którzy ucierpieli wskutek wojny. Dbają w szczególności o wypoczynek i zdrowie dzieci, rehabilitację rannych i pomoc psychologiczną.

## Recovery

recovery = Odnowa i odbudowa

## People

people = Więzi między ludźmi i pamięć
citizens-bridges = Strony pomagają mieszkańcom swoich społeczności poznawać się i utrzymywać kontakty. Jeżeli podróże są niebezpieczne, spotkania odbywają się zdalnie.
friendship-memory = Strony organizują wspólne wydarzenia kulturalne. Oddają cześć pamięci poległych obrońców wolności i ofiar wojny.

## Term

friendship-towards = Uwzględniając zdobyte doświadczenia, Strony rozważą zawarcie umowy o partnerstwie.

## Headings that take more together than those of the library

financing = Finansowanie, uczciwość i przejrzystość
legal = Ramy prawne, rozwiązywanie sporów i dane osobowe
termination = Zakończenie obowiązywania i zmiany
