# The library of clauses, version 1, in Romanian.

## Helpers: the instrument’s noun. Nominative and accusative have one form, genitive and dative
## another: «în { this-nominative }», «aplicarea { this-genitive }», «intrării în vigoare a { the-genitive }».

this-nominative = { $kind ->
    [letter_of_intent] prezenta Scrisoare
    [memorandum] prezentul Memorandum
    [acceptance_act] prezentul Proces-verbal
    [protocol] prezentul Act adițional
    [renewal] prezentul Act adițional
    [action_plan] prezentul Plan
    [declaration] prezenta Declarație
    [oath] prezentul Jurământ
    [termination] prezenta Notificare
   *[agreement] prezentul Acord
}

this-genitive = { $kind ->
    [letter_of_intent] prezentei Scrisori
    [memorandum] prezentului Memorandum
    [acceptance_act] prezentului Proces-verbal
    [protocol] prezentului Act adițional
    [renewal] prezentului Act adițional
    [action_plan] prezentului Plan
    [declaration] prezentei Declarații
    [oath] prezentului Jurământ
    [termination] prezentei Notificări
   *[agreement] prezentului Acord
}

This-nominative = { $kind ->
    [letter_of_intent] Prezenta Scrisoare
    [memorandum] Prezentul Memorandum
    [acceptance_act] Prezentul Proces-verbal
    [protocol] Prezentul Act adițional
    [renewal] Prezentul Act adițional
    [action_plan] Prezentul Plan
    [declaration] Prezenta Declarație
    [oath] Prezentul Jurământ
    [termination] Prezenta Notificare
   *[agreement] Prezentul Acord
}

the-nominative = { $kind ->
    [letter_of_intent] Scrisoarea
    [memorandum] Memorandumul
    [acceptance_act] Procesul-verbal
    [protocol] Actul adițional
    [renewal] Actul adițional
    [action_plan] Planul
    [declaration] Declarația
    [oath] Jurământul
    [termination] Notificarea
   *[agreement] Acordul
}

the-genitive = { $kind ->
    [letter_of_intent] Scrisorii
    [memorandum] Memorandumului
    [acceptance_act] Procesului-verbal
    [protocol] Actului adițional
    [renewal] Actului adițional
    [action_plan] Planului
    [declaration] Declarației
    [oath] Jurământului
    [termination] Notificării
   *[agreement] Acordului
}

## Helpers: «dintre { its }» (genitive «scopul { its-genitive }»), endings («redactat{ form-ending }»)

its = { $kind ->
    [letter_of_intent] aceasta
    [declaration] aceasta
    [termination] aceasta
   *[agreement] acesta
}
its-genitive = { $kind ->
    [letter_of_intent] acesteia
    [declaration] acesteia
    [termination] acesteia
   *[agreement] acestuia
}
form-ending = { $kind ->
    [letter_of_intent] ă
    [declaration] ă
    [termination] ă
   *[agreement] { "" }
}

## Helpers: the other Party, or the other Parties

the-other = { $parties ->
    [2] cealaltă Parte
   *[other] celelalte Părți
}
the-other-dative = { $parties ->
    [2] celeilalte Părți
   *[other] celorlalte Părți
}

## Helpers: «Partea { form-may-leave } cu efect imediat»: two denounce, of several one withdraws

form-may-leave = { $parties ->
    [2] poate denunța { this-nominative }
   *[other] se poate retrage din { this-nominative }
}

## Helper: what a paper that does not bind cannot say

form-force = { $binding ->
    [no] au aceeași valoare
   *[yes] au aceeași forță juridică
}

## Helpers: numbers in words («pe o perioadă de cinci ani», «cu un preaviz de șase luni»)

