//! Copies of the office's file: made whole, checked, and only then given their name.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime};
use rusqlite::Connection;
use rusqlite::backup::StepResult;

use crate::StoreFault;
use crate::connection;
use crate::fault::Failure;
use crate::open::{FILE, set_meta, sync_folder, with_suffix};
use crate::store::Store;

const FOLDER: &str = "backups";
/// The name of a copy tells when it was made, in UTC.
const NAME: &str = "pobratym-%Y-%m-%dT%H%M%SZ.db";
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// A copy of the office's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    /// When it was made, to the second.
    pub at: i64,
    pub bytes: u64,
}

/// A copy that was just made and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    pub backup: Backup,
    pub records: u64,
    pub documents: u64,
}

/// Makes and keeps copies, from any thread: it has a connection of its own.
#[derive(Clone, Debug)]
pub struct Backups {
    file: PathBuf,
    folder: PathBuf,
}

impl Store {
    /// Copies of this file, to be made from any thread.
    pub fn copies(&self) -> Backups {
        Backups::of(&self.dir)
    }

    /// Makes a copy now.
    ///
    /// # Errors
    /// [`StoreFault`]; the copies made before still stand.
    pub fn back_up(&self, now: i64) -> Result<Copied, StoreFault> {
        self.copies().make(now)
    }

    /// The copies kept in the folder of an office's file, newest first.
    ///
    /// # Errors
    /// [`StoreFault`] when the folder cannot be read.
    pub fn backups(dir: &Path) -> Result<Vec<Backup>, StoreFault> {
        Backups::of(dir).list()
    }
}

impl Backups {
    /// Copies of the file in this folder, kept beside it.
    pub fn of(dir: &Path) -> Self {
        Self { file: dir.join(FILE), folder: dir.join(FOLDER) }
    }

    /// The same copies in another folder: a stick, or a share.
    pub fn kept_in(self, folder: &Path) -> Self {
        Self { folder: folder.to_path_buf(), ..self }
    }

    /// Makes a copy and checks it. Only a sound copy gets a copy's name.
    ///
    /// # Errors
    /// [`StoreFault`]; the copies made before still stand.
    pub fn make(&self, now: i64) -> Result<Copied, StoreFault> {
        let at = DateTime::from_timestamp_millis(now).unwrap_or_default();
        let path = self.folder.join(at.format(NAME).to_string());
        let at = at.timestamp() * 1000;
        self.write(&path, at).map_err(|failure| failure.during("making a copy", &path))
    }

    /// The copies there are, newest first.
    ///
    /// # Errors
    /// [`StoreFault`] when the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Backup>, StoreFault> {
        let list = || -> Result<Vec<Backup>, Failure> {
            if !self.folder.exists() {
                return Ok(Vec::new());
            }
            let mut copies = Vec::new();
            for entry in fs::read_dir(&self.folder)? {
                let entry = entry?;
                let name = entry.file_name();
                let made = NaiveDateTime::parse_from_str(&name.to_string_lossy(), NAME);
                let Ok(made) = made else { continue };
                copies.push(Backup {
                    path: entry.path(),
                    at: made.and_utc().timestamp() * 1000,
                    bytes: entry.metadata()?.len(),
                });
            }
            copies.sort_by_key(|copy| std::cmp::Reverse(copy.at));
            Ok(copies)
        };
        list().map_err(|failure| failure.during("listing the copies", &self.folder))
    }

    /// Keeps the latest copy of each of 7 days, 4 weeks and 12 months and deletes the
    /// others; tells which went.
    ///
    /// # Errors
    /// [`StoreFault`]; then some are still there.
    pub fn thin(&self) -> Result<Vec<Backup>, StoreFault> {
        let (_, superfluous) = thinned(self.list()?);
        for copy in &superfluous {
            fs::remove_file(&copy.path).map_err(|error| {
                Failure::from(error).during("thinning the copies", &copy.path)
            })?;
        }
        Ok(superfluous)
    }

    fn write(&self, path: &Path, at: i64) -> Result<Copied, Failure> {
        fs::create_dir_all(&self.folder)?;
        let part = with_suffix(path, ".part");
        remove_if_there(&part)?;
        let source = connection::open(&self.file, false)?;
        let mut copy = connection::open(&part, true)?;
        copy_pages(&source, &mut copy)?;
        // One file, readable from a medium that cannot be written to.
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        set_meta(&copy, "clean", "1")?;
        if let Some(first) = connection::check(&copy, "PRAGMA quick_check")?.first() {
            return Err(Failure::Damaged(first.clone()));
        }
        let count = |sql| copy.query_row(sql, [], |row| row.get::<_, i64>(0));
        let records = count("SELECT count(*) FROM record")?.unsigned_abs();
        let documents = count("SELECT count(*) FROM document")?.unsigned_abs();
        copy.close().map_err(|(_, error)| error)?;
        let done = File::options().read(true).write(true).open(&part)?;
        done.sync_all()?;
        let bytes = done.metadata()?.len();
        drop(done);
        fs::rename(&part, path)?;
        sync_folder(&self.folder)?;
        let backup = Backup { path: path.to_path_buf(), at, bytes };
        Ok(Copied { backup, records, documents })
    }
}

fn copy_pages(source: &Connection, copy: &mut Connection) -> Result<(), Failure> {
    let backup = rusqlite::backup::Backup::new(source, copy)?;
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Failure::Io(std::io::ErrorKind::ResourceBusy.into())),
    }
}

fn remove_if_there(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Splits copies, newest first, into those to keep and the others.
fn thinned(copies: Vec<Backup>) -> (Vec<Backup>, Vec<Backup>) {
    let date = |copy: &Backup| {
        DateTime::from_timestamp_millis(copy.at).unwrap_or_default().date_naive()
    };
    let mut periods = [Vec::new(), Vec::new(), Vec::new()];
    copies.into_iter().partition(|copy| {
        let date = date(copy);
        let week = date.iso_week();
        let names = [
            date.to_string(),
            format!("{}-{}", week.year(), week.week()),
            format!("{}-{}", date.year(), date.month()),
        ];
        let mut keep = false;
        for ((seen, name), most) in
            periods.iter_mut().zip(names).zip([DAYS, WEEKS, MONTHS])
        {
            if seen.len() < most && !seen.contains(&name) {
                seen.push(name);
                keep = true;
            }
        }
        keep
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_copies_thins_to_days_weeks_and_months() {
        const HOUR: i64 = 3_600_000;
        let newest = 1_750_000_000_000;
        let copy = |hours: i64| Backup {
            path: PathBuf::new(),
            at: newest - hours * HOUR,
            bytes: 0,
        };
        let all: Vec<Backup> = (0..400 * 24).step_by(6).map(copy).collect();
        let (kept, gone) = thinned(all.clone());
        assert_eq!(kept.len() + gone.len(), all.len());
        assert_eq!(kept[0], all[0], "the newest always stays");
        assert!((18..=23).contains(&kept.len()), "{}", kept.len());
        assert!(kept.iter().any(|it| it.at < newest - 300 * 24 * HOUR));
        let (again, none) = thinned(kept.clone());
        assert_eq!((again, none), (kept, vec![]), "thinning twice changes nothing");
    }
}
