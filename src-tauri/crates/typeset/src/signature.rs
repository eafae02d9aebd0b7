//! Signatures: room for the pens and seals of those who sign.
//!
//! Two parties sign side by side, the first on the left; more of them, or two with many to
//! countersign, one below another.

use std::sync::Arc;

use pobratym_domain::Unit;
use pobratym_wording::{Manuscript, Role, Row, Slot, SlotText};

use crate::fit::Align;
use crate::paragraph::{Manner, Paragraph};
use crate::row::baseline;
use crate::shape::Style;
use crate::slice::{Mark, NEVER, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, Mm, NodeRole, PageSetup};

/// A pen needs air, and a round seal is up to 40 mm wide.
const ROOM: f32 = Mm(36.0).points();
/// The line to sign on, as a share of the block.
const LINE: f32 = 0.56;
/// Between the blocks of two parties.
const GAP: f32 = Mm(10.0).points();
/// Above the first block, between two blocks, between the slots of one; in steps.
const ABOVE: u32 = 5;
const BETWEEN: u32 = 4;
const BELOW_SLOT: u32 = 2;
const BELOW_ONE: u32 = 4;
const SMALL: f32 = 0.75;
/// Against those who sign for one party on two pages.
const APART: f32 = 1e7;
/// What would fill so much of a page is not kept in one piece.
const FULL: f32 = 0.85;

/// Sets the signature area: one row per party.
pub(crate) fn set(
    rows: &[Row],
    manuscript: &Manuscript,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    let before = structure.len();
    let mut block = Setter { manuscript, setup, typesetter, structure };
    let mut slices = if rows.len() == 2 { block.side_by_side(rows) } else { vec![] };
    let height: u32 = slices.iter().map(|it| it.before + it.height).sum();
    if rows.len() != 2 || height as f32 * setup.step() > FULL * setup.text_height() {
        block.structure.truncate(before);
        slices = rows.iter().flat_map(|row| block.below(row)).collect();
    }
    if let Some(first) = slices.first_mut() {
        first.before = ABOVE;
    }
    slices
}

/// Sets one signature below a letter: the office on the left, room for the pen in the
/// middle, the name on the right.
pub(crate) fn set_one(
    slot: &Slot,
    manuscript: &Manuscript,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    let Some(line) = slot.lines.first() else { return Vec::new() };
    let unit = Some(slot.signatory);
    let section = structure.section(unit);
    let measure = setup.measure();
    let mut block = Setter { manuscript, setup, typesetter, structure };
    let place = Place { column: 0, x: 0.0, width: measure * 0.42, section, unit };
    let origin = Origin { at: None, unit };
    let mut stack = Stack::default();
    block.text(&mut stack, &line.office, plain(FaceId::Regular, line), place, origin);
    let right = Place { column: 2, x: measure * 0.7, width: measure * 0.3, ..place };
    // The name stands on the last line of the office.
    let mut named = Stack { height: stack.height.saturating_sub(2), pieces: vec![] };
    block.text(&mut named, &line.name, plain(FaceId::Regular, line), right, origin);
    let node = block.structure.part(NodeRole::Form, section, line.lang, unit);
    let height = Mm(12.0).points();
    let bottom = (named.height.max(2)) as f32 * setup.step();
    let field = Mark::Field {
        width: measure * 0.24,
        height,
        signatory: slot.signatory,
        node,
        description: description(slot),
    };
    stack.push(Place { column: 1, ..place }, measure * 0.44, bottom - height, field);
    stack.height = stack.height.max(named.height);
    stack.pieces.extend(named.pieces);
    vec![Slice {
        section,
        starts_sheet: false,
        head: None,
        before: BELOW_ONE,
        height: stack.height,
        hold: 0.0,
        pieces: stack.pieces,
    }]
}

/// A stack of lines and marks; heights are counted in steps.
#[derive(Default)]
struct Stack {
    height: u32,
    pieces: Vec<Piece>,
}

struct Setter<'s, 'f> {
    manuscript: &'s Manuscript,
    setup: &'s PageSetup,
    typesetter: &'s mut Typesetter<'f>,
    structure: &'s mut Structure,
}

/// Where a stack stands, and what it belongs to.
#[derive(Clone, Copy)]
struct Place {
    column: usize,
    x: f32,
    width: f32,
    section: usize,
    unit: Option<Unit>,
}

