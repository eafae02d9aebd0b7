//! Events of calendars as other programs write them, and our own, read by two parsers that
//! share no code: Python's `icalendar` and `vobject`.

use pobratym_files::{
    Calendar, CalendarEvent, LeftBecause, ReadEvent, Span, read_calendar, write_calendar,
};
use serde_json::Value;

use crate::stranger::read;

fn instants(from: &str, until: Option<&str>) -> Span {
    Span::Instants {
        from_at: from.parse().unwrap(),
        until_at: until.map(|it| it.parse().unwrap()),
    }
}

/// Instants around both changes of the clock, as towns at three clocks have them: 25 October
/// 2026 and 28 March 2027, at 1:00 UTC everywhere.
const CHANGES: [(&str, &str); 6] = [
    ("2026-10-24T23:30:00Z", "2026-10-25T00:45:00Z"),
    ("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
    ("2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"),
    ("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"),
    ("2027-03-28T00:59:00Z", "2027-03-28T01:00:00Z"),
    ("2027-03-28T01:00:00Z", "2027-03-28T02:15:00Z"),
];

#[test]
fn two_strangers_read_the_same_instants_over_both_changes_of_the_clock() {
    const TEST: &str =
        "two_strangers_read_the_same_instants_over_both_changes_of_the_clock";
    let event = |(at, (from, until)): (usize, &(&str, &str))| CalendarEvent {
        uid: format!("change-{at}@desk.example"),
        span: instants(from, Some(until)),
        summary: format!("Зустріч {at}; «Лісабон, Варшава, Київ»"),
        description: "Рядок перший\nРядок другий, \\ кінець".to_owned(),
        location: "Ратуша, зал; 2-й поверх".to_owned(),
        alarms: vec![7],
    };
    let events: Vec<CalendarEvent> = CHANGES.iter().enumerate().map(event).collect();
    let stamped_at = "2026-05-01T09:00:00Z".parse().unwrap();
    let text = write_calendar(&Calendar { stamped_at, events: events.clone() });
    let Some(first) = read(TEST, "calendar", text.as_bytes()) else { return };
    let Some(second) = read(TEST, "events", text.as_bytes()) else { return };
    let instant = |it: &Value| {
        let text = it.as_str().unwrap();
        text.parse::<chrono::DateTime<chrono::Utc>>().unwrap()
    };
    for (at, (from, until)) in CHANGES.iter().enumerate() {
        let (first, second) = (&first["events"][at], &second[at]);
        let expected = (from.parse().unwrap(), until.parse().unwrap());
        assert_eq!((instant(&first["start"]), instant(&first["end"])), expected);
        assert_eq!((instant(&second["dtstart"]), instant(&second["dtend"])), expected);
        for name in ["uid", "summary", "location", "description"] {
            assert_eq!(first[name], second[name], "{name}");
        }
        assert_eq!(second["summary"], events[at].summary);
        assert_eq!(second["description"], events[at].description);
        assert_eq!(second["location"], events[at].location);
    }
}

fn check(event: &str, expected: Result<Span, LeftBecause>) {
    let text = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Other//EN\n{event}\nEND:VCALENDAR\n"
    );
    let found = read_calendar(text.replace('\n', "\r\n").as_bytes()).unwrap();
    let found: Vec<_> = found
        .into_iter()
        .map(|it| match it {
            ReadEvent::Event(event) => Ok(event.span),
            ReadEvent::Left { because, .. } => Err(because),
        })
        .collect();
    assert_eq!(found, [expected], "{event}");
}

fn vevent(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1\nDTSTAMP:20260501T090000Z\n{lines}\nEND:VEVENT")
}

