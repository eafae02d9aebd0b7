//! Where a word may be divided, and where its letters must not be joined.

mod syllable;

use std::collections::BTreeSet;

use pobratym_domain::Lang;
use pobratym_wording::turns_direction;

/// A place where a word may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Split {
    /// Bytes before it.
    pub(crate) at: usize,
    pub(crate) kind: SplitKind,
}

/// What speaks for and against a division.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SplitKind {
    Plain,
    /// Only two letters go to the next line.
    Short,
    /// A name, which is better left whole.
    Name,
    /// The name of a party or a person.
    KnownName,
    /// An address, which is divided without a hyphen.
    Address,
}

/// A word as it is shaped.
#[derive(Debug)]
pub(crate) struct Source {
    /// Without soft hyphens and joiners.
    pub(crate) text: String,
    pub(crate) splits: Vec<Split>,
    /// Byte offsets before which no ligature may begin to reach over.
    pub(crate) unjoined: Vec<usize>,
}

/// Letters that stay, and letters that go without further cost.
const BEFORE: usize = 2;
const AFTER: usize = 3;
const SOFT_HYPHEN: char = '\u{ad}';
const NON_JOINER: char = '\u{200c}';
/// Whether a character only steers: joiners, the byte order mark, and what turns the
/// direction of writing around, which has no place in lines from left to right.
fn is_silent(character: char) -> bool {
    turns_direction(character)
        || matches!(character, '\u{200b}' | '\u{200d}' | '\u{2060}' | '\u{feff}')
}

const APOSTROPHES: [char; 3] = ['\'', '\u{2019}', '\u{2bc}'];

/// Takes the steering characters out of a word and finds its divisions. Soft hyphens, if
/// it has any, are the only ones.
pub(crate) fn read(raw: &str, lang: Lang, names: &BTreeSet<String>) -> Source {
    let mut source = Source {
        text: String::with_capacity(raw.len()),
        splits: vec![],
        unjoined: vec![],
    };
    for character in raw.chars() {
        let at = source.text.len();
        match character {
            SOFT_HYPHEN => source.splits.push(Split { at, kind: SplitKind::Plain }),
            NON_JOINER => source.unjoined.push(at),
            it if is_silent(it) => {}
            it => source.text.push(it),
        }
    }
    let found = splits(&source.text, lang, names);
    if lang == Lang::DE {
        let unjoined = found.iter().map(|it| it.at);
        let unjoined = unjoined.filter(|&at| parts_morphemes(&source.text, at));
        source.unjoined.extend(unjoined);
    }
    if source.splits.is_empty() {
        source.splits = found;
    }
    source.splits.retain(|it| it.at > 0 && it.at < source.text.len());
    source
}

/// Finds the divisions of every run of letters by itself: an apostrophe begins a new one.
fn splits(text: &str, lang: Lang, names: &BTreeSet<String>) -> Vec<Split> {
    let mut splits = Vec::new();
    if is_address(text) {
        return address_splits(text);
    }
    let code = lang.as_str().as_bytes();
    let patterns =
        code.try_into().ok().and_then(|it: [u8; 2]| hypher::Lang::from_iso(it));
    // Where a language allows two letters on the next line, they are a last resort.
    let after = patterns.map_or(AFTER, |it| it.bounds().1.clamp(AFTER - 1, AFTER));
    let is_letter = |it: char| it.is_alphabetic() && !APOSTROPHES.contains(&it);
    let mut rest = text;
    while let Some(start) = rest.find(is_letter) {
        let run = &rest[start..];
        let run = &run[..run.find(|it| !is_letter(it)).unwrap_or(run.len())];
        let base = text.len() - rest.len() + start;
        rest = &rest[start + run.len()..];
        if run.chars().skip(1).any(char::is_uppercase) {
            continue;
        }
        let is_known = names.contains(run);
        let is_name = lang != Lang::DE && run.starts_with(char::is_uppercase);
        let syllables = match patterns {
            Some(it) => hypher::hyphenate_bounded(run, it, BEFORE, after).collect(),
            None => syllable::syllables(run, lang).unwrap_or_default(),
        };
        let mut at = 0;
        for syllable in syllables {
            at += syllable.len();
            if run[..at].chars().count() < BEFORE {
                continue;
            }
            let kind = match run[at..].chars().count() {
                0 => break,
                left if left < AFTER && (is_name || is_known) => break,
                left if left < AFTER => SplitKind::Short,
                _ if is_known => SplitKind::KnownName,
                _ if is_name => SplitKind::Name,
                _ => SplitKind::Plain,
            };
            splits.push(Split { at: base + at, kind });
        }
    }
    splits
}

