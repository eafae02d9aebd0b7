//! Calendars: any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_files::{ReadEvent, Span, read_calendar};

fuzz_target!(|bytes: &[u8]| {
    let Ok(events) = read_calendar(bytes) else { return };
    let mut size = 0;
    for event in events {
        let ReadEvent::Event(event) = event else { continue };
        let is_forward = match &event.span {
            Span::Days { first_on, last_on } => first_on <= last_on,
            Span::Local { from, until } => until.is_none_or(|it| *from < it),
            Span::Instants { from_at, until_at } => {
                until_at.is_none_or(|it| *from_at < it)
            }
        };
        assert!(is_forward, "{event:?}");
        size += event.summary.len() + event.description.len() + event.location.len();
    }
    assert!(size <= 4 * bytes.len(), "{size} bytes out of {}", bytes.len());
});
