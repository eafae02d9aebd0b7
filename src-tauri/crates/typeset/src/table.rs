//! Tables: a head above each column, which every sheet repeats; rows that are parted only
//! where they are long.

use std::rc::Rc;
use std::sync::Arc;

use pobratym_domain::Lang;
use pobratym_wording::{Table, TableColumn};

use crate::fit::Align;
use crate::paragraph::{Manner, Paragraph};
use crate::row::baseline;
use crate::shape::Style;
use crate::slice::{Head, Mark, NEVER, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, NodeRole, PageSetup};

/// Left and right of the text of a cell, in ems.
const PADDING: f32 = 0.45;
/// Rows with more lines than this are parted at the end of a page.
const WHOLE: usize = 12;
/// Below it a word is divided rather than set smaller.
const SMALLEST: f32 = 0.72;
const HAIR: f32 = 0.4;
const STRONG: f32 = 0.9;
/// Against a page that ends within a row.
const TORN: f32 = 1e4;

/// Sets a table over the whole measure. A row is read cell by cell.
pub(crate) fn set(
    table: &Table,
    around: Lang,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Vec<Slice> {
    if table.columns.is_empty() {
        return Vec::new();
    }
    let node = structure.text(NodeRole::Table, around, None);
    let (size, widths) = widths(table, setup, typesetter);
    let mut setter = Setter { table, setup, size, widths, typesetter, structure, node };
    let heads: Vec<&str> = table.columns.iter().map(|it| it.head.as_str()).collect();
    let mut slices = setter.row(&heads, Place::Head);
    let head = Rc::new(repeated(&slices, setup.step()));
    for slice in &mut slices {
        slice.hold = NEVER;
    }
    if let Some(first) = slices.first_mut() {
        first.before = 2;
    }
    let empty = String::new();
    let body = table.rows.iter().map(|row| (row, Place::Body));
    let totals = table.totals.iter().map(|row| (row, Place::Total));
    for (row, place) in body.chain(totals) {
        let cells: Vec<&str> = (0..table.columns.len())
            .map(|index| row.get(index).unwrap_or(&empty).as_str())
            .collect();
        let mut set = setter.row(&cells, place);
        for slice in &mut set {
            slice.head = Some(Rc::clone(&head));
        }
        if place == Place::Total
            && let Some(above) = slices.last_mut()
        {
            above.hold = NEVER;
        }
        slices.extend(set);
    }
    slices
}

/// The head as it stands on later pages, where nobody hears it again.
fn repeated(slices: &[Slice], step: f32) -> Head {
    let mut height = 0;
    let mut pieces = Vec::new();
    for slice in slices {
        let top = height as f32 * step;
        pieces.extend(slice.pieces.iter().cloned().map(|mut piece| {
            piece.y += top;
            if let Mark::Line { node, .. } = &mut piece.mark {
                *node = None;
            }
            piece
        }));
        height += slice.height;
    }
    Head { height, pieces }
}

/// Where a row stands in its table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Body,
    /// Never parted from the rows above it.
    Total,
}

struct Setter<'s, 'f> {
    table: &'s Table,
    setup: &'s PageSetup,
    size: f32,
    widths: Vec<f32>,
    typesetter: &'s mut Typesetter<'f>,
    structure: &'s mut Structure,
    node: usize,
}

impl Setter<'_, '_> {
    fn row(&mut self, cells: &[&str], place: Place) -> Vec<Slice> {
        let section = self.structure.len();
        let first = self.table.columns.first().map(|it| it.lang);
        let lang = first.unwrap_or(Lang::EN);
        let row = self.structure.part(NodeRole::TableRow, self.node, lang, None);
        let role = match place {
            Place::Head => NodeRole::HeaderCell,
            Place::Body | Place::Total => NodeRole::Cell,
        };
        let mut set = Vec::new();
        for (column, text) in self.table.columns.iter().zip(cells) {
            let index = set.len();
            let node = self.structure.part(role, row, column.lang, None);
            let padding = PADDING * self.size;
            let empty = cells[index + 1..].iter().take_while(|it| it.is_empty());
            let over = match place {
                Place::Total if !column.holds_numbers && !text.is_empty() => {
                    empty.count()
                }
                _ => 0,
            };
            let width: f32 = self.widths[index..=index + over].iter().sum();
            let measure = (width - 2.0 * padding).max(self.size);
            let manner = Manner {
                style: style(column, place),
                size: self.size,
                measure,
                align: Align::Left,
                indent: 0.0,
                goes_on: false,
            };
            let paragraph = self.typesetter.set(text.trim(), &manner, Origin::default());
            let is_right = column.holds_numbers;
            set.push(Cell { paragraph, node, padding, measure, is_right });
        }
        self.slices(&set, section, place)
    }

