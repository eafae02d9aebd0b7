//! From an empty desk to a draft, and every word found again.

use pobratym_desk::wire::{
    ActInput, AgreementView, ArticleView, WordingState, WordingView,
};
use pobratym_tests::office::Office;

const SENTENCE: &str =
    "Сторони щороку проводять День міст-побратимів у перші вихідні травня.";

fn wording<'a>(view: &'a AgreementView, article: usize, lang: &str) -> &'a WordingView {
    let clause = &view.articles[article].clauses[0];
    clause.wordings.iter().find(|it| it.lang == lang).expect("a wording per language")
}

fn headings(view: &AgreementView, lang: &str) -> Vec<String> {
    let heading = |it: &ArticleView| {
        let heading = it.headings.iter().find(|heading| heading.lang == lang);
        heading.expect("a heading per language").text.clone()
    };
    view.articles.iter().map(heading).collect()
}

#[test]
fn a_draft_begins_complete_in_both_languages() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    assert_eq!((view.stage.as_str(), view.is_closed), ("draft", false));
    assert_eq!(view.langs, ["uk", "de"]);
    assert!(view.articles.len() >= 10, "about twelve articles: {}", view.articles.len());
    let clauses = view.articles.iter().flat_map(|it| &it.clauses);
    for clause in view.recitals.iter().chain(clauses) {
        for wording in &clause.wordings {
            assert_eq!(wording.state, WordingState::Template, "{}", wording.cell);
            assert!(!wording.text.is_empty(), "{}", wording.cell);
        }
    }
    let numbers = [&view.articles[0].numbers, &view.articles[5].numbers];
    assert_eq!(numbers[0], &["Стаття 1", "Artikel 1"]);
    assert_eq!(numbers[1], &["Стаття 6", "Artikel 6"]);
    assert!(!office.desk().view().unwrap().is_empty);
    assert_eq!(office.desk().register("").unwrap().len(), 1);
}

#[test]
fn a_sentence_is_found_again_after_the_program_died_in_its_middle() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let id = office.draft(&towns).id;
    let cell = wording(&office.agreement(&id), 2, "uk").cell.clone();
    office.desk().type_into(&cell, SENTENCE).unwrap();
    office.drop_desk();

    let view = office.desk().view().unwrap();
    let restored: Vec<&str> = view.restored.iter().map(|it| it.cell.as_str()).collect();
    assert_eq!(restored, [cell.as_str()], "and the clerk is told where");
    assert_eq!(view.restored[0].document, office.agreement(&id).document);
    let agreement = office.agreement(&id);
    let found = wording(&agreement, 2, "uk");
    assert_eq!((found.text.as_str(), found.state), (SENTENCE, WordingState::Draft));
    assert_eq!(agreement.undo.as_deref(), Some("зміна тексту"), "it became an act");
}

#[test]
fn typing_is_shown_before_it_is_sealed() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.desk().type_into(&wording(&view, 0, "uk").cell, SENTENCE).unwrap();
    let shown = office.agreement(&view.id);
    assert_eq!(wording(&shown, 0, "uk").text, SENTENCE);
    assert_eq!(shown.revision, view.revision, "and no record was written for it");
}

#[test]
fn undo_and_redo_go_on_after_closing_and_opening_again() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let id = view.id.clone();
    let cell = wording(&view, 0, "uk").cell.clone();
    let template = wording(&view, 0, "uk").text.clone();
    office.edit(&cell, "перше");
    office.edit(&cell, "друге");
    let now = |office: &mut Office| wording(&office.agreement(&id), 0, "uk").text.clone();

    office.reopen().undo_agreement(&id).unwrap();
    assert_eq!(now(&mut office), "перше");
    office.reopen().undo_agreement(&id).unwrap();
    assert_eq!(now(&mut office), template);
    office.reopen().redo_agreement(&id).unwrap();
    assert_eq!(now(&mut office), "перше");
    office.reopen().redo_agreement(&id).unwrap();
    assert_eq!(now(&mut office), "друге");
    assert_eq!(office.agreement(&id).redo, None);
}

