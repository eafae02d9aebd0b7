//! The cards of bodies while a table is read: those that are there, those that its rows would
//! found, and what rows add to them.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Act, Body, BodyFacts, BodyId, Case, Cell, Change, Country, Entered, Field, Forms,
    Kind, Lang, Plan, RowFault, Value,
};
use pobratym_store::fold;

use super::row::{Doubt, Row, Side, lang_of};
use crate::register::identity_of;
use crate::{Fault, chance};

/// The cards by what tells them from others.
#[derive(Debug, Default)]
pub(super) struct Cards {
    cards: Vec<Card>,
    by_code: BTreeMap<String, usize>,
    /// By state and folded name.
    by_name: BTreeMap<(Country, String), Vec<usize>>,
}

/// A card, and what rows bring to it.
#[derive(Debug)]
pub(super) struct Card {
    pub(super) id: BodyId,
    pub(super) country: Country,
    pub(super) name: String,
    code: String,
    /// Folded.
    region: String,
    /// As it was before; none where a row founds it.
    before: Option<Body>,
    facts: Option<BodyFacts>,
    /// What rows say that the card does not.
    said: BTreeMap<(Field, Option<Lang>), String>,
    remarks: Vec<String>,
    people: Vec<Vec<Entered>>,
    /// Folded.
    names: BTreeSet<String>,
}

/// Which card a row means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant {
    pub(super) index: usize,
    /// Whether there are more of that name.
    pub(super) is_ambiguous: bool,
    /// Whether no row or card has named it before.
    pub(super) is_new: bool,
    /// Whether its code leads to it, but its name does not.
    pub(super) is_renamed: bool,
}

impl Meant {
    /// What is doubtful about it.
    pub(super) fn fault(self, side: &Side) -> Option<Doubt> {
        match self {
            Self { is_ambiguous: true, .. } => {
                Some((RowFault::NameAmbiguous, None, side.subject.name.clone()))
            }
            Self { is_renamed: true, .. } => {
                Some((RowFault::CodeOfOther, None, side.code.clone()))
            }
            _ => None,
        }
    }
}

impl Cards {
    /// The cards as they stand.
    pub(super) fn of(bodies: impl IntoIterator<Item = Body>) -> Self {
        let mut cards = Self::default();
        for body in bodies {
            let official = body.official.values();
            let official = official.filter_map(|it| it.get(Case::Nominative));
            let short = body.short.values().map(String::as_str);
            let names: BTreeSet<String> = official.chain(short).map(fold).collect();
            let people = body.people.iter().flat_map(|it| it.name.values());
            let people = people.filter_map(|it| it.get(Case::Nominative)).map(fold);
            let region = body.details.texts(Field::Region).map(|(_, it)| fold(it)).next();
            let card = Card {
                id: body.id,
                country: body.country,
                name: body.name_in(Lang::UK).to_owned(),
                code: body.details.text(Field::UnitCode).to_owned(),
                region: region.unwrap_or_default(),
                facts: None,
                said: BTreeMap::new(),
                remarks: Vec::new(),
                people: Vec::new(),
                names: people.collect(),
                before: Some(body),
            };
            cards.add(card, names);
        }
        cards
    }

    pub(super) fn card(&self, index: usize) -> &Card {
        &self.cards[index]
    }

    /// The card that a row means: by its code, else by name and state where the region does
    /// not speak against it; else a new one.
    pub(super) fn meant(&mut self, side: &Side) -> Meant {
        let known = self.by_code.get(&side.code).copied();
        let named = (side.country, fold(&side.subject.name));
        let region = fold(&side.region);
        let fits = |card: &Card| {
            let codes = [&card.code, &side.code];
            let regions = [&card.region, &region];
            let [codes, regions] = [codes, regions]
                .map(|[one, other]| one.is_empty() || other.is_empty() || one == other);
            codes && regions
        };
        let others_named = self.by_name.get(&named).cloned().unwrap_or_default();
        let mut others =
            others_named.iter().copied().filter(|index| fits(&self.cards[*index]));
        let by_name = others.next();
        let is_ambiguous = known.is_none() && others.next().is_some();
        match known.or(by_name.filter(|_| !is_ambiguous)) {
            Some(index) => {
                self.tell(index, side);
                let is_renamed = !others_named.contains(&index);
                if is_renamed {
                    self.remark(index, std::slice::from_ref(&side.subject.name));
                }
                Meant { index, is_ambiguous, is_new: false, is_renamed }
            }
            None => {
                let index = self.found(side, named.1);
                Meant { index, is_ambiguous, is_new: true, is_renamed: false }
            }
        }
    }

    /// The card of a body that is there, by its identifier.
    pub(super) fn of_body(&self, id: BodyId) -> Option<usize> {
        self.cards.iter().position(|it| it.id == id)
    }

    /// Adds what a row says beside its fields.
    pub(super) fn remark(&mut self, index: usize, remarks: &[String]) {
        let card = &mut self.cards[index];
        for remark in remarks {
            if !card.remarks.contains(remark) {
                card.remarks.push(remark.clone());
            }
        }
    }

    /// Whether a card names somebody already.
    pub(super) fn names(&self, index: usize, name: &str) -> bool {
        self.cards[index].names.contains(&fold(name))
    }

