//! The structure tree, for those who hear the page: the whole text in one language, then
//! in the next, then the signatures.

use pobratym_domain::{Lang, Unit};
use pobratym_wording::Text;

use crate::{Node, NodeRole};

/// The tree while it grows.
#[derive(Debug)]
pub(crate) struct Structure {
    nodes: Vec<Node>,
    texts: Vec<Grown>,
}

/// The text in one language, as far as it has come.
#[derive(Clone, Copy, Debug)]
struct Grown {
    lang: Lang,
    part: usize,
    article: Option<usize>,
    clauses: Option<usize>,
}

/// The nodes of a numbered clause.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) label: usize,
    pub(crate) body: usize,
}

impl Structure {
    pub(crate) fn new() -> Self {
        let root = Node {
            role: NodeRole::Document,
            parent: None,
            lang: None,
            unit: None,
            said: None,
        };
        Self { nodes: vec![root], texts: Vec::new() }
    }

    /// A new section beside the texts, such as the signatures of a party.
    pub(crate) fn section(&mut self, unit: Option<Unit>) -> usize {
        self.push(Node {
            role: NodeRole::Section,
            parent: Some(0),
            lang: None,
            unit,
            said: None,
        })
    }

    /// A new part of a section.
    pub(crate) fn part(
        &mut self,
        role: NodeRole,
        section: usize,
        lang: Lang,
        unit: Option<Unit>,
    ) -> usize {
        self.below(section, role, lang, unit)
    }

    /// A picture beside the texts, or within a section.
    pub(crate) fn figure(&mut self, section: Option<usize>, said: &Text) -> usize {
        self.push(Node {
            role: NodeRole::Figure,
            parent: section.or(Some(0)),
            lang: Some(said.lang),
            unit: None,
            said: Some(said.text.clone()),
        })
    }

    /// A heading or paragraph of the text in a language. A heading of an article begins a
    /// section of its own.
    pub(crate) fn text(
        &mut self,
        role: NodeRole,
        lang: Lang,
        unit: Option<Unit>,
    ) -> usize {
        let at = self.text_in(lang);
        if role == NodeRole::Heading(2) {
            let part = self.texts[at].part;
            let article = self.below(part, NodeRole::Section, lang, unit);
            self.texts[at].article = Some(article);
        }
        self.texts[at].clauses = None;
        let Grown { part, article, .. } = self.texts[at];
        self.below(article.unwrap_or(part), role, lang, unit)
    }

    /// A numbered clause: an item in the list of its article.
    pub(crate) fn item(&mut self, lang: Lang, unit: Option<Unit>) -> Item {
        let at = self.text_in(lang);
        let Grown { part, article, clauses, .. } = self.texts[at];
        let list = match clauses {
            Some(list) => list,
            None => self.below(article.unwrap_or(part), NodeRole::List, lang, None),
        };
        self.texts[at].clauses = Some(list);
        let item = self.below(list, NodeRole::Item, lang, unit);
        let label = self.below(item, NodeRole::Label, lang, unit);
        let body = self.below(item, NodeRole::Body, lang, unit);
        Item { label, body }
    }

    /// A number that grows from row to row.
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

    fn text_in(&mut self, lang: Lang) -> usize {
        if let Some(at) = self.texts.iter().position(|it| it.lang == lang) {
            return at;
        }
        let part = self.below(0, NodeRole::Part, lang, None);
        self.texts.push(Grown { lang, part, article: None, clauses: None });
        self.texts.len() - 1
    }

    fn below(
        &mut self,
        parent: usize,
        role: NodeRole,
        lang: Lang,
        unit: Option<Unit>,
    ) -> usize {
        self.push(Node { role, parent: Some(parent), lang: Some(lang), unit, said: None })
    }

    fn push(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}
