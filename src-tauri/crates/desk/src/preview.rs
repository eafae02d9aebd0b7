//! Pages on the screen.

use std::collections::BTreeMap;

use pobratym_domain::Profile;
use pobratym_typeset::{Fonts, Setting, Typesetter};

use crate::Fault;
use crate::printing::Paper;

/// Paints papers for the screen, a page at a time; an unchanged clause is not set again.
#[derive(Debug, Default)]
pub struct Preview {
    /// For each profile that was shown.
    typesetters: BTreeMap<Profile, Typesetter<'static>>,
}

/// One page for the screen.
#[derive(Debug)]
pub struct PreviewPage {
    /// Of all papers together.
    pub pages: u32,
    /// Which one this is, counted from 1.
    pub page: u32,
    /// A PDF with that page alone.
    pub bytes: Vec<u8>,
}

impl Preview {
    /// Paints a page of some papers, counted from 1 through all of them, by the painter
    /// that prints. Beyond the last it is the last.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack.
    pub fn paint(&mut self, papers: &[Paper], page: u32) -> Result<PreviewPage, Fault> {
        let mut settings: Vec<(&'static Fonts, Setting)> = Vec::new();
        for paper in papers {
            let profile = paper.manuscript.profile;
            let fonts = Fonts::of(profile);
            let typesetter =
                self.typesetters.entry(profile).or_insert_with(|| Typesetter::new(fonts));
            settings.push((fonts, paper.set(typesetter)?));
        }
        let pages: usize = settings.iter().map(|(_, it)| it.sheets.len()).sum();
        let chosen = (page.max(1) as usize).min(pages);
        let mut sheet = chosen.saturating_sub(1);
        for (fonts, setting) in &settings {
            if sheet < setting.sheets.len() {
                return Ok(PreviewPage {
                    pages: count(pages),
                    page: count(chosen),
                    bytes: pobratym_pdf::preview(setting, fonts, sheet..sheet + 1)?,
                });
            }
            sheet -= setting.sheets.len();
        }
        Err(Fault::NotFound(page.to_string()))
    }
}

impl PreviewPage {
    /// As it crosses to the window: how many pages there are and which one this is, each
    /// in four bytes, the lowest first; then the PDF.
    pub fn into_bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.bytes.len() + 8);
        bytes.extend(self.pages.to_le_bytes());
        bytes.extend(self.page.to_le_bytes());
        bytes.extend(self.bytes);
        bytes
    }
}

fn count(pages: usize) -> u32 {
    u32::try_from(pages).unwrap_or(u32::MAX)
}
