//! The words that a text is taken apart by: data.

use std::sync::LazyLock;

use pobratym_domain::{AgreementKind, Lang};
use serde::Deserialize;

use crate::compiled::table;

/// `intake.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    titles: Vec<(String, String)>,
    articles: Vec<(String, String)>,
    signatures: Vec<String>,
    acting: Vec<String>,
    years: Vec<String>,
}

/// All words are in lower case.
#[derive(Debug)]
pub(crate) struct Cues {
    /// What a title says of its instrument, more special words first.
    pub(crate) titles: Vec<(String, AgreementKind)>,
    /// What numbers an article, and the only language that does it so.
    pub(crate) articles: Vec<(String, Option<Lang>)>,
    /// With what signatures begin.
    pub(crate) signatures: Vec<String>,
    /// What stands before the name of someone who acts for a party.
    pub(crate) acting: Vec<String>,
    /// The beginnings of words that count years.
    pub(crate) years: Vec<String>,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let file: File = table("intake", include_str!("../../intake.toml"));
    let kind = |(word, code): (String, String)| {
        let kind = code.parse();
        debug_assert!(kind.is_ok(), "{code}");
        Some((word, kind.ok()?))
    };
    Cues {
        titles: file.titles.into_iter().filter_map(kind).collect(),
        articles: (file.articles.into_iter())
            .map(|(word, lang)| (word, lang.parse().ok()))
            .collect(),
        signatures: file.signatures,
        acting: file.acting,
        years: file.years,
    }
});

/// The cues of this build.
pub(crate) fn cues() -> &'static Cues {
    &CUES
}
