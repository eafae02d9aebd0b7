//! How far an agreement has come.

use crate::code::coded;

coded! {
    /// The stages of an agreement, in their order.
    pub enum Stage {
        Need = "need",
        Partner = "partner",
        Draft = "draft",
        Settled = "settled",
        Approved = "approved",
        Signed = "signed",
        Registered = "registered",
        InForce = "in_force",
        Ended = "ended",
    }
}

impl Stage {
    /// Whether the wording is closed to changes.
    pub fn is_text_closed(self) -> bool {
        self >= Self::Settled
    }
}
