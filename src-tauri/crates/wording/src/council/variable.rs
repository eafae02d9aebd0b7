//! What the words of council papers may name.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{
    Agreement, AgreementKind, Approval, Area, Body, BodyId, Case, Cell, Field, Forms,
    Kind, Lang, Party, Unit,
};

use super::{CouncilPaper, Family};
use crate::bundle::Args;
use crate::compose::between;
use crate::emphasis::Emphasis;
use crate::facts::{BLANK, Facts};
use crate::library::Library;
use crate::prose::sum;
use crate::reading::Reading;
use crate::template::Template;
use crate::words::Words;

/// The step of a party's procedure in which its council votes.
pub(super) const COUNCIL: &str = "council";
/// In which a ministry approves the draft.
const MINISTRY: &str = "ministry";
/// In which a party is told to negotiate.
const MANDATE: &str = "mandate";

/// A fact as a message writes it.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    name: &'static str,
    /// With blanks for what is not known.
    said: String,
    /// The fields that these blanks stand for.
    lacks: Vec<Cell>,
}

impl Variable {
    fn known(name: &'static str, said: impl Into<String>) -> Self {
        Self { name, said: said.into(), lacks: Vec::new() }
    }

    /// A blank where there is nothing to say.
    fn at(name: &'static str, said: &str, cell: Cell) -> Self {
        match said.trim() {
            "" => Self { name, said: BLANK.to_owned(), lacks: vec![cell] },
            said => Self::known(name, said),
        }
    }

    fn day(name: &'static str, day: Option<NaiveDate>, cell: Cell, words: Words) -> Self {
        match day {
            Some(day) => Self::known(name, words.date(day)),
            None => Self { name, said: words.word("date-blank"), lacks: vec![cell] },
        }
    }

    /// The arguments of a message, with blanks.
    pub(super) fn args(all: &[Self]) -> Args<'static> {
        Self::entered(all.iter())
    }

    /// Those that have no blank.
    pub(super) fn known_args(all: &[Self]) -> Args<'static> {
        Self::entered(all.iter().filter(|it| it.lacks.is_empty()))
    }

    fn entered<'v>(all: impl Iterator<Item = &'v Self>) -> Args<'static> {
        all.fold(Args::default(), |args, it| args.either(it.name, &it.said))
    }

    /// The fields that the variable `name` lacks.
    pub(super) fn lacks<'v>(all: &'v [Self], name: &str) -> &'v [Cell] {
        let found = all.iter().find(|it| it.name == name);
        found.map(|it| it.lacks.as_slice()).unwrap_or_default()
    }
}

/// Where the variables of one paper come from.
#[derive(Clone, Copy)]
pub(super) struct Variables<'a> {
    agreement: &'a Agreement,
    bodies: &'a BTreeMap<BodyId, Body>,
    party: &'a Party,
    family: &'static Family,
    lang: Lang,
    words: Words,
}

impl<'a> Variables<'a> {
    pub(super) fn of(
        paper: CouncilPaper<'a>,
        family: &'static Family,
        party: &'a Party,
    ) -> Self {
        let CouncilPaper { agreement, bodies, .. } = paper;
        let lang = family.lang();
        Self { agreement, bodies, party, family, lang, words: Words::of(lang) }
    }

    /// Those that are the same in every message.
    pub(super) fn shared(&self) -> Vec<Variable> {
        let mut all = vec![self.title(), self.between()];
        all.extend(self.concluded());
        all.extend(self.partnership());
        all.extend(self.languages());
        all.extend(self.term());
        all.extend(self.money());
        all.extend(self.decisions());
        all
    }

