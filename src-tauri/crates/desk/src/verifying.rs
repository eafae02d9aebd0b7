//! Whether a PDF is what this desk printed.

use std::collections::BTreeMap;
use std::path::Path;

use pobratym_domain::{AgreementId, Document, FileCheck};
use pobratym_pdf::{Stamp, adds_only_signatures};
use pobratym_wording::Purpose;
use sha2::{Digest as _, Sha256};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::printing::{PaperSet, Watch};
use crate::wire::{PaperVerdict, VerdictKind};
use crate::{Fault, view};

/// A file larger than this is none of our papers, whatever was added to it.
const LARGEST: u64 = 256 * 1024 * 1024;
/// A copy is never as large as this.
const LARGEST_COPY: u64 = 16 * 1024 * 1024;
/// How every revision of a PDF ends (ISO 32000-1, 7.5.5).
const END: &[u8] = b"%%EOF";

/// Every recorded original by the digest of its file.
#[derive(Debug)]
pub struct PrintedOriginals(BTreeMap<[u8; 32], PaperVerdict>);

impl Desk {
    /// Every original that was recorded here, to hold files against.
    ///
    /// # Errors
    /// [`Fault::Store`] when the office file cannot be read.
    pub fn printed_originals(&self) -> Result<PrintedOriginals, Fault> {
        let mut originals = BTreeMap::new();
        for document in self.store.documents()? {
            let Document::Agreement(id) = document else { continue };
            originals.extend(self.printed_of(&self.load(id)?));
        }
        Ok(PrintedOriginals(originals))
    }

    /// What a PDF is that is attached to an agreement: one of its originals, a copy of it, or
    /// neither.
    pub(crate) fn check_paper(
        &mut self,
        id: AgreementId,
        path: &Path,
    ) -> Result<FileCheck, Fault> {
        let originals = self.printed_of(&self.load(id)?).collect();
        let verdict = PrintedOriginals(originals).verify(path)?;
        let verdict = self.likely_copies(&verdict)?.verify(verdict)?;
        Ok(match verdict.kind {
            VerdictKind::Printed => FileCheck::Printed,
            VerdictKind::Signed => FileCheck::Signed,
            VerdictKind::Copy => FileCheck::Copy,
            VerdictKind::Unknown => {
                let bytes = std::fs::read(path).map_err(Fault::file("reading", path))?;
                let named = Stamp::of(&bytes).map(|it| it.identifier);
                let is_ours = named.is_some_and(|it| it.starts_with(&id.to_string()));
                if is_ours { FileCheck::Changed } else { FileCheck::Unknown }
            }
        })
    }

    fn printed_of(
        &self,
        loaded: &Loaded,
    ) -> impl Iterator<Item = ([u8; 32], PaperVerdict)> {
        let Loaded { agreement, bodies, .. } = loaded;
        agreement.originals.iter().map(|original| {
            let verdict = PaperVerdict {
                kind: VerdictKind::Printed,
                agreement: Some(agreement.id.to_string()),
                title: view::name(agreement, bodies, self.lang()),
                party: self.party_name(loaded, original.party),
                number: Some(original.number),
                printed_at: Some(original.printed_at),
                path: String::new(),
            };
            (original.sha256, verdict)
        })
    }

    /// The copies that a file nobody knows may be. They leave no record: they are composed
    /// anew, for the moment that the file names, to be held against it.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be read, [`Fault::Store`].
    pub fn likely_copies(&mut self, of: &PaperVerdict) -> Result<LikelyCopies, Fault> {
        let mut copies =
            LikelyCopies { set: None, agreement: None, title: String::new() };
        let path = Path::new(&of.path);
        let size = std::fs::metadata(path).map_err(Fault::file("reading", path))?.len();
        if of.kind != VerdictKind::Unknown || size > LARGEST_COPY {
            return Ok(copies);
        }
        let bytes = std::fs::read(path).map_err(Fault::file("reading", path))?;
        let Some(stamp) = Stamp::of(&bytes) else { return Ok(copies) };
        let id = stamp.identifier.split('/').next().unwrap_or_default();
        let Ok(agreement) = id.parse::<AgreementId>() else { return Ok(copies) };
        let loaded = match self.present(id) {
            Ok(loaded) => loaded,
            Err(Fault::NotFound(_)) => return Ok(copies),
            Err(fault) => return Err(fault),
        };
        let parties = loaded.agreement.parties.iter().map(|it| Some(it.unit.to_string()));
        let orders: Vec<Option<String>> = parties.chain([None]).collect();
        let mut papers = Vec::new();
        for purpose in [Purpose::WorkingCopy, Purpose::CourtesyCopy] {
            for order in &orders {
                papers.extend(self.copies_of(&loaded, order.as_deref(), purpose)?);
            }
        }
        papers.retain(|it| it.identifier == stamp.identifier);
        copies.title = view::name(&loaded.agreement, &loaded.bodies, self.lang());
        copies.agreement = Some(agreement);
        copies.set = Some(PaperSet {
            agreement: None,
            papers,
            cautions: Vec::new(),
            made_at: stamp.timestamp,
            author: self.author()?,
            watch: Watch::default(),
        });
        Ok(copies)
    }
}

