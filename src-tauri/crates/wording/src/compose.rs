//! An arranged agreement becomes a [`Manuscript`].

mod comparison;
mod parties;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Agreement, Alternat, Amendment, Body, BodyId, Cell, Clause, Finding, FindingCode,
    Kind, LabelPlace, Lang, Layout, Place, Unit,
};

use crate::bundle::Args;
use crate::consistency::Name;
use crate::emphasis::Emphasis;
use crate::fingerprint::Fingerprint;
use crate::manuscript::{Column, Footer, Form, Manuscript, Role, Row, Start, Text};
use crate::reading::{Reading, Wording};
use crate::words::Words;

pub use parties::arms;
pub(crate) use parties::flag;

/// How a protocol says in `lang` what it changes; `text` is the new wording.
pub fn amended(amendment: Amendment, text: &str, lang: Lang) -> String {
    let words = Words::of(lang);
    let (article, clause) = amendment.place;
    let number = words.clause(article, clause);
    let args =
        Args::default().text("number", number.trim_end_matches('.')).text("text", text);
    words.say(&format!("amends-{}", amendment.how), &args)
}

/// What a paper is for, which decides its marks and its footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be read and corrected; marked on every sheet.
    WorkingCopy,
    /// For information, unsigned; marked on every sheet.
    CourtesyCopy,
    /// For information, as signed protocols changed the text; marked on every sheet.
    Consolidated,
    /// To be signed and kept by `party`; `number` of all originals, counted from 1.
    Original { party: Unit, number: u32 },
}

/// Composes what the paper says.
///
/// Pure: the same agreement, bodies and purpose give the same manuscript. Without words
/// or text in a language its column stays empty.
pub fn compose(
    alternat: &Alternat<'_>,
    bodies: &BTreeMap<BodyId, Body>,
    purpose: Purpose,
) -> Manuscript {
    Composition::of(alternat, bodies, Lang::UK).written(purpose).0
}

/// «між … та …» in `lang`, in the order of the alternat.
pub(crate) fn between(
    alternat: &Alternat<'_>,
    bodies: &BTreeMap<BodyId, Body>,
    lang: Lang,
) -> String {
    Composition::of(alternat, bodies, lang).between(lang).replace('\n', " ")
}

/// Everything to look at in `agreement`, in reading order: its review, and what only shows
/// in composing, such as a case form that a sentence needs, a closing clause that no longer
/// follows the facts, a wording that this build has no words for; and what its languages do
/// not have in common. `strangers` are bodies that are no parties. Parties are named as a
/// reader of `lang` knows them.
pub fn findings(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    strangers: &[Name],
    lang: Lang,
) -> Vec<Finding> {
    let mut all = agreement.review(bodies, lang);
    all.extend(comparison::findings(agreement, bodies, strangers, lang));
    let alternat = agreement.arrange(None, bodies);
    let (_, composed) =
        Composition::of(&alternat, bodies, lang).written(Purpose::WorkingCopy);
    let seen: BTreeSet<(FindingCode, Cell)> =
        all.iter().map(|it| (it.code, it.at)).collect();
    all.extend(composed.into_iter().filter(|it| !seen.contains(&(it.code, it.at))));
    let order = ReadingOrder::of(agreement);
    all.sort_by_cached_key(|it| order.place(&it.at));
    all
}

/// A paper being composed.
struct Composition<'a> {
    alternat: &'a Alternat<'a>,
    agreement: &'a Agreement,
    bodies: &'a BTreeMap<BodyId, Body>,
    reading: Reading<'a>,
    /// What the clerk reads findings in.
    reader: Lang,
    rows: Vec<Row>,
    findings: Vec<Finding>,
}

impl<'a> Composition<'a> {
    fn of(
        alternat: &'a Alternat<'a>,
        bodies: &'a BTreeMap<BodyId, Body>,
        reader: Lang,
    ) -> Self {
        let agreement = alternat.agreement();
        Self {
            alternat,
            agreement,
            bodies,
            reading: Reading::of(agreement, bodies),
            reader,
            rows: Vec::new(),
            findings: Vec::new(),
        }
    }

