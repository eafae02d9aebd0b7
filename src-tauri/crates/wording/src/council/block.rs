//! The parts that a council paper is put together from.

use std::str::FromStr;

use pobratym_domain::Field;
use serde::Deserialize;

use crate::manuscript::Role;

/// One part of a paper. Keys are those of messages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) enum Block {
    /// `head`: who writes.
    Head,
    /// `mark:KEY`, across the head of every sheet.
    Mark(String),
    /// `reference:KEY`: blanks for date and number on the left, the message on the right;
    /// `reference` leaves the right free.
    Reference(Option<String>),
    /// `title:KEY`, `subtitle:KEY`, `subject:KEY`, `heading:KEY`, `text:KEY`; `lead:KEY`
    /// stays with what follows, `label:KEY` is small.
    Said(Role, String),
    /// `point:KEY`, counted through the paper.
    Point(String),
    /// `field:FIELD`: what the clerk wrote there in the language of the paper.
    Field(Field),
    /// `basis`: the same of the legal basis; where nothing was written, the message `basis`.
    Basis,
    /// `annexes:KEY,KEY`, numbered.
    Annexes(Vec<String>),
    /// `votes:FIELD,FIELD`: how the council voted. A field's code is the key of its head.
    Votes(Vec<Field>),
    /// `table:KEY,KEY;KEY,KEY`: the heads of the columns; what stands first in each row,
    /// before blanks.
    Table { heads: Vec<String>, rows: Vec<String> },
    /// `certified`: the mark of a certified copy.
    Certified,
    /// `signature:KEY`: the office, and the name in `KEY-name` or a blank.
    Signature(String),
    /// `agreement:KEY`: the text of the agreement on a new sheet, the message above it.
    Agreement(String),
}

impl TryFrom<String> for Block {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, of) = text.split_once(':').unwrap_or((&text, ""));
        let key = of.to_owned();
        Ok(match name {
            "head" => Self::Head,
            "mark" => Self::Mark(key),
            "reference" => Self::Reference(Some(key).filter(|it| !it.is_empty())),
            "title" => Self::Said(Role::Title, key),
            "subtitle" => Self::Said(Role::Subtitle, key),
            "subject" => Self::Said(Role::Subject, key),
            "heading" => Self::Said(Role::Heading, key),
            "text" => Self::Said(Role::Paragraph, key),
            "lead" => Self::Said(Role::Agreed, key),
            "label" => Self::Said(Role::Label, key),
            "point" => Self::Point(key),
            "field" => Self::Field(read(of)?),
            "basis" => Self::Basis,
            "annexes" => Self::Annexes(list(of)?),
            "votes" => Self::Votes(list(of)?),
            "table" => {
                let (heads, rows) = of.split_once(';').unwrap_or((of, ""));
                Self::Table { heads: list(heads)?, rows: list(rows)? }
            }
            "certified" => Self::Certified,
            "signature" => Self::Signature(key),
            "agreement" => Self::Agreement(key),
            _ => return Err(format!("no block {text:?}")),
        })
    }
}

fn read<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("no field {text:?}"))
}

fn list<T: FromStr>(text: &str) -> Result<Vec<T>, String> {
    text.split(',').map(read).collect()
}
