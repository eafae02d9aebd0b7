# Acceptance act for goods given under an agreement, version 1, in Danish.
# $first hands over, $others receive.

title = Overdragelsesprotokol
agreed = har udfærdiget denne Protokol om følgende:

## Recitals

recital-agreement = til opfyldelse af aftalen »{ $parent }« af { $parent_on } (herefter Aftalen),

## Handing over

handing = Overdragelse
handing-over = De genstande, der ydes som humanitær bistand (herefter Genstandene), overdrages af { $first } og modtages af { $others }.
handing-goods = Genstandene er opført i tabellen under teksten i { this-document }. Tabellen udgør en integreret del af { the-document }.
handing-state = Genstandenes antal og ydre stand er kontrolleret ved overdragelsen. De svarer til tabellen, medmindre andet er anført i bemærkningerne.

## Remarks

remarks = Bemærkninger og ejendomsret
remarks-none = Bemærkninger til Genstandenes antal og stand: [ingen eller en liste over bemærkninger].
remarks-ownership = Ejendomsretten til Genstandene og risikoen for, at de går tabt eller beskadiges, overgår til den Part, der modtager dem, ved underskrivelsen af { this-document }.
remarks-use = Genstandene anvendes, og der føres regnskab med dem i overensstemmelse med Aftalen. Rapporten om deres anvendelse afgives inden for den frist, der er fastsat i Aftalen.

## Originals

copies = Eksemplarer
