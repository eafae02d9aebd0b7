//! The lists of the desk as tables for spreadsheets.

use std::path::Path;

use pobratym_domain::{
    Body, BodyId, Details, Document, Field, FieldForm, Filing, FilingKind, Lang, Person,
    Visit,
};
use pobratym_files::{
    Cell, Column, ColumnKind, SheetTable, Workbook, write_csv, write_xlsx,
};
use pobratym_wording::{Worth, messages, weight};

use crate::agreements::Loaded;
use crate::bodies::BODY_FIELDS;
use crate::desk::Desk;
use crate::target::write_whole;
use crate::wire::ListInput;
use crate::{Fault, chance, view};

/// Widths of columns, in digits of the usual face.
const NARROW: u8 = 14;
const USUAL: u8 = 24;

const AGREEMENT: [Field; 8] = [
    Field::RegistrationNumber,
    Field::RegisteredOn,
    Field::InForceOn,
    Field::ProlongedUntil,
    Field::EndedOn,
    Field::EndReason,
    Field::Amount,
    Field::Shelf,
];

const VISIT: [Field; 10] = [
    Field::VisitWay,
    Field::VisitKind,
    Field::VisitState,
    Field::StartsOn,
    Field::EndsOn,
    Field::Town,
    Field::Purpose,
    Field::BudgetLine,
    Field::Funding,
    Field::VisitResult,
];

/// What a list of participants tells of everyone who comes.
const PARTICIPANT: [Field; 8] = [
    Field::DelegateRole,
    Field::Languages,
    Field::ArrivesOn,
    Field::ArrivesAt,
    Field::LeavesOn,
    Field::LeavesAt,
    Field::Photographs,
    Field::Attended,
];

/// What it tells beside, where the clerk chose so: what ends with the visit.
const PERSONAL: [Field; 10] = [
    Field::LatinName,
    Field::PersonTelephone,
    Field::PersonMail,
    Field::Diet,
    Field::Access,
    Field::ArrivesBy,
    Field::LeavesBy,
    Field::Lodging,
    Field::Car,
    Field::Emergency,
];

/// A table that grows, with its heads in the clerk's language.
struct Growing {
    lang: Lang,
    sheet: SheetTable,
}

/// The lists that go out whole, by the names of their files.
pub(crate) const LISTS: [&str; 6] =
    ["register", "partners", "agreements", "visits", "aid", "commitments"];

impl Desk {
    /// Writes a list to `file`, as a workbook or, with the extension `csv`, as text, and
    /// tells of how many rows. Samples and what was removed are left out; of a delegate whose
    /// values were erased nothing is told.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a list that is none, [`Fault::NotFound`] without the visit that
    /// its participants are asked of, [`Fault::File`] when the file cannot be written; then
    /// the one that was there still is.
    pub fn export_list(&mut self, input: &ListInput, file: &Path) -> Result<u32, Fault> {
        let sheet = self.list(input)?;
        write_table(sheet, file)
    }

    pub(crate) fn list(&mut self, input: &ListInput) -> Result<SheetTable, Fault> {
        self.seal(None)?;
        match input.list.as_str() {
            "register" => self.register_table(),
            "partners" => self.partners(input.with_personal),
            "agreements" => self.agreement_table(),
            "visits" => self.visit_table(),
            "aid" => self.filing_table(FilingKind::Consignment),
            "commitments" => self.filing_table(FilingKind::Commitment),
            "participants" => {
                let visit = input.visit.as_deref().unwrap_or_default();
                let visit = self.known_visit(visit)?;
                self.participants(&visit, input.with_personal)
            }
            unknown => Err(Fault::Invalid(unknown.to_owned())),
        }
    }

    fn partners(&mut self, with_personal: bool) -> Result<SheetTable, Fault> {
        let mut table = self.begin("partners");
        table.columns(&["name", "official", "body_kind", "country", "seat"]);
        table.fields(&BODY_FIELDS);
        table.columns(&["people", "agreements"]);
        for row in self.bodies()? {
            if row.is_own || row.sample {
                continue;
            }
            let body = self.known_body(crate::input::body_id(&row.id)?)?;
            let seat = body.seat.get(&self.lang()).or_else(|| body.seat.values().next());
            let mut cells = vec![
                text(&row.name),
                text(&row.official),
                self.word("body_kind", body.kind.code()),
                self.word("country", body.country.as_str()),
                text(seat.map_or("", String::as_str)),
            ];
            self.held(&body.details, &BODY_FIELDS, &mut cells)?;
            cells.push(text(&self.people(&body, with_personal)));
            cells.push(Cell::Number(row.agreements.to_string()));
            table.row(cells);
        }
        Ok(table.sheet)
    }

