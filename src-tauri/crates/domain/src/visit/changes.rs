//! What of a programme changed since its readers got it.

use super::{Circle, ProgrammeItem, Visit};
use crate::Field;

/// How an item of the programme changed, for those who read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgrammeChange<'a> {
    New(&'a ProgrammeItem),
    /// Removed, or no longer for them to read.
    Gone(&'a ProgrammeItem),
    /// At another hour; other things may have changed as well.
    Moved {
        before: &'a ProgrammeItem,
        after: &'a ProgrammeItem,
    },
    Changed {
        before: &'a ProgrammeItem,
        after: &'a ProgrammeItem,
    },
}

/// What a delegation reads of an item beside its hours.
const READ: [Field; 8] = [
    Field::Activity,
    Field::Venue,
    Field::Address,
    Field::Description,
    Field::Shelter,
    Field::Dress,
    Field::Speakers,
    Field::PlanB,
];

impl<'a> ProgrammeChange<'a> {
    /// The changes that a delegation has to know, in the order of the hours. Quadratic in
    /// the items of one visit.
    pub fn between(before: &'a Visit, after: &'a Visit) -> Vec<Self> {
        let (old, new) = (read(before), read(after));
        let mut changes = Vec::new();
        for item in &new {
            match old.iter().find(|it| it.unit == item.unit) {
                None => changes.push(Self::New(item)),
                Some(before) if when(before) != when(item) => {
                    changes.push(Self::Moved { before, after: item });
                }
                Some(before) if is_other(before, item) => {
                    changes.push(Self::Changed { before, after: item });
                }
                Some(_) => {}
            }
        }
        let is_gone = |it: &&ProgrammeItem| !new.iter().any(|item| item.unit == it.unit);
        changes.extend(old.into_iter().filter(is_gone).map(Self::Gone));
        changes.sort_by_key(|it| when(it.item()));
        changes
    }

    /// The item, as it is or, where it is gone, as it was.
    pub fn item(&self) -> &'a ProgrammeItem {
        match self {
            Self::New(item) | Self::Gone(item) => item,
            Self::Moved { after, .. } | Self::Changed { after, .. } => after,
        }
    }

    /// The item as it was; none for a new one.
    pub fn before(&self) -> Option<&'a ProgrammeItem> {
        match self {
            Self::New(_) => None,
            Self::Gone(item) => Some(item),
            Self::Moved { before, .. } | Self::Changed { before, .. } => Some(before),
        }
    }

    /// The item as it is; none where it is gone.
    pub fn after(&self) -> Option<&'a ProgrammeItem> {
        match self {
            Self::Gone(_) => None,
            _ => Some(self.item()),
        }
    }

    /// The stable code of this kind of change.
    pub fn code(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Gone(_) => "gone",
            Self::Moved { .. } => "moved",
            Self::Changed { .. } => "changed",
        }
    }
}

fn read(visit: &Visit) -> Vec<&ProgrammeItem> {
    let items = visit.programme().into_iter();
    items.filter(|it| it.circle() >= Circle::Delegation).collect()
}

fn when(item: &ProgrammeItem) -> impl Ord + use<> {
    (item.on(), item.from(), item.until())
}

fn is_other(before: &ProgrammeItem, after: &ProgrammeItem) -> bool {
    let texts = |item: &ProgrammeItem, field: Field| -> Vec<String> {
        let worded = item.details.texts(field).map(|(lang, it)| format!("{lang}{it}"));
        worded.chain([item.details.text(field).to_owned()]).collect()
    };
    before.takes != after.takes
        || READ.iter().any(|it| texts(before, *it) != texts(after, *it))
}
