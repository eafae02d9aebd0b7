//! What the file says of itself.

mod intent;
mod stamp;
mod xmp;

pub use stamp::Stamp;

use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, Stream, dictionary, text_string};
use pobratym_typeset::Setting;

use crate::{PdfFault, PdfOptions};

/// The program that wrote the file.
const PRODUCER: &str = concat!("pobratym-pdf ", env!("CARGO_PKG_VERSION"));

/// Adds language, title, dates, the claims of conformance and the meaning of colours.
pub(crate) fn add(
    document: &mut Document,
    setting: &Setting,
    options: &PdfOptions,
) -> Result<(), PdfFault> {
    let lang = setting.langs.first().ok_or(PdfFault::NoLanguage)?;
    let packet = xmp::packet(setting, options, PRODUCER);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Not compressed, so that it can be found and read without a PDF reader.
    let packet = Stream::new(kind, packet.into_bytes()).with_compression(false);
    let packet = document.add_object(packet);
    let info = document.add_object(info(setting, options));
    let intent = intent::srgb(document);

    let catalog = document.catalog_mut()?;
    // What printpdf sets is the reader's choice.
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", text_string(lang.as_str()));
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", Object::Array(vec![intent]));
    // The title, not the file name, stands in the window (ISO 14289-1, 7.1). Margins that
    // a rule prescribes are kept in print.
    let preferences = dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" };
    catalog.set("ViewerPreferences", preferences);
    document.trailer.set("Info", info);
    Ok(())
}

/// The document information dictionary (ISO 32000-1, 14.3.3), in step with the XMP packet.
fn info(setting: &Setting, options: &PdfOptions) -> Dictionary {
    let mut info = dictionary! {
        "Title" => text_string(&setting.title),
        "Creator" => text_string(&options.creator),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => date(options.timestamp),
        "ModDate" => date(options.timestamp),
    };
    if let Some(author) = &options.author {
        info.set("Author", text_string(author));
    }
    info
}

/// A date (ISO 32000-1, 7.9.4).
pub(crate) fn date(at: DateTime<Utc>) -> Object {
    Object::string_literal(at.format("D:%Y%m%d%H%M%SZ").to_string())
}
