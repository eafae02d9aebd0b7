//! How alike two texts are, and what two changes of one text come to.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use unicode_normalization::UnicodeNormalization as _;

use crate::emphasis::Emphasis;

/// A text without what programs change on their own: kinds of spaces, quotation marks,
/// apostrophes and dashes, soft hyphens, line ends, and how a letter is put together.
pub(super) fn normal(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut is_between = false;
    for character in text.nfc() {
        let plain = match character {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => continue,
            it if Emphasis::is_switch(it) => continue,
            it if it.is_whitespace() => {
                is_between = true;
                continue;
            }
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
            '’' | '‘' | '‚' | 'ʼ' | '′' | '`' | '´' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            it => it,
        };
        if is_between && !normal.is_empty() {
            normal.push(' ');
        }
        is_between = false;
        match plain {
            '…' => normal.push_str("..."),
            it => normal.push(it),
        }
    }
    normal
}

/// The words of a text, to be counted: sorted, each as a number.
#[derive(Clone, Debug, Default)]
pub(super) struct WordBag(pub(super) Vec<u64>);

impl WordBag {
    pub(super) fn of(normal: &str) -> Self {
        let words = normal.split(|it: char| !it.is_alphanumeric());
        let mut bag: Vec<u64> = words.filter(|it| !it.is_empty()).map(number).collect();
        bag.sort_unstable();
        Self(bag)
    }

    /// The share of words that two texts have in common, from 0 to 1 (Dice 1945). Linear in
    /// their lengths.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let all = self.0.len() + other.0.len();
        if all == 0 {
            return 0.0;
        }
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut common = 0_usize;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(left.next()),
                std::cmp::Ordering::Greater => drop(right.next()),
                std::cmp::Ordering::Equal => {
                    common += 1;
                    left.next();
                    right.next();
                }
            }
        }
        2.0 * common as f64 / all as f64
    }

    /// Whether every word of it is one of these.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|it| other.0.binary_search(it).is_ok())
    }

    /// Whether it has no word at all.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn number(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.to_lowercase().hash(&mut hasher);
    hasher.finish()
}

/// Both changes of a text in one, word by word; none where they touch the same words.
pub(super) fn combined(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] = [base, ours, theirs].map(a_word_a_line);
    let merged = diffy::merge(&base, &ours, &theirs).ok()?;
    Some(merged.replace('\n', "").replace(LINE_END, "\n"))
}

/// Stands for a line feed of the text while a line feed ends a word.
const LINE_END: char = '\u{fdd4}';

fn a_word_a_line(text: &str) -> String {
    let text = text.replace('\n', &LINE_END.to_string());
    let mut lines = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive([' ', '\u{a0}', LINE_END]) {
        lines.push_str(word);
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_change_on_their_own_is_no_change() {
        for (one, other) in [
            ("«Сторони»\u{a0}– разом", "\"Сторони\" - разом"),
            ("м’ята", "м'ята"),
            ("спів\u{ad}праця ", "співпраця"),
            ("рядок\nрядок", "рядок  рядок"),
            ("й", "и\u{306}"),
        ] {
            assert_eq!(normal(one), normal(other), "{one} and {other}");
        }
        assert_ne!(normal("10 днів"), normal("11 днів"));
        assert_ne!(normal("так."), normal("так"), "a full stop is a change");
    }

    #[test]
    fn two_changes_are_one_only_where_they_are_apart() {
        let base = "Сторони обмінюються досвідом до 1 травня щороку.";
        let ours = "Сторони обмінюються досвідом і знаннями до 1 травня щороку.";
        let theirs = "Сторони обмінюються досвідом до 1 травня двічі на рік.";
        let both = "Сторони обмінюються досвідом і знаннями до 1 травня двічі на рік.";
        assert_eq!(combined(base, ours, theirs).as_deref(), Some(both));
        let sum = ["на 100 000 гривень", "на 200 000 гривень", "на 150 000 гривень"];
        assert_eq!(combined(sum[0], sum[1], sum[2]), None, "never half of each sum");
    }
}
