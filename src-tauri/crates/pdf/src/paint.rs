//! Sheets become operators. It paints alike for the screen and for the record; only in
//! the record each run is marked with the node it belongs to.

mod brush;
mod line;

use pobratym_typeset::{Item, Run, Setting, Sheet};
use printpdf::PdfPage;

use self::brush::{Artifact, Brush};
use crate::PdfFault;
use crate::font::Faces;
use crate::reading::Reading;
use crate::structure;

/// A sheet as operators.
#[derive(Debug)]
pub(crate) struct Painted {
    pub(crate) page: PdfPage,
    /// The nodes of its marked sequences; the place in the list is the `MCID`.
    pub(crate) marks: Vec<usize>,
}

/// Whether content is marked for the structure tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marking {
    /// For the record.
    Tagged,
    /// For the screen.
    Bare,
}

/// Paints one sheet of a setting.
pub(crate) fn paint(
    setting: &Setting,
    sheet: usize,
    faces: &Faces,
    reading: &Reading,
    marking: Marking,
) -> Result<Painted, PdfFault> {
    let page = setting
        .sheets
        .get(sheet)
        .ok_or(PdfFault::Dangling { what: "sheet", index: sheet })?;
    let mut brush = Brush::new(page, faces, marking);
    paint_rules(&mut brush, page);

    let runs = page.items.iter().enumerate().filter_map(|(item, it)| match it {
        Item::Run(run) if !run.glyphs.is_empty() => Some((item, run)),
        _ => None,
    });
    let (mut content, repeated): (Vec<_>, Vec<_>) =
        runs.partition(|(_, run)| run.node.is_some());
    // Content stands in the file in the order in which it is read, also for readers that
    // know nothing of tags.
    content.sort_by_key(|(_, run)| run.node.map(|node| reading.rank(node)));

    let mut marks = Vec::new();
    for group in content.chunk_by(|(_, a), (_, b)| a.node == b.node) {
        let Some(node) = group[0].1.node else { continue };
        brush.begin_content(structure::tag(setting.nodes[node].role), marks.len());
        marks.push(node);
        paint_runs(&mut brush, group, |item, run| Manner {
            foreign: reading.lang(node) != run.lang,
            space_after: reading.space_follows(sheet, item),
        })?;
        brush.end();
    }
    for group in repeated.chunk_by(|(_, a), (_, b)| a.y == b.y) {
        brush.begin_artifact(Artifact::of_run(group[0].1, page));
        paint_runs(&mut brush, group, |_, _| Manner::default())?;
        brush.end();
    }
    Ok(Painted { page: brush.finish(), marks })
}

/// How a run is painted beside what the run itself says.
#[derive(Clone, Copy, Debug, Default)]
struct Manner {
    /// Its language is not that of its node.
    foreign: bool,
    /// A word ends after it although the setting paints no space.
    space_after: bool,
}

fn paint_runs(
    brush: &mut Brush<'_>,
    runs: &[(usize, &Run)],
    manner: impl Fn(usize, &Run) -> Manner,
) -> Result<(), PdfFault> {
    brush.begin_text();
    for &(item, run) in runs {
        line::paint(brush, run, manner(item, run))?;
    }
    brush.end_text();
    Ok(())
}

/// Rules and frames carry no meaning: what they divide is said by the structure.
fn paint_rules(brush: &mut Brush<'_>, page: &Sheet) {
    if page.items.iter().all(|it| matches!(it, Item::Run(_))) {
        return;
    }
    brush.begin_artifact(Artifact::Layout);
    for item in &page.items {
        match *item {
            Item::Run(_) => {}
            Item::Rule { x, y, width, height, ink } => {
                brush.fill([x, y, width, height], ink);
            }
            Item::Frame { x, y, width, height, stroke, ink } => {
                brush.stroke([x, y, width, height], stroke, ink);
            }
        }
    }
    brush.end();
}
