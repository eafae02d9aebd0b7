//! The papers of a signing ceremony.

use std::collections::BTreeMap;

use pobratym_domain::{
    Arrangement, Circle, Delegation, Field, Lang, Profile, ProgrammeItem,
};

use super::VisitPapers;
use super::lists::{head, name, numbered, office};
use super::programme::hours;
use crate::bundle::Args;
use crate::compose::{arms, flag};
use crate::manuscript::{
    Emblem, Form, Manuscript, PlanSeat, PlanView, Role, Table, TablePlan, Text,
};
use crate::papers::{Notice, NoticeText, Rows};
use crate::words::Words;

/// An agreement that is signed at a ceremony, as its papers name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignedThere {
    /// In each of its languages.
    pub titles: BTreeMap<Lang, String>,
    /// What it is for, where the explanatory note says so.
    pub aims: BTreeMap<Lang, String>,
    /// How many originals there are, of all parties together.
    pub originals: u32,
}

/// What a ceremony usually goes through, in minutes from its beginning, with the circle
/// that may know of it.
const USUAL: [(&str, u32, u32, Circle); 9] = [
    ("gathering", 0, 15, Circle::Internal),
    ("entrance", 15, 5, Circle::Press),
    ("anthems", 20, 5, Circle::Press),
    ("welcome", 25, 10, Circle::Press),
    ("reply", 35, 10, Circle::Press),
    ("signing", 45, 10, Circle::Press),
    ("exchange", 55, 5, Circle::Press),
    ("golden-book", 60, 10, Circle::Delegation),
    ("reception", 70, 50, Circle::Delegation),
];

/// What is usually handed, by whom and to whom, as keys of words.
const HANDED: [(&str, &str, &str); 5] = [
    ("folders", "protocol", "signatories"),
    ("pens", "protocol", "signatories"),
    ("originals", "protocol", "signatories"),
    ("folders-back", "signatories", "signatories"),
    ("gift", "host", "guests"),
];

/// One part of a ceremony as it usually goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsualItem {
    pub name: BTreeMap<Lang, String>,
    /// Minutes from the beginning, and how many it takes.
    pub after: u32,
    pub lasts: u32,
    pub circle: Circle,
}

/// The parts of a ceremony as it usually goes, in these languages.
pub fn usual_ceremony(langs: &[Lang]) -> Vec<UsualItem> {
    let item = |&(key, after, lasts, circle): &(&str, u32, u32, Circle)| {
        let said =
            |it: &Lang| (*it, Words::of(*it).word(&format!("ceremony-item-{key}")));
        UsualItem { name: langs.iter().map(said).collect(), after, lasts, circle }
    };
    USUAL.iter().map(item).collect()
}

/// What is usually handed, by whom and to whom, in a language.
pub fn usual_handings(lang: Lang) -> Vec<[String; 3]> {
    let words = Words::of(lang);
    let who = |key: &str| words.word(&format!("ceremony-who-{key}"));
    let row = |(what, by, to): &(&str, &str, &str)| {
        [words.word(&format!("ceremony-hand-{what}")), who(by), who(to)]
    };
    HANDED.iter().map(row).collect()
}

