//! The papers that the councils of one state ask for.

use std::sync::OnceLock;

use pobratym_domain::Lang;
use serde::Deserialize;

use super::block::Block;
use crate::bundle::{Args, Bundle, Source};
use crate::compiled::table;
use crate::listed;

/// Papers in one manner and one language.
#[derive(Debug)]
pub(crate) struct Family {
    name: &'static str,
    plan: &'static str,
    source: &'static [Source; 1],
    read: OnceLock<Plan>,
}

/// `papers.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    papers: Vec<PlanPaper>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanPaper {
    key: String,
    blocks: Vec<Block>,
}

impl Family {
    pub(crate) const fn new(
        name: &'static str,
        plan: &'static str,
        source: &'static [Source; 1],
    ) -> Self {
        Self { name, plan, source, read: OnceLock::new() }
    }

    pub(super) fn find(name: &str) -> Option<&'static Self> {
        listed::families().iter().find(|it| it.name == name)
    }

    fn plan(&self) -> &Plan {
        self.read.get_or_init(|| table(self.name, self.plan))
    }

    /// The keys of its papers.
    pub(super) fn papers(&self) -> impl Iterator<Item = &str> {
        self.plan().papers.iter().map(|it| it.key.as_str())
    }

    /// What a paper consists of.
    pub(super) fn blocks(&self, key: &str) -> Option<&[Block]> {
        let paper = self.plan().papers.iter().find(|it| it.key == key)?;
        Some(&paper.blocks)
    }

    /// The language of its papers.
    pub(super) fn lang(&self) -> Lang {
        let lang = self.source[0].lang().parse();
        debug_assert!(lang.is_ok(), "{}", self.name);
        lang.unwrap_or(Lang::EN)
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle().has(key)
    }

    /// A message without variables, if there is one.
    pub(super) fn word(&self, key: &str) -> Option<String> {
        self.bundle().word(key)
    }

    /// A message with its variables filled in.
    pub(super) fn say(&self, key: &str, args: &Args<'_>) -> String {
        let said = self.bundle().say(key, args);
        debug_assert!(said.is_some(), "{}: no words for {key}", self.name);
        said.unwrap_or_default()
    }

    /// The variables that a message names and `args` lacks.
    pub(super) fn lacking(&self, key: &str, args: &Args<'_>) -> Vec<String> {
        self.bundle().lacking(key, args)
    }

    fn bundle(&self) -> &Bundle {
        self.source[0].bundle()
    }
}
