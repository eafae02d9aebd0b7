//! Templates: the wording that an agreement begins with.
//!
//! A released template never changes; an agreement keeps the name and version of the one
//! it was drafted from.

use std::sync::OnceLock;

use pobratym_domain::{
    Agreement, AgreementKind, Lang, Outline, OutlineArticle, TemplateRef,
};
use serde::Deserialize;

use crate::bundle::{Args, Bundle, Source};
use crate::words::Words;

static COOPERATION_1: [Source; 4] = [
    Source::new("uk", include_str!("../templates/cooperation/v1/uk.ftl")),
    Source::new("en", include_str!("../templates/cooperation/v1/en.ftl")),
    Source::new("de", include_str!("../templates/cooperation/v1/de.ftl")),
    Source::new("pl", include_str!("../templates/cooperation/v1/pl.ftl")),
];

static TEMPLATES: [Template; 1] = [Template {
    name: "cooperation",
    version: 1,
    kind: AgreementKind::Cooperation,
    plan: include_str!("../templates/cooperation/v1/template.toml"),
    sources: &COOPERATION_1,
    outline: OnceLock::new(),
}];

/// The wording of one kind of agreement at one version.
#[derive(Debug)]
pub struct Template {
    name: &'static str,
    version: u32,
    kind: AgreementKind,
    plan: &'static str,
    sources: &'static [Source],
    outline: OnceLock<Outline>,
}

/// The facts of an agreement that a provision's wording follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How many parties there are.
    pub parties: usize,
    /// How many originals there are in all.
    pub originals: usize,
    /// How many originals each party keeps; none where they keep different numbers.
    pub each: Option<usize>,
    /// The languages in the order agreed on, the same in every original.
    pub langs: Vec<Lang>,
}

/// `template.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    #[serde(default)]
    recitals: Vec<String>,
    articles: Vec<PlanArticle>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanArticle {
    key: String,
    provisions: Vec<String>,
}

impl Template {
    /// All templates of this build, the newest version of each kind last.
    pub fn all() -> &'static [Self] {
        &TEMPLATES
    }

    /// The template with this name at this version, if this build has it.
    pub fn find(name: &str, version: u32) -> Option<&'static Self> {
        TEMPLATES.iter().find(|it| it.name == name && it.version == version)
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
        self.kind
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
        self.outline.get_or_init(|| self.read_outline()).clone()
    }

    /// The title of the instrument.
    pub fn title(&self, lang: Lang) -> Option<String> {
        self.bundle(lang)?.word("title")
    }

    /// The words between the recitals and the first article.
    pub fn agreed(&self, lang: Lang) -> Option<String> {
        self.bundle(lang)?.word("agreed")
    }

    /// The wording of the recital, heading or provision `key`.
    pub fn text(&self, key: &str, lang: Lang, facts: &Facts) -> Option<String> {
        self.bundle(lang)?.say(key, &facts.args(lang))
    }

    /// Whether the provision's wording follows the number of originals.
    pub fn mentions_originals(&self, key: &str) -> bool {
        let of = |each, originals| Facts {
            parties: 2,
            originals,
            each: Some(each),
            langs: Vec::new(),
        };
        self.sources.iter().any(|source| {
            let Ok(lang) = source.lang().parse() else { return false };
            self.text(key, lang, &of(1, 2)) != self.text(key, lang, &of(2, 4))
        })
    }

    fn bundle(&self, lang: Lang) -> Option<&'static Bundle> {
        Source::find(self.sources, lang).map(Source::bundle)
    }

    fn read_outline(&self) -> Outline {
        let plan: Result<Plan, toml::de::Error> = toml::from_str(self.plan);
        debug_assert!(plan.is_ok(), "{}: {:?}", self.name, plan.err());
        let Ok(plan) = plan else { return Outline::default() };
        let article =
            |it: PlanArticle| OutlineArticle { key: it.key, provisions: it.provisions };
        Outline {
            recitals: plan.recitals,
            articles: plan.articles.into_iter().map(article).collect(),
        }
    }
}

impl Facts {
    /// The facts of `agreement`.
    pub fn of(agreement: &Agreement) -> Self {
        let mut each = agreement.parties.iter().map(|it| it.originals as usize);
        let first = each.next();
        Self {
            parties: agreement.parties.len(),
            originals: agreement.originals_in_all() as usize,
            each: first.filter(|first| each.all(|it| it == *first)),
            langs: agreement.langs.clone(),
        }
    }

    fn args(&self, lang: Lang) -> Args<'static> {
        let words = Words::of(lang);
        let languages: Vec<String> =
            self.langs.iter().map(|it| words.language_adverb(*it)).collect();
        Args::default()
            .number("parties", self.parties)
            .number("originals", self.originals)
            .number("each", self.each.unwrap_or(0))
            .number("language_count", self.langs.len())
            .text("languages_adverb", words.list(&languages))
    }
}
