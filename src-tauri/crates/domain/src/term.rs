//! How long an agreement lasts, and by when one must say that it shall not go on.

use chrono::{Months, NaiveDate};

use crate::body::Cells;
use crate::cell::Kind;
use crate::code::coded;

coded! {
    /// For how long an agreement is concluded.
    pub enum TermLength {
        Indefinite = "indefinite",
        Years = "years",
        /// Until a day.
        Date = "date",
        /// Until a project ends, and some years after.
        Project = "project",
    }
}

coded! {
    /// What becomes of an agreement when its term is over.
    pub enum Renewal {
        /// It goes on for as long again unless someone objects in time.
        Auto = "auto",
        /// It goes on if the parties say so in writing.
        Consent = "consent",
        None = "none",
    }
}

/// For how long an agreement is concluded, and how it goes on and ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub length: TermLength,
    /// Where its length is counted in years.
    pub years: u32,
    /// The last day, where it lasts until a day or a project's end.
    pub until: Option<NaiveDate>,
    /// How many years it outlasts the project.
    pub tail: u32,
    pub renewal: Renewal,
    /// How many months before its end, or before leaving it, notice is due.
    pub notice: u32,
}

/// How many years a term or its tail may have, and how many months a notice.
pub(crate) const YEARS: std::ops::RangeInclusive<u32> = 1..=99;
pub(crate) const TAIL: std::ops::RangeInclusive<u32> = 0..=20;
pub(crate) const NOTICE: std::ops::RangeInclusive<u32> = 0..=24;

/// The days to keep in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermDays {
    /// The last day of the term that runs.
    pub ends_on: NaiveDate,
    /// The last day to give notice that it shall not be renewed.
    pub notice_by: Option<NaiveDate>,
}

impl Default for Term {
    fn default() -> Self {
        Self {
            length: TermLength::Years,
            years: 5,
            until: None,
            tail: 0,
            renewal: Renewal::Auto,
            notice: 6,
        }
    }
}

impl Term {
    pub(crate) fn from_cells(root: &Cells<'_>) -> Self {
        let usual = Self::default();
        Self {
            length: root.code(Kind::TermLength).unwrap_or(usual.length),
            years: root.number(Kind::TermYears).unwrap_or(usual.years),
            until: root.date(Kind::TermUntil),
            tail: root.number(Kind::TermTail).unwrap_or(usual.tail),
            renewal: root.code(Kind::Renewal).unwrap_or(usual.renewal),
            notice: root.number(Kind::Notice).unwrap_or(usual.notice),
        }
    }

    /// The days of the term that runs on `today`, for an agreement in force since `since`.
    /// None where it has no end, or its end is not known.
    ///
    /// A term of years begun by an event ends on the day of the year that bears the event's
    /// date (Civil Code of Ukraine, article 254; German Civil Code, §§ 187, 188), in
    /// February on the 28th where there is no such day.
    pub fn days(&self, since: NaiveDate, today: NaiveDate) -> Option<TermDays> {
        let end = |periods: u32| match self.length {
            TermLength::Indefinite => None,
            TermLength::Years => years_after(since, self.years.checked_mul(periods)?),
            TermLength::Date => self.until,
            TermLength::Project => years_after(self.until?, self.tail),
        };
        let goes_on = self.length == TermLength::Years && self.renewal == Renewal::Auto;
        let mut ends_on = end(1)?;
        for periods in 2..=MOST_PERIODS {
            if !goes_on || ends_on >= today {
                break;
            }
            ends_on = end(periods)?;
        }
        let notice_by = match self.renewal {
            Renewal::Auto if goes_on => {
                ends_on.checked_sub_months(Months::new(self.notice))
            }
            _ => None,
        };
        Some(TermDays { ends_on, notice_by })
    }
}

/// An agreement that was renewed more often than this began before there were city halls.
const MOST_PERIODS: u32 = 1000;

fn years_after(day: NaiveDate, years: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(years.checked_mul(12)?))
}
