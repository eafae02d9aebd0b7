use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_store::{FILE, OpenOptions, Store};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::support::{Lcg, NOON, Office, agreement, clause, skip, text};

fn crate_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The statements that made a file, in order.
fn schema_of(file: &Path) -> String {
    let raw = Connection::open(file).unwrap();
    let mut statement = raw
        .prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL \
             AND (name NOT LIKE 'search%' OR sql LIKE 'CREATE VIRTUAL%') \
             ORDER BY rowid",
        )
        .unwrap();
    let version: u32 =
        raw.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let mut schema = format!(
        "-- The whole present schema, for reading. Generated: UPDATE_REFS=1 cargo test.\n\
         -- Version {version}.\n"
    );
    for sql in statement.query_map([], |row| row.get::<_, String>(0)).unwrap() {
        write!(schema, "\n{};\n", sql.unwrap()).unwrap();
    }
    schema
}

#[test]
fn the_present_schema_is_written_down() {
    let mut office = Office::new(1);
    office.close();
    let schema = schema_of(&office.path().join(FILE));
    let kept = crate_path("schema.sql");
    if std::env::var_os("UPDATE_REFS").is_some() {
        fs::write(&kept, &schema).unwrap();
    }
    assert_eq!(fs::read_to_string(kept).unwrap_or_default(), schema);
}

#[test]
fn shipped_migrations_are_never_changed() {
    let list = fs::read_to_string(crate_path("migrations/shipped.sha256")).unwrap();
    for line in list.lines() {
        let (digest, name) = line.split_once("  ").unwrap();
        let sql = fs::read(crate_path("migrations").join(name)).unwrap();
        let found: String =
            Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, digest, "{name} was shipped; add another migration instead");
    }
}

#[test]
fn a_file_of_every_earlier_version_opens_with_its_data() {
    let fixtures = crate_path("tests/fixtures");
    let version = present_version();
    let present = fixtures.join(format!("v{version}.db"));
    if std::env::var_os("UPDATE_REFS").is_some() && !present.exists() {
        let mut office = fixture();
        office.close();
        fs::copy(office.path().join(FILE), &present).unwrap();
    }
    assert!(present.exists(), "there is no stored file of version {version}");
    let mut expected = fixture();
    for entry in fs::read_dir(fixtures).unwrap().flatten() {
        let dir = tempfile::tempdir().unwrap();
        fs::copy(entry.path(), dir.path().join(FILE)).unwrap();
        let mut store =
            Store::open(OpenOptions::new(dir.path(), NOON, &mut Lcg(1))).unwrap();
        let name = entry.file_name();
        let other = expected.store();
        assert_eq!(store.documents().unwrap(), other.documents().unwrap(), "{name:?}");
        assert_eq!(store.typing(None).unwrap(), other.typing(None).unwrap(), "{name:?}");
        for document in other.documents().unwrap() {
            assert_eq!(store.cells(document).unwrap(), other.cells(document).unwrap());
        }
        let first = store.history(agreement(1), 9).unwrap().pop().unwrap();
        assert_eq!(first.name, "EditWording");
        let by = store.actor_name(first.actor).unwrap();
        assert_eq!(by.as_deref(), Some("Олена Пчілка"));
        assert!(store.redo_target(agreement(1), first.actor).unwrap().is_some());
        assert_eq!(store.setting("lang").unwrap().as_deref(), Some("uk"));
        assert_eq!(store.search("бібліотекою", 9).unwrap().len(), 1);
        assert!(store.verify().unwrap().is_sound());
        store.rebuild().unwrap();
        store.close().unwrap();
        let upgraded = schema_of(&dir.path().join(FILE));
        assert_eq!(upgraded, fs::read_to_string(crate_path("schema.sql")).unwrap());
    }
}

/// How many migrations there are, and so the number of the present version.
fn present_version() -> usize {
    let all = fs::read_dir(crate_path("migrations")).unwrap().flatten();
    all.filter(|it| it.path().extension().is_some_and(|end| end == "sql")).count()
}

/// The data in `fixtures/`.
fn fixture() -> Office {
    use pobratym_domain::{BodyId, Case, Cell, Document, Kind, Lang, Unit};
    let mut office = Office::new(1);
    let clerk = office.clerk;
    office.store().set_actor_name(clerk, "Олена Пчілка").unwrap();
    office.store().set_setting("lang", Some("uk")).unwrap();
    let one = clause(agreement(1), 1);
    office.write(one, "Сторони діляться бібліотеками");
    office.write(one, "Сторони діляться бібліотекою");
    office.write(clause(agreement(1), 2), "Ця стаття зайва");
    let at = office.tick();
    let mut ids = office.ids.clone();
    office.store().undo(agreement(1), clerk, at, &mut ids).unwrap();
    office.ids = ids;
    let body = Document::Body(BodyId(crate::support::id(3)));
    let person = Cell::of(body, Kind::PersonName(Case::Nominative))
        .at(Unit(crate::support::id(4)))
        .in_lang(Lang::UK);
    office.write(person, "Соломія Крушельницька");
    office.store().type_into(&clause(agreement(2), 1), "недописане реч", NOON).unwrap();
    office
}

/// Another program judges the file: SQLite's own shell, of another version.
#[test]
fn the_shell_of_sqlite_finds_the_file_sound() {
    let mut office = fixture();
    let records = office.store().records(None).unwrap().len();
    office.close();
    let copy = office.path().join("copy.db");
    fs::copy(office.path().join(FILE), &copy).unwrap();
    let shell = |sql: &str| Command::new("sqlite3").arg(&copy).arg(sql).output();
    let Ok(output) = shell("PRAGMA integrity_check; SELECT count(*) FROM record;") else {
        return skip(
            "the_shell_of_sqlite_finds_the_file_sound",
            "there is no sqlite3 here",
        );
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("ok\n{records}\n"));
    let output = shell("UPDATE record SET body = x'00'").unwrap();
    assert!(!output.status.success(), "not even from outside");
    assert!(String::from_utf8_lossy(&output.stderr).contains("append-only"));
}

#[test]
fn a_file_opens_as_it_was_closed() {
    let mut office = fixture();
    office.reopen();
    assert_eq!(
        office.read(clause(agreement(1), 1)),
        text("Сторони діляться бібліотекою")
    );
}
