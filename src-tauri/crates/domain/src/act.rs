//! The verbs: everything that can be done to an agreement or a body.
//!
//! An act is planned against the document as it stands and becomes a list of new values.
//! One act is one transaction and one step of undo.

use std::collections::BTreeMap;

use crate::cell::{Cell, Document, Kind, Value};
use crate::review::{LANGS, ORIGINALS, PARTIES};
use crate::{
    Agreement, AgreementId, AgreementKind, Body, BodyId, BodyKind, Country, Emblems,
    Finding, Gender, IdSource, LabelPlace, Lang, Layout, Original, Person, Profile,
    Refusal, Signatory, Stage, TemplateRef, Unit,
};

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
    AddPerson,
    RemovePerson {
        person: Unit,
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
    RemoveAgreement,
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
    Remove {
        unit: Unit,
    },
    Move {
        unit: Unit,
        step: Step,
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
    Settle {
        findings: Vec<Finding>,
    },
    Reopen,
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
            Self::AddPerson => "AddPerson",
            Self::RemovePerson { .. } => "RemovePerson",
            Self::Draft { .. } => "Draft",
            Self::RemoveAgreement => "RemoveAgreement",
            Self::Edit { cell, .. } if cell.kind.is_wording() => "EditWording",
            Self::Edit { .. } => "EditFact",
            Self::AddRecital { .. } => "AddRecital",
            Self::AddArticle { .. } => "AddArticle",
            Self::AddClause { .. } => "AddClause",
            Self::Remove { .. } => "Remove",
            Self::Move { .. } => "Move",
            Self::SetLangs { .. } => "SetLangs",
            Self::AddParty { .. } => "AddParty",
            Self::AddSignatory { .. } => "AddSignatory",
            Self::Substitute { .. } => "Substitute",
            Self::Settle { .. } => "Settle",
            Self::Reopen => "Reopen",
            Self::PrintOriginal { .. } => "PrintOriginal",
        }
    }

    /// What founding a body or drafting an agreement will do; both begin a document.
    ///
    /// # Errors
    /// [`Refusal`] when the counts of parties or languages do not allow it.
    pub fn begin(&self, ids: &mut dyn IdSource) -> Result<Plan, Refusal> {
        match self {
            Self::FoundBody { id, facts } => Ok(found(*id, facts)),
            Self::Draft { id, kind, template, outline, langs, parties, sample } => {
                check_langs(langs)?;
                if parties.len() < *PARTIES.start() {
                    return Err(Refusal::TooFewParties);
                }
                if parties.len() > *PARTIES.end() {
                    return Err(Refusal::TooManyParties);
                }
                let mut plan =
                    Drawing { document: (*id).into(), ids, changes: Vec::new() };
                plan.set(Kind::AgreementKind, Value::Code(kind.to_string()));
                plan.set(Kind::Template, Value::Code(template.to_string()));
                plan.set(Kind::Langs, Value::Langs(langs.clone()));
                plan.set(Kind::Stage, Value::Code(Stage::Draft.to_string()));
                if *sample {
                    plan.set(Kind::Sample, Value::Flag(true));
                }
                plan.outline(outline, parties);
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
                plan.changes.push(Change { cell: *cell, value: value.clone() });
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
            Self::PrintOriginal { original } => {
                if to.stage < Stage::Settled {
                    return Err(Refusal::NotSettled);
                }
                let unit = plan.unit();
                plan.set_at(unit, Kind::Original, Value::Original(original.clone()));
            }
            Self::FoundBody { .. }
            | Self::RemoveBody
            | Self::AddPerson
            | Self::RemovePerson { .. }
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
            | Self::SetLangs { .. }
            | Self::AddParty { .. } => true,
            Self::Remove { unit } | Self::Move { unit, .. } => {
                to.signatory(*unit).is_none()
            }
            Self::Settle { .. } => true,
            _ => false,
        };
        if changes_text && to.stage.is_text_closed() {
            return Err(Refusal::TextClosed);
        }
        Ok(())
    }
}

/// Changes being written down for one document.
struct Drawing<'a> {
    document: Document,
    ids: &'a mut dyn IdSource,
    changes: Vec<Change>,
}

