//! What stands beside the text in a file of Word's: styles, settings, properties.

use chrono::SecondsFormat;

use super::{NAMESPACES, border, has_number, twips};
use crate::folio::style::{Align, LINE, Look, NUMBER, NUMBER_ROOM, Style};
use crate::folio::xml::Xml;
use crate::folio::{Folio, SheetSetup};

pub(super) const HEADER: &str = "rId4";
pub(super) const FOOTER: &str = "rId5";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// The properties that are the users' own, by the specification.
const USER_PROPERTIES: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

pub(super) fn content_types() -> Vec<u8> {
    let root = format!("{PACKAGE}/content-types");
    Xml::of("Types", &[("xmlns", &root)], |xml| {
        let rels = "application/vnd.openxmlformats-package.relationships+xml";
        for (extension, kind) in [("rels", rels), ("xml", "application/xml")] {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        }
        for (name, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("header1", "header"),
            ("footer1", "footer"),
        ] {
            let (name, kind) =
                (format!("/word/{name}.xml"), format!("{TYPES}.{kind}+xml"));
            xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        let office = "application/vnd.openxmlformats-officedocument";
        let app = format!("{office}.extended-properties+xml");
        let custom = format!("{office}.custom-properties+xml");
        for (name, kind) in [("core", core), ("app", &app), ("custom", &custom)] {
            let name = format!("/docProps/{name}.xml");
            xml.empty("Override", &[("PartName", &name), ("ContentType", kind)]);
        }
    })
}

pub(super) fn package_relations() -> Vec<u8> {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    relations(&[
        (format!("{OFFICE}/relationships/officeDocument"), "word/document.xml"),
        (core, "docProps/core.xml"),
        (format!("{OFFICE}/relationships/extended-properties"), "docProps/app.xml"),
        (format!("{OFFICE}/relationships/custom-properties"), "docProps/custom.xml"),
    ])
}

/// Header and footer have the numbers [`HEADER`] and [`FOOTER`].
pub(super) fn document_relations() -> Vec<u8> {
    let of = |kind: &str| format!("{OFFICE}/relationships/{kind}");
    relations(&[
        (of("styles"), "styles.xml"),
        (of("settings"), "settings.xml"),
        (of("fontTable"), "fontTable.xml"),
        (of("header"), "header1.xml"),
        (of("footer"), "footer1.xml"),
    ])
}

fn relations(all: &[(String, &str)]) -> Vec<u8> {
    let root = format!("{PACKAGE}/relationships");
    Xml::of("Relationships", &[("xmlns", &root)], |xml| {
        for (number, (kind, target)) in (1..).zip(all) {
            let id = format!("rId{number}");
            xml.empty("Relationship", &[("Id", &id), ("Type", kind), ("Target", target)]);
        }
    })
}

pub(super) fn core(folio: &Folio) -> Vec<u8> {
    let root = format!("{PACKAGE}/metadata/core-properties");
    let spaces = [
        ("xmlns:cp", root.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let made_at = folio.made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    Xml::of("cp:coreProperties", &spaces, |xml| {
        xml.element("dc:title", &[], |xml| xml.text(&folio.title));
        xml.element("dc:creator", &[], |xml| xml.text(&folio.author));
        xml.element("dc:language", &[], |xml| xml.text(&folio.lang));
        for name in ["dcterms:created", "dcterms:modified"] {
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.element(name, &kind, |xml| xml.text(&made_at));
        }
    })
}

pub(super) fn application() -> Vec<u8> {
    let root = format!("{OFFICE}/extended-properties");
    Xml::of("Properties", &[("xmlns", &root)], |xml| {
        xml.element("Application", &[], |xml| xml.text("Pobratym"));
    })
}

pub(super) fn custom(folio: &Folio) -> Vec<u8> {
    let root = format!("{OFFICE}/custom-properties");
    let values = format!("{OFFICE}/docPropsVTypes");
    let spaces = [("xmlns", root.as_str()), ("xmlns:vt", &values)];
    Xml::of("Properties", &spaces, |xml| {
        // The first two numbers are kept for others.
        for (number, (name, value)) in (2..).zip(&folio.properties) {
            let number = number.to_string();
            let named =
                [("fmtid", USER_PROPERTIES), ("pid", &number), ("name", name.as_str())];
            xml.element("property", &named, |xml| {
                xml.element("vt:lpwstr", &[], |xml| xml.text(value));
            });
        }
    })
}

pub(super) fn settings(folio: &Folio) -> Vec<u8> {
    Xml::of("w:settings", &NAMESPACES, |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.empty("w:defaultTabStop", &[("w:val", "709")]);
        xml.empty("w:autoHyphenation", &[]);
        xml.element("w:compat", &[], |xml| {
            xml.empty(
                "w:compatSetting",
                &[
                    ("w:name", "compatibilityMode"),
                    ("w:uri", "http://schemas.microsoft.com/office/word"),
                    ("w:val", "15"),
                ],
            );
        });
        xml.empty("w:themeFontLang", &[("w:val", &folio.lang)]);
    })
}

pub(super) fn fonts(sheet: &SheetSetup) -> Vec<u8> {
    Xml::of("w:fonts", &NAMESPACES, |xml| {
        xml.element("w:font", &[("w:name", &sheet.font)], |xml| {
            xml.empty("w:family", &[("w:val", "roman")]);
            xml.empty("w:pitch", &[("w:val", "variable")]);
        });
    })
}

pub(super) fn styles(folio: &Folio) -> Vec<u8> {
    let sheet = &folio.sheet;
    let font = sheet.font.as_str();
    Xml::of("w:styles", &NAMESPACES, |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    xml.empty(
                        "w:rFonts",
                        &[("w:ascii", font), ("w:hAnsi", font), ("w:cs", font)],
                    );
                    let size = half_points(sheet.size);
                    xml.empty("w:sz", &[("w:val", &size)]);
                    xml.empty("w:szCs", &[("w:val", &size)]);
                    xml.empty("w:lang", &[("w:val", &folio.lang)]);
                });
            });
            xml.element("w:pPrDefault", &[], |_| {});
        });
        let normal =
            [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")];
        xml.element("w:style", &normal, |xml| {
            xml.empty("w:name", &[("w:val", "Normal")]);
            xml.empty("w:qFormat", &[]);
            xml.element("w:pPr", &[], |xml| {
                let leading = twips(sheet.leading);
                xml.empty(
                    "w:spacing",
                    &[("w:line", &leading), ("w:lineRule", "atLeast")],
                );
            });
        });
        for style in Style::ALL {
            paragraph_style(xml, style, sheet);
        }
        let number =
            [("w:type", "character"), ("w:customStyle", "1"), ("w:styleId", NUMBER)];
        xml.element("w:style", &number, |xml| {
            xml.empty("w:name", &[("w:val", "Clause Number")]);
            xml.empty("w:qFormat", &[]);
        });
    })
}

