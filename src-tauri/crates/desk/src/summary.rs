//! What lists show of each agreement and body, kept in the office file: a start with
//! thousands of agreements computes only those that have changed.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    AgreementId, AgreementKind, Body, BodyId, Document, FindingCode, Lang, Stage, VisitId,
};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::view;
use crate::visits::bodies_of;
use crate::wire::{AgreementRow, Deadline, FilingRow, Need, VisitRow};
use crate::{Fault, chance};

/// So many computed summaries are worth a commit of their own; fewer wait for the close.
const WORTH_KEEPING: usize = 16;

/// Everything that lists are made of, read from the file with the first list.
#[derive(Debug)]
pub(crate) struct Summaries {
    lang: Lang,
    of: BTreeMap<Document, Summary>,
    /// Computed since they were last kept.
    unkept: BTreeSet<Document>,
}

/// What lists show of one document, and what it was computed from.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Summary {
    program: String,
    lang: String,
    /// The day it was computed on.
    on: String,
    seen: BTreeMap<String, u64>,
    shown: Shown,
}

/// What lists show of one document.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Shown {
    Agreement(Box<AgreementSummary>),
    Body(BodySummary),
    Filing(Box<FilingSummary>),
    Visit(Box<VisitSummary>),
    Removed,
}

/// What lists show of an agreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AgreementSummary {
    pub(crate) row: AgreementRow,
    /// The days to keep, without the day they are seen on.
    deadlines: Vec<Deadline>,
    /// The agreement that it rests on.
    refers: Option<String>,
    is_printed: bool,
    is_outdated: bool,
}

/// What lists show of a letter, a promise or a consignment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FilingSummary {
    pub(crate) row: FilingRow,
    deadline: Option<Deadline>,
}

/// What lists show of a visit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VisitSummary {
    row: VisitRow,
    deadlines: Vec<Deadline>,
}

/// What lists show of a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BodySummary {
    pub(crate) name: String,
    pub(crate) official: String,
    pub(crate) kind: String,
    pub(crate) country: String,
    pub(crate) sample: bool,
}

impl Desk {
    /// What lists show, as of now. Linear in the number of documents, and computes only
    /// those that have changed, or whose bodies have.
    pub(crate) fn summaries(&mut self) -> Result<&Summaries, Fault> {
        let lang = self.lang();
        let mut summaries = match self.summaries.take().filter(|it| it.lang == lang) {
            Some(summaries) => summaries,
            None => self.kept_summaries()?,
        };
        let revisions = self.store.revisions()?;
        let today = chance::today().to_string();
        for document in revisions.keys() {
            let known = summaries.of.get(document);
            if known.is_none_or(|it| !it.is_fresh(&revisions, &today))
                && let Some(computed) = self.summarise(*document, &revisions)?
            {
                summaries.of.insert(*document, computed);
                summaries.unkept.insert(*document);
            }
        }
        if summaries.unkept.len() >= WORTH_KEEPING {
            self.keep(&mut summaries)?;
        }
        Ok(self.summaries.insert(summaries))
    }

    /// Keeps what was computed since. Without it the next start computes it again.
    pub(crate) fn keep_summaries(&mut self) -> Result<(), Fault> {
        let Some(mut summaries) = self.summaries.take() else { return Ok(()) };
        self.keep(&mut summaries)?;
        self.summaries = Some(summaries);
        Ok(())
    }

    fn kept_summaries(&self) -> Result<Summaries, Fault> {
        let lang = self.lang();
        let kept = self.store.summaries()?.into_iter();
        let of = kept
            .filter_map(|(document, text)| {
                let summary: Summary = serde_json::from_str(&text).ok()?;
                let is_ours = summary.program == PROGRAM && summary.lang == lang.as_str();
                is_ours.then_some((document, summary))
            })
            .collect();
        Ok(Summaries { lang, of, unkept: BTreeSet::new() })
    }

