//! Texts that are made to harm whoever opens them: little to send, much to keep.

use std::io::{Cursor, Write as _};

use pobratym_files::{
    LARGEST, MOST_ENTRIES, OfficeText, TextFault, read_calendar, read_cards, read_office,
};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn word(body: &str, comments: &str) -> Result<OfficeText, TextFault> {
    read_office(&packed(&[
        ("word/document.xml", format!("<document><body>{body}</body></document>")),
        ("word/comments.xml", format!("<comments>{comments}</comments>")),
    ]))
}

fn open_document(body: &str) -> Result<OfficeText, TextFault> {
    let xml = format!("<a xmlns:office=\"o\"><office:text>{body}</office:text></a>");
    read_office(&packed(&[("content.xml", xml)]))
}

/// Some of it is read, a hundred thousand of it is refused.
fn check(read: impl Fn(usize) -> Result<OfficeText, TextFault>) {
    let few = read(10);
    assert!(few.is_ok(), "{few:?}");
    let many = read(100_000);
    assert!(
        matches!(many, Err(TextFault::Size(_))),
        "{:?}",
        many.map(|it| it.blocks.len())
    );
}

#[test]
fn more_pieces_than_a_text_has_are_refused() {
    check(|many| word(&"<p><t>a</t></p>".repeat(many), ""));
    check(|many| word(&format!("<tr>{}</tr>", "<tc/>".repeat(many)), ""));
    check(|many| word(&"<tr/>".repeat(many), ""));
    let author = |it| format!("<ins author=\"{it}\"/>");
    check(|many| word(&(0..many).map(author).collect::<String>(), ""));
    let remark = |it| format!("<comment id=\"{it}\"><t>a</t></comment>");
    check(|many| word("<p/>", &(0..many).map(remark).collect::<String>()));
    check(|many| open_document(&"<p>a</p>".repeat(many)));
    check(|many| open_document(&"<annotation><p>a</p></annotation>".repeat(many)));
}

#[test]
fn spaces_that_are_only_counted_take_room_too() {
    check(|many| open_document(&format!("<p>{}</p>", "<s c=\"64\"/>".repeat(many * 10))));
}

#[test]
fn words_that_a_thousand_remarks_quote_are_not_kept_a_thousand_times() {
    let many = 1000;
    let begin = (0..many).map(|it| format!("<commentRangeStart id=\"{it}\"/>"));
    let remark = (0..many).map(|it| format!("<comment id=\"{it}\"><t>a</t></comment>"));
    let words = "a".repeat(100_000);
    let body = format!("<p>{}<t>{words}</t></p>", begin.collect::<String>());
    let text = word(&body, &remark.collect::<String>()).unwrap();
    let remarks: Vec<_> = text.paragraphs().flat_map(|(_, _, it)| &it.remarks).collect();
    let quoted = remarks.iter().filter(|it| it.quoted == words).count();
    assert_eq!(
        (remarks.len(), quoted),
        (many, 64),
        "all are there, some with their words"
    );
    let long = format!("<p>{}</p>", body.repeat(100));
    assert!(word(&long, "").is_ok(), "without remarks it is no longer than others");
}

#[test]
fn a_workbook_under_the_name_of_a_text_is_none() {
    let relation = "<r><r Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></r>";
    let book = "<workbook><p><t>a</t></p></workbook>";
    let file = packed(&[
        ("_rels/.rels", relation.to_owned()),
        ("xl/workbook.xml", book.to_owned()),
    ]);
    let read = read_office(&file);
    assert!(matches!(read, Err(TextFault::Broken(_))), "{read:?}");
}

#[test]
fn a_mark_longer_than_ours_is_none() {
    let within = |tag: &str| {
        let tag = format!("<sdtPr><tag val=\"{tag}\"/></sdtPr>");
        word(&format!("<sdt>{tag}<p><t>a</t></p></sdt>"), "").unwrap()
    };
    let mark =
        |text: &OfficeText| text.paragraphs().find_map(|(_, _, it)| it.mark.clone());
    assert_eq!(mark(&within("agreement/1")).as_deref(), Some("agreement/1"));
    assert_eq!(mark(&within(&"a".repeat(1_000_000))), None);
}

#[test]
fn calendars_and_cards_have_an_end() {
    let event = "BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\n";
    let calendar = |many| format!("BEGIN:VCALENDAR\n{}END:VCALENDAR", event.repeat(many));
    assert_eq!(
        read_calendar(calendar(MOST_ENTRIES).as_bytes()).unwrap().len(),
        MOST_ENTRIES
    );
    let person = "BEGIN:VCARD\nFN:A\nEND:VCARD\n";
    assert_eq!(read_cards(person.repeat(10).as_bytes()).unwrap().len(), 10);
    let numbers =
        format!("BEGIN:VCARD\nFN:A\n{}END:VCARD\n", "TEL:1\n".repeat(MOST_ENTRIES));
    for fault in [
        read_calendar(calendar(MOST_ENTRIES + 1).as_bytes()).unwrap_err(),
        read_calendar(&vec![b'a'; LARGEST as usize + 1]).unwrap_err(),
        read_cards(person.repeat(MOST_ENTRIES + 1).as_bytes()).unwrap_err(),
        read_cards(numbers.as_bytes()).unwrap_err(),
    ] {
        assert!(matches!(fault, TextFault::Size(_)), "{fault}");
    }
}
