//! What leaves the desk for others: the days to keep as a calendar.

use std::path::Path;

use chrono::NaiveDate;
use pobratym_files::{Calendar, CalendarEvent, Span, write_calendar};

use crate::desk::Desk;
use crate::target::write_whole;
use crate::wire::Deadline;
use crate::{Fault, chance};

/// The calendar tells of a day so many days ahead, and again on the day before.
const ALARMS: [u16; 2] = [7, 1];

impl Desk {
    /// Writes the days to keep that are not over as a calendar that other programs take in,
    /// and tells how many. A later file replaces its entries.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be written; then the one that was there still is.
    pub fn export_calendar(&mut self, file: &Path) -> Result<u32, Fault> {
        let deadlines = self.deadlines()?;
        let is_ahead = |it: &&Deadline| it.days_left >= 0 && !it.sample;
        let events: Vec<CalendarEvent> =
            deadlines.iter().filter(is_ahead).filter_map(event).collect();
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        let calendar = Calendar { stamped_at: chance::now(), events };
        write_whole(file, write_calendar(&calendar).as_bytes())?;
        Ok(count)
    }
}

fn event(due: &Deadline) -> Option<CalendarEvent> {
    let on: NaiveDate = due.on.parse().ok()?;
    let of = [Some(due.document.as_str()), due.party.as_deref(), due.step.as_deref()];
    let of = of.into_iter().flatten().collect::<Vec<_>>().join("-");
    Some(CalendarEvent {
        uid: format!("{of}-{}-{}@pobratym", due.kind, due.on),
        span: Span::Days { first_on: on, last_on: on },
        summary: format!("{}: {}", due.title, due.matter),
        description: String::new(),
        location: String::new(),
        alarms: ALARMS.to_vec(),
    })
}
