//! The instrument that bodies conclude.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::body::Cells;
use crate::cell::{Cell, Kind, Value};
use crate::code::coded;
use crate::{
    AgreementId, Approval, Area, Attachment, Body, BodyId, ClauseId, Comment, Details,
    Entry, Field, Forms, Gender, Lang, Mark, PackRef, PaperStyle, Person, Stage,
    TableKind, Term, TermDays, TermLength, Unit, UnknownCode,
};

coded! {
    /// Which instrument an agreement is.
    pub enum AgreementKind {
        LetterOfIntent = "letter_of_intent",
        Memorandum = "memorandum",
        Twinning = "twinning",
        Cooperation = "cooperation",
        /// Under the Ukrainian law on international territorial cooperation (3668-IX).
        Territorial = "territorial",
        Friendship = "friendship",
        Cluster = "cluster",
        Humanitarian = "humanitarian",
        AcceptanceAct = "acceptance_act",
        Protocol = "protocol",
        ActionPlan = "action_plan",
        Declaration = "declaration",
        Oath = "oath",
        Termination = "termination",
        Renewal = "renewal",
    }
}

impl AgreementKind {
    /// Whether one party alone declares and signs it.
    pub fn is_one_sided(self) -> bool {
        self == Self::Termination
    }

    /// Whether it obliges the parties, rather than state what they mean to do.
    pub fn is_binding(self) -> bool {
        !matches!(
            self,
            Self::LetterOfIntent
                | Self::Memorandum
                | Self::ActionPlan
                | Self::Declaration
                | Self::Oath
        )
    }

    /// How many parties it needs.
    pub fn least_parties(self) -> usize {
        if self == Self::Cluster { 3 } else { 2 }
    }

    /// Whether it rests on an agreement concluded before.
    pub fn refers(self) -> bool {
        matches!(
            self,
            Self::AcceptanceAct
                | Self::Protocol
                | Self::ActionPlan
                | Self::Termination
                | Self::Renewal
        )
    }

    /// The table that belongs to it.
    pub fn table(self) -> Option<TableKind> {
        match self {
            Self::Humanitarian | Self::AcceptanceAct => Some(TableKind::Goods),
            Self::ActionPlan => Some(TableKind::Measures),
            _ => None,
        }
    }
}

coded! {
    /// How a language numbers its articles.
    pub enum Numbering {
        /// «Стаття 1», „Artikel 1“.
        Word = "word",
        /// „§ 1“.
        Section = "section",
        /// «1.»
        Plain = "plain",
        /// No numbers, as in an oath.
        Bare = "bare",
    }
}

/// A template at one version; an agreement keeps the one it was drafted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateRef {
    pub name: String,
    pub version: u32,
    /// The languages that the template had words in when it was chosen.
    pub langs: Vec<Lang>,
}

/// An agreement between two to five parties in one to five languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub id: AgreementId,
    pub kind: AgreementKind,
    pub stage: Stage,
    pub template: Option<TemplateRef>,
    /// The language of drafting first.
    pub langs: Vec<Lang>,
    pub numbering: BTreeMap<Lang, Numbering>,
    /// How languages number their articles that chose no way of their own.
    pub usual_numbering: Numbering,
    /// Whether each party comes first in its own originals.
    pub alternat: bool,
    pub paper: PaperStyle,
    /// Own titles; a language without one takes the template's.
    pub title: BTreeMap<Lang, String>,
    pub title_marks: BTreeMap<Lang, Mark>,
    pub place: BTreeMap<Lang, String>,
    pub signed_on: Option<NaiveDate>,
    pub file_number: String,
    /// The areas of cooperation that were chosen.
    pub areas: Vec<Area>,
    pub term: Term,
    /// Whether its term was said; what was concluded before may be entered without one.
    pub is_term_known: bool,
    /// The language that decides where the texts differ; without one all are equal.
    pub prevailing: Option<Lang>,
    pub reference: Reference,
    pub parties: Vec<Party>,
    pub recitals: Vec<Clause>,
    pub articles: Vec<Article>,
    /// The rows of its table, where its kind has one.
    pub entries: Vec<Entry>,
    pub comments: Vec<Comment>,
    pub glossary: Vec<DefinedTerm>,
    /// Sums, days and numbers that are entered once and stand in clauses as chips.
    pub facts: Vec<Fact>,
    /// What became of it, and why it was wanted.
    pub details: Details,
    pub files: Vec<Attachment>,
    /// The prints recorded so far, oldest first.
    pub originals: Vec<Original>,
    pub sample: bool,
    pub removed: bool,
}

