//! The papers of a visit: facts in, a [`Manuscript`] out. Each says who may read it, and
//! nothing of an item goes further than that item's circle.

mod booklet;
mod ceremony;
mod funds;
mod letters;
mod lists;
mod money;
mod order;
mod pack;
mod programme;
mod report;
mod rules;
mod transfers;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{
    Body, BodyId, Case, Circle, Delegation, Details, Field, Filing, Lang, Unit, Visit,
    VisitWay,
};

use crate::bundle::Args;
use crate::manuscript::{Manuscript, Role};
use crate::papers::{Rows, column};
use crate::words::Words;

pub use ceremony::{SignedThere, UsualItem, usual_ceremony, usual_handings};
pub use funds::{Fund, funds, review_by_fund};
pub use money::{LineSum, expense_lines};
pub use pack::Packed;
pub use rules::{
    Exit, VisitClock, exits, review_by_rules, visit_clocks, visit_rules_checked_on,
};

/// So many languages stand side by side in a programme.
const MOST_COLUMNS: usize = 3;

/// A paper of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitPaper {
    /// The programme as a circle of readers may see it.
    Programme(Circle),
    Participants,
    Attendance,
    PlaceCards,
    Badges,
    /// Who comes and leaves when, where they sleep.
    Arrivals,
    /// Who eats what, who needs what.
    Meals,
    /// Where to go and whom to call.
    Emergency,
    /// By which the visit is received, or the trip made.
    Order,
    Estimate,
    /// For the border service.
    BorderList,
    /// What is seen to before.
    Checklist,
    /// Who sits where at the signing.
    Seating,
    /// What happens there in which order, and who hands what.
    RunningOrder,
    TableSigns,
    FolderCover,
    TitlePage,
    Oath,
    GoldenBook,
    SpeakingNotes,
    PressSheet,
    /// From our head to the head of each delegation.
    Invitation,
    /// That someone travels to this visit, for each who needs it for a visa.
    Confirmation,
    /// Who is driven when, by car.
    Transfers,
    /// What was done, agreed and spent.
    Report,
    /// What must be at hand on a day without power, in one.
    Booklet,
}

/// A composed paper, and whose it is where everyone gets their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitManuscript {
    /// A name for the file; empty where there is one paper for all.
    pub whose: String,
    pub manuscript: Manuscript,
}

/// A visit, with the bodies that it names and the day the papers are made on.
#[derive(Clone, Copy, Debug)]
pub struct VisitPapers<'a> {
    pub visit: &'a Visit,
    pub bodies: &'a BTreeMap<BodyId, Body>,
    /// What was promised during it.
    pub commitments: &'a [Filing],
    /// The office's own body, under whose head its orders stand.
    pub own: Option<&'a Body>,
    /// What is signed during it.
    pub signed: &'a [SignedThere],
    /// The part of the journal that stands for the signature of an order.
    pub signatory: Unit,
    pub today: NaiveDate,
}

impl VisitPaper {
    /// Every paper, in the order in which a pack holds them.
    pub const ALL: [Self; 28] = [
        Self::Invitation,
        Self::Confirmation,
        Self::Programme(Circle::Delegation),
        Self::Programme(Circle::Internal),
        Self::Programme(Circle::Press),
        Self::Participants,
        Self::Attendance,
        Self::PlaceCards,
        Self::Badges,
        Self::Arrivals,
        Self::Transfers,
        Self::Meals,
        Self::Emergency,
        Self::Booklet,
        Self::Order,
        Self::Estimate,
        Self::BorderList,
        Self::Checklist,
        Self::Seating,
        Self::RunningOrder,
        Self::TableSigns,
        Self::FolderCover,
        Self::TitlePage,
        Self::Oath,
        Self::GoldenBook,
        Self::SpeakingNotes,
        Self::PressSheet,
        Self::Report,
    ];