    fn written(mut self, purpose: Purpose) -> (Manuscript, Vec<Finding>) {
        self.check_words();
        self.emblems();
        self.opening();
        self.parties();
        self.text();
        self.table();
        self.signatures();
        let style = &self.agreement.paper;
        let mut footer = self.footer(purpose);
        if style.label == LabelPlace::End && !footer.label.is_empty() {
            let label = std::mem::take(&mut footer.label);
            self.row(Role::Label, None, |_, lang| {
                let text = label.iter().find(|it| it.lang == lang);
                column(lang, text.map_or("", |it| &it.text), None)
            });
        }
        let manuscript = Manuscript {
            langs: self.alternat.langs().to_vec(),
            profile: style.profile,
            form: Form::Running,
            names: self.names(),
            footer,
            title: self.title(),
            marks: self.marks(purpose),
            rows: arranged(self.rows, style.layout, self.alternat.langs()),
        };
        (manuscript, self.findings)
    }

    fn cell(&self, kind: Kind, lang: Lang) -> Cell {
        Cell::of(self.agreement.id, kind).in_lang(lang)
    }

    /// One finding per field, however often the paper needs it.
    fn find(&mut self, finding: Finding) {
        let known = |it: &Finding| (it.code, it.at) == (finding.code, finding.at);
        if !self.findings.iter().any(known) {
            self.findings.push(finding);
        }
    }

    /// Adds a row with a column in every language.
    fn row(
        &mut self,
        role: Role,
        unit: Option<Unit>,
        mut column: impl FnMut(&mut Self, Lang) -> Column,
    ) {
        let alternat = self.alternat;
        let columns = alternat.langs().iter().map(|lang| column(self, *lang)).collect();
        self.rows.push(Row { role, columns, unit, start: Start::Usual });
    }

    fn check_words(&mut self) {
        for &lang in &self.agreement.langs {
            if !Words::has(lang) {
                let at = Cell::of(self.agreement.id, Kind::Langs);
                let finding = Finding::found(FindingCode::WordsMissing, at);
                self.find(finding.with("lang", lang));
            }
        }
    }

    fn opening(&mut self) {
        self.row(Role::Title, None, |paper, lang| {
            let at = paper.cell(Kind::Title, lang);
            let title = paper.reading.title(lang);
            let title = paper.spoken(&title, at, Place::Title, lang);
            if title.is_empty() {
                let finding = Finding::found(FindingCode::TitleMissing, at);
                paper.find(finding.with("lang", lang));
            }
            column(lang, &title, Some(at))
        });
        self.row(Role::Subtitle, None, |paper, lang| {
            let between = paper.between(lang);
            column(lang, &between, None)
        });
        // Those who sign apart write place and day beside their names.
        if self.agreement.signing_way().is_apart() {
            return;
        }
        self.row(Role::PlaceDate, None, |paper, lang| {
            let agreement = paper.agreement;
            let words = Words::of(lang);
            let place = agreement.place.get(&lang).cloned();
            let place = place.unwrap_or_else(|| words.word("place-blank"));
            let date = agreement.signed_on.map(|date| words.date(date));
            let date = date.unwrap_or_else(|| words.word("date-blank"));
            let at = paper.cell(Kind::Place, lang);
            column(lang, &format!("{place}\n{date}"), Some(at))
        });
    }

    fn text(&mut self) {
        let agreement = self.agreement;
        for (index, recital) in agreement.recitals.iter().enumerate() {
            self.clause(Role::Recital, recital, Place::Recital(index + 1));
        }
        self.row(Role::Agreed, None, |paper, lang| {
            let agreed = paper.reading.agreed(lang).unwrap_or_default();
            column(lang, &agreed, None)
        });
        for (index, article) in agreement.articles.iter().enumerate() {
            let number = index + 1;
            self.row(Role::Heading, Some(article.unit), |paper, lang| {
                let at = paper.cell(Kind::Heading, lang).at(article.unit);
                let heading = paper.reading.heading(article, lang);
                let heading = paper.spoken(&heading, at, Place::Article(number), lang);
                if heading.is_empty() {
                    let finding = Finding::found(FindingCode::HeadingMissing, at);
                    paper.find(finding.with("article", number).with("lang", lang));
                }
                let number = paper.reading.article_number(number, lang);
                Column { number, ..column(lang, &heading, Some(at)) }
            });
            for (index, clause) in article.clauses.iter().enumerate() {
                self.clause(Role::Clause, clause, Place::Clause(number, index + 1));
            }
        }
    }

