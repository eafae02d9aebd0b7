//! Public authorities, and the people who act for them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::cell::{Cell, Kind, Value};
use crate::code::coded;
use crate::{BodyId, Case, Country, Details, Field, Forms, Gender, Lang, Unit};

coded! {
    /// What kind of authority a body is.
    pub enum BodyKind {
        City = "city",
        Community = "community",
        Council = "council",
        ExecutiveCommittee = "executive_committee",
        MilitaryAdministration = "military_administration",
        County = "county",
        /// Several municipalities with one council: an agglomeration, a joint community.
        Agglomeration = "agglomeration",
        Association = "association",
        /// No territorial authority: another law governs what is concluded with it.
        Company = "company",
        InternationalOrganisation = "international_organisation",
        Other = "other",
    }
}

impl BodyKind {
    /// Whether it is an authority of a territory, which the law on territorial cooperation
    /// asks of every party.
    pub fn is_territorial(self) -> bool {
        !matches!(self, Self::Company | Self::InternationalOrganisation)
    }
}

/// A public authority: its names per language and case, its seat, its arms, its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub id: BodyId,
    pub kind: BodyKind,
    pub country: Country,
    /// The official name, as a deed writes it, in its cases.
    pub official: BTreeMap<Lang, Forms>,
    /// The short name, as a list shows it: «Яснобір».
    pub short: BTreeMap<Lang, String>,
    pub seat: BTreeMap<Lang, String>,
    /// The digest (SHA-256) of the picture of the arms.
    pub arms: Option<[u8; 32]>,
    pub people: Vec<Person>,
    /// Its codes and addresses.
    pub details: Details,
    pub sample: bool,
    pub removed: bool,
}

/// A person who acts for a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub unit: Unit,
    pub name: BTreeMap<Lang, Forms>,
    pub office: BTreeMap<Lang, Forms>,
    /// On what basis the person acts: the words that follow «на підставі».
    pub authority: BTreeMap<Lang, String>,
    pub gender: Gender,
    /// How to write to the person.
    pub details: Details,
}

impl Body {
    /// Reads a body from its cells; what is missing is empty.
    pub fn from_cells(id: BodyId, cells: &BTreeMap<Cell, Value>) -> Self {
        let root = Cells::new(cells, Cell::of(id, Kind::BodyKind));
        Self {
            id,
            kind: root.code(Kind::BodyKind).unwrap_or(BodyKind::Other),
            country: root.code(Kind::Country).unwrap_or_default(),
            official: root.forms(Kind::Official),
            short: root.texts(Kind::Short),
            seat: root.texts(Kind::Seat),
            arms: match root.value(Kind::Arms) {
                Value::Blob(digest) => Some(*digest),
                _ => None,
            },
            people: root
                .units(Kind::People)
                .into_iter()
                .map(|unit| Person::from_cells(unit, &root.part(unit)))
                .collect(),
            details: Details::from_cells(&root),
            sample: root.flag(Kind::Sample).unwrap_or(false),
            removed: root.flag(Kind::Removed).unwrap_or(false),
        }
    }

    /// The name for lists: short in `lang`, else short in any language, else official.
    pub fn name_in(&self, lang: Lang) -> &str {
        let official = |lang: &Lang| self.official.get(lang)?.get(Case::Nominative);
        (self.short.get(&lang).map(String::as_str))
            .or_else(|| official(&lang))
            .or_else(|| self.short.values().next().map(String::as_str))
            .or_else(|| self.official.keys().find_map(official))
            .unwrap_or_default()
    }
}

impl Person {
    pub(crate) fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            name: cells.forms(Kind::PersonName),
            office: cells.forms(Kind::Office),
            authority: cells.texts(Kind::Authority),
            gender: cells.code(Kind::Gender).unwrap_or(Gender::Unspecified),
            details: Details::from_cells(cells),
        }
    }
}

