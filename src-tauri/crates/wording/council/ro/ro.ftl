# Council papers of Romania, in Romanian.
# A message „<key>-case” names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

opinion = Solicitare de aviz
note = Referat de aprobare
decision = Proiect de hotărâre
termination_decision = Proiect de hotărâre privind încetarea cooperării

## Shared

areas-comma = { "; " }
point-number = Art. { $number }
draft = PROIECT
signatory = { $office }
signatory-name = { $signatory }
chair = Președinte de ședință
secretary = Contrasemnează: secretarul general
session = Ședința: { $session }
basis = Art. 41 din Legea nr. 590/2003 privind tratatele, art. 35¹ din Legea nr. 273/2006 privind finanțele publice locale și art. 89 alin. (6), (10), (11), (14) și (15) din Ordonanța de urgență a Guvernului nr. 57/2019 privind Codul administrativ, cu modificările și completările ulterioare.
term = { $length ->
    [indefinite] nedeterminată
    [years] { $years ->
        [one] un an
        [few] { $years }{ "\u00A0" }ani
       *[other] { $years } de ani
    }
    [date] până la { $until }
   *[project] până la încheierea proiectului, la { $until }{ $tail ->
        [0] { "" }
        [one] , și un an după aceea
        [few] , și { $tail }{ "\u00A0" }ani după aceea
       *[other] , și { $tail } de ani după aceea
    }
}
conditions = Domenii de cooperare: { $areas }. Durată: { term }. Textul se încheie în { $language-count ->
    [one] limba
   *[other] limbile
} { $langs }; număr de exemplare: { $originals }.
note-partner = Partener: { $partners }. Stat: { $states }.

## The vote

votes = Rezultatul votului
votes_for = Pentru
votes_against = Împotrivă
votes_abstained = Abțineri

## The letter that asks for the opinions

ministries =
    Ministerului Afacerilor Externe
    Ministerului Dezvoltării, Lucrărilor Publice și Administrației
opinion-subject = Solicitare de aviz: „{ $agreement }” { $parties-between }
opinion-request = Vă transmitem proiectul documentului „{ $agreement }” { $parties-between } și vă rugăm să emiteți avizul conform, înainte ca acesta să fie supus aprobării consiliului local.
opinion-answer = Vă rugăm să ne comunicați avizul sau, după caz, observațiile asupra textului.
annex-draft = Proiectul documentului „{ $agreement }”
annex-note = Referatul de aprobare

## The report

note-about = la proiectul de hotărâre privind aprobarea documentului „{ $agreement }” { $parties-between }
note-need = 1. Necesitatea adoptării
note-relations = 2. Partenerul și stadiul relațiilor
note-aim = 3. Scopul și conținutul cooperării
note-basis = 4. Temeiul legal
note-finance = 5. Impactul financiar
note-money = Valoare estimată: { $amount }. Sursa de finanțare: { $budget }.
note-results = 6. Rezultate așteptate
note-proposal = Față de cele arătate, propunem consiliului local adoptarea proiectului de hotărâre.

## The decision

decision-title = Proiect de hotărâre
decision-subject = privind aprobarea documentului „{ $agreement }” { $parties-between }
considering = Având în vedere:
decision-reports = – referatul de aprobare al inițiatorului, raportul compartimentului de specialitate, precum și punctele de vedere ale compartimentelor juridic și financiar-contabil;
decision-opinions = – avizul Ministerului Afacerilor Externe nr.{ "\u00A0" }________ din ________ și avizul Ministerului Dezvoltării, Lucrărilor Publice și Administrației nr.{ "\u00A0" }________ din ________;
decision-law = – prevederile art. 41 din Legea nr. 590/2003 privind tratatele, ale art. 35¹ din Legea nr. 273/2006 privind finanțele publice locale și ale art. 89 alin. (6), (10), (11), (14) și (15) din Ordonanța de urgență a Guvernului nr. 57/2019 privind Codul administrativ, cu modificările și completările ulterioare,
adopts = Consiliul local adoptă prezenta hotărâre:
decision-approve = Se aprobă documentul „{ $agreement }” { $parties-between }, prevăzut în anexa care face parte integrantă din prezenta hotărâre.
decision-areas = Cooperarea se desfășoară în următoarele domenii: { $areas }.
decision-sign = Se împuternicește { $signatory }, { $office }, să semneze documentul prevăzut la art. 1.
decision-money = Cheltuielile necesare se suportă din bugetul local, în limita creditelor aprobate: { $budget }. Valoare estimată: { $amount }.
decision-prefect = Prezenta hotărâre se comunică prefectului, primarului și persoanelor interesate și se aduce la cunoștință publică.
decision-annex =
    Anexă la Hotărârea
    nr.{ "\u00A0" }{ $decision-number }
    din { $decision-on }

## The end of the cooperation

termination-subject = privind încetarea cooperării desfășurate în baza documentului „{ $concluded }” { $parties-between }
termination-seen = – documentul „{ $concluded }” { $parties-between }, semnat la data de { $concluded-on };
termination-reason = – motivul încetării: { $reason },
termination-end = Se aprobă încetarea cooperării desfășurate în baza documentului „{ $concluded }” { $parties-between }, în condițiile prevăzute de acesta.
termination-notice = Se împuternicește { $signatory }, { $office }, să semneze declarația scrisă de încetare a cooperării și să o transmită partenerului.
