//! What people say about a text without changing it.

use crate::Unit;
use crate::body::Cells;
use crate::cell::{Kind, Value};
use crate::code::coded;

coded! {
    /// Who may read a comment.
    pub enum Audience {
        /// Our office alone.
        Internal = "internal",
        /// The partner as well.
        Partner = "partner",
    }
}

/// A remark on a clause, an article or the whole agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub unit: Unit,
    /// The article or clause it is about; none where it is about the whole.
    pub on: Option<Unit>,
    pub text: String,
    pub audience: Audience,
    pub resolved: bool,
}

impl Comment {
    pub(crate) fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            on: match cells.value(Kind::CommentOn) {
                Value::Units(units) => units.first().copied(),
                _ => None,
            },
            text: cells.text(Kind::Comment),
            audience: cells.code(Kind::Audience).unwrap_or(Audience::Internal),
            resolved: cells.flag(Kind::Resolved).unwrap_or(false),
        }
    }
}
