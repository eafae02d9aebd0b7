//! Opening the office's file, and leaving alone what cannot be opened.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::DateTime;
use pobratym_domain::{Id, IdSource};
use rusqlite::{Connection, OptionalExtension};

use crate::backup::Backups;
use crate::connection;
use crate::fault::{Cause, Failure, OpenFault};
use crate::migrate;
use crate::network;
use crate::store::Store;

/// The name of the office's file in its folder.
pub const FILE: &str = "pobratym.db";
const LOCK: &str = "lock";
/// How often, and how far apart, the folder is asked for before it counts as in use.
const TRIES: u32 = 150;
const PAUSE: Duration = Duration::from_millis(20);
const SET_ASIDE: &str = "pobratym.set-aside-";
/// Stands in the lock file once there is an office's file beside it.
const MADE: &str = "This folder holds pobratym.db. If that file is gone, \
                    it was lost: restore a copy from the folder \"backups\".\n";
/// `application_id` of our files: «Pobr».
const APPLICATION: u32 = 0x506F_6272;

/// Where the office's file lies, and what a new one needs.
pub struct OpenOptions<'a> {
    pub dir: &'a Path,
    /// Milliseconds since 1970, UTC.
    pub now: i64,
    pub ids: &'a mut dyn IdSource,
    /// The office that a new file belongs to, where it has a file on another computer
    /// already; a new office otherwise.
    pub office: Option<Id>,
    /// Begins an empty file even where there was one, because a person decided so.
    pub anew: bool,
}

impl<'a> OpenOptions<'a> {
    /// Opens the file in `dir`, or makes the first one there.
    pub fn new(dir: &'a Path, now: i64, ids: &'a mut dyn IdSource) -> Self {
        Self { dir, now, ids, office: None, anew: false }
    }
}

impl std::fmt::Debug for OpenOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenOptions").field("dir", &self.dir).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the office's file, or makes it where there never was one.
    ///
    /// # Errors
    /// [`OpenFault`]. Nothing was changed, except that a damaged file was set aside.
    pub fn open(options: OpenOptions<'_>) -> Result<Self, OpenFault> {
        let dir = options.dir;
        fs::create_dir_all(dir)
            .map_err(|error| Failure::from(error).opening("making the folder", dir))?;
        if network::is_on_network(dir) {
            return Err(OpenFault::NetworkFolder { path: dir.to_path_buf() });
        }
        Self::open_locked(lock(dir)?, options)
    }

    /// The same for who holds the folder already.
    pub(crate) fn open_locked(
        mut lock: File,
        options: OpenOptions<'_>,
    ) -> Result<Self, OpenFault> {
        let OpenOptions { dir, now, anew, .. } = options;
        let file = dir.join(FILE);
        let is_marked = is_marked(&mut lock);
        // A first opening that was interrupted may leave an empty file.
        let is_empty = || file.metadata().is_ok_and(|it| it.is_file() && it.len() == 0);
        let is_new = !file.exists() || (!is_marked && is_empty());
        if is_new && !anew && (is_marked || has_traces(dir)) {
            let copies = Backups::of(dir).list().unwrap_or_default();
            return Err(OpenFault::Missing { path: file, copies });
        }
        if is_new && with_suffix(&file, "-wal").exists() {
            set_aside(&file, now)
                .map_err(|error| Failure::from(error).opening("setting aside", &file))?;
        }
        let failure = match connect(&file, is_new, is_marked) {
            Ok(Connected::Ready(connection)) => {
                return ready(connection, file, lock, options);
            }
            Ok(Connected::MadeByNewer { found }) => {
                let known = migrate::known();
                return Err(OpenFault::MadeByNewer { path: file, found, known });
            }
            Err(failure) => failure,
        };
        if failure.cause() != Cause::Damaged {
            return Err(failure.opening("opening", &file));
        }
        let set_aside = set_aside(&file, now)
            .map_err(|error| Failure::from(error).opening("setting aside", &file))?;
        let copies = Backups::of(dir).list().unwrap_or_default();
        Err(OpenFault::Damaged { set_aside, copies })
    }
}

