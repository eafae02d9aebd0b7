//! Search over folded texts. A word of the query finds every word that begins like it.

use std::collections::HashMap;

use pobratym_domain::{Cell, Document, Kind, Line};
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::StoreFault;
use crate::fault::Failure;
use crate::fold::{fold, stems};
use crate::store::Store;

/// From so many texts on, the index is written in larger pieces.
const MUCH: usize = 1_000;
const LARGE_BUFFER: i64 = 32 << 20;
/// What SQLite takes of itself.
const BUFFER: i64 = 1 << 20;

/// A text to be found under a cell or a whole document. Own texts are found without it;
/// it is for texts that are computed, such as a template's.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    pub document: Document,
    pub cell: Option<Cell>,
    pub title: &'a str,
    pub body: &'a str,
}

/// Where a query was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub document: Document,
    pub cell: Option<Cell>,
}

impl Store {
    /// Makes computed texts findable, each in place of what was findable there before;
    /// an empty one is taken out.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was changed.
    pub fn index(&mut self, passages: &[Passage<'_>]) -> Result<(), StoreFault> {
        self.write_many("indexing", passages.len(), |tx| {
            let findable = passages.iter().map(|it| {
                let cell = it.cell.map(|cell| cell.to_string());
                let place = cell.unwrap_or_else(|| it.document.to_string());
                Findable { place, title: fold(it.title), body: fold(it.body) }
            });
            keep(tx, &findable.collect::<Vec<_>>())
        })
    }

    /// The best places for a query, best first. Names of persons come before texts.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn search(&self, query: &str, limit: usize) -> Result<Vec<Hit>, StoreFault> {
        let stems = stems(query);
        if stems.is_empty() {
            return Ok(Vec::new());
        }
        self.read("searching", |connection| {
            let mut places = persons(connection, &stems, limit)?;
            places.extend(texts(connection, &stems, limit.saturating_sub(places.len()))?);
            Ok(places.iter().filter_map(|place| hit(place)).collect())
        })
    }
}

/// What is found under a place, folded.
#[derive(Debug)]
pub(crate) struct Findable {
    place: String,
    title: String,
    body: String,
}

impl Findable {
    /// A cell's own text; an empty one takes it out. None where the cell is not searched.
    pub(crate) fn own(cell: Cell, text: &str) -> Option<Self> {
        if cell.line != Line::Own || !cell.kind.is_typed() || cell.kind.is_personal() {
            return None;
        }
        let is_title = matches!(
            cell.kind,
            Kind::Title
                | Kind::Heading
                | Kind::Short
                | Kind::Official(_)
                | Kind::FileNumber
        );
        let (text, none) = (fold(text), String::new());
        let (title, body) = if is_title { (text, none) } else { (none, text) };
        Some(Self { place: cell.to_string(), title, body })
    }

    fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.body.trim().is_empty()
    }
}

/// Keeps texts findable, or takes them out when there is none; of one place the last. The
/// index is written after the places: SQLite writes it out whenever a statement that may be
/// taken back comes between, and then merges as often.
pub(crate) fn keep(tx: &Transaction<'_>, all: &[Findable]) -> Result<(), Failure> {
    let last: HashMap<&str, usize> =
        all.iter().enumerate().map(|(index, it)| (it.place.as_str(), index)).collect();
    let mut known =
        tx.prepare_cached("DELETE FROM passage WHERE place = ?1 RETURNING n")?;
    let mut add = tx.prepare_cached("INSERT INTO passage (place) VALUES (?1)")?;
    let (mut taken_out, mut put_in) = (Vec::new(), Vec::new());
    for (index, findable) in all.iter().enumerate() {
        if last.get(findable.place.as_str()) != Some(&index) {
            continue;
        }
        let n =
            known.query_row([&findable.place], |row| row.get::<_, i64>(0)).optional()?;
        taken_out.extend(n);
        if !findable.is_empty() {
            add.execute([&findable.place])?;
            put_in.push((tx.last_insert_rowid(), findable));
        }
    }
    let is_much = all.len() >= MUCH;
    if is_much {
        buffer(tx, LARGE_BUFFER)?;
    }
    let mut title = tx.prepare_cached("DELETE FROM search_title WHERE rowid = ?1")?;
    let mut text = tx.prepare_cached("DELETE FROM search_text WHERE rowid = ?1")?;
    for n in taken_out {
        title.execute([n])?;
        text.execute([n])?;
    }
    let mut title =
        tx.prepare_cached("INSERT INTO search_title (rowid, text) VALUES (?1, ?2)")?;
    let mut text =
        tx.prepare_cached("INSERT INTO search_text (rowid, text) VALUES (?1, ?2)")?;
    for (n, Findable { title: heading, body, .. }) in put_in {
        if !heading.trim().is_empty() {
            title.execute((n, heading))?;
        }
        text.execute((n, format!("{heading} {body}")))?;
    }
    if is_much {
        buffer(tx, BUFFER)?;
    }
    Ok(())
}

/// How much of the index SQLite gathers before it writes, in bytes.
fn buffer(tx: &Transaction<'_>, bytes: i64) -> Result<(), Failure> {
    for sql in [
        "INSERT INTO search_title (search_title, rank) VALUES ('hashsize', ?1)",
        "INSERT INTO search_text (search_text, rank) VALUES ('hashsize', ?1)",
    ] {
        tx.prepare_cached(sql)?.execute([bytes])?;
    }
    Ok(())
}

/// Names of persons are few and may be erased, so they are not in the index but looked
/// through.
fn persons(
    connection: &Connection,
    stems: &[String],
    limit: usize,
) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("search/persons.sql"))?;
    let mut rows = statement.query([format!(" {}", stems[0])])?;
    let mut places = Vec::new();
    while let Some(row) = rows.next()? {
        let folded = row.get_ref(1)?.as_str().unwrap_or_default();
        let found = |stem: &String| folded.contains(&format!(" {stem}"));
        if places.len() < limit && stems.iter().all(found) {
            places.push(row.get(0)?);
        }
    }
    Ok(places)
}

/// Titles first, then all texts, each the latest changed first. Nothing is weighed: in
/// agreements every other clause has the same words, and to weigh them all would take
/// long and say little.
fn texts(
    connection: &Connection,
    stems: &[String],
    limit: usize,
) -> Result<Vec<String>, Failure> {
    let words: Vec<String> = stems.iter().map(|stem| format!("\"{stem}\"*")).collect();
    let words = words.join(" ");
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(include_str!("search/texts.sql"))?;
    let places = statement.query_map((words, limit), |row| row.get(0))?;
    Ok(places.collect::<Result<_, _>>()?)
}

fn hit(place: &str) -> Option<Hit> {
    match place.parse::<Cell>() {
        Ok(cell) => Some(Hit { document: cell.document, cell: Some(cell) }),
        Err(_) => Some(Hit { document: place.parse().ok()?, cell: None }),
    }
}