/// The agreement that this one rests on, such as the one that a protocol changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// Its title, in the nominative.
    pub title: BTreeMap<Lang, String>,
    pub signed_on: Option<NaiveDate>,
    /// Which protocol to it this one is, as it is counted.
    pub number: String,
    /// Where it is in this register.
    pub agreement: Option<AgreementId>,
}

coded! {
    /// What a fact of an agreement is.
    pub enum FactKind {
        /// An amount and a currency: `150000.50 EUR`.
        Sum = "sum",
        /// `2027-05-20`.
        Day = "day",
        Number = "number",
    }
}

/// A value that is entered once and stands in clauses as a chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub unit: Unit,
    pub kind: FactKind,
    /// What the clerk calls it.
    pub name: String,
    /// As its kind writes it; empty where it is not known yet.
    pub value: String,
}

/// A word that means the same throughout an agreement, in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefinedTerm {
    pub unit: Unit,
    pub words: BTreeMap<Lang, String>,
}

/// A body in one agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub unit: Unit,
    pub body: BodyId,
    /// The language of its own column.
    pub lang: Lang,
    /// How many originals it keeps.
    pub originals: u32,
    pub signatories: Vec<Signatory>,
    /// The steps that it goes through, at the edition it began with.
    pub pack: Option<PackRef>,
    /// The rounds of its steps, oldest first.
    pub approvals: Vec<Approval>,
    /// Where and when it signs, if not together with the others.
    pub signing: Details,
}

/// Who signs for a party. A deed names its signatories, so these values are part of the
/// agreement and not erased with a person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    pub unit: Unit,
    pub name: BTreeMap<Lang, Forms>,
    pub office: BTreeMap<Lang, Forms>,
    pub authority: BTreeMap<Lang, String>,
    pub gender: Gender,
    /// Signs beside the first signatory, where a party's law asks for two.
    pub countersigns: bool,
}

/// A numbered article with its heading and clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    pub unit: Unit,
    /// The template's heading that stands where no own one was written.
    pub provision: Option<String>,
    pub heading: BTreeMap<Lang, String>,
    pub marks: BTreeMap<Lang, Mark>,
    pub clauses: Vec<Clause>,
}

/// The smallest unit of text, one wording per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub unit: Unit,
    /// The template's text that stands where no own one was written.
    pub provision: Option<String>,
    pub text: BTreeMap<Lang, String>,
    pub marks: BTreeMap<Lang, Mark>,
    /// The office's own clause that it was taken from.
    pub source: Option<ClauseId>,
    /// What it changes in the agreement that its own rests on.
    pub amendment: Option<Amendment>,
}

coded! {
    /// What a clause of a protocol does to the agreement.
    pub enum Amends {
        /// Puts its words in the place of a clause.
        Rewords = "rewords",
        /// Puts its words behind a clause, as one more.
        Adds = "adds",
        /// Takes a clause away.
        Deletes = "deletes",
    }
}

/// What a clause of a protocol changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// The clause of the other agreement.
    pub clause: Unit,
    pub how: Amends,
    /// Where that stands, in article and clause counted from 1; a signed text keeps its
    /// numbers.
    pub place: (usize, usize),
}

impl Amendment {
    fn from_cells(cells: &Cells<'_>) -> Option<Self> {
        let place = cells.text(Kind::AmendsPlace);
        let (article, clause) = place.split_once('.')?;
        Some(Self {
            clause: cells.code(Kind::Amends)?,
            how: cells.code(Kind::AmendsHow)?,
            place: (article.parse().ok()?, clause.parse().ok()?),
        })
    }
}

/// Where something stands in an agreement, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Title,
    Recital(usize),
    Article(usize),
    Clause(usize, usize),
}

