//! What a paper says, in the order it is read, before anyone knows where it will stand.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use pobratym_domain::{Cell, Country, Lang, Profile, Unit};

use crate::emphasis::Emphasis;

/// A composed paper: rows of one wording per language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Manuscript {
    /// The languages in the order of the paper. A row has a column for each, or one alone.
    pub langs: Vec<Lang>,
    pub profile: Profile,
    pub form: Form,
    /// The title for the file's properties, in the first language.
    pub title: String,
    pub rows: Vec<Row>,
    /// Words of names, which are divided only where nothing else is possible.
    pub names: BTreeSet<String>,
    pub footer: Footer,
    /// What is printed across the head of every sheet: working copy, sample.
    pub marks: Vec<Text>,
}

/// How a paper takes up its sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Row after row, on as many as it needs.
    Running,
    /// On one sheet, in letters as large as fit.
    Notice,
    /// Eight rows to a sheet, to be cut apart.
    Cards,
    /// Two rows to a sheet, for the table.
    Signs,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    pub lang: Lang,
    pub text: String,
}

/// Wordings that say the same and begin on the same line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    pub role: Role,
    /// One per language, in the order of [`Manuscript::langs`], or a single one where the
    /// languages follow one another.
    pub columns: Vec<Column>,
    /// Where the clerk edits it.
    pub unit: Option<Unit>,
    pub start: Start,
}

/// How a row follows the one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// As its role asks.
    Usual,
    /// Close below: it says the same in another language.
    Close,
    /// On a new sheet: another language begins.
    Sheet,
}

/// One wording of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    pub lang: Lang,
    /// The number in front: `6.2`. Empty where there is none.
    pub number: String,
    /// Paragraphs; a line feed within one is a forced break. A wording that is missing
    /// has none.
    pub paragraphs: Vec<String>,
    pub at: Option<Cell>,
}

/// What a row is, which decides how it is set and how it is read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The name of the instrument: heading of level 1.
    Title,
    /// «між … та …», below the title.
    Subtitle,
    /// Place and date.
    PlaceDate,
    /// The parties and who acts for them; one row per party, then one for the group.
    Party,
    Recital,
    /// «домовилися про таке:»
    Agreed,
    /// An article's number and heading: heading of level 2, kept with what follows.
    Heading,
    Clause,
    /// The signatures of one party, kept whole. A block has no columns of its own kind:
    /// the columns hold the party's name per language, the slots what is signed.
    Signatures(Vec<Slot>),
    /// Which original this is, below the signatures.
    Label,
    /// Arms and flags, side by side, one stack for each party.
    Emblems(Vec<Vec<Emblem>>),
    /// Who writes: the first paragraph names the body, the others say where it is found.
    Letterhead,
    /// The first column says number and date, the second to whom it is written.
    Reference,
    /// What a letter or a table is about: heading of level 1.
    Subject,
    /// Body text without a number.
    Paragraph,
    /// Office and name on one line with room for a pen between them.
    Signed(Slot),
    Table(Table),
    /// A card: the first paragraph names the person, the others say more.
    Card(Option<Emblem>),
    /// Who sits where, drawn.
    Plan(TablePlan),
}

/// A table with those who sit at it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TablePlan {
    pub view: PlanView,
    /// From left to right as they are seen.
    pub seats: Vec<PlanSeat>,
    /// «Стіл», and «Зала» before it.
    pub table: Text,
    pub hall: Text,
}

/// From where a plan is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanView {
    /// By those who sit there: the hall is before them.
    Behind,
    /// By those who look on.
    Hall,
}

/// One place at a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlanSeat {
    pub lang: Lang,
    /// Name, office, body.
    pub lines: Vec<String>,
    /// What stands behind it.
    pub flag: Option<Emblem>,
}

impl PlanView {
    /// The stable code of this view.
    pub fn code(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::Hall => "hall",
        }
    }
}

/// A picture that says who is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Emblem {
    pub picture: PictureName,
    /// What is said in its place to those who hear the page.
    pub said: Text,
}

/// Which picture is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureName {
    /// By the SHA-256 of its file.
    Arms([u8; 32]),
    /// Of a state.
    Flag(Country),
}

/// A table with a head above each column, which every sheet repeats.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    pub columns: Vec<TableColumn>,
    /// A cell for each column; a line feed within one is a forced break.
    pub rows: Vec<Vec<String>>,
    /// What the rows come to, below them and set apart from them.
    pub totals: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TableColumn {
    pub lang: Lang,
    pub head: String,
    pub holds_numbers: bool,
    /// Hundredths of the width of the sheet, where all columns have theirs and their words
    /// fit; 0 where it is as wide as its texts ask.
    pub share: u32,
}

/// The place for one signature: room for pen and seal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    pub signatory: Unit,
    /// Office and name per language, in the order of [`Manuscript::langs`].
    pub lines: Vec<SlotText>,
    pub countersigns: bool,
}

