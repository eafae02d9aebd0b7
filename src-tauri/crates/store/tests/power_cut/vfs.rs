//! A disk in memory under SQLite, which keeps a log of every operation.
//!
//! This is the one place that speaks SQLite's C interface.
#![allow(unsafe_code, reason = "a file system for SQLite is a table of C functions")]

use std::collections::HashMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::ffi;

/// What happened on the disk. A file is named by a number, because its name may go while
/// it is still open.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Opening a journal anew makes its first sync a sync of the folder as well.
    Create {
        file: usize,
        name: String,
        syncs_folder: bool,
    },
    Write {
        file: usize,
        offset: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        file: usize,
        size: usize,
    },
    Sync {
        file: usize,
    },
    Delete {
        name: String,
        syncs_folder: bool,
    },
}

#[derive(Default)]
struct Disk {
    names: HashMap<String, usize>,
    files: Vec<Vec<u8>>,
    shared: HashMap<usize, Vec<Box<[u8]>>>,
    log: Vec<Event>,
}

static DISK: Mutex<Option<Disk>> = Mutex::new(None);

fn disk() -> MutexGuard<'static, Option<Disk>> {
    DISK.lock().unwrap_or_else(PoisonError::into_inner)
}

fn with<T>(work: impl FnOnce(&mut Disk) -> T) -> T {
    work(disk().get_or_insert_default())
}

/// Every connection opened from now on uses the disk in memory.
pub(crate) fn plug_in() {
    *disk() = Some(Disk::default());
    // SAFETY: the table lives as long as the program, and its functions keep to the
    // contract of `sqlite3_vfs`.
    unsafe {
        let usual = ffi::sqlite3_vfs_find(ptr::null());
        let table = Box::leak(Box::new(ffi::sqlite3_vfs {
            szOsFile: size_of::<Handle>() as c_int,
            pNext: ptr::null_mut(),
            zName: c"power-cut".as_ptr(),
            xOpen: Some(open),
            xDelete: Some(delete),
            xAccess: Some(access),
            ..*usual
        }));
        assert_eq!(ffi::sqlite3_vfs_register(table, 1), ffi::SQLITE_OK);
    }
}

/// Every connection opened from now on uses the real disk again.
pub(crate) fn unplug() {
    // SAFETY: both tables are registered and live as long as the program.
    unsafe {
        let memory = ffi::sqlite3_vfs_find(c"power-cut".as_ptr());
        assert_eq!(ffi::sqlite3_vfs_unregister(memory), ffi::SQLITE_OK);
        let usual = ffi::sqlite3_vfs_find(ptr::null());
        assert!(!usual.is_null());
    }
}

/// How much has happened so far.
pub(crate) fn happened() -> usize {
    with(|disk| disk.log.len())
}

/// Everything that happened.
pub(crate) fn log() -> Vec<Event> {
    with(|disk| disk.log.clone())
}

/// What the file of this name holds, in whatever folder, as the running program sees it.
pub(crate) fn contents(name: &str) -> Option<Vec<u8>> {
    with(|disk| {
        let is_named =
            |path: &&String| Path::new(path).file_name().is_some_and(|it| it == name);
        let path = disk.names.keys().find(is_named)?;
        Some(disk.files[disk.names[path]].clone())
    })
}

