//! Changes being written down, one act at a time.

use std::collections::BTreeMap;

use super::{
    Change, Insertion, Outline, OutlineArticle, Plan, WrittenArticle, WrittenText,
};
use crate::cell::{Cell, Document, Kind, Value};
use crate::{
    Agreement, AgreementKind, BodyId, Clause, Entry, Gender, IdSource, Lang, Refusal,
    Signatory, Stage, TableKind, TemplateRef, Unit, WordingState, Wordings,
};

/// Changes being written down for one document.
pub(super) struct Drawing<'a> {
    pub(super) document: Document,
    pub(super) ids: &'a mut dyn IdSource,
    pub(super) changes: Vec<Change>,
}

impl Drawing<'_> {
    pub(super) fn unit(&mut self) -> Unit {
        Unit(self.ids.fresh())
    }

    pub(super) fn set(&mut self, kind: Kind, value: Value) {
        self.set_in(None, kind, value);
    }

    pub(super) fn set_at(&mut self, unit: Unit, kind: Kind, value: Value) {
        self.set_in(Some(unit), kind, value);
    }

    pub(super) fn set_in(&mut self, unit: Option<Unit>, kind: Kind, value: Value) {
        let cell = Cell { unit, ..Cell::of(self.document, kind) };
        self.changes.push(Change { cell, value });
    }

    pub(super) fn text(
        &mut self,
        unit: Option<Unit>,
        kind: Kind,
        lang: Lang,
        text: &str,
    ) {
        let cell = Cell { unit, ..Cell::of(self.document, kind) }.in_lang(lang);
        self.changes.push(Change { cell, value: Value::Text(text.to_owned()) });
    }

    pub(super) fn agreement(
        &mut self,
        kind: AgreementKind,
        template: &TemplateRef,
        langs: &[Lang],
    ) {
        self.set(Kind::AgreementKind, Value::Code(kind.to_string()));
        self.set(Kind::Template, Value::Code(template.to_string()));
        self.set(Kind::Langs, Value::Langs(langs.to_vec()));
        self.set(Kind::Stage, Value::Code(Stage::Draft.to_string()));
    }

    /// A text that was written elsewhere.
    pub(super) fn written(&mut self, text: &WrittenText, parties: &[(BodyId, Lang)]) {
        let parties = parties.iter().map(|(body, lang)| self.party(*body, *lang));
        let parties = parties.collect();
        self.set(Kind::Parties, Value::Units(parties));
        for (lang, title) in &text.title {
            self.text(None, Kind::Title, *lang, title);
        }
        let recitals =
            text.recitals.iter().map(|it| self.worded(Kind::Text, it)).collect();
        self.set(Kind::Recitals, Value::Units(recitals));
        let mut articles = Vec::new();
        for WrittenArticle { heading, clauses } in &text.articles {
            let article = self.worded(Kind::Heading, heading);
            let clauses = clauses.iter().map(|it| self.worded(Kind::Text, it)).collect();
            self.set_at(article, Kind::Clauses, Value::Units(clauses));
            articles.push(article);
        }
        self.set(Kind::Articles, Value::Units(articles));
        if !text.remark.trim().is_empty() {
            let unit = self.unit();
            self.set(Kind::Comments, Value::Units(vec![unit]));
            self.set_at(unit, Kind::Comment, Value::Text(text.remark.clone()));
        }
    }

    fn worded(&mut self, kind: Kind, texts: &BTreeMap<Lang, String>) -> Unit {
        let unit = self.unit();
        for (lang, text) in texts {
            self.text(Some(unit), kind, *lang, text);
        }
        unit
    }

    pub(super) fn outline(&mut self, outline: &Outline, parties: &[(BodyId, Lang)]) {
        let parties = parties.iter().map(|(body, lang)| self.party(*body, *lang));
        let parties = parties.collect();
        self.set(Kind::Parties, Value::Units(parties));
        let recitals = self.provisions(&outline.recitals);
        self.set(Kind::Recitals, recitals);
        let mut articles = Vec::new();
        for article in &outline.articles {
            articles.push(self.article(article));
        }
        self.set(Kind::Articles, Value::Units(articles));
        self.numbering(outline);
    }

    /// Copies of the rows that `to` does not have yet, with what its languages and columns
    /// have room for; the first of them.
    pub(super) fn take_entries(
        &mut self,
        to: &Agreement,
        table: Option<TableKind>,
        entries: &[Entry],
    ) -> Result<Unit, Refusal> {
        let own = to.kind.table().filter(|it| Some(*it) == table);
        let own = own.ok_or(Refusal::NothingToTake)?;
        let cells = |entry: &Entry| {
            let mut cells = Vec::new();
            for &field in own.fields() {
                let langs = to.langs.iter().map(|it| Some(*it));
                let langs = langs.filter(|_| field.is_worded());
                let same = (!field.is_worded()).then_some(None);
                for lang in langs.chain(same) {
                    let text = entry.text(field, lang.unwrap_or(Lang::UK));
                    if !text.is_empty() {
                        cells.push((field, lang, text.to_owned()));
                    }
                }
            }
            cells
        };
        let present: Vec<_> = to.entries.iter().map(cells).collect();
        let taken: Vec<_> = entries.iter().map(cells).collect();
        let mut list: Vec<Unit> = to.entries.iter().map(|it| it.unit).collect();
        let mut first = None;
        for cells in taken.iter().filter(|it| !it.is_empty() && !present.contains(it)) {
            let unit = self.unit();
            list.push(unit);
            first.get_or_insert(unit);
            for (field, lang, text) in cells {
                let cell = Cell::of(self.document, Kind::Entry(*field)).at(unit);
                let value = Value::Text(text.clone());
                self.changes.push(Change { cell: Cell { lang: *lang, ..cell }, value });
            }
        }
        let first = first.ok_or(Refusal::NothingToTake)?;
        self.set(Kind::Entries, Value::Units(list));
        Ok(first)
    }

    pub(super) fn numbering(&mut self, outline: &Outline) {
        let style = outline.numbering.map(|it| Value::Code(it.to_string()));
        self.set(Kind::Numbering, style.unwrap_or(Value::Absent));
    }

    /// An article with the words of its keys.
    pub(super) fn article(&mut self, article: &OutlineArticle) -> Unit {
        let unit = self.provision(&article.key);
        let clauses = self.provisions(&article.provisions);
        self.set_at(unit, Kind::Clauses, clauses);
        unit
    }

    /// A clause as it comes from a library.
    pub(super) fn insertion(&mut self, clause: &Insertion) -> Unit {
        match clause {
            Insertion::Provision(key) => self.provision(key),
            Insertion::Own { source, texts } => {
                let unit = self.unit();
                self.set_at(unit, Kind::Source, Value::Code(source.to_string()));
                for (lang, text) in texts {
                    self.text(Some(unit), Kind::Text, *lang, text);
                }
                unit
            }
        }
    }

    /// Something that the template or its library words.
    pub(super) fn provision(&mut self, key: &str) -> Unit {
        let unit = self.unit();
        self.set_at(unit, Kind::Provision, Value::Code(key.to_owned()));
        unit
    }

    pub(super) fn provisions(&mut self, keys: &[String]) -> Value {
        Value::Units(keys.iter().map(|key| self.provision(key)).collect())
    }

    pub(super) fn party(&mut self, body: BodyId, lang: Lang) -> Unit {
        let unit = self.unit();
        self.set_at(unit, Kind::PartyBody, Value::Body(body));
        self.set_at(unit, Kind::PartyLang, Value::Code(lang.to_string()));
        unit
    }

    pub(super) fn signatory(&mut self, it: &Signatory) {
        for (lang, forms) in &it.name {
            for (case, text) in forms.iter() {
                self.text(Some(it.unit), Kind::Name(case), *lang, text);
            }
        }
        for (lang, forms) in &it.office {
            for (case, text) in forms.iter() {
                self.text(Some(it.unit), Kind::Office(case), *lang, text);
            }
        }
        for (lang, text) in &it.authority {
            self.text(Some(it.unit), Kind::Authority, *lang, text);
        }
        if it.gender != Gender::Unspecified {
            self.set_at(it.unit, Kind::Gender, Value::Code(it.gender.to_string()));
        }
    }

    pub(super) fn clear_signatory(&mut self, it: &Signatory) {
        let unit = Some(it.unit);
        let mut clear = |kind, lang| {
            let cell = Cell { unit, lang, ..Cell::of(self.document, kind) };
            self.changes.push(Change { cell, value: Value::Absent });
        };
        for (lang, forms) in &it.name {
            forms.iter().for_each(|(case, _)| clear(Kind::Name(case), Some(*lang)));
        }
        for (lang, forms) in &it.office {
            forms.iter().for_each(|(case, _)| clear(Kind::Office(case), Some(*lang)));
        }
        it.authority.keys().for_each(|lang| clear(Kind::Authority, Some(*lang)));
        clear(Kind::Gender, None);
    }

    /// Gives one cell its value, and keeps the ledger where it is a wording.
    pub(super) fn edit(&mut self, to: &Agreement, cell: Cell, value: &Value) {
        self.put(cell, value.clone());
        let is_worded = matches!(cell.kind, Kind::Title | Kind::Heading | Kind::Text);
        let Some(lang) = cell.lang.filter(|_| is_worded) else { return };
        let Some(wordings) = to.wordings_of(cell) else { return };
        let text = match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        };
        if text == wordings.own(lang) {
            return;
        }
        let others = to.langs.iter().filter(|it| **it != lang);
        if text.is_none() && others.clone().all(|it| wordings.own(*it).is_none()) {
            to.langs.iter().for_each(|lang| self.unmark(&wordings, *lang));
            return;
        }
        for other in wordings.touched(lang) {
            self.put(wordings.mark_cell(other), stale());
            self.put(wordings.note_cell(other), Value::Absent);
        }
        match wordings.state(lang) {
            WordingState::Checked | WordingState::Certified => {
                self.unmark(&wordings, lang);
            }
            // The reason was given for another text.
            _ => self.put(wordings.note_cell(lang), Value::Absent),
        }
    }

    fn unmark(&mut self, wordings: &Wordings<'_>, lang: Lang) {
        self.put(wordings.mark_cell(lang), Value::Absent);
        self.put(wordings.note_cell(lang), Value::Absent);
    }

    /// Names in cases; nothing else takes a proposal.
    pub(super) fn forms(
        &mut self,
        forms: &BTreeMap<Cell, String>,
    ) -> Result<(), Refusal> {
        for (cell, form) in forms {
            let is_form = matches!(
                cell.kind,
                Kind::Official(_) | Kind::PersonName(_) | Kind::Name(_) | Kind::Office(_)
            );
            if !is_form || cell.document != self.document {
                return Err(Refusal::WrongValue);
            }
            self.put(*cell, Value::Text(form.clone()));
        }
        Ok(())
    }

    pub(super) fn put(&mut self, cell: Cell, value: Value) {
        self.changes.push(Change { cell, value });
    }

    /// Puts another provision in a clause's place; nothing of its own text stays.
    pub(super) fn exchange(&mut self, to: &Agreement, clause: &Clause, provision: &str) {
        self.set_at(clause.unit, Kind::Provision, Value::Code(provision.to_owned()));
        let wordings = to.clause_wordings(clause);
        for lang in clause.text.keys().chain(clause.marks.keys()) {
            self.put(wordings.text_cell(*lang), Value::Absent);
            self.unmark(&wordings, *lang);
        }
    }

    pub(super) fn check(
        &mut self,
        to: &Agreement,
        cell: Cell,
        state: WordingState,
        note: &str,
    ) -> Result<(), Refusal> {
        let lang = cell.lang.ok_or(Refusal::NoSuchUnit)?;
        let wordings = to.wordings_of(cell).ok_or(Refusal::NoSuchUnit)?;
        if wordings.state(lang) == WordingState::Missing {
            return Err(Refusal::NothingToCheck);
        }
        if !matches!(state, WordingState::Checked | WordingState::Certified) {
            return Err(Refusal::WrongValue);
        }
        self.put(wordings.mark_cell(lang), Value::Code(state.to_string()));
        self.put(wordings.note_cell(lang), noted(note));
        Ok(())
    }

    pub(super) fn release(
        &mut self,
        to: &Agreement,
        cell: Cell,
        reason: &str,
    ) -> Result<(), Refusal> {
        let lang = cell.lang.ok_or(Refusal::NoSuchUnit)?;
        let wordings = to.wordings_of(cell).ok_or(Refusal::NoSuchUnit)?;
        if wordings.state(lang) != WordingState::Stale {
            return Err(Refusal::NothingToCheck);
        }
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        self.put(wordings.note_cell(lang), noted(reason));
        Ok(())
    }

    /// Where one cell was set twice, the later value counts.
    pub(super) fn finish(self, made: Option<Unit>) -> Plan {
        let mut changes: Vec<Change> = Vec::new();
        let mut known = BTreeMap::new();
        for change in self.changes {
            match known.get(&change.cell) {
                Some(&index) => changes[index] = change,
                None => {
                    known.insert(change.cell, changes.len());
                    changes.push(change);
                }
            }
        }
        Plan { changes, made, version: None }
    }
}

pub(super) fn stale() -> Value {
    Value::Code(WordingState::Stale.to_string())
}

fn noted(note: &str) -> Value {
    match note.trim() {
        "" => Value::Absent,
        note => Value::Text(note.to_owned()),
    }
}