    fn agreement_table(&mut self) -> Result<SheetTable, Fault> {
        let mut table = self.begin("agreements");
        table.columns(&["title", "agreement_kind", "parties", "countries", "languages"]);
        table.columns(&["stage", "file_number"]);
        table.column("signed_on", ColumnKind::Day, NARROW);
        table.fields(&AGREEMENT);
        for document in self.store.documents()? {
            let Document::Agreement(id) = document else { continue };
            let loaded = self.load(id)?;
            if loaded.agreement.removed || loaded.agreement.sample {
                continue;
            }
            let mut cells = self.agreement_cells(&loaded);
            self.held(&loaded.agreement.details, &AGREEMENT, &mut cells)?;
            table.row(cells);
        }
        Ok(table.sheet)
    }

    fn agreement_cells(&self, Loaded { agreement, bodies, .. }: &Loaded) -> Vec<Cell> {
        let lang = self.lang();
        let parties = || agreement.parties.iter().filter_map(|it| bodies.get(&it.body));
        let name = |it: &Body| it.name_in(lang).to_owned();
        let country = |it: &Body| messages::name("country", it.country.as_str(), lang);
        let langs = agreement.langs.iter().map(ToString::to_string);
        vec![
            text(&view::name(agreement, bodies, lang)),
            self.word("agreement_kind", agreement.kind.code()),
            lines(parties().map(name)),
            lines(parties().map(country)),
            text(&langs.collect::<Vec<_>>().join(", ")),
            self.word("stage", agreement.stage.code()),
            text(&agreement.file_number),
            agreement.signed_on.map_or(Cell::Empty, Cell::Day),
        ]
    }

    fn visit_table(&mut self) -> Result<SheetTable, Fault> {
        let mut table = self.begin("visits");
        table.columns(&["name", "bodies"]);
        table.fields(&VISIT);
        table.column("delegates", ColumnKind::Number { places: 0 }, NARROW);
        for row in self.visits()? {
            if row.sample {
                continue;
            }
            let visit = self.known_visit(&row.document)?;
            let mut cells = vec![text(&row.name), lines(row.bodies.iter().cloned())];
            self.held(&visit.details, &VISIT, &mut cells)?;
            cells.push(Cell::Number(row.delegates.to_string()));
            table.row(cells);
        }
        Ok(table.sheet)
    }

    fn filing_table(&mut self, kind: FilingKind) -> Result<SheetTable, Fault> {
        let is_aid = kind == FilingKind::Consignment;
        let mut table = self.begin(if is_aid { "aid" } else { "commitments" });
        table.fields(kind.fields());
        if is_aid {
            table.columns(&["categories", "totals", "tonnes"]);
        }
        for row in self.filings(kind.code())? {
            if row.sample {
                continue;
            }
            let filing = self.known_filing(crate::input::code(&row.document)?)?;
            let mut cells = Vec::new();
            self.held(&filing.details, kind.fields(), &mut cells)?;
            if is_aid {
                cells.extend(self.aid_cells(&filing, &row.categories));
            }
            table.row(cells);
        }
        Ok(table.sheet)
    }

    fn aid_cells(&self, filing: &Filing, categories: &[String]) -> [Cell; 3] {
        let word = |it: &String| messages::name("aid-category", it, self.lang());
        let totals = Worth::of(&filing.entries).totals;
        let totals = totals.iter().map(|it| format!("{} {}", it.amount, it.currency));
        [
            lines(categories.iter().map(word)),
            lines(totals),
            weight(&filing.entries).map_or(Cell::Empty, |it| text(&it)),
        ]
    }

    fn participants(
        &mut self,
        visit: &Visit,
        with_personal: bool,
    ) -> Result<SheetTable, Fault> {
        let mut fields = PARTICIPANT.to_vec();
        if with_personal {
            fields.extend(PERSONAL);
        }
        let mut table = self.begin("participants");
        table.columns(&["person", "office", "body", "country"]);
        table.fields(&fields);
        let lang = self.lang();
        for (delegation, person) in visit.delegates() {
            if visit.erased.contains(&person.unit) {
                continue;
            }
            let body = delegation.body.map(|it| self.known_body(it)).transpose()?;
            let mut cells = vec![
                text(&view::nominative(&person.name, lang)),
                text(&view::nominative(&person.office, lang)),
                text(body.as_ref().map_or("", |it| it.name_in(lang))),
                body.as_ref()
                    .map_or(Cell::Empty, |it| self.word("country", it.country.as_str())),
            ];
            self.held(&person.details, &fields, &mut cells)?;
            table.row(cells);
        }
        Ok(table.sheet)
    }

