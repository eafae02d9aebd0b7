//! Which values a field takes.

use crate::cell::{Kind, Value};
use crate::review::ORIGINALS;
use crate::term::{NOTICE, TAIL, YEARS};
use crate::{
    Area, Audience, BodyKind, Country, Emblems, Gender, Id, LabelPlace, Lang, Layout,
    Numbering, Profile, Refusal, Renewal, TermLength,
};

/// Whether a value is of the form that its field takes.
///
/// # Errors
/// [`Refusal::OriginalsCount`] for too few or too many originals, else
/// [`Refusal::WrongValue`].
pub fn check_value(kind: Kind, value: &Value) -> Result<(), Refusal> {
    if let (Kind::Field(field), false) = (kind, *value == Value::Absent) {
        return if field.takes(value) { Ok(()) } else { Err(Refusal::WrongValue) };
    }
    let fits = match value {
        Value::Absent => true,
        Value::Text(_) => kind.is_typed(),
        Value::Flag(_) => matches!(
            kind,
            Kind::Alternat
                | Kind::Countersigns
                | Kind::Fingerprint
                | Kind::Initials
                | Kind::Fields
                | Kind::Resolved
        ),
        Value::Number(number) => match kind {
            Kind::Originals if !ORIGINALS.contains(number) => {
                return Err(Refusal::OriginalsCount);
            }
            Kind::Originals => true,
            Kind::TermYears => YEARS.contains(number),
            Kind::TermTail => TAIL.contains(number),
            Kind::Notice => NOTICE.contains(number),
            _ => false,
        },
        Value::Date(_) => {
            matches!(kind, Kind::SignedOn | Kind::TermUntil | Kind::RefersOn)
        }
        Value::Codes(codes) => {
            kind == Kind::Areas && codes.iter().all(|it| it.parse::<Area>().is_ok())
        }
        Value::Code(code) => match kind {
            Kind::Numbering => code.parse::<Numbering>().is_ok(),
            Kind::Gender => code.parse::<Gender>().is_ok(),
            Kind::BodyKind => code.parse::<BodyKind>().is_ok(),
            Kind::Country => code.parse::<Country>().is_ok(),
            Kind::Layout => code.parse::<Layout>().is_ok(),
            Kind::Profile => code.parse::<Profile>().is_ok(),
            Kind::Emblems => code.parse::<Emblems>().is_ok(),
            Kind::Label => code.parse::<LabelPlace>().is_ok(),
            Kind::TermLength => code.parse::<TermLength>().is_ok(),
            Kind::Renewal => code.parse::<Renewal>().is_ok(),
            Kind::Audience => code.parse::<Audience>().is_ok(),
            Kind::Refers => code.parse::<Id>().is_ok(),
            Kind::PartyLang | Kind::Order | Kind::Prevailing => {
                code.parse::<Lang>().is_ok()
            }
            _ => false,
        },
        Value::Body(_) => matches!(kind, Kind::PartyBody | Kind::OwnBody),
        Value::Blob(_) => kind == Kind::Arms,
        _ => false,
    };
    if fits { Ok(()) } else { Err(Refusal::WrongValue) }
}
