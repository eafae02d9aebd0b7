//! Agreements for the word processors of others: each leaves with a version, against which it
//! is read when it comes back.

use std::path::Path;

use chrono::{DateTime, Local, NaiveDateTime, Utc};
use pobratym_domain::{Act, Agreement, Lang, Layout, PaperStyle};
use pobratym_files::Enclosed;
use pobratym_files::folio::{Folio, write_docx, write_odt};
use pobratym_wording::{Manuscript, Purpose, compose, tracked};

use crate::agreements::Loaded;
use crate::desk::{Deed, Desk};
use crate::folio::{Imprint, of_manuscript, of_redline};
use crate::history::NOW;
use crate::papers::media_type;
use crate::target::{file_name, write_whole};
use crate::wire::{FolioFile, VersionView};
use crate::{Fault, chance, input, message, view};

/// The form in which a document comes back.
const FORMAT: u32 = 1;

/// For which word processor a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolioKind {
    /// Word and all that read its files.
    Docx,
    /// LibreOffice.
    Odt,
}

impl FolioKind {
    /// `docx` or `odt`: its code, and how names of such files end.
    pub fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
        }
    }

    /// The kind with this code.
    ///
    /// # Errors
    /// [`Fault::Invalid`] where there is none.
    pub fn read(code: &str) -> Result<Self, Fault> {
        let kinds = [Self::Docx, Self::Odt];
        let found = kinds.into_iter().find(|it| it.code() == code);
        found.ok_or_else(|| Fault::Invalid(code.to_owned()))
    }

    fn write(self, folio: &Folio, file: &Path) -> Result<Vec<u8>, Fault> {
        let bytes = match self {
            Self::Docx => write_docx(folio),
            Self::Odt => write_odt(folio),
        };
        bytes.map_err(std::io::Error::other).map_err(Fault::file("writing", file))
    }
}

impl Desk {
    /// The file name to propose for an agreement, or for what changed between two of its
    /// versions.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn name_folio(&mut self, id: &str, kind: FolioKind) -> Result<String, Fault> {
        let loaded = self.present(id)?;
        let name = view::name(&loaded.agreement, &loaded.bodies, self.lang());
        Ok(format!("{}.{}", file_name(&[&name]), kind.code()))
    }

    /// Writes the agreement as it stands for a word processor, in the order of `party` or in
    /// its own. It leaves with the latest version where that says the same; else one is kept,
    /// named by where it went and when.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or party; [`Fault::File`] when the
    /// file cannot be written: the one that was there still is, and a version that was kept
    /// stays.
    pub fn export_folio(
        &mut self,
        id: &str,
        party: Option<&str>,
        kind: FolioKind,
        file: &Path,
    ) -> Result<FolioFile, Fault> {
        let (version, folio) = self.folio(id, party, kind)?;
        write_whole(file, &kind.write(&folio, file)?)?;
        Ok(FolioFile { path: file.display().to_string(), version: Some(version.name) })
    }

    /// The same as bytes of a file called `name` that goes with a message.
    pub(crate) fn enclose_folio(
        &mut self,
        id: &str,
        party: &str,
        kind: FolioKind,
        name: &str,
    ) -> Result<Enclosed, Fault> {
        let (_, folio) = self.folio(id, Some(party), kind)?;
        let name = format!("{name}.{}", kind.code());
        Ok(Enclosed {
            media_type: media_type(Path::new(&name)).to_owned(),
            bytes: kind.write(&folio, Path::new(&name))?,
            name,
        })
    }

    fn folio(
        &mut self,
        id: &str,
        party: Option<&str>,
        kind: FolioKind,
    ) -> Result<(VersionView, Folio), Fault> {
        self.seal(Some(input::agreement_id(id)?.into()))?;
        let loaded = self.present(id)?;
        let party = party.map(input::unit).transpose()?;
        if let Some(unknown) = party.filter(|it| loaded.agreement.party(*it).is_none()) {
            return Err(Fault::NotFound(unknown.to_string()));
        }
        let made_at = chance::now();
        let version = self.departing(&loaded, kind, made_at)?;
        let together = together(&loaded.agreement);
        let alternat = together.arrange(party, &loaded.bodies);
        let manuscript = compose(&alternat, &loaded.bodies, Purpose::WorkingCopy);
        let properties = [
            ("PobratymAgreement", loaded.agreement.id.to_string()),
            ("PobratymVersion", version.unit.clone()),
            ("PobratymFormat", FORMAT.to_string()),
        ];
        let imprint = Imprint {
            title: manuscript.title.clone(),
            author: self.author()?.unwrap_or_default(),
            made_at,
            properties: properties.map(|(name, value)| (name.to_owned(), value)).into(),
        };
        Ok((version, of_manuscript(&manuscript, &together, self.lang(), imprint)))
    }

    /// Writes what changed from one version to another for Word, as changes that are taken or
    /// refused there; `now` is the agreement as it stands.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or version, [`Fault::File`] when
    /// the file cannot be written.
    pub fn export_redline(
        &mut self,
        id: &str,
        from: &str,
        to: &str,
        file: &Path,
    ) -> Result<FolioFile, Fault> {
        let [(before, old), (after, new)] = self.two_states(id, from, to)?;
        let redline = tracked(before.state(), after.state());
        let named = [(from, &old), (to, &new)];
        let names = named.map(|(asked, name)| (asked != NOW).then_some(name.as_str()));
        let paper = redline.paper(&after.agreement, names);
        let imprint = Imprint {
            title: paper.title.clone(),
            author: self.author()?.unwrap_or_default(),
            made_at: chance::now(),
            properties: Vec::new(),
        };
        let folio = of_redline(&redline, &paper, imprint);
        write_whole(file, &FolioKind::Docx.write(&folio, file)?)?;
        Ok(FolioFile { path: file.display().to_string(), version: None })
    }

    /// The version with which a text leaves.
    fn departing(
        &mut self,
        loaded: &Loaded,
        kind: FolioKind,
        at: DateTime<Utc>,
    ) -> Result<VersionView, Fault> {
        let id = loaded.agreement.id;
        let latest = |desk: &Self| Ok::<_, Fault>(desk.version_views(id.into())?.pop());
        if let Some(version) = latest(self)? {
            let kept = self.state(id, &version.unit)?;
            if said(&kept).rows == said(loaded).rows {
                return Ok(version);
            }
        }
        let name =
            version_name(kind, at.with_timezone(&Local).naive_local(), self.lang());
        let act = Act::KeepVersion { name };
        let plan = act.plan(&loaded.agreement, &mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        latest(self)?.ok_or_else(|| Fault::NotFound(id.to_string()))
    }
}

/// «Word, 23.11.2026 14:03», by the clock of the office.
fn version_name(kind: FolioKind, at: NaiveDateTime, lang: Lang) -> String {
    let at = at.format("%d.%m.%Y %H:%M").to_string();
    message(&format!("version-{}", kind.code()), &[("at", &at)], lang)
}

/// What the agreement says in its own order.
fn said(loaded: &Loaded) -> Manuscript {
    let alternat = loaded.agreement.arrange(None, &loaded.bodies);
    compose(&alternat, &loaded.bodies, Purpose::WorkingCopy)
}

/// Documents of their own per language leave in one file, one after another.
fn together(agreement: &Agreement) -> Agreement {
    let layout = match agreement.paper.layout {
        Layout::Separate => Layout::Sequential,
        layout => layout,
    };
    let paper = PaperStyle { layout, ..agreement.paper.clone() };
    Agreement { paper, ..agreement.clone() }
}
