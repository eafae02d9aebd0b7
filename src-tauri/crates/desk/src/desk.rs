//! One office's running program, without a window.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pobratym_domain::{
    Act, AgreementId, Body, BodyId, Cell, Document, Id, Kind, Lang, Plan, Refusal, Stage,
    Value,
};
use pobratym_store::{ActRecord, NotUndone, Step, Store};
use pobratym_typeset::Picture;
use pobratym_wording::{Packs, messages};

use crate::agreements::Loaded;
use crate::drafting::Names;
use crate::guard::Guard;
use crate::settings::Choices;
use crate::summary::Summaries;
use crate::wire::{Progress, Restored, Saved};
use crate::{Fault, chance};

/// One office's running program: its file, who works at it, what it found on opening.
#[derive(Debug)]
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) folder: PathBuf,
    pub(crate) choices: Choices,
    pub(crate) guard: Guard,
    pub(crate) restored: Vec<Restored>,
    /// When the latest row or record of this start was safe on disk, milliseconds since 1970,
    /// UTC.
    pub(crate) saved_at: Option<i64>,
    /// What of each agreement's template is in the search, by its digest.
    pub(crate) indexed: BTreeMap<AgreementId, [u8; 32]>,
    /// Read with the first list.
    pub(crate) summaries: Option<Summaries>,
    /// Arms that were read for printing, by the digest of their file.
    pub(crate) pictures: BTreeMap<[u8; 32], Arc<Picture>>,
    /// Read with the first agreement, and again when a body has changed.
    pub(crate) names: RefCell<Option<Names>>,
    /// The procedure packs, those of the office among them; read with the first agreement.
    pub(crate) packs: RefCell<Option<Arc<Packs>>>,
    /// Whether the wording of each document that is being typed into is closed.
    pub(crate) closed: BTreeMap<Document, bool>,
}

/// What the journal calls an act, and where undo lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed {
    pub(crate) document: Document,
    pub(crate) name: &'static str,
}

impl Deed {
    pub(crate) fn of(document: impl Into<Document>, act: &Act) -> Self {
        Self { document: document.into(), name: act.name() }
    }
}

impl Desk {
    /// The language the clerk reads.
    pub fn lang(&self) -> Lang {
        self.choices.lang
    }

    /// The folder of the office file.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps what is being typed. Returns when the row is on disk: this is what "saved"
    /// means. One commit, whatever the size of the agreement.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the text is closed, [`Fault::NotFound`] when there is no
    /// such document, [`Fault::Store`]; then the text kept before still stands.
    pub fn type_into(&mut self, cell: &str, text: &str) -> Result<Saved, Fault> {
        let cell: Cell = crate::input::code(cell)?;
        if !cell.kind.is_typed() {
            return Err(Refusal::WrongValue.into());
        }
        if self.is_closed(cell.document)? && cell.kind.is_wording() {
            return Err(Refusal::TextClosed.into());
        }
        let now = chance::now().timestamp_millis();
        self.store.type_into(&cell, text, now)?;
        self.saved_at = Some(now);
        self.guard.touch(now);
        Ok(self.saved())
    }

    /// Seals everything that is being typed.
    ///
    /// # Errors
    /// [`Fault::Store`]; what was kept stays kept.
    pub fn save_now(&mut self) -> Result<Saved, Fault> {
        self.seal(None)?;
        Ok(self.saved())
    }

    /// What is safe, as of now.
    ///
    /// # Errors
    /// None at present; the signature leaves room for a check of the disk.
    pub fn status(&mut self) -> Result<Saved, Fault> {
        Ok(self.saved())
    }

    /// Seals typing, makes a last copy where one is due and closes the file in good order.
    pub fn close(mut self) {
        // What could not be sealed stays in its typing row for the next start, and what
        // could not be closed is looked over then.
        let _ = self.seal(None);
        // Without them the next start takes a little longer.
        let _ = self.keep_summaries();
        self.guard.finish(chance::now().timestamp_millis());
        let _ = self.store.close();
    }

    pub(crate) fn saved(&self) -> Saved {
        let fault = self
            .guard
            .fault()
            .map(|_| messages::fault("backup_failed", &[], self.lang()).what);
        Saved { at: self.saved_at, last_backup: self.guard.newest(), backup_fault: fault }
    }

