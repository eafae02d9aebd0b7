//! Papers: composed under the desk's lock, set and written outside it, then recorded.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use pobratym_domain::{
    Act, Agreement, AgreementId, Alternat, Cell, Document, Finding, FindingCode, Kind,
    Layout, Original, Profile, Refusal, Stage, Unit,
};
use pobratym_pdf::{Attachment, PdfOptions, export};
use pobratym_typeset::{Fonts, PageSetup, Setting, Typesetter, Unprintable};
use pobratym_wording::{Manuscript, Purpose, code_point, compose};
use sha2::{Digest as _, Sha256};

use crate::agreements::Loaded;
use crate::desk::{Deed, Desk};
use crate::pictures::Pictures;
use crate::printer::{NotSent, PrintOrder, Run};
use crate::prints::{Noted, Way};
use crate::target::{file_name, free_name, write_whole};
use crate::wire::{PaperInput, Printed, PrintedFile, Progress};
use crate::{Fault, chance, input, preflight, view};

/// Papers that are composed and not yet set.
#[derive(Debug)]
pub struct PaperSet {
    /// What the originals among them belong to.
    pub(crate) agreement: Option<AgreementId>,
    pub(crate) papers: Vec<Paper>,
    /// What the review found that does not stand in the way.
    pub(crate) cautions: Vec<Finding>,
    pub(crate) made_at: DateTime<Utc>,
    pub(crate) author: Option<String>,
    pub(crate) watch: Watch,
}

/// Whoever is told how far a set is, before each paper, and answers whether to go on.
#[derive(Clone, Default)]
pub(crate) struct Watch(Option<Arc<dyn Fn(Progress) -> bool + Send + Sync>>);

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Watch").field(&self.0.is_some()).finish()
    }
}

/// One composed paper.
#[derive(Debug)]
pub struct Paper {
    pub(crate) manuscript: Manuscript,
    pub(crate) pictures: Pictures,
    pub(crate) name: String,
    /// Under what the log has it, where that is not its name: a name of a person ends with
    /// the file.
    pub(crate) noted: Option<String>,
    /// How it is printed in a folder; none where whoever prints says so.
    pub(crate) run: Option<Run>,
    /// Names the paper beyond this print.
    pub(crate) identifier: String,
    pub(crate) original: Option<OriginalOf>,
    pub(crate) party: String,
    /// Where a finding about it leads.
    pub(crate) about: Document,
    pub(crate) has_fields: bool,
    pub(crate) attachments: Vec<Attachment>,
}

/// Whose original a paper is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OriginalOf {
    party: Unit,
    number: u32,
    /// The digest of what it says.
    content: [u8; 32],
}

/// A paper as the bytes of its file.
#[derive(Debug)]
pub struct Made {
    pub bytes: Vec<u8>,
    pub pages: u32,
}

/// Papers that have left the desk and are not yet recorded.
#[derive(Debug)]
pub struct Written {
    agreement: Option<AgreementId>,
    pub(crate) files: Vec<PrintedFile>,
    originals: Vec<Original>,
    cautions: Vec<Finding>,
    pub(crate) way: Way,
    pub(crate) noted: Vec<Noted>,
    /// What kept the rest from leaving.
    fault: Option<Fault>,
}

