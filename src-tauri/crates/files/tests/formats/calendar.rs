//! Calendars, read by Python's `icalendar`.

use pobratym_files::{Calendar, CalendarEvent, Span, write_calendar};
use serde_json::{Value, json};

use crate::stranger::read;

const SUMMARY: &str = "Строк дії угоди «Яснобір – Ельмінген» спливає; рішення про \
                       продовження, зміни або припинення ухвалює міська рада 🤝";
const DESCRIPTION: &str = "Повідомити Сторону: не пізніше 1 травня, письмово;\n\
                           підстава \\ стаття 12, «Строк дії».";

fn event(uid: &str, span: Span) -> CalendarEvent {
    CalendarEvent {
        uid: uid.to_owned(),
        span,
        summary: SUMMARY.to_owned(),
        description: DESCRIPTION.to_owned(),
        location: "Ратуша, зал засідань; 2-й поверх".to_owned(),
        alarms: vec![30, 7, 0],
    }
}

fn days(first: &str, last: &str) -> Span {
    Span::Days { first_on: first.parse().unwrap(), last_on: last.parse().unwrap() }
}

fn local(from: &str, until: Option<&str>) -> Span {
    Span::Local {
        from: from.parse().unwrap(),
        until: until.map(|it| it.parse().unwrap()),
    }
}

fn instants(from: &str, until: Option<&str>) -> Span {
    Span::Instants {
        from_at: from.parse().unwrap(),
        until_at: until.map(|it| it.parse().unwrap()),
    }
}

fn calendar(events: Vec<CalendarEvent>) -> Calendar {
    Calendar { stamped_at: "2026-05-01T09:00:00Z".parse().unwrap(), events }
}

fn found(test: &str, events: Vec<CalendarEvent>) -> Option<Value> {
    read(test, "calendar", write_calendar(&calendar(events)).as_bytes())
}

#[test]
fn an_event_comes_back_as_it_was_meant() {
    const TEST: &str = "an_event_comes_back_as_it_was_meant";
    let event = event("term-0123@desk.example", days("2026-06-01", "2026-06-01"));
    let Some(found) = found(TEST, vec![event]) else { return };
    assert_eq!(found["version"], "2.0");
    assert_eq!(found["names"], json!(["PRODID", "VERSION"]));
    assert_eq!(
        found["events"],
        json!([{
            "names": [
                "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "LOCATION", "SUMMARY", "UID"
            ],
            "uid": "term-0123@desk.example",
            "stamped": "2026-05-01T09:00:00+00:00",
            "start": "2026-06-01",
            "end": "2026-06-02",
            "summary": SUMMARY,
            "description": DESCRIPTION,
            "location": "Ратуша, зал засідань; 2-й поверх",
            "alarms": [
                ["DISPLAY", SUMMARY, -30.0],
                ["DISPLAY", SUMMARY, -7.0],
                ["DISPLAY", SUMMARY, 0.0],
            ],
            "errors": [],
        }])
    );
}

#[test]
fn events_last_as_long_as_they_were_meant_to() {
    const TEST: &str = "events_last_as_long_as_they_were_meant_to";
    let (ten, noon) = ("2026-06-01T10:00:00", "2026-06-01T12:30:00");
    let cases = [
        (days("2026-02-27", "2026-02-28"), "2026-02-27", Some("2026-03-01")),
        (days("2026-06-02", "2026-06-01"), "2026-06-02", None),
        (local(ten, Some(noon)), ten, Some(noon)),
        (local(ten, None), ten, None),
        (local(noon, Some(ten)), noon, None),
        (
            instants("2026-06-01T10:00:00Z", Some("2026-06-01T12:30:00Z")),
            "2026-06-01T10:00:00+00:00",
            Some("2026-06-01T12:30:00+00:00"),
        ),
        (instants("2026-06-01T10:00:00Z", None), "2026-06-01T10:00:00+00:00", None),
    ];
    let numbered = (0..).zip(&cases);
    let events =
        numbered.map(|(number, case)| event(&format!("{number}"), case.0)).collect();
    let Some(found) = found(TEST, events) else { return };
    for (index, (span, start, end)) in cases.iter().enumerate() {
        let event = &found["events"][index];
        let (said_start, said_end) = (&event["start"], &event["end"]);
        assert_eq!((said_start, said_end), (&json!(start), &json!(end)), "{span:?}");
    }
}

#[test]
fn what_is_empty_is_left_out_and_what_is_forbidden_breaks_nothing() {
    const TEST: &str = "what_is_empty_is_left_out_and_what_is_forbidden_breaks_nothing";
    let event = CalendarEvent {
        summary: "Візит\u{0}\u{1b}\r\nEND:VEVENT".to_owned(),
        description: String::new(),
        location: String::new(),
        alarms: vec![],
        ..event("visit", days("2026-06-01", "2026-06-03"))
    };
    let Some(found) = found(TEST, vec![event]) else { return };
    let event = &found["events"][0];
    assert_eq!(event["summary"], "Візит\nEND:VEVENT");
    assert_eq!(event["names"], json!(["DTEND", "DTSTAMP", "DTSTART", "SUMMARY", "UID"]));
    assert_eq!((&event["alarms"], &event["errors"]), (&json!([]), &json!([])));
}

#[test]
fn every_line_ends_and_is_as_short_as_the_standard_asks() {
    let event = event("visit", days("2026-06-01", "2026-06-03"));
    let text = write_calendar(&calendar(vec![event]));
    let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    assert!(lines.iter().filter(|it| it.starts_with(' ')).count() > 6, "{lines:?}");
}
