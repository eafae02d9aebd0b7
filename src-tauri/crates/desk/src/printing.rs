//! Papers: composed under the desk's lock, set and written outside it, then recorded.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use pobratym_domain::{
    Act, AgreementId, Alternat, Cell, Document, Finding, FindingCode, Kind, Layout,
    Original, Profile, Refusal, Unit,
};
use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::{Fonts, PageSetup, Typesetter};
use pobratym_wording::{Manuscript, Purpose, compose};
use sha2::{Digest as _, Sha256};

use crate::agreements::Loaded;
use crate::desk::{Deed, Desk};
use crate::wire::{PaperInput, Printed, PrintedFile};
use crate::{Fault, chance, input, preflight, view};

/// Papers that are composed and not yet set.
#[derive(Debug)]
pub struct PaperSet {
    agreement: AgreementId,
    papers: Vec<Paper>,
    made_at: DateTime<Utc>,
    author: Option<String>,
}

/// One composed paper.
#[derive(Debug)]
pub struct Paper {
    manuscript: Manuscript,
    name: String,
    original: Option<OriginalOf>,
    party: String,
    agreement: AgreementId,
    has_fields: bool,
}

/// Whose original a paper is.
#[derive(Clone, Copy, Debug)]
struct OriginalOf {
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

/// Papers that lie on disk and are not yet recorded.
#[derive(Debug)]
pub struct Written {
    agreement: AgreementId,
    files: Vec<PrintedFile>,
    originals: Vec<Original>,
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
        let papers = match input {
            PaperInput::WorkingCopy { party } => {
                self.copies_of(&loaded, party.as_deref(), Purpose::WorkingCopy)?
            }
            PaperInput::CourtesyCopy { party } => {
                self.copies_of(&loaded, party.as_deref(), Purpose::CourtesyCopy)?
            }
            PaperInput::Originals => {
                let papers = self.originals_of(&loaded)?;
                let set: Vec<&Manuscript> =
                    papers.iter().map(|it| &it.manuscript).collect();
                preflight::compare(&set, &loaded.agreement)
                    .map_err(|_| Fault::Refused(Refusal::OriginalsDiffer))?;
                papers
            }
        };
        let own = self.choices.own_body.and_then(|id| loaded.bodies.get(&id));
        Ok(PaperSet {
            agreement: loaded.agreement.id,
            papers,
            made_at: chance::now(),
            author: own.map(|body| view::nominative(&body.official, self.lang())),
        })
    }

    /// Composes a working copy for the screen, with what is being typed.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or party.
    pub fn working_copy(
        &mut self,
        id: &str,
        party: Option<&str>,
    ) -> Result<Paper, Fault> {
        let loaded = self.present(id)?;
        let copies = self.copies_of(&loaded, party, Purpose::WorkingCopy)?;
        copies.into_iter().next().ok_or_else(|| Fault::NotFound(id.to_owned()))
    }

    /// Records papers that were written. Working copies leave no record.
    ///
    /// # Errors
    /// [`Fault::Store`]; the files are there all the same.
    pub fn record(&mut self, written: Written) -> Result<Printed, Fault> {
        for original in written.originals {
            let loaded = self.load(written.agreement)?;
            let act = Act::PrintOriginal { original };
            let plan = act.plan(&loaded.agreement, &mut chance::id)?;
            // A paper on the table is not undone: the act is listed under the office.
            self.transact(Deed::of(Document::Office, &act), &plan)?;
        }
        Ok(Printed { files: written.files })
    }

    fn copies_of(
        &self,
        loaded: &Loaded,
        party: Option<&str>,
        purpose: Purpose,
    ) -> Result<Vec<Paper>, Fault> {
        let party = party.map(input::unit).transpose()?;
        let alternat = loaded.agreement.arrange(party, &loaded.bodies);
        let name = view::name(&loaded.agreement, &loaded.bodies, self.lang());
        let papers = documents(&alternat).into_iter().map(|alternat| {
            let manuscript = compose(&alternat, &loaded.bodies, purpose);
            let mark = manuscript.marks.first().map(|it| it.text.clone());
            let lang = lang_of(&alternat);
            Paper {
                manuscript,
                name: file_name(&[&name, &mark.unwrap_or_default(), &lang]),
                original: None,
                party: party.map(|it| self.party_name(loaded, it)).unwrap_or_default(),
                agreement: loaded.agreement.id,
                has_fields: false,
            }
        });
        Ok(papers.collect())
    }

