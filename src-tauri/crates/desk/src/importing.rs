//! Events of a calendar of others, taken into the programme of a visit.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use pobratym_domain::{Field, Lang, ProgrammeItem, Refusal, Visit};
use pobratym_files::{
    CalendarEvent, LARGEST, LeftBecause, ReadEvent, Span, read_calendar,
};

use crate::desk::Desk;
use crate::visiting::{event, event_uid, zone_of};
use crate::wire::{EventInput, EventRow, VisitActInput};
use crate::{Fault, message};

/// How an event stands in a programme: hours by the clock of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Hours {
    on: String,
    /// Both empty for the whole day.
    from: String,
    until: String,
}

impl Desk {
    /// What a calendar would bring into the programme of a visit, in its order. Nothing is
    /// kept. Quadratic in the items of the visit where events name none of them.
    ///
    /// # Errors
    /// [`Fault::Foreign`] when it is no calendar, [`Fault::File`] when it cannot be read.
    pub fn look_into_calendar(
        &mut self,
        document: &str,
        file: &Path,
    ) -> Result<Vec<EventRow>, Fault> {
        let visit = self.known_visit(document)?;
        self.seal(Some(visit.id.into()))?;
        let visit = self.known_visit(document)?;
        let bytes = bytes_of(file)?;
        let foreign = |source| Fault::Foreign { path: file.to_owned(), source };
        let events = read_calendar(&bytes).map_err(foreign)?;
        let lang = self.lang();
        let mut known = BTreeSet::new();
        let row = |it: ReadEvent| match it {
            ReadEvent::Left { summary, because } => left(summary, code_of(because)),
            ReadEvent::Event(event) => {
                let is_first = event.uid.is_empty() || known.insert(event.uid.clone());
                match is_first {
                    true => row(&visit, &event, lang),
                    false => left(event.summary, "twice"),
                }
            }
        };
        Ok(events.into_iter().map(row).collect())
    }

    /// Takes everything that a calendar brings which is new or changed, as one act, and tells
    /// of every event of it.
    ///
    /// # Errors
    /// [`Fault::Refused`] where nothing is new, else as for looking into it.
    pub fn import_calendar(
        &mut self,
        document: &str,
        file: &Path,
    ) -> Result<Vec<EventRow>, Fault> {
        let rows = self.look_into_calendar(document, file)?;
        let events: Vec<EventInput> =
            rows.iter().filter_map(|it| it.take.clone()).collect();
        if events.is_empty() {
            return Err(Refusal::NothingNew.into());
        }
        self.act_on_visit(document, &VisitActInput::TakeEvents { events })?;
        Ok(rows)
    }
}

/// The bytes of a file of others; no more of it than is read anyway.
pub(crate) fn bytes_of(file: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = File::open(file)
        .and_then(|it| it.take(LARGEST.saturating_add(1)).read_to_end(&mut bytes));
    read.map_err(Fault::file("reading", file))?;
    Ok(bytes)
}

fn code_of(because: LeftBecause) -> &'static str {
    match because {
        LeftBecause::Repeats => "repeats",
        LeftBecause::Zone => "zone",
        LeftBecause::Start => "start",
    }
}

fn left(name: String, because: &str) -> EventRow {
    EventRow {
        state: "left".to_owned(),
        because: Some(because.to_owned()),
        name,
        on: None,
        from: None,
        until: None,
        take: None,
    }
}

fn row(visit: &Visit, found: &CalendarEvent, lang: Lang) -> EventRow {
    let hours = match hours_of(found.span, zone_of(visit)) {
        Ok(hours) => hours,
        Err(because) => return left(found.summary.clone(), because),
    };
    let item = item_of(visit, found, &hours, lang);
    let fields = match item {
        Some(item) => changes(visit, item, found, &hours, lang),
        None => all(visit, found, &hours, lang),
    };
    let state = match item {
        None => "new",
        Some(_) if fields.is_empty() => "same",
        Some(_) => "changed",
    };
    let said = |it: String| Some(it).filter(|it| !it.is_empty());
    EventRow {
        state: state.to_owned(),
        because: None,
        name: found.summary.clone(),
        take: Some(EventInput { item: item.map(|it| it.unit.to_string()), fields })
            .filter(|it| !it.fields.is_empty()),
        on: said(hours.on),
        from: said(hours.from),
        until: said(hours.until),
    }
}

/// The item that an event is: by its UID, or where it has none, by hour and name.
fn item_of<'a>(
    visit: &'a Visit,
    found: &CalendarEvent,
    hours: &Hours,
    lang: Lang,
) -> Option<&'a ProgrammeItem> {
    visit.items.iter().find(|it| match found.uid.as_str() {
        "" => *hours == Hours::of(it) && it.name_in(lang) == found.summary,
        uid => event_uid(visit, it) == uid,
    })
}

