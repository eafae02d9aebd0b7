//! Ends of words as the data write them.

use serde::Deserialize;

/// The letters of a language as its rules tell them apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters<'a> {
    pub(super) vowels: &'a str,
    pub(super) consonants: &'a str,
    pub(super) digraphs: &'a [String],
}

/// An end of words: letters, `C` and `V` for a consonant and a vowel, `.` for any letter,
/// `*` for any run of letters, `[…]` and `[^…]` for sets, `^` for the start of the word.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Ending(Vec<Sign>);

#[derive(Debug)]
enum Sign {
    Start,
    Letter(char),
    Vowel,
    Consonant,
    Any,
    Run,
    OneOf(String),
    NoneOf(String),
}

impl From<String> for Ending {
    fn from(text: String) -> Self {
        let mut signs = Vec::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            signs.push(match letter {
                '^' => Sign::Start,
                'V' => Sign::Vowel,
                'C' => Sign::Consonant,
                '.' => Sign::Any,
                '*' => Sign::Run,
                '[' => {
                    let set: String =
                        letters.by_ref().take_while(|it| *it != ']').collect();
                    match set.strip_prefix('^') {
                        Some(set) => Sign::NoneOf(set.to_owned()),
                        None => Sign::OneOf(set),
                    }
                }
                letter => Sign::Letter(letter),
            });
        }
        Self(signs)
    }
}

impl Ending {
    /// Whether a word in lower case ends so.
    pub(super) fn fits(&self, word: &[char], letters: Letters<'_>) -> bool {
        fits(&self.0, word, letters)
    }
}

fn fits(signs: &[Sign], word: &[char], letters: Letters<'_>) -> bool {
    let Some((sign, signs)) = signs.split_last() else { return true };
    let one = |is: &dyn Fn(char) -> bool| {
        let Some((last, rest)) = word.split_last() else { return false };
        is(*last) && fits(signs, rest, letters)
    };
    match sign {
        Sign::Start => word.is_empty(),
        Sign::Letter(letter) => one(&|it| it == *letter),
        Sign::Vowel => one(&|it| letters.vowels.contains(it)),
        Sign::Consonant => {
            let digraph = letters.digraphs.iter().any(|it| {
                let pair: Vec<char> = it.chars().collect();
                word.strip_suffix(pair.as_slice())
                    .is_some_and(|rest| fits(signs, rest, letters))
            });
            digraph || one(&|it| letters.consonants.contains(it))
        }
        Sign::Any => one(&|_| true),
        Sign::Run => (0..=word.len()).any(|end| fits(signs, &word[..end], letters)),
        Sign::OneOf(set) => one(&|it| set.contains(it)),
        Sign::NoneOf(set) => one(&|it| !set.contains(it)),
    }
}

/// A word as rules and lists know it: in lower case, with one kind of apostrophe.
pub(super) fn folded(word: &str) -> String {
    let plain = |it: char| if is_apostrophe(it) { '\'' } else { it };
    word.to_lowercase().chars().map(plain).collect()
}

/// Whether a sign is one of those that are typed for an apostrophe.
pub(super) fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | 'ʼ' | '`')
}

/// Whether a list has a word: as a whole or, after a hyphen, by what it ends in.
pub(super) fn is_listed(word: &str, list: &[String]) -> bool {
    list.iter().any(|it| match it.strip_prefix('-') {
        Some(end) => word.ends_with(end),
        None => word == it,
    })
}

/// The word with its last letters changed for an end, in capitals where it is in capitals.
pub(super) fn changed(word: &str, cut: usize, end: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut form: String = letters[..letters.len().saturating_sub(cut)].iter().collect();
    let is_loud = letters.len() > 1 && !letters.iter().any(|it| it.is_lowercase());
    form.push_str(&if is_loud { end.to_uppercase() } else { end.to_owned() });
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_words() {
        let digraphs = ["дз".to_owned(), "дж".to_owned()];
        let letters =
            Letters {
                vowels: "аеиіоу", consonants: "бвгджзклмн", digraphs: &digraphs
            };
        for (end, word, expected) in [
            ("ка", "прилука", true),
            ("ка", "ка", true),
            ("ка", "а", false),
            ("^ка", "прилука", false),
            ("^ка", "ка", true),
            ("Cа", "аа", false),
            ("^Cі", "джі", true),
            ("^Cі", "кжі", false),
            ("Vле", "але", true),
            ("[іс]те", "сте", true),
            ("V*[^л]ок", "балок", false),
            ("V*[^л]ок", "бавок", true),
            ("V*V*лок", "бавалок", true),
            (".ки", "ки", false),
        ] {
            let word_letters: Vec<char> = word.chars().collect();
            let fits = Ending::from(end.to_owned()).fits(&word_letters, letters);
            assert_eq!(fits, expected, "{end} of {word}");
        }
    }
}
