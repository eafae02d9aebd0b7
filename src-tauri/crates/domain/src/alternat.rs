//! The agreement as one party reads it.
//!
//! Each party keeps originals in which it comes first: in the title, the text, the
//! columns and the signatures. Who comes first is therefore never a property of the
//! agreement, and an alternat is never stored.

use std::collections::BTreeMap;

use crate::{
    Agreement, Alphabet, Body, BodyId, Finding, Lang, Party, Refusal, Stage, Unit,
};

/// An [`Agreement`] arranged for one of its parties.
#[derive(Clone, Debug)]
pub struct Alternat<'a> {
    agreement: &'a Agreement,
    parties: Vec<&'a Party>,
    langs: Vec<Lang>,
}

impl Agreement {
    /// Arranges this agreement for `party`; the others keep the order agreed on, or follow
    /// the alphabet of the language chosen for it. Without a party, or where the alternat
    /// is off, nobody is put first.
    pub fn arrange(
        &self,
        party: Option<Unit>,
        bodies: &BTreeMap<BodyId, Body>,
    ) -> Alternat<'_> {
        let first = party.filter(|_| self.alternat);
        let mut parties: Vec<&Party> = self.parties.iter().collect();
        if let Some(lang) = self.paper.order {
            let alphabet = Alphabet::of(lang);
            let name = |party: &Party| bodies.get(&party.body).map(|it| it.name_in(lang));
            parties.sort_by(|one, other| {
                let [one, other] = [one, other].map(|it| name(it).unwrap_or_default());
                alphabet.compare(one, other)
            });
        }
        parties.sort_by_key(|it| Some(it.unit) != first);
        let mut langs = self.langs.clone();
        if let Some(own) = first.and_then(|unit| self.party(unit)) {
            langs.sort_by_key(|lang| {
                let owner = parties.iter().position(|party| party.lang == *lang);
                (*lang != own.lang, owner.unwrap_or(usize::MAX))
            });
        }
        Alternat { agreement: self, parties, langs }
    }

    /// Arranges this agreement for `party`'s original.
    ///
    /// # Errors
    /// Refuses before the text is settled, and then with every finding that blocks, not
    /// with the first.
    pub fn alternat(
        &self,
        party: Unit,
        bodies: &BTreeMap<BodyId, Body>,
        findings: &[Finding],
    ) -> Result<Alternat<'_>, Refusal> {
        if self.party(party).is_none() {
            return Err(Refusal::NoSuchUnit);
        }
        if self.stage < Stage::Settled {
            return Err(Refusal::NotSettled);
        }
        let blockers: Vec<Finding> =
            findings.iter().filter(|finding| finding.blocks()).cloned().collect();
        if !blockers.is_empty() {
            return Err(Refusal::NotReady(blockers));
        }
        Ok(self.arrange(Some(party), bodies))
    }
}

impl<'a> Alternat<'a> {
    /// The same for one of its languages alone.
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { langs: vec![lang], ..self.clone() }
    }

    /// What is arranged.
    pub fn agreement(&self) -> &'a Agreement {
        self.agreement
    }

    /// The parties, own first.
    pub fn parties(&self) -> &[&'a Party] {
        &self.parties
    }

    /// The languages from left to right: own, the partners', the others.
    pub fn langs(&self) -> &[Lang] {
        &self.langs
    }
}
