//! What the law and the councils ask of each party: packs of steps as data, and how far an
//! agreement has come through them. Nothing here forbids; it says what is missing and when
//! something is due.

mod clock;
mod holiday;
mod pack;
mod review;

pub(crate) use clock::working;
pub use clock::{Due, DueKind};
pub use holiday::Holiday;
pub(crate) use pack::{Counts, Names};
pub use pack::{Pack, PackFault, Packs, Source as PackSource, Step, Weight};
pub use review::{followed, review};

use chrono::NaiveDate;
use pobratym_domain::{Agreement, Approval, Field, Outcome, Party, Stage};

/// How far a party is with one step.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    pub step: &'a Step,
    pub state: StepState,
    /// The rounds of the step, oldest first.
    pub rounds: Vec<&'a Approval>,
    /// What is due, soonest first.
    pub dues: Vec<Due>,
}

/// How far a step is, by its latest round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Open,
    /// Sent, and not answered.
    Waiting,
    Returned,
    Refused,
    Granted,
    NotNeeded,
}

impl StepState {
    fn of(rounds: &[&Approval]) -> Self {
        let Some(latest) = rounds.last() else { return Self::Open };
        match latest.outcome() {
            Some(Outcome::Granted) => Self::Granted,
            Some(Outcome::NotNeeded) => Self::NotNeeded,
            Some(Outcome::Returned) => Self::Returned,
            Some(Outcome::Refused) => Self::Refused,
            None if latest.is_waiting() => Self::Waiting,
            None => Self::Open,
        }
    }

    /// Whether nothing more is to be done.
    pub fn is_through(self) -> bool {
        matches!(self, Self::Granted | Self::NotNeeded)
    }

    /// The stable code of this state.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Returned => "returned",
            Self::Refused => "refused",
            Self::Granted => "granted",
            Self::NotNeeded => "not_needed",
        }
    }
}

/// Whether the agreement came to a stage that has a day of its own.
fn has_reached(agreement: &Agreement, stage: Stage) -> bool {
    match stage {
        Stage::Registered => agreement.details.day(Field::RegisteredOn).is_some(),
        Stage::InForce => agreement.details.day(Field::InForceOn).is_some(),
        stage => agreement.stage >= stage,
    }
}

/// How far `party` is with each step of `pack`, in the order of the pack.
pub fn standings<'a>(
    agreement: &Agreement,
    party: &'a Party,
    pack: &'a Pack,
    today: NaiveDate,
) -> Vec<Standing<'a>> {
    let standing = |step: &'a Step| {
        let rounds: Vec<&Approval> =
            party.approvals.iter().filter(|it| it.step == step.key).collect();
        let state = match step.effect {
            Some(stage) if rounds.is_empty() && has_reached(agreement, stage) => {
                StepState::Granted
            }
            _ => StepState::of(&rounds),
        };
        let dues = clock::dues(agreement, step, state, rounds.last().copied(), today);
        Standing { step, state, rounds, dues }
    };
    pack.steps.iter().map(standing).collect()
}