#[repr(C)]
struct Handle {
    base: ffi::sqlite3_file,
    file: usize,
    /// Files without a name are not on the disk that is cut off.
    is_logged: bool,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(lock),
    xCheckReservedLock: Some(check_lock),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: Some(shared_map),
    xShmLock: Some(shared_lock),
    xShmBarrier: Some(shared_barrier),
    xShmUnmap: Some(shared_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe fn name_of(name: *const c_char) -> Option<String> {
    // SAFETY: SQLite passes a null pointer or a string that ends in zero.
    (!name.is_null())
        .then(|| unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned())
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    handle: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: as for every function here, the pointers are SQLite's, which gave
    // `szOsFile` bytes for the handle.
    let name = unsafe { name_of(name) };
    let is_logged = name.is_some();
    let journals = ffi::SQLITE_OPEN_MAIN_JOURNAL
        | ffi::SQLITE_OPEN_SUPER_JOURNAL
        | ffi::SQLITE_OPEN_WAL;
    let file = with(|disk| {
        if let Some(file) = name.as_ref().and_then(|name| disk.names.get(name)) {
            return Some(*file);
        }
        if flags & ffi::SQLITE_OPEN_CREATE == 0 {
            return None;
        }
        let file = disk.files.len();
        disk.files.push(Vec::new());
        if let Some(name) = name {
            disk.names.insert(name.clone(), file);
            let syncs_folder = flags & journals != 0;
            disk.log.push(Event::Create { file, name, syncs_folder });
        }
        Some(file)
    });
    // SAFETY: see above.
    unsafe {
        let handle = handle.cast::<Handle>();
        (*handle).base.pMethods = ptr::null();
        let Some(file) = file else { return ffi::SQLITE_CANTOPEN };
        handle.write(Handle {
            base: ffi::sqlite3_file { pMethods: &raw const METHODS },
            file,
            is_logged,
        });
        if !out_flags.is_null() {
            *out_flags = flags;
        }
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    // SAFETY: see `open`.
    let Some(name) = (unsafe { name_of(name) }) else { return ffi::SQLITE_OK };
    with(|disk| {
        if disk.names.remove(&name).is_none() {
            return ffi::SQLITE_IOERR_DELETE_NOENT;
        }
        disk.log.push(Event::Delete { name, syncs_folder: sync_folder != 0 });
        ffi::SQLITE_OK
    })
}

unsafe extern "C" fn access(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    _: c_int,
    found: *mut c_int,
) -> c_int {
    // SAFETY: see `open`.
    unsafe {
        let name = name_of(name).unwrap_or_default();
        *found = with(|disk| c_int::from(disk.names.contains_key(&name)));
    }
    ffi::SQLITE_OK
}

/// The file behind a handle.
unsafe fn of(handle: *mut ffi::sqlite3_file) -> (usize, bool) {
    // SAFETY: `open` wrote a whole `Handle` there.
    let handle = unsafe { &*handle.cast::<Handle>() };
    (handle.file, handle.is_logged)
}

unsafe extern "C" fn close(_: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(
    handle: *mut ffi::sqlite3_file,
    to: *mut c_void,
    length: c_int,
    offset: i64,
) -> c_int {
    // SAFETY: SQLite gives a buffer of this length.
    let (file, to) = unsafe {
        let to = std::slice::from_raw_parts_mut(to.cast::<u8>(), length as usize);
        (of(handle).0, to)
    };
    with(|disk| {
        let bytes = disk.files[file].get(offset as usize..).unwrap_or_default();
        let length = bytes.len().min(to.len());
        to[..length].copy_from_slice(&bytes[..length]);
        to[length..].fill(0);
        if length < to.len() { ffi::SQLITE_IOERR_SHORT_READ } else { ffi::SQLITE_OK }
    })
}

unsafe extern "C" fn write(
    handle: *mut ffi::sqlite3_file,
    from: *const c_void,
    length: c_int,
    offset: i64,
) -> c_int {
    // SAFETY: SQLite gives a buffer of this length.
    let ((file, is_logged), from) = unsafe {
        (of(handle), std::slice::from_raw_parts(from.cast::<u8>(), length as usize))
    };
    let offset = offset as usize;
    with(|disk| {
        put(&mut disk.files[file], offset, from);
        if is_logged {
            disk.log.push(Event::Write { file, offset, bytes: from.to_vec() });
        }
    });
    ffi::SQLITE_OK
}

/// Writes into a file that grows as needed.
pub(crate) fn put(file: &mut Vec<u8>, offset: usize, bytes: &[u8]) {
    let end = offset + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    file[offset..end].copy_from_slice(bytes);
}

unsafe extern "C" fn truncate(handle: *mut ffi::sqlite3_file, size: i64) -> c_int {
    // SAFETY: see `of`.
    let (file, is_logged) = unsafe { of(handle) };
    let size = size as usize;
    with(|disk| {
        disk.files[file].truncate(size);
        if is_logged {
            disk.log.push(Event::Truncate { file, size });
        }
    });
    ffi::SQLITE_OK
}

unsafe extern "C" fn sync(handle: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    // SAFETY: see `of`.
    let (file, is_logged) = unsafe { of(handle) };
    if is_logged {
        with(|disk| disk.log.push(Event::Sync { file }));
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn size(handle: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    // SAFETY: see `of`.
    unsafe {
        let (file, _) = of(handle);
        *size = with(|disk| disk.files[file].len() as i64);
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn lock(_: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn check_lock(_: *mut ffi::sqlite3_file, taken: *mut c_int) -> c_int {
    // SAFETY: SQLite gives a place for the answer.
    unsafe { *taken = 0 };
    ffi::SQLITE_OK
}

unsafe extern "C" fn control(
    _: *mut ffi::sqlite3_file,
    _: c_int,
    _: *mut c_void,
) -> c_int {
    ffi::SQLITE_NOTFOUND
}

unsafe extern "C" fn sector(_: *mut ffi::sqlite3_file) -> c_int {
    super::SECTOR as c_int
}

unsafe extern "C" fn characteristics(_: *mut ffi::sqlite3_file) -> c_int {
    // As SQLite assumes of every real disk: a write harms nothing beside it.
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE
}

unsafe extern "C" fn shared_map(
    handle: *mut ffi::sqlite3_file,
    region: c_int,
    size: c_int,
    extend: c_int,
    found: *mut *mut c_void,
) -> c_int {
    // SAFETY: see `of`; the regions stay where they are until they are unmapped.
    unsafe {
        let (file, _) = of(handle);
        *found = with(|disk| {
            let regions = disk.shared.entry(file).or_default();
            while extend != 0 && regions.len() <= region as usize {
                regions.push(vec![0; size as usize].into_boxed_slice());
            }
            regions
                .get_mut(region as usize)
                .map_or(ptr::null_mut(), |it| it.as_mut_ptr().cast())
        });
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn shared_lock(
    _: *mut ffi::sqlite3_file,
    _: c_int,
    _: c_int,
    _: c_int,
) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn shared_barrier(_: *mut ffi::sqlite3_file) {}

unsafe extern "C" fn shared_unmap(handle: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    // SAFETY: see `of`.
    let (file, _) = unsafe { of(handle) };
    with(|disk| disk.shared.remove(&file));
    ffi::SQLITE_OK
}
