//! Every language of the Union and Ukrainian, in every look, comes back letter by letter.

use pobratym_domain::{Lang, Profile};
use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::{Fonts, PageSetup, lay_out};
use pobratym_wording::{Column, Footer, Form, Manuscript, Role, Row, Start};

use crate::text::{assert_in_order, flowing};
use crate::tool::{OnDisk, tell};

const SENTENCES: [(&str, &str); 25] = [
    ("uk", "Міста-побратими розвивають співробітництво у сферах освіти та здоров’я."),
    ("bg", "Побратимените градове развиват сътрудничество в образованието."),
    ("cs", "Partnerská města rozvíjejí spolupráci ve vzdělávání a životním prostředí."),
    ("da", "Venskabsbyerne udvikler samarbejdet om uddannelse, kultur og miljø på øen."),
    ("de", "Die Partnerstädte fördern die Zusammenarbeit in Bildung und Straßenbau."),
    ("el", "Οι αδελφοποιημένες πόλεις αναπτύσσουν τη συνεργασία στην εκπαίδευση."),
    ("en", "The twin towns develop their cooperation in education and the environment."),
    ("es", "Las ciudades hermanadas desarrollan la cooperación en educación y niñez."),
    ("et", "Sõpruslinnad arendavad koostööd hariduse ja keskkonnakaitse valdkonnas."),
    ("fi", "Ystävyyskaupungit kehittävät yhteistyötä koulutuksen ja ympäristön alalla."),
    ("fr", "Les villes jumelées développent leur coopération et leurs œuvres à l’école."),
    ("ga", "Forbraíonn na bailte an comhar san oideachas agus sa chultúr le chéile."),
    ("hr", "Gradovi prijatelji razvijaju suradnju u području obrazovanja i okoliša."),
    (
        "hu",
        "A testvérvárosok fejlesztik az együttműködést a környezetvédelem és az őrzés terén.",
    ),
    (
        "it",
        "Le città gemellate sviluppano la cooperazione nell’istruzione e nella libertà.",
    ),
    ("lt", "Miestai partneriai plėtoja bendradarbiavimą švietimo ir apsaugos srityse."),
    (
        "lv",
        "Sadraudzības pilsētas attīsta sadarbību izglītības un vides aizsardzības jomā.",
    ),
    ("mt", "L-ibliet ġemellati jiżviluppaw il-kooperazzjoni fl-edukazzjoni u fis-saħħa."),
    ("nl", "De zustersteden ontwikkelen hun samenwerking op het gebied van onderwijs."),
    ("pl", "Miasta partnerskie rozwijają współpracę w dziedzinie oświaty i środowiska."),
    ("pt", "As cidades geminadas desenvolvem a cooperação na educação e na proteção."),
    ("ro", "Orașele înfrățite dezvoltă cooperarea în educație și protecția mediului."),
    ("sk", "Partnerské mestá rozvíjajú spoluprácu vo vzdelávaní a v životnom prostredí."),
    ("sl", "Pobratena mesta razvijajo sodelovanje na področju izobraževanja in okolja."),
    ("sv", "Vänorterna utvecklar samarbetet om utbildning, kultur och miljöskydd på ön."),
];

/// A row for each language, long enough to be broken into lines.
fn manuscript(profile: Profile) -> Manuscript {
    let langs: Vec<Lang> =
        SENTENCES.iter().map(|(lang, _)| lang.parse().unwrap()).collect();
    let rows = SENTENCES.iter().zip(&langs).map(|((_, sentence), lang)| Row {
        role: Role::Clause,
        columns: vec![Column {
            lang: *lang,
            number: String::new(),
            paragraphs: vec![format!("{sentence} {sentence} {sentence}")],
            at: None,
        }],
        unit: None,
        start: Start::Usual,
    });
    Manuscript {
        form: Form::Running,
        names: Default::default(),
        profile,
        title: "Europe".to_owned(),
        rows: rows.collect(),
        footer: Footer {
            label: Vec::new(),
            pages: Vec::new(),
            fingerprint: None,
            initials: Vec::new(),
        },
        marks: Vec::new(),
        langs,
    }
}

#[test]
fn every_language_of_europe_comes_back_in_every_look() {
    const TEST: &str = "every_language_of_europe_comes_back_in_every_look";
    for profile in Profile::ALL {
        let fonts = Fonts::of(*profile);
        let setup = PageSetup::of(*profile, 2);
        let setting = lay_out(&manuscript(*profile), fonts, &setup).unwrap();
        let options = PdfOptions::copy("europe", "2026-05-01T09:00:00Z".parse().unwrap());
        let file = OnDisk::new(&export(&setting, fonts, &options).unwrap());
        let Some(found) = tell(TEST, "pdftotext", &["-raw", file.path(), "-"]) else {
            return;
        };
        let sentences = SENTENCES.iter().flat_map(|(_, it)| [*it; 3]);
        assert_in_order(&flowing(&found), sentences);
    }
}
