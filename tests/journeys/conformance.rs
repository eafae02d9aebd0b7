//! What the desk prints, judged whole by veraPDF: at once PDF/A-2a, for the archive, and
//! PDF/UA-1, for those who have it read aloud.

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, papers_in};
use pobratym_tests::strangers::conforms;

#[test]
fn every_paper_of_the_sample_is_fit_for_the_archive_and_for_the_ear() {
    const TEST: &str = "every_paper_of_the_sample_is_fit_for_the_archive_and_for_the_ear";
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let folder = office.beside("papers");
    let out = folder.to_str().expect("a path of letters");
    for row in cli.json(&["sample", "--json"]).as_array().expect("an array") {
        let id = row["id"].as_str().expect("an id");
        cli.json(&["print", id, "--working-copy", "--out", out, "--json"]);
        if row["stage"] == "settled" {
            cli.json(&["print", id, "--out", out, "--json"]);
        }
    }
    let papers = papers_in(&folder);
    assert_eq!(papers.len(), 4, "two originals and two working copies: {papers:?}");
    conforms(TEST, &papers);
}
