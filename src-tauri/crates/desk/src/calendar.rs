//! Visits, days to keep and anniversaries, on screen and for the calendars of others.

use std::path::Path;

use chrono::{Datelike, Days, Months, NaiveDate};
use pobratym_domain::{AgreementId, Document, Lang, Stage, VisitState};
use pobratym_files::{Calendar, CalendarEvent, Span, write_calendar};

use crate::desk::Desk;
use crate::target::write_whole;
use crate::wire::{AgreementRow, CalendarEntry, Deadline, VisitRow};
use crate::{Fault, chance, input, message};

/// The calendar tells of a day so many days ahead, and again on the day before.
const ALARMS: [u16; 2] = [7, 1];

/// An anniversary is celebrated, and that takes longer to prepare.
const ANNIVERSARY_ALARMS: [u16; 2] = [60, 7];

/// So many years are a round number where they divide the years of an agreement.
const ROUND: i32 = 5;

/// No screen shows more days at once, about ten years.
const MOST_DAYS: i64 = 3_660;

impl Desk {
    /// What happens between two days, both `2026-10-24` and both included, by day: visits that
    /// last into it, days to keep, anniversaries of agreements that are signed and not ended.
    /// Linear in the documents, sorted by day.
    ///
    /// # Errors
    /// [`Fault::Invalid`] where the days are none, in the wrong order or further apart than
    /// ten years.
    pub fn calendar(
        &mut self,
        from: &str,
        until: &str,
    ) -> Result<Vec<CalendarEntry>, Fault> {
        let (first, last): (NaiveDate, NaiveDate) =
            (input::code(from)?, input::code(until)?);
        if !(0..MOST_DAYS).contains(&last.signed_duration_since(first).num_days()) {
            return Err(Fault::Invalid(format!("{from} – {until}")));
        }
        let mut entries = self.deadline_entries()?;
        entries.extend(self.visit_entries()?);
        let (from, until) = (first.to_string(), last.to_string());
        entries.retain(|it| it.from <= until && it.until >= from);
        entries.extend(self.anniversaries(first, last)?);
        sort(&mut entries);
        Ok(entries)
    }

    /// Writes what is ahead as a calendar that other programs take in, and tells how many
    /// entries: days to keep, visits that are not called off, and for each agreement the
    /// anniversary within a year. A later file replaces its entries. The sample stays here.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be written; then the one that was there still is.
    pub fn export_calendar(&mut self, file: &Path) -> Result<u32, Fault> {
        let today = chance::today();
        let next_year = today + Months::new(12) - Days::new(1);
        let mut entries = self.deadline_entries()?;
        entries.extend(self.visit_entries()?);
        let cancelled = VisitState::Cancelled.code();
        entries.retain(|it| {
            it.until >= today.to_string() && it.state.as_deref() != Some(cancelled)
        });
        entries.extend(self.anniversaries(today, next_year)?);
        entries.retain(|it| !it.sample);
        sort(&mut entries);
        let lang = self.lang();
        let events: Vec<CalendarEvent> =
            entries.iter().filter_map(|it| event(it, lang)).collect();
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        let calendar = Calendar { stamped_at: chance::now(), events };
        write_whole(file, write_calendar(&calendar).as_bytes())?;
        Ok(count)
    }

    fn deadline_entries(&mut self) -> Result<Vec<CalendarEntry>, Fault> {
        Ok(self.deadlines()?.into_iter().map(CalendarEntry::of_deadline).collect())
    }

    fn visit_entries(&mut self) -> Result<Vec<CalendarEntry>, Fault> {
        let visits = self.summaries()?.visits();
        Ok(visits.filter_map(CalendarEntry::of_visit).collect())
    }

