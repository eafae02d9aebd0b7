//! Undo and redo: act by act, of one person, on one computer, under one document.
//!
//! Undoing writes new records with the earlier values. What can be undone is read from
//! the acts themselves, so it survives a restart.

use std::collections::HashSet;

use pobratym_domain::{Cell, Document, Id, IdSource, Refusal};
use rusqlite::{Connection, Transaction};

use crate::StoreFault;
use crate::fault::Failure;
use crate::journal::{Committed, Journal, lamport, shown};
use crate::record::{Author, Record, RecordId};
use crate::store::Store;
use crate::value::Stored;

/// An act that can be undone or redone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub act: Id,
    pub name: String,
    pub at: i64,
}

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    pub step: Step,
    /// The cells that got their other value back.
    pub cells: Vec<Cell>,
    pub committed: Committed,
}

/// Why nothing was undone or redone.
#[derive(Debug, thiserror::Error)]
pub enum NotUndone {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Fault(#[from] StoreFault),
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Undo,
    Redo,
}

impl Store {
    /// The act that [`Store::undo`] would undo.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn undo_target(
        &self,
        document: Document,
        actor: Id,
    ) -> Result<Option<Step>, StoreFault> {
        self.read("looking for what to undo", |connection| {
            target(connection, Way::Undo, document, actor, self.device)
        })
    }

    /// The act that changed a document first, if any did.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn beginning(&self, document: Document) -> Result<Option<Id>, StoreFault> {
        self.read("looking for what began a document", |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT act FROM touch WHERE document = ?1 ORDER BY lamport, act LIMIT 1",
            )?;
            let mut rows = statement.query([document.to_string()])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            act_of(row).map(Some)
        })
    }

    /// The act that [`Store::redo`] would redo.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn redo_target(
        &self,
        document: Document,
        actor: Id,
    ) -> Result<Option<Step>, StoreFault> {
        self.read("looking for what to redo", |connection| {
            target(connection, Way::Redo, document, actor, self.device)
        })
    }

    /// Undoes this person's latest act listed under the document.
    ///
    /// # Errors
    /// [`NotUndone::Refused`] when there is none, or when a place it changed has been
    /// changed since; then nothing was changed.
    pub fn undo(
        &mut self,
        document: Document,
        actor: Id,
        at: i64,
        ids: &mut dyn IdSource,
    ) -> Result<Undone, NotUndone> {
        self.step(Way::Undo, document, actor, at, ids)
    }

    /// Does again what this person undid last.
    ///
    /// # Errors
    /// As for [`Store::undo`].
    pub fn redo(
        &mut self,
        document: Document,
        actor: Id,
        at: i64,
        ids: &mut dyn IdSource,
    ) -> Result<Undone, NotUndone> {
        self.step(Way::Redo, document, actor, at, ids)
    }

    /// Undoes one act of this person whole, whatever they did elsewhere since.
    ///
    /// # Errors
    /// [`NotUndone::Refused`] when it is none of theirs or undone already, or when a document
    /// that it began, or a place that it changed, has been changed since; then nothing was
    /// changed.
    pub fn undo_act(
        &mut self,
        act: Id,
        actor: Id,
        at: i64,
        ids: &mut dyn IdSource,
    ) -> Result<Undone, NotUndone> {
        let (office, device) = (self.office, self.device);
        let outcome = self.write_many("undoing an act", usize::MAX, |tx| {
            let Some((step, of)) = standing(tx, act, actor, device)? else {
                return Ok(Err(Refusal::NothingToUndo));
            };
            let mut later =
                tx.prepare_cached(include_str!("undo/begun_and_changed.sql"))?;
            if later.query_row([act.to_string()], |row| row.get::<_, bool>(0))? {
                return Ok(Err(Refusal::ImportChanged));
            }
            let id = ids.fresh();
            let author = Author {
                office: office.to_string(),
                device: device.to_string(),
                lamport: lamport(tx)? + 1,
                at,
                actor: actor.to_string(),
                act: id.to_string(),
                name: step.name.clone(),
                of,
                undoes: Some(act.to_string()),
                redoes: None,
            };
            turn(tx, Way::Undo, step, id, &author)
        })?;
        Ok(outcome?)
    }

    /// The documents that an act changed.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn touched(&self, act: Id) -> Result<Vec<Document>, StoreFault> {
        self.read("listing what an act changed", |connection| {
            let mut statement = connection
                .prepare_cached("SELECT document FROM touch WHERE act = ?1 ORDER BY 1")?;
            let names = statement.query_map([act.to_string()], |row| row.get(0))?;
            let names: Vec<String> = names.collect::<Result<_, _>>()?;
            Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
        })
    }

    fn step(
        &mut self,
        way: Way,
        document: Document,
        actor: Id,
        at: i64,
        ids: &mut dyn IdSource,
    ) -> Result<Undone, NotUndone> {
        let (office, device) = (self.office, self.device);
        let operation = if way == Way::Undo { "undoing" } else { "redoing" };
        let outcome = self.write(operation, |tx| {
            let Some(step) = target(tx, way, document, actor, device)? else {
                return Ok(Err(match way {
                    Way::Undo => Refusal::NothingToUndo,
                    Way::Redo => Refusal::NothingToRedo,
                }));
            };
            let id = ids.fresh();
            let author = Author {
                office: office.to_string(),
                device: device.to_string(),
                lamport: lamport(tx)? + 1,
                at,
                actor: actor.to_string(),
                act: id.to_string(),
                name: step.name.clone(),
                of: document.to_string(),
                undoes: (way == Way::Undo).then(|| step.act.to_string()),
                redoes: (way == Way::Redo).then(|| step.act.to_string()),
            };
            turn(tx, way, step, id, &author)
        })?;
        Ok(outcome?)
    }
}

