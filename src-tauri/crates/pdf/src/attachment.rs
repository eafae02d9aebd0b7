//! Files that travel within the file.

use lopdf::{Dictionary, Document, Object, Stream, dictionary, text_string};

use crate::{PdfFault, PdfOptions, metadata};

/// Adds the attachments, each named in the catalogue as belonging to the whole paper
/// (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).
pub(crate) fn add(document: &mut Document, options: &PdfOptions) -> Result<(), PdfFault> {
    if options.attachments.is_empty() {
        return Ok(());
    }
    let mut attachments: Vec<_> = options.attachments.iter().collect();
    // A name tree is sorted by its names (ISO 32000-1, 7.9.6).
    attachments.sort_by(|a, b| a.name.encode_utf16().cmp(b.name.encode_utf16()));
    let mut names: Vec<Object> = Vec::new();
    let mut associated: Vec<Object> = Vec::new();
    for attachment in attachments {
        let file = Stream::new(
            dictionary! {
                "Type" => "EmbeddedFile",
                "Subtype" => Object::Name(attachment.media_type.clone().into_bytes()),
                "Params" => dictionary! {
                    "Size" => attachment.bytes.len() as i64,
                    "ModDate" => metadata::date(attachment.modified),
                },
            },
            attachment.bytes.clone(),
        );
        let file = document.add_object(file);
        let name = text_string(&attachment.name);
        let specification = document.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => name.clone(),
            "UF" => name.clone(),
            "Desc" => text_string(&attachment.description),
            "AFRelationship" => "Supplement",
            "EF" => dictionary! { "F" => file, "UF" => file },
        });
        names.extend([name, specification.into()]);
        associated.push(specification.into());
    }
    let catalog = document.catalog_mut()?;
    let mut all = match catalog.get(b"Names").and_then(Object::as_dict) {
        Ok(names) => names.clone(),
        Err(_) => Dictionary::new(),
    };
    all.set("EmbeddedFiles", dictionary! { "Names" => names });
    catalog.set("Names", all);
    catalog.set("AF", associated);
    Ok(())
}
