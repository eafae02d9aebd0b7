//! The faces of a file, each reduced to the glyphs in use.

mod cluster;
mod descriptor;
mod subset;
mod unicode;
mod usage;

use std::collections::BTreeMap;
use std::ops::Range;

use lopdf::Document;
use pobratym_typeset::{FaceId, Fonts, Item, Run, Setting};
use printpdf::{FontId, PdfFont};

pub(crate) use self::cluster::{Cluster, clusters};
pub(crate) use self::subset::{Subset, SubsetGlyph};
use self::usage::Usage;
use crate::PdfFault;

/// The reduced faces of a file.
#[derive(Debug)]
pub(crate) struct Faces(BTreeMap<FaceId, Subset>);

impl Faces {
    /// Reduces the faces to the glyphs of some sheets.
    pub(crate) fn gather(
        setting: &Setting,
        sheets: Range<usize>,
        fonts: &Fonts,
    ) -> Result<Self, PdfFault> {
        let mut usages: BTreeMap<FaceId, Usage> = BTreeMap::new();
        for sheet in sheets {
            let page = setting
                .sheets
                .get(sheet)
                .ok_or(PdfFault::Dangling { what: "sheet", index: sheet })?;
            for item in &page.items {
                let Item::Run(run) = item else { continue };
                refuse_missing_glyphs(run, sheet)?;
                usages.entry(run.face).or_default().record(run);
            }
        }
        let mut subsets = BTreeMap::new();
        for (face, usage) in usages {
            subsets.insert(face, Subset::new(face, fonts.face(face), &usage)?);
        }
        Ok(Self(subsets))
    }

    /// The reduced face of a run that was gathered.
    pub(crate) fn of(&self, face: FaceId) -> Option<&Subset> {
        self.0.get(&face)
    }

    /// Moves the font programs to where printpdf looks for them. Not `add_font`, whose
    /// names come from a counter of the whole process.
    pub(crate) fn register(&mut self, fonts: &mut BTreeMap<FontId, PdfFont>) {
        for subset in self.0.values_mut() {
            fonts.extend(subset.take_font());
        }
    }

    /// Corrects what printpdf says of the faces in its objects.
    pub(crate) fn correct(&self, document: &mut Document, fonts: &Fonts) {
        for (&face, subset) in &self.0 {
            descriptor::correct(document, face, fonts.metrics(face));
            unicode::map(document, subset);
        }
    }
}

fn refuse_missing_glyphs(run: &Run, sheet: usize) -> Result<(), PdfFault> {
    match run.glyphs.iter().find(|it| it.id == 0) {
        None => Ok(()),
        Some(it) => Err(PdfFault::MissingGlyph {
            sheet,
            face: run.face,
            text: it.text.to_string(),
        }),
    }
}
