//! The XMP packet (ISO 16684-1).

use std::fmt::Write;

use chrono::SecondsFormat;
use pobratym_typeset::Setting;

use crate::PdfOptions;

/// The claim of PDF/UA-1 (ISO 14289-1, 5) is in a schema that PDF/A does not know, so it
/// has to be described in the packet (ISO 19005-2, 6.6.2.3).
const EXTENSION: &str = include_str!("extension.xml");

/// The packet of a setting.
pub(super) fn packet(setting: &Setting, options: &PdfOptions, producer: &str) -> String {
    let at = options.timestamp.to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut body = String::new();
    list(&mut body, "dc:title", "Alt", [("x-default", setting.title.as_str())]);
    if let Some(author) = &options.author {
        list(&mut body, "dc:creator", "Seq", [("", author.as_str())]);
    }
    list(
        &mut body,
        "dc:language",
        "Bag",
        setting.langs.iter().map(|it| ("", it.as_str())),
    );
    for (name, value) in [
        ("dc:format", "application/pdf"),
        ("dc:identifier", &options.identifier),
        ("xmp:CreatorTool", &options.creator),
        ("xmp:CreateDate", &at),
        ("xmp:ModifyDate", &at),
        ("xmp:MetadataDate", &at),
        ("pdf:Producer", producer),
        ("pdfaid:part", if options.attachments.is_empty() { "2" } else { "3" }),
        ("pdfaid:conformance", "A"),
        ("pdfuaid:part", "1"),
    ] {
        let _ = writeln!(body, "<{name}>{}</{name}>", escaped(value));
    }
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\"\n \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
         {body}</rdf:Description>\n\
         {EXTENSION}</rdf:RDF>\n\
         </x:xmpmeta>\n\
         <?xpacket end=\"r\"?>"
    )
}

/// A property with several values, each with its language where it has one.
fn list<'a>(
    body: &mut String,
    name: &str,
    kind: &str,
    values: impl IntoIterator<Item = (&'a str, &'a str)>,
) {
    let _ = write!(body, "<{name}><rdf:{kind}>");
    for (lang, value) in values {
        let lang = match lang {
            "" => String::new(),
            lang => format!(" xml:lang=\"{lang}\""),
        };
        let _ = write!(body, "<rdf:li{lang}>{}</rdf:li>", escaped(value));
    }
    let _ = writeln!(body, "</rdf:{kind}></{name}>");
}

/// Text for XML, without the characters that XML cannot hold at all.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