/// The language in which a visit takes the words of others.
fn lang_for(visit: &Visit, lang: Lang) -> Lang {
    match visit.langs.contains(&lang) {
        true => lang,
        false => visit.langs.first().copied().unwrap_or(lang),
    }
}

fn all(
    visit: &Visit,
    found: &CalendarEvent,
    hours: &Hours,
    lang: Lang,
) -> BTreeMap<String, String> {
    let lang = lang_for(visit, lang);
    let mut fields = hours.fields();
    for (field, text) in [
        (Field::Activity, &found.summary),
        (Field::Venue, &found.location),
        (Field::Description, &found.description),
    ] {
        fields.insert(format!("{}/{lang}", field.code()), text.clone());
    }
    fields.insert(Field::CalendarUid.code().to_owned(), found.uid.clone());
    fields.retain(|_, text| !text.is_empty());
    fields
}

/// What an event says otherwise than its item would in a file of ours.
fn changes(
    visit: &Visit,
    item: &ProgrammeItem,
    found: &CalendarEvent,
    hours: &Hours,
    lang: Lang,
) -> BTreeMap<String, String> {
    let own = event(visit, item, lang);
    let own = own.as_ref();
    let below = plan_b(item, lang).unwrap_or_default();
    let lang = lang_for(visit, lang);
    let mut fields = BTreeMap::new();
    if *hours != Hours::of(item)
        && own.is_none_or(|it| ended(it.span) != ended(found.span))
    {
        fields.extend(hours.fields());
    }
    let mut say = |field: Field, text: &str| {
        fields.insert(format!("{}/{lang}", field.code()), text.to_owned());
    };
    let is_other = |own: Option<&String>, found: &str| own.is_none_or(|it| it != found);
    if is_other(own.map(|it| &it.summary), &found.summary) {
        say(Field::Activity, &found.summary);
    }
    if is_other(own.map(|it| &it.location), &found.location) {
        say(Field::Venue, &found.location);
        say(Field::Address, "");
    }
    if is_other(own.map(|it| &it.description), &found.description) {
        // What stands below it in a file of ours is said by another field.
        let text = found.description.strip_suffix(&below).unwrap_or(&found.description);
        say(Field::Description, text.trim_end());
    }
    fields
}

/// The paragraph of an event's description that says what is done in an air raid.
pub(crate) fn plan_b(item: &ProgrammeItem, lang: Lang) -> Option<String> {
    let text = item.details.text_in(Field::PlanB, lang);
    let said = |text| message("calendar-plan-b", &[("text", text)], lang);
    Some(text).filter(|it| !it.is_empty()).map(said)
}

/// A span as a file says it: no end where it lasts no time.
fn ended(span: Span) -> Span {
    match span {
        Span::Instants { from_at, until_at } => {
            Span::Instants { from_at, until_at: until_at.filter(|it| *it > from_at) }
        }
        Span::Local { from, until } => {
            Span::Local { from, until: until.filter(|it| *it > from) }
        }
        days => days,
    }
}

/// The hours of an event by the clock of a visit.
///
/// # Errors
/// Why they are none that a programme has: `visit_zone` or `long`.
fn hours_of(span: Span, zone: Option<Tz>) -> Result<Hours, &'static str> {
    let zone = || zone.ok_or("visit_zone");
    let local = |at: DateTime<Utc>, zone: Tz| at.with_timezone(&zone).naive_local();
    let (from, until) = match span {
        Span::Days { first_on, last_on } if first_on == last_on => {
            return Ok(Hours { on: first_on.to_string(), ..Hours::default() });
        }
        Span::Days { .. } => return Err("long"),
        Span::Local { from, until } => (from, until),
        Span::Instants { from_at, until_at } => {
            let zone = zone()?;
            (local(from_at, zone), until_at.map(|it| local(it, zone)))
        }
    };
    if until.is_some_and(|it| it - from >= TimeDelta::days(1)) {
        return Err("long");
    }
    let time = |at: NaiveDateTime| at.format("%H:%M").to_string();
    Ok(Hours {
        on: from.date().to_string(),
        from: time(from),
        until: until.map(time).unwrap_or_default(),
    })
}

impl Hours {
    fn of(item: &ProgrammeItem) -> Self {
        let [on, from, until] = [Field::ItemOn, Field::From, Field::Until]
            .map(|field| item.details.shown(field));
        let until = if until == from { String::new() } else { until };
        Self { on, from, until }
    }

    /// All three; what is empty takes a value away.
    fn fields(&self) -> BTreeMap<String, String> {
        [
            (Field::ItemOn, &self.on),
            (Field::From, &self.from),
            (Field::Until, &self.until),
        ]
        .map(|(field, text)| (field.code().to_owned(), text.clone()))
        .into()
    }
}
