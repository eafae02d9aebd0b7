# Council papers of Moldova, in Romanian.
# A message „<key>-case” names the case that <key> puts the names of the body, of its partners
# and of the signatory in; without it they stand in the nominative.

## The papers

note = Notă informativă
decision = Proiect de decizie
termination_decision = Proiect de decizie privind încetarea cooperării

## Shared

areas-comma = { "; " }
point-number = Art. { $number }
draft = PROIECT
signatory = { $office }
signatory-name = { $signatory }
chair = Președinte de ședință
secretary = Contrasemnează: secretarul consiliului
session = Ședința: { $session }
basis = Art. 14 alin. (2) lit. k) din Legea nr. 436/2006 privind administrația publică locală.
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

## The report

note-about = la proiectul de decizie privind aprobarea documentului „{ $agreement }” { $parties-between }
note-need = 1. Necesitatea adoptării
note-relations = 2. Partenerul și stadiul relațiilor
note-aim = 3. Scopul și conținutul cooperării
note-basis = 4. Temeiul legal
note-finance = 5. Impactul financiar
note-money = Valoare estimată: { $amount }. Sursa de finanțare: { $budget }.
note-results = 6. Rezultate așteptate
note-proposal = Față de cele arătate, propunem consiliului adoptarea proiectului de decizie.

## The decision

decision-title = Proiect de decizie
decision-subject = privind aprobarea documentului „{ $agreement }” { $parties-between }
considering = Având în vedere:
decision-reports = – nota informativă la proiectul de decizie;
decision-law = – prevederile art. 14 alin. (2) lit. k) din Legea nr. 436/2006 privind administrația publică locală,
adopts = Consiliul DECIDE:
decision-approve = Se aprobă documentul „{ $agreement }” { $parties-between }, prevăzut în anexa care face parte integrantă din prezenta decizie.
decision-areas = Cooperarea se desfășoară în următoarele domenii: { $areas }.
decision-sign = Se împuternicește { $signatory }, { $office }, să semneze documentul prevăzut la art. 1.
decision-money = Cheltuielile necesare se suportă din bugetul local, în limita alocațiilor aprobate: { $budget }. Valoare estimată: { $amount }.
decision-publish = Prezenta decizie se aduce la cunoștință publică și se include în Registrul de stat al actelor locale.
decision-annex =
    Anexă la Decizia
    nr.{ "\u00A0" }{ $decision-number }
    din { $decision-on }

## The end of the cooperation

termination-subject = privind încetarea cooperării desfășurate în baza documentului „{ $concluded }” { $parties-between }
termination-seen = – documentul „{ $concluded }” { $parties-between }, semnat la data de { $concluded-on };
termination-reason = – motivul încetării: { $reason },
termination-end = Se aprobă încetarea cooperării desfășurate în baza documentului „{ $concluded }” { $parties-between }, în condițiile prevăzute de acesta.
termination-notice = Se împuternicește { $signatory }, { $office }, să semneze declarația scrisă de încetare a cooperării și să o transmită partenerului.
