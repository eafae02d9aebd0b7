//! Pages: slices are shared out so that nothing is torn apart.

use std::sync::Arc;

use pobratym_wording::{Manuscript, Revision};

use crate::margin::{self, Margins};
use crate::paragraph::Paragraph;
use crate::slice::{Mark, Slice};
use crate::structure::Structure;
use crate::typesetter::Typesetter;
use crate::{Field, Ink, Item, PageSetup, Run, Setting, Sheet};

/// Makes up the sheets of a paper.
pub(crate) fn make_up(
    mut slices: Vec<Slice>,
    manuscript: &Manuscript,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: Structure,
) -> Setting {
    // The foot names the number of pages, and its height decides how many there are.
    let mut count = 1;
    let (pages, margins) = loop {
        let margins = margin::set(manuscript, count, setup, typesetter);
        let pages = break_pages(&slices, margins.room(setup));
        if pages.len() <= count {
            break (pages, margins);
        }
        count = pages.len();
    };
    let mut sheets = Vec::with_capacity(pages.len());
    let mut fields: Vec<Field> = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let mut items = margins.head(setup);
        let page = &mut slices[page.start..page.end];
        fill(page, number, &margins, setup, &mut items, &mut fields);
        items.extend(margins.foot(number, setup, manuscript, typesetter));
        sheets.push(Sheet { width: setup.width, height: setup.height, items });
    }
    // Party by party, wherever their blocks came to stand.
    fields.sort_by_key(|it| it.node);
    Setting {
        sheets,
        nodes: structure.into_nodes(),
        fields,
        langs: manuscript.langs.clone(),
        title: manuscript.title.clone(),
    }
}

/// Sheets cost most, then torn rows, then white at the foot.
const SHEET: f64 = 1e3;
const WHITE: f64 = 100.0;

/// Finds the ends of pages that together cost least. Every page holds at least one slice.
fn break_pages(slices: &[Slice], room: u32) -> Vec<std::ops::Range<usize>> {
    let count = slices.len();
    let mut best: Vec<(f64, usize)> = vec![(f64::INFINITY, 0); count + 1];
    best[0] = (0.0, 0);
    for end in 1..=count {
        let mut height = 0;
        let mut start = end;
        while start > 0 {
            start -= 1;
            let slice = &slices[start];
            let head = slice.head.as_ref().map_or(0, |it| it.height);
            let full = height + slice.height;
            if full + head > room && start + 1 < end {
                break;
            }
            if start + 1 < end && slices[start + 1].starts_sheet {
                break;
            }
            height = full + slice.before;
            let used = f64::from(full + head) / f64::from(room);
            let white = (1.0 - used).max(0.0);
            let is_last = slices.get(end).is_none_or(|it| it.starts_sheet);
            let cost = if is_last {
                0.0
            } else {
                WHITE * white * white + f64::from(slices[end - 1].hold)
            };
            let cost = best[start].0 + SHEET + cost;
            if cost < best[end].0 {
                best[end] = (cost, start);
            }
        }
    }
    let mut pages = Vec::new();
    let mut end = count;
    while end > 0 {
        let start = best[end].1;
        pages.push(start..end);
        end = start;
    }
    if pages.is_empty() {
        pages.push(0..0);
    }
    pages.reverse();
    pages
}

/// Puts the slices of one page on the sheet, in reading order.
fn fill(
    slices: &mut [Slice],
    sheet: usize,
    margins: &Margins,
    setup: &PageSetup,
    items: &mut Vec<Item>,
    fields: &mut Vec<Field>,
) {
    let mut steps = 0;
    let mut pieces = Vec::new();
    if let Some(first) = slices.first()
        && let Some(head) = &first.head
    {
        let top = margins.top(setup);
        pieces.extend(head.pieces.iter().map(|it| (first.section, top, it.clone())));
        steps = head.height;
    }
    for (index, slice) in slices.iter_mut().enumerate() {
        if index > 0 {
            steps += slice.before;
        }
        let top = margins.top(setup) + steps as f32 * setup.step();
        steps += slice.height;
        let section = slice.section;
        pieces.extend(slice.pieces.drain(..).map(|it| (section, top, it)));
    }
    pieces.sort_by_key(|(section, _, piece)| (*section, piece.column));
    for (_, top, piece) in pieces {
        let (x, y) = (setup.left + piece.x, top + piece.y);
        match piece.mark {
            Mark::Field { width, height, signatory, node, description } => {
                fields.push(Field {
                    sheet,
                    x,
                    y,
                    width,
                    height,
                    signatory,
                    node,
                    description,
                });
            }
            mark => items.extend(mark.into_items(x, y)),
        }
    }
}

impl Mark {
    /// The painted things at a place on the sheet; none for a field.
    pub(crate) fn into_items(self, x: f32, y: f32) -> Vec<Item> {
        match self {
            Self::Line { paragraph, index, ink, node } => {
                line(&paragraph, index, ink, node, (x, y))
            }
            Self::Rule { width, height, ink } => {
                vec![Item::Rule { x, y, width, height, ink }]
            }
            Self::Frame { width, height, ink } => {
                vec![Item::Frame { x, y, width, height, stroke: 0.5, ink }]
            }
            Self::Picture { width, height, picture, node } => {
                vec![Item::Picture { x, y, width, height, picture, node }]
            }
            Self::Field { .. } => Vec::new(),
        }
    }
}

/// A line of a paragraph with its baseline at `y`.
fn line(
    paragraph: &Paragraph,
    index: usize,
    ink: Ink,
    node: Option<usize>,
    (x, y): (f32, f32),
) -> Vec<Item> {
    let manner = &paragraph.manner;
    let size = manner.size;
    let mut items = Vec::with_capacity(1);
    for stretch in &paragraph.lines[index].stretches {
        let left = x + stretch.x;
        items.push(Item::Run(Run {
            face: stretch.tone.face,
            size,
            x: left,
            y,
            glyphs: Arc::clone(&stretch.glyphs),
            lang: manner.style.lang,
            ink,
            node,
        }));
        let rules: &[f32] = match stretch.tone.revision {
            None => &[],
            Some(Revision::Inserted) => &INSERTED,
            Some(Revision::Deleted) => &DELETED,
        };
        items.extend(rules.iter().map(|below| Item::Rule {
            x: left,
            y: y + below * size,
            width: stretch.width,
            height: RULE * size,
            ink,
        }));
    }
    items
}

/// Rules at a stretch that a redline marks, below the baseline, in ems.
const INSERTED: [f32; 2] = [0.13, 0.22];
const DELETED: [f32; 1] = [-0.24];
const RULE: f32 = 0.045;