#[test]
fn hours_of_every_kind_are_read() {
    let local = |from: &str, until: Option<&str>| Span::Local {
        from: from.parse().unwrap(),
        until: until.map(|it| it.parse().unwrap()),
    };
    let days = |first: &str, last: &str| Span::Days {
        first_on: first.parse().unwrap(),
        last_on: last.parse().unwrap(),
    };
    let cases: [(&str, Result<Span, LeftBecause>); 15] = [
        (
            "DTSTART:20261025T003000Z\nDTEND:20261025T013000Z",
            Ok(instants("2026-10-25T00:30:00Z", Some("2026-10-25T01:30:00Z"))),
        ),
        (
            "DTSTART;TZID=Europe/Kyiv:20261024T100000\nDTEND;TZID=Europe/Kyiv:20261025T100000",
            Ok(instants("2026-10-24T07:00:00Z", Some("2026-10-25T08:00:00Z"))),
        ),
        (
            "DTSTART;TZID=Europe/Kiev:20260329T043000\nDURATION:PT1H30M",
            Ok(instants("2026-03-29T01:30:00Z", Some("2026-03-29T03:00:00Z"))),
        ),
        (
            "DTSTART;TZID=Europe/Warsaw:20260329T013000\nDTEND;TZID=Europe/Warsaw:20260329T033000",
            Ok(instants("2026-03-29T00:30:00Z", Some("2026-03-29T01:30:00Z"))),
        ),
        (
            "DTSTART;TZID=Europe/Lisbon:20261025T003000\nDTEND;TZID=Europe/Lisbon:20261025T023000",
            Ok(instants("2026-10-24T23:30:00Z", Some("2026-10-25T02:30:00Z"))),
        ),
        // An hour that the clock leaves out; one that it has twice.
        (
            "DTSTART;TZID=Europe/Warsaw:20260329T023000",
            Ok(instants("2026-03-29T01:30:00Z", None)),
        ),
        (
            "DTSTART;TZID=Europe/Warsaw:20261025T023000",
            Ok(instants("2026-10-25T00:30:00Z", None)),
        ),
        // As Outlook calls the zone of Kyiv.
        (
            "DTSTART;TZID=FLE Standard Time:20260701T100000",
            Ok(instants("2026-07-01T07:00:00Z", None)),
        ),
        (
            "DTSTART:20260701T100000\nDTEND:20260701T113000",
            Ok(local("2026-07-01T10:00:00", Some("2026-07-01T11:30:00"))),
        ),
        (
            "DTSTART:20260701T100000\nDTEND:20260701T090000",
            Ok(local("2026-07-01T10:00:00", None)),
        ),
        (
            "DTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261027",
            Ok(days("2026-10-24", "2026-10-26")),
        ),
        ("DTSTART;VALUE=DATE:20261024", Ok(days("2026-10-24", "2026-10-24"))),
        ("DTSTART:20260701T100000Z\nRRULE:FREQ=WEEKLY", Err(LeftBecause::Repeats)),
        ("DTSTART;TZID=Customized Zone 7:20260701T100000", Err(LeftBecause::Zone)),
        ("SUMMARY:колись", Err(LeftBecause::Start)),
    ];
    for (lines, expected) in cases {
        check(&vevent(lines), expected);
    }
}

#[test]
fn a_zone_that_a_file_brings_along_is_known_by_its_place() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Наш час\nX-LIC-LOCATION:Europe/Kyiv\nBEGIN:STANDARD\n\
                DTSTART:19701025T040000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200\n\
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE";
    let event = vevent("DTSTART;TZID=Наш час:20260701T100000");
    check(&format!("{zone}\n{event}"), Ok(instants("2026-07-01T07:00:00Z", None)));
}

#[test]
fn words_come_as_they_were_written() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@b\r\n\
                DTSTART:20260701T100000Z\r\nSUMMARY;LANGUAGE=uk:Вітання\\, подар\r\n унки\r\n\
                LOCATION:Ратуша, зал\\; 2-й поверх\r\nDESCRIPTION:один\\nдва \\\\ три\r\n\
                BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:не це\r\nTRIGGER:-PT15M\r\n\
                END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let found = read_calendar(text.as_bytes()).unwrap();
    let expected = CalendarEvent {
        uid: "a@b".to_owned(),
        span: instants("2026-07-01T10:00:00Z", None),
        summary: "Вітання, подарунки".to_owned(),
        description: "один\nдва \\ три".to_owned(),
        location: "Ратуша, зал; 2-й поверх".to_owned(),
        alarms: Vec::new(),
    };
    assert_eq!(found, [ReadEvent::Event(expected)]);
}

#[test]
fn what_is_no_calendar_is_told() {
    let broken = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:без кінця\r\n";
    for text in ["", "Програма візиту", broken, "BEGIN:VCARD\r\nFN:А\r\nEND:VCARD\r\n"]
    {
        assert!(read_calendar(text.as_bytes()).is_err(), "{text}");
    }
    let empty = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    assert_eq!(read_calendar(empty.as_bytes()).unwrap(), []);
}
