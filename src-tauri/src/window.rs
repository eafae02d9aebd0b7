//! The window: built once, shown when the page is there, closed when all is sealed.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pobratym_desk::wire::Progress;
use tauri::webview::WebviewWindowBuilder;
use tauri::{
    AppHandle, DragDropEvent, Manager as _, RunEvent, Url, WebviewUrl, WindowEvent,
};

use crate::desktop::{Desktop, Native};
use crate::office::Office;
use crate::{commands, folder};

/// Starts the program and stays until its window is closed.
pub(crate) fn run() -> ExitCode {
    let program = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::open_again,
            commands::open_local_folder,
            commands::restore_newest,
            commands::quit,
            commands::page_failed,
            commands::today,
            commands::register,
            commands::agreement,
            commands::draft,
            commands::act,
            commands::edit_agreement,
            commands::undo_agreement,
            commands::redo_agreement,
            commands::bodies,
            commands::body,
            commands::found_body,
            commands::act_on_body,
            commands::edit_body,
            commands::undo_body,
            commands::redo_body,
            commands::choose_arms,
            commands::arms,
            commands::type_into,
            commands::save_now,
            commands::back_up_now,
            commands::status,
            commands::check_spelling,
            commands::preview,
            commands::print,
            commands::look_into_text,
            commands::look_at_text,
            commands::take_in,
            commands::history,
            commands::redline,
            commands::print_redline,
            commands::library,
            commands::clause_uses,
            commands::keep_clause,
            commands::remove_clause,
            commands::export_library,
            commands::import_library,
            commands::open_printed,
            commands::verify_paper,
            commands::change_settings,
            commands::open_sample,
            commands::remove_sample,
            commands::printing::printers,
            commands::printing::prints,
            commands::procedure::enter,
            commands::procedure::duplicates,
            commands::procedure::read_signing,
            commands::procedure::attach_file,
            commands::procedure::save_attachment,
            commands::procedure::addenda,
            commands::procedure::packs,
            commands::procedure::keep_pack,
            commands::procedure::print_council,
            commands::procedure::print_report,
            commands::procedure::deadlines,
            commands::procedure::calendar,
            commands::procedure::export_calendar,
            commands::procedure::state_register,
            commands::exchange::export_folio,
            commands::exchange::export_redline,
            commands::exchange::look_into_calendar,
            commands::exchange::save_cards,
            commands::exchange::import_cards,
            commands::exchange::choose_table,
            commands::exchange::look_into_table,
            commands::exchange::import_table,
            commands::exchange::undo_import,
            commands::exchange::compare_returned,
            commands::exchange::take_returned,
            commands::exchange::save_list,
            commands::exchange::save_twin_towns,
            commands::exchange::save_mail,
            commands::exchange::save_all_data,
            commands::exchange::stop_task,
            commands::exchange::hold_dropped,
            commands::filing::filings,
            commands::filing::filing,
            commands::filing::file,
            commands::filing::act_on_filing,
            commands::filing::edit_filing,
            commands::filing::undo_filing,
            commands::filing::redo_filing,
            commands::filing::take_commitments,
            commands::filing::draft_acceptance,
            commands::filing::print_letter,
            commands::visit::visits,
            commands::visit::visit,
            commands::visit::plan_visit,
            commands::visit::plan_ceremony,
            commands::visit::act_on_visit,
            commands::visit::edit_visit,
            commands::visit::undo_visit,
            commands::visit::redo_visit,
            commands::visit::erasures,
            commands::visit::erase_visit,
            commands::visit::print_visit,
            commands::visit::visit_changes,
            commands::visit::print_visit_changes,
            commands::visit::save_visit_calendar,
        ])
        .setup(|app| {
            pobratym_desk::watch(app.path().app_log_dir()?);
            let folder = folder::choose(app)?;
            let local = folder::local(app.handle())?;
            let desktop = desktop(app.handle().clone());
            let handle = app.handle().clone();
            let tell = Arc::new(move |progress| tell(&handle, progress));
            let office = Arc::new(Office::new(folder, local, desktop, tell));
            app.manage(Arc::clone(&office));
            // The file opens while the window is made; the page's first question waits.
            std::thread::spawn(move || {
                // A file that does not open is told in the window.
                let _ = office.start();
                crate::reminding::begin(office);
            });
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title("Pobratym")
                .inner_size(1280.0, 800.0)
                .min_inner_size(640.0, 400.0)
                .on_navigation(is_ours)
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match program {
        Ok(program) => {
            program.run(|app, event| match event {
                RunEvent::WindowEvent {
                    event: WindowEvent::CloseRequested { api, .. },
                    ..
                } => {
                    api.prevent_close();
                    leave(app);
                }
                RunEvent::WindowEvent { event: WindowEvent::DragDrop(event), .. } => {
                    tell_of_files(app, &event);
                }
                RunEvent::Exit => app.state::<Arc<Office>>().close(),
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::from(4),
    }
}

/// Lets the page keep its last keys; it then asks to quit. Where it does not, because the
/// disk refuses or the page hangs, asking once more closes the window all the same.
fn leave(app: &AppHandle) {
    static ASKED: AtomicBool = AtomicBool::new(false);
    let is_first = !ASKED.swap(true, Ordering::Relaxed);
    let holds_keys = is_first && app.state::<Arc<Office>>().is_open();
    let window = app.get_webview_window("main").filter(|_| holds_keys);
    let told =
        window.is_some_and(|it| it.eval("dispatchEvent(new Event('leave'))").is_ok());
    if !told {
        app.exit(0);
    }
}

/// Lets the page know how far a long task is.
fn tell(app: &AppHandle, Progress { done, all }: Progress) {
    let detail = format!("{{detail:{{done:{done},all:{all}}}}}");
    let window = app.get_webview_window("main");
    // A page that hears nothing of it still gets the answer in the end.
    let _ = window.map(|it| {
        it.eval(format!("dispatchEvent(new CustomEvent('progress',{detail}))"))
    });
}

/// Lets the page know of files over the window.
fn tell_of_files(app: &AppHandle, event: &DragDropEvent) {
    let Some(window) = app.get_webview_window("main") else { return };
    // Elsewhere the place is told in pixels of the page.
    let scale = if cfg!(windows) { window.scale_factor().unwrap_or(1.0) } else { 1.0 };
    let told = app.state::<Arc<Office>>().desktop.told(event, scale);
    // A page that hears nothing of it takes nothing.
    let _ = told.map(|it| window.eval(it));
}

fn desktop(app: AppHandle) -> Box<dyn Desktop> {
    #[cfg(debug_assertions)]
    if let Some(scripted) = crate::desktop::Scripted::from_env() {
        return Box::new(scripted);
    }
    Box::new(Native(app))
}

/// The page stays where it is: a policy for content does not stop navigation.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}
