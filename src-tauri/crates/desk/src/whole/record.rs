//! A document with everything that the journal says of it.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{Attachment, Cell, Document, Id, Kind, Unit, Value};
use serde_json::{Map, Value as Json, json};

use crate::desk::Desk;
use crate::{Fault, hex};

/// A file that is written beside its document.
pub(super) struct WholeFile {
    /// The part of the document that it is; empty where it is no attachment.
    pub(super) unit: String,
    pub(super) name: String,
    pub(super) digest: [u8; 32],
}

impl Desk {
    /// The document as screens show it, every value that each of its cells ever had, its
    /// versions, and what was done when by whom.
    pub(super) fn whole_record(&mut self, document: Document) -> Result<Json, Fault> {
        let present = self.cells(document)?;
        let acts = self.store.history(document, usize::MAX)?;
        let mut cells: BTreeSet<Cell> = present.keys().copied().collect();
        cells.extend(acts.iter().flat_map(|it| &it.cells).copied());
        let removed = Cell::of(document, Kind::Removed);
        let mut told = Vec::new();
        for cell in &cells {
            told.push(self.whole_cell(*cell, present.get(cell))?);
        }
        let mut history = Vec::new();
        for act in &acts {
            history.push(json!({
                "act": act.act.to_string(),
                "name": act.name,
                "at": act.at,
                "by": self.whole_actor(act.actor)?,
                "undoes": act.undoes.map(|it| it.to_string()),
                "redoes": act.redoes.map(|it| it.to_string()),
                "cells": act.cells.iter().map(ToString::to_string).collect::<Vec<_>>(),
            }));
        }
        Ok(json!({
            "document": document.to_string(),
            "removed": present.get(&removed) == Some(&Value::Flag(true)),
            "view": self.whole_view(document)?,
            "cells": told,
            "versions": self.whole_versions(document)?,
            "history": history,
        }))
    }

    /// The files that belong to a document, and the arms of a body.
    pub(super) fn whole_files(
        &mut self,
        document: Document,
    ) -> Result<Vec<WholeFile>, Fault> {
        let attached = |it: &Attachment| WholeFile {
            unit: it.unit.to_string(),
            name: it.name.clone(),
            digest: it.digest,
        };
        Ok(match document {
            Document::Body(id) => {
                let arms = self.known_body(id)?.arms.into_iter();
                let name = || "arms".to_owned();
                arms.map(|digest| WholeFile { unit: String::new(), name: name(), digest })
                    .collect()
            }
            Document::Office | Document::Clause(_) => Vec::new(),
            document => self.files_of(document)?.iter().map(attached).collect(),
        })
    }

    /// The document as screens show it; none for what was removed.
    fn whole_view(&mut self, document: Document) -> Result<Json, Fault> {
        let name = document.to_string();
        let view = match document {
            Document::Office => self.view().map(|it| json!(it.settings)),
            Document::Agreement(id) => {
                self.agreement(&id.to_string()).map(|it| json!(it))
            }
            Document::Body(id) => self.body(&id.to_string()).map(|it| json!(it)),
            Document::Visit(_) => self.visit(&name).map(|it| json!(it)),
            Document::Clause(_) => Ok(Json::Null),
            Document::Letter(_) | Document::Commitment(_) | Document::Consignment(_) => {
                self.filing(&name).map(|it| json!(it))
            }
        };
        match view {
            Err(Fault::NotFound(_)) => Ok(Json::Null),
            view => view,
        }
    }

    fn whole_cell(&self, cell: Cell, present: Option<&Value>) -> Result<Json, Fault> {
        let mut past = Vec::new();
        for it in self.store.past(cell)? {
            let by = self.whole_actor(it.actor)?;
            past.push(json!({ "at": it.at, "by": by, "value": json_of(&it.value) }));
        }
        let value = present.map_or(Json::Null, json_of);
        Ok(json!({ "cell": cell.to_string(), "value": value, "past": past }))
    }

    fn whole_versions(&self, document: Document) -> Result<Vec<Json>, Fault> {
        let mut versions = Vec::new();
        for version in self.store.versions(document)? {
            let cells: BTreeMap<Cell, Value> =
                self.store.version(document, version.unit)?;
            let cells = cells.iter().map(|(cell, it)| (cell.to_string(), json_of(it)));
            versions.push(json!({
                "version": version.unit.to_string(),
                "name": version.name,
                "at": version.at,
                "by": self.whole_actor(version.actor)?,
                "cells": cells.collect::<Map<String, Json>>(),
            }));
        }
        Ok(versions)
    }

    /// Who acted: the same key everywhere, and a name as far as one was said.
    fn whole_actor(&self, actor: Id) -> Result<Json, Fault> {
        Ok(json!({ "key": actor.to_string(), "name": self.actor_name(actor)? }))
    }
}

/// A value as open files have it.
fn json_of(value: &Value) -> Json {
    let texts = |all: Vec<String>| Json::from(all);
    match value {
        Value::Absent => Json::Null,
        Value::Text(text) | Value::Code(text) | Value::Version(text) => json!(text),
        Value::Flag(flag) => json!(flag),
        Value::Number(number) => json!(number),
        Value::Date(day) => json!(day.to_string()),
        Value::Langs(langs) => texts(langs.iter().map(ToString::to_string).collect()),
        Value::Units(units) => texts(units.iter().map(Unit::to_string).collect()),
        Value::Codes(codes) => texts(codes.clone()),
        Value::Body(body) => json!(Document::from(*body).to_string()),
        Value::Blob(digest) => json!({ "sha256": hex(digest) }),
        Value::Original(original) => json!({
            "party": original.party.to_string(),
            "number": original.number,
            "printedAt": original.printed_at,
            "sha256": hex(&original.sha256),
            "content": hex(&original.content),
        }),
        Value::Erased(_) => json!({ "erased": true }),
    }
}