impl Desk {
    /// Composes the papers that are to be printed.
    ///
    /// # Errors
    /// [`Fault::Refused`] when originals were asked for and the text is not settled or
    /// anything blocks; then with all findings.
    pub fn prepare(&mut self, id: &str, input: &PaperInput) -> Result<PaperSet, Fault> {
        self.seal(Some(input::agreement_id(id)?.into()))?;
        let loaded = self.present(id)?;
        let mut cautions = Vec::new();
        let papers = match input {
            PaperInput::WorkingCopy { party } => {
                self.copies_of(&loaded, party.as_deref(), Purpose::WorkingCopy)?
            }
            PaperInput::CourtesyCopy { party } => {
                self.copies_of(&loaded, party.as_deref(), Purpose::CourtesyCopy)?
            }
            PaperInput::Consolidated => {
                let protocols = self.protocols_to(loaded.agreement.id)?;
                let signed = protocols.iter().map(|it| &it.agreement);
                let signed: Vec<&Agreement> =
                    signed.filter(|it| it.stage >= Stage::Signed).collect();
                let agreement = loaded.agreement.consolidated(&signed);
                let changed = Loaded { agreement, ..loaded.clone() };
                self.copies_of(&changed, None, Purpose::Consolidated)?
            }
            PaperInput::Originals => {
                let papers = self.originals_of(&loaded)?;
                let set: Vec<&Manuscript> =
                    papers.iter().map(|it| &it.manuscript).collect();
                cautions = loaded.findings(self.lang());
                preflight::compare(&set, &loaded.agreement)
                    .map_err(|_| Fault::Refused(Refusal::OriginalsDiffer))?;
                papers
            }
        };
        Ok(PaperSet {
            agreement: Some(loaded.agreement.id),
            papers,
            cautions,
            made_at: chance::now(),
            author: self.author()?,
            watch: Watch::default(),
        })
    }

    /// A set for a message that goes without papers.
    pub(crate) fn no_papers(&self) -> Result<PaperSet, Fault> {
        Ok(PaperSet {
            agreement: None,
            papers: Vec::new(),
            cautions: Vec::new(),
            made_at: chance::now(),
            author: self.author()?,
            watch: Watch::default(),
        })
    }

    /// Composes a working copy for the screen, with what is being typed: one paper, or
    /// one for each language.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or party.
    pub fn working_copy(
        &mut self,
        id: &str,
        party: Option<&str>,
    ) -> Result<Vec<Paper>, Fault> {
        let loaded = self.present(id)?;
        self.copies_of(&loaded, party, Purpose::WorkingCopy)
    }

    /// Who answers for what is printed here.
    pub(crate) fn author(&self) -> Result<Option<String>, Fault> {
        let Some(own) = self.choices.own_body else { return Ok(None) };
        let body = self.known_body(own)?;
        Ok(Some(view::nominative(&body.official, self.lang())))
    }

    /// Records originals that were made, and notes every paper in the log.
    ///
    /// # Errors
    /// [`Fault::Store`]; the files are there all the same. [`Fault::Printer`] where a printer
    /// took only some of the papers; those are recorded.
    pub fn record(&mut self, written: Written) -> Result<Printed, Fault> {
        self.note_prints(&written)?;
        let originals =
            written.originals.into_iter().filter_map(|it| Some((written.agreement?, it)));
        for (agreement, original) in originals {
            let loaded = self.load(agreement)?;
            let act = Act::PrintOriginal { original };
            let plan = act.plan(&loaded.agreement, &mut chance::id)?;
            // A paper on the table is not undone: the act is listed under the office.
            self.transact(Deed::of(Document::Office, &act), &plan)?;
        }
        if let Some(fault) = written.fault {
            return Err(fault);
        }
        let cautions = view::findings(&written.cautions, self.lang());
        Ok(Printed { files: written.files, cautions })
    }

    pub(crate) fn copies_of(
        &mut self,
        loaded: &Loaded,
        party: Option<&str>,
        purpose: Purpose,
    ) -> Result<Vec<Paper>, Fault> {
        let party = party.map(input::unit).transpose()?;
        let alternat = loaded.agreement.arrange(party, &loaded.bodies);
        let name = view::name(&loaded.agreement, &loaded.bodies, self.lang());
        let mut papers = Vec::new();
        for alternat in documents(&alternat) {
            let manuscript = compose(&alternat, &loaded.bodies, purpose);
            let mark = manuscript.marks.first().map(|it| it.text.clone());
            let lang = lang_of(&alternat);
            papers.push(Paper {
                pictures: self.pictures_of(&manuscript, &loaded.bodies)?,
                name: file_name(&[&name, &mark.unwrap_or_default(), &lang]),
                identifier: identifier(&loaded.agreement.id, None, &manuscript),
                original: None,
                party: party.map(|it| self.party_name(loaded, it)).unwrap_or_default(),
                about: loaded.agreement.id.into(),
                has_fields: false,
                attachments: Vec::new(),
                noted: None,
                run: None,
                manuscript,
            });
        }
        Ok(papers)
    }

