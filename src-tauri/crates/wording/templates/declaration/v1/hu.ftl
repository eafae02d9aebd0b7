# Joint declaration, version 1, in Hungarian.

title = Közös nyilatkozat
agreed = közösen kijelentik:

## Convictions

convictions = Meggyőződéseink
convictions-peace = A Felek meggyőződése, hogy minden embernek joga van békében, biztonságban és méltóságban élni. A közösségek közelebb hozzák a békét, ha lakosaik ismerik és segítik egymást.
convictions-law = A Felek a demokráciát, a jogállamiságot és az emberi jogokat tekintik a helyi önkormányzás alapjának. A szabad választások, a nyitott kormányzás és a lakosok részvétele erőssé teszi a közösséget.
convictions-borders = A Felek tiszteletben tartják minden állam szuverenitását, függetlenségét és területi integritását. Elutasítanak minden kísérletet a határok erőszakos megváltoztatására.

## Commitments

commitments = Szándékaink
commitments-ties = A Felek szándéka, hogy erősítsék a lakosaik, intézményeik és szervezeteik közötti közvetlen kapcsolatokat. Keresni fogják a találkozás és a tapasztalatcsere alkalmait.
commitments-recovery = A Felek szándéka, hogy támogassák a háborút megszenvedett közösségeket az újjáépítésben és az emberekről való gondoskodásban. Meg fogják osztani a fenntartható helyreállításhoz szükséges ismereteket.
commitments-youth = A Felek szándéka, hogy bevonják a fiatalokat a közös munkába, és meghallgassák véleményüket. Segíteni fogják az iskolákat és az ifjúsági szervezeteket abban, hogy partnerekre találjanak.

## Appeal

appeal = Felhívásunk
appeal-cities = A Felek felhívják Európa és a világ városait és közösségeit, hogy létesítsenek partnerséget a háború által sújtott közösségekkel.
appeal-open = { This-allative } más városok és közösségek is csatlakozhatnak. Ehhez elegendő az egyik Félhez intézett írásbeli bejelentés, amelyről az a Fél értesíti { the-other-accusative }.

## Nature

nature = A Nyilatkozat jellege és eredeti példányai
