//! Papers beside the agreement: letters, tables, cards and notices. Facts in, a
//! [`Manuscript`] out; the same engine sets them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pobratym_domain::{Body, Lang, Profile, Unit};

use crate::bundle::Args;
use crate::compose::arms;
use crate::manuscript::{
    Column, Emblem, Footer, Form, Manuscript, Role, Row, Slot, SlotText, Start, Table,
    TableColumn, Text,
};
use crate::words::Words;

/// A letter of one body to another, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub lang: Lang,
    pub profile: Profile,
    pub head: Letterhead,
    /// Under which it is registered; without one a blank is printed.
    pub number: Option<String>,
    pub date: Option<NaiveDate>,
    /// To whom: office, body, name, address, a line each.
    pub to: Vec<String>,
    pub subject: String,
    /// «Шановний пане меру!»
    pub salutation: String,
    pub paragraphs: Vec<String>,
    pub annexes: Vec<String>,
    /// «З повагою»
    pub closing: String,
    pub office: String,
    pub name: String,
    /// Who wrote it and knows more, with a telephone.
    pub executor: Option<String>,
    /// The part of the journal that stands for the signature.
    pub signatory: Unit,
}

/// Who writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    pub arms: Option<Emblem>,
    pub name: String,
    /// Address, telephone, mail.
    pub lines: Vec<String>,
}

/// A document that is mostly a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSheet {
    pub profile: Profile,
    /// The language of title and text; columns have their own.
    pub lang: Lang,
    pub title: String,
    /// Before the table.
    pub paragraphs: Vec<String>,
    pub table: Table,
    /// Below it.
    pub notes: Vec<String>,
}

/// Cards to be cut apart: place cards, badges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSheet {
    pub profile: Profile,
    /// The language of the file's properties.
    pub lang: Lang,
    pub title: String,
    pub cards: Vec<Card>,
}

/// One card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub emblem: Option<Emblem>,
    pub lang: Lang,
    pub name: String,
    /// Office, body, table.
    pub lines: Vec<String>,
}

/// A notice for a door or a wall: one sheet, in letters as large as fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub profile: Profile,
    /// In each language: a title and paragraphs. Up to three stand side by side.
    pub texts: Vec<NoticeText>,
}

/// What a notice says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeText {
    pub lang: Lang,
    pub title: String,
    pub paragraphs: Vec<String>,
}

impl Letterhead {
    /// Of a body: its arms, its official name and its seat, with `contacts` below.
    pub fn of(body: &Body, lang: Lang, contacts: &[String]) -> Self {
        let official = body.official.get(&lang);
        let name = official.and_then(|it| it.get(pobratym_domain::Case::Nominative));
        let seat = body.seat.get(&lang).cloned();
        Self {
            arms: arms(body, lang),
            name: name.unwrap_or_else(|| body.name_in(lang)).to_owned(),
            lines: seat.into_iter().chain(contacts.iter().cloned()).collect(),
        }
    }
}

impl Letter {
    /// What the letter says.
    pub fn manuscript(&self) -> Manuscript {
        let lang = self.lang;
        let words = Words::of(lang);
        let mut paper = Rows::default();
        paper.head(&self.head, lang);
        let number = self.number.as_ref().map_or_else(
            || words.word("letter-number-blank"),
            |it| words.say("letter-number", &Args::default().text("number", it)),
        );
        let date = self.date.map(|it| words.date(it));
        let date = date.unwrap_or_else(|| words.word("date-blank"));
        paper.push(
            Role::Reference,
            vec![
                column(lang, [format!("{date}\n{number}")]),
                column(lang, [self.to.join("\n")]),
            ],
        );
        paper.say(Role::Subject, lang, [self.subject.clone()]);
        paper.say(Role::Agreed, lang, [self.salutation.clone()]);
        for text in &self.paragraphs {
            paper.say(Role::Paragraph, lang, [text.clone()]);
        }
        paper.annexes(&self.annexes, lang);
        paper.say(Role::Agreed, lang, [self.closing.clone()]);
        paper.push(Role::Signed(self.slot()), Vec::new());
        if let Some(name) = &self.executor {
            let said = words.say("letter-executor", &Args::default().text("name", name));
            paper.say(Role::Label, lang, [said]);
        }
        let title = match self.subject.trim() {
            "" => self.head.name.clone(),
            subject => subject.to_owned(),
        };
        paper.bound(Form::Running, self.profile, title, vec![lang])
    }

    fn slot(&self) -> Slot {
        let line = SlotText {
            lang: self.lang,
            office: self.office.clone(),
            name: self.name.clone(),
            signature: String::new(),
            seal: String::new(),
            placed: String::new(),
        };
        Slot { signatory: self.signatory, lines: vec![line], countersigns: false }
    }
}

impl TableSheet {
    /// What the document says.
    pub fn manuscript(&self) -> Manuscript {
        let lang = self.lang;
        let mut paper = Rows::default();
        paper.say(Role::Title, lang, [self.title.clone()]);
        for text in &self.paragraphs {
            paper.say(Role::Paragraph, lang, [text.clone()]);
        }
        paper.push(Role::Table(self.table.clone()), Vec::new());
        for text in &self.notes {
            paper.say(Role::Label, lang, [text.clone()]);
        }
        let mut langs = vec![lang];
        langs.extend(self.table.columns.iter().map(|it: &TableColumn| it.lang));
        paper.bound(Form::Running, self.profile, self.title.clone(), distinct(langs))
    }
}