    fn originals_of(&mut self, loaded: &Loaded) -> Result<Vec<Paper>, Fault> {
        let agreement = &loaded.agreement;
        if !agreement.has_text() {
            return Err(Refusal::NotSettled.into());
        }
        let mut findings = loaded.findings(self.lang());
        findings.extend(self.procedure_blockers(loaded)?);
        let mut papers = Vec::new();
        let mut number = 0;
        for party in &agreement.parties {
            let alternat = agreement.alternat(party.unit, &loaded.bodies, &findings)?;
            for _ in 0..party.originals {
                number += 1;
                let purpose = Purpose::Original { party: party.unit, number };
                let content = loaded.content(party.unit, number);
                let name = view::name(agreement, &loaded.bodies, self.lang());
                let party_name = self.party_name(loaded, party.unit);
                for alternat in documents(&alternat) {
                    let lang = lang_of(&alternat);
                    let manuscript = compose(&alternat, &loaded.bodies, purpose);
                    papers.push(Paper {
                        pictures: self.pictures_of(&manuscript, &loaded.bodies)?,
                        identifier: identifier(&agreement.id, Some(number), &manuscript),
                        name: file_name(&[
                            &name,
                            &number.to_string(),
                            &party_name,
                            &lang,
                        ]),
                        original: Some(OriginalOf { party: party.unit, number, content }),
                        party: party_name.clone(),
                        about: agreement.id.into(),
                        has_fields: agreement.paper.fields,
                        attachments: Vec::new(),
                        noted: None,
                        run: None,
                        manuscript,
                    });
                }
            }
        }
        Ok(papers)
    }

    pub(crate) fn party_name(&self, loaded: &Loaded, party: Unit) -> String {
        let party = loaded.agreement.party(party);
        let body = party.and_then(|party| loaded.bodies.get(&party.body));
        body.map(|body| body.name_in(self.lang()).to_owned()).unwrap_or_default()
    }
}

impl PaperSet {
    /// Lets `watch` be told how far it is before each paper is set, and answer whether to go
    /// on. Where it does not, nothing leaves, and the fault is [`Fault::Stopped`].
    #[must_use]
    pub fn watched(
        self,
        watch: impl Fn(Progress) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { watch: Watch(Some(Arc::new(watch))), ..self }
    }

    /// The file name to propose, where the set is one paper; a set of several goes into a
    /// folder.
    pub fn proposed_name(&self) -> Option<String> {
        match self.papers.as_slice() {
            [paper] if paper.original.is_none() => Some(format!("{}.pdf", paper.name)),
            _ => None,
        }
    }

    /// Sets the papers and writes them to `target` itself where a name was proposed, else
    /// into that folder.
    ///
    /// # Errors
    /// As [`PaperSet::write_into`].
    pub fn write(&self, target: &Path) -> Result<Written, Fault> {
        match self.proposed_name() {
            Some(_) => {
                let folder = target.parent().unwrap_or(target).to_owned();
                self.write_at(Way::Files(folder), |_| target.with_extension("pdf"))
            }
            None => self.write_into(target),
        }
    }

    /// Sets the papers and writes them into a folder, beside what is there. Each file is
    /// whole or not there at all.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack; [`Fault::File`] when
    /// the disk fails. Nothing is recorded by it.
    pub fn write_into(&self, folder: &Path) -> Result<Written, Fault> {
        self.write_all(folder, Way::Files(folder.to_owned()))
    }

    /// The same into the folder of papers that are only looked at.
    ///
    /// # Errors
    /// As [`PaperSet::write_into`].
    pub fn write_for_viewer(&self, folder: &Path) -> Result<Written, Fault> {
        self.write_all(folder, Way::Viewer)
    }