form-years = { $years ->
    [1] un an
    [2] doi ani
    [3] trei ani
    [4] patru ani
    [5] cinci ani
    [6] șase ani
    [7] șapte ani
    [8] opt ani
    [9] nouă ani
    [10] zece ani
    [few] { $years } ani
   *[other] { $years } de ani
}
form-tail = { $tail ->
    [1] un an
    [2] doi ani
    [3] trei ani
    [4] patru ani
    [5] cinci ani
    [6] șase ani
    [7] șapte ani
    [8] opt ani
    [9] nouă ani
    [10] zece ani
    [few] { $tail } ani
   *[other] { $tail } de ani
}
form-notice = { $notice ->
    [1] o lună
    [2] două luni
    [3] trei luni
    [4] patru luni
    [5] cinci luni
    [6] șase luni
    [7] șapte luni
    [8] opt luni
    [9] nouă luni
    [10] zece luni
    [12] douăsprezece luni
    [few] { $notice } luni
   *[other] { $notice } de luni
}

## Areas: the name as a list has it, then the sentence of a clause of its own

area-governance = administrație publică locală, servicii publice și participarea locuitorilor
area-governance-1 = Părțile fac schimb de experiență în organizarea administrației publice locale, furnizarea serviciilor publice și implicarea locuitorilor în luarea deciziilor.
area-integration = integrare europeană
area-integration-1 = Părțile fac schimb de experiență în aplicarea dreptului Uniunii Europene la nivel local și în pregătirea pentru participarea la programele acesteia.
area-protection = protecție civilă, apărare împotriva incendiilor și salvare
area-protection-1 = Părțile sprijină formarea salvatorilor, exercițiile comune și schimbul de experiență în domeniul protecției civile și al apărării împotriva incendiilor.
area-energy = eficiență energetică, energie din surse regenerabile și reziliența alimentării cu energie
area-energy-1 = Părțile fac schimb de experiență în creșterea eficienței energetice, utilizarea surselor regenerabile de energie și pregătirea comunităților pentru întreruperi în alimentarea cu energie.
area-water = alimentare cu apă și canalizare
area-water-1 = Părțile sprijină cooperarea dintre întreprinderile lor de alimentare cu apă și canalizare în ceea ce privește calitatea apei, epurarea apelor uzate și funcționarea rețelelor în situații de urgență.
area-waste = gestionarea deșeurilor și economie circulară
area-waste-1 = Părțile fac schimb de experiență în prevenirea generării deșeurilor, colectarea lor separată, reutilizarea și reciclarea acestora.
area-planning = amenajarea teritoriului, locuințe și reconstrucție
area-planning-1 = Părțile fac schimb de experiență în amenajarea teritoriului, construirea și renovarea locuințelor, precum și în reconstrucția zonelor distruse.
area-transport = transport, drumuri și logistică
area-transport-1 = Părțile cooperează la dezvoltarea transportului public, la întreținerea drumurilor și la îmbunătățirea legăturilor de transport dintre comunitățile lor.
area-health = asistență medicală, reabilitare și sănătate mintală
area-health-1 = Părțile sprijină legăturile directe dintre unitățile lor medicale, în special în domeniul tratamentului, al reabilitării, al protezării și al asistenței psihologice.
area-veterans = sprijinirea veteranilor de război și a familiilor lor
area-veterans-1 = Părțile fac schimb de experiență privind revenirea veteranilor de război la viața civilă și sprijină activități pentru veterani și familiile lor.
area-displaced = sprijinirea persoanelor strămutate și servicii sociale
area-displaced-1 = Părțile fac schimb de experiență privind primirea persoanelor strămutate, asigurarea de locuințe pentru acestea și acordarea de servicii sociale.
area-education = educație, știință, schimburi de elevi și de tineri
area-education-1 = Părțile sprijină parteneriatele dintre instituțiile de învățământ, schimburile de elevi și de tineri și proiectele educaționale comune.
area-culture = cultură și protejarea patrimoniului cultural
area-culture-1 = Părțile sprijină evenimentele culturale comune, turneele și expozițiile și fac schimb de experiență în protejarea patrimoniului cultural.
area-sport = sport și educație fizică
area-sport-1 = Părțile sprijină competițiile comune, cantonamentele și legăturile dintre cluburile sportive, în special cluburile pentru copii și cluburile pentru persoane cu dizabilități.
area-tourism = turism și promovarea comunităților
area-tourism-1 = Părțile își promovează reciproc comunitățile în rândul locuitorilor lor și fac schimb de experiență în dezvoltarea turismului.
area-economy = economie, antreprenoriat și investiții
area-economy-1 = Părțile sprijină contactele dintre întreprinderi, camere de comerț și instituții de susținere a mediului de afaceri și se informează reciproc din timp despre târguri și forumuri.
area-agriculture = agricultură și dezvoltare rurală
area-agriculture-1 = Părțile fac schimb de experiență în dezvoltarea zonelor rurale și sprijină contactele dintre fermieri, cooperative și întreprinderi de prelucrare.
area-digital = transformare digitală și servicii electronice
area-digital-1 = Părțile fac schimb de experiență în introducerea serviciilor electronice, protecția informațiilor și administrarea digitală a comunității.
area-environment = protecția mediului și combaterea schimbărilor climatice
area-environment-1 = Părțile fac schimb de experiență în protecția naturii, extinderea spațiilor verzi, reducerea emisiilor și adaptarea la schimbările climatice.
area-inclusion = egalitate între femei și bărbați, incluziune și accesibilitate
area-inclusion-1 = Părțile fac schimb de experiență în asigurarea egalității de șanse între femei și bărbați și crearea unui spațiu fără bariere pentru toți locuitorii.
area-assistance = ajutor umanitar
area-assistance-1 = Părțile sprijină colectarea, livrarea și distribuirea ajutorului umanitar pentru locuitorii care au nevoie de acesta.
area-media = mass-media, combaterea dezinformării și voluntariat
area-media-1 = Părțile sprijină legăturile dintre instituțiile mass-media locale și dintre organizațiile de voluntari și fac schimb de experiență în combaterea dezinformării.
area-border = cooperare transfrontalieră și probleme vamale
area-border-1 = Părțile fac schimb de experiență în cooperarea transfrontalieră și prezintă autorităților competente propuneri pentru facilitarea circulației persoanelor și a mărfurilor peste frontieră.
area-society = comitete de înfrățire și societate civilă
area-society-1 = Părțile încurajează înființarea comitetelor de înfrățire și sprijină legăturile dintre organizațiile societății civile din comunitățile lor.