/// The record of a printed original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    pub party: Unit,
    /// Which of the set, counted from 1.
    pub number: u32,
    /// Of the file's bytes.
    pub sha256: [u8; 32],
    /// Of what the paper says, so that a later change is noticed.
    pub content: [u8; 32],
    /// Milliseconds since 1970, UTC.
    pub printed_at: i64,
}

impl Agreement {
    /// Reads an agreement from its cells; what is missing is empty.
    pub fn from_cells(id: AgreementId, cells: &BTreeMap<Cell, Value>) -> Self {
        let root = Cells::new(cells, Cell::of(id, Kind::AgreementKind));
        let parts =
            |kind| root.units(kind).into_iter().map(|unit| (unit, root.part(unit)));
        let mut originals: Vec<Original> = cells
            .values()
            .filter_map(|value| match value {
                Value::Original(original) => Some(original.clone()),
                _ => None,
            })
            .collect();
        originals.sort_by_key(|it| (it.printed_at, it.number));
        Self {
            id,
            kind: root.code(Kind::AgreementKind).unwrap_or(AgreementKind::Cooperation),
            stage: root.code(Kind::Stage).unwrap_or(Stage::Draft),
            template: root.code(Kind::Template),
            langs: match root.value(Kind::Langs) {
                Value::Langs(langs) => langs.clone(),
                _ => Vec::new(),
            },
            numbering: root
                .by_lang(Kind::Numbering)
                .filter_map(|(lang, value)| match value {
                    Value::Code(code) => Some((lang, code.parse().ok()?)),
                    _ => None,
                })
                .collect(),
            usual_numbering: root.code(Kind::Numbering).unwrap_or(Numbering::Word),
            alternat: root.flag(Kind::Alternat).unwrap_or(true),
            paper: PaperStyle::from_cells(&root),
            title: root.texts(Kind::Title),
            title_marks: Mark::from_cells(&root),
            place: root.texts(Kind::Place),
            signed_on: root.date(Kind::SignedOn),
            file_number: root.text(Kind::FileNumber),
            areas: root.codes(Kind::Areas),
            term: Term::from_cells(&root),
            is_term_known: root.code::<TermLength>(Kind::TermLength).is_some()
                || *root.value(Kind::Template) != Value::Absent,
            prevailing: root.code(Kind::Prevailing),
            reference: Reference::from_cells(&root),
            parties: parts(Kind::Parties)
                .filter_map(|(unit, cells)| Party::from_cells(unit, &cells))
                .collect(),
            recitals: parts(Kind::Recitals)
                .map(|(unit, cells)| Clause::from_cells(unit, &cells))
                .collect(),
            articles: parts(Kind::Articles)
                .map(|(unit, cells)| Article::from_cells(unit, &cells))
                .collect(),
            entries: parts(Kind::Entries)
                .map(|(unit, cells)| Entry::from_cells(unit, &cells))
                .collect(),
            comments: parts(Kind::Comments)
                .map(|(unit, cells)| Comment::from_cells(unit, &cells))
                .collect(),
            facts: parts(Kind::Facts)
                .map(|(unit, cells)| Fact::from_cells(unit, &cells))
                .collect(),
            glossary: parts(Kind::Glossary)
                .map(|(unit, cells)| DefinedTerm { unit, words: cells.texts(Kind::Term) })
                .collect(),
            details: Details::from_cells(&root),
            files: Attachment::list(&root),
            originals,
            sample: root.flag(Kind::Sample).unwrap_or(false),
            removed: root.flag(Kind::Removed).unwrap_or(false),
        }
    }

    /// How `lang` numbers the articles here.
    pub fn numbering(&self, lang: Lang) -> Numbering {
        self.numbering.get(&lang).copied().unwrap_or(self.usual_numbering)
    }

    /// Whether the template this agreement was drafted from has words in `lang`.
    pub fn is_provided_in(&self, lang: Lang) -> bool {
        self.template.as_ref().is_some_and(|template| template.langs.contains(&lang))
    }

    /// Whether it has a text here. Of one that was concluded before, only the facts may be
    /// known.
    pub fn has_text(&self) -> bool {
        self.template.is_some() || !self.articles.is_empty()
    }

