//! How many of which country take part, planned and in the end.

use std::collections::BTreeMap;

use crate::{BodyId, Country, Field, Visit};

/// Those of one country, or of bodies whose country is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headcount {
    pub country: Option<Country>,
    /// Who is on the lists.
    pub planned: usize,
    /// Who is marked as having been there.
    pub attended: usize,
}

impl Visit {
    /// Its delegates by the countries of their delegations, in the order of the delegations.
    pub fn headcounts(&self, countries: &BTreeMap<BodyId, Country>) -> Vec<Headcount> {
        let mut counts: Vec<Headcount> = Vec::new();
        for (delegation, person) in self.delegates() {
            let country = delegation.body.and_then(|it| countries.get(&it)).copied();
            let attended = usize::from(person.details.flag(Field::Attended));
            match counts.iter_mut().find(|it| it.country == country) {
                Some(count) => {
                    count.planned += 1;
                    count.attended += attended;
                }
                None => counts.push(Headcount { country, planned: 1, attended }),
            }
        }
        counts
    }
}
