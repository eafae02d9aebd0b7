//! Settings made by hand: enough typesetting to put known words in known places.

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use pobratym_domain::{Id, Lang, Unit};
use pobratym_typeset::{
    FaceId, Field, Fonts, Glyph, Ink, Item, Node, NodeRole, Run, Setting, Sheet,
};

/// A4, in points.
pub(crate) const WIDTH: f32 = 595.276;
pub(crate) const HEIGHT: f32 = 841.89;

const LEADING: f32 = 13.0;
const TOP: f32 = 72.0;
const BOTTOM: f32 = 770.0;

/// Collects the sheets of a setting.
pub(crate) struct Paper {
    pub(crate) setting: Setting,
}

/// A column: where its lines begin and how wide they are.
#[derive(Clone, Copy)]
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

pub(crate) const LEFT: Column = Column { x: 60.0, width: 225.0 };
pub(crate) const RIGHT: Column = Column { x: 310.0, width: 225.0 };

/// Where a paragraph ended.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) sheet: usize,
    pub(crate) y: f32,
}

/// How a text is set.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
}

pub(crate) const BODY: Style =
    Style { face: FaceId::Regular, size: 10.0, ink: Ink::Black };
pub(crate) const HEADING: Style =
    Style { face: FaceId::Bold, size: 10.0, ink: Ink::Rubric };

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
        self.setting.nodes.push(Node { role, parent, lang, unit: None });
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
            glyphs: shape(style, text),
            lang,
            ink: style.ink,
            node,
        }));
    }

    /// Sets a justified paragraph; a soft hyphen says where a word may be broken.
    pub(crate) fn paragraph(
        &mut self,
        from: Place,
        column: Column,
        style: Style,
        lang: Lang,
        node: usize,
        text: &str,
    ) -> Place {
        let mut at = from;
        let lines = broken(style, column.width, text);
        for (index, line) in lines.iter().enumerate() {
            if at.y > BOTTOM {
                at = Place { sheet: at.sheet + 1, y: TOP };
            }
            self.line((at.sheet, column.x, at.y), style, lang, Some(node), line);
            if index + 1 < lines.len() {
                justify(self.last_run(at.sheet), column.width);
            }
            at.y += LEADING;
        }
        at
    }

    pub(crate) fn item(&mut self, sheet: usize, item: Item) {
        self.reach(sheet);
        self.setting.sheets[sheet].items.push(item);
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

    fn last_run(&mut self, sheet: usize) -> &mut Run {
        match self.setting.sheets[sheet].items.last_mut() {
            Some(Item::Run(run)) => run,
            _ => panic!("a line was just set"),
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
                text: text.to_owned(),
            }
        })
        .collect()
}

fn width(style: Style, text: &str) -> f32 {
    shape(style, text).iter().map(|it| it.advance).sum()
}

/// The lines of a text, the longest that fit.
fn broken(style: Style, measure: f32, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let mut rest = word;
        loop {
            let gap = if line.is_empty() { "" } else { " " };
            let whole = format!("{line}{gap}{}", rest.replace('\u{AD}', ""));
            if width(style, &whole) <= measure {
                line = whole;
                break;
            }
            let part = rest
                .match_indices('\u{AD}')
                .map(|(at, _)| at)
                .rev()
                .map(|at| {
                    (at, format!("{line}{gap}{}\u{AD}", rest[..at].replace('\u{AD}', "")))
                })
                .find(|(_, it)| width(style, it) <= measure);
            match part {
                Some((at, broken)) => {
                    lines.push(broken);
                    rest = &rest[at + '\u{AD}'.len_utf8()..];
                }
                None => lines.push(std::mem::take(&mut line)),
            }
            line.clear();
        }
    }
    lines.push(line);
    lines
}

fn justify(run: &mut Run, measure: f32) {
    let natural: f32 = run.glyphs.iter().map(|it| it.advance).sum();
    let spaces = run.glyphs.iter().filter(|it| it.text == " ").count();
    if spaces > 0 {
        let more = (measure - natural) / spaces as f32;
        for glyph in run.glyphs.iter_mut().filter(|it| it.text == " ") {
            glyph.advance += more;
        }
    }
}
