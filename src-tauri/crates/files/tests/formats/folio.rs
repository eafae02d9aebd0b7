//! Texts for word processors, read by another parser of XML than the one that wrote them.

use std::io::{Cursor, Read as _};

use chrono::{DateTime, Utc};
use pobratym_files::folio::{
    Change, Folio, Handle, Paragraph, Part, Run, Said, SheetSetup, Style, Table, Wording,
    write_docx, write_odt,
};
use roxmltree::{Document, Node};

const UNIT: &str = "0123456789abcdef";

fn wording(text: &str, lang: &str, tag: &str) -> Wording {
    let number = Run::of(Said::Number("3.2\t".to_owned()), lang);
    let bold = Run { bold: true, ..Run::text("<жирно> & ", lang) };
    let runs = vec![number, bold, Run::text(text, lang)];
    let more = Paragraph::new(Style::ClauseMore, lang, vec![Run::text("ще", lang)]);
    Wording {
        handle: Some(Handle {
            tag: tag.to_owned(), name: format!("пункт · {lang}")
        }),
        paragraphs: vec![Paragraph::new(Style::Clause, lang, runs), more],
    }
}

fn line(style: Style, text: &str) -> Paragraph {
    Paragraph::new(style, "uk-UA", vec![Run::text(text, "uk-UA")])
}

fn folio() -> Folio {
    let changed =
        |text: &str, change| Run { change: Some(change), ..Run::text(text, "uk-UA") };
    let redline = vec![
        Run::text("стало ", "uk-UA"),
        changed("старе", Change::Deleted),
        changed("нове", Change::Inserted),
    ];
    let redline = Paragraph {
        change: Some(Change::Inserted),
        ..Paragraph::new(Style::Text, "uk-UA", redline)
    };
    let heading = line(Style::Heading, "Стаття 3");
    Folio {
        title: "Угода".to_owned(),
        author: "Калинецька міська рада".to_owned(),
        made_at: "2026-11-23T12:03:00Z".parse::<DateTime<Utc>>().unwrap(),
        lang: "uk-UA".to_owned(),
        sheet: SheetSetup {
            width: 595.0,
            height: 842.0,
            left: 85.0,
            right: 42.0,
            top: 57.0,
            bottom: 57.0,
            gutter: 20.0,
            font: "Times New Roman".to_owned(),
            size: 11.0,
            leading: 14.0,
            is_justified: false,
            has_room: true,
        },
        head: vec![line(Style::Header, "робочий примірник")],
        foot: vec![Paragraph::new(
            Style::Footer,
            "uk-UA",
            vec![Run::of(Said::Page, "uk-UA"), Run::of(Said::Pages, "uk-UA")],
        )],
        parts: vec![
            Part::Text(Wording { handle: None, paragraphs: vec![heading] }),
            Part::Row(vec![
                wording("перше\nдруге", "uk-UA", &format!("{UNIT}.uk")),
                wording("eins\u{1}", "de-DE", &format!("{UNIT}.de")),
            ]),
            Part::Row(vec![
                wording("третє", "uk-UA", "-/title.uk"),
                wording("drei", "de-DE", "-/title.de"),
            ]),
            Part::Text(Wording { handle: None, paragraphs: vec![redline] }),
            Part::Table(Table {
                head: vec![line(Style::TableHead, "Річ")],
                rows: vec![vec![line(Style::TableText, "Генератор")]],
            }),
            Part::Block(vec![[
                vec![line(Style::SignatureName, "Калинець")],
                vec![Paragraph::new(Style::SignatureLine, "uk-UA", Vec::new())],
            ]]),
        ],
        properties: vec![("PobratymVersion".to_owned(), "v1".to_owned())],
    }
}

/// The parts of an archive that are XML, each of which must be well-formed.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> =
        archive.file_names().map(|it| it.unwrap().into_owned()).collect();
    for name in names.iter().filter(|it| *it != "mimetype") {
        let mut xml = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
        assert!(Document::parse(&xml).is_ok(), "{name}: {xml}");
    }
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

fn all<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    node.descendants().filter(|it| it.tag_name().name() == name).collect()
}

/// An attribute by its name without a space of names.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let found = node.attributes().find(|it| it.name() == name);
    found.map(|it| it.value()).unwrap_or_default()
}

fn said(node: Node<'_, '_>, name: &str) -> String {
    all(node, name).iter().filter_map(|it| it.text()).collect()
}

fn values<'a>(node: Node<'a, '_>, name: &str, of: &str) -> Vec<&'a str> {
    all(node, name).into_iter().map(|it| attribute(it, of)).collect()
}

