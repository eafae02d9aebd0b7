//! The one place where this program is not determined: fresh identifiers and the clock.

use chrono::{DateTime, Local, NaiveDate, Utc};
use pobratym_domain::Id;

/// A fresh identifier.
pub(crate) fn id() -> Id {
    let mut bytes = [0; 10];
    // Without the system's randomness identifiers could collide and journals mix.
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    Id::from_bytes(bytes)
}

/// This instant.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Today where the desk stands.
pub(crate) fn today() -> NaiveDate {
    Local::now().date_naive()
}
