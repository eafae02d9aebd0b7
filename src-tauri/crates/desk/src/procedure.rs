//! Carrying an agreement through: its stages, the steps of its parties, what is attached.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use pobratym_domain::{
    Act, Agreement, AgreementId, Amendment, Amends, Approval, Field, Finding, Lang,
    PackRef, Party, Place, REASONS, Refusal, Stage, Unit,
};
use pobratym_wording::{Pack, Packs, Standing, Step, amended, review, standings};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::view;
use crate::wire::{
    AddendumView, PackName, PackView, PartyProcedure, ProcedureView, RoundView,
    SourceView, StageView, StepPaper, StepView,
};
use crate::{Fault, chance, council, deadlines, form, input};

/// What became of an agreement, as the form shows it.
const COURSE: [Field; 14] = [
    Field::Cooperation,
    Field::Sphere,
    Field::Amount,
    Field::BudgetLine,
    Field::SigningWay,
    Field::ApprovedOn,
    Field::RegistrationNumber,
    Field::RegisteredOn,
    Field::InForceOn,
    Field::ProlongedUntil,
    Field::EndedOn,
    Field::EndReason,
    Field::Shelf,
    Field::Remark,
];

impl Desk {
    /// The protocols to an agreement, oldest first, those that are not signed last.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn addenda(&mut self, agreement: &str) -> Result<Vec<AddendumView>, Fault> {
        let protocols = self.protocols_to(input::agreement_id(agreement)?)?;
        let addendum = |it: &Loaded| AddendumView {
            id: it.agreement.id.to_string(),
            title: view::name(&it.agreement, &it.bodies, self.lang()),
            number: it.agreement.reference.number.clone(),
            stage: it.agreement.stage.to_string(),
            signed_on: it.agreement.signed_on.map(|it| it.to_string()),
            changes: u32::try_from(it.agreement.amendments().count()).unwrap_or(u32::MAX),
        };
        Ok(protocols.iter().map(addendum).collect())
    }

    /// The protocols to an agreement, oldest first, those without a day last.
    pub(crate) fn protocols_to(&mut self, id: AgreementId) -> Result<Vec<Loaded>, Fault> {
        let found = self.summaries()?.agreements().filter(|it| it.changes(id));
        let ids: Vec<String> = found.map(|it| it.row.id.clone()).collect();
        let mut protocols = Vec::new();
        for protocol in ids {
            protocols.push(self.load(input::agreement_id(&protocol)?)?);
        }
        protocols
            .sort_by_key(|it| (it.agreement.signed_on.is_none(), it.agreement.signed_on));
        Ok(protocols)
    }

    /// What of the procedures stands in the way of an original.
    pub(crate) fn procedure_blockers(
        &self,
        loaded: &Loaded,
    ) -> Result<Vec<Finding>, Fault> {
        let packs = self.packs()?;
        let today = chance::today();
        let mut found =
            review(&loaded.agreement, &loaded.bodies, &packs, today, self.lang());
        found.retain(Finding::blocks);
        Ok(found)
    }

    /// How the agreement is carried through, as of today.
    pub(crate) fn procedure(&self, loaded: &Loaded) -> Result<ProcedureView, Fault> {
        let today = chance::today();
        let packs = self.packs()?;
        let agreement = &loaded.agreement;
        let carried = Carried { loaded, packs: &packs, today, lang: self.lang() };
        let findings = review(agreement, &loaded.bodies, &packs, today, self.lang());
        let parties = agreement.parties.iter().map(|it| carried.party(it));
        let parties: Vec<PartyProcedure> = parties.collect();
        let ends_on = (agreement.stage >= Stage::Signed)
            .then(|| agreement.term_days(today))
            .flatten()
            .map(|it| it.ends_on);
        let document = agreement.id.into();
        Ok(ProcedureView {
            stages: carried.stages(&parties),
            parties,
            findings: view::findings(&findings, self.lang()),
            details: form::fields(document, None, &COURSE, &agreement.details, &[]),
            reasons: form::fields(
                document,
                None,
                &REASONS,
                &agreement.details,
                &agreement.langs,
            ),
            files: form::files(agreement.id.into(), &agreement.files),
            is_expired: agreement.stage < Stage::Ended
                && ends_on.is_some_and(|it| it < today),
            ends_on: ends_on.map(|it| it.to_string()),
            has_text: agreement.has_text(),
        })
    }

    pub(crate) fn approval(
        &self,
        to: &Loaded,
        party: &str,
        step: &str,
    ) -> Result<Act, Fault> {
        let unit = input::unit(party)?;
        let party = to.agreement.party(unit).ok_or(Refusal::NoSuchUnit)?;
        let packs = self.packs()?;
        let pack = followed(to, party, &packs, chance::today());
        let pack = pack.ok_or(Refusal::NoSuchUnit)?;
        pack.step(step).ok_or(Refusal::NoSuchUnit)?;
        let pack = pack.reference.clone();
        Ok(Act::AddApproval { party: unit, step: step.to_owned(), pack })
    }

    pub(crate) fn following(&self, party: &str, pack: &str) -> Result<Act, Fault> {
        let pack: PackRef = input::code(pack)?;
        self.packs()?.find(&pack).ok_or_else(|| Fault::NotFound(pack.to_string()))?;
        Ok(Act::FollowPack { party: input::unit(party)?, pack })
    }

    /// The clause of a protocol that changes a clause of its agreement, worded as that one
    /// reads so far.
    pub(crate) fn amendment(
        &self,
        to: &Loaded,
        article: Unit,
        after: Option<Unit>,
        clause: Unit,
        how: Amends,
    ) -> Result<Act, Fault> {
        let base = to.agreement.reference.agreement.ok_or(Refusal::NoSuchUnit)?;
        let base = self.load(base)?;
        let Some(Place::Clause(number, index)) = base.agreement.place_of(clause) else {
            return Err(Refusal::NoSuchUnit.into());
        };
        let amendment = Amendment { clause, how, place: (number, index) };
        let clause = base.agreement.clause(clause).ok_or(Refusal::NoSuchUnit)?;
        let wordings = base.agreement.clause_wordings(clause);
        let reading = base.reading();
        let text = |lang: &Lang| Some((*lang, reading.text(wordings.text_cell(*lang))?));
        let texts = match how {
            Amends::Rewords => to.agreement.langs.iter().filter_map(text).collect(),
            Amends::Deletes => {
                let said = |lang: &Lang| (*lang, amended(amendment, "", *lang));
                to.agreement.langs.iter().map(said).collect()
            }
            Amends::Adds => BTreeMap::new(),
        };
        Ok(Act::Amend { article, after, amendment, texts })
    }
}

