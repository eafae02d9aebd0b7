//! Another instrument from what was entered so far.

use std::collections::BTreeMap;

use super::drawing::Drawing;
use super::{Outline, OutlineArticle};
use crate::cell::{Kind, Value};
use crate::{Agreement, Article, Clause, Lang, Unit};

/// How the kept clauses and headings read so far.
type Texts = BTreeMap<Unit, BTreeMap<Lang, String>>;

/// Arranges the text by `outline`. A clause that both instruments have keeps its unit and its
/// own words, wherever it stood. A clause or article with words of its own that the new one
/// does not have stays behind the neighbour it had, with all its languages written out.
pub(super) fn rebuild(
    plan: &mut Drawing<'_>,
    from: &Agreement,
    outline: &Outline,
    texts: &Texts,
) {
    let mut change = Rebuilding { plan, from, texts, used: Vec::new() };
    let recitals = change.clauses(&outline.recitals, &from.recitals);
    change.plan.set(Kind::Recitals, Value::Units(recitals));
    let mut articles: Vec<Unit> =
        outline.articles.iter().map(|it| change.article(it)).collect();
    let mut before = None;
    for article in &from.articles {
        if !articles.contains(&article.unit) && change.is_entered(article) {
            change.keep_article(article);
            insert_after(&mut articles, article.unit, before);
        }
        if articles.contains(&article.unit) {
            before = Some(article.unit);
        }
    }
    change.plan.set(Kind::Articles, Value::Units(articles));
    change.plan.numbering(outline);
}

struct Rebuilding<'a, 'b> {
    plan: &'a mut Drawing<'b>,
    from: &'a Agreement,
    texts: &'a Texts,
    used: Vec<Unit>,
}

impl Rebuilding<'_, '_> {
    fn article(&mut self, outline: &OutlineArticle) -> Unit {
        let key = Some(outline.key.as_str());
        let from = self.from;
        let Some(old) = from.articles.iter().find(|it| it.provision.as_deref() == key)
        else {
            let unit = self.plan.provision(&outline.key);
            let clauses = self.clauses(&outline.provisions, &[]);
            self.plan.set_at(unit, Kind::Clauses, Value::Units(clauses));
            return unit;
        };
        let clauses = self.clauses(&outline.provisions, &old.clauses);
        self.plan.set_at(old.unit, Kind::Clauses, Value::Units(clauses));
        old.unit
    }

    /// The clauses of `keys`, and between them those of `old` that were entered.
    fn clauses(&mut self, keys: &[String], old: &[Clause]) -> Vec<Unit> {
        let mut list: Vec<Unit> = keys.iter().map(|key| self.clause(key)).collect();
        let mut before = None;
        for clause in old {
            let is_new =
                !list.contains(&clause.unit) && !self.used.contains(&clause.unit);
            if is_new && is_written(clause) {
                self.keep(clause.unit, Kind::Text, &clause.text);
                self.used.push(clause.unit);
                insert_after(&mut list, clause.unit, before);
            }
            if list.contains(&clause.unit) {
                before = Some(clause.unit);
            }
        }
        list
    }

    fn clause(&mut self, key: &str) -> Unit {
        let from = self.from;
        let clauses = from.articles.iter().flat_map(|it| &it.clauses);
        let known = from.recitals.iter().chain(clauses).find(|it| {
            it.provision.as_deref() == Some(key) && !self.used.contains(&it.unit)
        });
        let unit = known.map_or_else(|| self.plan.provision(key), |it| it.unit);
        self.used.push(unit);
        unit
    }

    fn is_entered(&self, article: &Article) -> bool {
        let remains = |it: &&Clause| !self.used.contains(&it.unit);
        !article.heading.is_empty()
            || article.provision.is_none()
            || article.clauses.iter().filter(remains).any(is_written)
    }

    fn keep_article(&mut self, article: &Article) {
        self.keep(article.unit, Kind::Heading, &article.heading);
        let remaining: Vec<&Clause> =
            article.clauses.iter().filter(|it| !self.used.contains(&it.unit)).collect();
        let mut list = Vec::new();
        for clause in remaining {
            self.keep(clause.unit, Kind::Text, &clause.text);
            self.used.push(clause.unit);
            list.push(clause.unit);
        }
        self.plan.set_at(article.unit, Kind::Clauses, Value::Units(list));
    }

    /// Writes out what the old template said; the new one may not have it.
    fn keep(&mut self, unit: Unit, kind: Kind, own: &BTreeMap<Lang, String>) {
        self.plan.set_at(unit, Kind::Provision, Value::Absent);
        for (lang, text) in self.texts.get(&unit).into_iter().flatten() {
            if !own.contains_key(lang) {
                self.plan.text(Some(unit), kind, *lang, text);
            }
        }
    }
}

fn is_written(clause: &Clause) -> bool {
    clause.provision.is_none() || !clause.text.is_empty()
}

fn insert_after(list: &mut Vec<Unit>, unit: Unit, after: Option<Unit>) {
    let after = after.and_then(|it| list.iter().position(|other| *other == it));
    list.insert(after.map_or(0, |index| index + 1), unit);
}
