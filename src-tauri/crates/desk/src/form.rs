//! Forms as the window shows them: fields, files, tables.

use pobratym_domain::{
    Attachment, Cell, Details, Document, Entry, EntryField, Field, FieldForm, Kind, Lang,
    TableKind, Unit,
};
use pobratym_wording::Worth;

use crate::wire::{EntryCell, EntryTable, EntryValue, EntryView, FileView, FormField};

/// The fields of a form in their order, one for each language where it is worded.
pub(crate) fn fields(
    document: Document,
    unit: Option<Unit>,
    fields: &[Field],
    details: &Details,
    langs: &[Lang],
) -> Vec<FormField> {
    let mut shown = Vec::new();
    for &field in fields {
        let at = Cell { unit, ..Cell::of(document, Kind::Field(field)) };
        let mut show = |lang: Option<Lang>, value: String| {
            shown.push(FormField {
                field: field.to_string(),
                form: form(field).to_owned(),
                lang: lang.map(|it| it.to_string()),
                cell: Cell { lang, ..at }.to_string(),
                value,
                is_personal: field.is_personal(),
            });
        };
        match field.is_worded() {
            true => langs.iter().for_each(|lang| {
                show(Some(*lang), details.written_in(field, *lang).to_owned());
            }),
            false => show(None, details.shown(field)),
        }
    }
    shown
}

/// What the window calls the form of a field.
fn form(field: Field) -> &'static str {
    match field.form() {
        FieldForm::Text => "text",
        FieldForm::Day => "day",
        FieldForm::Time => "time",
        FieldForm::Count => "count",
        FieldForm::Flag => "flag",
        FieldForm::Choice(_) => "choice",
        FieldForm::Body => "body",
        FieldForm::Agreement => "agreement",
        FieldForm::Visit => "visit",
    }
}

/// The files of a document, or of one part of it.
pub(crate) fn files(document: Document, files: &[Attachment]) -> Vec<FileView> {
    let view = |it: &Attachment| FileView {
        unit: it.unit.to_string(),
        name: it.name.clone(),
        kind: it.kind.to_string(),
        on: it.details.day(Field::FileOn).map(|it| it.to_string()),
        check: it.check().map(|it| it.to_string()),
        fields: fields(document, Some(it.unit), &Attachment::FIELDS, &it.details, &[]),
        sha256: crate::hex(&it.digest),
    };
    files.iter().map(view).collect()
}

/// A table with its rows and what they come to.
pub(crate) fn table(
    document: Document,
    kind: TableKind,
    entries: &[Entry],
    langs: &[Lang],
) -> EntryTable {
    let cell = |entry: &Entry, field: EntryField| {
        let at = Cell::of(document, Kind::Entry(field)).at(entry.unit);
        let value = |cell: Cell, lang: Option<Lang>| EntryValue {
            lang: lang.map(|it| it.to_string()).unwrap_or_default(),
            cell: cell.to_string(),
            value: entry.text(field, lang.unwrap_or(Lang::UK)).to_owned(),
        };
        let values = match field.is_worded() {
            true => langs.iter().map(|it| value(at.in_lang(*it), Some(*it))).collect(),
            false => vec![value(at, None)],
        };
        EntryCell { field: field.to_string(), values }
    };
    let worth = match kind {
        TableKind::Goods | TableKind::Aid => Worth::of(entries),
        TableKind::Measures => Worth::default(),
    };
    let totals = worth.totals.iter();
    EntryTable {
        totals: totals.map(|it| format!("{} {}", it.amount, it.currency)).collect(),
        left_out: u32::try_from(worth.left_out).unwrap_or(u32::MAX),
        kind: kind.to_string(),
        fields: kind.fields().iter().map(|it| it.to_string()).collect(),
        entries: entries
            .iter()
            .map(|entry| EntryView {
                unit: entry.unit.to_string(),
                cells: kind.fields().iter().map(|it| cell(entry, *it)).collect(),
            })
            .collect(),
    }
}
