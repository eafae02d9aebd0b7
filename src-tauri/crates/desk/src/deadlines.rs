//! The days to keep, from every agreement, letter and promise.

use chrono::NaiveDate;
use pobratym_domain::{Agreement, Document, Filing, FilingKind, Lang, Stage, Unit};
use pobratym_wording::{Due, DueKind, Step, standings};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::procedure::followed;
use crate::wire::Deadline;
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
        let mut dues = term_of(agreement, today, lang);
        for party in agreement.parties.iter().filter(|_| agreement.stage < Stage::Ended) {
            let Some(pack) = followed(loaded, party, &packs, today) else { continue };
            let body = loaded.bodies.get(&party.body);
            let name = body.map(|it| it.name_in(lang)).unwrap_or_default();
            for standing in standings(agreement, party, &pack, today) {
                let of_step = |due| of_step(agreement, name, standing.step, due, lang);
                dues.extend(
                    standing.dues.iter().map(|it| of_step(it).of_party(party.unit)),
                );
            }
        }
        Ok(dues.into_iter().map(|it| it.with_title(&title)).collect())
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
    step: &Step,
    due: &Due,
    lang: Lang,
) -> Deadline {
    let clock = step.clock_name(&due.clock, lang);
    let args = [("clock", clock), ("step", step.name(lang)), ("party", party)];
    Deadline {
        kind: due.kind.code().to_owned(),
        matter: crate::message("deadline-step", &args, lang),
        step: Some(step.key.clone()),
        warn: step.clock_warn(&due.clock),
        verified: step.is_clock_verified(&due.clock),
        ..Deadline::about(agreement.id.into(), due.on, agreement.sample)
    }
}

/// What a letter or a promise keeps.
pub(crate) fn of_filing(filing: &Filing, lang: Lang) -> Option<Deadline> {
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
            sample,
        }
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
