//! The agreement as one party reads it.
//!
//! Each party keeps originals in which it comes first: in the title, the text, the
//! columns and the signatures. Who comes first is therefore never a property of the
//! agreement, and an alternat is never stored.

use crate::{Agreement, Finding, Lang, Party, Refusal, Stage, Unit};

/// An [`Agreement`] arranged for one of its parties.
#[derive(Clone, Debug)]
pub struct Alternat<'a> {
    agreement: &'a Agreement,
    parties: Vec<&'a Party>,
    langs: Vec<Lang>,
}

impl Agreement {
    /// Arranges this agreement for `party`; the others keep the order agreed on. Without
    /// a party, or where the alternat is off, it stands in its own order.
    pub fn arrange(&self, party: Option<Unit>) -> Alternat<'_> {
        let first = party.filter(|_| self.alternat);
        let mut parties: Vec<&Party> = self.parties.iter().collect();
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
        Ok(self.arrange(Some(party)))
    }
}

impl<'a> Alternat<'a> {
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
