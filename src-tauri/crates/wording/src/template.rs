//! Templates: the wording that an agreement begins with.
//!
//! A released template never changes; an agreement keeps the name and version of the one
//! it was drafted from.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pobratym_domain::{
    Agreement, AgreementKind, Lang, Numbering, Outline, OutlineArticle, TemplateRef,
};
use serde::Deserialize;

use crate::bundle::{Args, Bundle, Source};
use crate::compiled::table;
use crate::facts::Facts;
use crate::library::Library;
use crate::listed;

/// The wording of one kind of agreement at one version.
#[derive(Debug)]
pub struct Template {
    name: &'static str,
    version: u32,
    plan: &'static str,
    sample: &'static str,
    sources: &'static [Source],
    read: OnceLock<Plan>,
}

/// `template.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    /// The version of the library that it takes clauses from.
    library: u32,
    /// How its articles are numbered, unless it is chosen otherwise.
    numbering: String,
    /// Who reviewed a language's words, and when; a language without a line was reviewed by
    /// nobody.
    #[serde(default)]
    reviewed: BTreeMap<String, String>,
    #[serde(default)]
    recitals: Vec<String>,
    articles: Vec<PlanArticle>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanArticle {
    key: String,
    provisions: Vec<String>,
}

impl Template {
    pub(crate) const fn new(
        name: &'static str,
        version: u32,
        plan: &'static str,
        sample: &'static str,
        sources: &'static [Source],
    ) -> Self {
        Self { name, version, plan, sample, sources, read: OnceLock::new() }
    }

    /// All templates of this build, the newest version of each kind last.
    pub fn all() -> &'static [Self] {
        listed::templates()
    }

    /// The newest template of an instrument.
    pub fn newest(kind: AgreementKind) -> Option<&'static Self> {
        Self::all().iter().rev().find(|it| it.name == kind.code())
    }

    /// The template with this name at this version, if this build has it.
    pub fn find(name: &str, version: u32) -> Option<&'static Self> {
        Self::all().iter().find(|it| it.name == name && it.version == version)
    }

    /// The template that `agreement` was drafted from, if this build has it.
    pub fn of(agreement: &Agreement) -> Option<&'static Self> {
        let template = agreement.template.as_ref()?;
        Self::find(&template.name, template.version)
    }

    /// The name, such as `cooperation`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The version, counted from 1.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Which instrument it words.
    pub fn kind(&self) -> AgreementKind {
        let kind = self.name.parse();
        debug_assert!(kind.is_ok(), "{}", self.name);
        kind.unwrap_or(AgreementKind::Cooperation)
    }

    /// `sample.toml`.
    pub(crate) fn sample(&self) -> &'static str {
        self.sample
    }

    /// The library that it takes its shared clauses from.
    pub fn library(&self) -> Option<&'static Library> {
        Library::find(self.plan().library)
    }

    /// Who reviewed its words in `lang`, and when; none where no lawyer did.
    pub fn reviewed(&self, lang: Lang) -> Option<&str> {
        self.plan().reviewed.get(lang.as_str()).map(String::as_str)
    }

    /// The languages it has words in.
    pub fn langs(&self) -> Vec<Lang> {
        self.sources.iter().filter_map(|it| it.lang().parse().ok()).collect()
    }

    /// What an agreement keeps of it.
    pub fn reference(&self) -> TemplateRef {
        TemplateRef {
            name: self.name.to_owned(),
            version: self.version,
            langs: self.langs(),
        }
    }

    /// Its recitals, articles and provisions, by their keys.
    pub fn outline(&self) -> Outline {
        let plan = self.plan();
        let article = |it: &PlanArticle| OutlineArticle {
            key: it.key.clone(),
            provisions: it.provisions.clone(),
        };
        Outline {
            numbering: plan.numbering.parse().ok().filter(|it| *it != Numbering::Word),
            recitals: plan.recitals.clone(),
            articles: plan.articles.iter().map(article).collect(),
        }
    }

    /// The wording of the title, recital, heading or provision `key`.
    pub fn text(&self, key: &str, lang: Lang, facts: &Facts) -> Option<String> {
        let bundle = self.bundle(lang)?;
        bundle.say(key, &facts.args(lang, bundle))
    }

    /// The variables of its provisions in `lang`; none where it has no words in it.
    pub(crate) fn args(&self, lang: Lang, facts: &Facts) -> Option<Args<'static>> {
        self.bundle(lang).map(|bundle| facts.args(lang, bundle))
    }

    /// The same as [`Self::text`] with variables that were made before.
    pub(crate) fn say(&self, key: &str, lang: Lang, args: &Args<'_>) -> Option<String> {
        self.bundle(lang)?.say(key, args)
    }

    /// Whether the provision's wording follows the number of originals.
    pub fn mentions_originals(&self, key: &str) -> bool {
        let of = |each, originals| Facts {
            originals,
            each: Some(each),
            ..Facts::usual(self.kind(), &[])
        };
        self.sources.iter().any(|source| {
            let Ok(lang) = source.lang().parse() else { return false };
            self.text(key, lang, &of(1, 2)) != self.text(key, lang, &of(2, 4))
        })
    }

    fn bundle(&self, lang: Lang) -> Option<&'static Bundle> {
        Source::find(self.sources, lang).map(Source::bundle)
    }

    fn plan(&self) -> &Plan {
        self.read.get_or_init(|| table(self.name, self.plan))
    }
}