enum Connected {
    Ready(Connection),
    MadeByNewer { found: u32 },
}

/// Connects to a file and makes sure that it is ours and readable, before anything in it
/// is changed.
fn connect(file: &Path, is_new: bool, is_marked: bool) -> Result<Connected, Failure> {
    if !is_new
        && let Some(header) = Header::read(file)?
        && header.application == APPLICATION
        && header.version > migrate::known()
    {
        return Ok(Connected::MadeByNewer { found: header.version });
    }
    let connection = connection::open(file, is_new)?;
    let tables: u32 =
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let found = migrate::version(&connection)?;
    if found > migrate::known() {
        return Ok(Connected::MadeByNewer { found });
    }
    if !is_new {
        let application: u32 =
            connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        let is_blank = tables == 0 && application == 0 && !is_marked;
        if application != APPLICATION && !is_blank {
            return Err(Failure::Damaged("it is another program's file".to_owned()));
        }
        if !is_blank && !was_closed(&connection)? {
            let found = connection::check(&connection, "PRAGMA quick_check")?;
            if let Some(first) = found.first() {
                return Err(Failure::Damaged(first.clone()));
            }
        }
    }
    connection::write_ahead(&connection)?;
    Ok(Connected::Ready(connection))
}

/// Brings a file that was found sound up to date and makes it this office's.
fn ready(
    mut connection: Connection,
    file: PathBuf,
    mut lock: File,
    options: OpenOptions<'_>,
) -> Result<Store, OpenFault> {
    let OpenOptions { dir, now, ids, office, .. } = options;
    let opening = |failure: Failure| failure.opening("opening", &file);
    let found = migrate::version(&connection).map_err(opening)?;
    if (1..migrate::known()).contains(&found) {
        Backups::of(dir).make(now).map_err(|fault| OpenFault::Io {
            operation: "copying before an upgrade",
            path: file.clone(),
            source: Box::new(fault),
        })?;
    }
    migrate::migrate(&mut connection).map_err(opening)?;
    let (office, device) = (|| {
        let office = meta_id(&connection, "office", office, ids)?;
        let device = meta_id(&connection, "device", None, ids)?;
        // Also the test write: a full or read-only disk shows here.
        set_meta(&connection, "clean", "0")?;
        connection.execute(
            "INSERT INTO meta (key, value) VALUES ('lamport', '0') ON CONFLICT DO NOTHING",
            [],
        )?;
        sync_folder(dir)?;
        if !is_marked(&mut lock) {
            lock.write_all(MADE.as_bytes())?;
            lock.sync_all()?;
        }
        Ok((office, device))
    })()
    .map_err(opening)?;
    let dir = dir.to_path_buf();
    Ok(Store { connection, dir, file, office, device, lock, is_damaged: false.into() })
}

/// Takes the folder for this process.
pub(crate) fn lock(dir: &Path) -> Result<File, OpenFault> {
    let path = dir.join(LOCK);
    let failed = |error: io::Error| Failure::from(error).opening("locking", &path);
    let file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(failed)?;
    // A program that is just ending, or a child of one that has not started its own yet,
    // holds the lock a moment longer.
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
    }
    Err(OpenFault::InUse { path: dir.to_path_buf() })
}

/// Whether the lock file says that there was an office's file beside it.
fn is_marked(lock: &mut File) -> bool {
    let mut text = String::new();
    let read = lock.rewind().and_then(|()| lock.read_to_string(&mut text));
    read.is_ok() && !text.is_empty()
}

/// Whether anything tells that there was a file here before.
fn has_traces(dir: &Path) -> bool {
    let is_set_aside =
        |entry: fs::DirEntry| entry.file_name().to_string_lossy().starts_with(SET_ASIDE);
    fs::read_dir(dir).into_iter().flatten().flatten().any(is_set_aside)
        || Backups::of(dir).list().is_ok_and(|copies| !copies.is_empty())
}