    fn originals_of(&self, loaded: &Loaded) -> Result<Vec<Paper>, Fault> {
        let agreement = &loaded.agreement;
        let findings = loaded.findings(self.lang());
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
                    papers.push(Paper {
                        manuscript: compose(&alternat, &loaded.bodies, purpose),
                        name: file_name(&[
                            &name,
                            &number.to_string(),
                            &party_name,
                            &lang,
                        ]),
                        original: Some(OriginalOf { party: party.unit, number, content }),
                        party: party_name.clone(),
                        agreement: agreement.id,
                        has_fields: agreement.paper.fields,
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
            Some(_) => self.write_at(|_| target.with_extension("pdf")),
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
        std::fs::create_dir_all(folder).map_err(Fault::file("writing", folder))?;
        self.write_at(|paper| free_name(folder, &paper.name))
    }

    /// Sets the papers.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack.
    pub fn make(&self) -> Result<Vec<Made>, Fault> {
        self.papers.iter().map(|paper| paper.make(self)).collect()
    }

    fn write_at(&self, place: impl Fn(&Paper) -> PathBuf) -> Result<Written, Fault> {
        let mut files = Vec::new();
        let mut originals = Vec::new();
        for (paper, Made { bytes, pages }) in self.papers.iter().zip(self.make()?) {
            let path = place(paper);
            write_whole(&path, &bytes)?;
            let sha256: [u8; 32] = Sha256::digest(&bytes).into();
            files.push(PrintedFile {
                path: path.display().to_string(),
                pages,
                sha256: crate::hex(&sha256),
                party: paper.party.clone(),
            });
            originals.extend(paper.original.map(|it| Original {
                party: it.party,
                number: it.number,
                sha256,
                content: it.content,
                printed_at: self.made_at.timestamp_millis(),
            }));
        }
        Ok(Written { agreement: self.agreement, files, originals })
    }
}

impl Paper {
    fn make(&self, set: &PaperSet) -> Result<Made, Fault> {
        let profile = self.manuscript.profile;
        let fonts = Fonts::of(profile);
        let setup = PageSetup::of(profile, self.manuscript.width());
        let setting = Typesetter::new(fonts)
            .lay_out(&self.manuscript, &setup)
            .map_err(|missing| self.unprintable(&missing))?;
        let mut identifier = self.agreement.to_string();
        if let Some(it) = &self.original {
            identifier.push_str(&format!("/{}", it.number));
        }
        if let [lang] = self.manuscript.langs.as_slice() {
            identifier.push_str(&format!("/{lang}"));
        }
        let options = PdfOptions {
            author: set.author.clone(),
            signature_fields: self.has_fields,
            ..PdfOptions::copy(identifier, set.made_at)
        };
        let pages = u32::try_from(setting.sheets.len()).unwrap_or(u32::MAX);
        Ok(Made { bytes: export(&setting, fonts, &options)?, pages })
    }

    fn unprintable(&self, missing: &pobratym_typeset::MissingGlyphs) -> Fault {
        let fallback = Cell::of(Document::Agreement(self.agreement), Kind::Title);
        let findings = missing.0.iter().map(|glyph| {
            Finding::found(FindingCode::GlyphMissing, glyph.at.unwrap_or(fallback))
                .with("character", glyph.character)
                .with("lang", glyph.lang)
        });
        Fault::not_ready(findings.collect())
    }
}

/// Paints working copies for the screen; an unchanged clause is not set again.
#[derive(Debug, Default)]
pub struct Preview {
    /// For each profile that was shown.
    typesetters: BTreeMap<Profile, Typesetter<'static>>,
}

impl Preview {
    /// The pages as a PDF for the screen, by the painter that prints.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack.
    pub fn paint(&mut self, paper: &Paper) -> Result<Vec<u8>, Fault> {
        let profile = paper.manuscript.profile;
        let fonts = Fonts::of(profile);
        let setup = PageSetup::of(profile, paper.manuscript.width());
        let typesetter =
            self.typesetters.entry(profile).or_insert_with(|| Typesetter::new(fonts));
        let setting = typesetter
            .lay_out(&paper.manuscript, &setup)
            .map_err(|missing| paper.unprintable(&missing))?;
        let sheets = 0..setting.sheets.len();
        Ok(pobratym_pdf::preview(&setting, fonts, sheets)?)
    }
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

/// Writes beside the target, then puts the whole file in its place.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let part = path.with_extension("pdf.part");
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        sync_folder(path)
    };
    write().map_err(|source| {
        // A half-written file must not be taken for a paper.
        let _ = std::fs::remove_file(&part);
        Fault::File { operation: "writing", path: path.to_owned(), source }
    })
}

/// Where a folder can be opened as a file, its new entry is made to last as well.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// A name in `folder` that nothing has yet.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(format!("{name}.pdf"));
    if !first.exists() {
        return first;
    }
    (2..)
        .map(|number| folder.join(format!("{name} ({number}).pdf")))
        .find(|it| !it.exists())
        .unwrap_or(first)
}

/// A file name that every system takes: Windows forbids more than the others.
fn file_name(parts: &[&str]) -> String {
    const MOST: usize = 120;
    let joined = parts.iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>();
    let plain: String = joined
        .join(" - ")
        .chars()
        .map(|it| match it {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
            it if it.is_control() => ' ',
            it => it,
        })
        .take(MOST)
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_has_nothing_that_a_system_forbids() {
        assert_eq!(file_name(&["Угода: А – Б", "1"]), "Угода А – Б - 1");
        assert_eq!(file_name(&["a/b\\c?", ""]), "a b c");
    }
}
