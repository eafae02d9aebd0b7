//! The two ways out: for the record and for the screen.

use std::ops::Range;

use lopdf::Object;
use pobratym_typeset::{Fonts, Setting};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

use crate::font::Faces;
use crate::paint::{Marking, paint};
use crate::picture::Pictures;
use crate::reading::Reading;
use crate::{PdfFault, PdfOptions, attachment, finish, metadata, structure};

/// Makes the file that is kept and signed.
///
/// It is in PDF/A-2a (ISO 19005-2), or 3a (ISO 19005-3) where files are attached, and in PDF/UA-1 (ISO 14289-1): every glyph has a text,
/// every text a place in the structure and a language. The same setting, fonts and options
/// give the same bytes, in this process and in any other.
pub fn export(
    setting: &Setting,
    fonts: &Fonts,
    options: &PdfOptions,
) -> Result<Vec<u8>, PdfFault> {
    let sheets = 0..setting.sheets.len();
    let mut faces = Faces::gather(setting, sheets.clone(), fonts)?;
    let pictures = Pictures::gather(setting, sheets.clone());
    let reading = Reading::of(setting)?;
    let mut pages = Vec::with_capacity(sheets.len());
    let mut marks = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let painted =
            paint(setting, sheet, &faces, &pictures, &reading, Marking::Tagged)?;
        pages.push(painted.page);
        marks.push(painted.marks);
    }
    let mut document = lower(pages, &mut faces, &pictures)?;
    faces.correct(&mut document, fonts);
    structure::add(&mut document, setting, &reading, &marks, options.signature_fields)?;
    metadata::add(&mut document, setting, options)?;
    attachment::add(&mut document, options)?;
    finish::write(&mut document, &options.identifier)
}

/// Makes a file of some sheets to look at: the same painter, but neither tags nor anything
/// else that only a record needs. It is not compressed, as it does not leave the program.
pub fn preview(
    setting: &Setting,
    fonts: &Fonts,
    sheets: Range<usize>,
) -> Result<Vec<u8>, PdfFault> {
    let mut faces = Faces::gather(setting, sheets.clone(), fonts)?;
    let pictures = Pictures::gather(setting, sheets.clone());
    let reading = Reading::of(setting)?;
    let pages = sheets
        .map(|sheet| paint(setting, sheet, &faces, &pictures, &reading, Marking::Bare))
        .map(|painted| painted.map(|it| it.page))
        .collect::<Result<Vec<_>, _>>()?;
    let mut document = lower(pages, &mut faces, &pictures)?;
    finish::write_unfinished(&mut document)
}

/// Hands pages and faces to printpdf, and takes its objects back before they are written.
fn lower(
    pages: Vec<PdfPage>,
    faces: &mut Faces,
    pictures: &Pictures<'_>,
) -> Result<lopdf::Document, PdfFault> {
    let mut pdf = PdfDocument::new("");
    faces.register(&mut pdf.resources.fonts.map);
    pictures.register(&mut pdf.resources.xobjects.map);
    pdf.pages = pages;
    let mut warnings = Vec::new();
    let mut document = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    // It warns of what would leave a page blank or a font out: never right here.
    if let Some(warning) = warnings.into_iter().next() {
        return Err(PdfFault::Painter(warning.msg));
    }
    let contents: Vec<_> =
        document.page_iter().flat_map(|it| document.get_page_contents(it)).collect();
    for content in contents {
        let stream = document.get_object_mut(content).and_then(Object::as_stream_mut)?;
        stream.set_content(joined(&stream.content));
    }
    Ok(document)
}

/// printpdf shows every glyph as a string of its own. Strings that follow one another
/// without a kern between them are one (ISO 32000-1, 9.4.3), at half the length. Nothing
/// else in what is painted here ends and begins so.
fn joined(content: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(content.len());
    for &byte in content {
        if byte == b'<' && joined.last() == Some(&b'>') {
            joined.pop();
        } else {
            joined.push(byte);
        }
    }
    joined
}