impl Drawing<'_> {
    fn unit(&mut self) -> Unit {
        Unit(self.ids.fresh())
    }

    fn set(&mut self, kind: Kind, value: Value) {
        self.set_in(None, kind, value);
    }

    fn set_at(&mut self, unit: Unit, kind: Kind, value: Value) {
        self.set_in(Some(unit), kind, value);
    }

    fn set_in(&mut self, unit: Option<Unit>, kind: Kind, value: Value) {
        let cell = Cell { unit, ..Cell::of(self.document, kind) };
        self.changes.push(Change { cell, value });
    }

    fn text(&mut self, unit: Option<Unit>, kind: Kind, lang: Lang, text: &str) {
        let cell = Cell { unit, ..Cell::of(self.document, kind) }.in_lang(lang);
        self.changes.push(Change { cell, value: Value::Text(text.to_owned()) });
    }

    fn outline(&mut self, outline: &Outline, parties: &[(BodyId, Lang)]) {
        let parties = parties.iter().map(|(body, lang)| self.party(*body, *lang));
        let parties = parties.collect();
        self.set(Kind::Parties, Value::Units(parties));
        let recitals = self.provisions(&outline.recitals);
        self.set(Kind::Recitals, recitals);
        let mut articles = Vec::new();
        for article in &outline.articles {
            let unit = self.unit();
            self.set_at(unit, Kind::Provision, Value::Code(article.key.clone()));
            let clauses = self.provisions(&article.provisions);
            self.set_at(unit, Kind::Clauses, clauses);
            articles.push(unit);
        }
        self.set(Kind::Articles, Value::Units(articles));
    }

    fn provisions(&mut self, keys: &[String]) -> Value {
        let mut list = Vec::new();
        for key in keys {
            let unit = self.unit();
            self.set_at(unit, Kind::Provision, Value::Code(key.clone()));
            list.push(unit);
        }
        Value::Units(list)
    }

    fn party(&mut self, body: BodyId, lang: Lang) -> Unit {
        let unit = self.unit();
        self.set_at(unit, Kind::PartyBody, Value::Body(body));
        self.set_at(unit, Kind::PartyLang, Value::Code(lang.to_string()));
        self.set_at(unit, Kind::Originals, Value::Number(1));
        unit
    }

    fn signatory(&mut self, it: &Signatory) {
        for (lang, forms) in &it.name {
            for (case, text) in forms.iter() {
                self.text(Some(it.unit), Kind::Name(case), *lang, text);
            }
        }
        for (lang, forms) in &it.office {
            for (case, text) in forms.iter() {
                self.text(Some(it.unit), Kind::Office(case), *lang, text);
            }
        }
        for (lang, text) in &it.authority {
            self.text(Some(it.unit), Kind::Authority, *lang, text);
        }
        if it.gender != Gender::Unspecified {
            self.set_at(it.unit, Kind::Gender, Value::Code(it.gender.to_string()));
        }
    }

    fn clear_signatory(&mut self, it: &Signatory) {
        let unit = Some(it.unit);
        let mut clear = |kind, lang| {
            let cell = Cell { unit, lang, ..Cell::of(self.document, kind) };
            self.changes.push(Change { cell, value: Value::Absent });
        };
        for (lang, forms) in &it.name {
            forms.iter().for_each(|(case, _)| clear(Kind::Name(case), Some(*lang)));
        }
        for (lang, forms) in &it.office {
            forms.iter().for_each(|(case, _)| clear(Kind::Office(case), Some(*lang)));
        }
        it.authority.keys().for_each(|lang| clear(Kind::Authority, Some(*lang)));
        clear(Kind::Gender, None);
    }

    /// Where one cell was set twice, the later value counts.
    fn finish(self, made: Option<Unit>) -> Plan {
        let mut changes: Vec<Change> = Vec::new();
        for change in self.changes {
            match changes.iter_mut().find(|it| it.cell == change.cell) {
                Some(earlier) => earlier.value = change.value,
                None => changes.push(change),
            }
        }
        Plan { changes, made, version: None }
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

fn check_langs(langs: &[Lang]) -> Result<(), Refusal> {
    let twice = langs.iter().enumerate().any(|(index, it)| langs[..index].contains(it));
    if twice || !LANGS.contains(&langs.len()) {
        return Err(Refusal::LanguageCount);
    }
    Ok(())
}

fn check_value(kind: Kind, value: &Value) -> Result<(), Refusal> {
    let fits = match value {
        Value::Absent => true,
        Value::Text(_) => kind.is_typed(),
        Value::Flag(_) => matches!(
            kind,
            Kind::Alternat
                | Kind::Countersigns
                | Kind::Fingerprint
                | Kind::Initials
                | Kind::Fields
        ),
        Value::Number(number) => {
            if kind == Kind::Originals && !ORIGINALS.contains(number) {
                return Err(Refusal::OriginalsCount);
            }
            kind == Kind::Originals
        }
        Value::Date(_) => kind == Kind::SignedOn,
        Value::Code(code) => match kind {
            Kind::Numbering => code.parse::<crate::Numbering>().is_ok(),
            Kind::Gender => code.parse::<Gender>().is_ok(),
            Kind::BodyKind => code.parse::<BodyKind>().is_ok(),
            Kind::Country => code.parse::<Country>().is_ok(),
            Kind::Layout => code.parse::<Layout>().is_ok(),
            Kind::Profile => code.parse::<Profile>().is_ok(),
            Kind::Emblems => code.parse::<Emblems>().is_ok(),
            Kind::Label => code.parse::<LabelPlace>().is_ok(),
            Kind::PartyLang | Kind::Order => code.parse::<Lang>().is_ok(),
            _ => false,
        },
        Value::Body(_) => matches!(kind, Kind::PartyBody | Kind::OwnBody),
        Value::Blob(_) => kind == Kind::Arms,
        _ => false,
    };
    if fits { Ok(()) } else { Err(Refusal::WrongValue) }
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
    ];
    let top = top.into_iter().map(|(kind, list)| (None, kind, list));
    let clauses = to.articles.iter().map(|article| {
        (Some(article.unit), Kind::Clauses, units(&article.clauses, |it| it.unit))
    });
    let signatories = to.parties.iter().map(|party| {
        (Some(party.unit), Kind::Signatories, units(&party.signatories, |it| it.unit))
    });
    top.chain(clauses)
        .chain(signatories)
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
