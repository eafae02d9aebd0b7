//! Files of OpenDocument 1.3 (ISO/IEC 26300).

mod parts;

use std::collections::BTreeSet;

use super::package::pack;
use super::style::{NUMBER, Style};
use super::xml::Xml;
use super::{Folio, FolioFault, Paragraph, Part, Run, Said, Table, Wording};

const MIMETYPE: &str = "application/vnd.oasis.opendocument.text";
const NAMESPACES: [(&str, &str); 8] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("office:version", "1.3"),
];

/// Writes an OpenDocument text. Every wording with a handle stands between the ends of a
/// bookmark; changes are not marked, and what was deleted is left out. Linear in the text; the
/// same document gives the same bytes.
///
/// # Errors
/// [`FolioFault`] when it is larger than an archive may be.
pub fn write_odt(folio: &Folio) -> Result<Vec<u8>, FolioFault> {
    let tones: BTreeSet<Tone<'_>> =
        folio.paragraphs().flat_map(|it| &it.runs).map(Tone::of).collect();
    let content = Xml::of("office:document-content", &NAMESPACES, |xml| {
        parts::automatic_styles(xml, folio, &tones);
        xml.element("office:body", &[], |xml| {
            xml.element("office:text", &[], |xml| body(xml, folio));
        });
    });
    pack(vec![
        ("mimetype", MIMETYPE.as_bytes().to_vec()),
        ("META-INF/manifest.xml", parts::manifest()),
        ("meta.xml", parts::meta(folio)),
        ("styles.xml", parts::styles(folio, &tones)),
        ("content.xml", content),
    ])
}

/// Language and emphasis of a run: an automatic style of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Tone<'a> {
    lang: &'a str,
    bold: bool,
    italic: bool,
    /// Whether it is the number before a wording.
    is_number: bool,
}

impl<'a> Tone<'a> {
    fn of(run: &'a Run) -> Self {
        Self {
            lang: &run.lang,
            bold: run.bold,
            italic: run.italic,
            is_number: matches!(run.said, Said::Number(_)),
        }
    }

    fn name(self) -> String {
        let mark = |is: bool, mark: &'static str| if is { mark } else { "" };
        let [bold, italic] = [mark(self.bold, "-bold"), mark(self.italic, "-italic")];
        format!("{}{bold}{italic}", self.lang)
    }
}

/// How a paragraph follows and leads others: an automatic style for each.
const SHEET: &str = "-Sheet";
const KEPT: &str = "-Kept";

fn body(xml: &mut Xml, folio: &Folio) {
    for (index, group) in folio.groups().enumerate() {
        match group {
            [Part::Text(it), ..] => wording(xml, it),
            [Part::Block(rows), ..] => block(xml, index, rows),
            [Part::Table(it), ..] => table(xml, index, it),
            rows => columns(xml, index, rows),
        }
    }
}

fn columns(xml: &mut Xml, index: usize, rows: &[Part]) {
    let rows = rows.iter().filter_map(|it| match it {
        Part::Row(cells) => Some(cells),
        _ => None,
    });
    let count = rows.clone().map(Vec::len).max().unwrap_or(1);
    grid(xml, "Grid", index, count, |xml| {
        for row in rows {
            xml.element("table:table-row", &[], |xml| {
                row.iter().for_each(|it| cell(xml, "Cell", |xml| wording(xml, it)));
            });
        }
    });
}

fn block(xml: &mut Xml, index: usize, rows: &[[Vec<Paragraph>; 2]]) {
    grid(xml, "Block", index, 2, |xml| {
        for (index, row) in rows.iter().enumerate() {
            let keeps = index + 1 < rows.len();
            xml.element("table:table-row", &[("table:style-name", "Whole")], |xml| {
                for paragraphs in row {
                    cell(xml, "Cell", |xml| {
                        for it in paragraphs {
                            paragraph(xml, it, keeps, |_| {}, |_| {});
                        }
                    });
                }
            });
        }
    });
}

fn grid(
    xml: &mut Xml,
    style: &str,
    index: usize,
    count: usize,
    rows: impl FnOnce(&mut Xml),
) {
    let name = format!("Columns{index}");
    let named = [("table:name", name.as_str()), ("table:style-name", style)];
    xml.element("table:table", &named, |xml| {
        let repeated = count.to_string();
        xml.empty(
            "table:table-column",
            &[
                ("table:style-name", "Column"),
                ("table:number-columns-repeated", &repeated),
            ],
        );
        rows(xml);
    });
}

