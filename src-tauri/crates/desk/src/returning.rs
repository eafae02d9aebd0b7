//! A partner's file comes back: it is compared, decided on, and kept.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use pobratym_domain::prose::escaped;
use pobratym_domain::{
    Act, Cell, Document, Lang, Place, Refusal, Taken, TakenClause, Texts, Unit,
};
use pobratym_files::{OfficeText, Remark, TextFault, read_office};
use pobratym_wording::{
    Became, Kept, Returned, ReturnedColumn, ReturnedKey, ReturnedParagraph, ReturnedRow,
    compare_returned, in_our_notation, messages,
};
use sha2::{Digest as _, Sha256};

use crate::agreements::Loaded;
use crate::attaching::ATTACHMENT_LIMIT;
use crate::desk::{Deed, Desk};
use crate::history::{NOW, span_view};
use crate::view::place_name;
use crate::wire::{
    Changed, DecisionInput, ReturnedColumnView, ReturnedRemarkView, ReturnedRowView,
    ReturnedView, TakeInput, TakeReturnedInput, VersionView,
};
use crate::{Fault, chance, hex};

/// A file that was held against an agreement.
struct Compared {
    ours: Loaded,
    base: Loaded,
    version: Option<VersionView>,
    is_named: bool,
    returned: Returned,
    text: OfficeText,
    bytes: Vec<u8>,
    name: String,
    seen: String,
}

impl Desk {
    /// Holds a Word or OpenDocument file that a partner gave back against the version it left
    /// with and against the agreement as it stands. `base` is the version that the clerk
    /// chose; else the one that the file names, else the latest. Nothing is kept.
    ///
    /// # Errors
    /// [`Fault::File`] when it cannot be read, [`Fault::Text`] when it is no such file,
    /// [`Refusal::OtherAgreement`] when it belongs to another agreement,
    /// [`Fault::NotFound`] when there is no such agreement or version.
    pub fn compare_returned(
        &mut self,
        id: &str,
        path: &Path,
        base: Option<&str>,
    ) -> Result<ReturnedView, Fault> {
        let compared = self.returned(id, path, base)?;
        let lang = self.lang();
        let rows = compared.returned.rows.iter().map(|it| compared.row(it, lang));
        let rows: Vec<ReturnedRowView> = rows.collect();
        let now = || messages::text("version-now", &[], lang);
        Ok(ReturnedView {
            open: u32::try_from(rows.iter().map(waiting).sum::<usize>())
                .unwrap_or(u32::MAX),
            rows,
            remarks: compared.remarks().map(|it| compared.remark(it, lang)).collect(),
            base: compared.version.as_ref().map(|it| it.unit.clone()),
            base_name: compared.version.as_ref().map_or_else(now, |it| it.name.clone()),
            is_base_named: compared.is_named,
            langs: compared.returned.langs.iter().map(ToString::to_string).collect(),
            revised_by: compared.text.revised_by,
            file: compared.name,
            seen: compared.seen,
        })
    }

    /// Takes over what was decided, keeps the file with the agreement and makes comments of
    /// its remarks: one act, one step of undo. What nothing was decided about stays as it is.
    ///
    /// # Errors
    /// [`Refusal::ComparedBefore`] when the text or the file changed since it was compared,
    /// [`Refusal::TextClosed`] when the text is settled, [`Refusal::WrongValue`] when a
    /// decision fits no difference, [`Fault::Attachment`] for a file too large to be kept;
    /// else as for comparing.
    pub fn take_returned(
        &mut self,
        id: &str,
        path: &Path,
        input: &TakeReturnedInput,
    ) -> Result<Changed, Fault> {
        let compared = self.returned(id, path, input.base.as_deref())?;
        if input.seen.as_ref().is_some_and(|it| *it != compared.seen) {
            return Err(Refusal::ComparedBefore.into());
        }
        if compared.bytes.len() as u64 > ATTACHMENT_LIMIT {
            return Err(Fault::Attachment(path.to_owned()));
        }
        let mut taken = Taken {
            texts: Vec::new(),
            added: Vec::new(),
            moved: Vec::new(),
            gone: Vec::new(),
            remarks: Vec::new(),
            digest: Sha256::digest(&compared.bytes).into(),
            name: compared.name.clone(),
            on: chance::today(),
        };
        for row in &compared.returned.rows {
            let key = key_of(row.key);
            let decisions: Vec<&DecisionInput> =
                input.decisions.iter().filter(|it| it.row == key).collect();
            compared.decide(row, &decisions, &mut taken)?;
        }
        let known = |it: &DecisionInput| {
            compared.returned.rows.iter().any(|row| key_of(row.key) == it.row)
        };
        if !input.decisions.iter().all(known) {
            return Err(Refusal::WrongValue.into());
        }
        if input.remarks {
            let remarks = compared.remarks();
            taken.remarks = remarks.map(|(unit, it)| (unit, said(it))).collect();
        }
        let act = Act::TakeReturned(Box::new(taken));
        let plan = act.plan(&compared.ours.agreement, &mut chance::id)?;
        self.store.put_blob(&compared.bytes)?;
        let id = compared.ours.agreement.id;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed(id, None)
    }

