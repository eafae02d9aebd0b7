//! What is filed beside the agreements: letters, promises, consignments of aid.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, Cell, Document, Entered, Entry, EntryField, Field, FieldForm, Filing,
    FilingKind, Kind, Lang, Person, Plan, Progress, Refusal, TableKind, Unit, Value,
};
use pobratym_wording::{Correspondence, Worth, first_date, weight};

use crate::desk::{Deed, Desk};
use crate::printing::PaperSet;
use crate::wire::{
    AgreementView, ChangedFiling, DraftInput, FilingActInput, FilingInput, FilingRow,
    FilingView, PartyInput,
};
use crate::{Fault, chance, form, input, view};

impl Desk {
    /// The letters, promises or consignments, the latest day first; promises by the day on
    /// which they are due.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a kind that is none.
    pub fn filings(&mut self, kind: &str) -> Result<Vec<FilingRow>, Fault> {
        let kind: FilingKind = input::code(kind)?;
        let all = self.summaries()?.filings();
        let mut rows: Vec<_> = all.filter(|it| it.kind == kind.code()).cloned().collect();
        for row in &mut rows {
            row.names = self.names_in(&row.fields)?;
        }
        let day = |row: &FilingRow, field: Field| {
            row.fields.get(field.code()).cloned().unwrap_or_default()
        };
        match kind {
            FilingKind::Commitment => rows.sort_by_key(|it| {
                let due = it.due_on.clone();
                (due.is_none(), due, day(it, Field::DueOn))
            }),
            FilingKind::Letter => rows.sort_by_key(|it| {
                std::cmp::Reverse(day(it, Field::LetterOn).max(day(it, Field::TheirOn)))
            }),
            FilingKind::Consignment => {
                rows.sort_by_key(|it| std::cmp::Reverse(day(it, Field::GivenOn)));
            }
        }
        Ok(rows)
    }

