//! The structure tree as objects (ISO 32000-1, 14.7).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};
use pobratym_domain::Lang;

use super::entry;
use super::tree::{Element, Kid};
use crate::PdfFault;

/// Adds the tree, and the way back from pages and widgets to their elements.
pub(super) fn add(
    document: &mut Document,
    tree: &Element,
    lang: Lang,
    marks: &[Vec<usize>],
    pages: &[ObjectId],
    widgets: &[ObjectId],
) -> Result<(), PdfFault> {
    let root = document.new_object_id();
    let mut writer = Writer {
        document,
        pages,
        widgets,
        content_parents: marks.iter().map(|it| vec![root; it.len()]).collect(),
        widget_parents: vec![root; widgets.len()],
    };
    let top = writer.element(tree, root, lang)?;
    let Writer { content_parents, widget_parents, .. } = writer;

    // Keys of the parent tree: first the sheets, then the widgets.
    let mut numbers = Vec::new();
    let mut next = 0;
    for (parents, &page) in content_parents.into_iter().zip(pages) {
        let parents: Vec<Object> = parents.into_iter().map(Object::from).collect();
        let parents = document.add_object(parents);
        numbers.extend([Object::Integer(next), parents.into()]);
        let page = entry(document, page)?;
        page.set("StructParents", next);
        // The order of the structure is that of the keyboard, too (ISO 14289-1, 7.18.3).
        page.set("Tabs", "S");
        next += 1;
    }
    for (parent, &widget) in widget_parents.into_iter().zip(widgets) {
        numbers.extend([Object::Integer(next), parent.into()]);
        entry(document, widget)?.set("StructParent", next);
        next += 1;
    }
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => top,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => next,
        },
    );
    let catalog = document.catalog_mut()?;
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    Ok(())
}

struct Writer<'a> {
    document: &'a mut Document,
    pages: &'a [ObjectId],
    widgets: &'a [ObjectId],
    content_parents: Vec<Vec<ObjectId>>,
    widget_parents: Vec<ObjectId>,
}

impl Writer<'_> {
    /// Writes an element and all below it. `around` is the language that surrounds it.
    fn element(
        &mut self,
        element: &Element,
        parent: ObjectId,
        around: Lang,
    ) -> Result<ObjectId, PdfFault> {
        let id = self.document.new_object_id();
        let lang = element.lang.unwrap_or(around);
        let sheet = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { sheet, .. } => Some(*sheet),
            Kid::Element(_) | Kid::Widget(_) => None,
        });
        let mut kids = Vec::with_capacity(element.kids.len());
        for kid in &element.kids {
            kids.push(match kid {
                Kid::Element(element) => self.element(element, id, lang)?.into(),
                Kid::Content { sheet: at, mcid } => {
                    self.content_parents[*at][*mcid] = id;
                    self.content(*at, *mcid, sheet)?
                }
                Kid::Widget(index) => {
                    self.widget_parents[*index] = id;
                    dictionary! { "Type" => "OBJR", "Obj" => self.widgets[*index] }.into()
                }
            });
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("S", element.tag);
        dictionary.set("P", parent);
        if lang != around {
            dictionary.set("Lang", Object::string_literal(lang.as_str()));
        }
        if let Some(said) = &element.said {
            dictionary.set("Alt", text_string(said));
        }
        if let Some(attributes) = attributes(element) {
            dictionary.set("A", attributes);
        }
        if let Some(sheet) = sheet {
            dictionary.set("Pg", self.page(sheet)?);
        }
        // An only kid stands without an array. A signing program that sets a value into
        // the second field changes the object that the first signature has seen; pyHanko
        // takes that for filling in a form only where the way to it is `/K/Obj`.
        let kids = if kids.len() == 1 { kids.remove(0) } else { kids.into() };
        dictionary.set("K", kids);
        self.document.set_object(id, dictionary);
        Ok(id)
    }

    /// A marked sequence, by number alone where the element names its page.
    fn content(
        &self,
        sheet: usize,
        mcid: usize,
        named: Option<usize>,
    ) -> Result<Object, PdfFault> {
        let mcid = Object::Integer(mcid as i64);
        if named == Some(sheet) {
            return Ok(mcid);
        }
        let page = self.page(sheet)?;
        Ok(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mcid }.into())
    }

    fn page(&self, sheet: usize) -> Result<ObjectId, PdfFault> {
        let page = self.pages.get(sheet).copied();
        page.ok_or(PdfFault::Dangling { what: "sheet", index: sheet })
    }
}

/// What an element says of itself beside its type (ISO 32000-1, 14.8.5).
fn attributes(element: &Element) -> Option<Dictionary> {
    match element.tag {
        // ISO 14289-1, 7.6: a list whose items have labels says how they are numbered.
        "L" => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        // ISO 14289-1, 7.5: a head says what it is the head of.
        "TH" => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        "Figure" => element.bounds.map(|bounds| {
            let bounds = bounds.map(Object::from).to_vec();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }
        }),
        _ => None,
    }
}
