//! What one row of a table says: facts that have fields, remarks for all others, and what is
//! doubtful.

use chrono::NaiveDate;
use pobratym_domain::{
    BodyKind, Country, Entered, Field, Kind, Lang, Meaning, RowFault, RowKind,
    TermLength, Value,
};
use pobratym_files::{Cell, ReadRow};
use pobratym_wording::{
    REGISTER_COUNTRY, Subject, cooperation_of, country_of, is_nothing, is_unit_code,
    near, oblast_of, read_day, read_signing, read_subject, read_term, year_of,
};

use crate::drafting::usual_lang;

/// A title of so many words says neither with whom nor about what.
const GENERAL: usize = 3;

/// The columns of a table: what stands above each, and what it means.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) kind: RowKind,
    pub(super) heads: Vec<String>,
    pub(super) meanings: Vec<Option<Meaning>>,
}

/// A body as a row names it.
#[derive(Clone, Debug, Default)]
pub(super) struct Side {
    pub(super) subject: Subject,
    pub(super) country: Country,
    pub(super) code: String,
    pub(super) region: String,
    /// Addresses, telephones and the like.
    pub(super) values: Vec<(Field, String)>,
}

/// What is doubtful, in which column, and what stands there.
pub(super) type Doubt = (RowFault, Option<usize>, String);

/// What one row says.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) own: Vec<Side>,
    pub(super) partners: Vec<Side>,
    pub(super) title: String,
    pub(super) bond: String,
    pub(super) place: String,
    pub(super) signed_on: Option<NaiveDate>,
    /// What an agreement begins with beside title and place.
    pub(super) values: Vec<Entered>,
    pub(super) person_name: String,
    pub(super) office: String,
    /// Of a person.
    pub(super) contact: Vec<(Field, String)>,
    pub(super) remarks: Vec<String>,
    pub(super) faults: Vec<Doubt>,
}

impl Side {
    /// The language in which its name is written.
    pub(super) fn lang(&self) -> Lang {
        lang_of(&self.subject.name, self.country)
    }

    pub(super) fn kind(&self) -> BodyKind {
        self.subject.kind.unwrap_or(BodyKind::Community)
    }
}

/// Ukrainian where a text is in Cyrillic, else what is usual in the state.
pub(super) fn lang_of(text: &str, country: Country) -> Lang {
    let is_cyrillic = text.chars().any(|it| ('\u{400}'..='\u{4ff}').contains(&it));
    let usual = usual_lang(country.as_str()).parse();
    if is_cyrillic { Lang::UK } else { usual.unwrap_or(Lang::EN) }
}

/// A cell as the clerk reads it.
pub(super) fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Number(text) => text.trim().to_owned(),
        Cell::Day(day) => day.format("%d.%m.%Y").to_string(),
    }
}

impl Columns {
    /// Reads a row. Every cell becomes a value, or a remark under its head.
    pub(super) fn read(&self, row: &ReadRow, today: NaiveDate) -> Row {
        let mut reading = Reading {
            columns: self,
            cells: &row.cells,
            row: Row { number: row.number, ..Row::default() },
            today,
        };
        reading.parties();
        match self.kind {
            RowKind::Agreements => reading.agreement(),
            RowKind::Partners => reading.since(),
            RowKind::Contacts => reading.person(),
        }
        reading.addresses();
        reading.remarks();
        reading.doubts();
        reading.row
    }

    fn at(&self, meaning: Meaning) -> Option<usize> {
        self.meanings.iter().position(|it| *it == Some(meaning))
    }
}

struct Reading<'a> {
    columns: &'a Columns,
    cells: &'a [Cell],
    row: Row,
    today: NaiveDate,
}

