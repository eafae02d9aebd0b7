//! The papers that are signed: judged by programs of strangers, and by what the alternat
//! demands.

use std::path::PathBuf;

use pobratym_desk::wire::{ActInput, AgreementView, PaperInput};
use pobratym_tests::office::{Office, Towns};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};

/// A settled agreement and its printed originals, in the order of the parties.
struct Printed {
    office: Office,
    view: AgreementView,
    towns: Towns,
    papers: Vec<Paper>,
    folder: PathBuf,
}

/// None where nobody is there to judge.
fn printed(test: &str) -> Option<Printed> {
    if !skipped::has_all(test, &JUDGES) {
        return None;
    }
    let mut office = Office::new();
    let (view, towns) = office.settled();
    let folder = office.beside("papers");
    let files = office.print(&view.id, &PaperInput::Originals, &folder).files;
    let papers = files.into_iter().map(|it| Paper::at(it.path)).collect();
    let view = office.agreement(&view.id);
    Some(Printed { office, view, towns, papers, folder })
}

/// Every heading and text of one language in the order of reading.
fn wordings(view: &AgreementView, lang: &str) -> Vec<String> {
    let in_lang = |wordings: &[pobratym_desk::wire::WordingView]| {
        let wording = wordings.iter().find(|it| it.lang == lang);
        wording.expect("a wording per language").text.clone()
    };
    let mut all = vec![in_lang(&view.title)];
    all.extend(view.recitals.iter().map(|it| in_lang(&it.wordings)));
    for article in &view.articles {
        all.push(in_lang(&article.headings));
        all.extend(article.clauses.iter().map(|it| in_lang(&it.wordings)));
    }
    all
}

/// Asserts that a text has all of these, one after the other. Poppler joins what is broken
/// at a hyphen of its own, so hyphens and the spaces after them do not count.
fn assert_in_order(text: &str, expected: &[String]) {
    let flowing = |text: &str| words(text).replace("- ", "").replace('-', "");
    let text = flowing(text);
    let mut rest = text.as_str();
    for wanted in expected {
        let wanted = flowing(wanted);
        match rest.find(&wanted) {
            Some(at) => rest = &rest[at + wanted.len()..],
            None => {
                panic!("«{wanted}» does not stand where it should. What follows: {rest}")
            }
        }
    }
}

/// The column in which a paper has a language: the reader's own is on the left.
fn column(paper: usize, lang: usize) -> usize {
    usize::from(paper != lang)
}

#[test]
fn every_original_pleases_the_programs_of_strangers() {
    const TEST: &str = "every_original_pleases_the_programs_of_strangers";
    let Some(it) = printed(TEST) else { return };
    assert_eq!(it.papers.len(), 2);
    it.papers.iter().for_each(Paper::must_please);
}

#[test]
fn every_wording_of_either_language_comes_back_from_the_paper_in_its_order() {
    const TEST: &str =
        "every_wording_of_either_language_comes_back_from_the_paper_in_its_order";
    let Some(it) = printed(TEST) else { return };
    for (index, paper) in it.papers.iter().enumerate() {
        for (lang, code) in ["uk", "de"].into_iter().enumerate() {
            let text = paper.column(column(index, lang), 2);
            assert_in_order(&text, &wordings(&it.view, code));
        }
    }
}

#[test]
fn each_party_stands_first_in_its_own_original() {
    let Some(it) = printed("each_party_stands_first_in_its_own_original") else { return };
    let stems = [["Яснобірськ", "Ельмінген"], ["Jasnobir", "Elmingen"]];
    let signs = ["Марія Яворська", "Карл Ліндау"];
    for (index, paper) in it.papers.iter().enumerate() {
        for (lang, names) in stems.iter().enumerate() {
            let text = paper.column(column(index, lang), 2);
            let own = text.find(names[index]).expect("its own name");
            let other = text.find(names[1 - index]).expect("the other's name");
            assert!(own < other, "original {index}, {names:?}: {text}");
        }
        for (place, signs) in [(0, signs[index]), (1, signs[1 - index])] {
            let text = paper.column(place, 2);
            let block = &text[text.rfind("Від імені").expect("a block of signatures")..];
            assert!(block.contains(signs), "original {index}, place {place}: {block}");
            assert_eq!(block.matches("Від імені").count(), 1, "one party: {block}");
        }
    }
}

