//! Tables of others: agreements that were concluded before, partners and people, looked into,
//! taken in whole by one act, and taken out again.

mod cards;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use pobratym_domain::{
    Act, Agreement, AgreementId, Body, BodyId, Change, Country, Document, Entered, Field,
    Id, Kind, Lang, Meaning, Plan, Refusal, RowFault, RowKind, Severity, Stage, Value,
};
use pobratym_files::{
    LARGEST_TABLE, ReadRow, ReadTable, TableChoice, column_name, read_table,
};
use pobratym_store::{Passage, fold};
use pobratym_wording::{guess, head_row, instrument_of, messages};
use sha2::{Digest as _, Sha256};

use self::cards::Cards;
use self::row::{Columns, Row, lang_of, shown};
use crate::desk::{Deed, Desk};
use crate::register::{Likeness, likeness};
use crate::wire::{
    Progress, RowFinding, TableColumn, TableCounts, TableImport, TableInput, TableRow,
    TableView,
};
use crate::{Fault, chance, hex, input};

/// So many rows are looked at for heads.
const HEAD_WITHIN: usize = 20;
/// The rules of a table: what its columns mean, kept by its kind and heads.
const REMEMBERED: &str = "columns";

/// A table that was read, and what its columns mean.
struct Opened {
    table: ReadTable,
    columns: Columns,
    /// The index of the row of heads.
    head: usize,
    is_remembered: bool,
    /// What the rows below it say.
    rows: Vec<Row>,
}

/// What became of a row.
struct Judged {
    row: Row,
    state: &'static str,
    duplicate_row: Option<u32>,
    duplicate_of: Option<Document>,
}

/// An agreement that is there, or an earlier row.
#[derive(Clone, Debug)]
enum Known {
    There(Document),
    Row(u32),
}

/// What rows become.
#[derive(Default)]
struct Taking {
    changes: Vec<Change>,
    /// The agreements and what they are found by: the names of their parties.
    agreements: Vec<(AgreementId, String)>,
    people: u32,
}

/// Reads rows one behind the other, against what is there and what came before.
struct Judge<'a> {
    kind: RowKind,
    cards: Cards,
    own: Option<BodyId>,
    excluded: &'a dyn Fn(&[Country]) -> bool,
    /// By the parties.
    known: BTreeMap<BTreeSet<String>, Vec<(Likeness, Known)>>,
    numbers: BTreeSet<String>,
    lang: Lang,
}

impl Desk {
    /// What a table would bring. Nothing is kept. Linear in its rows, and in the agreements
    /// and bodies that are there.
    ///
    /// # Errors
    /// [`Fault::Table`] when it is none or too large, [`Fault::File`] when it cannot be read,
    /// [`Fault::Invalid`] when a code is unknown.
    pub fn look_into_table(
        &mut self,
        file: &Path,
        input: &TableInput,
    ) -> Result<TableView, Fault> {
        let opened = self.open_table(file, input)?;
        let judged = self.judge(&opened, None, false)?.0;
        Ok(self.table_view(file, &opened, &judged, input))
    }

    /// Takes a table in: all rows that were chosen, or nothing, as one act. What its columns
    /// mean is remembered for tables with the same heads. `goes_on` hears how far it is, and
    /// answers whether to go on.
    ///
    /// # Errors
    /// [`Fault::Refused`] where nothing is to be taken, [`Fault::Store`] where it was stopped,
    /// else as for looking into it. Nothing was taken then.
    pub fn import_table(
        &mut self,
        file: &Path,
        input: &TableInput,
        goes_on: &dyn Fn(Progress) -> bool,
    ) -> Result<TableImport, Fault> {
        let opened = self.open_table(file, input)?;
        let (judged, mut cards, mut taking) = self.judge(&opened, None, true)?;
        let counts = counts(&judged, input);
        let taken: BTreeSet<u32> = judged
            .iter()
            .filter(|it| is_taken(it, input))
            .map(|it| it.row.number)
            .collect();
        if taken.is_empty() {
            return Err(Refusal::NothingNew.into());
        }
        if taken.len() < judged.len() {
            (_, cards, taking) = self.judge(&opened, Some(&taken), true)?;
        }
        let (mut changes, bodies) = cards.changes()?;
        changes.extend(taking.changes);
        // Neighbours in the file are written together.
        changes.sort_by_key(|it| it.cell.document);
        let plan = Plan { changes, ..Plan::default() };
        let deed = Deed { document: Document::Office, name: "ImportTable" };
        let id = self.keep_watched(deed, &plan, &[], goes_on)?;
        self.index_parties(&taking.agreements)?;
        self.remember(&opened.columns)?;
        Ok(TableImport {
            id: id.to_string(),
            agreements: count(taking.agreements.len()),
            bodies,
            people: taking.people,
            counts,
        })
    }

