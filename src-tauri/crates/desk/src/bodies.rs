//! Bodies: their cards, and the people who act for them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pobratym_domain::{
    Act, AgreementId, Body, BodyId, Case, Cell, Document, Field, Kind, Lang, Refusal,
    Unit, Value,
};
use pobratym_typeset::{Picture, PictureFault};
use pobratym_wording::{Cases, latin_in};

use crate::desk::{Deed, Desk};
use crate::summary::BodySummary;
use crate::view::{self, Acting};
use crate::wire::{
    AgreementRow, BodyActInput, BodyAgreement, BodyInput, BodyNames, BodyRow, BodyView,
    ChangedBody, PersonView,
};
use crate::{Fault, chance, form, input, naming};

/// The languages every card offers beside those it already speaks.
const OFFERED: [Lang; 2] = [Lang::UK, Lang::EN];

/// The form of a body's codes and addresses.
pub(crate) const BODY_FIELDS: [Field; 8] = [
    Field::UnitCode,
    Field::Region,
    Field::Address,
    Field::Telephone,
    Field::Mail,
    Field::Website,
    Field::FormerNames,
    Field::Remark,
];

/// The form of how to write to a person.
const PERSON_FIELDS: [Field; 5] = [
    Field::Salutation,
    Field::PersonLang,
    Field::PersonTelephone,
    Field::PersonMail,
    Field::Remark,
];

/// The largest picture of arms, in bytes.
const ARMS_LIMIT: u64 = 5 * 1024 * 1024;

impl Desk {
    /// All bodies, the office's own first, then by name.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn bodies(&mut self) -> Result<Vec<BodyRow>, Fault> {
        let own = self.choices.own_body;
        let summaries = self.summaries()?;
        let mut used = BTreeMap::<&str, u32>::new();
        for agreement in summaries.agreements() {
            let parties: BTreeSet<_> =
                agreement.row.parties.iter().map(|party| party.body.as_str()).collect();
            parties.into_iter().for_each(|it| *used.entry(it).or_default() += 1);
        }
        let mut rows: Vec<BodyRow> = summaries
            .bodies()
            .map(|(id, body)| {
                let agreements = used.get(id.to_string().as_str()).copied();
                body_row(id, body, agreements.unwrap_or(0), own)
            })
            .collect();
        rows.sort_by(|a, b| (!a.is_own, &a.name).cmp(&(!b.is_own, &b.name)));
        Ok(rows)
    }

    /// One body's card.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn body(&mut self, id: &str) -> Result<BodyView, Fault> {
        self.body_view(input::body_id(id)?)
    }

    /// Enters a body.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when a code is unknown.
    pub fn found_body(&mut self, input: &BodyInput) -> Result<BodyView, Fault> {
        let id = BodyId(chance::id());
        let act = Act::FoundBody { id, facts: Box::new(input::body_facts(input)?) };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        if input.is_own {
            self.set_own_body(Some(id))?;
        }
        self.body_view(id)
    }

    /// Does one act to a body.
    ///
    /// # Errors
    /// [`Fault::Refused`] when it is a party to an agreement and was to be removed.
    pub fn act_on_body(
        &mut self,
        body: &str,
        input: &BodyActInput,
    ) -> Result<ChangedBody, Fault> {
        let id = input::body_id(body)?;
        self.seal(Some(id.into()))?;
        let body = self.known_body(id)?;
        let act = match input {
            BodyActInput::AddPerson => Act::AddPerson,
            BodyActInput::RemovePerson { person } => {
                Act::RemovePerson { person: input::unit(person)? }
            }
            BodyActInput::ProposeForms { person } => {
                let person = person.as_deref().map(input::unit).transpose()?;
                naming::forms_of_body(&body, person)?
            }
            BodyActInput::Remove => {
                if !self.agreements_with(id)?.is_empty() {
                    return Err(Refusal::BodyInUse.into());
                }
                Act::RemoveBody
            }
        };
        let plan = act.plan_body(&body, &mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed_body(id, plan.made)
    }

    /// Seals one value of a body.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the value does not fit.
    pub fn edit_body(&mut self, cell: &str, value: &str) -> Result<ChangedBody, Fault> {
        let (id, cell) = input::body_cell(cell)?;
        self.seal_value(cell, input::value(cell.kind, value)?)?;
        self.changed_body(id, None)
    }

    /// Takes back this clerk's latest act on the body.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is none, or someone else changed the place since.
    pub fn undo_body(&mut self, id: &str) -> Result<ChangedBody, Fault> {
        let id = input::body_id(id)?;
        self.undo(id.into())?;
        self.changed_body(id, None)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is nothing to do again.
    pub fn redo_body(&mut self, id: &str) -> Result<ChangedBody, Fault> {
        let id = input::body_id(id)?;
        self.redo(id.into())?;
        self.changed_body(id, None)
    }

    /// Takes a picture (PNG, JPEG or SVG) as the body's arms.
    ///
    /// # Errors
    /// [`Fault::Picture`] when it could not be printed; [`Fault::File`] when it cannot be
    /// read.
    pub fn set_arms(&mut self, body: &str, picture: &Path) -> Result<ChangedBody, Fault> {
        let id = input::body_id(body)?;
        let size = std::fs::metadata(picture).map_err(Fault::file("reading", picture))?;
        let unusable = |fault| Fault::Picture { path: picture.to_owned(), fault };
        if size.len() > ARMS_LIMIT {
            return Err(unusable(PictureFault::Size));
        }
        let bytes = std::fs::read(picture).map_err(Fault::file("reading", picture))?;
        Picture::read(&bytes).map_err(unusable)?;
        let digest = self.store.put_blob(&bytes)?;
        self.seal_value(Cell::of(id, Kind::Arms), Value::Blob(digest))?;
        self.changed_body(id, None)
    }

    /// The picture of the body's arms; empty without one.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn arms(&mut self, body: &str) -> Result<Vec<u8>, Fault> {
        let body = self.known_body(input::body_id(body)?)?;
        match body.arms {
            Some(digest) => Ok(self.store.blob(&digest)?.unwrap_or_default()),
            None => Ok(Vec::new()),
        }
    }

    /// The agreements that a body is a party to.
    pub(crate) fn agreements_with(
        &mut self,
        id: BodyId,
    ) -> Result<Vec<AgreementId>, Fault> {
        let all = self.summaries()?.agreements().filter(|it| it.binds(id));
        all.map(|it| input::agreement_id(&it.row.id)).collect()
    }

    pub(crate) fn changed_body(
        &mut self,
        id: BodyId,
        made: Option<Unit>,
    ) -> Result<ChangedBody, Fault> {
        for agreement in self.agreements_with(id)? {
            let loaded = self.load(agreement)?;
            self.index(&loaded)?;
        }
        Ok(ChangedBody {
            view: self.body_view(id)?,
            made: made.map(|it| it.to_string()),
            saved: self.saved(),
        })
    }

    fn body_view(&mut self, id: BodyId) -> Result<BodyView, Fault> {
        let body = self.known_body(id)?;
        let root = |kind| Cell::of(id, kind);
        let with: Vec<AgreementRow> = (self.summaries()?.agreements())
            .filter(|it| it.binds(id))
            .map(|it| it.row.clone())
            .collect();
        let langs = langs_of(&body, &with);
        let document = Document::from(id);
        Ok(BodyView {
            id: id.to_string(),
            document: document.to_string(),
            name: body.name_in(self.lang()).to_owned(),
            kind: view::field(root(Kind::BodyKind), body.kind),
            country: view::field(root(Kind::Country), body.country),
            names: langs.iter().map(|lang| names(&body, *lang)).collect(),
            people: body
                .people
                .iter()
                .map(|person| PersonView {
                    unit: person.unit.to_string(),
                    gender: view::gender(root(Kind::People), person.unit, person.gender),
                    langs: langs
                        .iter()
                        .map(|lang| {
                            let acting = Acting {
                                name: person.name.get(lang),
                                office: person.office.get(lang),
                                authority: person.authority.get(lang),
                                name_kind: Kind::PersonName,
                                ukrainian: view::entered(&person.name, Lang::UK),
                            };
                            acting.names(root(Kind::People).at(person.unit), *lang)
                        })
                        .collect(),
                    details: form::fields(
                        document,
                        Some(person.unit),
                        &PERSON_FIELDS,
                        &person.details,
                        &langs,
                    ),
                })
                .collect(),
            details: form::fields(document, None, &BODY_FIELDS, &body.details, &langs),
            arms: body.arms.map(|it| crate::hex(&it)),
            agreements: with
                .into_iter()
                .map(|AgreementRow { id, title, stage, .. }| BodyAgreement {
                    id,
                    title,
                    stage,
                })
                .collect(),
            sample: body.sample,
            undo: self.undo_name(document)?,
            redo: self.redo_name(document)?,
        })
    }
}

