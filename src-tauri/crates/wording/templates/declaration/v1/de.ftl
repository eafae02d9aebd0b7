# Joint declaration, version 1, in German.

title = Gemeinsame Erklärung
agreed = erklären gemeinsam:

## Convictions

convictions = Unsere Überzeugungen
convictions-peace = Die Partner sind überzeugt, dass jeder Mensch das Recht hat, in Frieden, Sicherheit und Würde zu leben. Gemeinwesen bringen den Frieden näher, wenn ihre Einwohnerinnen und Einwohner einander kennen und einander helfen.
convictions-law = Die Partner sehen in Demokratie, Rechtsstaatlichkeit und Menschenrechten die Grundlage der kommunalen Selbstverwaltung. Freie Wahlen, eine offene Verwaltung und die Beteiligung der Einwohnerinnen und Einwohner machen ein Gemeinwesen stark.
convictions-borders = Die Partner achten die Souveränität, die Unabhängigkeit und die territoriale Unversehrtheit aller Staaten. Sie lehnen jeden Versuch ab, Grenzen mit Gewalt zu verändern.

## Commitments

commitments = Unsere Absichten
commitments-ties = Die Partner beabsichtigen, die unmittelbaren Verbindungen zwischen ihren Einwohnerinnen und Einwohnern, Einrichtungen und Organisationen zu stärken. Sie werden Gelegenheiten zur Begegnung und zum Erfahrungsaustausch suchen.
commitments-recovery = Die Partner beabsichtigen, Gemeinwesen, die unter dem Krieg gelitten haben, beim Wiederaufbau und bei der Fürsorge für die Menschen zu unterstützen. Sie werden das Wissen teilen, das für eine nachhaltige Erneuerung erforderlich ist.
commitments-youth = Die Partner beabsichtigen, junge Menschen in ihr gemeinsames Handeln einzubeziehen und auf deren Meinung zu hören. Sie werden Schulen und Jugendverbänden helfen, Partner zu finden.

## Appeal

appeal = Unser Aufruf
appeal-cities = Die Partner rufen die Städte und Gemeinden Europas und der Welt auf, Partnerschaften mit Gemeinwesen einzugehen, die vom Krieg betroffen sind.
appeal-open = Andere Städte und Gemeinden können sich { this-dative } anschließen. Dafür genügt es, sich schriftlich an einen der Partner zu wenden, der { $parties ->
        [2] den anderen Partner
       *[other] die anderen Partner
    } davon unterrichten wird.

## Nature

nature = Charakter und Ausfertigungen der Erklärung
