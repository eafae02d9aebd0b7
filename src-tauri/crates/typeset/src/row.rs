//! Rows: wordings that say the same, side by side, every one beginning on the same line.

use std::sync::Arc;

use pobratym_domain::Unit;
use pobratym_wording::{Column, Manuscript, Role, Row};

use crate::fit::Align;
use crate::paragraph::{Manner, Paragraph};
use crate::shape::Style;
use crate::signature;
use crate::slice::{Mark, NEVER, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, NodeRole, PageSetup};

/// How the wordings of a role look. Heights are counted in steps, half a line each.
#[derive(Clone, Copy, Debug)]
struct Look {
    face: FaceId,
    /// Type size as a share of the text's.
    size: f32,
    align: Align,
    leading: u32,
    before: u32,
    after: u32,
    heading: Option<u8>,
    /// Whether a page never ends below it.
    leads: bool,
}

fn look(role: &Role) -> Look {
    let text = Look {
        face: FaceId::Regular,
        size: 1.0,
        align: Align::Justified,
        leading: 2,
        before: 1,
        after: 1,
        heading: None,
        leads: false,
    };
    let centred = Look { align: Align::Centred, leads: true, ..text };
    match role {
        Role::Title => Look {
            face: FaceId::Bold,
            size: 1.45,
            leading: 3,
            after: 2,
            heading: Some(1),
            ..centred
        },
        Role::Subtitle => Look { size: 1.1, after: 2, ..centred },
        Role::PlaceDate => Look { before: 2, after: 3, leads: false, ..centred },
        Role::Agreed => Look { align: Align::Left, leads: true, ..text },
        Role::Heading => {
            Look { face: FaceId::Bold, before: 3, heading: Some(2), ..centred }
        }
        Role::Party | Role::Recital | Role::Clause | Role::Signatures(_) => text,
    }
}

/// A column narrower than so many ems is set ragged, with the number in the text.
const NARROW: f32 = 16.0;

/// First line of a later paragraph, in ems.
const INDENT: f32 = 1.3;

/// The columns of a paper.
#[derive(Debug)]
struct Grid {
    /// Left edge and width of each column, in points.
    columns: Vec<(f32, f32)>,
    measure: f32,
    /// Room for the numbers before the clauses; none where columns are narrow.
    numbers: Option<f32>,
}

/// Sets every row, top to bottom.
pub(crate) fn set_rows(
    manuscript: &Manuscript,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    let grid = Grid::new(manuscript, setup, typesetter);
    let mut slices: Vec<Slice> = Vec::new();
    let mut rows = manuscript.rows.as_slice();
    let mut room = 0;
    while let Some((first, rest)) = rows.split_first() {
        if let Role::Signatures(_) = first.role {
            let count = rows.iter().take_while(|it| is_signatures(it)).count();
            let mut set =
                signature::set(&rows[..count], manuscript, setup, typesetter, structure);
            if let Some(first) = set.first_mut() {
                first.before = first.before.max(room);
                hold_end(&mut slices);
            }
            slices.extend(set);
            rows = &rows[count..];
            room = 0;
            continue;
        }
        let look = look(&first.role);
        let mut set = set_row(first, &look, &grid, setup, typesetter, structure);
        if let Some(top) = set.first_mut() {
            top.before = room.max(look.before);
        }
        room = look.after;
        slices.append(&mut set);
        rows = rest;
    }
    hold_leads(&mut slices);
    slices
}

fn is_signatures(row: &Row) -> bool {
    matches!(row.role, Role::Signatures(_))
}

/// Signatures never stand alone: at least two lines of text go with them.
fn hold_end(slices: &mut [Slice]) {
    for slice in slices.iter_mut().rev().take(2) {
        slice.hold = ALONE;
    }
}

/// Against signatures without a text: nothing weighs more.
const ALONE: f32 = 1e11;