    /// Sets the papers and sends them to a printer, one after another. What it took before it
    /// failed is told together with the fault when it is recorded.
    ///
    /// # Errors
    /// [`Fault::Refused`] for more than one copy of an original, and with every character
    /// that the faces lack; nothing is sent then.
    pub fn send(&self, order: &PrintOrder) -> Result<Written, Fault> {
        let has_originals = self.papers.iter().any(|it| it.original.is_some());
        if has_originals && order.copies() > 1 {
            return Err(Refusal::OriginalsOnce.into());
        }
        let mut leaving = Leaving::by(Way::Printer(order.clone()), self);
        let made = self.make()?;
        for (sent, (paper, made)) in self.papers.iter().zip(&made).enumerate() {
            if let Err(fault) = order.of(paper.run).send(&paper.name, &made.bytes) {
                leaving.written.fault = Some(match fault {
                    NotSent::Absent => Fault::NoPrinting,
                    NotSent::Refused(said) => Fault::Printer {
                        printer: order.printer().to_owned(),
                        said,
                        sent,
                        all: self.papers.len(),
                    },
                });
                break;
            }
            leaving.take(paper, made, format!("{}.pdf", paper.name));
        }
        Ok(leaving.end())
    }

    /// Sets the papers.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack, [`Fault::Stopped`].
    pub fn make(&self) -> Result<Vec<Made>, Fault> {
        // What one original has set the next need not set again.
        let mut typesetters: BTreeMap<Profile, Typesetter<'_>> = BTreeMap::new();
        let goes_on = |done| {
            let progress = Progress::of(done, self.papers.len());
            self.watch.0.as_ref().is_none_or(|it| it(progress))
        };
        let make = |(done, paper): (usize, &Paper)| {
            if !goes_on(done) {
                return Err(Fault::Stopped);
            }
            let profile = paper.manuscript.profile;
            let typesetter = typesetters
                .entry(profile)
                .or_insert_with(|| Typesetter::new(Fonts::of(profile)));
            paper.make(self, typesetter)
        };
        self.papers.iter().enumerate().map(make).collect()
    }

    /// Sets the papers that leave inside another file.
    pub(crate) fn leave_in(&self, file: &Path) -> Result<(Vec<Made>, Written), Fault> {
        let folder = file.parent().unwrap_or(file).to_owned();
        let mut leaving = Leaving::by(Way::Files(folder), self);
        let made = self.make()?;
        for (paper, made) in self.papers.iter().zip(&made) {
            leaving.take(paper, made, file.display().to_string());
        }
        Ok((made, leaving.end()))
    }

    fn write_all(&self, folder: &Path, way: Way) -> Result<Written, Fault> {
        std::fs::create_dir_all(folder).map_err(Fault::file("writing", folder))?;
        self.write_at(way, |paper| free_name(folder, &paper.name))
    }

    fn write_at(
        &self,
        way: Way,
        place: impl Fn(&Paper) -> PathBuf,
    ) -> Result<Written, Fault> {
        let mut leaving = Leaving::by(way, self);
        for (paper, made) in self.papers.iter().zip(self.make()?) {
            let path = place(paper);
            write_whole(&path, &made.bytes)?;
            leaving.take(paper, &made, path.display().to_string());
        }
        Ok(leaving.end())
    }
}

/// A set of papers while it leaves the desk.
struct Leaving<'a> {
    set: &'a PaperSet,
    written: Written,
    /// The languages of each original, and its pages.
    counts: Vec<(String, u32)>,
}

impl<'a> Leaving<'a> {
    fn by(way: Way, set: &'a PaperSet) -> Self {
        let written = Written {
            agreement: set.agreement,
            files: Vec::new(),
            originals: Vec::new(),
            cautions: set.cautions.clone(),
            way,
            noted: Vec::new(),
            fault: None,
        };
        Self { set, written, counts: Vec::new() }
    }

