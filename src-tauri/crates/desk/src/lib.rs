//! The use cases of the twinning desk: one method each, one door for writes.
//!
//! [`Desk`] is one office's running program without a window. Window and command line
//! call the same methods and speak the same [`wire`] types.

mod agreements;
mod attaching;
mod bodies;
mod bug;
mod calendar;
mod cards;
mod ceremonies;
mod chance;
mod council;
mod deadlines;
mod desk;
mod drafting;
mod entering;
mod erasing;
mod exporting;
mod fault;
mod filings;
mod folio;
mod form;
mod guard;
mod history;
mod importing;
mod input;
mod intake;
mod laws;
mod library;
mod lists;
mod mailing;
mod naming;
mod opening;
mod packs;
mod papers;
mod pictures;
mod preflight;
mod preview;
mod printer;
mod printing;
mod prints;
mod procedure;
mod reckoning;
mod register;
mod reminding;
mod returning;
mod sample;
mod settings;
mod summary;
mod tables;
mod target;
mod verifying;
mod view;
mod visiting;
mod visits;
mod website;
mod whole;
pub mod wire;

pub use bug::{caught, page_failed, watch};
pub use desk::Desk;
pub use exporting::FolioKind;
pub use fault::Fault;
pub use mailing::MailDraft;
pub use naming::{forms, latin};
pub use pobratym_domain::Lang;
pub use preview::{Preview, PreviewPage};
pub use printer::{PrintOrder, Printers, printers};
pub use printing::{Made, Paper, PaperSet, Written};
pub use register::signing;
pub use reminding::Reminder;
pub use verifying::{LikelyCopies, PrintedOriginals};
pub use whole::WholeExport;

/// The name of the folder of application data, on every system.
pub const IDENTIFIER: &str = "ua.pobratym.desk";

/// A sentence from the message files.
pub fn message(key: &str, args: &[(&str, &str)], lang: Lang) -> String {
    pobratym_wording::messages::text(key, args, lang)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
