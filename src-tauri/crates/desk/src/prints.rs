//! What was printed, and the printer that was chosen last.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use pobratym_domain::{Agreement, Document};
use pobratym_store::Print;

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::printer::{PrintOrder, Printers, Run, Sides};
use crate::printing::Written;
use crate::wire::{OriginalCount, PrintLog, PrintView, PrintersView};
use crate::{Fault, chance, input};

/// How papers leave the desk.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    /// Into this folder.
    Files(PathBuf),
    /// To be looked at.
    Viewer,
    Printer(PrintOrder),
}

impl Way {
    fn code(&self) -> &'static str {
        match self {
            Self::Files(_) => "files",
            Self::Viewer => "viewer",
            Self::Printer(_) => "printer",
        }
    }

    fn place(&self) -> String {
        match self {
            Self::Files(folder) => folder.display().to_string(),
            Self::Viewer => String::new(),
            Self::Printer(order) => order.printer().to_owned(),
        }
    }

    /// How many of a paper leave the desk.
    pub(crate) fn copies(&self, run: Option<Run>) -> u32 {
        match self {
            Self::Printer(order) => order.of(run).copies(),
            Self::Files(_) | Self::Viewer => 1,
        }
    }
}

/// A paper of which the log is to tell.
#[derive(Debug)]
pub(crate) struct Noted {
    pub(crate) document: Document,
    pub(crate) paper: String,
    pub(crate) original: Option<u32>,
    pub(crate) pages: u32,
    pub(crate) copies: u32,
}

impl Desk {
    /// What was printed of an agreement, a visit or another document.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement, [`Fault::Invalid`] for what names
    /// no document.
    pub fn prints(&mut self, document: &str) -> Result<PrintLog, Fault> {
        // Agreements are named without their kind on the command line.
        let document: Document = match document.contains('-') || document == "office" {
            true => input::code(document)?,
            false => input::agreement_id(document)?.into(),
        };
        let originals = match document {
            Document::Agreement(id) => self.originals(&self.load(id)?),
            _ => Vec::new(),
        };
        let prints = self.store.prints(document)?.into_iter();
        let prints = prints.map(|it| {
            Ok(PrintView {
                at: it.at,
                by: self.actor_name(it.actor)?,
                paper: it.paper,
                original: it.original,
                pages: it.pages,
                copies: it.copies,
                way: it.way,
                place: it.place,
            })
        });
        Ok(PrintLog { prints: prints.collect::<Result<_, Fault>>()?, originals })
    }

    /// The printers of the system with the choice that was made last.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn print_choice(
        &self,
        Printers(printers): Printers,
    ) -> Result<PrintersView, Fault> {
        let last = self.store.setting("printer")?.filter(|it| printers.contains(it));
        let sides = self.store.setting("printer_sides")?.and_then(|it| it.parse().ok());
        Ok(PrintersView {
            printer: last.or_else(|| printers.first().cloned()),
            sides: Sides::code(sides.unwrap_or_default()).to_owned(),
            printers,
        })
    }

    /// The folder for papers that are only looked at. It is emptied with the next start.
    pub fn viewing(&self) -> PathBuf {
        self.folder.join("viewing")
    }

    pub(crate) fn empty_viewing(&self) {
        // What a viewer still holds open goes another time.
        let _ = std::fs::remove_dir_all(self.viewing());
    }

    /// Notes papers that left the desk, and by which printer.
    pub(crate) fn note_prints(&mut self, written: &Written) -> Result<(), Fault> {
        let at = chance::now().timestamp_millis();
        let way = &written.way;
        let print = |it: &Noted| Print {
            document: it.document,
            at,
            actor: self.choices.actor,
            paper: it.paper.clone(),
            original: it.original,
            pages: it.pages,
            copies: it.copies,
            way: way.code().to_owned(),
            place: way.place(),
        };
        let prints: Vec<Print> = written.noted.iter().map(print).collect();
        if prints.is_empty() {
            return Ok(());
        }
        self.store.note_prints(&prints, &mut chance::id)?;
        if let Way::Printer(order) = way {
            self.store.set_setting("printer", Some(order.printer()))?;
            self.store.set_setting("printer_sides", Some(order.sides().code()))?;
        }
        Ok(())
    }

    fn originals(&self, loaded: &Loaded) -> Vec<OriginalCount> {
        let Agreement { originals, .. } = &loaded.agreement;
        // An original in two languages is two papers of one print.
        let mut times: BTreeMap<u32, BTreeSet<i64>> = BTreeMap::new();
        for it in originals {
            times.entry(it.number).or_default().insert(it.printed_at);
        }
        let party = |number: u32| originals.iter().rfind(|it| it.number == number);
        times
            .into_iter()
            .map(|(number, times)| OriginalCount {
                number,
                party: party(number)
                    .map(|it| self.party_name(loaded, it.party))
                    .unwrap_or_default(),
                times: u32::try_from(times.len()).unwrap_or(u32::MAX),
                printed_at: times.last().copied().unwrap_or_default(),
            })
            .collect()
    }
}