impl Reading<'_> {
    /// A cell in one line, and its column; none where it says nothing.
    fn said(&self, meaning: Meaning) -> Option<(usize, String)> {
        let column = self.columns.at(meaning)?;
        let text = shown(self.cells.get(column)?);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!is_nothing(&text)).then_some((column, text))
    }

    fn text(&self, meaning: Meaning) -> String {
        self.said(meaning).map(|(_, text)| text).unwrap_or_default()
    }

    fn doubt(&mut self, fault: RowFault, column: usize, found: &str) {
        self.row.faults.push((fault, Some(column), found.to_owned()));
    }

    /// Keeps a cell that has no field as a remark under its head.
    fn remark(&mut self, column: usize, text: &str) {
        let head = self.columns.heads.get(column).map_or("", |it| it.trim());
        let remark = match head {
            "" => text.to_owned(),
            head => format!("{head}: {text}"),
        };
        self.row.remarks.push(remark);
    }

    fn unread(&mut self, fault: RowFault, column: usize, text: &str) {
        self.doubt(fault, column, text);
        self.remark(column, text);
    }

    fn value(&mut self, kind: Kind, value: Value) {
        self.row.values.push(Entered { kind, lang: None, value });
    }

    fn field(&mut self, field: Field, text: String) {
        self.value(Kind::Field(field), Value::Text(text));
    }

    fn parties(&mut self) {
        let own: Country = REGISTER_COUNTRY.parse().unwrap_or_default();
        self.row.own = self.sides(Meaning::OwnSubject, |_, _| own);
        self.regions(Meaning::OwnRegion, true);
        if let Some((column, code)) = self.said(Meaning::OwnCode) {
            self.code(column, code);
        }
        let named = match self.columns.kind {
            RowKind::Contacts => Meaning::Organisation,
            _ => Meaning::Partner,
        };
        let states = self.states();
        self.row.partners = self.sides(named, |index, _| {
            states.get(index).or(states.first()).copied().unwrap_or_default()
        });
        self.regions(Meaning::PartnerRegion, false);
        if self.row.partners.is_empty()
            && let Some((column, state)) = self.said(Meaning::State)
            && !states.is_empty()
        {
            self.remark(column, &state);
        }
    }

    /// The bodies of a cell: one, or several between semicolons.
    fn sides(
        &mut self,
        meaning: Meaning,
        country: impl Fn(usize, &str) -> Country,
    ) -> Vec<Side> {
        let Some((column, text)) = self.said(meaning) else { return Vec::new() };
        let mut sides: Vec<Side> = Vec::new();
        for part in text.split(';').map(str::trim).filter(|it| !it.is_empty()) {
            let subject = read_subject(part);
            if subject.name.is_empty() {
                self.remark(column, part);
                continue;
            }
            if !subject.more.is_empty() {
                self.unread(RowFault::MoreSaid, column, &subject.more.clone());
            }
            let mut values = Vec::new();
            if !subject.address.is_empty() {
                values.push((Field::Address, subject.address.clone()));
            }
            if !subject.telephone.is_empty() {
                values.push((Field::Telephone, subject.telephone.clone()));
            }
            let country = country(sides.len(), part);
            sides.push(Side { subject, country, values, ..Side::default() });
        }
        sides
    }

    fn states(&mut self) -> Vec<Country> {
        let Some((column, text)) = self.said(Meaning::State) else { return Vec::new() };
        let mut states = Vec::new();
        for name in text.split(';').map(str::trim).filter(|it| !it.is_empty()) {
            match country_of(name) {
                Some(state) => states.push(state),
                None => {
                    self.unread(RowFault::StateUnknown, column, name);
                    states.push(Country::UNKNOWN);
                }
            }
        }
        states
    }

    fn regions(&mut self, meaning: Meaning, is_own: bool) {
        let Some((column, text)) = self.said(meaning) else { return };
        let sides = if is_own { &mut self.row.own } else { &mut self.row.partners };
        let regions: Vec<&str> = text.split(';').map(str::trim).collect();
        match (regions.as_slice(), sides.as_mut_slice()) {
            (_, []) => self.remark(column, &text),
            ([region], sides) => {
                sides.iter_mut().for_each(|it| it.region = (*region).to_owned());
            }
            (regions, sides) if regions.len() == sides.len() => {
                for (side, region) in sides.iter_mut().zip(regions) {
                    side.region = (*region).to_owned();
                }
            }
            _ => self.remark(column, &text),
        }
    }

    fn code(&mut self, column: usize, code: String) {
        let code = code.replace(' ', "").to_uppercase();
        // The codifier is written in Latin letters; Cyrillic ones look the same.
        let code = code.replace('\u{410}', "A");
        if !is_unit_code(&code) {
            return self.unread(RowFault::CodeWrong, column, &code);
        }
        let [side] = self.row.own.as_mut_slice() else {
            return self.remark(column, &code);
        };
        match oblast_of(&code, &side.region) {
            // It may be the code of a namesake, or of anybody.
            Some(false) => self.unread(RowFault::CodeElsewhere, column, &code),
            _ => side.code = code,
        }
    }

    fn agreement(&mut self) {
        if let Some((_, title)) = self.said(Meaning::Title) {
            self.row.title = title;
        }
        self.signing();
        self.since();
        if let Some((column, text)) = self.said(Meaning::Cooperation) {
            match cooperation_of(&text) {
                Some(kind) => self.value(
                    Kind::Field(Field::Cooperation),
                    Value::Code(kind.to_string()),
                ),
                None => self.unread(RowFault::CooperationUnknown, column, &text),
            }
        }
        self.term();
        for (meaning, field) in [
            (Meaning::RegistrationNumber, Field::RegistrationNumber),
            (Meaning::Sphere, Field::Sphere),
            (Meaning::Shelf, Field::Shelf),
        ] {
            if let Some((_, text)) = self.said(meaning) {
                self.field(field, text);
            }
        }
        for (meaning, field) in [
            (Meaning::RegisteredOn, Field::RegisteredOn),
            (Meaning::InForceOn, Field::InForceOn),
        ] {
            if let Some(day) = self.day(meaning) {
                self.value(Kind::Field(field), Value::Date(day));
            }
        }
    }

    fn signing(&mut self) {
        if let Some((column, text)) = self.said(Meaning::Signing) {
            let read = read_signing(&text);
            match read.on {
                None => self.undated(column, &text),
                on => {
                    self.row.signed_on = on;
                    self.row.place = read.place;
                }
            }
            self.ahead(column);
        }
        if let Some(day) = self.day(Meaning::SignedOn) {
            self.row.signed_on = Some(day);
            if let Some(column) = self.columns.at(Meaning::SignedOn) {
                self.ahead(column);
            }
        }
        if let Some((_, place)) = self.said(Meaning::Place) {
            self.row.place = place;
        }
        if let Some(day) = self.row.signed_on {
            self.value(Kind::SignedOn, Value::Date(day));
        }
    }

    fn ahead(&mut self, column: usize) {
        if let Some(day) = self.row.signed_on.filter(|it| *it > self.today) {
            self.doubt(RowFault::DayAhead, column, &day.format("%d.%m.%Y").to_string());
        }
    }

    /// The day of a cell; what is none becomes a remark.
    fn day(&mut self, meaning: Meaning) -> Option<NaiveDate> {
        let (column, text) = self.said(meaning)?;
        let day = match self.cells.get(column) {
            Some(Cell::Day(day)) => Some(*day),
            _ => read_day(&text),
        };
        if day.is_none() {
            self.undated(column, &text);
        }
        day
    }

    fn undated(&mut self, column: usize, text: &str) {
        let is_year = year_of(text).is_some();
        let fault = if is_year { RowFault::YearOnly } else { RowFault::DayUnread };
        self.unread(fault, column, text);
    }

    /// The kind of bond and since when there is one.
    fn since(&mut self) {
        if let Some((column, bond)) = self.said(Meaning::Bond) {
            self.remark(column, &bond);
            self.row.bond = bond;
        }
        if let Some(day) = self.day(Meaning::Since) {
            let column = self.columns.at(Meaning::Since).unwrap_or_default();
            let is_bond = self.columns.kind == RowKind::Agreements
                || !(self.row.own.is_empty() || self.row.partners.is_empty());
            match self.row.signed_on {
                None if is_bond => {
                    self.row.signed_on = Some(day);
                    self.value(Kind::SignedOn, Value::Date(day));
                    self.ahead(column);
                }
                Some(signed_on) if signed_on == day => {}
                _ => self.remark(column, &day.format("%d.%m.%Y").to_string()),
            }
        }
    }

    fn term(&mut self) {
        let Some((column, text)) = self.said(Meaning::Term) else { return };
        let Some(term) = read_term(&text) else {
            return self.unread(RowFault::TermUnread, column, &text);
        };
        if term.has_more {
            self.unread(RowFault::MoreSaid, column, &text);
        } else if term.length == TermLength::Project {
            // Which project, its fields do not say.
            self.remark(column, &text);
        }
        self.value(Kind::TermLength, Value::Code(term.length.to_string()));
        self.value(Kind::Renewal, Value::Code(term.renewal.to_string()));
        if let Some(years) = term.years {
            self.value(Kind::TermYears, Value::Number(years));
        }
        if let Some(until) = term.until {
            self.value(Kind::TermUntil, Value::Date(until));
        }
        if let Some(tail) = term.tail {
            self.value(Kind::TermTail, Value::Number(tail));
        }
    }

    fn person(&mut self) {
        self.row.person_name = self.text(Meaning::PersonName);
        self.row.office = self.text(Meaning::Office);
    }

    fn addresses(&mut self) {
        let is_person = self.columns.kind == RowKind::Contacts;
        let telephone = if is_person { Field::PersonTelephone } else { Field::Telephone };
        let mail = if is_person { Field::PersonMail } else { Field::Mail };
        for (meaning, field) in [
            (Meaning::Address, Field::Address),
            (Meaning::Telephone, telephone),
            (Meaning::Mail, mail),
            (Meaning::Website, Field::Website),
        ] {
            let Some((column, text)) = self.said(meaning) else { continue };
            if meaning == Meaning::Mail && !is_mail(&text) {
                self.unread(RowFault::MailWrong, column, &text);
                continue;
            }
            match self.row.partners.first_mut() {
                _ if is_person => self.row.contact.push((field, text)),
                Some(side) => side.values.push((field, text)),
                None => self.remark(column, &text),
            }
        }
    }

    /// Columns without a meaning, and those of remarks.
    fn remarks(&mut self) {
        for (column, cell) in self.cells.iter().enumerate() {
            let meaning = self.columns.meanings.get(column).copied().flatten();
            let text = shown(cell);
            if matches!(meaning, None | Some(Meaning::Remark)) && !is_nothing(&text) {
                self.remark(column, &text);
            }
        }
    }

    fn doubts(&mut self) {
        let mut faults = Vec::new();
        let row = &self.row;
        let mut doubt = |fault, meaning: Meaning, found: &str| {
            faults.push((fault, self.columns.at(meaning), found.to_owned()));
        };
        match self.columns.kind {
            RowKind::Agreements => {
                if row.title.is_empty() && row.partners.is_empty() {
                    doubt(RowFault::NothingNamed, Meaning::Title, "");
                } else if row.title.is_empty() {
                    doubt(RowFault::TitleMissing, Meaning::Title, "");
                } else if row.title.split(' ').count() <= GENERAL {
                    doubt(RowFault::TitleGeneral, Meaning::Title, &row.title);
                }
                if row.partners.is_empty() && !row.title.is_empty() {
                    doubt(RowFault::PartyMissing, Meaning::Partner, "");
                }
                let place = row.place.split([',', '(']).next().unwrap_or_default();
                let place = read_subject(place).name;
                for side in &row.partners {
                    if near(&place, &side.subject.name) {
                        doubt(
                            RowFault::SpelledTwoWays,
                            Meaning::Partner,
                            &format!("{place} – {}", side.subject.name),
                        );
                    }
                }
            }
            RowKind::Partners if row.partners.is_empty() => {
                doubt(RowFault::NothingNamed, Meaning::Partner, "");
            }
            RowKind::Contacts if row.person_name.is_empty() => {
                doubt(RowFault::NothingNamed, Meaning::PersonName, "");
            }
            RowKind::Contacts if row.partners.is_empty() => {
                doubt(RowFault::NothingNamed, Meaning::Organisation, "");
            }
            RowKind::Partners | RowKind::Contacts => {}
        }
        self.row.faults.extend(faults);
    }
}

fn is_mail(text: &str) -> bool {
    let mut parts = text.split('@');
    let (Some(name), Some(host), None) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
}
