//! Names of several words: a noun that is known, the adjectives that agree with it, and
//! what depends on it, which stays as it is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use pobratym_domain::{Case, Forms, Gender, Lang};
use serde::Deserialize;

use super::ending::{changed, folded, is_listed};
use super::person::{Names, People, Word};
use super::rules::Rules;
use super::{Proposal, What};
use crate::compiled::table;

/// What is known of a language with cases.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Grammar {
    /// In the order in which the forms stand.
    cases: Vec<String>,
    /// The cases that the rules of names know, where they are not all.
    #[serde(default)]
    people_cases: Vec<String>,
    #[serde(default)]
    unchanged: Vec<String>,
    joining: Vec<String>,
    #[serde(default)]
    postponed: Vec<String>,
    #[serde(default)]
    apposition: String,
    adjectives: BTreeMap<Agreement, BTreeMap<String, Vec<String>>>,
    nouns: Vec<Noun>,
    #[serde(default)]
    places: Vec<Noun>,
    #[serde(default)]
    following: Following,
    names: Names,
    rules: Option<Rules>,
}

/// What adjectives agree in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Agreement {
    Feminine,
    Masculine,
    Neuter,
    Plural,
}

/// Nouns that change alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Noun {
    gender: Agreement,
    /// Whether women bear the office by the same word.
    #[serde(default)]
    common: bool,
    #[serde(default)]
    animate: bool,
    words: Vec<String>,
    cut: usize,
    forms: Vec<String>,
}

/// The adjectives that stand behind their noun.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Following {
    stems: Vec<String>,
    nouns: Vec<String>,
    names: Vec<String>,
    /// Nouns behind which a name may itself take a case, and the letters of such names.
    inflected_by: Vec<String>,
    alphabet: String,
}

static UKRAINIAN: LazyLock<Grammar> =
    LazyLock::new(|| table("Ukrainian", include_str!("../../declension/uk.toml")));

static POLISH: LazyLock<Grammar> =
    LazyLock::new(|| table("Polish", include_str!("../../declension/pl.toml")));

/// Between two names of one office.
const DASHES: [&str; 3] = [" – ", " — ", " - "];

