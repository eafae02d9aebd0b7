//! The order of letters.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use crate::Lang;

/// The order of a language's alphabet (Unicode CLDR).
#[derive(Debug)]
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The order that `lang` has; where CLDR knows none, that of the characters' numbers.
    pub fn of(lang: Lang) -> Self {
        let locale: Option<Locale> = lang.as_str().parse().ok();
        let collator =
            locale.map(|it| Collator::try_new(it.into(), CollatorOptions::default()));
        Self(collator.and_then(Result::ok))
    }

    /// Which of two texts comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_where_their_language_has_them() {
        for (lang, ordered) in [
            (
                Lang::UK,
                ["Галич", "Ґданськ", "Європа", "Ізюм", "Їжаки", "Яснобір"].as_slice(),
            ),
            (Lang::DE, &["Aachen", "Ähren", "Ost", "Öst", "Zell"]),
            (Lang::EN, &["alpha", "Beta"]),
        ] {
            let mut sorted = ordered.to_vec();
            sorted.reverse();
            let alphabet = Alphabet::of(lang);
            sorted.sort_by(|one, other| alphabet.compare(one, other));
            assert_eq!(sorted, ordered, "{lang}");
        }
    }
}