    /// Takes everything out again that an import brought in, as one act.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is no such import, it is undone already, or something of
    /// it was changed or used since; then nothing was changed.
    pub fn undo_import(&mut self, id: &str) -> Result<(), Fault> {
        let act: Id = id.parse().map_err(|_| Refusal::NothingToUndo)?;
        self.seal(None)?;
        let touched = self.store.touched(act)?;
        if self.is_used(act, &touched)? {
            return Err(Refusal::ImportChanged.into());
        }
        let now = chance::now().timestamp_millis();
        let undone = self.store.undo_act(act, self.choices.actor, now, &mut chance::id);
        self.stepped(undone, now)?;
        let agreements = touched.iter().filter_map(|it| match it {
            Document::Agreement(id) => Some((*id, String::new())),
            _ => None,
        });
        self.index_parties(&agreements.collect::<Vec<_>>())
    }

    /// Whether another document names one of these.
    fn is_used(&self, act: Id, documents: &[Document]) -> Result<bool, Fault> {
        let own: BTreeSet<Document> = documents.iter().copied().collect();
        let mut founded = BTreeSet::new();
        for document in documents {
            if let Document::Body(id) = document
                && self.store.beginning(*document)? == Some(act)
            {
                founded.insert(*id);
            }
        }
        if self.choices.own_body.is_some_and(|it| founded.contains(&it)) {
            return Ok(true);
        }
        for document in self.store.documents()? {
            if own.contains(&document) {
                continue;
            }
            let cells = self.store.cells(document)?;
            let names =
                |it: &Value| matches!(it, Value::Body(id) if founded.contains(id));
            let refers = |it: &Value| {
                let Value::Code(code) = it else { return false };
                let id = code.parse::<AgreementId>();
                id.is_ok_and(|it| own.contains(&it.into()))
            };
            if cells.values().any(|it| names(it) || refers(it)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn open_table(&mut self, file: &Path, input: &TableInput) -> Result<Opened, Fault> {
        let kind: RowKind = input::code(&input.kind)?;
        let mut bytes = Vec::new();
        let read = File::open(file)
            .and_then(|it| it.take(LARGEST_TABLE + 1).read_to_end(&mut bytes));
        read.map_err(Fault::file("reading", file))?;
        let choice = TableChoice {
            sheet: input.sheet.as_deref(),
            encoding: input.encoding.as_deref(),
        };
        let foreign = |source| Fault::Table { path: file.to_owned(), source };
        let table = read_table(&bytes, choice).map_err(foreign)?;
        let first = table.rows.iter().take(HEAD_WITHIN);
        let first: Vec<Vec<String>> =
            first.map(|it| it.cells.iter().map(shown).collect()).collect();
        let head = head_row(&first, kind);
        let width = table.rows.iter().map(|it| it.cells.len()).max().unwrap_or(0);
        let mut heads = first.get(head).cloned().unwrap_or_default();
        heads.resize(width, String::new());
        let below = |column: usize| {
            let rows = table.rows.iter().skip(head + 1);
            rows.map(|it| it.cells.get(column).map(shown).unwrap_or_default()).collect()
        };
        let mut columns = Columns { kind, meanings: guess(&heads, below, kind), heads };
        let is_remembered = self.recall(&mut columns)?;
        for (name, meaning) in &input.columns {
            let index = (0..width).find(|it| column_name(*it) == *name);
            let index = index.ok_or_else(|| Fault::Invalid(name.clone()))?;
            let meaning = match meaning.as_str() {
                "" => None,
                code => Some(input::code::<Meaning>(code)?),
            };
            columns.meanings[index] = meaning;
        }
        let today = chance::today();
        let below = table.rows.get(head + 1..).unwrap_or_default();
        // Nothing a row says depends on another.
        let (one, other) = below.split_at(below.len() / 2);
        let read = |rows: &[ReadRow]| -> Vec<Row> {
            rows.iter().map(|it| columns.read(it, today)).collect()
        };
        let rows = thread::scope(|scope| {
            let other = scope.spawn(|| read(other));
            let mut rows = read(one);
            rows.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
            rows
        });
        Ok(Opened { table, columns, head, is_remembered, rows })
    }

    /// Where the meanings of columns with these heads are kept.
    fn key(columns: &Columns) -> String {
        let digest = Sha256::digest(columns.heads.join("\n"));
        format!("{REMEMBERED}/{}/{}", columns.kind, hex(&digest))
    }

    fn recall(&self, columns: &mut Columns) -> Result<bool, Fault> {
        let Some(kept) = self.store.setting(&Self::key(columns))? else {
            return Ok(false);
        };
        let kept: Vec<&str> = kept.split(',').collect();
        if kept.len() == columns.meanings.len() {
            columns.meanings = kept.iter().map(|it| it.parse().ok()).collect();
        }
        Ok(true)
    }

    fn remember(&mut self, columns: &Columns) -> Result<(), Fault> {
        let codes = columns.meanings.iter();
        let codes: Vec<&str> = codes.map(|it| it.map_or("", Meaning::code)).collect();
        Ok(self.store.set_setting(&Self::key(columns), Some(&codes.join(",")))?)
    }

    /// Judges the rows against what is there, all or those of some numbers; with what they
    /// become where they are to be taken.
    fn judge(
        &mut self,
        opened: &Opened,
        numbers: Option<&BTreeSet<u32>>,
        takes: bool,
    ) -> Result<(Vec<Judged>, Cards, Taking), Fault> {
        let today = chance::today();
        let (bodies, known) = self.known(opened.columns.kind)?;
        let packs = self.packs()?;
        let excluded = |countries: &[Country]| {
            let laws = countries.iter().filter_map(|it| packs.usual(*it, today));
            laws.into_iter()
                .any(|law| countries.iter().any(|it| law.excluded.contains(it)))
        };
        let mut judge = Judge {
            kind: opened.columns.kind,
            cards: Cards::of(bodies),
            own: self.choices.own_body,
            excluded: &excluded,
            known,
            numbers: BTreeSet::new(),
            lang: self.lang(),
        };
        let mut taking = Taking::default();
        let mut all = Vec::new();
        for row in &opened.rows {
            if numbers.is_some_and(|it| !it.contains(&row.number)) {
                continue;
            }
            all.push(judge.take(row.clone(), takes.then_some(&mut taking))?);
        }
        Ok((all, judge.cards, taking))
    }

    /// The cards, and the agreements with what tells them apart.
    #[expect(clippy::type_complexity, reason = "the second is a field of the judge")]
    fn known(
        &mut self,
        kind: RowKind,
    ) -> Result<(Vec<Body>, BTreeMap<BTreeSet<String>, Vec<(Likeness, Known)>>), Fault>
    {
        let mut bodies = BTreeMap::new();
        let mut agreements = Vec::new();
        for document in self.store.documents()? {
            match document {
                Document::Body(id) => {
                    let body = Body::from_cells(id, &self.cells(document)?);
                    bodies.insert(id, body);
                }
                Document::Agreement(id) if kind != RowKind::Contacts => {
                    let agreement = Agreement::from_cells(id, &self.cells(document)?);
                    agreements.extend((!agreement.removed).then_some(agreement));
                }
                _ => {}
            }
        }
        let mut known = BTreeMap::<_, Vec<_>>::new();
        for agreement in agreements {
            let alike = likeness(&agreement, &bodies);
            let there = Known::There(agreement.id.into());
            known.entry(alike.parties.clone()).or_default().push((alike, there));
        }
        bodies.retain(|_, it| !it.removed && !it.sample);
        Ok((bodies.into_values().collect(), known))
    }

    /// Makes agreements findable by their parties, or no longer.
    fn index_parties(
        &mut self,
        agreements: &[(AgreementId, String)],
    ) -> Result<(), Fault> {
        let passages: Vec<Passage<'_>> = agreements
            .iter()
            .map(|(id, names)| Passage {
                document: (*id).into(),
                cell: None,
                title: names,
                body: "",
            })
            .collect();
        Ok(self.store.index(&passages)?)
    }

    fn table_view(
        &self,
        file: &Path,
        opened: &Opened,
        judged: &[Judged],
        input: &TableInput,
    ) -> TableView {
        let Opened { table, columns, head, is_remembered, .. } = opened;
        let named = columns.heads.iter().zip(&columns.meanings).enumerate();
        let rows = table.rows.iter().skip(head + 1).zip(judged);
        let name = file.file_name().map(|it| it.to_string_lossy().into_owned());
        TableView {
            file: name.unwrap_or_default(),
            format: table.format.to_owned(),
            encoding: table.encoding.map(str::to_owned),
            sheets: table.sheets.clone(),
            sheet: table.sheet.clone(),
            has_macros: table.has_macros,
            head_row: table.rows.get(*head).map_or(1, |it| it.number),
            columns: named
                .map(|(index, (head, meaning))| TableColumn {
                    name: column_name(index),
                    head: head.clone(),
                    meaning: meaning.map_or("", Meaning::code).to_owned(),
                })
                .collect(),
            is_remembered: *is_remembered,
            meanings: columns.kind.meanings().iter().map(Meaning::to_string).collect(),
            rows: rows
                .map(|(read, judged)| TableRow {
                    row: read.number,
                    state: judged.state.to_owned(),
                    take: is_taken(judged, input),
                    cells: (0..columns.heads.len())
                        .map(|it| read.cells.get(it).map(shown).unwrap_or_default())
                        .collect(),
                    findings: judged.findings(self.lang()),
                    duplicate_row: judged.duplicate_row,
                    duplicate_of: judged.duplicate_of.map(|it| it.to_string()),
                })
                .collect(),
            duplicates: judged
                .iter()
                .filter(|it| it.state == DUPLICATE)
                .map(|it| it.row.number)
                .collect(),
            counts: counts(judged, input),
        }
    }
}

const NEW: &str = "new";
const DUPLICATE: &str = "duplicate";
const FAULTY: &str = "faulty";

fn is_taken(judged: &Judged, input: &TableInput) -> bool {
    match &input.take {
        None => judged.state == NEW,
        Some(take) => judged.state != FAULTY && take.contains(&judged.row.number),
    }
}

fn counts(judged: &[Judged], input: &TableInput) -> TableCounts {
    let of = |state| count(judged.iter().filter(|it| it.state == state).count());
    TableCounts {
        rows: count(judged.len()),
        new: of(NEW),
        duplicates: of(DUPLICATE),
        faulty: of(FAULTY),
        taken: count(judged.iter().filter(|it| is_taken(it, input)).count()),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Judge<'_> {
    fn take(&mut self, mut row: Row, to: Option<&mut Taking>) -> Result<Judged, Fault> {
        let countries: Vec<Country> =
            row.own.iter().chain(&row.partners).map(|it| it.country).collect();
        let ukraine: Country =
            pobratym_wording::REGISTER_COUNTRY.parse().unwrap_or_default();
        if (self.excluded)(&[countries, vec![ukraine]].concat()) {
            row.faults.push((RowFault::StateExcluded, None, String::new()));
        }
        let is_faulty = row.faults.iter().any(|(it, ..)| it.is_in_the_way());
        let mut judged =
            Judged { row, state: NEW, duplicate_row: None, duplicate_of: None };
        if is_faulty {
            judged.state = FAULTY;
            return Ok(judged);
        }
        match self.kind {
            RowKind::Agreements => self.agreement(&mut judged, to)?,
            RowKind::Partners if judged.row.own.is_empty() => {
                self.partner(&mut judged, to.is_some());
            }
            RowKind::Partners => self.agreement(&mut judged, to)?,
            RowKind::Contacts => self.contact(&mut judged, to),
        }
        Ok(judged)
    }

    /// The cards of the bodies of a row, each once.
    fn parties(&mut self, row: &mut Row) -> Vec<usize> {
        let mut parties = Vec::new();
        let own = match row.own.is_empty() {
            true => self.own.and_then(|it| self.cards.of_body(it)),
            false => None,
        };
        parties.extend(own);
        let mut faults = Vec::new();
        for side in row.own.iter().chain(&row.partners) {
            let meant = self.cards.meant(side);
            faults.extend(meant.fault(side));
            match parties.contains(&meant.index) {
                true => {
                    let name = side.subject.name.clone();
                    faults.push((RowFault::PartiesAlike, None, name));
                }
                false => parties.push(meant.index),
            }
        }
        row.faults.extend(faults);
        parties
    }

    fn agreement(
        &mut self,
        judged: &mut Judged,
        to: Option<&mut Taking>,
    ) -> Result<(), Fault> {
        let parties = self.parties(&mut judged.row);
        let row = &mut judged.row;
        let number = row.values.iter().find_map(|it| match &it.value {
            Value::Text(text) if it.kind == Kind::Field(Field::RegistrationNumber) => {
                Some(text.clone())
            }
            _ => None,
        });
        if let Some(number) = number
            && !self.numbers.insert(fold(&number))
        {
            row.faults.push((RowFault::NumberTwice, None, number));
        }
        let title = fold(&row.title);
        let alike = Likeness {
            parties: parties.iter().map(|it| self.cards.card(*it).identity()).collect(),
            signed_on: row.signed_on.map(|it| it.to_string()),
            titles: Some(title).filter(|it| !it.trim().is_empty()).into_iter().collect(),
        };
        let of_parties = self.known.entry(alike.parties.clone()).or_default();
        match of_parties.iter().find(|(it, _)| it.is_alike(&alike)) {
            Some((_, Known::There(document))) => judged.duplicate_of = Some(*document),
            Some((_, Known::Row(row))) => judged.duplicate_row = Some(*row),
            None => {}
        }
        if judged.duplicate_of.is_some() || judged.duplicate_row.is_some() {
            judged.state = DUPLICATE;
        }
        of_parties.push((alike, Known::Row(row.number)));
        if let Some(taking) = to {
            self.enter(row, &parties, taking)?;
        }
        Ok(())
    }

    /// Begins the agreement of a row.
    fn enter(
        &self,
        row: &Row,
        parties: &[usize],
        taking: &mut Taking,
    ) -> Result<(), Fault> {
        let id = AgreementId(chance::id());
        let cards = || parties.iter().map(|it| self.cards.card(*it));
        let partner = row.partners.first().map(|it| it.country).unwrap_or_default();
        let mut values = row.values.clone();
        let mut langs = Vec::new();
        for (kind, text) in [(Kind::Title, &row.title), (Kind::Place, &row.place)] {
            if !text.is_empty() {
                let lang = lang_of(text, partner);
                if !langs.contains(&lang) {
                    langs.push(lang);
                }
                let value = Value::Text(text.clone());
                values.push(Entered { kind, lang: Some(lang), value });
            }
        }
        if langs.is_empty() {
            langs.push(self.lang);
        }
        if !row.remarks.is_empty() {
            let value = Value::Text(row.remarks.join("\n"));
            values.push(Entered { kind: Kind::Field(Field::Remark), lang: None, value });
        }
        let has = |field| values.iter().any(|it| it.kind == Kind::Field(field));
        let stage = match () {
            () if has(Field::InForceOn) || !row.bond.is_empty() => Stage::InForce,
            () if has(Field::RegistrationNumber) || has(Field::RegisteredOn) => {
                Stage::Registered
            }
            () => Stage::Signed,
        };
        let kind = match row.title.as_str() {
            "" => instrument_of(&row.bond),
            title => instrument_of(title),
        };
        let lang = langs.first().copied().unwrap_or(self.lang);
        let parties = cards().map(|it| (it.id, lang)).collect();
        let act = Act::Enter { id, kind, langs, parties, stage, values };
        taking.changes.extend(act.begin(&mut chance::id)?.changes);
        let names: Vec<&str> = cards().map(|it| it.name.as_str()).collect();
        taking.agreements.push((id, names.join("\n")));
        Ok(())
    }

    fn partner(&mut self, judged: &mut Judged, is_taken: bool) {
        let row = &mut judged.row;
        let mut is_new = false;
        for index in 0..row.partners.len() {
            let meant = self.cards.meant(&row.partners[index]);
            is_new |= meant.is_new;
            row.faults.extend(meant.fault(&row.partners[index]));
            let card = self.cards.card(meant.index);
            if !meant.is_new && card.is_there() {
                judged.duplicate_of = Some(card.id.into());
            }
            if is_taken {
                self.cards.remark(meant.index, &row.remarks);
            }
        }
        if !is_new {
            judged.state = DUPLICATE;
        }
    }

    fn contact(&mut self, judged: &mut Judged, to: Option<&mut Taking>) {
        let row = &judged.row;
        let Some(side) = row.partners.first() else { return };
        let meant = self.cards.meant(side);
        if self.cards.names(meant.index, &row.person_name) {
            judged.state = DUPLICATE;
            judged.duplicate_of = Some(self.cards.card(meant.index).id.into());
        }
        self.cards.person(meant.index, row);
        if let Some(taking) = to {
            taking.people += 1;
        }
        let fault = meant.fault(side);
        judged.row.faults.extend(fault);
    }
}

impl Judged {
    fn findings(&self, lang: Lang) -> Vec<RowFinding> {
        let findings = self.row.faults.iter().map(|(fault, column, found)| {
            let found = if found.is_empty() { "none" } else { found };
            let key = format!("row-fault-{}", fault.code().replace('_', "-"));
            let severity = match fault.is_in_the_way() {
                true => Severity::Blocker,
                false => Severity::Caution,
            };
            RowFinding {
                code: fault.to_string(),
                severity: severity.to_string(),
                cell: column
                    .map(|it| format!("{}{}", column_name(it), self.row.number))
                    .unwrap_or_default(),
                sentence: messages::text(&key, &[("found", found)], lang),
            }
        });
        findings.collect()
    }
}
