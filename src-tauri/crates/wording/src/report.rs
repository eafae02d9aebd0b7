//! A report: parts with a heading, what is said, and tables.

use pobratym_domain::{Lang, Profile};

use crate::manuscript::{Form, Manuscript, Role, Table};
use crate::papers::Rows;

/// A report in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub profile: Profile,
    pub lang: Lang,
    pub title: String,
    pub parts: Vec<ReportPart>,
}

/// A part of a report. A table without rows is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPart {
    pub heading: String,
    pub paragraphs: Vec<String>,
    pub table: Option<Table>,
}

impl Report {
    /// What the report says.
    pub fn manuscript(&self) -> Manuscript {
        let lang = self.lang;
        let mut paper = Rows::default();
        paper.say(Role::Title, lang, [self.title.clone()]);
        for part in &self.parts {
            paper.say(Role::Heading, lang, [part.heading.clone()]);
            for text in &part.paragraphs {
                paper.say(Role::Paragraph, lang, [text.clone()]);
            }
            if let Some(table) = part.table.as_ref().filter(|it| !it.rows.is_empty()) {
                paper.push(Role::Table(table.clone()), Vec::new());
            }
        }
        paper.bound(Form::Running, self.profile, self.title.clone(), vec![lang])
    }
}
