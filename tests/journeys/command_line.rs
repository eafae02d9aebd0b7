//! `pobratym-cli` as scripts meet it: exit codes, JSON, one program at a time.

use std::process::Command;

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, Outcome, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper};
use serde_json::Value;

const FINE: i32 = 0;
const BLOCKED: i32 = 1;
const USAGE: i32 = 2;
const REFUSED: i32 = 3;
const FAULTY: i32 = 4;

/// A folder with the sample in it, brought there by the program itself.
struct Sampled {
    office: Office,
    cli: CommandLine,
    settled: String,
    unready: String,
}

fn sampled() -> Sampled {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let rows = cli.json(&["sample", "--json"]);
    let at = |stage: &str| {
        let rows = rows.as_array().expect("an array");
        let row = rows.iter().find(|it| it["stage"] == stage).expect(stage);
        row["id"].as_str().expect("an id").to_owned()
    };
    let (settled, unready) = (at("settled"), at("draft"));
    Sampled { office, cli, settled, unready }
}

fn keys(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    let mut keys: Vec<&str> = object.keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn the_list_is_an_array_with_the_keys_that_scripts_rely_on() {
    let it = sampled();
    let rows = it.cli.json(&["list", "--json"]);
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 2);
    for row in rows {
        for key in ["id", "kind", "title", "parties", "languages", "stage"] {
            assert!(keys(row).contains(&key), "{key} in {row}");
        }
        assert_eq!(row["kind"], "cooperation");
        assert!(row["title"].as_str().is_some_and(|it| !it.is_empty()));
        assert!(row["languages"].as_array().is_some_and(|it| it.len() >= 2));
        let parties = row["parties"].as_array().unwrap();
        assert_eq!(parties.len(), 2);
        assert!(
            parties.iter().all(|it| it["name"].is_string() && it["country"].is_string())
        );
    }
    let plain = it.cli.call(&["list"]);
    assert_eq!(plain.said.lines().count(), 2, "{}", plain.said);
    assert!(plain.said.contains(&it.settled));
}

#[test]
fn check_ends_with_0_where_nothing_blocks_and_with_1_where_something_does() {
    let it = sampled();
    let fine = it.cli.call(&["check", &it.settled, "--json"]);
    let findings = fine.json();
    let blockers = |findings: &Value| {
        let findings = findings.as_array().expect("an array").iter();
        findings.filter(|it| it["severity"] == "blocker").count()
    };
    assert_eq!((fine.code, blockers(&findings)), (FINE, 0));

    let blocked = it.cli.call(&["check", &it.unready, "--json"]);
    let findings = blocked.any_json();
    assert_eq!(blocked.code, BLOCKED);
    assert!(blockers(&findings) >= 2, "{findings}");
    for finding in findings.as_array().unwrap() {
        assert_eq!(keys(finding), ["code", "path", "sentence", "severity"]);
        assert!(finding["path"].as_str().is_some_and(|it| it.contains('/')), "{finding}");
    }
    let plain = it.cli.call(&["check", &it.unready]);
    assert_eq!(plain.code, BLOCKED);
    let sentence = findings[0]["sentence"].as_str().unwrap();
    assert!(plain.said.contains(sentence), "{}", plain.said);
}

#[test]
fn print_writes_one_original_for_each_party_and_strangers_like_them() {
    const TEST: &str = "print_writes_one_original_for_each_party_and_strangers_like_them";
    let it = sampled();
    let out = it.office.path().join("new/papers");
    let out_arg = out.to_str().unwrap();
    let printed = it.cli.json(&["print", &it.settled, "--out", out_arg]);
    let files = printed["files"].as_array().unwrap();
    assert_eq!(files.len(), 2);
    let paths = files.iter().map(|it| it["path"].as_str().unwrap().into());
    let paths: Vec<std::path::PathBuf> = paths.collect();
    assert_eq!(papers_in(&out), paths, "exactly these lie in the folder");
    for file in files {
        let sha256 = file["sha256"].as_str().unwrap();
        assert_eq!(sha256.len(), 64);
        assert!(file["pages"].as_u64().is_some_and(|it| it > 1));
    }
    let shown = it.cli.json(&["show", &it.settled]);
    let recorded = shown["originals"].as_array().unwrap();
    assert_eq!(recorded.len(), 2);
    let digests = |list: &[Value]| -> Vec<Value> {
        list.iter().map(|it| it["sha256"].clone()).collect()
    };
    assert_eq!(digests(recorded), digests(files), "the record is of what was written");
    assert!(recorded.iter().all(|it| it["isOutdated"] == false));
    if skipped::has_all(TEST, &JUDGES) {
        papers_in(&out).into_iter().for_each(|it| Paper::at(it).must_please());
    }
    it.cli.json(&["print", &it.settled, "--out", out_arg]);
    assert_eq!(papers_in(&out).len(), 4, "a second print overwrites nothing");
}

