//! Names in a text, in whatever case they stand.

use std::collections::BTreeMap;

use pobratym_domain::{Body, Lang};

use super::token::{Token, TokenKind};

/// A body by the words of its short names.
#[derive(Clone, Debug)]
pub struct Name {
    /// As a list shows it.
    pub(crate) label: String,
    /// The word that tells it from others, per language, in lower case.
    words: BTreeMap<Lang, String>,
}

/// A name has at least so many letters; shorter ones are too much like other words.
const LEAST: usize = 4;
/// Cases change at most so many letters at the end.
const ENDING: usize = 3;

impl Name {
    /// The name of a body as a reader of `lang` knows it.
    pub fn of(body: &Body, lang: Lang) -> Self {
        let words = body.short.iter().filter_map(|(lang, short)| {
            let longest = short.split(|it: char| !it.is_alphabetic() && it != '’');
            let longest = longest.max_by_key(|it| it.chars().count())?;
            let word = longest.to_lowercase();
            (word.chars().count() >= LEAST).then_some((*lang, word))
        });
        Self { label: body.name_in(lang).to_owned(), words: words.collect() }
    }

    /// The word of the text in `lang` that names it.
    pub(super) fn found<'t>(&self, tokens: &'t [Token], lang: Lang) -> Option<&'t str> {
        let own = self.words.get(&lang);
        let name = own.or_else(|| self.words.get(&Lang::EN))?;
        let named =
            tokens.iter().find(|it| it.kind == TokenKind::Word && names(it, name));
        named.map(|it| it.raw.as_str())
    }

    /// Whether a text names it, in any of its languages.
    pub fn is_in(&self, text: &str) -> bool {
        let tokens = super::token::tokens(text);
        self.words.values().any(|name| tokens.iter().any(|it| names(it, name)))
    }

    /// Whether a text in `lang` could name it at all.
    pub(super) fn is_known_in(&self, lang: Lang) -> bool {
        self.words.contains_key(&lang)
    }
}

fn names(token: &Token, name: &str) -> bool {
    if !token.raw.starts_with(char::is_uppercase) {
        return false;
    }
    let letters = name.chars().count();
    let stem = letters.saturating_sub(ENDING).max(LEAST);
    let same = token.text.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let length = token.text.chars().count();
    same >= stem.min(letters) && length <= letters + ENDING && length + ENDING >= letters
}
