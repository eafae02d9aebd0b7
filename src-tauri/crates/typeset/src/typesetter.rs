//! The typesetter remembers what it set, so that one edited clause costs one clause.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use pobratym_domain::{Cell, Lang, Unit};
use pobratym_wording::Manuscript;

use crate::fit::Align;
use crate::missing::{MissingGlyph, MissingGlyphs};
use crate::page;
use crate::paragraph::{self, Manner, Paragraph};
use crate::row;
use crate::shape::{Shaper, Style};
use crate::structure::Structure;
use crate::{Fonts, PageSetup, Setting};

/// Sets manuscripts and keeps the words and paragraphs of the last ones.
pub struct Typesetter<'f> {
    shaper: Shaper<'f>,
    paragraphs: HashMap<MannerKey, HashMap<Box<str>, Kept>>,
    missing: Vec<MissingGlyph>,
    turn: u64,
}

/// Papers for which an unused word or paragraph is still kept.
const KEEP: u64 = 8;

#[derive(Debug)]
struct Kept {
    paragraph: Arc<Paragraph>,
    seen: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct MannerKey {
    style: Style,
    align: Align,
    goes_on: bool,
    lengths: [u32; 3],
}

impl From<&Manner> for MannerKey {
    fn from(manner: &Manner) -> Self {
        let Manner { style, size, measure, align, indent, goes_on } = *manner;
        let lengths = [size, measure, indent].map(f32::to_bits);
        Self { style, align, goes_on, lengths }
    }
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Origin {
    pub(crate) at: Option<Cell>,
    pub(crate) unit: Option<Unit>,
}

/// Sets one manuscript.
pub fn lay_out(
    manuscript: &Manuscript,
    fonts: &Fonts,
    setup: &PageSetup,
) -> Result<Setting, MissingGlyphs> {
    Typesetter::new(fonts).lay_out(manuscript, setup)
}

impl<'f> Typesetter<'f> {
    /// A typesetter that has set nothing yet.
    pub fn new(fonts: &'f Fonts) -> Self {
        Self {
            shaper: Shaper::new(fonts),
            paragraphs: HashMap::new(),
            missing: Vec::new(),
            turn: 0,
        }
    }

    /// Sets a manuscript. The result is the same as that of [`lay_out`]; only what was set
    /// lately is not set again. Names every character that cannot be printed.
    pub fn lay_out(
        &mut self,
        manuscript: &Manuscript,
        setup: &PageSetup,
    ) -> Result<Setting, MissingGlyphs> {
        self.turn += 1;
        self.shaper.turn_over(self.turn, KEEP);
        for paragraphs in self.paragraphs.values_mut() {
            paragraphs.retain(|_, kept| kept.seen + KEEP >= self.turn);
        }
        let mut structure = Structure::new();
        let slices = row::set_rows(manuscript, setup, self, &mut structure);
        let setting = page::make_up(slices, manuscript, setup, self, structure);
        let missing = std::mem::take(&mut self.missing);
        if missing.is_empty() { Ok(setting) } else { Err(MissingGlyphs(missing)) }
    }

    /// The paragraph, set now or before.
    pub(crate) fn set(
        &mut self,
        text: &str,
        manner: &Manner,
        origin: Origin,
    ) -> Arc<Paragraph> {
        let kept = self.paragraphs.entry(MannerKey::from(manner)).or_default();
        let paragraph = match kept.get_mut(text) {
            Some(kept) => {
                kept.seen = self.turn;
                Arc::clone(&kept.paragraph)
            }
            None => {
                let paragraph = Arc::new(paragraph::set(text, manner, &mut self.shaper));
                let fresh = Kept { paragraph: Arc::clone(&paragraph), seen: self.turn };
                kept.insert(text.into(), fresh);
                paragraph
            }
        };
        self.report(&paragraph, manner.style.lang, origin);
        paragraph
    }

    /// The width of a text on one line, in points.
    pub(crate) fn width(&mut self, text: &str, style: Style, size: f32) -> f32 {
        paragraph::width(text, style, size, &mut self.shaper)
    }

    /// The width of the widest word of a text, in points.
    pub(crate) fn widest(&mut self, text: &str, style: Style, size: f32) -> f32 {
        paragraph::widest(text, style, size, &mut self.shaper)
    }

    fn report(&mut self, paragraph: &Paragraph, lang: Lang, origin: Origin) {
        for &character in &paragraph.missing {
            let Origin { at, unit } = origin;
            let missing = MissingGlyph { character, lang, at, unit };
            if !self.missing.contains(&missing) {
                self.missing.push(missing);
            }
        }
    }
}

impl fmt::Debug for Typesetter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paragraphs: usize = self.paragraphs.values().map(HashMap::len).sum();
        f.debug_struct("Typesetter")
            .field("shaper", &self.shaper)
            .field("paragraphs", &paragraphs)
            .finish_non_exhaustive()
    }
}