/// After the sign between name and host, and before a dot.
fn address_splits(text: &str) -> Vec<Split> {
    let kind = SplitKind::Address;
    if !text.contains('@') {
        return Vec::new();
    }
    let inner = text.trim_end_matches(|it: char| !it.is_alphanumeric());
    let signs = inner.char_indices().filter_map(|(at, it)| match it {
        '@' => Some(at + 1),
        '.' => Some(at),
        _ => None,
    });
    signs.map(|at| Split { at, kind }).collect()
}

/// Numbers, addresses of sites and of mail are not divided by the rules of a language.
fn is_address(text: &str) -> bool {
    let inner = text.trim_end_matches(|it: char| !it.is_alphanumeric());
    inner.contains(|it: char| it.is_ascii_digit() || matches!(it, '@' | '.' | '_'))
}

/// German stems in `f` that stand before another stem: there `ft` and `ff` belong apart,
/// while `Schrif-ten` and `tref-fen` are divided within one stem.
const STEMS: [&str; 16] = [
    "auf", "kauf", "lauf", "ruf", "hof", "brief", "schlaf", "straf", "tief", "hilf",
    "wolf", "golf", "chef", "stoff", "schiff", "griff",
];

/// Whether a ligature over this division would hide where one part of a German word ends.
fn parts_morphemes(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    match after.chars().next() {
        _ if !before.ends_with('f') => false,
        Some('t' | 'f') => {
            let before = before.to_lowercase();
            STEMS.iter().any(|stem| before.ends_with(stem))
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, word: &str, divided: &str) {
        let source = read(word, lang, &BTreeSet::new());
        let mut text = source.text.clone();
        for split in source.splits.iter().rev() {
            text.insert(split.at, '|');
        }
        assert_eq!(text, divided);
    }

    #[test]
    fn words_are_divided_by_the_rules_of_their_language() {
        check(Lang::UK, "співробітництво", "спів|ро|бі|тни|цтво");
        check(Lang::UK, "об’єднання,", "об’єд|на|н|ня,");
        check(Lang::DE, "Zusammenarbeit", "Zu|sam|men|ar|beit");
        check(Lang::PL, "współpracy", "współ|pra|cy");
        check(Lang::EN, "agreement", "agree|ment");
        check("ro".parse().expect("a code"), "colaborarea", "co|la|bo|ra|rea");
        check("lv".parse().expect("a code"), "sadarbība", "sa|dar|bī|ba");
    }

    #[test]
    fn what_is_no_plain_word_stays_whole() {
        check(Lang::UK, "ЯСНОБІРСЬКИЙ", "ЯСНОБІРСЬКИЙ");
        check(Lang::EN, "office@jasnobir.example", "office@|jasnobir|.example");
        check(Lang::DE, "www.musterberg.example", "www.musterberg.example");
        check(Lang::PL, "2024/2025", "2024/2025");
    }

    #[test]
    fn soft_hyphens_decide_alone_and_are_not_printed() {
        check(Lang::DE, "Zusammen\u{ad}arbeit", "Zusammen|arbeit");
    }

    #[test]
    fn names_are_divided_last() {
        let is_name = |it: &Split| it.kind == SplitKind::Name;
        assert!(
            read("Яснобірський", Lang::UK, &BTreeSet::new()).splits.iter().all(is_name)
        );
        assert!(
            !read("Zusammenarbeit", Lang::DE, &BTreeSet::new())
                .splits
                .iter()
                .any(is_name)
        );
    }

    #[test]
    fn a_known_name_is_a_name_where_every_noun_has_a_capital() {
        let names = BTreeSet::from(["Falkenbrück".to_owned()]);
        let kinds = |word| read(word, Lang::DE, &names).splits;
        let is_known = |it: &Split| it.kind == SplitKind::KnownName;
        assert!(!kinds("Falkenbrück").is_empty());
        assert!(kinds("Falkenbrück,").iter().all(is_known));
        assert!(!kinds("Vertragspartner").iter().any(is_known));
    }
}