## Recitals

recitals = Preambul
recital-friendship = dorind să consolideze prietenia, încrederea și înțelegerea reciprocă dintre comunitățile lor,
recital-ties = mândre de legăturile care le unesc deja comunitățile și sprijinindu-se pe acestea,
recital-values = călăuzite de valorile comune ale păcii, libertății, democrației, statului de drept și drepturilor omului,
recital-self-government = având în vedere rolul autonomiei locale în consolidarea democrației și a unității Europei,
recital-people = convinse că legăturile directe dintre oameni îmbogățesc fiecare comunitate și slujesc unei păci trainice,
recital-solidarity = recunoscând că solidaritatea dintre comunități este un sprijin în vremuri de încercare și un motor al reconstrucției și al dezvoltării durabile,
recital-aggression = condamnând agresiunea armată a Federației Ruse împotriva Ucrainei și reafirmându-și sprijinul pentru suveranitatea și integritatea teritorială a Ucrainei în interiorul frontierelor sale recunoscute la nivel internațional,
recital-peace = hotărâte să contribuie la o pace dreaptă în Europa, întemeiată pe drept și pe respectul reciproc dintre popoare,
recital-experience = conștiente că schimbul de experiență între administrațiile locale este util fiecăreia dintre Părți,

## Purpose

purpose = Scop și principii
purpose-lasting = Scopul { this-genitive } este dezvoltarea unei cooperări de durată între Părți, în folosul locuitorilor acestora. Părțile sprijină legăturile directe dintre locuitorii, instituțiile și organizațiile comunităților lor.
purpose-citizens = Scopul { this-genitive } este apropierea dintre locuitorii comunităților prin întâlniri personale și activități comune. Părțile încurajează participarea tuturor locuitorilor, indiferent de vârstă, sex, origine sau stare de sănătate.
purpose-recovery = Cooperarea dintre Părți urmărește să sprijine refacerea și reconstrucția comunităților care au suferit de pe urma agresiunii armate. Reconstrucția urmează principiul „mai bine decât înainte”: ceea ce se reconstruiește trebuie să fie mai sigur, mai rezistent și mai accesibil pentru toți.
purpose-values = În cooperarea lor, Părțile respectă statul de drept, drepturile omului și demnitatea umană, precum și suveranitatea și integritatea teritorială a statelor în interiorul frontierelor lor recunoscute la nivel internațional. Ele se călăuzesc după principiile Cartei europene a autonomiei locale.
purpose-equality = Cooperarea se întemeiază pe egalitate, avantaj reciproc și bună-credință. Nicio prevedere a { this-genitive } nu acordă unei Părți întâietate față de alta.