fn paragraph_style(xml: &mut Xml, style: Style, sheet: &SheetSetup) {
    let look = style.look();
    let mut named = vec![("w:type", "paragraph"), ("w:styleId", look.id)];
    if !is_built_in(style) {
        named.push(("w:customStyle", "1"));
    }
    xml.element("w:style", &named, |xml| {
        xml.empty("w:name", &[("w:val", look.name)]);
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| paragraph_look(xml, style, &look, sheet));
        xml.element("w:rPr", &[], |xml| {
            if look.bold {
                xml.empty("w:b", &[]);
            }
            if let Some(colour) = look.colour {
                xml.empty("w:color", &[("w:val", colour)]);
            }
            xml.empty("w:sz", &[("w:val", &half_points(sheet.size * look.size))]);
        });
    });
}

fn paragraph_look(xml: &mut Xml, style: Style, look: &Look, sheet: &SheetSetup) {
    if look.leads {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if style == Style::SignatureLine {
        xml.element("w:pBdr", &[], |xml| border(xml, "w:bottom"));
    }
    if look.outline.is_some() || look.align == Align::Centred {
        xml.empty("w:suppressAutoHyphens", &[]);
    }
    let half = sheet.leading / 2.0;
    let [before, after] = [look.before * half, look.after * half].map(twips);
    let mut spacing = vec![("w:before", before.as_str()), ("w:after", &after)];
    if matches!(style, Style::Footer | Style::SignatureCaption | Style::Label) {
        spacing.extend([("w:line", "240"), ("w:lineRule", "auto")]);
    }
    xml.empty("w:spacing", &spacing);
    let room = twips(NUMBER_ROOM * sheet.size);
    let line = twips(sheet.column(2) * (1.0 - LINE));
    match style {
        Style::Clause | Style::ClauseMore if !sheet.has_room => {}
        style if has_number(style) => {
            xml.empty("w:ind", &[("w:left", &room), ("w:hanging", &room)]);
        }
        Style::ClauseMore => xml.empty("w:ind", &[("w:left", &room)]),
        Style::SignatureLine => xml.empty("w:ind", &[("w:right", &line)]),
        _ => {}
    }
    let align = match look.align {
        Align::Centred => "center",
        Align::Text if sheet.is_justified => "both",
        Align::Text | Align::Left => "left",
    };
    xml.empty("w:jc", &[("w:val", align)]);
    if let Some(level) = look.outline {
        xml.empty("w:outlineLvl", &[("w:val", &level.to_string())]);
    }
}

fn is_built_in(style: Style) -> bool {
    matches!(
        style,
        Style::Title
            | Style::Subtitle
            | Style::Heading
            | Style::Text
            | Style::Header
            | Style::Footer
    )
}

/// Points as the halves that Word counts type in.
fn half_points(points: f32) -> String {
    (points * 2.0).round().to_string()
}