#[test]
fn originals_of_an_unready_agreement_are_refused_with_3_and_nothing_is_written() {
    let it = sampled();
    let out = it.office.beside("papers");
    let words = ["print", &it.unready, "--out", out.to_str().unwrap(), "--json"];
    let refused = it.cli.call(&words);
    assert_eq!(refused.code, REFUSED);
    let trouble = refused.any_json();
    assert_eq!(trouble["kind"], "refusal");
    assert!(!refused.complained.is_empty());
    assert_eq!(papers_in(&out).len(), 0);
    let copy = ["print", &it.unready, "--out", out.to_str().unwrap(), "--working-copy"];
    assert_eq!(it.cli.call(&copy).code, FINE, "a working copy at any time");
    assert_eq!(papers_in(&out).len(), 1);
}

#[test]
fn what_was_not_understood_ends_with_2_and_says_how_it_is_called() {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    for words in [
        &["bake"] as &[&str],
        &["check"],
        &["print", "some-id"],
        &["list", "--colour"],
        &["list", "more", "words"],
    ] {
        let outcome = cli.call(words);
        assert_eq!(outcome.code, USAGE, "{words:?}: {}", outcome.complained);
        assert!(outcome.complained.contains("verify-data"), "{}", outcome.complained);
        assert_eq!(outcome.said, "", "{words:?}");
    }
    assert!(!office.data().exists(), "and no folder was made");
}

