# Twinning oath, version 1, in German: read aloud by those who sign it.

title = Partnerschaftsgelöbnis
agreed = geloben feierlich:

## Who speaks, and why

oath-we = wir, denen unsere Gemeinwesen ihre Stimme anvertraut haben, im Angesicht der Menschen, denen wir dienen,
oath-convinced = überzeugt, dass die Freundschaft der Gemeinwesen mit der Begegnung der Menschen beginnt und in der gemeinsamen Arbeit wächst,
oath-history = eingedenk dessen, dass unsere Völker Kriege und Trennungen erlebt haben und dass der Frieden jeden Tag neu geschaffen werden muss,
oath-europe = in dem Wunsch, dass unsere Kinder in einem Europa leben, in dem Nachbarn einander zu Hilfe kommen,

## The vow

vow = Unser Gelöbnis
vow-ties = Wir werden die Verbindungen zwischen unseren Gemeinwesen bewahren und an jene weitergeben, die nach uns kommen.
vow-exchanges = Wir werden die Türen unserer Häuser, Schulen und Werkstätten öffnen, damit unsere Einwohnerinnen und Einwohner voneinander lernen.
vow-young = Wir werden jungen Menschen helfen, zu reisen, die Sprachen der anderen zu lernen und Freunde fürs Leben zu finden.
vow-solidarity = Wenn eines unserer Gemeinwesen in Not gerät, werden wir es nicht allein lassen.
vow-peace = In allem, was wir gemeinsam tun, werden wir dem Frieden, der Freiheit und der Menschenwürde dienen.

## Witness

witness = Zum Zeichen der Treue zu diesem Gelöbnis
witness-signed = { This-nominative } wurde in Gegenwart von Einwohnerinnen und Einwohnern gesprochen und in { $originals ->
        [1] einer Ausfertigung unterzeichnet, und zwar
        [2] zwei Ausfertigungen unterzeichnet, jede
        [3] drei Ausfertigungen unterzeichnet, jede
        [4] vier Ausfertigungen unterzeichnet, jede
        [5] fünf Ausfertigungen unterzeichnet, jede
        [6] sechs Ausfertigungen unterzeichnet, jede
        [7] sieben Ausfertigungen unterzeichnet, jede
        [8] acht Ausfertigungen unterzeichnet, jede
        [9] neun Ausfertigungen unterzeichnet, jede
        [10] zehn Ausfertigungen unterzeichnet, jede
       *[other] { $originals } Ausfertigungen unterzeichnet, jede
    } in { $languages_adverb } Sprache.