    fn returned(
        &mut self,
        id: &str,
        path: &Path,
        base: Option<&str>,
    ) -> Result<Compared, Fault> {
        let id = self.present(id)?.agreement.id;
        let document = Document::from(id);
        self.seal(Some(document))?;
        let (bytes, text) = read(path)?;
        let origin = &text.origin;
        let ours = [id.to_string(), document.to_string()];
        if !origin.agreement.is_empty() && !ours.contains(&origin.agreement) {
            return Err(Refusal::OtherAgreement.into());
        }
        let versions = self.version_views(document)?;
        let called = |name: &str| {
            let by_unit = versions.iter().find(|it| it.unit == name);
            by_unit.or_else(|| versions.iter().rfind(|it| it.name == name))
        };
        let named = called(&origin.version);
        let version = match base {
            None => named.or(versions.last()),
            Some(NOW) => None,
            Some(base) => {
                Some(called(base).ok_or_else(|| Fault::NotFound(base.to_owned()))?)
            }
        };
        let is_named =
            named.is_some() && named.map(|it| &it.unit) == version.map(|it| &it.unit);
        let ours = self.load(id)?;
        let base = match version {
            Some(version) => self.state(id, &version.unit)?,
            None => ours.clone(),
        };
        let returned = compare_returned(
            (&base.agreement, &base.bodies),
            (&ours.agreement, &ours.bodies),
            &paragraphs(&text),
        );
        let revision = self.store.revision(document)?;
        let unit = version.map(|it| it.unit.as_str()).unwrap_or_default();
        let seen = Sha256::new().chain_update(&bytes);
        let seen = seen.chain_update(format!("{revision} {unit}")).finalize();
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        Ok(Compared {
            version: version.cloned(),
            is_named,
            returned,
            text,
            name: name.unwrap_or_default(),
            seen: hex(&seen),
            bytes,
            ours,
            base,
        })
    }
}

fn read(path: &Path) -> Result<(Vec<u8>, OfficeText), Fault> {
    /// No agreement is longer, packed.
    const LIMIT: u64 = 64 << 20;
    let unfit = |source| Fault::Text { path: path.to_owned(), source };
    let size = fs::metadata(path).map_err(Fault::file("reading", path))?.len();
    if size > LIMIT {
        return Err(unfit(TextFault::Size(LIMIT)));
    }
    let bytes = fs::read(path).map_err(Fault::file("reading", path))?;
    let text = read_office(&bytes).map_err(unfit)?;
    Ok((bytes, text))
}

fn paragraphs(text: &OfficeText) -> Vec<ReturnedParagraph> {
    text.paragraphs()
        .map(|(block, column, it)| ReturnedParagraph {
            text: it.text.clone(),
            mark: it.mark.clone(),
            block,
            column,
        })
        .collect()
}

/// What decisions call a row.
fn key_of(key: ReturnedKey) -> String {
    match key {
        ReturnedKey::Wording(cell) => {
            cell.unit.map_or_else(|| cell.kind.to_string(), |it| it.to_string())
        }
        ReturnedKey::New(number) => format!("new-{number}"),
        ReturnedKey::Fixed(number) => format!("fixed-{number}"),
    }
}

