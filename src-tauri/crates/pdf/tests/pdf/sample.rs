//! An agreement of two towns in up to four languages, as the composer would hand it over.

use pobratym_domain::{Id, Lang, Profile, Unit};
use pobratym_wording::{
    Column, Footer, Form, Manuscript, Role, Row, Slot, SlotText, Start, Text,
};

/// What is said in one language.
struct Language {
    lang: Lang,
    title: &'static str,
    article: &'static str,
    headings: [&'static str; 3],
    clauses: [&'static str; 4],
    party: &'static str,
    office: &'static str,
    name: &'static str,
    signature: &'static str,
    page: &'static str,
    mark: &'static str,
}

const LANGUAGES: [Language; 4] = [
    Language {
        lang: Lang::UK,
        title: "Угода про співробітництво",
        article: "Стаття",
        headings: ["Предмет Угоди", "Освіта, культура і молодь", "Прикінцеві положення"],
        clauses: [
            "Сторони розвивають співробітництво у галузі освіти, культури, місцевого \
             самоврядування та соціально-економічного розвитку об’єднаних територіальних \
             громад.",
            "Кожна Сторона до 1\u{A0}травня 2026\u{A0}р. призначає відповідальну особу (лист \
             №\u{A0}12/5-ґ) та виділяє 100\u{A0}000\u{A0}гривень.",
            "Повідомлення надсилають на адреси office@jasnobir.example та \
             stadt@musterberg.example.",
            "Цю Угоду укладено у двох примірниках; «Майдан Незалежності» — власна назва.",
        ],
        party: "За Яснобірську міську раду",
        office: "Міський голова",
        name: "Іван Ґалаґан",
        signature: "підпис",
        page: "Сторінка {page} з {pages}",
        mark: "Робочий примірник",
    },
    Language {
        lang: Lang::DE,
        title: "Vereinbarung über die Zusammenarbeit",
        article: "Artikel",
        headings: ["Gegenstand", "Bildung, Kultur und Jugend", "Schlussbestimmungen"],
        clauses: [
            "Die Vertragsparteien fördern die Zusammenarbeit auf den Gebieten der Bildung, \
             der Kultur und der kommunalen Selbstverwaltung.",
            "Jede Partei benennt bis zum 1.\u{A0}Mai 2026 eine zuständige Person und \
             eröffnet ein Büro für offizielle Post („häufig fließt auf Auftrag Geld“).",
            "Mitteilungen werden an office@jasnobir.example und stadt@musterberg.example \
             gerichtet; die Datenschutz-Grundverordnung gilt.",
            "Diese Vereinbarung ist in zwei Urschriften abgefasst – die Straße „Auf der \
             Höhe“ ist ein Eigenname.",
        ],
        party: "Für den Stadtrat von Musterberg",
        office: "Oberbürgermeisterin",
        name: "Änne Fiß",
        signature: "Unterschrift",
        page: "Seite {page} von {pages}",
        mark: "Arbeitsexemplar",
    },
    Language {
        lang: Lang::EN,
        title: "Agreement on Co-operation",
        article: "Article",
        headings: ["Subject", "Education, Culture and Youth", "Final Provisions"],
        clauses: [
            "The Parties shall promote co-operation between offices, fire brigades and \
             flying clubs.",
            "Each Party shall appoint an officer by 1\u{A0}May 2026; “sufficient efforts” \
             are those of a twin town difficult to affect.",
            "Notices shall be sent to office@jasnobir.example and \
             stadt@musterberg.example.",
            "Done in two originals, both texts being equally authentic.",
        ],
        party: "For the City Council of Jasnobir",
        office: "Mayor",
        name: "Ivan Galagan",
        signature: "signature",
        page: "Page {page} of {pages}",
        mark: "Working copy",
    },
    Language {
        lang: Lang::PL,
        title: "Porozumienie o współpracy",
        article: "Artykuł",
        headings: ["Przedmiot", "Oświata, kultura i młodzież", "Postanowienia końcowe"],
        clauses: [
            "Strony będą rozwijać współpracę w dziedzinie kultury i oświaty („żółta gęś, \
             ćma, źdźbło”).",
            "Każda ze Stron do 1\u{A0}maja 2026\u{A0}r. wyznaczy osobę odpowiedzialną, \
             w\u{A0}szczególności między szkołami i strażami pożarnymi.",
            "Zawiadomienia przesyła się na adresy office@jasnobir.example \
             i\u{A0}stadt@musterberg.example.",
            "Porozumienie sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ],
        party: "Za Radę Miejską",
        office: "Burmistrz",
        name: "Świętosława Żak",
        signature: "podpis",
        page: "Strona {page} z {pages}",
        mark: "Egzemplarz roboczy",
    },
];

/// Twelve articles in these languages, on eight sheets in two of them.
pub(crate) fn agreement(langs: &[Lang]) -> Manuscript {
    let spoken: Vec<&Language> = langs
        .iter()
        .filter_map(|it| LANGUAGES.iter().find(|known| known.lang == *it))
        .collect();
    let mut rows = vec![row(Role::Title, &spoken, |_| String::new(), |it| it.title)];
    for article in 1..=12 {
        rows.push(row(
            Role::Heading,
            &spoken,
            |it| format!("{} {article}", it.article),
            |it| it.headings[article % it.headings.len()],
        ));
        for clause in 1..=6 {
            rows.push(row(
                Role::Clause,
                &spoken,
                |_| format!("{article}.{clause}"),
                |it| it.clauses[(article + clause) % it.clauses.len()],
            ));
        }
    }
    rows.extend((1..=2).map(|party| signatures(&spoken, party)));
    Manuscript {
        form: Form::Running,
        names: Default::default(),
        profile: Profile::Plain,
        langs: langs.to_vec(),
        title: spoken[0].title.to_owned(),
        rows,
        footer: Footer {
            label: Vec::new(),
            pages: texts(&spoken, |it| it.page),
            fingerprint: None,
            initials: Vec::new(),
        },
        marks: Vec::new(),
    }
}

/// The marks of a working copy.
pub(crate) fn marks(langs: &[Lang]) -> Vec<Text> {
    let spoken: Vec<&Language> =
        LANGUAGES.iter().filter(|it| langs.contains(&it.lang)).collect();
    texts(&spoken, |it| it.mark)
}

fn texts(spoken: &[&Language], text: impl Fn(&Language) -> &str) -> Vec<Text> {
    spoken.iter().map(|it| Text { lang: it.lang, text: text(it).to_owned() }).collect()
}

fn row(
    role: Role,
    spoken: &[&Language],
    number: impl Fn(&Language) -> String,
    text: impl Fn(&Language) -> &str,
) -> Row {
    let columns = spoken.iter().map(|it| Column {
        lang: it.lang,
        number: number(it),
        paragraphs: vec![text(it).to_owned()],
        at: None,
    });
    Row { role, columns: columns.collect(), unit: None, start: Start::Usual }
}

fn signatures(spoken: &[&Language], party: u8) -> Row {
    let slot = Slot {
        signatory: Unit(Id::from_bytes([party; 10])),
        lines: spoken
            .iter()
            .map(|it| SlotText {
                lang: it.lang,
                office: it.office.to_owned(),
                name: it.name.to_owned(),
                signature: it.signature.to_owned(),
                seal: String::new(),
                placed: String::new(),
            })
            .collect(),
        countersigns: false,
    };
    row(Role::Signatures(vec![slot]), spoken, |_| String::new(), |it| it.party)
}
