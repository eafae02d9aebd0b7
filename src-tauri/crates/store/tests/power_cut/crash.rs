//! What may be on a disk after the power went.

use std::collections::HashMap;

use super::SECTOR;
use super::support::Lcg;
use super::vfs::{Event, put};

/// How a cut treats what was not yet synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// None of it had reached the disk.
    Lost,
    /// Every sector on its own was kept, lost or turned into garbage; names came and
    /// went in order.
    Torn,
    /// The same, and every change of a name on its own was kept or lost.
    TornAndUnordered,
}

/// Which syncs a disk only says it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lies {
    None,
    /// Those of the log, as with `synchronous = NORMAL`.
    Log,
    /// All of them, as with `synchronous = OFF`.
    All,
}

#[derive(Clone, Debug)]
enum Name {
    Came(String, usize),
    Went(String),
}

#[derive(Clone, Debug)]
enum Change {
    Write { offset: usize, bytes: Vec<u8> },
    Truncate(usize),
}

/// The disk as the log goes by: what is safe, and what is on its way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Platter {
    names: HashMap<String, usize>,
    files: HashMap<usize, Vec<u8>>,
    /// Changes of names on their way, oldest first.
    pending_names: Vec<Name>,
    /// Changes of contents on their way, oldest first.
    pending: Vec<(usize, Change)>,
    /// Journals whose first sync takes the folder along.
    journals: Vec<usize>,
    logs: Vec<usize>,
}

impl Platter {
    /// Takes in what happened.
    pub(crate) fn take(&mut self, event: &Event, lies: Lies) {
        match event.clone() {
            Event::Create { file, name, syncs_folder } => {
                if name.ends_with("-wal") {
                    self.logs.push(file);
                }
                self.pending_names.push(Name::Came(name, file));
                if syncs_folder {
                    self.journals.push(file);
                }
            }
            Event::Write { file, offset, bytes } => {
                self.pending.push((file, Change::Write { offset, bytes }));
            }
            Event::Truncate { file, size } => {
                self.pending.push((file, Change::Truncate(size)));
            }
            Event::Delete { name, syncs_folder } => {
                self.pending_names.push(Name::Went(name));
                if syncs_folder && lies != Lies::All {
                    self.sync_names();
                }
            }
            Event::Sync { .. } if lies == Lies::All => {}
            Event::Sync { file } if lies == Lies::Log && self.logs.contains(&file) => {}
            Event::Sync { file } => {
                let (synced, pending) =
                    self.pending.drain(..).partition(|(other, _)| *other == file);
                self.pending = pending;
                let synced: Vec<(usize, Change)> = synced;
                let contents = self.files.entry(file).or_default();
                for (_, change) in synced {
                    change.apply(contents);
                }
                if self.journals.contains(&file) {
                    self.journals.retain(|other| *other != file);
                    self.sync_names();
                }
            }
        }
    }

    fn sync_names(&mut self) {
        for name in self.pending_names.drain(..) {
            name.apply(&mut self.names);
        }
    }

    /// The files there are after the power went now.
    pub(crate) fn cut(&self, cut: Cut, lcg: &mut Lcg) -> HashMap<String, Vec<u8>> {
        let mut names = self.names.clone();
        let mut files = self.files.clone();
        let in_order = lcg.below(self.pending_names.len() + 1);
        for (index, name) in self.pending_names.iter().enumerate() {
            let kept = match cut {
                Cut::Lost => false,
                Cut::Torn => index < in_order,
                Cut::TornAndUnordered => lcg.below(2) == 0,
            };
            if kept {
                name.clone().apply(&mut names);
            }
        }
        if cut != Cut::Lost {
            for (file, change) in &self.pending {
                change.tear(files.entry(*file).or_default(), lcg);
            }
        }
        let contents = |file| files.get(&file).cloned().unwrap_or_default();
        names.into_iter().map(|(name, file)| (name, contents(file))).collect()
    }
}

impl Name {
    fn apply(self, names: &mut HashMap<String, usize>) {
        match self {
            Self::Came(name, file) => names.insert(name, file),
            Self::Went(name) => names.remove(&name),
        };
    }
}

impl Change {
    fn apply(self, contents: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => put(contents, offset, &bytes),
            Self::Truncate(size) => contents.truncate(size),
        }
    }

    /// Applies a part of the change, sector by sector.
    fn tear(&self, contents: &mut Vec<u8>, lcg: &mut Lcg) {
        match self {
            Self::Write { offset, bytes } => {
                let mut from = 0;
                while from < bytes.len() {
                    let to_border = SECTOR - (offset + from) % SECTOR;
                    let to = bytes.len().min(from + to_border);
                    match lcg.below(8) {
                        0..=3 => put(contents, offset + from, &bytes[from..to]),
                        4 => {
                            let garbage: Vec<u8> =
                                (from..to).map(|_| lcg.next() as u8).collect();
                            put(contents, offset + from, &garbage);
                        }
                        _ => {}
                    }
                    from = to;
                }
            }
            Self::Truncate(size) if lcg.below(2) == 0 => contents.truncate(*size),
            Self::Truncate(_) => {}
        }
    }
}
