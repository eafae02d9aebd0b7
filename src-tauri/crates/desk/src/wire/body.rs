use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FieldView, FormField, Saved};

/// A body in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodyRow {
    pub id: String,
    pub name: String,
    pub official: String,
    pub kind: String,
    pub country: String,
    pub agreements: u32,
    pub is_own: bool,
    pub sample: bool,
}

/// A body's card.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodyView {
    pub id: String,
    /// `body-…`, as undo and cells address it.
    pub document: String,
    pub name: String,
    pub kind: FieldView,
    pub country: FieldView,
    /// One per language on the card.
    pub names: Vec<BodyNames>,
    pub people: Vec<PersonView>,
    /// Its codes and addresses.
    pub details: Vec<FormField>,
    /// The digest of the picture of the arms, SHA-256 in hexadecimal, where there is one.
    pub arms: Option<String>,
    pub agreements: Vec<BodyAgreement>,
    pub sample: bool,
    pub undo: Option<String>,
    pub redo: Option<String>,
}

/// What one language says of a body.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodyNames {
    pub lang: String,
    pub short: FieldView,
    /// The official name per case, nominative first.
    pub official: Vec<FieldView>,
    pub seat: FieldView,
    /// The short name from the Ukrainian one by the official table of Latin letters, where the
    /// language has none yet.
    pub latin: Option<String>,
}

/// A person who acts for a body.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonView {
    pub unit: String,
    pub gender: FieldView,
    pub langs: Vec<PersonNames>,
    /// How to write to the person.
    pub details: Vec<FormField>,
}

/// What one language says of a person; also of a signatory.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonNames {
    pub lang: String,
    /// Per case that the language needs, nominative first.
    pub name: Vec<FieldView>,
    pub office: Vec<FieldView>,
    pub authority: FieldView,
    /// The name from the Ukrainian one by the official table of Latin letters, where the
    /// language has none yet.
    pub latin: Option<String>,
}

/// A name in its cases, as the rules propose it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProposedForms {
    /// What the name tells of its bearer.
    pub gender: Option<String>,
    /// By case; empty where the rules do not know the name.
    pub forms: BTreeMap<String, String>,
}

/// An agreement that a body is a party to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodyAgreement {
    pub id: String,
    pub title: String,
    pub stage: String,
}

/// A body as first entered.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct BodyInput {
    pub kind: String,
    pub country: String,
    /// Per language.
    pub short: BTreeMap<String, String>,
    /// The official name in the nominative, per language.
    pub official: BTreeMap<String, String>,
    pub seat: BTreeMap<String, String>,
    /// Whether it is the office's own.
    pub is_own: bool,
}

/// What is done to a body.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(
    tag = "act",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum BodyActInput {
    AddPerson,
    RemovePerson {
        person: String,
    },
    /// Fills empty forms by rule: of one of its people, or of its official name.
    ProposeForms {
        person: Option<String>,
    },
    Remove,
}

/// A body after an act.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedBody {
    pub view: BodyView,
    /// The part that was made, to be focused.
    pub made: Option<String>,
    pub saved: Saved,
}