fn table(xml: &mut Xml, index: usize, table: &Table) {
    let name = format!("Table{index}");
    let named = [("table:name", name.as_str()), ("table:style-name", "Table")];
    let row = |xml: &mut Xml, row: &[Paragraph]| {
        xml.element("table:table-row", &[("table:style-name", "Whole")], |xml| {
            for it in row {
                cell(xml, "LinedCell", |xml| paragraph(xml, it, false, |_| {}, |_| {}));
            }
        });
    };
    xml.element("table:table", &named, |xml| {
        let count = table.head.len().to_string();
        xml.empty("table:table-column", &[("table:number-columns-repeated", &count)]);
        xml.element("table:table-header-rows", &[], |xml| row(xml, &table.head));
        table.rows.iter().for_each(|it| row(xml, it));
    });
}

fn cell(xml: &mut Xml, style: &str, content: impl FnOnce(&mut Xml)) {
    let named = [("table:style-name", style), ("office:value-type", "string")];
    xml.element("table:table-cell", &named, content);
}

fn wording(xml: &mut Xml, wording: &Wording) {
    let mark = wording.handle.as_ref().map(super::Handle::bookmark);
    let last = wording.paragraphs.len().saturating_sub(1);
    for (index, it) in wording.paragraphs.iter().enumerate() {
        let write = |xml: &mut Xml, name: &str, is_here: bool| {
            if let Some(mark) = mark.as_ref().filter(|_| is_here) {
                xml.empty(name, &[("text:name", mark)]);
            }
        };
        paragraph(
            xml,
            it,
            false,
            |xml| write(xml, "text:bookmark-start", index == 0),
            |xml| write(xml, "text:bookmark-end", index == last),
        );
    }
}

fn paragraph(
    xml: &mut Xml,
    paragraph: &Paragraph,
    keeps: bool,
    begin: impl FnOnce(&mut Xml),
    end: impl FnOnce(&mut Xml),
) {
    let suffix = match (paragraph.starts_sheet, keeps) {
        (true, _) => SHEET,
        (false, true) => KEPT,
        (false, false) => "",
    };
    let style = format!("{}{suffix}", paragraph.style.look().id);
    let named = [("text:style-name", style.as_str())];
    let content = |xml: &mut Xml| {
        begin(xml);
        let stays = |it: &&Run| it.change != Some(super::Change::Deleted);
        paragraph.runs.iter().filter(stays).for_each(|it| run(xml, it));
        end(xml);
    };
    match paragraph.style.look().outline {
        Some(level) => {
            let level = (level + 1).to_string();
            let [style] = named;
            xml.element("text:h", &[style, ("text:outline-level", &level)], content);
        }
        None => xml.element("text:p", &named, content),
    }
}

fn run(xml: &mut Xml, run: &Run) {
    let tone = Tone::of(run);
    let name = tone.name();
    let spoken = |xml: &mut Xml| {
        xml.element("text:span", &[("text:style-name", &name)], |xml| match &run.said {
            Said::Text(text) | Said::Number(text) => words(xml, text),
            Said::Page => field(xml, "text:page-number"),
            Said::Pages => field(xml, "text:page-count"),
        });
    };
    match tone.is_number {
        true => xml.element("text:span", &[("text:style-name", NUMBER)], spoken),
        false => spoken(xml),
    }
}

fn field(xml: &mut Xml, name: &str) {
    xml.element(name, &[], |xml| xml.text("1"));
}

/// Of several spaces OpenDocument keeps but one, unless the others are named.
fn words(xml: &mut Xml, text: &str) {
    let mut plain = String::new();
    let flush = |xml: &mut Xml, plain: &mut String| {
        if !plain.is_empty() {
            xml.text(&std::mem::take(plain));
        }
    };
    let mut is_after_space = true;
    for character in text.chars() {
        let element = match character {
            '\n' => Some("text:line-break"),
            '\t' => Some("text:tab"),
            ' ' if is_after_space => Some("text:s"),
            _ => None,
        };
        is_after_space = character == ' ';
        match element {
            Some(name) => {
                flush(xml, &mut plain);
                xml.empty(name, &[]);
            }
            None => plain.push(character),
        }
    }
    flush(xml, &mut plain);
}

/// The paragraphs of a style that starts a sheet, or keeps with the next.
fn variants(style: Style) -> [(String, [(&'static str, &'static str); 1]); 2] {
    let id = style.look().id;
    [
        (format!("{id}{SHEET}"), [("fo:break-before", "page")]),
        (format!("{id}{KEPT}"), [("fo:keep-with-next", "always")]),
    ]
}
