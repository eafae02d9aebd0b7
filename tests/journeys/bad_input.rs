//! What cannot be printed as it was given: a finding or a refusal, never a cut-off line or
//! half a file.

use std::path::Path;

use pobratym_desk::wire::{ActInput, PaperInput};
use pobratym_desk::{Fault, Lang};
use pobratym_tests::office::Office;
use pobratym_tests::papers::{facts, pictures};
use pobratym_tests::program::{CommandLine, Outcome, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{Paper, words};
use serde_json::{Value, json};

const COPY: PaperInput = PaperInput::WorkingCopy { party: None };

/// A draft of two languages and the cell of its first clause.
fn draft(office: &mut Office) -> (String, String) {
    let towns = office.found_towns();
    let view = office.draft(&towns);
    (view.id, view.articles[0].clauses[0].wordings[0].cell.clone())
}

/// The widths of a paper's pages and the right ends of its words, in points.
fn reach(paper: &Path) -> Vec<(f32, f32)> {
    let mut command = std::process::Command::new("pdftotext");
    let boxes = Outcome::of(command.arg("-bbox").arg(paper).arg("-")).said;
    let number = |line: &str, key: &str| {
        let (_, rest) = line.split_once(&format!("{key}=\""))?;
        rest.split_once('"')?.0.parse::<f32>().ok()
    };
    let mut width = 0.0;
    let mut reach = Vec::new();
    for line in boxes.lines() {
        if line.trim_start().starts_with("<page") {
            width = number(line, "width").expect("a page has a width");
        } else if let Some(end) = number(line, "xMax") {
            reach.push((width, end));
        }
    }
    reach
}

#[test]
fn a_word_longer_than_its_column_is_divided_and_comes_back_whole() {
    const TEST: &str = "a_word_longer_than_its_column_is_divided_and_comes_back_whole";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::new();
    let (id, cell) = draft(&mut office);
    let long = "Протизаконоположеннєвиконуваність".repeat(9);
    office.edit(&cell, &format!("Слово {long} закінчується."));
    let folder = office.beside("papers");
    office.print(&id, &COPY, &folder);
    let paper = papers_in(&folder).swap_remove(0);
    for (width, end) in reach(&paper) {
        assert!(end <= width - 30.0, "a word reaches to {end} of {width}");
    }
    let text = Paper::at(&paper).column(0, 2).replace(['-', ' '], "");
    // The word goes on over the sheet, past the mark at the head of the next.
    let text = text.replace("Робочийпримірник—недляпідпису·A", "");
    let at = text.find("Слово").expect("the sentence");
    let said: String = text[at..].chars().take(340).collect();
    assert!(text.contains(&long), "{said}");
}

#[test]
fn letters_written_from_right_to_left_are_refused_by_name() {
    for pasted in ["שלום לכולם", "مرحبا بكم", "נ\u{5b0}\u{202e}abc"] {
        let mut office = Office::new();
        let (id, cell) = draft(&mut office);
        office.edit(&cell, &format!("Сторони домовилися {pasted} про мир."));
        let folder = office.beside("papers");
        let set = office.desk().prepare(&id, &COPY).expect("it is composed");
        let told = set.write_into(&folder).unwrap_err().tell(Lang::UK);
        assert!(!told.findings.is_empty(), "{pasted}: {told:?}");
        assert!(told.findings.iter().all(|it| it.path == cell), "{told:?}");
        assert!(papers_in(&folder).is_empty(), "nothing was written");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "nor a part of it");
    }
}

#[test]
fn an_empty_wording_is_a_frame_on_copies_and_keeps_originals_back() {
    let mut office = Office::new();
    let (id, _) = draft(&mut office);
    let article = ActInput::AddArticle { after: None };
    let view = office.act(&id, &article);
    let cell = view.articles[0].clauses.first().map(|it| it.wordings[0].cell.clone());
    let folder = office.beside("papers");
    office.print(&id, &COPY, &folder);
    assert_eq!(papers_in(&folder).len(), 1);
    let blockers = office.blockers(&id);
    let found = blockers.iter().any(|it| match &cell {
        Some(cell) => it.path == *cell,
        None => it.path.contains(&view.articles[0].unit),
    });
    assert!(found, "{blockers:?}");
    assert!(office.desk().prepare(&id, &PaperInput::Originals).is_err());
}

#[test]
fn five_languages_side_by_side_lie_across_and_are_found() {
    const TEST: &str = "five_languages_side_by_side_lie_across_and_are_found";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::new();
    let (id, _) = draft(&mut office);
    let langs = ["uk", "de", "en", "pl", "fr"].map(str::to_owned).to_vec();
    office.act(&id, &ActInput::SetLangs { langs });
    let found = office.desk().check(&id).expect("findings");
    assert!(found.iter().any(|it| it.code == "too_many_columns"), "it is said");
    let folder = office.beside("papers");
    office.print(&id, &COPY, &folder);
    let paper = papers_in(&folder).swap_remove(0);
    for (width, end) in reach(&paper) {
        assert!(width > 800.0 && end <= width - 20.0, "{end} of {width}");
    }
}