    /// Whether its wording is closed to changes. Facts that were entered without a text stay
    /// open, as there is nothing that they could contradict.
    pub fn is_closed(&self) -> bool {
        self.stage.is_text_closed() && self.has_text()
    }

    /// The round of a step with this unit.
    pub fn approval(&self, unit: Unit) -> Option<&Approval> {
        self.parties.iter().flat_map(|it| &it.approvals).find(|it| it.unit == unit)
    }

    /// The files of the agreement, or of one round of a step.
    pub fn files_at(&self, unit: Option<Unit>) -> Option<&[Attachment]> {
        match unit {
            None => Some(&self.files),
            Some(unit) => self.approval(unit).map(|it| it.files.as_slice()),
        }
    }

    /// Every file that belongs to it, its own first.
    pub fn all_files(&self) -> impl Iterator<Item = &Attachment> {
        let approvals = self.parties.iter().flat_map(|it| &it.approvals);
        self.files.iter().chain(approvals.flat_map(|it| &it.files))
    }

    /// The clauses of a protocol that change its agreement, in their order.
    pub fn amendments(&self) -> impl Iterator<Item = (&Clause, Amendment)> {
        let clauses = self.articles.iter().flat_map(|it| &it.clauses);
        clauses.filter_map(|it| Some((it, it.amendment?)))
    }

    /// The agreement as signed protocols have changed it, each in its turn. A clause that was
    /// reworded keeps its place and number; one that was added stands behind the one it
    /// follows; words in a language that a protocol does not have stay as they were.
    pub fn consolidated(&self, protocols: &[&Self]) -> Self {
        let mut text = self.clone();
        for (clause, amendment) in protocols.iter().flat_map(|it| it.amendments()) {
            for article in &mut text.articles {
                amend(&mut article.clauses, clause, amendment);
            }
        }
        text
    }

    /// Whether a file with this unit belongs to it.
    pub fn has_file(&self, unit: Unit) -> bool {
        self.all_files().any(|it| it.unit == unit)
    }

    /// The days of its term on `today`, from its entry into force or, where nothing is known
    /// of that, its signing. A term that the parties prolonged in writing ends on the day
    /// they agreed on.
    pub fn term_days(&self, today: NaiveDate) -> Option<TermDays> {
        let since = self.details.day(Field::InForceOn).or(self.signed_on)?;
        match self.details.day(Field::ProlongedUntil) {
            Some(until) => Some(TermDays { ends_on: until, notice_by: None }),
            None if !self.is_term_known => None,
            None => self.term.days(since, today),
        }
    }

    /// The party with this unit.
    pub fn party(&self, unit: Unit) -> Option<&Party> {
        self.parties.iter().find(|party| party.unit == unit)
    }

    /// The signatory with this unit, and the party it signs for.
    pub fn signatory(&self, unit: Unit) -> Option<(&Party, &Signatory)> {
        self.parties.iter().find_map(|party| {
            let signatory = party.signatories.iter().find(|it| it.unit == unit)?;
            Some((party, signatory))
        })
    }

    /// Where the article or clause with this unit stands.
    pub fn place_of(&self, unit: Unit) -> Option<Place> {
        if let Some(index) = self.recitals.iter().position(|it| it.unit == unit) {
            return Some(Place::Recital(index + 1));
        }
        self.articles.iter().enumerate().find_map(|(index, article)| {
            if article.unit == unit {
                return Some(Place::Article(index + 1));
            }
            let clause = article.clauses.iter().position(|it| it.unit == unit)?;
            Some(Place::Clause(index + 1, clause + 1))
        })
    }

    /// Who signs: every party, or the one that declares.
    pub fn signing(&self) -> &[Party] {
        let count = if self.kind.is_one_sided() { 1 } else { self.parties.len() };
        &self.parties[..count.min(self.parties.len())]
    }

    /// How many originals there are in all.
    pub fn originals_in_all(&self) -> u32 {
        self.parties.iter().map(|party| party.originals).sum()
    }

    /// The name for lists: the parties' short names in `lang`.
    pub fn parties_in(&self, lang: Lang, bodies: &BTreeMap<BodyId, Body>) -> String {
        let names: Vec<&str> = self
            .parties
            .iter()
            .filter_map(|party| bodies.get(&party.body))
            .map(|body| body.name_in(lang))
            .collect();
        names.join(" – ")
    }
}

