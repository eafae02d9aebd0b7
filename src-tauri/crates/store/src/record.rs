//! The record: one cell's full new value, as it is hashed, kept and sent.
//!
//! The exact bytes are the truth. Reading them may miss what a newer program added;
//! nothing is ever written from what was read, so nothing is lost.

use std::fmt;
use std::str::FromStr;

use pobratym_domain::{BodyId, Cell, Id, Line, MalformedId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::fault::Failure;
use crate::value::Stored;

/// The version of the JSON form.
const FORMAT: u32 = 1;
/// No honest record is larger; a clause is at most a few pages.
pub(crate) const RECORD_LIMIT: usize = 16 << 20;
const PARENTS_LIMIT: usize = 256;
/// Logical times stay within what any reader counts exactly.
const LAMPORT_LIMIT: u64 = 1 << 48;

/// The SHA-256 of a record's bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId(pub [u8; 32]);

/// The JSON form. The order of the fields is the order on disk.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) format: u32,
    /// Whose journal it comes from; «own» means this office.
    pub(crate) office: String,
    pub(crate) device: String,
    pub(crate) lamport: u64,
    /// For display only; the order is that of `lamport` and `device`.
    pub(crate) at: i64,
    pub(crate) actor: String,
    pub(crate) act: String,
    pub(crate) name: String,
    /// The document that undo lists the act under.
    pub(crate) of: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) undoes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) redoes: Option<String>,
    pub(crate) cell: String,
    /// What the author saw in this cell.
    pub(crate) parents: Vec<RecordId>,
    pub(crate) value: serde_json::Value,
}

/// What all records of one act share.
#[derive(Clone, Debug)]
pub(crate) struct Author {
    pub(crate) office: String,
    pub(crate) device: String,
    pub(crate) lamport: u64,
    pub(crate) at: i64,
    pub(crate) actor: String,
    pub(crate) act: String,
    pub(crate) name: String,
    pub(crate) of: String,
    pub(crate) undoes: Option<String>,
    pub(crate) redoes: Option<String>,
}

impl Author {
    /// The record that gives `cell` a new value, and its bytes.
    pub(crate) fn write(
        &self,
        cell: &str,
        parents: Vec<RecordId>,
        value: &Stored,
    ) -> Result<(Record, Vec<u8>), Failure> {
        let unwritable = |error: serde_json::Error| Failure::Malformed(error.to_string());
        let record = Record {
            format: FORMAT,
            office: self.office.clone(),
            device: self.device.clone(),
            lamport: self.lamport,
            at: self.at,
            actor: self.actor.clone(),
            act: self.act.clone(),
            name: self.name.clone(),
            of: self.of.clone(),
            undoes: self.undoes.clone(),
            redoes: self.redoes.clone(),
            cell: cell.to_owned(),
            parents,
            value: serde_json::to_value(value).map_err(unwritable)?,
        };
        let bytes = serde_json::to_vec(&record).map_err(unwritable)?;
        Ok((record, bytes))
    }
}

impl Record {
    /// Reads a record's bytes, from whomever they come.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let refuse = |why: &str| Err(Failure::Malformed(format!("a record {why}")));
        if bytes.len() > RECORD_LIMIT {
            return refuse("is too large");
        }
        let record: Self = serde_json::from_slice(bytes)
            .map_err(|error| Failure::Malformed(format!("a record: {error}")))?;
        if record.lamport > LAMPORT_LIMIT {
            return refuse("comes from too far ahead");
        }
        if record.parents.len() > PARENTS_LIMIT {
            return refuse("has too many parents");
        }
        for id in [&record.office, &record.device, &record.actor, &record.act] {
            if id.parse::<Id>().is_err() {
                return refuse("has a malformed identifier");
            }
        }
        if !record.cell.contains('/') {
            return refuse("has no cell");
        }
        Ok(record)
    }

    /// The cell as this office sees it: what another office calls its own is a
    /// partner's here.
    pub(crate) fn cell_seen_by(&self, office: &str) -> String {
        if self.office == office {
            return self.cell.clone();
        }
        let Ok(cell) = self.cell.parse::<Cell>() else {
            return format!("{}@partner-{}", self.cell, self.office);
        };
        let line = match cell.line {
            Line::Own => self.office.parse().map_or(cell.line, Line::Partner),
            Line::Partner(BodyId(id)) if id.to_string() == office => Line::Own,
            line => line,
        };
        Cell { line, ..cell }.to_string()
    }

    /// The value, or `None` where a newer program wrote one that this one does not know.
    pub(crate) fn stored(&self) -> Option<Stored> {
        Stored::deserialize(&self.value).ok()
    }
}

