//! Letters of a visit: the invitation of each delegation, and for who needs a visa what the
//! journey is for.

use pobratym_domain::{
    Circle, DelegateRole, Delegation, Field, Lang, Person, Profile, VisitWay, role_of,
};

use super::lists::{name, office};
use super::programme::said;
use super::{VisitManuscript, VisitPapers, said_days};
use crate::manuscript::Manuscript;
use crate::papers::{Letter, Letterhead, bound_together};
use crate::words::Words;

impl VisitPapers<'_> {
    /// To each delegation that another body sends to us.
    pub(super) fn invitations(&self) -> Vec<VisitManuscript> {
        let Some(own) = self.own else { return Vec::new() };
        let guests = self
            .visit
            .delegations
            .iter()
            .filter(|it| it.body.is_some_and(|it| it != own.id))
            .filter(|_| self.visit.way() != VisitWay::Outgoing);
        let letter = |it: &Delegation| {
            let letter = |lang| self.invitation(it, lang);
            self.in_each(self.body_name(it, self.first()), "visit-invitation", letter)
        };
        guests.filter_map(letter).collect()
    }

    /// For each who needs it, with the name that the passport has.
    pub(super) fn confirmations(&self) -> Vec<VisitManuscript> {
        let who = self.visit.delegates().filter(|(_, person)| {
            person.details.flag(Field::NeedsLetter)
                && !self.visit.erased.contains(&person.unit)
        });
        let letter = |(delegation, person): (&Delegation, &Person)| {
            let letter = |lang| self.confirmation(delegation, person, lang);
            self.in_each(name(person, self.first()), "visit-confirmation", letter)
        };
        who.filter_map(letter).collect()
    }

    /// A letter in each language, one after another.
    fn in_each(
        &self,
        whose: String,
        key: &str,
        letter: impl Fn(Lang) -> Letter,
    ) -> Option<VisitManuscript> {
        let letters = self.langs().into_iter().map(|it| letter(it).manuscript());
        let letters: Vec<Manuscript> = letters.collect();
        let title = Words::of(self.first()).word(key);
        let manuscript = bound_together(letters, &title)?;
        Some(VisitManuscript { whose, manuscript })
    }

    fn invitation(&self, delegation: &Delegation, lang: Lang) -> Letter {
        let words = Words::of(lang);
        let details = &self.visit.details;
        let is_head = |it: &&Person| role_of(it) == DelegateRole::Head;
        let head = delegation.delegates.iter().find(is_head);
        let to = [
            head.map(|it| office(it, lang)).unwrap_or_default(),
            self.body_name(delegation, lang),
            head.map(|it| name(it, lang)).unwrap_or_default(),
        ];
        let salutation = head
            .map(|it| it.details.text_in(Field::Salutation, lang))
            .unwrap_or_default();
        let has_programme =
            self.visit.items.iter().any(|it| it.circle() >= Circle::Delegation);
        let programme = has_programme.then(|| words.word("visit-programme"));
        let coordinator = details.text(Field::Coordinator);
        let number = details.text(Field::InvitationNumber);
        Letter {
            number: Some(number.to_owned()).filter(|it| !it.is_empty()),
            date: details.day(Field::InvitationOn),
            to: to.into_iter().filter(|it| !it.is_empty()).collect(),
            subject: words.word("visit-invitation"),
            salutation: match salutation {
                "" => words.word("letter-salutation"),
                salutation => salutation.to_owned(),
            },
            paragraphs: {
                let days = said(words, "visit-line-days", &self.days(lang));
                self.with_facts(vec![words.word("visit-invite"), days], lang)
            },
            annexes: programme.into_iter().collect(),
            closing: words.word("letter-closing"),
            executor: Some(coordinator.to_owned()).filter(|it| !it.is_empty()),
            ..self.letter(lang)
        }
    }

    fn confirmation(
        &self,
        delegation: &Delegation,
        person: &Person,
        lang: Lang,
    ) -> Letter {
        let words = Words::of(lang);
        let details = &person.details;
        let host = match self.visit.way() {
            VisitWay::Outgoing => {
                let with = self.visit.details.body(Field::With);
                with.and_then(|it| self.bodies.get(&it))
            }
            VisitWay::Incoming | VisitWay::Online => self.own,
        };
        let host = host.map(|it| Letterhead::of(it, lang, &[]).name).unwrap_or_default();
        let latin = match details.text(Field::LatinName) {
            "" => name(person, lang),
            latin => latin.to_owned(),
        };
        let first = details.day(Field::ArrivesOn).or_else(|| self.visit.starts_on());
        let last = details.day(Field::LeavesOn).or_else(|| self.visit.ends_on());
        let facts = vec![
            words.word("visit-confirmation-text"),
            said(words, "visit-line-name", &latin),
            said(words, "visit-line-office", &office(person, lang)),
            said(words, "visit-line-sender", &self.body_name(delegation, lang)),
            said(words, "visit-line-host", &host),
            said(words, "visit-line-days", &said_days(first, last, lang)),
        ];
        Letter {
            subject: words.word("visit-confirmation"),
            paragraphs: self.with_facts(facts, lang),
            ..self.letter(lang)
        }
    }

    /// What every letter says of the visit, below what it says by itself.
    fn with_facts(&self, own: Vec<String>, lang: Lang) -> Vec<String> {
        let words = Words::of(lang);
        let details = &self.visit.details;
        let purpose = details.text_in(Field::Purpose, lang);
        let mut facts = own;
        facts.extend([
            said(words, "visit-line-town", details.text_in(Field::Town, lang)),
            match purpose {
                "" => String::new(),
                _ => format!("{}: {purpose}", words.word("visit-purpose")),
            },
            said(words, "visit-line-costs", details.text_in(Field::Costs, lang)),
        ]);
        facts
    }

    /// Of our head, with nothing said yet.
    fn letter(&self, lang: Lang) -> Letter {
        let signs = self.own.and_then(|it| it.people.first());
        Letter {
            lang,
            profile: Profile::Official,
            head: self.own.map(|it| Letterhead::of(it, lang, &[])).unwrap_or_default(),
            number: None,
            date: None,
            to: Vec::new(),
            subject: String::new(),
            salutation: String::new(),
            paragraphs: Vec::new(),
            annexes: Vec::new(),
            closing: String::new(),
            office: signs.map(|it| office(it, lang)).unwrap_or_default(),
            name: signs.map(|it| name(it, lang)).unwrap_or_default(),
            executor: None,
            signatory: self.signatory,
        }
    }
}