/// A heading takes at least two lines with it, even where the first is a row by itself.
fn hold_leads(slices: &mut [Slice]) {
    let section = |slices: &[Slice], at: usize| slices.get(at).map(|it| it.section);
    for index in 1..slices.len().saturating_sub(1) {
        let own = Some(slices[index].section);
        let is_led = slices[index - 1].hold >= NEVER && section(slices, index - 1) != own;
        if is_led && section(slices, index + 1) != own {
            slices[index].hold = slices[index].hold.max(LONE_LINE);
        }
    }
}

/// Against one single line below a heading at the end of a page.
const LONE_LINE: f32 = 1e6;

impl Grid {
    fn new(
        manuscript: &Manuscript,
        setup: &PageSetup,
        typesetter: &mut Typesetter<'_>,
    ) -> Self {
        let count = manuscript.langs.len().max(1);
        let width = setup.column(count);
        let columns =
            (0..count).map(|it| (it as f32 * (width + setup.gutter), width)).collect();
        let mut widest = 0.0_f32;
        for row in manuscript.rows.iter().filter(|it| it.role != Role::Heading) {
            for column in &row.columns {
                let style = plain(FaceId::Regular, column);
                let width = typesetter.width(column.number.trim(), style, setup.size);
                widest = widest.max(width);
            }
        }
        let numbers = widest + 0.6 * setup.size;
        let is_wide = width - numbers >= NARROW * setup.size;
        Self { columns, measure: setup.measure(), numbers: is_wide.then_some(numbers) }
    }

    fn column(&self, index: usize, count: usize) -> (f32, f32) {
        if count == 1 {
            return (0.0, self.measure);
        }
        self.columns.get(index).copied().unwrap_or((0.0, self.measure))
    }
}

fn plain(face: FaceId, column: &Column) -> Style {
    Style { face, lang: column.lang, small_caps: false }
}

/// A line of a column: a number or a line of a paragraph.
struct ColumnLine {
    x: f32,
    paragraph: Arc<Paragraph>,
    index: usize,
    node: usize,
}

/// One wording in lines. A number before the text shares its first line.
#[derive(Default)]
struct SetColumn {
    number: Option<ColumnLine>,
    lines: Vec<ColumnLine>,
    /// An empty frame stands for a wording that is missing.
    placeholder: Option<(f32, f32)>,
}

fn set_row(
    row: &Row,
    look: &Look,
    grid: &Grid,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    let section = structure.section(row.unit);
    let count = row.columns.len();
    let size = fitting_size(row, look, grid, setup, typesetter);
    let is_facing = faces(row, look, grid, size, typesetter);
    let columns: Vec<SetColumn> = row
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let (x, width) = grid.column(index, count);
            let place = Place { x, width, size, section, unit: row.unit };
            if is_facing {
                return set_facing(column, look, &place, typesetter, structure);
            }
            set_column(column, look, grid, &place, typesetter, structure)
        })
        .collect();
    let height = columns.iter().map(|it| it.lines.len()).max().unwrap_or(0).max(1);
    let leading = look.leading as f32 * setup.step();
    let baseline = baseline(leading, size);
    let mut slices: Vec<Slice> = (0..height)
        .map(|line| Slice {
            section,
            before: 0,
            height: look.leading,
            hold: match line + 1 == height {
                _ if look.leads => NEVER,
                true => 0.0,
                false => hold(&columns, line),
            },
            pieces: Vec::new(),
        })
        .collect();
    for (index, column) in columns.into_iter().enumerate() {
        if let Some((x, width)) = column.placeholder {
            let height = leading * height.min(3) as f32 - 4.0;
            let mark = Mark::Frame { width, height, ink: Ink::Grey };
            slices[0].pieces.push(Piece { column: index, x, y: 2.0, mark });
        }
        let number = column.number.into_iter().map(|it| (0, it));
        for (at, line) in number.chain(column.lines.into_iter().enumerate()) {
            let ColumnLine { x, paragraph, index: line, node } = line;
            let x = x + paragraph.lines[line].x;
            let ink = Ink::Black;
            let mark = Mark::Line { paragraph, index: line, ink, node: Some(node) };
            slices[at].pieces.push(Piece { column: index, x, y: baseline, mark });
        }
    }
    slices
}

