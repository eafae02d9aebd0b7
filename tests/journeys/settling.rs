//! What stands in the way is said all at once; what was settled stays closed.

use pobratym_desk::Lang;
use pobratym_desk::wire::{ActInput, FindingView, PaperInput};
use pobratym_tests::office::Office;

const WORDING_MISSING: (&str, &str) = ("wording_missing", "blocker");

#[test]
fn settling_is_refused_with_every_reason_at_once() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let id = office.draft(&towns).id;
    for index in [2, 5] {
        let article = office.agreement(&id).articles[index].unit.clone();
        office.act(&id, &ActInput::AddClause { article, after: None });
    }
    let view = office.agreement(&id);
    let trouble = office.refused(&id, &ActInput::Settle);
    assert_eq!(trouble.code, "not_ready");
    assert_eq!(trouble.findings.len(), 4, "two clauses in two languages: {trouble:?}");
    let blockers = office.blockers(&id);
    for finding in &trouble.findings {
        assert_eq!((finding.code.as_str(), finding.severity.as_str()), WORDING_MISSING);
        assert!(finding.sentence.ends_with('.'), "{}", finding.sentence);
        let same = |it: &&FindingView| {
            (&it.path, &it.sentence) == (&finding.path, &finding.sentence)
        };
        assert!(blockers.iter().any(|it| same(&it)), "in the same words: {finding:?}");
    }
    let after = office.agreement(&view.id);
    assert_eq!((after.stage, after.revision), (view.stage, view.revision));
}

#[test]
fn a_text_can_be_settled_before_it_is_known_who_signs_but_not_printed() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let id = office.draft(&towns).id;
    let view = office.act(&id, &ActInput::Settle);
    assert_eq!(view.stage, "settled");
    let refused = office.desk().prepare(&id, &PaperInput::Originals).unwrap_err();
    let trouble = refused.tell(Lang::UK);
    assert_eq!(trouble.code, "not_ready");
    for party in &view.parties {
        let is_said = trouble.findings.iter().any(|it| it.path == party.signatories_cell);
        assert!(is_said, "{}: {trouble:?}", party.name);
    }
}

#[test]
fn whoever_heeds_every_finding_can_settle() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let id = office.draft(&towns).id;
    office.name_signatories(&id, &towns);
    office.heed_findings(&id);
    let settled = office.act(&id, &ActInput::Settle);
    assert_eq!((settled.stage.as_str(), settled.is_closed), ("settled", true));
}

#[test]
fn a_missing_wording_is_found_in_its_language_and_no_other() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let article = view.articles[3].unit.clone();
    let added = ActInput::AddClause { article, after: None };
    let made = office.desk().act(&view.id, &added).unwrap();
    let unit = made.made.expect("the clause made");
    let clause = made.view.articles[3].clauses.iter().find(|it| it.unit == unit);
    let [uk, de] = clause.expect("it is there").wordings.as_slice() else { panic!() };
    office.edit(&uk.cell, "Сторони обмінюються книжками.");
    let paths: Vec<String> =
        office.blockers(&view.id).into_iter().map(|it| it.path).collect();
    assert!(paths.contains(&de.cell), "{paths:?}");
    assert!(!paths.contains(&uk.cell), "{paths:?}");
}

#[test]
fn a_settled_text_is_closed_until_it_is_reopened() {
    let mut office = Office::new();
    let (view, _) = office.settled();
    let cell = &view.articles[0].clauses[0].wordings[0].cell;
    let refused = office.desk().edit_agreement(cell, "запізно").unwrap_err();
    assert_eq!(refused.code(), "text_closed");
    let told = refused.tell(Lang::UK);
    assert!(told.next.contains("поверніть угоду до проєкту"), "{}", told.next);
    let removed = ActInput::Remove { unit: view.articles[0].unit.clone() };
    assert_eq!(office.refused(&view.id, &removed).code, "text_closed");

    office.act(&view.id, &ActInput::Reopen);
    office.edit(cell, "вчасно");
    let text = &office.agreement(&view.id).articles[0].clauses[0].wordings[0].text;
    assert_eq!(text, "вчасно");
}

#[test]
fn originals_are_refused_before_the_text_is_settled_and_a_working_copy_never() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let refused = office.desk().prepare(&view.id, &PaperInput::Originals).unwrap_err();
    let told = refused.tell(Lang::UK);
    assert!(!told.what.is_empty() && !told.next.is_empty(), "{told:?}");
    let folder = office.beside("papers");
    let copy = PaperInput::WorkingCopy { party: None };
    let printed = office.print(&view.id, &copy, &folder);
    assert_eq!(printed.files.len(), 1);
    assert_eq!(
        office.agreement(&view.id).originals.len(),
        0,
        "and no original is recorded"
    );
}

#[test]
fn a_body_that_is_a_party_cannot_be_removed() {
    use pobratym_desk::wire::BodyActInput;
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let refused = office.desk().act_on_body(&towns.partner.id, &BodyActInput::Remove);
    assert_eq!(refused.unwrap_err().code(), "body_in_use");
    office.act(&view.id, &ActInput::RemoveAgreement);
    office.desk().act_on_body(&towns.partner.id, &BodyActInput::Remove).unwrap();
    assert_eq!(office.desk().bodies().unwrap().len(), 1);
}

#[test]
fn keys_that_reach_a_settled_text_change_no_paper() {
    let mut office = Office::new();
    let (view, _) = office.settled();
    let cell = view.articles[0].clauses[0].wordings[0].cell.clone();
    let settled = view.articles[0].clauses[0].wordings[0].text.clone();
    // Whether they are refused at once or kept for later, the text stays.
    let _ = office.desk().type_into(&cell, "прослизнуло");
    let text = |office: &mut Office| {
        office.agreement(&view.id).articles[0].clauses[0].wordings[0].text.clone()
    };
    assert_eq!(text(&mut office), settled);
    office.drop_desk();
    assert_eq!(text(&mut office), settled);
    let restored = office.desk().view().unwrap().restored;
    assert!(restored.is_empty(), "nothing is said to be saved that is not: {restored:?}");
}

#[test]
fn keys_for_what_is_not_there_never_keep_the_desk_from_opening() {
    let mut office = Office::new();
    let (view, _) = office.settled();
    let elsewhere = view.articles[0].clauses[0].wordings[0]
        .cell
        .replace(&view.id, "0000000000000000");
    let _ = office.desk().type_into(&elsewhere, "нікуди");
    office.drop_desk();
    assert_eq!(office.desk().register("").unwrap().len(), 1);
}
