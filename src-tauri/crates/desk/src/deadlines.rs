//! The days to keep, from every agreement, letter and promise.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, Weekday};
use pobratym_domain::{
    Agreement, Document, Field, Filing, FilingKind, Lang, Part, Party, Stage, Unit,
    Visit, VisitState,
};
use pobratym_wording::{Due, DueKind, Pack, Step, standings, visit_clocks};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::procedure::followed;
use crate::wire::{DayOff, Deadline};
use crate::{Fault, chance, filings, view};

/// So many days ahead the end of a term is near, and the day of an answer or a promise.
const TERM_WARN: u32 = 90;
const FILING_WARN: u32 = 7;

impl Desk {
    /// Every day to keep, soonest first, those that are over among them. Linear in the
    /// documents.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn deadlines(&mut self) -> Result<Vec<Deadline>, Fault> {
        let today = chance::today();
        let summaries = self.summaries()?;
        let dues = summaries.deadlines().cloned().map(|it| it.seen_on(today));
        let mut dues: Vec<Deadline> = dues
            .filter(|it| it.kind != DueKind::Wait.code() || it.days_left > 0)
            .collect();
        dues.sort_by(|a, b| (&a.on, &a.title).cmp(&(&b.on, &b.title)));
        Ok(dues)
    }

    /// What an agreement has to keep, without the day it is seen on.
    pub(crate) fn deadlines_of(&self, loaded: &Loaded) -> Result<Vec<Deadline>, Fault> {
        let (agreement, lang) = (&loaded.agreement, self.lang());
        let today = chance::today();
        let title = view::name(agreement, &loaded.bodies, lang);
        let packs = self.packs()?;
        let own = self.own_pack()?;
        let term = term_of(agreement, today, lang).into_iter();
        let mut dues: Vec<Deadline> =
            term.map(|it| it.in_country(own.as_deref(), lang)).collect();
        for party in agreement.parties.iter().filter(|_| agreement.stage < Stage::Ended) {
            let Some(pack) = followed(loaded, party, &packs, today) else { continue };
            let body = loaded.bodies.get(&party.body);
            let name = body.map(|it| it.name_in(lang)).unwrap_or_default();
            for standing in standings(agreement, party, &pack, today) {
                let of_step =
                    |due| of_step(agreement, name, &pack, standing.step, due, lang);
                dues.extend(
                    standing.dues.iter().map(|it| of_step(it).of_party(party.unit)),
                );
            }
        }
        dues.extend(self.counterpart_of(loaded, own.as_deref()));
        Ok(dues.into_iter().map(|it| it.with_title(&title)).collect())
    }

    /// The day by which what the office signed and sent is to be back.
    fn counterpart_of(&self, loaded: &Loaded, own: Option<&Pack>) -> Option<Deadline> {
        let (agreement, lang) = (&loaded.agreement, self.lang());
        let body = self.choices.own_body?;
        let party = agreement.parties.iter().find(|it| it.body == body)?;
        let name = |it: &&Party| {
            loaded.bodies.get(&it.body).map(|it| it.name_in(lang)).unwrap_or_default()
        };
        let awaited = agreement.awaited_by(party);
        let names: Vec<&str> = awaited.iter().map(name).collect();
        let on = party.returns_by().filter(|_| !names.is_empty())?;
        let names = names.join(", ");
        let number = match party.signing.text(Field::DispatchNumber) {
            "" => "none",
            number => number,
        };
        let args = [("parties", names.as_str()), ("number", number)];
        let due = Deadline {
            kind: "counterpart".to_owned(),
            matter: crate::message("deadline-counterpart", &args, lang),
            warn: FILING_WARN,
            ..Deadline::about(agreement.id.into(), on, agreement.sample)
        };
        Some(due.in_country(own, lang))
    }

    /// What a letter or a promise keeps.
    pub(crate) fn deadline_of(&self, filing: &Filing) -> Result<Option<Deadline>, Fault> {
        let own = self.own_pack()?;
        let due = of_filing(filing, self.lang());
        Ok(due.map(|it| it.in_country(own.as_deref(), self.lang())))
    }

    /// The checks of a visit that are not done.
    pub(crate) fn deadlines_of_visit(
        &self,
        visit: &Visit,
    ) -> Result<Vec<Deadline>, Fault> {
        let (own, title) = (self.own_pack()?, self.visit_name(visit)?);
        let is_open = !matches!(visit.state(), VisitState::Held | VisitState::Cancelled);
        let checks =
            visit.checks.iter().filter(|it| is_open && !it.details.flag(Field::IsDone));
        let due = |it: &Part| {
            let on = it.details.day(Field::DueOn)?;
            let due = Deadline {
                kind: "check".to_owned(),
                matter: it.details.text(Field::CheckName).to_owned(),
                title: title.clone(),
                warn: FILING_WARN,
                ..Deadline::about(visit.id.into(), on, visit.sample)
            };
            Some(due.in_country(own.as_deref(), self.lang()))
        };
        let mut dues: Vec<Deadline> = checks.filter_map(due).collect();
        let country =
            self.own_country()?.filter(|_| visit.state() != VisitState::Cancelled);
        let Some(country) = country else { return Ok(dues) };
        for (clock, on) in visit_clocks(visit, country, self.choices.own_body) {
            let due = Deadline {
                kind: "act".to_owned(),
                matter: clock.name(self.lang()).to_owned(),
                title: title.clone(),
                step: Some(clock.key.clone()),
                warn: clock.warn,
                verified: clock.verified,
                ..Deadline::about(visit.id.into(), on, visit.sample)
            };
            dues.push(due.in_country(own.as_deref(), self.lang()));
        }
        Ok(dues)
    }

    /// The pack of the office's own country.
    fn own_pack(&self) -> Result<Option<Arc<Pack>>, Fault> {
        let Some(own) = self.choices.own_body else { return Ok(None) };
        let country = self.known_body(own)?.country;
        Ok(self.packs()?.usual(country, chance::today()).cloned())
    }
}

