//! The one open desk, or why there is none, shared by all commands.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pobratym_desk::wire::{OpenTrouble, PrintTo, Printed, Progress, Start, Trouble};
use pobratym_desk::{Desk, Fault, Lang, PaperSet, Preview, PrintOrder, Written, caught};

use crate::desktop::Desktop;
use crate::dropped::Dropping;

/// What every command works on.
pub(crate) struct Office {
    desk: Mutex<State>,
    pub(crate) preview: Mutex<Preview>,
    pub(crate) desktop: Dropping,
    /// The papers of the last print, so that a page names them by number.
    pub(crate) printed: Mutex<Vec<PathBuf>>,
    /// The table that was chosen last, so that the page never names its path.
    table: Mutex<Option<PathBuf>>,
    /// The file that came back and is being looked over.
    returned: Mutex<PathBuf>,
    /// Whether the clerk wants the long task to end that is under way.
    is_stopped: Arc<AtomicBool>,
    /// Lets the page know how far a long task is.
    tell: Tell,
    folder: Mutex<PathBuf>,
    local: PathBuf,
}

/// Tells the page how far a long task is.
pub(crate) type Tell = Arc<dyn Fn(Progress) + Send + Sync>;

enum State {
    Unopened,
    Open(Box<Desk>),
    Blocked(Box<OpenTrouble>),
    Closed,
}

impl Office {
    /// The folder is opened by whoever first asks for what is in it.
    pub(crate) fn new(
        folder: PathBuf,
        local: PathBuf,
        desktop: Box<dyn Desktop>,
        tell: Tell,
    ) -> Self {
        Self {
            desk: Mutex::new(State::Unopened),
            preview: Mutex::new(Preview::default()),
            desktop: Dropping::onto(desktop),
            printed: Mutex::default(),
            table: Mutex::default(),
            returned: Mutex::default(),
            is_stopped: Arc::default(),
            tell,
            folder: Mutex::new(folder),
            local,
        }
    }

    /// What the window shows first.
    pub(crate) fn start(&self) -> Result<Start, Box<Trouble>> {
        if let State::Blocked(trouble) = &*self.opened() {
            return Ok(Start::Blocked { trouble: trouble.clone() });
        }
        let desk = self.work(Desk::view)?;
        Ok(Start::Ready { desk: Box::new(desk) })
    }

    /// Tries the folder again.
    pub(crate) fn open_again(&self) -> Result<Start, Box<Trouble>> {
        let mut state = hold(&self.desk);
        if matches!(*state, State::Blocked(_)) {
            *state = State::Unopened;
        }
        drop(state);
        self.start()
    }

    /// Uses the folder on this computer instead of the chosen one.
    pub(crate) fn open_local_folder(&self) -> Result<Start, Box<Trouble>> {
        *hold(&self.folder) = self.local.clone();
        self.open_again()
    }

    /// Opens the newest verified copy; what was set aside stays there.
    pub(crate) fn restore_newest(&self) -> Result<Start, Box<Trouble>> {
        let folder = hold(&self.folder).clone();
        caught(Lang::UK, || Desk::restore_newest(&folder))?;
        self.open_again()
    }

