//! Council papers and the yearly report, composed for printing.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{Document, Field, Finding, FindingCode, Lang, Profile, Stage};
use pobratym_wording::{
    CouncilPaper, Pack, Report, ReportPart, Sum, Table, TableColumn, council_papers,
};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::printing::{Paper, PaperSet, Watch};
use crate::procedure::followed;
use crate::target::file_name;
use crate::wire::{FilingRow, StepPaper};
use crate::{Fault, chance, input};

impl Desk {
    /// Composes the council papers of a party, or of all parties, by the procedures that
    /// they follow; all of them, or those that `keys` name. Nothing of it is recorded. What
    /// is not known is printed as a blank.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement, party or paper.
    pub fn council_papers(
        &mut self,
        agreement: &str,
        party: Option<&str>,
        keys: &[String],
    ) -> Result<PaperSet, Fault> {
        self.seal(Some(input::agreement_id(agreement)?.into()))?;
        let loaded = self.present(agreement)?;
        let wanted = party.map(input::unit).transpose()?;
        let (mut papers, mut cautions) = (Vec::new(), Vec::new());
        let packs = self.packs()?;
        for party in &loaded.agreement.parties {
            let is_meant = wanted.is_none_or(|it| it == party.unit);
            let pack = followed(&loaded, party, &packs, chance::today());
            let Some(pack) = pack.filter(|_| is_meant) else { continue };
            for paper in papers_of(&pack) {
                if !keys.is_empty() && !keys.contains(&paper.key) {
                    continue;
                }
                let council = CouncilPaper {
                    agreement: &loaded.agreement,
                    bodies: &loaded.bodies,
                    party: party.unit,
                    family: &pack.papers,
                    key: &paper.key,
                };
                cautions.extend(blanks(&council, &paper.name));
                papers.extend(self.council_paper(&loaded, &council, &paper.name)?);
            }
        }
        if papers.is_empty() {
            return Err(Fault::NotFound(keys.join(", ")));
        }
        Ok(PaperSet {
            agreement: None,
            papers,
            cautions,
            made_at: chance::now(),
            author: self.author()?,
            watch: Watch::default(),
        })
    }

    fn council_paper(
        &mut self,
        loaded: &Loaded,
        council: &CouncilPaper<'_>,
        name: &str,
    ) -> Result<Option<Paper>, Fault> {
        let Some(manuscript) = council.manuscript() else { return Ok(None) };
        let pictures = self.pictures_of(&manuscript, &loaded.bodies)?;
        let party_name = self.party_name(loaded, council.party);
        let set = self.one_paper(manuscript, loaded.agreement.id.into())?;
        Ok(set.papers.into_iter().next().map(|it| Paper {
            pictures,
            name: file_name(&[&party_name, name]),
            party: party_name,
            ..it
        }))
    }

    /// Composes what was done in a year: agreements, promises, aid.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a year that is none.
    pub fn year_report(&mut self, year: i32) -> Result<PaperSet, Fault> {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .ok_or_else(|| Fault::Invalid(year.to_string()))?;
        let lang = self.lang();
        let word = |key: &str| crate::message(key, &[], lang);
        let year_text = year.to_string();
        let author = self.author()?.unwrap_or_default();
        let args = [("year", year_text.as_str()), ("body", author.as_str())];
        let report = Report {
            profile: Profile::Official,
            lang,
            title: crate::message("report-title", &args, lang),
            parts: vec![
                self.concluded_in(year, &word)?,
                self.promised_in(year, &word)?,
                self.given_in(year, &word)?,
            ],
        };
        self.one_paper(report.manuscript(), Document::Office)
    }

    fn concluded_in(
        &mut self,
        year: i32,
        word: &dyn Fn(&str) -> String,
    ) -> Result<ReportPart, Fault> {
        let lang = self.lang();
        let is_in =
            |day: &Option<String>| day.as_deref().is_some_and(|it| in_year(it, year));
        let mut rows = Vec::new();
        let mut in_force = 0_usize;
        for summary in self.summaries()?.agreements().filter(|it| !it.row.sample) {
            let row = &summary.row;
            let stage = row.stage.parse::<Stage>().unwrap_or(Stage::Draft);
            let is_running = stage >= Stage::Signed && stage < Stage::Ended;
            in_force += usize::from(is_running);
            if stage >= Stage::Signed && is_in(&row.signed_on) {
                let day = row.signed_on.clone().unwrap_or_default();
                let stage = pobratym_wording::messages::name("stage", &row.stage, lang);
                rows.push(vec![plain_day(&day), row.title.clone(), stage]);
            }
        }
        rows.sort();
        let count = in_force.to_string();
        let said = crate::message("report-in-force", &[("count", &count)], lang);
        Ok(part(
            word,
            lang,
            "report-agreements",
            vec![said],
            &["day", "title", "stage"],
            rows,
        ))
    }

