//! The library of clauses as a clerk uses it: built-in ones, the office's own, where they
//! stand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pobratym_domain::{
    Act, Agreement, AgreementId, AgreementKind, Cell, Clause, ClauseId, Document,
    Insertion, Kind, Lang, Value,
};
use pobratym_store::fold;
use pobratym_wording::{Condition, Facts, Library, Topic};

use crate::agreements::Loaded;
use crate::desk::{Deed, Desk};
use crate::target::write_whole;
use crate::view;
use crate::wire::{
    ClauseUse, LangField, LibraryClause, LibraryFile, LibraryView, OwnClauseInput,
    TopicView, WantView,
};
use crate::{Fault, chance, input};

/// The form of library files that this build writes.
const FORMAT: u32 = 1;

/// A clause of the office's own.
struct OwnClause {
    id: ClauseId,
    topic: String,
    texts: BTreeMap<Lang, String>,
}

impl Desk {
    /// The library as `agreement` may use it, or as such where none is named, restricted to
    /// clauses that `query` finds.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn library(
        &mut self,
        agreement: Option<&str>,
        query: &str,
    ) -> Result<LibraryView, Fault> {
        let loaded = agreement.map(|id| self.present(id)).transpose()?;
        let library = match &loaded {
            Some(loaded) => loaded.library(),
            None => Library::all().last(),
        };
        let library = library.ok_or_else(|| Fault::NotFound("library".to_owned()))?;
        let lang = self.lang();
        let langs = match &loaded {
            Some(loaded) => loaded.agreement.langs.clone(),
            None => library.langs(),
        };
        let facts = match &loaded {
            Some(loaded) => loaded.reading().facts().clone(),
            None => Facts::usual(AgreementKind::Cooperation, &langs),
        };
        let shelf = Shelf { library, langs: &langs, facts: &facts, lang };
        let own = self.own_clauses()?;
        let used = loaded.as_ref().map(|it| used(&it.agreement)).unwrap_or_default();
        let words = fold(query);
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut topics = Vec::new();
        for topic in library.topics() {
            let mut view = shelf.topic(topic);
            view.clauses.extend(
                own.iter().filter(|it| it.topic == topic.key).map(|it| shelf.own(it)),
            );
            let name = fold(&view.name);
            view.clauses.retain(|clause| {
                let texts = clause.texts.iter().map(|it| fold(&it.value));
                let all = texts.fold(name.clone(), |all, it| all + "\n" + &it);
                words.iter().all(|word| all.contains(word))
            });
            for clause in &mut view.clauses {
                clause.used = used.get(&clause.key).cloned();
            }
            if !view.clauses.is_empty() {
                topics.push(view);
            }
        }
        Ok(LibraryView {
            langs: langs.iter().map(Lang::to_string).collect(),
            topics,
            wants: loaded.map(|it| shelf.wants(&it)).unwrap_or_default(),
        })
    }

    /// Keeps a clause of the office's own; without `id`, a new one. Returns its identifier.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when the topic or a language is unknown, or nothing is written.
    pub fn keep_clause(
        &mut self,
        id: Option<&str>,
        input: &OwnClauseInput,
    ) -> Result<String, Fault> {
        let id = match id {
            Some(id) => input::code(id)?,
            None => ClauseId(chance::id()),
        };
        let texts = wordings(input)?;
        let before = self.own_clause(id).map(|it| it.texts).unwrap_or_default();
        let gone = before.into_keys().filter(|lang| !texts.contains_key(lang)).collect();
        let act = Act::KeepClause { id, topic: input.topic.clone(), texts, gone };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        Ok(id.to_string())
    }

    /// Takes a clause of the office's own out of the library; where it stands it stays.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn remove_clause(&mut self, id: &str) -> Result<(), Fault> {
        let id: ClauseId = input::code(id)?;
        self.own_clause(id)?;
        let act = Act::RemoveClause { id };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)
    }

    /// Where a clause of the library stands, and in which wording.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn clause_uses(&mut self, key: &str) -> Result<Vec<ClauseUse>, Fault> {
        let ids: Vec<AgreementId> = (self.summaries()?.agreements())
            .filter_map(|it| it.row.id.parse().ok())
            .collect();
        let mut uses = Vec::new();
        for id in ids {
            let loaded = self.load(id)?;
            if loaded.agreement.removed {
                continue;
            }
            let found = clauses(&loaded.agreement)
                .find(|(_, it)| follows(it, key))
                .map(|(number, clause)| (number, clause.unit.to_string()));
            let Some((number, unit)) = found else { continue };
            let view = self.view_of(&loaded)?;
            let all = view.articles.iter().flat_map(|it| &it.clauses);
            let clause = view.recitals.iter().chain(all).find(|it| it.unit == unit);
            uses.push(ClauseUse {
                agreement: id.to_string(),
                title: view::name(&loaded.agreement, &loaded.bodies, self.lang()),
                number,
                wordings: clause.map(|it| it.wordings.clone()).unwrap_or_default(),
                unit,
            });
        }
        Ok(uses)
    }

    /// The office's own clauses as a file for others.
    ///
    /// # Errors
    /// [`Fault::Store`] when the office file cannot be read.
    pub fn export_library(&self) -> Result<LibraryFile, Fault> {
        let texts = |it: &OwnClause| {
            it.texts.iter().map(|(lang, text)| (lang.to_string(), text.clone())).collect()
        };
        let own = self.own_clauses()?;
        let clause =
            |it: &OwnClause| OwnClauseInput { topic: it.topic.clone(), texts: texts(it) };
        Ok(LibraryFile { format: FORMAT, clauses: own.iter().map(clause).collect() })
    }

    /// Takes in the clauses of a file. What is there already word for word is not taken
    /// twice. Returns how many were new.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when the file is of a newer form, or a topic or a
    /// language is unknown, or a clause says nothing; then nothing was taken.
    pub fn import_library(&mut self, file: &LibraryFile) -> Result<u32, Fault> {
        if file.format > FORMAT {
            return Err(Fault::Invalid(file.format.to_string()));
        }
        for clause in &file.clauses {
            wordings(clause)?;
        }
        let there = self.export_library()?;
        let is_new = |it: &&OwnClauseInput| {
            !there
                .clauses
                .iter()
                .any(|other| (&other.topic, &other.texts) == (&it.topic, &it.texts))
        };
        let mut count = 0;
        for clause in file.clauses.iter().filter(is_new) {
            self.keep_clause(None, clause)?;
            count += 1;
        }
        Ok(count)
    }

    /// Writes the office's own clauses into a file.
    ///
    /// # Errors
    /// [`Fault::File`] when it cannot be written.
    pub fn write_library(&self, path: &Path) -> Result<(), Fault> {
        let json = serde_json::to_string_pretty(&self.export_library()?)
            .map_err(|error| Fault::Invalid(error.to_string()))?;
        write_whole(path, json.as_bytes())
    }

    /// Takes in the clauses of a file. Returns how many were new.
    ///
    /// # Errors
    /// [`Fault::File`] when it cannot be read, [`Fault::Invalid`] when it is no library;
    /// then nothing was taken.
    pub fn read_library(&mut self, path: &Path) -> Result<u32, Fault> {
        let json = fs::read_to_string(path).map_err(|source| Fault::File {
            operation: "reading the library",
            path: path.to_owned(),
            source,
        })?;
        let file: LibraryFile = serde_json::from_str(&json)
            .map_err(|error| Fault::Invalid(error.to_string()))?;
        self.import_library(&file)
    }

    /// What an insertion of a key or an own clause's identifier means.
    pub(crate) fn insertion(
        &self,
        clause: &str,
        to: &Loaded,
    ) -> Result<Insertion, Fault> {
        if let Ok(key) = to.provision(clause) {
            return Ok(Insertion::Provision(key));
        }
        let id: ClauseId =
            clause.parse().map_err(|_| Fault::NotFound(clause.to_owned()))?;
        let own = self.own_clause(id)?;
        let mut texts = own.texts;
        texts.retain(|lang, _| to.agreement.langs.contains(lang));
        Ok(Insertion::Own { source: id, texts })
    }

    fn own_clause(&self, id: ClauseId) -> Result<OwnClause, Fault> {
        let cells = self.store.cells(id.into())?;
        read_own(id, &cells).ok_or_else(|| Fault::NotFound(id.to_string()))
    }

    fn own_clauses(&self) -> Result<Vec<OwnClause>, Fault> {
        let mut own = Vec::new();
        for document in self.store.documents()? {
            if let Document::Clause(id) = document {
                own.extend(read_own(id, &self.store.cells(document)?));
            }
        }
        Ok(own)
    }
}

