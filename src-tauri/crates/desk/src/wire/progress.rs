//! How far a long task is.

use serde::Serialize;
use ts_rs::TS;

/// How far a long task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Progress {
    /// Parts that are done.
    pub done: u32,
    /// All parts, at least one.
    pub all: u32,
}

impl Progress {
    pub(crate) fn of(done: usize, all: usize) -> Self {
        let count = |it| u32::try_from(it).unwrap_or(u32::MAX);
        Self { done: count(done), all: count(all) }
    }
}
