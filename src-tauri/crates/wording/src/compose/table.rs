//! The table of an instrument: goods with what they are worth, measures.

use pobratym_domain::{Agreement, Entry, EntryField, Lang, TableKind};

use super::Composition;
use crate::manuscript::{Role, Row, Start, Table, TableColumn};
use crate::words::Words;
use crate::worth::{Sum, Worth, counted};

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Field(EntryField),
    /// Quantity times value.
    Worth,
}

impl Composition<'_> {
    /// The table of the instrument, once in each language.
    pub(super) fn table(&mut self) {
        let agreement = self.agreement;
        let Some(kind) = agreement.kind.table() else { return };
        if agreement.entries.is_empty() {
            return;
        }
        let worth = match kind {
            TableKind::Goods | TableKind::Aid => Worth::of(&agreement.entries),
            TableKind::Measures => Worth::default(),
        };
        for &lang in self.alternat.langs() {
            self.rows.push(Row {
                role: Role::Table(table(agreement, kind, &worth, lang)),
                columns: Vec::new(),
                unit: None,
                start: Start::Usual,
            });
        }
    }
}

/// The table in `lang`. Columns that nobody filled are left out, except the first.
fn table(agreement: &Agreement, kind: TableKind, worth: &Worth, lang: Lang) -> Table {
    let words = Words::of(lang);
    let shown = shown(agreement, kind, worth);
    let columns = shown.iter().map(|it| TableColumn {
        lang,
        head: match it {
            Shown::Field(field) => words.word(&format!("column-{kind}-{field}")),
            Shown::Worth => words.word("column-goods-worth"),
        },
        holds_numbers: matches!(
            it,
            Shown::Field(EntryField::Quantity | EntryField::Price) | Shown::Worth
        ),
        share: 0,
    });
    let rows = agreement.entries.iter().enumerate().map(|(index, entry)| {
        let sum = worth.rows.get(index).and_then(Option::as_ref);
        let cell = |it: &Shown| match it {
            Shown::Field(field) => said(entry, *field, kind, lang),
            Shown::Worth => sum.map(|it| it.said(lang)).unwrap_or_default(),
        };
        shown.iter().map(cell).collect()
    });
    let label = match worth.left_out {
        0 => "goods-total",
        _ => "goods-total-partial",
    };
    let totals = worth.totals.iter().map(|total| {
        let cell = |it: &Shown| match it {
            Shown::Field(EntryField::Name) => words.word(label),
            Shown::Field(_) => String::new(),
            Shown::Worth => total.said(lang),
        };
        shown.iter().map(cell).collect()
    });
    Table { columns: columns.collect(), rows: rows.collect(), totals: totals.collect() }
}

fn shown(agreement: &Agreement, kind: TableKind, worth: &Worth) -> Vec<Shown> {
    let is_filled = |field: EntryField| {
        let said = |entry: &Entry| {
            agreement.langs.iter().any(|lang| !entry.text(field, *lang).is_empty())
        };
        agreement.entries.iter().any(said)
    };
    let mut shown = Vec::new();
    for &field in kind.fields() {
        if field == EntryField::Name || is_filled(field) {
            shown.push(Shown::Field(field));
        }
        if field == EntryField::Price && !worth.totals.is_empty() {
            shown.push(Shown::Worth);
        }
    }
    shown
}

/// What an entry says in a column: numbers and sums as `lang` writes them.
fn said(entry: &Entry, field: EntryField, kind: TableKind, lang: Lang) -> String {
    let text = entry.text(field, lang);
    match (kind, field) {
        (TableKind::Goods, EntryField::Quantity) => counted(text, lang),
        (TableKind::Goods, EntryField::Price) => {
            Sum::typed(text).map_or(text.to_owned(), |it| it.said(lang))
        }
        _ => text.to_owned(),
    }
}
