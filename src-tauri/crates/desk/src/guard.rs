//! Verified copies, made in the background while the clerk works.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use pobratym_store::{Backup, Backups, Copied, StoreFault};

use crate::Fault;
use crate::wire::BackupView;

/// The newest copy is at most as old as the work of this session is long, within these
/// bounds, in milliseconds: what was just begun is soon in a copy, and long work is not
/// held up by many.
const SHORTEST: i64 = 60 * 1000;
const LONGEST: i64 = 30 * 60 * 1000;

/// Watches over the copies.
#[derive(Debug)]
pub(crate) struct Guard {
    copies: Backups,
    known: Arc<Mutex<Known>>,
    running: Option<JoinHandle<()>>,
    is_stale: bool,
    /// When the first change of this session came.
    began: Option<i64>,
}

#[derive(Debug, Default)]
struct Known {
    newest: Option<Backup>,
    fault: Option<StoreFault>,
}

impl Guard {
    pub(crate) fn over(copies: Backups) -> Self {
        let newest = copies.list().ok().and_then(|copies| copies.into_iter().next());
        let known = Arc::new(Mutex::new(Known { newest, fault: None }));
        Self { copies, known, running: None, is_stale: false, began: None }
    }

    /// Notes that something changed, and makes a copy when one is due.
    pub(crate) fn touch(&mut self, now: i64) {
        self.is_stale = true;
        let newest = hold(&self.known).newest.as_ref().map_or(i64::MIN, |it| it.at);
        let is_running = self.running.as_ref().is_some_and(|it| !it.is_finished());
        let worked = now - *self.began.get_or_insert(now);
        let interval = worked.clamp(SHORTEST, LONGEST);
        if is_running || now.saturating_sub(newest) < interval {
            return;
        }
        self.is_stale = false;
        let (copies, known) = (self.copies.clone(), Arc::clone(&self.known));
        self.running = Some(std::thread::spawn(move || note(&known, copies.make(now))));
    }

    /// Makes a copy and waits for it.
    pub(crate) fn back_up(&mut self, now: i64) -> Result<(), Fault> {
        self.wait();
        let copied = self.copies.make(now)?;
        self.is_stale = false;
        note(&self.known, Ok(copied));
        Ok(())
    }

    /// Makes a last copy where something changed since the newest, and thins the old ones.
    pub(crate) fn finish(&mut self, now: i64) {
        self.wait();
        if self.is_stale {
            note(&self.known, self.copies.make(now));
        }
        // Copies too many do no harm; they are thinned at the next end.
        let _ = self.copies.thin();
    }

    pub(crate) fn newest(&self) -> Option<BackupView> {
        hold(&self.known).newest.as_ref().map(view)
    }

    /// The code of what went wrong with the latest copy.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        hold(&self.known).fault.as_ref().map(crate::fault::store_code)
    }

    fn wait(&mut self) {
        if let Some(running) = self.running.take() {
            // A panic in it left the earlier copies as they were.
            let _ = running.join();
        }
    }
}

pub(crate) fn view(backup: &Backup) -> BackupView {
    let name = backup.path.file_name().map(|it| it.to_string_lossy().into_owned());
    BackupView { at: backup.at, file: name.unwrap_or_default() }
}

fn note(known: &Mutex<Known>, made: Result<Copied, StoreFault>) {
    let mut known = hold(known);
    match made {
        Ok(copied) => *known = Known { newest: Some(copied.backup), fault: None },
        Err(fault) => known.fault = Some(fault),
    }
}

fn hold(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}