    /// Those that a message puts in a case.
    pub(super) fn named(&self, case: Case) -> Vec<Variable> {
        let body = self.official(self.party, case);
        let own = self.party.body;
        let official = Kind::Official(Case::Nominative);
        let partners: Vec<String> =
            self.others().map(|it| or_blank(self.official(it, case))).collect();
        let lacks = self.others().filter(|it| self.official(it, case).is_empty());
        let signatory = self.party.signatories.iter().find(|it| !it.countersigns);
        let cell = |kind| match signatory {
            Some(it) => self.cell(kind).at(it.unit).in_lang(self.lang),
            None => self.cell(Kind::Signatories).at(self.party.unit),
        };
        let name = signatory.and_then(|it| it.name.get(&self.lang));
        let office = signatory.and_then(|it| it.office.get(&self.lang));
        vec![
            Variable::at("body", body, Cell::of(own, official).in_lang(self.lang)),
            Variable {
                name: "partners",
                said: self.words.list(&partners),
                lacks: lacks
                    .map(|it| Cell::of(it.body, official).in_lang(self.lang))
                    .collect(),
            },
            Variable::at(
                "signatory",
                form(name, case),
                cell(Kind::Name(Case::Nominative)),
            ),
            Variable::at(
                "office",
                form(office, case),
                cell(Kind::Office(Case::Nominative)),
            ),
        ]
    }

    /// The unit of the first who signs, else of the party.
    pub(super) fn signatory(&self) -> Unit {
        let signatory = self.party.signatories.iter().find(|it| !it.countersigns);
        signatory.map_or(self.party.unit, |it| it.unit)
    }

    /// A field of the latest round of a step, or where rounds are entered.
    pub(super) fn step_cell(&self, step: &str, field: Field) -> Cell {
        match self.latest(step) {
            Some(it) => self.cell(Kind::Field(field)).at(it.unit),
            None => self.cell(Kind::Approvals).at(self.party.unit),
        }
    }

