//! Who sits where, drawn: the places in a row, the flags behind them, the table before them
//! and the hall beyond it. What is farther away stands higher on the sheet.

use std::sync::Arc;

use pobratym_domain::Lang;
use pobratym_wording::{PlanSeat, PlanView, TablePlan, Text};

use crate::fit::Align;
use crate::paragraph::{Manner, Paragraph};
use crate::shape::Style;
use crate::slice::{Mark, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, Mm, NodeRole, PageSetup};

const BETWEEN: f32 = Mm(4.0).points();
const INSIDE: f32 = Mm(2.5).points();
const FLAG: f32 = Mm(9.0).points();
/// Letters beside those of the text, and their lines.
const SMALL: f32 = 0.85;
const LEADING: f32 = 1.25;
/// Above and below the drawing, in steps.
const AROUND: u32 = 2;

/// Sets a plan; nothing where nobody sits.
pub(crate) fn set(
    plan: &TablePlan,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Option<Slice> {
    let count = plan.seats.len();
    if count == 0 {
        return None;
    }
    let section = structure.section(None);
    let gaps = BETWEEN * (count - 1) as f32;
    let width = (setup.measure() - gaps) / count as f32;
    let size = setup.size * SMALL;
    let mut drawing = Drawing {
        section,
        size,
        width,
        measure: setup.measure(),
        y: 0.0,
        pieces: Vec::new(),
        typesetter,
        structure,
    };
    match plan.view {
        PlanView::Behind => {
            drawing.band(&plan.hall, false);
            drawing.band(&plan.table, true);
            drawing.seats(&plan.seats);
            drawing.flags(&plan.seats);
        }
        PlanView::Hall => {
            drawing.flags(&plan.seats);
            drawing.seats(&plan.seats);
            drawing.band(&plan.table, true);
            drawing.band(&plan.hall, false);
        }
    }
    let height = (drawing.y / setup.step()).ceil() as u32 + AROUND;
    let pieces = drawing.pieces;
    Some(Slice {
        section,
        starts_sheet: false,
        head: None,
        before: AROUND,
        height,
        hold: 0.0,
        pieces,
    })
}

struct Drawing<'s, 'f> {
    section: usize,
    size: f32,
    /// Of one place.
    width: f32,
    measure: f32,
    /// How far down it is drawn.
    y: f32,
    pieces: Vec<Piece>,
    typesetter: &'s mut Typesetter<'f>,
    structure: &'s mut Structure,
}

impl Drawing<'_, '_> {
    /// A name over the whole width, framed where it is a thing.
    fn band(&mut self, text: &Text, is_framed: bool) {
        let inside = if is_framed { INSIDE } else { 0.0 };
        let set = self.paragraph(&text.text, text.lang, FaceId::Italic, self.measure);
        let top = self.y;
        let bottom = self.lines(&set, text.lang, 0.0, top + inside) + inside;
        if is_framed {
            self.frame(0.0, top, self.measure, bottom - top);
        }
        self.y = bottom + BETWEEN;
    }

    fn seats(&mut self, seats: &[PlanSeat]) {
        let top = self.y;
        let mut lowest = top;
        for (index, seat) in seats.iter().enumerate() {
            let x = self.left_of(index);
            let mut y = top + INSIDE;
            for (line, text) in seat.lines.iter().enumerate() {
                let face = if line == 0 { FaceId::Bold } else { FaceId::Regular };
                let room = self.width - 2.0 * INSIDE;
                let set = self.paragraph(text, seat.lang, face, room);
                y = self.lines(&set, seat.lang, x + INSIDE, y);
            }
            lowest = lowest.max(y + INSIDE);
        }
        for index in 0..seats.len() {
            self.frame(self.left_of(index), top, self.width, lowest - top);
        }
        self.y = lowest + BETWEEN;
    }

    fn flags(&mut self, seats: &[PlanSeat]) {
        let mut is_drawn = false;
        for (index, seat) in seats.iter().enumerate() {
            let Some(flag) = &seat.flag else { continue };
            let Some(picture) = self.typesetter.picture(flag.picture) else { continue };
            is_drawn = true;
            let node = self.structure.figure(Some(self.section), &flag.said);
            let width = (FLAG * picture.ratio()).min(self.width);
            let height = width / picture.ratio();
            let x = self.left_of(index) + (self.width - width) / 2.0;
            let (y, frame) = (self.y, (x, self.y, width, height));
            self.push(x, y, Mark::Picture { width, height, picture, node });
            // A white field needs an edge.
            self.frame(frame.0, frame.1, frame.2, frame.3);
        }
        if is_drawn {
            self.y += FLAG + BETWEEN;
        }
    }

    fn left_of(&self, index: usize) -> f32 {
        index as f32 * (self.width + BETWEEN)
    }

    fn paragraph(
        &mut self,
        text: &str,
        lang: Lang,
        face: FaceId,
        measure: f32,
    ) -> Arc<Paragraph> {
        let manner = Manner {
            style: Style { face, lang, small_caps: false },
            size: self.size,
            measure,
            align: Align::Centred,
            indent: 0.0,
            goes_on: false,
        };
        self.typesetter.set(text, &manner, Origin::default())
    }

    /// Sets the lines of a paragraph below `y`; where they end.
    fn lines(&mut self, set: &Arc<Paragraph>, lang: Lang, x: f32, y: f32) -> f32 {
        let node = self.structure.part(NodeRole::Paragraph, self.section, lang, None);
        let mut bottom = y;
        for index in 0..set.lines.len() {
            let paragraph = Arc::clone(set);
            let left = x + paragraph.lines[index].x;
            let baseline = bottom + self.size;
            let mark = Mark::Line { paragraph, index, ink: Ink::Black, node: Some(node) };
            self.push(left, baseline, mark);
            bottom += self.size * LEADING;
        }
        bottom
    }

    fn frame(&mut self, x: f32, y: f32, width: f32, height: f32) {
        self.push(x, y, Mark::Frame { width, height, ink: Ink::Grey });
    }

    fn push(&mut self, x: f32, y: f32, mark: Mark) {
        self.pieces.push(Piece { column: 0, x, y, mark });
    }
}
