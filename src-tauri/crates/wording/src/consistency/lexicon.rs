//! What is known of a language: data, one file each.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use pobratym_domain::Lang;
use serde::Deserialize;

use super::token::Token;
use crate::listed;

/// `lexicon/<lang>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    decimal: char,
    group: Vec<char>,
    percent: Vec<String>,
    articles: Vec<String>,
    clauses: Vec<String>,
    elsewhere: Vec<String>,
    #[serde(default)]
    definite: Vec<String>,
    months: Vec<Vec<String>>,
    joined: Option<String>,
    units: Vec<String>,
    ambiguous: Vec<u64>,
    currencies: BTreeMap<String, Vec<String>>,
    scales: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, Vec<String>>,
    acts: Acts,
}

/// The words that citations of acts are made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Acts {
    /// What an act is called; with a capital letter only where the text writes one.
    nouns: Vec<String>,
    /// How names of acts in one word end.
    ends: Vec<String>,
    /// What a number or a day of an act follows.
    pub(super) signs: Vec<String>,
    /// What the title of an act begins with, where no quotation marks enclose it.
    pub(super) titles: Vec<String>,
    /// What stands between the number of an act and its name, where the number comes first.
    pub(super) numbered: Vec<String>,
}

/// The words of one language that the check looks for, in lower case.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) decimal: char,
    pub(super) group: Vec<char>,
    pub(super) percent: Vec<String>,
    pub(super) articles: Vec<String>,
    pub(super) clauses: Vec<String>,
    /// What says that an article of another text is meant.
    pub(super) elsewhere: Vec<String>,
    /// What stands before a «two» that both languages need not say: «nos deux villes».
    pub(super) definite: Vec<String>,
    months: HashMap<String, u32>,
    joined: Option<String>,
    /// What a number is joined with in one word.
    units: Vec<String>,
    /// Values whose words also mean something else.
    pub(super) ambiguous: Vec<u64>,
    currencies: HashMap<String, String>,
    scales: HashMap<String, u64>,
    numbers: HashMap<String, u64>,
    pub(super) acts: Acts,
}

static LEXICONS: LazyLock<BTreeMap<Lang, Lexicon>> = LazyLock::new(|| {
    let read = |(lang, text): &(&str, &str)| {
        let file: Result<File, toml::de::Error> = toml::from_str(text);
        debug_assert!(file.is_ok(), "{lang}: {:?}", file.as_ref().err());
        Some((lang.parse().ok()?, Lexicon::from(file.ok()?)))
    };
    listed::lexicons().iter().filter_map(read).collect()
});

impl Lexicon {
    /// What is known of `lang`, if anything is.
    pub(super) fn of(lang: Lang) -> Option<&'static Self> {
        LEXICONS.get(&lang)
    }

    /// The number of the month that a word names, from 1.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        self.months.get(word).copied()
    }

    /// The currency that a word or sign names, as its code.
    pub(super) fn currency(&self, word: &str) -> Option<&str> {
        self.currencies.get(word.trim_end_matches('.')).map(String::as_str)
    }

    /// By how much a word such as «thousand» multiplies.
    pub(super) fn scale(&self, word: &str) -> Option<u64> {
        self.scales.get(word.trim_end_matches('.')).copied()
    }

    /// The value of a number written as a word.
    pub(super) fn number(&self, word: &str) -> Option<u64> {
        if let Some(value) = self.numbers.get(word) {
            return Some(*value);
        }
        if let Some((tens, units)) = word.split_once('-') {
            let tens = *self.numbers.get(tens)?;
            let Some(units) = self.numbers.get(units) else {
                // «six-month»
                return Some(tens);
            };
            return (tens >= 20 && *units < 10).then_some(tens + units);
        }
        self.joined_number(word).or_else(|| self.counted_unit(word))
    }

    /// „einundzwanzig“
    fn joined_number(&self, word: &str) -> Option<u64> {
        let joined = self.joined.as_deref()?;
        word.match_indices(joined).find_map(|(at, _)| {
            let units = match &word[..at] {
                "ein" | "en" | "et" => 1,
                units => *self.numbers.get(units)?,
            };
            let tens = *self.numbers.get(&word[at + joined.len()..])?;
            (units < 10 && (20..100).contains(&tens)).then_some(tens + units)
        })
    }
}

