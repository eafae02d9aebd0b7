use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_store::{FILE, OpenFault, OpenOptions, Store, StoreFault};

use crate::support::mount::Disk;
use crate::support::{Lcg, NOON, Office, agreement, clause, skip, text};

fn open(dir: &Path) -> Result<Store, OpenFault> {
    Store::open(OpenOptions::new(dir, NOON, &mut Lcg(9)))
}

/// A closed office's folder with one sentence in it.
fn closed(seed: u64) -> Office {
    let mut office = Office::new(seed);
    office.write(clause(agreement(1), 1), "речення");
    office.close();
    office
}

fn file(office: &Office) -> PathBuf {
    office.path().join(FILE)
}

#[test]
fn the_bundled_sqlite_is_without_the_race_that_damages_logs() {
    let version = rusqlite::version_number();
    assert!(version >= 3_051_003, "{version}");
}

#[test]
fn a_second_program_is_kept_out() {
    let office = Office::new(1);
    let fault = open(office.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::InUse { .. }), "{fault}");
    let fault = Store::restore_newest(office.path(), NOON, &mut Lcg(2)).unwrap_err();
    assert!(matches!(fault, OpenFault::InUse { .. }), "{fault}");
}

#[test]
fn a_newer_programs_file_is_left_alone() {
    let office = closed(2);
    let raw = rusqlite::Connection::open(file(&office)).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let before = fs::read(file(&office)).unwrap();
    let fault = open(office.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::MadeByNewer { found: 99, .. }), "{fault}");
    assert_eq!(fs::read(file(&office)).unwrap(), before);
    assert_eq!(set_aside(office.path()), Vec::<PathBuf>::new());
}

#[test]
fn a_newer_version_that_stands_only_in_the_log_is_noticed() {
    let office = closed(3);
    let raw = rusqlite::Connection::open(file(&office)).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for suffix in ["", "-wal"] {
        let name = format!("{FILE}{suffix}");
        fs::copy(office.path().join(&name), copy.path().join(&name)).unwrap();
    }
    let before = fs::read(copy.path().join(FILE)).unwrap();
    let fault = open(copy.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::MadeByNewer { found: 99, .. }), "{fault}");
    assert_eq!(fs::read(copy.path().join(FILE)).unwrap(), before);
    assert!(copy.path().join(format!("{FILE}-wal")).exists(), "the log is still there");
}

fn set_aside(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.to_string_lossy().contains("set-aside")).collect();
    paths.sort();
    paths
}

#[test]
fn a_file_that_cannot_be_read_is_set_aside_whole() {
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 5] = [
        ("garbage", |bytes| bytes.fill(0x5A)),
        ("empty", Vec::clear),
        ("cut short", |bytes| bytes.truncate(bytes.len() / 3)),
        ("another header", |bytes| {
            bytes[..16].copy_from_slice(b"PK\x03\x04 is not ours");
        }),
        ("zeroed page", |bytes| bytes[4096..8192].fill(0)),
    ];
    for (name, damage) in damages {
        let office = closed(4);
        let mut bytes = fs::read(file(&office)).unwrap();
        // As if it had not been closed in good order, so that it is looked through.
        let raw = rusqlite::Connection::open(file(&office)).unwrap();
        raw.execute("UPDATE meta SET value = '0' WHERE key = 'clean'", []).unwrap();
        drop(raw);
        bytes.clone_from(&fs::read(file(&office)).unwrap());
        damage(&mut bytes);
        fs::write(file(&office), &bytes).unwrap();
        let fault = open(office.path()).unwrap_err();
        let OpenFault::Damaged { set_aside: path, copies } = fault else {
            panic!("{name}: {fault}");
        };
        assert_eq!(copies, []);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}: nothing of it is lost");
        assert!(path.ends_with("pobratym.set-aside-2025-06-15.db"), "{path:?}");
        assert!(!file(&office).exists());
        let fault = open(office.path()).unwrap_err();
        assert!(matches!(fault, OpenFault::Missing { .. }), "{name}: {fault}");
    }
}

#[test]
fn another_programs_file_is_not_taken_for_ours() {
    let office = closed(5);
    fs::remove_file(file(&office)).unwrap();
    let raw = rusqlite::Connection::open(file(&office)).unwrap();
    raw.execute_batch("CREATE TABLE songs (title TEXT)").unwrap();
    drop(raw);
    let fault = open(office.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::Damaged { .. }), "{fault}");
}

#[test]
fn a_damaged_files_log_is_set_aside_with_it() {
    let mut office = closed(6);
    office.store = Some(open(office.path()).unwrap());
    office.store().type_into(&clause(agreement(1), 1), "лише в журналі", NOON).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let log = fs::read(office.path().join(format!("{FILE}-wal"))).unwrap();
    let damages: [&[u8]; 3] = [b"", "сміття".as_bytes(), &[0x5A; 100_000]];
    for (number, damage) in damages.into_iter().enumerate() {
        fs::write(dir.path().join("lock"), "made").unwrap();
        fs::write(dir.path().join(FILE), damage).unwrap();
        fs::write(dir.path().join(format!("{FILE}-wal")), &log).unwrap();
        let fault = open(dir.path()).unwrap_err();
        assert!(matches!(fault, OpenFault::Damaged { .. }), "{fault}");
        let paths = set_aside(dir.path());
        let kept = |it: &&PathBuf| it.to_string_lossy().ends_with("-wal");
        let logs: Vec<&PathBuf> = paths.iter().filter(kept).collect();
        assert_eq!(logs.len(), number + 1, "each under a name of its own: {paths:?}");
        assert!(logs.iter().all(|it| fs::read(it).unwrap() == log), "and whole");
    }
}

