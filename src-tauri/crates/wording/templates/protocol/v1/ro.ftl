# Additional protocol to an agreement (act adițional), version 1, in Romanian.

title = Act adițional
agreed = au convenit următoarele:

## Recitals

recital-refers = încheind prezentul Act adițional nr. { $number } (în continuare „Actul adițional”) la acordul „{ $parent }” din { $parent_on } (în continuare „Acordul”),
recital-change = dorind să adapteze Acordul la nevoile actuale ale cooperării,

## Changes

changes = Modificarea și completarea Acordului
changes-replace = Punctul [numărul punctului] din Acord se modifică și va avea următorul cuprins: „[noul text al punctului]”.
changes-add = Acordul se completează cu punctul [numărul noului punct], cu următorul cuprins: „[textul noului punct]”.

## The rest of the agreement

rest = Alte prevederi
rest-unchanged = Celelalte prevederi ale Acordului rămân neschimbate.
rest-part = { This-nominative } face parte integrantă din Acord.
rest-terms = Termenii folosiți în { this-nominative } au același înțeles ca în Acord.

## Entry into force

entry = Intrare în vigoare și durată
entry-with = { This-nominative } intră în vigoare la data semnării sale de către ultima dintre Părți. Dacă Acordul sau legislația statului uneia dintre Părți impune și aprobarea sa, { the-nominative } intră în vigoare la data ultimei aprobări.
entry-term = { This-nominative } este în vigoare pe durata Acordului.
