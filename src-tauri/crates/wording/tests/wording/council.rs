//! The papers of councils: all of them compose, name what is known and leave a blank for the
//! rest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use pobratym_domain::{
    Act, Agreement, AgreementId, Area, Body, BodyId, Cell, Details, Field, Kind, Lang,
    PackRef, Term, TermLength, Unit, Value,
};
use pobratym_wording::{CouncilPaper, Library, Packs, Role, council_papers};

use crate::keys::{folder, keys};
use crate::office::{Office, lang};
use crate::papers::check_paper;

/// The families, with the language of each and a body of the sample that has a name in it;
/// none has one in Italian.
const FAMILIES: [(&str, &str, usize); 9] = [
    ("ua", "uk", 0),
    ("pl", "pl", 2),
    ("ro", "ro", 0),
    ("md", "ro", 0),
    ("de", "de", 1),
    ("fr", "fr", 0),
    ("it", "it", 0),
    ("dk", "da", 0),
    ("eu", "en", 0),
];

type Bodies = BTreeMap<BodyId, Body>;

fn paper<'a>(
    agreement: &'a Agreement,
    bodies: &'a Bodies,
    family: &'a str,
    key: &'a str,
) -> CouncilPaper<'a> {
    let party = agreement.parties[0].unit;
    CouncilPaper { agreement, bodies, party, family, key }
}

fn papers(family: &str) -> Vec<String> {
    council_papers(family).into_iter().map(|it| it.key).collect()
}

/// A draft whose first party follows `family`.
fn drafted(office: &mut Office, family: &str) -> AgreementId {
    let (_, code, own) = FAMILIES.into_iter().find(|it| it.0 == family).unwrap();
    let other = if own == 0 { 1 } else { 0 };
    let langs = if code == "uk" { ["uk", "de"] } else { ["uk", code] };
    office.draft(&langs, &[(own, code), (other, "uk")])
}

fn round(office: &mut Office, id: AgreementId, step: &str) -> Unit {
    let party = office.agreement(id).parties[0].unit;
    let pack = PackRef { id: "ua".to_owned(), edition: "2025".to_owned() };
    office.act(id, &Act::AddApproval { party, step: step.to_owned(), pack }).unwrap()
}

const REASONS: [(&str, [(Field, &str); 7]); 3] = [
    (
        "uk",
        [
            (
                Field::Need,
                "Громада відновлює школи й шукає досвід енергоощадного ремонту.",
            ),
            (
                Field::Relations,
                "Школи листуються з 2023 року; делегації обмінялися візитами.",
            ),
            (Field::WhyPartner, "Партнер відремонтував усі свої школи за десять років."),
            (Field::Aim, "Обмін досвідом ремонту шкіл та обмін учнями."),
            (
                Field::Basis,
                "Закон України «Про міжнародне територіальне співробітництво України».",
            ),
            (Field::Finance, "Видатки на поїздки передбачено місцевим бюджетом."),
            (Field::Results, "Два проєкти ремонту.\nЩорічний обмін двадцятьма учнями."),
        ],
    ),
    (
        "pl",
        [
            (Field::Need, "Gmina chce pomóc partnerowi w odbudowie szkół."),
            (Field::Relations, "Szkoły korespondują od 2023 r."),
            (Field::WhyPartner, "Z tym miastem łączy gminę wymiana młodzieży."),
            (Field::Aim, "Wymiana doświadczeń i młodzieży."),
            (Field::Basis, "Ustawa o samorządzie gminnym."),
            (Field::Finance, "Koszty podróży ujęto w budżecie gminy."),
            (Field::Results, "Coroczna wymiana dwudziestu uczniów."),
        ],
    ),
    (
        "de",
        [
            (Field::Need, "Die Stadt will den Wiederaufbau von Schulen unterstützen."),
            (Field::Relations, "Die Schulen stehen seit 2023 im Briefwechsel."),
            (Field::WhyPartner, "Mit dieser Stadt besteht bereits ein Jugendaustausch."),
            (Field::Aim, "Erfahrungsaustausch und Jugendaustausch."),
            (Field::Basis, "Gemeindeordnung des Landes."),
            (Field::Finance, "Die Reisekosten sind im Haushalt veranschlagt."),
            (Field::Results, "Jährlicher Austausch von zwanzig Schülern."),
        ],
    ),
];