/// From the top of a line to its baseline.
pub(crate) fn baseline(leading: f32, size: f32) -> f32 {
    leading / 2.0 + 0.34 * size
}

/// What stands against a page that ends below so many lines of a row: no first or last
/// line of a paragraph is left alone, in any column.
fn hold(columns: &[SetColumn], line: usize) -> f32 {
    let mut hold = if line == 0 { NEVER } else { TORN };
    for lines in columns.iter().map(|it| &it.lines) {
        let (Some(last), Some(next)) = (lines.get(line), lines.get(line + 1)) else {
            continue;
        };
        let starts = last.index == 0 && last.paragraph.lines.len() > 1;
        let ends = next.index + 1 == next.paragraph.lines.len()
            && next.paragraph.lines.len() > 1;
        if starts || ends {
            hold = NEVER;
        }
        if last.paragraph.lines[last.index].is_divided {
            hold += TORN;
        }
    }
    hold
}

/// Against a page that ends within a row: it weighs as much as five white lines.
const TORN: f32 = 1.0;

/// Display lines are made smaller rather than divided.
fn fitting_size(
    row: &Row,
    look: &Look,
    grid: &Grid,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
) -> f32 {
    let full = (setup.size * look.size * 2.0).round() / 2.0;
    if look.align != Align::Centred {
        return full;
    }
    let mut size = full;
    for (index, column) in row.columns.iter().enumerate() {
        let (_, width) = grid.column(index, row.columns.len());
        for text in &column.paragraphs {
            let widest = typesetter.widest(text, plain(look.face, column), full);
            if widest > width {
                size = size.min(full * width / widest);
            }
        }
    }
    let size = (size * 4.0).floor() / 4.0;
    // Below that a division reads better than small type.
    if size < setup.size.min(full) * 0.85 { setup.size.min(full) } else { size }
}

/// Whether place and date face each other on one line, in every column.
fn faces(
    row: &Row,
    look: &Look,
    grid: &Grid,
    size: f32,
    typesetter: &mut Typesetter<'_>,
) -> bool {
    row.role == Role::PlaceDate
        && row.columns.iter().enumerate().all(|(index, column)| {
            let (_, width) = grid.column(index, row.columns.len());
            let style = plain(look.face, column);
            let texts = place_and_date(column);
            let natural: f32 =
                texts.iter().map(|it| typesetter.width(it, style, size)).sum();
            texts.len() == 2 && natural + 2.0 * size <= width
        })
}

/// The lines of a wording.
fn place_and_date(column: &Column) -> Vec<&str> {
    let lines = column.paragraphs.iter().flat_map(|it| it.lines());
    lines.map(str::trim).filter(|it| !it.is_empty()).collect()
}

