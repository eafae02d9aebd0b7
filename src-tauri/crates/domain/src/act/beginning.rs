//! Acts that need nothing to be there.

use super::drawing::Drawing;
use super::{Act, BodyFacts, Change, Entered, Plan, check_value};
use crate::cell::{Cell, Kind, Value};
use crate::review::{LANGS, PARTIES};
use crate::{BodyId, FilingKind, IdSource, Lang, Refusal};

impl Act {
    /// What an act will do that needs nothing to be there: founding a body, drafting an
    /// agreement, keeping a clause of the office's own.
    ///
    /// # Errors
    /// [`Refusal`] when the counts of parties or languages do not allow it.
    pub fn begin(&self, ids: &mut dyn IdSource) -> Result<Plan, Refusal> {
        match self {
            Self::FoundBody { id, facts } => found(*id, facts),
            Self::Draft { id, kind, template, outline, langs, parties, sample } => {
                check_counts(langs, parties)?;
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.agreement(*kind, template, langs);
                if *sample {
                    plan.set(Kind::Sample, Value::Flag(true));
                }
                plan.outline(outline, parties);
                Ok(plan.finish(None))
            }
            Self::TakeIn { id, kind, template, langs, parties, text } => {
                check_counts(langs, parties)?;
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.agreement(*kind, template, langs);
                plan.written(text, parties);
                Ok(plan.finish(None))
            }
            Self::Enter { id, kind, langs, parties, stage, values } => {
                check_langs(langs)?;
                if parties.len() > *PARTIES.end() {
                    return Err(Refusal::TooManyParties);
                }
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.enter(*kind, langs, parties, *stage, values)?;
                Ok(plan.finish(None))
            }
            Self::File { document, langs, source, values } => {
                let mut plan = Drawing { document: *document, ids, changes: Vec::new() };
                let kind = FilingKind::of(*document).ok_or(Refusal::NoSuchUnit)?;
                plan.file(kind, langs, *source, values)?;
                Ok(plan.finish(None))
            }
            Self::PlanVisit { id, langs, delegations, values, sample } => {
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                check_langs(langs)?;
                plan.set(Kind::Langs, Value::Langs(langs.clone()));
                if *sample {
                    plan.set(Kind::Sample, Value::Flag(true));
                }
                plan.entered(values)?;
                plan.delegations(delegations);
                Ok(plan.finish(None))
            }
            Self::KeepClause { id, topic, texts, gone } => {
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.set(Kind::Topic, Value::Code(topic.clone()));
                plan.set(Kind::Removed, Value::Absent);
                for (lang, text) in texts {
                    plan.text(None, Kind::Text, *lang, text);
                }
                for lang in gone {
                    let cell = Cell::of(*id, Kind::Text).in_lang(*lang);
                    plan.put(cell, Value::Absent);
                }
                Ok(plan.finish(None))
            }
            Self::RemoveClause { id } => {
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.set(Kind::Removed, Value::Flag(true));
                Ok(plan.finish(None))
            }
            _ => Err(Refusal::NoSuchUnit),
        }
    }
}

fn found(id: BodyId, facts: &BodyFacts) -> Result<Plan, Refusal> {
    let mut changes = Vec::new();
    let mut set = |kind, lang, value| {
        let cell = Cell { lang, ..Cell::of(id, kind) };
        changes.push(Change { cell, value });
    };
    set(Kind::BodyKind, None, Value::Code(facts.kind.to_string()));
    set(Kind::Country, None, Value::Code(facts.country.to_string()));
    for (lang, text) in &facts.short {
        set(Kind::Short, Some(*lang), Value::Text(text.clone()));
    }
    for (lang, forms) in &facts.official {
        for (case, text) in forms.iter() {
            set(Kind::Official(case), Some(*lang), Value::Text(text.to_owned()));
        }
    }
    for (lang, text) in &facts.seat {
        set(Kind::Seat, Some(*lang), Value::Text(text.clone()));
    }
    for Entered { kind, lang, value } in &facts.values {
        check_value(*kind, value)?;
        set(*kind, *lang, value.clone());
    }
    if facts.sample {
        set(Kind::Sample, None, Value::Flag(true));
    }
    Ok(Plan { changes, made: None, version: None })
}

fn check_counts(langs: &[Lang], parties: &[(BodyId, Lang)]) -> Result<(), Refusal> {
    check_langs(langs)?;
    if parties.len() < *PARTIES.start() {
        return Err(Refusal::TooFewParties);
    }
    if parties.len() > *PARTIES.end() {
        return Err(Refusal::TooManyParties);
    }
    Ok(())
}

pub(super) fn check_langs(langs: &[Lang]) -> Result<(), Refusal> {
    let twice = langs.iter().enumerate().any(|(index, it)| langs[..index].contains(it));
    if twice || !LANGS.contains(&langs.len()) {
        return Err(Refusal::LanguageCount);
    }
    Ok(())
}
