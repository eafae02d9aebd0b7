//! The typesetter remembers what it set, so that one edited clause costs one clause.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use pobratym_domain::{Cell, Lang, Unit};
use pobratym_wording::{Form, Manuscript, PictureName};

use crate::fit::Align;
use crate::flag::flag;
use crate::missing::{MissingGlyph, MissingGlyphs, Unprintable};
use crate::page;
use crate::paragraph::{self, Manner, Paragraph};
use crate::row;
use crate::shape::{Shaper, Style};
use crate::structure::Structure;
use crate::{Fonts, PageSetup, Picture, Setting, card};

/// Sets manuscripts and keeps the words and paragraphs of the last ones.
pub struct Typesetter<'f> {
    shaper: Shaper<'f>,
    paragraphs: HashMap<MannerKey, HashMap<Box<str>, Kept>>,
    pictures: BTreeMap<PictureName, Arc<Picture>>,
    missing: Vec<MissingGlyph>,
    turn: u64,
}

/// Letters of a notice, in points.
const NOTICE_SIZES: [f32; 12] =
    [32.0, 28.0, 25.0, 22.0, 20.0, 18.0, 16.0, 14.5, 13.0, 12.0, 11.0, 10.0];

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
) -> Result<Setting, Unprintable> {
    Typesetter::new(fonts).lay_out(manuscript, setup)
}

impl<'f> Typesetter<'f> {
    /// A typesetter that has set nothing yet.
    pub fn new(fonts: &'f Fonts) -> Self {
        Self {
            shaper: Shaper::new(fonts),
            paragraphs: HashMap::new(),
            pictures: BTreeMap::new(),
            missing: Vec::new(),
            turn: 0,
        }
    }

    /// Takes a picture that papers name. Flags are there already; an emblem whose picture
    /// was not taken is left out.
    pub fn take(&mut self, name: PictureName, picture: Arc<Picture>) {
        self.pictures.insert(name, picture);
    }

    pub(crate) fn picture(&mut self, name: PictureName) -> Option<Arc<Picture>> {
        if let (None, PictureName::Flag(country)) = (self.pictures.get(&name), name) {
            self.take(name, flag(country)?);
        }
        self.pictures.get(&name).cloned()
    }

    /// Sets a manuscript. The result is the same as that of [`lay_out`]; only what was set
    /// lately is not set again.
    ///
    /// # Errors
    /// [`Unprintable::Glyphs`] with every character that no face has;
    /// [`Unprintable::NoRoom`] where a card or a notice holds too much.
    pub fn lay_out(
        &mut self,
        manuscript: &Manuscript,
        setup: &PageSetup,
    ) -> Result<Setting, Unprintable> {
        self.turn += 1;
        if self.shaper.name(&manuscript.names) {
            self.paragraphs.clear();
        }
        self.shaper.turn_over(self.turn, KEEP);
        for paragraphs in self.paragraphs.values_mut() {
            paragraphs.retain(|_, kept| kept.seen + KEEP >= self.turn);
        }
        let setting = match manuscript.form {
            Form::Running => Ok(self.running(manuscript, setup)),
            Form::Notice => self.notice(manuscript, setup),
            Form::Cards => card::make_up(manuscript, card::CARDS, setup, self),
            Form::Signs => card::make_up(manuscript, card::SIGNS, setup, self),
        };
        let missing = std::mem::take(&mut self.missing);
        if missing.is_empty() { setting } else { Err(MissingGlyphs(missing).into()) }
    }

    fn running(&mut self, manuscript: &Manuscript, setup: &PageSetup) -> Setting {
        let mut structure = Structure::new();
        let slices = row::set_rows(manuscript, setup, self, &mut structure);
        page::make_up(slices, manuscript, setup, self, structure)
    }

    /// The largest letters that leave the notice on one sheet.
    fn notice(
        &mut self,
        manuscript: &Manuscript,
        setup: &PageSetup,
    ) -> Result<Setting, Unprintable> {
        for size in NOTICE_SIZES {
            let setup = PageSetup { size, leading: (size * 1.3).round(), ..*setup };
            let setting = self.running(manuscript, &setup);
            if setting.sheets.len() == 1 {
                return Ok(setting);
            }
        }
        Err(Unprintable::NoRoom { row: 0 })
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

    /// The width of the widest part of a text that no line parts, in points.
    pub(crate) fn widest_bound(&mut self, text: &str, style: Style, size: f32) -> f32 {
        paragraph::widest_bound(text, style, size, &mut self.shaper)
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
