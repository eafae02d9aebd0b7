//! What the desk prints, judged whole by veraPDF: at once PDF/A-2a, for the archive, and
//! PDF/UA-1, for those who have it read aloud.

use std::path::PathBuf;

use pobratym_desk::wire::{ActInput, PaperInput, VisitPaperInput};
use pobratym_tests::office::Office;
use pobratym_tests::papers::{facts, pictures, print_paper, wear_arms};
use pobratym_tests::program::{CommandLine, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, conforms, offends};
use pobratym_tests::visit::eighty_guests;
use serde_json::json;

const LAYOUTS: [&str; 4] = ["columns", "stacked", "sequential", "separate"];
const PROFILES: [&str; 3] = ["plain", "ceremonial", "official"];
const LANGUAGES: [&[&str]; 4] =
    [&["uk", "en"], &["uk", "de"], &["pl", "uk", "de"], &["uk", "en", "de", "pl"]];

/// The sample's agreements in every layout, look and set of languages, and its originals,
/// all through the command line.
fn papers(office: &mut Office) -> Vec<PathBuf> {
    let folder = office.beside("papers");
    office.desk().open_sample().expect("the sample");
    let rows = office.desk().register("").expect("the register");
    let id =
        |stage: &str| rows.iter().find(|it| it.stage == stage).expect(stage).id.clone();
    let (settled, unready) = (id("settled"), id("draft"));
    for langs in LANGUAGES {
        let langs = langs.iter().map(|it| (*it).to_owned()).collect();
        let view = office.act(&unready, &ActInput::SetLangs { langs });
        for layout in LAYOUTS {
            office.edit(&view.paper.layout.cell, layout);
            for profile in PROFILES {
                office.edit(&view.paper.profile.cell, profile);
                let copy = PaperInput::WorkingCopy { party: None };
                office.print(&unready, &copy, &folder);
            }
        }
    }
    let view = office.agreement(&settled);
    for layout in LAYOUTS {
        office.edit(&view.paper.layout.cell, layout);
        office.print(&settled, &PaperInput::Originals, &folder);
    }
    office.edit(&view.paper.layout.cell, "columns");
    for (cell, value) in [
        (&view.paper.fingerprint.cell, "true"),
        (&view.paper.initials.cell, "true"),
        (&view.paper.label.cell, "end"),
        (&view.paper.order.cell, "de"),
        (&view.paper.fields.cell, "false"),
    ] {
        office.edit(cell, value);
    }
    office.print(&settled, &PaperInput::Originals, &folder);
    office.print(&settled, &PaperInput::CourtesyCopy { party: None }, &folder);
    wear_arms(office);
    for emblems in ["arms", "flags", "both"] {
        office.edit(&view.paper.emblems.cell, emblems);
        for profile in PROFILES {
            office.edit(&view.paper.profile.cell, profile);
            for layout in ["columns", "sequential"] {
                office.edit(&view.paper.layout.cell, layout);
                office.print(&settled, &PaperInput::Originals, &folder);
            }
        }
    }
    papers_in(&folder)
}

/// Every instrument in every language of its template, two at a time.
fn instruments(office: &mut Office) -> Vec<PathBuf> {
    let folder = office.beside("instruments");
    let bodies = office.desk().bodies().expect("bodies");
    let names: Vec<String> = bodies.iter().take(3).map(|it| it.id.clone()).collect();
    for template in office.desk().templates() {
        let parties = names[..template.least_parties.max(2) as usize].join(",");
        for pair in template.languages.chunks(2) {
            let desk = office.desk();
            let view = desk.draft_between(&template.name, &pair.join(","), &parties);
            let id = view.unwrap_or_else(|it| panic!("{}: {it}", template.name)).id;
            office.print(&id, &PaperInput::WorkingCopy { party: None }, &folder);
        }
    }
    papers_in(&folder)
}

/// The papers beside the agreement, one file of facts each, in every look; then a letter
/// that holds another file.
fn other_papers(office: &mut Office) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let folder = office.beside("other papers");
    let mut papers = Vec::new();
    let mut letter = None;
    for (name, mut facts) in facts(office) {
        for profile in PROFILES {
            facts["profile"] = profile.into();
            let target = folder.join(format!("{name} {profile}.pdf"));
            print_paper(office, &facts, &target);
            papers.push(target);
        }
        if facts["form"] == "letter" {
            letter = Some(facts);
        }
    }
    let mut letter = letter.expect("there is a letter");
    letter["attachments"] = json!([
        { "path": papers[0], "description": "Попередня програма" },
        { "path": pictures().join("arms.png") },
    ]);
    let holding = folder.join("holding.pdf");
    print_paper(office, &letter, &holding);
    (papers, vec![holding])
}