impl RecordId {
    /// The identity of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for RecordId {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        unhex(text).map(Self).ok_or_else(|| MalformedId(text.to_owned()))
    }
}

impl TryFrom<String> for RecordId {
    type Error = MalformedId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> Self {
        id.to_string()
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [byte >> 4, byte & 15].map(|it| DIGITS[usize::from(it)]);
    bytes.iter().flat_map(digits).map(char::from).collect()
}

/// The 32 bytes that [`hex`] wrote.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let text = text.as_bytes();
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.chunks(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn author() -> Author {
        let id = |byte| Id::from_bytes([byte; 10]).to_string();
        Author {
            office: id(1),
            device: id(2),
            lamport: 7,
            at: 1_750_000_000_000,
            actor: id(3),
            act: id(4),
            name: "EditWording".to_owned(),
            of: "office".to_owned(),
            undoes: None,
            redoes: None,
        }
    }

    #[test]
    fn a_record_reads_back_as_it_was_written() {
        let value = Stored::Text("Люблін".to_owned());
        let parent = RecordId([9; 32]);
        let (_, bytes) =
            author().write("office/-/title/uk", vec![parent], &value).unwrap();
        let record = Record::read(&bytes).unwrap();
        assert_eq!(record.stored(), Some(value));
        assert_eq!(record.parents, [parent]);
        assert_eq!(record.lamport, 7);
    }

    #[test]
    fn what_a_newer_program_added_is_read_past() {
        let written = author().write("office/-/hologram/uk", vec![], &Stored::Absent);
        let text = String::from_utf8(written.unwrap().1).unwrap();
        let newer = text.replace(r#""format":1"#, r#""format":2,"witness":{"a":1}"#);
        let newer = newer.replace(r#""absent""#, r#"{"hologram":[1,2]}"#);
        let record = Record::read(newer.as_bytes()).unwrap();
        assert_eq!(record.stored(), None);
        assert_eq!(record.cell, "office/-/hologram/uk");
    }

    #[test]
    fn what_another_office_calls_its_own_is_a_partners_here() {
        let written = author().write("office/-/title/uk", vec![], &Stored::Absent);
        let (record, _) = written.unwrap();
        let [us, them] = [5, 1].map(|byte| Id::from_bytes([byte; 10]).to_string());
        assert_eq!(record.cell_seen_by(&them), "office/-/title/uk");
        assert_eq!(record.cell_seen_by(&us), format!("office/-/title/uk@partner-{them}"));
        let ours = Record { cell: format!("office/-/title/uk@partner-{us}"), ..record };
        assert_eq!(ours.cell_seen_by(&us), "office/-/title/uk");
    }

    #[test]
    fn nonsense_is_refused() {
        for bytes in ["", "{}", "[1]", "\u{fffd}"] {
            assert!(Record::read(bytes.as_bytes()).is_err(), "{bytes}");
        }
        let mut far = author();
        far.lamport = LAMPORT_LIMIT + 1;
        let (_, bytes) = far.write("office/-/title", vec![], &Stored::Absent).unwrap();
        assert!(Record::read(&bytes).is_err());
    }
}
