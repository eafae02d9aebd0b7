# The library of clauses, version 1, in Danish.
# The present tense states what the Parties do, so no word for “shall” is needed; a paper that
# does not bind differs in the helpers below. Names and nouns stand in the basic form, the
# genitive adds its s outside: »{ the-document }s«.

## Helpers: the instrument’s noun. this-document within a sentence, This-document at its
## beginning, the-document (with the article at its end, the same in both places).

this-document = { $kind ->
    [letter_of_intent] denne Hensigtserklæring
    [memorandum] dette Memorandum
    [acceptance_act] denne Protokol
    [protocol] dette Tillæg
    [renewal] dette Tillæg
    [action_plan] denne Plan
    [declaration] denne Erklæring
    [oath] dette Løfte
    [termination] denne Opsigelse
   *[agreement] denne Aftale
}

This-document = { $kind ->
    [letter_of_intent] Denne Hensigtserklæring
    [memorandum] Dette Memorandum
    [acceptance_act] Denne Protokol
    [protocol] Dette Tillæg
    [renewal] Dette Tillæg
    [action_plan] Denne Plan
    [declaration] Denne Erklæring
    [oath] Dette Løfte
    [termination] Denne Opsigelse
   *[agreement] Denne Aftale
}

the-document = { $kind ->
    [letter_of_intent] Hensigtserklæringen
    [memorandum] Memorandummet
    [acceptance_act] Protokollen
    [protocol] Tillægget
    [renewal] Tillægget
    [action_plan] Planen
    [declaration] Erklæringen
    [oath] Løftet
    [termination] Opsigelsen
   *[agreement] Aftalen
}

## Helpers: the pronoun (»den«, »det«), the same as an object; The-pronoun at the beginning
## of a sentence.

the-pronoun = { $kind ->
    [memorandum] det
    [protocol] det
    [renewal] det
    [oath] det
   *[agreement] den
}

The-pronoun = { $kind ->
    [memorandum] Det
    [protocol] Det
    [renewal] Det
    [oath] Det
   *[agreement] Den
}

## Helpers: what a paper that does not bind cannot say. »{ This-document } { shall-enter } den
## dag, hvor …«, »senest tredive dage efter { the-entry }«.

shall-enter = { $binding ->
    [no] får virkning fra
   *[yes] træder i kraft
}
the-entry = { $binding ->
    [no] den dag, hvor { the-document } får virkning
   *[yes] { the-document }s ikrafttræden
}
form-force = { $binding ->
    [no] er ligestillede
   *[yes] har samme retsvirkning
}

## Helpers: numbers in words (»for fem år«, »seks måneder før«, »et varsel på seks måneder«)