    /// Lets one use case work on the desk.
    pub(crate) fn work<T>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Fault>,
    ) -> Result<T, Box<Trouble>> {
        match &mut *self.opened() {
            State::Open(desk) => {
                let lang = desk.lang();
                caught(lang, || work(desk))
            }
            State::Blocked(trouble) => Err(Box::new(trouble.trouble.clone())),
            State::Unopened | State::Closed => {
                Err(Fault::NotFound(String::new()).tell(Lang::UK))
            }
        }
    }

    /// Lets the clerk choose a table, and tells whether one was.
    pub(crate) fn choose_table(&self) -> bool {
        let chosen = self.desktop.choose_table();
        let is_chosen = chosen.is_some();
        if is_chosen {
            *hold(&self.table) = chosen;
        }
        is_chosen
    }

    /// Lets one use case work on the table that was chosen.
    pub(crate) fn work_on_table<T>(
        &self,
        work: impl FnOnce(&mut Desk, &Path) -> Result<T, Fault>,
    ) -> Result<T, Box<Trouble>> {
        let table = hold(&self.table).clone().unwrap_or_default();
        self.work(|desk| work(desk, &table))
    }

    /// Lets a set of papers go where the clerk wants it, and records it. Setting and painting
    /// are done outside the desk's lock. None where the clerk thought better of it.
    pub(crate) fn print(
        &self,
        set: PaperSet,
        to: Option<PrintTo>,
    ) -> Result<Option<Printed>, Box<Trouble>> {
        let set = set.watched(self.watch());
        match to {
            None => self.write(&set),
            Some(PrintTo::Viewer) => {
                let folder = self.work(|desk| Ok(desk.viewing()))?;
                let printed = self.record(|| set.write_for_viewer(&folder))?;
                // The others are opened from the list of what was printed.
                let first = hold(&self.printed).first().cloned();
                first.map_or(Ok(()), |it| self.work(|_| self.show(it)))?;
                Ok(Some(printed))
            }
            Some(PrintTo::Printer { printer, copies, sides }) => {
                let send = || set.send(&PrintOrder::new(&printer, copies, &sides)?);
                self.record(send).map(Some)
            }
        }
    }

    /// Asks where a set of papers shall lie, writes and records it. None where the clerk
    /// thought better of it.
    pub(crate) fn write(&self, set: &PaperSet) -> Result<Option<Printed>, Box<Trouble>> {
        let target = match set.proposed_name() {
            Some(name) => self.desktop.choose_target(&name),
            None => self.desktop.choose_folder(),
        };
        let Some(target) = target else { return Ok(None) };
        self.record(|| set.write(&target)).map(Some)
    }

    /// Writes all data into a new folder within a chosen one, and tells where. Between two
    /// documents the desk is free for keys. None where the clerk thought better of it.
    pub(crate) fn write_all_data(&self) -> Result<Option<String>, Box<Trouble>> {
        let Some(folder) = self.desktop.choose_folder() else { return Ok(None) };
        let goes_on = self.watch();
        let mut export = self.work(|desk| desk.begin_whole_export_in(&folder))?;
        while let Some(progress) = self.work(|desk| export.next(desk))? {
            let is_done = progress.done == progress.all;
            if !goes_on(progress) && !is_done {
                return self.work(|_| Err(Fault::Stopped));
            }
        }
        Ok(Some(export.target().display().to_string()))
    }

    /// Begins a long task: tells the page how far it is, and answers whether to go on.
    pub(crate) fn watch(&self) -> impl Fn(Progress) -> bool + Send + Sync + use<> {
        let (is_stopped, tell) = (Arc::clone(&self.is_stopped), Arc::clone(&self.tell));
        is_stopped.store(false, Ordering::Relaxed);
        move |progress| {
            tell(progress);
            !is_stopped.load(Ordering::Relaxed)
        }
    }

    /// Ends the long task that is under way.
    pub(crate) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    pub(crate) fn record(
        &self,
        leave: impl FnOnce() -> Result<Written, Fault>,
    ) -> Result<Printed, Box<Trouble>> {
        let lang = self.work(|desk| Ok(desk.lang()))?;
        let written = caught(lang, leave)?;
        let printed = self.work(|desk| desk.record(written))?;
        let files = printed.files.iter().filter(|it| it.printer.is_none());
        *hold(&self.printed) = files.map(|it| it.path.clone().into()).collect();
        Ok(printed)
    }

    /// The file that came back: asks for one, or goes on with the one asked for before.
    pub(crate) fn returned(&self, asks: bool) -> Option<PathBuf> {
        if asks {
            *hold(&self.returned) = self.desktop.choose_returned()?;
        }
        Some(hold(&self.returned).clone())
    }

    /// Opens a file in the program that the system has for it.
    pub(crate) fn show(&self, path: PathBuf) -> Result<(), Fault> {
        let opened = self.desktop.open(&path);
        opened.map_err(|source| Fault::File { operation: "opening", path, source })
    }

    /// The desk, opened where nobody has yet; a fault is kept to be shown.
    fn opened(&self) -> MutexGuard<'_, State> {
        let mut state = hold(&self.desk);
        if matches!(*state, State::Unopened) {
            *state = State::open(&hold(&self.folder), &self.local);
        }
        state
    }

    /// Whether a desk is open, so that a page may hold keys of it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(*hold(&self.desk), State::Open(_))
    }

    /// Seals all typing and closes the file cleanly.
    pub(crate) fn close(&self) {
        let state = std::mem::replace(&mut *hold(&self.desk), State::Closed);
        if let State::Open(desk) = state {
            desk.close();
        }
    }
}

impl State {
    fn open(folder: &Path, local: &Path) -> Self {
        match Desk::open(folder, Some(local)) {
            Ok(desk) => Self::Open(Box::new(desk)),
            Err(trouble) => Self::Blocked(trouble),
        }
    }
}

/// Locks whatever a panic left behind: the file has its own transactions.
pub(crate) fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What commands receive.
pub(crate) type Shared<'a> = tauri::State<'a, Arc<Office>>;
