//! Whether the languages of a clause say the same, as far as that can be told without
//! understanding them: what they count, date, pay, refer to and name.
//!
//! A check that nags is switched off, so each part says nothing where it does not know.

mod cited;
mod figures;
mod language;
mod laws;
mod lexicon;
mod names;
mod token;

use std::collections::BTreeMap;
use std::fmt::Display;

use pobratym_domain::{FindingCode, Lang};

use figures::{Amount, Bag, Figures, Place};
use lexicon::Lexicon;
use token::{Token, tokens};

pub(crate) use lexicon::{currency, grouped};

pub use cited::{CitedAct, Quoted, cited};
pub use language::recognised;
pub use laws::Law;
pub use names::Name;

/// The first whole date of a text in `lang`, as `2024-04-24`.
pub fn first_date(text: &str, lang: Lang) -> Option<String> {
    let figures = Figures::of(&tokens(text), Lexicon::of(lang)?);
    figures.dates.0.keys().find_map(figures::Date::written)
}

/// For how many years a clause says that something is concluded, where it counts one term
/// alone.
pub(crate) fn years(text: &str, lang: Lang) -> Option<u64> {
    let words = tokens(text);
    let figures = Figures::of(&words, Lexicon::of(lang)?);
    let mut numbers = figures.numbers.0.keys().filter_map(Amount::whole);
    let only = numbers.next().filter(|it| (2..=99).contains(it))?;
    let counts_years = words.iter().any(|it| {
        crate::intake::cues().years.iter().any(|year| it.text.starts_with(year.as_str()))
    });
    (numbers.next().is_none() && counts_years).then_some(only)
}

/// What a clause is held against beside its own languages.
#[derive(Clone, Debug, Default)]
pub struct Circle {
    /// The parties.
    pub parties: Vec<Name>,
    /// Bodies that are no parties.
    pub strangers: Vec<Name>,
    /// Defined terms, each in the languages that have it.
    pub terms: Vec<BTreeMap<Lang, String>>,
    /// How many clauses each article has.
    pub articles: Vec<usize>,
}

/// Something that is not the same, or should not be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discrepancy {
    pub code: FindingCode,
    pub lang: Lang,
    /// The language it was compared with.
    pub other: Option<Lang>,
    /// What stands in `lang`.
    pub found: String,
    /// What stands in `other`, or should stand.
    pub expected: String,
    /// When what is expected was checked, where that matters.
    pub checked: String,
}

/// Of a kind nobody reads more in one text; the others show once these are mended.
const MOST: usize = 12;
/// As much of a placeholder as tells it from others.
const SHOWN: usize = 40;

/// A text, read once for all that it is held against.
struct Read<'a> {
    lang: Lang,
    text: &'a str,
    tokens: Vec<Token>,
    /// What it counts, where its language is known.
    figures: Option<(Figures, &'static Lexicon)>,
}

impl<'a> Read<'a> {
    fn of((lang, text): &'a (Lang, String)) -> Self {
        let tokens = tokens(text);
        let figures =
            Lexicon::of(*lang).map(|lexicon| (Figures::of(&tokens, lexicon), lexicon));
        Self { lang: *lang, text, tokens, figures }
    }
}

/// Holds the wordings of one clause against one another; the first is what the others are
/// compared with. `lang` is the language of the reader. Linear in the length of the texts,
/// times the number of names.
pub fn discrepancies(
    texts: &[(Lang, String)],
    circle: &Circle,
    lang: Lang,
) -> Vec<Discrepancy> {
    let mut found = Vec::new();
    let read: Vec<Read<'_>> = texts.iter().map(Read::of).collect();
    for own in &read {
        alone(own, circle, lang, &mut found);
    }
    copies(texts, &mut found);
    let Some((source, others)) = read.split_first() else { return found };
    for other in others {
        pair(source, other, circle, &mut found);
        named(source, other, circle, &mut found);
    }
    found
}

/// Places that were left to be filled in, in each of some texts.
pub(crate) fn placeholders(texts: &[(Lang, String)]) -> Vec<Discrepancy> {
    let in_text = |(lang, text): &(Lang, String)| {
        let lang = *lang;
        blanks(text).into_iter().map(move |found| Discrepancy {
            code: FindingCode::PlaceholderLeft,
            lang,
            other: None,
            found,
            expected: String::new(),
            checked: String::new(),
        })
    };
    texts.iter().flat_map(in_text).collect()
}

