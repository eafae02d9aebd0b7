//! The commands a page may call: each one use case of the desk, nothing more.

pub(crate) mod exchange;
pub(crate) mod filing;
pub(crate) mod printing;
pub(crate) mod procedure;
pub(crate) mod visit;

use pobratym_desk::wire::{
    ActInput, AgreementRow, AgreementView, BodyActInput, BodyInput, BodyRow, BodyView,
    Changed, ChangedBody, ClauseUse, DeskView, DraftInput, HistoryRow, IntakeView,
    LibraryView, OwnClauseInput, PaperInput, PaperVerdict, PrintTo, Printed, RedlineView,
    Saved, Settings, Start, TakeInInput, TodayView, Trouble,
};
use pobratym_desk::{Fault, caught};
use tauri::ipc::Response;

use crate::desktop::Desktop as _;
use crate::office::{Shared, hold};
use crate::spelling;

type Answer<T> = Result<T, Box<Trouble>>;

#[tauri::command(async)]
pub(crate) fn start(office: Shared<'_>) -> Answer<Start> {
    office.start()
}

#[tauri::command(async)]
pub(crate) fn open_again(office: Shared<'_>) -> Answer<Start> {
    office.open_again()
}

#[tauri::command(async)]
pub(crate) fn open_local_folder(office: Shared<'_>) -> Answer<Start> {
    office.open_local_folder()
}

#[tauri::command(async)]
pub(crate) fn restore_newest(office: Shared<'_>) -> Answer<Start> {
    office.restore_newest()
}

#[tauri::command(async)]
pub(crate) fn quit(app: tauri::AppHandle) {
    app.exit(0);
}

/// Always answers with what to tell the clerk of an error of the page.
#[tauri::command(async)]
pub(crate) fn page_failed(office: Shared<'_>, error: String) -> Answer<()> {
    office.work(|_| Err(pobratym_desk::page_failed(&error)))
}

#[tauri::command(async)]
pub(crate) fn today(office: Shared<'_>) -> Answer<TodayView> {
    office.work(|desk| desk.today())
}

#[tauri::command(async)]
pub(crate) fn register(office: Shared<'_>, query: String) -> Answer<Vec<AgreementRow>> {
    office.work(|desk| desk.register(&query))
}

#[tauri::command(async)]
pub(crate) fn agreement(office: Shared<'_>, id: String) -> Answer<AgreementView> {
    office.work(|desk| desk.agreement(&id))
}

#[tauri::command(async)]
pub(crate) fn draft(office: Shared<'_>, input: DraftInput) -> Answer<AgreementView> {
    office.work(|desk| desk.draft(&input))
}

#[tauri::command(async)]
pub(crate) fn act(
    office: Shared<'_>,
    agreement: String,
    act: ActInput,
) -> Answer<Changed> {
    office.work(|desk| desk.act(&agreement, &act))
}

#[tauri::command(async)]
pub(crate) fn edit_agreement(
    office: Shared<'_>,
    cell: String,
    value: String,
) -> Answer<Changed> {
    office.work(|desk| desk.edit_agreement(&cell, &value))
}

#[tauri::command(async)]
pub(crate) fn undo_agreement(office: Shared<'_>, id: String) -> Answer<Changed> {
    office.work(|desk| desk.undo_agreement(&id))
}

#[tauri::command(async)]
pub(crate) fn redo_agreement(office: Shared<'_>, id: String) -> Answer<Changed> {
    office.work(|desk| desk.redo_agreement(&id))
}

#[tauri::command(async)]
pub(crate) fn bodies(office: Shared<'_>) -> Answer<Vec<BodyRow>> {
    office.work(|desk| desk.bodies())
}

#[tauri::command(async)]
pub(crate) fn body(office: Shared<'_>, id: String) -> Answer<BodyView> {
    office.work(|desk| desk.body(&id))
}

#[tauri::command(async)]
pub(crate) fn found_body(office: Shared<'_>, input: BodyInput) -> Answer<BodyView> {
    office.work(|desk| desk.found_body(&input))
}

#[tauri::command(async)]
pub(crate) fn act_on_body(
    office: Shared<'_>,
    body: String,
    act: BodyActInput,
) -> Answer<ChangedBody> {
    office.work(|desk| desk.act_on_body(&body, &act))
}

#[tauri::command(async)]
pub(crate) fn edit_body(
    office: Shared<'_>,
    cell: String,
    value: String,
) -> Answer<ChangedBody> {
    office.work(|desk| desk.edit_body(&cell, &value))
}

#[tauri::command(async)]
pub(crate) fn undo_body(office: Shared<'_>, id: String) -> Answer<ChangedBody> {
    office.work(|desk| desk.undo_body(&id))
}

#[tauri::command(async)]
pub(crate) fn redo_body(office: Shared<'_>, id: String) -> Answer<ChangedBody> {
    office.work(|desk| desk.redo_body(&id))
}

