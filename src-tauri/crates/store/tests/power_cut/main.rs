//! The power goes before any operation of the disk, and the office's file is opened
//! again: it is whole, holds everything that was acknowledged and nothing by halves.
//!
//! A program of its own, because it changes the disk under all of SQLite.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod crash;
#[path = "../support/mod.rs"]
mod support;
mod vfs;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::time::Instant;

use pobratym_domain::{BodyId, Case, Cell, Document, Kind, Lang, Unit, Value};
use pobratym_store::{ActRecord, FILE, OpenOptions, Store, StoreFault, Typed};

use crash::{Cut, Lies, Platter};
use support::{Lcg, NOON, agreement, clause, id, text, to};

/// What a disk writes at once.
pub(crate) const SECTOR: usize = 512;
const CUTS: [Cut; 3] = [Cut::Lost, Cut::Torn, Cut::TornAndUnordered];

/// What the store held when it had acknowledged a step.
#[derive(Clone, Debug, PartialEq)]
struct State {
    digest: [u8; 32],
    typing: Vec<Typed>,
    cells: BTreeMap<Cell, Value>,
    theme: Option<String>,
}

impl State {
    fn of(store: &Store) -> Result<Self, StoreFault> {
        let mut cells = BTreeMap::new();
        for document in store.documents()? {
            cells.extend(store.cells(document)?);
        }
        Ok(Self {
            digest: store.digest()?,
            typing: store.typing(None)?,
            cells,
            theme: store.setting("theme")?,
        })
    }
}

/// A working day, and after each step what had happened on the disk and what had to be
/// kept from then on.
fn working_day(dir: &Path) -> Vec<(usize, State)> {
    let mut ids = Lcg(1);
    let mut states = Vec::new();
    let mut store = Store::open(OpenOptions::new(dir, NOON, &mut ids)).unwrap();
    let clerk = id(200);
    let person = Unit(id(201));
    let body = Document::Body(BodyId(id(202)));
    let name =
        Cell::of(body, Kind::PersonName(Case::Nominative)).at(person).in_lang(Lang::UK);
    states.push((vfs::happened(), State::of(&store).unwrap()));
    for step in 0..48_u8 {
        let at = NOON + i64::from(step) * 1000;
        let cell = clause(agreement(step % 3), step % 5);
        let words = format!("слово {step} ").repeat(usize::from(step) * 3 + 1);
        let mut keep = |store: &mut Store, cell: Cell, words: &str| {
            let changes = [to(cell, text(words))];
            let act = ActRecord {
                seals: &[cell],
                version: (step % 12 == 0).then_some("v"),
                ..ActRecord::new("EditWording", clerk, at, cell.document, &changes)
            };
            store.transact(&act, &mut ids).unwrap();
        };
        match step % 8 {
            0 | 2 => keep(&mut store, cell, &words),
            6 if step % 16 == 6 => keep(&mut store, name, &words),
            6 => {
                store.erase_personal(person.0, at).unwrap();
            }
            7 if step == 23 => {
                store.close().unwrap();
                // The store looks for the file on the real disk before it connects.
                fs::write(dir.join(FILE), vfs::contents(FILE).unwrap()).unwrap();
                store = Store::open(OpenOptions::new(dir, NOON, &mut ids)).unwrap();
            }
            7 if step == 31 => store.rebuild().unwrap(),
            7 => store.set_setting("theme", Some(&words[..10])).unwrap(),
            5 => {
                let _ = store.undo(agreement(step % 3), clerk, at, &mut ids);
            }
            _ => store.type_into(&cell, &words, at).unwrap(),
        }
        states.push((vfs::happened(), State::of(&store).unwrap()));
    }
    store.close().unwrap();
    states
}

/// Puts the files that a cut left behind into a folder and opens them.
fn reopened(
    dir: &Path,
    files: &HashMap<String, Vec<u8>>,
    made: bool,
    thoroughly: bool,
) -> Option<State> {
    // Backups, which a file made in one version and opened in the next has, go as well.
    fs::remove_dir_all(dir).unwrap();
    fs::create_dir(dir).unwrap();
    for (name, bytes) in files {
        fs::write(dir.join(Path::new(name).file_name().unwrap()), bytes).unwrap();
    }
    if made {
        fs::write(dir.join("lock"), "made").unwrap();
    }
    let mut ids = Lcg(2);
    let store = Store::open(OpenOptions::new(dir, NOON, &mut ids)).ok()?;
    if thoroughly && !store.verify().ok()?.is_sound() {
        return None;
    }
    State::of(&store).ok()
}

#[derive(Debug, Default)]
struct Outcome {
    cuts: usize,
    /// Cuts after which the file did not open or was not sound.
    damaged: Vec<(usize, Cut)>,
    /// Cuts after which something acknowledged was missing or something was half done.
    lost: Vec<(usize, Cut)>,
}

/// Cuts the power before every operation of `log` that `chosen` names.
fn cut_everywhere(
    log: &[vfs::Event],
    states: &[(usize, State)],
    lies: Lies,
    chosen: impl Fn(usize) -> bool,
) -> Outcome {
    let dir = support::folder();
    let mut lcg = Lcg(3);
    let mut platter = Platter::default();
    let mut outcome = Outcome::default();
    for at in 0..=log.len() {
        for cut in CUTS {
            if !chosen(at) {
                continue;
            }
            outcome.cuts += 1;
            // Steps that were acknowledged by then; one more may have come through.
            let done = states.iter().take_while(|(happened, _)| *happened <= at).count();
            let allowed = &states[done.saturating_sub(1)..states.len().min(done + 1)];
            let files = platter.cut(cut, &mut lcg);
            // Every opening after a cut checks the pages; this also derives all anew.
            let thoroughly = outcome.cuts.is_multiple_of(5);
            match reopened(dir.path(), &files, done > 0, thoroughly) {
                None => outcome.damaged.push((at, cut)),
                // Before the first opening was through, an empty file is all there is.
                Some(state) if done == 0 && state.cells.is_empty() => {}
                Some(state) if allowed.iter().any(|(_, it)| *it == state) => {}
                Some(_) => outcome.lost.push((at, cut)),
            }
        }
        if let Some(event) = log.get(at) {
            platter.take(event, lies);
        }
    }
    outcome
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() {
    let dir = tempfile::tempdir().unwrap();
    vfs::plug_in();
    let states = working_day(dir.path());
    let log = vfs::log();
    vfs::unplug();

    let begun = Instant::now();
    let outcome = cut_everywhere(&log, &states, Lies::None, |_| true);
    println!(
        "{} operations, {} cuts in {:.1?}: {} damaged, {} lost",
        log.len(),
        outcome.cuts,
        begun.elapsed(),
        outcome.damaged.len(),
        outcome.lost.len()
    );
    assert!(outcome.cuts >= 2_000, "{}", outcome.cuts);
    assert_eq!(outcome.damaged, []);
    assert_eq!(outcome.lost, []);

    // The test itself is tested: it has to find loss on a disk that only says that it
    // synced the log, and damage on one that never syncs.
    let sample = |at| at % 16 == 0;
    let outcome = cut_everywhere(&log, &states, Lies::Log, sample);
    assert!(outcome.lost.len() > outcome.cuts / 4, "{outcome:?}");
    let outcome = cut_everywhere(&log, &states, Lies::All, sample);
    assert!(outcome.damaged.len() > outcome.cuts / 4, "{outcome:?}");
}
