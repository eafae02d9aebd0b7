//! Sheets become operators. It paints alike for the screen and for the record; only in
//! the record each run is marked with the node it belongs to.

mod brush;
mod line;

use pobratym_typeset::{Item, Run, Setting, Sheet};
use printpdf::PdfPage;

use self::brush::{Artifact, Brush};
use crate::PdfFault;
use crate::font::Faces;
use crate::picture::Pictures;
use crate::reading::Reading;
use crate::structure;

/// A sheet as operators.
#[derive(Debug)]
pub(crate) struct Painted {
    pub(crate) page: PdfPage,
    /// The nodes of its marked sequences; the place in the list is the `MCID`.
    pub(crate) marks: Vec<usize>,
}

/// What belongs to a node: a run, or the picture at `index`.
struct Content<'a> {
    node: usize,
    index: usize,
    run: Option<&'a Run>,
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
    pictures: &Pictures<'_>,
    reading: &Reading,
    marking: Marking,
) -> Result<Painted, PdfFault> {
    let page = setting
        .sheets
        .get(sheet)
        .ok_or(PdfFault::Dangling { what: "sheet", index: sheet })?;
    let mut brush = Brush::new(page, faces, marking);
    paint_rules(&mut brush, page);

    let mut content: Vec<Content<'_>> = Vec::new();
    let mut repeated: Vec<(usize, &Run)> = Vec::new();
    for (index, item) in page.items.iter().enumerate() {
        match item {
            Item::Run(run) if run.glyphs.is_empty() => {}
            Item::Run(run) => match run.node {
                Some(node) => content.push(Content { node, index, run: Some(run) }),
                None => repeated.push((index, run)),
            },
            Item::Picture { node, .. } => {
                content.push(Content { node: *node, index, run: None });
            }
            Item::Rule { .. } | Item::Frame { .. } => {}
        }
    }
    // Content stands in the file in the order in which it is read, also for readers that
    // know nothing of tags.
    content.sort_by_key(|it| reading.rank(it.node));

    let mut marks = Vec::new();
    for group in content.chunk_by(|a, b| a.node == b.node) {
        let node = group[0].node;
        brush.begin_content(structure::tag(setting.nodes[node].role), marks.len());
        marks.push(node);
        for it in group {
            if let Item::Picture { x, y, width, height, picture, .. } =
                &page.items[it.index]
            {
                let bounds = [*x, page.height - y - height, *width, *height];
                let dangling = PdfFault::Dangling { what: "picture", index: node };
                brush.place(pictures.paint(picture, bounds).ok_or(dangling)?);
            }
        }
        let runs: Vec<(usize, &Run)> =
            group.iter().filter_map(|it| Some((it.index, it.run?))).collect();
        if !runs.is_empty() {
            paint_runs(&mut brush, &runs, |item, run| Manner {
                foreign: reading.lang(node) != run.lang,
                space_after: reading.space_follows(sheet, item),
            })?;
        }
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
    let is_rule = |it: &Item| matches!(it, Item::Rule { .. } | Item::Frame { .. });
    if !page.items.iter().any(is_rule) {
        return;
    }
    brush.begin_artifact(Artifact::Layout);
    for item in &page.items {
        match *item {
            Item::Run(_) | Item::Picture { .. } => {}
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
