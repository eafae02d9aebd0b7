//! Papers beside the agreement: what is asked for in words becomes a paper to be set.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use pobratym_domain::{Body, BodyId, Document, Lang, Profile, Unit};
use pobratym_pdf::Attachment;
use pobratym_wording::{
    Card, CardSheet, Letter, Letterhead, Manuscript, Notice, NoticeText, Table,
    TableColumn, TableSheet, arms,
};
use sha2::{Digest as _, Sha256};

use crate::attaching::ATTACHMENT_LIMIT;
use crate::desk::Desk;
use crate::pictures::Pictures;
use crate::printing::{Paper, PaperSet, Watch};
use crate::target::file_name;
use crate::wire::{
    AttachmentDraft, CardsDraft, LetterDraft, NoticeDraft, PaperDraft, TableDraft,
};
use crate::{Fault, chance, input};

impl Desk {
    /// Composes a letter, table, set of cards or notice. Nothing of it is recorded.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a language, profile or date that is none;
    /// [`Fault::NotFound`] for a body that is not there; [`Fault::Attachment`] for a file
    /// that cannot go with it.
    pub fn compose_paper(&mut self, draft: &PaperDraft) -> Result<PaperSet, Fault> {
        let mut bodies = BTreeMap::new();
        let (manuscript, attachments, has_fields) = match draft {
            PaperDraft::Letter(draft) => {
                let letter = self.letter(draft, &mut bodies)?;
                (letter.manuscript(), draft.attachments.as_slice(), draft.field)
            }
            PaperDraft::Table(draft) => {
                (table(draft)?.manuscript(), draft.attachments.as_slice(), false)
            }
            PaperDraft::Cards(draft) => {
                (self.cards(draft, &mut bodies)?.manuscript(), [].as_slice(), false)
            }
            PaperDraft::Notice(draft) => {
                (notice(draft)?.manuscript(), [].as_slice(), false)
            }
        };
        let pictures = self.pictures_of(&manuscript, &bodies)?;
        let mut set = self.one_paper(manuscript, Document::Office)?;
        for paper in &mut set.papers {
            paper.pictures = pictures.clone();
            paper.has_fields = has_fields;
            paper.attachments = attached(attachments, set.made_at)?;
        }
        Ok(set)
    }

    /// A paper about a document, without pictures, fields and attachments.
    pub(crate) fn one_paper(
        &self,
        manuscript: Manuscript,
        about: Document,
    ) -> Result<PaperSet, Fault> {
        let paper = Paper {
            pictures: Pictures::default(),
            name: file_name(&[&manuscript.title]),
            identifier: identifier(&manuscript),
            original: None,
            party: String::new(),
            about,
            has_fields: false,
            attachments: Vec::new(),
            noted: None,
            run: None,
            manuscript,
        };
        Ok(PaperSet {
            agreement: None,
            papers: vec![paper],
            cautions: Vec::new(),
            made_at: chance::now(),
            author: self.author()?,
            watch: Watch::default(),
        })
    }

    fn letter(
        &self,
        draft: &LetterDraft,
        bodies: &mut BTreeMap<BodyId, Body>,
    ) -> Result<Letter, Fault> {
        let lang: Lang = input::code(&draft.lang)?;
        let body = match &draft.body {
            Some(body) => Some(input::body_id(body)?),
            None => self.choices.own_body,
        };
        let mut head =
            Letterhead { lines: draft.contacts.clone(), ..Letterhead::default() };
        if let Some(body) = body {
            let body = self.known_body(body)?;
            head = Letterhead::of(&body, lang, &draft.contacts);
            bodies.insert(body.id, body);
        }
        Ok(Letter {
            lang,
            profile: profile(draft.profile.as_ref(), Profile::Official)?,
            head,
            number: draft.number.clone(),
            date: draft.date.as_deref().map(input::code).transpose()?,
            to: draft.to.clone(),
            subject: draft.subject.clone(),
            salutation: draft.salutation.clone(),
            paragraphs: draft.paragraphs.clone(),
            annexes: draft.annexes.clone(),
            closing: draft.closing.clone(),
            office: draft.office.clone(),
            name: draft.name.clone(),
            executor: draft.executor.clone(),
            signatory: Unit(chance::id()),
        })
    }

