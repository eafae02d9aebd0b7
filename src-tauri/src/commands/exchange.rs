//! Calendars and cards of others.

use pobratym_desk::wire::{ChangedBody, EventRow};

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
