//! The office's own text becomes an agreement: languages are told apart, articles and clauses
//! are found by their numbers and laid side by side. What is doubtful is said, and every
//! paragraph ends up somewhere.

mod cues;
mod facts;
mod outline;
mod pairing;
mod streams;

use pobratym_domain::{AgreementKind, Lang, Texts};

pub use facts::{FoundFact, FoundKind};

pub(crate) use cues::cues;
use outline::{Outlined, outline};
use pairing::pair;
use streams::streams;

/// A paragraph or a row of cells, as a file has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Paragraph(String),
    Row(Vec<Vec<String>>),
}

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

fn kind(title: &Texts) -> Option<AgreementKind> {
    let said = title.values().map(|it| it.to_lowercase()).collect::<Vec<_>>().join("\n");
    let titles = cues().titles.iter();
    titles.into_iter().find(|(word, _)| said.contains(word)).map(|(_, kind)| *kind)
}
