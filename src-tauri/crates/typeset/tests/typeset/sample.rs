//! An agreement of two invented towns, as the composer would hand it over.

use pobratym_domain::{AgreementId, Cell, Id, Kind, Lang, Profile, Unit};
use pobratym_wording::{
    Column, Footer, Form, Manuscript, Role, Row, Slot, SlotText, Start, Text,
};

const TEXTS: [(Lang, &str); 3] = [
    (Lang::UK, include_str!("sample/uk.txt")),
    (Lang::DE, include_str!("sample/de.txt")),
    (Lang::EN, include_str!("sample/en.txt")),
];

const SPLIT: &str = "place and date are parted";

/// A unit named by a number.
pub(crate) fn unit(number: u16) -> Unit {
    let [high, low] = number.to_be_bytes();
    Unit(Id::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, high, low]))
}

/// The agreement in the first `count` of Ukrainian, German and English.
pub(crate) fn agreement(count: usize) -> Manuscript {
    let texts = &TEXTS[..count];
    let langs: Vec<Lang> = texts.iter().map(|(lang, _)| *lang).collect();
    let lines: Vec<Vec<&str>> =
        texts.iter().map(|(_, text)| text.lines().collect()).collect();
    let mut rows = Vec::new();
    let (mut article, mut clause) = (0, 0);
    for index in 0..lines[0].len() {
        let wordings: Vec<&str> = lines.iter().map(|it| it[index]).collect();
        let (role, skip) = role(wordings[0]);
        if role == Role::Heading {
            (article, clause) = (article + 1, 0);
        } else if role == Role::Clause {
            clause += 1;
        }
        let unit = unit(index as u16 + 1);
        let columns = langs.iter().zip(&wordings).map(|(lang, wording)| {
            let number = match role {
                Role::Heading => format!("{} {article}", word(*lang)),
                Role::Clause => format!("{article}.{clause}"),
                _ => String::new(),
            };
            column(*lang, number, &wording[skip..], unit)
        });
        let mut columns: Vec<Column> = columns.collect();
        if role == Role::PlaceDate {
            for column in &mut columns {
                let (place, date) = column.paragraphs[0].split_once("; ").expect(SPLIT);
                column.paragraphs = vec![place.to_owned(), date.to_owned()];
            }
        }
        rows.push(Row { role, columns, unit: Some(unit), start: Start::Usual });
    }
    rows.extend(signatures(&langs, 2));
    let title = rows[0].columns[0].paragraphs[0].clone();
    Manuscript {
        title,
        profile: Profile::Plain,
        form: Form::Running,
        names: Default::default(),
        rows,
        footer: footer(&langs),
        marks: Vec::new(),
        langs,
    }
}

/// A wording in a column.
pub(crate) fn column(lang: Lang, number: String, text: &str, unit: Unit) -> Column {
    let agreement = AgreementId(Id::from_bytes([1; 10]));
    let at = Cell::of(agreement, Kind::Text).at(unit).in_lang(lang);
    Column { lang, number, paragraphs: vec![text.to_owned()], at: Some(at) }
}

/// The marks of a working copy.
pub(crate) fn marks(langs: &[Lang]) -> Vec<Text> {
    let text = |lang: &Lang| match lang.as_str() {
        "uk" => "Робочий примірник, не для підпису",
        "de" => "Arbeitsexemplar, nicht zur Unterschrift",
        _ => "Working copy, not for signature",
    };
    langs.iter().map(|lang| Text { lang: *lang, text: text(lang).to_owned() }).collect()
}

/// The blocks of so many parties.
pub(crate) fn signatures(langs: &[Lang], parties: u16) -> Vec<Row> {
    (0..parties).map(|party| signature(langs, party)).collect()
}

fn signature(langs: &[Lang], party: u16) -> Row {
    let columns = langs.iter().map(|lang| {
        let name = name(*lang, party);
        column(*lang, String::new(), name, unit(500 + party))
    });
    let line = |lang: &Lang| {
        let (office, name) = signatory(*lang, party);
        let (signature, seal) = match lang.as_str() {
            "uk" => ("підпис", "М. П."),
            "de" => ("Unterschrift", "Dienstsiegel"),
            _ => ("signature", "seal"),
        };
        SlotText {
            lang: *lang,
            office: office.to_owned(),
            name: name.to_owned(),
            signature: signature.to_owned(),
            seal: seal.to_owned(),
            placed: String::new(),
        }
    };
    let slot = Slot {
        signatory: unit(600 + party),
        lines: langs.iter().map(line).collect(),
        countersigns: false,
    };
    Row {
        role: Role::Signatures(vec![slot]),
        columns: columns.collect(),
        unit: Some(unit(500 + party)),
        start: Start::Usual,
    }
}

fn role(line: &str) -> (Role, usize) {
    let roles = [
        ("title: ", Role::Title),
        ("subtitle: ", Role::Subtitle),
        ("place: ", Role::PlaceDate),
        ("party: ", Role::Party),
        ("recital: ", Role::Recital),
        ("agreed: ", Role::Agreed),
        ("# ", Role::Heading),
    ];
    let found = roles.into_iter().find(|(prefix, _)| line.starts_with(prefix));
    found.map_or((Role::Clause, 0), |(prefix, role)| (role, prefix.len()))
}

fn word(lang: Lang) -> &'static str {
    match lang.as_str() {
        "uk" => "Стаття",
        "de" => "Artikel",
        _ => "Article",
    }
}

fn name(lang: Lang, party: u16) -> &'static str {
    match (lang.as_str(), party % 2) {
        ("uk", 0) => "За Яснобірську міську раду",
        ("uk", _) => "За місто Мустерберг-ан-дер-Альте",
        ("de", 0) => "Für den Stadtrat von Jasnobir",
        ("de", _) => "Für die Stadt Musterberg an der Alte",
        (_, 0) => "For the City Council of Jasnobir",
        (_, _) => "For the City of Musterberg an der Alte",
    }
}

fn signatory(lang: Lang, party: u16) -> (&'static str, &'static str) {
    match (lang.as_str(), party % 2) {
        ("uk", 0) => ("Яснобірський міський голова", "Олена Вербицька"),
        ("uk", _) => ("Обербургомістр", "Йоганнес Кляйншмідт"),
        ("de", 0) => ("Bürgermeisterin", "Olena Werbyzka"),
        ("de", _) => ("Oberbürgermeister", "Johannes Kleinschmidt"),
        (_, 0) => ("Mayor of Jasnobir", "Olena Verbytska"),
        (_, _) => ("Lord Mayor", "Johannes Kleinschmidt"),
    }
}

fn footer(langs: &[Lang]) -> Footer {
    let text = |lang: &Lang, texts: [&str; 3]| {
        let text = match lang.as_str() {
            "uk" => texts[0],
            "de" => texts[1],
            _ => texts[2],
        };
        Text { lang: *lang, text: text.to_owned() }
    };
    let labels = [
        "Примірник № 1 — для Яснобірської міської ради",
        "Ausfertigung Nr. 1 für den Stadtrat von Jasnobir",
        "Original No. 1 for the City Council of Jasnobir",
    ];
    let pages = [
        "Сторінка {page} з {pages}",
        "Seite {page} von {pages}",
        "Page {page} of {pages}",
    ];
    Footer {
        label: langs.iter().map(|lang| text(lang, labels)).collect(),
        pages: langs.iter().map(|lang| text(lang, pages)).collect(),
        fingerprint: None,
        initials: Vec::new(),
    }
}
