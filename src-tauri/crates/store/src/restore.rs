//! Bringing back what a damaged or lost file held.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use pobratym_domain::{Id, IdSource};

use crate::backup::{Backup, Backups};
use crate::connection;
use crate::fault::{Failure, OpenFault};
use crate::migrate;
use crate::open::{self, FILE, OpenOptions, set_meta, sync_folder, with_suffix};
use crate::salvage::Salvaged;
use crate::store::Store;
use crate::verify;

/// A copy that took the place of a lost file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    pub from: Backup,
    /// Where the file that was there lies now.
    pub set_aside: Option<PathBuf>,
    /// What it still held beyond the copy, where it could be read at all.
    pub salvaged: Option<Salvaged>,
    /// The new name of this copy of the file.
    pub device: Id,
}

impl Store {
    /// Puts the newest sound copy in the place of the office's file and adds whatever
    /// the file that was there, now or before it was set aside, still holds. That one is
    /// never deleted; open the store afterwards.
    ///
    /// A person's value that was erased after the copy was made comes back, unless the
    /// damaged file still tells that it was erased.
    ///
    /// # Errors
    /// [`OpenFault::Missing`] when no copy is sound; nothing was changed.
    pub fn restore_newest(
        dir: &Path,
        now: i64,
        ids: &mut dyn IdSource,
    ) -> Result<Restored, OpenFault> {
        let lock = open::lock(dir)?;
        let file = dir.join(FILE);
        let opening = |failure: Failure| failure.opening("restoring a copy", &file);
        let copies = Backups::of(dir).list().unwrap_or_default();
        let part = with_suffix(&file, ".part");
        let device = ids.fresh();
        for copy in &copies {
            match prepare(copy, &part, device) {
                Ok(true) => {}
                Ok(false) => continue,
                Err(failure) => return Err(opening(failure)),
            }
            let place = || -> Result<Option<PathBuf>, Failure> {
                let set_aside = if file.exists() || with_suffix(&file, "-wal").exists() {
                    Some(open::set_aside(&file, now)?)
                } else {
                    None
                };
                fs::rename(&part, &file)?;
                sync_folder(dir)?;
                Ok(set_aside)
            };
            let set_aside =
                place().map_err(opening)?.or_else(|| open::last_set_aside(dir));
            let mut store = Self::open_locked(lock, OpenOptions::new(dir, now, ids))?;
            // What cannot be read does not stand in the way of the copy.
            let salvaged = set_aside.as_ref().and_then(|it| store.salvage(it).ok());
            store.close().map_err(|fault| OpenFault::Io {
                operation: "closing the restored copy",
                path: file.clone(),
                source: Box::new(fault),
            })?;
            return Ok(Restored { from: copy.clone(), set_aside, salvaged, device });
        }
        Err(OpenFault::Missing { path: file, copies })
    }
}

/// Copies a copy beside the office's file, under a new device; `false` when it is not
/// sound.
fn prepare(copy: &Backup, part: &Path, device: Id) -> Result<bool, Failure> {
    fs::copy(&copy.path, part)?;
    let is_sound = || -> Result<bool, Failure> {
        let connection = connection::open(part, false)?;
        if migrate::version(&connection)? > migrate::known() {
            return Ok(false);
        }
        if !connection::check(&connection, "PRAGMA quick_check")?.is_empty()
            || !verify::bad_records(&connection)?.1.is_empty()
        {
            return Ok(false);
        }
        set_meta(&connection, "device", &device.to_string())?;
        connection.close().map_err(|(_, error)| error)?;
        Ok(true)
    };
    if !is_sound().unwrap_or(false) {
        fs::remove_file(part)?;
        return Ok(false);
    }
    File::options().read(true).write(true).open(part)?.sync_all()?;
    Ok(true)
}