    /// Takes down a paper that has left.
    fn take(&mut self, paper: &Paper, Made { bytes, pages }: &Made, path: String) {
        let pages = *pages;
        if paper.original.is_some() {
            let mut langs: Vec<String> =
                paper.manuscript.langs.iter().map(ToString::to_string).collect();
            langs.sort();
            self.counts.push((langs.concat(), pages));
        }
        let sha256: [u8; 32] = Sha256::digest(bytes).into();
        let printer = match &self.written.way {
            Way::Printer(order) => Some(order.printer().to_owned()),
            Way::Files(_) | Way::Viewer => None,
        };
        self.written.files.push(PrintedFile {
            path,
            printer,
            pages,
            sha256: crate::hex(&sha256),
            party: paper.party.clone(),
        });
        self.written.originals.extend(paper.original.map(|it| Original {
            party: it.party,
            number: it.number,
            sha256,
            content: it.content,
            printed_at: self.set.made_at.timestamp_millis(),
        }));
        self.written.noted.push(Noted {
            document: paper.about,
            paper: paper.noted.clone().unwrap_or_else(|| paper.name.clone()),
            original: paper.original.map(|it| it.number),
            pages,
            copies: self.written.way.copies(paper.run),
        });
    }

    fn end(self) -> Written {
        let mut written = self.written;
        if let Some(agreement) = written.agreement {
            let counts =
                self.counts.iter().map(|(langs, pages)| (langs.as_str(), *pages));
            written.cautions.extend(preflight::count_pages(counts, agreement));
        }
        written
    }
}

impl Paper {
    /// Sets the paper with a typesetter for its profile.
    pub(crate) fn set(&self, typesetter: &mut Typesetter<'_>) -> Result<Setting, Fault> {
        for (name, picture) in &self.pictures {
            typesetter.take(*name, Arc::clone(picture));
        }
        typesetter
            .lay_out(&self.manuscript, &PageSetup::for_paper(&self.manuscript))
            .map_err(|unprintable| self.refused(&unprintable))
    }

    fn make(
        &self,
        set: &PaperSet,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Made, Fault> {
        let fonts = Fonts::of(self.manuscript.profile);
        let setting = self.set(typesetter)?;
        let options = PdfOptions {
            author: set.author.clone(),
            signature_fields: self.has_fields,
            attachments: self.attachments.clone(),
            ..PdfOptions::copy(&self.identifier, set.made_at)
        };
        let pages = u32::try_from(setting.sheets.len()).unwrap_or(u32::MAX);
        Ok(Made { bytes: export(&setting, fonts, &options)?, pages })
    }

    fn refused(&self, unprintable: &Unprintable) -> Fault {
        let missing = match unprintable {
            Unprintable::NoRoom { .. } => return Fault::Refused(Refusal::NoRoom),
            Unprintable::Glyphs(missing) => missing,
        };
        let fallback = Cell::of(self.about, Kind::Title);
        let findings = missing.0.iter().map(|glyph| {
            let character = match glyph.character {
                it if it.is_control() || it.is_whitespace() => code_point(it),
                it => it.to_string(),
            };
            Finding::found(FindingCode::GlyphMissing, glyph.at.unwrap_or(fallback))
                .with("character", character)
                .with("lang", glyph.lang)
        });
        Fault::not_ready(findings.collect())
    }
}

/// What names a paper of an agreement: the same for every print of it.
fn identifier(
    agreement: &AgreementId,
    number: Option<u32>,
    manuscript: &Manuscript,
) -> String {
    let mut identifier = agreement.to_string();
    if let Some(number) = number {
        identifier.push_str(&format!("/{number}"));
    }
    if let [lang] = manuscript.langs.as_slice() {
        identifier.push_str(&format!("/{lang}"));
    }
    identifier
}

/// The documents that an arranged agreement is printed as.
fn documents<'a>(alternat: &Alternat<'a>) -> Vec<Alternat<'a>> {
    match alternat.agreement().paper.layout {
        Layout::Separate => {
            alternat.langs().iter().map(|it| alternat.in_lang(*it)).collect()
        }
        _ => vec![alternat.clone()],
    }
}

/// The language of a document of its own, for its name.
fn lang_of(alternat: &Alternat<'_>) -> String {
    match (alternat.agreement().paper.layout, alternat.langs()) {
        (Layout::Separate, [lang]) => lang.to_string(),
        _ => String::new(),
    }
}