    fn cards(
        &self,
        draft: &CardsDraft,
        bodies: &mut BTreeMap<BodyId, Body>,
    ) -> Result<CardSheet, Fault> {
        let own: Lang = input::code(&draft.lang)?;
        let mut cards = Vec::new();
        for card in &draft.cards {
            let lang = card.lang.as_deref().map_or(Ok(own), input::code)?;
            let mut emblem = None;
            if let Some(body) = &card.body {
                let body = self.known_body(input::body_id(body)?)?;
                emblem = arms(&body, lang);
                bodies.insert(body.id, body);
            }
            let (name, lines) = (card.name.clone(), card.lines.clone());
            cards.push(Card { emblem, lang, name, lines });
        }
        Ok(CardSheet {
            profile: profile(draft.profile.as_ref(), Profile::Plain)?,
            lang: own,
            title: draft.title.clone(),
            cards,
        })
    }
}

fn table(draft: &TableDraft) -> Result<TableSheet, Fault> {
    let lang: Lang = input::code(&draft.lang)?;
    let mut columns = Vec::new();
    for column in &draft.columns {
        columns.push(TableColumn {
            lang: column.lang.as_deref().map_or(Ok(lang), input::code)?,
            head: column.head.clone(),
            holds_numbers: column.numbers,
            share: 0,
        });
    }
    if columns.is_empty() || draft.rows.iter().any(|it| it.len() > columns.len()) {
        return Err(Fault::Invalid("columns".to_owned()));
    }
    Ok(TableSheet {
        profile: profile(draft.profile.as_ref(), Profile::Plain)?,
        lang,
        title: draft.title.clone(),
        paragraphs: draft.paragraphs.clone(),
        table: Table { columns, rows: draft.rows.clone(), totals: Vec::new() },
        notes: draft.notes.clone(),
    })
}

fn notice(draft: &NoticeDraft) -> Result<Notice, Fault> {
    let mut texts = Vec::new();
    for text in &draft.texts {
        texts.push(NoticeText {
            lang: input::code(&text.lang)?,
            title: text.title.clone(),
            paragraphs: text.paragraphs.clone(),
        });
    }
    if texts.is_empty() {
        return Err(Fault::Invalid("texts".to_owned()));
    }
    Ok(Notice { profile: profile(draft.profile.as_ref(), Profile::Plain)?, texts })
}

fn profile(code: Option<&String>, usual: Profile) -> Result<Profile, Fault> {
    code.map_or(Ok(usual), |it| input::code(it))
}

/// The same for the same words.
fn identifier(manuscript: &Manuscript) -> String {
    let digest: [u8; 32] = Sha256::digest(manuscript.plain_text()).into();
    format!("paper-{}", crate::hex(&digest[..10]))
}

fn attached(
    drafts: &[AttachmentDraft],
    at: DateTime<Utc>,
) -> Result<Vec<Attachment>, Fault> {
    let mut attachments: Vec<Attachment> = Vec::new();
    for draft in drafts {
        let path = Path::new(&draft.path);
        let file = std::fs::metadata(path).map_err(Fault::file("reading", path))?;
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        let unfit = || Fault::Attachment(path.to_owned());
        let name = name.ok_or_else(unfit)?;
        if file.len() > ATTACHMENT_LIMIT || attachments.iter().any(|it| it.name == name) {
            return Err(unfit());
        }
        let bytes = std::fs::read(path).map_err(Fault::file("reading", path))?;
        attachments.push(Attachment {
            media_type: media_type(path).to_owned(),
            description: draft.description.clone().unwrap_or_else(|| name.clone()),
            modified: file.modified().map_or(at, DateTime::<Utc>::from),
            name,
            bytes,
        });
    }
    Ok(attachments)
}

/// The media type that goes with a file's extension (RFC 6838).
pub(crate) fn media_type(path: &Path) -> &'static str {
    let extension = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("pdf") => "application/pdf",
        Some("docx") => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        Some("xlsx") => {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("ods") => "application/vnd.oasis.opendocument.spreadsheet",
        Some("csv") => "text/csv",
        Some("txt") => "text/plain",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        _ => "application/octet-stream",
    }
}
