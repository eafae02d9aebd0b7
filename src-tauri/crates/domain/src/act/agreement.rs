//! Acts on an agreement: what each will change, and what the stage forbids.

use super::beginning::check_langs;
use super::drawing::Drawing;
use super::lists::{insert, list_of, shift, take, units};
use super::{Act, Plan, check_value, instrument};
use crate::cell::{Kind, Value};
use crate::review::PARTIES;
use crate::{Agreement, IdSource, Refusal, Signatory, Stage};

impl Act {
    /// What the act will do to an agreement.
    ///
    /// # Errors
    /// [`Refusal`] when a rule forbids it; nothing is changed.
    pub fn plan(&self, to: &Agreement, ids: &mut dyn IdSource) -> Result<Plan, Refusal> {
        self.check_stage(to)?;
        let mut plan = Drawing { document: to.id.into(), ids, changes: Vec::new() };
        let mut made = None;
        match self {
            Self::RemoveAgreement => plan.set(Kind::Removed, Value::Flag(true)),
            Self::Edit { cell, value } => {
                check_value(cell.kind, value)?;
                plan.edit(to, *cell, value);
            }
            Self::SetInstrument { kind, template, outline, texts } => {
                plan.set(Kind::AgreementKind, Value::Code(kind.to_string()));
                plan.set(Kind::Template, Value::Code(template.to_string()));
                if to.stage < Stage::Draft {
                    plan.set(Kind::Stage, Value::Code(Stage::Draft.to_string()));
                }
                instrument::rebuild(&mut plan, to, outline, texts);
            }
            Self::AddRecital { after } => {
                let mut list = units(&to.recitals, |it| it.unit);
                let unit = plan.unit();
                insert(&mut list, unit, *after)?;
                plan.set(Kind::Recitals, Value::Units(list));
                made = Some(unit);
            }
            Self::AddArticle { after } => {
                let mut list = units(&to.articles, |it| it.unit);
                let (article, clause) = (plan.unit(), plan.unit());
                insert(&mut list, article, *after)?;
                plan.set(Kind::Articles, Value::Units(list));
                plan.set_at(article, Kind::Clauses, Value::Units(vec![clause]));
                made = Some(article);
            }
            Self::AddClause { article, after } => {
                let article = (to.articles.iter().find(|it| it.unit == *article))
                    .ok_or(Refusal::NoSuchUnit)?;
                let mut list = units(&article.clauses, |it| it.unit);
                let unit = plan.unit();
                insert(&mut list, unit, *after)?;
                plan.set_at(article.unit, Kind::Clauses, Value::Units(list));
                made = Some(unit);
            }
            Self::InsertClause { article, after, clause } => {
                let (at, kind, mut list) = match article {
                    None => (None, Kind::Recitals, units(&to.recitals, |it| it.unit)),
                    Some(article) => {
                        let article = (to.articles.iter().find(|it| it.unit == *article))
                            .ok_or(Refusal::NoSuchUnit)?;
                        let list = units(&article.clauses, |it| it.unit);
                        (Some(article.unit), Kind::Clauses, list)
                    }
                };
                let unit = plan.insertion(clause);
                insert(&mut list, unit, *after)?;
                plan.set_in(at, kind, Value::Units(list));
                made = Some(unit);
            }
            Self::InsertArticle { after, article } => {
                let mut list = units(&to.articles, |it| it.unit);
                let unit = plan.article(article);
                insert(&mut list, unit, *after)?;
                plan.set(Kind::Articles, Value::Units(list));
                made = Some(unit);
            }
            Self::Exchange { clause, provision } => {
                let clause = to.clause(*clause).ok_or(Refusal::NoSuchUnit)?;
                plan.exchange(to, clause, provision);
                made = Some(clause.unit);
            }
            Self::AddEntry { after } => {
                let mut list = units(&to.entries, |it| it.unit);
                let unit = plan.unit();
                insert(&mut list, unit, *after)?;
                plan.set(Kind::Entries, Value::Units(list));
                made = Some(unit);
            }
            Self::TakeEntries { table, entries } => {
                made = Some(plan.take_entries(to, *table, entries)?);
            }
            Self::AddTerm => {
                let mut list = units(&to.glossary, |it| it.unit);
                let unit = plan.unit();
                list.push(unit);
                plan.set(Kind::Glossary, Value::Units(list));
                made = Some(unit);
            }
            Self::AddFact { kind, name } => {
                let mut list = units(&to.facts, |it| it.unit);
                let unit = plan.unit();
                list.push(unit);
                plan.set(Kind::Facts, Value::Units(list));
                plan.set_at(unit, Kind::FactKind, Value::Code(kind.to_string()));
                plan.set_at(unit, Kind::FactName, Value::Text(name.clone()));
                made = Some(unit);
            }
            Self::Check { cell, state, note } => plan.check(to, *cell, *state, note)?,
            Self::Release { cell, reason } => plan.release(to, *cell, reason)?,
            Self::AddComment { on, text, audience } => {
                if text.trim().is_empty() {
                    return Err(Refusal::WrongValue);
                }
                let mut list = units(&to.comments, |it| it.unit);
                let unit = plan.unit();
                list.push(unit);
                plan.set(Kind::Comments, Value::Units(list));
                plan.set_at(unit, Kind::Comment, Value::Text(text.clone()));
                plan.set_at(unit, Kind::Audience, Value::Code(audience.to_string()));
                if let Some(on) = on {
                    plan.set_at(unit, Kind::CommentOn, Value::Units(vec![*on]));
                }
                made = Some(unit);
            }
            Self::KeepVersion { name } => {
                if name.trim().is_empty() {
                    return Err(Refusal::WrongValue);
                }
                let mut plan = plan.finish(None);
                plan.version = Some(name.trim().to_owned());
                return Ok(plan);
            }
            Self::Remove { unit } => {
                if to.party(*unit).is_some() && to.parties.len() <= *PARTIES.start() {
                    return Err(Refusal::TooFewParties);
                }
                let (at, kind, mut list) = list_of(to, *unit)?;
                take(&mut list, *unit)?;
                plan.set_in(at, kind, Value::Units(list));
            }
            Self::Move { unit, step } => {
                let (at, kind, mut list) = list_of(to, *unit)?;
                if shift(&mut list, *unit, *step)? {
                    plan.set_in(at, kind, Value::Units(list));
                }
                made = Some(*unit);
            }
            Self::MoveTo { unit, after } => {
                let (at, kind, mut list) = list_of(to, *unit)?;
                take(&mut list, *unit)?;
                insert(&mut list, *unit, *after)?;
                plan.set_in(at, kind, Value::Units(list));
                made = Some(*unit);
            }
            Self::Refer { agreement, title, signed_on } => {
                plan.set(Kind::Refers, Value::Code(agreement.to_string()));
                for (lang, title) in title {
                    plan.text(None, Kind::RefersTitle, *lang, title);
                }
                let day = signed_on.map_or(Value::Absent, Value::Date);
                plan.set(Kind::RefersOn, day);
            }
            Self::SetLangs { langs } => {
                check_langs(langs)?;
                plan.set(Kind::Langs, Value::Langs(langs.clone()));
            }
            Self::AddParty { body, lang } => {
                if to.parties.len() >= *PARTIES.end() {
                    return Err(Refusal::TooManyParties);
                }
                let mut list = units(&to.parties, |it| it.unit);
                let unit = plan.party(*body, *lang);
                list.push(unit);
                if to.stage == Stage::Need && list.len() >= *PARTIES.start() {
                    plan.set(Kind::Stage, Value::Code(Stage::Partner.to_string()));
                }
                plan.set(Kind::Parties, Value::Units(list));
                made = Some(unit);
            }
            Self::AddSignatory { party, person, countersigns } => {
                let party = to.party(*party).ok_or(Refusal::NoSuchUnit)?;
                let mut list = units(&party.signatories, |it| it.unit);
                let unit = plan.unit();
                list.push(unit);
                plan.set_at(party.unit, Kind::Signatories, Value::Units(list));
                if let Some(person) = person {
                    plan.signatory(&Signatory::from_person(unit, person, *countersigns));
                }
                plan.set_at(unit, Kind::Countersigns, Value::Flag(*countersigns));
                made = Some(unit);
            }
            Self::Substitute { signatory, person } => {
                let (_, present) = to.signatory(*signatory).ok_or(Refusal::NoSuchUnit)?;
                let next =
                    Signatory::from_person(present.unit, person, present.countersigns);
                plan.clear_signatory(present);
                plan.signatory(&next);
            }
            Self::ProposeForms { forms } => plan.forms(forms)?,
            Self::Settle { .. } if to.stage != Stage::Draft => {
                return Err(Refusal::NotNext);
            }
            Self::Settle { findings } => {
                Agreement::refuse_unsettled(findings)?;
                plan.set(Kind::Stage, Value::Code(Stage::Settled.to_string()));
                let mut plan = plan.finish(None);
                plan.version = Some(Stage::Settled.to_string());
                return Ok(plan);
            }
            Self::Reopen => match to.stage {
                stage if stage < Stage::Settled => return Err(Refusal::NothingToReopen),
                stage if stage >= Stage::Signed => return Err(Refusal::AlreadySigned),
                _ => plan.set(Kind::Stage, Value::Code(Stage::Draft.to_string())),
            },
            Self::Reach { stage, on, note } => plan.reach(to, *stage, *on, note)?,
            Self::AddApproval { party, step, pack } => {
                made = Some(plan.approval(to, *party, step, pack)?);
            }
            Self::FollowPack { party, pack } => {
                let party = to.party(*party).ok_or(Refusal::NoSuchUnit)?;
                plan.set_at(party.unit, Kind::Pack, Value::Code(pack.to_string()));
            }
            Self::Attach { at, .. } => {
                let present = to.files_at(*at).ok_or(Refusal::NoSuchUnit)?;
                made = Some(plan.attach(present, self));
            }
            Self::Amend { article, after, amendment, texts } => {
                let article = (to.articles.iter().find(|it| it.unit == *article))
                    .ok_or(Refusal::NoSuchUnit)?;
                let mut list = units(&article.clauses, |it| it.unit);
                let unit = plan.amendment(amendment, texts);
                insert(&mut list, unit, *after)?;
                plan.set_at(article.unit, Kind::Clauses, Value::Units(list));
                made = Some(unit);
            }
            Self::TakeReturned(taken) => plan.returned(to, taken)?,
            Self::PrintOriginal { original } => {
                if to.stage < Stage::Settled {
                    return Err(Refusal::NotSettled);
                }
                let unit = plan.unit();
                plan.set_at(unit, Kind::Original, Value::Original(original.clone()));
            }
            Self::FoundBody { .. }
            | Self::RemoveBody
            | Self::KeepClause { .. }
            | Self::RemoveClause { .. }
            | Self::AddPerson
            | Self::RemovePerson { .. }
            | Self::TakeIn { .. }
            | Self::Enter { .. }
            | Self::File { .. }
            | Self::RemoveFiling
            | Self::PlanVisit { .. }
            | Self::RemoveVisit
            | Self::AddDelegation { .. }
            | Self::AddDelegate { .. }
            | Self::OrderDelegates { .. }
            | Self::AddItems { .. }
            | Self::Arrange { .. }
            | Self::AddPeople { .. }
            | Self::TakeEvents { .. }
            | Self::AddParts { .. }
            | Self::SetParticipants { .. }
            | Self::ShiftItems { .. }
            | Self::Draft { .. } => return Err(Refusal::NoSuchUnit),
        }
        Ok(plan.finish(made))
    }

