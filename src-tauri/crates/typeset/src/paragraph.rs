//! A text set in lines.

use std::sync::Arc;

use smol_str::SmolStr;

use crate::Glyph;
use crate::fit::{Align, Chance, Frame, SHRINK, STRETCH, fit};
use crate::hyphenate::{Split, SplitKind};
use crate::segment::{Segment, Space, Tone, segment};
use crate::shape::{Shaper, Style, Word};
use crate::tie::Tie;

/// How a paragraph is set. Lengths are in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Manner {
    pub(crate) style: Style,
    pub(crate) size: f32,
    pub(crate) measure: f32,
    pub(crate) align: Align,
    /// Before the first line.
    pub(crate) indent: f32,
    /// Whether more text of the same node follows, so that the last word needs a space.
    pub(crate) goes_on: bool,
}

/// A paragraph in lines.
#[derive(Debug)]
pub(crate) struct Paragraph {
    pub(crate) manner: Manner,
    pub(crate) lines: Vec<Line>,
    /// Characters the face has no glyph for.
    pub(crate) missing: Vec<char>,
}

/// One line. Lengths are in points.
#[derive(Debug)]
pub(crate) struct Line {
    /// From the left edge of the measure; negative where a sign hangs over it.
    pub(crate) x: f32,
    /// Without the space at its end.
    pub(crate) width: f32,
    /// Stretches that look alike, from left to right.
    pub(crate) stretches: Vec<Stretch>,
    /// Whether it ends within a word.
    pub(crate) is_divided: bool,
}

/// A part of a line in one face.
#[derive(Debug)]
pub(crate) struct Stretch {
    pub(crate) tone: Tone,
    /// From the left end of the line.
    pub(crate) x: f32,
    /// Without the space at the end of the line.
    pub(crate) width: f32,
    pub(crate) glyphs: Arc<[Glyph]>,
}

/// The widest justified space, in thousandths of an em: a line that would need a wider one
/// stays short.
const WIDEST_SPACE: f32 = 1100.0;

const SOFT_HYPHEN: SmolStr = SmolStr::new_static("\u{ad}");
const SPACE: SmolStr = SmolStr::new_static(" ");

/// Sets a text. A line feed in it ends a line.
pub(crate) fn set(text: &str, manner: &Manner, shaper: &mut Shaper<'_>) -> Paragraph {
    let mut paragraph = Paragraph { manner: *manner, lines: vec![], missing: vec![] };
    let scale = manner.size / 1000.0;
    let (_, hyphen) = shaper.space(manner.style.face, '-');
    let texts: Vec<&str> =
        text.split(is_feed).filter(|it| !it.trim().is_empty()).collect();
    for (index, text) in texts.iter().enumerate() {
        let segments = segment(text, manner.style, shaper);
        for word in words(&segments) {
            paragraph.missing.extend(&word.missing);
        }
        let indent = if index == 0 { manner.indent } else { 0.0 };
        let frame = Frame {
            align: manner.align,
            measure: (manner.measure / scale) as i32,
            indent: (indent / scale) as i32,
            hyphen,
            em: 1000,
        };
        let ends = fit(&segments, &frame);
        let goes_on = manner.goes_on || index + 1 < texts.len();
        for (index, pair) in ends.windows(2).enumerate() {
            let is_last = index + 2 == ends.len();
            let space = shaper.space(manner.style.face, ' ');
            let mut row = Row::between(&segments, &pair[0], &pair[1], manner, shaper);
            let hang = (pair[0].hang_next, pair[1].hang_end);
            let indent = if index == 0 { frame.indent } else { 0 };
            if manner.align == Align::Justified {
                let full = frame.measure - indent + hang.0 + hang.1;
                row.justify(full, is_last);
            }
            let x = match manner.align {
                Align::Justified => indent - hang.0,
                Align::Left | Align::Whole => indent,
                Align::Centred => (frame.measure - row.width) / 2,
            };
            let ends_with_space = if is_last { goes_on } else { pair[1].follows_space() };
            if ends_with_space {
                row.pieces.push((Piece::Space(space.0, space.1 as f32), row.tone()));
            }
            paragraph.lines.push(Line {
                x: x as f32 * scale,
                width: row.width as f32 * scale,
                is_divided: pair[1].within.is_some(),
                stretches: row.stretches(scale),
            });
        }
    }
    paragraph
}