/// The place on the left, the date on the right.
fn set_facing(
    column: &Column,
    look: &Look,
    place: &Place,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> SetColumn {
    let origin = Origin { at: column.at, unit: place.unit };
    let manner = Manner {
        style: plain(look.face, column),
        size: place.size,
        measure: place.width,
        align: Align::Left,
        indent: 0.0,
        goes_on: false,
    };
    let mut line = |text: &str, is_right: bool| {
        let role = NodeRole::Paragraph;
        let node = structure.part(role, place.section, column.lang, place.unit);
        let paragraph = typesetter.set(text, &manner, origin);
        let width = paragraph.lines.first().map_or(0.0, |it| it.width);
        let x = if is_right { place.x + place.width - width } else { place.x };
        ColumnLine { x, paragraph, index: 0, node }
    };
    let texts = place_and_date(column);
    let number = texts.first().map(|it| line(it, false));
    let lines = texts.iter().skip(1).map(|it| line(it, true)).collect();
    SetColumn { number, lines, placeholder: None }
}

/// Where a column stands.
struct Place {
    x: f32,
    width: f32,
    size: f32,
    section: usize,
    unit: Option<Unit>,
}

fn set_column(
    column: &Column,
    look: &Look,
    grid: &Grid,
    place: &Place,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> SetColumn {
    let mut set = SetColumn::default();
    let number = column.number.trim();
    let texts: Vec<&str> = column.paragraphs.iter().map(|it| it.trim()).collect();
    let texts: Vec<&str> = texts.into_iter().filter(|it| !it.is_empty()).collect();
    if texts.is_empty() {
        let room = typesetter.width(number, plain(look.face, column), place.size) + 4.0;
        let room = if number.is_empty() { 0.0 } else { grid.numbers.unwrap_or(room) };
        if number.is_empty() || look.heading.is_none() {
            set.placeholder = Some((place.x + room, place.width - room));
        }
        if number.is_empty() {
            return set;
        }
    }
    let origin = Origin { at: column.at, unit: place.unit };
    let is_narrow = place.width < NARROW * place.size;
    let align = match look.align {
        Align::Justified if is_narrow => Align::Left,
        align => align,
    };
    let manner = Manner {
        style: plain(look.face, column),
        size: place.size,
        measure: place.width,
        align,
        indent: 0.0,
        goes_on: false,
    };
    let role = look.heading.map_or(NodeRole::Paragraph, NodeRole::Heading);
    let part = |structure: &mut Structure| {
        structure.part(role, place.section, column.lang, place.unit)
    };
    if look.heading.is_some() {
        let node = part(structure);
        let lines = Some(number).filter(|it| !it.is_empty()).into_iter();
        let lines: Vec<&str> = lines.chain(texts).collect();
        for (index, text) in lines.iter().enumerate() {
            let goes_on = index + 1 < lines.len();
            let is_number = goes_on && index == 0 && !number.is_empty();
            let face = if is_number { FaceId::Regular } else { look.face };
            let style = plain(face, column);
            let manner = Manner { goes_on, style, ..manner };
            set.push(&typesetter.set(text, &manner, origin), place.x, node);
        }
        return set;
    }
    let mut indent = 0.0;
    let mut first = None;
    let mut run_in = String::new();
    if !number.is_empty() {
        let node = part(structure);
        first = Some(node);
        match grid.numbers {
            Some(room) => {
                indent = room;
                let measure = room;
                let manner =
                    Manner { measure, align: Align::Left, goes_on: true, ..manner };
                let paragraph = typesetter.set(number, &manner, origin);
                set.number = Some(ColumnLine { x: place.x, paragraph, index: 0, node });
            }
            _ => run_in = format!("{number}\u{a0}"),
        }
    }
    let texts = if texts.is_empty() { vec![""] } else { texts };
    for (index, text) in texts.into_iter().enumerate() {
        let node = first.take().unwrap_or_else(|| part(structure));
        let is_later = index > 0 && align == Align::Justified;
        let manner = Manner {
            measure: place.width - indent,
            indent: if is_later { INDENT * place.size } else { 0.0 },
            ..manner
        };
        let paragraph = if run_in.is_empty() {
            typesetter.set(text, &manner, origin)
        } else {
            let text = format!("{}{text}", std::mem::take(&mut run_in));
            typesetter.set(&text, &manner, origin)
        };
        set.push(&paragraph, place.x + indent, node);
    }
    set
}

impl SetColumn {
    fn push(&mut self, paragraph: &Arc<Paragraph>, x: f32, node: usize) {
        self.lines.extend((0..paragraph.lines.len()).map(|index| ColumnLine {
            x,
            paragraph: Arc::clone(paragraph),
            index,
            node,
        }));
    }
}
