//! Originals that are signed with keys: one signatory after another, in the file that the
//! desk printed.

use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_desk::wire::{PaperInput, PaperVerdict, VerdictKind};
use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, Outcome};
use pobratym_tests::skipped;
use serde_json::Value;

/// Has every field signed by pyHanko, and says what its validation finds.
fn signed(test: &str, paper: &Path, into: &Path) -> Option<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("signing").join("signing.sh");
    let outcome = Outcome::of(Command::new("bash").arg(script).arg(paper).arg(into));
    if outcome.code == 2 {
        skipped::skip(test, outcome.complained.trim());
        return None;
    }
    Some(outcome.json())
}

/// The settled agreement of the sample, and its first original.
fn printed(office: &mut Office) -> (String, PathBuf) {
    office.desk().open_sample().expect("the sample");
    let rows = office.desk().register("").expect("the register");
    let id = rows.iter().find(|it| it.stage == "settled").expect("it").id.clone();
    let folder = office.beside("papers");
    let files = office.print(&id, &PaperInput::Originals, &folder).files;
    (id, files[0].path.clone().into())
}

fn verdict_on(office: &mut Office, paper: &Path) -> PaperVerdict {
    let originals = office.desk().printed_originals().expect("all originals");
    originals.verify(paper).expect("a verdict")
}

#[test]
fn those_who_sign_do_so_one_after_another_and_all_signatures_hold() {
    const TEST: &str = "those_who_sign_do_so_one_after_another_and_all_signatures_hold";
    let mut office = Office::new();
    let (id, paper) = printed(&mut office);
    let target = office.beside("signed").join("signed.pdf");
    let Some(found) = signed(TEST, &paper, &target) else { return };
    let found = found.as_array().expect("signatures");
    assert_eq!(found.len(), 3, "a mayor, a mayor, and one who countersigns");
    for signature in found {
        for key in ["intact", "valid", "holds"] {
            assert_eq!(signature[key], true, "{signature}");
        }
    }
    assert_eq!(found[0]["since"], "FORM_FILLING", "the later ones only filled in a form");

    let verdict = verdict_on(&mut office, &target);
    assert_eq!((verdict.kind, verdict.agreement), (VerdictKind::Signed, Some(id)));
    assert_eq!(verdict.number, Some(1));

    // One changed letter in what was printed, and it is none of ours.
    let mut bytes = std::fs::read(&target).expect("it");
    bytes[2000] ^= 1;
    std::fs::write(&target, bytes).expect("a changed paper");
    let verdict = verdict_on(&mut office, &target);
    assert_eq!(verdict.kind, VerdictKind::Unknown);
}

#[test]
fn a_paper_is_known_again_and_a_stranger_is_not() {
    let mut office = Office::new();
    let (id, paper) = printed(&mut office);
    let verdict = verdict_on(&mut office, &paper);
    assert_eq!((verdict.kind, verdict.agreement), (VerdictKind::Printed, Some(id)));
    let mut longer = std::fs::read(&paper).expect("it");
    longer.extend(b"1 0 obj\n<<>>\nendobj\n%%EOF\n");
    let other = office.beside("other").join("other.pdf");
    std::fs::write(&other, longer).expect("a file");
    office.close();
    let cli = CommandLine::over(&office.data());
    let of =
        |path: &Path| cli.call(&["verify", path.to_str().expect("a path"), "--json"]);
    let (known, stranger) = (of(&paper), of(&other));
    assert_eq!((known.code, known.any_json()["kind"].clone()), (0, "printed".into()));
    assert_eq!(
        (stranger.code, stranger.any_json()["kind"].clone()),
        (1, "unknown".into())
    );
}

#[test]
fn a_set_for_wet_ink_alone_has_no_fields() {
    const TEST: &str = "a_set_for_wet_ink_alone_has_no_fields";
    if !skipped::has_all(TEST, &["qpdf"]) {
        return;
    }
    let mut office = Office::new();
    let (id, paper) = printed(&mut office);
    let fields = |paper: &Path| {
        let outcome = Outcome::of(Command::new("qpdf").arg("--json").arg(paper));
        outcome.json()["acroform"]["fields"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(fields(&paper), 3);
    let cell = office.agreement(&id).paper.fields.cell;
    office.edit(&cell, "false");
    let folder = office.beside("wet");
    let files = office.print(&id, &PaperInput::Originals, &folder).files;
    assert_eq!(fields(Path::new(&files[0].path)), 0);
}