## Principles

principles = Principiile cooperării
principles-charter = Părțile își respectă reciproc dreptul, consacrat în Carta europeană a autonomiei locale, de a gestiona în mod autonom treburile publice locale. Deciziile care îi privesc pe locuitori se iau cât mai aproape de aceștia și cu participarea lor.
principles-governance = În proiectele comune, Părțile se călăuzesc după principiile bunei guvernări și după principiile privind investițiile publice ale Organizației pentru Cooperare și Dezvoltare Economică (OCDE). Printre acestea se numără transparența, participarea locuitorilor, răspunderea publică și coordonarea între nivelurile de guvernare.
principles-recovery = Refacerea se planifică în mod integrat; ea trebuie să fie durabilă, ecologică și incluzivă. La planificare participă locuitorii, în special persoanele cu dizabilități, veteranii de război, persoanele strămutate intern și tinerii.
principles-need = Comunitatea care primește ajutor își stabilește singură nevoile și ordinea lor de prioritate. Partea care acordă ajutor ține seama de acestea și nu impune soluții proprii.

## Areas of cooperation

areas = Domenii de cooperare
areas-list = { $area_count ->
        [0] Părțile stabilesc împreună domeniile de cooperare într-un plan de acțiune sau într-un alt document scris.
        [1] Părțile dezvoltă cooperarea în special în următorul domeniu: { $areas }.
       *[other] Părțile dezvoltă cooperarea în special în următoarele domenii: { $areas }.
    }
areas-more = Prin înțelegere scrisă, Părțile pot extinde cooperarea la alte domenii care țin de competența lor.
areas-institutions = Părțile încurajează instituțiile de învățământ și de cultură, organizațiile societății civile, voluntarii și întreprinderile să participe la cooperare.

## Forms

forms = Forme de cooperare
forms-list = Cooperarea se realizează, în special, prin schimburi de experiență și de specialiști, vizite reciproce, proiecte, evenimente și instruiri comune, schimburi de tineri, schimburi culturale și sportive, precum și prin ajutor reciproc.
forms-projects = Părțile care participă la un proiect comun stabilesc conținutul și calendarul acestuia, precum și persoanele responsabile, într-un acord scris separat.
forms-emergency = În caz de situație de urgență, dezastru natural sau agresiune armată, Părțile își acordă ajutor reciproc în limita posibilităților lor. Amploarea și modul de acordare a ajutorului se convin separat.

## Delegations and exchanges