/// The end of the term that runs, and the last day to say that it shall not go on.
fn term_of(agreement: &Agreement, today: NaiveDate, lang: Lang) -> Vec<Deadline> {
    let is_running = agreement.stage >= Stage::Signed && agreement.stage < Stage::Ended;
    let Some(days) = agreement.term_days(today).filter(|_| is_running) else {
        return Vec::new();
    };
    let due = |kind: &str, on: NaiveDate| Deadline {
        kind: kind.to_owned(),
        matter: crate::message(&format!("deadline-{kind}"), &[], lang),
        warn: TERM_WARN,
        ..Deadline::about(agreement.id.into(), on, agreement.sample)
    };
    let notice = days.notice_by.map(|on| due("notice", on));
    notice.into_iter().chain([due("term", days.ends_on)]).collect()
}

/// What a clock of a step keeps.
pub(crate) fn of_step(
    agreement: &Agreement,
    party: &str,
    pack: &Pack,
    step: &Step,
    due: &Due,
    lang: Lang,
) -> Deadline {
    let clock = step.clock_name(&due.clock, lang);
    let args = [("clock", clock), ("step", step.name(lang)), ("party", party)];
    let deadline = Deadline {
        kind: due.kind.code().to_owned(),
        matter: crate::message("deadline-step", &args, lang),
        step: Some(step.key.clone()),
        warn: step.clock_warn(&due.clock),
        verified: step.is_clock_verified(&due.clock),
        ..Deadline::about(agreement.id.into(), due.on, agreement.sample)
    };
    match step.counts_working_days(&due.clock) {
        true => Deadline { days_off: holidays_within(due, pack, lang), ..deadline },
        false => deadline.in_country(Some(pack), lang),
    }
}

/// The holidays that a time of working days counts as if they were none.
fn holidays_within(due: &Due, pack: &Pack, lang: Lang) -> Vec<DayOff> {
    let days = due.since.iter_days().skip(1).take_while(|day| *day <= due.on);
    let days = days.filter(|it| !is_weekend(*it));
    days.filter_map(|day| Some(DayOff::named(day, pack.holiday(day)?.name(lang))))
        .collect()
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn of_filing(filing: &Filing, lang: Lang) -> Option<Deadline> {
    let on = filing.due_on()?;
    let kind = match filing.kind {
        FilingKind::Letter => "letter",
        _ => "commitment",
    };
    Some(Deadline {
        kind: kind.to_owned(),
        matter: crate::message(&format!("deadline-{kind}"), &[], lang),
        title: filings::name(filing),
        warn: FILING_WARN,
        ..Deadline::about(filing.document, on, filing.sample)
    })
}

impl DayOff {
    fn named(on: NaiveDate, name: &str) -> Self {
        Self { on: on.to_string(), name: name.to_owned() }
    }
}

impl Deadline {
    fn about(document: Document, on: NaiveDate, sample: bool) -> Self {
        Self {
            on: on.to_string(),
            days_left: 0,
            kind: String::new(),
            matter: String::new(),
            title: String::new(),
            document: document.to_string(),
            party: None,
            step: None,
            warn: 0,
            is_near: false,
            is_over: false,
            verified: true,
            days_off: Vec::new(),
            sample,
        }
    }

    /// Tells whether offices of the pack's country are closed on its day.
    fn in_country(self, pack: Option<&Pack>, lang: Lang) -> Self {
        let Ok(day) = self.on.parse::<NaiveDate>() else { return self };
        let holiday = pack.and_then(|it| it.holiday(day)).map(|it| it.name(lang));
        let day_off = match (holiday, day.weekday()) {
            (Some(holiday), _) => DayOff::named(day, holiday),
            (None, Weekday::Sat) => {
                DayOff::named(day, &crate::message("day-off-saturday", &[], lang))
            }
            (None, Weekday::Sun) => {
                DayOff::named(day, &crate::message("day-off-sunday", &[], lang))
            }
            _ => return self,
        };
        Self { days_off: vec![day_off], ..self }
    }

    pub(crate) fn with_title(self, title: &str) -> Self {
        Self { title: title.to_owned(), ..self }
    }

    pub(crate) fn of_party(self, party: Unit) -> Self {
        Self { party: Some(party.to_string()), ..self }
    }

    /// How near it is on `today`.
    pub(crate) fn seen_on(self, today: NaiveDate) -> Self {
        let on = self.on.parse::<NaiveDate>().unwrap_or(today);
        let days_left = on.signed_duration_since(today).num_days();
        let is_wait = self.kind == DueKind::Wait.code();
        Self {
            days_left: i32::try_from(days_left).unwrap_or(i32::MAX),
            is_near: days_left <= i64::from(self.warn),
            is_over: days_left < 0 && !is_wait,
            ..self
        }
    }
}
