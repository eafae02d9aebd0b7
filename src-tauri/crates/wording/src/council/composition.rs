//! Blocks become the rows of a manuscript.

use std::collections::BTreeSet;

use pobratym_domain::{Body, Case, Cell, Field, Kind, Lang, Party, Profile, Unit};

use super::block::Block;
use super::variable::{COUNCIL, Variable, Variables};
use super::{CouncilPaper, Family};
use crate::bundle::Args;
use crate::compose::{Purpose, compose};
use crate::facts::BLANK;
use crate::manuscript::{
    Column, Form, Manuscript, Role, Row, Slot, SlotText, Start, Table, TableColumn, Text,
};
use crate::papers::{Letterhead, Rows, column};
use crate::words::Words;

/// Room for three lines by hand.
const LINES: usize = 3;
/// As many signs as a line of the official look has.
const LINE: usize = 68;

/// A paper being composed.
pub(super) struct Composition<'a> {
    paper: CouncilPaper<'a>,
    family: &'static Family,
    lang: Lang,
    words: Words,
    body: Option<&'a Body>,
    facts: Variables<'a>,
    shared: Vec<Variable>,
    rows: Rows,
    marks: Vec<Text>,
    names: BTreeSet<String>,
    /// How many points there are so far.
    points: usize,
    lacks: Vec<Cell>,
}

impl<'a> Composition<'a> {
    pub(super) fn of(
        paper: CouncilPaper<'a>,
        family: &'static Family,
        party: &'a Party,
    ) -> Self {
        let lang = family.lang();
        let facts = Variables::of(paper, family, party);
        Self {
            paper,
            family,
            lang,
            words: Words::of(lang),
            body: paper.bodies.get(&party.body),
            facts,
            shared: facts.shared(),
            rows: Rows::default(),
            marks: Vec::new(),
            names: BTreeSet::new(),
            points: 0,
            lacks: Vec::new(),
        }
    }

    /// The paper, and the fields it leaves blank.
    pub(super) fn written(mut self, blocks: &[Block]) -> (Manuscript, Vec<Cell>) {
        for block in blocks {
            self.write(block);
        }
        if self.paper.agreement.sample {
            self.mark(self.words.word("sample-mark"));
        }
        let title = self.say(self.paper.key);
        let langs = vec![self.lang];
        let paper = self.rows.bound(Form::Running, Profile::Official, title, langs);
        (Manuscript { marks: self.marks, names: self.names, ..paper }, self.lacks)
    }

    fn write(&mut self, block: &Block) {
        match block {
            Block::Head => self.head(),
            Block::Mark(key) => {
                let mark = self.say(key);
                self.mark(mark);
            }
            Block::Reference(key) => self.reference(key.as_deref()),
            Block::Said(role, key) => {
                let said = self.say(key);
                self.print(role.clone(), &said);
            }
            Block::Point(key) => self.point(key),
            Block::Field(field) => self.field(*field),
            Block::Basis => self.basis(),
            Block::Annexes(keys) => self.annexes(keys),
            Block::Votes(fields) => self.votes(fields),
            Block::Table { heads, rows } => self.table(heads, rows),
            Block::Certified => self.certified(),
            Block::Signature(key) => self.signature(key),
            Block::Agreement(key) => self.agreement(key),
        }
    }

    /// What a message says, with its names in the case of `<key>-case`. The blanks in it are
    /// remembered.
    fn say(&mut self, key: &str) -> String {
        let case = self.family.word(&format!("{key}-case"));
        let case = case.and_then(|it| it.parse().ok()).unwrap_or(Case::Nominative);
        let mut all = self.shared.clone();
        all.extend(self.facts.named(case));
        for name in self.family.lacking(key, &Variable::known_args(&all)) {
            for &cell in Variable::lacks(&all, &name) {
                self.lack(cell);
            }
        }
        self.family.say(key, &Variable::args(&all))
    }

    fn lack(&mut self, cell: Cell) {
        if !self.lacks.contains(&cell) {
            self.lacks.push(cell);
        }
    }

    fn print(&mut self, role: Role, said: &str) {
        self.rows.say(role, self.lang, said.split("\n\n").map(str::to_owned));
    }

    fn mark(&mut self, text: String) {
        self.marks.push(Text { lang: self.lang, text });
    }

    fn head(&mut self) {
        let Some(body) = self.body else { return };
        let address = body.details.text_in(Field::Address, self.lang).to_owned();
        let ways = [Field::Telephone, Field::Mail, Field::Website];
        let ways = ways.map(|it| body.details.text(it)).into_iter();
        let ways: Vec<&str> = ways.filter(|it| !it.is_empty()).collect();
        let head = Letterhead::of(body, self.lang, &[address, ways.join(", ")]);
        self.rows.head(&head, self.lang);
    }

