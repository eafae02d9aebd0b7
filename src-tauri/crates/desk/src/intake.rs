//! The office's own text becomes an agreement.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pobratym_domain::{
    Act, AgreementId, AgreementKind, Body, Cell, Change, Document, Kind, Lang, Refusal,
    TermLength, Value, WrittenArticle, WrittenText, check_value,
};
use pobratym_files::{
    Block, OfficeText, Paragraph, TextFault, is_packed, read_office, read_plain,
};
use pobratym_wording::{FoundKind, Intake, IntakeRow as Row, Piece, take_in};

use crate::agreements::newest;
use crate::desk::{Deed, Desk};
use crate::wire::{
    AgreementView, IntakeArticle, IntakeFact, IntakeRow, IntakeView, PartyName,
    TakeInInput,
};
use crate::{Fault, chance, input};

/// No agreement is longer; what is longer is another file.
const LIMIT: u64 = 64 << 20;

impl Desk {
    /// Looks what is in a Word or text file. Nothing is kept.
    ///
    /// # Errors
    /// [`Fault::File`] when it cannot be read, [`Fault::Text`] when it is no such file.
    pub fn look_into(&self, path: &Path) -> Result<IntakeView, Fault> {
        let failed = |source| Fault::File {
            operation: "reading a text",
            path: path.to_owned(),
            source,
        };
        let size = fs::metadata(path).map_err(failed)?.len();
        let unfit = |source| Fault::Text { path: path.to_owned(), source };
        if size > LIMIT {
            return Err(unfit(TextFault::Size(LIMIT)));
        }
        let bytes = fs::read(path).map_err(failed)?;
        let text = match is_packed(&bytes) {
            true => read_office(&bytes).map_err(unfit)?,
            false if bytes.contains(&0) && !bytes.starts_with(&[0xff, 0xfe]) => {
                return Err(unfit(TextFault::Broken("not a text".to_owned())));
            }
            false => read_plain(&bytes),
        };
        self.intake(&text)
    }

    /// Looks what is in a pasted text. Nothing is kept.
    ///
    /// # Errors
    /// [`Fault::Store`] when the names of bodies cannot be read.
    pub fn look_at(&self, text: &str) -> Result<IntakeView, Fault> {
        self.intake(&read_plain(text.as_bytes()))
    }

    /// Makes an agreement of a text that was looked over. What stands below its last article
    /// or in other languages becomes a comment, so that nothing is lost.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the parties or languages are too few or too many, or the term
    /// is of no length that an agreement has.
    pub fn take_in(&mut self, asked: &TakeInInput) -> Result<AgreementView, Fault> {
        let template = newest(&asked.template)?;
        let id = AgreementId(chance::id());
        let parties = self.parties(&asked.parties)?;
        let langs = input::langs(&asked.langs)?;
        let mut taking = Taking { langs: &langs, left: Vec::new() };
        let mut text = WrittenText {
            title: taking.texts(&asked.title)?,
            recitals: taking.rows(&asked.preamble)?,
            articles: Vec::new(),
            remark: String::new(),
        };
        for article in &asked.articles {
            text.articles.push(WrittenArticle {
                heading: taking.texts(&article.heading)?,
                clauses: taking.rows(&article.clauses)?,
            });
        }
        taking.leave(&asked.rest);
        text.remark = taking.left.join("\n");
        let act = Act::TakeIn {
            id,
            kind: template.kind(),
            template: template.reference(),
            langs,
            parties,
            text: Box::new(text),
        };
        let mut plan = act.begin(&mut chance::id)?;
        let mut set = |kind, value| {
            check_value(kind, &value)?;
            plan.changes.push(Change { cell: Cell::of(id, kind), value });
            Ok::<_, Refusal>(())
        };
        if let Some(day) = &asked.signed_on {
            set(Kind::SignedOn, input::value(Kind::SignedOn, day)?)?;
        }
        if let Some(years) = asked.years {
            set(Kind::TermLength, Value::Code(TermLength::Years.to_string()))?;
            set(Kind::TermYears, Value::Number(years))?;
        }
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed(id, None).map(|it| it.view)
    }