    /// The one door for writes. What changes nothing leaves no trace and no step of undo.
    pub(crate) fn transact(&mut self, deed: Deed, plan: &Plan) -> Result<(), Fault> {
        if plan.changes.is_empty() && plan.version.is_none() {
            return Ok(());
        }
        self.transact_sealing(deed, plan, &[])
    }

    pub(crate) fn transact_sealing(
        &mut self,
        deed: Deed,
        plan: &Plan,
        seals: &[Cell],
    ) -> Result<(), Fault> {
        self.keep_act(deed, plan, seals).map(|_| ())
    }

    /// Keeps an act and tells by which identifier.
    pub(crate) fn keep_act(
        &mut self,
        deed: Deed,
        plan: &Plan,
        seals: &[Cell],
    ) -> Result<Id, Fault> {
        self.keep_watched(deed, plan, seals, &|_| true)
    }

    /// The same for very many changes, which `goes_on` watches.
    pub(crate) fn keep_watched(
        &mut self,
        deed: Deed,
        plan: &Plan,
        seals: &[Cell],
        goes_on: &dyn Fn(Progress) -> bool,
    ) -> Result<Id, Fault> {
        let now = chance::now().timestamp_millis();
        let record = ActRecord {
            version: plan.version.as_deref(),
            seals,
            ..ActRecord::new(
                deed.name,
                self.choices.actor,
                now,
                deed.document,
                &plan.changes,
            )
        };
        let all = plan.changes.len();
        let mut goes_on = |done| goes_on(Progress::of(done, all));
        let committed =
            self.store.transact_watched(&record, &mut chance::id, &mut goes_on)?;
        if plan.changes.iter().any(|it| matches!(it.cell.document, Document::Body(_))) {
            self.names.take();
        }
        self.closed.clear();
        self.saved_at = Some(now);
        self.guard.touch(now);
        self.keep_erasure_day(deed.document)?;
        Ok(committed.act)
    }

    /// The values of a document as they stand, with what is being typed.
    pub(crate) fn cells(
        &self,
        document: Document,
    ) -> Result<BTreeMap<Cell, Value>, Fault> {
        let mut cells = self.store.cells(document)?;
        let is_closed = is_text_closed(&cells, document);
        for typed in self.store.typing(Some(document))? {
            // Keys that reached a text before it was closed wait for it to be reopened.
            let waits = is_closed && typed.cell.kind.is_wording();
            if !waits && !cells.is_empty() {
                cells.insert(typed.cell, Value::Text(typed.text));
            }
        }
        Ok(cells)
    }

    /// Whether the wording of a document is closed. Looked up once per change of it, as
    /// every key asks.
    fn is_closed(&mut self, document: Document) -> Result<bool, Fault> {
        if let Some(is_closed) = self.closed.get(&document) {
            return Ok(*is_closed);
        }
        let cells = self.store.cells(document)?;
        if cells.is_empty() {
            return Err(Fault::NotFound(document.to_string()));
        }
        let is_closed = is_text_closed(&cells, document);
        self.closed.insert(document, is_closed);
        Ok(is_closed)
    }

    /// Makes acts of the typing in one document, or in all.
    pub(crate) fn seal(&mut self, document: Option<Document>) -> Result<(), Fault> {
        for typed in self.store.typing(document)? {
            let value = typed_value(typed.text);
            self.seal_typed(typed.cell, value)?;
        }
        Ok(())
    }

