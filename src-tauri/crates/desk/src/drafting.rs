//! Drafting: who did what to an agreement, and what its template and library offer it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use pobratym_domain::{AgreementKind, Body, BodyId, Cell, Document, Id, Lang, Unit};
use pobratym_wording::{Library, Name, Template, Topic};

use crate::Fault;
use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::settings::template_view;
use crate::wire::{
    AgreementView, BodyRow, DraftInput, PartyInput, TakeInInput, TemplateView,
};

/// Who marked or commented something, and when.
#[derive(Clone, Debug)]
pub(crate) struct Author {
    pub(crate) name: String,
    /// Milliseconds since 1970, UTC.
    pub(crate) at: i64,
}

/// The names of all bodies of the file.
pub(crate) type Names = Arc<[(BodyId, Name)]>;

/// The authors of marks and comments, by their cells.
pub(crate) type Authors = BTreeMap<Cell, Author>;

impl Desk {
    /// The templates of this build, every version of them, in the order of the field.
    pub fn templates(&self) -> Vec<TemplateView> {
        let kinds = AgreementKind::ALL.iter();
        kinds
            .flat_map(|kind| Template::all().iter().filter(move |it| it.kind() == *kind))
            .map(template_view)
            .collect()
    }

    /// Begins an agreement: `template` by its name, `langs` joined by commas, `parties` as
    /// identifiers or names of bodies joined by commas, each with its own language after a
    /// colon where that is not the one of its state.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when a name means no body or more than one; else as
    /// [`Desk::draft`].
    pub fn draft_between(
        &mut self,
        template: &str,
        langs: &str,
        parties: &str,
    ) -> Result<AgreementView, Fault> {
        let langs = listed(langs);
        let parties = self.parties_between(parties, &langs)?;
        let template = template.replace('-', "_");
        let input = DraftInput { template, langs, parties };
        self.draft(&input)
    }

    /// Takes the text of a file in as it was found: see [`Desk::look_into`], [`Desk::take_in`],
    /// and [`Desk::draft_between`] for how parties are named. Without `langs`, in the
    /// languages of the text.
    ///
    /// # Errors
    /// As those.
    pub fn take_in_between(
        &mut self,
        file: &Path,
        langs: Option<&str>,
        parties: &str,
    ) -> Result<AgreementView, Fault> {
        let found = self.look_into(file)?;
        let langs = langs.map_or(found.langs, listed);
        let fact = |kind: &str| found.facts.iter().find(|it| it.kind == kind);
        let asked = TakeInInput {
            signed_on: fact("signedOn").map(|it| it.value.clone()),
            years: fact("years").and_then(|it| it.value.parse().ok()),
            parties: self.parties_between(parties, &langs)?,
            langs,
            template: found.template,
            title: found.title,
            preamble: found.preamble,
            articles: found.articles,
            rest: found.rest,
        };
        self.take_in(&asked)
    }

    /// Bodies by identifiers or names joined by commas.
    fn parties_between(
        &mut self,
        parties: &str,
        langs: &[String],
    ) -> Result<Vec<PartyInput>, Fault> {
        let known = self.bodies()?;
        let mut found = Vec::new();
        for party in parties.split(',').map(str::trim) {
            let (name, lang) = match party.rsplit_once(':') {
                Some((name, lang)) => (name, Some(lang.to_owned())),
                None => (party, None),
            };
            let is_meant =
                |it: &&BodyRow| it.id == name || it.name == name || it.official == name;
            let mut meant = known.iter().filter(is_meant);
            let (Some(body), None) = (meant.next(), meant.next()) else {
                return Err(Fault::NotFound(name.to_owned()));
            };
            let usual = usual_lang(&body.country).to_owned();
            let own = lang.or_else(|| langs.contains(&usual).then_some(usual));
            let lang = own.or_else(|| langs.first().cloned()).unwrap_or_default();
            found.push(PartyInput { body: body.id.clone(), lang });
        }
        Ok(found)
    }