    fn clause(&mut self, role: Role, clause: &Clause, place: Place) {
        self.row(role, Some(clause.unit), |paper, lang| {
            let at = paper.cell(Kind::Text, lang).at(clause.unit);
            let wording = paper.reading.clause(clause, lang);
            let about = |code| placed(Finding::found(code, at), place).with("lang", lang);
            if wording.text.is_empty() {
                paper.find(about(FindingCode::WordingMissing));
            } else if wording.is_own && paper.reading.follows_originals(clause) {
                paper.find(about(FindingCode::OriginalsClauseOwn));
            }
            let number = match place {
                Place::Clause(article, clause) => {
                    paper.reading.clause_number(article, clause, lang)
                }
                _ => String::new(),
            };
            let text = paper.spoken(&wording, at, place, lang);
            let text = match clause.amendment {
                Some(amendment) => amended(amendment, &text, lang),
                None => text,
            };
            Column { number, ..column(lang, &text, Some(at)) }
        });
    }

    /// What a wording says; chips that stand for nothing are found.
    fn spoken(
        &mut self,
        wording: &Wording,
        at: Cell,
        place: Place,
        lang: Lang,
    ) -> String {
        let spoken = self.reading.speak(wording, lang);
        if let Some(chip) = spoken.empty.first() {
            let finding = placed(Finding::found(FindingCode::ChipEmpty, at), place);
            self.find(finding.with("lang", lang).with("found", chip.kind));
        }
        spoken.text
    }

    /// The title for the file's properties.
    fn title(&self) -> String {
        let first = |role: &Role| {
            let row = self.rows.iter().find(|row| row.role == *role)?;
            let said = row.columns.first()?.paragraphs.join(" ").replace('\n', " ");
            Some(Emphasis::without(&said))
        };
        let title: Vec<String> =
            [Role::Title, Role::Subtitle].iter().filter_map(first).collect();
        title.join(" ").trim().to_owned()
    }

    fn marks(&self, purpose: Purpose) -> Vec<Text> {
        let copy = match purpose {
            Purpose::WorkingCopy => Some("working-copy"),
            Purpose::CourtesyCopy => Some("courtesy-copy"),
            Purpose::Consolidated => Some("consolidated"),
            Purpose::Original { .. } => None,
        };
        let sample = self.agreement.sample.then_some("sample-mark");
        let marks = copy.into_iter().chain(sample);
        marks.flat_map(|key| self.in_each_lang(|words| words.word(key))).collect()
    }

    fn footer(&mut self, purpose: Purpose) -> Footer {
        let style = &self.agreement.paper;
        let label = match purpose {
            Purpose::WorkingCopy | Purpose::CourtesyCopy | Purpose::Consolidated => {
                Vec::new()
            }
            Purpose::Original { party, number } => self.original_label(party, number),
        };
        let args = Args::default().text("page", "{page}").text("pages", "{pages}");
        let is_marked = style.fingerprint || purpose == Purpose::WorkingCopy;
        Footer {
            label,
            pages: self.in_each_lang(|words| words.say("page-of", &args)),
            fingerprint: is_marked.then(|| self.fingerprint()).flatten(),
            initials: if style.initials { self.initials() } else { Vec::new() },
        }
    }

    /// The fingerprint in the words of the paper's first language.
    fn fingerprint(&self) -> Option<Text> {
        let lang = *self.alternat.langs().first()?;
        let code = Fingerprint::of(&self.rows, self.agreement).to_string();
        let text =
            Words::of(lang).say("fingerprint", &Args::default().text("code", code));
        Some(Text { lang, text })
    }

    /// The parties' short names, each beside the room for its initials.
    fn initials(&self) -> Vec<Text> {
        let parties = self.alternat.parties().iter();
        let named = parties.filter_map(|party| {
            let body = self.bodies.get(&party.body)?;
            let text = body.name_in(party.lang).to_owned();
            Some(Text { lang: party.lang, text })
        });
        named.collect()
    }

    fn in_each_lang(&self, say: impl Fn(Words) -> String) -> Vec<Text> {
        let text = |lang: &Lang| Text { lang: *lang, text: say(Words::of(*lang)) };
        self.alternat.langs().iter().map(text).collect()
    }
}

