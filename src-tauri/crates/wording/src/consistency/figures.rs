//! What a text counts, dates, pays and refers to, whatever the language writes it like.

use std::collections::BTreeMap;
use std::fmt;

use super::lexicon::Lexicon;
use super::token::{Token, TokenKind};

/// Everything in a text that must be the same in every language.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) dates: Bag<Date>,
    pub(super) sums: Bag<Sum>,
    pub(super) percentages: Bag<Amount>,
    /// Articles and clauses of this agreement.
    pub(super) references: Bag<Place>,
    pub(super) numbers: Bag<Amount>,
    /// How often «the two» is said: languages say «nos deux villes» or «our towns» as they
    /// like, and mean the same.
    pub(super) pairs: usize,
}

/// How often each of some values occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bag<T: Ord>(pub(super) BTreeMap<T, usize>);

/// A day; the year may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date {
    year: Option<u64>,
    month: u32,
    day: u64,
}

/// A decimal number, its digits without separators, and how many follow the decimal sign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Amount(String);

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sum {
    amount: Amount,
    currency: String,
}

/// An article, or a clause of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) article: u64,
    pub(super) clause: Option<u64>,
}

/// How many tokens after a reference may say that it is one to another text.
const NEAR: usize = 7;

impl Figures {
    /// Reads a text. Linear in its length.
    pub(super) fn of(tokens: &[Token], lexicon: &Lexicon) -> Self {
        let mut figures = Self::default();
        let mut at = 0;
        let reader = Reader { tokens, lexicon };
        while at < tokens.len() {
            at = reader.read(at, &mut figures).max(at + 1);
        }
        figures
    }
}

struct Reader<'a> {
    tokens: &'a [Token],
    lexicon: &'a Lexicon,
}

