//! Which language a text is in.

use pobratym_domain::Lang;
use whatlang::{Detector, Lang as Tongue};

/// A text with fewer letters says too little, except by its script.
const LEAST: usize = 40;
/// With fewer letters it may be a name.
const LEAST_SCRIPT: usize = 8;
/// Below it the recogniser guesses.
const SURE: f64 = 0.8;

const TONGUES: [(&str, Tongue); 14] = [
    ("uk", Tongue::Ukr),
    ("en", Tongue::Eng),
    ("de", Tongue::Deu),
    ("pl", Tongue::Pol),
    ("ro", Tongue::Ron),
    ("fr", Tongue::Fra),
    ("da", Tongue::Dan),
    ("hu", Tongue::Hun),
    ("cs", Tongue::Ces),
    ("sk", Tongue::Slk),
    ("it", Tongue::Ita),
    ("lt", Tongue::Lit),
    ("lv", Tongue::Lav),
    ("ru", Tongue::Rus),
];

/// The language that a text in the column of `lang` seems to be in, where that is another
/// one with some certainty.
pub(super) fn strange(text: &str, lang: Lang) -> Option<Lang> {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let cyrillic = text.chars().filter(|it| ('\u{400}'..='\u{52f}').contains(it)).count();
    let is_cyrillic = matches!(lang.as_str(), "uk" | "bg" | "mk" | "sr");
    let strange = if is_cyrillic { letters - cyrillic } else { cyrillic };
    if letters >= LEAST_SCRIPT && strange * 4 > letters * 3 {
        let other = if is_cyrillic { Lang::EN } else { Lang::UK };
        return Some(recognised(text).filter(|it| *it != lang).unwrap_or(other));
    }
    if letters < LEAST {
        return None;
    }
    let found = recognised(text)?;
    let is_known = TONGUES.iter().any(|(code, _)| *code == lang.as_str());
    (found != lang && is_known).then_some(found)
}

/// The language of a text, where it is clear.
pub fn recognised(text: &str) -> Option<Lang> {
    let tongues = TONGUES.map(|(_, tongue)| tongue).to_vec();
    let info = Detector::with_allowlist(tongues).detect(text)?;
    if info.confidence() < SURE {
        return None;
    }
    let known = TONGUES.iter().find(|(_, tongue)| *tongue == info.lang())?;
    known.0.parse().ok()
}
