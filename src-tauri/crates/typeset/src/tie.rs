//! Which words are not parted at the end of a line.

use pobratym_domain::Lang;

/// What stands against a break between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// Nothing.
    Free,
    /// It is better not to.
    Loose(u16),
    /// Never.
    Tight,
}

const DASHES: [char; 2] = ['\u{2013}', '\u{2014}'];
const SIGNS: [char; 3] = ['\u{2116}', '\u{a7}', '#'];

/// What stands against a break between `before` and `after`.
pub(crate) fn tie(before: &str, after: &str, lang: Lang) -> Tie {
    let bare = before.trim_start_matches(|it: char| !it.is_alphanumeric());
    let starts_with_digit = after.starts_with(|it: char| it.is_ascii_digit());
    if after.starts_with(DASHES) || before.ends_with(SIGNS) {
        return Tie::Tight;
    }
    if let Some(number) = digits(bare) {
        return match after.chars().next() {
            // The thousands of a sum.
            Some(_) if number.len() <= 3 && is_group(after) => Tie::Tight,
            Some('%' | '\u{20ac}' | '\u{20b4}' | '\u{b0}') => Tie::Tight,
            // A day before its month.
            Some(it) if it.is_lowercase() && number.len() <= 2 => Tie::Loose(900),
            Some(_) => Tie::Loose(280),
            None => Tie::Free,
        };
    }
    let letters = bare.trim_end_matches('.');
    let count = letters.chars().count();
    let is_word = count > 0 && letters.chars().all(char::is_alphabetic);
    let is_short = bare.len() == letters.len() + 1;
    match count {
        // Initials and abbreviations such as `z. B.`
        1 if is_word && is_short => Tie::Tight,
        1 if is_word && bare == letters => match lang.as_str() {
            "pl" | "cs" | "sk" => Tie::Tight,
            "uk" | "bg" | "mk" | "sr" | "hr" | "sl" => Tie::Loose(250),
            _ => Tie::Loose(30),
        },
        2..=5 if is_word && is_short && starts_with_digit => Tie::Tight,
        2..=3 if is_word && is_short => Tie::Loose(60),
        _ if is_word && starts_with_digit => Tie::Loose(110),
        // The number of a house after its street.
        _ if is_street(bare) && starts_with_digit => Tie::Loose(150),
        _ => Tie::Free,
    }
}

fn is_street(text: &str) -> bool {
    let name = text.strip_suffix(',').unwrap_or_default();
    !name.is_empty() && name.chars().all(char::is_alphabetic)
}

/// A whole number or ordinal such as `24` and `24.`
fn digits(text: &str) -> Option<&str> {
    let number = text.trim_end_matches('.');
    let is_number = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    is_number.then_some(number)
}

fn is_group(text: &str) -> bool {
    let group = text.trim_end_matches(|it: char| !it.is_alphanumeric());
    group.len() == 3 && group.bytes().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_together_stays_on_one_line() {
        let tight = [
            (Lang::UK, "Сторони", "—"),
            (Lang::UK, "№", "12"),
            (Lang::UK, "100", "000"),
            (Lang::UK, "О.", "П."),
            (Lang::UK, "м.", "Яснобір"),
            (Lang::UK, "ст.", "5"),
            (Lang::DE, "Art.", "5"),
            (Lang::DE, "z.", "B."),
            (Lang::PL, "w", "mieście"),
        ];
        for (lang, before, after) in tight {
            assert_eq!(tie(before, after, lang), Tie::Tight, "{before} {after}");
        }
    }

    #[test]
    fn what_is_better_kept_may_be_parted() {
        assert!(matches!(tie("24", "квітня", Lang::UK), Tie::Loose(_)));
        assert!(matches!(tie("(у", "місті", Lang::UK), Tie::Loose(_)));
        assert!(matches!(tie("Стаття", "6", Lang::UK), Tie::Loose(_)));
        assert_eq!(tie("Сторони", "домовилися", Lang::UK), Tie::Free);
    }
}
