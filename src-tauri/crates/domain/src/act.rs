//! The verbs: everything that can be done to an agreement or a body.
//!
//! An act is planned against the document as it stands and becomes a list of new values.
//! One act is one transaction and one step of undo.

mod course;
mod drawing;
mod filing;
mod instrument;
mod value;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::cell::{Cell, Document, Kind, Value};
use crate::review::{LANGS, PARTIES};
use crate::{
    Agreement, AgreementId, AgreementKind, Amendment, AttachmentKind, Audience, Body,
    BodyId, BodyKind, ClauseId, Country, Entry, FactKind, Finding, IdSource, Lang,
    Numbering, Original, PackRef, Person, Refusal, Signatory, Stage, TableKind,
    TemplateRef, Unit, WordingState,
};

use drawing::Drawing;
pub use value::check_value;

/// One cell's new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub cell: Cell,
    pub value: Value,
}

/// What an act will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub changes: Vec<Change>,
    /// The part that the act made, to be shown and focused.
    pub made: Option<Unit>,
    /// The name of the version to keep with it.
    pub version: Option<String>,
}

/// The skeleton of a template: keys, no words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub numbering: Option<Numbering>,
    pub recitals: Vec<String>,
    pub articles: Vec<OutlineArticle>,
}

/// One article of an [`Outline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineArticle {
    pub key: String,
    pub provisions: Vec<String>,
}

/// What is known of a body when it is first entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyFacts {
    pub kind: BodyKind,
    pub country: Country,
    pub short: BTreeMap<Lang, String>,
    pub official: BTreeMap<Lang, crate::Forms>,
    pub seat: BTreeMap<Lang, String>,
    pub sample: bool,
}

/// One text in the languages that have it.
pub type Texts = BTreeMap<Lang, String>;

/// An article of a [`WrittenText`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenArticle {
    pub heading: Texts,
    pub clauses: Vec<Texts>,
}

/// A whole text in its languages, as it was written elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenText {
    pub title: Texts,
    pub recitals: Vec<Texts>,
    pub articles: Vec<WrittenArticle>,
    /// A remark on the whole, such as what belongs nowhere else.
    pub remark: String,
}

/// A value that is entered when a document begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    pub kind: Kind,
    pub lang: Option<Lang>,
    pub value: Value,
}

/// A clause as it comes from a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insertion {
    /// Words of the built-in library; they follow the facts.
    Provision(String),
    /// Words of the office's own clause, copied.
    Own { source: ClauseId, texts: BTreeMap<Lang, String> },
}

