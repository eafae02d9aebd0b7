//! What composing finds, and in which order all findings are told.

use pobratym_domain::{
    Act, AgreementId, Case, Cell, Finding, FindingCode, Kind, Lang, Value,
};
use pobratym_wording::Template;

use crate::office::{Office, lang};

fn arg<'a>(finding: &'a Finding, name: &str) -> &'a str {
    let arg = finding.args.iter().find(|(it, _)| *it == name);
    arg.map(|(_, value)| value.as_str()).unwrap_or_default()
}

fn with_code(office: &Office, id: AgreementId, code: FindingCode) -> Vec<Finding> {
    office.findings(id).into_iter().filter(|it| it.code == code).collect()
}

#[test]
fn a_complete_draft_has_nothing_to_look_at() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de", "pl"], &[(0, "uk"), (1, "de"), (2, "pl")]);
    assert_eq!(office.findings(id), []);
    let id = office.draft(&["uk", "en", "de", "pl"], &[(0, "uk"), (1, "de"), (2, "pl")]);
    let codes: Vec<FindingCode> = office.findings(id).iter().map(|it| it.code).collect();
    assert_eq!(codes, [FindingCode::TooManyColumns], "four of them lie across the sheet");
}

#[test]
fn a_missing_case_form_is_found_once_where_it_is_entered() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    let body = office.agreement(id).parties[1].body;
    office.rename(body, Case::Dative, Lang::DE, "");
    office.rename(body, Case::Accusative, Lang::DE, "");
    let found = with_code(&office, id, FindingCode::CaseFormMissing);
    let cells: Vec<Cell> = found.iter().map(|it| it.at).collect();
    let official = |case| Cell::of(body, Kind::Official(case)).in_lang(Lang::DE);
    assert_eq!(cells, [official(Case::Dative), official(Case::Accusative)]);
    assert_eq!(arg(&found[0], "party"), "Фалькенбрюк");
    assert_eq!(arg(&found[0], "case"), "dative");
    assert_eq!(arg(&found[0], "lang"), "de");
    assert_eq!(arg(&found[0], "field"), "official");
    assert!(!found[0].blocks());
}

#[test]
fn a_missing_form_of_a_signatory_is_found_at_the_signatory() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk"], &[(0, "uk"), (1, "uk")]);
    let unit = office.agreement(id).parties[0].signatories[0].unit;
    let cell = Cell::of(id, Kind::Name(Case::Genitive)).at(unit).in_lang(Lang::UK);
    office.edit(cell, Value::Absent);
    let found = with_code(&office, id, FindingCode::CaseFormMissing);
    assert_eq!(found.iter().map(|it| it.at).collect::<Vec<_>>(), [cell]);
    assert_eq!(arg(&found[0], "field"), "name");
}

#[test]
fn an_overwritten_closing_clause_is_found() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    let agreement = office.agreement(id);
    let number = agreement.articles.len();
    let clause = agreement.articles[number - 1].clauses[0].unit;
    let cell = Cell::of(id, Kind::Text).at(clause).in_lang(Lang::UK);
    office.edit(cell, Value::Text("Укладено у двох примірниках.".to_owned()));
    let found = with_code(&office, id, FindingCode::OriginalsClauseOwn);
    assert_eq!(found.iter().map(|it| it.at).collect::<Vec<_>>(), [cell]);
    assert_eq!(arg(&found[0], "article"), number.to_string());
    assert_eq!(arg(&found[0], "clause"), "1");
    let other = office.agreement(id).articles[0].clauses[0].unit;
    let cell = Cell::of(id, Kind::Text).at(other).in_lang(Lang::UK);
    office.edit(cell, Value::Text("Своє.".to_owned()));
    assert_eq!(with_code(&office, id, FindingCode::OriginalsClauseOwn).len(), 1);
}

#[test]
fn only_the_clauses_on_originals_follow_their_number() {
    let template = Template::find("cooperation", 1).unwrap();
    let outline = template.outline();
    let keys = outline.articles.iter().flat_map(|it| &it.provisions);
    let following: Vec<&String> =
        keys.filter(|key| template.mentions_originals(key)).collect();
    assert_eq!(following, ["languages-originals", "languages-each"]);
}

#[test]
fn a_language_without_words_or_template_stays_empty_and_blocks() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "et"], &[(0, "uk"), (1, "et")]);
    let all = office.findings(id);
    assert_eq!(all[0].code, FindingCode::WordsMissing);
    assert_eq!(arg(&all[0], "lang"), "et");
    assert!(all[0].blocks());
    let missing = with_code(&office, id, FindingCode::WordingMissing);
    assert!(missing.iter().all(|it| it.at.lang == Some(lang("et"))));
    let outline = Template::find("cooperation", 1).unwrap().outline();
    let clauses: usize = outline.articles.iter().map(|it| it.provisions.len()).sum();
    assert_eq!(missing.len(), outline.recitals.len() + clauses);
}

#[test]
fn a_template_that_this_build_does_not_have_blocks() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    let mut agreement = office.agreement(id);
    agreement.template.as_mut().unwrap().version = 99;
    let all = pobratym_wording::findings(&agreement, &office.bodies, &[], Lang::UK);
    for code in [
        FindingCode::TitleMissing,
        FindingCode::HeadingMissing,
        FindingCode::WordingMissing,
    ] {
        assert!(all.iter().any(|it| it.code == code && it.blocks()), "{code}");
    }
}

#[test]
fn findings_come_in_the_order_of_reading() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    let bodies: Vec<_> = office.agreement(id).parties.iter().map(|it| it.body).collect();
    office.rename(bodies[1], Case::Dative, Lang::DE, "");
    office.rename(bodies[0], Case::Instrumental, Lang::UK, "");
    office.edit(Cell::of(id, Kind::SignedOn), Value::Absent);
    let agreement = office.agreement(id);
    let last = agreement.articles.last().unwrap();
    let closing = Cell::of(id, Kind::Text).at(last.clauses[0].unit);
    office.edit(closing.in_lang(Lang::UK), Value::Text("Своє.".to_owned()));
    office.act(id, &Act::AddRecital { after: None });
    let codes: Vec<FindingCode> = office.findings(id).iter().map(|it| it.code).collect();
    assert_eq!(
        codes,
        [
            FindingCode::CaseFormMissing,
            FindingCode::CaseFormMissing,
            FindingCode::DateMissing,
            FindingCode::WordingMissing,
            FindingCode::WordingMissing,
            FindingCode::WordingStale,
            FindingCode::NumbersDiffer,
            FindingCode::OriginalsClauseOwn,
        ]
    );
    let first = &office.findings(id)[0];
    assert_eq!(arg(first, "party"), "Калинець");
}
