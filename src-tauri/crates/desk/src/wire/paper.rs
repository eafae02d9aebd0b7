use serde::Deserialize;

/// A paper beside the agreement: what is to stand on it. A field that is missing stays
/// empty.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "form", rename_all = "camelCase")]
pub enum PaperDraft {
    Letter(Box<LetterDraft>),
    Table(TableDraft),
    Cards(CardsDraft),
    Notice(NoticeDraft),
}

/// A letter under the letterhead of a body.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterDraft {
    pub lang: String,
    /// `plain`, `ceremonial` or `official`, which it is without one.
    pub profile: Option<String>,
    /// Who writes; the office itself without one.
    pub body: Option<String>,
    /// Telephone, mail: lines below the seat.
    #[serde(default)]
    pub contacts: Vec<String>,
    pub number: Option<String>,
    /// `2026-11-22`
    pub date: Option<String>,
    /// A line each.
    #[serde(default)]
    pub to: Vec<String>,
    #[serde(default)]
    pub subject: String,
    #[serde(default)]
    pub salutation: String,
    #[serde(default)]
    pub paragraphs: Vec<String>,
    #[serde(default)]
    pub annexes: Vec<String>,
    #[serde(default)]
    pub closing: String,
    #[serde(default)]
    pub office: String,
    #[serde(default)]
    pub name: String,
    pub executor: Option<String>,
    /// Whether it has a field for an electronic signature.
    #[serde(default)]
    pub field: bool,
    #[serde(default)]
    pub attachments: Vec<AttachmentDraft>,
}

/// A file to go with a paper.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachmentDraft {
    pub path: String,
    /// What it is; its name without one.
    pub description: Option<String>,
}

/// A document that is mostly a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TableDraft {
    pub lang: String,
    pub profile: Option<String>,
    pub title: String,
    #[serde(default)]
    pub paragraphs: Vec<String>,
    pub columns: Vec<TableColumnDraft>,
    pub rows: Vec<Vec<String>>,
    #[serde(default)]
    pub notes: Vec<String>,
    #[serde(default)]
    pub attachments: Vec<AttachmentDraft>,
}

/// A column of a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TableColumnDraft {
    pub head: String,
    /// The table's own without one.
    pub lang: Option<String>,
    /// Set flush right.
    #[serde(default)]
    pub numbers: bool,
}

/// Cards to be cut apart, eight to a sheet.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardsDraft {
    pub lang: String,
    pub profile: Option<String>,
    pub title: String,
    pub cards: Vec<CardDraft>,
}

/// One card.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardDraft {
    pub name: String,
    /// The sheet's own without one.
    pub lang: Option<String>,
    #[serde(default)]
    pub lines: Vec<String>,
    /// Whose arms stand on it.
    pub body: Option<String>,
}

/// A notice on one sheet.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoticeDraft {
    pub profile: Option<String>,
    /// One for each language, side by side.
    pub texts: Vec<NoticeTextDraft>,
}

/// A notice in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoticeTextDraft {
    pub lang: String,
    pub title: String,
    #[serde(default)]
    pub paragraphs: Vec<String>,
}
