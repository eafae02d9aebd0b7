//! Words become glyphs.
//!
//! A word is shaped once per face and language and then kept: papers of this kind say the
//! same words over and over. Kerning against the word space is given up for that.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use harfrust::unicode::script;
use harfrust::{
    Buffer, BufferFlags, Direction, Feature, Language, Script, ShapeOptions, ShapePlan,
    ShaperFont, Tag, shape,
};
use pobratym_domain::Lang;

use smol_str::SmolStr;

use crate::hyphenate::{self, Split};
use crate::{FaceId, Fonts};

/// How a word looks. Lengths follow from the size, which is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Style {
    pub(crate) face: FaceId,
    pub(crate) lang: Lang,
    /// Letterspaced small capitals; only the upright faces have them.
    pub(crate) small_caps: bool,
}

/// A shaped word without spaces. Lengths are in units of the face.
#[derive(Debug)]
pub(crate) struct Word {
    /// Without characters that only steer breaking and joining.
    pub(crate) text: Box<str>,
    pub(crate) glyphs: Vec<WordGlyph>,
    pub(crate) width: i32,
    /// Where it may be divided.
    pub(crate) splits: Vec<Split>,
    /// Characters the face has no glyph for.
    pub(crate) missing: Vec<char>,
}

#[derive(Clone, Debug)]
pub(crate) struct WordGlyph {
    pub(crate) id: u16,
    pub(crate) advance: i32,
    pub(crate) dx: i32,
    pub(crate) dy: i32,
    /// Where its cluster begins, in bytes of the word.
    pub(crate) at: usize,
    /// The text of the cluster; empty on its later glyphs.
    pub(crate) text: SmolStr,
}

impl Word {
    /// How far the word reaches at a byte offset. Inside a ligature it is shared out
    /// evenly; the exact width is known once the part is shaped by itself.
    pub(crate) fn reach(&self, offset: usize) -> i32 {
        let mut reach = 0;
        for (index, glyph) in self.glyphs.iter().enumerate() {
            let end = self.glyphs.get(index + 1).map_or(self.text.len(), |next| next.at);
            if end <= offset {
                reach += glyph.advance;
            } else {
                if glyph.at < offset && end > glyph.at {
                    let part = (offset - glyph.at) as i32;
                    reach += glyph.advance * part / (end - glyph.at) as i32;
                }
                break;
            }
        }
        reach
    }
}

/// Added after each letter of small capitals, in thousandths of an em.
const TRACKING: i32 = 45;

/// A word and the paper that last said it.
type Kept = (Arc<Word>, u64);

/// Keeps what was shaped.
pub(crate) struct Shaper<'f> {
    pub(crate) fonts: &'f Fonts,
    plans: HashMap<(Style, Script), ShapePlan>,
    words: HashMap<Style, HashMap<Box<str>, Kept>>,
    buffer: Buffer,
    /// Words that are better not divided.
    names: BTreeSet<String>,
    turn: u64,
}

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        Self {
            fonts,
            plans: HashMap::new(),
            words: HashMap::new(),
            buffer: Buffer::new(),
            names: BTreeSet::new(),
            turn: 0,
        }
    }

    /// Takes the names of a paper; what was set with others is forgotten.
    pub(crate) fn name(&mut self, names: &BTreeSet<String>) -> bool {
        let is_new = self.names != *names;
        if is_new {
            self.names.clone_from(names);
            self.words.clear();
        }
        is_new
    }

    /// Forgets words that the last papers did not say.
    pub(crate) fn turn_over(&mut self, turn: u64, keep: u64) {
        for words in self.words.values_mut() {
            words.retain(|_, (_, seen)| *seen + keep >= turn);
        }
        self.turn = turn;
    }

    /// The glyph of a space or sign and its width, in thousandths of an em.
    pub(crate) fn space(&self, face: FaceId, character: char) -> (u16, i32) {
        let face = self.fonts.face(face);
        let glyph = face.glyph(character).or_else(|| face.glyph(' ')).unwrap_or(0);
        (glyph, face.advance(glyph))
    }

    /// The word, shaped now or before.
    pub(crate) fn word(&mut self, style: Style, text: &str) -> Arc<Word> {
        let words = self.words.entry(style).or_default();
        if let Some((word, seen)) = words.get_mut(text) {
            *seen = self.turn;
            return Arc::clone(word);
        }
        let word = Arc::new(self.shape(style, text));
        let kept = (Arc::clone(&word), self.turn);
        self.words.entry(style).or_default().insert(text.into(), kept);
        word
    }

    fn shape(&mut self, style: Style, raw: &str) -> Word {
        let source = hyphenate::read(raw, style.lang, &self.names);
        let text: Box<str> = source.text.into();
        let mut word = Word {
            glyphs: Vec::with_capacity(text.len()),
            width: 0,
            splits: source.splits,
            missing: Vec::new(),
            text,
        };
        let text = &word.text;
        for (start, end, script) in script_runs(text, style.lang) {
            let face = self.fonts.face(style.face);
            let plan = self
                .plans
                .entry((style, script))
                .or_insert_with(|| new_plan(self.fonts, style, script));
            let buffer = &mut self.buffer;
            buffer.clear();
            for (at, character) in text[start..end].char_indices() {
                let at = start + at;
                if source.unjoined.contains(&at) {
                    buffer.push(u32::from(ZERO_WIDTH_NON_JOINER), at as u32);
                }
                buffer.push(u32::from(character), at as u32);
            }
            buffer.set_direction(Direction::LeftToRight);
            buffer.set_script(Some(script));
            buffer.set_language(language(style.lang));
            buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
            let options = ShapeOptions::new().plan(Some(plan)).features(features(style));
            let font = ShaperFont::new(face.font());
            // The plan was made for this very script and direction.
            let shaped = shape(&font, buffer, options);
            debug_assert!(shaped.is_ok(), "{shaped:?}");
            let tracking = if style.small_caps { TRACKING } else { 0 };
            let infos = buffer.glyph_infos();
            for (index, position) in buffer.glyph_positions().iter().enumerate() {
                let at = infos[index].cluster as usize;
                let is_first = index == 0 || infos[index - 1].cluster as usize != at;
                let next = infos[index..].iter().find(|it| it.cluster as usize != at);
                let next = next.map_or(end, |it| it.cluster as usize);
                let cluster = if is_first { &text[at..next] } else { "" };
                let id = infos[index].glyph_id as u16;
                if id == 0 {
                    let absent = text[at..next].chars().filter(|it| !face.has(*it));
                    word.missing.extend(absent);
                }
                let advance = face.thousandths(position.x_advance) + tracking;
                word.glyphs.push(WordGlyph {
                    id,
                    advance,
                    dx: face.thousandths(position.x_offset),
                    dy: face.thousandths(position.y_offset),
                    at,
                    text: legible(cluster).into(),
                });
                word.width += advance;
            }
        }
        word
    }
}

