//! A signing ceremony: who sits where, whose flag and anthem come when, who hands what.

use crate::cell::Kind;
use crate::code::coded;
use crate::{BodyId, Delegation, Field, Unit, Visit, VisitKind};

coded! {
    /// What the delegations are put into an order for.
    pub enum Arrangement {
        /// At the table, from left to right as one sees who stands behind it.
        Seats = "seats",
        /// Behind the table, seen in the same way.
        Flags = "flags",
        /// The first is played first.
        Anthems = "anthems",
    }
}

impl Arrangement {
    /// The kind of the cell that holds the order.
    pub fn kind(self) -> Kind {
        match self {
            Self::Seats => Kind::Seats,
            Self::Flags => Kind::Flags,
            Self::Anthems => Kind::Anthems,
        }
    }
}

impl Visit {
    /// The fields of the ceremony's form, in their order.
    pub const CEREMONY: [Field; 8] = [
        Field::Venue,
        Field::Address,
        Field::From,
        Field::EuropeanFlag,
        Field::EuropeanAnthem,
        Field::Oath,
        Field::Speech,
        Field::GoldenBook,
    ];

    /// Whether it is for the sake of a ceremony.
    pub fn is_ceremony(&self) -> bool {
        self.details.choice(Field::VisitKind) == Some(VisitKind::Ceremony)
    }

    /// The delegations in an order: as a person put them, those added since behind; before
    /// that as usual, where `host` receives, or else the first of them. Seen from behind the
    /// table the first guest sits on the host's right, the next on the left, and so on
    /// outwards; flags stand behind their delegations; the guests' anthems come first, the
    /// host's last.
    pub fn arranged(
        &self,
        arrangement: Arrangement,
        host: Option<BodyId>,
    ) -> Vec<&Delegation> {
        let kept = match arrangement {
            Arrangement::Seats => &self.seats,
            Arrangement::Flags => &self.flags,
            Arrangement::Anthems => &self.anthems,
        };
        let usual = self.usually(arrangement, host);
        let find = |unit: &Unit| usual.iter().copied().find(|it| it.unit == *unit);
        let mut all: Vec<&Delegation> = kept.iter().filter_map(find).collect();
        all.extend(usual.iter().copied().filter(|it| !kept.contains(&it.unit)));
        all
    }

    fn usually(
        &self,
        arrangement: Arrangement,
        host: Option<BodyId>,
    ) -> Vec<&Delegation> {
        let is_own = |it: &&Delegation| it.body.is_some() && it.body == host;
        let receives = self.delegations.iter().find(is_own);
        let receives = receives.or_else(|| self.delegations.first()).map(|it| it.unit);
        let (hosts, guests): (Vec<_>, Vec<_>) =
            self.delegations.iter().partition(|it| Some(it.unit) == receives);
        let by_rank: Vec<&Delegation> = hosts.iter().chain(&guests).copied().collect();
        match arrangement {
            Arrangement::Anthems => guests.into_iter().chain(hosts).collect(),
            Arrangement::Flags if !self.seats.is_empty() => {
                self.arranged(Arrangement::Seats, host)
            }
            Arrangement::Seats | Arrangement::Flags => outwards(&by_rank),
        }
    }
}

/// The first in the middle, the others by turns on its right and its left.
fn outwards<'a>(by_rank: &[&'a Delegation]) -> Vec<&'a Delegation> {
    let left = by_rank.iter().skip(2).step_by(2).rev();
    let right = by_rank.iter().skip(1).step_by(2);
    left.chain(by_rank.first()).chain(right).copied().collect()
}
