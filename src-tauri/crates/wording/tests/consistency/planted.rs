//! Errors of twelve kinds, planted into every clause of every template in every language.
//!
//! What a template does not have (a date, a sum) is first written into all its languages, so
//! that a clean text stands beside each spoilt one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, fs};

use pobratym_domain::{Body, BodyId, BodyKind, FindingCode, Id, Lang};
use pobratym_wording::{Circle, Name, discrepancies};

use crate::corpus::{Aligned, circle, clauses};

/// Not used while the check was written.
const SEED: u64 = 5_052_027;
/// The goal for each kind.
const RECALL: f64 = 0.95;

/// A generator whose whole state is one number (Steele, Lea, Flood 2014: SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

type Texts = Vec<(Lang, String)>;

/// A kind of error: what it is called, what finds it, and how it is planted.
struct Kind {
    name: &'static str,
    code: FindingCode,
    /// Writes what the error needs into every language.
    prepare: fn(&mut Texts, &mut Chance),
    /// Spoils the text at an index; none where there is nothing to spoil.
    spoil: fn(&Texts, usize, &mut Chance) -> Option<String>,
}

const KINDS: [Kind; 12] = [
    Kind {
        name: "number",
        code: FindingCode::NumbersDiffer,
        prepare: |_, _| {},
        spoil: other_number,
    },
    Kind {
        name: "date",
        code: FindingCode::DatesDiffer,
        prepare: |texts, chance| {
            let (day, month, year) =
                (chance.below(28) + 1, chance.below(12), 2020 + chance.below(15));
            add(texts, |lang| date(lang, day, month, year));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            let day = chance.below(28) + 1;
            let (month, year) = (chance.below(12), 2040 + chance.below(9));
            Some(format!("{head} ({})", date(*lang, day, month, year)))
        },
    },
    Kind {
        name: "sum",
        code: FindingCode::SumsDiffer,
        prepare: |texts, chance| {
            let amount = (chance.below(900) + 10) * 1000;
            add(texts, |lang| sum(lang, amount));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            let amount = (chance.below(900) + 2000) * 1000;
            Some(format!("{head} ({})", sum(*lang, amount)))
        },
    },
    Kind {
        name: "percentage",
        code: FindingCode::PercentagesDiffer,
        prepare: |texts, chance| {
            let share = chance.below(60) + 5;
            let in_words = chance.below(2) == 0;
            add(texts, |lang| percent(lang, share, in_words));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            let in_words = chance.below(2) == 0;
            Some(format!("{head} ({})", percent(*lang, chance.below(20) + 70, in_words)))
        },
    },
    Kind {
        name: "reference to an article",
        code: FindingCode::ReferencesDiffer,
        prepare: |texts, chance| {
            let article = chance.below(10) + 1;
            let in_sign = chance.below(2) == 0;
            add(texts, |lang| reference(lang, article, in_sign));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            let article = chance.below(9) + 11;
            Some(format!("{head} ({})", reference(*lang, article, chance.below(2) == 0)))
        },
    },
    Kind {
        name: "name of a party",
        code: FindingCode::PartiesDiffer,
        prepare: |texts, chance| {
            let form = chance.below(3);
            add(texts, |lang| named(&PARTY, lang, form));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            match chance.below(2) {
                0 => Some(head.to_owned()),
                _ => Some(format!("{head} ({})", named(&PARTNER, *lang, 0))),
            }
        },
    },
    Kind {
        name: "defined term",
        code: FindingCode::TermsDiffer,
        prepare: |texts, _| add(texts, |lang| term(lang).to_owned()),
        spoil: |texts, at, _| Some(texts[at].1.rsplit_once(" (")?.0.to_owned()),
    },
    Kind {
        name: "number of paragraphs and list items",
        code: FindingCode::PartsDiffer,
        prepare: |texts, chance| {
            let count = chance.below(4) + 2;
            for (_, text) in texts.iter_mut() {
                for item in 0..count {
                    let letter = ["a", "b", "c", "d", "e"][item];
                    let _ = write!(text, "\n{letter}) –");
                }
            }
        },
        spoil: |texts, at, chance| {
            let text = &texts[at].1;
            let (head, last) = text.rsplit_once('\n')?;
            match chance.below(2) {
                0 => Some(head.to_owned()),
                _ => Some(format!("{head}; {last}")),
            }
        },
    },
    Kind {
        name: "forgotten placeholder",
        code: FindingCode::PlaceholderLeft,
        prepare: |_, _| {},
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let hint = ["[дата]", "[name]", "________", "[…]", "XXX", "………"];
            let hint = if lang.as_str() == "uk" { hint[0] } else { chance.pick(&hint) };
            let place = text.char_indices().filter(|(_, it)| *it == ' ');
            let places: Vec<usize> = place.map(|(at, _)| at).collect();
            let at = if places.is_empty() { text.len() } else { *chance.pick(&places) };
            Some(format!("{} {hint}{}", &text[..at], &text[at..]))
        },
    },
    Kind {
        name: "name from another agreement",
        code: FindingCode::StrangerNamed,
        prepare: |texts, chance| {
            let form = chance.below(3);
            add(texts, |lang| named(&PARTY, lang, form));
        },
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let (head, _) = text.rsplit_once(" (")?;
            Some(format!("{head} ({})", named(&STRANGER, *lang, chance.below(3))))
        },
    },
    Kind {
        name: "superseded law",
        code: FindingCode::LawSuperseded,
        prepare: |_, _| {},
        spoil: |texts, at, chance| {
            let (lang, text) = &texts[at];
            let cited = match lang.as_str() {
                "uk" => *chance.pick(&[
                    "Закону України «Про транскордонне співробітництво»",
                    "Закону України від 24 червня 2004 року № 1861-IV",
                ]),
                "en" => "Law of Ukraine No. 1861-IV",
                "de" => "Gesetz der Ukraine Nr. 1861-IV",
                "pl" => "ustawy Ukrainy nr 1861-IV",
                _ => "1861-IV",
            };
            Some(format!("{text} ({cited})"))
        },
    },
    Kind {
        name: "text of another language",
        code: FindingCode::WrongLanguage,
        prepare: |_, _| {},
        spoil: |texts, at, chance| {
            let others: Vec<usize> = (0..texts.len()).filter(|it| *it != at).collect();
            let other = *chance.pick(&others);
            match chance.below(2) {
                0 => Some(texts[other].1.clone()),
                // A sentence more than was there: no copy of its neighbour.
                _ => Some(format!("{} {}", texts[other].1, texts[other].1)),
            }
        },
    },
];