impl fmt::Debug for Shaper<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: usize = self.words.values().map(HashMap::len).sum();
        f.debug_struct("Shaper").field("words", &words).finish_non_exhaustive()
    }
}

const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';
const HYPHENS: [char; 2] = ['\u{2010}', '\u{2011}'];

/// One glyph should stand for one text, or the reader of the file needs a note at each.
fn legible(cluster: &str) -> &str {
    let mut characters = cluster.chars();
    match (characters.next(), characters.next()) {
        (Some(one), None) if HYPHENS.contains(&one) => "-",
        _ => cluster,
    }
}

fn new_plan(fonts: &Fonts, style: Style, script: Script) -> ShapePlan {
    ShapePlan::new(
        fonts.face(style.face).font(),
        Direction::LeftToRight,
        Some(script),
        language(style.lang).as_ref(),
        features(style),
    )
}

fn language(lang: Lang) -> Option<Language> {
    Language::new(lang.as_str())
}

fn features(style: Style) -> &'static [Feature] {
    const fn on(tag: &[u8; 4]) -> Feature {
        Feature { tag: Tag::new(tag), value: 1, start: 0, end: u32::MAX }
    }
    const SMALL_CAPS: &[Feature] = &[on(b"smcp"), on(b"c2sc")];
    if style.small_caps { SMALL_CAPS } else { &[] }
}

/// A name in another script is shaped by the rules of that script. Signs and digits go
/// with the letters before them, or with those that follow.
fn script_runs(text: &str, lang: Lang) -> Vec<(usize, usize, Script)> {
    let mut runs: Vec<(usize, usize, Script)> = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let own = Some(script(u32::from(character)))
            .filter(|it| !matches!(*it, Script::COMMON | Script::INHERITED));
        match (runs.last_mut(), own) {
            (Some(last), None) => last.1 = end,
            (Some(last), Some(own)) if last.2 == own => last.1 = end,
            (Some(last), Some(own)) if last.2 == Script::COMMON => {
                *last = (last.0, end, own);
            }
            (_, own) => runs.push((at, end, own.unwrap_or(Script::COMMON))),
        }
    }
    for run in &mut runs {
        if run.2 == Script::COMMON {
            run.2 = usual_script(lang);
        }
    }
    runs
}

fn usual_script(lang: Lang) -> Script {
    match lang.as_str() {
        "uk" | "bg" | "be" | "mk" | "sr" => Script::CYRILLIC,
        "el" => Script::GREEK,
        _ => Script::LATIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(lang: Lang) -> Style {
        Style { face: FaceId::Regular, lang, small_caps: false }
    }

    #[test]
    fn a_name_in_another_script_is_shaped_as_its_own_run() {
        let runs = script_runs("«КП-Stadtwerke»", Lang::UK);
        let scripts: Vec<Script> = runs.iter().map(|run| run.2).collect();
        assert_eq!(scripts, [Script::CYRILLIC, Script::LATIN]);
        assert_eq!(script_runs("2024", Lang::UK)[0].2, Script::CYRILLIC);
        assert_eq!(script_runs("2024", Lang::DE)[0].2, Script::LATIN);
    }

    #[test]
    fn letters_of_two_morphemes_are_not_joined() {
        let mut shaper = Shaper::new(Fonts::embedded());
        let mut texts = |word: &str| -> Vec<String> {
            let word = shaper.word(style(Lang::DE), word);
            word.glyphs.iter().map(|it| it.text.to_string()).collect()
        };
        assert!(texts("Schrift").contains(&"ft".to_owned()));
        assert!(!texts("Auftrag").contains(&"ft".to_owned()));
        assert!(!texts("beruflich").contains(&"fl".to_owned()));
        assert_eq!(texts("Auftrag").concat(), "Auftrag");
    }

    #[test]
    fn every_missing_character_is_named() {
        let mut shaper = Shaper::new(Fonts::embedded());
        let word = shaper.word(style(Lang::EN), "a漢b字");
        assert_eq!(word.missing, ['漢', '字']);
        assert!(shaper.word(style(Lang::UK), "об’єкт").missing.is_empty());
    }

    #[test]
    fn the_reach_of_a_word_grows_to_its_width() {
        let mut shaper = Shaper::new(Fonts::embedded());
        let word = shaper.word(style(Lang::DE), "Schriften");
        let reaches: Vec<i32> = (0..=word.text.len()).map(|at| word.reach(at)).collect();
        assert!(reaches.is_sorted());
        assert_eq!(reaches.last(), Some(&word.width));
    }
}
