//! The sample: invented bodies, people and agreements to try the program with.
//!
//! It is data. The desk drafts it by the same acts that a person would do, so everything
//! in it can be edited, undone and removed.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use pobratym_domain::{
    BodyFacts, Case, Details, Forms, Id, Kind, Lang, Person, Unit, Value,
};
use serde::Deserialize;

use crate::template::Template;

const SAMPLE: &str = include_str!("../sample/sample.toml");
/// More towns, for the samples of templates.
const FURTHER: &str = include_str!("../sample/further.toml");

/// Everything the sample consists of.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    pub bodies: Vec<SampleBody>,
    pub agreements: Vec<SampleAgreement>,
}

/// An invented body and the people who act for it.
#[derive(Clone, Debug)]
pub struct SampleBody {
    pub facts: BodyFacts,
    /// Their units only tell them apart here; adding a person gives it a unit of its own.
    pub people: Vec<Person>,
}

/// An agreement to be drafted.
#[derive(Clone, Debug)]
pub struct SampleAgreement {
    pub template: &'static Template,
    pub langs: Vec<Lang>,
    pub parties: Vec<SampleParty>,
    pub place: BTreeMap<Lang, String>,
    pub signed_on: Option<NaiveDate>,
    /// What is known of it beside its text.
    pub facts: Vec<(Kind, Option<Lang>, Value)>,
    /// The rows of its table.
    pub entries: Vec<Vec<(Kind, Option<Lang>, Value)>>,
    /// Articles that no template words.
    pub articles: Vec<SampleArticle>,
    /// Whether its text is settled once all of it is there.
    pub settled: bool,
}

/// A body in a [`SampleAgreement`].
#[derive(Clone, Debug)]
pub struct SampleParty {
    /// Index into [`Sample::bodies`].
    pub body: usize,
    pub lang: Lang,
    /// Indices into [`SampleBody::people`].
    pub signs: Vec<usize>,
    /// Indices into [`SampleBody::people`].
    pub countersigns: Vec<usize>,
}

/// An article in one's own words.
#[derive(Clone, Debug)]
pub struct SampleArticle {
    /// How many of the template's articles stand before it.
    pub after: usize,
    pub heading: BTreeMap<Lang, String>,
    pub clauses: Vec<BTreeMap<Lang, String>>,
}

/// The sample of this build.
pub fn sample() -> Sample {
    let read = read();
    debug_assert!(read.is_ok(), "sample.toml: {:?}", read.as_ref().err());
    read.unwrap_or_default()
}

/// The sample of a template, between towns of its own.
pub fn of(template: &Template) -> Sample {
    let read = read_template(template);
    debug_assert!(read.is_ok(), "{}: {:?}", template.name(), read.as_ref().err());
    read.unwrap_or_default()
}