/// Copies to hold a file against.
#[derive(Debug)]
pub struct LikelyCopies {
    set: Option<PaperSet>,
    agreement: Option<AgreementId>,
    title: String,
}

impl LikelyCopies {
    /// The verdict, or a better one where the file is one of these copies.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be read.
    pub fn verify(&self, verdict: PaperVerdict) -> Result<PaperVerdict, Fault> {
        let Some(set) = &self.set else { return Ok(verdict) };
        let path = Path::new(&verdict.path);
        let bytes = std::fs::read(path).map_err(Fault::file("reading", path))?;
        // A text that cannot be set any more is not that of the file.
        let made = set.make().unwrap_or_default();
        let Some(at) = made.iter().position(|it| it.bytes == bytes) else {
            return Ok(verdict);
        };
        Ok(PaperVerdict {
            kind: VerdictKind::Copy,
            agreement: self.agreement.map(|it| it.to_string()),
            title: self.title.clone(),
            party: set.papers[at].party.clone(),
            printed_at: Some(set.made_at.timestamp_millis()),
            ..verdict
        })
    }
}

impl PrintedOriginals {
    /// Compares a file with them: it may be one as it was written, or one that was signed
    /// since. Needs no desk, so that typing does not wait for a large file.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be read.
    pub fn verify(&self, path: &Path) -> Result<PaperVerdict, Fault> {
        let size = std::fs::metadata(path).map_err(Fault::file("reading", path))?.len();
        let bytes = match size {
            0..=LARGEST => std::fs::read(path).map_err(Fault::file("reading", path))?,
            _ => Vec::new(),
        };
        let path = path.display().to_string();
        for (length, digest) in revisions(&bytes) {
            let Some(known) = self.0.get(&digest) else { continue };
            let kind = match length == bytes.len() {
                true => VerdictKind::Printed,
                false if adds_only_signatures(&bytes[..length], &bytes) => {
                    VerdictKind::Signed
                }
                false => continue,
            };
            return Ok(PaperVerdict { kind, path, ..known.clone() });
        }
        Ok(PaperVerdict {
            kind: VerdictKind::Unknown,
            agreement: None,
            title: String::new(),
            party: String::new(),
            number: None,
            printed_at: None,
            path,
        })
    }
}

/// The lengths of all revisions of a file, the whole first, each with the digest of its
/// bytes. Linear in the length of the file.
fn revisions(bytes: &[u8]) -> Vec<(usize, [u8; 32])> {
    let mut revisions = Vec::new();
    let mut digest = Sha256::new();
    let mut done = 0;
    let ends = bytes.windows(END.len()).enumerate().filter(|(_, it)| *it == END);
    for (at, _) in ends {
        let mut end = at + END.len();
        if bytes.get(end) == Some(&b'\r') {
            end += 1;
        }
        if bytes.get(end) == Some(&b'\n') {
            end += 1;
        }
        digest.update(&bytes[done..end]);
        done = end;
        revisions.push((end, digest.clone().finalize().into()));
    }
    if done < bytes.len() {
        digest.update(&bytes[done..]);
        revisions.push((bytes.len(), digest.finalize().into()));
    }
    revisions.reverse();
    revisions
}

#[cfg(test)]
mod tests {
    use super::revisions;

    #[test]
    fn every_revision_of_a_file_is_found() {
        let lengths = |bytes: &[u8]| {
            revisions(bytes).iter().map(|(length, _)| *length).collect::<Vec<_>>()
        };
        assert_eq!(lengths(b"a%%EOF\n"), [7]);
        assert_eq!(lengths(b"a%%EOF\nb%%EOF\r\n"), [15, 7]);
        assert_eq!(lengths(b"a%%EOF\nrest"), [11, 7]);
        assert!(lengths(b"").is_empty());
    }
}