    /// Whether typing became an act. Where its text was closed meanwhile, or its document
    /// never came, the row stays for another time.
    pub(crate) fn seal_typed(&mut self, cell: Cell, value: Value) -> Result<bool, Fault> {
        match self.seal_value(cell, value) {
            Ok(()) => Ok(true),
            Err(Fault::Refused(_) | Fault::NotFound(_)) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    /// Gives one cell its value as one act. An own wording that says what the template
    /// says goes back to following the template.
    pub(crate) fn seal_value(&mut self, cell: Cell, value: Value) -> Result<(), Fault> {
        let (act, plan) = match cell.document {
            Document::Agreement(id) => {
                let cells = self.store.cells(id.into())?;
                if cells.is_empty() {
                    return Err(Fault::NotFound(id.to_string()));
                }
                let loaded = self.loaded(id, &cells)?;
                let value = unless_template(&loaded, cell, value);
                let act = Act::Edit { cell, value };
                let plan = act.plan(&loaded.agreement, &mut chance::id)?;
                (act, plan)
            }
            Document::Body(id) => {
                let body = self.known_body(id)?;
                let act = Act::Edit { cell, value };
                let plan = act.plan_body(&body, &mut chance::id)?;
                (act, plan)
            }
            Document::Letter(_) | Document::Commitment(_) | Document::Consignment(_) => {
                let filing = self.known_filing(cell.document)?;
                let act = Act::Edit { cell, value };
                let plan = act.plan_filing(&filing, &mut chance::id)?;
                (act, plan)
            }
            Document::Visit(id) => {
                let visit = self.read_visit(id)?;
                let act = Act::Edit { cell, value };
                let plan = act.plan_visit(&visit, &mut chance::id)?;
                (act, plan)
            }
            Document::Office | Document::Clause(_) => {
                return Err(Refusal::WrongValue.into());
            }
        };
        self.transact_sealing(Deed::of(cell.document, &act), &plan, &[cell])
    }

    /// Takes back what was done last, but never what began the document: a document that
    /// is not wanted is removed.
    pub(crate) fn undo(&mut self, document: Document) -> Result<(), Fault> {
        self.seal(Some(document))?;
        if self.undo_step(document)?.is_none() {
            return Err(Refusal::NothingToUndo.into());
        }
        let now = chance::now().timestamp_millis();
        let undone = self.store.undo(document, self.choices.actor, now, &mut chance::id);
        self.stepped(undone, now)?;
        self.keep_erasure_day(document)
    }

    pub(crate) fn redo(&mut self, document: Document) -> Result<(), Fault> {
        self.seal(Some(document))?;
        let now = chance::now().timestamp_millis();
        let redone = self.store.redo(document, self.choices.actor, now, &mut chance::id);
        self.stepped(redone, now)?;
        self.keep_erasure_day(document)
    }

    pub(crate) fn stepped<T>(
        &mut self,
        step: Result<T, NotUndone>,
        now: i64,
    ) -> Result<(), Fault> {
        match step {
            Ok(_) => {
                self.names.take();
                self.closed.clear();
                self.saved_at = Some(now);
                self.guard.touch(now);
                Ok(())
            }
            Err(NotUndone::Refused(refusal)) => Err(refusal.into()),
            Err(NotUndone::Fault(fault)) => Err(fault.into()),
        }
    }

    /// What undo would take back, in the clerk's words.
    pub(crate) fn undo_name(&self, document: Document) -> Result<Option<String>, Fault> {
        let step = self.undo_step(document)?;
        Ok(step.map(|it| messages::text(&format!("act-{}", it.name), &[], self.lang())))
    }

    fn undo_step(&self, document: Document) -> Result<Option<Step>, Fault> {
        let step = self.store.undo_target(document, self.choices.actor)?;
        let beginning = self.store.beginning(document)?;
        Ok(step.filter(|it| Some(it.act) != beginning))
    }

    /// What redo would do again, in the clerk's words.
    pub(crate) fn redo_name(&self, document: Document) -> Result<Option<String>, Fault> {
        let step = self.store.redo_target(document, self.choices.actor)?;
        Ok(step.map(|it| messages::text(&format!("act-{}", it.name), &[], self.lang())))
    }

    /// Checks that a body is known.
    pub(crate) fn known_body(&self, id: BodyId) -> Result<Body, Fault> {
        let cells = self.cells(id.into())?;
        if cells.is_empty() {
            return Err(Fault::NotFound(id.to_string()));
        }
        Ok(Body::from_cells(id, &cells))
    }
}

/// Who acts, until a name is said.
pub(crate) fn new_actor() -> Id {
    chance::id()
}

/// What a typed text means; an empty one takes the value away.
pub(crate) fn typed_value(text: String) -> Value {
    if text.trim().is_empty() { Value::Absent } else { Value::Text(text) }
}

fn is_text_closed(cells: &BTreeMap<Cell, Value>, document: Document) -> bool {
    let stage = match cells.get(&Cell::of(document, Kind::Stage)) {
        Some(Value::Code(code)) => code.parse::<Stage>().ok(),
        _ => None,
    };
    let template = cells.contains_key(&Cell::of(document, Kind::Template));
    template && stage.is_some_and(Stage::is_text_closed)
}

fn unless_template(loaded: &Loaded, cell: Cell, value: Value) -> Value {
    let provided = || loaded.reading().provided(cell);
    match &value {
        Value::Text(text) if provided().as_deref() == Some(text) => Value::Absent,
        _ => value,
    }
}
