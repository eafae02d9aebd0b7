//! The whole database as open files, which a successor can read without this program. Their
//! form is described in `docs/whole-export.md`.

mod folder;
mod record;

use std::collections::VecDeque;
use std::path::Path;

use pobratym_domain::{Document, Refusal};
use pobratym_files::write_csv;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::lists::LISTS;
use crate::target::free_place;
use crate::wire::{ListInput, Progress};
use crate::{Fault, chance};

use folder::Folder;

/// What is said to whoever opens the folder.
const README: &str = include_str!("whole/README.txt");
const PRINTS: &str = "prints.json";

/// An export on its way: one document at a time is in memory, and between two of them the
/// desk is free. One that is not finished leaves nothing behind.
#[derive(Debug)]
pub struct WholeExport {
    folder: Folder,
    left: VecDeque<Step>,
    all: usize,
}

#[derive(Debug)]
enum Step {
    Document(Document),
    Table(&'static str),
    Finish,
}

/// Where a document is written.
enum Place {
    /// In a file of its own.
    File(String),
    /// In the list of its kind.
    List(&'static str),
}

impl Desk {
    /// Begins to write all that the office has into a folder that does not exist yet or is
    /// empty. What was erased is not there; other personal values are.
    ///
    /// # Errors
    /// [`Refusal::FolderNotEmpty`], [`Fault::File`] when nothing can be written there.
    pub fn begin_whole_export(&mut self, target: &Path) -> Result<WholeExport, Fault> {
        let is_taken = match std::fs::read_dir(target) {
            Ok(mut entries) => entries.next().is_some(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
            Err(error) => return Err(Fault::file("reading", target)(error)),
        };
        if is_taken {
            return Err(Refusal::FolderNotEmpty.into());
        }
        self.seal(None)?;
        let mut documents = self.store.documents()?;
        documents.retain(|it| *it != Document::Office);
        documents.push(Document::Office);
        let steps = documents.into_iter().map(Step::Document);
        let steps = steps.chain(LISTS.map(Step::Table)).chain([Step::Finish]);
        let left: VecDeque<Step> = steps.collect();
        let lists = ["bodies.json", "clauses.json", "letters.json", "commitments.json"];
        let lists = lists.into_iter().chain(["aid.json", PRINTS]);
        let folder = Folder::create(target, &chance::id().to_string(), lists)?;
        Ok(WholeExport { folder, all: left.len(), left })
    }
}

impl Desk {
    /// The same in a new folder within `parent` that the day names.
    ///
    /// # Errors
    /// As [`Desk::begin_whole_export`].
    pub fn begin_whole_export_in(&mut self, parent: &Path) -> Result<WholeExport, Fault> {
        let name = format!("pobratym {}", chance::today());
        self.begin_whole_export(&free_place(parent, &name, ""))
    }
}

impl WholeExport {
    /// Where it lies when it is done.
    pub fn target(&self) -> &Path {
        self.folder.target()
    }

    /// Writes the next part and tells how far it is; none when everything is in its place.
    ///
    /// # Errors
    /// [`Fault::File`] when the disk fails, [`Fault::Store`]; nothing is left of it then,
    /// once it is dropped.
    pub fn next(&mut self, desk: &mut Desk) -> Result<Option<Progress>, Fault> {
        match self.left.pop_front() {
            Some(Step::Document(document)) => self.write(desk, document)?,
            Some(Step::Table(list)) => self.write_table(desk, list)?,
            Some(Step::Finish) => self.finish()?,
            None => return Ok(None),
        }
        Ok(Some(Progress::of(self.all - self.left.len(), self.all)))
    }

    fn write(&mut self, desk: &mut Desk, document: Document) -> Result<(), Fault> {
        let mut record = desk.whole_record(document)?;
        let files = self.write_files(desk, document)?;
        if let Json::Object(record) = &mut record {
            record.insert("attachments".to_owned(), files);
        }
        for print in desk.prints(&document.to_string())?.prints {
            let document = document.to_string();
            self.folder.add(PRINTS, &json!({ "document": document, "print": print }))?;
        }
        match Place::of(document) {
            Place::File(name) => self.folder.write_json(&name, &record),
            Place::List(list) => self.folder.add(list, &record),
        }
    }

    /// Writes what is attached to a document, and tells where each file lies.
    fn write_files(
        &mut self,
        desk: &mut Desk,
        document: Document,
    ) -> Result<Json, Fault> {
        let mut told = Vec::new();
        for file in desk.whole_files(document)? {
            let Some(bytes) = desk.store.blob(&file.digest)? else { continue };
            let folder = format!("attachments/{document}");
            let path = self.folder.write_named(&folder, &file.name, &bytes)?;
            told.push(json!({ "unit": file.unit, "name": file.name, "path": path }));
        }
        Ok(Json::Array(told))
    }

    fn write_table(&mut self, desk: &mut Desk, list: &str) -> Result<(), Fault> {
        let list = list.to_owned();
        let name = format!("tables/{list}.csv");
        let sheet = desk.list(&ListInput { list, visit: None, with_personal: true })?;
        self.folder.write(&name, &write_csv(&sheet)?)
    }

    fn finish(&mut self) -> Result<(), Fault> {
        self.folder.write("README.txt", README.replace('\n', "\r\n").as_bytes())?;
        self.folder.finish()
    }
}

impl Place {
    fn of(document: Document) -> Self {
        match document {
            Document::Office => Self::File("settings.json".to_owned()),
            Document::Agreement(id) => Self::File(format!("agreements/{id}.json")),
            Document::Visit(id) => Self::File(format!("visits/{id}.json")),
            Document::Body(_) => Self::List("bodies.json"),
            Document::Clause(_) => Self::List("clauses.json"),
            Document::Letter(_) => Self::List("letters.json"),
            Document::Commitment(_) => Self::List("commitments.json"),
            Document::Consignment(_) => Self::List("aid.json"),
        }
    }
}