/// What can be told from one text.
fn alone(read: &Read<'_>, circle: &Circle, lang: Lang, to: &mut Vec<Discrepancy>) {
    let (own, text, tokens) = (read.lang, read.text, &read.tokens);
    let mut add = |code, found: String, expected: String, checked: String| {
        to.push(Discrepancy { code, lang: own, other: None, found, expected, checked });
    };
    for blank in blanks(text) {
        add(FindingCode::PlaceholderLeft, blank, String::new(), String::new());
    }
    for (character, near) in hidden(text) {
        add(FindingCode::HiddenCharacter, code_point(character), near, String::new());
    }
    for law in Law::cited(tokens) {
        if let Some(next) = law.replaced_by(lang) {
            let checked = law.checked_on.format("%d.%m.%Y").to_string();
            let name = law.name(lang).to_owned();
            add(FindingCode::LawSuperseded, name, next.to_owned(), checked);
        }
    }
    let is_namesake =
        |it: &Name| circle.parties.iter().any(|party| party.label == it.label);
    for stranger in circle.strangers.iter().filter(|it| it.is_known_in(own)) {
        if let Some(word) = stranger.found(tokens, own)
            && !is_namesake(stranger)
        {
            let word = word.to_owned();
            add(FindingCode::StrangerNamed, word, String::new(), String::new());
        }
    }
    if let Some((figures, _)) = &read.figures {
        let places = figures.references.0.keys();
        let dangling = places.filter(|it| !exists(**it, &circle.articles));
        for place in dangling.take(MOST) {
            let found = place.to_string();
            add(FindingCode::ReferenceDangling, found, String::new(), String::new());
        }
    }
    if let Some(seems) = language::strange(text, own) {
        to.push(Discrepancy {
            code: FindingCode::WrongLanguage,
            lang: own,
            other: Some(seems),
            found: String::new(),
            expected: String::new(),
            checked: String::new(),
        });
    }
}

fn exists(place: Place, articles: &[usize]) -> bool {
    let article = usize::try_from(place.article).ok().and_then(|it| it.checked_sub(1));
    let Some(clauses) = article.and_then(|it| articles.get(it)) else { return false };
    place.clause.is_none_or(|it| (1..=*clauses as u64).contains(&it))
}

/// What two texts must have in common.
fn pair(source: &Read<'_>, other: &Read<'_>, circle: &Circle, to: &mut Vec<Discrepancy>) {
    let mut add = |code, found: String, expected: String| {
        to.push(Discrepancy {
            code,
            lang: other.lang,
            other: Some(source.lang),
            found,
            expected,
            checked: String::new(),
        });
    };
    if let (Some((before, one)), Some((after, two))) = (&source.figures, &other.figures) {
        let ambiguous: Vec<u64> =
            one.ambiguous.iter().chain(&two.ambiguous).copied().collect();
        let numbers = |of: &Figures| certain(&of.numbers, &ambiguous);
        let mut compare = |code, (was, is): (String, String)| {
            if was != is {
                add(code, is, was);
            }
        };
        compare(FindingCode::DatesDiffer, differing(&before.dates, &after.dates));
        compare(FindingCode::SumsDiffer, differing(&before.sums, &after.sums));
        compare(
            FindingCode::PercentagesDiffer,
            differing(&before.percentages, &after.percentages),
        );
        compare(
            FindingCode::ReferencesDiffer,
            differing(&before.references, &after.references),
        );
        let [was, is] = [numbers(before), numbers(after)];
        if !only_pairs(&was.beyond(&is), &is.beyond(&was), before.pairs, after.pairs) {
            compare(FindingCode::NumbersDiffer, differing(&was, &is));
        }
    }
    let [expected, found] = [source, other].map(|it| parts(it.text));
    if expected != found {
        add(FindingCode::PartsDiffer, found.to_string(), expected.to_string());
    }
    for term in &circle.terms {
        let (Some(one), Some(two)) = (term.get(&source.lang), term.get(&other.lang))
        else {
            continue;
        };
        let has = |tokens: &[Token], term: &str| {
            let words: Vec<String> =
                term.to_lowercase().split_whitespace().map(stem).collect();
            let begins =
                |(token, word): (&Token, &String)| token.text.starts_with(word.as_str());
            tokens.windows(words.len().max(1)).any(|it| it.iter().zip(&words).all(begins))
        };
        if has(&source.tokens, one) != has(&other.tokens, two) {
            add(FindingCode::TermsDiffer, two.clone(), one.clone());
        }
    }
}

/// Parties that one of two texts names and the other does not.
fn named(
    source: &Read<'_>,
    other: &Read<'_>,
    circle: &Circle,
    to: &mut Vec<Discrepancy>,
) {
    let both = [source, other];
    for party in &circle.parties {
        if !both.iter().all(|it| party.is_known_in(it.lang)) {
            continue;
        }
        let is_named = both.map(|it| party.found(&it.tokens, it.lang));
        let (lacking, other) = match is_named {
            [Some(_), None] => (other.lang, source.lang),
            [None, Some(_)] => (source.lang, other.lang),
            _ => continue,
        };
        to.push(Discrepancy {
            code: FindingCode::PartiesDiffer,
            lang: lacking,
            other: Some(other),
            found: party.label.clone(),
            expected: String::new(),
            checked: String::new(),
        });
    }
}