    /// The people of a body, a line each: name and office, and with it how they are reached.
    fn people(&self, body: &Body, with_personal: bool) -> String {
        let lang = self.lang();
        let line = |person: &Person| {
            let name = view::nominative(&person.name, lang);
            let mut parts = vec![name, view::nominative(&person.office, lang)];
            if with_personal {
                let reached = [Field::PersonTelephone, Field::PersonMail];
                parts.extend(reached.map(|it| person.details.text(it).to_owned()));
            }
            parts.retain(|it| !it.is_empty());
            parts.join(", ")
        };
        let people: Vec<String> = body.people.iter().map(line).collect();
        people.join("\n")
    }

    /// Adds what fields hold, in words.
    fn held(
        &mut self,
        details: &Details,
        fields: &[Field],
        cells: &mut Vec<Cell>,
    ) -> Result<(), Fault> {
        for field in fields {
            cells.push(self.cell(details, *field)?);
        }
        Ok(())
    }

    fn cell(&mut self, details: &Details, field: Field) -> Result<Cell, Fault> {
        let lang = self.lang();
        let shown = details.shown(field);
        Ok(match field.form() {
            FieldForm::Day => details.day(field).map_or(Cell::Empty, Cell::Day),
            FieldForm::Count if !shown.is_empty() => Cell::Number(shown),
            FieldForm::Flag if details.flag(field) => self.word("table", "yes"),
            FieldForm::Flag => Cell::Empty,
            FieldForm::Choice(_) if !shown.is_empty() => self.word(field.code(), &shown),
            FieldForm::Body => match details.body(field) {
                Some(id) => text(self.body_name(id)?.as_str()),
                None => Cell::Empty,
            },
            FieldForm::Agreement => match details.agreement(field) {
                Some(id) => {
                    let found = self.summaries()?.agreement(id);
                    text(found.map_or("", |it| it.row.title.as_str()))
                }
                None => Cell::Empty,
            },
            FieldForm::Visit => match details.choice(field) {
                Some(id) => {
                    let found = self.summaries()?.visit(id);
                    text(found.map_or("", |it| it.name.as_str()))
                }
                None => Cell::Empty,
            },
            FieldForm::Text if field.is_worded() => {
                let own = details.text_in(field, lang);
                let any = || details.texts(field).next().map_or("", |(_, it)| it);
                text(if own.is_empty() { any() } else { own })
            }
            _ => text(&shown),
        })
    }

    fn body_name(&mut self, id: BodyId) -> Result<String, Fault> {
        let found = self.summaries()?.body(id).map(|it| it.name.clone());
        Ok(found.unwrap_or_default())
    }

    /// A member of a closed list, in the clerk's language.
    fn word(&self, family: &str, code: &str) -> Cell {
        let family = family.replace('_', "-");
        Cell::Text(messages::name(&family, code, self.lang()))
    }

    fn begin(&self, list: &str) -> Growing {
        let name = messages::name("table", list, self.lang());
        let sheet = SheetTable { name, columns: Vec::new(), rows: Vec::new() };
        Growing { lang: self.lang(), sheet }
    }
}

impl Growing {
    fn column(&mut self, key: &str, kind: ColumnKind, width: u8) {
        let head = messages::name("column", key, self.lang);
        self.sheet.columns.push(Column { head, kind, width });
    }

    /// Columns of text.
    fn columns(&mut self, keys: &[&str]) {
        keys.iter().for_each(|it| self.column(it, ColumnKind::Text, USUAL));
    }

    /// A column for each field of a form.
    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            let (kind, width) = match field.form() {
                FieldForm::Day => (ColumnKind::Day, NARROW),
                FieldForm::Count => (ColumnKind::Number { places: 0 }, NARROW),
                FieldForm::Time | FieldForm::Flag => (ColumnKind::Text, NARROW),
                _ => (ColumnKind::Text, USUAL),
            };
            let head = messages::name("form-field", field.code(), self.lang);
            self.sheet.columns.push(Column { head, kind, width });
        }
    }

    fn row(&mut self, cells: Vec<Cell>) {
        self.sheet.rows.push(cells);
    }
}

/// Writes a table as a workbook or, with the extension `csv`, as text, and tells of how many
/// rows.
pub(crate) fn write_table(sheet: SheetTable, file: &Path) -> Result<u32, Fault> {
    let count = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let is_text = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    let bytes = match is_text {
        true => write_csv(&sheet)?,
        false => write_xlsx(&Workbook { sheets: vec![sheet] }, chance::now())?,
    };
    write_whole(file, &bytes)?;
    Ok(count)
}

fn text(text: &str) -> Cell {
    match text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    }
}

/// One cell with a line for each.
fn lines(all: impl Iterator<Item = String>) -> Cell {
    text(&all.collect::<Vec<_>>().join("\n"))
}
