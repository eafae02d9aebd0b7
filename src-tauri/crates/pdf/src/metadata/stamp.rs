//! What names a file and its moment, found again in its bytes.

use chrono::{DateTime, Utc};

/// What a file says of its making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub identifier: String,
    /// To the second.
    pub timestamp: DateTime<Utc>,
}

impl Stamp {
    /// Reads the packet that is written in the clear for this. It proves nothing: what
    /// follows from it has to be held against the file.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let identifier = between(bytes, "<dc:identifier>", "</dc:identifier>")?;
        let timestamp = between(bytes, "<xmp:CreateDate>", "</xmp:CreateDate>")?;
        Some(Self { identifier, timestamp: timestamp.parse().ok()? })
    }
}

fn between(bytes: &[u8], before: &str, after: &str) -> Option<String> {
    let find = |bytes: &[u8], what: &str| {
        bytes.windows(what.len()).position(|it| it == what.as_bytes())
    };
    let rest = &bytes[find(bytes, before)? + before.len()..];
    let value = &rest[..find(rest, after)?];
    std::str::from_utf8(value).ok().map(str::to_owned)
}