/// Gives every cell of an act its other value, unless one of them was changed since.
fn turn(
    tx: &Transaction<'_>,
    way: Way,
    step: Step,
    id: Id,
    author: &Author,
) -> Result<Result<Undone, Refusal>, Failure> {
    let turns = turns(tx, step.act)?;
    for turn in &turns {
        let expected = if way == Way::Undo { &turn.after } else { &turn.before };
        if !stands(tx, turn.cell, expected, &author.actor)? {
            return Ok(Err(Refusal::ChangedByOthers));
        }
    }
    let revision = Journal::keep(tx, &author.office, |journal| {
        for turn in &turns {
            let value = if way == Way::Undo { &turn.before } else { &turn.after };
            let cell = turn.cell.to_string();
            let (_, seen) = shown(tx, &cell)?;
            journal.put(author, &cell, seen.into_iter().collect(), value)?;
        }
        journal.revision(&author.of)
    })?;
    let committed = Committed { act: id, records: turns.len(), revision };
    let cells = turns.into_iter().map(|turn| turn.cell).collect();
    Ok(Ok(Undone { step, cells, committed }))
}

/// An act of this person that is not undone, and the document that it is listed under.
fn standing(
    connection: &Connection,
    act: Id,
    actor: Id,
    device: Id,
) -> Result<Option<(Step, String)>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("undo/standing.sql"))?;
    let keys = [act.to_string(), actor.to_string(), device.to_string()];
    let mut rows = statement.query(keys)?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some((step(row)?, row.get(3)?)))
}

/// What an act did to one cell.
#[derive(Debug)]
struct Turn {
    cell: Cell,
    before: Stored,
    after: Stored,
}