exchanges = Delegații și schimburi
exchanges-programme = Părțile interesate convin în scris asupra componenței delegației, precum și asupra programului și a datelor vizitei, cu cel puțin treizeci de zile înainte de începerea acesteia, dacă nu convin altfel.
exchanges-insurance = Partea care trimite participanții se îngrijește ca aceștia să fie asigurați pe toată durata călătoriei. Partea care îi primește le aduce la cunoștință din timp regulile de siguranță și ia măsurile necesare pentru siguranța lor pe durata șederii.
exchanges-safety = Dacă vizita are loc într-o zonă în care poate suna alarma aeriană, programul ei indică cele mai apropiate adăposturi și conduita de urmat în caz de alarmă. La declanșarea alarmei, activitatea se întrerupe, iar participanții se îndreaptă fără întârziere spre adăpost. Din motive de siguranță, Partea care primește participanții poate modifica sau anula programul.
exchanges-youth = Părțile organizează schimburi de elevi și de tineri. Durata acestora, numărul și vârsta participanților și condițiile de cazare se convin de fiecare dată separat.

## Child protection

minors = Protecția copiilor
minors-escort = Minorii participă la schimburi numai însoțiți de persoane majore responsabile și cu consimțământul scris al părinților sau al altor reprezentanți legali. Siguranța și bunăstarea lor sunt prioritare.
minors-hosts = Partea care primește participanții îi cazează pe minori numai în familii sau în instituții pe care le-a verificat în prealabil. Înainte de începerea călătoriei, părinții sau alți reprezentanți legali ai acestora primesc informații despre locul de cazare și despre o persoană de contact disponibilă la orice oră.
minors-images = Imaginile și alte date cu caracter personal ale minorilor se fac publice numai cu consimțământul scris al părinților sau al altor reprezentanți legali ai acestora. Consimțământul poate fi retras în orice moment.

## Coordination

coordination = Coordonare
coordination-contacts = Fiecare Parte desemnează o structură sau o persoană care răspunde de aplicarea { this-genitive } și, în termen de treizeci de zile de la data intrării în vigoare a { the-genitive }, comunică acest lucru { the-other-dative }. Modificările se comunică fără întârziere.
coordination-committee = Părțile înființează un comitet comun, care coordonează aplicarea { this-genitive }. Fiecare Parte desemnează în comitet același număr de reprezentanți și, în termen de treizeci de zile de la data intrării în vigoare a { the-genitive }, comunică numele acestora { the-other-dative }. Comitetul ia decizii cu consimțământul comun al Părților.
coordination-plan = În fiecare an, Părțile convin asupra unui plan de acțiune, în care stabilesc acțiunile, termenele, persoanele responsabile și sursele de finanțare.
coordination-review = Cel puțin o dată pe an, reprezentanții împuterniciți ai Părților evaluează cooperarea în cadrul unei întâlniri, care se poate desfășura și la distanță.
coordination-report = În fiecare an, consiliilor comunităților li se prezintă un scurt raport comun privind aplicarea { this-genitive }. Raportul cuprinde activitățile desfășurate, rezultatele lor și cheltuielile aferente.

## Financing

financing = Finanțare
financing-own = Fiecare Parte își suportă propriile cheltuieli pentru aplicarea { this-genitive }, în limita fondurilor prevăzute în acest scop în bugetul său.
financing-forecast = Fiecare Parte își suportă propriile cheltuieli pentru aplicarea { this-genitive }, în limita fondurilor prevăzute în acest scop în bugetul său. Cheltuielile estimate ale Părților sunt prevăzute în anexa la { this-nominative }; totalul lor estimat este de [suma și moneda].
financing-no-burden = { This-nominative } se aplică cu fondurile, personalul și mijloacele de care Părțile dispun deja. Aplicarea sa nu generează sarcini noi sau suplimentare pentru finanțele publice.
financing-visits = Pentru vizitele convenite, Partea care primește participanții plătește cazarea, masa și transportul local, iar Partea care îi trimite plătește călătoria dus-întors și asigurarea, dacă nu convin altfel.
financing-visits-own = Pentru vizitele convenite, fiecare Parte plătește toate cheltuielile participanților săi, în special călătoria, asigurarea, cazarea și masa, dacă Părțile nu convin altfel.
financing-projects = Proiectele comune se finanțează pe baza unor acorduri scrise separate. Părțile pot depune împreună cereri de finanțare în cadrul programelor naționale, europene și internaționale.
financing-no-payments = În sine, { this-nominative } nu obligă nicio Parte să efectueze plăți în favoarea alteia.