    fn keep(&mut self, summaries: &mut Summaries) -> Result<(), Fault> {
        let texts = summaries
            .unkept
            .iter()
            .filter_map(|document| {
                let text = serde_json::to_string(summaries.of.get(document)?).ok()?;
                Some((*document, text))
            })
            .collect();
        self.store.keep_summaries(&texts)?;
        summaries.unkept.clear();
        Ok(())
    }

    fn summarise(
        &self,
        document: Document,
        revisions: &BTreeMap<Document, u64>,
    ) -> Result<Option<Summary>, Fault> {
        let mut from = vec![document];
        let shown = match self.shown(document, &mut from) {
            Err(Fault::NotFound(_)) => Shown::Removed,
            Ok(None) => return Ok(None),
            Ok(Some(shown)) => shown,
            Err(fault) => return Err(fault),
        };
        let revision = |it: &Document| revisions.get(it).copied().unwrap_or(0);
        Ok(Some(Summary {
            program: PROGRAM.to_owned(),
            lang: self.lang().as_str().to_owned(),
            on: chance::today().to_string(),
            seen: from.iter().map(|it| (it.to_string(), revision(it))).collect(),
            shown,
        }))
    }

    /// What lists show of a document, and the documents that this comes from besides.
    fn shown(
        &self,
        document: Document,
        from: &mut Vec<Document>,
    ) -> Result<Option<Shown>, Fault> {
        Ok(Some(match document {
            Document::Agreement(id) => {
                let loaded = self.load(id)?;
                from.extend(loaded.bodies.keys().map(|body| Document::from(*body)));
                let lang = self.lang();
                let findings = loaded.findings(lang);
                let row = view::row(
                    &loaded.agreement,
                    &loaded.bodies,
                    &findings,
                    loaded.edited_at,
                    lang,
                );
                if loaded.agreement.removed {
                    Shown::Removed
                } else {
                    Shown::Agreement(Box::new(AgreementSummary {
                        refers: (loaded.agreement.reference.agreement)
                            .map(|it| it.to_string()),
                        deadlines: self.deadlines_of(&loaded)?,
                        row,
                        is_printed: !loaded.agreement.originals.is_empty(),
                        is_outdated: findings
                            .iter()
                            .any(|it| it.code == FindingCode::ReprintNeeded),
                    }))
                }
            }
            Document::Body(id) => match self.known_body(id)? {
                body if body.removed => Shown::Removed,
                body => Shown::Body(BodySummary::of(&body, self.lang())),
            },
            Document::Letter(_) | Document::Commitment(_) | Document::Consignment(_) => {
                let filing = self.known_filing(document)?;
                match filing.removed {
                    true => Shown::Removed,
                    false => Shown::Filing(Box::new(FilingSummary {
                        row: self.filing_row(&filing)?,
                        deadline: self.deadline_of(&filing)?,
                    })),
                }
            }
            Document::Visit(id) => {
                let visit = self.read_visit(id)?;
                from.extend(bodies_of(&visit).map(Document::from));
                match visit.removed {
                    true => Shown::Removed,
                    false => Shown::Visit(Box::new(VisitSummary {
                        row: self.visit_row(&visit)?,
                        deadlines: self.deadlines_of_visit(&visit)?,
                    })),
                }
            }
            Document::Office | Document::Clause(_) => return Ok(None),
        }))
    }
}

/// Another version of the program may find and name things otherwise.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

impl Summaries {
    /// Every agreement in the register.
    pub(crate) fn agreements(&self) -> impl Iterator<Item = &AgreementSummary> {
        self.of.values().filter_map(|it| match &it.shown {
            Shown::Agreement(agreement) => Some(&**agreement),
            _ => None,
        })
    }

    /// The agreement, unless it was removed.
    pub(crate) fn agreement(&self, id: AgreementId) -> Option<&AgreementSummary> {
        match &self.of.get(&id.into())?.shown {
            Shown::Agreement(agreement) => Some(agreement),
            _ => None,
        }
    }

