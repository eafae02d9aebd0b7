//! The library of clauses: wordings by topic, with their alternatives.
//!
//! A template takes what it shares with others from here, and a clerk inserts from here.
//! A released library never changes; a template names the version it was written with.

use std::sync::OnceLock;

use pobratym_domain::{Lang, OutlineArticle};
use serde::Deserialize;

use crate::bundle::Source;
use crate::compiled::table;
use crate::facts::Facts;
use crate::listed;

/// The clauses of one version.
#[derive(Debug)]
pub struct Library {
    version: u32,
    plan: &'static str,
    sources: &'static [Source],
    read: OnceLock<Plan>,
}

/// `library.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    #[serde(default)]
    areas: Vec<PlanArea>,
    #[serde(default)]
    topics: Vec<Topic>,
    #[serde(default)]
    conditions: Vec<Condition>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanArea {
    key: String,
}

/// What clauses are about. The message of its key is the heading of an article about it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub key: String,
    /// Each place takes one of its clauses; the standard one is named first.
    pub places: Vec<Vec<String>>,
}

/// What one clause asks for beside itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Where one of these stands …
    #[serde(rename = "where")]
    pub any: Vec<String>,
    /// … each of these, or an alternative of it, is wanted.
    pub wants: Vec<String>,
    /// The message that says why.
    pub because: String,
}

impl Library {
    pub(crate) const fn new(
        version: u32,
        plan: &'static str,
        sources: &'static [Source],
    ) -> Self {
        Self { version, plan, sources, read: OnceLock::new() }
    }

    /// The library of this version, if this build has it.
    pub fn find(version: u32) -> Option<&'static Self> {
        listed::libraries().iter().find(|it| it.version == version)
    }

    /// All libraries of this build, oldest first.
    pub fn all() -> &'static [Self] {
        listed::libraries()
    }

    /// The version, counted from 1.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The languages it has words in.
    pub fn langs(&self) -> Vec<Lang> {
        self.sources.iter().filter_map(|it| it.lang().parse().ok()).collect()
    }

    fn plan(&self) -> &Plan {
        self.read.get_or_init(|| {
            let mut plan: Plan = table(&format!("library {}", self.version), self.plan);
            let areas = plan.areas.drain(..).map(|it| Topic {
                places: vec![vec![format!("{}-1", it.key)]],
                key: it.key,
            });
            plan.topics.extend(areas.collect::<Vec<_>>());
            plan
        })
    }

    /// The topics, the areas of cooperation last.
    pub fn topics(&self) -> &[Topic] {
        &self.plan().topics
    }

    /// What clauses ask for beside themselves.
    pub fn conditions(&self) -> &[Condition] {
        &self.plan().conditions
    }

    /// What the clauses that are used ask for and none of those used is: the keys, with the
    /// conditions that want them.
    pub fn lacking(
        &self,
        is_used: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&Condition, &String)> {
        let conditions = self.conditions().iter();
        let wanted = conditions.flat_map(|it| it.wants.iter().map(move |key| (it, key)));
        wanted.filter(move |(condition, key)| {
            condition.any.iter().any(|it| is_used(it))
                && !self.alternatives(key).iter().any(|it| is_used(it))
        })
    }

    /// The topic of the clause `key`.
    pub fn topic_of(&self, key: &str) -> Option<&Topic> {
        self.topics().iter().find(|it| it.clauses().any(|clause| clause == key))
    }

    /// The clauses that can stand where `key` stands, itself included, the standard one
    /// first; none where it is no clause of the library.
    pub fn alternatives(&self, key: &str) -> &[String] {
        let places = self.topics().iter().flat_map(|it| &it.places);
        let place = places.into_iter().find(|place| place.iter().any(|it| it == key));
        place.map(Vec::as_slice).unwrap_or_default()
    }

    /// What the clause, heading or reason `key` says.
    pub fn text(&self, key: &str, lang: Lang, facts: &Facts) -> Option<String> {
        let bundle = Source::find(self.sources, lang)?.bundle();
        bundle.say(key, &facts.args(lang, bundle))
    }
}

impl Topic {
    /// All its clauses, alternatives beside each other.
    pub fn clauses(&self) -> impl Iterator<Item = &str> {
        self.places.iter().flatten().map(String::as_str)
    }

    /// Whether its clauses stand before the articles.
    pub fn is_preamble(&self) -> bool {
        self.key == "recitals"
    }

    /// An article with the standard wording of all its places.
    pub fn article(&self) -> OutlineArticle {
        let standard = self.places.iter().filter_map(|it| it.first().cloned());
        OutlineArticle { key: self.key.clone(), provisions: standard.collect() }
    }
}