    /// The stable code of this paper.
    pub fn code(self) -> &'static str {
        match self {
            Self::Programme(Circle::Delegation) => "programme",
            Self::Programme(Circle::Internal) => "programme_internal",
            Self::Programme(Circle::Press) => "programme_press",
            Self::Participants => "participants",
            Self::Attendance => "attendance",
            Self::PlaceCards => "place_cards",
            Self::Badges => "badges",
            Self::Arrivals => "arrivals",
            Self::Meals => "meals",
            Self::Emergency => "emergency",
            Self::Order => "order",
            Self::Estimate => "estimate",
            Self::BorderList => "border_list",
            Self::Checklist => "checklist",
            Self::Seating => "seating",
            Self::RunningOrder => "running_order",
            Self::TableSigns => "table_signs",
            Self::FolderCover => "folder_cover",
            Self::TitlePage => "title_page",
            Self::Oath => "oath",
            Self::GoldenBook => "golden_book",
            Self::SpeakingNotes => "speaking_notes",
            Self::PressSheet => "press_sheet",
            Self::Invitation => "invitation",
            Self::Confirmation => "confirmation",
            Self::Transfers => "transfers",
            Self::Report => "report",
            Self::Booklet => "booklet",
        }
    }

    /// The paper with this code.
    pub fn find(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// Whether it is made for a signing alone.
    pub fn is_of_ceremony(self) -> bool {
        matches!(
            self,
            Self::Seating
                | Self::RunningOrder
                | Self::TableSigns
                | Self::FolderCover
                | Self::TitlePage
                | Self::Oath
                | Self::GoldenBook
                | Self::SpeakingNotes
                | Self::PressSheet
        )
    }

    /// Who may read it.
    pub fn circle(self) -> Circle {
        match self {
            Self::Programme(circle) => circle,
            Self::PlaceCards
            | Self::Badges
            | Self::TableSigns
            | Self::FolderCover
            | Self::TitlePage
            | Self::Oath
            | Self::GoldenBook
            | Self::PressSheet => Circle::Press,
            Self::Participants
            | Self::Attendance
            | Self::Emergency
            | Self::Invitation
            | Self::Confirmation
            | Self::Seating => Circle::Delegation,
            Self::Arrivals
            | Self::Meals
            | Self::Order
            | Self::Estimate
            | Self::BorderList
            | Self::Transfers
            | Self::Report
            | Self::Booklet
            | Self::Checklist
            | Self::RunningOrder
            | Self::SpeakingNotes => Circle::Internal,
        }
    }
}