impl Grammar {
    /// The grammar of a language, where there is one.
    pub(super) fn of(lang: Lang) -> Option<&'static Self> {
        match lang {
            Lang::UK => Some(&UKRAINIAN),
            Lang::PL => Some(&POLISH),
            _ => None,
        }
    }

    /// What the grammar proposes for a name.
    pub(super) fn propose(
        &self,
        what: What,
        gender: Option<Gender>,
        name: &str,
    ) -> Proposal {
        let forms = match what {
            What::Person => return self.person(gender, name),
            What::Place => self.place(name),
            What::Body | What::Office => self.phrase(name),
        };
        Proposal { forms: self.forms(&forms.unwrap_or_default()), gender: None }
    }

    fn person(&self, gender: Option<Gender>, name: &str) -> Proposal {
        let people = People { names: &self.names, rules: self.rules.as_ref() };
        let words = people.words(name);
        let guessed = if gender.is_none() { people.gender(&words) } else { None };
        let Some(gender) = gender.or(guessed) else { return Proposal::default() };
        let is_for_people = |case: Case| {
            let cases = &self.people_cases;
            cases.is_empty() || cases.iter().any(|it| it == case.code())
        };
        let mut forms = Forms::default();
        for (at, case) in self.known_cases() {
            if !is_for_people(case) {
                continue;
            }
            let form = |word: &Word<'_>| match word {
                Word::Same(word) => Some((*word).to_owned()),
                Word::Title(word) => self.title(word, gender, at),
                Word::Name(part, name) => people.form(name, *part, gender, case),
            };
            let form = words.iter().map(form).collect::<Option<Vec<_>>>();
            forms.set(case, &form.unwrap_or_default().join(" "));
        }
        Proposal { forms, gender: guessed }
    }

    /// A title that is a noun; particles of names stay as they are. Whether a man's title
    /// changes before a woman's name is hers to say.
    fn title(&self, word: &str, gender: Gender, case: usize) -> Option<String> {
        let Some(noun) = self.noun(word) else { return Some(word.to_owned()) };
        let is_hers = noun.gender == Agreement::Feminine;
        let agrees = (gender == Gender::Feminine) == is_hers || noun.common;
        agrees.then(|| noun.form(word, case))
    }

    /// A place: with what it is before it, by the rule for its end, or behind «місто».
    fn place(&self, name: &str) -> Option<Vec<String>> {
        if let Some(forms) = self.phrase(name) {
            return Some(forms);
        }
        let words: Vec<&str> = name.split(' ').collect();
        let (last, before) = words.split_last()?;
        let known = self.places.iter().find(|it| it.has(last));
        let forms = known.and_then(|it| self.agreeing(before, it, last, &[]));
        forms.or_else(|| {
            let noun = self.noun(&self.apposition)?;
            Some(
                self.forms_of(|at| format!("{} {name}", noun.form(&self.apposition, at))),
            )
        })
    }

    /// A body or an office: the forms in the order of the cases.
    fn phrase(&self, name: &str) -> Option<Vec<String>> {
        for dash in DASHES {
            if let Some((first, second)) = name.split_once(dash) {
                let first = self.phrase(first)?;
                let second = self.phrase(second)?;
                let both = first.iter().zip(&second);
                return Some(both.map(|(a, b)| format!("{a}{dash}{b}")).collect());
            }
        }
        let words: Vec<&str> = name.split(' ').collect();
        if words.first().is_some_and(|it| is_listed(&folded(it), &self.unchanged)) {
            return Some(self.forms_of(|_| name.to_owned()));
        }
        let (at, noun) = words
            .iter()
            .enumerate()
            .find_map(|(at, word)| Some((at, self.noun(word)?)))?;
        let (before, rest) = words.split_at(at);
        let (head, rest) = rest.split_first()?;
        self.is_clear(head, rest).then_some(())?;
        self.agreeing(before, noun, head, rest)
    }

    /// Whether what depends on a noun can stay as it is.
    fn is_clear(&self, head: &str, rest: &[&str]) -> bool {
        let joined = rest.iter().position(|it| is_listed(it, &self.joining));
        let joins_heads =
            joined.is_some_and(|at| rest[at..].iter().any(|it| self.noun(it).is_some()));
        let is_postponed = rest.first().is_some_and(|it| is_listed(it, &self.postponed));
        let Following { inflected_by, alphabet, .. } = &self.following;
        let own_letters =
            |it: &str| folded(it).chars().all(|it| alphabet.contains(it) || it == '-');
        let name = rest.iter().find(|it| self.following_stem(head, it).is_none());
        let may_inflect = is_listed(&folded(head), inflected_by)
            && name
                .is_some_and(|it| it.starts_with(char::is_uppercase) && own_letters(it));
        !joins_heads && !is_postponed && !may_inflect
    }

    /// Adjectives, their noun, adjectives behind it, and the rest.
    fn agreeing(
        &self,
        before: &[&str],
        noun: &Noun,
        head: &str,
        rest: &[&str],
    ) -> Option<Vec<String>> {
        let shared = noun.common && noun.gender == Agreement::Masculine;
        let genders = [Some(noun.gender), shared.then_some(Agreement::Feminine)];
        let count =
            rest.iter().take_while(|it| self.following_stem(head, it).is_some()).count();
        let (behind, rest) = rest.split_at(count);
        genders.into_iter().flatten().find_map(|gender| {
            let declined = |words: &[&str]| {
                let forms =
                    words.iter().map(|it| self.adjective(it, gender, noun.animate));
                forms.collect::<Option<Vec<_>>>()
            };
            let (before, behind) = (declined(before)?, declined(behind)?);
            Some(self.forms_of(|at| {
                let before = before.iter().map(|it| it[at].clone());
                let behind = behind.iter().map(|it| it[at].clone());
                let rest = rest.iter().map(|it| (*it).to_owned());
                let words = before.chain([noun.form(head, at)]).chain(behind).chain(rest);
                words.collect::<Vec<_>>().join(" ")
            }))
        })
    }

    /// An adjective's forms in the order of the cases.
    fn adjective(
        &self,
        word: &str,
        gender: Agreement,
        is_animate: bool,
    ) -> Option<Vec<String>> {
        let plain = folded(word);
        let ends = self.adjectives.get(&gender)?;
        let fitting = ends.iter().filter(|(end, _)| plain.ends_with(end.as_str()));
        let (end, forms) = fitting.max_by_key(|(end, _)| end.len())?;
        let form = |form: &String| changed(word, end.chars().count(), form);
        let accusative = |form_of: &String| match form_of.is_empty() {
            false => form(form_of),
            true if is_animate => form(&forms[0]),
            true => word.to_owned(),
        };
        Some(forms.iter().map(accusative).collect())
    }

    /// What an adjective behind its noun is without its end.
    fn following_stem<'a>(&self, head: &str, word: &'a str) -> Option<&'a str> {
        let Following { stems, nouns, names, .. } = &self.following;
        let stem = word.trim_end_matches(|it| "aeiy".contains(it));
        let plain = folded(stem);
        let is_known = stems.contains(&plain)
            || (is_listed(&folded(head), nouns)
                && names.iter().any(|it| plain.ends_with(it.as_str())));
        (is_known && stem != word).then_some(stem)
    }

    fn noun(&self, word: &str) -> Option<&Noun> {
        self.nouns.iter().find(|it| it.has(word))
    }

    fn known_cases(&self) -> impl Iterator<Item = (usize, Case)> {
        self.cases.iter().enumerate().filter_map(|(at, it)| Some((at, it.parse().ok()?)))
    }

    fn forms_of(&self, form: impl FnMut(usize) -> String) -> Vec<String> {
        (0..self.cases.len()).map(form).collect()
    }

    fn forms(&self, forms: &[String]) -> Forms {
        let mut named = Forms::default();
        for (at, case) in self.known_cases() {
            if let Some(form) = forms.get(at) {
                named.set(case, form);
            }
        }
        named
    }
}

impl Noun {
    fn has(&self, word: &str) -> bool {
        is_listed(&folded(word), &self.words)
    }

    fn form(&self, word: &str, case: usize) -> String {
        let end = self.forms.get(case).map(String::as_str).unwrap_or_default();
        changed(word, self.cut, end)
    }
}