/// What a clause of the office's own says, where its topic and languages are known.
fn wordings(input: &OwnClauseInput) -> Result<BTreeMap<Lang, String>, Fault> {
    let mut topics = Library::all().iter().flat_map(|it| it.topics());
    if !topics.any(|it| it.key == input.topic) {
        return Err(Fault::Invalid(input.topic.clone()));
    }
    let filled = input.texts.iter().filter(|(_, text)| !text.trim().is_empty());
    let texts: BTreeMap<_, _> = filled
        .map(|(lang, text)| Ok((input::code(lang)?, text.clone())))
        .collect::<Result<_, Fault>>()?;
    match texts.is_empty() {
        true => Err(Fault::Invalid(String::new())),
        false => Ok(texts),
    }
}

/// The library as it reads for one agreement.
struct Shelf<'a> {
    library: &'static Library,
    langs: &'a [Lang],
    facts: &'a Facts,
    /// What the clerk reads.
    lang: Lang,
}

impl Shelf<'_> {
    fn topic(&self, topic: &Topic) -> TopicView {
        let mut clauses = Vec::new();
        for (place, keys) in topic.places.iter().enumerate() {
            for (index, key) in keys.iter().enumerate() {
                let text = |lang: &Lang| {
                    let text = self.library.text(key, *lang, self.facts);
                    field(*lang, text.unwrap_or_default())
                };
                clauses.push(LibraryClause {
                    key: key.clone(),
                    place: u32::try_from(place).unwrap_or(u32::MAX),
                    is_standard: index == 0,
                    is_own: false,
                    used: None,
                    texts: self.langs.iter().map(text).collect(),
                });
            }
        }
        TopicView {
            key: topic.key.clone(),
            name: self.said(&topic.key),
            is_area: topic.key.starts_with("area-"),
            is_preamble: topic.is_preamble(),
            clauses,
        }
    }

    fn own(&self, own: &OwnClause) -> LibraryClause {
        let text =
            |lang: &Lang| field(*lang, own.texts.get(lang).cloned().unwrap_or_default());
        LibraryClause {
            key: own.id.to_string(),
            place: u32::MAX,
            is_standard: false,
            is_own: true,
            used: None,
            texts: self.langs.iter().map(text).collect(),
        }
    }

    /// What the clauses of an agreement ask for and it does not have.
    fn wants(&self, loaded: &Loaded) -> Vec<WantView> {
        let used = used(&loaded.agreement);
        let lacking = self.library.lacking(|key| used.contains_key(key));
        let want = |(condition, key): (&Condition, &String)| WantView {
            key: key.clone(),
            because: self.said(&condition.because),
        };
        lacking.map(want).collect()
    }

    /// A name in the clerk's language, or in English.
    fn said(&self, key: &str) -> String {
        let said = self.library.text(key, self.lang, self.facts);
        said.or_else(|| self.library.text(key, Lang::EN, self.facts)).unwrap_or_default()
    }
}