    fn slices(&self, cells: &[Cell], section: usize, place: Place) -> Vec<Slice> {
        let lines = cells.iter().map(|it| it.paragraph.lines.len()).max().unwrap_or(0);
        let lines = lines.max(1);
        let baseline = baseline(self.setup.leading, self.size);
        let slices = (0..lines).map(|line| {
            let is_last = line + 1 == lines;
            let mut pieces = Vec::new();
            let mut left = 0.0;
            for (index, cell) in cells.iter().enumerate() {
                if let Some(set) = cell.paragraph.lines.get(line) {
                    let free = cell.measure - set.width;
                    let free = if cell.is_right { free.max(0.0) } else { 0.0 };
                    let mark = Mark::Line {
                        paragraph: Arc::clone(&cell.paragraph),
                        index: line,
                        ink: Ink::Black,
                        node: Some(cell.node),
                    };
                    let x = left + cell.padding + set.x + free;
                    pieces.push(Piece { column: index, x, y: baseline, mark });
                }
                left += self.widths[index];
            }
            let height = 2 + u32::from(is_last);
            let rule = |y: f32, height: f32, ink: Ink| Piece {
                column: 0,
                x: 0.0,
                y,
                mark: Mark::Rule { width: left, height, ink },
            };
            if place == Place::Head && line == 0 {
                pieces.push(rule(-self.setup.step() * 0.3, STRONG, Ink::Black));
            }
            if is_last {
                let y = self.setup.step() * (height as f32 - 0.6);
                let (thick, ink) = match place {
                    Place::Head => (STRONG, Ink::Black),
                    Place::Body | Place::Total => (HAIR, Ink::Grey),
                };
                pieces.push(rule(y, thick, ink));
            }
            Slice {
                section,
                starts_sheet: false,
                before: 0,
                height,
                hold: match is_last {
                    true => 0.0,
                    false if lines <= WHOLE || line == 0 || line + 2 == lines => NEVER,
                    false => TORN,
                },
                pieces,
                head: None,
            }
        });
        slices.collect()
    }
}

struct Cell {
    paragraph: Arc<Paragraph>,
    node: usize,
    padding: f32,
    measure: f32,
    is_right: bool,
}

fn style(column: &TableColumn, place: Place) -> Style {
    let face = match place {
        Place::Head | Place::Total => FaceId::Bold,
        Place::Body => FaceId::Regular,
    };
    Style { face, lang: column.lang, small_caps: false }
}

/// What stands in a column, with its place.
fn cells(
    rows: &[Vec<String>],
    column: usize,
    place: Place,
) -> impl Iterator<Item = (&str, Place)> {
    rows.iter().filter_map(move |it| Some((it.get(column)?.as_str(), place)))
}

/// The type size and the width of each column. Columns have what their longest text asks
/// for where all of them fit; else each has room for its widest word, and what is left is
/// shared out by how much each would still take. Linear in the text.
fn widths(
    table: &Table,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
) -> (f32, Vec<f32>) {
    let measure = setup.measure();
    let most = measure * 0.6;
    let mut least = Vec::new();
    let mut wanted = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let body = cells(&table.rows, index, Place::Body);
        // The name of a total runs on over the columns that it leaves empty.
        let totals: &[Vec<String>] =
            if column.holds_numbers { &table.totals } else { &[] };
        let totals = cells(totals, index, Place::Total);
        let (mut widest, mut natural) = (0.0_f32, 0.0_f32);
        for (text, place) in body.chain(totals).chain([(&*column.head, Place::Head)]) {
            let style = style(column, place);
            widest = widest.max(match place {
                Place::Head => typesetter.widest(text, style, setup.size),
                Place::Body | Place::Total => {
                    typesetter.widest_bound(text, style, setup.size)
                }
            });
            for line in text.lines() {
                let width = typesetter.width(line.trim(), style, setup.size);
                // A head may well take two lines.
                natural = natural.max(match place {
                    Place::Body | Place::Total => width,
                    Place::Head => width / 2.0,
                });
            }
        }
        let padding = 2.0 * PADDING * setup.size + 1.0;
        least.push(widest + padding);
        wanted.push(natural.max(widest).min(most.max(widest)) + padding);
    }
    let shares = table.columns.iter().map(|it| measure * it.share as f32 / 100.0);
    let shares: Vec<f32> = shares.collect();
    let is_shared = (shares.iter().sum::<f32>() - measure).abs() < 1.0;
    if is_shared && shares.iter().zip(&least).all(|(share, least)| share >= least) {
        return (setup.size, shares);
    }
    let total: f32 = wanted.iter().sum();
    if total <= measure {
        let spare = (measure - total) / total;
        return (setup.size, wanted.iter().map(|it| it * (1.0 + spare)).collect());
    }
    let needed: f32 = least.iter().sum();
    if needed > measure {
        let scale = (measure / needed).max(SMALLEST);
        let share = measure / needed;
        let size = (setup.size * scale * 4.0).floor() / 4.0;
        return (size, least.iter().map(|it| it * share).collect());
    }
    let free = measure - needed;
    let more: f32 = total - needed;
    let widths = least
        .iter()
        .zip(&wanted)
        .map(|(least, wanted)| least + free * (wanted - least) / more.max(f32::EPSILON));
    (setup.size, widths.collect())
}