impl Reader<'_> {
    /// Reads what begins at a token; returns the first token after it.
    fn read(&self, at: usize, to: &mut Figures) -> usize {
        if let Some((date, end)) = self.date(at) {
            to.dates.add(date);
            return end;
        }
        if let Some((places, end)) = self.references(at) {
            if !self.is_elsewhere(end) {
                places.into_iter().for_each(|it| to.references.add(it));
            }
            return end;
        }
        // The currency may stand first: € 500.
        let before = self.currency(at).map(str::to_owned);
        let start = if before.is_some() { at + 1 } else { at };
        let Some((mut amount, mut end)) = self.amount(start) else { return at + 1 };
        if let Some(scale) = self.word(end).and_then(|it| self.lexicon.scale(it)) {
            amount = amount.times(scale);
            end += 1 + usize::from(self.is_sign(end + 1, "."));
        }
        if let Some(after) = self.after_percent(end) {
            to.percentages.add(amount);
            return after;
        }
        let after = self.currency(end).map(str::to_owned);
        if after.is_some() {
            end += 1;
        }
        match after.or(before) {
            Some(currency) => to.sums.add(Sum { amount, currency }),
            None => {
                to.pairs += usize::from(amount.is_two() && self.is_definite(at));
                to.numbers.add(amount);
            }
        }
        end
    }

    /// Whether what is counted in words here was spoken of before.
    fn is_definite(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|it| self.word(it));
        self.word(at).is_some()
            && before
                .is_some_and(|it| self.lexicon.definite.iter().any(|word| word == it))
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    fn word(&self, at: usize) -> Option<&str> {
        let token = self.token(at)?;
        (token.kind == TokenKind::Word).then_some(token.text.as_str())
    }

    fn figures(&self, at: usize) -> Option<u64> {
        let token = self.token(at)?;
        match token.kind {
            TokenKind::Figures => token.text.parse().ok(),
            _ => None,
        }
    }

    fn is_sign(&self, at: usize, sign: &str) -> bool {
        self.token(at).is_some_and(|it| it.kind == TokenKind::Sign && it.text == sign)
    }

    /// A sign right after the token before it.
    fn is_attached(&self, at: usize, sign: &str) -> bool {
        self.is_sign(at, sign) && self.token(at).is_some_and(|it| !it.is_apart)
    }

    fn currency(&self, at: usize) -> Option<&str> {
        self.lexicon.currency(&self.token(at)?.text)
    }

    /// The token after «%» or «per cent».
    fn after_percent(&self, at: usize) -> Option<usize> {
        if self.is_sign(at, "%") {
            return Some(at + 1);
        }
        self.lexicon.percent.iter().find_map(|phrase| {
            let mut end = at;
            for word in phrase.trim_end_matches('.').split(' ') {
                if self.word(end) != Some(word) {
                    return None;
                }
                end += 1;
            }
            Some(end)
        })
    }

    /// 24.04.2024, 2024-04-24, 24 квітня 2024, April 24, 2024, 2024. április 24.
    fn date(&self, at: usize) -> Option<(Date, usize)> {
        self.numeric_date(at).or_else(|| self.worded_date(at))
    }

    fn numeric_date(&self, at: usize) -> Option<(Date, usize)> {
        let first = self.figures(at)?;
        let sign = self.token(at + 1).filter(|it| !it.is_apart)?.text.clone();
        let (second, third) = (self.figures(at + 2)?, self.figures(at + 4)?);
        let is_dated = self.is_attached(at + 3, &sign)
            && !self.token(at + 2)?.is_apart
            && !self.token(at + 4)?.is_apart;
        let (year, month, day) = match sign.as_str() {
            "." | "/" => (third, second, first),
            "-" | "\u{2011}" => (first, second, third),
            _ => return None,
        };
        let is_real = is_dated && (1000..=9999).contains(&year) && day <= 31;
        let month = u32::try_from(month).ok().filter(|it| (1..=12).contains(it))?;
        is_real.then_some((Date { year: Some(year), month, day }, at + 5))
    }

    fn worded_date(&self, at: usize) -> Option<(Date, usize)> {
        if let Some(month) = self.word(at).and_then(|it| self.lexicon.month(it)) {
            // April 24, 2024
            let day = self.figures(at + 1).filter(|it| (1..=31).contains(it))?;
            let comma = usize::from(self.is_sign(at + 2, ","));
            let year = self.year(at + 2 + comma);
            let end = at + 2 + if year.is_some() { comma + 1 } else { 0 };
            return Some((Date { year, month, day }, end));
        }
        let first = self.figures(at)?;
        let mut next = at + 1;
        if self.is_attached(next, ".") || self.word(next) == Some("er") {
            next += 1;
        }
        let month = self.lexicon.month(self.word(next)?)?;
        if (1000..=9999).contains(&first) {
            let day = self.figures(next + 1)?;
            return Some((Date { year: Some(first), month, day }, next + 2));
        }
        if !(1..=31).contains(&first) {
            return None;
        }
        let year = self.year(next + 1);
        let end = next + 1 + usize::from(year.is_some());
        Some((Date { year, month, day: first }, end))
    }

    fn year(&self, at: usize) -> Option<u64> {
        self.figures(at).filter(|it| (1000..=9999).contains(it))
    }

    /// «статті 5», «§§ 5 і 6», «пункт 5.2», «5. cikk».
    fn references(&self, at: usize) -> Option<(Vec<Place>, usize)> {
        let names = |words: &[String], at: usize| {
            let token = self.token(at)?;
            // « l’article »
            let word = token.text.rsplit('’').next().unwrap_or_default();
            let is_word = |it: &&str| *it == token.text || *it == word;
            let bare = |it: &String| is_word(&it.trim_end_matches('.'));
            let named = words.iter().find(|it| bare(it))?;
            let dot = named.ends_with('.') && self.is_attached(at + 1, ".");
            // «п» alone is no abbreviation.
            if named.ends_with('.') && !dot {
                return None;
            }
            Some(at + 1 + usize::from(dot))
        };
        let is_named = |at| {
            names(&self.lexicon.articles, at).or_else(|| names(&self.lexicon.clauses, at))
        };
        if let Some(mut end) = is_named(at) {
            let mut places = Vec::new();
            while let Some((place, next)) = self.place(end) {
                places.push(place);
                end = next;
                let Some(after) = self.connected(next) else { break };
                end = after;
            }
            return (!places.is_empty()).then_some((places, end));
        }
        let (place, end) = self.place(at)?;
        let end = end + usize::from(self.is_attached(end, "."));
        let after = names(&self.lexicon.articles, end)?;
        // Only where the language puts the number first.
        self.is_sign(end - 1, ".").then_some((vec![place], after))
    }

    /// 5 or 5.2.
    fn place(&self, at: usize) -> Option<(Place, usize)> {
        let article = self.figures(at)?;
        // 3668-IX is the number of an act.
        if self.is_attached(at + 1, "-") {
            return None;
        }
        let is_pair = self.is_attached(at + 1, ".")
            && self.token(at + 2).is_some_and(|it| !it.is_apart)
            && self.figures(at + 2).is_some();
        match is_pair {
            true => Some((Place { article, clause: self.figures(at + 2) }, at + 3)),
            false => Some((Place { article, clause: None }, at + 1)),
        }
    }

    /// After a sign or short word that leads on to one more number.
    fn connected(&self, at: usize) -> Option<usize> {
        let token = self.token(at)?;
        let leads = match token.kind {
            TokenKind::Sign => matches!(token.text.as_str(), "," | "–" | "-"),
            TokenKind::Word => token.text.chars().count() <= 4,
            TokenKind::Figures => false,
        };
        (leads && self.figures(at + 1).is_some()).then_some(at + 1)
    }

    fn is_elsewhere(&self, from: usize) -> bool {
        let near = self.tokens.iter().skip(from).take(NEAR);
        let sentence = near.take_while(|it| it.text != "." && it.text != ";");
        let words: Vec<&str> = sentence.map(|it| it.text.as_str()).collect();
        let said = words.join(" ");
        self.lexicon.elsewhere.iter().any(|phrase| match phrase.contains(' ') {
            true => said.contains(phrase.as_str()),
            false => words.contains(&phrase.as_str()),
        })
    }

    /// A number in figures or words.
    fn amount(&self, at: usize) -> Option<(Amount, usize)> {
        match self.token(at)?.kind {
            TokenKind::Figures => Some(self.written(at)),
            TokenKind::Word => self.spoken(at),
            TokenKind::Sign => None,
        }
    }

    /// 100 000,50
    fn written(&self, at: usize) -> (Amount, usize) {
        let mut digits = self.tokens[at].text.clone();
        let mut end = at + 1;
        let is_group = |at: usize| {
            self.token(at)
                .is_some_and(|it| it.kind == TokenKind::Figures && it.text.len() == 3)
        };
        while digits.len() <= 3 || end > at + 1 {
            let spaced = self.lexicon.group.contains(&' ')
                && is_group(end)
                && self.tokens[end].is_apart;
            if spaced {
                digits.push_str(&self.tokens[end].text);
                end += 1;
                continue;
            }
            let signed = self.token(end).is_some_and(|it| {
                !it.is_apart
                    && it
                        .text
                        .chars()
                        .next()
                        .is_some_and(|it| self.lexicon.group.contains(&it))
            });
            if signed && is_group(end + 1) && !self.tokens[end + 1].is_apart {
                digits.push_str(&self.tokens[end + 1].text);
                end += 2;
                continue;
            }
            break;
        }
        let decimal = self.lexicon.decimal.to_string();
        if self.is_attached(end, &decimal)
            && let Some(token) = self.token(end + 1)
            && token.kind == TokenKind::Figures
            && !token.is_apart
        {
            return (Amount::of(&digits, &token.text), end + 2);
        }
        (Amount::of(&digits, ""), end)
    }

    /// «тридцять п’ять», „fünfunddreißig“.
    fn spoken(&self, at: usize) -> Option<(Amount, usize)> {
        let number = |at| self.lexicon.number(self.word(at)?);
        let mut value = number(at)?;
        let mut end = at + 1;
        while let Some(next) = number(end) {
            let (least, most) = (value.min(next), value.max(next));
            let adds = value > next && (value % 100 == 0 || (value >= 20 && next < 10));
            value = match () {
                () if adds => value + next,
                () if least < 10 && most == 100 && next == 100 => value * next,
                () => break,
            };
            end += 1;
        }
        Some((Amount::of(&value.to_string(), ""), end))
    }
}