#[test]
fn the_originals_of_a_set_say_the_same_words_but_for_their_labels() {
    const TEST: &str = "the_originals_of_a_set_say_the_same_words_but_for_their_labels";
    let Some(it) = printed(TEST) else { return };
    for lang in 0..2 {
        let bags = it.papers.iter().enumerate().map(|(index, paper)| {
            let text = paper.column(column(index, lang), 2);
            let mut bag: Vec<String> = text.split(' ').map(str::to_owned).collect();
            bag.sort();
            bag
        });
        let bags: Vec<Vec<String>> = bags.collect();
        assert!(bags[0].len() > 500, "{}", bags[0].len());
        let only = |one: usize, other: usize| -> Vec<&String> {
            bags[one].iter().filter(|it| !bags[other].contains(it)).collect()
        };
        assert_eq!((only(0, 1), only(1, 0)), (Vec::new(), Vec::new()));
        assert_eq!(bags[0].len(), bags[1].len());
        assert!(bags[0] == bags[1], "the same words, each as often");
    }
    let labels = ["Примірник № 1", "Примірник № 2"];
    for (index, paper) in it.papers.iter().enumerate() {
        for page in paper.pages() {
            let page = page.replace('\u{A0}', " ");
            assert!(page.contains(labels[index]), "every sheet says whose it is: {page}");
            assert!(!page.contains(labels[1 - index]), "{page}");
        }
    }
}

#[test]
fn without_the_alternat_both_originals_keep_the_order_of_the_agreement() {
    const TEST: &str =
        "without_the_alternat_both_originals_keep_the_order_of_the_agreement";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.edit(&view.alternat.cell, "false");
    office.name_signatories(&view.id, &towns);
    office.heed_findings(&view.id);
    office.act(&view.id, &ActInput::Settle);
    let folder = office.beside("papers");
    let files = office.print(&view.id, &PaperInput::Originals, &folder).files;
    let texts: Vec<[String; 2]> = files
        .iter()
        .map(|it| [0, 1].map(|index| Paper::at(&it.path).column(index, 2)))
        .collect();
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0], texts[1]);
    let [uk, _] = &texts[0];
    assert!(uk.find("Яснобірськ") < uk.find("Ельмінген"), "{uk}");
}

#[test]
fn a_working_copy_says_on_every_page_that_it_is_not_to_be_signed() {
    const TEST: &str = "a_working_copy_says_on_every_page_that_it_is_not_to_be_signed";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let folder = office.beside("papers");
    for party in [None, Some(view.parties[1].unit.clone())] {
        let copy = PaperInput::WorkingCopy { party };
        let file = office.print(&view.id, &copy, &folder).files.remove(0);
        let paper = Paper::at(file.path);
        paper.must_please();
        for page in paper.pages() {
            assert!(page.contains("Робочий примірник — не для підпису"), "{page}");
            assert!(page.contains("Arbeitsfassung – nicht zur Unterzeichnung"), "{page}");
        }
    }
}

#[test]
fn three_languages_stand_side_by_side_and_each_comes_back() {
    const TEST: &str = "three_languages_stand_side_by_side_and_each_comes_back";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::with_sample();
    let rows = office.desk().register("").unwrap();
    let unready = rows.iter().find(|it| it.stage == "draft").expect("the unready one");
    let view = office.agreement(&unready.id);
    assert_eq!(view.langs.len(), 3);
    let folder = office.beside("papers");
    let copy = PaperInput::WorkingCopy { party: None };
    let file = office.print(&view.id, &copy, &folder).files.remove(0);
    let paper = Paper::at(file.path);
    paper.must_please();
    let pages = paper.pages().join(" ");
    for lang in &view.langs {
        for text in wordings(&view, lang).iter().filter(|it| !it.is_empty()) {
            let first = text.split_whitespace().next().unwrap_or_default();
            assert!(pages.contains(first), "{lang}: {text}");
        }
    }
}