impl Setter<'_, '_> {
    /// Both blocks in one, so that what corresponds stands on one level.
    fn side_by_side(&mut self, rows: &[Row]) -> Vec<Slice> {
        let gap = if self.manuscript.width() == 2 { self.setup.gutter } else { GAP };
        let width = (self.setup.measure() - gap) / 2.0;
        let mut tiers: Vec<Vec<Stack>> = Vec::new();
        let mut section = 0;
        for (column, row) in rows.iter().enumerate() {
            let own = self.structure.section(row.unit);
            section = if column == 0 { own } else { section };
            let x = column as f32 * (width + gap);
            let place = Place { column, x, width, section: own, unit: row.unit };
            let mut names = Stack::default();
            self.names(&mut names, row, place);
            let mut stacks = vec![names];
            for slot in slots(row) {
                let place = Place { unit: Some(slot.signatory), ..place };
                let mut offices = Stack::default();
                self.offices(&mut offices, slot, place);
                stacks.push(offices);
                stacks.push(self.room(slot, place));
            }
            for (tier, stack) in stacks.into_iter().enumerate() {
                if tiers.len() <= tier {
                    tiers.push(Vec::new());
                }
                tiers[tier].push(stack);
            }
        }
        let last = tiers.len().saturating_sub(1);
        let slices = tiers.into_iter().enumerate().map(|(tier, stacks)| Slice {
            section,
            starts_sheet: false,
            head: None,
            before: if tier > 1 && tier % 2 == 1 { BELOW_SLOT } else { 0 },
            height: stacks.iter().map(|it| it.height).max().unwrap_or(0),
            hold: match tier {
                _ if tier == last => 0.0,
                _ if tier > 0 && tier % 2 == 0 => APART,
                _ => NEVER,
            },
            pieces: stacks.into_iter().flat_map(|it| it.pieces).collect(),
        });
        slices.collect()
    }

    /// One block over the whole measure: who signs on the left, the room on the right.
    fn below(&mut self, row: &Row) -> Vec<Slice> {
        let section = self.structure.section(row.unit);
        let measure = self.setup.measure();
        let width = (measure - GAP) / 2.0;
        let left = Place { column: 0, x: 0.0, width, section, unit: row.unit };
        let right = Place { x: width + GAP, ..left };
        let slots = slots(row);
        let mut slices = Vec::new();
        for (index, slot) in slots.iter().enumerate() {
            let unit = Some(slot.signatory);
            let mut stack = Stack::default();
            if index == 0 {
                self.names(&mut stack, row, left);
            }
            self.offices(&mut stack, slot, Place { unit, ..left });
            let beside = self.room(slot, Place { unit, ..right });
            stack.height = stack.height.max(beside.height);
            stack.pieces.extend(beside.pieces);
            slices.push(Slice {
                section,
                starts_sheet: false,
                head: None,
                before: if index == 0 { BETWEEN } else { BELOW_SLOT },
                height: stack.height,
                hold: if index + 1 == slots.len() { 0.0 } else { APART },
                pieces: stack.pieces,
            });
        }
        slices
    }

    /// The party's name in every language.
    fn names(&mut self, stack: &mut Stack, row: &Row, place: Place) {
        for column in &row.columns {
            let style =
                Style { face: FaceId::Bold, lang: column.lang, small_caps: false };
            for text in &column.paragraphs {
                let origin = Origin { at: column.at, unit: place.unit };
                self.text(stack, text, style, place, origin);
            }
        }
        stack.height += 1;
    }

    fn offices(&mut self, stack: &mut Stack, slot: &Slot, place: Place) {
        for line in &slot.lines {
            let style = plain(FaceId::Regular, line);
            let origin = Origin { at: None, unit: place.unit };
            self.text(stack, &line.office, style, place, origin);
        }
    }

    /// The room itself: a line to sign on, the place of the seal beside it, and below the
    /// line what it is for and who signs.
    fn room(&mut self, slot: &Slot, place: Place) -> Stack {
        let step = self.setup.step();
        let mut stack = Stack { height: (ROOM / step).ceil() as u32, pieces: vec![] };
        let room = stack.height as f32 * step;
        let line = place.width * LINE;
        let description = description(slot);
        let lang = slot.lines.first().map(|it| it.lang);
        let lang = lang.or(self.manuscript.langs.first().copied());
        if let Some(lang) = lang {
            let role = NodeRole::Form;
            let node = self.structure.part(role, place.section, lang, place.unit);
            let (width, height) = (line, ROOM);
            let signatory = slot.signatory;
            let field = Mark::Field { width, height, signatory, node, description };
            stack.push(place, place.x, room - ROOM, field);
        }
        let rule = Mark::Rule { width: line, height: 0.6, ink: Ink::Black };
        stack.push(place, place.x, room, rule);
        self.seal(slot, place, &mut stack, room);
        let caption = Place { width: line, ..place };
        self.caption(slot, caption, &mut stack);
        for line in &slot.lines {
            let style = plain(FaceId::Bold, line);
            let origin = Origin { at: None, unit: place.unit };
            self.text(&mut stack, &line.name, style, place, origin);
        }
        for line in &slot.lines {
            let style = plain(FaceId::Regular, line);
            let origin = Origin { at: None, unit: place.unit };
            self.text(&mut stack, &line.placed, style, place, origin);
        }
        stack
    }

