//! When something is due.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use pobratym_domain::{Agreement, Approval, Field, Stage};

use super::StepState;
use super::pack::{Clock, Counts, Start, Step};

/// A day on which something is due, by a clock of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The clock of the step.
    pub clock: String,
    pub kind: DueKind,
    pub since: NaiveDate,
    pub on: NaiveDate,
    /// Calendar days from today; negative when it is over.
    pub days_left: i64,
    /// Whether it is near enough to be shown as such.
    pub is_near: bool,
}

/// Who waits for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// The others are to have answered by then.
    Answer,
    /// What comes next may not be done before.
    Wait,
    /// We are to have done it by then.
    Act,
}

impl DueKind {
    /// The stable code of this kind.
    pub fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Wait => "wait",
            Self::Act => "act",
        }
    }
}

impl Due {
    /// Whether it passed without being met. A time to be waited for is met by passing.
    pub fn is_over(&self) -> bool {
        self.kind != DueKind::Wait && self.days_left < 0
    }
}

/// The clocks of a step that run on `today`, soonest first.
pub(super) fn dues(
    agreement: &Agreement,
    step: &Step,
    state: StepState,
    latest: Option<&Approval>,
    today: NaiveDate,
) -> Vec<Due> {
    let mut dues: Vec<Due> = step
        .clocks
        .iter()
        .filter(|clock| runs(agreement, step, clock, state))
        .filter_map(|clock| {
            let since = start(agreement, clock, latest)?;
            let on = clock.end(since)?;
            let days_left = on.signed_duration_since(today).num_days();
            let is_near = days_left <= i64::from(clock.warn);
            let (clock, kind) = (clock.key.clone(), clock.kind);
            Some(Due { clock, kind, since, on, days_left, is_near })
        })
        .filter(|due| due.kind != DueKind::Wait || due.days_left > 0)
        .collect();
    dues.sort_by_key(|it| it.on);
    dues
}

/// The first day after all that is waited for in a step, whether it has passed or not.
pub(super) fn earliest(
    agreement: &Agreement,
    step: &Step,
    latest: Option<&Approval>,
) -> Option<NaiveDate> {
    let waits = step.clocks.iter().filter(|it| it.kind == DueKind::Wait);
    waits.filter_map(|it| it.end(start(agreement, it, latest)?)).max()
}

fn runs(agreement: &Agreement, step: &Step, clock: &Clock, state: StepState) -> bool {
    match clock.kind {
        DueKind::Answer => state == StepState::Waiting,
        DueKind::Wait => agreement.stage < step.before,
        DueKind::Act => {
            matches!(state, StepState::Open | StepState::Returned)
                && agreement.stage < Stage::Ended
        }
    }
}

fn start(
    agreement: &Agreement,
    clock: &Clock,
    latest: Option<&Approval>,
) -> Option<NaiveDate> {
    match clock.from {
        Start::Sent => latest?.sent_on(),
        Start::Decided => latest?.decided_on(),
        Start::Signed => agreement.signed_on.filter(|_| agreement.stage >= Stage::Signed),
        Start::InForce => agreement.details.day(Field::InForceOn),
    }
}

impl Clock {
    /// The last day of the time that begins with `since`, which itself is not counted (Civil
    /// Code of Ukraine, article 253; German Civil Code, § 187).
    pub(super) fn end(&self, since: NaiveDate) -> Option<NaiveDate> {
        match self.counts {
            Counts::Calendar => since.checked_add_days(Days::new(self.days.into())),
            Counts::Working => working(since, self.days),
        }
    }
}

/// So many working days later. Holidays count as working days, and are only told.
pub(crate) fn working(since: NaiveDate, days: u32) -> Option<NaiveDate> {
    let mut day = since;
    for _ in 0..days {
        day = day.succ_opt()?;
        while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            day = day.succ_opt()?;
        }
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(days: u32, counts: Counts) -> Clock {
        Clock {
            key: "answer".to_owned(),
            kind: DueKind::Answer,
            from: Start::Sent,
            days,
            counts,
            warn: 7,
            verified: true,
            name: Default::default(),
        }
    }

    /// Days of the years 1990 to 2099: month ends, leap days and 2000 are among them.
    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (726_468..=766_644)
            .prop_map(|it| NaiveDate::from_num_days_from_ce_opt(it).expect("a day"))
    }

    fn is_working(day: NaiveDate) -> bool {
        day.weekday().number_from_monday() <= 5
    }

    #[test]
    fn a_time_ends_on_its_last_day() {
        let check = |since: &str, days: u32, counts, end: &str| {
            let since = since.parse().expect("a day");
            let found = clock(days, counts).end(since);
            assert_eq!(found, end.parse().ok(), "{since} + {days}");
        };
        check("2026-09-24", 30, Counts::Calendar, "2026-10-24");
        check("2026-01-31", 30, Counts::Calendar, "2026-03-02");
        check("2028-01-31", 30, Counts::Calendar, "2028-03-01");
        check("2026-03-01", 30, Counts::Calendar, "2026-03-31");
        check("2026-12-20", 30, Counts::Calendar, "2027-01-19");
        check("2026-11-20", 1, Counts::Working, "2026-11-23");
        check("2026-11-18", 5, Counts::Working, "2026-11-25");
        check("2026-11-21", 1, Counts::Working, "2026-11-23");
    }

    proptest! {
        #[test]
        fn calendar_days_are_as_many_as_the_law_says(since in any_day(), days in 0..3660_u32) {
            let end = clock(days, Counts::Calendar).end(since).expect("a day");
            prop_assert_eq!(end.signed_duration_since(since).num_days(), i64::from(days));
        }

        #[test]
        fn working_days_are_as_many_and_the_last_is_one(since in any_day(), days in 1..400_u32) {
            let end = clock(days, Counts::Working).end(since).expect("a day");
            let within = since.iter_days().skip(1).take_while(|it| *it <= end);
            prop_assert_eq!(within.filter(|it| is_working(*it)).count(), days as usize);
            prop_assert!(is_working(end));
        }

        #[test]
        fn what_begins_later_ends_no_earlier(
            since in any_day(), later in 0..60_i64, days in 0..400_u32,
        ) {
            for counts in [Counts::Calendar, Counts::Working] {
                let clock = clock(days, counts);
                let ends = [since, since + chrono::Duration::days(later)].map(|it| clock.end(it));
                prop_assert!(ends[0] <= ends[1]);
            }
        }
    }
}
