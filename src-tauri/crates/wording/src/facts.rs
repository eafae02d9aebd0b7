//! What a provision's wording follows: the facts that are entered once.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{
    Agreement, AgreementKind, Area, Body, BodyId, Case, Lang, Reference, Term,
};

use crate::bundle::{Args, Bundle};
use crate::words::Words;

/// What stands in a draft where a fact is not known yet.
pub(crate) const BLANK: &str = "________";

/// The facts of an agreement that a provision's wording follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub kind: AgreementKind,
    /// How many parties there are.
    pub parties: usize,
    /// How many originals there are in all.
    pub originals: usize,
    /// How many originals each party keeps; none where they keep different numbers.
    pub each: Option<usize>,
    /// The languages in the order agreed on, the same in every original.
    pub langs: Vec<Lang>,
    /// The language that decides where the texts differ.
    pub prevailing: Option<Lang>,
    pub areas: Vec<Area>,
    pub term: Term,
    pub reference: Reference,
    /// The official names of the parties in the order agreed on.
    pub names: Vec<BTreeMap<Lang, String>>,
}

impl Facts {
    /// The facts of `agreement`.
    pub fn of(agreement: &Agreement, bodies: &BTreeMap<BodyId, Body>) -> Self {
        let mut each = agreement.parties.iter().map(|it| it.originals as usize);
        let first = each.next();
        let name = |body: BodyId| {
            let official = bodies.get(&body).map(|it| it.official.iter());
            let nominative =
                official.into_iter().flatten().filter_map(|(lang, forms)| {
                    Some((*lang, forms.get(Case::Nominative)?.to_owned()))
                });
            nominative.collect()
        };
        Self {
            kind: agreement.kind,
            parties: agreement.parties.len(),
            originals: agreement.originals_in_all() as usize,
            each: first.filter(|first| each.all(|it| it == *first)),
            langs: agreement.langs.clone(),
            prevailing: agreement.prevailing.filter(|it| agreement.langs.contains(it)),
            areas: agreement.areas.clone(),
            term: agreement.term.clone(),
            reference: agreement.reference.clone(),
            names: agreement.parties.iter().map(|it| name(it.body)).collect(),
        }
    }

    /// Facts of no agreement in particular, to show what a clause of the library says.
    pub fn usual(kind: AgreementKind, langs: &[Lang]) -> Self {
        Self {
            kind,
            parties: 2,
            originals: 2,
            each: Some(1),
            langs: langs.to_vec(),
            prevailing: None,
            areas: Vec::new(),
            term: Term::default(),
            reference: Reference::default(),
            names: vec![BTreeMap::new(); 2],
        }
    }

    /// The variables of provisions in `lang`. `areas` has the names of the areas.
    pub(crate) fn args(&self, lang: Lang, areas: &Bundle) -> Args<'static> {
        let words = Words::of(lang);
        let languages: Vec<String> =
            self.langs.iter().map(|it| words.language_adverb(*it)).collect();
        let area = |it: &Area| areas.word(&format!("area-{it}"));
        let listed: Vec<String> = self.areas.iter().filter_map(area).collect();
        let date = |it: Option<NaiveDate>| {
            it.map_or_else(|| words.word("date-blank"), |it| words.date(it))
        };
        let names: Vec<String> =
            self.names.iter().map(|name| or_blank(name.get(&lang)).to_owned()).collect();
        let (first, others) = names.split_first().unzip();
        let prevailing = self.prevailing.map(|it| words.language_adverb(it));
        let term = &self.term;
        Args::default()
            .text("kind", self.kind.code())
            .text("binding", if self.kind.is_binding() { "yes" } else { "no" })
            .number("parties", self.parties)
            .number("originals", self.originals)
            .number("each", self.each.unwrap_or(0))
            .number("language_count", self.langs.len())
            .text("languages_adverb", words.list(&languages))
            .text("authentic", if prevailing.is_some() { "prevails" } else { "equal" })
            .text("prevailing", prevailing.unwrap_or_default())
            .number("area_count", listed.len())
            .text("areas", listed.join("; "))
            .text("term", term.length.code())
            .number("years", term.years as usize)
            .text("until", date(term.until))
            .number("tail", term.tail as usize)
            .text("renewal", term.renewal.code())
            .number("notice", term.notice as usize)
            .text("parent", or_blank(self.reference.title.get(&lang)))
            .text("parent_on", date(self.reference.signed_on))
            .text("number", or_blank(Some(&self.reference.number)))
            .text("first", first.cloned().unwrap_or_default())
            .text("others", words.list(others.unwrap_or_default()))
    }
}

fn or_blank(text: Option<&String>) -> &str {
    text.map(String::as_str).filter(|it| !it.is_empty()).unwrap_or(BLANK)
}