/// The width of a text on one line, in points.
pub(crate) fn width(text: &str, style: Style, size: f32, shaper: &mut Shaper<'_>) -> f32 {
    let segments = segment(text, style, shaper);
    let units: i32 = segments
        .iter()
        .map(|it| match it {
            Segment::Word(word, _) => word.width,
            Segment::Space(space) => space.width,
            Segment::Seam => 0,
        })
        .sum();
    units as f32 * size / 1000.0
}

/// The width of the widest word of a text, in points.
pub(crate) fn widest(
    text: &str,
    style: Style,
    size: f32,
    shaper: &mut Shaper<'_>,
) -> f32 {
    let mut widest = 0;
    for text in text.split(is_feed) {
        let segments = segment(text, style, shaper);
        widest = words(&segments).map(|it| it.width).fold(widest, i32::max);
    }
    widest as f32 * size / 1000.0
}

/// The width of the widest part of a text that no line parts, such as a sum with its
/// currency, in points.
pub(crate) fn widest_bound(
    text: &str,
    style: Style,
    size: f32,
    shaper: &mut Shaper<'_>,
) -> f32 {
    let mut widest = 0;
    for text in text.split(is_feed) {
        let mut here = 0;
        for segment in segment(text, style, shaper) {
            here = match segment {
                Segment::Word(word, _) => here + word.width,
                Segment::Space(space) if space.tie == Tie::Tight => here + space.width,
                Segment::Space(_) | Segment::Seam => 0,
            };
            widest = widest.max(here);
        }
    }
    widest as f32 * size / 1000.0
}

fn words(segments: &[Segment]) -> impl Iterator<Item = &Arc<Word>> {
    segments.iter().filter_map(|it| match it {
        Segment::Word(word, _) => Some(word),
        Segment::Space(_) | Segment::Seam => None,
    })
}