    fn promised_in(
        &mut self,
        year: i32,
        word: &dyn Fn(&str) -> String,
    ) -> Result<ReportPart, Fault> {
        let lang = self.lang();
        let mut rows = Vec::new();
        for row in self.filings("commitment")?.into_iter().filter(|it| !it.sample) {
            let field =
                |field: Field| row.fields.get(field.code()).cloned().unwrap_or_default();
            let (due, done) = (field(Field::DueOn), field(Field::DoneOn));
            if in_year(&due, year) || in_year(&done, year) {
                let progress = field(Field::Progress);
                let progress =
                    if progress.is_empty() { "open".to_owned() } else { progress };
                rows.push(vec![
                    plain_day(&due),
                    field(Field::Promise),
                    field(Field::OwnOwner),
                    word(&format!("progress-{progress}")),
                    field(Field::Evidence),
                ]);
            }
        }
        let heads = ["due", "promise", "owner", "progress", "evidence"];
        Ok(part(word, lang, "report-commitments", Vec::new(), &heads, rows))
    }

    fn given_in(
        &mut self,
        year: i32,
        word: &dyn Fn(&str) -> String,
    ) -> Result<ReportPart, Fault> {
        let lang = self.lang();
        let all = self.filings("consignment")?.into_iter();
        let given: Vec<FilingRow> = all
            .filter(|it| !it.sample)
            .filter(|it| {
                it.fields.get(Field::GivenOn.code()).is_some_and(|on| in_year(on, year))
            })
            .collect();
        let mut totals = BTreeMap::<String, Vec<Sum>>::new();
        let mut rows = Vec::new();
        for row in given.iter().rev() {
            let field =
                |field: Field| row.fields.get(field.code()).cloned().unwrap_or_default();
            let named = |body: Field, name: Field| {
                let body = row.names.get(body.code()).cloned();
                body.unwrap_or_else(|| field(name))
            };
            for total in &row.totals {
                if let Some((amount, currency)) = total.rsplit_once(' ') {
                    let (amount, currency) = (amount.to_owned(), currency.to_owned());
                    let sum = Sum { amount, currency: currency.clone() };
                    totals.entry(currency).or_default().push(sum);
                }
            }
            rows.push(vec![
                plain_day(&field(Field::GivenOn)),
                named(Field::Giver, Field::GiverName),
                named(Field::Receiver, Field::ReceiverName),
                field(Field::Subject),
                row.totals.join("; "),
                row.tonnes.clone(),
            ]);
        }
        let sums = totals.values().filter_map(|sums| Sum::total(sums));
        let sums: Vec<String> = sums.map(|it| it.said(lang)).collect();
        let said = match sums.is_empty() {
            true => Vec::new(),
            false => {
                let list = sums.join("; ");
                vec![crate::message("report-aid-worth", &[("sums", &list)], lang)]
            }
        };
        let heads = ["day", "giver", "receiver", "what", "worth", "tonnes"];
        Ok(part(word, lang, "report-aid", said, &heads, rows))
    }
}

/// What a paper leaves to be filled in by hand; it leads to the first of the fields.
fn blanks(paper: &CouncilPaper<'_>, name: &str) -> Option<Finding> {
    let lacks = paper.lacks();
    let finding = Finding::found(FindingCode::PaperBlanks, *lacks.first()?);
    Some(finding.with("found", name).with("number", lacks.len()))
}

/// The papers that the steps of a pack name, in the order of its family.
pub(crate) fn papers_of(pack: &Pack) -> Vec<StepPaper> {
    let named = |key: &String| pack.steps.iter().any(|it| it.papers.contains(key));
    let papers = council_papers(&pack.papers).into_iter();
    papers
        .filter(|it| named(&it.key))
        .map(|it| StepPaper { key: it.key, name: it.title })
        .collect()
}

fn part(
    word: &dyn Fn(&str) -> String,
    lang: Lang,
    heading: &str,
    said: Vec<String>,
    heads: &[&str],
    rows: Vec<Vec<String>>,
) -> ReportPart {
    let column = |head: &&str| TableColumn {
        lang,
        head: word(&format!("report-column-{head}")),
        holds_numbers: false,
        share: 0,
    };
    let mut paragraphs = said;
    if rows.is_empty() {
        paragraphs.push(word("report-nothing"));
    }
    let columns = heads.iter().map(column).collect();
    ReportPart {
        heading: word(heading),
        paragraphs,
        table: Some(Table { columns, rows, totals: Vec::new() }),
    }
}

fn in_year(day: &str, year: i32) -> bool {
    day.parse::<NaiveDate>().is_ok_and(|it| it.year() == year)
}

/// `2026-10-24` as a table writes it.
fn plain_day(day: &str) -> String {
    let day = day.parse::<NaiveDate>().map(|it| it.format("%d.%m.%Y").to_string());
    day.unwrap_or_default()
}