form-years = { $years ->
    [1] ét år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
    [6] seks år
    [7] syv år
    [8] otte år
    [9] ni år
    [10] ti år
   *[other] { $years } år
}
form-tail = { $tail ->
    [1] ét år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
    [6] seks år
    [7] syv år
    [8] otte år
    [9] ni år
    [10] ti år
   *[other] { $tail } år
}
form-notice = { $notice ->
    [1] én måned
    [2] to måneder
    [3] tre måneder
    [4] fire måneder
    [5] fem måneder
    [6] seks måneder
    [7] syv måneder
    [8] otte måneder
    [9] ni måneder
    [10] ti måneder
    [12] tolv måneder
    [one] { $notice } måned
   *[other] { $notice } måneder
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = lokalt selvstyre, offentlig service og borgerinddragelse
area-governance-1 = Parterne udveksler erfaringer med at organisere det lokale selvstyre, levere offentlig service og inddrage borgerne i beslutninger.
area-integration = europæisk integration
area-integration-1 = Parterne udveksler erfaringer med at anvende EU-retten på lokalt plan og med at forberede sig på at deltage i EU’s programmer.
area-protection = civilbeskyttelse, brandsikkerhed og redningsberedskab
area-protection-1 = Parterne fremmer uddannelse af redningsfolk, fælles øvelser og udveksling af erfaringer om civilbeskyttelse og brandsikkerhed.
area-energy = energieffektivitet, vedvarende energi og en robust energiforsyning
area-energy-1 = Parterne udveksler erfaringer med at øge energieffektiviteten, udnytte vedvarende energikilder og forberede kommunerne på afbrydelser i energiforsyningen.
area-water = vandforsyning og spildevand
area-water-1 = Parterne fremmer samarbejdet mellem deres vand- og spildevandsforsyninger om vandkvalitet, rensning af spildevand og drift af ledningsnet under ekstraordinære forhold.
area-waste = affaldshåndtering og cirkulær økonomi
area-waste-1 = Parterne udveksler erfaringer med at forebygge affald, indsamle det sorteret, genbruge det og genanvende det.
area-planning = fysisk planlægning, boliger og genopbygning
area-planning-1 = Parterne udveksler erfaringer med fysisk planlægning, med at bygge og renovere boliger og med at genopbygge ødelagte områder.
area-transport = transport, veje og logistik
area-transport-1 = Parterne samarbejder om at udvikle den kollektive trafik, vedligeholde veje og forbedre trafikforbindelserne mellem deres kommuner.
area-health = sundhed, rehabilitering og mental sundhed
area-health-1 = Parterne fremmer direkte forbindelser mellem deres sundhedsinstitutioner, især inden for behandling, rehabilitering, protesefremstilling og psykologisk hjælp.
area-veterans = støtte til krigsveteraner og deres familier
area-veterans-1 = Parterne udveksler erfaringer med at hjælpe krigsveteraner tilbage til et civilt liv og støtter aktiviteter for veteraner og deres familier.
area-displaced = støtte til fordrevne og sociale tilbud
area-displaced-1 = Parterne udveksler erfaringer med at modtage fordrevne, skaffe dem bolig og give dem sociale tilbud.
area-education = uddannelse, videnskab, skole- og ungdomsudveksling
area-education-1 = Parterne fremmer partnerskaber mellem uddannelsesinstitutioner, skole- og ungdomsudveksling og fælles uddannelsesprojekter.
area-culture = kultur og beskyttelse af kulturarven
area-culture-1 = Parterne støtter fælles kulturarrangementer, gæstespil og udstillinger og udveksler erfaringer med at beskytte kulturarven.
area-sport = idræt og motion
area-sport-1 = Parterne støtter fælles konkurrencer, træningslejre og forbindelser mellem idrætsforeninger, herunder foreninger for børn og foreninger for personer med handicap.
area-tourism = turisme og markedsføring af kommunerne
area-tourism-1 = Parterne udbreder kendskabet til hinandens kommuner blandt deres borgere og udveksler erfaringer med at udvikle turismen.
area-economy = økonomi, erhvervsliv og investeringer
area-economy-1 = Parterne fremmer kontakter mellem virksomheder, handelskamre og erhvervsfremmeorganisationer og underretter i god tid hinanden om messer og konferencer.
area-agriculture = landbrug og udvikling af landdistrikter
area-agriculture-1 = Parterne udveksler erfaringer med at udvikle landdistrikter og fremmer kontakter mellem landmænd, andelsselskaber og forarbejdningsvirksomheder.
area-digital = digital omstilling og digitale tjenester
area-digital-1 = Parterne udveksler erfaringer med at indføre digitale tjenester, beskytte informationer og styre en kommune digitalt.
area-environment = miljøbeskyttelse og klimaindsats
area-environment-1 = Parterne udveksler erfaringer med at beskytte naturen, skabe grønne områder, nedbringe udledninger og tilpasse sig klimaforandringerne.
area-inclusion = ligestilling mellem kvinder og mænd, inklusion og tilgængelighed
area-inclusion-1 = Parterne udveksler erfaringer med at sikre lige muligheder for kvinder og mænd og med at skabe omgivelser uden barrierer for alle borgere.
area-assistance = humanitær bistand
area-assistance-1 = Parterne fremmer indsamling, levering og fordeling af humanitær bistand til borgere, der har behov for den.
area-media = medier, bekæmpelse af desinformation og frivilligt arbejde
area-media-1 = Parterne fremmer forbindelser mellem lokale medier og mellem frivilligorganisationer og udveksler erfaringer med at bekæmpe desinformation.
area-border = grænseoverskridende samarbejde og toldspørgsmål
area-border-1 = Parterne udveksler erfaringer med grænseoverskridende samarbejde og forelægger de kompetente myndigheder forslag til at lette personers og varers bevægelighed over grænsen.
area-society = venskabsbykomitéer og civilsamfund
area-society-1 = Parterne fremmer oprettelsen af venskabsbykomitéer og støtter forbindelserne mellem foreninger i deres kommuner.

## Recitals

recitals = Præambel
recital-friendship = som ønsker at styrke venskab, tillid og gensidig forståelse mellem deres kommuner,
recital-ties = som er stolte af de bånd, der allerede knytter deres kommuner sammen, og bygger videre på dem,
recital-values = som lader sig lede af de fælles værdier fred, frihed, demokrati, retsstatsprincippet og menneskerettighederne,
recital-self-government = som har blik for det lokale selvstyres betydning for at styrke demokratiet og Europas enhed,
recital-people = som er overbevist om, at direkte forbindelser mellem mennesker beriger enhver kommune og tjener en varig fred,
recital-solidarity = som erkender, at solidaritet mellem kommuner er en støtte i prøvelsens tid og en drivkraft for genopbygning og bæredygtig udvikling,
recital-aggression = som fordømmer Den Russiske Føderations væbnede aggression mod Ukraine og bekræfter deres støtte til Ukraines suverænitet og territoriale integritet inden for landets internationalt anerkendte grænser,
recital-peace = som er fast besluttet på at arbejde for en retfærdig fred i Europa, der bygger på retten og på gensidig respekt mellem folkene,
recital-experience = som er klar over, at udveksling af kommunale erfaringer er til nytte for hver af Parterne,

## Purpose

purpose = Formål og principper
purpose-lasting = Formålet med { this-document } er at udvikle et varigt samarbejde mellem Parterne til gavn for deres borgere. Parterne fremmer direkte forbindelser mellem borgere, institutioner og organisationer i deres kommuner.
purpose-citizens = Formålet med { this-document } er at bringe kommunernes borgere tættere på hinanden gennem personlige møder og fælles aktiviteter. Parterne tilskynder alle borgere til at deltage, uanset alder, køn, oprindelse eller helbred.
purpose-recovery = Parternes samarbejde har til formål at støtte genopretning og genopbygning af kommuner, der er ramt af væbnet aggression. Genopbygningen følger princippet »bedre end før«: Det genopbyggede skal være sikrere, mere robust og lettere tilgængeligt for alle.
purpose-values = I deres samarbejde overholder Parterne retsstatsprincippet og respekterer menneskerettighederne og den menneskelige værdighed samt staternes suverænitet og territoriale integritet inden for deres internationalt anerkendte grænser. De lader sig lede af principperne i det europæiske charter om lokalt selvstyre.
purpose-equality = Samarbejdet bygger på ligeværd, gensidig nytte og god tro. Ingen bestemmelse i { this-document } giver en Part forrang for en anden.

## Principles

principles = Principper for samarbejdet
principles-charter = Parterne respekterer hinandens ret til selv at varetage lokale anliggender, som den er fastslået i det europæiske charter om lokalt selvstyre. Beslutninger, der vedrører borgerne, træffes så tæt på dem som muligt og under inddragelse af dem.
principles-governance = I fælles projekter følger Parterne principperne for god forvaltningsskik og principperne for offentlige investeringer fra Organisationen for Økonomisk Samarbejde og Udvikling (OECD). De omfatter gennemsigtighed, borgerinddragelse, ansvarlighed og samordning mellem myndighedsniveauer.
principles-recovery = Genopretningen planlægges helhedsorienteret; den skal være bæredygtig, grøn og inkluderende. Borgerne deltager i planlægningen, herunder personer med handicap, krigsveteraner, internt fordrevne og unge.
principles-need = Den kommune, der modtager bistand, fastlægger selv sine behov og deres rækkefølge. Den Part, der yder bistand, tager hensyn til dem og påtvinger ikke sine egne løsninger.

## Areas of cooperation

areas = Samarbejdsområder
areas-list = { $area_count ->
        [0] Parterne fastlægger i fællesskab samarbejdsområderne i en handlingsplan eller i et andet skriftligt dokument.
        [1] Parterne udvikler samarbejdet især på følgende område: { $areas }.
       *[other] Parterne udvikler samarbejdet især på følgende områder: { $areas }.
    }
areas-more = Parterne kan ved skriftlig aftale udvide samarbejdet til andre områder, der hører under deres kompetence.
areas-institutions = Parterne tilskynder uddannelses- og kulturinstitutioner, foreninger, frivillige og virksomheder til at deltage i samarbejdet.

## Forms

forms = Samarbejdsformer
forms-list = Samarbejdet finder især sted gennem udveksling af erfaringer og fagfolk, gensidige besøg, fælles projekter, arrangementer og kurser, ungdoms-, kultur- og idrætsudveksling samt gensidig bistand.
forms-projects = De Parter, der deltager i et fælles projekt, fastlægger projektets indhold og tidsplan og de ansvarlige personer i en særskilt skriftlig aftale.
forms-emergency = I tilfælde af en nødsituation, en naturkatastrofe eller væbnet aggression yder Parterne hinanden bistand inden for deres muligheder. Bistandens omfang og form aftales særskilt.

## Delegations and exchanges

exchanges = Delegationer og udveksling
exchanges-programme = De berørte Parter aftaler skriftligt en delegations sammensætning samt programmet og tidspunktet for dens besøg senest tredive dage før besøgets begyndelse, medmindre de aftaler andet.
exchanges-insurance = Den Part, der sender deltagere, sørger for, at de er forsikret under hele rejsen. Den Part, der modtager dem, gør dem i god tid bekendt med sikkerhedsreglerne og træffer passende foranstaltninger for deres sikkerhed under opholdet.
exchanges-safety = Finder et besøg sted i et område, hvor der kan lyde luftalarm, angiver programmet de nærmeste beskyttelsesrum og fremgangsmåden ved alarm. Når alarmen lyder, afbrydes aktiviteten, og deltagerne går straks til et beskyttelsesrum. Af hensyn til sikkerheden kan den Part, der modtager deltagerne, ændre eller aflyse programmet.
exchanges-youth = Parterne gennemfører skole- og ungdomsudveksling. Varighed, antal deltagere, deres alder og vilkår for indkvartering aftales særskilt hver gang.

## Child protection

minors = Beskyttelse af børn
minors-escort = Mindreårige deltager kun i udveksling sammen med ansvarlige voksne ledsagere og med skriftligt samtykke fra deres forældre eller andre værger. Deres sikkerhed og trivsel kommer i første række.
minors-hosts = Den Part, der modtager deltagere, indkvarterer mindreårige kun hos familier eller på institutioner, som den på forhånd har undersøgt. Inden rejsen begynder, får deres forældre eller andre værger oplysninger om indkvarteringsstedet og om en kontaktperson, der kan træffes døgnet rundt.
minors-images = Billeder og andre personoplysninger om mindreårige offentliggøres kun med skriftligt samtykke fra deres forældre eller andre værger. Samtykket kan til enhver tid trækkes tilbage.

## Coordination

coordination = Koordinering
coordination-contacts = Hver Part udpeger en enhed eller en person, der er ansvarlig for gennemførelsen af { this-document }, og giver { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } meddelelse herom senest tredive dage efter { the-entry }. Ændringer meddeles straks.
coordination-committee = Parterne nedsætter et fælles udvalg, der koordinerer gennemførelsen af { this-document }. Hver Part udpeger lige mange repræsentanter til udvalget og giver { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } meddelelse om dem senest tredive dage efter { the-entry }. Udvalget træffer sine beslutninger i enighed mellem Parterne.
coordination-plan = Hvert år aftaler Parterne en handlingsplan, der fastlægger aktiviteter, frister, ansvarlige personer og finansieringskilder.
coordination-review = Mindst én gang om året gør bemyndigede repræsentanter for Parterne status over samarbejdet på et møde, der også kan holdes virtuelt.
coordination-report = Hvert år forelægges kommunalbestyrelserne en kort fælles rapport om gennemførelsen af { this-document }. Rapporten angiver de gennemførte aktiviteter, deres resultater og udgifterne til dem.

## Financing

financing = Finansiering
financing-own = Hver Part afholder selv sine udgifter til gennemførelsen af { this-document } inden for de midler, der er afsat hertil på dens budget.
financing-forecast = Hver Part afholder sine udgifter til gennemførelsen af { this-document } inden for de midler, der er afsat hertil på dens budget. Parternes forventede udgifter er angivet i bilaget til { the-document }; de anslås samlet til [beløb og valuta].
financing-no-burden = { This-document } gennemføres med de midler, det personale og det udstyr, som Parterne allerede har. Det medfører ingen nye eller yderligere byrder for de offentlige finanser.
financing-visits = Ved aftalte besøg betaler den Part, der modtager deltagerne, for indkvartering, forplejning og lokal transport, mens den Part, der sender dem, betaler for ud- og hjemrejse og for forsikring, medmindre de aftaler andet.
financing-visits-own = Ved aftalte besøg betaler hver Part alle udgifter for sine egne deltagere, herunder rejse, forsikring, indkvartering og forplejning, medmindre Parterne aftaler andet.
financing-projects = Fælles projekter finansieres på grundlag af særskilte skriftlige aftaler. Parterne kan i fællesskab søge midler fra nationale, europæiske og internationale programmer.
financing-no-payments = { This-document } forpligter ikke i sig selv nogen Part til at foretage betalinger til en anden.

## Publicity and symbols

publicity = Kommunikation og symboler
publicity-inform = Parterne informerer offentligheden om { this-document } og de fælles aktiviteter og nævner hver Parts bidrag.
publicity-symbols = En Part må kun anvende en anden Parts våbenskjold, flag, logo og andre symboler med dennes forudgående skriftlige samtykke og på den aftalte måde.
publicity-materials = Hver Part må vederlagsfrit anvende fælles udarbejdet materiale til ikke-kommercielle formål med angivelse af ophaverne, medmindre tredjemands rettigheder er til hinder for det.

## Personal data

data = Beskyttelse af personoplysninger
data-lawful = Parterne behandler kun personoplysninger i det omfang, det er nødvendigt for gennemførelsen af { this-document }, og i overensstemmelse med de databeskyttelsesregler, der gælder for hver af dem, herunder reglerne om overførsel af oplysninger til udlandet.
data-erasure = Oplysninger, der ikke længere er nødvendige, slettes, medmindre de efter loven skal opbevares. Ved brud på sikkerheden for oplysninger, der er modtaget fra en anden Part, underrettes denne straks.

## Integrity

integrity = Integritet og åbenhed
integrity-corruption = Ingen Part og ingen person, der handler på dens vegne, tilbyder, yder eller modtager en uberettiget fordel i forbindelse med gennemførelsen af { this-document }. En Part underretter straks { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } om enhver interessekonflikt og om enhver mistanke om korruption eller misbrug af midler eller ejendom.
integrity-openness = Hver Part offentliggør oplysninger om de midler, genstande og ydelser, som den har givet eller modtaget efter { this-document }, og om deres værdi og formål. Oplysninger, hvis udbredelse bringer menneskers eller anlægs sikkerhed i fare, offentliggøres ikke.

## Legal framework

legal = Retligt grundlag og bilæggelse af tvister
legal-competence = Parterne gennemfører { this-document } inden for deres kompetence, i overensstemmelse med gældende ret i deres stater og under overholdelse af disse staters internationale forpligtelser.
legal-no-treaty = { This-document } er ikke en international traktat og skaber ingen folkeretlige rettigheder eller forpligtelser for de stater, som Parterne hører til.
legal-not-binding = { This-document } giver udtryk for Parternes hensigter. { The-pronoun } skaber ingen retlige eller økonomiske forpligtelser for dem.
legal-other = { This-document } berører ikke Parternes rettigheder og forpligtelser efter andre aftaler.

## Disputes

disputes = Bilæggelse af tvister
disputes-consultation = Parterne bilægger tvister om fortolkningen eller gennemførelsen af { this-document } ved drøftelser og forhandling. Drøftelserne indledes senest tredive dage efter modtagelsen af en skriftlig anmodning fra en af Parterne.
disputes-joint-commission = Tvister om fortolkningen eller gennemførelsen af { this-document } behandles af en fælles kommission, hvortil hver Part udpeger lige mange medlemmer. Kommissionen træder sammen senest tredive dage efter modtagelsen af en skriftlig anmodning fra en af Parterne og foreslår en løsning. Hvis kommissionen ikke når til enighed, bilægger Parternes ledere tvisten ved forhandling.

## Amendments

amendments = Ændringer og tilføjelser
amendments-written = Ændringer og tilføjelser til { this-document } kræver samtykke fra hver Part og sker skriftligt ved særskilte tillæg, der udgør en integreret del af { the-pronoun }.
amendments-languages = Tillæg om ændringer udfærdiges på { $language_count ->
        [1] samme sprog
       *[other] de samme sprog
    } og i lige så mange eksemplarer som { this-document }.

## Entry into force and term

term = Ikrafttræden og varighed
entry-signature = { This-document } { shall-enter } den dag, hvor den sidste af Parterne underskriver { the-pronoun }.
entry-approval = { This-document } { shall-enter } den dag, hvor den sidste af de skriftlige meddelelser er modtaget, hvorved Parterne bekræfter, at de godkendelser, som deres staters lovgivning kræver, foreligger.
entry-transmission = { This-document } { shall-enter } den dag, hvor den underskrevne tekst er overgivet til den statslige myndighed, som den skal sendes til efter lovgivningen i den stat, som en af Parterne hører til. Denne Part underretter straks { $parties ->
        [2] den anden Part
       *[other] de øvrige Parter
    } om dagen for overgivelsen.
term-period = { $term ->
        [years] { This-document } er indgået for { form-years }.
        [date] { This-document } er indgået for perioden til og med den { $until }.
        [project] { $tail ->
            [0] { This-document } er indgået for den tid, hvor projektet »[projektets navn]« gennemføres.
           *[other] { This-document } er indgået for den tid, hvor projektet »[projektets navn]« gennemføres, og for { form-tail } efter dets afslutning.
        }
       *[indefinite] { This-document } er indgået på ubestemt tid.
    }
term-renewal = { $term ->
        [indefinite] Hvert femte år tager Parterne stilling til, om { this-document } bør ændres.
        [project] { $renewal ->
            [none] { form-renewal-none }
           *[consent] { form-renewal-consent }
        }
       *[years] { $renewal ->
            [none] { form-renewal-none }
            [consent] { form-renewal-consent }
           *[auto] { form-renewal-auto }
        }
    }

# What the clause above takes together.
form-renewal-auto = { $parties ->
        [2] { This-document } forlænges hver gang med en tilsvarende periode, medmindre en af Parterne senest { form-notice } før periodens udløb skriftligt meddeler den anden Part, at den ikke ønsker forlængelse. Efter en sådan meddelelse ophører { the-document } ved udløbet af den løbende periode.
       *[other] { This-document } forlænges hver gang med en tilsvarende periode, medmindre en af Parterne senest { form-notice } før periodens udløb skriftligt meddeler de øvrige Parter, at den ikke ønsker forlængelse. Efter en sådan meddelelse ophører { the-document } ved udløbet af den løbende periode for den Part, der har sendt meddelelsen, og fortsætter mellem de øvrige Parter, så længe der er mindst to tilbage.
    }
form-renewal-consent = { $parties ->
        [2] { This-document } kan forlænges efter skriftlig aftale mellem Parterne, der er indgået før periodens udløb. Uden en sådan aftale ophører { the-document } ved periodens udløb.
       *[other] { This-document } kan forlænges efter skriftlig aftale mellem Parterne, der er indgået før periodens udløb. For en Part, der ikke har samtykket i forlængelsen, ophører { the-document } ved periodens udløb og fortsætter mellem de øvrige Parter, så længe der er mindst to tilbage.
    }
form-renewal-none = Ved periodens udløb ophører { this-document } uden særskilt meddelelse.

## Termination

termination = Ophør
termination-notice = Hver Part kan opsige { this-document } ved skriftlig meddelelse til { $parties ->
        [2] den anden Part med et varsel på { form-notice }. Ved varslets udløb ophører { the-document }.
       *[other] de øvrige Parter med et varsel på { form-notice }. Ved varslets udløb ophører { the-document } for den udtrædende Part og fortsætter mellem de øvrige Parter, så længe der er mindst to tilbage.
    }
termination-projects = Projekter og aktiviteter, der er påbegyndt før ophøret af { this-document }, afsluttes på de aftalte vilkår, medmindre de deltagende Parter aftaler andet.
termination-aggression = En Part kan opsige { this-document } med øjeblikkelig virkning ved skriftlig meddelelse med angivelse af grunden, hvis en anden Part begår eller støtter handlinger, der er rettet mod en stats suverænitet eller territoriale integritet. I så fald er den opsigende Part ikke forpligtet til at afslutte projekter og aktiviteter, der er påbegyndt med den pågældende Part.
termination-values = En Part kan opsige { this-document } med øjeblikkelig virkning ved skriftlig meddelelse med angivelse af grunden, hvis en anden Part groft tilsidesætter de værdier, som { this-document } bygger på, eller hvis et fortsat samarbejde med denne Part ville stride mod lovgivningen om sanktioner. I så fald er den opsigende Part ikke forpligtet til at afslutte projekter og aktiviteter, der er påbegyndt med den pågældende Part.

## Accession

accession = Tiltrædelse og udtræden
accession-consent = Med skriftligt samtykke fra hver Part kan en anden lokal myndighed, der deler formålet med og værdierne i { this-document }, tiltræde { the-pronoun }. Myndigheden sender Parterne en skriftlig ansøgning, der er godkendt efter lovgivningen i dens stat.
accession-effect = Der udfærdiges et tillæg om tiltrædelsen, som underskrives af Parterne og den tiltrædende myndighed. Fra den dag, hvor den sidste af dem underskriver tillægget, er myndigheden Part i { this-document } på lige vilkår med de øvrige.
accession-withdrawal = En Part, der udtræder af { this-document }, overdrager de sager og det materiale, den har fået betroet, til de øvrige Parter. De øvrige Parter aftaler, hvem af dem der overtager dens opgaver.

## Languages and originals

languages = Sprog og eksemplarer
languages-originals = { This-document } er udfærdiget i { $originals ->
        [1] ét eksemplar
        [2] to eksemplarer, hvert
        [3] tre eksemplarer, hvert
        [4] fire eksemplarer, hvert
        [5] fem eksemplarer, hvert
        [6] seks eksemplarer, hvert
        [7] syv eksemplarer, hvert
        [8] otte eksemplarer, hvert
        [9] ni eksemplarer, hvert
        [10] ti eksemplarer, hvert
       *[other] { $originals } eksemplarer, hvert
    } på { $language_count ->
        [1] { $languages_adverb }.
       *[other] { $languages_adverb }; { $authentic ->
            [prevails] alle tekster er gyldige, men i tilfælde af uoverensstemmelse har teksten på { $prevailing } forrang.
           *[equal] alle tekster har samme gyldighed.
        }
    }
languages-each = Hver Part modtager { $each ->
        [0] de eksemplarer, der er bestemt for den
        [1] ét eksemplar
        [2] to eksemplarer
        [3] tre eksemplarer
        [4] fire eksemplarer
        [5] fem eksemplarer
        [6] seks eksemplarer
        [7] syv eksemplarer
        [8] otte eksemplarer
        [9] ni eksemplarer
        [10] ti eksemplarer
       *[other] { $each } eksemplarer
    }. Alle eksemplarer { form-force }.
languages-correspondence = Parterne aftaler, hvilket sprog de bruger ved korrespondance og møder. Oversættelser af { this-document } til andre sprog er kun til orientering.

## Why a further clause is wanted

because-minors = Når børn deltager i udveksling, er der behov for bestemmelser om deres ledsagelse og om samtykke til offentliggørelse af billeder af dem.
because-accession = Når der er mulighed for tiltrædelse, er der behov for en bestemmelse om, fra hvilken dag og på hvilke vilkår den nye Part deltager.
because-money = Når det drejer sig om midler eller ejendom, er der behov for en bestemmelse om forebyggelse af korruption.
