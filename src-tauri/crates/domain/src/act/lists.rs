//! Lists of parts: where one stands, and how it is put in, taken out and moved.

use super::Step;
use crate::cell::Kind;
use crate::{Agreement, Refusal, Unit};

pub(super) fn units<T>(of: &[T], unit: fn(&T) -> Unit) -> Vec<Unit> {
    of.iter().map(unit).collect()
}

/// The list that holds `unit`: where it stands, its kind and its members.
pub(super) fn list_of(
    to: &Agreement,
    unit: Unit,
) -> Result<(Option<Unit>, Kind, Vec<Unit>), Refusal> {
    let top = [
        (Kind::Recitals, units(&to.recitals, |it| it.unit)),
        (Kind::Articles, units(&to.articles, |it| it.unit)),
        (Kind::Parties, units(&to.parties, |it| it.unit)),
        (Kind::Entries, units(&to.entries, |it| it.unit)),
        (Kind::Comments, units(&to.comments, |it| it.unit)),
        (Kind::Glossary, units(&to.glossary, |it| it.unit)),
        (Kind::Facts, units(&to.facts, |it| it.unit)),
        (Kind::Files, units(&to.files, |it| it.unit)),
    ];
    let top = top.into_iter().map(|(kind, list)| (None, kind, list));
    let clauses = to.articles.iter().map(|article| {
        (Some(article.unit), Kind::Clauses, units(&article.clauses, |it| it.unit))
    });
    let signatories = to.parties.iter().map(|party| {
        (Some(party.unit), Kind::Signatories, units(&party.signatories, |it| it.unit))
    });
    let approvals = to.parties.iter().map(|party| {
        (Some(party.unit), Kind::Approvals, units(&party.approvals, |it| it.unit))
    });
    let files = to.parties.iter().flat_map(|it| &it.approvals).map(|approval| {
        (Some(approval.unit), Kind::Files, units(&approval.files, |it| it.unit))
    });
    top.chain(clauses)
        .chain(signatories)
        .chain(approvals)
        .chain(files)
        .find(|(_, _, list)| list.contains(&unit))
        .ok_or(Refusal::NoSuchUnit)
}

pub(super) fn insert(
    list: &mut Vec<Unit>,
    unit: Unit,
    after: Option<Unit>,
) -> Result<(), Refusal> {
    let index = match after {
        None => 0,
        Some(after) => {
            list.iter().position(|it| *it == after).ok_or(Refusal::NoSuchUnit)? + 1
        }
    };
    list.insert(index, unit);
    Ok(())
}

pub(super) fn take(list: &mut Vec<Unit>, unit: Unit) -> Result<(), Refusal> {
    let index = list.iter().position(|it| *it == unit).ok_or(Refusal::NoSuchUnit)?;
    list.remove(index);
    Ok(())
}

/// Whether anything moved; the first cannot go up nor the last down.
pub(super) fn shift(list: &mut [Unit], unit: Unit, step: Step) -> Result<bool, Refusal> {
    let index = list.iter().position(|it| *it == unit).ok_or(Refusal::NoSuchUnit)?;
    let other = match step {
        Step::Up => index.checked_sub(1),
        Step::Down => Some(index + 1).filter(|it| *it < list.len()),
    };
    if let Some(other) = other {
        list.swap(index, other);
    }
    Ok(other.is_some())
}
