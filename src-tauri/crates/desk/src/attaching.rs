//! Files that belong to an agreement, a round of a step or a filing.

use std::path::Path;

use pobratym_domain::{Act, Attachment, Document, FilingKind, Refusal};

use crate::desk::{Deed, Desk};
use crate::target::write_whole;
use crate::{Fault, chance, input};

/// The largest file that is attached or goes with a paper, in bytes.
pub(crate) const ATTACHMENT_LIMIT: u64 = 25 * 1024 * 1024;

impl Desk {
    /// Attaches a file to an agreement, a round of a step, a filing or a visit.
    ///
    /// # Errors
    /// [`Fault::Attachment`] for a file that is too large, [`Fault::Refused`] where there is
    /// nothing to attach it to.
    pub fn attach(
        &mut self,
        document: &str,
        at: Option<&str>,
        file: &Path,
        kind: &str,
    ) -> Result<(), Fault> {
        let document: Document = input::code(document)?;
        self.seal(Some(document))?;
        let read = std::fs::metadata(file).map_err(Fault::file("reading", file))?;
        let name = file.file_name().map(|it| it.to_string_lossy().into_owned());
        let name = name.filter(|_| read.is_file() && read.len() <= ATTACHMENT_LIMIT);
        let name = name.ok_or_else(|| Fault::Attachment(file.to_owned()))?;
        let bytes = std::fs::read(file).map_err(Fault::file("reading", file))?;
        let digest = self.store.put_blob(&bytes)?;
        let kind = input::code(kind)?;
        let at = at.map(input::unit).transpose()?;
        let is_pdf = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf"));
        let check = match document {
            Document::Agreement(id) if is_pdf => Some(self.check_paper(id, file)?),
            _ => None,
        };
        let on = Some(chance::today());
        let act = Act::Attach { at, digest, name, kind, on, check };
        let plan = match document {
            Document::Agreement(id) => {
                act.plan(&self.load(id)?.agreement, &mut chance::id)?
            }
            document if FilingKind::of(document).is_some() => {
                act.plan_filing(&self.known_filing(document)?, &mut chance::id)?
            }
            Document::Visit(id) => {
                act.plan_visit(&self.read_visit(id)?, &mut chance::id)?
            }
            _ => return Err(Refusal::NoSuchUnit.into()),
        };
        self.transact(Deed::of(document, &act), &plan)
    }

    /// An attached file: its name and its bytes.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where there is none.
    pub fn attachment(
        &mut self,
        document: &str,
        unit: &str,
    ) -> Result<(String, Vec<u8>), Fault> {
        let document: Document = input::code(document)?;
        let wanted = input::unit(unit)?;
        let missing = || Fault::NotFound(unit.to_owned());
        let file = self
            .files_of(document)?
            .into_iter()
            .find(|it| it.unit == wanted)
            .ok_or_else(missing)?;
        let bytes = self.store.blob(&file.digest)?.ok_or_else(missing)?;
        Ok((file.name, bytes))
    }

    /// The files of an agreement with those of its steps, of a visit or a filing.
    pub(crate) fn files_of(
        &mut self,
        document: Document,
    ) -> Result<Vec<Attachment>, Fault> {
        Ok(match document {
            Document::Agreement(id) => {
                self.load(id)?.agreement.all_files().cloned().collect()
            }
            Document::Visit(id) => self.read_visit(id)?.files,
            document => self.known_filing(document)?.files,
        })
    }

    /// Writes an attached file to `target`.
    ///
    /// # Errors
    /// [`Fault::File`] when it cannot be written; then the one that was there still is.
    pub fn write_attachment(
        &mut self,
        document: &str,
        unit: &str,
        target: &Path,
    ) -> Result<(), Fault> {
        let (_, bytes) = self.attachment(document, unit)?;
        write_whole(target, &bytes)
    }
}
