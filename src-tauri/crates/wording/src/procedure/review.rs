//! What a procedure still lacks, as findings.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{
    Agreement, Body, BodyId, Cell, Field, Finding, FindingCode, Kind, Lang, Outcome,
    Party, Stage,
};

use crate::consistency::first_date;
use crate::words::Words;

use super::clock::earliest;
use super::{DueKind, Pack, Packs, Standing, Weight, standings};

/// Everything that the procedures of the parties lack or that stands in their way, in the
/// order of parties and steps. Only a party that the law excludes blocks; the order of steps
/// and what is not done are cautions.
pub fn review(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    packs: &Packs,
    today: NaiveDate,
    lang: Lang,
) -> Vec<Finding> {
    let mut review = Review { agreement, bodies, lang, today, findings: Vec::new() };
    for party in &agreement.parties {
        if let Some(pack) = followed(agreement, party, bodies, packs, today) {
            review.others(party, &pack);
            review.steps(party, &pack);
            review.numbers(party, &pack);
        }
        review.signing(party);
    }
    review.course();
    review.findings
}

/// The pack that a party follows; where it has begun none, the usual one of the day of
/// signing, or of `today` while nothing is signed.
pub fn followed(
    agreement: &Agreement,
    party: &Party,
    bodies: &BTreeMap<BodyId, Body>,
    packs: &Packs,
    today: NaiveDate,
) -> Option<std::sync::Arc<Pack>> {
    let kept = party.pack.as_ref().and_then(|it| packs.find(it));
    let country = bodies.get(&party.body).map(|it| it.country);
    let signed_on = agreement.signed_on.filter(|_| agreement.stage >= Stage::Signed);
    kept.or_else(|| packs.usual(country?, signed_on.unwrap_or(today))).cloned()
}

struct Review<'a> {
    agreement: &'a Agreement,
    bodies: &'a BTreeMap<BodyId, Body>,
    lang: Lang,
    today: NaiveDate,
    findings: Vec<Finding>,
}

