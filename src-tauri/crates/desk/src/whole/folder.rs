//! A folder that appears whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::Fault;
use crate::target::safe_name;

/// The form of the files; a later form has a higher number.
const FORMAT: u32 = 1;
/// The only file that it does not list itself.
const CONTENTS: &str = "contents.json";

/// A folder that is written beside its place and put there in the end.
#[derive(Debug)]
pub(super) struct Folder {
    target: PathBuf,
    part: PathBuf,
    /// Lists that documents are still added to, each a JSON array.
    lists: BTreeMap<&'static str, Output>,
    contents: Vec<Content>,
    /// Names in lower case, since Windows and macOS know no other.
    taken: BTreeSet<String>,
}

/// A file of the folder.
#[derive(Debug, Serialize)]
struct Content {
    path: String,
    /// In bytes.
    size: u64,
    sha256: String,
}

/// A file while it is written.
#[derive(Debug)]
struct Output {
    file: BufWriter<File>,
    size: u64,
    digest: Sha256,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Folder {
    /// Begins the folder beside `target`, under a name that `mark` makes its own.
    pub(super) fn create(
        target: &Path,
        mark: &str,
        lists: impl IntoIterator<Item = &'static str>,
    ) -> Result<Self, Fault> {
        let mut part = target.to_owned().into_os_string();
        part.push(format!(".{mark}.part"));
        let part = PathBuf::from(part);
        std::fs::create_dir_all(&part).map_err(Fault::file("writing", &part))?;
        let mut folder = Self {
            target: target.to_owned(),
            part,
            lists: BTreeMap::new(),
            contents: Vec::new(),
            taken: BTreeSet::new(),
        };
        for list in lists {
            let mut output = folder.open(list)?;
            output.write_all(b"[").map_err(Fault::file("writing", &folder.part))?;
            folder.lists.insert(list, output);
        }
        Ok(folder)
    }

    pub(super) fn target(&self) -> &Path {
        &self.target
    }

    /// Adds a value to one of the lists.
    pub(super) fn add(
        &mut self,
        list: &str,
        value: &impl Serialize,
    ) -> Result<(), Fault> {
        let Some(output) = self.lists.get_mut(list) else {
            return Err(Fault::Invalid(list.to_owned()));
        };
        let between: &[u8] = if output.size > 1 { b",\n" } else { b"\n" };
        let added = output.write_all(between).and_then(|()| json_into(output, value));
        added.map_err(Fault::file("writing", &self.part))
    }

    pub(super) fn write_json(
        &mut self,
        name: &str,
        value: &impl Serialize,
    ) -> Result<(), Fault> {
        let mut output = self.open(name)?;
        json_into(&mut output, value).map_err(Fault::file("writing", &self.part))?;
        self.close(name, output)
    }

    pub(super) fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        let mut output = self.open(name)?;
        output.write_all(bytes).map_err(Fault::file("writing", &self.part))?;
        self.close(name, output)
    }

    /// Writes a file under a name of a person's choice, as near to it as every system takes,
    /// and tells its path.
    pub(super) fn write_named(
        &mut self,
        folder: &str,
        name: &str,
        bytes: &[u8],
    ) -> Result<String, Fault> {
        let safe = safe_name(name);
        let (stem, ending) = match safe.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
            _ => (safe.as_str(), String::new()),
        };
        let mut path = format!("{folder}/{safe}");
        let mut number = 1;
        while self.taken.contains(&path.to_lowercase()) {
            number += 1;
            path = format!("{folder}/{stem} ({number}){ending}");
        }
        self.write(&path, bytes)?;
        Ok(path)
    }

    /// Closes the lists, writes what is in the folder, and puts it in its place.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        while let Some((name, mut output)) = self.lists.pop_first() {
            output.write_all(b"\n]\n").map_err(Fault::file("writing", &self.part))?;
            self.close(name, output)?;
        }
        let files = std::mem::take(&mut self.contents);
        let contents = json!({ "format": FORMAT, "files": files });
        self.write_json(CONTENTS, &contents)?;
        // An empty folder may lie there; no other is ever removed.
        let _ = std::fs::remove_dir(&self.target);
        std::fs::rename(&self.part, &self.target)
            .map_err(Fault::file("writing", &self.target))
    }

    fn open(&mut self, name: &str) -> Result<Output, Fault> {
        let path = self.part.join(name);
        let folder = path.parent().unwrap_or(&self.part);
        std::fs::create_dir_all(folder).map_err(Fault::file("writing", folder))?;
        let file = File::create_new(&path).map_err(Fault::file("writing", &path))?;
        self.taken.insert(name.to_lowercase());
        Ok(Output { file: BufWriter::new(file), size: 0, digest: Sha256::new() })
    }

    fn close(&mut self, name: &str, output: Output) -> Result<(), Fault> {
        let Output { file, size, digest } = output;
        let path = self.part.join(name);
        let file = file.into_inner().map_err(std::io::IntoInnerError::into_error);
        file.and_then(|it| it.sync_all()).map_err(Fault::file("writing", &path))?;
        let sha256 = crate::hex(&digest.finalize());
        self.contents.push(Content { path: name.to_owned(), size, sha256 });
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // On Windows a file that is open keeps its folder.
        self.lists.clear();
        // Once it is in its place, there is nothing under this name.
        let _ = std::fs::remove_dir_all(&self.part);
    }
}

fn json_into(output: &mut Output, value: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer_pretty(output, value).map_err(std::io::Error::from)
}
