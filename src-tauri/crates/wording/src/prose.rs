//! What a text that was written by hand says: emphasis as switches, chips as the facts they
//! stand for, in the grammar of the language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::prose::{Chip, ChipKind, Run, Said, is_plain, read};
use pobratym_domain::{
    Agreement, Body, BodyId, Case, Fact, FactKind, Forms, Lang, Numbering, Place, Unit,
};

use crate::bundle::Args;
use crate::consistency::grouped;
use crate::emphasis::Emphasis;
use crate::facts::BLANK;
use crate::words::Words;

/// A text with nothing left to look up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// With the switches of [`Emphasis`].
    pub text: String,
    /// Chips that stand for nothing.
    pub empty: Vec<Chip>,
}

/// What chips are looked up in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) agreement: &'a Agreement,
    pub(crate) bodies: &'a BTreeMap<BodyId, Body>,
}

impl Source<'_> {
    /// Says a text in `lang`; what looks like our own switches in it is none of ours. Linear
    /// in its length, times the length of the agreement for a
    /// reference.
    pub(crate) fn speak(&self, text: &str, lang: Lang) -> Spoken {
        if is_plain(text) {
            return Spoken { text: Emphasis::without(text), empty: Vec::new() };
        }
        let mut spoken = Spoken::default();
        for Run { bold, italic, said } in read(text) {
            let emphasis = Emphasis { bold, italic, revision: None };
            match said {
                Said::Text(text) => {
                    emphasis.write(&Emphasis::without(&text), &mut spoken.text);
                }
                Said::Chip(chip) => {
                    let said = self.chip(chip, lang).filter(|it| !it.trim().is_empty());
                    if said.is_none() {
                        spoken.empty.push(chip);
                    }
                    let said = said.unwrap_or_else(|| BLANK.to_owned());
                    emphasis.write(&said, &mut spoken.text);
                }
            }
        }
        spoken
    }

    /// What a chip says in `lang`; none where its fact is not known.
    pub(crate) fn chip(&self, chip: Chip, lang: Lang) -> Option<String> {
        let words = Words::of(lang);
        let agreement = self.agreement;
        match (chip.kind, chip.unit) {
            (ChipKind::SignedOn, _) => agreement.signed_on.map(|it| words.date(it)),
            (ChipKind::Place, _) => agreement.place.get(&lang).cloned(),
            (ChipKind::Party, Some(unit)) => {
                form(self.body(unit)?.official.get(&lang), chip.case)
            }
            (ChipKind::Short, Some(unit)) => {
                Some(self.body(unit)?.name_in(lang).to_owned())
            }
            (ChipKind::Signatory, Some(unit)) => {
                form(agreement.signatory(unit)?.1.name.get(&lang), chip.case)
            }
            (ChipKind::Office, Some(unit)) => {
                form(agreement.signatory(unit)?.1.office.get(&lang), chip.case)
            }
            (ChipKind::Article, Some(unit)) => match agreement.place_of(unit)? {
                Place::Article(number) => Some(number.to_string()),
                _ => None,
            },
            (ChipKind::Clause, Some(unit)) => match agreement.place_of(unit)? {
                Place::Clause(article, clause) => match agreement.numbering(lang) {
                    Numbering::Bare => Some(article.to_string()),
                    _ => Some(words.clause(article, clause)),
                },
                _ => None,
            },
            (ChipKind::Fact, Some(unit)) => {
                let fact = agreement.facts.iter().find(|it| it.unit == unit)?;
                value(fact, lang)
            }
            (_, None) => None,
        }
    }

    fn body(&self, party: Unit) -> Option<&Body> {
        self.bodies.get(&self.agreement.party(party)?.body)
    }
}

/// The form in a case, or the nominative.
fn form(forms: Option<&Forms>, case: Case) -> Option<String> {
    let forms = forms?;
    let form = forms.get(case).or_else(|| forms.get(Case::Nominative));
    form.map(str::to_owned)
}

/// The value of a fact as `lang` writes it; one that is no sum, day or number as it was
/// typed.
fn value(fact: &Fact, lang: Lang) -> Option<String> {
    let text = fact.value.trim();
    let said = match fact.kind {
        FactKind::Day => {
            let day = text.parse::<NaiveDate>();
            day.map_or(text.to_owned(), |it| Words::of(lang).date(it))
        }
        FactKind::Number => grouped(text, lang),
        FactKind::Sum => sum(text, lang),
    };
    (!text.is_empty()).then_some(said)
}

/// An amount and a currency as `lang` writes them; what is no sum as it was typed.
pub(crate) fn sum(text: &str, lang: Lang) -> String {
    let Some((amount, currency)) = text.split_once(' ') else { return text.to_owned() };
    let args = Args::default()
        .text("amount", grouped(amount, lang))
        .text("currency", currency.trim());
    Words::of(lang).say("money", &args)
}
