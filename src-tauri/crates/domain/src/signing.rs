//! How an agreement is signed: together, or by each party at its own place and day.

use chrono::{Days, NaiveDate};

use crate::code::coded;
use crate::{Agreement, Field, Party, Stage};

coded! {
    /// How the parties sign.
    pub enum SigningWay {
        /// All at one table.
        Together = "together",
        /// Each with a qualified signature, before a camera.
        Online = "online",
        /// One after another, the originals going from one to the next.
        Post = "post",
        /// Each in its own town.
        EachTown = "each_town",
    }
}

/// So many days an original that was sent is waited for, where no day was agreed.
const AWAITED: Days = Days::new(30);

impl SigningWay {
    /// Whether each party has a place and a day of its own.
    pub fn is_apart(self) -> bool {
        self != Self::Together
    }
}

impl Party {
    /// The fields of a party that signs apart, in their order.
    pub const SIGNING: [Field; 6] = [
        Field::PartySignedOn,
        Field::PartySignedAt,
        Field::DispatchedOn,
        Field::DispatchNumber,
        Field::ReturnBy,
        Field::ReturnedOn,
    ];

    /// The day on which it signed, where the parties sign apart.
    pub fn signed_on(&self) -> Option<NaiveDate> {
        self.signing.day(Field::PartySignedOn)
    }

    /// The day on which its originals went to the next party.
    pub fn sent_on(&self) -> Option<NaiveDate> {
        self.signing.day(Field::DispatchedOn)
    }

    /// The day by which what it sent is to be back: the one that was agreed, or thirty days
    /// after it was sent.
    pub fn returns_by(&self) -> Option<NaiveDate> {
        let agreed = self.signing.day(Field::ReturnBy);
        agreed.or_else(|| self.sent_on()?.checked_add_days(AWAITED))
    }
}

impl Agreement {
    /// How its parties sign.
    pub fn signing_way(&self) -> SigningWay {
        self.details.choice(Field::SigningWay).unwrap_or(SigningWay::Together)
    }

    /// Those whose signed original a party waits for that has signed and sent its own.
    /// Nobody where all sign together, and once the agreement has ended.
    pub fn awaited_by(&self, party: &Party) -> Vec<&Party> {
        let waits = self.signing_way().is_apart()
            && self.stage < Stage::Ended
            && party.sent_on().is_some();
        let others = self.parties.iter().filter(|it| waits && it.unit != party.unit);
        others.filter(|it| it.signing.day(Field::ReturnedOn).is_none()).collect()
    }
}
