//! Facts that a text names, to be offered as such.

use pobratym_domain::Lang;

use super::cues;
use super::outline::Outlined;
use crate::consistency::{first_date, years};

/// What a found fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundKind {
    /// The day of signing: `2024-04-24`.
    SignedOn,
    /// For how many years it is concluded.
    Years,
    /// Who signs, as the text names them.
    Person,
}

/// A fact that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFact {
    pub kind: FoundKind,
    pub lang: Lang,
    pub value: String,
}

/// What can be told from the texts; the first language that names a fact decides.
pub(super) fn found(outlined: &[(Lang, Outlined)]) -> Vec<FoundFact> {
    let mut facts: Vec<FoundFact> = Vec::new();
    for (lang, text) in outlined {
        let mut add = |kind, value: String| {
            let is_known =
                kind != FoundKind::Person && facts.iter().any(|it| it.kind == kind);
            if !is_known {
                facts.push(FoundFact { kind, lang: *lang, value });
            }
        };
        let opening = std::iter::once(&text.title).chain(&text.preamble);
        for paragraph in opening.clone().chain(&text.rest) {
            if let Some(date) = first_date(paragraph, *lang) {
                add(FoundKind::SignedOn, date);
                break;
            }
        }
        for paragraph in opening {
            let lower = paragraph.to_lowercase();
            for word in &cues().acting {
                for (at, _) in lower.match_indices(word.as_str()) {
                    let after = paragraph.get(at + word.len()..).unwrap_or_default();
                    let end = after.find([',', ';', '\n']).unwrap_or(after.len());
                    let name = after[..end]
                        .trim_start_matches(|it: char| it.is_lowercase() || it == ':');
                    if !name.trim().is_empty() {
                        add(FoundKind::Person, name.trim().to_owned());
                    }
                }
            }
        }
        let clauses = text.articles.iter().flat_map(|it| &it.clauses);
        if let Some(years) = clauses.rev().find_map(|it| years(it, *lang)) {
            add(FoundKind::Years, years.to_string());
        }
    }
    facts
}
