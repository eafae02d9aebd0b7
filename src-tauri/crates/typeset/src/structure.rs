//! The structure tree, for those who hear the page.

use pobratym_domain::{Lang, Unit};

use crate::{Node, NodeRole};

/// The tree while it grows, in reading order.
#[derive(Debug)]
pub(crate) struct Structure {
    nodes: Vec<Node>,
}

impl Structure {
    pub(crate) fn new() -> Self {
        let root =
            Node { role: NodeRole::Document, parent: None, lang: None, unit: None };
        Self { nodes: vec![root] }
    }

    /// A new section of the paper.
    pub(crate) fn section(&mut self, unit: Option<Unit>) -> usize {
        self.push(Node { role: NodeRole::Section, parent: Some(0), lang: None, unit })
    }

    /// A new part of a section.
    pub(crate) fn part(
        &mut self,
        role: NodeRole,
        section: usize,
        lang: Lang,
        unit: Option<Unit>,
    ) -> usize {
        self.push(Node { role, parent: Some(section), lang: Some(lang), unit })
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Takes back what was added since.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.nodes.truncate(len);
    }

    pub(crate) fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }

    fn push(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}
