//! Nodes become the structure tree, the outline and the fields.

mod field;
mod outline;
mod tag;
mod tree;

use lopdf::{Document, ObjectId};
use pobratym_typeset::{NodeRole, Setting};

use crate::PdfFault;
use crate::reading::Reading;

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
pub(crate) fn tag(role: NodeRole) -> &'static str {
    match role {
        NodeRole::Document => "Document",
        NodeRole::Part => "Part",
        NodeRole::Section => "Sect",
        NodeRole::Heading(0 | 1) => "H1",
        NodeRole::Heading(2) => "H2",
        NodeRole::Heading(3) => "H3",
        NodeRole::Heading(4) => "H4",
        NodeRole::Heading(5) => "H5",
        NodeRole::Heading(_) => "H6",
        NodeRole::Paragraph => "P",
        NodeRole::List => "L",
        NodeRole::Item => "LI",
        NodeRole::Label => "Lbl",
        NodeRole::Body => "LBody",
        NodeRole::Form => "Form",
        NodeRole::Figure => "Figure",
        NodeRole::Table => "Table",
        NodeRole::TableRow => "TR",
        NodeRole::HeaderCell => "TH",
        NodeRole::Cell => "TD",
    }
}

/// Adds the structure to painted pages. `marks` are the nodes of each sheet's marked
/// sequences.
pub(crate) fn add(
    document: &mut Document,
    setting: &Setting,
    reading: &Reading,
    marks: &[Vec<usize>],
    signature_fields: bool,
) -> Result<(), PdfFault> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let fields = if signature_fields { setting.fields.as_slice() } else { &[] };
    let widgets = field::add(document, setting, fields, &pages)?;
    let tree = tree::grow(setting, marks, fields)?;
    tag::add(document, &tree, reading.default_lang(), marks, &pages, &widgets)?;
    outline::add(document, setting, reading, &pages)
}

/// A page or an object that was just made.
fn entry(
    document: &mut Document,
    id: ObjectId,
) -> Result<&mut lopdf::Dictionary, PdfFault> {
    Ok(document.get_dictionary_mut(id)?)
}
