//! Carrying agreements through: stages, steps, files, the state list, days to keep.

use pobratym_desk::signing;
use pobratym_desk::wire::{
    AddendumView, AgreementRow, AgreementView, CalendarEntry, Deadline, EnterInput,
    PackRow, PrintTo, Printed, SigningView, StateRegister,
};

use super::Answer;
use crate::desktop::Desktop as _;
use crate::office::Shared;

#[tauri::command(async)]
pub(crate) fn enter(office: Shared<'_>, input: EnterInput) -> Answer<AgreementView> {
    office.work(|desk| desk.enter(&input))
}

#[tauri::command(async)]
pub(crate) fn duplicates(
    office: Shared<'_>,
    input: EnterInput,
) -> Answer<Vec<AgreementRow>> {
    office.work(|desk| desk.duplicates(&input))
}

#[tauri::command(async)]
pub(crate) fn read_signing(text: String) -> SigningView {
    signing(&text)
}

#[tauri::command(async)]
pub(crate) fn attach_file(
    office: Shared<'_>,
    document: String,
    at: Option<String>,
    kind: String,
) -> Answer<bool> {
    let Some(file) = office.desktop.choose_file() else { return Ok(false) };
    office.work(|desk| desk.attach(&document, at.as_deref(), &file, &kind)).map(|()| true)
}

#[tauri::command(async)]
pub(crate) fn save_attachment(
    office: Shared<'_>,
    document: String,
    unit: String,
) -> Answer<bool> {
    let (name, _) = office.work(|desk| desk.attachment(&document, &unit))?;
    let Some(target) = office.desktop.choose_export(&name, &[]) else { return Ok(false) };
    office.work(|desk| desk.write_attachment(&document, &unit, &target))?;
    office.work(|_| office.show(target))?;
    Ok(true)
}

#[tauri::command(async)]
pub(crate) fn addenda(
    office: Shared<'_>,
    agreement: String,
) -> Answer<Vec<AddendumView>> {
    office.work(|desk| desk.addenda(&agreement))
}

#[tauri::command(async)]
pub(crate) fn packs(office: Shared<'_>) -> Answer<Vec<PackRow>> {
    office.work(|desk| desk.pack_rows())
}

#[tauri::command(async)]
pub(crate) fn keep_pack(office: Shared<'_>) -> Answer<Option<Vec<PackRow>>> {
    let Some(file) = office.desktop.choose_pack() else { return Ok(None) };
    office.work(|desk| desk.keep_pack(&file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn print_council(
    office: Shared<'_>,
    agreement: String,
    party: Option<String>,
    papers: Vec<String>,
    to: Option<PrintTo>,
) -> Answer<Option<Printed>> {
    let set =
        office.work(|desk| desk.council_papers(&agreement, party.as_deref(), &papers))?;
    office.print(set, to)
}

#[tauri::command(async)]
pub(crate) fn print_report(
    office: Shared<'_>,
    year: i32,
    to: Option<PrintTo>,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.year_report(year))?;
    office.print(set, to)
}

#[tauri::command(async)]
pub(crate) fn deadlines(office: Shared<'_>) -> Answer<Vec<Deadline>> {
    office.work(|desk| desk.deadlines())
}

#[tauri::command(async)]
pub(crate) fn calendar(
    office: Shared<'_>,
    from: String,
    until: String,
) -> Answer<Vec<CalendarEntry>> {
    office.work(|desk| desk.calendar(&from, &until))
}

#[tauri::command(async)]
pub(crate) fn export_calendar(office: Shared<'_>) -> Answer<Option<u32>> {
    let target = office.desktop.choose_export("pobratym.ics", &["ics"]);
    let Some(target) = target else { return Ok(None) };
    office.work(|desk| desk.export_calendar(&target)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn state_register(office: Shared<'_>) -> Answer<StateRegister> {
    office.work(|desk| desk.state_register())
}