    fn check_stage(&self, to: &Agreement) -> Result<(), Refusal> {
        let changes_text = match self {
            Self::Edit { cell, .. } => cell.kind.is_wording(),
            Self::AddRecital { .. }
            | Self::AddArticle { .. }
            | Self::AddClause { .. }
            | Self::InsertClause { .. }
            | Self::InsertArticle { .. }
            | Self::Exchange { .. }
            | Self::Amend { .. }
            | Self::AddEntry { .. }
            | Self::TakeEntries { .. }
            | Self::AddFact { .. }
            | Self::SetInstrument { .. }
            | Self::SetLangs { .. }
            | Self::AddParty { .. } => true,
            Self::Refer { .. } => true,
            Self::Remove { unit }
            | Self::Move { unit, .. }
            | Self::MoveTo { unit, .. } => {
                to.signatory(*unit).is_none()
                    && to.approval(*unit).is_none()
                    && !to.has_file(*unit)
                    && !to.comments.iter().any(|it| it.unit == *unit)
                    && !to.glossary.iter().any(|it| it.unit == *unit)
            }
            Self::TakeReturned(taken) => taken.changes_text(),
            Self::Settle { .. } => true,
            _ => false,
        };
        if changes_text && to.is_closed() {
            return Err(Refusal::TextClosed);
        }
        Ok(())
    }
}