impl Lexicon {
    /// «шестимісячний», „sechsmonatig“
    fn counted_unit(&self, word: &str) -> Option<u64> {
        let counted = self.units.iter().filter_map(|unit| {
            let at = word.find(unit.as_str())?;
            self.numbers.get(&word[..at]).copied()
        });
        counted.max()
    }
}

impl Acts {
    /// Whether a word is what an act is called.
    pub(super) fn calls(&self, word: &Token) -> bool {
        self.nouns.iter().any(|it| *it == word.text || *it == word.raw)
    }

    /// Whether a word is the name of an act by itself, such as „Haushaltsgesetz“.
    pub(super) fn names(&self, word: &Token) -> bool {
        /// So many letters tell which act it is.
        const LEAST: usize = 4;
        let telling = |end: &String| {
            let rest = word.text.strip_suffix(end.as_str())?;
            (rest.chars().count() >= LEAST).then_some(())
        };
        self.ends.iter().any(|it| telling(it).is_some())
    }
}

impl From<File> for Lexicon {
    fn from(file: File) -> Self {
        let months = file.months.into_iter().zip(1..);
        let months = months
            .flat_map(|(words, month)| words.into_iter().map(move |word| (word, month)));
        let currencies = file.currencies.into_iter().flat_map(|(code, words)| {
            words.into_iter().map(move |word| (word, code.clone()))
        });
        Self {
            decimal: file.decimal,
            group: file.group,
            percent: file.percent,
            articles: file.articles,
            clauses: file.clauses,
            elsewhere: file.elsewhere,
            definite: file.definite,
            months: months.collect(),
            joined: file.joined,
            units: file.units,
            ambiguous: file.ambiguous,
            currencies: currencies.collect(),
            scales: valued(file.scales),
            numbers: valued(file.numbers),
            acts: file.acts,
        }
    }
}

fn valued(words: BTreeMap<String, Vec<String>>) -> HashMap<String, u64> {
    let values = words.into_iter().filter_map(|(value, words)| {
        let value: u64 = value.parse().ok()?;
        Some(words.into_iter().map(move |word| (word, value)))
    });
    values.flatten().collect()
}

/// Currencies whose names no other currency bears; kroner, lei and dollars many have.
const SOLE: [&str; 3] = ["EUR", "PLN", "UAH"];

/// The code of the currency that a word or sign surely names, in whatever language.
pub(crate) fn currency(named: &str) -> Option<String> {
    let is_code = named.len() == 3 && named.chars().all(|it| it.is_ascii_uppercase());
    if is_code {
        return Some(named.to_owned());
    }
    let word = named.to_lowercase();
    let mut codes = LEXICONS.values().filter_map(|it| it.currency(&word));
    codes
        .find(|code| SOLE.contains(code) || code.eq_ignore_ascii_case(&word))
        .map(str::to_owned)
}

/// A number such as `150000.50` with the separators of `lang`; what is no number as it is.
pub(crate) fn grouped(number: &str, lang: Lang) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let is_number = |it: &str| it.chars().all(|it| it.is_ascii_digit());
    let lexicon = Lexicon::of(lang).filter(|_| is_number(whole) && is_number(fraction));
    let Some(lexicon) = lexicon else { return number.to_owned() };
    let sign = match lexicon.group.first() {
        // Numbers are not parted at the end of a line.
        None | Some(' ') => '\u{a0}',
        Some(sign) => *sign,
    };
    let mut said = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left.is_multiple_of(3) && whole.len() > 4 {
            said.push(sign);
        }
        said.push(digit);
    }
    if !fraction.is_empty() {
        said.push(lexicon.decimal);
        said.push_str(fraction);
    }
    said
}
