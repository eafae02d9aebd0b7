//! The parts of a person's full name, and how each of them changes.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pobratym_domain::{Case, Gender};
use serde::Deserialize;

use super::ending::{folded, is_listed};
use super::rules::{Class, Part, Rules};
use super::surname::Surnames;
use crate::compiled::table;

/// What a language knows of full names; what it does not have is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Names {
    asked_feminine: Vec<String>,
    asked_masculine: Vec<String>,
    patronymic_feminine: Vec<String>,
    patronymic_masculine: Vec<String>,
    surname_feminine: Vec<String>,
    surname_masculine: Vec<String>,
    foreign: Vec<String>,
    men: Vec<String>,
    women: Vec<String>,
    titles: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenNames {
    feminine: BTreeSet<String>,
    masculine: BTreeSet<String>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    table("rules", include_str!("../../declension/shevchenko/rules.toml"))
});

static SURNAMES: LazyLock<Surnames> = LazyLock::new(|| {
    table("surnames", include_str!("../../declension/shevchenko/surnames.toml"))
});

static GIVEN: LazyLock<GivenNames> = LazyLock::new(|| {
    table("given names", include_str!("../../declension/shevchenko/given-names.toml"))
});

/// A word of a full name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// A title or particle that does not change, an initial.
    Same(&'a str),
    /// A word before the name that is a noun of its own: «пан», «професор».
    Title(&'a str),
    Name(Part, &'a str),
}

/// The full names of one language.
#[derive(Clone, Copy)]
pub(super) struct People<'a> {
    pub(super) names: &'a Names,
    /// The rules, where they are not those of `shevchenko`.
    pub(super) rules: Option<&'a Rules>,
}

impl People<'_> {
    /// The words of a full name, in whatever order they stand.
    pub(super) fn words<'a>(&self, text: &'a str) -> Vec<Word<'a>> {
        let mut words: Vec<Word<'a>> = text.split(' ').map(|it| self.word(it)).collect();
        let places: Vec<usize> =
            (0..words.len()).filter(|at| matches!(words[*at], Word::Name(..))).collect();
        let names: Vec<&str> = text.split(' ').collect();
        let names: Vec<&str> = places.iter().map(|at| names[*at]).collect();
        for ((at, name), part) in places.iter().zip(&names).zip(self.parts(&names)) {
            words[*at] = Word::Name(part, name);
        }
        words
    }

    fn word<'a>(&self, word: &'a str) -> Word<'a> {
        let is_title = is_listed(&folded(word.trim_end_matches('.')), &self.names.titles);
        let mut letters = word.chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase);
        let is_short = word.ends_with('.') || letters.next().is_none();
        match () {
            () if is_title || is_short => Word::Same(word),
            () if is_capital => Word::Name(Part::Family, word),
            () => Word::Title(word),
        }
    }

    fn parts(&self, names: &[&str]) -> Vec<Part> {
        use Part::{Family, Given, Patronymic};
        match names {
            [one] if self.gender_of_given(one).is_some() => vec![Given],
            [_] => vec![Family],
            [first, second] => {
                let is_loud = |it: &str| !it.chars().any(char::is_lowercase);
                let is_given = |it: &str| self.gender_of_given(it).is_some();
                let is_second_given = is_given(second) && !is_given(first);
                if self.patronymic(second) == Some(Gender::Feminine) {
                    vec![Given, Patronymic]
                } else if is_loud(first) && !is_loud(second) || is_second_given {
                    vec![Family, Given]
                } else {
                    vec![Given, Family]
                }
            }
            [_, second, _] if self.patronymic(second).is_some() => {
                vec![Given, Patronymic, Family]
            }
            [_, _, third] if self.patronymic(third).is_some() => {
                vec![Family, Given, Patronymic]
            }
            [given @ .., _] => {
                let given = given.iter().map(|_| Given);
                given.chain([Family]).collect()
            }
            [] => Vec::new(),
        }
    }

    /// Whether the bearer of a name is a woman or a man, where the name tells.
    pub(super) fn gender(&self, words: &[Word<'_>]) -> Option<Gender> {
        let of = |wanted: Part| {
            words.iter().filter_map(move |it| match it {
                Word::Name(part, name) if *part == wanted => Some(*name),
                _ => None,
            })
        };
        of(Part::Patronymic)
            .find_map(|it| self.patronymic(it))
            .or_else(|| of(Part::Given).find_map(|it| self.gender_of_given(it)))
            .or_else(|| of(Part::Family).find_map(|it| self.gender_of_surname(it)))
    }

    fn patronymic(&self, name: &str) -> Option<Gender> {
        let Names { patronymic_feminine, patronymic_masculine, .. } = self.names;
        by_end(name, patronymic_feminine, patronymic_masculine)
    }

    fn gender_of_surname(&self, name: &str) -> Option<Gender> {
        let Names { surname_feminine, surname_masculine, .. } = self.names;
        by_end(name, surname_feminine, surname_masculine)
    }

    fn gender_of_given(&self, name: &str) -> Option<Gender> {
        let name = folded(name);
        let name = name.split('-').next().unwrap_or_default();
        let is_in = |list: &[String]| is_listed(name, list);
        let known = |list: &BTreeSet<String>| self.rules.is_none() && list.contains(name);
        if known(&GIVEN.masculine) || is_in(&self.names.men) {
            Some(Gender::Masculine)
        } else if known(&GIVEN.feminine) || is_in(&self.names.women) {
            Some(Gender::Feminine)
        } else {
            None
        }
    }

    /// One part of a name in a case; none where no rule of the language fits. By the rules
    /// of `shevchenko` a name that none fits does not change.
    pub(super) fn form(
        &self,
        name: &str,
        part: Part,
        gender: Gender,
        case: Case,
    ) -> Option<String> {
        let halves: Vec<&str> = name.split('-').collect();
        let last = halves.len() - 1;
        let forms = halves.iter().enumerate().map(|(at, half)| {
            let is_short = part == Part::Family && at < last;
            self.half(half, part, gender, case, is_short)
        });
        Some(forms.collect::<Option<Vec<_>>>()?.join("-"))
    }

    fn half(
        &self,
        name: &str,
        part: Part,
        gender: Gender,
        case: Case,
        is_before: bool,
    ) -> Option<String> {
        let Some(rules) = self.rules else {
            let is_foreign = part == Part::Given
                && self.gender_of_given(name).is_none()
                && is_listed(&folded(name), &self.names.foreign);
            if is_foreign || (is_before && RULES.is_monosyllable(name)) {
                return Some(name.to_owned());
            }
            let class = self.class(name, part, gender);
            let rule = RULES.rule(name, part, gender, class);
            return Some(rule.map_or_else(|| name.to_owned(), |it| it.apply(name, case)));
        };
        rules.rule(name, part, gender, None).map(|it| it.apply(name, case))
    }

    fn class(&self, name: &str, part: Part, gender: Gender) -> Option<Class> {
        let asked = match gender {
            Gender::Feminine => &self.names.asked_feminine,
            _ => &self.names.asked_masculine,
        };
        let name = folded(name);
        let is_asked = asked.iter().any(|it| name.ends_with(it.as_str()));
        (part == Part::Family && is_asked).then(|| SURNAMES.class(&name))
    }
}

fn by_end(name: &str, feminine: &[String], masculine: &[String]) -> Option<Gender> {
    let name = folded(name);
    let ends = |list: &[String]| list.iter().any(|it| name.ends_with(it.as_str()));
    if ends(feminine) {
        Some(Gender::Feminine)
    } else {
        ends(masculine).then_some(Gender::Masculine)
    }
}