type Texts = BTreeMap<String, String>;
type CasedTexts = BTreeMap<String, Texts>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    bodies: Vec<FileBody>,
    agreements: Vec<FileAgreement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileBodies {
    bodies: Vec<FileBody>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileBody {
    key: String,
    kind: String,
    country: String,
    short: Texts,
    official: CasedTexts,
    seat: Texts,
    #[serde(default)]
    people: Vec<FilePerson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePerson {
    gender: String,
    name: CasedTexts,
    office: CasedTexts,
    authority: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileAgreement {
    template: String,
    version: u32,
    langs: Vec<String>,
    parties: Vec<FileParty>,
    #[serde(default)]
    place: Texts,
    signed_on: Option<String>,
    #[serde(default)]
    areas: Vec<String>,
    term: Option<FileTerm>,
    reference: Option<FileReference>,
    #[serde(default)]
    entries: Vec<BTreeMap<String, FileEntry>>,
    #[serde(default)]
    articles: Vec<FileArticle>,
    settled: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTerm {
    length: String,
    years: Option<u32>,
    until: Option<String>,
    renewal: Option<String>,
    notice: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileReference {
    title: Texts,
    signed_on: String,
    number: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum FileEntry {
    Same(String),
    Worded(Texts),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileParty {
    body: String,
    lang: String,
    #[serde(default)]
    signs: Vec<usize>,
    #[serde(default)]
    countersigns: Vec<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArticle {
    after: usize,
    heading: Texts,
    clauses: Vec<Texts>,
}

/// What in the file is wrong.
type Wrong = String;

fn read() -> Result<Sample, Wrong> {
    let file: File = toml::from_str(SAMPLE).map_err(|it| it.to_string())?;
    assembled(&file.bodies, &file.agreements)
}

fn read_template(template: &Template) -> Result<Sample, Wrong> {
    let wrong = |it: toml::de::Error| it.to_string();
    let mut file: File = toml::from_str(SAMPLE).map_err(wrong)?;
    let further: FileBodies = toml::from_str(FURTHER).map_err(wrong)?;
    file.bodies.extend(further.bodies);
    let agreement: FileAgreement = toml::from_str(template.sample()).map_err(wrong)?;
    file.bodies.retain(|body| agreement.parties.iter().any(|it| it.body == body.key));
    assembled(&file.bodies, &[agreement])
}

fn assembled(bodies: &[FileBody], agreements: &[FileAgreement]) -> Result<Sample, Wrong> {
    let keys: Vec<&str> = bodies.iter().map(|it| it.key.as_str()).collect();
    Ok(Sample {
        bodies: bodies.iter().map(body).collect::<Result<_, _>>()?,
        agreements: (agreements.iter())
            .map(|it| agreement(it, &keys))
            .collect::<Result<_, _>>()?,
    })
}

fn body(file: &FileBody) -> Result<SampleBody, Wrong> {
    let facts = BodyFacts {
        kind: parse(&file.kind)?,
        country: parse(&file.country)?,
        short: texts(&file.short)?,
        official: forms(&file.official)?,
        seat: texts(&file.seat)?,
        values: Vec::new(),
        sample: true,
    };
    let people = file.people.iter().zip(1..);
    Ok(SampleBody {
        facts,
        people: people
            .map(|(it, number)| person(it, number))
            .collect::<Result<_, _>>()?,
    })
}

fn person(file: &FilePerson, number: u8) -> Result<Person, Wrong> {
    Ok(Person {
        unit: Unit(Id::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, number])),
        name: forms(&file.name)?,
        office: forms(&file.office)?,
        authority: texts(&file.authority)?,
        gender: parse(&file.gender)?,
        details: Details::default(),
    })
}

fn agreement(file: &FileAgreement, keys: &[&str]) -> Result<SampleAgreement, Wrong> {
    let template = Template::find(&file.template, file.version);
    let langs = file.langs.iter().map(|it| parse(it)).collect::<Result<_, _>>()?;
    let party = |it: &FileParty| {
        let body = keys.iter().position(|key| *key == it.body);
        Ok::<_, Wrong>(SampleParty {
            body: body.ok_or_else(|| it.body.clone())?,
            lang: parse(&it.lang)?,
            signs: it.signs.clone(),
            countersigns: it.countersigns.clone(),
        })
    };
    let article = |it: &FileArticle| {
        Ok::<_, Wrong>(SampleArticle {
            after: it.after,
            heading: texts(&it.heading)?,
            clauses: it.clauses.iter().map(texts).collect::<Result<_, _>>()?,
        })
    };
    Ok(SampleAgreement {
        template: template.ok_or_else(|| file.template.clone())?,
        langs,
        parties: file.parties.iter().map(party).collect::<Result<_, _>>()?,
        place: texts(&file.place)?,
        signed_on: file.signed_on.as_deref().map(parse).transpose()?,
        facts: facts(file)?,
        entries: file.entries.iter().map(entry).collect::<Result<_, _>>()?,
        articles: file.articles.iter().map(article).collect::<Result<_, _>>()?,
        settled: file.settled,
    })
}

fn facts(file: &FileAgreement) -> Result<Vec<(Kind, Option<Lang>, Value)>, Wrong> {
    let mut facts = Vec::new();
    if !file.areas.is_empty() {
        facts.push((Kind::Areas, None, Value::Codes(file.areas.clone())));
    }
    if let Some(term) = &file.term {
        let mut code = |kind, code: &str| {
            facts.push((kind, None, Value::Code(code.to_owned())));
        };
        code(Kind::TermLength, &term.length);
        if let Some(renewal) = &term.renewal {
            code(Kind::Renewal, renewal);
        }
        let numbers = [(Kind::TermYears, term.years), (Kind::Notice, term.notice)];
        for (kind, number) in numbers {
            facts.extend(number.map(|it| (kind, None, Value::Number(it))));
        }
        if let Some(until) = &term.until {
            facts.push((Kind::TermUntil, None, Value::Date(parse(until)?)));
        }
    }
    if let Some(reference) = &file.reference {
        for (lang, title) in texts(&reference.title)? {
            facts.push((Kind::RefersTitle, Some(lang), Value::Text(title)));
        }
        let date = parse(&reference.signed_on)?;
        facts.push((Kind::RefersOn, None, Value::Date(date)));
        if let Some(number) = &reference.number {
            facts.push((Kind::RefersNumber, None, Value::Text(number.clone())));
        }
    }
    Ok(facts)
}

fn entry(
    file: &BTreeMap<String, FileEntry>,
) -> Result<Vec<(Kind, Option<Lang>, Value)>, Wrong> {
    let mut cells = Vec::new();
    for (field, value) in file {
        let kind = Kind::Entry(parse(field)?);
        match value {
            FileEntry::Same(text) => cells.push((kind, None, Value::Text(text.clone()))),
            FileEntry::Worded(words) => {
                cells.extend(
                    texts(words)?
                        .into_iter()
                        .map(|(lang, text)| (kind, Some(lang), Value::Text(text))),
                );
            }
        }
    }
    Ok(cells)
}

fn texts(file: &Texts) -> Result<BTreeMap<Lang, String>, Wrong> {
    file.iter().map(|(lang, text)| Ok((parse(lang)?, text.clone()))).collect()
}

fn forms(file: &CasedTexts) -> Result<BTreeMap<Lang, Forms>, Wrong> {
    let form = |cases: &Texts| {
        let mut forms = Forms::default();
        for (case, text) in cases {
            forms.set(parse::<Case>(case)?, text);
        }
        Ok::<_, Wrong>(forms)
    };
    file.iter().map(|(lang, cases)| Ok((parse(lang)?, form(cases)?))).collect()
}

fn parse<T: FromStr>(text: &str) -> Result<T, Wrong> {
    text.parse().map_err(|_| text.to_owned())
}
