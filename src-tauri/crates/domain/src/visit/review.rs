//! What a visit still lacks, and what in its programme cannot be.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::{
    Circle, DelegateRole, Delegation, ProgrammeItem, Span, Visit, VisitWay, role_of,
};
use crate::cell::{Cell, Kind};
use crate::{Field, Finding, FindingCode, Lang, Person, Unit};

/// Where air raids are reckoned with.
const ALARMED: &str = "Europe/Kyiv";

impl Visit {
    /// Everything that it lacks or that cannot be, the programme in the order of its hours.
    /// `lang` is that of the reader, for the names of items. None of it stands in the way of a
    /// paper. Linear in the items but for those of one hour.
    pub fn review(&self, lang: Lang) -> Vec<Finding> {
        let mut review = Review { visit: self, lang, findings: Vec::new() };
        review.days();
        review.delegations();
        let placed = review.items();
        review.clashes(&placed);
        review.interpreters(&placed);
        review.absences(&placed);
        review.findings
    }
}

/// An item that has its hour.
struct Placed<'a> {
    item: &'a ProgrammeItem,
    span: Span,
    /// The delegates who take part, everyone where nobody is named.
    who: BTreeSet<Unit>,
}

struct Review<'a> {
    visit: &'a Visit,
    lang: Lang,
    findings: Vec<Finding>,
}

impl<'a> Review<'a> {
    fn add(&mut self, code: FindingCode, at: Cell) -> &mut Finding {
        self.findings.push(Finding::found(code, at));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn field(&self, field: Field) -> Cell {
        Cell::of(self.visit.id, Kind::Field(field))
    }

    fn at(&self, unit: Unit, field: Field) -> Cell {
        self.field(field).at(unit)
    }

    fn said(
        &mut self,
        code: FindingCode,
        item: &ProgrammeItem,
        field: Field,
    ) -> &mut Finding {
        let name = item.name_in(self.lang).to_owned();
        let at = self.at(item.unit, field);
        let finding = self.add(code, at);
        *finding = finding.clone().with("item", name);
        finding
    }

    fn days(&mut self) {
        let (first, last) =
            (self.visit.starts_on(), self.visit.details.day(Field::EndsOn));
        if first.is_none() {
            self.add(FindingCode::VisitDaysMissing, self.field(Field::StartsOn));
        }
        if let (Some(first), Some(last)) = (first, last)
            && last < first
        {
            self.add(FindingCode::VisitDaysReversed, self.field(Field::EndsOn));
        }
        let invited = self.visit.details.day(Field::InvitationOn);
        if let (Some(invited), Some(first)) = (invited, first)
            && invited > first
        {
            self.add(FindingCode::InvitationLate, self.field(Field::InvitationOn));
        }
    }

    fn delegations(&mut self) {
        let visit = self.visit;
        if visit.delegations.is_empty() {
            self.add(
                FindingCode::DelegationMissing,
                Cell::of(visit.id, Kind::Delegations),
            );
        }
        let mut known: BTreeMap<String, Unit> = BTreeMap::new();
        for delegation in &visit.delegations {
            self.heads(delegation);
            for person in &delegation.delegates {
                self.delegate(person, &mut known);
            }
        }
    }

    fn heads(&mut self, delegation: &Delegation) {
        let is_head = |it: &&Person| role_of(it) == DelegateRole::Head;
        let heads = delegation.delegates.iter().filter(is_head).count();
        let at = Cell::of(self.visit.id, Kind::People).at(delegation.unit);
        match heads {
            _ if delegation.delegates.is_empty() => {}
            0 => {
                self.add(FindingCode::HeadMissing, at);
            }
            1 => {}
            _ => {
                self.add(FindingCode::HeadTwice, at);
            }
        }
    }

    fn delegate(&mut self, person: &Person, known: &mut BTreeMap<String, Unit>) {
        let name = name_of(person, self.lang);
        let at = Cell::of(self.visit.id, Kind::PersonName(crate::Case::Nominative))
            .at(person.unit);
        if name.is_empty() && self.visit.erased.contains(&person.unit) {
            return;
        }
        if name.is_empty() {
            let at = at.in_lang(self.visit.langs.first().copied().unwrap_or(self.lang));
            self.add(FindingCode::DelegateUnnamed, at);
        } else if known.insert(folded(&name), person.unit).is_some() {
            let finding = self.add(FindingCode::DelegateTwice, at);
            *finding = finding.clone().with("name", &name);
        }
        let (arrives, leaves) = presence(person);
        if let (Some(arrives), Some(leaves)) = (arrives, leaves)
            && leaves < arrives
        {
            let at = self.at(person.unit, Field::LeavesOn);
            let finding = self.add(FindingCode::LeavesTooEarly, at);
            *finding = finding.clone().with("name", &name);
        }
    }

    /// What each item lacks by itself; those that have their hour, in its order.
    fn items(&mut self) -> Vec<Placed<'a>> {
        let visit = self.visit;
        if visit.items.is_empty() {
            self.add(FindingCode::ProgrammeEmpty, Cell::of(visit.id, Kind::Programme));
        }
        let curfew = self.curfew();
        let alarmed = visit.way() == VisitWay::Incoming
            && visit.details.chosen(Field::Zone).is_none_or(|it| it == ALARMED);
        let mut placed = Vec::new();
        for item in visit.programme() {
            if item.name_in(self.lang).is_empty() {
                let lang = visit.langs.first().copied().unwrap_or(self.lang);
                let at = self.at(item.unit, Field::Activity).in_lang(lang);
                self.add(FindingCode::ItemUnnamed, at);
            }
            let Some(span) = item.span() else {
                let field = if item.on().is_none() { Field::ItemOn } else { Field::From };
                self.said(FindingCode::ItemTimeMissing, item, field);
                continue;
            };
            self.hours(item, span, curfew);
            let has_place = visit.langs.iter().any(|it| {
                !item.details.text_in(Field::Venue, *it).is_empty()
                    && item.details.text_in(Field::Shelter, *it).is_empty()
            });
            if alarmed && has_place && item.circle() != Circle::Internal {
                let lang = visit.langs.first().copied().unwrap_or(self.lang);
                let finding =
                    self.said(FindingCode::ShelterMissing, item, Field::Shelter);
                finding.at = finding.at.in_lang(lang);
            }
            placed.push(Placed { item, span, who: self.who(item) });
        }
        placed.sort_by_key(|it| (it.span.from, it.span.until));
        placed
    }

