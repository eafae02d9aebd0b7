//! Acts that texts cite: data with a source and the day it was checked.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use pobratym_domain::Lang;
use serde::Deserialize;

use super::token::{Token, TokenKind, tokens};
use crate::compiled::table;

/// An act that agreements cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// Its name per language; English where a language has none.
    name: BTreeMap<String, String>,
    /// What took its place, where it is no longer in force.
    replaced_by: Option<BTreeMap<String, String>>,
    marks: Vec<Vec<Word>>,
    /// When it was adopted, or opened for signature.
    pub adopted_on: NaiveDate,
    /// Where it can be read.
    pub source: String,
    /// When that was looked at.
    pub checked_on: NaiveDate,
    /// Whether the act itself was seen.
    pub verified: bool,
}

/// A word of a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    /// Whether any ending may follow.
    is_stem: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    laws: Vec<FileLaw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLaw {
    name: BTreeMap<String, String>,
    marks: Vec<String>,
    adopted_on: String,
    replaced_by: Option<BTreeMap<String, String>>,
    source: String,
    checked_on: String,
    verified: bool,
}

static LAWS: LazyLock<Vec<Law>> = LazyLock::new(|| {
    let file: File = table("laws", include_str!("../../laws.toml"));
    file.laws
        .into_iter()
        .filter_map(|it| {
            let [adopted_on, checked_on] = [&it.adopted_on, &it.checked_on].map(|day| {
                let parsed = day.parse();
                debug_assert!(parsed.is_ok(), "{day}");
                parsed.ok()
            });
            Some(Law {
                name: it.name,
                replaced_by: it.replaced_by,
                marks: it.marks.iter().map(|mark| words(mark)).collect(),
                adopted_on: adopted_on?,
                source: it.source,
                checked_on: checked_on?,
                verified: it.verified,
            })
        })
        .collect()
});

/// So many letters of a mark's first word are looked up; a stem has no fewer.
const KEY: usize = 3;

/// The marks, as places in [`LAWS`], by the beginning of their first word.
static MARKS: LazyLock<HashMap<String, Vec<(usize, usize)>>> = LazyLock::new(|| {
    let mut marks: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (law, it) in LAWS.iter().enumerate() {
        for (mark, words) in it.marks.iter().enumerate() {
            if let Some(first) = words.first() {
                marks.entry(key(&first.text)).or_default().push((law, mark));
            }
        }
    }
    marks
});

impl Law {
    /// All acts of the table.
    pub fn all() -> &'static [Self] {
        &LAWS
    }

    /// The acts that a text cites, in the order of the table.
    pub(super) fn cited(text: &[Token]) -> Vec<&'static Self> {
        let found = Self::found(text);
        LAWS.iter().filter(|law| found.iter().any(|(it, _)| it == law)).collect()
    }

    /// The acts that a text cites, as often as it does, and by which words.
    pub(super) fn found(text: &[Token]) -> Vec<(&'static Self, Range<usize>)> {
        let mut found = Vec::new();
        for (at, token) in text.iter().enumerate() {
            for (law, mark) in MARKS.get(&key(folded(token))).into_iter().flatten() {
                let law = &LAWS[*law];
                let words = &law.marks[*mark];
                let is_cited = text.len() - at >= words.len()
                    && words.iter().zip(&text[at..]).all(|(it, token)| it.is(token));
                if is_cited {
                    found.push((law, at..at + words.len()));
                }
            }
        }
        found
    }

    /// Its name, in English where `lang` has none.
    pub fn name(&self, lang: Lang) -> &str {
        named(&self.name, lang)
    }

    /// The act that took its place, where it is no longer in force.
    pub fn replaced_by(&self, lang: Lang) -> Option<&str> {
        self.replaced_by.as_ref().map(|names| named(names, lang))
    }
}

impl Word {
    fn is(&self, token: &Token) -> bool {
        let text = folded(token);
        match self.is_stem {
            true => text.starts_with(self.text.as_str()),
            false => text == self.text,
        }
    }
}

/// A mark in words; a `*` belongs to the word before it.
fn words(mark: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(mark) {
        match words.last_mut() {
            Some(word) if token.text == "*" => {
                debug_assert!(word.text.chars().count() >= KEY, "{mark}");
                word.is_stem = true;
            }
            _ => words.push(Word { text: folded(&token).to_owned(), is_stem: false }),
        }
    }
    words
}

fn key(word: &str) -> String {
    word.chars().take(KEY).collect()
}

/// What a token is compared by: all quotation marks are one, and so are all dashes.
fn folded(token: &Token) -> &str {
    match token.kind {
        TokenKind::Sign if is_quote(token) => "\"",
        TokenKind::Sign
            if matches!(token.text.as_str(), "‐" | "\u{2011}" | "–" | "—") =>
        {
            "-"
        }
        _ => &token.text,
    }
}

/// Whether a sign opens or closes a quotation, in any language.
pub(super) fn is_quote(token: &Token) -> bool {
    matches!(token.text.as_str(), "\"" | "«" | "»" | "„" | "“" | "”" | "‟")
}

fn named(names: &BTreeMap<String, String>, lang: Lang) -> &str {
    let name = names.get(lang.as_str()).or_else(|| names.get("en"));
    name.map(String::as_str).unwrap_or_default()
}