/// Which way a part moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    FoundBody {
        id: BodyId,
        facts: Box<BodyFacts>,
    },
    RemoveBody,
    /// Keeps a clause of the office's own, or changes it.
    KeepClause {
        id: ClauseId,
        topic: String,
        texts: BTreeMap<Lang, String>,
        /// The languages that it no longer has.
        gone: Vec<Lang>,
    },
    RemoveClause {
        id: ClauseId,
    },
    AddPerson,
    RemovePerson {
        person: Unit,
    },
    /// Enters forms of names that rules proposed, for a person to look over.
    ProposeForms {
        forms: BTreeMap<Cell, String>,
    },
    Draft {
        id: AgreementId,
        kind: AgreementKind,
        template: TemplateRef,
        outline: Outline,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        sample: bool,
    },
    /// An agreement from a text that was there before.
    TakeIn {
        id: AgreementId,
        kind: AgreementKind,
        template: TemplateRef,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        text: Box<WrittenText>,
    },
    /// Begins an agreement without a text: one that was concluded before, or one that is only
    /// wanted so far.
    Enter {
        id: AgreementId,
        kind: AgreementKind,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        stage: Stage,
        values: Vec<Entered>,
    },
    /// Files a letter, a promise or a consignment.
    File {
        document: Document,
        langs: Vec<Lang>,
        /// The row of an action plan that a promise is made from.
        source: Option<Unit>,
        values: Vec<Entered>,
    },
    RemoveFiling,
    RemoveAgreement,
    /// Makes another instrument of it, keeping what was entered. `texts` is how its clauses
    /// and headings read so far, for those that the new template does not have.
    SetInstrument {
        kind: AgreementKind,
        template: TemplateRef,
        outline: Outline,
        texts: BTreeMap<Unit, BTreeMap<Lang, String>>,
    },
    /// Sets one value: a wording, a name, a date, a number. Without its own text a
    /// clause goes back to its template.
    Edit {
        cell: Cell,
        value: Value,
    },
    AddRecital {
        after: Option<Unit>,
    },
    AddArticle {
        after: Option<Unit>,
    },
    AddClause {
        article: Unit,
        after: Option<Unit>,
    },
    /// Puts a clause of a library into an article, or among the recitals.
    InsertClause {
        article: Option<Unit>,
        after: Option<Unit>,
        clause: Insertion,
    },
    /// Puts an article of the library between the articles.
    InsertArticle {
        after: Option<Unit>,
        article: OutlineArticle,
    },
    /// Puts another clause of the built-in library in the place of one, own texts included.
    Exchange {
        clause: Unit,
        provision: String,
    },
    AddEntry {
        after: Option<Unit>,
    },
    /// Copies rows of another agreement's table behind the present ones; those that stand
    /// there already are left out.
    TakeEntries {
        table: Option<TableKind>,
        entries: Vec<Entry>,
    },
    /// Defines a term; its words are edited like any other text.
    AddTerm,
    /// Adds a sum, day or number to stand in clauses.
    AddFact {
        kind: FactKind,
        name: String,
    },
    Remove {
        unit: Unit,
    },
    Move {
        unit: Unit,
        step: Step,
    },
    /// Behind another part of the same list, or to its top.
    MoveTo {
        unit: Unit,
        after: Option<Unit>,
    },
    /// Rests the agreement on one that was concluded before.
    Refer {
        agreement: AgreementId,
        title: BTreeMap<Lang, String>,
        signed_on: Option<NaiveDate>,
    },
    SetLangs {
        langs: Vec<Lang>,
    },
    AddParty {
        body: BodyId,
        lang: Lang,
    },
    /// Adds someone who signs for a party, from its people or blank.
    AddSignatory {
        party: Unit,
        person: Option<Box<Person>>,
        countersigns: bool,
    },
    /// Puts another person in a signatory's place.
    Substitute {
        signatory: Unit,
        person: Box<Person>,
    },
    /// Says that a wording was held against the others, or is certified by whom `note`
    /// names.
    Check {
        cell: Cell,
        state: WordingState,
        note: String,
    },
    /// Lets a stale wording be signed, for a reason.
    Release {
        cell: Cell,
        reason: String,
    },
    AddComment {
        on: Option<Unit>,
        text: String,
        audience: Audience,
    },
    /// Keeps the agreement as it stands under a name.
    KeepVersion {
        name: String,
    },
    Settle {
        findings: Vec<Finding>,
    },
    Reopen,
    /// Says that it has come to a stage behind the settled text, on what day and under which
    /// number.
    Reach {
        stage: Stage,
        on: Option<NaiveDate>,
        /// Of the registration, or the reason of the end.
        note: String,
    },
    /// Begins a round of a step, by the pack that the party follows from then on.
    AddApproval {
        party: Unit,
        step: String,
        pack: PackRef,
    },
    /// Lets a party follow another pack, or another edition of it.
    FollowPack {
        party: Unit,
        pack: PackRef,
    },
    /// Attaches a file to the document, to a round of a step.
    Attach {
        at: Option<Unit>,
        digest: [u8; 32],
        name: String,
        kind: AttachmentKind,
        on: Option<NaiveDate>,
    },
    /// Puts a clause into a protocol that changes a clause of its agreement.
    Amend {
        article: Unit,
        after: Option<Unit>,
        amendment: Amendment,
        /// How the clause reads so far, to be changed.
        texts: Texts,
    },
    /// Records a printed original.
    PrintOriginal {
        original: Original,
    },
}

