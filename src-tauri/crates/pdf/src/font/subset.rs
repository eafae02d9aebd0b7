//! One face reduced to the glyphs in use.

use std::collections::BTreeMap;

use pobratym_typeset::{Face, FaceId};
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::usage::Usage;
use crate::PdfFault;

/// A reduced face.
#[derive(Debug)]
pub(crate) struct Subset {
    /// Its name in the resources of the sheets.
    id: FontId,
    /// As the file calls it, with the tag of the subset.
    name: String,
    glyphs: BTreeMap<u16, SubsetGlyph>,
    space: Option<SubsetGlyph>,
    /// Until printpdf has it.
    font: Option<PdfFont>,
}

/// A glyph of a reduced face.
#[derive(Clone, Debug)]
pub(crate) struct SubsetGlyph {
    /// Its number in the reduced face.
    pub(crate) id: u16,
    /// What a reader moves on by after painting it, as `/W` says, in 1/1000 em.
    pub(crate) width: i32,
    /// What `/ToUnicode` says it stands for.
    pub(crate) text: String,
}

impl Subset {
    /// Reduces a whole face.
    pub(super) fn new(
        face: FaceId,
        whole: &Face,
        usage: &Usage,
    ) -> Result<Self, PdfFault> {
        let mut remapper = GlyphRemapper::new();
        let numbered: Vec<(u16, u16, String)> = usage
            .glyphs()
            .map(|(whole, text)| (whole, remapper.remap(whole), text))
            .collect();
        let bytes = subsetter::subset(whole.bytes(), 0, &remapper)
            .map_err(|source| PdfFault::Subset { face, source })?;
        // It warns that a subset has no character map; that is as it should be.
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or(PdfFault::Face(face))?;
        let name = whole.metrics().postscript_name;
        let name = format!("{}+{name}", tag(&numbered));
        font.font_name = Some(name.clone());

        let glyphs: BTreeMap<u16, SubsetGlyph> = numbered
            .into_iter()
            .map(|(whole, id, text)| {
                let units = font.glyph_widths.get(&id).copied().unwrap_or_default();
                let width = width(units, font.units_per_em);
                (whole, SubsetGlyph { id, width, text })
            })
            .collect();
        let space = glyphs.values().find(|it| it.text == " ").cloned();
        let id = FontId(resource_name(face).to_owned());
        Ok(Self { id, name, glyphs, space, font: Some(PdfFont::new(font)) })
    }

    /// Its name in the resources of the sheets.
    pub(crate) fn id(&self) -> &FontId {
        &self.id
    }

    /// As the file calls it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// All glyphs.
    pub(super) fn glyphs(&self) -> impl Iterator<Item = &SubsetGlyph> {
        self.glyphs.values()
    }

    /// A glyph by its number in the whole face.
    pub(crate) fn glyph(&self, whole: u16) -> Option<&SubsetGlyph> {
        self.glyphs.get(&whole)
    }

    /// The glyph of the space, if it was used.
    pub(crate) fn space(&self) -> Option<&SubsetGlyph> {
        self.space.as_ref()
    }

    pub(super) fn take_font(&mut self) -> Option<(FontId, PdfFont)> {
        self.font.take().map(|font| (self.id.clone(), font))
    }
}

/// The width that printpdf writes into `/W`: whole thousandths of an em, cut off.
fn width(units: u16, units_per_em: u16) -> i32 {
    (f32::from(units) * 1000.0 / f32::from(units_per_em.max(1))) as i32
}

/// Six capitals that tell subsets of one face apart (ISO 32000-1, 9.6.4), from the glyphs
/// in it.
fn tag(numbered: &[(u16, u16, String)]) -> String {
    let mut hash = Sha256::new();
    for (whole, _, _) in numbered {
        hash.update(whole.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn resource_name(face: FaceId) -> &'static str {
    match face {
        FaceId::Regular => "F0",
        FaceId::Bold => "F1",
        FaceId::Italic => "F2",
        FaceId::BoldItalic => "F3",
    }
}