impl Review<'_> {
    fn add(&mut self, code: FindingCode, party: &Party, step: &str) -> &mut Finding {
        let at = Cell::of(self.agreement.id, Kind::Approvals).at(party.unit);
        let finding =
            Finding::found(code, at).with("party", self.name(party)).with("step", step);
        self.findings.push(finding);
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn name(&self, party: &Party) -> String {
        let body = self.bodies.get(&party.body);
        body.map(|it| it.name_in(self.lang)).unwrap_or_default().to_owned()
    }

    /// Who the others are, as far as the law of this party cares.
    fn others(&mut self, party: &Party, pack: &Pack) {
        if pack.excluded_source.is_none() {
            return;
        }
        let agreement = self.agreement;
        for other in agreement.parties.iter().filter(|it| it.unit != party.unit) {
            let Some(body) = self.bodies.get(&other.body) else { continue };
            let (country, kind) = (body.country, body.kind);
            if pack.excluded.contains(&country) {
                self.add(FindingCode::PartyExcluded, other, "");
            } else if !kind.is_territorial() {
                self.add(FindingCode::PartyOutsideLaw, other, "");
            }
        }
    }

    fn steps(&mut self, party: &Party, pack: &Pack) {
        let standings = standings(self.agreement, party, pack, self.today);
        for standing in &standings {
            let name = standing.step.name(self.lang).to_owned();
            self.order(party, pack, standing, &standings, &name);
            self.facts(party, standing, &name);
            self.days(party, standing, &name);
            self.wait(party, standing, &name);
            self.rounds(party, standing, &name);
            let stage = self.agreement.stage;
            let before = standing.step.before;
            let is_passed =
                before >= Stage::Signed && stage >= before && stage < Stage::Ended;
            if is_passed
                && !standing.state.is_through()
                && standing.step.weight == Weight::Hard
                && standing.step.before < Stage::Ended
            {
                self.add(FindingCode::StepMissing, party, &name);
            }
        }
    }

    /// A step that was done before one that comes first.
    fn order(
        &mut self,
        party: &Party,
        pack: &Pack,
        standing: &Standing<'_>,
        all: &[Standing<'_>],
        name: &str,
    ) {
        let Some(done_on) = day_of(standing) else { return };
        for key in &standing.step.after {
            let Some(first) = all.iter().find(|it| it.step.key == *key) else { continue };
            let is_needless = first.rounds.last().and_then(|it| it.outcome())
                == Some(Outcome::NotNeeded);
            let is_later = day_of(first).is_none_or(|first| first > done_on);
            if is_needless || !is_later || (day_of(first).is_none() && !first.is_hard()) {
                continue;
            }
            let code = match standing.step.strict_order {
                true => FindingCode::StepOrderBroken,
                false => FindingCode::StepOrderUnusual,
            };
            let first = pack.step(key).map(|it| it.name(self.lang).to_owned());
            let finding = self.add(code, party, name);
            *finding = finding.clone().with("other", first.unwrap_or_default());
        }
    }

    /// What a step needs to be known.
    fn facts(&mut self, party: &Party, standing: &Standing<'_>, name: &str) {
        let is_past = self.agreement.stage >= standing.step.before;
        if standing.state.is_through() || is_past {
            return;
        }
        for &field in &standing.step.requires {
            if is_known(self.agreement, field, party.lang) {
                continue;
            }
            let at = Cell::of(self.agreement.id, Kind::Field(field));
            let at = if field.is_worded() { at.in_lang(party.lang) } else { at };
            let finding = Finding::found(FindingCode::StepFactMissing, at)
                .with("party", self.name(party))
                .with("step", name)
                .with("field", field)
                .with("lang", party.lang);
            self.findings.push(finding);
        }
    }

    /// What a round says that cannot be: an answer before the question, a decision before
    /// the sitting.
    fn rounds(&mut self, party: &Party, standing: &Standing<'_>, name: &str) {
        for round in &standing.rounds {
            let Some(decided_on) = round.decided_on() else { continue };
            let session = round.details.text(Field::Session);
            let session = first_date(session, self.lang)
                .or_else(|| first_date(session, party.lang));
            let session = session.and_then(|it| it.parse::<NaiveDate>().ok());
            let at =
                Cell::of(self.agreement.id, Kind::Field(Field::DecidedOn)).at(round.unit);
            let party = self.name(party);
            let found =
                |code| Finding::found(code, at).with("party", &party).with("step", name);
            if round.sent_on().is_some_and(|it| it > decided_on) {
                let finding = found(FindingCode::DaysReversed).with("pair", "round");
                self.findings.push(finding);
            }
            if let Some(session) = session.filter(|it| *it > decided_on) {
                let on = Words::of(self.lang).date(session);
                let finding = found(FindingCode::DecisionBeforeSession).with("on", on);
                self.findings.push(finding);
            }
        }
    }

    /// Numbers that two papers of different days have. One decision may serve two steps.
    fn numbers(&mut self, party: &Party, pack: &Pack) {
        for (number, day) in [
            (Field::DecisionNumber, Field::DecidedOn),
            (Field::SentNumber, Field::SentOn),
        ] {
            let mut seen = BTreeMap::<&str, NaiveDate>::new();
            for round in &party.approvals {
                let text = round.details.text(number);
                let Some(on) = round.details.day(day).filter(|_| !text.is_empty()) else {
                    continue;
                };
                let first = *seen.entry(text).or_insert(on);
                if first == on {
                    continue;
                }
                let at = Cell::of(self.agreement.id, Kind::Field(number)).at(round.unit);
                let step = pack.step(&round.step).map(|it| it.name(self.lang));
                let finding = Finding::found(FindingCode::NumberTwice, at)
                    .with("party", self.name(party))
                    .with("step", step.unwrap_or_default())
                    .with("number", text)
                    .with("on", Words::of(self.lang).date(first));
                self.findings.push(finding);
            }
        }
    }

    /// What a party that signs apart waits for, and an agreement that is dated before its day.
    fn signing(&mut self, party: &Party) {
        let agreement = self.agreement;
        let date = |it: NaiveDate| Words::of(self.lang).date(it);
        let at = |field| Cell::of(agreement.id, Kind::Field(field)).at(party.unit);
        let mut found = Vec::new();
        for other in agreement.awaited_by(party) {
            let sent_on = party.sent_on().map(date).unwrap_or_default();
            let by = party.returns_by().map(date).unwrap_or_default();
            let finding =
                Finding::found(FindingCode::CounterpartAwaited, at(Field::DispatchedOn))
                    .with("party", self.name(party))
                    .with("other", self.name(other))
                    .with("on", sent_on)
                    .with("until", by);
            found.push(match party.signing.text(Field::DispatchNumber) {
                "" => finding,
                number => finding.with("number", number),
            });
        }
        let dated = agreement.signed_on.zip(party.signed_on());
        let is_apart = agreement.signing_way().is_apart();
        if let Some((_, own)) = dated.filter(|(all, own)| is_apart && all < own) {
            let cell = at(Field::PartySignedOn);
            let finding = Finding::found(FindingCode::SignedBeforeParty, cell);
            found.push(finding.with("party", self.name(party)).with("on", date(own)));
        }
        self.findings.extend(found);
    }

    /// The days of the whole agreement: nothing comes before it was signed.
    fn course(&mut self) {
        let agreement = self.agreement;
        let Some(signed_on) = agreement.signed_on else { return };
        let fields = [
            Field::RegisteredOn,
            Field::InForceOn,
            Field::ProlongedUntil,
            Field::EndedOn,
        ];
        let days =
            fields.map(|it| (Kind::Field(it), agreement.details.day(it), it.to_string()));
        let until = (Kind::TermUntil, agreement.term.until, "term_until".to_owned());
        for (kind, day, pair) in days.into_iter().chain([until]) {
            if day.is_some_and(|it| it < signed_on) {
                let at = Cell::of(agreement.id, kind);
                let finding =
                    Finding::found(FindingCode::DaysReversed, at).with("pair", pair);
                self.findings.push(finding);
            }
        }
    }

    /// Times that are over.
    fn days(&mut self, party: &Party, standing: &Standing<'_>, name: &str) {
        for due in standing.dues.iter().filter(|it| it.is_over()) {
            let code = match due.kind {
                DueKind::Answer => FindingCode::AnswerOverdue,
                DueKind::Act => FindingCode::StepOverdue,
                DueKind::Wait => continue,
            };
            self.add_until(code, party, name, due.on);
        }
    }

    /// A signing that does not wait as long as a step asks, or did not.
    fn wait(&mut self, party: &Party, standing: &Standing<'_>, name: &str) {
        let Some(signed_on) = self.agreement.signed_on else { return };
        let (step, latest) = (standing.step, standing.rounds.last().copied());
        if step.before != Stage::Signed || self.agreement.stage >= Stage::Ended {
            return;
        }
        let until = earliest(self.agreement, step, latest);
        if let Some(until) = until.filter(|it| signed_on < *it) {
            self.add_until(FindingCode::WaitTooShort, party, name, until);
        }
    }

    fn add_until(&mut self, code: FindingCode, party: &Party, step: &str, on: NaiveDate) {
        let on = Words::of(self.lang).date(on);
        let finding = self.add(code, party, step);
        *finding = finding.clone().with("until", on);
    }
}

impl Standing<'_> {
    fn is_hard(&self) -> bool {
        self.step.weight == Weight::Hard
    }
}

/// The day on which a step was through.
fn day_of(standing: &Standing<'_>) -> Option<NaiveDate> {
    let latest = standing.rounds.last()?;
    latest
        .decided_on()
        .or_else(|| latest.sent_on())
        .filter(|_| standing.state.is_through())
}

fn is_known(agreement: &Agreement, field: Field, lang: Lang) -> bool {
    match field {
        Field::Cooperation => {
            agreement.details.choice::<pobratym_domain::Cooperation>(field).is_some()
        }
        Field::Sphere => {
            !agreement.areas.is_empty() || !agreement.details.text(field).is_empty()
        }
        field if field.is_worded() => !agreement.details.text_in(field, lang).is_empty(),
        field => !agreement.details.text(field).is_empty(),
    }
}
