# Additional protocol to an agreement, version 1, in Danish.

title = Tillæg til aftale
agreed = har aftalt følgende:

## Recitals

recital-refers = som indgår dette tillæg nr. { $number } (herefter Tillægget) til aftalen »{ $parent }« af { $parent_on } (herefter Aftalen),
recital-change = som ønsker at tilpasse Aftalen til samarbejdets nuværende behov,

## Changes

changes = Ændringer og tilføjelser til Aftalen
changes-replace = Aftalens punkt [punktets nummer] affattes således: »[punktets nye tekst]«.
changes-add = I Aftalen indsættes punkt [det nye punkts nummer] med følgende ordlyd: »[det nye punkts tekst]«.

## The rest of the agreement

rest = Øvrige bestemmelser
rest-unchanged = Aftalens øvrige bestemmelser er uændrede.
rest-part = { This-document } udgør en integreret del af Aftalen.
rest-terms = Begreber, der anvendes i { this-document }, har samme betydning som i Aftalen.

## Entry into force

entry = Ikrafttræden og varighed
entry-with = { This-document } træder i kraft den dag, hvor den sidste af Parterne underskriver { the-pronoun }. Skal { the-pronoun } efter Aftalen eller efter lovgivningen i en Parts stat tillige godkendes, træder { the-pronoun } i kraft den dag, hvor den sidste godkendelse foreligger.
entry-term = { This-document } gælder i hele Aftalens løbetid.
