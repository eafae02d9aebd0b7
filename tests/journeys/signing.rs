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
    let verdict = originals.verify(paper).expect("a verdict");
    let copies =
        office.desk().likely_copies(&verdict).expect("copies to hold it against");
    copies.verify(verdict).expect("a verdict")
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

/// A paper with one object in place of another (or a new one), by an incremental update
/// such as a signature is written with (ISO 32000-1, 7.5.6).
fn updated(paper: &[u8], number: u32, object: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(paper);
    let after = |key: &str| {
        let (_, rest) = text.rsplit_once(key).expect("a trailer");
        let word: String =
            rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
        word.parse::<u32>().expect("a number")
    };
    let (root, size, before) =
        (after("/Root"), after("/Size").max(number + 1), after("startxref"));
    let mut bytes = paper.to_vec();
    let at = bytes.len();
    bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").into_bytes());
    let table = bytes.len();
    let update = format!(
        "xref\n0 1\n0000000000 65535 f \n{number} 1\n{at:010} 00000 n \ntrailer\n\
         <</Size {size}/Root {root} 0 R/Prev {before}>>\nstartxref\n{table}\n%%EOF\n"
    );
    bytes.extend(update.into_bytes());
    bytes
}

/// The number and the text of the first object that has all of these in it.
fn object(paper: &[u8], with: &[&str]) -> (u32, String) {
    let text = String::from_utf8_lossy(paper);
    for part in text.split(" 0 obj\n") {
        let body = part.split("\nendobj").next().unwrap_or_default();
        if body.len() < 4000 && with.iter().all(|it| body.contains(it)) {
            let before = &text[..text.find(part).expect("it was found")];
            let number = before.trim_end_matches(" 0 obj\n");
            let digits: String =
                number.chars().rev().take_while(char::is_ascii_digit).collect();
            let digits: String = digits.chars().rev().collect();
            return (digits.parse().expect("a number"), body.to_owned());
        }
    }
    panic!("no object with {with:?}")
}

#[test]
fn an_update_that_does_more_than_sign_is_not_ours() {
    const TEST: &str = "an_update_that_does_more_than_sign_is_not_ours";
    if !skipped::has_all(TEST, &["qpdf"]) {
        return;
    }
    let mut office = Office::new();
    let (_, paper) = printed(&mut office);
    let bytes = std::fs::read(&paper).expect("the original");
    let (page, said) = object(&bytes, &["/Type/Page/", "/Contents"]);
    let contents = said.split("/Contents ").nth(1).expect("contents");
    let contents: u32 = contents.split(' ').next().unwrap().parse().expect("a number");
    let (catalog, root) = object(&bytes, &["/Type/Catalog"]);
    let stream = "<</Length 11>>stream\n0 0 9 9 re f\nendstream";
    let note = said.replacen(
        "/Type/Page",
        "/Type/Page/Annots[<</Type/Annot/Subtype/FreeText/Rect[50 50 300 300]\
         /Contents(not agreed)>>]",
        1,
    );
    let script = root.replacen(
        "/Type/Catalog",
        "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
        1,
    );
    let turned = said.replacen("/Type/Page", "/Type/Page/Rotate 180", 1);
    let cases = [
        ("another text on a page", contents, stream.to_owned()),
        ("a note over a page", page, note),
        ("a script", catalog, script),
        ("a page turned round", page, turned),
        ("another page", page, said.replace("/Contents", "/Removed")),
    ];
    let target = office.beside("changed").join("changed.pdf");
    for (what, number, object) in cases {
        std::fs::write(&target, updated(&bytes, number, &object)).expect("a file");
        let sound = Outcome::of(Command::new("qpdf").arg("--check").arg(&target));
        assert_ne!(sound.code, 2, "{what}: {}", sound.complained);
        assert_eq!(verdict_on(&mut office, &target).kind, VerdictKind::Unknown, "{what}");
    }
    // The same kind of update that changes nothing but adds an object nobody refers to.
    let harmless = updated(&bytes, 90_000, "<</Note(nothing)>>");
    std::fs::write(&target, harmless).expect("a file");
    assert_eq!(verdict_on(&mut office, &target).kind, VerdictKind::Signed);
}

#[test]
fn a_copy_is_known_as_long_as_its_text_stands() {
    let mut office = Office::with_sample();
    let rows = office.desk().register("").expect("the register");
    let id = rows.iter().find(|it| it.stage == "draft").expect("it").id.clone();
    let folder = office.beside("copies");
    let party = office.agreement(&id).parties[1].unit.clone();
    let kinds = [
        PaperInput::WorkingCopy { party: None },
        PaperInput::WorkingCopy { party: Some(party) },
        PaperInput::CourtesyCopy { party: None },
    ];
    let papers: Vec<PathBuf> = kinds
        .iter()
        .map(|it| office.print(&id, it, &folder).files[0].path.clone().into())
        .collect();
    for paper in &papers {
        let verdict = verdict_on(&mut office, paper);
        assert_eq!(verdict.kind, VerdictKind::Copy, "{}", paper.display());
        assert_eq!(verdict.agreement.as_ref(), Some(&id));
    }
    let mut forged = std::fs::read(&papers[0]).expect("a copy");
    let last = forged.len() - 2000;
    forged[last] ^= 1;
    let other = folder.join("forged.pdf");
    std::fs::write(&other, forged).expect("a file");
    assert_eq!(verdict_on(&mut office, &other).kind, VerdictKind::Unknown);
    let clause = office.agreement(&id).articles[0].clauses[0].wordings[0].cell.clone();
    office.edit(&clause, "Сторони домовилися інакше.");
    for paper in &papers {
        assert_eq!(verdict_on(&mut office, paper).kind, VerdictKind::Unknown);
    }
}