/// What the first bytes of a file tell, before anything connects to it.
struct Header {
    version: u32,
    application: u32,
}

impl Header {
    /// `None` where the header may be torn because the power went: a log or a journal
    /// beside the file still has it, and SQLite puts it back.
    ///
    /// An empty file is not connected to at all, for SQLite would delete its log.
    fn read(path: &Path) -> Result<Option<Self>, Failure> {
        let mut header = [0; 100];
        let mut file = File::open(path)?;
        let has =
            |suffix| with_suffix(path, suffix).metadata().is_ok_and(|it| it.len() > 0);
        match file.read_exact(&mut header) {
            Ok(()) if header.starts_with(b"SQLite format 3\0") => {}
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
                return Err(error.into());
            }
            _ if file.metadata()?.len() > 0 && (has("-wal") || has("-journal")) => {
                return Ok(None);
            }
            _ => return Err(Failure::Damaged("it has no header".to_owned())),
        }
        let number = |at: usize| {
            let bytes = [header[at], header[at + 1], header[at + 2], header[at + 3]];
            u32::from_be_bytes(bytes)
        };
        Ok(Some(Self { version: number(60), application: number(68) }))
    }
}

/// The file that was set aside last.
pub(crate) fn last_set_aside(dir: &Path) -> Option<PathBuf> {
    let is_set_aside = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(SET_ASIDE) && name.ends_with(".db")
    };
    let written = |path: &PathBuf| path.metadata().and_then(|it| it.modified()).ok();
    let paths = fs::read_dir(dir).ok()?.flatten().map(|entry| entry.path());
    paths.filter(is_set_aside).max_by_key(written)
}

/// Renames a file that cannot be read, with its log; it is never deleted.
pub(crate) fn set_aside(file: &Path, now: i64) -> io::Result<PathBuf> {
    let dir = file.parent().unwrap_or(Path::new("."));
    let day = DateTime::from_timestamp_millis(now).unwrap_or_default().date_naive();
    let name = |number: u32| match number {
        1 => dir.join(format!("{SET_ASIDE}{day}.db")),
        _ => dir.join(format!("{SET_ASIDE}{day}-{number}.db")),
    };
    let mut number = 1;
    while name(number).exists() {
        number += 1;
    }
    let target = name(number);
    for suffix in ["-wal", "-shm", ""] {
        let from = with_suffix(file, suffix);
        if from.exists() {
            fs::rename(from, with_suffix(&target, suffix))?;
        }
    }
    sync_folder(dir)?;
    Ok(target)
}

pub(crate) fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Makes sure that new names in a folder survive a power cut. Windows does that itself.
pub(crate) fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

fn was_closed(connection: &Connection) -> Result<bool, Failure> {
    let clean: Option<String> = connection
        .query_row("SELECT value FROM meta WHERE key = 'clean'", [], |row| row.get(0))
        .optional()?;
    Ok(clean.as_deref() == Some("1"))
}

/// Puts everything into the one file and notes that it was closed in good order.
pub(crate) fn mark_clean(connection: &Connection) -> Result<(), Failure> {
    set_meta(connection, "clean", "1")?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

pub(crate) fn set_meta(
    connection: &Connection,
    key: &str,
    value: &str,
) -> Result<(), Failure> {
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) \
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, value],
    )?;
    Ok(())
}

fn meta_id(
    connection: &Connection,
    key: &str,
    given: Option<Id>,
    ids: &mut dyn IdSource,
) -> Result<Id, Failure> {
    let found: Option<String> = connection
        .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0))
        .optional()?;
    if let Some(id) = found.and_then(|text| text.parse().ok()) {
        return Ok(id);
    }
    let id = given.unwrap_or_else(|| ids.fresh());
    set_meta(connection, key, &id.to_string())?;
    Ok(id)
}
