//! What a visit brought, from its record: for signature, and for those who ask later.

use pobratym_domain::{
    DelegateRole, Field, Filing, Profile, ProgrammeItem, VisitState, role_of,
};

use super::lists::{head, name};
use super::programme::{capitalised, moment};
use super::{VisitPapers, joined};
use crate::manuscript::{Form, Manuscript, Role, Slot, SlotText, Table, TableColumn};
use crate::papers::{Letterhead, Rows};
use crate::visiting::expense_lines;
use crate::words::Words;
use crate::worth::{Sum, Worth};

impl VisitPapers<'_> {
    /// In the first language; none before the visit was held or a result was entered.
    pub(super) fn report(&self) -> Option<Manuscript> {
        let result = self.visit.details.text(Field::VisitResult);
        if self.visit.state() != VisitState::Held && result.is_empty() {
            return None;
        }
        let lang = self.first();
        let words = Words::of(lang);
        let mut paper = Rows::default();
        if let Some(own) = self.own {
            paper.head(&Letterhead::of(own, lang, &[]), lang);
        }
        let title = self.alone(lang, |it| it.title(&mut paper, "visit-report"));
        self.told(
            &mut paper,
            "visit-purpose",
            self.visit.details.text_in(Field::Purpose, lang),
        );
        self.tabled(&mut paper, "visit-parties", self.parties());
        if self.visit.delegates().next().is_some() {
            self.presence(&mut paper);
        }
        self.tabled(&mut paper, "visit-programme", self.held());
        self.told(&mut paper, "visit-results", result);
        self.tabled(&mut paper, "visit-commitments", self.promises());
        self.tabled(&mut paper, "visit-gifts", self.gifts());
        self.tabled(&mut paper, "visit-money", self.expenses());
        let rapporteur = self.visit.details.text(Field::Rapporteur).to_owned();
        let line = SlotText {
            lang,
            office: String::new(),
            name: rapporteur,
            signature: words.word("signature"),
            seal: String::new(),
            placed: String::new(),
        };
        let slot =
            Slot { signatory: self.signatory, lines: vec![line], countersigns: false };
        paper.push(Role::Signed(slot), Vec::new());
        Some(paper.bound(Form::Running, Profile::Official, title, vec![lang]))
    }

    fn told(&self, paper: &mut Rows, key: &str, text: &str) {
        let lang = self.first();
        if !text.is_empty() {
            paper.say(Role::Heading, lang, [Words::of(lang).word(key)]);
            paper.say(Role::Paragraph, lang, text.lines().map(str::to_owned));
        }
    }

    fn tabled(&self, paper: &mut Rows, key: &str, table: Table) {
        let lang = self.first();
        if !table.rows.is_empty() {
            paper.say(Role::Heading, lang, [Words::of(lang).word(key)]);
            paper.push(Role::Table(table), Vec::new());
        }
    }

    /// Each delegation with its head and how many came with it.
    fn parties(&self) -> Table {
        let lang = self.first();
        let rows = self.visit.delegations.iter().map(|it| {
            let heads = it.delegates.iter();
            let heads = heads.filter(|it| role_of(it) == DelegateRole::Head);
            let heads = heads.map(|it| name(it, lang)).collect();
            vec![self.body_name(it, lang), joined(heads), it.delegates.len().to_string()]
        });
        let rows = rows.collect();
        let leader = head(lang, "visit-role-head");
        let columns = vec![
            head(lang, "visit-party"),
            TableColumn { head: capitalised(&leader.head), ..leader },
            TableColumn { holds_numbers: true, ..head(lang, "visit-planned") },
        ];
        Table { columns, rows, totals: Vec::new() }
    }

    fn held(&self) -> Table {
        let lang = self.first();
        let row = |it: &&ProgrammeItem| {
            let venue = it.details.text_in(Field::Venue, lang).to_owned();
            vec![moment(it), it.name_in(lang).to_owned(), venue]
        };
        let rows = self.visit.programme().iter().map(row).collect();
        self.ruled(&["visit-when", "visit-what", "visit-where"], &[20, 45, 35], rows)
    }

    fn promises(&self) -> Table {
        let lang = self.first();
        let row = |it: &Filing| {
            let text = |field: Field| it.details.text(field).to_owned();
            let due = it.details.day(Field::DueOn).map(|it| Words::of(lang).date(it));
            vec![
                text(Field::Promise),
                joined(vec![text(Field::OwnOwner), text(Field::TheirOwner)]),
                due.unwrap_or_default(),
            ]
        };
        let rows = self.commitments.iter().map(row).collect();
        self.ruled(&["visit-promise", "visit-owners", "visit-due"], &[48, 28, 24], rows)
    }

    fn gifts(&self) -> Table {
        let lang = self.first();
        let rows = self.visit.gifts.iter().map(|it| {
            let fields =
                [Field::GiftName, Field::GiftFrom, Field::GiftTo, Field::GiftWorth];
            fields.map(|field| it.details.text(field).to_owned()).to_vec()
        });
        let rows = rows.collect();
        let keys = ["visit-gift", "visit-gift-from", "visit-gift-to", "visit-worth"];
        let mut table = self.ruled(&keys, &[34, 22, 22, 22], rows);
        let totals = Worth::of_gifts(&self.visit.gifts).totals;
        if !totals.is_empty() {
            let total = Words::of(lang).word("visit-total");
            let (none, sum) = (String::new(), sums(&totals, self));
            table.totals = vec![vec![total, none.clone(), none, sum]];
        }
        table
    }

    /// What was planned and spent, by the lines of the budget.
    fn expenses(&self) -> Table {
        let lang = self.first();
        let lines = expense_lines(self.visit).into_iter();
        let rows =
            lines.map(|it| vec![it.line, sums(&it.planned, self), sums(&it.spent, self)]);
        let keys = ["visit-line", "visit-estimate", "visit-spent"];
        let mut table = self.ruled(&keys, &[44, 28, 28], rows.collect());
        let planned = Worth::of_expenses(&self.visit.expenses).totals;
        let spent = Worth::of_spent(&self.visit.expenses).totals;
        let total = Words::of(lang).word("visit-total");
        table.totals = vec![vec![total, sums(&planned, self), sums(&spent, self)]];
        table
    }
}

fn sums(sums: &[Sum], papers: &VisitPapers<'_>) -> String {
    joined(sums.iter().map(|it| it.said(papers.first())).collect())
}
