//! Documents for word processors; calendars, cards, tables and texts of others; what leaves
//! the desk for them.

use pobratym_desk::FolioKind;
use pobratym_desk::wire::{
    Changed, ChangedBody, EventRow, FolioFile, ListInput, MailInput, Printed,
    ReturnedView, TableImport, TableInput, TableView, TakeReturnedInput,
};

use super::Answer;
use crate::desktop::Desktop as _;
use crate::office::{Shared, hold};

#[tauri::command(async)]
pub(crate) fn export_folio(
    office: Shared<'_>,
    agreement: String,
    party: Option<String>,
    kind: String,
) -> Answer<Option<FolioFile>> {
    let kind = office.work(|_| FolioKind::read(&kind))?;
    let name = office.work(|desk| desk.name_folio(&agreement, kind))?;
    let Some(file) = office.desktop.choose_export(&name, &[kind.code()]) else {
        return Ok(None);
    };
    let party = party.as_deref();
    office.work(|desk| desk.export_folio(&agreement, party, kind, &file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn export_redline(
    office: Shared<'_>,
    agreement: String,
    from: String,
    to: String,
) -> Answer<Option<FolioFile>> {
    let name = office.work(|desk| desk.name_folio(&agreement, FolioKind::Docx))?;
    let Some(file) = office.desktop.choose_export(&name, &["docx"]) else {
        return Ok(None);
    };
    office.work(|desk| desk.export_redline(&agreement, &from, &to, &file)).map(Some)
}

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
    let goes_on = office.watch();
    office.work_on_table(|desk, file| desk.import_table(file, &input, &goes_on))
}

#[tauri::command(async)]
pub(crate) fn undo_import(office: Shared<'_>, id: String) -> Answer<()> {
    office.work(|desk| desk.undo_import(&id))
}

#[tauri::command(async)]
pub(crate) fn compare_returned(
    office: Shared<'_>,
    agreement: String,
    base: Option<String>,
) -> Answer<Option<ReturnedView>> {
    let Some(file) = office.returned(base.is_none()) else { return Ok(None) };
    let base = base.as_deref();
    office.work(|desk| desk.compare_returned(&agreement, &file, base)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn take_returned(
    office: Shared<'_>,
    agreement: String,
    input: TakeReturnedInput,
) -> Answer<Changed> {
    let file = office.returned(false).unwrap_or_default();
    office.work(|desk| desk.take_returned(&agreement, &file, &input))
}

#[tauri::command(async)]
pub(crate) fn save_list(office: Shared<'_>, input: ListInput) -> Answer<Option<u32>> {
    let name = format!("{}.xlsx", input.list);
    let target = office.desktop.choose_export(&name, &["xlsx", "csv"]);
    let Some(target) = target else { return Ok(None) };
    let rows = office.work(|desk| desk.export_list(&input, &target))?;
    *hold(&office.printed) = vec![target];
    Ok(Some(rows))
}

#[tauri::command(async)]
pub(crate) fn save_twin_towns(
    office: Shared<'_>,
    lang: Option<String>,
) -> Answer<Option<u32>> {
    let target = office.desktop.choose_export("twin-towns.html", &["html", "txt"]);
    let Some(target) = target else { return Ok(None) };
    let towns = office.work(|desk| desk.export_twin_towns(lang.as_deref(), &target))?;
    *hold(&office.printed) = vec![target];
    Ok(Some(towns))
}

/// The paper is set outside the desk's lock, as one that is printed.
#[tauri::command(async)]
pub(crate) fn save_mail(office: Shared<'_>, input: MailInput) -> Answer<Option<Printed>> {
    let draft = office.work(|desk| desk.compose_mail(&input))?;
    let target = office.desktop.choose_export(&draft.proposed_name(), &["eml"]);
    let Some(target) = target else { return Ok(None) };
    office.record(|| draft.write(&target)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn save_all_data(office: Shared<'_>) -> Answer<Option<String>> {
    office.write_all_data()
}

#[tauri::command(async)]
pub(crate) fn hold_dropped(office: Shared<'_>, is_held: bool) {
    office.desktop.hold(is_held);
}

#[tauri::command(async)]
pub(crate) fn stop_task(office: Shared<'_>) {
    office.stop();
}