impl Act {
    /// The name the journal keeps.
    pub fn name(&self) -> &'static str {
        match self {
            Self::FoundBody { .. } => "FoundBody",
            Self::RemoveBody => "RemoveBody",
            Self::KeepClause { .. } => "KeepClause",
            Self::RemoveClause { .. } => "RemoveClause",
            Self::AddPerson => "AddPerson",
            Self::RemovePerson { .. } => "RemovePerson",
            Self::ProposeForms { .. } => "ProposeForms",
            Self::Draft { .. } => "Draft",
            Self::TakeIn { .. } => "ImportText",
            Self::Enter { stage, .. } if *stage < Stage::Draft => "EnterNeed",
            Self::Enter { .. } => "EnterAgreement",
            Self::File { document, .. } => match document {
                Document::Letter(_) => "FileLetter",
                Document::Commitment(_) => "FileCommitment",
                _ => "FileConsignment",
            },
            Self::RemoveFiling => "RemoveFiling",
            Self::RemoveAgreement => "RemoveAgreement",
            Self::SetInstrument { .. } => "SetInstrument",
            Self::Edit { cell, .. } if cell.kind.is_wording() => "EditWording",
            Self::Edit { .. } => "EditFact",
            Self::AddRecital { .. } => "AddRecital",
            Self::AddArticle { .. } => "AddArticle",
            Self::AddClause { .. } => "AddClause",
            Self::InsertClause { .. } => "InsertClause",
            Self::InsertArticle { .. } => "InsertArticle",
            Self::Exchange { .. } => "Exchange",
            Self::AddEntry { .. } => "AddEntry",
            Self::TakeEntries { .. } => "TakeEntries",
            Self::AddTerm => "AddTerm",
            Self::AddFact { .. } => "AddFact",
            Self::Remove { .. } => "Remove",
            Self::Move { .. } | Self::MoveTo { .. } => "Move",
            Self::Refer { .. } => "EditFact",
            Self::SetLangs { .. } => "SetLangs",
            Self::AddParty { .. } => "AddParty",
            Self::AddSignatory { .. } => "AddSignatory",
            Self::Substitute { .. } => "Substitute",
            Self::Check { .. } => "Check",
            Self::Release { .. } => "Release",
            Self::AddComment { .. } => "AddComment",
            Self::KeepVersion { .. } => "KeepVersion",
            Self::Settle { .. } => "Settle",
            Self::Reopen => "Reopen",
            Self::Reach { stage, .. } => match stage {
                Stage::Approved => "Approve",
                Stage::Signed => "Sign",
                Stage::Registered => "Register",
                Stage::InForce => "EnterIntoForce",
                Stage::Ended => "End",
                _ => "FindPartner",
            },
            Self::AddApproval { .. } => "AddApproval",
            Self::FollowPack { .. } => "FollowPack",
            Self::Attach { .. } => "Attach",
            Self::Amend { .. } => "Amend",
            Self::PrintOriginal { .. } => "PrintOriginal",
        }
    }

    /// What an act will do that needs nothing to be there: founding a body, drafting an
    /// agreement, keeping a clause of the office's own.
    ///
    /// # Errors
    /// [`Refusal`] when the counts of parties or languages do not allow it.
    pub fn begin(&self, ids: &mut dyn IdSource) -> Result<Plan, Refusal> {
        match self {
            Self::FoundBody { id, facts } => Ok(found(*id, facts)),
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
                plan.file(langs, *source, values)?;
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

    /// What the act will do to a body.
    ///
    /// # Errors
    /// [`Refusal`] when the body cannot take it; nothing is changed.
    pub fn plan_body(
        &self,
        body: &Body,
        ids: &mut dyn IdSource,
    ) -> Result<Plan, Refusal> {
        let mut plan = Drawing { document: body.id.into(), ids, changes: Vec::new() };
        let people = || body.people.iter().map(|it| it.unit).collect::<Vec<_>>();
        match self {
            Self::RemoveBody => plan.set(Kind::Removed, Value::Flag(true)),
            Self::AddPerson => {
                let unit = plan.unit();
                let mut people = people();
                people.push(unit);
                plan.set(Kind::People, Value::Units(people));
                return Ok(plan.finish(Some(unit)));
            }
            Self::RemovePerson { person } => {
                let mut people = people();
                take(&mut people, *person)?;
                plan.set(Kind::People, Value::Units(people));
            }
            Self::ProposeForms { forms } => plan.forms(forms)?,
            Self::Edit { cell, value } => {
                check_value(cell.kind, value)?;
                plan.changes.push(Change { cell: *cell, value: value.clone() });
            }
            _ => return Err(Refusal::NoSuchUnit),
        }
        Ok(plan.finish(None))
    }

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
            Self::Settle { .. } => true,
            _ => false,
        };
        if changes_text && to.is_closed() {
            return Err(Refusal::TextClosed);
        }
        Ok(())
    }
}