/// What stands at a signature in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SlotText {
    pub lang: Lang,
    pub office: String,
    pub name: String,
    /// Below the line: «підпис».
    pub signature: String,
    /// «М. П.»
    pub seal: String,
    /// Room for place and day, where each party has its own; else empty.
    pub placed: String,
}

/// What stands at the foot of every sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Footer {
    /// Which original this is, per language; empty on a working copy.
    pub label: Vec<Text>,
    /// Page x of y per language, with `{page}` and `{pages}` where the numbers go.
    pub pages: Vec<Text>,
    /// The fingerprint of the text, where the paper bears it.
    pub fingerprint: Option<Text>,
    /// The parties that put their initials there, in the order of the paper.
    pub initials: Vec<Text>,
}

impl Manuscript {
    /// How many texts stand side by side at most.
    pub fn width(&self) -> usize {
        let texts = self.rows.iter().filter(|it| {
            !matches!(it.role, Role::Signatures(_) | Role::Signed(_) | Role::Reference)
        });
        texts.map(|it| it.columns.len()).max().unwrap_or(1).max(1)
    }

    /// Everything the paper says, as lines of text: a stable form to compare or digest.
    /// A line begins with what it is; a continued one with four spaces.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.write_plain(&mut text);
        text
    }

    fn write_plain(&self, to: &mut String) -> fmt::Result {
        line(to, "title", &self.title)?;
        for mark in &self.marks {
            line(to, &format!("mark {}", mark.lang), &mark.text)?;
        }
        for row in &self.rows {
            writeln!(to, "\n[{}]", row.role.name())?;
            for column in &row.columns {
                let said = Emphasis::visible(&column.paragraphs.join("\n\n"));
                let number = match column.number.as_str() {
                    "" => String::new(),
                    number => format!(" {number}"),
                };
                line(to, &format!("{}{number}", column.lang), &said)?;
            }
            write_role(to, &row.role)?;
        }
        writeln!(to, "\n[footer]")?;
        let footer = &self.footer;
        let texts = footer.label.iter().chain(&footer.pages);
        for text in texts.chain(&footer.fingerprint).chain(&footer.initials) {
            line(to, text.lang.as_str(), &text.text)?;
        }
        Ok(())
    }
}

impl Role {
    /// What [`Manuscript::plain_text`] calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::PlaceDate => "place and date",
            Self::Party => "party",
            Self::Recital => "recital",
            Self::Agreed => "agreed",
            Self::Heading => "heading",
            Self::Clause => "clause",
            Self::Signatures(_) => "signatures",
            Self::Label => "label",
            Self::Emblems(_) => "emblems",
            Self::Letterhead => "letterhead",
            Self::Reference => "reference",
            Self::Subject => "subject",
            Self::Paragraph => "paragraph",
            Self::Signed(_) => "signed",
            Self::Table(_) => "table",
            Self::Card(_) => "card",
            Self::Plan(_) => "plan",
        }
    }
}

/// What a role itself has to say beside its columns.
fn write_role(to: &mut String, role: &Role) -> fmt::Result {
    let emblem = |to: &mut String, it: &Emblem| {
        line(to, &format!("emblem {}", it.said.lang), &it.said.text)
    };
    match role {
        Role::Signatures(slots) => slots.iter().try_for_each(|it| write_slot(to, it)),
        Role::Signed(slot) => write_slot(to, slot),
        Role::Emblems(stacks) => {
            stacks.iter().flatten().try_for_each(|it| emblem(to, it))
        }
        Role::Card(it) => it.iter().try_for_each(|it| emblem(to, it)),
        Role::Plan(plan) => plan.seats.iter().try_for_each(|it| {
            line(to, &format!("seat {}", it.lang), &it.lines.join(" / "))?;
            it.flag.iter().try_for_each(|it| emblem(to, it))
        }),
        Role::Table(table) => {
            let heads = table.columns.iter().map(|it| it.head.as_str());
            line(to, "head", &heads.collect::<Vec<_>>().join(" | "))?;
            let mut row = |name: &str, it: &[String]| line(to, name, &it.join(" | "));
            table.rows.iter().try_for_each(|it| row("cells", it))?;
            table.totals.iter().try_for_each(|it| row("total", it))
        }
        _ => Ok(()),
    }
}

fn write_slot(to: &mut String, slot: &Slot) -> fmt::Result {
    let kind = if slot.countersigns { "countersigns" } else { "signs" };
    slot.lines.iter().try_for_each(|it| {
        let said = [&it.office, &it.name, &it.signature, &it.seal];
        let mut said = said.map(String::as_str).join(" / ");
        if !it.placed.is_empty() {
            said.push_str(" / ");
            said.push_str(&it.placed);
        }
        line(to, &format!("{kind} {}", it.lang), &said)
    })
}

fn line(to: &mut String, what: &str, said: &str) -> fmt::Result {
    let said = said.replace('\n', "\n    ");
    writeln!(to, "{}", format!("{what}: {said}").trim_end())
}
