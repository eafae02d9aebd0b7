# Action plan under an agreement, version 1, in Romanian.

title = Plan de acțiune
agreed = au întocmit prezentul Plan:

## Recitals

recital-carry-out = în aplicarea acordului „{ $parent }” din { $parent_on } (în continuare „Acordul”),

## Measures

measures = Acțiuni
measures-table = Acțiunile, termenele lor, persoanele responsabile, sursele de finanțare și rezultatele așteptate sunt cuprinse în tabelul de sub textul { this-genitive }. Tabelul face parte din { this-nominative }.
measures-responsible = Persoanele indicate în tabel pregătesc acțiunile și se îngrijesc de respectarea termenelor. Ele comunică fără întârziere { the-other-dative } eventualele impedimente.
measures-changes = Părțile convin în scris asupra modificărilor tabelului. Pentru amânarea termenului unei singure acțiuni este suficient consimțământul scris al persoanelor responsabile ale fiecărei Părți care participă la acțiune.

## Means

means = Fonduri
means-sources = Sursa de finanțare se indică în tabel separat pentru fiecare acțiune. Acțiunea pentru care nu există încă fonduri începe după primirea acestora.

## Review

review = Evaluare
review-midyear = La mijlocul anului, Părțile examinează împreună aplicarea { this-genitive } și, dacă este necesar, actualizează tabelul.
review-report = La sfârșitul anului, Părțile întocmesc un scurt raport comun privind acțiunile realizate, rezultatele acestora și fondurile cheltuite. Fiecare Parte prezintă raportul organului care a aprobat Acordul.
review-next = Pe baza raportului, Părțile pregătesc planul de acțiune pentru anul următor. În acesta se preiau acțiunile nefinalizate la care Părțile nu au renunțat.