impl CardSheet {
    /// What the cards say.
    pub fn manuscript(&self) -> Manuscript {
        let mut paper = Rows::default();
        for card in &self.cards {
            let said = std::iter::once(&card.name).chain(&card.lines);
            let column = column(card.lang, said.cloned());
            paper.push(Role::Card(card.emblem.clone()), vec![column]);
        }
        let mut langs = vec![self.lang];
        langs.extend(self.cards.iter().map(|it| it.lang));
        paper.bound(Form::Cards, self.profile, self.title.clone(), distinct(langs))
    }
}

impl Notice {
    /// What the notice says.
    pub fn manuscript(&self) -> Manuscript {
        let mut paper = Rows::default();
        let columns = |said: &dyn Fn(&NoticeText) -> Vec<String>| {
            self.texts.iter().map(|it| column(it.lang, said(it))).collect::<Vec<_>>()
        };
        paper.push(Role::Title, columns(&|it| vec![it.title.clone()]));
        let most = self.texts.iter().map(|it| it.paragraphs.len()).max().unwrap_or(0);
        for index in 0..most {
            let said =
                |it: &NoticeText| it.paragraphs.get(index).cloned().into_iter().collect();
            paper.push(Role::Recital, columns(&said));
        }
        let title = self.texts.first().map(|it| it.title.clone()).unwrap_or_default();
        let langs = self.texts.iter().map(|it| it.lang).collect();
        paper.bound(Form::Notice, self.profile, title, distinct(langs))
    }
}

/// The rows of a paper while they grow. What has nothing to say leaves none.
#[derive(Default)]
pub(crate) struct Rows(pub(crate) Vec<Row>);

impl Rows {
    pub(crate) fn push(&mut self, role: Role, columns: Vec<Column>) {
        self.0.push(Row { role, columns, unit: None, start: Start::Usual });
    }

    pub(crate) fn say(
        &mut self,
        role: Role,
        lang: Lang,
        said: impl IntoIterator<Item = String>,
    ) {
        let column = column(lang, said);
        if !column.paragraphs.is_empty() {
            self.push(role, vec![column]);
        }
    }

    /// Who writes.
    pub(crate) fn head(&mut self, head: &Letterhead, lang: Lang) {
        if let Some(arms) = &head.arms {
            self.push(Role::Emblems(vec![vec![arms.clone()]]), Vec::new());
        }
        let said = std::iter::once(&head.name).chain(&head.lines);
        self.say(Role::Letterhead, lang, said.cloned());
    }

    /// What is enclosed, numbered.
    pub(crate) fn annexes(&mut self, annexes: &[String], lang: Lang) {
        let words = Words::of(lang);
        if !annexes.is_empty() {
            self.say(Role::Agreed, lang, [words.word("letter-annexes")]);
        }
        for (index, annex) in annexes.iter().enumerate() {
            let args = Args::default().number("number", index + 1);
            let number = words.say("letter-annex-number", &args);
            let column = Column { number, ..column(lang, [annex.clone()]) };
            self.push(Role::Clause, vec![column]);
        }
    }

    pub(crate) fn bound(
        self,
        form: Form,
        profile: Profile,
        title: String,
        langs: Vec<Lang>,
    ) -> Manuscript {
        let args = Args::default().text("page", "{page}").text("pages", "{pages}");
        let pages = langs.iter().take(usize::from(form == Form::Running));
        let pages =
            pages.map(|&lang| Text { lang, text: Words::of(lang).say("page-of", &args) });
        Manuscript {
            profile,
            form,
            title,
            rows: self.0,
            footer: Footer {
                label: Vec::new(),
                pages: pages.collect(),
                fingerprint: None,
                initials: Vec::new(),
            },
            marks: Vec::new(),
            names: BTreeSet::new(),
            langs,
        }
    }
}

/// Papers in one, each on a new sheet, read in their order; none where there are none.
pub(crate) fn bound_together(papers: Vec<Manuscript>, title: &str) -> Option<Manuscript> {
    let mut papers = papers.into_iter();
    let first = papers.next()?;
    let mut whole = papers.fold(first, |mut whole, next| {
        let begins = whole.rows.len();
        whole.rows.extend(next.rows);
        if let Some(row) = whole.rows.get_mut(begins) {
            row.start = Start::Sheet;
        }
        whole.footer.pages.extend(next.footer.pages);
        whole.names.extend(next.names);
        whole.langs.extend(next.langs);
        whole
    });
    let mut seen = BTreeSet::new();
    whole.footer.pages.retain(|it| seen.insert(it.lang));
    Some(Manuscript {
        form: Form::Running,
        title: title.to_owned(),
        langs: distinct(whole.langs),
        ..whole
    })
}

pub(crate) fn column(lang: Lang, said: impl IntoIterator<Item = String>) -> Column {
    let paragraphs = said.into_iter().map(|it| it.trim().to_owned());
    Column {
        lang,
        number: String::new(),
        paragraphs: paragraphs.filter(|it| !it.is_empty()).collect(),
        at: None,
    }
}

fn distinct(langs: Vec<Lang>) -> Vec<Lang> {
    let mut distinct: Vec<Lang> = Vec::new();
    for lang in langs {
        if !distinct.contains(&lang) {
            distinct.push(lang);
        }
    }
    distinct
}