impl Date {
    /// As `2024-04-24`, where the year is known.
    pub(super) fn written(&self) -> Option<String> {
        let year = self.year?;
        Some(format!("{year:04}-{:02}-{:02}", self.month, self.day))
    }
}

impl Amount {
    fn of(whole: &str, fraction: &str) -> Self {
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let fraction = fraction.trim_end_matches('0');
        match fraction {
            "" => Self(whole.to_owned()),
            fraction => Self(format!("{whole}.{fraction}")),
        }
    }

    fn times(&self, scale: u64) -> Self {
        let zeros = scale.to_string().len() - 1;
        let (whole, fraction) = self.0.split_once('.').unwrap_or((&self.0, ""));
        let padded = format!("{fraction:0<zeros$}");
        let (moved, rest) = padded.split_at(zeros);
        Self::of(&format!("{whole}{moved}"), rest)
    }

    pub(super) fn is_two(&self) -> bool {
        self.0 == "2"
    }

    /// Its value, where it is whole.
    pub(super) fn whole(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl<T: Ord> Default for Bag<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord + Clone> Bag<T> {
    fn add(&mut self, value: T) {
        *self.0.entry(value).or_default() += 1;
    }

    /// What is here more often than in `other`.
    pub(super) fn beyond(&self, other: &Self) -> Vec<T> {
        let more = |(value, count): (&T, &usize)| {
            let there = other.0.get(value).copied().unwrap_or(0);
            vec![value.clone(); count.saturating_sub(there)]
        };
        self.0.iter().flat_map(more).collect()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}.{:02}", self.day, self.month)?;
        self.year.map_or(Ok(()), |year| write!(f, ".{year}"))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        self.clause.map_or(Ok(()), |clause| write!(f, ".{clause}"))
    }
}
