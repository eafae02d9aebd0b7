//! The wording that stands: one's own where it was written, else the template's.

use pobratym_domain::{Agreement, Article, Clause, Lang};

use crate::template::{Facts, Template};
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
#[derive(Debug)]
pub struct Reading<'a> {
    agreement: &'a Agreement,
    template: Option<&'static Template>,
    facts: Facts,
}

impl<'a> Reading<'a> {
    /// Reads `agreement` as it stands.
    pub fn of(agreement: &'a Agreement) -> Self {
        Self { agreement, template: Template::of(agreement), facts: Facts::of(agreement) }
    }

    /// The title in `lang`.
    pub fn title(&self, lang: Lang) -> Wording {
        self.own_or(self.agreement.title.get(&lang), lang, |it| it.title(lang))
    }

    /// The heading of `article` in `lang`, without its number.
    pub fn heading(&self, article: &Article, lang: Lang) -> Wording {
        self.own_or(article.heading.get(&lang), lang, |template| {
            template.text(article.provision.as_deref()?, lang, &self.facts)
        })
    }

    /// The text of a clause or recital in `lang`.
    pub fn clause(&self, clause: &Clause, lang: Lang) -> Wording {
        self.own_or(clause.text.get(&lang), lang, |template| {
            template.text(clause.provision.as_deref()?, lang, &self.facts)
        })
    }

    /// The number before the heading of an article, counted from 1.
    pub fn article_number(&self, article: usize, lang: Lang) -> String {
        Words::of(lang).article(self.agreement.numbering(lang), article)
    }

    /// The words between the recitals and the first article.
    pub(crate) fn agreed(&self, lang: Lang) -> Option<String> {
        self.provided(lang)?.agreed(lang)
    }

    /// Whether the clause's provision follows the number of originals.
    pub(crate) fn follows_originals(&self, clause: &Clause) -> bool {
        let key = clause.provision.as_deref();
        key.zip(self.template).is_some_and(|(key, it)| it.mentions_originals(key))
    }

    /// A language that the template got later is not in an agreement drafted before.
    fn provided(&self, lang: Lang) -> Option<&'static Template> {
        self.template.filter(|_| self.agreement.is_provided_in(lang))
    }

    fn own_or(
        &self,
        own: Option<&String>,
        lang: Lang,
        provided: impl FnOnce(&'static Template) -> Option<String>,
    ) -> Wording {
        match own {
            Some(text) => Wording { text: text.clone(), is_own: true },
            None => {
                let text = self.provided(lang).and_then(provided);
                Wording { text: text.unwrap_or_default(), is_own: false }
            }
        }
    }
}
