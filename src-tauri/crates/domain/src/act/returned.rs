//! What was decided about a text that a partner gave back.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::drawing::{Drawing, stale};
use super::lists::{insert, take, units};
use super::{Act, Texts};
use crate::cell::{Cell, Kind, Value};
use crate::{Agreement, AttachmentKind, Audience, Refusal, Unit};

/// Everything that is taken over from a file at once, and the file itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// New texts of titles, headings and clauses.
    pub texts: Vec<(Cell, String)>,
    /// New clauses, in their order.
    pub added: Vec<TakenClause>,
    /// Clauses that stand elsewhere, in their order.
    pub moved: Vec<(Unit, Option<Unit>)>,
    /// Clauses and articles that go.
    pub gone: Vec<Unit>,
    /// Remarks of the partner, each with what it is about.
    pub remarks: Vec<(Option<Unit>, String)>,
    /// The file that came back: the SHA-256 of its bytes, its name, and the day.
    pub digest: [u8; 32],
    pub name: String,
    pub on: NaiveDate,
}

/// A clause that came with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenClause {
    /// The recital, article or clause that it stands behind; none before the first recital.
    pub after: Option<Unit>,
    pub texts: Texts,
}

impl Taken {
    /// Whether anything of the text changes.
    pub(super) fn changes_text(&self) -> bool {
        !(self.texts.is_empty()
            && self.added.is_empty()
            && self.moved.is_empty()
            && self.gone.is_empty())
    }
}

impl Drawing<'_> {
    /// Takes over what was decided. Languages of a wording that are taken together are drafts
    /// together; those that stay behind become stale.
    pub(super) fn returned(
        &mut self,
        to: &Agreement,
        taken: &Taken,
    ) -> Result<(), Refusal> {
        for (cell, text) in &taken.texts {
            let is_known = to.wordings_of(*cell).is_some_and(|it| it.kind == cell.kind);
            if !is_known {
                return Err(Refusal::NoSuchUnit);
            }
            self.edit(to, *cell, &Value::Text(text.clone()));
        }
        // Whoever gave back several languages of a wording changed them together.
        let is_taken = |mark: Cell| {
            let mut all = taken.texts.iter().map(|(cell, _)| cell);
            all.any(|it| it.unit == mark.unit && it.lang == mark.lang)
        };
        self.changes.retain(|it| {
            it.cell.kind != Kind::Mark || it.value != stale() || !is_taken(it.cell)
        });
        self.rearrange(to, taken)?;
        self.remark(to, &taken.remarks);
        let attach = Act::Attach {
            at: None,
            digest: taken.digest,
            name: taken.name.clone(),
            kind: AttachmentKind::Returned,
            on: Some(taken.on),
            check: None,
        };
        self.attach(&to.files, &attach);
        Ok(())
    }

    fn rearrange(&mut self, to: &Agreement, taken: &Taken) -> Result<(), Refusal> {
        let mut lists = Lists::of(to);
        for (unit, after) in &taken.moved {
            lists.take(*unit)?;
            lists.insert(*unit, *after)?;
        }
        let mut behind: BTreeMap<Option<Unit>, Unit> = BTreeMap::new();
        for clause in &taken.added {
            let unit = self.unit();
            let after = behind.insert(clause.after, unit).or(clause.after);
            lists.insert(unit, after)?;
            for (lang, text) in &clause.texts {
                self.text(Some(unit), Kind::Text, *lang, text);
            }
        }
        for unit in &taken.gone {
            lists.take(*unit)?;
        }
        let before = Lists::of(to);
        for (at, list) in lists.0 {
            if before.0.get(&at) != Some(&list) {
                self.set_in(at.1, at.0, Value::Units(list));
            }
        }
        Ok(())
    }

    /// Remarks that the partner reads as well; one that is here already is not put twice.
    fn remark(&mut self, to: &Agreement, remarks: &[(Option<Unit>, String)]) {
        let is_new = |(on, text): &&(Option<Unit>, String)| {
            !to.comments.iter().any(|it| it.on == *on && it.text == *text)
        };
        let mut list = units(&to.comments, |it| it.unit);
        for (on, text) in remarks.iter().filter(is_new) {
            let unit = self.unit();
            list.push(unit);
            self.set_at(unit, Kind::Comment, Value::Text(text.clone()));
            self.set_at(unit, Kind::Audience, Value::Code(Audience::Partner.to_string()));
            if let Some(on) = on {
                self.set_at(unit, Kind::CommentOn, Value::Units(vec![*on]));
            }
        }
        if list.len() > to.comments.len() {
            self.set(Kind::Comments, Value::Units(list));
        }
    }
}

/// The recitals, the articles and the clauses of each, by the cell that lists them.
struct Lists(BTreeMap<(Kind, Option<Unit>), Vec<Unit>>);

impl Lists {
    fn of(to: &Agreement) -> Self {
        let recitals = units(&to.recitals, |it| it.unit);
        let articles = units(&to.articles, |it| it.unit);
        let clauses = to
            .articles
            .iter()
            .map(|it| ((Kind::Clauses, Some(it.unit)), units(&it.clauses, |it| it.unit)));
        let top =
            [((Kind::Recitals, None), recitals), ((Kind::Articles, None), articles)];
        Self(top.into_iter().chain(clauses).collect())
    }

    fn take(&mut self, unit: Unit) -> Result<(), Refusal> {
        let list = self.0.values_mut().find(|it| it.contains(&unit));
        take(list.ok_or(Refusal::NoSuchUnit)?, unit)
    }

    /// Behind a recital or clause, or as the first of an article.
    fn insert(&mut self, unit: Unit, after: Option<Unit>) -> Result<(), Refusal> {
        let within = after.and_then(|it| self.0.get_mut(&(Kind::Clauses, Some(it))));
        if let Some(list) = within {
            return insert(list, unit, None);
        }
        let list = match after {
            None => self.0.get_mut(&(Kind::Recitals, None)),
            Some(after) => self.0.values_mut().find(|it| it.contains(&after)),
        };
        insert(list.ok_or(Refusal::NoSuchUnit)?, unit, after)
    }
}
