//! Opening a desk, and telling why it did not open.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use pobratym_domain::{Document, FilingKind, Lang};
use pobratym_store::{FILE, OpenFault, OpenOptions, Report, Store};
use pobratym_wording::messages;

use crate::desk::{Desk, typed_value};
use crate::filings;
use crate::guard::{self, Guard};
use crate::settings::Choices;
use crate::view;
use crate::wire::{DataReport, OpenTrouble, Restored, Trouble, TroubleKind};
use crate::{Fault, chance};

impl Desk {
    /// Opens the office file in `folder`, or makes the first one there, and seals what was
    /// being typed when the program last ended. `local` is what to propose where the
    /// folder lies on a network.
    ///
    /// # Errors
    /// [`OpenTrouble`], told in Ukrainian, as the clerk's choice lies in the file. Nothing
    /// was changed; a damaged file was set aside under another name.
    pub fn open(folder: &Path, local: Option<&Path>) -> Result<Self, Box<OpenTrouble>> {
        let now = chance::now().timestamp_millis();
        let mut ids = chance::id;
        let mut store = Store::open(OpenOptions::new(folder, now, &mut ids))
            .map_err(|fault| Box::new(told(&fault, folder, local)))?;
        let choices = Choices::read(&mut store).map_err(|fault| {
            let trouble = Fault::from(fault).tell(Lang::UK);
            Box::new(plain(*trouble, folder))
        })?;
        let guard = Guard::over(store.copies());
        let mut desk = Self {
            store,
            folder: folder.to_owned(),
            choices,
            guard,
            restored: Vec::new(),
            saved_at: None,
            indexed: BTreeMap::new(),
            summaries: None,
            pictures: BTreeMap::new(),
            names: RefCell::default(),
            packs: RefCell::new(None),
            closed: BTreeMap::new(),
        };
        desk.empty_viewing();
        desk.seal_restored()
            .map_err(|fault| Box::new(plain(*fault.tell(Lang::UK), folder)))?;
        Ok(desk)
    }

    /// Puts the newest sound copy in the place of a damaged or lost file. What was there
    /// is set aside, never deleted; open the desk afterwards.
    ///
    /// # Errors
    /// [`Fault::Open`] when no copy is sound; nothing was changed.
    pub fn restore_newest(folder: &Path) -> Result<(), Fault> {
        let now = chance::now().timestamp_millis();
        Store::restore_newest(folder, now, &mut chance::id)?;
        Ok(())
    }

    /// Looks the whole file over: SQLite's own check, every record's digest, and whether
    /// what is derived follows from the records.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read at all.
    pub fn verify_data(&mut self) -> Result<DataReport, Fault> {
        let report = self.store.verify()?;
        let is_whole = report.is_sound();
        let Report { records, bad, integrity, derived, personal, blobs } = report;
        let mut faults = integrity;
        faults.extend(bad.iter().map(|it| format!("record {}", crate::hex(&it.0))));
        faults.extend(derived.iter().map(|it| format!("table {it}")));
        faults.extend(personal.iter().map(|it| format!("personal value {it}")));
        faults.extend(blobs.iter().map(|it| format!("attachment {}", crate::hex(&it.0))));
        Ok(DataReport { is_whole, records, faults })
    }

    /// What was being typed when the program last ended becomes acts, and is named.
    fn seal_restored(&mut self) -> Result<(), Fault> {
        for typed in self.store.typing(None)? {
            if !self.seal_typed(typed.cell, typed_value(typed.text))? {
                continue;
            }
            let title = match typed.cell.document {
                Document::Agreement(id) => {
                    let loaded = self.load(id)?;
                    view::name(&loaded.agreement, &loaded.bodies, self.lang())
                }
                Document::Body(id) => {
                    self.known_body(id)?.name_in(self.lang()).to_owned()
                }
                document => match FilingKind::of(document) {
                    Some(_) => filings::name(&self.known_filing(document)?),
                    None => String::new(),
                },
            };
            self.restored.push(Restored {
                cell: typed.cell.to_string(),
                document: typed.cell.document.to_string(),
                title,
                at: typed.at,
            });
        }
        Ok(())
    }
}

fn told(fault: &OpenFault, folder: &Path, local: Option<&Path>) -> OpenTrouble {
    let path = match fault {
        OpenFault::Damaged { .. } => folder.join(FILE).display().to_string(),
        OpenFault::MadeByNewer { path, .. }
        | OpenFault::Missing { path, .. }
        | OpenFault::ReadOnly { path }
        | OpenFault::DiskFull { path }
        | OpenFault::InUse { path }
        | OpenFault::NetworkFolder { path }
        | OpenFault::Io { path, .. } => path.display().to_string(),
    };
    let said = messages::fault(open_code(fault), &[("path", &path)], Lang::UK);
    let trouble = Trouble {
        kind: TroubleKind::Fault,
        code: open_code(fault).to_owned(),
        what: said.what,
        safe: said.safe,
        next: said.next,
        findings: Vec::new(),
    };
    let (set_aside, copies) = match fault {
        OpenFault::Damaged { set_aside, copies } => {
            (Some(set_aside.display().to_string()), copies.as_slice())
        }
        OpenFault::Missing { copies, .. } => (None, copies.as_slice()),
        _ => (None, [].as_slice()),
    };
    let proposed = match fault {
        OpenFault::NetworkFolder { .. } => local.map(|it| it.display().to_string()),
        _ => None,
    };
    OpenTrouble {
        set_aside,
        copies: copies.iter().map(guard::view).collect(),
        proposed,
        ..plain(trouble, folder)
    }
}

fn plain(trouble: Trouble, folder: &Path) -> OpenTrouble {
    OpenTrouble {
        trouble,
        path: folder.display().to_string(),
        set_aside: None,
        copies: Vec::new(),
        proposed: None,
    }
}

/// The stable code of a fault in opening.
pub(crate) fn open_code(fault: &OpenFault) -> &'static str {
    match fault {
        OpenFault::MadeByNewer { .. } => "made_by_newer",
        OpenFault::Damaged { .. } => "damaged",
        OpenFault::Missing { .. } => "missing",
        OpenFault::ReadOnly { .. } => "read_only",
        OpenFault::DiskFull { .. } => "disk_full",
        OpenFault::InUse { .. } => "in_use",
        OpenFault::NetworkFolder { .. } => "network_folder",
        OpenFault::Io { .. } => "io",
    }
}