#[test]
fn an_empty_file_is_not_put_where_there_was_one() {
    let office = closed(7);
    fs::remove_file(file(&office)).unwrap();
    let fault = open(office.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::Missing { .. }), "{fault}");
    assert!(!file(&office).exists());

    let mut ids = Lcg(1);
    let options = OpenOptions::new(office.path(), NOON, &mut ids);
    let store = Store::open(OpenOptions { anew: true, ..options }).unwrap();
    assert_eq!(store.documents().unwrap(), [], "a person decided to begin anew");
}

#[test]
fn copies_tell_that_there_was_a_file() {
    let mut office = Office::new(8);
    office.write(clause(agreement(1), 1), "речення");
    office.store().back_up(NOON).unwrap();
    office.close();
    fs::remove_file(file(&office)).unwrap();
    fs::remove_file(office.path().join("lock")).unwrap();
    let fault = open(office.path()).unwrap_err();
    let OpenFault::Missing { copies, .. } = fault else { panic!("{fault}") };
    assert_eq!(copies.len(), 1);
}

#[test]
fn a_first_opening_that_was_interrupted_does_not_stand_in_the_way() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(FILE), "").unwrap();
    fs::write(dir.path().join("lock"), "").unwrap();
    open(dir.path()).unwrap();
}

#[test]
fn a_folder_in_the_files_place_is_a_fault_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(FILE)).unwrap();
    fs::write(dir.path().join(FILE).join("note"), "x").unwrap();
    let fault = open(dir.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::Io { .. }), "{fault}");
    assert!(dir.path().join(FILE).join("note").exists());
}

#[test]
fn a_store_that_was_not_closed_opens_with_everything_in_it() {
    let mut office = Office::new(10);
    let cell = clause(agreement(1), 1);
    office.write(cell, "записане");
    office.store().type_into(&cell, "набране", NOON).unwrap();
    drop(office.store.take());
    office.store = Some(open(office.path()).unwrap());
    assert_eq!(office.read(cell), text("записане"));
    assert_eq!(office.store().typing(None).unwrap()[0].text, "набране");
}

#[test]
fn a_disk_that_cannot_be_written_to_is_told() {
    let Some(disk) = Disk::of("8m") else {
        return skip(
            "a_disk_that_cannot_be_written_to_is_told",
            "mounting is not allowed",
        );
    };
    let store = open(disk.path()).unwrap();
    store.close().unwrap();
    assert!(disk.make_read_only());
    let fault = open(disk.path()).unwrap_err();
    assert!(matches!(fault, OpenFault::ReadOnly { .. }), "{fault}");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_to_is_told() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    let name = "a_file_that_cannot_be_written_to_is_told";
    let office = closed(11);
    let allow = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(office.path(), 0o777);
    allow(&office.path().join("lock"), 0o666);
    allow(&file(&office), 0o444);
    let mut other = Command::new(std::env::current_exe().unwrap());
    other.args(["--exact", "opening::another_user_is_told"]).env(FOLDER, office.path());
    if fs::File::options().append(true).open(file(&office)).is_ok() {
        // This user may write to everything.
        other.uid(NOBODY);
    }
    match other.output() {
        Ok(output) => assert!(output.status.success(), "{output:?}"),
        Err(error) => skip(name, &format!("another user cannot run it: {error}")),
    }
}

const FOLDER: &str = "POBRATYM_READ_ONLY_FOLDER";

/// Does nothing unless the test above starts it.
#[test]
fn another_user_is_told() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let fault = open(Path::new(&folder)).unwrap_err();
    assert!(matches!(fault, OpenFault::ReadOnly { .. }), "{fault}");
}

#[test]
fn a_full_disk_is_told_and_what_was_acknowledged_stays() {
    let Some(disk) = Disk::of("3m") else {
        let name = "a_full_disk_is_told_and_what_was_acknowledged_stays";
        return skip(name, "mounting is not allowed");
    };
    let mut store = open(disk.path()).unwrap();
    let mut acknowledged = 0;
    let fault = loop {
        let cell = clause(agreement(acknowledged as u8), (acknowledged >> 8) as u8);
        match store.type_into(&cell, &"слово ".repeat(200), NOON) {
            Ok(()) => acknowledged += 1,
            Err(fault) => break fault,
        }
        assert!(acknowledged < 10_000, "the disk never fills");
    };
    assert!(matches!(fault, StoreFault::DiskFull { .. }), "{fault}");
    assert!(acknowledged > 100);
    assert_eq!(store.typing(None).unwrap().len(), acknowledged);
    // The folder is still readable, and goes on once there is room.
    drop(store);
    let opened = open(disk.path());
    if let Err(fault) = &opened {
        assert!(matches!(fault, OpenFault::DiskFull { .. }), "{fault}");
    }
    drop(opened);
    let options = ["-o", "remount,size=16m"];
    let grown = Command::new("mount").args(options).arg(disk.path()).status();
    assert!(grown.unwrap().success());
    let mut store = open(disk.path()).unwrap();
    assert_eq!(store.typing(None).unwrap().len(), acknowledged);
    store.type_into(&clause(agreement(1), 200), "далі", NOON).unwrap();
    assert!(store.verify().unwrap().is_sound());
}
