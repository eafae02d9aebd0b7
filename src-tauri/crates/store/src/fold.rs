//! Folding: the form in which a text and a query are compared.
//!
//! SQLite folds neither ł, ø, æ, ß nor Greek accents, nor the Ukrainian ґ, й, ї and
//! apostrophes, so the text is folded here before it reaches the index.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The index keeps beginnings up to this length ready; see `migrations`.
const LONGEST_STEM: usize = 12;

/// Lower case, no marks, no apostrophes, one letter for its variants; what is neither
/// letter nor digit becomes a space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Before taking apart: «№125» is not the word «no125».
    let signs = text.chars().map(|it| if it == '№' { ' ' } else { it });
    for letter in signs.nfkd().flat_map(char::to_lowercase) {
        match letter {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ı' => folded.push('i'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ς' => folded.push('σ'),
            'ґ' => folded.push('г'),
            '\''
            | '’'
            | '‘'
            | 'ʼ'
            | '`'
            | '´'
            | '′'
            | '\u{ad}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}' => {}
            letter if is_combining_mark(letter) => {}
            letter if letter.is_alphanumeric() => folded.push(letter),
            _ => folded.push(' '),
        }
    }
    folded
}

/// The words of a query, folded and cut, so that another ending finds them too.
pub(crate) fn stems(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(|word| cut(word).to_owned()).collect()
}

fn cut(word: &str) -> &str {
    let letters = word.chars().count();
    let keep = match letters {
        _ if word.chars().any(char::is_numeric) => letters,
        0..=3 => letters,
        4..=5 => letters - 1,
        6..=8 => letters - 2,
        _ => letters - 3,
    };
    word.char_indices().nth(keep.min(LONGEST_STEM)).map_or(word, |(end, _)| &word[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (one, other) in [
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("Київ", "Киів"),
            ("Кам’янець", "Камянець"),
            ("Камʼянець", "кам'янець"),
            ("Ґданськ", "гданськ"),
            ("Θεσσαλονίκη", "θεσσαλονικη"),
            ("Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
            ("Århus", "arhus"),
            ("Sønderborg", "sonderborg"),
            ("Бори́спіль", "Бориспіль"),
            ("coöperation", "cooperation"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn a_query_finds_other_endings() {
        for (query, text) in [
            ("співробітництво", "співробітництва"),
            ("Verzeichnisse", "Verzeichnis"),
            ("налаштування", "налаштуванню"),
            ("Люблін", "Любліна"),
            ("умова", "умови"),
        ] {
            let [stem] = stems(query).try_into().unwrap_or_default();
            let stem: String = stem;
            assert!(
                fold(text).starts_with(&stem),
                "{query} ({stem}) does not find {text}"
            );
        }
    }

    #[test]
    fn a_number_is_not_cut() {
        assert_eq!(stems("Договір №125-2026"), ["догов", "125", "2026"]);
    }
}
