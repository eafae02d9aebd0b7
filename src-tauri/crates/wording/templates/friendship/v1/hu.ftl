# Friendship and solidarity partnership, version 1, in Hungarian: what the library does not have.

title = Megállapodás a barátságról és a szolidáris partnerségről
agreed = a következőkben állapodtak meg:

## Friendship

friendship = Barátság és szolidaritás
friendship-declared = A Felek kinyilvánítják a közösségeik közötti barátságot, és kifejezik egymás iránti szolidaritásukat.
friendship-values = Ez a barátság az emberi méltóság, az emberi jogok és a jogállamiság tiszteletén alapul. A Felek tiszteletben tartják az államok szuverenitását és területi integritását nemzetközileg elismert határaikon belül.

## Support

support = Kölcsönös támogatás
support-needs = A közösség jegyzékben közli, milyen segítségre szorul, és a jegyzéket a körülmények változásával frissíti. A Felek csak olyan segítséget nyújtanak, amelyet kérnek tőlük.
support-people = A Felek támogatják a lakóhelyüket elhagyni kényszerült személyeket és a háborút megszenvedett más embereket. Különösen elősegítik a gyermekek üdülését és egészségének megerősítését, a sebesültek rehabilitációját és a pszichológiai segítségnyújtást.

## Recovery

recovery = Helyreállítás és újjáépítés

## People

people = Emberi kapcsolatok és emlékezés
citizens-bridges = A Felek elősegítik, hogy közösségeik lakosai megismerjék egymást, és kapcsolatot tartsanak. Ha az utazás veszélyes, a találkozókat online tartják meg.
friendship-memory = A Felek közös kulturális rendezvényeket szerveznek. Tisztelettel őrzik a szabadság elesett védelmezőinek és a háború áldozatainak emlékét.

## Term

friendship-towards = A szerzett tapasztalatok alapján a Felek megvizsgálják testvérvárosi megállapodás megkötésének lehetőségét.

## Headings that take more together than those of the library

financing = Finanszírozás, integritás és átláthatóság
legal = Jogi keretek, a viták rendezése és személyes adatok
termination = Felmondás, megszűnés és módosítás