fn add(texts: &mut Texts, said: impl Fn(Lang) -> String) {
    for (lang, text) in texts {
        let _ = write!(text, " ({})", said(*lang));
    }
}

/// Another number in the place of one that the text writes in a word.
fn other_number(texts: &Texts, at: usize, chance: &mut Chance) -> Option<String> {
    let (lang, text) = &texts[at];
    let forms = numbers(*lang);
    let mut found: Vec<(usize, &String, u64)> = Vec::new();
    for (value, words) in &forms {
        for word in words {
            let hits = text.match_indices(word.as_str()).filter(|(at, _)| {
                let before = text[..*at].chars().next_back();
                let after = text[at + word.len()..].chars().next();
                let ends = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
                ends(before) && ends(after)
            });
            found.extend(hits.map(|(at, _)| (at, word, *value)));
        }
    }
    if found.is_empty() {
        return None;
    }
    let (at, word, value) = *chance.pick(&found);
    let others: Vec<&String> = forms
        .iter()
        .filter(|(other, _)| **other != value && **other != 9)
        .filter_map(|(_, words)| words.get(1).or(words.first()))
        .collect();
    let other = chance.pick(&others);
    Some(format!("{}{other}{}", &text[..at], &text[at + word.len()..]))
}

/// The words of numbers, as `lexicon/<lang>.toml` lists them.
fn numbers(lang: Lang) -> BTreeMap<u64, Vec<String>> {
    let path = format!("{}/lexicon/{lang}.toml", env!("CARGO_MANIFEST_DIR"));
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let numbers = file["numbers"].as_table().unwrap();
    let words = |list: &toml::Value| {
        let list = list.as_array().unwrap().iter();
        list.map(|it| it.as_str().unwrap().to_owned()).collect()
    };
    numbers.iter().map(|(value, list)| (value.parse().unwrap(), words(list))).collect()
}