fn is_feed(it: char) -> bool {
    matches!(it, '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

enum Piece {
    Word(Arc<Word>),
    /// A part of a word with a hyphen of ours at its end.
    Divided(Arc<Word>),
    Space(u16, f32),
    Stretch(Space, f32),
}

/// The pieces of one line, in units of the face.
struct Row {
    pieces: Vec<(Piece, Tone)>,
    /// Of the text as a whole.
    plain: Tone,
    width: i32,
    /// Added after every glyph but the last.
    track: f32,
}

impl Row {
    fn between(
        segments: &[Segment],
        from: &Chance,
        to: &Chance,
        manner: &Manner,
        shaper: &mut Shaper<'_>,
    ) -> Self {
        let plain = Tone { face: manner.style.face, revision: None };
        let mut row = Self { pieces: Vec::new(), plain, width: 0, track: 0.0 };
        let last = to.segment + usize::from(to.within.is_some());
        for (index, segment) in segments[..last].iter().enumerate().skip(from.segment) {
            match segment {
                Segment::Word(word, tone) => {
                    let start = from.within.filter(|_| index == from.segment);
                    let start = start.map_or(0, |it| it.at);
                    let stop = to.within.filter(|_| index == to.segment);
                    let style = Style { face: tone.face, ..manner.style };
                    row.push(word, *tone, (start, stop), style, shaper);
                }
                // The space at which the line ends is not part of it.
                Segment::Space(_) if index + 1 == last => {}
                Segment::Space(space) => {
                    row.width += space.width;
                    let piece = Piece::Stretch(*space, space.width as f32);
                    row.pieces.push((piece, space.tone));
                }
                Segment::Seam => {}
            }
        }
        row
    }

    fn push(
        &mut self,
        word: &Arc<Word>,
        tone: Tone,
        (start, stop): (usize, Option<Split>),
        style: Style,
        shaper: &mut Shaper<'_>,
    ) {
        let piece = match stop {
            None if start == 0 => Piece::Word(Arc::clone(word)),
            None => Piece::Word(shaper.word(style, &word.text[start..])),
            Some(Split { at, kind: SplitKind::Address }) => {
                Piece::Word(shaper.word(style, &word.text[start..at]))
            }
            Some(Split { at, .. }) => {
                let part = format!("{}-", &word.text[start..at]);
                Piece::Divided(shaper.word(style, &part))
            }
        };
        if let Piece::Word(word) | Piece::Divided(word) = &piece {
            self.width += word.width;
        }
        self.pieces.push((piece, tone));
    }

    /// The tone at its end.
    fn tone(&self) -> Tone {
        self.pieces.last().map_or(self.plain, |(_, tone)| *tone)
    }

    /// Shares what is left of the measure between spaces and letters, these too little to
    /// be seen. The last line is only ever made narrower.
    fn justify(&mut self, full: i32, is_last: bool) {
        let slack = (full - self.width) as f32;
        let spaces = self.pieces.iter().filter_map(|(it, _)| it.stretch()).count() as f32;
        if spaces == 0.0 || (is_last && slack > 0.0) {
            return;
        }
        let gaps =
            self.pieces.iter().map(|(it, _)| it.count()).sum::<usize>() as f32 - 1.0;
        let give = if slack < 0.0 { SHRINK } else { STRETCH };
        let ratio = slack / give.of(spaces, gaps.max(0.0));
        // Whole thousandths, so that a file says it once for the line.
        self.track = (ratio * give.letter).round().clamp(-SHRINK.letter, STRETCH.letter);
        let share = (slack - self.track * gaps) / spaces;
        let mut width = self.width as f32 + self.track * gaps;
        for (piece, _) in &mut self.pieces {
            if let Piece::Stretch(space, at) = piece
                && space.stretches
            {
                let wide = (space.width as f32 + share).clamp(120.0, WIDEST_SPACE);
                width += wide - *at;
                *at = wide;
            }
        }
        self.width = width as i32;
    }

    fn stretches(&self, scale: f32) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut x = 0.0;
        for pieces in self.pieces.chunk_by(|one, other| one.1 == other.1) {
            let glyphs = self.glyphs(pieces, scale);
            let advance: f32 = glyphs.iter().map(|it| it.advance).sum();
            let space = match pieces.last() {
                Some((Piece::Space(_, width), _)) => width * scale,
                _ => 0.0,
            };
            let tone = pieces[0].1;
            let width = advance - space;
            stretches.push(Stretch { tone, x, width, glyphs: glyphs.into() });
            x += advance;
        }
        stretches
    }

    fn glyphs(&self, pieces: &[(Piece, Tone)], scale: f32) -> Vec<Glyph> {
        let count = pieces.iter().map(|(it, _)| it.count()).sum();
        let mut glyphs = Vec::with_capacity(count);
        for (piece, _) in pieces {
            match piece {
                Piece::Space(id, width) => glyphs.push(space(*id, *width * scale)),
                Piece::Stretch(it, width) => {
                    glyphs.push(space(it.glyph, (*width + self.track) * scale));
                }
                Piece::Word(word) | Piece::Divided(word) => {
                    glyphs.extend(word.glyphs.iter().map(|it| Glyph {
                        id: it.id,
                        advance: (it.advance as f32 + self.track) * scale,
                        dx: it.dx as f32 * scale,
                        dy: it.dy as f32 * scale,
                        text: it.text.clone(),
                    }));
                }
            }
            if let (Piece::Divided(_), Some(hyphen)) = (piece, glyphs.last_mut()) {
                hyphen.text = SOFT_HYPHEN;
            }
        }
        glyphs
    }
}

impl Piece {
    /// The width of a space that takes part in justifying.
    fn stretch(&self) -> Option<f32> {
        match self {
            Self::Stretch(space, width) if space.stretches => Some(*width),
            _ => None,
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::Word(word) | Self::Divided(word) => word.glyphs.len(),
            Self::Space(..) | Self::Stretch(..) => 1,
        }
    }
}

fn space(id: u16, advance: f32) -> Glyph {
    Glyph { id, advance, dx: 0.0, dy: 0.0, text: SPACE }
}
