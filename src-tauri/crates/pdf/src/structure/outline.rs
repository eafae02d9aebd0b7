//! The outline: headings of level 2, which name the articles (ISO 32000-1, 12.3.3).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};
use pobratym_typeset::{Item, NodeRole, Run, Setting};

use crate::PdfFault;
use crate::reading::Reading;

/// A heading with its place.
#[derive(Debug, PartialEq)]
struct Entry {
    title: String,
    sheet: usize,
    /// From the bottom edge, in points.
    top: f32,
}

/// Adds the outline, unless there is no heading. Parallel wordings have parallel
/// headings; those in the first language are enough to find one's way.
pub(super) fn add(
    document: &mut Document,
    setting: &Setting,
    reading: &Reading,
    pages: &[ObjectId],
) -> Result<(), PdfFault> {
    let entries = entries(setting, reading);
    if entries.is_empty() {
        return Ok(());
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    for (index, entry) in entries.iter().enumerate() {
        let page = *pages
            .get(entry.sheet)
            .ok_or(PdfFault::Dangling { what: "sheet", index: entry.sheet })?;
        let place: Vec<Object> =
            vec![page.into(), "XYZ".into(), Object::Null, entry.top.into(), Object::Null];
        let mut item: Dictionary = dictionary! {
            "Title" => text_string(&entry.title),
            "Parent" => root,
            "Dest" => place,
        };
        if let Some(&before) = index.checked_sub(1).and_then(|it| ids.get(it)) {
            item.set("Prev", before);
        }
        if let Some(&after) = ids.get(index + 1) {
            item.set("Next", after);
        }
        document.set_object(ids[index], item);
    }
    document.set_object(
        root,
        dictionary! {
            "Type" => "Outlines",
            "First" => ids[0],
            "Last" => ids[ids.len() - 1],
            "Count" => ids.len() as i64,
        },
    );
    document.catalog_mut()?.set("Outlines", root);
    Ok(())
}

fn entries(setting: &Setting, reading: &Reading) -> Vec<Entry> {
    let mut entries: Vec<Option<Entry>> = setting.nodes.iter().map(|_| None).collect();
    for (sheet, page) in setting.sheets.iter().enumerate() {
        for (item, it) in page.items.iter().enumerate() {
            let Item::Run(run) = it else { continue };
            let Some(node) = run.node else { continue };
            let is_heading = setting.nodes[node].role == NodeRole::Heading(2);
            if !is_heading || reading.lang(node) != reading.default_lang() {
                continue;
            }
            let entry = entries[node].get_or_insert_with(|| Entry {
                title: String::new(),
                sheet,
                // A little above the letters.
                top: page.height - run.y + run.size * 1.5,
            });
            entry.title.push_str(&words(run));
            if reading.space_follows(sheet, item) {
                entry.title.push(' ');
            }
        }
    }
    let mut entries: Vec<(usize, Entry)> = entries
        .into_iter()
        .enumerate()
        .filter_map(|(node, entry)| Some((reading.rank(node), entry?)))
        .collect();
    entries.sort_by_key(|(rank, _)| *rank);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// The text of a run, whole words only.
fn words(run: &Run) -> String {
    run.glyphs
        .iter()
        .flat_map(|it| it.text.chars())
        .filter(|it| *it != '\u{AD}')
        .collect()
}
