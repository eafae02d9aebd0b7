# Agreement on international territorial cooperation, version 1, in Danish: what the library
# does not have.

title = Aftale om internationalt territorialt samarbejde
agreed = har aftalt følgende:

## Recitals

recital-law = som handler i henhold til Ukraines lov »Om Ukraines internationale territoriale samarbejde« af 24. april 2024, nr.{ "\u00A0" }3668-IX, og lovgivningen i de øvrige stater, som Parterne hører til,
recital-convention = som tager hensyn til målene i den europæiske rammekonvention om grænseoverskridende samarbejde mellem territoriale samfund eller myndigheder (Madrid, den 21. maj 1980) og i protokollerne til den,

## Subject

subject = Aftalens genstand og principper
subject-cooperation = Genstanden for denne Aftale er internationalt territorialt samarbejde mellem Parterne til gavn for deres borgere. Efter sin art er samarbejdet [interterritorialt, grænseoverskridende eller transnationalt].

## Tasks

tasks = Samarbejdets opgaver
tasks-development = Samarbejdet skal bidrage til en bæredygtig økonomisk, social og miljømæssig udvikling af Parternes områder og til en bedre livskvalitet for borgerne.
tasks-integration = Samarbejdet skal bidrage til den europæiske integration. Parterne deler erfaringer med at anvende europæiske standarder i det lokale selvstyre og med at deltage i europæiske programmer.
tasks-capacity = Samarbejdet skal styrke kapaciteten hos Parternes myndigheder. Parterne gennemfører uddannelse og studieophold for ansatte og deler eksempler på beslutninger og vejledninger.

## Duties

duties = Parternes forpligtelser
duties-fulfil = Hver Part opfylder loyalt og rettidigt det, den har påtaget sig efter denne Aftale og de handlingsplaner, der er aftalt på grundlag af den.
duties-inform = Hver Part underretter straks { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } om omstændigheder, der hindrer gennemførelsen af denne Aftale, herunder om ændringer i dens egne beføjelser.
duties-decisions = Hver Part sørger for, at de beslutninger træffes og de godkendelser indhentes, som lovgivningen i dens stat kræver for gennemførelsen af denne Aftale. Kræver denne lovgivning, at Aftalen registreres, anmelder Parten den til registrering og underretter { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } om resultatet.

## A heading that takes more together than that of the library

publicity = Kommunikation, symboler og personoplysninger