## Publicity and symbols

publicity = Informare publică și simboluri
publicity-inform = Părțile informează publicul despre { this-nominative } și despre activitățile comune, menționând contribuția fiecărei Părți.
publicity-symbols = O Parte poate folosi stema, drapelul, logoul și alte simboluri ale altei Părți numai cu consimțământul scris prealabil al acesteia și în modul convenit.
publicity-materials = Fiecare Parte poate folosi gratuit, în scopuri necomerciale, materialele realizate în comun, cu indicarea autorilor, dacă drepturile terților nu se opun.

## Personal data

data = Protecția datelor cu caracter personal
data-lawful = Părțile prelucrează date cu caracter personal numai în măsura necesară pentru aplicarea { this-genitive } și în conformitate cu legislația privind protecția datelor cu caracter personal aplicabilă fiecăreia dintre ele, inclusiv cu normele privind transferul datelor în străinătate.
data-erasure = Datele care nu mai sunt necesare se șterg, cu excepția cazului în care legea impune păstrarea lor. Orice încălcare a protecției datelor primite de la o altă Parte se comunică acesteia fără întârziere.

## Integrity

integrity = Integritate și transparență
integrity-corruption = Nicio Parte și nicio persoană care acționează în numele acesteia nu oferă, nu dă și nu acceptă foloase necuvenite în legătură cu aplicarea { this-genitive }. Partea în cauză comunică fără întârziere { the-other-dative } orice conflict de interese și orice suspiciune de corupție sau de utilizare a fondurilor ori a bunurilor în alt scop decât cel stabilit.
integrity-openness = Fiecare Parte face publice informațiile despre fondurile, bunurile și serviciile pe care le-a acordat sau le-a primit în temeiul { this-genitive }, despre valoarea și destinația acestora. Informațiile a căror divulgare pune în pericol siguranța persoanelor sau a obiectivelor nu se fac publice.

## Legal framework

legal = Cadrul juridic și soluționarea diferendelor
legal-competence = Părțile aplică { this-nominative } în limitele competenței lor, în conformitate cu legislația în vigoare în statele lor și cu respectarea obligațiilor internaționale ale acestor state.
legal-no-treaty = { This-nominative } nu este tratat internațional și nu creează drepturi sau obligații de drept internațional pentru statele cărora le aparțin Părțile.
legal-not-binding = { This-nominative } exprimă intențiile Părților. Pentru acestea nu se creează obligații juridice sau financiare.
legal-other = { This-nominative } nu aduce atingere drepturilor și obligațiilor Părților care decurg din alte acorduri.

## Disputes

disputes = Soluționarea diferendelor
disputes-consultation = Părțile soluționează prin consultări și negocieri diferendele privind interpretarea sau aplicarea { this-genitive }. Consultările încep în termen de treizeci de zile de la data primirii solicitării scrise a oricăreia dintre Părți.
disputes-joint-commission = Diferendele privind interpretarea sau aplicarea { this-genitive } se examinează de o comisie comună, în care fiecare Parte desemnează același număr de membri. Comisia se întrunește în termen de treizeci de zile de la data primirii solicitării scrise a oricăreia dintre Părți și propune o soluție. Dacă în cadrul comisiei nu se ajunge la o înțelegere, conducătorii Părților soluționează diferendul prin negocieri.

## Amendments