/// How many decisions a row asks for.
fn waiting(row: &ReturnedRowView) -> usize {
    let asks = |it: &&ReturnedColumnView| {
        matches!(it.became.as_str(), "theirs" | "both" | "gone")
    };
    match (row.kind.as_str(), row.is_gone) {
        ("new", _) | (_, true) => 1,
        _ => usize::from(row.is_moved) + row.columns.iter().filter(asks).count(),
    }
}

/// A remark with the name of who made it.
fn said(remark: &Remark) -> String {
    let on = remark.on.parse::<NaiveDate>();
    let on = on.map(|it| it.format("%d.%m.%Y").to_string()).unwrap_or_default();
    let by = [remark.author.trim(), &on];
    let by: Vec<&str> = by.into_iter().filter(|it| !it.is_empty()).collect();
    match by.is_empty() {
        true => remark.text.trim().to_owned(),
        false => format!("{}: {}", by.join(", "), remark.text.trim()),
    }
}

impl Compared {
    fn row(&self, row: &ReturnedRow, lang: Lang) -> ReturnedRowView {
        let (kind, cell) = match row.key {
            ReturnedKey::Wording(cell) => ("wording", Some(cell)),
            ReturnedKey::New(_) => ("new", row.after),
            ReturnedKey::Fixed(_) => ("fixed", None),
        };
        let behind = row.after.filter(|_| row.is_moved);
        let unit = cell.filter(|_| kind == "wording").and_then(|it| it.unit);
        ReturnedRowView {
            key: key_of(row.key),
            unit: unit.map(|it| it.to_string()),
            place: cell.map(|it| self.place(it, lang)).unwrap_or_default(),
            kind: kind.to_owned(),
            moved_behind: behind.map(|it| self.place(it, lang)).unwrap_or_default(),
            is_moved: row.is_moved,
            is_gone: row.is_gone(),
            columns: row.columns.iter().map(|it| self.column(row, it)).collect(),
        }
    }

    fn column(&self, row: &ReturnedRow, column: &ReturnedColumn) -> ReturnedColumnView {
        let is_takeable = match row.key {
            ReturnedKey::Wording(cell) => {
                let changed = matches!(column.became, Became::Theirs | Became::Both);
                changed && self.takes(cell)
            }
            ReturnedKey::New(_) => true,
            ReturnedKey::Fixed(_) => false,
        };
        let loses_facts = match row.key {
            ReturnedKey::Wording(cell) if is_takeable => {
                self.noted(cell.in_lang(column.lang), &column.theirs).loses_facts
            }
            _ => false,
        };
        ReturnedColumnView {
            lang: column.lang.to_string(),
            became: column.became.code().to_owned(),
            base: column.base.clone(),
            ours: column.ours.clone(),
            theirs: column.theirs.clone(),
            spans: column.spans().iter().map(span_view).collect(),
            proposal: column.proposal.clone(),
            is_typographic: column.is_typographic,
            loses_facts,
            is_takeable,
        }
    }

    /// Whether a wording is here and is the whole of what the paper says in its place. A
    /// clause of a protocol stands there within words of our own.
    fn takes(&self, cell: Cell) -> bool {
        let agreement = &self.ours.agreement;
        let amends =
            |it: Unit| agreement.clause(it).is_some_and(|it| it.amendment.is_some());
        agreement.wordings_of(cell).is_some() && !cell.unit.is_some_and(amends)
    }

    fn place(&self, cell: Cell, lang: Lang) -> String {
        let Some(unit) = cell.unit else { return messages::place(Place::Title, lang) };
        let here = place_name(&self.ours.agreement, unit, lang);
        match here.is_empty() {
            true => place_name(&self.base.agreement, unit, lang),
            false => here,
        }
    }