    fn reference(&mut self, key: Option<&str>) {
        let date = self.words.word("date-blank");
        let number = self.words.word("letter-number-blank");
        let right = key.map(|it| self.say(it)).unwrap_or_default();
        self.refer(&format!("{date}\n{number}"), &right, Start::Usual);
    }

    fn refer(&mut self, left: &str, right: &str, start: Start) {
        let columns = [left, right].map(|it| column(self.lang, [it.to_owned()])).to_vec();
        self.rows.0.push(Row { role: Role::Reference, columns, unit: None, start });
    }

    fn point(&mut self, key: &str) {
        self.points += 1;
        let args = Args::default().number("number", self.points);
        let number = self.family.say("point-number", &args);
        let said = self.say(key);
        let said = column(self.lang, said.split("\n\n").map(str::to_owned));
        self.rows.push(Role::Clause, vec![Column { number, ..said }]);
    }

    fn field(&mut self, field: Field) {
        let said = self.paper.agreement.details.text_in(field, self.lang);
        if said.is_empty() {
            let at = Cell::of(self.paper.agreement.id, Kind::Field(field));
            self.lack(at.in_lang(self.lang));
            self.print(Role::Agreed, &["_".repeat(LINE).as_str(); LINES].join("\n"));
        } else {
            let paragraphs = said.lines().map(str::to_owned);
            self.rows.say(Role::Paragraph, self.lang, paragraphs);
        }
    }

    fn basis(&mut self) {
        match self.paper.agreement.details.text_in(Field::Basis, self.lang) {
            "" => {
                let usual = self.say("basis");
                self.print(Role::Paragraph, &usual);
            }
            _ => self.field(Field::Basis),
        }
    }

    fn annexes(&mut self, keys: &[String]) {
        let annexes: Vec<String> = keys.iter().map(|it| self.say(it)).collect();
        self.rows.annexes(&annexes, self.lang);
    }

    fn votes(&mut self, fields: &[Field]) {
        let council = self.facts.latest(COUNCIL);
        let mut counts = Vec::new();
        for &field in fields {
            let count = council.and_then(|it| it.details.count(field));
            if count.is_none() {
                self.lack(self.facts.step_cell(COUNCIL, field));
            }
            counts.push(count.map_or_else(|| BLANK.to_owned(), |it| it.to_string()));
        }
        let heads = fields.iter().map(|it| self.say(it.code())).collect();
        self.tabulate(heads, vec![counts]);
    }

    fn table(&mut self, heads: &[String], rows: &[String]) {
        let heads: Vec<String> = heads.iter().map(|it| self.say(it)).collect();
        let rows = rows.iter().map(|it| {
            let free =
                std::iter::repeat_n(BLANK.to_owned(), heads.len().saturating_sub(1));
            std::iter::once(self.say(it)).chain(free).collect()
        });
        let rows = rows.collect();
        self.tabulate(heads, rows);
    }

    fn tabulate(&mut self, heads: Vec<String>, rows: Vec<Vec<String>>) {
        let head =
            |head| TableColumn { lang: self.lang, head, holds_numbers: false, share: 0 };
        let columns = heads.into_iter().map(head).collect();
        let table = Table { columns, rows, totals: Vec::new() };
        self.rows.push(Role::Table(table), Vec::new());
    }

    fn certified(&mut self) {
        let said = self.say("certified");
        self.print(Role::Agreed, &said);
        self.signature("certified-office");
        let date = self.words.word("date-blank");
        self.print(Role::Agreed, &format!("{date}\n\n{}", self.words.word("seal-place")));
    }

    fn signature(&mut self, key: &str) {
        let named = format!("{key}-name");
        let (signatory, name) = match self.family.has(&named) {
            true => (self.facts.signatory(), self.say(&named)),
            false => (self.paper.party, BLANK.to_owned()),
        };
        let office = self.say(key);
        self.rows.push(Role::Signed(self.slot(signatory, office, name)), Vec::new());
    }

    fn slot(&self, signatory: Unit, office: String, name: String) -> Slot {
        let line = SlotText {
            lang: self.lang,
            office,
            name,
            signature: String::new(),
            seal: String::new(),
            placed: String::new(),
        };
        Slot { signatory, lines: vec![line], countersigns: false }
    }

    /// The text in the language of the paper; where there is none, in the party's own.
    fn agreement(&mut self, key: &str) {
        let CouncilPaper { agreement, bodies, party, .. } = self.paper;
        let above = self.say(key);
        self.refer("", &above, Start::Sheet);
        let alternat = agreement.arrange(Some(party), bodies);
        let langs = alternat.langs();
        let lang = match langs.contains(&self.lang) {
            true => Some(&self.lang),
            false => langs.first(),
        };
        let Some(&lang) = lang else {
            return self.lack(Cell::of(agreement.id, Kind::Langs));
        };
        let text = compose(&alternat.in_lang(lang), bodies, Purpose::CourtesyCopy);
        self.rows.0.extend(text.rows);
        self.names.extend(text.names);
    }
}
