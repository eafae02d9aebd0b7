//! Messages with papers for a partner, for the post program of the office to send.

use std::path::Path;

use pobratym_domain::{Body, Case, Circle, Document, Field, Lang, Person};
use pobratym_files::{Enclosed, Mail, write_mail};
use pobratym_wording::{Cover, Covering, VisitPaper};
use sha2::{Digest as _, Sha256};

use crate::desk::Desk;
use crate::exporting::FolioKind;
use crate::papers::media_type;
use crate::printing::{PaperSet, Written};
use crate::target::{file_name, write_whole};
use crate::wire::{MailInput, PaperInput, PrintedFile, VisitPaperInput};
use crate::{Fault, chance, input, view};

/// A message that is composed, with papers that are not yet set.
#[derive(Debug)]
pub struct MailDraft {
    mail: Mail,
    set: PaperSet,
    /// The name of the body that it goes to.
    recipient: String,
}

/// What a message says, and to whom.
struct Addressed {
    cover: Cover,
    title: String,
    lang: Lang,
    person: Option<Person>,
}

impl Desk {
    /// Composes a message to a partner: with a copy of an agreement, with a letter and its
    /// annexes, or with papers of a visit as far as the delegation may read them.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a paper that is none or none of theirs, [`Fault::NotFound`] for a
    /// body that is none, [`Fault::Refused`] where nothing can be said.
    pub fn compose_mail(&mut self, input: &MailInput) -> Result<MailDraft, Fault> {
        let document: Document = input::code(&input.document)?;
        let to = self.known_body(input::body_id(&input.to)?)?;
        let attach = input.attach.as_deref();
        let (addressed, set, enclosed) = match document {
            Document::Agreement(id) => self.copy_for(&id.to_string(), &to, attach)?,
            Document::Visit(_) => {
                let (addressed, set) = self.papers_for(&input.document, &to, attach)?;
                (addressed, set, Vec::new())
            }
            Document::Letter(_) => self.letter_for(document, &to)?,
            _ => return Err(Fault::Invalid(input.document.clone())),
        };
        let own = self.choices.own_body.map(|it| self.known_body(it)).transpose()?;
        let person = addressed.person.as_ref();
        let salutation =
            person.map(|it| it.details.text_in(Field::Salutation, addressed.lang));
        let covering = Covering::of(
            addressed.cover,
            &addressed.title,
            salutation,
            own.as_ref(),
            addressed.lang,
        );
        let mail = Mail {
            made_at: set.made_at,
            id: format!("{}@pobratym", chance::id()),
            to: addresses(&to, person),
            subject: covering.subject,
            text: covering.text,
            enclosed,
        };
        Ok(MailDraft { mail, set, recipient: to.name_in(self.lang()).to_owned() })
    }

    fn copy_for(
        &mut self,
        id: &str,
        to: &Body,
        attach: Option<&str>,
    ) -> Result<(Addressed, PaperSet, Vec<Enclosed>), Fault> {
        let loaded = self.present(id)?;
        let theirs = loaded.agreement.parties.iter().find(|it| it.body == to.id);
        let theirs = theirs.ok_or_else(|| Fault::NotFound(to.id.to_string()))?;
        let party = theirs.unit.to_string();
        let title = view::name(&loaded.agreement, &loaded.bodies, theirs.lang);
        let mut enclosed = Vec::new();
        let mut set = self.no_papers()?;
        let cover = match attach {
            None | Some("working-copy") => {
                let paper = PaperInput::WorkingCopy { party: Some(party) };
                set = self.prepare(id, &paper)?;
                Cover::Draft
            }
            Some("courtesy-copy") => {
                let paper = PaperInput::CourtesyCopy { party: Some(party) };
                set = self.prepare(id, &paper)?;
                Cover::Courtesy
            }
            Some(kind) => {
                let kind = FolioKind::read(kind)?;
                enclosed.push(self.enclose_folio(
                    id,
                    &party,
                    kind,
                    &file_name(&[&title]),
                )?);
                Cover::Draft
            }
        };
        let is_one = set.papers.len() == 1;
        for paper in &mut set.papers {
            let mark = paper.manuscript.marks.first().map_or("", |it| it.text.as_str());
            let lang = paper.manuscript.langs.first().filter(|_| !is_one);
            let lang = lang.map(ToString::to_string).unwrap_or_default();
            let theirs = file_name(&[&title, mark, &lang]);
            paper.noted = Some(std::mem::replace(&mut paper.name, theirs));
        }
        let addressed = Addressed { cover, title, lang: theirs.lang, person: None };
        Ok((addressed, set, enclosed))
    }