    /// The anniversaries of signing between two days.
    fn anniversaries(
        &mut self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<CalendarEntry>, Fault> {
        let lang = self.lang();
        let agreements = self.summaries()?.agreements();
        let of = |it: &AgreementRow| {
            let stage = it.stage.parse::<Stage>().ok()?;
            let is_kept = stage >= Stage::Signed && stage < Stage::Ended;
            let signed_on = it.signed_on.as_ref().filter(|_| is_kept)?.parse().ok()?;
            let id: AgreementId = it.id.parse().ok()?;
            let entry = |(years, on)| {
                let document = Document::from(id).to_string();
                CalendarEntry::of_anniversary(it, document, years, on, lang)
            };
            Some(years_of(signed_on, first, last).map(entry).collect::<Vec<_>>())
        };
        Ok(agreements.filter_map(|it| of(&it.row)).flatten().collect())
    }
}

fn sort(entries: &mut [CalendarEntry]) {
    // Visits stand above what lasts a day, so that their bars join over a week.
    let rank = |it: &CalendarEntry| it.kind != "visit";
    entries.sort_by(|a, b| {
        (&a.from, rank(a), &a.title, &a.id).cmp(&(&b.from, rank(b), &b.title, &b.id))
    });
}

/// The days between `first` and `last` on which something is so many years old, and how many.
/// What happened on 29 February is remembered on the 28th in other years.
fn years_of(
    since: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = (i32, NaiveDate)> {
    let years = (first.year() - since.year()).max(1)..=(last.year() - since.year());
    years
        .filter_map(move |years| {
            let months = Months::new(u32::try_from(years).ok()? * 12);
            Some((years, since.checked_add_months(months)?))
        })
        .filter(move |(_, on)| (first..=last).contains(on))
}

fn event(entry: &CalendarEntry, lang: Lang) -> Option<CalendarEvent> {
    let summary = match (entry.title.as_str(), entry.matter.as_str()) {
        ("", "") => message("calendar-visit", &[], lang),
        ("", only) | (only, "") => only.to_owned(),
        (title, matter) => format!("{title}: {matter}"),
    };
    Some(CalendarEvent {
        uid: format!("{}@pobratym", entry.id),
        span: Span::Days {
            first_on: entry.from.parse().ok()?,
            last_on: entry.until.parse().ok()?,
        },
        summary,
        description: String::new(),
        location: String::new(),
        alarms: match entry.years {
            Some(_) => ANNIVERSARY_ALARMS.to_vec(),
            None => ALARMS.to_vec(),
        },
    })
}

impl CalendarEntry {
    fn of_deadline(due: Deadline) -> Self {
        let of = [Some(due.document.as_str()), due.party.as_deref(), due.step.as_deref()];
        let of = of.into_iter().flatten().collect::<Vec<_>>().join("-");
        Self {
            id: format!("{of}-{}-{}", due.kind, due.on),
            kind: "deadline".to_owned(),
            document: due.document,
            from: due.on.clone(),
            until: due.on,
            title: due.title,
            matter: due.matter,
            state: None,
            years: None,
            is_round: false,
            is_over: due.is_over,
            sample: due.sample,
        }
    }

    fn of_visit(visit: &VisitRow) -> Option<Self> {
        let from = visit.starts_on.as_ref()?;
        let until = visit.ends_on.as_ref().filter(|it| *it > from).unwrap_or(from);
        Some(Self {
            id: visit.document.clone(),
            kind: "visit".to_owned(),
            document: visit.document.clone(),
            from: from.clone(),
            until: until.clone(),
            title: visit.name.clone(),
            matter: String::new(),
            state: Some(visit.state.clone()),
            years: None,
            is_round: false,
            is_over: false,
            sample: visit.sample,
        })
    }

    fn of_anniversary(
        agreement: &AgreementRow,
        document: String,
        years: i32,
        on: NaiveDate,
        lang: Lang,
    ) -> Self {
        let is_round = years % ROUND == 0;
        let key = if is_round { "calendar-jubilee" } else { "calendar-anniversary" };
        Self {
            id: format!("{document}-signed-{years}"),
            kind: "anniversary".to_owned(),
            document,
            from: on.to_string(),
            until: on.to_string(),
            title: agreement.title.clone(),
            matter: message(key, &[("years", &years.to_string())], lang),
            state: None,
            years: Some(years),
            is_round,
            is_over: false,
            sample: agreement.sample,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::years_of;

    #[test]
    fn an_anniversary_falls_on_its_day_and_a_leap_day_on_the_last_of_february() {
        let check = |since: &str, first: &str, last: &str, expected: &[(i32, &str)]| {
            let day = |it: &str| it.parse().unwrap_or_default();
            let found: Vec<(i32, String)> = years_of(day(since), day(first), day(last))
                .map(|(years, on)| (years, on.to_string()))
                .collect();
            let expected: Vec<(i32, String)> =
                expected.iter().map(|(years, on)| (*years, (*on).to_owned())).collect();
            assert_eq!(found, expected, "{since} in {first} – {last}");
        };
        check("2001-05-12", "2026-05-01", "2026-05-31", &[(25, "2026-05-12")]);
        check("2001-05-12", "2026-05-13", "2026-05-31", &[]);
        check("2026-05-12", "2026-05-01", "2026-05-31", &[]);
        check("2030-05-12", "2026-05-01", "2026-05-31", &[]);
        check(
            "2024-02-29",
            "2027-01-01",
            "2028-12-31",
            &[(3, "2027-02-28"), (4, "2028-02-29")],
        );
        check(
            "2020-12-30",
            "2025-12-28",
            "2027-01-02",
            &[(5, "2025-12-30"), (6, "2026-12-30")],
        );
    }
}
