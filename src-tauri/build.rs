//! Puts our own commands under the access control list: what is not named here and granted
//! in `capabilities/` cannot be called by any page.

const COMMANDS: &[&str] = &[
    "start",
    "open_again",
    "open_local_folder",
    "restore_newest",
    "quit",
    "today",
    "register",
    "agreement",
    "draft",
    "act",
    "edit_agreement",
    "undo_agreement",
    "redo_agreement",
    "bodies",
    "body",
    "found_body",
    "act_on_body",
    "edit_body",
    "undo_body",
    "redo_body",
    "choose_arms",
    "arms",
    "type_into",
    "save_now",
    "back_up_now",
    "status",
    "check_spelling",
    "preview",
    "print",
    "look_into_text",
    "look_at_text",
    "take_in",
    "history",
    "redline",
    "print_redline",
    "library",
    "clause_uses",
    "keep_clause",
    "remove_clause",
    "export_library",
    "import_library",
    "open_printed",
    "verify_paper",
    "change_settings",
    "open_sample",
    "remove_sample",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(fault) = tauri_build::try_build(attributes) {
        println!("cargo::error={fault:#}");
    }
}
