//! Printers, and what was printed.

use pobratym_desk::wire::{PrintLog, PrintersView};

use super::Answer;
use crate::office::Shared;

/// The system is asked outside the desk's lock: a printer on the network takes its time.
#[tauri::command(async)]
pub(crate) fn printers(office: Shared<'_>) -> Answer<PrintersView> {
    let printers = pobratym_desk::printers();
    office.work(|desk| desk.print_choice(printers))
}

#[tauri::command(async)]
pub(crate) fn prints(office: Shared<'_>, document: String) -> Answer<PrintLog> {
    office.work(|desk| desk.prints(&document))
}