    /// The place of the seal, in the middle of what the line leaves free.
    fn seal(&mut self, slot: &Slot, place: Place, stack: &mut Stack, room: f32) {
        let size = self.setup.size * SMALL;
        let x = place.x + place.width * LINE;
        let width = place.width * (1.0 - LINE);
        let seals: Vec<&SlotText> =
            slot.lines.iter().filter(|it| !it.seal.trim().is_empty()).collect();
        let leading = size * 1.25;
        let mut y = (room - leading * seals.len() as f32) / 2.0 + size;
        for seal in seals {
            let manner = Manner {
                style: plain(FaceId::Regular, seal),
                size,
                measure: width,
                align: Align::Centred,
                indent: 0.0,
                goes_on: false,
            };
            let origin = Origin { at: None, unit: place.unit };
            let paragraph = self.typesetter.set(seal.seal.trim(), &manner, origin);
            let node = self.paragraph(place, &paragraph);
            for index in 0..paragraph.lines.len() {
                stack.line(&paragraph, index, Ink::Grey, node, (place.column, x, y));
                y += leading;
            }
        }
    }

    /// What the line is for, in every language, on as few lines as they need.
    fn caption(&mut self, slot: &Slot, place: Place, stack: &mut Stack) {
        let size = self.setup.size * SMALL;
        let mut rows: Vec<(f32, Vec<Arc<Paragraph>>)> = Vec::new();
        let gap = size * 0.9;
        for line in &slot.lines {
            let text = line.signature.trim();
            if text.is_empty() {
                continue;
            }
            let style = plain(FaceId::Regular, line);
            let natural = self.typesetter.width(text, style, size);
            let manner = Manner {
                style,
                size,
                measure: place.width.max(natural + 1.0),
                align: Align::Whole,
                indent: 0.0,
                goes_on: false,
            };
            let origin = Origin { at: None, unit: place.unit };
            let paragraph = self.typesetter.set(text, &manner, origin);
            match rows.last_mut() {
                Some((width, row)) if *width + gap + natural <= place.width => {
                    *width += gap + natural;
                    row.push(paragraph);
                }
                _ => rows.push((natural, vec![paragraph])),
            }
        }
        let step = self.setup.step();
        let leading = size * 1.3;
        let count = rows.len() as f32;
        for (index, (width, row)) in rows.into_iter().enumerate() {
            let y = stack.height as f32 * step + size * 1.1 + index as f32 * leading;
            let mut x = place.x + (place.width - width) / 2.0;
            for paragraph in row {
                let node = self.paragraph(place, &paragraph);
                stack.line(&paragraph, 0, Ink::Grey, node, (place.column, x, y));
                x += paragraph.lines.first().map_or(0.0, |it| it.width) + gap;
            }
        }
        if count > 0.0 {
            stack.height += ((size * 0.6 + count * leading) / step).ceil() as u32;
        }
    }

    /// Adds a text at the foot of a stack.
    fn text(
        &mut self,
        stack: &mut Stack,
        text: &str,
        style: Style,
        place: Place,
        origin: Origin,
    ) {
        if text.trim().is_empty() {
            return;
        }
        let size = self.setup.size;
        let manner = Manner {
            style,
            size,
            measure: place.width,
            align: Align::Whole,
            indent: 0.0,
            goes_on: false,
        };
        let paragraph = self.typesetter.set(text.trim(), &manner, origin);
        let node = self.paragraph(place, &paragraph);
        for index in 0..paragraph.lines.len() {
            let top = stack.height as f32 * self.setup.step();
            let y = top + baseline(self.setup.leading, size);
            stack.line(&paragraph, index, Ink::Black, node, (place.column, place.x, y));
            stack.height += 2;
        }
    }

    fn paragraph(&mut self, place: Place, paragraph: &Paragraph) -> usize {
        let lang = paragraph.manner.style.lang;
        self.structure.part(NodeRole::Paragraph, place.section, lang, place.unit)
    }
}

impl Stack {
    fn push(&mut self, place: Place, x: f32, y: f32, mark: Mark) {
        self.pieces.push(Piece { column: place.column, x, y, mark });
    }

    fn line(
        &mut self,
        paragraph: &Arc<Paragraph>,
        index: usize,
        ink: Ink,
        node: usize,
        (column, x, y): (usize, f32, f32),
    ) {
        let x = x + paragraph.lines[index].x;
        let paragraph = Arc::clone(paragraph);
        let mark = Mark::Line { paragraph, index, ink, node: Some(node) };
        self.pieces.push(Piece { column, x, y, mark });
    }
}

fn plain(face: FaceId, text: &SlotText) -> Style {
    Style { face, lang: text.lang, small_caps: false }
}

fn slots(row: &Row) -> &[Slot] {
    match &row.role {
        Role::Signatures(slots) => slots,
        _ => &[],
    }
}

/// Office and name in the first language that has them.
fn description(slot: &Slot) -> String {
    let text = slot.lines.iter().find(|it| !it.office.is_empty() || !it.name.is_empty());
    let parts = text.map(|it| [it.office.trim(), it.name.trim()]).unwrap_or_default();
    let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}
