//! The program is killed again and again while a clerk types; nothing that it had
//! acknowledged is gone.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use pobratym_domain::{Cell, Value};
use pobratym_store::{ActRecord, OpenOptions, Store};

use support::{Lcg, NOON, agreement, clause, id, text, to};

const FOLDER: &str = "POBRATYM_KILLED_IN";
const KILLS: u64 = 40;

fn typed() -> Cell {
    clause(agreement(1), 1)
}

fn written() -> Cell {
    clause(agreement(1), 2)
}

/// The latest step of which there is a trace.
fn latest(store: &Store) -> u64 {
    let number = |text: &str| text.trim_start().parse().unwrap();
    let cells = store.cells(agreement(1)).unwrap();
    let written = match cells.get(&written()) {
        Some(Value::Text(text)) => number(text),
        _ => 0,
    };
    let typing = store.typing(None).unwrap();
    typing.iter().map(|it| number(&it.text)).fold(written, u64::max)
}

/// Types until it is killed. Does nothing unless the other test starts it.
#[test]
fn a_clerk_types() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut ids = Lcg(u64::from(std::process::id()));
    let mut store =
        Store::open(OpenOptions::new(Path::new(&folder), NOON, &mut ids)).unwrap();
    for step in latest(&store) + 1.. {
        // Of any length, so that pages split and merge.
        let words = format!("{}{step}", " ".repeat(step as usize * 37 % 5000));
        if step % 3 == 0 {
            let changes = [to(written(), text(&words))];
            let act = ActRecord::new("EditWording", id(1), NOON, agreement(1), &changes);
            store.transact(&act, &mut ids).unwrap();
        } else {
            store.type_into(&typed(), &words, NOON).unwrap();
        }
        println!("\nkept {step}");
        if step % 50 == 0 {
            store.back_up(NOON + step as i64 * 1000).unwrap();
        }
    }
}

#[test]
fn a_killed_program_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut lcg = Lcg(5);
    let mut steps = 0;
    for _ in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_clerk_types", "--nocapture"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = std::thread::spawn(move || {
            let kept = |line: String| line.strip_prefix("kept ")?.parse::<u64>().ok();
            lines.map_while(Result::ok).filter_map(kept).last()
        });
        sleep(Duration::from_millis(20 + lcg.below(150) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let acknowledged = reader.join().unwrap().unwrap_or(steps);

        let mut ids = Lcg(6);
        let store = Store::open(OpenOptions::new(dir.path(), NOON, &mut ids)).unwrap();
        assert!(store.verify().unwrap().is_sound());
        steps = latest(&store);
        assert!(
            steps == acknowledged || steps == acknowledged + 1,
            "{acknowledged}: {steps}"
        );
        for copy in store.copies().list().unwrap() {
            assert!(copy.bytes > 0, "a copy has its name only when it is whole");
        }
    }
    println!("{steps} steps over {KILLS} kills");
    assert!(steps > KILLS, "the clerk was killed before typing anything");
}
