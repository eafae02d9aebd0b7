//! Visits.

use pobratym_desk::wire::{
    ChangedVisit, Erasure, PrintTo, Printed, ProgrammeChangeView, VisitActInput,
    VisitInput, VisitPaperInput, VisitRow, VisitView,
};

use super::Answer;
use crate::desktop::Desktop as _;
use crate::office::Shared;

#[tauri::command(async)]
pub(crate) fn visits(office: Shared<'_>) -> Answer<Vec<VisitRow>> {
    office.work(|desk| desk.visits())
}

#[tauri::command(async)]
pub(crate) fn visit(office: Shared<'_>, document: String) -> Answer<VisitView> {
    office.work(|desk| desk.visit(&document))
}

#[tauri::command(async)]
pub(crate) fn plan_visit(office: Shared<'_>, input: VisitInput) -> Answer<VisitView> {
    office.work(|desk| desk.plan_visit(&input))
}

#[tauri::command(async)]
pub(crate) fn plan_ceremony(office: Shared<'_>, agreement: String) -> Answer<VisitView> {
    office.work(|desk| desk.plan_ceremony(&agreement))
}

#[tauri::command(async)]
pub(crate) fn act_on_visit(
    office: Shared<'_>,
    document: String,
    act: VisitActInput,
) -> Answer<ChangedVisit> {
    office.work(|desk| desk.act_on_visit(&document, &act))
}

#[tauri::command(async)]
pub(crate) fn edit_visit(
    office: Shared<'_>,
    cell: String,
    value: String,
) -> Answer<ChangedVisit> {
    office.work(|desk| desk.edit_visit(&cell, &value))
}

#[tauri::command(async)]
pub(crate) fn undo_visit(office: Shared<'_>, document: String) -> Answer<ChangedVisit> {
    office.work(|desk| desk.undo_visit(&document))
}

#[tauri::command(async)]
pub(crate) fn redo_visit(office: Shared<'_>, document: String) -> Answer<ChangedVisit> {
    office.work(|desk| desk.redo_visit(&document))
}

#[tauri::command(async)]
pub(crate) fn erasures(office: Shared<'_>) -> Answer<Vec<Erasure>> {
    office.work(|desk| desk.erasures())
}

#[tauri::command(async)]
pub(crate) fn erase_visit(office: Shared<'_>, document: String) -> Answer<u32> {
    office.work(|desk| desk.erase_visit(&document))
}

#[tauri::command(async)]
pub(crate) fn print_visit(
    office: Shared<'_>,
    document: String,
    paper: VisitPaperInput,
    to: Option<PrintTo>,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.visit_papers(&document, &paper))?;
    office.print(set, to)
}

#[tauri::command(async)]
pub(crate) fn visit_changes(
    office: Shared<'_>,
    document: String,
    version: String,
) -> Answer<Vec<ProgrammeChangeView>> {
    office.work(|desk| desk.visit_changes(&document, &version))
}

#[tauri::command(async)]
pub(crate) fn print_visit_changes(
    office: Shared<'_>,
    document: String,
    version: String,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.visit_changes_paper(&document, &version))?;
    office.write(&set)
}

#[tauri::command(async)]
pub(crate) fn save_visit_calendar(
    office: Shared<'_>,
    document: String,
) -> Answer<Option<u32>> {
    let target = office.desktop.choose_export("visit.ics", &["ics"]);
    let Some(target) = target else { return Ok(None) };
    office.work(|desk| desk.export_visit_calendar(&document, &target)).map(Some)
}