/// A text that holds the whole text of another language.
fn copies(texts: &[(Lang, String)], to: &mut Vec<Discrepancy>) {
    let alike = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all: Vec<(Lang, String)> =
        texts.iter().map(|(lang, text)| (*lang, alike(text))).collect();
    for (lang, text) in &all {
        let is_copied = |(other, said): &&(Lang, String)| {
            other != lang && tells(said) && text.contains(said.as_str())
        };
        if let Some((other, _)) = all.iter().find(is_copied)
            && !to
                .iter()
                .any(|it| (it.code, it.lang) == (FindingCode::WrongLanguage, *lang))
        {
            to.push(Discrepancy {
                code: FindingCode::WrongLanguage,
                lang: *lang,
                other: Some(*other),
                found: String::new(),
                expected: String::new(),
                checked: String::new(),
            });
        }
    }
}

/// Whether a text is long enough that two languages would not share it by chance: names and
/// words such as «Transport» they do share.
fn tells(text: &str) -> bool {
    let words = text.split_whitespace().enumerate().filter(|(index, word)| {
        let letters = word.chars().filter(|it| it.is_alphabetic()).count();
        letters >= 3 && (*index == 0 || word.starts_with(char::is_lowercase))
    });
    words.count() >= 2
}

/// A word without the end that cases change.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    let kept = letters.saturating_sub(2).max(3);
    word.chars().take(kept).collect()
}

/// The numbers that words surely mean. One is an article as often as a number.
fn certain(numbers: &Bag<Amount>, ambiguous: &[u64]) -> Bag<Amount> {
    let is_sure =
        |it: &Amount| it.whole().is_none_or(|it| it != 1 && !ambiguous.contains(&it));
    let sure = numbers.0.iter().filter(|(it, _)| is_sure(it));
    Bag(sure.map(|(it, count)| (it.clone(), *count)).collect())
}

/// Whether one text only says «the two» where the other leaves it out.
fn only_pairs(was: &[Amount], is: &[Amount], before: usize, after: usize) -> bool {
    let (more, said) = match (was, is) {
        (more, []) => (more, before),
        ([], more) => (more, after),
        _ => return false,
    };
    more.len() <= said && more.iter().all(Amount::is_two)
}

/// What each of two has beyond the other, in words; two dashes where nothing differs.
fn differing<T: Ord + Clone + Display>(
    before: &Bag<T>,
    after: &Bag<T>,
) -> (String, String) {
    let said = |values: Vec<T>| {
        let shown = values.iter().take(MOST).map(T::to_string);
        let shown = shown.collect::<Vec<_>>().join(", ");
        match values.len() {
            0 => "—".to_owned(),
            count if count > MOST => format!("{shown}, …"),
            _ => shown,
        }
    };
    (said(before.beyond(after)), said(after.beyond(before)))
}

/// Paragraphs and lines of lists.
fn parts(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// Whether a character turns the direction of writing around (Unicode Standard Annex 9).
pub fn turns_direction(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Characters that nobody sees and that make the screen show another order than the paper,
/// or are no text at all; each once, with the word it stands at. Joiners, soft hyphens and
/// line ends are text.
fn hidden(text: &str) -> Vec<(char, String)> {
    let mut hidden: Vec<(char, String)> = Vec::new();
    for (at, it) in text.char_indices() {
        let turns = turns_direction(it);
        let is_control = it.is_control() && !matches!(it, '\n' | '\r' | '\t');
        if (turns || is_control) && hidden.iter().all(|(known, _)| *known != it) {
            let is_word = |it: &&str| it.contains(char::is_alphanumeric);
            let before = text[..at].split_whitespace().rev().find(is_word);
            let word = before.or_else(|| text[at..].split_whitespace().find(is_word));
            let word = word.unwrap_or_default().chars().filter(|it| it.is_alphanumeric());
            hidden.push((it, word.take(SHOWN).collect()));
        }
        if hidden.len() == MOST {
            break;
        }
    }
    hidden
}

/// A character as Unicode names it, for those that have no picture.
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Places that were left to be filled in, each once: `[…]`, a row of lines or dots, XXX.
fn blanks(text: &str) -> Vec<String> {
    let mut blanks: Vec<String> = Vec::new();
    let mut rest = text;
    while blanks.len() < MOST
        && let Some(open) = rest.find('[')
    {
        let after = &rest[open + 1..];
        let Some(close) = after.find(']') else { break };
        let inner = after[..close].trim();
        let is_hint = inner.chars().any(char::is_alphabetic) || inner.is_empty();
        if is_hint || inner.contains(['…', '.', '_', '?']) {
            let more = if inner.chars().nth(SHOWN).is_some() { "…" } else { "" };
            let shown: String = inner.chars().take(SHOWN).collect();
            let blank = format!("[{shown}{more}]");
            if !blanks.contains(&blank) {
                blanks.push(blank);
            }
        }
        rest = &after[close + 1..];
    }
    for line in ["___", "......", "……", "XXX", "\u{425}\u{425}\u{425}", "???"] {
        if text.contains(line) {
            blanks.push(line.to_owned());
        }
    }
    blanks
}