#[test]
fn every_wording_of_a_word_file_is_in_a_control_and_a_bookmark() {
    let xml = part(&write_docx(&folio()).unwrap(), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let tags = values(document.root(), "tag", "val");
    let unit = format!("{UNIT}.uk");
    assert_eq!(tags, [&unit, &format!("{UNIT}.de"), "-/title.uk", "-/title.de"]);
    let names = values(document.root(), "bookmarkStart", "name");
    let title = ["c___title_uk", "c___title_de"];
    let unit = format!("c_{UNIT}_");
    assert_eq!(names, [&format!("{unit}uk"), &format!("{unit}de"), title[0], title[1]]);
    let ends = values(document.root(), "bookmarkEnd", "id");
    assert_eq!(values(document.root(), "bookmarkStart", "id"), ends);
    let control = all(document.root(), "sdt")[0];
    assert_eq!(attribute(all(control, "alias")[0], "val"), "пункт · uk-UA");
    assert_eq!(all(control, "p").len(), 2, "all paragraphs of a wording are in one");
    assert_eq!(said(control, "t"), "3.2<жирно> & перше".to_owned() + "другеще");
    let number = all(control, "rStyle")[0];
    assert_eq!(attribute(number, "val"), "ClauseNumber");
    let run = number.ancestors().nth(2).unwrap();
    assert_eq!(said(run, "t"), "3.2", "what the reader leaves out is the number alone");
    assert_eq!((all(run, "tab").len(), all(control, "br").len()), (1, 1));
    // A character that no XML may hold is left out.
    assert!(xml.contains(">eins<"));
}

#[test]
fn every_run_of_a_word_file_has_its_language_and_changes_have_an_author() {
    let xml = part(&write_docx(&folio()).unwrap(), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    for run in all(document.root(), "r") {
        assert_eq!(all(run, "lang").len(), 1, "{}", said(run, "t"));
    }
    let german = all(document.root(), "sdt")[1];
    assert!(values(german, "lang", "val").iter().all(|it| *it == "de-DE"));
    let [deleted] = all(document.root(), "del")[..] else { panic!("one is deleted") };
    assert_eq!(said(deleted, "delText"), "старе");
    assert_eq!(attribute(deleted, "author"), "Калинецька міська рада");
    assert_eq!(attribute(deleted, "date"), "2026-11-23T12:03:00Z");
    let inserted = all(document.root(), "ins");
    assert_eq!(inserted.len(), 2, "the end of the paragraph is new as well");
    assert_eq!(said(inserted[1], "t"), "нове");
    let tables = all(document.root(), "tbl");
    assert_eq!(tables.len(), 3, "rows of as many columns are one table");
    assert_eq!(all(tables[0], "tr").len(), 2);
    assert!(
        all(tables[0], "cantSplit").is_empty(),
        "a long clause ends on the next sheet"
    );
    let bytes = write_docx(&folio()).unwrap();
    assert!(part(&bytes, "word/footer1.xml").contains(r#"w:instr="NUMPAGES""#));
    assert!(part(&bytes, "docProps/custom.xml").contains("PobratymVersion"));
    assert_eq!(bytes, write_docx(&folio()).unwrap(), "the same text, the same bytes");
}

#[test]
fn an_opendocument_has_the_same_bookmarks_languages_and_properties() {
    let bytes = write_odt(&folio()).unwrap();
    assert_eq!(&bytes[30..38], b"mimetype", "it tells its kind by its first bytes");
    let xml = part(&bytes, "content.xml");
    let document = Document::parse(&xml).unwrap();
    let starts = values(document.root(), "bookmark-start", "name");
    assert_eq!(starts[0], format!("c_{UNIT}_uk"));
    assert_eq!(starts, values(document.root(), "bookmark-end", "name"));
    let style = |name: &str| {
        let found = all(document.root(), "style").into_iter();
        let mut found = found.filter(|it| attribute(*it, "name") == name);
        all(found.next().unwrap(), "text-properties")[0]
    };
    let span = |text: &str| {
        let spans = all(document.root(), "span").into_iter();
        let mut spans = spans.filter(|it| it.text() == Some(text));
        style(attribute(spans.next().unwrap(), "style-name"))
    };
    let of = |text: &str| {
        let found = span(text);
        [attribute(found, "language"), attribute(found, "country")]
    };
    assert_eq!((of("eins"), of("третє")), (["de", "DE"], ["uk", "UA"]));
    assert_eq!(attribute(span("<жирно> & "), "font-weight"), "bold");
    assert!(!xml.contains("старе"), "what was deleted is left out");
    assert_eq!(said(all(document.root(), "h")[0], "span"), "Стаття 3");
    let meta = part(&bytes, "meta.xml");
    let meta = Document::parse(&meta).unwrap();
    let property = all(meta.root(), "user-defined")[0];
    assert_eq!(
        (attribute(property, "name"), property.text()),
        ("PobratymVersion", Some("v1"))
    );
    assert_eq!(bytes, write_odt(&folio()).unwrap(), "the same text, the same bytes");
}

#[test]
fn a_bookmark_has_a_name_that_word_keeps() {
    let check = |tag: &str, expected: &str| {
        let handle = Handle { tag: tag.to_owned(), name: String::new() };
        assert_eq!(handle.bookmark(), expected);
    };
    check("0123456789abcdef.uk", "c_0123456789abcdef_uk");
    check("-/refers_title.uk", "c___refers_title_uk");
    check(&"x".repeat(64), &format!("c_{}", "x".repeat(38)));
}
