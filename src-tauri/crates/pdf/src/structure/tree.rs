//! The structure tree, before it is written.

use std::collections::BTreeMap;

use pobratym_domain::Lang;
use pobratym_typeset::{Field, Item, Node, NodeRole, Setting};

use super::tag;
use crate::PdfFault;

/// A structure element.
#[derive(Debug, PartialEq)]
pub(super) struct Element {
    /// Its standard structure type.
    pub(super) tag: &'static str,
    pub(super) lang: Option<Lang>,
    /// What is said in place of a picture.
    pub(super) said: Option<String>,
    /// Where a picture stands: left, lower, right and upper edge in points.
    pub(super) bounds: Option<[f32; 4]>,
    pub(super) kids: Vec<Kid>,
}

/// What is inside an element.
#[derive(Debug, PartialEq)]
pub(super) enum Kid {
    Element(Element),
    /// A marked sequence of a sheet.
    Content {
        sheet: usize,
        mcid: usize,
    },
    /// A signature field, by its place in the list.
    Widget(usize),
}

/// Makes the tree of what was painted. Nodes without any content are left out: there is
/// nothing to hear in them.
pub(super) fn grow(
    setting: &Setting,
    marks: &[Vec<usize>],
    fields: &[Field],
) -> Result<Element, PdfFault> {
    let mut kids = kids_of_nodes(setting, marks, fields)?;
    let bounds = bounds_of_pictures(setting);
    let mut roots = Vec::new();
    // Children come after their parents in the list, so backwards each is complete when
    // its turn comes; what hangs below a node is then in reverse order.
    let mut below: Vec<Vec<Kid>> = setting.nodes.iter().map(|_| Vec::new()).collect();
    for (index, node) in setting.nodes.iter().enumerate().rev() {
        let mut children = std::mem::take(&mut below[index]);
        children.reverse();
        let Some(element) = element(node, std::mem::take(&mut kids[index]), children)
        else {
            continue;
        };
        let bounds = bounds.get(&index).copied();
        let element = Element { bounds, ..element };
        match node.parent.and_then(|parent| below.get_mut(parent)) {
            Some(siblings) => siblings.push(Kid::Element(element)),
            None => roots.push(element),
        }
    }
    roots.reverse();
    match roots.as_slice() {
        [only] if only.tag == "Document" => Ok(roots.remove(0)),
        _ => Ok(Element {
            tag: "Document",
            lang: None,
            said: None,
            bounds: None,
            kids: roots.into_iter().map(Kid::Element).collect(),
        }),
    }
}

/// The marked sequences and fields of a node itself.
#[derive(Debug, Default)]
struct Own {
    content: Vec<Kid>,
    forms: Vec<Kid>,
}

fn kids_of_nodes(
    setting: &Setting,
    marks: &[Vec<usize>],
    fields: &[Field],
) -> Result<Vec<Own>, PdfFault> {
    let mut kids: Vec<Own> = setting.nodes.iter().map(|_| Own::default()).collect();
    let dangling = |index| PdfFault::Dangling { what: "node", index };
    for (sheet, marks) in marks.iter().enumerate() {
        for (mcid, &node) in marks.iter().enumerate() {
            let own = kids.get_mut(node).ok_or_else(|| dangling(node))?;
            own.content.push(Kid::Content { sheet, mcid });
        }
    }
    for (index, field) in fields.iter().enumerate() {
        let own = kids.get_mut(field.node).ok_or_else(|| dangling(field.node))?;
        // A Form has its widget for its only child (ISO 32000-1, table 340).
        own.forms.push(Kid::Element(Element {
            tag: "Form",
            lang: None,
            said: None,
            bounds: None,
            kids: vec![Kid::Widget(index)],
        }));
    }
    Ok(kids)
}

/// The bounds of every picture, by its node.
fn bounds_of_pictures(setting: &Setting) -> BTreeMap<usize, [f32; 4]> {
    let pictures = setting.sheets.iter().flat_map(|sheet| {
        sheet.items.iter().filter_map(|item| match *item {
            Item::Picture { x, y, width, height, node, .. } => {
                let top = sheet.height - y;
                Some((node, [x, top - height, x + width, top]))
            }
            _ => None,
        })
    });
    pictures.collect()
}