const MONTHS: [(&str, [&str; 12]); 8] = [
    (
        "uk",
        [
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня",
        ],
    ),
    (
        "en",
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    ),
    (
        "de",
        [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
    ),
    (
        "pl",
        [
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ],
    ),
    (
        "ro",
        [
            "ianuarie",
            "februarie",
            "martie",
            "aprilie",
            "mai",
            "iunie",
            "iulie",
            "august",
            "septembrie",
            "octombrie",
            "noiembrie",
            "decembrie",
        ],
    ),
    (
        "fr",
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    ),
    (
        "da",
        [
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december",
        ],
    ),
    (
        "hu",
        [
            "január",
            "február",
            "március",
            "április",
            "május",
            "június",
            "július",
            "augusztus",
            "szeptember",
            "október",
            "november",
            "december",
        ],
    ),
];

/// A day as each language writes it, or in figures.
fn date(lang: Lang, day: usize, month: usize, year: usize) -> String {
    if day.is_multiple_of(3) {
        return match lang.as_str() {
            "hu" => format!("{year}-{:02}-{day:02}", month + 1),
            "en" | "fr" => format!("{day:02}/{:02}/{year}", month + 1),
            _ => format!("{day:02}.{:02}.{year}", month + 1),
        };
    }
    let names = MONTHS.iter().find(|(code, _)| *code == lang.as_str()).unwrap();
    let name = names.1[month];
    match lang.as_str() {
        "uk" => format!("{day} {name} {year} року"),
        "pl" => format!("{day} {name} {year} r."),
        "de" | "da" => format!("{day}. {name} {year}"),
        "hu" => format!("{year}. {name} {day}."),
        _ => format!("{day} {name} {year}"),
    }
}

fn grouped(amount: usize, sign: &str) -> String {
    let digits = amount.to_string();
    let mut all = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            all.push_str(sign);
        }
        all.push(digit);
    }
    all
}

fn sum(lang: Lang, amount: usize) -> String {
    match lang.as_str() {
        "uk" => format!("{} євро", grouped(amount, "\u{a0}")),
        "en" => format!("EUR {}", grouped(amount, ",")),
        "de" => format!("{} Euro", grouped(amount, ".")),
        "pl" => format!("{} EUR", grouped(amount, " ")),
        "ro" => format!("{} de euro", grouped(amount, ".")).replace(" de euro", " euro"),
        "fr" => format!("{} €", grouped(amount, "\u{a0}")),
        "da" => format!("{} euro", grouped(amount, ".")),
        _ => format!("{} EUR", grouped(amount, " ")),
    }
}

fn percent(lang: Lang, share: usize, in_words: bool) -> String {
    let word = match lang.as_str() {
        "uk" => "відсотків",
        "en" => "per cent",
        "de" => "Prozent",
        "pl" => "procent",
        "ro" => "la sută",
        "fr" => "pour cent",
        "da" => "procent",
        _ => "százalék",
    };
    if in_words { format!("{share} {word}") } else { format!("{share}\u{a0}%") }
}

