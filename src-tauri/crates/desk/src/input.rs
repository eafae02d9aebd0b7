//! What was asked for, read into what it means.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use pobratym_domain::{
    Agreement, AgreementId, Body, BodyFacts, BodyId, Case, Cell, Country, Document,
    FieldForm, Forms, Kind, Lang, Person, Refusal, Unit, Value,
};

use crate::Fault;
use crate::wire::BodyInput;

pub(crate) fn agreement_id(text: &str) -> Result<AgreementId, Fault> {
    text.parse().map_err(|_| Fault::NotFound(text.to_owned()))
}

pub(crate) fn body_id(text: &str) -> Result<BodyId, Fault> {
    text.parse().map_err(|_| Fault::NotFound(text.to_owned()))
}

pub(crate) fn unit(text: &str) -> Result<Unit, Fault> {
    text.parse().map_err(|_| Fault::Refused(Refusal::NoSuchUnit))
}

pub(crate) fn after(text: Option<&String>) -> Result<Option<Unit>, Fault> {
    text.map(|it| unit(it)).transpose()
}

pub(crate) fn code<T: FromStr>(text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::Invalid(text.to_owned()))
}

/// A day, where one is given.
pub(crate) fn day(text: Option<&str>) -> Result<Option<NaiveDate>, Fault> {
    let text = text.map(str::trim).filter(|it| !it.is_empty());
    text.map(|it| it.parse().map_err(|_| Fault::Refused(Refusal::WrongValue))).transpose()
}

pub(crate) fn langs(codes: &[String]) -> Result<Vec<Lang>, Fault> {
    codes.iter().map(|it| code(it)).collect()
}

/// A cell of an agreement.
pub(crate) fn agreement_cell(text: &str) -> Result<(AgreementId, Cell), Fault> {
    let cell: Cell = code(text)?;
    match cell.document {
        Document::Agreement(id) => Ok((id, cell)),
        _ => Err(Fault::Invalid(text.to_owned())),
    }
}

/// A cell of a body.
pub(crate) fn body_cell(text: &str) -> Result<(BodyId, Cell), Fault> {
    let cell: Cell = code(text)?;
    match cell.document {
        Document::Body(id) => Ok((id, cell)),
        _ => Err(Fault::Invalid(text.to_owned())),
    }
}

/// An hour as it is kept, `08:52`, from how it may be typed: `8:52`, `8.52`, `0852`, `9`.
fn hour(text: &str) -> Option<String> {
    let text = text.trim();
    let (hours, minutes) = match text.split_once([':', '.', '-']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let (hours, minutes) = (hours.parse().ok()?, minutes.parse().ok()?);
    let time = chrono::NaiveTime::from_hms_opt(hours, minutes, 0)?;
    Some(time.format("%H:%M").to_string())
}

/// The value that a text means in a cell of this kind; empty takes it away.
pub(crate) fn value(kind: Kind, text: &str) -> Result<Value, Fault> {
    let wrong = || Fault::Refused(Refusal::WrongValue);
    if text.trim().is_empty() {
        return Ok(Value::Absent);
    }
    Ok(match kind {
        kind if kind.is_typed() => Value::Text(text.to_owned()),
        Kind::Field(field) => match field.form() {
            FieldForm::Text => Value::Text(text.to_owned()),
            FieldForm::Day => Value::Date(text.parse().map_err(|_| wrong())?),
            FieldForm::Count => Value::Number(text.trim().parse().map_err(|_| wrong())?),
            FieldForm::Flag => Value::Flag(text.parse().map_err(|_| wrong())?),
            FieldForm::Body => Value::Body(text.parse().map_err(|_| wrong())?),
            FieldForm::Time => Value::Code(hour(text).ok_or_else(wrong)?),
            FieldForm::Choice(_) | FieldForm::Agreement | FieldForm::Visit => {
                Value::Code(text.to_owned())
            }
        },
        Kind::Alternat
        | Kind::Countersigns
        | Kind::Fingerprint
        | Kind::Initials
        | Kind::Fields
        | Kind::Resolved => Value::Flag(text.parse().map_err(|_| wrong())?),
        Kind::Originals | Kind::TermYears | Kind::TermTail | Kind::Notice => {
            Value::Number(text.trim().parse().map_err(|_| wrong())?)
        }
        Kind::Areas => Value::Codes(text.split(',').map(str::to_owned).collect()),
        Kind::SignedOn | Kind::TermUntil | Kind::RefersOn => {
            Value::Date(text.parse().map_err(|_| wrong())?)
        }
        Kind::PartyBody | Kind::OwnBody => {
            Value::Body(text.parse().map_err(|_| wrong())?)
        }
        _ => Value::Code(text.to_owned()),
    })
}

/// The person with this unit on a party's body card.
pub(crate) fn person(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    party: Unit,
    person: &str,
) -> Result<Box<Person>, Fault> {
    let unit = unit(person)?;
    agreement
        .party(party)
        .and_then(|party| bodies.get(&party.body))
        .and_then(|body| body.people.iter().find(|it| it.unit == unit))
        .map(|person| Box::new(person.clone()))
        .ok_or(Fault::Refused(Refusal::NoSuchUnit))
}

pub(crate) fn body_facts(input: &BodyInput) -> Result<BodyFacts, Fault> {
    let texts = |texts: &BTreeMap<String, String>| {
        texts
            .iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(lang, text)| Ok((code::<Lang>(lang)?, text.trim().to_owned())))
            .collect::<Result<BTreeMap<_, _>, Fault>>()
    };
    Ok(BodyFacts {
        kind: code(&input.kind)?,
        country: code::<Country>(&input.country)?,
        short: texts(&input.short)?,
        official: texts(&input.official)?
            .into_iter()
            .map(|(lang, text)| (lang, Forms::from([(Case::Nominative, text.as_str())])))
            .collect(),
        seat: texts(&input.seat)?,
        values: Vec::new(),
        sample: false,
    })
}
