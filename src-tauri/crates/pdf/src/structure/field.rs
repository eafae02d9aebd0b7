//! Places for signatures become fields that a signing program fills in
//! (ISO 32000-1, 12.7.4.5).

use lopdf::{Document, Object, ObjectId, Stream, dictionary, text_string};
use pobratym_typeset::{Field, Setting};

use super::entry;
use crate::PdfFault;

/// `Print` (ISO 32000-1, table 165), which PDF/A asks for (ISO 19005-2, 6.3.2).
const PRINT: i64 = 4;

/// Adds the fields, empty, and gives their widgets in the same order.
///
/// There are no `SigFlags`: they say that signatures exist, and come with the first one.
pub(super) fn add(
    document: &mut Document,
    setting: &Setting,
    fields: &[Field],
    pages: &[ObjectId],
) -> Result<Vec<ObjectId>, PdfFault> {
    let mut widgets: Vec<ObjectId> = Vec::with_capacity(fields.len());
    let mut annotations: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (index, field) in fields.iter().enumerate() {
        let dangling = || PdfFault::Dangling { what: "sheet", index: field.sheet };
        let sheet = setting.sheets.get(field.sheet).ok_or_else(dangling)?;
        let page = *pages.get(field.sheet).ok_or_else(dangling)?;
        let appearance = document.add_object(blank(field.width, field.height));
        let bottom = sheet.height - field.y - field.height;
        let rectangle = [field.x, bottom, field.x + field.width, bottom + field.height];
        let widget = document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => text_string(&format!("Signature{}", index + 1)),
            "TU" => text_string(&field.description),
            "F" => PRINT,
            "Rect" => rectangle.map(Object::from).to_vec(),
            "P" => page,
            "AP" => dictionary! { "N" => appearance },
        });
        widgets.push(widget);
        annotations[field.sheet].push(widget.into());
    }
    for (annotations, &page) in annotations.into_iter().zip(pages) {
        let page = entry(document, page)?;
        if annotations.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", annotations);
        }
    }
    if !widgets.is_empty() {
        let fields: Vec<Object> = widgets.iter().map(|&it| it.into()).collect();
        let form = document.add_object(dictionary! { "Fields" => fields });
        document.catalog_mut()?.set("AcroForm", form);
    }
    Ok(widgets)
}

/// The appearance of an unsigned field: nothing. PDF/A wants one all the same
/// (ISO 19005-2, 6.3.3).
fn blank(width: f32, height: f32) -> Stream {
    let bounds = [0.0, 0.0, width, height];
    Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => bounds.map(Object::from).to_vec(),
            "Resources" => dictionary! {},
        },
        Vec::new(),
    )
}
