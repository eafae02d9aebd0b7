//! Names in other cases and letters, proposed by rule.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, Body, Case, Cell, Forms, Gender, Kind, Lang, Person, Refusal,
    Signatory, Unit,
};
use pobratym_wording::{Cases, What, propose};

use crate::wire::ProposedForms;
use crate::{Fault, input};

/// The cases of a name in one language, as far as the rules know it.
///
/// # Errors
/// [`Fault::Invalid`] when a code is unknown.
pub fn forms(
    lang: &str,
    kind: &str,
    gender: Option<&str>,
    name: &str,
) -> Result<ProposedForms, Fault> {
    let what = match kind {
        "person" => What::Person,
        "place" => What::Place,
        "body" => What::Body,
        "office" => What::Office,
        unknown => return Err(Fault::Invalid(unknown.to_owned())),
    };
    let gender = gender.map_or(Ok(Gender::Unspecified), input::code)?;
    let proposal = propose(input::code(lang)?, what, gender, name);
    Ok(ProposedForms {
        gender: proposal.gender.map(|it| it.to_string()),
        forms: (proposal.forms.iter())
            .map(|(case, form)| (case.to_string(), form.to_owned()))
            .collect(),
    })
}

/// A Ukrainian name in Latin letters, by the official table.
pub fn latin(text: &str) -> String {
    pobratym_wording::latin(text)
}

/// Fills the empty forms of a body's official name or of one of its people.
pub(crate) fn forms_of_body(body: &Body, person: Option<Unit>) -> Result<Act, Fault> {
    let mut missing = Missing::default();
    let root = Cell::of(body.id, Kind::People);
    match person {
        None => missing.look(
            root,
            Kind::Official,
            What::Body,
            Gender::Unspecified,
            &body.official,
        ),
        Some(unit) => {
            let person = body.people.iter().find(|it| it.unit == unit);
            let Person { name, office, gender, .. } =
                person.ok_or(Refusal::NoSuchUnit)?;
            missing.look_at_person(
                root.at(unit),
                Kind::PersonName,
                *gender,
                name,
                office,
            );
        }
    }
    Ok(Act::ProposeForms { forms: missing.forms })
}

/// Fills the empty forms of who signs.
pub(crate) fn forms_of_signatory(to: &Agreement, unit: Unit) -> Result<Act, Fault> {
    let (_, signatory) = to.signatory(unit).ok_or(Refusal::NoSuchUnit)?;
    let Signatory { name, office, gender, .. } = signatory;
    let at = Cell::of(to.id, Kind::Gender).at(unit);
    let mut missing = Missing::default();
    missing.look_at_person(at, Kind::Name, *gender, name, office);
    Ok(Act::ProposeForms { forms: missing.forms })
}

/// The forms that are empty and that a rule knows.
#[derive(Default)]
struct Missing {
    forms: BTreeMap<Cell, String>,
}

impl Missing {
    /// The name in one language may tell what articles in another need.
    fn look_at_person(
        &mut self,
        at: Cell,
        name_kind: fn(Case) -> Kind,
        gender: Gender,
        name: &BTreeMap<Lang, Forms>,
        office: &BTreeMap<Lang, Forms>,
    ) {
        let told = name.iter().find_map(|(lang, forms)| {
            let nominative = forms.get(Case::Nominative)?;
            propose(*lang, What::Person, gender, nominative).gender
        });
        let gender = told.unwrap_or(gender);
        self.look(at, name_kind, What::Person, gender, name);
        self.look(at, Kind::Office, What::Office, gender, office);
    }

    fn look(
        &mut self,
        at: Cell,
        kind: fn(Case) -> Kind,
        what: What,
        gender: Gender,
        names: &BTreeMap<Lang, Forms>,
    ) {
        for (lang, entered) in names {
            let nominative = entered.get(Case::Nominative).unwrap_or_default();
            let proposed = propose(*lang, what, gender, nominative).forms;
            let Cases { body, person } = Cases::of(*lang);
            let cases = if what == What::Body { body } else { person };
            for case in cases.into_iter().filter(|it| entered.get(*it).is_none()) {
                if let Some(form) = proposed.get(case) {
                    let cell = Cell { kind: kind(case), ..at }.in_lang(*lang);
                    self.forms.insert(cell, form.to_owned());
                }
            }
        }
    }
}
