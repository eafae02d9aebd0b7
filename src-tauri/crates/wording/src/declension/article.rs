//! Languages whose names do not change, but their article does.

use std::sync::LazyLock;

use pobratym_domain::{Case, Forms, Gender, Lang};
use serde::Deserialize;

use super::What;
use super::ending::{changed, is_listed};
use crate::compiled::table;

/// What is known of a language with articles.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Articles {
    nouns: Vec<Nouns>,
    people: Option<People>,
    offices: Option<Offices>,
}

/// Nouns with the same articles.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nouns {
    words: Vec<String>,
    nominative: String,
    dative: Option<String>,
    accusative: String,
}

/// What stands before the name of a person in the accusative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    masculine: String,
    feminine: String,
    titles: Vec<String>,
}

/// Offices in the accusative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Offices {
    unchanged: Vec<String>,
    weak: Vec<String>,
    weak_end: String,
}

static GERMAN: LazyLock<Articles> =
    LazyLock::new(|| table("German", include_str!("../../declension/de.toml")));

static FRENCH: LazyLock<Articles> =
    LazyLock::new(|| table("French", include_str!("../../declension/fr.toml")));

impl Articles {
    /// The articles of a language, where they are known.
    pub(super) fn of(lang: Lang) -> Option<&'static Self> {
        match lang.as_str() {
            "de" => Some(&GERMAN),
            "fr" => Some(&FRENCH),
            _ => None,
        }
    }

    /// The forms of a name; empty where it is not known.
    pub(super) fn forms(&self, what: What, gender: Option<Gender>, name: &str) -> Forms {
        let accusative = |it: String| Forms::from([(Case::Accusative, it.as_str())]);
        match what {
            What::Place => Forms::default(),
            What::Body => self.body(name).unwrap_or_default(),
            What::Person => self.person(gender, name).map(accusative).unwrap_or_default(),
            What::Office => self.office(name).map(accusative).unwrap_or_default(),
        }
    }

    fn body(&self, name: &str) -> Option<Forms> {
        self.nouns.iter().find_map(|nouns| {
            let bare = without(name, &nouns.nominative).unwrap_or(name);
            is_listed(&first(bare), &nouns.words).then_some(())?;
            let mut forms = Forms::default();
            let with = |article: &str| format!("{article}{bare}");
            forms.set(Case::Accusative, &with(&nouns.accusative));
            if let Some(dative) = &nouns.dative {
                forms.set(Case::Dative, &with(dative));
            }
            Some(forms)
        })
    }

    fn person(&self, gender: Option<Gender>, name: &str) -> Option<String> {
        let people = self.people.as_ref()?;
        let title = match gender? {
            Gender::Feminine => &people.feminine,
            Gender::Masculine => &people.masculine,
            Gender::Unspecified => return None,
        };
        let bare = people.titles.iter().find_map(|it| without(name, it));
        Some(format!("{title}{}", bare.unwrap_or(name)))
    }

    fn office(&self, name: &str) -> Option<String> {
        let offices = self.offices.as_ref()?;
        let word = first(name);
        if is_listed(&word, &offices.unchanged) {
            return Some(name.to_owned());
        }
        is_listed(&word, &offices.weak).then(|| {
            let (word, rest) = name.split_at(name.find(' ').unwrap_or(name.len()));
            format!("{}{rest}", changed(word, 0, &offices.weak_end))
        })
    }
}

fn first(name: &str) -> String {
    name.split(' ').next().unwrap_or_default().to_lowercase()
}

/// What follows a beginning that may be written large.
fn without<'a>(name: &'a str, beginning: &str) -> Option<&'a str> {
    let start = name.get(..beginning.len())?;
    let is_it = start.to_lowercase() == beginning.to_lowercase();
    is_it.then(|| &name[beginning.len()..])
}