impl VisitPapers<'_> {
    /// Who sits where, drawn as one sees it from behind the table and from the hall, and
    /// listed; none without a table for two.
    pub(super) fn seating(&self) -> Option<Manuscript> {
        let seats = self.visit.arranged(Arrangement::Seats, self.host());
        if seats.len() < 2 {
            return None;
        }
        let (first, mut paper) = (self.first(), Rows::default());
        let title = self.title(&mut paper, "ceremony-seating");
        for view in [PlanView::Behind, PlanView::Hall] {
            let key = format!("ceremony-seen-{}", view.code());
            self.each(&mut paper, Role::Heading, |lang| vec![Words::of(lang).word(&key)]);
            paper.push(Role::Plan(self.plan(&seats, view)), Vec::new());
        }
        self.each(&mut paper, Role::Heading, |lang| {
            vec![Words::of(lang).word("ceremony-seats")]
        });
        let columns = ["ceremony-delegation", "visit-name", "visit-office"]
            .map(|it| head(first, it));
        let rows = seats.iter().enumerate().map(|(index, delegation)| {
            let person = delegation.leader();
            vec![
                (index + 1).to_string(),
                self.body_name(delegation, first),
                person.map(|it| self.names(it)).unwrap_or_default(),
                person.map(|it| office(it, first)).unwrap_or_default(),
            ]
        });
        let table = Table {
            rows: rows.collect(),
            columns: std::iter::once(numbered(first)).chain(columns).collect(),
            totals: Vec::new(),
        };
        paper.push(Role::Table(table), Vec::new());
        Some(paper.bound(Form::Running, Profile::Plain, title, self.langs()))
    }

    fn plan(&self, seats: &[&Delegation], view: PlanView) -> TablePlan {
        let lang = self.first();
        let words = Words::of(lang);
        let said = |key: &str| Text { lang, text: words.word(key) };
        let seat = |delegation: &&Delegation| {
            let person = delegation.leader();
            let lines = [
                person.map(|it| name(it, lang)).unwrap_or_default(),
                person.map(|it| office(it, lang)).unwrap_or_default(),
                self.short_name(delegation, lang),
            ];
            PlanSeat {
                lang,
                lines: lines.into_iter().filter(|it| !it.is_empty()).collect(),
                flag: self.flag(delegation, lang),
            }
        };
        let mut seats: Vec<PlanSeat> = seats.iter().map(seat).collect();
        if view == PlanView::Hall {
            seats.reverse();
        }
        TablePlan {
            view,
            seats,
            table: said("ceremony-table"),
            hall: said("ceremony-hall"),
        }
    }

    /// What happens in which order, whose anthem and flag come when, who hands what.
    pub(super) fn running_order(&self) -> Manuscript {
        let first = self.first();
        let words = Words::of(first);
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "ceremony-order");
        let details = &self.visit.details;
        let place = [Field::Venue, Field::Address].map(|it| details.text_in(it, first));
        let place = place.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let mut facts = vec![place.join(", "), details.shown(Field::From)];
        for signed in self.signed {
            let args = Args::default()
                .text("title", titled(signed, first))
                .number("originals", signed.originals as usize);
            facts.push(words.say("ceremony-originals", &args));
        }
        facts.retain(|it| !it.is_empty());
        paper.say(Role::Paragraph, first, facts);
        self.course(&mut paper);
        self.sequence(&mut paper, Arrangement::Anthems, Field::EuropeanAnthem);
        self.sequence(&mut paper, Arrangement::Flags, Field::EuropeanFlag);
        self.handed(&mut paper);
        paper.bound(Form::Running, Profile::Plain, title, self.langs())
    }

    /// The items of the programme on the day of the ceremony, in the office's words.
    fn course(&self, paper: &mut Rows) {
        let first = self.first();
        let keys = ["visit-time", "visit-what", "visit-who"];
        let items = self.visit.programme();
        if items.is_empty() {
            return;
        }
        let row = |it: &&ProgrammeItem| {
            let who = it.details.text(Field::Responsible).to_owned();
            vec![hours(it), it.name_in(first).to_owned(), who]
        };
        let table = Table {
            columns: keys.iter().map(|it| head(first, it)).collect(),
            rows: items.iter().map(row).collect(),
            totals: Vec::new(),
        };
        paper.push(Role::Table(table), Vec::new());
    }

    fn sequence(&self, paper: &mut Rows, what: Arrangement, european: Field) {
        let first = self.first();
        let words = Words::of(first);
        let order = self.visit.arranged(what, self.host());
        let mut names: Vec<String> = Vec::new();
        for delegation in order {
            let body = delegation.body.and_then(|it| self.bodies.get(&it));
            let country = body.and_then(|it| words.country(it.country));
            let name = country.unwrap_or_else(|| self.short_name(delegation, first));
            // A state has one anthem and one flag, however many of its towns come.
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        if self.visit.details.flag(european) {
            names.push(words.word("ceremony-european"));
        }
        if names.is_empty() {
            return;
        }
        let key = format!("ceremony-{what}");
        paper.say(Role::Heading, first, [words.word(&key)]);
        let numbered = names.iter().enumerate();
        let lines = numbered.map(|(index, it)| format!("{}. {it}", index + 1));
        paper.say(Role::Paragraph, first, lines);
    }

    fn handed(&self, paper: &mut Rows) {
        if self.visit.handings.is_empty() {
            return;
        }
        let first = self.first();
        paper.say(Role::Heading, first, [Words::of(first).word("ceremony-handings")]);
        let keys = ["ceremony-what", "ceremony-by", "ceremony-to", "ceremony-remark"];
        let fields = [Field::Handed, Field::HandedBy, Field::HandedTo, Field::Remark];
        let rows = self.visit.handings.iter();
        let rows =
            rows.map(|it| fields.map(|field| it.details.text(field).to_owned()).to_vec());
        let table = Table {
            columns: keys.iter().map(|it| head(first, it)).collect(),
            rows: rows.collect(),
            totals: Vec::new(),
        };
        paper.push(Role::Table(table), Vec::new());
    }

    /// A sign for each place at the table, to be folded.
    pub(super) fn table_signs(&self) -> Manuscript {
        Manuscript { form: Form::Signs, ..self.signs() }
    }

    fn signs(&self) -> Manuscript {
        let heads: Vec<Delegation> = self
            .visit
            .arranged(Arrangement::Seats, self.host())
            .into_iter()
            .filter_map(|it| {
                let delegates = vec![it.leader()?.clone()];
                Some(Delegation { delegates, ..it.clone() })
            })
            .collect();
        let alone = pobratym_domain::Visit { delegations: heads, ..self.visit.clone() };
        VisitPapers { visit: &alone, ..*self }.cards("ceremony-signs", false)
    }

    /// What lies on the folder that is signed in.
    pub(super) fn folder_cover(&self) -> Option<Manuscript> {
        let signed = self.signed.first()?;
        let langs = self.langs_of(signed);
        let mut paper = Rows::default();
        self.arms(&mut paper);
        for &lang in &langs {
            paper.say(Role::Title, lang, [titled(signed, lang)]);
        }
        let title = titled(signed, *langs.first()?);
        Some(paper.bound(Form::Notice, Profile::Ceremonial, title, langs))
    }

    /// The first leaf in the folder: what is signed, by whom, where and when.
    pub(super) fn title_page(&self) -> Option<Manuscript> {
        let signed = self.signed.first()?;
        let langs = self.langs_of(signed);
        let mut paper = Rows::default();
        self.arms(&mut paper);
        for &lang in &langs {
            paper.say(Role::Title, lang, [titled(signed, lang)]);
            let bodies = self.visit.arranged(Arrangement::Seats, self.host());
            let bodies = bodies.iter().map(|it| self.body_name(it, lang));
            paper.say(Role::Subtitle, lang, [bodies.collect::<Vec<_>>().join("\n")]);
            let town = self.visit.details.text_in(Field::Town, lang).to_owned();
            let placed = [town, self.days(lang)].into_iter().filter(|it| !it.is_empty());
            paper.say(Role::PlaceDate, lang, [placed.collect::<Vec<_>>().join(", ")]);
        }
        let title = titled(signed, *langs.first()?);
        Some(paper.bound(Form::Running, Profile::Ceremonial, title, langs))
    }

    fn arms(&self, paper: &mut Rows) {
        let order = self.visit.arranged(Arrangement::Seats, self.host());
        let stacks = order.into_iter().map(|it| {
            let body = it.body.and_then(|it| self.bodies.get(&it));
            body.and_then(|it| arms(it, self.first())).into_iter().collect()
        });
        let stacks: Vec<Vec<Emblem>> = stacks.collect();
        if stacks.iter().any(|it| !it.is_empty()) {
            paper.push(Role::Emblems(stacks), Vec::new());
        }
    }

    /// The oath in letters to be read aloud from.
    pub(super) fn oath(&self) -> Manuscript {
        self.aloud("ceremony-oath", Field::Oath, |lang| {
            let args = Args::default().text("bodies", self.bodies_listed(lang));
            vec![Words::of(lang).say("ceremony-oath-text", &args)]
        })
    }

    /// What is written into the golden book.
    pub(super) fn golden_book(&self) -> Manuscript {
        self.aloud("ceremony-golden-book-title", Field::GoldenBook, |lang| {
            let words = Words::of(lang);
            let titles: Vec<String> =
                self.signed.iter().map(|it| titled(it, lang)).collect();
            let args = Args::default()
                .text("titles", titles.join("; "))
                .text("signed", if titles.is_empty() { "no" } else { "yes" })
                .text("bodies", self.bodies_listed(lang));
            let town = self.visit.details.text_in(Field::Town, lang).to_owned();
            let placed = [town, self.days(lang)].into_iter().filter(|it| !it.is_empty());
            vec![
                words.say("ceremony-golden-book-text", &args),
                placed.collect::<Vec<_>>().join(", "),
            ]
        })
    }

    /// One sheet in large letters: what the clerk wrote, or else what is usual.
    fn aloud(
        &self,
        key: &str,
        field: Field,
        usual: impl Fn(Lang) -> Vec<String>,
    ) -> Manuscript {
        let text = |lang| {
            let written = self.visit.details.text_in(field, lang);
            let paragraphs = match written {
                "" => usual(lang),
                _ => written.split("\n\n").map(str::to_owned).collect(),
            };
            NoticeText { lang, title: Words::of(lang).word(key), paragraphs }
        };
        let texts = self.langs().into_iter().map(text).collect();
        Notice { profile: Profile::Plain, texts }.manuscript()
    }

    /// What the host's head has at hand: whom to greet in which order, and what to say.
    pub(super) fn speaking_notes(&self) -> Manuscript {
        let lang = self.first();
        let words = Words::of(lang);
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "ceremony-speech");
        paper.say(Role::Heading, lang, [words.word("ceremony-greet")]);
        let greeted = self.visit.arranged(Arrangement::Anthems, self.host());
        let greeted = greeted.iter().flat_map(|delegation| {
            let heads = delegation.leader().into_iter();
            heads.map(|it| {
                let said =
                    [name(it, lang), office(it, lang), self.body_name(delegation, lang)];
                said.into_iter()
                    .filter(|it| !it.is_empty())
                    .collect::<Vec<_>>()
                    .join(", ")
            })
        });
        paper.say(Role::Paragraph, lang, greeted);
        for signed in self.signed {
            paper.say(Role::Heading, lang, [titled(signed, lang)]);
            let aim = signed.aims.get(&lang).cloned().unwrap_or_default();
            paper.say(Role::Paragraph, lang, [aim]);
        }
        let written = self.visit.details.text_in(Field::Speech, lang);
        let points = written.split('\n').map(str::trim).filter(|it| !it.is_empty());
        let points: Vec<String> = points.map(str::to_owned).collect();
        if !points.is_empty() {
            paper.say(Role::Heading, lang, [words.word("ceremony-points")]);
            paper.say(Role::Paragraph, lang, points);
        }
        paper.bound(Form::Running, Profile::Plain, title, vec![lang])
    }

    /// For journalists: what is signed, where and when, by whom.
    pub(super) fn press_sheet(&self) -> Manuscript {
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "ceremony-press");
        for signed in self.signed {
            self.each(&mut paper, Role::Heading, |lang| vec![titled(signed, lang)]);
            self.each(&mut paper, Role::Paragraph, |lang| {
                signed.aims.get(&lang).cloned().into_iter().collect()
            });
        }
        self.each(&mut paper, Role::Paragraph, |lang| {
            let details = &self.visit.details;
            let place = details.text_in(Field::Venue, lang).to_owned();
            let known = [place, details.shown(Field::From)];
            vec![
                known
                    .into_iter()
                    .filter(|it| !it.is_empty())
                    .collect::<Vec<_>>()
                    .join(", "),
            ]
        });
        self.each(&mut paper, Role::Heading, |lang| {
            vec![Words::of(lang).word("ceremony-signatories")]
        });
        self.each(&mut paper, Role::Paragraph, |lang| {
            let order = self.visit.arranged(Arrangement::Seats, self.host());
            let line = |delegation: &&Delegation| {
                let person = delegation.leader();
                let said = [
                    person.map(|it| name(it, lang)).unwrap_or_default(),
                    person.map(|it| office(it, lang)).unwrap_or_default(),
                    self.body_name(delegation, lang),
                ];
                said.into_iter()
                    .filter(|it| !it.is_empty())
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            order.iter().map(line).collect()
        });
        let items = self.visit.programme();
        let open: Vec<&ProgrammeItem> =
            items.into_iter().filter(|it| it.circle() == Circle::Press).collect();
        for day in open.chunk_by(|a, b| a.on() == b.on()) {
            paper.push(Role::Table(self.timetable(day, Circle::Press)), Vec::new());
        }
        paper.bound(Form::Running, Profile::Plain, title, self.langs())
    }

    /// What is to be seen to, with room to tick it off; none where nothing is.
    pub(super) fn checklist(&self) -> Option<Manuscript> {
        let first = self.first();
        if self.visit.checks.is_empty() {
            return None;
        }
        let words = Words::of(first);
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "ceremony-checklist");
        let rows = self.visit.checks.iter().enumerate().map(|(index, it)| {
            let details = &it.details;
            let due = details.day(Field::DueOn).map(|it| words.date(it));
            let done = match details.flag(Field::IsDone) {
                true => words.word("ceremony-done"),
                false => String::new(),
            };
            vec![
                (index + 1).to_string(),
                details.text(Field::CheckName).to_owned(),
                details.text(Field::OwnOwner).to_owned(),
                due.unwrap_or_default(),
                done,
            ]
        });
        let keys = ["ceremony-check", "visit-who", "ceremony-until", "ceremony-done"];
        let table = Table {
            rows: rows.collect(),
            columns: std::iter::once(numbered(first))
                .chain(keys.iter().map(|it| head(first, it)))
                .collect(),
            totals: Vec::new(),
        };
        paper.push(Role::Table(table), Vec::new());
        Some(paper.bound(Form::Running, Profile::Plain, title, self.langs()))
    }

    fn host(&self) -> Option<pobratym_domain::BodyId> {
        self.own.map(|it| it.id)
    }

    fn short_name(&self, delegation: &Delegation, lang: Lang) -> String {
        let body = delegation.body.and_then(|it| self.bodies.get(&it));
        body.map(|it| it.name_in(lang).to_owned()).unwrap_or_default()
    }

    fn flag(&self, delegation: &Delegation, lang: Lang) -> Option<Emblem> {
        flag(delegation.body.and_then(|it| self.bodies.get(&it))?, lang)
    }

    fn bodies_listed(&self, lang: Lang) -> String {
        let order = self.visit.arranged(Arrangement::Seats, self.host());
        let names = order.iter().map(|it| self.short_name(it, lang));
        let names: Vec<String> = names.filter(|it| !it.is_empty()).collect();
        Words::of(lang).list(&names)
    }

    fn langs_of(&self, signed: &SignedThere) -> Vec<Lang> {
        let langs = self.langs().into_iter();
        langs.filter(|it| signed.titles.contains_key(it)).collect()
    }
}

/// The title in `lang`, or else in any language.
fn titled(signed: &SignedThere, lang: Lang) -> String {
    let own = signed.titles.get(&lang).or_else(|| signed.titles.values().next());
    own.cloned().unwrap_or_default()
}
