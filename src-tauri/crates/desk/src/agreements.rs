//! Drafting: agreements, their acts, their register.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Act, Agreement, AgreementId, Body, BodyId, Cell, Document, Finding, FindingCode,
    Kind, Lang, Refusal, Stage, Step, Unit, Value, WordingState,
};
use pobratym_store::Passage;
use pobratym_wording::{Name, Purpose, Reading, State, Template, compose, findings};
use sha2::{Digest as _, Sha256};

use crate::desk::{Deed, Desk};
use crate::view::{self, Viewed};
use crate::wire::{
    ActInput, AgreementRow, AgreementView, Changed, DraftInput, PartyInput, StageCount,
    TodayView,
};
use crate::{Fault, chance, input, naming};

/// An agreement with everything that its papers and findings depend on.
#[derive(Clone)]
pub(crate) struct Loaded {
    pub(crate) agreement: Agreement,
    pub(crate) bodies: BTreeMap<BodyId, Body>,
    /// Bodies that are no parties.
    pub(crate) strangers: Vec<Name>,
    pub(crate) edited_at: i64,
}

impl Loaded {
    /// The agreement with its bodies, to be held against another.
    pub(crate) fn state(&self) -> State<'_> {
        (&self.agreement, &self.bodies)
    }

    /// The agreement as it reads.
    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading::of(&self.agreement, &self.bodies)
    }

    /// All findings in reading order, reprints last, for a clerk who reads `lang`.
    pub(crate) fn findings(&self, lang: Lang) -> Vec<Finding> {
        self.findings_beside(&self.outdated(), lang)
    }

    /// All findings, where the outdated originals are known already. Where no text is, none
    /// is looked for.
    fn findings_beside(&self, outdated: &[usize], lang: Lang) -> Vec<Finding> {
        if !self.agreement.has_text() {
            return Vec::new();
        }
        let mut all = findings(&self.agreement, &self.bodies, &self.strangers, lang);
        for &index in outdated {
            let original = &self.agreement.originals[index];
            let Some(party) = self.agreement.party(original.party) else { continue };
            let at = Cell::of(self.agreement.id, Kind::Originals).at(party.unit);
            let name = self.bodies.get(&party.body).map(|body| body.name_in(lang));
            all.push(
                Finding::found(FindingCode::ReprintNeeded, at)
                    .with("number", original.number)
                    .with("party", name.unwrap_or_default()),
            );
        }
        all
    }

    /// The newest prints of each original whose paper would say something else by now.
    pub(crate) fn outdated(&self) -> Vec<usize> {
        let originals = &self.agreement.originals;
        (0..originals.len())
            .filter(|&index| {
                let it = &originals[index];
                let is_newest = !originals[index + 1..]
                    .iter()
                    .any(|later| (later.party, later.number) == (it.party, it.number));
                is_newest && self.content(it.party, it.number) != it.content
            })
            .collect()
    }

    /// The digest of what the original says, whoever sets it.
    pub(crate) fn content(&self, party: Unit, number: u32) -> [u8; 32] {
        let alternat = self.agreement.arrange(Some(party), &self.bodies);
        let purpose = Purpose::Original { party, number };
        let manuscript = compose(&alternat, &self.bodies, purpose);
        Sha256::digest(manuscript.plain_text()).into()
    }
}

