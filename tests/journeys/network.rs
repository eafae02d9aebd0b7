//! Nothing that is drafted or printed leaves the computer.

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, Outcome};
use pobratym_tests::skipped;

/// What a call asks of the network, as strace saw it.
fn sockets(office: &Office, words: &[&str]) -> Option<String> {
    let trace = office.path().join("trace.txt");
    let program = CommandLine::over(&office.data()).command(words);
    let mut strace = std::process::Command::new("strace");
    strace.args(["-f", "-qq", "-e", "trace=%network", "-o"]).arg(&trace);
    strace.arg(program.get_program()).args(program.get_args());
    let outcome = Outcome::of(&mut strace);
    let seen = std::fs::read_to_string(&trace).unwrap_or_default();
    let forbidden = outcome.complained.contains("ptrace") && seen.is_empty();
    if forbidden || seen.contains("Operation not permitted") {
        return None;
    }
    assert_eq!(outcome.code, 0, "{words:?}: {}", outcome.complained);
    Some(seen)
}

#[test]
fn drafting_and_printing_open_no_socket_to_any_network() {
    const TEST: &str = "drafting_and_printing_open_no_socket_to_any_network";
    if !skipped::has_all(TEST, &["strace"]) {
        return;
    }
    let mut office = Office::new();
    let (view, towns) = office.settled();
    office.close();
    let party =
        |body: &str, lang: &str| serde_json::json!({ "body": body, "lang": lang });
    let draft = serde_json::json!({
        "template": "cooperation",
        "langs": ["uk", "de"],
        "parties": [party(&towns.own.id, "uk"), party(&towns.partner.id, "de")],
    });
    let papers = office.beside("papers");
    for words in [
        &["draft", &draft.to_string()] as &[&str],
        &["print", &view.id, "--out", papers.to_str().unwrap()],
        &["backup"],
    ] {
        let Some(seen) = sockets(&office, words) else {
            return skipped::skip(TEST, "this user may not trace programs");
        };
        assert!(!seen.contains("AF_INET"), "{words:?}: {seen}");
    }
}
