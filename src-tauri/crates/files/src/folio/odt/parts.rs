//! What stands beside the text in an OpenDocument file: styles, properties, list of parts.

use std::collections::BTreeSet;

use chrono::SecondsFormat;

use super::{MIMETYPE, NAMESPACES, Tone, paragraph, variants};
use crate::folio::style::{ABOVE_BLOCK, Align, LINE, NUMBER, NUMBER_ROOM, Style};
use crate::folio::xml::Xml;
use crate::folio::{Folio, Paragraph, Part, SheetSetup};

pub(super) fn manifest() -> Vec<u8> {
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    let spaces = [("xmlns:manifest", space), ("manifest:version", "1.3")];
    Xml::of("manifest:manifest", &spaces, |xml| {
        for (path, kind) in [
            ("/", MIMETYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        ] {
            let entry = [("manifest:full-path", path), ("manifest:media-type", kind)];
            xml.empty("manifest:file-entry", &entry);
        }
    })
}

pub(super) fn meta(folio: &Folio) -> Vec<u8> {
    let made_at = folio.made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    Xml::of("office:document-meta", &NAMESPACES, |xml| {
        xml.element("office:meta", &[], |xml| {
            let mut say = |name: &str, text: &str| {
                xml.element(name, &[], |xml| xml.text(text));
            };
            say("meta:generator", "Pobratym");
            say("dc:title", &folio.title);
            say("meta:initial-creator", &folio.author);
            say("dc:creator", &folio.author);
            say("meta:creation-date", &made_at);
            say("dc:date", &made_at);
            say("dc:language", &folio.lang);
            for (name, value) in &folio.properties {
                let named = [("meta:name", name.as_str()), ("meta:value-type", "string")];
                xml.element("meta:user-defined", &named, |xml| xml.text(value));
            }
        });
    })
}

pub(super) fn styles(folio: &Folio, tones: &BTreeSet<Tone<'_>>) -> Vec<u8> {
    let sheet = &folio.sheet;
    Xml::of("office:document-styles", &NAMESPACES, |xml| {
        xml.element("office:styles", &[], |xml| {
            let family = [("style:family", "paragraph")];
            xml.element("style:default-style", &family, |xml| {
                let leading = points(sheet.leading);
                let spaced = [("style:line-height-at-least", leading.as_str())];
                xml.empty("style:paragraph-properties", &spaced);
                let (lang, country) = parted(&folio.lang);
                let size = points(sheet.size);
                xml.empty(
                    "style:text-properties",
                    &[
                        ("fo:font-family", &sheet.font),
                        ("fo:font-size", &size),
                        ("fo:language", lang),
                        ("fo:country", country),
                        ("fo:hyphenate", "true"),
                        ("fo:hyphenation-remain-char-count", "2"),
                        ("fo:hyphenation-push-char-count", "2"),
                    ],
                );
            });
            let family = [("style:family", "table-row")];
            xml.element("style:default-style", &family, |_| {});
            xml.empty("style:style", &named("Standard", "paragraph"));
            for style in Style::ALL {
                paragraph_style(xml, style, sheet);
            }
            xml.empty("style:style", &named(NUMBER, "text"));
        });
        xml.element("office:automatic-styles", &[], |xml| {
            page_layout(xml, sheet);
            text_styles(xml, tones);
        });
        xml.element("office:master-styles", &[], |xml| {
            let page = [("style:name", "Standard"), ("style:page-layout-name", "Page")];
            xml.element("style:master-page", &page, |xml| {
                margin(xml, "style:header", &folio.head);
                margin(xml, "style:footer", &folio.foot);
            });
        });
    })
}

/// What is named by no clerk: breaks, tables, languages.
pub(super) fn automatic_styles(xml: &mut Xml, folio: &Folio, tones: &BTreeSet<Tone<'_>>) {
    xml.element("office:automatic-styles", &[], |xml| {
        for style in Style::ALL {
            for (name, properties) in variants(style) {
                let mut named = named(&name, "paragraph").to_vec();
                named.push(("style:parent-style-name", style.look().id));
                xml.element("style:style", &named, |xml| {
                    xml.empty("style:paragraph-properties", &properties);
                });
            }
        }
        text_styles(xml, tones);
        table_styles(xml, folio);
    });
}

fn table_styles(xml: &mut Xml, folio: &Folio) {
    let sheet = &folio.sheet;
    let [half, outdent] = [sheet.gutter / 2.0, -sheet.gutter / 2.0].map(points);
    xml.element("style:style", &named("Grid", "table"), |xml| {
        xml.empty(
            "style:table-properties",
            &[
                ("table:align", "margins"),
                ("fo:margin-left", &outdent),
                ("fo:margin-right", &outdent),
            ],
        );
    });
    xml.element("style:style", &named("Block", "table"), |xml| {
        let above = points(sheet.leading * ABOVE_BLOCK);
        xml.empty(
            "style:table-properties",
            &[
                ("table:align", "margins"),
                ("fo:margin-top", &above),
                ("fo:margin-left", &outdent),
                ("fo:margin-right", &outdent),
            ],
        );
    });
    xml.element("style:style", &named("Table", "table"), |xml| {
        let space = points(sheet.leading / 2.0);
        let whole = [("table:align", "margins"), ("fo:margin-top", space.as_str())];
        xml.empty("style:table-properties", &whole);
    });
    xml.element("style:style", &named("Column", "table-column"), |xml| {
        xml.empty("style:table-column-properties", &[("style:rel-column-width", "1*")]);
    });
    xml.element("style:style", &named("Whole", "table-row"), |xml| {
        xml.empty("style:table-row-properties", &[("fo:keep-together", "always")]);
    });
    xml.element("style:style", &named("Cell", "table-cell"), |xml| {
        let air =
            [("fo:padding-left", half.as_str()), ("fo:padding-right", half.as_str())];
        xml.empty("style:table-cell-properties", &air);
    });
    let has_table = folio.parts.iter().any(|it| matches!(it, Part::Table(_)));
    if has_table {
        xml.element("style:style", &named("LinedCell", "table-cell"), |xml| {
            let air = points(sheet.size / 3.0);
            let lined =
                [("fo:padding", air.as_str()), ("fo:border", "0.5pt solid #000000")];
            xml.empty("style:table-cell-properties", &lined);
        });
    }
}

fn text_styles(xml: &mut Xml, tones: &BTreeSet<Tone<'_>>) {
    // What differs only in being a number looks the same.
    let plain = |it: &Tone<'_>| it.name();
    let mut written = BTreeSet::new();
    for tone in tones.iter().filter(|it| written.insert(plain(it))) {
        xml.element("style:style", &named(&tone.name(), "text"), |xml| {
            let (lang, country) = parted(tone.lang);
            let mut properties = vec![("fo:language", lang), ("fo:country", country)];
            if tone.bold {
                properties.push(("fo:font-weight", "bold"));
            }
            if tone.italic {
                properties.push(("fo:font-style", "italic"));
            }
            xml.empty("style:text-properties", &properties);
        });
    }
}

fn paragraph_style(xml: &mut Xml, style: Style, sheet: &SheetSetup) {
    let look = style.look();
    let mut head = named(look.id, "paragraph").to_vec();
    head.extend([
        ("style:display-name", look.name),
        ("style:parent-style-name", "Standard"),
    ]);
    let level = look.outline.map(|it| (it + 1).to_string());
    if let Some(level) = &level {
        head.push(("style:default-outline-level", level));
    }
    let half = sheet.leading / 2.0;
    let [before, after] = [look.before * half, look.after * half].map(points);
    let room = NUMBER_ROOM * sheet.size;
    let [room, outdent, line] = [room, -room, sheet.column(2) * (1.0 - LINE)].map(points);
    let mut properties = vec![
        ("fo:margin-top", before.as_str()),
        ("fo:margin-bottom", &after),
        (
            "fo:text-align",
            match look.align {
                Align::Centred => "center",
                Align::Text if sheet.is_justified => "justify",
                Align::Text | Align::Left => "start",
            },
        ),
    ];
    match style {
        Style::Clause if sheet.has_room => {
            properties.extend([
                ("fo:margin-left", room.as_str()),
                ("fo:text-indent", &outdent),
            ]);
        }
        Style::ClauseMore if sheet.has_room => {
            properties.push(("fo:margin-left", &room));
        }
        Style::SignatureLine => properties.extend([
            ("fo:margin-right", line.as_str()),
            ("fo:border-bottom", "0.5pt solid #000000"),
        ]),
        Style::Footer | Style::SignatureCaption | Style::Label => {
            properties.push(("style:line-height-at-least", "0pt"));
        }
        _ => {}
    }
    if look.leads {
        properties
            .extend([("fo:keep-with-next", "always"), ("fo:keep-together", "always")]);
    }
    xml.element("style:style", &head, |xml| {
        xml.empty("style:paragraph-properties", &properties);
        let size = points(sheet.size * look.size);
        let colour = look.colour.map(|it| format!("#{it}"));
        let mut text = vec![("fo:font-size", size.as_str())];
        if look.bold {
            text.push(("fo:font-weight", "bold"));
        }
        if look.align == Align::Centred {
            text.push(("fo:hyphenate", "false"));
        }
        text.extend(colour.as_deref().map(|it| ("fo:color", it)));
        xml.empty("style:text-properties", &text);
    });
}

fn page_layout(xml: &mut Xml, sheet: &SheetSetup) {
    let [width, height, left, right] =
        [sheet.width, sheet.height, sheet.left, sheet.right].map(points);
    // OpenDocument counts the height of head and foot from the margin.
    let [top, bottom] = [sheet.top / 2.0, sheet.bottom / 2.0].map(points);
    let side = if sheet.width > sheet.height { "landscape" } else { "portrait" };
    xml.element("style:page-layout", &[("style:name", "Page")], |xml| {
        xml.empty(
            "style:page-layout-properties",
            &[
                ("fo:page-width", &width),
                ("fo:page-height", &height),
                ("style:print-orientation", side),
                ("fo:margin-left", &left),
                ("fo:margin-right", &right),
                ("fo:margin-top", &top),
                ("fo:margin-bottom", &bottom),
            ],
        );
        for (name, side, room) in [
            ("style:header-style", "fo:margin-bottom", top.as_str()),
            ("style:footer-style", "fo:margin-top", &bottom),
        ] {
            xml.element(name, &[], |xml| {
                let room = [("fo:min-height", room), (side, "6pt")];
                xml.empty("style:header-footer-properties", &room);
            });
        }
    });
}

fn margin(xml: &mut Xml, name: &str, paragraphs: &[Paragraph]) {
    xml.element(name, &[], |xml| {
        for it in paragraphs {
            paragraph(xml, it, false, |_| {}, |_| {});
        }
    });
}

fn named<'a>(name: &'a str, family: &'a str) -> [(&'a str, &'a str); 2] {
    [("style:name", name), ("style:family", family)]
}

/// Language and country of a tag.
fn parted(lang: &str) -> (&str, &str) {
    lang.split_once('-').unwrap_or((lang, "none"))
}

fn points(points: f32) -> String {
    format!("{points:.2}pt")
}