    fn hours(
        &mut self,
        item: &ProgrammeItem,
        span: Span,
        curfew: Option<(NaiveTime, NaiveTime)>,
    ) {
        let on = span.from.date();
        let first = self.visit.starts_on().is_some_and(|it| on < it);
        let last = self.visit.ends_on().is_some_and(|it| on > it);
        if first || last {
            self.said(FindingCode::ItemOutsideVisit, item, Field::ItemOn);
        }
        if item.is_past_midnight() {
            self.said(FindingCode::ItemPastMidnight, item, Field::Until);
        }
        if let Some((from, until)) = curfew
            && span.days_of(from, until).any(|it| it.meets(span))
        {
            self.said(FindingCode::WithinCurfew, item, Field::From);
        }
    }

    fn curfew(&self) -> Option<(NaiveTime, NaiveTime)> {
        let from = self.visit.details.time(Field::CurfewFrom)?;
        let until = self.visit.details.time(Field::CurfewUntil)?;
        (from != until).then_some((from, until))
    }

    fn who(&self, item: &ProgrammeItem) -> BTreeSet<Unit> {
        let everyone = item.takes.is_empty() && item.circle() != Circle::Internal;
        let delegates = self.visit.delegates();
        delegates
            .filter(|(delegation, person)| {
                everyone
                    || item.takes.contains(&delegation.unit)
                    || item.takes.contains(&person.unit)
            })
            .map(|(_, person)| person.unit)
            .collect()
    }