#[test]
fn what_does_not_exist_is_a_fault() {
    let it = sampled();
    for id in ["nonsense", "00000000000000000000"] {
        let outcome = it.cli.call(&["check", id, "--json"]);
        assert_eq!(outcome.code, FAULTY, "{id}");
        assert_eq!(outcome.any_json()["code"], "not_found", "{id}");
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_a_fault() {
    let office = Office::new();
    std::fs::write(office.path().join("data"), "a file where the folder should be")
        .unwrap();
    let outcome = CommandLine::over(&office.data()).call(&["list"]);
    assert_eq!(outcome.code, FAULTY, "{}", outcome.complained);
    assert!(!outcome.complained.is_empty());
}

#[test]
fn a_second_program_is_kept_out_with_4_while_the_first_has_the_file() {
    let mut office = Office::new();
    office.found_towns();
    let cli = CommandLine::over(&office.data());
    let outcome = cli.call(&["list", "--json"]);
    assert_eq!(outcome.code, FAULTY);
    assert_eq!(outcome.any_json()["code"], "in_use");
    office.close();
    assert_eq!(cli.call(&["list"]).code, FINE);
}

#[test]
fn the_sample_is_removed_whole() {
    let it = sampled();
    assert_eq!(it.cli.call(&["remove-sample"]).code, FINE);
    assert_eq!(it.cli.json(&["list", "--json"]), serde_json::json!([]));
    assert_eq!(it.cli.json(&["bodies"]), serde_json::json!([]));
    assert_eq!(it.cli.json(&["search", "Falkenbrück", "--json"]), serde_json::json!([]));
    assert_eq!(it.cli.call(&["check", &it.settled]).code, FAULTY, "not even by its id");
}

#[test]
fn a_whole_agreement_can_be_drafted_settled_and_printed_from_a_script() {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let body = |kind: &str, country: &str, uk: &str, de: &str, own: bool| {
        let input = serde_json::json!({
            "kind": kind, "country": country, "isOwn": own,
            "short": { "uk": uk, "de": de },
            "official": { "uk": uk, "de": de },
            "seat": { "uk": uk, "de": de },
        });
        let view = cli.json(&["found-body", &input.to_string()]);
        view["id"].as_str().unwrap().to_owned()
    };
    let own =
        body("council", "UA", "Яснобірська міська рада", "Stadtrat von Jasnobir", true);
    let partner = body("city", "DE", "Місто Ельмінген", "Stadt Elmingen", false);
    let input = serde_json::json!({
        "template": "cooperation",
        "langs": ["uk", "de"],
        "parties": [{ "body": own, "lang": "uk" }, { "body": partner, "lang": "de" }],
    });
    let view = cli.json(&["draft", &input.to_string()]);
    let id = view["id"].as_str().unwrap();
    for party in view["parties"].as_array().unwrap() {
        let act = serde_json::json!({
            "act": "addSignatory", "party": party["unit"], "person": null,
            "countersigns": false,
        });
        cli.json(&["act", id, &act.to_string()]);
    }
    let settle = r#"{"act":"settle"}"#;
    cli.json(&["act", id, settle]);
    let out = office.beside("papers");
    let print = ["print", id, "--out", out.to_str().unwrap(), "--json"];
    let refused = cli.call(&print);
    assert_eq!(refused.code, REFUSED, "those who sign have no names yet");
    assert!(!refused.any_json()["findings"].as_array().unwrap().is_empty());
    for _ in 0..40 {
        let findings = cli.call(&["check", id, "--json"]).any_json();
        let findings = findings.as_array().unwrap().clone();
        let Some(first) = findings.iter().find(|it| it["severity"] == "blocker") else {
            break;
        };
        cli.json(&["edit", first["path"].as_str().unwrap(), "запис / Eintrag"]);
    }
    cli.json(&print);
    assert_eq!(papers_in(&out).len(), 2);
}

#[test]
fn names_inflect_and_change_letters_without_a_data_file() {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let name = "Олена Петрівна Тарасенко";
    let forms = cli.json(&["forms", name, "--language", "uk", "--kind", "person"]);
    assert_eq!(forms["gender"], "feminine");
    assert_eq!(forms["forms"]["genitive"], "Олени Петрівни Тарасенко");
    let unknown = cli.json(&["forms", "Грандвілл", "--language", "uk", "--kind", "body"]);
    assert_eq!(unknown, serde_json::json!({ "gender": null, "forms": {} }));
    let words = ["forms", "Kowalski", "--language", "pl", "--kind", "person"];
    let told = cli.json(&[&words[..], &["--gender", "masculine"]].concat());
    assert_eq!(told["forms"]["accusative"], "Kowalskiego");
    let wrong = cli.call(&["forms", name, "--language", "uk", "--kind", "thing"]);
    assert_eq!(wrong.code, FAULTY);
    assert_eq!(cli.call(&["forms", name, "--kind", "person"]).code, USAGE);
    let latin = cli.call(&["transliterate", "Згурський, м. Яснобір"]);
    assert_eq!((latin.code, latin.said.trim()), (FINE, "Zghurskyi, m. Yasnobir"));
    assert!(!office.data().exists(), "and no folder was made");
}

#[test]
fn backup_verify_and_restore_bring_back_a_file_that_was_damaged() {
    let it = sampled();
    let copy = it.cli.json(&["backup"]);
    assert!(copy["file"].as_str().is_some_and(|it| it.ends_with(".db")), "{copy}");
    let report = it.cli.json(&["verify-data"]);
    assert_eq!(report["isWhole"], true, "{report}");

    let file = it.office.data().join("pobratym.db");
    std::fs::write(&file, "сміття ".repeat(1000)).unwrap();
    let damaged = it.cli.call(&["list", "--json"]);
    assert_eq!((damaged.code, &damaged.any_json()["code"]), (FAULTY, &"damaged".into()));
    assert_eq!(it.cli.call(&["list"]).code, FAULTY, "and no empty file takes its place");
    assert_eq!(it.cli.call(&["restore"]).code, FINE);
    assert_eq!(it.cli.json(&["list", "--json"]).as_array().unwrap().len(), 2);
}

#[test]
fn the_closed_file_is_sound_to_the_shell_of_sqlite() {
    const TEST: &str = "the_closed_file_is_sound_to_the_shell_of_sqlite";
    let it = sampled();
    let Some(copy) = FileCopy::of(TEST, &it.office.data()) else { return };
    assert_eq!(copy.ask("PRAGMA integrity_check"), "ok");
    assert_eq!(copy.ask("PRAGMA foreign_key_check"), "");
    assert_eq!(copy.ask("SELECT count(*) FROM typing"), "0");
    let left: Vec<_> = std::fs::read_dir(it.office.data()).unwrap().flatten().collect();
    let log = left.iter().find(|it| it.file_name() == "pobratym.db-wal");
    let size = log.map_or(0, |it| it.metadata().unwrap().len());
    assert_eq!(size, 0, "everything is in the one file");
}

#[test]
fn output_that_nobody_reads_to_the_end_is_no_fault() {
    let it = sampled();
    let program = it.cli.command(&["show", &it.settled]);
    if cfg!(unix) {
        let mut words = vec![program.get_program().to_str().unwrap().to_owned()];
        words.extend(program.get_args().map(|it| it.to_str().unwrap().to_owned()));
        let line = "\"$@\" | head -c 1; exit ${PIPESTATUS[0]}";
        let mut shell = Command::new("bash");
        shell.args(["-c", line, "bash"]).args(words);
        let outcome = Outcome::of(&mut shell);
        assert_eq!((outcome.code, outcome.complained.as_str()), (FINE, ""));
    }
}
