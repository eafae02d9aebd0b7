//! Acts on a body and its people.

use super::drawing::Drawing;
use super::lists::take;
use super::{Act, Change, Plan, check_value};
use crate::cell::{Kind, Value};
use crate::{Body, IdSource, Refusal};

impl Act {
    /// What the act will do to a body.
    ///
    /// # Errors
    /// [`Refusal`] when the body cannot take it; nothing is changed.
    pub fn plan_body(
        &self,
        body: &Body,
        ids: &mut dyn IdSource,
    ) -> Result<Plan, Refusal> {
        let mut plan = Drawing { document: body.id.into(), ids, changes: Vec::new() };
        let people = || body.people.iter().map(|it| it.unit).collect::<Vec<_>>();
        match self {
            Self::RemoveBody => plan.set(Kind::Removed, Value::Flag(true)),
            Self::AddPerson => {
                let unit = plan.unit();
                let mut people = people();
                people.push(unit);
                plan.set(Kind::People, Value::Units(people));
                return Ok(plan.finish(Some(unit)));
            }
            Self::AddPeople { people: entered } => {
                let mut people = people();
                let mut made = None;
                for values in entered {
                    let unit = plan.unit();
                    people.push(unit);
                    plan.entered_at(unit, values)?;
                    made = made.or(Some(unit));
                }
                plan.set(Kind::People, Value::Units(people));
                return Ok(plan.finish(made));
            }
            Self::RemovePerson { person } => {
                let mut people = people();
                take(&mut people, *person)?;
                plan.set(Kind::People, Value::Units(people));
            }
            Self::ProposeForms { forms } => plan.forms(forms)?,
            Self::Edit { cell, value } => {
                check_value(cell.kind, value)?;
                plan.changes.push(Change { cell: *cell, value: value.clone() });
            }
            _ => return Err(Refusal::NoSuchUnit),
        }
        Ok(plan.finish(None))
    }
}
