//! The office's own text becomes an agreement: languages are told apart, articles and clauses
//! are found by their numbers and laid side by side. What is doubtful is said, and every
//! paragraph ends up somewhere.

mod facts;
mod outline;
mod pairing;
mod streams;

use std::collections::BTreeMap;

use pobratym_domain::{AgreementKind, Lang};

pub use facts::{FoundFact, FoundKind};

use outline::{Outlined, outline};
use pairing::pair;
use streams::streams;

/// A paragraph or a row of cells, as a file has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Paragraph(String),
    Row(Vec<Vec<String>>),
}

/// One text in the languages that have it.
pub type Texts = BTreeMap<Lang, String>;

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// In the order in which they first stand.
    pub langs: Vec<Lang>,
    /// The instrument that the title names, if it names one.
    pub kind: Option<AgreementKind>,
    pub title: Texts,
    /// Between the title and the first article, a paragraph each.
    pub preamble: Vec<Row>,
    pub articles: Vec<IntakeArticle>,
    /// After the last article: signatures, annexes.
    pub rest: Vec<Row>,
    pub facts: Vec<FoundFact>,
}

/// An article as it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntakeArticle {
    pub heading: Row,
    pub clauses: Vec<Row>,
}

/// One text side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub texts: Texts,
    /// Whether a person should look if these belong together.
    pub is_doubtful: bool,
}

/// Takes a text in. `expected` are the languages to choose from, the likely ones first; a
/// text in none of them is laid under the first.
///
/// Costs what it reads, and the product of the numbers of clauses of an article in two
/// languages.
pub fn take_in(pieces: &[Piece], expected: &[Lang]) -> Intake {
    let streams = streams(pieces, expected);
    let outlined: Vec<(Lang, Outlined)> =
        streams.iter().map(|(lang, paragraphs)| (*lang, outline(paragraphs))).collect();
    let mut intake = pair(&outlined);
    intake.kind = kind(&intake.title);
    intake.facts = facts::found(&outlined);
    intake
}

/// Words of titles by which instruments are told apart, more special ones first.
const TITLES: [(&str, AgreementKind); 30] = [
    ("намір", AgreementKind::LetterOfIntent),
    ("intent", AgreementKind::LetterOfIntent),
    ("absichtserkl", AgreementKind::LetterOfIntent),
    ("intencyjn", AgreementKind::LetterOfIntent),
    ("меморандум", AgreementKind::Memorandum),
    ("memorand", AgreementKind::Memorandum),
    ("додатков", AgreementKind::Protocol),
    ("additional protocol", AgreementKind::Protocol),
    ("zusatzvereinbarung", AgreementKind::Protocol),
    ("aneks", AgreementKind::Protocol),
    ("avenant", AgreementKind::Protocol),
    ("приймання-передач", AgreementKind::AcceptanceAct),
    ("план заходів", AgreementKind::ActionPlan),
    ("action plan", AgreementKind::ActionPlan),
    ("декларац", AgreementKind::Declaration),
    ("declaration", AgreementKind::Declaration),
    ("клятв", AgreementKind::Oath),
    ("serment", AgreementKind::Oath),
    ("гуманітарн", AgreementKind::Humanitarian),
    ("humanit", AgreementKind::Humanitarian),
    ("територіальн", AgreementKind::Territorial),
    ("territorial cooperation", AgreementKind::Territorial),
    ("кластер", AgreementKind::Cluster),
    ("побратим", AgreementKind::Twinning),
    ("партнерство міст", AgreementKind::Twinning),
    ("städtepartnerschaft", AgreementKind::Twinning),
    ("twinning", AgreementKind::Twinning),
    ("jumelage", AgreementKind::Twinning),
    ("дружб", AgreementKind::Friendship),
    ("freundschaft", AgreementKind::Friendship),
];

fn kind(title: &Texts) -> Option<AgreementKind> {
    let said = title.values().map(|it| it.to_lowercase()).collect::<Vec<_>>().join("\n");
    TITLES.iter().find(|(word, _)| said.contains(word)).map(|(_, kind)| *kind)
}