/// Everything that the papers ask for.
fn fill(office: &mut Office, id: AgreementId) {
    let mut put = |cell: Cell, value: Value| office.edit(cell, value);
    let field = |it| Cell::of(id, Kind::Field(it));
    let text = |it: &str| Value::Text(it.to_owned());
    put(field(Field::Amount), text("150000 UAH"));
    put(field(Field::BudgetLine), text("0210180"));
    for (code, reasons) in REASONS {
        for (reason, said) in reasons {
            put(field(reason).in_lang(lang(code)), text(said));
        }
    }
    for (step, number, day) in [
        ("mandate", "12/3", "2026-02-25"),
        ("ministry", "879", "2026-11-19"),
        ("council", "20/41", "2026-12-10"),
    ] {
        let unit = round(office, id, step);
        let day = Value::Date(day.parse().unwrap());
        office.edit(field(Field::DecisionNumber).at(unit), text(number));
        office.edit(field(Field::DecidedOn).at(unit), day);
        if step == "council" {
            office.edit(field(Field::Session).at(unit), text("XX"));
            office.edit(field(Field::Rapporteur).at(unit), text("Олена Дяк"));
            office.edit(field(Field::Control).at(unit), text("Марко Лис"));
            for (votes, count) in [
                (Field::VotesFor, 22),
                (Field::VotesAgainst, 0),
                (Field::VotesAbstained, 1),
                (Field::VotesNotCast, 0),
                (Field::VotesAbsent, 3),
            ] {
                office.edit(field(votes).at(unit), Value::Number(count));
            }
        }
    }
}

#[test]
fn every_paper_composes_whatever_the_term_is() {
    for (family, ..) in FAMILIES {
        let mut office = Office::sampled();
        let id = drafted(&mut office, family);
        let mut agreement = office.agreement(id);
        let keys = papers(family);
        assert!(!keys.is_empty(), "{family}");
        for length in TermLength::ALL {
            agreement.term = Term { length: *length, tail: 2, ..Term::default() };
            for key in &keys {
                let paper = paper(&agreement, &office.bodies, family, key);
                let manuscript = paper.manuscript().unwrap();
                assert!(!manuscript.title.is_empty(), "{family} {key}");
                let left =
                    manuscript.plain_text().replace("{page}", "").replace("{pages}", "");
                assert!(!left.contains(['{', '$']), "{family} {key}");
            }
        }
    }
}

#[test]
fn a_step_names_no_paper_that_its_family_lacks() {
    for pack in Packs::with([]).all() {
        let known = papers(&pack.papers);
        for step in &pack.steps {
            let lacking: Vec<&String> =
                step.papers.iter().filter(|it| !known.contains(it)).collect();
            assert!(lacking.is_empty(), "{} {}: {lacking:?}", pack.reference, step.key);
        }
    }
}

/// An agreement of which only the parties are known, and of these nothing.
fn bare(agreement: &Agreement) -> Agreement {
    let mut bare = agreement.clone();
    bare.template = None;
    bare.langs.clear();
    bare.areas.clear();
    bare.recitals.clear();
    bare.articles.clear();
    bare.signed_on = None;
    bare.details = Details::default();
    for party in &mut bare.parties {
        party.signatories.clear();
    }
    bare
}

#[test]
fn a_paper_of_which_nothing_is_known_is_a_form_to_fill_in() {
    for (family, ..) in FAMILIES {
        let mut office = Office::sampled();
        let id = drafted(&mut office, family);
        let (agreement, nobody) = (bare(&office.agreement(id)), Bodies::new());
        for key in papers(family) {
            let paper = paper(&agreement, &nobody, family, &key);
            assert!(!paper.lacks().is_empty(), "{family} {key}");
            assert!(
                paper.manuscript().unwrap().plain_text().contains("____"),
                "{family} {key}"
            );
        }
    }
}

#[test]
fn no_family_paper_or_party_is_made_up() {
    let mut office = Office::sampled();
    let id = drafted(&mut office, "ua");
    let agreement = office.agreement(id);
    assert_eq!(council_papers("xx"), []);
    for (family, key) in [("xx", "note"), ("ua", "transmission")] {
        let paper = paper(&agreement, &office.bodies, family, key);
        assert_eq!(paper.manuscript(), None);
        assert_eq!(paper.lacks(), []);
    }
    let stranger = agreement.articles[0].unit;
    let paper = paper(&agreement, &office.bodies, "ua", "note");
    assert_eq!(CouncilPaper { party: stranger, ..paper }.manuscript(), None);
}

#[test]
fn what_is_missing_is_told_and_nothing_else() {
    let mut office = Office::sampled();
    let id = drafted(&mut office, "ua");
    fill(&mut office, id);
    let agreement = office.agreement(id);
    for key in papers("ua") {
        let lacks = paper(&agreement, &office.bodies, "ua", &key).lacks();
        let ends = [Field::EndReason, Field::RegistrationNumber].map(Kind::Field);
        let expected = if key == "termination_decision" { &ends[..] } else { &[] };
        assert_eq!(lacks.iter().map(|it| it.kind).collect::<Vec<_>>(), expected, "{key}");
    }
    let council = agreement.parties[0].approvals.last().unwrap().unit;
    let field = |it| Cell::of(id, Kind::Field(it));
    for (key, cell) in [
        ("note", field(Field::Aim).in_lang(Lang::UK)),
        ("note", field(Field::Amount)),
        ("note", field(Field::Rapporteur).at(council)),
        ("decision", field(Field::BudgetLine)),
        ("decision", field(Field::DecidedOn).at(council)),
        ("decision", field(Field::VotesAgainst).at(council)),
        ("decision", Cell::of(id, Kind::Areas)),
        ("registration", Cell::of(id, Kind::SignedOn)),
    ] {
        let mut office = Office::sampled();
        let id = drafted(&mut office, "ua");
        fill(&mut office, id);
        office.edit(cell, Value::Absent);
        let agreement = office.agreement(id);
        let paper = paper(&agreement, &office.bodies, "ua", key);
        assert_eq!(paper.lacks(), [cell], "{key}");
    }
}

