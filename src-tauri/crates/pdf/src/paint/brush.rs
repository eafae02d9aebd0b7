//! The operators of one sheet, and the state a reader is in after them.

use pobratym_domain::Lang;
use pobratym_typeset::{FaceId, Ink, Run, Sheet};
use printpdf::{
    Color, DictItem, Greyscale, Op, PaintMode, PdfFontHandle, PdfPage, Pt, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder,
};

use super::Marking;
use crate::PdfFault;
use crate::font::{Faces, Subset};

/// Collects the operators of one sheet.
pub(super) struct Brush<'a> {
    sheet: &'a Sheet,
    faces: &'a Faces,
    marking: Marking,
    ops: Vec<Op>,
    font: Option<(FaceId, f32)>,
    fill: Option<Ink>,
    /// Text above the baseline, in points.
    rise: f32,
    /// Between any two glyphs, in points.
    track: f32,
}

/// What is on a sheet without being content (ISO 32000-1, 14.8.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Artifact {
    /// Rules and frames.
    Layout,
    /// What repeats at the head of every sheet.
    Header,
    /// What repeats at the foot of every sheet.
    Footer,
}

impl Artifact {
    /// What a run that repeats is, by its place.
    pub(super) fn of_run(run: &Run, sheet: &Sheet) -> Self {
        if run.y < sheet.height / 2.0 { Self::Header } else { Self::Footer }
    }

    fn properties(self) -> DictItem {
        match self {
            Self::Layout => dict([("Type", name("Layout"))]),
            Self::Header => {
                dict([("Type", name("Pagination")), ("Subtype", name("Header"))])
            }
            Self::Footer => {
                dict([("Type", name("Pagination")), ("Subtype", name("Footer"))])
            }
        }
    }
}

impl<'a> Brush<'a> {
    pub(super) fn new(sheet: &'a Sheet, faces: &'a Faces, marking: Marking) -> Self {
        Self {
            sheet,
            faces,
            marking,
            ops: Vec::new(),
            font: None,
            fill: None,
            rise: 0.0,
            track: 0.0,
        }
    }

    /// The page with all that was painted.
    pub(super) fn finish(self) -> PdfPage {
        let bounds =
            Rect::from_wh(Pt(tidy(self.sheet.width)), Pt(tidy(self.sheet.height)));
        PdfPage {
            media_box: bounds.clone(),
            trim_box: bounds.clone(),
            crop_box: bounds,
            ops: self.ops,
        }
    }

    /// Whether marks are painted at all.
    pub(super) fn marks(&self) -> bool {
        self.marking == Marking::Tagged
    }

    /// Begins what belongs to one node.
    pub(super) fn begin_content(&mut self, tag: &str, mcid: usize) {
        self.begin(tag, || dict([("MCID", DictItem::Int(mcid as i64))]));
    }

    /// Begins what belongs to none.
    pub(super) fn begin_artifact(&mut self, artifact: Artifact) {
        self.begin("Artifact", || artifact.properties());
    }

    /// Begins words of another language than their surroundings (ISO 32000-1, 14.9.2.3).
    pub(super) fn begin_lang(&mut self, lang: Lang) {
        self.begin("Span", || dict([("Lang", ascii(lang.as_str()))]));
    }

    /// Begins glyphs that stand for another text than their own (ISO 32000-1, 14.9.4).
    pub(super) fn begin_actual_text(&mut self, text: &str) {
        self.begin("Span", || dict([("ActualText", utf16(text))]));
    }

    fn begin(&mut self, tag: &str, properties: impl FnOnce() -> DictItem) {
        if self.marks() {
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: tag.to_owned(),
                properties: properties(),
            });
        }
    }

    /// Ends what was begun last.
    pub(super) fn end(&mut self) {
        if self.marks() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    pub(super) fn begin_text(&mut self) {
        self.ops.push(Op::StartTextSection);
    }

    pub(super) fn end_text(&mut self) {
        self.ops.push(Op::EndTextSection);
    }

    /// Takes up the face, size and ink of a run and goes to its beginning.
    pub(super) fn take(&mut self, run: &Run) -> Result<&'a Subset, PdfFault> {
        let subset = self.faces.of(run.face).ok_or(PdfFault::Face(run.face))?;
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(subset.id().clone()),
                size: Pt(run.size),
            });
        }
        self.dip(run.ink);
        self.ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(
                Pt(tidy(run.x)),
                Pt(tidy(self.sheet.height - run.y)),
            ),
        });
        Ok(subset)
    }

    /// Raises what follows above the baseline, in points.
    pub(super) fn rise(&mut self, rise: f32) {
        let rise = tidy(rise);
        if self.rise != rise {
            self.rise = rise;
            self.ops.push(Op::SetLineOffset { multiplier: rise });
        }
    }

    /// Moves the glyphs that follow apart, or together, in points.
    pub(super) fn track(&mut self, track: f32) {
        if self.track != track {
            self.track = track;
            self.ops.push(Op::SetCharacterSpacing { multiplier: track });
        }
    }

    pub(super) fn rises_to(&self, rise: f32) -> bool {
        self.rise == tidy(rise)
    }

    /// Shows glyphs.
    pub(super) fn show(&mut self, items: Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }

    /// Places a picture.
    pub(super) fn place(&mut self, picture: Op) {
        self.ops.push(picture);
    }

    /// Fills `[x, y, width, height]`.
    pub(super) fn fill(&mut self, bounds: [f32; 4], ink: Ink) {
        self.dip(ink);
        self.rectangle(bounds, PaintMode::Fill);
    }

    /// Strokes `[x, y, width, height]` inside its bounds.
    pub(super) fn stroke(&mut self, bounds: [f32; 4], stroke: f32, ink: Ink) {
        let [x, y, width, height] = bounds;
        self.ops.push(Op::SetOutlineColor { col: colour(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke) });
        let inside =
            [x + stroke / 2.0, y + stroke / 2.0, width - stroke, height - stroke];
        self.rectangle(inside, PaintMode::Stroke);
    }

    fn rectangle(&mut self, [x, y, width, height]: [f32; 4], mode: PaintMode) {
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: Pt(tidy(x)),
                y: Pt(tidy(self.sheet.height - y - height)),
                width: Pt(tidy(width)),
                height: Pt(tidy(height)),
                mode: Some(mode),
                winding_order: Some(WindingOrder::NonZero),
            },
        });
    }

    fn dip(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }
}

/// Black and grey in one ink, so that no press mixes them from colours; the red is
/// `#9B2A1E` in sRGB, 7.7 : 1 on white. The output intent says what both mean.
fn colour(ink: Ink) -> Color {
    let grey = |percent| Color::Greyscale(Greyscale { percent, icc_profile: None });
    match ink {
        Ink::Black => grey(0.0),
        Ink::Grey => grey(0.35),
        Ink::Rubric => {
            Color::Rgb(Rgb { r: 0.608, g: 0.165, b: 0.118, icc_profile: None })
        }
    }
}

/// To a thousandth of a point: finer is not painted, and costs digits.
fn tidy(points: f32) -> f32 {
    (points * 1000.0).round() / 1000.0
}

fn dict<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    let map = entries.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    DictItem::Dict { map }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn ascii(text: &str) -> DictItem {
    DictItem::String { data: text.as_bytes().to_vec(), literal: true }
}

/// A text string with byte order mark (ISO 32000-1, 7.9.2.2).
fn utf16(text: &str) -> DictItem {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    DictItem::String { data, literal: false }
}