#[test]
fn a_picture_that_cannot_be_printed_leaves_the_card_as_it_was() {
    let mut office = Office::new();
    let (_, _) = draft(&mut office);
    let body = office.desk().bodies().expect("bodies")[0].id.clone();
    let folder = office.beside("pictures");
    let whole = std::fs::read(pictures().join("arms.png")).expect("a picture");
    let mut huge = whole.clone();
    // The head alone says 20,000 by 20,000; the checksum is left as it was.
    huge[16..24].copy_from_slice(&[0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20]);
    let cases: [(&str, &[u8], &[&str]); 4] = [
        ("huge.png", &huge, &["picture_size", "picture_broken"]),
        ("broken.png", &whole[..whole.len() / 2], &["picture_broken"]),
        ("arms.gif", b"GIF89a", &["picture_format"]),
        ("letters.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>A</text></svg>", &["picture_letters"]),
    ];
    for (name, bytes, codes) in cases {
        let picture = folder.join(name);
        std::fs::write(&picture, bytes).expect("a file");
        let fault = office.desk().set_arms(&body, &picture).unwrap_err();
        assert!(codes.contains(&fault.code()), "{name}: {}", fault.code());
        for lang in [Lang::UK, Lang::EN] {
            let told = fault.tell(lang);
            assert!(told.what.contains(name) && !told.next.is_empty(), "{told:?}");
        }
        assert_eq!(office.desk().body(&body).expect("the card").arms, None, "{name}");
    }
}

#[test]
fn papers_that_do_not_fit_or_lack_a_file_leave_none_behind() {
    let mut office = Office::with_sample();
    let folder = office.beside("papers");
    let fact = |office: &mut Office, name: &str| {
        let all = facts(office);
        all.into_iter().find(|(it, _)| it == name).expect("facts").1
    };
    let mut crowded = fact(&mut office, "notice");
    crowded["texts"][0]["paragraphs"] =
        json!(["Багато слів на одному аркуші. ".repeat(900)]);
    let mut cards = fact(&mut office, "cards");
    cards["cards"][0]["lines"] = json!(["Надто довгий підпис на картці. ".repeat(60)]);
    let mut letter = fact(&mut office, "letter-uk");
    letter["attachments"] = json!([{ "path": folder.join("absent.pdf") }]);
    let mut strange = fact(&mut office, "letter-uk");
    strange["paragraphs"] = json!(["友"]);
    let mut ragged = fact(&mut office, "table-programme");
    ragged["rows"][0] = json!(["1", "2", "3", "4", "5", "6", "7"]);
    let cases = [
        (crowded, "no_room"),
        (cards, "no_room"),
        (letter, "io"),
        (strange, "not_ready"),
        (ragged, "invalid_input"),
    ];
    for (facts, code) in cases {
        let target = folder.join("paper.pdf");
        let fault = written(&mut office, &facts, &target).unwrap_err();
        assert_eq!(fault.code(), code, "{facts}");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "{code}");
    }
}

fn written(office: &mut Office, facts: &Value, target: &Path) -> Result<(), Fault> {
    let draft = serde_json::from_value(facts.clone()).expect("facts of a paper");
    office.desk().compose_paper(&draft)?.write(target).map(|_| ())
}

#[test]
fn scripts_print_letters_and_choose_arms() {
    const TEST: &str = "scripts_print_letters_and_choose_arms";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::with_sample();
    let letter = facts(&mut office).into_iter().find(|(it, _)| it == "letter-uk");
    let (_, letter) = letter.expect("facts");
    let body = letter["body"].as_str().expect("who writes").to_owned();
    let target = office.beside("papers").join("letter.pdf");
    office.close();
    let cli = CommandLine::over(&office.data());
    let arms = pictures().join("arms.svg");
    let card = cli.json(&["arms", &body, arms.to_str().expect("a path"), "--json"]);
    assert!(card["view"]["arms"].is_string());
    let out = target.to_str().expect("a path");
    let printed = cli.json(&["paper", &letter.to_string(), "--out", out, "--json"]);
    assert_eq!(printed["files"].as_array().expect("files").len(), 1);
    let said = Paper::at(&target).pages().join(" ");
    for wanted in ["subject", "salutation", "closing", "office"] {
        let wanted = words(letter[wanted].as_str().expect("words"));
        assert!(said.contains(&wanted), "{wanted} in {said}");
    }
}