impl Desk {
    /// The agreement with this identifier.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn agreement(&mut self, id: &str) -> Result<AgreementView, Fault> {
        let loaded = self.present(id)?;
        self.view_of(&loaded)
    }

    /// What the agreement still lacks, in the clerk's language.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn check(&mut self, id: &str) -> Result<Vec<crate::wire::FindingView>, Fault> {
        let loaded = self.present(id)?;
        Ok(view::findings(&loaded.findings(self.lang()), self.lang()))
    }

    /// All agreements, newest edit first, or those that `query` finds.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn register(&mut self, query: &str) -> Result<Vec<AgreementRow>, Fault> {
        if query.trim().is_empty() {
            let all = self.summaries()?.agreements();
            let mut rows: Vec<_> = all.map(|it| it.row.clone()).collect();
            rows.sort_by_key(|row| std::cmp::Reverse(row.edited_at));
            return Ok(rows);
        }
        let mut rows = Vec::new();
        let mut seen = BTreeSet::new();
        for hit in self.store.search(query, MOST_HITS)? {
            for id in self.found_in(hit.document)? {
                if seen.insert(id) {
                    rows.extend(self.row(id, hit.cell)?);
                }
            }
        }
        Ok(rows)
    }

    /// The agreements that a hit stands for: itself, or those of a body.
    fn found_in(&mut self, document: Document) -> Result<Vec<AgreementId>, Fault> {
        match document {
            Document::Agreement(id) => Ok(vec![id]),
            Document::Body(id) => self.agreements_with(id),
            Document::Letter(_) | Document::Commitment(_) | Document::Consignment(_) => {
                Ok(self.known_filing(document)?.about().into_iter().collect())
            }
            Document::Visit(id) => Ok(self.read_visit(id)?.agreements().collect()),
            Document::Office | Document::Clause(_) => Ok(Vec::new()),
        }
    }

    /// What waits for the clerk, and how many agreements stand where.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn today(&mut self) -> Result<TodayView, Fault> {
        let mut needs = Vec::new();
        let mut stages = BTreeMap::<String, u32>::new();
        for summary in self.summaries()?.agreements() {
            *stages.entry(summary.row.stage.clone()).or_default() += 1;
            needs.extend(summary.need());
        }
        needs.sort_by_key(|it| std::cmp::Reverse(it.edited_at));
        let mut deadlines = self.deadlines()?;
        deadlines.retain(|it| it.is_near || it.is_over);
        Ok(TodayView {
            deadlines,
            today: chance::today().to_string(),
            needs,
            stages: Stage::ALL
                .iter()
                .map(|stage| StageCount {
                    stage: stage.to_string(),
                    count: stages.get(stage.code()).copied().unwrap_or(0),
                })
                .collect(),
        })
    }

    /// Begins an agreement from a template.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the parties or languages are too few or too many.
    pub fn draft(&mut self, input: &DraftInput) -> Result<AgreementView, Fault> {
        let template = newest(&input.template)?;
        let id = AgreementId(chance::id());
        let parties = self.parties(&input.parties)?;
        let act = Act::Draft {
            id,
            kind: template.kind(),
            template: template.reference(),
            outline: template.outline(),
            langs: input::langs(&input.langs)?,
            parties,
            sample: false,
        };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed(id, None).map(|it| it.view)
    }

    /// The bodies that shall be parties, each with the language of its column.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for a body that is not there, [`Fault::Refused`] where the law of
    /// one allows no cooperation with the state of another.
    pub(crate) fn parties(
        &self,
        inputs: &[PartyInput],
    ) -> Result<Vec<(BodyId, Lang)>, Fault> {
        let mut parties = Vec::new();
        for party in inputs {
            parties.push((input::body_id(&party.body)?, input::code(&party.lang)?));
        }
        self.refuse_excluded(parties.iter().map(|(body, _)| *body))?;
        Ok(parties)
    }

    /// Does one act to an agreement.
    ///
    /// # Errors
    /// [`Fault::Refused`] when a rule forbids it.
    pub fn act(&mut self, agreement: &str, input: &ActInput) -> Result<Changed, Fault> {
        let id = input::agreement_id(agreement)?;
        self.seal(Some(id.into()))?;
        let loaded = self.load(id)?;
        let act = self.meant(input, &loaded)?;
        let plan = act.plan(&loaded.agreement, &mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed(id, plan.made)
    }

    /// Seals one value of an agreement.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the text is closed or the value does not fit.
    pub fn edit_agreement(&mut self, cell: &str, value: &str) -> Result<Changed, Fault> {
        let (id, cell) = input::agreement_cell(cell)?;
        self.seal_value(cell, input::value(cell.kind, value)?)?;
        self.changed(id, None)
    }

    /// Takes back this clerk's latest act on the agreement.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is none, or someone else changed the place since.
    pub fn undo_agreement(&mut self, id: &str) -> Result<Changed, Fault> {
        let id = input::agreement_id(id)?;
        self.undo(id.into())?;
        self.changed(id, None)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is nothing to do again.
    pub fn redo_agreement(&mut self, id: &str) -> Result<Changed, Fault> {
        let id = input::agreement_id(id)?;
        self.redo(id.into())?;
        self.changed(id, None)
    }

    /// The agreement, unless it was removed; one that was can still be brought back.
    pub(crate) fn present(&self, id: &str) -> Result<Loaded, Fault> {
        let loaded = self.load(input::agreement_id(id)?)?;
        if loaded.agreement.removed {
            return Err(Fault::NotFound(id.to_owned()));
        }
        Ok(loaded)
    }

    /// The agreement as it stands, with what is being typed.
    pub(crate) fn load(&self, id: AgreementId) -> Result<Loaded, Fault> {
        let cells = self.cells(id.into())?;
        if cells.is_empty() {
            return Err(Fault::NotFound(id.to_string()));
        }
        self.loaded(id, &cells)
    }

    /// The agreement with these values.
    pub(crate) fn loaded(
        &self,
        id: AgreementId,
        cells: &BTreeMap<Cell, Value>,
    ) -> Result<Loaded, Fault> {
        let agreement = Agreement::from_cells(id, cells);
        let mut bodies = BTreeMap::new();
        for party in &agreement.parties {
            bodies.insert(
                party.body,
                Body::from_cells(party.body, &self.cells(party.body.into())?),
            );
        }
        let edited_at = self.store.changed_at(id.into())?.unwrap_or(0);
        let strangers = self.strangers(&bodies)?;
        Ok(Loaded { agreement, bodies, strangers, edited_at })
    }

    pub(crate) fn changed(
        &mut self,
        id: AgreementId,
        made: Option<Unit>,
    ) -> Result<Changed, Fault> {
        let loaded = self.load(id)?;
        self.index(&loaded)?;
        Ok(Changed {
            view: self.view_of(&loaded)?,
            made: made.map(|it| it.to_string()),
            saved: self.saved(),
        })
    }

    pub(crate) fn view_of(&self, loaded: &Loaded) -> Result<AgreementView, Fault> {
        let document = loaded.agreement.id.into();
        let outdated = loaded.outdated();
        Ok(Viewed {
            authors: &self.authors(document)?,
            versions: self.version_views(document)?,
            procedure: self.procedure(loaded)?,
            today: chance::today(),
            agreement: &loaded.agreement,
            bodies: &loaded.bodies,
            findings: &loaded.findings_beside(&outdated, self.lang()),
            outdated: &outdated,
            edited_at: loaded.edited_at,
            revision: u32::try_from(self.store.revision(document)?).unwrap_or(u32::MAX),
            undo: self.undo_name(document)?,
            redo: self.redo_name(document)?,
            lang: self.lang(),
        }
        .view())
    }

    fn row(
        &mut self,
        id: AgreementId,
        hit: Option<Cell>,
    ) -> Result<Option<AgreementRow>, Fault> {
        let Some(summary) = self.summaries()?.agreement(id) else { return Ok(None) };
        let row = summary.row.clone();
        let hit = match hit {
            Some(hit) => excerpt(&self.load(id)?.agreement, hit),
            None => String::new(),
        };
        Ok(Some(AgreementRow { hit, ..row }))
    }

    /// Makes the template's words findable under the agreement; own texts the store
    /// finds by itself.
    pub(crate) fn index(&mut self, loaded: &Loaded) -> Result<(), Fault> {
        let agreement = &loaded.agreement;
        let mut title = String::new();
        for body in loaded.bodies.values() {
            let official = body.official.values().flat_map(|forms| forms.iter());
            let names = body.short.values().map(String::as_str);
            names.chain(official.map(|(_, text)| text)).for_each(|name| {
                title.push_str(name);
                title.push('\n');
            });
        }
        let root = |kind| Cell::of(agreement.id, kind);
        let mut cells = vec![root(Kind::Title)];
        cells.extend(agreement.recitals.iter().map(|it| root(Kind::Text).at(it.unit)));
        for article in &agreement.articles {
            cells.push(root(Kind::Heading).at(article.unit));
            cells.extend(article.clauses.iter().map(|it| root(Kind::Text).at(it.unit)));
        }
        let mut text = String::new();
        let reading = loaded.reading();
        for lang in &agreement.langs {
            for part in cells.iter().filter_map(|it| reading.provided(it.in_lang(*lang)))
            {
                text.push_str(&part);
                text.push('\n');
            }
        }
        let digest: [u8; 32] = Sha256::digest(format!("{title}{text}")).into();
        if self.indexed.insert(agreement.id, digest) != Some(digest) {
            let document = agreement.id.into();
            let passage = Passage { document, cell: None, title: &title, body: &text };
            self.store.index(&[passage])?;
        }
        Ok(())
    }
}

/// Where a search hit lies, in words short enough for a line.
fn excerpt(agreement: &Agreement, cell: Cell) -> String {
    const MOST: usize = 120;
    let Cell { unit: Some(unit), lang: Some(lang), kind: Kind::Text, .. } = cell else {
        return String::new();
    };
    let clauses = agreement.articles.iter().flat_map(|it| &it.clauses);
    let clause = agreement.recitals.iter().chain(clauses).find(|it| it.unit == unit);
    let text = clause.and_then(|it| it.text.get(&lang)).map_or("", String::as_str);
    text.chars().take(MOST).collect()
}

/// The newest template of an instrument.
pub(crate) fn newest(name: &str) -> Result<&'static Template, Fault> {
    let kind = name.parse().ok();
    kind.and_then(Template::newest).ok_or_else(|| Fault::NotFound(name.to_owned()))
}