amendments = Modificări și completări
amendments-written = Modificările și completările la { this-nominative } necesită consimțământul fiecărei Părți și se fac în scris, prin acte adiționale separate, care fac parte integrantă din { its }.
amendments-languages = Actele adiționale se încheie în { $language_count ->
        [1] aceeași limbă
       *[other] aceleași limbi
    } și în același număr de exemplare originale ca { this-nominative }.

## Entry into force and term

term = Intrare în vigoare și durată
entry-signature = { This-nominative } intră în vigoare la data semnării sale de către ultima dintre Părți.
entry-approval = { This-nominative } intră în vigoare la data primirii ultimei dintre notificările scrise prin care Părțile confirmă obținerea aprobărilor necesare potrivit legislației statelor lor.
entry-transmission = { This-nominative } intră în vigoare la data la care textul semnat este transmis autorității de stat căreia trebuie să îi fie trimis potrivit legislației statului uneia dintre Părți. Această Parte comunică fără întârziere { the-other-dative } data transmiterii.
term-period = { $term ->
        [years] { This-nominative } este încheiat{ form-ending } pe o perioadă de { form-years }.
        [date] { This-nominative } este încheiat{ form-ending } pe o perioadă determinată, până la { $until } inclusiv.
        [project] { $tail ->
            [0] { This-nominative } este încheiat{ form-ending } pe durata realizării proiectului „[denumirea proiectului]”.
           *[other] { This-nominative } este încheiat{ form-ending } pe durata realizării proiectului „[denumirea proiectului]” și pentru { form-tail } după finalizarea acestuia.
        }
       *[indefinite] { This-nominative } este încheiat{ form-ending } pe durată nedeterminată.
    }
term-renewal = { $term ->
        [indefinite] La fiecare cinci ani, Părțile analizează dacă { this-nominative } trebuie modificat{ form-ending }.
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
        [2] Durata { this-genitive } se prelungește de fiecare dată cu o perioadă egală, dacă niciuna dintre Părți nu comunică în scris celeilalte Părți, cu cel puțin { form-notice } înainte de expirarea perioadei, că renunță la prelungire. După o astfel de comunicare, { this-nominative } încetează la expirarea perioadei în curs.
       *[other] Durata { this-genitive } se prelungește de fiecare dată cu o perioadă egală, dacă niciuna dintre Părți nu comunică în scris celorlalte Părți, cu cel puțin { form-notice } înainte de expirarea perioadei, că renunță la prelungire. După o astfel de comunicare, { this-nominative } încetează la expirarea perioadei în curs pentru Partea care a transmis-o și continuă între celelalte Părți cât timp rămân cel puțin două.
    }
form-renewal-consent = { $parties ->
        [2] Durata { this-genitive } poate fi prelungită cu consimțământul scris al Părților, dat înainte de expirarea perioadei. În lipsa acestui consimțământ, { this-nominative } încetează la expirarea perioadei.
       *[other] Durata { this-genitive } poate fi prelungită cu consimțământul scris al Părților, dat înainte de expirarea perioadei. Pentru Partea care nu a consimțit la prelungire, { this-nominative } încetează la expirarea perioadei și continuă între celelalte Părți cât timp rămân cel puțin două.
    }
form-renewal-none = La expirarea acestei perioade, { this-nominative } încetează fără o notificare separată.

## Termination

termination = Denunțare și încetare
termination-notice = Fiecare Parte { form-may-leave } printr-o notificare scrisă, adresată { $parties ->
        [2] celeilalte Părți cu un preaviz de { form-notice }. La expirarea acestui termen, { the-nominative } încetează.
       *[other] celorlalte Părți cu un preaviz de { form-notice }. La expirarea acestui termen, { the-nominative } încetează pentru Partea care se retrage și continuă între celelalte Părți cât timp rămân cel puțin două.
    }
