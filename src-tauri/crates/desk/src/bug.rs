//! Errors of our own: caught where a use case is called, and written down for whoever
//! mends them.

use std::cell::RefCell;
use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::OnceLock;

use pobratym_domain::Lang;

use crate::wire::Trouble;
use crate::{Fault, chance};

/// The name of the log in its folder.
const FILE: &str = "pobratym.log";

/// A log larger than this, in bytes, begins anew.
const MOST: u64 = 1024 * 1024;

/// As much is written of one error of the page, in characters.
const MOST_OF_ONE: usize = 8000;

/// Where the log is, since somebody watches.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();

thread_local! {
    /// The log identifier of this thread's latest panic.
    static LATEST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Writes every panic from now on into the log in `folder`, under an identifier.
pub fn watch(folder: PathBuf) {
    FOLDER.get_or_init(|| folder);
    std::panic::set_hook(Box::new(|panic| {
        let id = noted(panic);
        LATEST.with(|latest| *latest.borrow_mut() = Some(id));
    }));
}

/// Does `work`, and tells its fault or its panic in `lang`. Without this a panic would
/// leave the window waiting for ever.
///
/// # Errors
/// [`Trouble`], in the clerk's language.
pub fn caught<T>(
    lang: Lang,
    work: impl FnOnce() -> Result<T, Fault>,
) -> Result<T, Box<Trouble>> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => done.map_err(|fault| fault.tell(lang)),
        Err(_) => {
            let id = LATEST.with(|latest| latest.borrow_mut().take());
            Err(Fault::Bug(id.unwrap_or_default()).tell(lang))
        }
    }
}

/// Writes down an error of the page, which is no panic.
pub fn page_failed(error: &str) -> Fault {
    Fault::Bug(noted(&error.chars().take(MOST_OF_ONE).collect::<String>()))
}

/// The identifier under which the error stands in the log. A log that cannot be written
/// must not hide the error itself.
fn noted(error: &dyn Display) -> String {
    let id = chance::id().to_string();
    let _ = note(&id, error);
    id
}

fn note(id: &str, error: &dyn Display) -> std::io::Result<()> {
    let Some(folder) = FOLDER.get() else { return Ok(()) };
    std::fs::create_dir_all(folder)?;
    let file = folder.join(FILE);
    let is_large = file.metadata().is_ok_and(|it| it.len() > MOST);
    let mut log = OpenOptions::new()
        .create(true)
        .write(true)
        .append(!is_large)
        .truncate(is_large)
        .open(file)?;
    let version = env!("CARGO_PKG_VERSION");
    writeln!(log, "{} {id} {version} {error}", chance::now().to_rfc3339())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_under_the_number_that_the_log_has() {
        let folder = tempfile::tempdir().expect("a folder");
        watch(folder.path().to_owned());
        let told = caught(Lang::UK, || -> Result<(), Fault> { panic!("on purpose") });
        drop(std::panic::take_hook());
        let log = std::fs::read_to_string(folder.path().join(FILE)).expect("a log");
        let trouble = told.expect_err("it panicked");
        let id = log.split(' ').nth(1).expect("an identifier");
        assert!(log.contains("on purpose"), "{log}");
        assert!(trouble.what.contains(id) || trouble.next.contains(id), "{trouble:?}");
        let Fault::Bug(id) = page_failed("of the page") else { panic!("it is a bug") };
        let log = std::fs::read_to_string(folder.path().join(FILE)).expect("a log");
        assert!(log.lines().any(|it| it.contains(&id) && it.ends_with("of the page")));
    }
}
