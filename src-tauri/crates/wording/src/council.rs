//! Council papers: what a party's own house asks for beside an agreement, printed from its
//! facts.
//!
//! Papers are data. `council/<family>/papers.toml` lists the blocks of each, and the one
//! `council/<family>/<lang>.ftl` beside it has their words, in the language of the family.
//! What is not known is printed as a blank for a pen.

mod block;
mod composition;
mod family;
mod variable;

use std::collections::BTreeMap;

use pobratym_domain::{Agreement, Body, BodyId, Cell, Unit};

use crate::manuscript::Manuscript;
use composition::Composition;

pub(crate) use family::Family;

/// One paper of one party, not composed yet.
#[derive(Clone, Copy, Debug)]
pub struct CouncilPaper<'a> {
    pub agreement: &'a Agreement,
    pub bodies: &'a BTreeMap<BodyId, Body>,
    /// Whose paper it is.
    pub party: Unit,
    /// Whose manner it follows: `ua`, `pl`, `ro`, `de`, `fr`, `it`, `dk`, `eu`.
    pub family: &'a str,
    /// Which of the family's papers, such as `decision`.
    pub key: &'a str,
}

/// A paper that a family has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouncilPaperName {
    pub key: String,
    /// In the language of the family.
    pub title: String,
}

/// The papers of a family in the order they are needed; none where there is no such family.
pub fn council_papers(family: &str) -> Vec<CouncilPaperName> {
    let Some(family) = Family::find(family) else { return Vec::new() };
    let name = |key: &str| CouncilPaperName {
        key: key.to_owned(),
        title: family.word(key).unwrap_or_default(),
    };
    family.papers().map(name).collect()
}

impl CouncilPaper<'_> {
    /// What the paper says; none where the family has no such paper or the agreement no such
    /// party.
    pub fn manuscript(&self) -> Option<Manuscript> {
        self.written().map(|(manuscript, _)| manuscript)
    }

    /// The fields that are printed as blanks, in the order of the paper.
    pub fn lacks(&self) -> Vec<Cell> {
        self.written().map(|(_, lacks)| lacks).unwrap_or_default()
    }

    fn written(&self) -> Option<(Manuscript, Vec<Cell>)> {
        let family = Family::find(self.family)?;
        let blocks = family.blocks(self.key)?;
        let party = self.agreement.party(self.party)?;
        Some(Composition::of(*self, family, party).written(blocks))
    }
}