    /// One letter, promise or consignment.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn filing(&mut self, document: &str) -> Result<FilingView, Fault> {
        let filing = self.known_filing(input::code(document)?)?;
        if filing.removed {
            return Err(Fault::NotFound(document.to_owned()));
        }
        self.filing_view(&filing)
    }

    /// Files a letter, a promise or a consignment.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a field that its form has not, [`Fault::Refused`] for a value
    /// that does not fit.
    pub fn file(&mut self, input: &FilingInput) -> Result<FilingView, Fault> {
        let kind: FilingKind = input::code(&input.kind)?;
        let mut values = Vec::new();
        for (code, text) in &input.fields {
            let field: Field = input::code(code)?;
            if !kind.fields().contains(&field) {
                return Err(Fault::Invalid(code.clone()));
            }
            let value = input::value(Kind::Field(field), text)?;
            values.push(Entered { kind: Kind::Field(field), lang: None, value });
        }
        let document = kind.document(chance::id());
        let mut langs = input::langs(&input.langs)?;
        if langs.is_empty() && kind != FilingKind::Letter {
            langs.push(self.lang());
        }
        let act = Act::File { document, langs, source: None, values };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(document, &act), &plan)?;
        self.changed_filing(document, None).map(|it| it.view)
    }

    /// Does one act to a filing.
    ///
    /// # Errors
    /// [`Fault::Refused`] when it cannot take it.
    pub fn act_on_filing(
        &mut self,
        document: &str,
        input: &FilingActInput,
    ) -> Result<ChangedFiling, Fault> {
        let document: Document = input::code(document)?;
        self.seal(Some(document))?;
        let filing = self.known_filing(document)?;
        let act = match input {
            FilingActInput::RemoveFiling => Act::RemoveFiling,
            FilingActInput::AddEntry { after } => {
                Act::AddEntry { after: input::after(after.as_ref())? }
            }
            FilingActInput::Remove { unit } => Act::Remove { unit: input::unit(unit)? },
            FilingActInput::SetLangs { langs } => {
                Act::SetLangs { langs: input::langs(langs)? }
            }
        };
        let plan = act.plan_filing(&filing, &mut chance::id)?;
        self.transact(Deed::of(document, &act), &plan)?;
        self.changed_filing(document, plan.made)
    }

    /// Seals one value of a filing.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the value does not fit.
    pub fn edit_filing(
        &mut self,
        cell: &str,
        value: &str,
    ) -> Result<ChangedFiling, Fault> {
        let cell: Cell = input::code(cell)?;
        self.known_filing(cell.document)?;
        self.seal_value(cell, input::value(cell.kind, value)?)?;
        self.changed_filing(cell.document, None)
    }

    /// Takes back this clerk's latest act on a filing.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is none, or someone else changed the place since.
    pub fn undo_filing(&mut self, document: &str) -> Result<ChangedFiling, Fault> {
        let document: Document = input::code(document)?;
        self.undo(document)?;
        self.changed_filing(document, None)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is nothing to do again.
    pub fn redo_filing(&mut self, document: &str) -> Result<ChangedFiling, Fault> {
        let document: Document = input::code(document)?;
        self.redo(document)?;
        self.changed_filing(document, None)
    }

    /// Makes a promise of each row of an action plan that none was made of yet, all in one
    /// act, and tells how many.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn take_commitments(&mut self, agreement: &str) -> Result<u32, Fault> {
        let loaded = self.present(agreement)?;
        let agreement = &loaded.agreement;
        let mut taken = Vec::new();
        for document in self.store.documents()? {
            if FilingKind::of(document) == Some(FilingKind::Commitment) {
                taken.extend(self.known_filing(document)?.source);
            }
        }
        let is_read = agreement.langs.contains(&self.lang());
        let first = agreement.langs.first().copied().unwrap_or(Lang::UK);
        let lang = if is_read { self.lang() } else { first };
        let is_plan = agreement.kind.table() == Some(TableKind::Measures);
        let is_new = |it: &&Entry| {
            is_plan
                && !taken.contains(&it.unit)
                && !it.text(EntryField::Name, lang).is_empty()
        };
        let (mut count, mut whole) = (0, Plan::default());
        for entry in agreement.entries.iter().filter(is_new) {
            let act = Act::File {
                document: FilingKind::Commitment.document(chance::id()),
                langs: vec![lang],
                source: Some(entry.unit),
                values: promised(agreement, entry, lang),
            };
            whole.changes.extend(act.begin(&mut chance::id)?.changes);
            count += 1;
        }
        let deed = Deed { document: agreement.id.into(), name: "TakeCommitments" };
        self.transact(deed, &whole)?;
        Ok(count)
    }

    /// Drafts the act of acceptance of a consignment, with its goods, between its giver and
    /// its receiver.
    ///
    /// # Errors
    /// [`Fault::Refused`] when giver or receiver is not known.
    pub fn draft_acceptance(&mut self, document: &str) -> Result<AgreementView, Fault> {
        let filing = self.known_filing(input::code(document)?)?;
        let mut parties = Vec::new();
        for field in [Field::Giver, Field::Receiver] {
            let body = filing.details.body(field);
            let body = body.ok_or(Refusal::TooFewParties)?;
            let country = self.known_body(body)?.country.to_string();
            let usual = crate::drafting::usual_lang(&country);
            let has = filing.langs.iter().any(|it| it.as_str() == usual);
            let lang = if has { usual } else { filing.langs[0].as_str() };
            parties.push(PartyInput { body: body.to_string(), lang: lang.to_owned() });
        }
        let langs = filing.langs.iter().map(Lang::to_string).collect();
        let template = "acceptance_act".to_owned();
        let drafted = self.draft(&DraftInput { template, langs, parties })?;
        let id = input::agreement_id(&drafted.id)?;
        let loaded = self.load(id)?;
        let entries = filing.entries.clone();
        // A consignment of which no row is known yet gives an act without rows.
        let act = Act::TakeEntries { table: Some(TableKind::Goods), entries };
        if let Ok(plan) = act.plan(&loaded.agreement, &mut chance::id) {
            self.transact(Deed::of(id, &act), &plan)?;
        }
        let cell = Cell::of(filing.document, Kind::Field(Field::Acceptance));
        self.seal_value(cell, Value::Code(id.to_string()))?;
        self.changed(id, None).map(|it| it.view)
    }

    pub(crate) fn known_filing(&self, document: Document) -> Result<Filing, Fault> {
        let cells = self.cells(document)?;
        let filing = Filing::from_cells(document, &cells).filter(|_| !cells.is_empty());
        filing.ok_or_else(|| Fault::NotFound(document.to_string()))
    }

    /// What lists show of a filing, without the names of others.
    pub(crate) fn filing_row(&self, filing: &Filing) -> Result<FilingRow, Fault> {
        let fields = filing.kind.fields().iter();
        let held = fields.map(|field| (field.to_string(), filing.details.shown(*field)));
        let worth = Worth::of(&filing.entries);
        let category = |it: &Entry| it.text(EntryField::Category, Lang::UK).to_owned();
        let mut categories: Vec<String> = filing.entries.iter().map(category).collect();
        categories.retain(|it| !it.is_empty());
        categories.sort();
        categories.dedup();
        Ok(FilingRow {
            document: filing.document.to_string(),
            kind: filing.kind.to_string(),
            fields: held.filter(|(_, value)| !value.is_empty()).collect(),
            names: BTreeMap::new(),
            due_on: filing.due_on().map(|it| it.to_string()),
            totals: worth
                .totals
                .iter()
                .map(|it| format!("{} {}", it.amount, it.currency))
                .collect(),
            tonnes: weight(&filing.entries).unwrap_or_default(),
            categories,
            files: u32::try_from(filing.files.len()).unwrap_or(u32::MAX),
            sample: filing.sample,
        })
    }

    /// The names of the bodies and agreements in fields, by the fields' codes.
    fn names_in(
        &mut self,
        fields: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let mut names = BTreeMap::new();
        let summaries = self.summaries()?;
        for (code, value) in fields {
            let Ok(field) = code.parse::<Field>() else { continue };
            let name = match field.form() {
                FieldForm::Body => {
                    let body = value.parse().ok().and_then(|id| summaries.body(id));
                    body.map(|it| it.name.clone())
                }
                FieldForm::Agreement => {
                    let found = value.parse().ok().and_then(|id| summaries.agreement(id));
                    found.map(|it| it.row.title.clone())
                }
                FieldForm::Visit => {
                    let found = value.parse().ok().and_then(|id| summaries.visit(id));
                    found.map(|it| it.name.clone())
                }
                _ => None,
            };
            names.extend(name.map(|name| (code.clone(), name)));
        }
        Ok(names)
    }

    pub(crate) fn changed_filing(
        &mut self,
        document: Document,
        made: Option<Unit>,
    ) -> Result<ChangedFiling, Fault> {
        let filing = self.known_filing(document)?;
        Ok(ChangedFiling {
            view: self.filing_view(&filing)?,
            made: made.map(|it| it.to_string()),
            saved: self.saved(),
        })
    }

    fn filing_view(&self, filing: &Filing) -> Result<FilingView, Fault> {
        let document = filing.document;
        let table = (filing.kind == FilingKind::Consignment).then(|| {
            form::table(document, TableKind::Aid, &filing.entries, &filing.langs)
        });
        Ok(FilingView {
            document: document.to_string(),
            kind: filing.kind.to_string(),
            name: name(filing),
            fields: form::fields(
                document,
                None,
                filing.kind.fields(),
                &filing.details,
                &filing.langs,
            ),
            files: form::files(document, &filing.files),
            people: self.people_of(filing)?,
            table,
            langs: filing.langs.iter().map(Lang::to_string).collect(),
            sample: filing.sample,
            undo: self.undo_name(document)?,
            redo: self.redo_name(document)?,
        })
    }
}

