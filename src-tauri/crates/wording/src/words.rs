//! The words of papers that no template holds: dates, numbering, parties, signatures.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{Case, Country, Lang, Numbering};

use crate::bundle::{Args, Bundle, Source};
use crate::listed;

/// The index of English, which stands in for languages without words.
const ENGLISH: usize = 1;

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    bundle: &'static Bundle,
}

/// The cases that the sentences of a language put names in, nominative first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cases {
    /// Of a body's official name.
    pub body: Vec<Case>,
    /// Of the name and office of those who sign.
    pub person: Vec<Case>,
}

/// The phrases that name a party.
const NAMING_BODIES: [&str; 3] = ["title-between", "original-label", "for-party"];

/// The phrases that name a signatory.
const NAMING_PEOPLE: [&str; 1] = ["represented"];

impl Cases {
    /// The cases that papers in `lang` need.
    pub fn of(lang: Lang) -> Self {
        let words = Words::of(lang);
        let needed = |phrases: &[&str]| {
            let cases = phrases.iter().map(|phrase| words.case(phrase));
            let cases: BTreeSet<Case> = cases.chain([Case::Nominative]).collect();
            cases.into_iter().collect()
        };
        Self { body: needed(&NAMING_BODIES), person: needed(&NAMING_PEOPLE) }
    }
}

impl Words {
    /// The words of `lang`, or English ones.
    pub(crate) fn of(lang: Lang) -> Self {
        let source =
            Source::find(listed::words(), lang).unwrap_or(&listed::words()[ENGLISH]);
        Self { bundle: source.bundle() }
    }

    /// Whether `lang` has words of its own.
    pub(crate) fn has(lang: Lang) -> bool {
        Source::find(listed::words(), lang).is_some()
    }

    /// A word without variables.
    pub(crate) fn word(self, key: &str) -> String {
        self.say(key, &Args::default())
    }

    /// A phrase with its variables filled in.
    pub(crate) fn say(self, key: &str, args: &Args<'_>) -> String {
        let said = self.bundle.say(key, args);
        debug_assert!(said.is_some(), "no words for {key}");
        said.unwrap_or_default()
    }

    /// The case that a phrase puts its name in: the message `<key>-case`.
    pub(crate) fn case(self, key: &str) -> Case {
        let case = self.word(&format!("{key}-case")).parse();
        debug_assert!(case.is_ok(), "{key}-case");
        case.unwrap_or(Case::Nominative)
    }

    /// A date as a text writes it.
    pub(crate) fn date(self, date: NaiveDate) -> String {
        let args = Args::default()
            .number("day", date.day() as usize)
            .number("month", date.month() as usize)
            .text("year", date.year().to_string());
        self.say("date", &args)
    }

    /// The number before the heading of an article, counted from 1.
    pub(crate) fn article(self, numbering: Numbering, article: usize) -> String {
        let args = Args::default().number("number", article);
        self.say(&format!("article-{}", numbering.code()), &args)
    }

    /// The number before a clause, counted from 1.
    pub(crate) fn clause(self, article: usize, clause: usize) -> String {
        let args = Args::default().number("article", article).number("clause", clause);
        self.say("clause-number", &args)
    }

    /// The items one after another, with «та» before the last.
    pub(crate) fn list(self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let comma = self.word("list-comma");
        format!("{}{}{last}", before.join(&comma), self.word("list-and"))
    }

    /// The same, each item on a line of its own.
    pub(crate) fn list_in_lines(self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let (comma, and) = (self.word("list-comma"), self.word("list-and"));
        let comma = format!("{}\n", comma.trim_end());
        format!("{}\n{}{last}", before.join(&comma), and.trim_start())
    }

    /// In which language, as the adverb that follows «складено»; without such a word,
    /// the code.
    pub(crate) fn language_adverb(self, lang: Lang) -> String {
        let word = self.bundle.word(&format!("language-adverb-{lang}"));
        word.unwrap_or_else(|| lang.to_string())
    }

    /// The name of a country, if there is a word for it.
    pub(crate) fn country(self, country: Country) -> Option<String> {
        self.bundle.word(&format!("country-{country}"))
    }
}