fn found(id: BodyId, facts: &BodyFacts) -> Plan {
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
    if facts.sample {
        set(Kind::Sample, None, Value::Flag(true));
    }
    Plan { changes, made: None, version: None }
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

fn check_langs(langs: &[Lang]) -> Result<(), Refusal> {
    let twice = langs.iter().enumerate().any(|(index, it)| langs[..index].contains(it));
    if twice || !LANGS.contains(&langs.len()) {
        return Err(Refusal::LanguageCount);
    }
    Ok(())
}

fn units<T>(of: &[T], unit: fn(&T) -> Unit) -> Vec<Unit> {
    of.iter().map(unit).collect()
}

/// The list that holds `unit`: where it stands, its kind and its members.
fn list_of(
    to: &Agreement,
    unit: Unit,
) -> Result<(Option<Unit>, Kind, Vec<Unit>), Refusal> {
    let top = [
        (Kind::Recitals, units(&to.recitals, |it| it.unit)),
        (Kind::Articles, units(&to.articles, |it| it.unit)),
        (Kind::Parties, units(&to.parties, |it| it.unit)),
        (Kind::Entries, units(&to.entries, |it| it.unit)),
        (Kind::Comments, units(&to.comments, |it| it.unit)),
        (Kind::Glossary, units(&to.glossary, |it| it.unit)),
        (Kind::Facts, units(&to.facts, |it| it.unit)),
        (Kind::Files, units(&to.files, |it| it.unit)),
    ];
    let top = top.into_iter().map(|(kind, list)| (None, kind, list));
    let clauses = to.articles.iter().map(|article| {
        (Some(article.unit), Kind::Clauses, units(&article.clauses, |it| it.unit))
    });
    let signatories = to.parties.iter().map(|party| {
        (Some(party.unit), Kind::Signatories, units(&party.signatories, |it| it.unit))
    });
    let approvals = to.parties.iter().map(|party| {
        (Some(party.unit), Kind::Approvals, units(&party.approvals, |it| it.unit))
    });
    let files = to.parties.iter().flat_map(|it| &it.approvals).map(|approval| {
        (Some(approval.unit), Kind::Files, units(&approval.files, |it| it.unit))
    });
    top.chain(clauses)
        .chain(signatories)
        .chain(approvals)
        .chain(files)
        .find(|(_, _, list)| list.contains(&unit))
        .ok_or(Refusal::NoSuchUnit)
}

fn insert(list: &mut Vec<Unit>, unit: Unit, after: Option<Unit>) -> Result<(), Refusal> {
    let index = match after {
        None => 0,
        Some(after) => {
            list.iter().position(|it| *it == after).ok_or(Refusal::NoSuchUnit)? + 1
        }
    };
    list.insert(index, unit);
    Ok(())
}

fn take(list: &mut Vec<Unit>, unit: Unit) -> Result<(), Refusal> {
    let index = list.iter().position(|it| *it == unit).ok_or(Refusal::NoSuchUnit)?;
    list.remove(index);
    Ok(())
}

/// Whether anything moved; the first cannot go up nor the last down.
fn shift(list: &mut [Unit], unit: Unit, step: Step) -> Result<bool, Refusal> {
    let index = list.iter().position(|it| *it == unit).ok_or(Refusal::NoSuchUnit)?;
    let other = match step {
        Step::Up => index.checked_sub(1),
        Step::Down => Some(index + 1).filter(|it| *it < list.len()),
    };
    if let Some(other) = other {
        list.swap(index, other);
    }
    Ok(other.is_some())
}
