//! The rows of an agreement's table: goods that are given, measures that are planned.

use std::collections::BTreeMap;

use crate::body::Cells;
use crate::cell::{Kind, Value};
use crate::code::coded;
use crate::{Lang, Unit};

coded! {
    /// Which table an instrument has.
    pub enum TableKind {
        Goods = "goods",
        Measures = "measures",
        /// What a consignment of aid holds.
        Aid = "aid",
    }
}

coded! {
    /// One column of a table.
    pub enum EntryField {
        /// What is given or done.
        Name = "name",
        /// The unit that the quantity counts.
        Measure = "measure",
        Quantity = "quantity",
        /// The value of one unit, with its currency.
        Price = "price",
        /// Serial or inventory number.
        Serial = "serial",
        Condition = "condition",
        /// Until when it is done, or may be used.
        Due = "due",
        Responsible = "responsible",
        Funding = "funding",
        Indicator = "indicator",
        /// One of the categories that aid is counted in.
        Category = "category",
        /// In tonnes.
        Weight = "weight",
    }
}

impl TableKind {
    /// The columns of the table, from left to right.
    pub fn fields(self) -> &'static [EntryField] {
        use EntryField as Field;
        match self {
            Self::Goods => &[
                Field::Name,
                Field::Measure,
                Field::Quantity,
                Field::Price,
                Field::Serial,
                Field::Condition,
                Field::Due,
            ],
            Self::Aid => &[
                Field::Name,
                Field::Category,
                Field::Measure,
                Field::Quantity,
                Field::Price,
                Field::Weight,
                Field::Serial,
                Field::Condition,
            ],
            Self::Measures => &[
                Field::Name,
                Field::Due,
                Field::Responsible,
                Field::Funding,
                Field::Indicator,
            ],
        }
    }
}

impl EntryField {
    /// Whether each language has words of its own for it.
    pub fn is_worded(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Measure
                | Self::Condition
                | Self::Responsible
                | Self::Funding
                | Self::Indicator
        )
    }
}

/// One row of an agreement's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub unit: Unit,
    /// What each language says in a column that has words.
    pub words: BTreeMap<(EntryField, Lang), String>,
    /// What stands the same in all languages.
    pub values: BTreeMap<EntryField, String>,
}

impl Entry {
    pub(crate) fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        let mut entry = Self { unit, words: BTreeMap::new(), values: BTreeMap::new() };
        for field in EntryField::ALL {
            for (lang, text) in cells.texts(Kind::Entry(*field)) {
                entry.words.insert((*field, lang), text);
            }
            if let Value::Text(text) = cells.value(Kind::Entry(*field)) {
                entry.values.insert(*field, text.clone());
            }
        }
        entry
    }

    /// What stands in a column in `lang`; empty where nothing was entered.
    pub fn text(&self, field: EntryField, lang: Lang) -> &str {
        let text = match field.is_worded() {
            true => self.words.get(&(field, lang)),
            false => self.values.get(&field),
        };
        text.map(String::as_str).unwrap_or_default()
    }
}