    /// Theirs as it would be written here.
    fn noted(&self, cell: Cell, theirs: &str) -> Kept {
        let agreement = &self.ours.agreement;
        let lang = cell.lang.unwrap_or(Lang::UK);
        let own = agreement.wordings_of(cell).and_then(|it| it.own(lang));
        let reading = self.ours.reading();
        let kept = in_our_notation(own.unwrap_or_default(), theirs, &reading, lang);
        let follows = own.is_none() && reading.provided(cell).is_some();
        Kept { loses_facts: kept.loses_facts || follows, ..kept }
    }

    fn decide(
        &self,
        row: &ReturnedRow,
        decisions: &[&DecisionInput],
        taken: &mut Taken,
    ) -> Result<(), Refusal> {
        let mut added = Texts::new();
        for decision in decisions {
            if decision.take == TakeInput::Ours {
                continue;
            }
            let lang = decision.lang.as_deref().map(str::parse::<Lang>).transpose();
            let lang = lang.map_err(|_| Refusal::WrongValue)?;
            let columns =
                row.columns.iter().filter(|it| lang.is_none_or(|at| it.lang == at));
            let columns: Vec<&ReturnedColumn> = columns.collect();
            let text = |it: &ReturnedColumn| match (decision.take, &decision.text) {
                (TakeInput::Edited, Some(text)) if lang.is_some() => Ok(text.clone()),
                (TakeInput::Edited, _) => Err(Refusal::WrongValue),
                _ => Ok(it.theirs.clone()),
            };
            match row.key {
                ReturnedKey::New(_) if !columns.is_empty() => {
                    for column in columns {
                        added.insert(column.lang, escaped(&text(column)?));
                    }
                }
                ReturnedKey::Wording(cell) if lang.is_none() && row.is_gone() => {
                    taken.gone.extend(Some(cell.unit.ok_or(Refusal::WrongValue)?));
                }
                ReturnedKey::Wording(_) if lang.is_none() && row.is_moved => {
                    let unit = row.clause().ok_or(Refusal::WrongValue)?;
                    taken.moved.push((unit, row.after.and_then(|it| it.unit)));
                }
                ReturnedKey::Wording(cell) => {
                    let differs = |it: &&&ReturnedColumn| {
                        matches!(it.became, Became::Theirs | Became::Both)
                            || decision.take == TakeInput::Edited
                    };
                    let columns: Vec<_> = columns.iter().filter(differs).collect();
                    if columns.is_empty() || !self.takes(cell) {
                        return Err(Refusal::WrongValue);
                    }
                    for column in columns {
                        let cell = cell.in_lang(column.lang);
                        let text = self.noted(cell, &text(column)?).text;
                        taken.texts.push((cell, text));
                    }
                }
                _ => return Err(Refusal::WrongValue),
            }
        }
        if !added.is_empty() {
            let after = row.after.and_then(|it| it.unit);
            taken.added.push(TakenClause { after, texts: added });
        }
        Ok(())
    }

    /// All remarks, each with the article or clause it is about.
    fn remarks(&self) -> impl Iterator<Item = (Option<Unit>, &Remark)> {
        let paragraphs = self.text.paragraphs().enumerate();
        let hanging = paragraphs.flat_map(|(index, (_, _, paragraph))| {
            let place = self.returned.places.get(index).copied().flatten();
            let row = place.and_then(|it| self.returned.rows.get(it));
            let unit = row.and_then(|it| match it.key {
                ReturnedKey::Wording(cell) => cell.unit,
                _ => it.after.and_then(|it| it.unit),
            });
            let here = |it: &Unit| self.ours.agreement.place_of(*it).is_some();
            let unit = unit.filter(here);
            paragraph.remarks.iter().map(move |it| (unit, it))
        });
        hanging.chain(self.text.remarks.iter().map(|it| (None, it)))
    }

    fn remark(
        &self,
        (unit, it): (Option<Unit>, &Remark),
        lang: Lang,
    ) -> ReturnedRemarkView {
        let place = unit.map(|it| place_name(&self.ours.agreement, it, lang));
        ReturnedRemarkView {
            unit: unit.map(|it| it.to_string()),
            place: place.unwrap_or_default(),
            author: it.author.clone(),
            on: it.on.clone(),
            text: it.text.clone(),
            quoted: it.quoted.clone(),
        }
    }
}