fn reference(lang: Lang, article: usize, in_sign: bool) -> String {
    match (lang.as_str(), in_sign) {
        ("uk", true) => format!("ст. {article}"),
        ("uk", false) => format!("згідно зі статтею {article}"),
        ("en", true) => format!("Art. {article}"),
        ("en", false) => format!("under Article {article}"),
        ("de", true) => format!("§ {article}"),
        ("de", false) => format!("nach Artikel {article}"),
        ("pl", true) => format!("§ {article}"),
        ("pl", false) => format!("zgodnie z artykułem {article}"),
        ("ro", _) => format!("conform articolului {article}"),
        ("fr", _) => format!("conformément à l’article {article}"),
        ("da", _) => format!("efter artikel {article}"),
        _ => format!("a {article}. cikk szerint"),
    }
}

fn term(lang: Lang) -> &'static str {
    match lang.as_str() {
        "uk" => "Спільного комітету",
        "en" => "Joint Committee",
        "de" => "des Gemeinsamen Ausschusses",
        "pl" => "Wspólnego Komitetu",
        "ro" => "Comitetului comun",
        "fr" => "Comité conjoint",
        "da" => "Det Fælles Udvalg",
        _ => "Közös Bizottság",
    }
}

fn terms() -> BTreeMap<Lang, String> {
    let words = [
        ("uk", "Спільний комітет"),
        ("en", "Joint Committee"),
        ("de", "Gemeinsamer Ausschuss"),
        ("pl", "Wspólny Komitet"),
        ("ro", "Comitet comun"),
        ("fr", "Comité conjoint"),
        ("da", "Fælles Udvalg"),
        ("hu", "Közös Bizottság"),
    ];
    words.iter().map(|(lang, it)| (lang.parse().unwrap(), (*it).to_owned())).collect()
}

/// A town in Ukrainian and Polish cases, and in all other languages.
type Town = (&'static str, [&'static str; 3], [&'static str; 3], &'static str);

const PARTY: Town = (
    "Калинець",
    ["Калинець", "Калинця", "Калинцем"],
    ["Kałyneć", "Kałyńca", "Kałyńcem"],
    "Kalynets",
);
const PARTNER: Town = (
    "Фалькенбрюк",
    ["Фалькенбрюк", "Фалькенбрюка", "Фалькенбрюком"],
    ["Falkenbrück", "Falkenbrück", "Falkenbrück"],
    "Falkenbrück",
);
const STRANGER: Town = (
    "Вежбова Гура",
    ["Вежбова Гура", "Вежбової Гури", "Вежбовою Гурою"],
    ["Wierzbowa Góra", "Wierzbowej Góry", "Wierzbową Górą"],
    "Wierzbowa Góra",
);

fn named(town: &Town, lang: Lang, form: usize) -> String {
    match lang.as_str() {
        "uk" => town.1[form].to_owned(),
        "pl" => town.2[form].to_owned(),
        _ => town.3.to_owned(),
    }
}

fn name(town: &Town, number: u8) -> Name {
    let langs = ["uk", "en", "de", "pl", "ro", "fr", "da", "hu"];
    let short = langs.iter().map(|code| {
        let lang: Lang = code.parse().unwrap();
        (lang, named(town, lang, 0))
    });
    let body = Body {
        id: BodyId(Id::from_bytes([number; 10])),
        kind: BodyKind::City,
        country: Default::default(),
        official: BTreeMap::new(),
        short: short.collect(),
        seat: BTreeMap::new(),
        arms: None,
        details: Default::default(),
        people: Vec::new(),
        sample: false,
        removed: false,
    };
    Name::of(&body, Lang::UK)
}

fn surroundings() -> Circle {
    Circle {
        parties: vec![name(&PARTY, 1), name(&PARTNER, 2)],
        strangers: vec![name(&STRANGER, 3)],
        terms: vec![terms()],
        ..circle()
    }
}

/// What became of the errors of one kind.
#[derive(Default)]
struct Score {
    planted: usize,
    found: usize,
    misses: Vec<String>,
    /// Clean texts that were called spoilt.
    alarms: Vec<String>,
}