    /// Whether the same people are at both.
    fn shares(&self, one: &Placed<'_>, other: &Placed<'_>) -> bool {
        // Before anyone is entered, what is for everyone is for the same.
        let is_for_all = |it: &Placed<'_>| {
            it.item.takes.is_empty() && it.item.circle() != Circle::Internal
        };
        is_for_all(one) && is_for_all(other) || !one.who.is_disjoint(&other.who)
    }

    /// Items at one time for the same people, and ways that are longer than the time for
    /// them. Each item is told once of each.
    fn clashes(&mut self, placed: &[Placed<'a>]) {
        for (index, later) in placed.iter().enumerate() {
            let earlier = placed[..index].iter().rev();
            // An item of a day ago cannot last until now.
            let near = earlier
                .take_while(|it| later.span.from - it.span.from < TimeDelta::days(2))
                .filter(|it| self.shares(it, later));
            let (mut clash, mut before) = (None, None::<&Placed<'_>>);
            for it in near {
                if clash.is_none() && it.span.meets(later.span) {
                    clash = Some(it);
                }
                if before.is_none_or(|at| at.span.until < it.span.until) {
                    before = Some(it);
                }
            }
            if let Some(other) = clash {
                let minutes = (other.span.until - later.span.from).num_minutes().max(0);
                let name = other.item.name_in(self.lang).to_owned();
                let finding =
                    self.said(FindingCode::ItemsOverlap, later.item, Field::From);
                *finding = finding.clone().with("other", name).with("minutes", minutes);
            } else if let Some(before) = before
                && let Some(transfer) = before.item.transfer()
                && later.span.from - before.span.until < transfer
            {
                let has = (later.span.from - before.span.until).num_minutes();
                let name = before.item.name_in(self.lang).to_owned();
                let code = FindingCode::TransferTooShort;
                let finding = self.said(code, later.item, Field::From);
                *finding = finding
                    .clone()
                    .with("other", name)
                    .with("minutes", has)
                    .with("needed", transfer.num_minutes());
            }
        }
    }

    /// One interpreter in two places.
    fn interpreters(&mut self, placed: &[Placed<'a>]) {
        let mut busy: BTreeMap<String, &Placed<'a>> = BTreeMap::new();
        for it in placed {
            let name = it.item.details.text(Field::Interpreter);
            if name.is_empty() {
                continue;
            }
            let key = folded(name);
            if let Some(other) = busy.get(&key)
                && other.span.meets(it.span)
            {
                let other = other.item.name_in(self.lang).to_owned();
                let code = FindingCode::InterpreterTwice;
                let finding = self.said(code, it.item, Field::Interpreter);
                *finding = finding.clone().with("other", other).with("name", name);
            }
            let longest = busy.get(&key).is_none_or(|at| at.span.until <= it.span.until);
            if longest {
                busy.insert(key, it);
            }
        }
    }

    /// Delegates who are named for an item and are not there at its hour.
    fn absences(&mut self, placed: &[Placed<'a>]) {
        for it in placed {
            for unit in &it.item.takes {
                let named = self.visit.delegates().find(|(_, who)| who.unit == *unit);
                let Some((_, person)) = named else { continue };
                let (arrives, leaves) = presence(person);
                let is_late = arrives.is_some_and(|at| at > it.span.from);
                let is_gone = leaves.is_some_and(|at| at < it.span.until);
                if is_late || is_gone {
                    let name = name_of(person, self.lang);
                    let finding = self.said(FindingCode::NotThere, it.item, Field::From);
                    *finding = finding.clone().with("name", name);
                }
            }
        }
    }
}

impl Span {
    /// A time of every night or day that this may meet, from the eve of its first day on.
    fn days_of(self, from: NaiveTime, until: NaiveTime) -> impl Iterator<Item = Self> {
        let eve = self.from.date().pred_opt().unwrap_or(self.from.date());
        eve.iter_days().take(3).map(move |day| {
            let end = if until > from { Some(day) } else { day.succ_opt() };
            Self { from: day.and_time(from), until: end.unwrap_or(day).and_time(until) }
        })
    }
}

/// When a delegate arrives and leaves; a day without an hour is the whole day.
fn presence(person: &Person) -> (Option<NaiveDateTime>, Option<NaiveDateTime>) {
    let moment = |on: Field, at: Field, without: NaiveTime| {
        let day = person.details.day(on)?;
        Some(day.and_time(person.details.time(at).unwrap_or(without)))
    };
    let night = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default();
    (
        moment(Field::ArrivesOn, Field::ArrivesAt, NaiveTime::MIN),
        moment(Field::LeavesOn, Field::LeavesAt, night),
    )
}

/// What a delegate is called in `lang`, or else in another language.
pub(super) fn name_of(person: &Person, lang: Lang) -> String {
    let form = |lang: &Lang| person.name.get(lang)?.get(crate::Case::Nominative);
    form(&lang)
        .or_else(|| person.name.keys().find_map(form))
        .unwrap_or_default()
        .trim()
        .to_owned()
}

fn folded(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