/// The rows as the languages share the paper. Emblems and signatures stand once, for all
/// of them.
fn arranged(rows: Vec<Row>, layout: Layout, langs: &[Lang]) -> Vec<Row> {
    let stands_alone = |row: &Row| {
        matches!(row.role, Role::Signatures(_) | Role::Emblems(_) | Role::Table(_))
    };
    let single = |row: &Row, index: usize, start: Start| {
        let columns = row.columns.get(index).cloned().into_iter().collect();
        Row { columns, start, ..row.clone() }
    };
    match layout {
        Layout::Columns | Layout::Separate => rows,
        Layout::Stacked => {
            let mut all = Vec::new();
            for row in rows {
                if stands_alone(&row) {
                    all.push(row);
                    continue;
                }
                for index in 0..row.columns.len() {
                    let start = if index == 0 { row.start } else { Start::Close };
                    all.push(single(&row, index, start));
                }
            }
            all
        }
        Layout::Sequential => {
            let text = rows.iter().skip_while(|it| stands_alone(it));
            let start = rows.len() - text.count();
            let text = rows[start..].iter().take_while(|it| !stands_alone(it));
            let end = start + text.count();
            let mut all = rows[..start].to_vec();
            for index in 0..langs.len() {
                for (place, row) in rows[start..end].iter().enumerate() {
                    let begins = place == 0 && index > 0;
                    let start = if begins { Start::Sheet } else { row.start };
                    all.push(single(row, index, start));
                }
            }
            all.extend(rows.into_iter().skip(end));
            all
        }
    }
}

/// A column of text as it was typed: an empty line ends a paragraph, a line end within
/// one stays.
fn column(lang: Lang, text: &str, at: Option<Cell>) -> Column {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut ended = true;
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            _ if line.is_empty() => ended = true,
            Some(paragraph) if !ended => {
                paragraph.push('\n');
                paragraph.push_str(line);
            }
            _ => {
                paragraphs.push(line.to_owned());
                ended = false;
            }
        }
    }
    Column { lang, number: String::new(), paragraphs, at }
}

fn placed(finding: Finding, place: Place) -> Finding {
    match place {
        Place::Title => finding,
        Place::Recital(recital) => finding.with("recital", recital),
        Place::Article(article) => finding.with("article", article),
        Place::Clause(article, clause) => {
            finding.with("article", article).with("clause", clause)
        }
    }
}

/// Where the fields of an agreement and of its bodies stand, from top to bottom.
struct ReadingOrder {
    bodies: BTreeMap<BodyId, usize>,
    units: BTreeMap<Unit, (u8, usize, usize)>,
}

impl ReadingOrder {
    const PARTIES: u8 = 1;
    const OPENING: u8 = 2;
    const RECITALS: u8 = 3;
    const ARTICLES: u8 = 4;

    fn of(agreement: &Agreement) -> Self {
        let mut bodies = BTreeMap::new();
        let mut units = BTreeMap::new();
        for (index, party) in agreement.parties.iter().enumerate() {
            bodies.entry(party.body).or_insert(index);
            units.insert(party.unit, (Self::PARTIES, index, 0));
            for signatory in &party.signatories {
                units.insert(signatory.unit, (Self::PARTIES, index, 1));
            }
        }
        for (index, recital) in agreement.recitals.iter().enumerate() {
            units.insert(recital.unit, (Self::RECITALS, index, 0));
        }
        for (index, article) in agreement.articles.iter().enumerate() {
            units.insert(article.unit, (Self::ARTICLES, index, 0));
            for (clause, it) in article.clauses.iter().enumerate() {
                units.insert(it.unit, (Self::ARTICLES, index, clause + 1));
            }
        }
        Self { bodies, units }
    }

    fn place(&self, cell: &Cell) -> (u8, usize, usize) {
        if let pobratym_domain::Document::Body(body) = cell.document {
            let index = self.bodies.get(&body).copied().unwrap_or(usize::MAX);
            return (Self::PARTIES, index, 0);
        }
        if let Some(unit) = cell.unit {
            return self.units.get(&unit).copied().unwrap_or((u8::MAX, 0, 0));
        }
        match cell.kind {
            Kind::Langs => (0, 0, 0),
            Kind::Parties => (Self::PARTIES, 0, 0),
            Kind::Articles => (Self::ARTICLES, 0, 0),
            _ => (Self::OPENING, 0, 0),
        }
    }
}
