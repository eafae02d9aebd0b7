//! Days and hours for the calendars of others (iCalendar, RFC 5545).
//!
//! Written here: the `icalendar` crate stamps every alarm with the clock and a random
//! UID, against 3.6.6, brings clock and chance into the build, and looks for the place of
//! a fold by characters where the standard counts octets.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};

use crate::lines::Lines;

/// What someone is to have in the calendar. Without an event it is no valid file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// When this was written down; the same for all events.
    pub stamped_at: DateTime<Utc>,
    pub events: Vec<CalendarEvent>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Unique in the world and the same each time, so that a later file replaces the
    /// entry.
    pub uid: String,
    pub span: Span,
    pub summary: String,
    /// Left out where empty, as is `location`.
    pub description: String,
    pub location: String,
    /// Each tells the reader that many days before the start.
    pub alarms: Vec<u16>,
}

/// How long an event lasts. An end that is not after the start is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Whole days, the last one included.
    Days { first_on: NaiveDate, last_on: NaiveDate },
    /// By the clock on the wall, wherever the reader is (3.3.5, form 1).
    Local { from: NaiveDateTime, until: Option<NaiveDateTime> },
    /// The same instants everywhere (3.3.5, form 2).
    Instants { from_at: DateTime<Utc>, until_at: Option<DateTime<Utc>> },
}

/// Writes a calendar: CRLF after lines, lines folded after at most 75 octets and never
/// within a letter, text escaped (3.3.11). Any line end in a text is a line feed; other
/// control characters, which the standard forbids, are left out. The same calendar gives
/// the same text.
pub fn write_calendar(calendar: &Calendar) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//Pobratym//Desk//EN");
    for event in &calendar.events {
        put_event(&mut lines, event, calendar.stamped_at);
    }
    lines.put("END:VCALENDAR");
    lines.0
}

fn put_event(lines: &mut Lines, event: &CalendarEvent, stamped_at: DateTime<Utc>) {
    lines.put("BEGIN:VEVENT");
    lines.put_text("UID", &event.uid);
    lines.put(&format!("DTSTAMP:{}", stamped_at.format(INSTANT)));
    put_span(lines, event.span);
    lines.put_text("SUMMARY", &event.summary);
    for (name, text) in
        [("DESCRIPTION", &event.description), ("LOCATION", &event.location)]
    {
        if !text.is_empty() {
            lines.put_text(name, text);
        }
    }
    for days in &event.alarms {
        lines.put("BEGIN:VALARM");
        lines.put("ACTION:DISPLAY");
        lines.put_text("DESCRIPTION", &event.summary);
        lines.put(&format!("TRIGGER:-P{days}D"));
        lines.put("END:VALARM");
    }
    lines.put("END:VEVENT");
}

const DAY: &str = "%Y%m%d";
const LOCAL: &str = "%Y%m%dT%H%M%S";
const INSTANT: &str = "%Y%m%dT%H%M%SZ";

fn put_span(lines: &mut Lines, span: Span) {
    match span {
        Span::Days { first_on, last_on } => {
            lines.put(&format!("DTSTART;VALUE=DATE:{}", first_on.format(DAY)));
            // The end is the first day that is free again (3.6.1).
            let free_on = last_on.checked_add_days(Days::new(1));
            if let Some(day) = free_on.filter(|day| *day > first_on) {
                lines.put(&format!("DTEND;VALUE=DATE:{}", day.format(DAY)));
            }
        }
        Span::Local { from, until } => {
            lines.put(&format!("DTSTART:{}", from.format(LOCAL)));
            if let Some(until) = until.filter(|it| *it > from) {
                lines.put(&format!("DTEND:{}", until.format(LOCAL)));
            }
        }
        Span::Instants { from_at, until_at } => {
            lines.put(&format!("DTSTART:{}", from_at.format(INSTANT)));
            if let Some(until_at) = until_at.filter(|it| *it > from_at) {
                lines.put(&format!("DTEND:{}", until_at.format(INSTANT)));
            }
        }
    }
}
