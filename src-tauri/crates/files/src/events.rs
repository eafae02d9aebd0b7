//! Events of other people's calendars (iCalendar, RFC 5545), as far as a programme has a place
//! for them. Lines, escapes, dates and names of zones are read by `calcard`.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry,
    ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use crate::{CalendarEvent, LARGEST, MOST_ENTRIES, Span, TextFault};

/// An event of a file, or why it is none for us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadEvent {
    /// Whole; without alarms, which belong to who set them.
    Event(CalendarEvent),
    Left {
        summary: String,
        because: LeftBecause,
    },
}

/// Why an event of a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftBecause {
    /// It comes again by a rule.
    Repeats,
    /// Its zone is not in the tz database, by no name that is known for it.
    Zone,
    /// It does not say when it begins.
    Start,
}

/// Reads every event of a calendar. Hours in a zone become instants; an end that is not told
/// follows from the length, or is left out.
///
/// # Errors
/// [`TextFault`] when it is no calendar, larger than [`LARGEST`], or has more events than
/// [`MOST_ENTRIES`].
pub fn read_calendar(bytes: &[u8]) -> Result<Vec<ReadEvent>, TextFault> {
    if bytes.len() as u64 > LARGEST {
        return Err(TextFault::Size(LARGEST));
    }
    let text = String::from_utf8_lossy(bytes);
    // The parser would take half a file for a whole one.
    if !text.trim_end().to_ascii_uppercase().ends_with("END:VCALENDAR") {
        return Err(TextFault::Broken("no whole calendar".to_owned()));
    }
    let mut parser = Parser::new(&text);
    let mut events = Vec::new();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                events.extend(events_of(&calendar));
                if events.len() > MOST_ENTRIES {
                    return Err(TextFault::Size(LARGEST));
                }
            }
            Entry::Eof => return Ok(events),
            _ => {}
        }
    }
}

fn events_of(calendar: &ICalendar) -> Vec<ReadEvent> {
    let zones = calendar.build_tz_resolver();
    let events = calendar.components.iter();
    events
        .filter(|it| it.component_type == ICalendarComponentType::VEvent)
        .map(|it| read_event(it, &zones))
        .collect()
}

fn read_event(event: &ICalendarComponent, zones: &TzResolver<&str>) -> ReadEvent {
    let text = |name: &ICalendarProperty| {
        let value = event.property(name).and_then(|it| it.values.first()?.as_text());
        crate::with_line_feeds(value.unwrap_or_default().trim())
    };
    let summary = text(&ICalendarProperty::Summary);
    let span = match event.is_recurrent_or_override() {
        true => Err(LeftBecause::Repeats),
        false => span_of(event, zones),
    };
    match span {
        Err(because) => ReadEvent::Left { summary, because },
        Ok(span) => ReadEvent::Event(CalendarEvent {
            uid: event.uid().unwrap_or_default().to_owned(),
            span,
            summary,
            description: text(&ICalendarProperty::Description),
            location: text(&ICalendarProperty::Location),
            alarms: Vec::new(),
        }),
    }
}

/// A place in time as a file says it.
#[derive(Clone, Copy)]
enum Moment {
    Day(NaiveDate),
    Local(NaiveDateTime),
    Instant(DateTime<Utc>),
}

fn span_of(
    event: &ICalendarComponent,
    zones: &TzResolver<&str>,
) -> Result<Span, LeftBecause> {
    let start = event.property(&ICalendarProperty::Dtstart).ok_or(LeftBecause::Start)?;
    let from = moment(start, zones)?;
    let end = event.property(&ICalendarProperty::Dtend);
    let until = end.map(|it| moment(it, zones)).transpose()?;
    let length = event.property(&ICalendarProperty::Duration);
    let length = length.and_then(|it| match it.values.first()? {
        ICalendarValue::Duration(length) => length.to_time_delta(),
        _ => None,
    });
    Ok(match from {
        Moment::Day(first_on) => {
            let free_on = match until {
                Some(Moment::Day(on)) => Some(on),
                _ => length.and_then(|it| first_on.checked_add_signed(it)),
            };
            // The end is the first day that is free again (3.6.1).
            let last_on = free_on.and_then(|it| it.checked_sub_days(Days::new(1)));
            Span::Days { first_on, last_on: last_on.unwrap_or(first_on).max(first_on) }
        }
        Moment::Local(from) => {
            let until = match until {
                Some(Moment::Local(until)) => Some(until),
                _ => length.and_then(|it| from.checked_add_signed(it)),
            };
            Span::Local { from, until: until.filter(|it| *it > from) }
        }
        Moment::Instant(from_at) => {
            let until_at = match until {
                Some(Moment::Instant(until)) => Some(until),
                _ => length.and_then(|it: TimeDelta| from_at.checked_add_signed(it)),
            };
            Span::Instants { from_at, until_at: until_at.filter(|it| *it > from_at) }
        }
    })
}

fn moment(
    entry: &ICalendarEntry,
    zones: &TzResolver<&str>,
) -> Result<Moment, LeftBecause> {
    let said: &PartialDateTime = entry
        .values
        .first()
        .and_then(ICalendarValue::as_partial_date_time)
        .ok_or(LeftBecause::Start)?;
    let local = said.to_date_time().ok_or(LeftBecause::Start)?;
    if !said.has_time() {
        return Ok(Moment::Day(local.date_time.date()));
    }
    let zone = match (local.offset, entry.tz_id()) {
        (Some(_), _) => Tz::UTC,
        (None, None) => return Ok(Moment::Local(local.date_time)),
        (None, Some(name)) => zones.resolve(name).ok_or(LeftBecause::Zone)?,
    };
    // An hour that the clock leaves out is the one behind it.
    let later = local.date_time + TimeDelta::hours(1);
    let at = said.to_date_time_with_tz(zone).or_else(|| {
        let local = chrono::TimeZone::from_local_datetime(&zone, &local.date_time);
        let later = chrono::TimeZone::from_local_datetime(&zone, &later);
        local.earliest().or_else(|| later.earliest())
    });
    at.map(|it| Moment::Instant(it.to_utc())).ok_or(LeftBecause::Start)
}