#[test]
fn more_originals_for_a_party_are_printed_and_the_closing_clause_counts_them() {
    const TEST: &str =
        "more_originals_for_a_party_are_printed_and_the_closing_clause_counts_them";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.edit(&view.parties[0].originals.cell, "2");
    office.name_signatories(&view.id, &towns);
    office.heed_findings(&view.id);
    let before = wordings(&view, "uk");
    let after = wordings(&office.act(&view.id, &ActInput::Settle), "uk");
    let changed: Vec<&String> = before
        .iter()
        .zip(&after)
        .filter(|(a, b)| a != b)
        .map(|(_, after)| after)
        .collect();
    assert!(!changed.is_empty() && changed.iter().all(|it| it.contains("примірник")));
    assert!(changed[0].contains("у трьох примірниках"), "{changed:?}");
    let folder = office.beside("papers");
    let printed = office.print(&view.id, &PaperInput::Originals, &folder);
    assert_eq!(printed.files.len(), 3);
    for (index, file) in printed.files.iter().enumerate() {
        let page = Paper::at(&file.path).pages().remove(0).replace('\u{A0}', " ");
        assert!(page.contains(&format!("Примірник № {}", index + 1)), "{page}");
    }
}

#[test]
fn a_substitute_on_the_day_says_which_originals_to_print_again() {
    const TEST: &str = "a_substitute_on_the_day_says_which_originals_to_print_again";
    let Some(mut it) = printed(TEST) else { return };
    let id = it.view.id.clone();
    let reprints = |office: &mut Office| {
        let findings = office.desk().check(&id).unwrap();
        findings.iter().filter(|it| it.code == "reprint_needed").count()
    };
    assert_eq!(reprints(&mut it.office), 0);
    let deputy = it.office.add_person(&it.towns.partner, ["Анна Ебель", "Anna Ebel"]);
    assert_eq!(reprints(&mut it.office), 0, "a card alone changes no paper");
    let signatory = it.view.parties[1].signatories[0].unit.clone();
    let changed = it.office.act(&id, &ActInput::Substitute { signatory, person: deputy });
    assert_eq!(changed.stage, "settled", "the text itself stays as it was settled");
    assert!(changed.originals.iter().all(|it| it.is_outdated), "both papers name her");
    assert_eq!(reprints(&mut it.office), 2);
    let today = it.office.desk().today().unwrap();
    assert_eq!(today.needs[0].step, "reprint");

    it.office.heed_findings(&id);
    let files = it.office.print(&id, &PaperInput::Originals, &it.folder).files;
    for file in &files {
        let paper = Paper::at(&file.path);
        let text = paper.pages().join(" ");
        assert!(text.contains("Anna Ebel") && !text.contains("Karl Lindau"), "{text}");
    }
    assert_eq!(reprints(&mut it.office), 0);
}

#[test]
fn a_change_after_printing_and_its_undo_leave_the_prints_valid() {
    const TEST: &str = "a_change_after_printing_and_its_undo_leave_the_prints_valid";
    let Some(mut it) = printed(TEST) else { return };
    let id = it.view.id.clone();
    it.office.act(&id, &ActInput::Reopen);
    let cell = it.view.articles[0].clauses[0].wordings[0].cell.clone();
    it.office.edit(&cell, "Інший зміст.");
    let outdated = |office: &mut Office| {
        office.agreement(&id).originals.iter().filter(|it| it.is_outdated).count()
    };
    assert_eq!(outdated(&mut it.office), 2);
    it.office.desk().undo_agreement(&id).unwrap();
    assert_eq!(outdated(&mut it.office), 0, "the papers say what the agreement says");
}

#[test]
fn a_character_that_no_face_has_is_refused_before_anything_is_written() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let cell = &view.articles[0].clauses[0].wordings[0].cell;
    office.edit(cell, "Дружба 友 назавжди");
    let set = office.desk().prepare(&view.id, &PaperInput::WorkingCopy { party: None });
    let folder = office.beside("papers");
    let refused = set.unwrap().write_into(&folder).unwrap_err();
    let told = refused.tell(pobratym_desk::Lang::UK);
    assert_eq!(told.findings.len(), 1, "{told:?}");
    assert!(told.findings[0].sentence.contains('友'), "{told:?}");
    assert_eq!(&told.findings[0].path, cell, "and it leads to the clause");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}
