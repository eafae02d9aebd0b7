//! What a file says of itself beside its pages.

use chrono::{DateTime, Utc};

/// What an export is told. Time and identity are arguments: the same setting with the same
/// options gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfOptions {
    /// Names the paper beyond this file; two prints of one original share it. It becomes
    /// the lasting half of `/ID` (ISO 32000-1, 14.4) and `dc:identifier`.
    pub identifier: String,
    /// When the paper was made.
    pub timestamp: DateTime<Utc>,
    /// Who answers for the text: the office.
    pub author: Option<String>,
    /// The program that composed it, as people know it.
    pub creator: String,
    /// Whether the places for signatures become fields that a signing program fills in.
    pub signature_fields: bool,
    /// Files that go with the paper.
    pub attachments: Vec<Attachment>,
}

/// A file within the file (ISO 19005-3, 6.8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// With its extension.
    pub name: String,
    /// Such as `application/pdf`.
    pub media_type: String,
    /// What it is, for people.
    pub description: String,
    pub bytes: Vec<u8>,
    pub modified: DateTime<Utc>,
}

impl PdfOptions {
    /// For an original, which is to be signed: with signature fields.
    pub fn original(identifier: impl Into<String>, timestamp: DateTime<Utc>) -> Self {
        Self {
            identifier: identifier.into(),
            timestamp,
            author: None,
            creator: "Pobratym".to_owned(),
            signature_fields: true,
            attachments: Vec::new(),
        }
    }

    /// For a working or courtesy copy, which is not to be signed.
    pub fn copy(identifier: impl Into<String>, timestamp: DateTime<Utc>) -> Self {
        Self { signature_fields: false, ..Self::original(identifier, timestamp) }
    }
}
