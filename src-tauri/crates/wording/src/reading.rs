//! The wording that stands: one's own where it was written, else the template's.

use std::collections::BTreeMap;
use std::fmt;

use pobratym_domain::prose::Chip;
use pobratym_domain::{
    Agreement, Article, Body, BodyId, Cell, Clause, Kind, Lang, Numbering, Unit, Wordings,
};

use crate::bundle::Args;
use crate::emphasis::Emphasis;
use crate::facts::Facts;
use crate::prose::{Source, Spoken};
use crate::template::Template;
use crate::words::Words;

/// A wording as the paper has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Empty where it is missing.
    pub text: String,
    /// Whether it was written by hand and no longer follows the template.
    pub is_own: bool,
}

/// An agreement as it reads, clause by clause.
pub struct Reading<'a> {
    agreement: &'a Agreement,
    bodies: &'a BTreeMap<BodyId, Body>,
    template: Option<&'static Template>,
    facts: Facts,
    /// The variables of provisions, per language of the agreement.
    args: BTreeMap<Lang, Args<'static>>,
    /// The provisions of articles, clauses and recitals.
    provisions: BTreeMap<Unit, &'a str>,
}

impl<'a> Reading<'a> {
    /// Reads `agreement` as it stands.
    pub fn of(agreement: &'a Agreement, bodies: &'a BTreeMap<BodyId, Body>) -> Self {
        let facts = Facts::of(agreement, bodies);
        let template = Template::of(agreement);
        let provided = agreement.langs.iter().filter(|it| agreement.is_provided_in(**it));
        let args = provided
            .filter_map(|lang| Some((*lang, template?.args(*lang, &facts)?)))
            .collect();
        let clauses = agreement.articles.iter().flat_map(|it| &it.clauses);
        let clauses = agreement.recitals.iter().chain(clauses);
        let clauses = clauses.map(|it| (it.unit, &it.provision));
        let articles = agreement.articles.iter().map(|it| (it.unit, &it.provision));
        let provisions = clauses
            .chain(articles)
            .filter_map(|(unit, key)| Some((unit, key.as_deref()?)))
            .collect();
        Self { agreement, bodies, template, facts, args, provisions }
    }

    /// The facts that provisions follow.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The title in `lang`.
    pub fn title(&self, lang: Lang) -> Wording {
        self.own_or(self.agreement.title.get(&lang), || self.say("title", lang))
    }

    /// The heading of `article` in `lang`, without its number.
    pub fn heading(&self, article: &Article, lang: Lang) -> Wording {
        self.own_or(article.heading.get(&lang), || {
            self.say(article.provision.as_deref()?, lang)
        })
    }

    /// The text of a clause or recital in `lang`.
    pub fn clause(&self, clause: &Clause, lang: Lang) -> Wording {
        self.own_or(clause.text.get(&lang), || {
            self.say(clause.provision.as_deref()?, lang)
        })
    }

    /// The number before the heading of an article, counted from 1.
    pub fn article_number(&self, article: usize, lang: Lang) -> String {
        match self.agreement.numbering(lang) {
            Numbering::Bare => String::new(),
            numbering => Words::of(lang).article(numbering, article),
        }
    }

    /// The number before a clause, counted from 1.
    pub fn clause_number(&self, article: usize, clause: usize, lang: Lang) -> String {
        match self.agreement.numbering(lang) {
            Numbering::Bare => String::new(),
            _ => Words::of(lang).clause(article, clause),
        }
    }

    /// The words between the recitals and the first article.
    pub(crate) fn agreed(&self, lang: Lang) -> Option<String> {
        self.say("agreed", lang)
    }

    /// Whether the clause's provision follows the number of originals.
    pub(crate) fn follows_originals(&self, clause: &Clause) -> bool {
        let key = clause.provision.as_deref();
        key.zip(self.template).is_some_and(|(key, it)| it.mentions_originals(key))
    }

    /// What the template says in the cell of a title, a heading or a clause, whatever was
    /// written there.
    pub fn provided(&self, cell: Cell) -> Option<String> {
        let lang = cell.lang?;
        let text = match (cell.kind, cell.unit) {
            (Kind::Title, None) => self.say("title", lang),
            (Kind::Heading | Kind::Text, Some(unit)) => {
                self.say(self.provisions.get(&unit)?, lang)
            }
            _ => None,
        };
        text.filter(|text| !text.is_empty())
    }

    /// What stands in the cell of a title, a heading or a clause.
    pub fn text(&self, cell: Cell) -> Option<String> {
        let wordings = self.agreement.wordings_of(cell)?;
        match wordings.own(cell.lang?) {
            Some(own) => Some(own.to_owned()),
            None => self.provided(cell),
        }
    }

    /// What a wording says once its chips are looked up.
    pub fn speak(&self, wording: &Wording, lang: Lang) -> Spoken {
        match wording.is_own {
            true => self.source().speak(&wording.text, lang),
            false => Spoken { text: wording.text.clone(), empty: Vec::new() },
        }
    }

    /// What a chip says in `lang`; none where its fact is not known.
    pub fn chip(&self, chip: Chip, lang: Lang) -> Option<String> {
        self.source().chip(chip, lang)
    }

    /// The plain words of a title, a heading or a clause.
    pub fn plain(&self, of: &Wordings<'_>, lang: Lang) -> Option<String> {
        let wording = match of.own(lang) {
            Some(own) => Wording { text: own.to_owned(), is_own: true },
            None => Wording { text: self.provided(of.text_cell(lang))?, is_own: false },
        };
        Some(Emphasis::without(&self.speak(&wording, lang).text))
    }

    fn source(&self) -> Source<'a> {
        Source { agreement: self.agreement, bodies: self.bodies }
    }

    /// A language that the template got later is not in an agreement drafted before.
    fn say(&self, key: &str, lang: Lang) -> Option<String> {
        self.template?.say(key, lang, self.args.get(&lang)?)
    }

    fn own_or(
        &self,
        own: Option<&String>,
        provided: impl FnOnce() -> Option<String>,
    ) -> Wording {
        match own {
            Some(text) => Wording { text: text.clone(), is_own: true },
            None => Wording { text: provided().unwrap_or_default(), is_own: false },
        }
    }
}

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reading({})", self.agreement.id)
    }
}