impl VisitPapers<'_> {
    /// What a paper says, once or for each who gets their own; nothing where it would say
    /// nothing.
    pub fn manuscripts(&self, paper: VisitPaper) -> Vec<VisitManuscript> {
        match paper {
            VisitPaper::Invitation => self.invitations(),
            VisitPaper::Confirmation => self.confirmations(),
            _ => {
                let one =
                    |manuscript| VisitManuscript { whose: String::new(), manuscript };
                self.manuscript(paper).map(one).into_iter().collect()
            }
        }
    }

    fn manuscript(&self, paper: VisitPaper) -> Option<Manuscript> {
        let has_people = self.visit.delegates().next().is_some();
        match paper {
            VisitPaper::Programme(circle) => Some(self.programme(circle)),
            VisitPaper::Emergency => self.emergency(),
            VisitPaper::Order => Some(self.order()),
            VisitPaper::Estimate if self.visit.expenses.is_empty() => None,
            VisitPaper::Estimate => Some(self.estimate()),
            VisitPaper::BorderList if self.visit.way() != VisitWay::Outgoing => None,
            VisitPaper::Checklist => self.alone(self.first(), |it| it.checklist()),
            _ if paper.is_of_ceremony() && !self.is_ceremony() => None,
            VisitPaper::FolderCover => self.folder_cover(),
            VisitPaper::TitlePage => self.title_page(),
            VisitPaper::Oath => Some(self.oath()),
            VisitPaper::GoldenBook => Some(self.golden_book()),
            VisitPaper::RunningOrder => {
                Some(self.alone(self.first(), |it| it.running_order()))
            }
            VisitPaper::Report => self.report(),
            VisitPaper::Booklet => self.booklet(),
            VisitPaper::Invitation | VisitPaper::Confirmation => None,
            _ if !has_people => None,
            VisitPaper::Seating => self.seating(),
            VisitPaper::TableSigns => Some(self.table_signs()),
            VisitPaper::SpeakingNotes => {
                Some(self.alone(self.first(), |it| it.speaking_notes()))
            }
            VisitPaper::PressSheet => Some(self.press_sheet()),
            VisitPaper::Participants => Some(self.participants()),
            VisitPaper::Attendance => Some(self.attendance()),
            VisitPaper::PlaceCards => Some(self.cards("visit-participants", false)),
            VisitPaper::Badges => Some(self.cards("visit-participants", true)),
            VisitPaper::Arrivals => Some(self.arrivals()),
            VisitPaper::Transfers => Some(self.transfers()),
            VisitPaper::Meals => Some(self.meals()),
            VisitPaper::BorderList => Some(self.border_list()),
        }
    }

    /// What a paper for `circle` must not say: the telephones, cars and lodgings of the
    /// visit that are not public. Empty for papers that stay in the office.
    pub fn kept_from(&self, circle: Circle) -> BTreeSet<String> {
        let mut kept = BTreeSet::new();
        if circle != Circle::Press {
            return kept;
        }
        let mut keep = |details: &Details, fields: &[Field]| {
            let texts = fields.iter().map(|it| details.text(*it).to_owned());
            kept.extend(texts.filter(|it| it.chars().count() > 2));
        };
        keep(&self.visit.details, &[Field::Guide]);
        for (_, person) in self.visit.delegates() {
            let fields = [
                Field::PersonTelephone,
                Field::PersonMail,
                Field::Lodging,
                Field::Car,
                Field::Emergency,
            ];
            keep(&person.details, &fields);
        }
        for item in &self.visit.items {
            keep(&item.details, &[Field::Transport]);
        }
        kept
    }

    fn is_ceremony(&self) -> bool {
        self.visit.is_ceremony() || !self.signed.is_empty()
    }

    fn langs(&self) -> Vec<Lang> {
        self.visit.langs.iter().copied().take(MOST_COLUMNS).collect()
    }

    fn first(&self) -> Lang {
        self.visit.langs.first().copied().unwrap_or(Lang::UK)
    }

    /// The same in each language.
    fn each(&self, paper: &mut Rows, role: Role, said: impl Fn(Lang) -> Vec<String>) {
        let columns: Vec<_> =
            self.langs().into_iter().map(|it| column(it, said(it))).collect();
        if columns.iter().any(|it| !it.paragraphs.is_empty()) {
            paper.push(role, columns);
        }
    }

    fn title(&self, paper: &mut Rows, key: &str) -> String {
        self.each(paper, Role::Title, |lang| vec![Words::of(lang).word(key)]);
        self.each(paper, Role::Subtitle, |lang| vec![self.about(lang)]);
        self.each(paper, Role::PlaceDate, |lang| {
            let town = self.visit.details.text_in(Field::Town, lang).to_owned();
            let known = [town, self.days(lang)].into_iter().filter(|it| !it.is_empty());
            vec![known.collect::<Vec<_>>().join(", ")]
        });
        Words::of(self.first()).word(key)
    }

    /// Whose delegations come, or the purpose where none is entered.
    fn about(&self, lang: Lang) -> String {
        let mut bodies: Vec<String> = Vec::new();
        for delegation in &self.visit.delegations {
            let name = self.body_name(delegation, lang);
            if !name.is_empty() && !bodies.contains(&name) {
                bodies.push(name);
            }
        }
        if bodies.is_empty() {
            return self.visit.details.text_in(Field::Purpose, lang).to_owned();
        }
        let args = Args::default().text("bodies", bodies.join("; "));
        Words::of(lang).say("visit-delegations", &args)
    }

    fn days(&self, lang: Lang) -> String {
        said_days(self.visit.starts_on(), self.visit.ends_on(), lang)
    }

    /// The same in `lang` alone.
    fn alone<T>(&self, lang: Lang, compose: impl FnOnce(&VisitPapers<'_>) -> T) -> T {
        let visit = Visit { langs: vec![lang], ..self.visit.clone() };
        compose(&VisitPapers { visit: &visit, ..*self })
    }

    fn body_name(&self, delegation: &Delegation, lang: Lang) -> String {
        let body = delegation.body.and_then(|it| self.bodies.get(&it));
        let official = body.and_then(|it| it.official.get(&lang)?.get(Case::Nominative));
        official
            .map(str::to_owned)
            .or_else(|| body.map(|it| it.name_in(lang).to_owned()))
            .unwrap_or_default()
    }
}

/// From the first day to the last, as `lang` says it.
fn said_days(first: Option<NaiveDate>, last: Option<NaiveDate>, lang: Lang) -> String {
    let words = Words::of(lang);
    match (first, last) {
        (Some(first), Some(last)) if first == last => words.date(first),
        (Some(first), Some(last))
            if (first.year(), first.month()) == (last.year(), last.month()) =>
        {
            let args = Args::default()
                .text("first", first.day().to_string())
                .text("last", last.day().to_string());
            let args = Args::default()
                .text("day", words.say("visit-days-within", &args))
                .number("month", last.month() as usize)
                .text("year", last.year().to_string());
            words.say("date", &args)
        }
        (Some(first), Some(last)) => {
            let args = Args::default()
                .text("first", words.date(first))
                .text("last", words.date(last));
            words.say("visit-days", &args)
        }
        (Some(day), _) => words.date(day),
        _ => String::new(),
    }
}

/// The lines that say something.
fn joined(lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}