fn field(lang: Lang, value: String) -> LangField {
    LangField { lang: lang.to_string(), cell: String::new(), value }
}

fn read_own(id: ClauseId, cells: &BTreeMap<Cell, Value>) -> Option<OwnClause> {
    let root = |kind| Cell::of(id, kind);
    if cells.get(&root(Kind::Removed)) == Some(&Value::Flag(true)) {
        return None;
    }
    let Some(Value::Code(topic)) = cells.get(&root(Kind::Topic)) else { return None };
    let texts = cells.iter().filter_map(|(cell, value)| match value {
        Value::Text(text) if cell.kind == Kind::Text => Some((cell.lang?, text.clone())),
        _ => None,
    });
    Some(OwnClause { id, topic: topic.clone(), texts: texts.collect() })
}

/// The clauses and recitals with their numbers; recitals have none.
fn clauses(agreement: &Agreement) -> impl Iterator<Item = (String, &Clause)> {
    let recitals = agreement.recitals.iter().map(|it| (String::new(), it));
    let articles = agreement.articles.iter().enumerate();
    let clauses = articles.flat_map(|(article, it)| {
        let number = move |clause: usize| format!("{}.{}", article + 1, clause + 1);
        it.clauses.iter().enumerate().map(move |(index, it)| (number(index), it))
    });
    recitals.chain(clauses)
}

fn follows(clause: &Clause, key: &str) -> bool {
    clause.provision.as_deref() == Some(key)
        || clause.source.is_some_and(|it| it.to_string() == key)
}

/// The units of the clauses that follow the library, by the keys they follow.
fn used(agreement: &Agreement) -> BTreeMap<String, String> {
    let mut used = BTreeMap::new();
    for (_, clause) in clauses(agreement) {
        let keys = clause.provision.clone().into_iter();
        for key in keys.chain(clause.source.map(|it| it.to_string())) {
            used.insert(key, clause.unit.to_string());
        }
    }
    used
}