    /// The latest round of a step.
    pub(super) fn latest(&self, step: &str) -> Option<&'a Approval> {
        self.party.approvals.iter().rev().find(|it| it.step == step)
    }

    fn cell(&self, kind: Kind) -> Cell {
        Cell::of(self.agreement.id, kind)
    }

    fn others(&self) -> impl Iterator<Item = &'a Party> {
        let own = self.party.unit;
        self.agreement.parties.iter().filter(move |it| it.unit != own)
    }

    fn official(&self, party: &Party, case: Case) -> &'a str {
        let body = self.bodies.get(&party.body);
        form(body.and_then(|it| it.official.get(&self.lang)), case)
    }

    /// The title; where this is no language of the agreement, that of its template.
    fn title(&self) -> Variable {
        let reading = Reading::of(self.agreement, self.bodies);
        let own = reading.speak(&reading.title(self.lang), self.lang).text;
        let provided =
            || Template::of(self.agreement)?.text("title", self.lang, reading.facts());
        let said = match own.trim() {
            "" => provided().unwrap_or_default(),
            own => Emphasis::without(own).replace('\n', " "),
        };
        Variable::at("agreement", &said, self.cell(Kind::Title).in_lang(self.lang))
    }

    fn between(&self) -> Variable {
        let alternat = self.agreement.arrange(Some(self.party.unit), self.bodies);
        let official = Kind::Official(Case::Nominative);
        let lacks = self.agreement.parties.iter().flat_map(|it| {
            let is_named = !self.official(it, Case::Nominative).is_empty();
            let name = Cell::of(it.body, official).in_lang(self.lang);
            let is_placed = self.state(it).is_some();
            let country = Cell::of(it.body, Kind::Country);
            [(!is_named).then_some(name), (!is_placed).then_some(country)]
        });
        Variable {
            name: "parties-between",
            said: between(&alternat, self.bodies, self.lang),
            lacks: lacks.flatten().collect(),
        }
    }

    /// What is ended: the agreement itself, or the one that it is a notice about.
    fn concluded(&self) -> [Variable; 4] {
        let parent = &self.agreement.reference;
        let is_notice = self.agreement.kind == AgreementKind::Termination;
        let title = parent.title.get(&self.lang).map(String::as_str).unwrap_or_default();
        let refers = self.cell(Kind::RefersTitle).in_lang(self.lang);
        let (title, day, cell) = match is_notice {
            true => {
                let title = Variable::at("concluded", title, refers);
                (title, parent.signed_on, Kind::RefersOn)
            }
            false => {
                let title = Variable { name: "concluded", ..self.title() };
                (title, self.agreement.signed_on, Kind::SignedOn)
            }
        };
        let number = self.text("registration-number", Field::RegistrationNumber);
        let reason = self.text("reason", Field::EndReason);
        let day = Variable::day("concluded-on", day, self.cell(cell), self.words);
        [title, day, number, reason]
    }

    fn partnership(&self) -> [Variable; 2] {
        let states = self.others().map(|it| self.state(it));
        let states: Vec<String> =
            states.map(|it| or_blank(it.as_deref().unwrap_or_default())).collect();
        let lacks = self.others().filter(|it| self.state(it).is_none());
        [
            Variable {
                name: "states",
                said: self.words.list(&states),
                lacks: lacks.map(|it| Cell::of(it.body, Kind::Country)).collect(),
            },
            Variable::at("areas", &self.areas(), self.cell(Kind::Areas)),
        ]
    }

    fn state(&self, party: &Party) -> Option<String> {
        self.words.country(self.bodies.get(&party.body)?.country)
    }

    /// What the register says, which is Ukrainian, else the names of the areas.
    fn areas(&self) -> String {
        let sphere = self.agreement.details.text(Field::Sphere);
        if self.lang == Lang::UK && !sphere.is_empty() {
            return sphere.to_owned();
        }
        let facts = Facts::of(self.agreement, self.bodies);
        let library = Library::all().last();
        let area = |it: &Area| {
            let key = format!("area-{it}");
            let shared = library.and_then(|it| it.text(&key, self.lang, &facts));
            shared.or_else(|| self.family.word(&key))
        };
        let named: Vec<String> = self.agreement.areas.iter().filter_map(area).collect();
        named.join(&self.family.word("areas-comma").unwrap_or_default())
    }

    fn languages(&self) -> [Variable; 3] {
        let langs = &self.agreement.langs;
        let adverbs: Vec<String> =
            langs.iter().map(|it| self.words.language_adverb(*it)).collect();
        let originals = self.agreement.originals_in_all();
        [
            Variable::at("langs", &self.words.list(&adverbs), self.cell(Kind::Langs)),
            Variable::known("language-count", langs.len().to_string()),
            Variable::known("originals", originals.to_string()),
        ]
    }

    fn term(&self) -> [Variable; 4] {
        let term = &self.agreement.term;
        let until = self.cell(Kind::TermUntil);
        [
            Variable::known("length", term.length.code()),
            Variable::known("years", term.years.to_string()),
            Variable::day("until", term.until, until, self.words),
            Variable::known("tail", term.tail.to_string()),
        ]
    }

    fn money(&self) -> [Variable; 2] {
        let amount = self.agreement.details.text(Field::Amount);
        let cell = self.cell(Kind::Field(Field::Amount));
        let budget = self.text("budget", Field::BudgetLine);
        [Variable::at("amount", &sum(amount, self.lang), cell), budget]
    }

    fn decisions(&self) -> Vec<Variable> {
        let mut all = Vec::new();
        for (step, number, day) in [
            (MINISTRY, "order-number", "order-on"),
            (MANDATE, "mandate-number", "mandate-on"),
            (COUNCIL, "decision-number", "decision-on"),
        ] {
            all.push(self.step_text(number, step, Field::DecisionNumber));
            let decided_on = self.latest(step).and_then(Approval::decided_on);
            let cell = self.step_cell(step, Field::DecidedOn);
            all.push(Variable::day(day, decided_on, cell, self.words));
        }
        for (name, field) in [
            ("session", Field::Session),
            ("rapporteur", Field::Rapporteur),
            ("control", Field::Control),
        ] {
            all.push(self.step_text(name, COUNCIL, field));
        }
        all
    }

    fn step_text(&self, name: &'static str, step: &str, field: Field) -> Variable {
        let said = self.latest(step).map(|it| it.details.text(field)).unwrap_or_default();
        Variable::at(name, said, self.step_cell(step, field))
    }

    fn text(&self, name: &'static str, field: Field) -> Variable {
        let said = self.agreement.details.text(field);
        Variable::at(name, said, self.cell(Kind::Field(field)))
    }
}

/// The form in a case, or the nominative.
fn form(forms: Option<&Forms>, case: Case) -> &str {
    forms.and_then(|it| it.or_nominative(case)).unwrap_or_default()
}

fn or_blank(said: &str) -> String {
    if said.is_empty() { BLANK.to_owned() } else { said.to_owned() }
}
