//! Acts on what is filed beside the agreements.

use super::beginning::check_langs;
use super::drawing::Drawing;
use super::lists::{insert, take};
use super::{Act, Entered, Plan, check_value};
use crate::cell::{Kind, Value};
use crate::{Filing, FilingKind, IdSource, Lang, Refusal, Unit};

impl Act {
    /// What the act will do to a letter, a promise or a consignment.
    ///
    /// # Errors
    /// [`Refusal`] when it cannot take it; nothing is changed.
    pub fn plan_filing(
        &self,
        filing: &Filing,
        ids: &mut dyn IdSource,
    ) -> Result<Plan, Refusal> {
        let mut plan = Drawing { document: filing.document, ids, changes: Vec::new() };
        let entries = || filing.entries.iter().map(|it| it.unit).collect::<Vec<_>>();
        let mut made = None;
        match self {
            Self::RemoveFiling => plan.set(Kind::Removed, Value::Flag(true)),
            Self::Edit { cell, value } => {
                check_value(cell.kind, value)?;
                plan.put(*cell, value.clone());
            }
            Self::SetLangs { langs } => {
                check_filing_langs(filing.kind, langs)?;
                plan.set(Kind::Langs, Value::Langs(langs.clone()));
            }
            Self::AddEntry { after } => {
                let mut list = entries();
                let unit = plan.unit();
                insert(&mut list, unit, *after)?;
                plan.set(Kind::Entries, Value::Units(list));
                made = Some(unit);
            }
            Self::Attach { at: None, .. } => {
                made = Some(plan.attach(&filing.files, self));
            }
            Self::Remove { unit } => {
                let mut list = entries();
                let kind = match take(&mut list, *unit) {
                    Ok(()) => Kind::Entries,
                    Err(_) => {
                        list = filing.files.iter().map(|it| it.unit).collect();
                        take(&mut list, *unit)?;
                        Kind::Files
                    }
                };
                plan.set(kind, Value::Units(list));
            }
            _ => return Err(Refusal::NoSuchUnit),
        }
        Ok(plan.finish(made))
    }
}

impl Drawing<'_> {
    /// A new filing.
    pub(super) fn file(
        &mut self,
        kind: FilingKind,
        langs: &[Lang],
        source: Option<Unit>,
        values: &[Entered],
    ) -> Result<(), Refusal> {
        check_filing_langs(kind, langs)?;
        self.set(Kind::Langs, Value::Langs(langs.to_vec()));
        if let Some(source) = source {
            self.set(Kind::Source, Value::Code(source.to_string()));
        }
        self.entered(values)
    }
}

/// A letter is in one language, or in that of whoever it is to.
fn check_filing_langs(kind: FilingKind, langs: &[Lang]) -> Result<(), Refusal> {
    match (kind, langs) {
        (FilingKind::Letter, []) => Ok(()),
        (FilingKind::Letter, [_, _, ..]) => Err(Refusal::LanguageCount),
        _ => check_langs(langs),
    }
}