/// A body in a list.
fn body_row(
    id: BodyId,
    body: &BodySummary,
    agreements: u32,
    own: Option<BodyId>,
) -> BodyRow {
    BodyRow {
        id: id.to_string(),
        name: body.name.clone(),
        official: body.official.clone(),
        kind: body.kind.clone(),
        country: body.country.clone(),
        agreements,
        is_own: own == Some(id),
        sample: body.sample,
    }
}

/// The languages of a card: those its agreements need, those it speaks, the usual.
fn langs_of(body: &Body, agreements: &[AgreementRow]) -> Vec<Lang> {
    let mut langs: Vec<Lang> = OFFERED.to_vec();
    let mut add = |lang: Lang| {
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    };
    body.official.keys().chain(body.short.keys()).for_each(|lang| add(*lang));
    body.seat.keys().for_each(|lang| add(*lang));
    for person in &body.people {
        person.name.keys().chain(person.office.keys()).for_each(|lang| add(*lang));
    }
    let codes = agreements.iter().flat_map(|it| &it.languages);
    codes.filter_map(|it| it.parse().ok()).for_each(add);
    langs
}

fn names(body: &Body, lang: Lang) -> BodyNames {
    let at = Cell::of(body.id, Kind::Short).in_lang(lang);
    let text =
        |texts: &BTreeMap<Lang, String>| texts.get(&lang).cloned().unwrap_or_default();
    let official: fn(Case) -> Kind = Kind::Official;
    BodyNames {
        lang: lang.to_string(),
        short: view::field(at, text(&body.short)),
        official: view::cased(
            at,
            official,
            &Cases::of(lang).body,
            body.official.get(&lang),
        ),
        seat: view::field(Cell { kind: Kind::Seat, ..at }, text(&body.seat)),
        latin: (body.short.get(&Lang::UK))
            .filter(|_| !body.short.contains_key(&lang))
            .and_then(|it| latin_in(lang, it)),
    }
}
