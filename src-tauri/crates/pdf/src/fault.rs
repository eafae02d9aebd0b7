//! What can go wrong.

use pobratym_typeset::FaceId;

/// Why no file was made.
///
/// Except for [`PdfFault::MissingGlyph`], which a document can cause by a character that
/// no face has, each is a fault of the program or of its fonts.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfFault {
    /// A character would be painted as an empty box. Neither PDF/A nor any validator
    /// objects to glyph 0 of a face, a reader does.
    #[error("sheet {sheet} has {text:?}, for which the face {face:?} has no glyph")]
    MissingGlyph { sheet: usize, face: FaceId, text: String },
    /// A face could not be reduced to the glyphs in use.
    #[error("face {face:?} could not be subset: {source}")]
    Subset { face: FaceId, source: subsetter::Error },
    /// The reduced face could not be read again.
    #[error("face {0:?} could not be read after subsetting")]
    Face(FaceId),
    /// The setting names something that it does not have.
    #[error("the setting has no {what} {index}")]
    Dangling { what: &'static str, index: usize },
    /// The setting names no language, which PDF/A-2a and PDF/UA-1 both ask for.
    #[error("the setting names no language")]
    NoLanguage,
    /// The painter warned of a page that would not look as it was set.
    #[error("painter: {0}")]
    Painter(String),
    /// The painted pages could not be finished.
    #[error("could not finish the painted pages: {0}")]
    Finish(#[from] lopdf::Error),
    /// The finished objects could not be written down.
    #[error("could not write the finished objects: {0}")]
    Write(#[from] std::io::Error),
}