#[tauri::command(async)]
pub(crate) fn choose_arms(
    office: Shared<'_>,
    body: String,
) -> Answer<Option<ChangedBody>> {
    let Some(picture) = office.desktop.choose_picture() else { return Ok(None) };
    office.work(|desk| desk.set_arms(&body, &picture)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn arms(office: Shared<'_>, body: String) -> Answer<Response> {
    office.work(|desk| desk.arms(&body)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn type_into(office: Shared<'_>, cell: String, text: String) -> Answer<Saved> {
    office.work(|desk| desk.type_into(&cell, &text))
}

#[tauri::command(async)]
pub(crate) fn save_now(office: Shared<'_>) -> Answer<Saved> {
    office.work(|desk| desk.save_now())
}

#[tauri::command(async)]
pub(crate) fn back_up_now(office: Shared<'_>) -> Answer<Saved> {
    office.work(|desk| desk.back_up_now())
}

#[tauri::command(async)]
pub(crate) fn status(office: Shared<'_>) -> Answer<Saved> {
    office.work(|desk| desk.status())
}

#[tauri::command(async)]
pub(crate) fn check_spelling(
    window: tauri::WebviewWindow,
    langs: Vec<String>,
) -> Vec<String> {
    spelling::check(&window, &langs)
}

/// Composed under the desk's lock, set and painted outside it: typing never waits for it.
#[tauri::command(async)]
pub(crate) fn preview(
    office: Shared<'_>,
    agreement: String,
    party: Option<String>,
    page: u32,
) -> Answer<Response> {
    let (lang, papers) = office.work(|desk| {
        Ok((desk.lang(), desk.working_copy(&agreement, party.as_deref())?))
    })?;
    let painted = caught(lang, || hold(&office.preview).paint(&papers, page))?;
    Ok(Response::new(painted.into_bytes()))
}

#[tauri::command(async)]
pub(crate) fn print(
    office: Shared<'_>,
    agreement: String,
    paper: PaperInput,
    to: Option<PrintTo>,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.prepare(&agreement, &paper))?;
    office.print(set, to)
}

#[tauri::command(async)]
pub(crate) fn look_into_text(office: Shared<'_>) -> Answer<Option<IntakeView>> {
    let Some(file) = office.desktop.choose_text() else { return Ok(None) };
    office.work(|desk| desk.look_into(&file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn look_at_text(office: Shared<'_>, text: String) -> Answer<IntakeView> {
    office.work(|desk| desk.look_at(&text))
}

#[tauri::command(async)]
pub(crate) fn take_in(office: Shared<'_>, input: TakeInInput) -> Answer<AgreementView> {
    office.work(|desk| desk.take_in(&input))
}

#[tauri::command(async)]
pub(crate) fn history(
    office: Shared<'_>,
    agreement: String,
    limit: usize,
) -> Answer<Vec<HistoryRow>> {
    office.work(|desk| desk.history(&agreement, limit))
}

#[tauri::command(async)]
pub(crate) fn redline(
    office: Shared<'_>,
    agreement: String,
    from: String,
    to: String,
) -> Answer<RedlineView> {
    office.work(|desk| desk.redline(&agreement, &from, &to))
}

#[tauri::command(async)]
pub(crate) fn print_redline(
    office: Shared<'_>,
    agreement: String,
    from: String,
    to: String,
) -> Answer<Option<Printed>> {
    let set = office.work(|desk| desk.redline_paper(&agreement, &from, &to))?;
    office.write(&set)
}

#[tauri::command(async)]
pub(crate) fn library(
    office: Shared<'_>,
    agreement: Option<String>,
    query: String,
) -> Answer<LibraryView> {
    office.work(|desk| desk.library(agreement.as_deref(), &query))
}

#[tauri::command(async)]
pub(crate) fn clause_uses(office: Shared<'_>, key: String) -> Answer<Vec<ClauseUse>> {
    office.work(|desk| desk.clause_uses(&key))
}

#[tauri::command(async)]
pub(crate) fn keep_clause(
    office: Shared<'_>,
    id: Option<String>,
    input: OwnClauseInput,
) -> Answer<String> {
    office.work(|desk| desk.keep_clause(id.as_deref(), &input))
}

#[tauri::command(async)]
pub(crate) fn remove_clause(office: Shared<'_>, id: String) -> Answer<()> {
    office.work(|desk| desk.remove_clause(&id))
}

#[tauri::command(async)]
pub(crate) fn export_library(office: Shared<'_>) -> Answer<bool> {
    let Some(file) = office.desktop.choose_library(true) else { return Ok(false) };
    office.work(|desk| desk.write_library(&file)).map(|()| true)
}

#[tauri::command(async)]
pub(crate) fn import_library(office: Shared<'_>) -> Answer<Option<u32>> {
    let Some(file) = office.desktop.choose_library(false) else { return Ok(None) };
    office.work(|desk| desk.read_library(&file)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn open_printed(office: Shared<'_>, index: usize) -> Answer<()> {
    let file = hold(&office.printed).get(index).cloned();
    office.work(|_| office.show(file.ok_or_else(|| Fault::NotFound(index.to_string()))?))
}

#[tauri::command(async)]
pub(crate) fn verify_paper(office: Shared<'_>) -> Answer<Option<PaperVerdict>> {
    let Some(paper) = office.desktop.choose_paper() else { return Ok(None) };
    let (lang, originals) =
        office.work(|desk| Ok((desk.lang(), desk.printed_originals()?)))?;
    let verdict = caught(lang, || originals.verify(&paper))?;
    let copies = office.work(|desk| desk.likely_copies(&verdict))?;
    caught(lang, || copies.verify(verdict)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn change_settings(
    office: Shared<'_>,
    settings: Settings,
) -> Answer<DeskView> {
    office.work(|desk| desk.change_settings(&settings))
}

#[tauri::command(async)]
pub(crate) fn open_sample(office: Shared<'_>) -> Answer<DeskView> {
    office.work(|desk| desk.open_sample())
}

#[tauri::command(async)]
pub(crate) fn remove_sample(office: Shared<'_>) -> Answer<DeskView> {
    office.work(|desk| desk.remove_sample())
}