    fn intake(&self, text: &OfficeText) -> Result<IntakeView, Fault> {
        let pieces: Vec<Piece> = text.blocks.iter().map(piece).collect();
        let intake = take_in(&pieces, &[self.lang(), Lang::EN, Lang::DE, Lang::PL]);
        let bodies = self.named_bodies(&pieces)?;
        Ok(view(&intake, bodies))
    }

    /// The bodies of the register whose names a text has.
    fn named_bodies(&self, pieces: &[Piece]) -> Result<Vec<PartyName>, Fault> {
        let all: Vec<&str> = pieces
            .iter()
            .flat_map(|it| match it {
                Piece::Paragraph(text) => vec![text.as_str()],
                Piece::Row(cells) => cells.iter().flatten().map(String::as_str).collect(),
            })
            .collect();
        let all = all.join("\n");
        let mut named = Vec::new();
        for (id, _) in self.names()?.iter().filter(|(_, name)| name.is_in(&all)) {
            let body = Body::from_cells(*id, &self.store.cells(Document::Body(*id))?);
            named.push(PartyName {
                body: id.to_string(),
                name: body.name_in(self.lang()).to_owned(),
                country: body.country.to_string(),
            });
        }
        Ok(named)
    }
}

fn piece(block: &Block) -> Piece {
    let text = |it: &Paragraph| it.text.trim().to_owned();
    match block {
        Block::Paragraph(paragraph) => Piece::Paragraph(text(paragraph)),
        Block::Row(cells) => {
            Piece::Row(cells.iter().map(|cell| cell.iter().map(text).collect()).collect())
        }
    }
}

fn view(intake: &Intake, bodies: Vec<PartyName>) -> IntakeView {
    let row = |it: &Row| IntakeRow {
        texts: it
            .texts
            .iter()
            .map(|(lang, text)| (lang.to_string(), text.clone()))
            .collect(),
        is_doubtful: it.is_doubtful,
    };
    let rows = |of: &[Row]| of.iter().map(row).collect::<Vec<_>>();
    let title = Row { texts: intake.title.clone(), is_doubtful: false };
    let mut view = IntakeView {
        langs: intake.langs.iter().map(Lang::to_string).collect(),
        template: intake.kind.unwrap_or(AgreementKind::Cooperation).to_string(),
        title: row(&title),
        preamble: rows(&intake.preamble),
        articles: intake
            .articles
            .iter()
            .map(|it| IntakeArticle {
                heading: row(&it.heading),
                clauses: rows(&it.clauses),
            })
            .collect(),
        rest: rows(&intake.rest),
        facts: intake
            .facts
            .iter()
            .map(|it| IntakeFact {
                kind: match it.kind {
                    FoundKind::SignedOn => "signedOn",
                    FoundKind::Years => "years",
                    FoundKind::Person => "person",
                }
                .to_owned(),
                lang: it.lang.to_string(),
                value: it.value.clone(),
            })
            .collect(),
        bodies,
        doubts: 0,
    };
    let clauses =
        view.articles.iter().flat_map(|it| it.clauses.iter().chain([&it.heading]));
    let doubtful = view.preamble.iter().chain(clauses).filter(|it| it.is_doubtful);
    view.doubts = u32::try_from(doubtful.count()).unwrap_or(u32::MAX);
    view
}

/// What of a text stands in the languages of its agreement, and what is left.
struct Taking<'a> {
    langs: &'a [Lang],
    left: Vec<String>,
}

impl Taking<'_> {
    fn texts(&mut self, row: &IntakeRow) -> Result<BTreeMap<Lang, String>, Fault> {
        let mut taken = BTreeMap::new();
        for (lang, text) in row.texts.iter().filter(|(_, text)| !text.trim().is_empty()) {
            let lang = input::code(lang)?;
            match self.langs.contains(&lang) {
                true => drop(taken.insert(lang, text.clone())),
                false => self.left.push(text.clone()),
            }
        }
        Ok(taken)
    }

    fn rows(&mut self, rows: &[IntakeRow]) -> Result<Vec<BTreeMap<Lang, String>>, Fault> {
        rows.iter().map(|row| self.texts(row)).collect()
    }

    fn leave(&mut self, rows: &[IntakeRow]) {
        let texts = rows.iter().flat_map(|it| it.texts.values());
        self.left.extend(texts.filter(|it| !it.trim().is_empty()).cloned());
    }
}