/// No vote against is a count, not a gap.
#[test]
fn a_vote_is_printed_as_it_was_counted() {
    let mut office = Office::sampled();
    let id = drafted(&mut office, "ua");
    fill(&mut office, id);
    let agreement = office.agreement(id);
    let paper = paper(&agreement, &office.bodies, "ua", "decision");
    let rows = paper.manuscript().unwrap().rows;
    let counts: Vec<Vec<Vec<String>>> = rows
        .into_iter()
        .filter_map(|it| match it.role {
            Role::Table(table) => Some(table.rows),
            _ => None,
        })
        .collect();
    assert_eq!(counts, [[["22", "0", "1", "0", "3"]]]);
}

/// A German council cannot print the Ukrainian text where the German one is there, and has to
/// where it is not.
#[test]
fn the_annexed_text_is_in_the_language_of_the_paper_where_there_is_one() {
    for (langs, expected) in [(["uk", "de"], "de"), (["uk", "pl"], "uk")] {
        let mut office = Office::sampled();
        let id = office.draft(&langs, &[(1, "uk"), (0, "uk")]);
        let agreement = office.agreement(id);
        let paper = paper(&agreement, &office.bodies, "de", "decision");
        let rows = paper.manuscript().unwrap().rows;
        let heading = rows.iter().rfind(|it| it.role == Role::Heading).unwrap();
        assert_eq!(heading.columns[0].lang, lang(expected));
    }
}

#[test]
fn papers_say_what_was_approved() {
    for (family, key) in
        [("ua", "note"), ("ua", "decision"), ("pl", "decision"), ("de", "decision")]
    {
        let mut office = Office::sampled();
        let id = drafted(&mut office, family);
        fill(&mut office, id);
        let agreement = office.agreement(id);
        let paper = paper(&agreement, &office.bodies, family, key);
        check_paper(
            &format!("council-{family}-{key}"),
            &paper.manuscript().unwrap().plain_text(),
        );
    }
}

/// The messages that the blocks of `papers.toml` name.
fn named(plan: &toml::Table) -> BTreeSet<String> {
    let mut named = BTreeSet::from(["point-number", "areas-comma"].map(str::to_owned));
    for paper in plan["papers"].as_array().unwrap() {
        named.insert(paper["key"].as_str().unwrap().to_owned());
        for block in paper["blocks"].as_array().unwrap() {
            let (name, of) = block.as_str().unwrap().split_once(':').unwrap_or_default();
            if name != "field" {
                named.extend(of.split([',', ';']).map(str::to_owned));
            }
            named.extend(match block.as_str().unwrap() {
                "basis" => vec!["basis".to_owned()],
                "certified" => {
                    ["certified", "certified-office"].map(str::to_owned).into()
                }
                _ => Vec::new(),
            });
        }
    }
    named.remove("");
    named
}

#[test]
fn a_family_words_what_its_papers_name_and_nothing_else() {
    for (family, code, _) in FAMILIES {
        let plan = fs::read_to_string(folder(&format!("council/{family}/papers.toml")));
        let plan: toml::Table = plan.unwrap().parse().unwrap();
        let said = keys(&folder(&format!("council/{family}/{code}.ftl")));
        let named = named(&plan);
        for key in &named {
            assert!(said.contains_key(key), "{key} of {family}");
        }
        let helpers = said.values().flatten().filter(|it| !it.starts_with('$'));
        let helpers: BTreeSet<&String> = helpers.collect();
        let library = Library::all().last().unwrap();
        for key in said.keys() {
            let of =
                |suffix| key.strip_suffix(suffix).is_some_and(|it| named.contains(it));
            let is_area = key.strip_prefix("area-").is_some_and(|it| {
                !library.langs().contains(&lang(code)) && it.parse::<Area>().is_ok()
            });
            let is_wanted = named.contains(key) || helpers.contains(key);
            assert!(
                is_wanted || is_area || of("-case") || of("-name"),
                "{key} of {family}"
            );
        }
    }
}

#[test]
fn italian_names_every_area() {
    let said = keys(&folder("council/it/it.ftl"));
    for area in Area::ALL {
        assert!(said.contains_key(&format!("area-{area}")), "{area}");
    }
}
