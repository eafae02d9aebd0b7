//! Whole papers, compared with what was read and approved. `UPDATE_REFS=1` writes them
//! anew.

use std::{env, fs};

use pobratym_domain::FindingCode;
use pobratym_wording::{Template, sample};

use crate::keys::folder;
use crate::office::Office;

pub(crate) fn check_paper(name: &str, said: &str) {
    let path = folder("tests/ref").join(format!("{name}.txt"));
    if env::var_os("UPDATE_REFS").is_some() {
        fs::write(&path, said).unwrap();
    }
    let approved = fs::read_to_string(&path).unwrap_or_default();
    let differing = approved.lines().zip(said.lines()).find(|(old, new)| old != new);
    assert_eq!(differing, None, "{name}");
    assert_eq!(approved, said, "{name}");
}

#[test]
fn ukrainian_and_german() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    check_paper("uk-de", &office.original(id, 0).plain_text());
    check_paper("de-uk", &office.original(id, 1).plain_text());
}

#[test]
fn ukrainian_and_polish() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "pl"], &[(0, "uk"), (2, "pl")]);
    check_paper("pl-uk", &office.original(id, 1).plain_text());
}

#[test]
fn ukrainian_and_english() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "en"], &[(0, "uk"), (1, "en")]);
    check_paper("uk-en", &office.paper(id).plain_text());
}

#[test]
fn three_parties_in_three_languages() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de", "pl"], &[(0, "uk"), (1, "de"), (2, "pl")]);
    check_paper("uk-de-pl", &office.original(id, 0).plain_text());
}

/// Every instrument as its sample has it, in the order of the first party.
#[test]
fn every_template_says_what_was_approved() {
    for template in Template::all() {
        let sample = sample::of(template);
        let mut office = Office::knowing(&sample.bodies);
        let id = office.enter(&sample.agreements[0]);
        let said = office.original(id, 0).plain_text();
        check_paper(&format!("{}-{}", template.name(), template.version()), &said);
    }
}

/// What is missing in a sample would be missing in every agreement.
#[test]
fn a_sample_lacks_only_what_a_clerk_fills_in() {
    for template in Template::all() {
        let sample = sample::of(template);
        let mut office = Office::knowing(&sample.bodies);
        let id = office.enter(&sample.agreements[0]);
        let found = office.findings(id);
        let other = found.iter().find(|it| it.code != FindingCode::PlaceholderLeft);
        assert_eq!(other, None, "{}", template.name());
    }
}
