//! The sample: marked everywhere, and gone without a trace when it is not wanted.

use pobratym_desk::wire::PaperInput;
use pobratym_tests::office::Office;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper};

#[test]
fn the_sample_is_one_settled_agreement_and_one_that_is_not_ready() {
    let mut office = Office::with_sample();
    let mut rows = office.desk().register("").unwrap();
    rows.sort_by(|a, b| b.stage.cmp(&a.stage));
    let told: Vec<_> =
        rows.iter().map(|it| (it.stage.as_str(), it.blockers > 0, it.sample)).collect();
    assert_eq!(told, [("settled", false, true), ("draft", true, true)]);
    assert!(office.desk().bodies().unwrap().iter().all(|it| it.sample));
}

#[test]
fn the_sample_goes_whole_and_leaves_what_is_ones_own() {
    let mut office = Office::with_sample();
    let towns = office.found_towns();
    let own = office.draft(&towns);
    let view = office.desk().remove_sample().unwrap();
    assert!(!view.has_sample);
    let left: Vec<String> =
        office.reopen().register("").unwrap().into_iter().map(|it| it.id).collect();
    assert_eq!(left, [own.id]);
    assert_eq!(office.desk().bodies().unwrap().len(), 2);
    assert_eq!(
        office.desk().register("Falkenbrück").unwrap().len(),
        0,
        "not even searched"
    );
    assert_eq!(office.desk().today().unwrap().needs.len(), 1);
}

#[test]
fn a_desk_whose_sample_was_removed_is_empty_again_and_can_have_it_anew() {
    let mut office = Office::with_sample();
    assert!(office.desk().remove_sample().unwrap().is_empty);
    assert!(office.desk().open_sample().unwrap().has_sample);
    assert_eq!(office.desk().register("").unwrap().len(), 2);
}

#[test]
fn every_page_of_the_sample_is_marked_in_every_language() {
    const TEST: &str = "every_page_of_the_sample_is_marked_in_every_language";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::with_sample();
    let rows = office.desk().register("").unwrap();
    let settled = rows.iter().find(|it| it.stage == "settled").expect("the settled one");
    let folder = office.beside("papers");
    let printed = office.print(&settled.id, &PaperInput::Originals, &folder);
    assert_eq!(printed.files.len(), 2);
    for file in printed.files {
        let paper = Paper::at(&file.path);
        paper.must_please();
        let pages = paper.pages();
        assert_eq!(pages.len(), file.pages as usize);
        for page in pages {
            assert!(page.contains("ЗРАЗОК") && page.contains("MUSTER"), "{page}");
        }
    }
}