termination-projects = Proiectele și activitățile începute înainte de încetarea { this-genitive } se finalizează în condițiile convenite, dacă Părțile care participă la ele nu convin altfel.
termination-aggression = O Parte { form-may-leave } cu efect imediat, printr-o notificare scrisă care arată motivele, dacă o altă Parte săvârșește sau sprijină acțiuni îndreptate împotriva suveranității sau a integrității teritoriale a unui stat. În acest caz, ea nu este obligată să finalizeze proiectele și activitățile începute cu acea Parte.
termination-values = O Parte { form-may-leave } cu efect imediat, printr-o notificare scrisă care arată motivele, dacă o altă Parte încalcă grav valorile pe care se întemeiază { this-nominative } sau dacă o cooperare ulterioară cu aceasta ar încălca legislația privind sancțiunile internaționale. În acest caz, ea nu este obligată să finalizeze proiectele și activitățile începute cu acea Parte.

## Accession

accession = Aderare și retragere
accession-consent = Cu consimțământul scris al fiecărei Părți, la { this-nominative } poate adera o altă autoritate a administrației publice locale care împărtășește scopul și valorile { its-genitive }. Autoritatea prezintă Părților o cerere scrisă, aprobată potrivit legislației statului său.
accession-effect = Aderarea se consemnează într-un act adițional, semnat de Părți și de autoritatea care aderă. De la data semnării actului adițional de către ultima dintre acestea, autoritatea respectivă este Parte la { this-nominative } în condiții de egalitate cu celelalte Părți.
accession-withdrawal = Partea care se retrage din { this-nominative } predă celorlalte Părți lucrările și materialele care i-au fost încredințate. Celelalte Părți convin care dintre ele îi preia sarcinile.

## Languages and originals

languages = Limbi și exemplare originale
languages-originals = { This-nominative } este redactat{ form-ending } { $originals ->
        [1] într-un exemplar original, în
        [2] în două exemplare originale, fiecare în
        [3] în trei exemplare originale, fiecare în
        [4] în patru exemplare originale, fiecare în
        [5] în cinci exemplare originale, fiecare în
        [6] în șase exemplare originale, fiecare în
        [7] în șapte exemplare originale, fiecare în
        [8] în opt exemplare originale, fiecare în
        [9] în nouă exemplare originale, fiecare în
        [10] în zece exemplare originale, fiecare în
        [few] în { $originals } exemplare originale, fiecare în
       *[other] în { $originals } de exemplare originale, fiecare în
    } { $language_count ->
        [1] limba { $languages_adverb }.
       *[other] limbile { $languages_adverb }, { $authentic ->
            [prevails] toate textele fiind autentice; în caz de divergență, prevalează textul în limba { $prevailing }.
           *[equal] toate textele fiind egal autentice.
        }
    }
languages-each = Fiecare Parte primește { $each ->
        [0] exemplarele originale care îi sunt destinate
        [1] un exemplar original
        [2] două exemplare originale
        [3] trei exemplare originale
        [4] patru exemplare originale
        [5] cinci exemplare originale
        [6] șase exemplare originale
        [7] șapte exemplare originale
        [8] opt exemplare originale
        [9] nouă exemplare originale
        [10] zece exemplare originale
        [few] { $each } exemplare originale
       *[other] { $each } de exemplare originale
    }. Toate exemplarele originale { form-force }.
languages-correspondence = Părțile stabilesc de comun acord limba corespondenței și a întâlnirilor. Traducerile { this-genitive } în alte limbi au numai caracter informativ.

## Why a further clause is wanted

because-minors = Dacă la schimburi participă copii, sunt necesare prevederi privind însoțirea lor și consimțământul pentru publicarea imaginilor acestora.
because-accession = Dacă este prevăzută aderarea, este necesară o prevedere privind data de la care și condițiile în care participă noua Parte.
because-money = Dacă este vorba de fonduri sau de bunuri, este necesară o prevedere privind prevenirea corupției.
