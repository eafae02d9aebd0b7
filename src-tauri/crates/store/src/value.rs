//! Values as a record writes them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{BodyId, Id, Lang, Original, Unit, Value};
use serde::{Deserialize, Serialize};

use crate::record::{RecordId, hex, unhex};

/// The JSON form of a [`Value`], tagged with its kind. A value of a person is only a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stored {
    Absent,
    Text(String),
    Flag(bool),
    Number(u32),
    /// `YYYY-MM-DD`.
    Date(String),
    Code(String),
    Langs(Vec<String>),
    Units(Vec<String>),
    Codes(Vec<String>),
    Body(String),
    Blob(String),
    Original {
        party: String,
        number: u32,
        sha256: String,
        content: String,
        printed_at: i64,
    },
    Version {
        name: String,
        /// Cell → record. Left out of the derived tables.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        cells: BTreeMap<String, RecordId>,
    },
    Personal(String),
}

impl Stored {
    /// The stored form of a value that is no person's.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Absent => Self::Absent,
            Value::Text(text) => Self::Text(text.clone()),
            Value::Flag(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(*number),
            Value::Date(date) => Self::Date(date.to_string()),
            Value::Code(code) => Self::Code(code.clone()),
            Value::Langs(langs) => {
                Self::Langs(langs.iter().map(Lang::to_string).collect())
            }
            Value::Units(units) => {
                Self::Units(units.iter().map(Unit::to_string).collect())
            }
            Value::Codes(codes) => Self::Codes(codes.clone()),
            Value::Body(body) => Self::Body(body.to_string()),
            Value::Blob(digest) => Self::Blob(hex(digest)),
            Value::Original(it) => Self::Original {
                party: it.party.to_string(),
                number: it.number,
                sha256: hex(&it.sha256),
                content: hex(&it.content),
                printed_at: it.printed_at,
            },
            Value::Version(name) => {
                Self::Version { name: name.clone(), cells: BTreeMap::new() }
            }
            Value::Erased(key) => Self::Personal(key.to_string()),
        }
    }

    /// The value for the domain; `None` where a newer program wrote what this one does
    /// not know. `personal` finds the value behind a key.
    pub(crate) fn value(
        &self,
        personal: impl FnOnce(&str) -> Option<String>,
    ) -> Option<Value> {
        Some(match self {
            Self::Absent => Value::Absent,
            Self::Text(text) => Value::Text(text.clone()),
            Self::Flag(flag) => Value::Flag(*flag),
            Self::Number(number) => Value::Number(*number),
            Self::Date(date) => Value::Date(date.parse::<NaiveDate>().ok()?),
            Self::Code(code) => Value::Code(code.clone()),
            Self::Langs(langs) => Value::Langs(
                langs.iter().map(|it| it.parse().ok()).collect::<Option<_>>()?,
            ),
            Self::Units(units) => Value::Units(
                units.iter().map(|it| it.parse().ok()).collect::<Option<_>>()?,
            ),
            Self::Codes(codes) => Value::Codes(codes.clone()),
            Self::Body(body) => Value::Body(body.parse::<BodyId>().ok()?),
            Self::Blob(digest) => Value::Blob(unhex(digest)?),
            Self::Original { party, number, sha256, content, printed_at } => {
                Value::Original(Original {
                    party: party.parse().ok()?,
                    number: *number,
                    sha256: unhex(sha256)?,
                    content: unhex(content)?,
                    printed_at: *printed_at,
                })
            }
            Self::Version { name, .. } => Value::Version(name.clone()),
            Self::Personal(key) => match personal(key) {
                Some(value) => Value::Text(value),
                None => Value::Erased(key.parse::<Id>().ok()?),
            },
        })
    }

    /// The key, where the value is a person's.
    pub(crate) fn personal_key(&self) -> Option<&str> {
        match self {
            Self::Personal(key) => Some(key),
            _ => None,
        }
    }

    /// What the derived tables keep of it: a version without its list.
    pub(crate) fn short(&self) -> Cow<'_, Self> {
        match self {
            Self::Version { name, .. } => {
                Cow::Owned(Self::Version { name: name.clone(), cells: BTreeMap::new() })
            }
            other => Cow::Borrowed(other),
        }
    }
}