    /// Everything that is filed beside the agreements.
    pub(crate) fn filings(&self) -> impl Iterator<Item = &FilingRow> {
        self.of.values().filter_map(|it| match &it.shown {
            Shown::Filing(filing) => Some(&filing.row),
            _ => None,
        })
    }

    /// Every visit.
    pub(crate) fn visits(&self) -> impl Iterator<Item = &VisitRow> {
        self.of.values().filter_map(|it| match &it.shown {
            Shown::Visit(visit) => Some(&visit.row),
            _ => None,
        })
    }

    /// The visit, unless it was removed.
    pub(crate) fn visit(&self, id: VisitId) -> Option<&VisitRow> {
        match &self.of.get(&id.into())?.shown {
            Shown::Visit(visit) => Some(&visit.row),
            _ => None,
        }
    }

    /// The days to keep, in no order, without the day they are seen on.
    pub(crate) fn deadlines(&self) -> impl Iterator<Item = &Deadline> {
        self.of.values().flat_map(|it| match &it.shown {
            Shown::Agreement(agreement) => agreement.deadlines.as_slice(),
            Shown::Filing(filing) => filing.deadline.as_slice(),
            Shown::Visit(visit) => visit.deadlines.as_slice(),
            _ => &[],
        })
    }

    /// The body, unless it was removed.
    pub(crate) fn body(&self, id: BodyId) -> Option<&BodySummary> {
        match &self.of.get(&id.into())?.shown {
            Shown::Body(body) => Some(body),
            _ => None,
        }
    }

    /// Every body that has a card.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = (BodyId, &BodySummary)> {
        self.of.iter().filter_map(|(document, it)| match (document, &it.shown) {
            (Document::Body(id), Shown::Body(body)) => Some((*id, body)),
            _ => None,
        })
    }
}

impl Summary {
    /// Whether nothing that it was computed from has changed, and no term of it has run out
    /// since, so that the next one may have begun.
    fn is_fresh(&self, revisions: &BTreeMap<Document, u64>, today: &str) -> bool {
        let has_run_out = self.on != today
            && match &self.shown {
                Shown::Agreement(it) => {
                    it.deadlines.iter().any(|it| it.kind == "term" && *it.on < *today)
                }
                _ => false,
            };
        if has_run_out {
            return false;
        }
        self.seen.iter().all(|(document, revision)| {
            let document = document.parse::<Document>().ok();
            let present = document.and_then(|it| revisions.get(&it)).unwrap_or(&0);
            present == revision
        })
    }
}

impl BodySummary {
    fn of(body: &Body, lang: Lang) -> Self {
        Self {
            name: body.name_in(lang).to_owned(),
            official: view::nominative(&body.official, lang),
            kind: body.kind.to_string(),
            country: body.country.to_string(),
            sample: body.sample,
        }
    }
}

impl AgreementSummary {
    /// Whether it is a protocol to `agreement`.
    pub(crate) fn changes(&self, agreement: AgreementId) -> bool {
        self.refers.as_deref() == Some(agreement.to_string().as_str())
            && self.row.kind == AgreementKind::Protocol.code()
    }

    /// Whether the body is a party.
    pub(crate) fn binds(&self, body: BodyId) -> bool {
        let body = body.to_string();
        self.row.parties.iter().any(|party| party.body == body)
    }

    /// What waits for the clerk.
    pub(crate) fn need(&self) -> Option<Need> {
        let row = &self.row;
        let stage = row.stage.parse::<Stage>().ok()?;
        let step = match stage {
            _ if self.is_outdated => "reprint",
            stage if stage <= Stage::Settled && row.blockers > 0 => "finish",
            stage if stage < Stage::Settled => "settle",
            Stage::Settled if !self.is_printed => "print",
            _ => return None,
        };
        Some(Need {
            agreement: row.id.clone(),
            title: row.title.clone(),
            step: step.to_owned(),
            blockers: row.blockers,
            cautions: row.cautions,
            stage: row.stage.clone(),
            edited_at: row.edited_at,
            sample: row.sample,
        })
    }
}
