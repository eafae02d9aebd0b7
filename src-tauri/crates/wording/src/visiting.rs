//! The papers of a visit: facts in, a [`Manuscript`] out. Each says who may read it, and
//! nothing of an item goes further than that item's circle.

mod ceremony;
mod lists;
mod order;
mod programme;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{
    Body, BodyId, Case, Circle, Delegation, Details, Field, Lang, Unit, Visit, VisitWay,
};

use crate::bundle::Args;
use crate::manuscript::{Manuscript, Role};
use crate::papers::{Rows, column};
use crate::words::Words;

pub use ceremony::{SignedThere, UsualItem, usual_ceremony, usual_handings};
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
}

/// A visit, with the bodies that it names and the day the papers are made on.
#[derive(Clone, Copy, Debug)]
pub struct VisitPapers<'a> {
    pub visit: &'a Visit,
    pub bodies: &'a BTreeMap<BodyId, Body>,
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
    pub const ALL: [Self; 23] = [
        Self::Programme(Circle::Delegation),
        Self::Programme(Circle::Internal),
        Self::Programme(Circle::Press),
        Self::Participants,
        Self::Attendance,
        Self::PlaceCards,
        Self::Badges,
        Self::Arrivals,
        Self::Meals,
        Self::Emergency,
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

    /// How many copies of it a visit asks for.
    pub fn copies(self, visit: &Visit) -> usize {
        let people = visit.delegates().count().max(1);
        let delegations = visit.delegations.len().max(1);
        match self {
            Self::Programme(Circle::Delegation) | Self::Emergency => people,
            Self::Participants | Self::FolderCover | Self::TitlePage => delegations,
            Self::Oath | Self::GoldenBook => delegations,
            _ => 1,
        }
    }

    /// Whether both sides of a leaf may be printed; what is cut, signed or read aloud has one.
    pub fn is_two_sided(self) -> bool {
        matches!(
            self,
            Self::Programme(_)
                | Self::Participants
                | Self::Arrivals
                | Self::Meals
                | Self::RunningOrder
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
            Self::Participants | Self::Attendance | Self::Emergency | Self::Seating => {
                Circle::Delegation
            }
            Self::Arrivals
            | Self::Meals
            | Self::Order
            | Self::Estimate
            | Self::BorderList
            | Self::Checklist
            | Self::RunningOrder
            | Self::SpeakingNotes => Circle::Internal,
        }
    }
}

impl VisitPapers<'_> {
    /// What a paper says; none where it would say nothing.
    pub fn manuscript(&self, paper: VisitPaper) -> Option<Manuscript> {
        let has_people = self.visit.delegates().next().is_some();
        match paper {
            VisitPaper::Programme(circle) => Some(self.programme(circle)),
            VisitPaper::Emergency => self.emergency(),
            VisitPaper::Order => Some(self.order()),
            VisitPaper::Estimate if self.visit.expenses.is_empty() => None,
            VisitPaper::Estimate => Some(self.estimate()),
            VisitPaper::BorderList if self.visit.way() != VisitWay::Outgoing => None,
            VisitPaper::Checklist => self.in_first(|it| it.checklist()),
            _ if paper.is_of_ceremony() && !self.visit.is_ceremony() => None,
            VisitPaper::FolderCover => self.folder_cover(),
            VisitPaper::TitlePage => self.title_page(),
            VisitPaper::Oath => Some(self.oath()),
            VisitPaper::GoldenBook => Some(self.golden_book()),
            VisitPaper::RunningOrder => Some(self.in_first(|it| it.running_order())),
            _ if !has_people => None,
            VisitPaper::Seating => self.seating(),
            VisitPaper::TableSigns => Some(self.table_signs()),
            VisitPaper::SpeakingNotes => Some(self.in_first(|it| it.speaking_notes())),
            VisitPaper::PressSheet => Some(self.press_sheet()),
            VisitPaper::Participants => Some(self.participants()),
            VisitPaper::Attendance => Some(self.attendance()),
            VisitPaper::PlaceCards => Some(self.cards("visit-participants", false)),
            VisitPaper::Badges => Some(self.cards("visit-participants", true)),
            VisitPaper::Arrivals => Some(self.arrivals()),
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

    /// The same in the first language alone.
    fn in_first<T>(&self, said: impl Fn(&VisitPapers<'_>) -> T) -> T {
        let alone = Visit { langs: vec![self.first()], ..self.visit.clone() };
        said(&VisitPapers { visit: &alone, ..*self })
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
        let words = Words::of(lang);
        match (self.visit.starts_on(), self.visit.ends_on()) {
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

    fn body_name(&self, delegation: &Delegation, lang: Lang) -> String {
        let body = delegation.body.and_then(|it| self.bodies.get(&it));
        let official = body.and_then(|it| it.official.get(&lang)?.get(Case::Nominative));
        official
            .map(str::to_owned)
            .or_else(|| body.map(|it| it.name_in(lang).to_owned()))
            .unwrap_or_default()
    }
}

/// The lines that say something.
fn joined(lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}