    /// Adds the person of a row.
    pub(super) fn person(&mut self, index: usize, row: &Row) {
        let card = &mut self.cards[index];
        let worded = |kind: Kind, text: &str| Entered {
            kind,
            lang: Some(lang_of(text, card.country)),
            value: Value::Text(text.to_owned()),
        };
        let plain = |field: Field, text: &str| Entered {
            kind: Kind::Field(field),
            lang: None,
            value: Value::Text(text.to_owned()),
        };
        let mut values =
            vec![worded(Kind::PersonName(Case::Nominative), &row.person_name)];
        if !row.office.is_empty() {
            values.push(worded(Kind::Office(Case::Nominative), &row.office));
        }
        values.extend(row.contact.iter().map(|(field, text)| plain(*field, text)));
        if !row.remarks.is_empty() {
            values.push(plain(Field::Remark, &row.remarks.join("\n")));
        }
        card.names.insert(fold(&row.person_name));
        card.people.push(values);
    }

    /// Everything that founds and changes cards, and how many are new.
    pub(super) fn changes(&self) -> Result<(Vec<Change>, u32), Fault> {
        let mut changes = Vec::new();
        let mut founded = 0;
        for card in &self.cards {
            founded += u32::from(card.facts.is_some());
            changes.extend(card.changes()?);
        }
        Ok((changes, founded))
    }

    fn add(&mut self, card: Card, names: impl IntoIterator<Item = String>) -> usize {
        let index = self.cards.len();
        if !card.code.is_empty() {
            self.by_code.insert(card.code.clone(), index);
        }
        for name in names {
            self.by_name.entry((card.country, name)).or_default().push(index);
        }
        self.cards.push(card);
        index
    }

    fn found(&mut self, side: &Side, name: String) -> usize {
        let lang = side.lang();
        let text = side.subject.name.clone();
        let mut facts = BodyFacts {
            kind: side.kind(),
            country: side.country,
            short: BTreeMap::new(),
            official: BTreeMap::new(),
            seat: BTreeMap::new(),
            values: Vec::new(),
            sample: false,
        };
        if side.subject.is_official {
            let forms = Forms::from([(Case::Nominative, text.as_str())]);
            facts.official.insert(lang, forms);
        } else {
            facts.short.insert(lang, text.clone());
        }
        let card = Card {
            id: BodyId(chance::id()),
            country: side.country,
            name: text,
            code: side.code.clone(),
            region: fold(&side.region),
            before: None,
            facts: Some(facts),
            said: BTreeMap::new(),
            remarks: Vec::new(),
            people: Vec::new(),
            names: BTreeSet::new(),
        };
        let index = self.add(card, [name]);
        self.tell(index, side);
        index
    }

    /// Keeps what a row says of a body; what the card says otherwise becomes a remark.
    fn tell(&mut self, index: usize, side: &Side) {
        let card = &mut self.cards[index];
        if card.code.is_empty() && !side.code.is_empty() {
            card.code.clone_from(&side.code);
            self.by_code.insert(side.code.clone(), index);
        }
        if card.region.is_empty() {
            card.region = fold(&side.region);
        }
        let code = (Field::UnitCode, side.code.clone());
        let region = (Field::Region, side.region.clone());
        for (field, text) in [code, region].iter().chain(&side.values) {
            if !text.is_empty() {
                card.say(*field, text);
            }
        }
    }
}

impl Card {
    /// What tells it from others, as the register does.
    pub(super) fn identity(&self) -> String {
        identity_of(&self.code, self.country, &self.name)
    }

    pub(super) fn is_there(&self) -> bool {
        self.before.is_some()
    }

    fn say(&mut self, field: Field, text: &str) {
        let lang = field.is_worded().then(|| lang_of(text, self.country));
        let before = self.before.as_ref().map(|it| match lang {
            Some(lang) => it.details.text_in(field, lang),
            None => it.details.text(field),
        });
        let said = self.said.get(&(field, lang)).map(String::as_str);
        match said.or(before.filter(|it| !it.is_empty())) {
            None => {
                self.said.insert((field, lang), text.to_owned());
            }
            Some(known) if fold(known) == fold(text) => {}
            Some(_) if self.remarks.iter().any(|it| it == text) => {}
            Some(_) => self.remarks.push(text.to_owned()),
        }
    }

    fn changes(&self) -> Result<Vec<Change>, Fault> {
        let mut values: Vec<Entered> = (self.said.iter())
            .map(|((field, lang), text)| Entered {
                kind: Kind::Field(*field),
                lang: *lang,
                value: Value::Text(text.clone()),
            })
            .collect();
        if !self.remarks.is_empty() {
            let before = self.before.as_ref().map(|it| it.details.text(Field::Remark));
            let before = before.filter(|it| !it.is_empty());
            let lines = before.into_iter().chain(self.remarks.iter().map(String::as_str));
            let lines: Vec<&str> = lines.collect();
            values.push(Entered {
                kind: Kind::Field(Field::Remark),
                lang: None,
                value: Value::Text(lines.join("\n")),
            });
        }
        let mut plan = Plan::default();
        let body = match (&self.facts, &self.before) {
            (Some(facts), _) => {
                let facts = Box::new(BodyFacts { values, ..facts.clone() });
                plan = Act::FoundBody { id: self.id, facts }.begin(&mut chance::id)?;
                let cells = plan.changes.iter().map(|it| (it.cell, it.value.clone()));
                Body::from_cells(self.id, &cells.collect())
            }
            (None, Some(before)) => {
                for Entered { kind, lang, value } in values {
                    let cell = Cell { lang, ..Cell::of(self.id, kind) };
                    let edit = Act::Edit { cell, value };
                    plan.changes.extend(edit.plan_body(before, &mut chance::id)?.changes);
                }
                before.clone()
            }
            (None, None) => return Ok(Vec::new()),
        };
        if !self.people.is_empty() {
            let act = Act::AddPeople { people: self.people.clone() };
            plan.changes.extend(act.plan_body(&body, &mut chance::id)?.changes);
        }
        Ok(plan.changes)
    }
}