/// Every paper of a visit, in three languages.
fn visits(office: &mut Office) -> Vec<PathBuf> {
    let folder = office.beside("visits");
    let visit = eighty_guests(office.desk());
    for (field, value) in [("guide", "Богдан Ярема"), ("shelter/de", "Rathauskeller")]
    {
        let cell = format!("{}/-/field.{field}", visit.document);
        office.desk().edit_visit(&cell, value).expect("an edit");
    }
    let expense = json!({ "act": "addPart", "list": "expenses",
        "fields": { "expense_name": "Обід", "count": "80", "price": "310,50 UAH" } });
    let expense = serde_json::from_value(expense).expect("an act");
    office.desk().act_on_visit(&visit.document, &expense).expect("an expense");
    crate::visit_papers::whole(office, &visit.document);
    let all = VisitPaperInput::default();
    let set = office.desk().visit_papers(&visit.document, &all).expect("papers");
    set.write_into(&folder).expect("files");
    let agreements = office.desk().register("").expect("agreements");
    let signed = agreements.iter().find(|it| it.stage == "settled").expect("a text");
    let signing = office.desk().plan_ceremony(&signed.id).expect("a signing");
    let set = office.desk().visit_papers(&signing.document, &all).expect("papers");
    set.write_into(&folder).expect("files");
    papers_in(&folder)
}

#[test]
fn every_paper_is_fit_for_the_archive_and_for_the_ear() {
    const TEST: &str = "every_paper_is_fit_for_the_archive_and_for_the_ear";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::new();
    let papers = papers(&mut office);
    assert!(papers.len() >= 60, "{}", papers.len());
    let (others, holding) = other_papers(&mut office);
    let instruments = instruments(&mut office);
    assert!(instruments.len() >= 15 * 4, "{}", instruments.len());
    let visits = visits(&mut office);
    assert_eq!(visits.len(), 19 + 24, "a visit with its letters, and a signing");
    let all = [papers.as_slice(), &others, &instruments, &visits].concat();
    conforms(TEST, &all, &holding);
    for paper in papers.iter().step_by(7).chain(&others).chain(&holding) {
        Paper::at(paper).must_please();
    }
    // A judge who passes everything proves nothing.
    let spoilt = office.beside("spoilt").join("spoilt.pdf");
    let bytes = std::fs::read(&papers[0]).expect("a paper");
    let marked = replaced(&bytes, b"<pdfuaid:part>1<", b"<pdfuaid:part>7<");
    std::fs::write(&spoilt, marked).expect("a spoilt paper");
    offends(TEST, &spoilt);
}

/// The bytes with one sequence put in the place of another of the same length.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|it| it == from).expect("it is there");
    let mut bytes = bytes.to_vec();
    bytes[at..at + to.len()].copy_from_slice(to);
    bytes
}

#[test]
fn scripts_reach_every_choice_of_the_papers() {
    let mut office = Office::with_sample();
    let rows = office.desk().register("").expect("the register");
    let id = rows.iter().find(|it| it.stage == "settled").expect("it").id.clone();
    office.close();
    let cli = CommandLine::over(&office.data());
    let cell = |kind: &str| format!("agreement-{id}/-/{kind}");
    for (kind, value) in [
        ("layout", "separate"),
        ("profile", "official"),
        ("emblems", "flags"),
        ("label", "end"),
        ("order", "uk"),
        ("fingerprint", "true"),
        ("initials", "true"),
        ("fields", "false"),
    ] {
        let view = cli.json(&["edit", &cell(kind), value, "--json"]);
        assert_eq!(view["view"]["paper"][kind]["value"], value, "{kind}");
    }
    let folder = office.beside("papers");
    let out = folder.to_str().expect("a path of letters");
    let printed = cli.json(&["print", &id, "--out", out, "--json"]);
    assert_eq!(printed["files"].as_array().expect("files").len(), 4, "two of each party");
    let copy = cli.json(&["print", &id, "--courtesy-copy", "--out", out, "--json"]);
    assert_eq!(copy["files"].as_array().expect("files").len(), 2, "one per language");
}
