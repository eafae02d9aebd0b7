//! Settings: one from the typesetter, and others made by hand, which put known words in
//! known places.

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use pobratym_domain::{Id, Lang, Unit};
use pobratym_typeset::{
    FaceId, Field, Fonts, Glyph, Ink, Item, Node, NodeRole, PageSetup, Run, Setting,
    Sheet, lay_out,
};
use pobratym_wording::Manuscript;

use crate::sample;

/// The sample agreement in Ukrainian and German.
pub(crate) fn agreement() -> Setting {
    set(&sample::agreement(&[Lang::UK, Lang::DE]))
}

/// A manuscript on its sheets.
pub(crate) fn set(manuscript: &Manuscript) -> Setting {
    let setup = PageSetup::for_langs(manuscript.langs.len());
    lay_out(manuscript, Fonts::embedded(), &setup).unwrap()
}

/// A4, in points.
const WIDTH: f32 = 595.276;
const HEIGHT: f32 = 841.89;

/// Collects the sheets of a setting.
pub(crate) struct Paper {
    pub(crate) setting: Setting,
}

/// Where the left and the right column begin.
pub(crate) const LEFT: f32 = 60.0;
pub(crate) const RIGHT: f32 = 310.0;

/// How a text is set.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
}

pub(crate) const BODY: Style =
    Style { face: FaceId::Regular, size: 10.0, ink: Ink::Black };

impl Paper {
    pub(crate) fn new(title: &str, langs: &[Lang]) -> Self {
        let mut paper = Self {
            setting: Setting {
                sheets: Vec::new(),
                nodes: Vec::new(),
                fields: Vec::new(),
                langs: langs.to_vec(),
                title: title.to_owned(),
            },
        };
        paper.node(NodeRole::Document, None, None);
        paper.reach(0);
        paper
    }

    pub(crate) fn node(
        &mut self,
        role: NodeRole,
        parent: Option<usize>,
        lang: Option<Lang>,
    ) -> usize {
        self.setting.nodes.push(Node { role, parent, lang, unit: None, said: None });
        self.setting.nodes.len() - 1
    }

    /// Sets one line with its natural spaces.
    pub(crate) fn line(
        &mut self,
        at: (usize, f32, f32),
        style: Style,
        lang: Lang,
        node: Option<usize>,
        text: &str,
    ) {
        let (sheet, x, y) = at;
        self.reach(sheet);
        self.setting.sheets[sheet].items.push(Item::Run(Run {
            face: style.face,
            size: style.size,
            x,
            y,
            glyphs: shape(style, text).into(),
            lang,
            ink: style.ink,
            node,
        }));
    }

    pub(crate) fn field(
        &mut self,
        at: (usize, f32, f32),
        node: usize,
        description: &str,
    ) {
        let (sheet, x, y) = at;
        self.reach(sheet);
        self.setting.fields.push(Field {
            sheet,
            x,
            y,
            width: 150.0,
            height: 40.0,
            signatory: Unit(Id::from_bytes([7; 10])),
            node,
            description: description.to_owned(),
        });
    }

    fn reach(&mut self, sheet: usize) {
        while self.setting.sheets.len() <= sheet {
            self.setting.sheets.push(Sheet {
                width: WIDTH,
                height: HEIGHT,
                items: Vec::new(),
            });
        }
    }
}

/// The natural glyphs of a text.
fn shape(style: Style, text: &str) -> Vec<Glyph> {
    let font = Font::new(Fonts::embedded().bytes(style.face), 0).unwrap();
    let mut buffer = Buffer::new();
    // A soft hyphen at the end of a line is painted as a hyphen.
    let painted = text.strip_suffix('\u{AD}').map(|it| format!("{it}-"));
    buffer.push_str(painted.as_deref().unwrap_or(text));
    buffer.guess_segment_properties();
    harfrust::shape(&ShaperFont::new(&font), &mut buffer, ShapeOptions::new()).unwrap();
    let scale = style.size / 1000.0;
    let infos = buffer.glyph_infos();
    let ends = infos.iter().skip(1).map(|it| Some(it.cluster as usize)).chain([None]);
    infos
        .iter()
        .zip(ends)
        .zip(buffer.glyph_positions())
        .map(|((info, end), position)| {
            let start = info.cluster as usize;
            let text = match end {
                Some(end) => &text[start..end.max(start)],
                None => &text[start..],
            };
            Glyph {
                id: info.glyph_id as u16,
                advance: position.x_advance as f32 * scale,
                dx: position.x_offset as f32 * scale,
                dy: position.y_offset as f32 * scale,
                text: text.into(),
            }
        })
        .collect()
}