/// Walks back over the person's acts. Each undo or redo names the act it concerns, and
/// the latest one decides. A new act ends what can be redone.
fn target(
    connection: &Connection,
    way: Way,
    document: Document,
    actor: Id,
    device: Id,
) -> Result<Option<Step>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("undo/acts.sql"))?;
    let keys = [document.to_string(), actor.to_string(), device.to_string()];
    let mut rows = statement.query(keys)?;
    let mut decided = HashSet::<String>::new();
    let mut undone = HashSet::<String>::new();
    let mut earliest_undone = None;
    while let Some(row) = rows.next()? {
        let act: String = row.get(0)?;
        if let Some(named) = row.get::<_, Option<String>>(3)? {
            if decided.insert(named.clone()) {
                undone.insert(named);
            }
        } else if let Some(named) = row.get::<_, Option<String>>(4)? {
            decided.insert(named);
        } else if way == Way::Undo && !undone.contains(&act) {
            return step(row).map(Some);
        } else if way == Way::Redo {
            break;
        }
    }
    if way == Way::Redo {
        for act in undone {
            let mut statement = connection.prepare_cached(
                "SELECT act, name, at, lamport FROM act WHERE act = ?1",
            )?;
            let mut rows = statement.query([act])?;
            while let Some(row) = rows.next()? {
                let lamport: i64 = row.get(3)?;
                if earliest_undone.as_ref().is_none_or(|(first, _)| lamport < *first) {
                    earliest_undone = Some((lamport, step(row)?));
                }
            }
        }
    }
    Ok(earliest_undone.map(|(_, step)| step))
}

fn act_of(row: &rusqlite::Row<'_>) -> Result<Id, Failure> {
    let act: String = row.get(0)?;
    act.parse().map_err(|_| Failure::Damaged(format!("an act named {act}")))
}

fn step(row: &rusqlite::Row<'_>) -> Result<Step, Failure> {
    Ok(Step { act: act_of(row)?, name: row.get(1)?, at: row.get(2)? })
}

/// What an act did, cell by cell; the values before are those its author saw.
fn turns(tx: &Transaction<'_>, act: Id) -> Result<Vec<Turn>, Failure> {
    let mut statement = tx.prepare_cached(
        "SELECT cell, body FROM entry JOIN record USING (n) WHERE act = ?1 ORDER BY n",
    )?;
    let mut rows = statement.query([act.to_string()])?;
    let mut turns = Vec::new();
    while let Some(row) = rows.next()? {
        let unknown = || Failure::Malformed("an act of a newer program".to_owned());
        let cell: String = row.get(0)?;
        let record = Record::read(&row.get::<_, Vec<u8>>(1)?)?;
        turns.push(Turn {
            cell: cell.parse().map_err(|_| unknown())?,
            before: seen(tx, &record.parents)?.ok_or_else(unknown)?,
            after: record.stored().ok_or_else(unknown)?,
        });
    }
    Ok(turns)
}

/// The value that the author of a record with these parents saw.
fn seen(tx: &Transaction<'_>, parents: &[RecordId]) -> Result<Option<Stored>, Failure> {
    let mut latest: Option<Record> = None;
    for parent in parents {
        let body: Vec<u8> = tx
            .prepare_cached("SELECT body FROM record WHERE id = ?1")?
            .query_row([parent.0], |row| row.get(0))?;
        let record = Record::read(&body)?;
        let rank = |it: &Record| (it.lamport, it.device.clone());
        if latest.as_ref().is_none_or(|it| rank(it) < rank(&record)) {
            latest = Some(record);
        }
    }
    Ok(latest.map_or(Some(Stored::Absent), |record| record.stored()))
}

/// Whether a cell still holds what this person left there, and nobody else's value
/// stands beside it.
fn stands(
    tx: &Transaction<'_>,
    cell: Cell,
    expected: &Stored,
    actor: &str,
) -> Result<bool, Failure> {
    let mut statement =
        tx.prepare_cached("SELECT body FROM head JOIN record USING (n) WHERE cell = ?1")?;
    let mut rows = statement.query([cell.to_string()])?;
    while let Some(row) = rows.next()? {
        let record = Record::read(&row.get::<_, Vec<u8>>(0)?)?;
        if record.actor != actor || record.stored().as_ref() != Some(expected) {
            return Ok(false);
        }
    }
    Ok(true)
}
