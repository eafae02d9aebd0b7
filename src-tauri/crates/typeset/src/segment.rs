//! A text in words and the spaces between them.

use std::sync::Arc;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use pobratym_wording::{Emphasis, Revision};

use crate::FaceId;
use crate::shape::{Shaper, Style, Word};
use crate::tie::{Tie, tie};

/// A piece of a text.
#[derive(Clone, Debug)]
pub(crate) enum Segment {
    Word(Arc<Word>, Tone),
    Space(Space),
    /// A place where a line may end without a space: after a hyphen, after a slash.
    Seam,
}

/// How a word stands out from the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tone {
    pub(crate) face: FaceId,
    pub(crate) revision: Option<Revision>,
}

impl Tone {
    /// The tone of emphasised words in a text of this style.
    fn of(emphasis: Emphasis, style: Style) -> Self {
        let is_bold = matches!(style.face, FaceId::Bold | FaceId::BoldItalic);
        let is_italic = matches!(style.face, FaceId::Italic | FaceId::BoldItalic);
        let face = match (is_bold || emphasis.bold, is_italic != emphasis.italic) {
            (false, false) => FaceId::Regular,
            (true, false) => FaceId::Bold,
            (false, true) => FaceId::Italic,
            (true, true) => FaceId::BoldItalic,
        };
        Self { face, revision: emphasis.revision }
    }
}

/// A space between two words, in units of the face.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Space {
    pub(crate) glyph: u16,
    pub(crate) width: i32,
    /// Whether it takes part in justifying a line.
    pub(crate) stretches: bool,
    pub(crate) tie: Tie,
    /// In the face of the text, whatever the words around it are set in.
    pub(crate) tone: Tone,
}

/// Cuts a text without forced breaks.
pub(crate) fn segment(text: &str, style: Style, shaper: &mut Shaper<'_>) -> Vec<Segment> {
    let breaks = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut segments: Vec<Segment> = Vec::new();
    let mut emphasis = Emphasis::default();
    let mut start = 0;
    for end in breaks.segment_str(text).skip(1) {
        let piece = &text[start..end];
        start = end;
        let core = piece.trim_end_matches(is_space);
        let mut rest = core.trim_start_matches(is_space);
        while !rest.is_empty() {
            let word = &rest[..rest.find(is_glue).unwrap_or(rest.len())];
            emphasis = push(word, emphasis, style, shaper, &mut segments);
            rest = &rest[word.len()..];
            if let Some(glue) = rest.chars().next() {
                segments.push(space(glue, Tie::Tight, emphasis, style, shaper));
                rest = rest.trim_start_matches(is_glue);
            }
        }
        match piece[core.len()..].chars().next() {
            _ if end == text.len() => {}
            Some(character) => {
                segments.push(space(character, Tie::Free, emphasis, style, shaper));
            }
            None if follows_digit(core) => {}
            None => segments.push(Segment::Seam),
        }
    }
    // Spaces at either end of a text stand for nothing.
    while matches!(segments.last(), Some(Segment::Space(_) | Segment::Seam)) {
        segments.pop();
    }
    let leading =
        segments.iter().take_while(|it| !matches!(it, Segment::Word(..))).count();
    segments.drain(..leading);
    bind(&mut segments, style);
    segments
}

/// No word of any language is longer. What is longer was pasted, and ends a line wherever
/// it must: dividing a word costs the square of its length.
const LONGEST: usize = 500;

/// A word in pieces of which none is longer than words are.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Adds a word, in parts where its emphasis changes within it. Returns the emphasis after it.
fn push(
    word: &str,
    mut emphasis: Emphasis,
    style: Style,
    shaper: &mut Shaper<'_>,
    to: &mut Vec<Segment>,
) -> Emphasis {
    let mut rest = word;
    while !rest.is_empty() {
        let end = rest.find(Emphasis::is_switch).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        let tone = Tone::of(emphasis, style);
        let style = Style { face: tone.face, ..style };
        for (index, piece) in pieces(part).enumerate() {
            if index > 0 {
                to.push(Segment::Seam);
            }
            to.push(Segment::Word(shaper.word(style, piece), tone));
        }
        let mut switch = after.chars();
        emphasis = switch.next().map_or(emphasis, |it| emphasis.after(it));
        rest = switch.as_str();
    }
    emphasis
}

/// A space at which a line may end.
fn is_space(it: char) -> bool {
    matches!(it, ' ' | '\t' | '\r' | '\u{1680}' | '\u{2000}'..='\u{2006}')
        || matches!(it, '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}')
}

/// A space at which no line may end.
fn is_glue(it: char) -> bool {
    matches!(it, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Numbers such as `841-VIII` are not parted at their hyphen.
fn follows_digit(core: &str) -> bool {
    let before = core.strip_suffix('-').and_then(|it| it.chars().next_back());
    before.is_some_and(|it| it.is_ascii_digit())
}

fn space(
    character: char,
    tie: Tie,
    emphasis: Emphasis,
    style: Style,
    shaper: &Shaper<'_>,
) -> Segment {
    let stretches = matches!(character, ' ' | '\u{a0}' | '\t' | '\r');
    let character = if stretches { ' ' } else { character };
    let (glyph, width) = shaper.space(style.face, character);
    let tone = Tone { face: style.face, revision: emphasis.revision };
    Segment::Space(Space { glyph, width, stretches, tie, tone })
}

fn bind(segments: &mut [Segment], style: Style) {
    for index in 1..segments.len().saturating_sub(1) {
        if let [Segment::Word(before, _), Segment::Space(space), Segment::Word(after, _)] =
            &mut segments[index - 1..=index + 1]
            && space.tie == Tie::Free
        {
            space.tie = tie(&before.text, &after.text, style.lang);
        }
    }
}

#[cfg(test)]
mod tests {
    use pobratym_domain::Lang;

    use super::*;
    use crate::{FaceId, Fonts};

    fn check(text: &str, expected: &str) {
        let style = Style { face: FaceId::Regular, lang: Lang::UK, small_caps: false };
        let mut shaper = Shaper::new(Fonts::embedded());
        let found: String = segment(text, style, &mut shaper)
            .iter()
            .map(|it| match it {
                Segment::Word(word, _) => word.text.to_string(),
                Segment::Space(Space { tie: Tie::Tight, .. }) => "~".to_owned(),
                Segment::Space(_) => "_".to_owned(),
                Segment::Seam => "|".to_owned(),
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn spaces_collapse_and_glue_holds() {
        check("  одна   угода\u{a0}двох міст ", "одна_угода~двох_міст");
    }

    #[test]
    fn a_line_may_end_after_a_hyphen_and_never_before_a_dash() {
        check("соціально-економічний", "соціально-|економічний");
        check("Сторони — міста", "Сторони~—_міста");
        check("№ 841-VIII та", "№~841-VIII_та");
    }
}