impl Desk {
    /// Composes an own letter under the letterhead of the office, to the person that it
    /// names: with the form of address of that person's card and in their language.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where there is no such letter.
    pub fn letter_paper(&mut self, document: &str) -> Result<PaperSet, Fault> {
        let document: Document = input::code(document)?;
        self.seal(Some(document))?;
        let filing = self.known_filing(document)?;
        if filing.kind != FilingKind::Letter {
            return Err(Fault::NotFound(document.to_string()));
        }
        let to =
            filing.details.body(Field::With).map(|it| self.known_body(it)).transpose()?;
        let from = self.choices.own_body.map(|it| self.known_body(it)).transpose()?;
        let correspondence = Correspondence {
            filing: &filing,
            from: from.as_ref(),
            to: to.as_ref(),
            signatory: Unit(chance::id()),
        };
        let manuscript = correspondence.letter(self.lang()).manuscript();
        let bodies = from.iter().map(|it| (it.id, it.clone())).collect();
        let pictures = self.pictures_of(&manuscript, &bodies)?;
        let mut set = self.one_paper(manuscript, document)?;
        set.papers.iter_mut().for_each(|it| it.pictures = pictures.clone());
        Ok(set)
    }

    fn people_of(&self, filing: &Filing) -> Result<Vec<String>, Fault> {
        let Some(body) = filing.details.body(Field::With) else { return Ok(Vec::new()) };
        let body = self.known_body(body)?;
        let name = |it: &Person| view::nominative(&it.name, self.lang());
        let mut names: Vec<String> = body.people.iter().map(name).collect();
        names.retain(|it| !it.is_empty());
        Ok(names)
    }
}

/// What a filing is called in a list or a heading.
pub(crate) fn name(filing: &Filing) -> String {
    let field = match filing.kind {
        FilingKind::Commitment => Field::Promise,
        FilingKind::Letter | FilingKind::Consignment => Field::Subject,
    };
    filing.details.text(field).to_owned()
}

/// The values of the promise that a row of an action plan makes.
fn promised(agreement: &Agreement, entry: &Entry, lang: Lang) -> Vec<Entered> {
    let entered = |field: Field, value: Value| Entered {
        kind: Kind::Field(field),
        lang: None,
        value,
    };
    let text = |field: Field, text: &str| entered(field, Value::Text(text.to_owned()));
    let mut values = vec![
        text(Field::Promise, entry.text(EntryField::Name, lang)),
        entered(Field::About, Value::Code(agreement.id.to_string())),
        entered(Field::Progress, Value::Code(Progress::Open.to_string())),
    ];
    let responsible = entry.text(EntryField::Responsible, lang);
    if !responsible.is_empty() {
        values.push(text(Field::OwnOwner, responsible));
    }
    let due = first_date(entry.text(EntryField::Due, lang), lang);
    if let Some(due) = due.and_then(|it| it.parse().ok()) {
        values.push(entered(Field::DueOn, Value::Date(due)));
    }
    values
}
