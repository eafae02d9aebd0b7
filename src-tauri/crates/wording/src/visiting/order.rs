//! The order by which a visit is received or a trip made, and its estimate.

use pobratym_domain::{Field, Lang, Profile, VisitWay};

use super::lists::{head, name, numbered, office};
use super::{VisitPapers, joined};
use crate::bundle::Args;
use crate::manuscript::{
    Column, Form, Manuscript, Role, Slot, SlotText, Table, TableColumn,
};
use crate::papers::{Letterhead, Rows, column};
use crate::words::Words;
use crate::worth::Worth;

impl VisitPapers<'_> {
    /// The draft of the order by which a delegation is received or sent, in the first
    /// language, under the letterhead of the office.
    pub(super) fn order(&self) -> Manuscript {
        let lang = self.first();
        let words = Words::of(lang);
        let mut paper = Rows::default();
        paper.say(Role::Label, lang, [words.word("visit-draft")]);
        if let Some(own) = self.own {
            paper.head(&Letterhead::of(own, lang, &[]), lang);
        }
        let is_trip = self.visit.way() == VisitWay::Outgoing;
        paper.say(Role::Title, lang, [words.word("visit-order")]);
        let number = match self.visit.details.text(Field::OrderNumber) {
            "" => words.word("letter-number-blank"),
            number => words.say("letter-number", &Args::default().text("number", number)),
        };
        let on = self.visit.details.day(Field::OrderOn).map(|it| words.date(it));
        let on = on.unwrap_or_else(|| words.word("date-blank"));
        paper.push(Role::Reference, vec![column(lang, [on]), column(lang, [number])]);
        let subject = if is_trip { "visit-order-send" } else { "visit-order-receive" };
        paper.say(Role::Subject, lang, [words.word(subject)]);
        paper.say(Role::Paragraph, lang, self.grounds(lang));
        for (index, point) in self.points(is_trip).into_iter().enumerate() {
            let number = format!("{}.", index + 1);
            let column = Column { number, ..column(lang, [point]) };
            paper.push(Role::Clause, vec![column]);
        }
        let signs = self.own.and_then(|it| it.people.first());
        let line = SlotText {
            lang,
            office: signs.map(|it| office(it, lang)).unwrap_or_default(),
            name: signs.map(|it| name(it, lang)).unwrap_or_default(),
            signature: String::new(),
            seal: String::new(),
            placed: String::new(),
        };
        let slot =
            Slot { signatory: self.signatory, lines: vec![line], countersigns: false };
        paper.push(Role::Signed(slot), Vec::new());
        let title = words.word("visit-order");
        paper.bound(Form::Running, Profile::Official, title, vec![lang])
    }

    /// The invitation that it rests on, and what it is for.
    fn grounds(&self, lang: Lang) -> Vec<String> {
        let words = Words::of(lang);
        let details = &self.visit.details;
        let mut grounds = Vec::new();
        let number = details.text(Field::InvitationNumber);
        if let (false, Some(on)) = (number.is_empty(), details.day(Field::InvitationOn)) {
            let args =
                Args::default().text("number", number).text("date", words.date(on));
            grounds.push(words.say("visit-order-basis", &args));
        }
        let purpose = details.text_in(Field::Purpose, lang);
        if !purpose.is_empty() {
            let args = Args::default().text("purpose", purpose);
            grounds.push(words.say("visit-order-aim", &args));
        }
        grounds
    }

    fn points(&self, is_trip: bool) -> Vec<String> {
        let lang = self.first();
        let words = Words::of(lang);
        let details = &self.visit.details;
        let bodies = self.visit.delegations.iter().map(|it| self.body_name(it, lang));
        let bodies: Vec<String> = bodies.filter(|it| !it.is_empty()).collect();
        let or_blank = |text: &str| match text {
            "" => words.word("place-blank"),
            text => text.to_owned(),
        };
        let args = Args::default()
            .text("bodies", or_blank(&bodies.join("; ")))
            .text("people", self.visit.delegates().count().to_string())
            .text("town", or_blank(details.text_in(Field::Town, lang)))
            .text("days", or_blank(&self.days(lang)));
        let first = match is_trip {
            true => "visit-order-point-send",
            false => "visit-order-point-receive",
        };
        let mut points = vec![words.say(first, &args)];
        if !is_trip && !self.visit.items.is_empty() {
            points.push(words.word("visit-order-point-programme"));
        }
        let worth = Worth::of_expenses(&self.visit.expenses);
        if !worth.totals.is_empty() {
            let sums: Vec<String> = worth.totals.iter().map(|it| it.said(lang)).collect();
            let args = Args::default().text("sum", sums.join(", "));
            points.push(words.say("visit-order-point-estimate", &args));
        }
        let budget = [details.text(Field::BudgetLine), details.text(Field::Funding)];
        let budget: Vec<&str> = budget.into_iter().filter(|it| !it.is_empty()).collect();
        if !budget.is_empty() {
            let args = Args::default().text("budget", budget.join("; "));
            points.push(words.say("visit-order-point-money", &args));
        }
        let coordinator = details.text(Field::Coordinator);
        if !coordinator.is_empty() {
            let args = Args::default().text("name", coordinator);
            points.push(words.say("visit-order-point-coordinator", &args));
        }
        points.push(words.word("visit-order-point-control"));
        points
    }

    pub(super) fn estimate(&self) -> Manuscript {
        let lang = self.first();
        let words = Words::of(lang);
        let numbers = |key: &str| TableColumn { holds_numbers: true, ..head(lang, key) };
        let columns = vec![
            numbered(lang),
            head(lang, "visit-expense"),
            numbers("visit-count"),
            numbers("visit-price"),
            numbers("visit-sum"),
        ];
        let worth = Worth::of_expenses(&self.visit.expenses);
        let rows = self.visit.expenses.iter().enumerate().map(|(index, it)| {
            let sum = worth.rows.get(index).and_then(Option::as_ref);
            let name =
                [Field::ExpenseName, Field::BudgetLine].map(|of| it.details.text(of));
            vec![
                (index + 1).to_string(),
                joined(name.map(str::to_owned).to_vec()),
                it.details.count(Field::Count).unwrap_or(1).to_string(),
                it.details.text(Field::Price).to_owned(),
                sum.map(|it| it.said(lang)).unwrap_or_default(),
            ]
        });
        let totals = worth.totals.iter().map(|it| {
            let mut cells = vec![String::new(); columns.len()];
            cells[1] = words.word("visit-total");
            cells[columns.len() - 1] = it.said(lang);
            cells
        });
        let (rows, totals) = (rows.collect(), totals.collect());
        let mut paper = Rows::default();
        paper.say(Role::Title, lang, [words.word("visit-estimate")]);
        let about = [self.about(lang), self.days(lang)];
        paper.say(Role::Subtitle, lang, [joined(about.to_vec())]);
        paper.push(Role::Table(Table { columns, rows, totals }), Vec::new());
        let title = words.word("visit-estimate");
        paper.bound(Form::Running, Profile::Official, title, vec![lang])
    }
}
