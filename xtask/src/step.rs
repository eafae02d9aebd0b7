//! Numbered steps with their seconds, so that nobody waits in the dark.

use std::time::{Duration, Instant};

use crate::command::Outcome;

pub(crate) struct Step {
    title: &'static str,
    on_failure: OnFailure,
    work: Box<dyn FnOnce() -> Outcome>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OnFailure {
    /// The steps that follow stand on this one.
    Stop,
    /// A judgement: the others are worth hearing in the same run.
    GoOn,
}

impl Step {
    pub(crate) fn ground(
        title: &'static str,
        work: impl FnOnce() -> Outcome + 'static,
    ) -> Step {
        Step { title, on_failure: OnFailure::Stop, work: Box::new(work) }
    }

    pub(crate) fn check(
        title: &'static str,
        work: impl FnOnce() -> Outcome + 'static,
    ) -> Step {
        Step { title, on_failure: OnFailure::GoOn, work: Box::new(work) }
    }
}

/// Goes through the steps and closes with what each took and which of them failed.
pub(crate) fn walk(steps: Vec<Step>) -> Outcome {
    let began = Instant::now();
    let count = steps.len();
    let mut rows = Vec::new();
    for (index, step) in steps.into_iter().enumerate() {
        println!("\n[{:>2}/{count}] {}", index + 1, step.title);
        let started = Instant::now();
        let outcome = (step.work)();
        let took = started.elapsed();
        match &outcome {
            Ok(()) => println!("        done in {}", seconds(took)),
            Err(why) => println!("        FAILED after {}: {why}", seconds(took)),
        }
        let stop = outcome.is_err() && step.on_failure == OnFailure::Stop;
        rows.push((step.title, took, outcome));
        if stop {
            break;
        }
    }

    println!();
    for (title, took, outcome) in &rows {
        let mark = if outcome.is_ok() { "ok    " } else { "FAILED" };
        println!("  {mark}  {:>9}  {title}", seconds(*took));
    }
    for _ in rows.len()..count {
        println!("  not reached");
    }
    println!("  total   {:>9}", seconds(began.elapsed()));

    let failed: Vec<&str> =
        rows.iter().filter(|row| row.2.is_err()).map(|row| row.0).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;

    /// Walks steps that fail where `plan` says so; gives those that ran.
    fn ran(plan: &[(&'static str, bool, bool)]) -> (Vec<&'static str>, Outcome) {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let steps = plan.iter().map(|&(title, is_ground, succeeds)| {
            let seen = Rc::clone(&seen);
            let work = move || {
                seen.borrow_mut().push(title);
                if succeeds { Ok(()) } else { Err("broken".to_owned()) }
            };
            if is_ground { Step::ground(title, work) } else { Step::check(title, work) }
        });
        let outcome = walk(steps.collect());
        (seen.take(), outcome)
    }

    #[test]
    fn a_failed_check_lets_the_others_speak() {
        let (seen, outcome) = ran(&[("a", false, false), ("b", false, true)]);
        assert_eq!(seen, ["a", "b"]);
        assert_eq!(outcome, Err("failed: a".to_owned()));
    }

    #[test]
    fn nothing_is_built_on_failed_ground() {
        let (seen, outcome) =
            ran(&[("a", true, true), ("b", true, false), ("c", true, true)]);
        assert_eq!(seen, ["a", "b"]);
        assert_eq!(outcome, Err("failed: b".to_owned()));
    }
}
