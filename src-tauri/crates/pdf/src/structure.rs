//! Nodes become the structure tree, the outline and the fields.

use pobratym_typeset::NodeRole;

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
pub(crate) fn tag(role: NodeRole) -> &'static str {
    match role {
        NodeRole::Document => "Document",
        NodeRole::Section => "Sect",
        NodeRole::Heading(0 | 1) => "H1",
        NodeRole::Heading(2) => "H2",
        NodeRole::Heading(3) => "H3",
        NodeRole::Heading(4) => "H4",
        NodeRole::Heading(5) => "H5",
        NodeRole::Heading(_) => "H6",
        NodeRole::Paragraph => "P",
        NodeRole::Form => "Form",
    }
}