/// More hits than this nobody reads.
const MOST_HITS: usize = 100;

impl Desk {
    /// The act that was asked for.
    fn meant(&self, input: &ActInput, to: &Loaded) -> Result<Act, Fault> {
        Ok(match input {
            ActInput::AddRecital { after } => {
                Act::AddRecital { after: input::after(after.as_ref())? }
            }
            ActInput::AddArticle { after } => {
                Act::AddArticle { after: input::after(after.as_ref())? }
            }
            ActInput::AddClause { article, after } => Act::AddClause {
                article: input::unit(article)?,
                after: input::after(after.as_ref())?,
            },
            ActInput::Remove { unit } => Act::Remove { unit: input::unit(unit)? },
            ActInput::MoveUp { unit } => {
                Act::Move { unit: input::unit(unit)?, step: Step::Up }
            }
            ActInput::MoveDown { unit } => {
                Act::Move { unit: input::unit(unit)?, step: Step::Down }
            }
            ActInput::SetLangs { langs } => Act::SetLangs { langs: input::langs(langs)? },
            ActInput::AddParty { body, lang } => {
                let body = input::body_id(body)?;
                self.refuse_excluded(to.bodies.keys().copied().chain([body]))?;
                Act::AddParty { body, lang: input::code(lang)? }
            }
            ActInput::AddSignatory { party, person, countersigns } => {
                let party = input::unit(party)?;
                let find =
                    |it: &String| input::person(&to.agreement, &to.bodies, party, it);
                Act::AddSignatory {
                    party,
                    person: person.as_ref().map(find).transpose()?,
                    countersigns: *countersigns,
                }
            }
            ActInput::Substitute { signatory, person } => {
                let signatory = input::unit(signatory)?;
                let (party, _) =
                    to.agreement.signatory(signatory).ok_or(Refusal::NoSuchUnit)?;
                let person =
                    input::person(&to.agreement, &to.bodies, party.unit, person)?;
                Act::Substitute { signatory, person }
            }
            ActInput::Restore { cell } => {
                let (_, cell) = input::agreement_cell(cell)?;
                Act::Edit { cell, value: Value::Absent }
            }
            ActInput::Settle => Act::Settle { findings: to.findings(self.lang()) },
            ActInput::Reopen => Act::Reopen,
            ActInput::RemoveAgreement => Act::RemoveAgreement,
            ActInput::SetInstrument { template } => {
                let template = newest(template)?;
                Act::SetInstrument {
                    kind: template.kind(),
                    template: template.reference(),
                    outline: template.outline(),
                    texts: to.texts(),
                }
            }
            ActInput::InsertClause { article, after, clause } => Act::InsertClause {
                article: input::after(article.as_ref())?,
                after: input::after(after.as_ref())?,
                clause: self.insertion(clause, to)?,
            },
            ActInput::InsertArticle { after, topic } => Act::InsertArticle {
                after: input::after(after.as_ref())?,
                article: to.topic(topic)?.article(),
            },
            ActInput::Exchange { clause, provision } => Act::Exchange {
                clause: input::unit(clause)?,
                provision: to.provision(provision)?,
            },
            ActInput::AddEntry { after } => {
                Act::AddEntry { after: input::after(after.as_ref())? }
            }
            ActInput::TakeEntries => {
                let source = to.agreement.reference.agreement;
                let source =
                    self.present(&source.ok_or(Refusal::NothingToTake)?.to_string())?;
                Act::TakeEntries {
                    table: source.agreement.kind.table(),
                    entries: source.agreement.entries,
                }
            }
            ActInput::MoveTo { unit, after } => Act::MoveTo {
                unit: input::unit(unit)?,
                after: input::after(after.as_ref())?,
            },
            ActInput::Refer { agreement } => {
                let other = self.present(agreement)?;
                let reading = other.reading();
                let langs = to.agreement.langs.iter();
                let title = langs
                    .map(|lang| (*lang, reading.title(*lang).text))
                    .filter(|(_, title)| !title.is_empty());
                Act::Refer {
                    agreement: other.agreement.id,
                    title: title.collect(),
                    signed_on: other.agreement.signed_on,
                }
            }
            ActInput::AddTerm => Act::AddTerm,
            ActInput::AddFact { kind, name } => {
                Act::AddFact { kind: input::code(kind)?, name: name.clone() }
            }
            ActInput::ProposeForms { signatory } => {
                naming::forms_of_signatory(&to.agreement, input::unit(signatory)?)?
            }
            ActInput::Check { cell, certified_by } => Act::Check {
                cell: input::agreement_cell(cell)?.1,
                state: match certified_by {
                    None => WordingState::Checked,
                    Some(_) => WordingState::Certified,
                },
                note: certified_by.clone().unwrap_or_default(),
            },
            ActInput::Release { cell, reason } => Act::Release {
                cell: input::agreement_cell(cell)?.1,
                reason: reason.clone(),
            },
            ActInput::AddComment { on, text, audience } => Act::AddComment {
                on: input::after(on.as_ref())?,
                text: text.clone(),
                audience: input::code(audience)?,
            },
            ActInput::Reach { stage, on, note } => Act::Reach {
                stage: input::code(stage)?,
                on: input::day(on.as_deref())?,
                note: note.clone(),
            },
            ActInput::AddApproval { party, step } => self.approval(to, party, step)?,
            ActInput::FollowPack { party, pack } => self.following(party, pack)?,
            ActInput::Amend { article, after, clause, how } => self.amendment(
                to,
                input::unit(article)?,
                input::after(after.as_ref())?,
                input::unit(clause)?,
                input::code(how)?,
            )?,
            ActInput::KeepVersion { name } => Act::KeepVersion { name: name.clone() },
            ActInput::TakeBack { cell, version } => {
                let (id, cell) = input::agreement_cell(cell)?;
                let state = self.state(id, version)?;
                let text = state.reading().text(cell).ok_or(Refusal::NoSuchUnit)?;
                let provided = to.reading().provided(cell);
                let value = match provided == Some(text.clone()) {
                    true => Value::Absent,
                    false => Value::Text(text),
                };
                Act::Edit { cell, value }
            }
        })
    }
}
