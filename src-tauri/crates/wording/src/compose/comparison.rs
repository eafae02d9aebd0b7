//! The languages of an agreement held against one another, clause by clause.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Agreement, Body, BodyId, Finding, FindingCode, Kind, Lang, Place, Wordings,
};

use super::placed;
use crate::consistency::{Circle, Discrepancy, Name, discrepancies, placeholders};
use crate::reading::Reading;
use crate::template::Template;

/// What the languages do not have in common, and what clauses ask for beside themselves.
/// Only clauses with words of their own are compared: a template says the same in all its
/// languages.
pub(super) fn findings(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    strangers: &[Name],
    lang: Lang,
) -> Vec<Finding> {
    let reading = Reading::of(agreement, bodies);
    let parties = agreement.parties.iter().filter_map(|it| bodies.get(&it.body));
    let circle = Circle {
        parties: parties.map(|body| Name::of(body, lang)).collect(),
        strangers: strangers.to_vec(),
        terms: agreement.glossary.iter().map(|it| it.words.clone()).collect(),
        articles: agreement.articles.iter().map(|it| it.clauses.len()).collect(),
    };
    let mut all = Vec::new();
    for wordings in agreement.wordings() {
        let text = |lang: &Lang| Some((*lang, reading.plain(&wordings, *lang)?));
        let texts: Vec<(Lang, String)> =
            agreement.langs.iter().filter_map(text).collect();
        let is_own = agreement.langs.iter().any(|it| wordings.own(*it).is_some());
        let found = match is_own {
            true => discrepancies(&texts, &circle, lang),
            false => placeholders(&texts),
        };
        if !found.is_empty() {
            let place = place(agreement, &wordings);
            all.extend(found.into_iter().map(|it| finding(it, &wordings, place)));
        }
    }
    all.extend(wanted(agreement, &reading, lang));
    all
}

fn place(agreement: &Agreement, wordings: &Wordings<'_>) -> Place {
    let place = wordings.unit.and_then(|it| agreement.place_of(it));
    place.unwrap_or(Place::Title)
}

fn finding(it: Discrepancy, wordings: &Wordings<'_>, place: Place) -> Finding {
    let finding = Finding::found(it.code, wordings.text_cell(it.lang));
    let finding = placed(finding, place)
        .with("lang", it.lang)
        .with("found", it.found)
        .with("expected", it.expected)
        .with("checked", it.checked);
    match it.other {
        Some(other) => finding.with("other", other),
        None => finding,
    }
}

/// Clauses that the library's conditions ask for.
fn wanted(agreement: &Agreement, reading: &Reading<'_>, lang: Lang) -> Vec<Finding> {
    let library = Template::of(agreement).and_then(Template::library);
    let (Some(library), Some(first)) = (library, agreement.langs.first()) else {
        return Vec::new();
    };
    let clauses = agreement.articles.iter().flat_map(|it| &it.clauses);
    let used: BTreeMap<&str, _> = (agreement.recitals.iter().chain(clauses))
        .filter_map(|it| Some((it.provision.as_deref()?, it.unit)))
        .collect();
    let mut told = BTreeSet::new();
    let mut all = Vec::new();
    for (condition, _) in library.lacking(|key| used.contains_key(key)) {
        let cause = condition.any.iter().find_map(|it| used.get(it.as_str()));
        let Some(unit) = cause else { continue };
        if told.insert(condition.because.as_str()) {
            let say = |lang| library.text(&condition.because, lang, reading.facts());
            let because = say(lang).or_else(|| say(Lang::EN)).unwrap_or_default();
            let at = pobratym_domain::Cell::of(agreement.id, Kind::Text);
            let at = at.at(*unit).in_lang(*first);
            let finding = Finding::found(FindingCode::ClauseWanted, at);
            let place = agreement.place_of(*unit).unwrap_or(Place::Title);
            all.push(placed(finding, place).with("because", because));
        }
    }
    all
}
