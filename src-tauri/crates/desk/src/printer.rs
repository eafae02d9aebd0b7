//! The printers of the system, through the programs of CUPS, which Linux and macOS share.
//! Windows has neither, so it has no printers here and papers go to the viewer.

use std::io::{self, Write as _};
use std::process::{Command, Output, Stdio};
use std::str::FromStr;

use crate::Fault;

/// What a printer is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintOrder {
    printer: String,
    copies: u32,
    sides: Sides,
}

/// How a paper of a folder is printed: how often, and whether both sides of a leaf may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) copies: u32,
    pub(crate) is_two_sided: bool,
}

/// On which sides of the sheet, and along which edge it is turned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sides {
    #[default]
    One,
    Long,
    Short,
}

/// The most copies of a paper that are printed at once.
const COPIES: u32 = 200;

impl PrintOrder {
    /// An order; `sides` is `one`, `long` or `short`.
    ///
    /// # Errors
    /// [`Fault::Invalid`] without a printer, for no copies or more than 200, and for sides
    /// that are none of these.
    pub fn new(printer: &str, copies: u32, sides: &str) -> Result<Self, Fault> {
        let sides = sides.parse()?;
        if printer.trim().is_empty() {
            return Err(Fault::Invalid(printer.to_owned()));
        }
        if !(1..=COPIES).contains(&copies) {
            return Err(Fault::Invalid(copies.to_string()));
        }
        Ok(Self { printer: printer.to_owned(), copies, sides })
    }

    /// The order for one paper of a folder.
    pub(crate) fn of(&self, run: Option<Run>) -> Self {
        let Some(run) = run else { return self.clone() };
        let sides = if run.is_two_sided { self.sides } else { Sides::One };
        let copies = self.copies.saturating_mul(run.copies).clamp(1, COPIES);
        Self { copies, sides, ..self.clone() }
    }

    pub(crate) fn printer(&self) -> &str {
        &self.printer
    }

    pub(crate) fn copies(&self) -> u32 {
        self.copies
    }

    pub(crate) fn sides(&self) -> Sides {
        self.sides
    }

    /// Hands a paper to the queue of the printer, under a title. That it lies on paper is not
    /// known by that.
    pub(crate) fn send(&self, title: &str, pdf: &[u8]) -> Result<(), NotSent> {
        let mut lp = Command::new("lp");
        lp.arg("-d").arg(&self.printer).arg("-t").arg(title);
        lp.arg("-n").arg(self.copies.to_string());
        lp.arg("-o").arg(format!("sides={}", self.sides.option()));
        // CUPS reads what it is given on standard input: no copy of the paper stays behind.
        lp.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut lp = lp.spawn().map_err(NotSent::of)?;
        let fed = lp.stdin.take().map_or(Ok(()), |mut it| it.write_all(pdf));
        let output = lp.wait_with_output().map_err(NotSent::of)?;
        match fed {
            _ if !output.status.success() => Err(NotSent::Refused(said(&output))),
            Err(error) => Err(NotSent::of(error)),
            Ok(()) => Ok(()),
        }
    }
}

impl Sides {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Long => "long",
            Self::Short => "short",
        }
    }

    /// As IPP calls it (RFC 8011, 5.2.8).
    fn option(self) -> &'static str {
        match self {
            Self::One => "one-sided",
            Self::Long => "two-sided-long-edge",
            Self::Short => "two-sided-short-edge",
        }
    }
}

impl FromStr for Sides {
    type Err = Fault;

    fn from_str(code: &str) -> Result<Self, Fault> {
        let all = [Self::One, Self::Long, Self::Short];
        let found = all.into_iter().find(|it| it.code() == code);
        found.ok_or_else(|| Fault::Invalid(code.to_owned()))
    }
}

/// Why a paper did not come into the queue.
#[derive(Debug)]
pub(crate) enum NotSent {
    /// There is no program that would take it.
    Absent,
    /// With what that program said.
    Refused(String),
}

impl NotSent {
    fn of(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Absent,
            _ => Self::Refused(error.to_string()),
        }
    }
}

/// The printers of this computer, that of the system first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printers(pub(crate) Vec<String>);

/// Asks the system for its printers. Where it has none, or nothing that knows of any, the
/// list is empty.
pub fn printers() -> Printers {
    let mut names: Vec<String> = answer("-e").lines().map(str::to_owned).collect();
    names.retain(|it| !it.trim().is_empty());
    let usual = answer("-d");
    let usual = usual.trim_end().rsplit_once(": ").map(|(_, name)| name);
    // It stays in its order where it is none of the list.
    names.sort_by_key(|it| Some(it.as_str()) != usual);
    Printers(names)
}

fn answer(question: &str) -> String {
    let output = Command::new("lpstat").arg(question).stdin(Stdio::null()).output();
    let output = output.ok().filter(|it| it.status.success());
    output.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default()
}

/// What a program complained of, as the end of a sentence.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let text = text.trim().trim_start_matches("lp: ").trim_start_matches("Error - ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().last() {
        None | Some('.') => text,
        Some(_) => text + ".",
    }
}
