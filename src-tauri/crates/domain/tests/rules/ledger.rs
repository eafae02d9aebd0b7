//! Which wordings are stale, and how they stop being so.

use pobratym_domain::{
    Act, Cell, FindingCode, Kind, Lang, Refusal, Unit, Value, WordingState,
};

use crate::paper::Paper;
use WordingState::{Certified, Checked, Draft, Missing, Stale, Template};

/// An agreement in Ukrainian (the language of drafting), German and English, of which the
/// template has no English, and the unit of one of its clauses.
fn trilingual() -> (Paper, Unit) {
    let towns = [("Зелений Яр", Lang::UK), ("Mühlental", Lang::DE)];
    let paper = Paper::between(&towns, &[Lang::UK, Lang::DE, Lang::EN]);
    let clause = paper.read().articles[1].clauses[0].unit;
    (paper, clause)
}

fn states(paper: &Paper, clause: Unit) -> [WordingState; 3] {
    let agreement = paper.read();
    let wordings = agreement.clause_wordings(agreement.clause(clause).unwrap());
    [Lang::UK, Lang::DE, Lang::EN].map(|lang| wordings.state(lang))
}

fn write(paper: &mut Paper, clause: Unit, lang: Lang, text: &str) {
    paper.writes(Some(clause), Kind::Text, lang, text);
}

fn text(paper: &Paper, clause: Unit, lang: Lang) -> Cell {
    Cell::of(paper.id, Kind::Text).at(clause).in_lang(lang)
}

fn check(paper: &mut Paper, clause: Unit, lang: Lang) -> Result<Option<Unit>, Refusal> {
    let cell = text(paper, clause, lang);
    paper.does(Act::Check { cell, state: Checked, note: String::new() })
}

#[test]
fn a_template_says_the_same_in_its_languages_and_nothing_in_others() {
    let (paper, clause) = trilingual();
    assert_eq!(states(&paper, clause), [Template, Template, Missing]);
}

#[test]
fn changing_one_language_makes_the_others_stale_until_someone_looks() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    assert_eq!(states(&paper, clause), [Draft, Stale, Missing]);
    write(&mut paper, clause, Lang::DE, "Einmal im Jahr.");
    assert_eq!(states(&paper, clause), [Draft, Stale, Missing]);
    check(&mut paper, clause, Lang::DE).unwrap();
    assert_eq!(states(&paper, clause), [Draft, Checked, Missing]);
    write(&mut paper, clause, Lang::UK, "Двічі на рік.");
    assert_eq!(states(&paper, clause), [Draft, Stale, Missing]);
}

#[test]
fn a_new_translation_makes_nothing_stale_however_often_it_is_saved() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::EN, "Once");
    write(&mut paper, clause, Lang::EN, "Once a year.");
    assert_eq!(states(&paper, clause), [Template, Template, Draft]);
}

#[test]
fn a_checked_translation_that_is_changed_makes_the_source_stale() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    check(&mut paper, clause, Lang::DE).unwrap();
    write(&mut paper, clause, Lang::DE, "Zweimal im Jahr.");
    assert_eq!(states(&paper, clause), [Stale, Draft, Missing]);
    write(&mut paper, clause, Lang::DE, "Zweimal jährlich.");
    assert_eq!(states(&paper, clause), [Stale, Draft, Missing]);
    check(&mut paper, clause, Lang::UK).unwrap();
    check(&mut paper, clause, Lang::DE).unwrap();
    assert_eq!(states(&paper, clause), [Checked, Checked, Missing]);
}

#[test]
fn what_says_the_same_again_changes_nothing() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    check(&mut paper, clause, Lang::DE).unwrap();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    assert_eq!(states(&paper, clause), [Draft, Checked, Missing]);
}

#[test]
fn going_back_to_the_template_everywhere_settles_all() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    write(&mut paper, clause, Lang::DE, "Einmal im Jahr.");
    for lang in [Lang::UK, Lang::DE] {
        let cell = text(&paper, clause, lang);
        paper.does(Act::Edit { cell, value: Value::Absent }).unwrap();
    }
    assert_eq!(states(&paper, clause), [Template, Template, Missing]);
    write(&mut paper, clause, Lang::DE, "Einmal im Jahr.");
    assert_eq!(states(&paper, clause), [Stale, Draft, Missing]);
}

#[test]
fn a_stale_wording_is_settled_only_when_released_for_a_reason() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::UK, "Раз на рік.");
    let codes = paper.codes();
    assert!(codes.contains(&FindingCode::WordingStale));
    let release = |paper: &Paper, lang, reason: &str| Act::Release {
        cell: text(paper, clause, lang),
        reason: reason.into(),
    };
    let empty = release(&paper, Lang::DE, "  ");
    assert_eq!(paper.does(empty), Err(Refusal::ReasonMissing));
    let draft = release(&paper, Lang::UK, "so");
    assert_eq!(paper.does(draft), Err(Refusal::NothingToCheck));
    let act = release(&paper, Lang::DE, "Погоджено листом партнера.");
    paper.does(act).unwrap();
    let codes = paper.codes();
    assert!(codes.contains(&FindingCode::WordingReleased));
    assert!(!codes.contains(&FindingCode::WordingStale));
    write(&mut paper, clause, Lang::UK, "Тричі на рік.");
    assert!(paper.codes().contains(&FindingCode::WordingStale));
}

#[test]
fn a_certified_wording_names_its_translator_until_it_is_changed() {
    let (mut paper, clause) = trilingual();
    write(&mut paper, clause, Lang::EN, "Once a year.");
    let cell = text(&paper, clause, Lang::EN);
    let note = "M. Sworn, No. 12".to_owned();
    paper.does(Act::Check { cell, state: Certified, note: note.clone() }).unwrap();
    let agreement = paper.read();
    let wordings = agreement.wordings_of(cell).unwrap();
    assert_eq!((wordings.state(Lang::EN), wordings.note(Lang::EN)), (Certified, &*note));
    write(&mut paper, clause, Lang::EN, "Twice a year.");
    let agreement = paper.read();
    let wordings = agreement.wordings_of(cell).unwrap();
    assert_eq!((wordings.state(Lang::EN), wordings.note(Lang::EN)), (Draft, ""));
}

#[test]
fn what_is_missing_cannot_be_checked() {
    let (mut paper, clause) = trilingual();
    assert_eq!(check(&mut paper, clause, Lang::EN), Err(Refusal::NothingToCheck));
}
