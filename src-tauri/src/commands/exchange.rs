//! Calendars, cards and tables of others.

use pobratym_desk::wire::{ChangedBody, EventRow, TableImport, TableInput, TableView};

use super::Answer;
use crate::office::Shared;

#[tauri::command(async)]
pub(crate) fn look_into_calendar(
    office: Shared<'_>,
    document: String,
) -> Answer<Option<Vec<EventRow>>> {
    let Some(file) = office.desktop.choose_import("ics") else { return Ok(None) };
    office.work(|desk| desk.look_into_calendar(&document, &file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn save_cards(
    office: Shared<'_>,
    of: String,
    with_personal: bool,
) -> Answer<Option<u32>> {
    let target = office.desktop.choose_export("contacts.vcf", &["vcf"]);
    let Some(target) = target else { return Ok(None) };
    office.work(|desk| desk.export_cards(&of, with_personal, &target)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn import_cards(
    office: Shared<'_>,
    body: String,
) -> Answer<Option<ChangedBody>> {
    let Some(file) = office.desktop.choose_import("vcf") else { return Ok(None) };
    office.work(|desk| desk.import_cards(&body, &file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn choose_table(
    office: Shared<'_>,
    input: TableInput,
) -> Answer<Option<TableView>> {
    let is_chosen = office.choose_table();
    is_chosen.then(|| look_into_table(office, input)).transpose()
}

#[tauri::command(async)]
pub(crate) fn look_into_table(
    office: Shared<'_>,
    input: TableInput,
) -> Answer<TableView> {
    office.work_on_table(|desk, file| desk.look_into_table(file, &input))
}

#[tauri::command(async)]
pub(crate) fn import_table(office: Shared<'_>, input: TableInput) -> Answer<TableImport> {
    office.work_on_table(|desk, file| desk.import_table(file, &input))
}

#[tauri::command(async)]
pub(crate) fn undo_import(office: Shared<'_>, id: String) -> Answer<()> {
    office.work(|desk| desk.undo_import(&id))
}