#[test]
fn a_new_edit_leaves_nothing_to_redo() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let cell = &wording(&view, 0, "uk").cell;
    office.edit(cell, "перше");
    office.desk().undo_agreement(&view.id).unwrap();
    office.edit(cell, "інше");
    assert_eq!(office.agreement(&view.id).redo, None);
    let refused = office.desk().redo_agreement(&view.id).unwrap_err();
    assert_eq!(refused.code(), "nothing_to_redo");
}

#[test]
fn undo_never_takes_back_what_was_done_to_another_document() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let [first, second] = [office.draft(&towns), office.draft(&towns)];
    office.edit(&wording(&first, 0, "uk").cell, "у першій");
    office.edit(&wording(&second, 0, "uk").cell, "у другій");
    office.desk().undo_agreement(&first.id).unwrap();
    let text = |office: &mut Office, id: &str| {
        wording(&office.agreement(id), 0, "uk").text.clone()
    };
    assert_eq!(text(&mut office, &first.id), wording(&first, 0, "uk").text);
    assert_eq!(text(&mut office, &second.id), "у другій");
}

#[test]
fn articles_are_added_moved_and_removed_and_their_numbers_follow() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let id = view.id.as_str();
    let before = headings(&view, "uk");

    let after = Some(view.articles[0].unit.clone());
    let made = office.desk().act(id, &ActInput::AddArticle { after }).unwrap();
    let unit = made.made.expect("the article made");
    let article = |view: &AgreementView| {
        view.articles.iter().position(|it| it.unit == unit).expect("it is there")
    };
    assert_eq!(article(&made.view), 1);
    office.edit(&made.view.articles[1].headings[0].cell, "Спортивні змагання");
    let moved = office.act(id, &ActInput::MoveUp { unit: unit.clone() });
    assert_eq!(article(&moved), 0);
    assert_eq!(moved.articles[0].numbers[0], "Стаття 1");
    assert_eq!(
        headings(&moved, "uk")[..2],
        ["Спортивні змагання".to_owned(), before[0].clone()]
    );
    let removed = office.act(id, &ActInput::Remove { unit });
    assert_eq!(headings(&removed, "uk"), before);
    for _ in 0..4 {
        office.desk().undo_agreement(id).unwrap();
    }
    let undone = office.agreement(id);
    assert_eq!(headings(&undone, "uk"), before, "four steps back");
    assert_eq!(undone.articles.len(), view.articles.len());
}

#[test]
fn a_text_that_says_what_the_template_says_goes_back_to_following_it() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let template = wording(&view, 0, "de").clone();
    office.edit(&template.cell, "Eigener Wortlaut.");
    assert_eq!(wording(&office.agreement(&view.id), 0, "de").state, WordingState::Draft);
    office.edit(&template.cell, &template.text);
    let state = wording(&office.agreement(&view.id), 0, "de").state;
    assert_eq!(state, WordingState::Template);
}

#[test]
fn an_own_word_is_found_by_its_beginning_whatever_its_capitals() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.draft(&towns);
    office.edit(&wording(&view, 1, "uk").cell, SENTENCE);
    for query in ["побратимів", "ПОБРАТИМ", "день міст"] {
        let found = office.desk().register(query).unwrap();
        assert_eq!(
            found.first().map(|it| it.id.as_str()),
            Some(view.id.as_str()),
            "{query}"
        );
    }
    assert_eq!(office.desk().register("Elmingen").unwrap().len(), 2, "by the partner");
    assert_eq!(office.desk().register("нічогісінько").unwrap().len(), 0);
}

#[test]
fn a_verified_copy_is_there_after_the_first_day() {
    let mut office = Office::new();
    office.found_towns();
    let saved = office.desk().back_up_now().unwrap();
    let copy = saved.last_backup.expect("a copy");
    let path = office.data().join("backups").join(copy.file);
    assert!(path.is_file(), "{}", path.display());
    let report = office.desk().verify_data().unwrap();
    assert!(report.is_whole, "{:?}", report.faults);
    assert!(report.records > 0);
}
