//! Rows: wordings that say the same, side by side, every one beginning on the same line.

use pobratym_wording::{Column, Manuscript, Role, Row, Start};

use crate::column::{ColumnLine, ColumnSetter, NARROW, Place, SetColumn, place_and_date};
use crate::fit::Align;
use crate::look::{Look, look};
use crate::shape::Style;
use crate::slice::{Mark, NEVER, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::Typesetter;
use crate::{FaceId, Ink, PageSetup};
use crate::{emblem, plan, signature, table};

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
        if let Some(mut set) = set_alone(first, manuscript, setup, typesetter, structure)
        {
            if let Some(top) = set.first_mut() {
                top.before = top.before.max(room);
            }
            if matches!(first.role, Role::Signed(_)) {
                hold_end(&mut slices);
            }
            slices.append(&mut set);
            rows = rest;
            room = 1;
            continue;
        }
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
            top.before = match first.start {
                Start::Close => 0,
                Start::Usual | Start::Sheet => room.max(look.before),
            };
            top.starts_sheet = first.start == Start::Sheet;
        }
        if first.start == Start::Close
            && let Some(last) = slices.last_mut()
        {
            last.hold = last.hold.max(PARTED);
        }
        if first.role == Role::Label {
            // The label goes with the signatures.
            if let Some(last) = slices.last_mut() {
                last.hold = NEVER;
            }
        }
        room = look.after;
        slices.append(&mut set);
        rows = rest;
    }
    hold_leads(&mut slices);
    slices
}

/// What has a form of its own: a picture, a table, one signature.
fn set_alone(
    row: &Row,
    manuscript: &Manuscript,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Option<Vec<Slice>> {
    match &row.role {
        Role::Emblems(stacks) => {
            let slice = emblem::set(stacks, setup, typesetter, structure);
            Some(slice.into_iter().collect())
        }
        Role::Table(it) => {
            let lang = *manuscript.langs.first()?;
            Some(table::set(it, lang, setup, typesetter, structure))
        }
        Role::Plan(it) => {
            Some(plan::set(it, setup, typesetter, structure).into_iter().collect())
        }
        Role::Signed(slot) => {
            Some(signature::set_one(slot, manuscript, setup, typesetter, structure))
        }
        _ => None,
    }
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
        let count = manuscript.width().max(1);
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

fn set_row(
    row: &Row,
    look: &Look,
    grid: &Grid,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    let section = structure.len();
    let count = row.columns.len();
    let size = fitting_size(row, look, grid, setup, typesetter);
    let is_facing = faces(row, look, grid, size, typesetter);
    let mut setter = ColumnSetter {
        look: *look,
        is_clause: row.role == Role::Clause,
        is_indented: row.role == Role::Paragraph,
        numbers: grid.numbers,
        typesetter,
        structure,
    };
    let columns = row.columns.iter().enumerate().map(|(index, column)| {
        let (x, width) = match row.role {
            Role::Reference => half(index, setup),
            _ => grid.column(index, count),
        };
        let place = Place { x, width, size, unit: row.unit };
        match row.role {
            Role::Letterhead => setter.set_letterhead(column, place),
            _ if is_facing => setter.set_facing(column, place),
            _ => setter.set(column, place),
        }
    });
    let columns: Vec<SetColumn> = columns.collect();
    let height = columns.iter().map(|it| it.lines.len()).max().unwrap_or(0).max(1);
    let leading = look.leading as f32 * setup.step();
    let baseline = baseline(leading, size);
    let mut slices: Vec<Slice> = (0..height)
        .map(|line| Slice {
            section,
            starts_sheet: false,
            head: None,
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
    if row.role == Role::Letterhead
        && let Some(last) = slices.last_mut()
    {
        let mark = Mark::Rule { width: grid.measure, height: 0.6, ink: Ink::Black };
        let y = leading + 0.5 * setup.step();
        last.pieces.push(Piece { column: 0, x: 0.0, y, mark });
        last.height += 1;
    }
    for (index, column) in columns.into_iter().enumerate() {
        if row.role != Role::Reference
            && let Some((x, width)) = column.placeholder
        {
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

/// The left or the right half of the measure.
fn half(index: usize, setup: &PageSetup) -> (f32, f32) {
    let width = setup.measure() * 0.46;
    if index == 0 { (0.0, width) } else { (setup.measure() - width, width) }
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

/// Against a page that ends between two languages of one clause: a third of it left white
/// weighs as much.
const PARTED: f32 = 12.0;

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
