//! Acts that texts cite: data with a source and the day it was checked.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use pobratym_domain::Lang;
use serde::Deserialize;

/// An act that agreements cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// Its name per language; English where a language has none.
    name: BTreeMap<String, String>,
    /// What took its place, where it is no longer in force.
    replaced_by: Option<BTreeMap<String, String>>,
    marks: Vec<String>,
    /// Where it can be read.
    pub source: String,
    /// When that was looked at.
    pub checked_on: NaiveDate,
    /// Whether the act itself was seen.
    pub verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    laws: Vec<FileLaw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLaw {
    name: BTreeMap<String, String>,
    marks: Vec<String>,
    #[allow(dead_code, reason = "for whoever reads the file")]
    adopted_on: String,
    replaced_by: Option<BTreeMap<String, String>>,
    source: String,
    checked_on: String,
    verified: bool,
}

static LAWS: LazyLock<Vec<Law>> = LazyLock::new(|| {
    let file: Result<File, toml::de::Error> =
        toml::from_str(include_str!("../../laws.toml"));
    debug_assert!(file.is_ok(), "{:?}", file.as_ref().err());
    let laws = file.map(|it| it.laws).unwrap_or_default().into_iter();
    laws.filter_map(|it| {
        let checked_on = it.checked_on.parse();
        debug_assert!(checked_on.is_ok(), "{}", it.checked_on);
        Some(Law {
            name: it.name,
            replaced_by: it.replaced_by,
            marks: it.marks.iter().map(|mark| mark.to_lowercase()).collect(),
            source: it.source,
            checked_on: checked_on.ok()?,
            verified: it.verified,
        })
    })
    .collect()
});

impl Law {
    /// The acts that a text cites.
    pub fn cited(text: &str) -> impl Iterator<Item = &'static Self> {
        let text = text.to_lowercase();
        LAWS.iter()
            .filter(move |law| law.marks.iter().any(|it| text.contains(it.as_str())))
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

fn named(names: &BTreeMap<String, String>, lang: Lang) -> &str {
    let name = names.get(lang.as_str()).or_else(|| names.get("en"));
    name.map(String::as_str).unwrap_or_default()
}
