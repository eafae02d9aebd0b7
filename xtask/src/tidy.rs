//! The rules of the house that no compiler knows.
//!
//! Each module holds one group of rules and knows nothing of the others. A rule speaks
//! in one line that names the place and says what to do instead; it is tested on
//! invented input beside its code.

mod dependencies;
mod locked;
mod names;
mod places;
mod purity;
mod source;
mod svelte;
mod tree;
mod words;

use std::fmt::{self, Display};

use crate::command::Outcome;
use tree::Tree;

/// A broken rule, with the place to look at.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    path: String,
    line: Option<usize>,
    what: String,
}

impl Fault {
    fn at(path: &str, line: usize, what: impl Into<String>) -> Fault {
        Fault { path: path.to_owned(), line: Some(line), what: what.into() }
    }

    fn of(path: &str, what: impl Into<String>) -> Fault {
        Fault { path: path.to_owned(), line: None, what: what.into() }
    }
}

impl Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}:{line}: {}", self.path, self.what),
            None => write!(out, "{}: {}", self.path, self.what),
        }
    }
}

pub(crate) fn check() -> Outcome {
    let tree = Tree::read()?;
    let mut faults = dependencies::check()?;
    faults.extend(purity::check(&tree));
    faults.extend(words::check(&tree)?);
    faults.extend(locked::check(&tree));
    faults.extend(names::check(&tree));
    faults.extend(places::check(&tree));

    for note in names::long_files(&tree) {
        println!("        note: {note}");
    }
    for fault in &faults {
        println!("        {fault}");
    }
    match faults.len() {
        0 => {
            println!("        {} files are tidy", tree.len());
            Ok(())
        }
        count => Err(format!("{count} untidy places, listed above")),
    }
}
