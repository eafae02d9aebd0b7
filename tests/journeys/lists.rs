//! What lists show: computed once, kept, and never stale.

use pobratym_desk::wire::{ActInput, Settings};
use pobratym_tests::office::Office;
use pobratym_tests::strangers::FileCopy;

#[test]
fn a_later_start_shows_what_changed_since_and_keeps_what_did_not() {
    const TEST: &str = "a_later_start_shows_what_changed_since_and_keeps_what_did_not";
    let mut office = Office::with_sample();
    let before = office.desk().register("").unwrap();
    office.close();
    let Some(file) = FileCopy::of(TEST, &office.data()) else { return };
    assert_eq!(file.ask("SELECT count(*) FROM summary WHERE document LIKE 'a%'"), "2");

    let unready = before.iter().find(|it| it.stage == "draft").unwrap().clone();
    let view = office.agreement(&unready.id);
    let body = office.desk().body(&view.parties[0].body).unwrap();
    let short = body.names.iter().find(|it| it.lang == "uk").unwrap().short.cell.clone();
    office.desk().edit_body(&short, "Калинець-над-Стрипою").unwrap();
    let article = view.articles[0].unit.clone();
    office.act(&unready.id, &ActInput::AddClause { article, after: None });
    office.close();

    let after = office.desk().register("").unwrap();
    let now = after.iter().find(|it| it.id == unready.id).unwrap();
    assert!(now.title.contains("Калинець-над-Стрипою"), "a body's new name: {now:?}");
    assert_eq!(now.blockers, unready.blockers + 3, "an empty clause in three languages");
    let rows = office.desk().bodies().unwrap();
    assert!(rows.iter().any(|it| it.name == "Калинець-над-Стрипою"));
}

#[test]
fn lists_follow_the_language_of_the_clerk_at_once() {
    let mut office = Office::with_sample();
    let ukrainian = office.desk().register("").unwrap();
    let settings = office.desk().view().unwrap().settings;
    let english = Settings { ui_lang: "en".to_owned(), ..settings };
    office.desk().change_settings(&english).unwrap();
    let rows = office.desk().register("").unwrap();
    assert!(rows.iter().all(|it| it.title.is_ascii() || it.title.contains('–')));
    assert_ne!(rows[0].title, ukrainian[0].title);
    let unready = rows.iter().find(|it| it.stage == "draft").unwrap();
    let findings = office.desk().check(&unready.id).unwrap();
    let speaks_ukrainian = |text: &str| text.contains("Калинець");
    assert!(!findings.iter().any(|it| speaks_ukrainian(&it.sentence)), "{findings:?}");
}