/// As many languages as most agreements have at most, Ukrainian among them.
fn three(all: &Texts, chance: &mut Chance) -> Texts {
    let mut rest: Texts = all[1..].to_vec();
    let mut three = vec![all[0].clone()];
    while three.len() < 3 {
        three.push(rest.swap_remove(chance.below(rest.len())));
    }
    three
}

fn judge(kind: &Kind, clauses: &[Aligned], chance: &mut Chance) -> Score {
    let circle = surroundings();
    let mut score = Score::default();
    for clause in clauses {
        let mut clean = three(&clause.texts, chance);
        (kind.prepare)(&mut clean, chance);
        let before = discrepancies(&clean, &circle, Lang::EN);
        let usual: BTreeSet<FindingCode> = before.iter().map(|it| it.code).collect();
        score.alarms.extend(
            before
                .iter()
                .filter(|it| it.code != FindingCode::PlaceholderLeft)
                .map(|it| format!("{} {}: {}", clause.name, it.lang, it.code)),
        );
        if usual.contains(&kind.code) {
            continue;
        }
        for at in 0..clean.len() {
            let Some(spoilt) = (kind.spoil)(&clean, at, chance) else { continue };
            let mut texts = clean.clone();
            texts[at].1 = spoilt;
            score.planted += 1;
            let found = discrepancies(&texts, &circle, Lang::EN);
            // Where the first language is spoilt, the others are said to differ from it.
            if found.iter().any(|it| it.code == kind.code) {
                score.found += 1;
            } else {
                score.misses.push(format!("{} {}", clause.name, texts[at].0));
            }
        }
    }
    score
}

#[test]
fn planted_errors_of_twelve_kinds_are_found() {
    let seed = env::var("PLANTED_SEED").ok().and_then(|it| it.parse().ok());
    let mut chance = Chance(seed.unwrap_or(SEED));
    let clauses: Vec<Aligned> = clauses(3);
    let mut report = String::from(
        "| kind of error | planted | found | share |\n|---|---:|---:|---:|\n",
    );
    let mut misses = String::new();
    let mut failures = Vec::new();
    for kind in &KINDS {
        let score = judge(kind, &clauses, &mut chance);
        assert!(score.planted > 100, "{}: {} planted", kind.name, score.planted);
        let share = score.found as f64 / score.planted as f64;
        let _ = writeln!(
            report,
            "| {} | {} | {} | {:.1} % |",
            kind.name,
            score.planted,
            score.found,
            share * 100.0
        );
        for miss in &score.misses {
            let _ = writeln!(misses, "- {}: {miss}", kind.name);
        }
        if share < RECALL {
            let shown = score.misses.iter().take(20).cloned().collect::<Vec<_>>();
            failures.push(format!("{}: {share:.3}, missed {shown:#?}", kind.name));
        }
        if !score.alarms.is_empty() {
            let shown = score.alarms.iter().take(20).cloned().collect::<Vec<_>>();
            failures.push(format!(
                "{}: {} alarms {shown:#?}",
                kind.name,
                score.alarms.len()
            ));
        }
    }
    if env::var_os("UPDATE_REFS").is_some() && seed.is_none() {
        write_report(&report, &misses);
    }
    assert!(failures.is_empty(), "{}\n{report}", failures.join("\n"));
}

/// The part of `docs/consistency.md` below its mark.
fn write_report(report: &str, misses: &str) {
    let path = format!("{}/../../../docs/consistency.md", env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(&path).unwrap();
    let mark = "<!-- measured -->\n";
    let (head, _) = page.split_once(mark).unwrap();
    let misses = if misses.is_empty() { "None.\n" } else { misses };
    let page = format!("{head}{mark}\n{report}\n## Missed\n\n{misses}");
    fs::write(path, page).unwrap();
}