    fn papers_for(
        &mut self,
        document: &str,
        to: &Body,
        attach: Option<&str>,
    ) -> Result<(Addressed, PaperSet), Fault> {
        const USUAL: &str = "programme";
        let visit = self.known_visit(document)?;
        let papers = attach.unwrap_or(USUAL).split(',').map(str::to_owned);
        let papers: Vec<String> = papers.collect();
        for paper in &papers {
            let known = VisitPaper::find(paper);
            if known.is_none_or(|it| it.circle() == Circle::Internal) {
                return Err(Fault::Invalid(paper.clone()));
            }
        }
        let lang = usual_lang(to, &visit.langs)?;
        let asked = VisitPaperInput { papers, lang: Some(lang.to_string()) };
        let set = self.visit_papers(document, &asked)?;
        let title = self.visit_name(&visit)?;
        Ok((Addressed { cover: Cover::Visit, title, lang, person: None }, set))
    }

    fn letter_for(
        &mut self,
        document: Document,
        to: &Body,
    ) -> Result<(Addressed, PaperSet, Vec<Enclosed>), Fault> {
        let set = self.letter_paper(&document.to_string())?;
        let filing = self.known_filing(document)?;
        let named = filing.details.text(Field::Correspondent);
        let is_meant = |it: &&Person| {
            let mut names = it.name.values().filter_map(|it| it.get(Case::Nominative));
            !named.is_empty() && names.any(|it| it == named)
        };
        let person = to.people.iter().find(is_meant).cloned();
        let asked = person.as_ref().and_then(|it| it.details.choice(Field::PersonLang));
        let lang = match asked {
            Some(lang) => lang,
            None => usual_lang(to, &filing.langs)?,
        };
        let mut enclosed = Vec::new();
        for file in &filing.files {
            enclosed.push(Enclosed {
                name: file.name.clone(),
                media_type: media_type(Path::new(&file.name)).to_owned(),
                bytes: self.store.blob(&file.digest)?.unwrap_or_default(),
            });
        }
        let title = filing.details.text(Field::Subject).to_owned();
        Ok((Addressed { cover: Cover::Letter, title, lang, person }, set, enclosed))
    }
}

impl MailDraft {
    /// What the file may be called.
    pub fn proposed_name(&self) -> String {
        format!("{}.eml", file_name(&[&self.mail.subject]))
    }

    /// Sets the papers and writes the message. Needs no desk; what was enclosed is to be
    /// recorded with it afterwards.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every character that the faces lack, [`Fault::File`] when the
    /// file cannot be written; then the one that was there still is.
    pub fn write(mut self, file: &Path) -> Result<Written, Fault> {
        let (made, mut written) = self.set.leave_in(file)?;
        let papers = self.set.papers.iter().zip(made).map(|(paper, made)| Enclosed {
            name: format!("{}.pdf", paper.name),
            media_type: "application/pdf".to_owned(),
            bytes: made.bytes,
        });
        self.mail.enclosed.splice(0..0, papers);
        let bytes = write_mail(&self.mail).map_err(Fault::file("writing", file))?;
        write_whole(file, &bytes)?;
        if written.files.is_empty() {
            written.files.push(PrintedFile {
                path: file.display().to_string(),
                printer: None,
                pages: 0,
                sha256: crate::hex(&Sha256::digest(&bytes)),
                party: self.recipient,
            });
        }
        Ok(written)
    }
}

/// Where mail to a body goes: to the person it is for, else to the body, else to the first of
/// its people whose address is known.
fn addresses(to: &Body, person: Option<&Person>) -> Vec<String> {
    let of = |it: &Person| it.details.text(Field::PersonMail).to_owned();
    let body = to.details.text(Field::Mail).to_owned();
    let first = to.people.iter().map(of);
    let mut known = person.map(of).into_iter().chain([body]).chain(first);
    let known = known.find(|it| !it.is_empty()).unwrap_or_default();
    let parts = known.split([',', ';']).map(str::trim).filter(|it| !it.is_empty());
    parts.map(str::to_owned).collect()
}

/// The language of a body's country where `langs` have it, else the first of them.
fn usual_lang(of: &Body, langs: &[Lang]) -> Result<Lang, Fault> {
    let usual = input::code(crate::drafting::usual_lang(&of.country.to_string()))?;
    Ok(match langs.first() {
        Some(first) if !langs.contains(&usual) => *first,
        _ => usual,
    })
}
