//! How names of people change: the first rule that fits a name is applied.

use pobratym_domain::{Case, Gender};
use serde::Deserialize;

use super::ending::{Ending, Letters, folded, is_apostrophe};

/// The part of a full name that a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    Given,
    Patronymic,
    Family,
}

/// What a name is grammatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Class {
    Noun,
    Adjective,
}

/// The rules of one language, the most particular first.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    vowels: String,
    consonants: String,
    digraphs: Vec<String>,
    rule: Vec<Rule>,
}

/// How one group of names changes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    ends: Vec<Ending>,
    #[serde(default)]
    not: Vec<Ending>,
    gender: Vec<String>,
    class: Class,
    #[serde(default)]
    of: Vec<Part>,
    cut: usize,
    genitive: Option<String>,
    dative: Option<String>,
    accusative: Option<String>,
    instrumental: Option<String>,
    locative: Option<String>,
}

impl Rules {
    /// The rule for a name. `class` is what the name is, where that was found out.
    pub(super) fn rule(
        &self,
        name: &str,
        part: Part,
        gender: Gender,
        class: Option<Class>,
    ) -> Option<&Rule> {
        let name: Vec<char> = folded(name).chars().collect();
        let letters = self.letters();
        let fits = |ends: &[Ending]| ends.iter().any(|it| it.fits(&name, letters));
        self.rule.iter().find(|it| {
            it.is_for(part)
                && it.gender.iter().any(|it| it == gender.code())
                && class.is_none_or(|class| class == it.class)
                && fits(&it.ends)
                && !fits(&it.not)
        })
    }

    /// Whether a name has one vowel.
    pub(super) fn is_monosyllable(&self, name: &str) -> bool {
        let is_vowel = |it: &char| self.vowels.contains(*it);
        name.to_lowercase().chars().filter(is_vowel).count() == 1
    }

    fn letters(&self) -> Letters<'_> {
        let Self { vowels, consonants, digraphs, .. } = self;
        Letters { vowels, consonants, digraphs }
    }
}

impl Rule {
    /// Patronymics have rules of their own only.
    fn is_for(&self, part: Part) -> bool {
        self.of.contains(&part) || (self.of.is_empty() && part != Part::Patronymic)
    }

    /// The name in a case, its letters as large as they were.
    pub(super) fn apply(&self, name: &str, case: Case) -> String {
        let letters: Vec<char> = name.chars().collect();
        let kept = letters.len().checked_sub(self.cut);
        let (Some(ending), Some(kept)) = (self.ending(case), kept) else {
            return name.to_owned();
        };
        let (stem, cut) = letters.split_at(kept);
        let apostrophe = letters.iter().copied().find(|it| is_apostrophe(*it));
        let added = ending.chars().filter_map(|it| match it.to_digit(10) {
            Some(place) => cut.get(place as usize - 1).copied(),
            None if is_apostrophe(it) => Some(apostrophe.unwrap_or('’')),
            None => Some(it),
        });
        let form: Vec<char> = stem.iter().copied().chain(added).collect();
        let sized = form.iter().enumerate().map(|(at, it)| {
            let like = letters.get(at).or(letters.last());
            match like {
                Some(like) if like.is_uppercase() => it.to_uppercase().to_string(),
                _ => it.to_lowercase().to_string(),
            }
        });
        sized.collect()
    }

    fn ending(&self, case: Case) -> Option<&str> {
        let ending = match case {
            Case::Nominative => &None,
            Case::Genitive => &self.genitive,
            Case::Dative => &self.dative,
            Case::Accusative => &self.accusative,
            Case::Instrumental => &self.instrumental,
            Case::Locative => &self.locative,
        };
        ending.as_deref()
    }
}