fn element(node: &Node, own: Own, children: Vec<Kid>) -> Option<Element> {
    let Own { content, forms } = own;
    let (tag, kids) = match node.role {
        NodeRole::Heading(_)
        | NodeRole::Paragraph
        | NodeRole::Label
        | NodeRole::Figure
        | NodeRole::HeaderCell
        | NodeRole::Cell => (tag(node.role), joined([content, forms, children])),
        NodeRole::Document
        | NodeRole::Part
        | NodeRole::Section
        | NodeRole::List
        | NodeRole::Item
        | NodeRole::Table
        | NodeRole::TableRow
        | NodeRole::Body => (tag(node.role), joined([wrapped(content), forms, children])),
        // Lines that stand in the place for a signature are paragraphs beside the field.
        NodeRole::Form => ("Div", joined([wrapped(content), children, forms])),
    };
    if node.role == NodeRole::Form && kids.len() == 1 {
        return only_element(kids)
            .map(|it| Element { lang: node.lang.or(it.lang), ..it });
    }
    // A cell with nothing in it keeps its place in the row.
    let stays = matches!(node.role, NodeRole::HeaderCell | NodeRole::Cell);
    (stays || !kids.is_empty()).then(|| Element {
        tag,
        lang: node.lang,
        said: node.said.clone(),
        bounds: None,
        kids,
    })
}

/// Grouping elements have no content of their own.
fn wrapped(content: Vec<Kid>) -> Vec<Kid> {
    if content.is_empty() {
        return content;
    }
    let (said, bounds) = (None, None);
    vec![Kid::Element(Element { tag: "P", lang: None, said, bounds, kids: content })]
}

fn joined<const N: usize>(lists: [Vec<Kid>; N]) -> Vec<Kid> {
    lists.into_iter().flatten().collect()
}

fn only_element(kids: Vec<Kid>) -> Option<Element> {
    kids.into_iter().find_map(|kid| match kid {
        Kid::Element(element) => Some(element),
        Kid::Content { .. } | Kid::Widget(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use pobratym_domain::{Id, Unit};

    use super::*;

    fn setting(roles: &[(NodeRole, Option<usize>)]) -> Setting {
        let nodes = roles.iter().map(|&(role, parent)| Node {
            role,
            parent,
            lang: None,
            unit: None,
            said: None,
        });
        Setting {
            sheets: Vec::new(),
            nodes: nodes.collect(),
            fields: Vec::new(),
            langs: vec![Lang::UK],
            title: String::new(),
        }
    }

    fn field(node: usize) -> Field {
        Field {
            sheet: 0,
            x: 0.0,
            y: 0.0,
            width: 1.0,
            height: 1.0,
            signatory: Unit(Id::from_bytes([0; 10])),
            node,
            description: String::new(),
        }
    }

    fn check(
        roles: &[(NodeRole, Option<usize>)],
        marks: &[Vec<usize>],
        fields: &[Field],
        expected: &str,
    ) {
        let tree = grow(&setting(roles), marks, fields).expect("all nodes exist");
        assert_eq!(drawn(&tree), expected);
    }

    fn drawn(element: &Element) -> String {
        let kids: Vec<String> = element
            .kids
            .iter()
            .map(|kid| match kid {
                Kid::Element(element) => drawn(element),
                Kid::Content { sheet, mcid } => format!("{sheet}.{mcid}"),
                Kid::Widget(index) => format!("widget {index}"),
            })
            .collect();
        format!("{}({})", element.tag, kids.join(" "))
    }

    use NodeRole::{Document, Form, Heading, Paragraph, Section};

    #[test]
    fn nodes_keep_their_order_and_those_without_content_go() {
        check(
            &[
                (Document, None),
                (Section, Some(0)),
                (Heading(1), Some(1)),
                (Paragraph, Some(1)),
                (Section, Some(0)),
                (Paragraph, Some(4)),
            ],
            &[vec![2, 3], vec![3]],
            &[],
            "Document(Sect(H1(0.0) P(0.1 1.0)))",
        );
    }

    #[test]
    fn a_form_has_its_field_for_its_only_child() {
        let roles = [(Document, None), (Form, Some(0))];
        check(&roles, &[], &[field(1)], "Document(Form(widget 0))");
        check(&roles, &[vec![1]], &[field(1)], "Document(Div(P(0.0) Form(widget 0)))");
        check(&roles, &[vec![1]], &[], "Document(P(0.0))");
        check(&roles, &[], &[], "Document()");
    }

    #[test]
    fn content_of_a_section_is_in_a_paragraph_and_the_root_is_a_document() {
        check(&[(Section, None)], &[vec![0]], &[], "Document(Sect(P(0.0)))");
    }
}