/// The pack that a party follows: see [`pobratym_wording::followed`].
pub(crate) fn followed(
    loaded: &Loaded,
    party: &Party,
    packs: &Packs,
    today: NaiveDate,
) -> Option<Arc<Pack>> {
    pobratym_wording::followed(&loaded.agreement, party, &loaded.bodies, packs, today)
}

/// An agreement on its way.
struct Carried<'a> {
    loaded: &'a Loaded,
    packs: &'a Packs,
    today: NaiveDate,
    lang: Lang,
}

impl Carried<'_> {
    fn agreement(&self) -> &Agreement {
        &self.loaded.agreement
    }

    fn party(&self, party: &Party) -> PartyProcedure {
        let body = self.loaded.bodies.get(&party.body);
        let name = body.map(|it| it.name_in(self.lang)).unwrap_or_default();
        let pack = followed(self.loaded, party, self.packs, self.today);
        let papers = pack.as_deref().map(council::papers_of).unwrap_or_default();
        let steps = pack.as_ref().map(|pack| {
            let standings = standings(self.agreement(), party, pack, self.today);
            let steps =
                standings.iter().map(|it| self.step(it, party, pack, &papers, name));
            steps.collect::<Vec<_>>()
        });
        let steps = steps.unwrap_or_default();
        PartyProcedure {
            party: party.unit.to_string(),
            name: name.to_owned(),
            country: body.map(|it| it.country.to_string()).unwrap_or_default(),
            papers,
            pack: pack.map(|it| self.pack(&it, party)),
            steps,
            signing: match self.agreement().signing_way().is_apart() {
                true => form::fields(
                    self.agreement().id.into(),
                    Some(party.unit),
                    &Party::SIGNING,
                    &party.signing,
                    &[],
                ),
                false => Vec::new(),
            },
        }
    }

    fn pack(&self, pack: &Pack, party: &Party) -> PackView {
        let newer = self.packs.newer(pack, self.today);
        PackView {
            reference: pack.reference.to_string(),
            name: pack.name(self.lang).to_owned(),
            valid_from: pack.valid_from.to_string(),
            valid_until: pack.valid_until.map(|it| it.to_string()),
            checked_on: pack.checked_on.to_string(),
            is_kept: party.pack.is_some(),
            newer: newer.map(|it| PackName {
                reference: it.reference.to_string(),
                name: it.name(self.lang).to_owned(),
            }),
            is_own: self.packs.is_own(&pack.reference),
        }
    }

    fn step(
        &self,
        standing: &Standing<'_>,
        party: &Party,
        pack: &Pack,
        papers: &[StepPaper],
        party_name: &str,
    ) -> StepView {
        let Standing { step, state, rounds, dues } = standing;
        let latest = rounds.last();
        let on = latest.and_then(|it| it.decided_on().or_else(|| it.sent_on()));
        let number = latest.map(|it| {
            let decided = it.details.text(Field::DecisionNumber);
            let sent = it.details.text(Field::SentNumber);
            if decided.is_empty() { sent } else { decided }
        });
        let dues = dues.iter().map(|due| {
            deadlines::of_step(self.agreement(), party_name, pack, step, due, self.lang)
                .with_title(&view::name(self.agreement(), &self.loaded.bodies, self.lang))
                .of_party(party.unit)
        });
        StepView {
            key: step.key.clone(),
            name: step.name(self.lang).to_owned(),
            who: step.who(self.lang).to_owned(),
            help: step.help(self.lang).to_owned(),
            weight: step.weight.code().to_owned(),
            verified: step.verified,
            before: step.before.to_string(),
            effect: step.effect.map(|it| it.to_string()),
            state: state.code().to_owned(),
            on: on.map(|it| it.to_string()),
            number: number.unwrap_or_default().to_owned(),
            rounds: rounds.iter().map(|it| self.round(it, step)).collect(),
            dues: dues.map(|it| it.seen_on(self.today)).collect(),
            papers: papers
                .iter()
                .filter(|it| step.papers.contains(&it.key))
                .cloned()
                .collect(),
            sources: step
                .sources
                .iter()
                .map(|it| SourceView::of(it, self.lang))
                .collect(),
        }
    }

    fn round(&self, round: &Approval, step: &Step) -> RoundView {
        RoundView {
            unit: round.unit.to_string(),
            fields: form::fields(
                self.agreement().id.into(),
                Some(round.unit),
                &step.fields,
                &round.details,
                &[],
            ),
            files: form::files(self.agreement().id.into(), &round.files),
        }
    }

    fn stages(&self, parties: &[PartyProcedure]) -> Vec<StageView> {
        Stage::ALL.iter().map(|stage| self.stage(*stage, parties)).collect()
    }

    fn stage(&self, stage: Stage, parties: &[PartyProcedure]) -> StageView {
        let agreement = self.agreement();
        let present = agreement.stage;
        let on = match stage {
            Stage::Approved => agreement.details.day(Field::ApprovedOn),
            Stage::Signed => agreement.signed_on.filter(|_| present >= Stage::Signed),
            Stage::Registered => agreement.details.day(Field::RegisteredOn),
            Stage::InForce => agreement.details.day(Field::InForceOn),
            Stage::Ended => agreement.details.day(Field::EndedOn),
            _ => None,
        };
        let is_dated = matches!(stage, Stage::Registered | Stage::InForce);
        let state = match stage {
            _ if stage == present => "now",
            _ if stage > present => "next",
            _ if is_dated && on.is_none() => "passed",
            _ => "done",
        };
        StageView {
            stage: stage.to_string(),
            state: state.to_owned(),
            proposed_on: parties
                .iter()
                .flat_map(|it| &it.steps)
                .filter(|it| it.effect.as_deref() == Some(stage.code()))
                .filter_map(|it| it.on.clone())
                .max(),
            on: on.map(|it| it.to_string()),
            lacks: if state == "done" { Vec::new() } else { self.lacks(stage, parties) },
            act: self.act_towards(stage, on.is_some()).map(str::to_owned),
        }
    }

    /// What one button does to come to a stage.
    fn act_towards(&self, stage: Stage, is_dated: bool) -> Option<&'static str> {
        let present = self.agreement().stage;
        let act = match stage {
            Stage::Need => return None,
            Stage::Partner => ("find_partner", present == Stage::Need),
            Stage::Draft => {
                let has_partner = self.agreement().parties.len() > 1;
                ("draft", present < Stage::Draft && has_partner)
            }
            Stage::Settled => ("settle", present == Stage::Draft),
            Stage::Approved => ("approve", present == Stage::Settled),
            Stage::Signed => {
                ("sign", matches!(present, Stage::Settled | Stage::Approved))
            }
            Stage::Registered => {
                let is_open = present >= Stage::Signed && present < Stage::Ended;
                ("register", is_open && !is_dated)
            }
            Stage::InForce => {
                let is_open = present >= Stage::Signed && present < Stage::Ended;
                ("enter_into_force", is_open && !is_dated)
            }
            Stage::Ended => ("end", present >= Stage::Signed && present < Stage::Ended),
        };
        act.1.then_some(act.0)
    }

    /// The steps that a stage waits for, and the parties it lacks.
    fn lacks(&self, stage: Stage, parties: &[PartyProcedure]) -> Vec<String> {
        let mut lacks = Vec::new();
        if stage == Stage::Partner && parties.len() < 2 {
            lacks.push(crate::message("lacks-partner", &[], self.lang));
        }
        for party in parties {
            for step in party.steps.iter().filter(|it| it.before == stage.code()) {
                let is_itself = step.effect.as_deref() == Some(stage.code());
                if !is_itself && step.state != "granted" && step.state != "not_needed" {
                    let args = [("party", party.name.as_str()), ("step", &step.name)];
                    lacks.push(crate::message("lacks-step", &args, self.lang));
                }
            }
        }
        lacks
    }
}
