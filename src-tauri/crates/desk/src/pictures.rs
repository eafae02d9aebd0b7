//! The arms that papers name, read from the office file.

use std::collections::BTreeMap;
use std::sync::Arc;

use pobratym_domain::{Body, BodyId, Cell, Finding, FindingCode, Kind};
use pobratym_typeset::Picture;
use pobratym_wording::{Emblem, Manuscript, PictureName, Role};

use crate::Fault;
use crate::desk::Desk;

/// Pictures by the name that papers give them.
pub(crate) type Pictures = BTreeMap<PictureName, Arc<Picture>>;

impl Desk {
    /// Every picture that a paper names, each read once as long as the desk is open.
    ///
    /// # Errors
    /// [`Fault::Refused`] with a finding for each that cannot be printed.
    pub(crate) fn pictures_of(
        &mut self,
        manuscript: &Manuscript,
        bodies: &BTreeMap<BodyId, Body>,
    ) -> Result<Pictures, Fault> {
        let mut pictures = Pictures::new();
        let mut findings = Vec::new();
        for emblem in emblems(manuscript) {
            let PictureName::Arms(digest) = emblem.picture else { continue };
            match self.picture(digest)? {
                Some(picture) => {
                    pictures.insert(emblem.picture, picture);
                }
                None => findings.extend(
                    bodies.values().filter(|it| it.arms == Some(digest)).map(|body| {
                        let at = Cell::of(body.id, Kind::Arms);
                        Finding::found(FindingCode::PictureUnusable, at)
                            .with("party", body.name_in(self.lang()))
                    }),
                ),
            }
        }
        if findings.is_empty() { Ok(pictures) } else { Err(Fault::not_ready(findings)) }
    }

    fn picture(&mut self, digest: [u8; 32]) -> Result<Option<Arc<Picture>>, Fault> {
        if let Some(known) = self.pictures.get(&digest) {
            return Ok(Some(Arc::clone(known)));
        }
        let bytes = self.store.blob(&digest)?;
        let Some(picture) = bytes.and_then(|it| Picture::read(&it).ok()) else {
            return Ok(None);
        };
        let picture = Arc::new(picture);
        self.pictures.insert(digest, Arc::clone(&picture));
        Ok(Some(picture))
    }
}

fn emblems(manuscript: &Manuscript) -> Vec<&Emblem> {
    let mut emblems = Vec::new();
    for row in &manuscript.rows {
        match &row.role {
            Role::Emblems(stacks) => emblems.extend(stacks.iter().flatten()),
            Role::Card(emblem) => emblems.extend(emblem),
            Role::Plan(plan) => {
                emblems.extend(plan.seats.iter().filter_map(|it| it.flag.as_ref()));
            }
            _ => {}
        }
    }
    emblems
}