fn amend(clauses: &mut Vec<Clause>, by: &Clause, amendment: Amendment) {
    let Some(at) = clauses.iter().position(|it| it.unit == amendment.clause) else {
        return;
    };
    match amendment.how {
        Amends::Rewords => {
            let words = by.text.iter().map(|(lang, text)| (*lang, text.clone()));
            clauses[at].text.extend(words);
        }
        Amends::Adds => clauses.insert(at + 1, Clause { amendment: None, ..by.clone() }),
        Amends::Deletes => {
            clauses.remove(at);
        }
    }
}

impl Reference {
    fn from_cells(root: &Cells<'_>) -> Self {
        Self {
            title: root.texts(Kind::RefersTitle),
            signed_on: root.date(Kind::RefersOn),
            number: root.text(Kind::RefersNumber),
            agreement: match root.value(Kind::Refers) {
                Value::Code(id) => id.parse().ok().map(AgreementId),
                _ => None,
            },
        }
    }
}

impl Fact {
    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            kind: cells.code(Kind::FactKind).unwrap_or(FactKind::Number),
            name: cells.text(Kind::FactName),
            value: cells.text(Kind::FactValue),
        }
    }
}

impl Party {
    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Option<Self> {
        let Value::Body(body) = cells.value(Kind::PartyBody) else { return None };
        Some(Self {
            unit,
            body: *body,
            lang: cells.code(Kind::PartyLang).unwrap_or(Lang::UK),
            originals: match cells.value(Kind::Originals) {
                Value::Number(number) => *number,
                _ => 1,
            },
            signatories: cells
                .units(Kind::Signatories)
                .into_iter()
                .map(|unit| Signatory::from_cells(unit, &cells.part(unit)))
                .collect(),
            pack: cells.code(Kind::Pack),
            approvals: cells
                .units(Kind::Approvals)
                .into_iter()
                .filter_map(|unit| Approval::from_cells(unit, &cells.part(unit)))
                .collect(),
            signing: Details::from_cells(cells),
        })
    }
}

impl Signatory {
    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            name: cells.forms(Kind::Name),
            office: cells.forms(Kind::Office),
            authority: cells.texts(Kind::Authority),
            gender: cells.code(Kind::Gender).unwrap_or(Gender::Unspecified),
            countersigns: cells.flag(Kind::Countersigns).unwrap_or(false),
        }
    }

    /// Takes over what is known of a person.
    pub fn from_person(unit: Unit, person: &Person, countersigns: bool) -> Self {
        Self {
            unit,
            name: person.name.clone(),
            office: person.office.clone(),
            authority: person.authority.clone(),
            gender: person.gender,
            countersigns,
        }
    }
}

impl Article {
    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            provision: provision(cells),
            heading: cells.texts(Kind::Heading),
            marks: Mark::from_cells(cells),
            clauses: cells
                .units(Kind::Clauses)
                .into_iter()
                .map(|unit| Clause::from_cells(unit, &cells.part(unit)))
                .collect(),
        }
    }
}

impl Clause {
    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Self {
        Self {
            unit,
            provision: provision(cells),
            text: cells.texts(Kind::Text),
            marks: Mark::from_cells(cells),
            source: cells.code(Kind::Source),
            amendment: Amendment::from_cells(cells),
        }
    }
}

fn provision(cells: &Cells<'_>) -> Option<String> {
    match cells.value(Kind::Provision) {
        Value::Code(key) => Some(key.clone()),
        _ => None,
    }
}

/// Written `cooperation/1/uk+en+de+pl`.
impl fmt::Display for TemplateRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let langs: Vec<&str> = self.langs.iter().map(Lang::as_str).collect();
        write!(f, "{}/{}/{}", self.name, self.version, langs.join("+"))
    }
}

impl FromStr for TemplateRef {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownCode(text.to_owned());
        let mut parts = text.split('/');
        let mut part = || parts.next().ok_or_else(unknown);
        Ok(Self {
            name: part()?.to_owned(),
            version: part()?.parse().map_err(|_| unknown())?,
            langs: part()?.split('+').map(str::parse).collect::<Result<_, _>>()?,
        })
    }
}