impl Default for Country {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

/// The cells of one document, or of one part of it, read by kind.
pub(crate) struct Cells<'a> {
    cells: &'a BTreeMap<Cell, Value>,
    at: Cell,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(cells: &'a BTreeMap<Cell, Value>, at: Cell) -> Self {
        Self { cells, at }
    }

    pub(crate) fn part(&self, unit: Unit) -> Self {
        Self { cells: self.cells, at: self.at.at(unit) }
    }

    fn cell(&self, kind: Kind, lang: Option<Lang>) -> &'a Value {
        self.cells.get(&Cell { kind, lang, ..self.at }).unwrap_or(&Value::Absent)
    }

    pub(crate) fn value(&self, kind: Kind) -> &'a Value {
        self.cell(kind, None)
    }

    /// The values of one kind in every language. The order of [`Cell`] keeps them
    /// together, so this costs what it returns.
    pub(crate) fn by_lang(&self, kind: Kind) -> impl Iterator<Item = (Lang, &'a Value)> {
        let first = Cell { kind, lang: None, ..self.at };
        self.cells
            .range(first..)
            .take_while(move |(cell, _)| {
                (cell.document, cell.unit, cell.kind)
                    == (first.document, first.unit, first.kind)
            })
            .filter(move |(cell, _)| cell.line == first.line)
            .filter_map(|(cell, value)| Some((cell.lang?, value)))
    }

    /// The values of its form, in every language.
    pub(crate) fn fields(&self) -> impl Iterator<Item = ((Field, Option<Lang>), Value)> {
        let first = Cell { kind: Kind::Field(Field::ALL[0]), lang: None, ..self.at };
        self.cells
            .range(first..)
            .take_while(move |(cell, _)| {
                (cell.document, cell.unit) == (first.document, first.unit)
            })
            .filter(move |(cell, _)| cell.line == first.line)
            .map_while(|(cell, value)| match cell.kind {
                Kind::Field(field) => Some(((field, cell.lang), value.clone())),
                _ => None,
            })
    }

    pub(crate) fn texts(&self, kind: Kind) -> BTreeMap<Lang, String> {
        self.by_lang(kind)
            .filter_map(|(lang, value)| match value {
                Value::Text(text) if !text.trim().is_empty() => {
                    Some((lang, text.clone()))
                }
                _ => None,
            })
            .collect()
    }

    pub(crate) fn forms(&self, kind: fn(Case) -> Kind) -> BTreeMap<Lang, Forms> {
        let mut forms = BTreeMap::<Lang, Forms>::new();
        for case in Case::ALL {
            for (lang, text) in self.texts(kind(*case)) {
                forms.entry(lang).or_default().set(*case, &text);
            }
        }
        forms
    }

    pub(crate) fn text(&self, kind: Kind) -> String {
        match self.value(kind) {
            Value::Text(text) => text.clone(),
            _ => String::new(),
        }
    }

    pub(crate) fn flag(&self, kind: Kind) -> Option<bool> {
        match self.value(kind) {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    pub(crate) fn code<T: std::str::FromStr>(&self, kind: Kind) -> Option<T> {
        match self.value(kind) {
            Value::Code(code) => code.parse().ok(),
            _ => None,
        }
    }

    pub(crate) fn date(&self, kind: Kind) -> Option<NaiveDate> {
        match self.value(kind) {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    pub(crate) fn number(&self, kind: Kind) -> Option<u32> {
        match self.value(kind) {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A list of codes; those that this build does not know are left out.
    pub(crate) fn codes<T: std::str::FromStr>(&self, kind: Kind) -> Vec<T> {
        match self.value(kind) {
            Value::Codes(codes) => {
                codes.iter().filter_map(|it| it.parse().ok()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn units(&self, kind: Kind) -> Vec<Unit> {
        match self.value(kind) {
            Value::Units(units) => units.clone(),
            _ => Vec::new(),
        }
    }
}