    /// The names of the bodies that are no parties.
    pub(crate) fn strangers(
        &self,
        parties: &BTreeMap<BodyId, Body>,
    ) -> Result<Vec<Name>, Fault> {
        let known = self.names()?;
        let strangers = known.iter().filter(|(id, _)| !parties.contains_key(id));
        Ok(strangers.map(|(_, name)| name.clone()).collect())
    }

    /// The names of the bodies of the file. They are read once per change of a body.
    pub(crate) fn names(&self) -> Result<Names, Fault> {
        let known = self.names.borrow().clone();
        match known {
            Some(known) => Ok(known),
            None => Ok(self.names.borrow_mut().insert(self.read_names()?).clone()),
        }
    }

    fn read_names(&self) -> Result<Names, Fault> {
        let mut names = Vec::new();
        for document in self.store.documents()? {
            if let Document::Body(id) = document {
                let body = Body::from_cells(id, &self.store.cells(document)?);
                if !body.removed {
                    names.push((id, Name::of(&body, self.lang())));
                }
            }
        }
        Ok(names.into())
    }

    pub(crate) fn authors(&self, document: Document) -> Result<Authors, Fault> {
        let mut names = BTreeMap::<Id, String>::new();
        let mut authors = Authors::new();
        for (cell, (actor, at)) in self.store.authors(document)? {
            let name = match names.get(&actor) {
                Some(name) => name.clone(),
                None => names.entry(actor).or_insert(self.actor_name(actor)?).clone(),
            };
            authors.insert(cell, Author { name, at });
        }
        Ok(authors)
    }

    pub(crate) fn actor_name(&self, actor: Id) -> Result<String, Fault> {
        Ok(self.store.actor_name(actor)?.unwrap_or_default())
    }
}

fn listed(langs: &str) -> Vec<String> {
    langs.split(',').map(|it| it.trim().to_owned()).collect()
}

/// The language that the towns of a state usually sign in.
pub(crate) fn usual_lang(country: &str) -> &'static str {
    match country {
        "UA" => "uk",
        "DE" | "AT" | "LI" => "de",
        "PL" => "pl",
        "RO" | "MD" => "ro",
        "FR" => "fr",
        "DK" => "da",
        "HU" => "hu",
        "CZ" => "cs",
        "SK" => "sk",
        "IT" => "it",
        "LT" => "lt",
        "LV" => "lv",
        _ => "en",
    }
}

impl Loaded {
    /// How its headings and clauses read, by their units.
    pub(crate) fn texts(&self) -> BTreeMap<Unit, BTreeMap<Lang, String>> {
        let reading = self.reading();
        let agreement = &self.agreement;
        let mut texts = BTreeMap::new();
        for wordings in agreement.wordings() {
            let Some(unit) = wordings.unit else { continue };
            let text = |lang: &Lang| {
                let text = reading.text(wordings.text_cell(*lang))?;
                Some((*lang, text))
            };
            texts.insert(unit, agreement.langs.iter().filter_map(text).collect());
        }
        texts
    }

    /// The library that its template takes clauses from.
    pub(crate) fn library(&self) -> Option<&'static Library> {
        Template::of(&self.agreement).and_then(Template::library)
    }

    /// A topic of its library.
    pub(crate) fn topic(&self, key: &str) -> Result<&'static Topic, Fault> {
        let topics = self.library().map(Library::topics).unwrap_or_default();
        let topic = topics.iter().find(|it| it.key == key);
        topic.ok_or_else(|| Fault::NotFound(key.to_owned()))
    }

    /// A clause of its library, by its key.
    pub(crate) fn provision(&self, key: &str) -> Result<String, Fault> {
        let is_known = self.library().is_some_and(|it| it.topic_of(key).is_some());
        is_known.then(|| key.to_owned()).ok_or_else(|| Fault::NotFound(key.to_owned()))
    }
}
