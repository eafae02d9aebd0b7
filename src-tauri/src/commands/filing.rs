//! Letters, promises and consignments of aid.

use pobratym_desk::wire::{
    AgreementView, ChangedFiling, FilingActInput, FilingInput, FilingRow, FilingView,
    PrintTo, Printed,
};

use super::Answer;
use crate::office::Shared;

#[tauri::command(async)]
pub(crate) fn filings(office: Shared<'_>, kind: String) -> Answer<Vec<FilingRow>> {
    office.work(|desk| desk.filings(&kind))
}

#[tauri::command(async)]
pub(crate) fn filing(office: Shared<'_>, document: String) -> Answer<FilingView> {
    office.work(|desk| desk.filing(&document))
}

#[tauri::command(async)]
pub(crate) fn file(office: Shared<'_>, input: FilingInput) -> Answer<FilingView> {
    office.work(|desk| desk.file(&input))
}

#[tauri::command(async)]
pub(crate) fn act_on_filing(
    office: Shared<'_>,
    document: String,
    act: FilingActInput,
) -> Answer<ChangedFiling> {
    office.work(|desk| desk.act_on_filing(&document, &act))
}

#[tauri::command(async)]
pub(crate) fn edit_filing(
    office: Shared<'_>,
    cell: String,
    value: String,
) -> Answer<ChangedFiling> {
    office.work(|desk| desk.edit_filing(&cell, &value))
}

#[tauri::command(async)]
pub(crate) fn undo_filing(office: Shared<'_>, document: String) -> Answer<ChangedFiling> {
    office.work(|desk| desk.undo_filing(&document))
}

#[tauri::command(async)]
pub(crate) fn redo_filing(office: Shared<'_>, document: String) -> Answer<ChangedFiling> {
    office.work(|desk| desk.redo_filing(&document))
}

#[tauri::command(async)]
pub(crate) fn take_commitments(office: Shared<'_>, agreement: String) -> Answer<u32> {
    office.work(|desk| desk.take_commitments(&agreement))
}

#[tauri::command(async)]
pub(crate) fn draft_acceptance(
    office: Shared<'_>,
    document: String,
) -> Answer<AgreementView> {
    office.work(|desk| desk.draft_acceptance(&document))
}

#[tauri::command(async)]
pub(crate) fn print_letter(
    office: Shared<'_>,
    document: String,
    to: Option<PrintTo>,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.letter_paper(&document))?;
    office.print(set, to)
}
