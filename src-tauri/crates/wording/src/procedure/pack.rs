//! A pack of steps: data with a date and a source, replaced by a newer file.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use pobratym_domain::{Country, Field, Lang, PackRef, Stage};
use serde::Deserialize;

use super::DueKind;
use super::holiday::{FileHoliday, Holiday};
use crate::listed;

/// What the law and the councils of a country ask of a party.
#[derive(Clone, Debug)]
pub struct Pack {
    pub reference: PackRef,
    /// The countries whose parties follow it; none where it is for all that have no other.
    pub countries: Vec<Country>,
    /// The first day on which a procedure begins by it, and the last.
    pub valid_from: NaiveDate,
    pub valid_until: Option<NaiveDate>,
    /// When its sources were looked at.
    pub checked_on: NaiveDate,
    /// The family of papers that its steps name.
    pub papers: String,
    /// States that the law allows no cooperation with.
    pub excluded: Vec<Country>,
    pub excluded_source: Option<Source>,
    pub holidays: Vec<Holiday>,
    pub holidays_source: Option<Source>,
    pub steps: Vec<Step>,
    name: Names,
}

/// One step of a pack.
#[derive(Clone, Debug)]
pub struct Step {
    /// The same in every edition.
    pub key: String,
    /// The stage that it belongs ahead of.
    pub before: Stage,
    /// The steps that usually come first.
    pub after: Vec<String>,
    /// Whether the law itself says which comes first.
    pub strict_order: bool,
    pub weight: Weight,
    pub verified: bool,
    /// The stage that its day is the day of.
    pub effect: Option<Stage>,
    /// The fields of its form, in their order.
    pub fields: Vec<Field>,
    /// The papers that are printed for it.
    pub papers: Vec<String>,
    /// What must be known of the agreement to do it.
    pub requires: Vec<Field>,
    pub sources: Vec<Source>,
    pub(super) clocks: Vec<Clock>,
    name: Names,
    who: Names,
    help: Names,
}

/// How much a step binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The law asks for it.
    Hard,
    /// An administrative rule does.
    Soft,
    Habit,
}

/// Where a rule is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    name: Names,
    /// Where it can be read; may be empty.
    #[serde(default)]
    pub source: String,
    /// Whether the rule was seen there.
    pub verified: bool,
}

/// A time that runs in a step.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    pub(super) key: String,
    pub(super) kind: DueKind,
    pub(super) from: Start,
    pub(super) days: u32,
    pub(super) counts: Counts,
    /// So many days ahead it is near.
    pub(super) warn: u32,
    pub(super) verified: bool,
    pub(super) name: Names,
}

/// Where a time begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Start {
    #[serde(rename = "sent_on")]
    Sent,
    #[serde(rename = "decided_on")]
    Decided,
    #[serde(rename = "signed")]
    Signed,
    #[serde(rename = "in_force")]
    InForce,
}

/// Which days count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Counts {
    Calendar,
    Working,
}

/// Why a file is no pack. Nothing was taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackFault {
    /// It is written in a format that this build does not read yet.
    Newer(u32),
    /// What is wrong and where, for those who write packs.
    Wrong(String),
}

/// The format of pack files that this build writes and reads.
const FORMAT: u32 = 1;

/// What something is called, per language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// In `lang`, else in English.
    pub(crate) fn said(&self, lang: Lang) -> &str {
        let found = self.0.get(lang.as_str()).or_else(|| self.0.get("en"));
        found.map(String::as_str).unwrap_or_default()
    }
}

fn first_format() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePack {
    /// Files from before formats were numbered have none.
    #[serde(default = "first_format")]
    format: u32,
    id: String,
    edition: String,
    countries: Vec<String>,
    valid_from: String,
    valid_until: Option<String>,
    checked_on: String,
    papers: String,
    #[serde(default)]
    excluded: Vec<String>,
    excluded_source: Option<Source>,
    holidays_source: Option<Source>,
    #[serde(default)]
    holidays: Vec<FileHoliday>,
    name: Names,
    steps: Vec<FileStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileStep {
    key: String,
    before: String,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    strict_order: bool,
    weight: Weight,
    verified: bool,
    effect: Option<String>,
    fields: Vec<String>,
    #[serde(default)]
    papers: Vec<String>,
    #[serde(default)]
    requires: Vec<String>,
    name: Names,
    who: Names,
    help: Names,
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    clocks: Vec<FileClock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileClock {
    key: String,
    kind: FileDueKind,
    from: Start,
    days: u32,
    counts: Counts,
    warn: u32,
    verified: bool,
    name: Names,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FileDueKind {
    Answer,
    Wait,
    Act,
}

/// In a file, the countries of a pack for all that have no other.
const ALL: &str = "*";

/// No law counts more days than this.
const MOST_DAYS: u32 = 3660;

impl Pack {
    /// Reads a pack from its file.
    ///
    /// # Errors
    /// [`PackFault`] with what is wrong and where, for those who write packs.
    pub fn read(text: &str) -> Result<Self, PackFault> {
        let wrong = |fault: toml::de::Error| PackFault::Wrong(fault.to_string());
        let file: toml::Table = toml::from_str(text).map_err(wrong)?;
        let format = file.get("format").and_then(toml::Value::as_integer);
        let format = format.and_then(|it| u32::try_from(it).ok());
        if let Some(newer) = format.filter(|it| *it > FORMAT) {
            return Err(PackFault::Newer(newer));
        }
        let file: FilePack = toml::from_str(text).map_err(wrong)?;
        if file.format != FORMAT {
            return Err(PackFault::Wrong(format!("format {}", file.format)));
        }
        let countries = file.countries.iter().filter(|it| *it != ALL);
        let countries: Vec<Country> =
            countries.map(|it| code(it)).collect::<Result<_, _>>()?;
        let steps: Vec<Step> =
            file.steps.into_iter().map(FileStep::step).collect::<Result<_, _>>()?;
        for step in &steps {
            let is_known = |key: &String| steps.iter().any(|it| it.key == *key);
            if let Some(unknown) = step.after.iter().find(|it| !is_known(it)) {
                return Err(PackFault::Wrong(format!("{}: after {unknown}", step.key)));
            }
            if steps.iter().filter(|it| it.key == step.key).count() > 1 {
                return Err(PackFault::Wrong(format!("{} twice", step.key)));
            }
        }
        Ok(Self {
            reference: code(&format!("{}/{}", file.id, file.edition))?,
            countries,
            valid_from: code(&file.valid_from)?,
            valid_until: file.valid_until.as_deref().map(code).transpose()?,
            checked_on: code(&file.checked_on)?,
            papers: file.papers,
            excluded: file
                .excluded
                .iter()
                .map(|it| code(it))
                .collect::<Result<_, _>>()?,
            excluded_source: file.excluded_source,
            holidays: file
                .holidays
                .into_iter()
                .map(FileHoliday::holiday)
                .collect::<Result<_, _>>()?,
            holidays_source: file.holidays_source,
            steps,
            name: file.name,
        })
    }

    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    /// The step with this key.
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.steps.iter().find(|it| it.key == key)
    }

    /// The holiday that is kept on `day`.
    pub fn holiday(&self, day: NaiveDate) -> Option<&Holiday> {
        self.holidays.iter().find(|it| it.is_on(day))
    }

    fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|last| day <= last)
    }
}

impl Step {
    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    /// Who acts.
    pub fn who(&self, lang: Lang) -> &str {
        self.who.said(lang)
    }

    /// What the clerk does, in a sentence.
    pub fn help(&self, lang: Lang) -> &str {
        self.help.said(lang)
    }

    /// What one of its clocks waits for.
    pub fn clock_name(&self, key: &str, lang: Lang) -> &str {
        self.clock(key).map(|it| it.name.said(lang)).unwrap_or_default()
    }

    /// Whether the days of one of its clocks were seen in its source.
    pub fn is_clock_verified(&self, key: &str) -> bool {
        self.clock(key).is_some_and(|it| it.verified)
    }

    /// Whether one of its clocks counts Monday to Friday only.
    pub fn counts_working_days(&self, key: &str) -> bool {
        self.clock(key).is_some_and(|it| it.counts == Counts::Working)
    }

    /// So many days ahead one of its clocks is near.
    pub fn clock_warn(&self, key: &str) -> u32 {
        self.clock(key).map_or(0, |it| it.warn)
    }

    fn clock(&self, key: &str) -> Option<&Clock> {
        self.clocks.iter().find(|it| it.key == key)
    }
}

impl Source {
    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }
}

impl Weight {
    /// The stable code of this weight.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
            Self::Habit => "habit",
        }
    }
}

impl FileStep {
    fn step(self) -> Result<Step, PackFault> {
        let fields = |codes: &[String]| -> Result<Vec<Field>, PackFault> {
            codes.iter().map(|it| code(it)).collect()
        };
        Ok(Step {
            before: code(&self.before)?,
            effect: self.effect.as_deref().map(code).transpose()?,
            fields: fields(&self.fields)?,
            requires: fields(&self.requires)?,
            clocks: self
                .clocks
                .into_iter()
                .map(FileClock::clock)
                .collect::<Result<_, _>>()?,
            key: self.key,
            after: self.after,
            strict_order: self.strict_order,
            weight: self.weight,
            verified: self.verified,
            papers: self.papers,
            sources: self.sources,
            name: self.name,
            who: self.who,
            help: self.help,
        })
    }
}

impl FileClock {
    fn clock(self) -> Result<Clock, PackFault> {
        if self.days > MOST_DAYS {
            return Err(PackFault::Wrong(format!("{}: {} days", self.key, self.days)));
        }
        Ok(Clock {
            key: self.key,
            kind: match self.kind {
                FileDueKind::Answer => DueKind::Answer,
                FileDueKind::Wait => DueKind::Wait,
                FileDueKind::Act => DueKind::Act,
            },
            from: self.from,
            days: self.days,
            counts: self.counts,
            warn: self.warn,
            verified: self.verified,
            name: self.name,
        })
    }
}

fn code<T: std::str::FromStr>(text: &str) -> Result<T, PackFault> {
    text.parse().map_err(|_| PackFault::Wrong(text.to_owned()))
}

/// The packs that an office knows: those of this build and its own.
#[derive(Clone, Debug)]
pub struct Packs {
    all: Vec<Arc<Pack>>,
    own: Vec<PackRef>,
}

static BUILT_IN: LazyLock<Vec<Arc<Pack>>> = LazyLock::new(|| {
    let read = listed::packs().iter().map(|(name, text)| {
        let pack = Pack::read(text);
        debug_assert!(pack.is_ok(), "{name}: {:?}", pack.as_ref().err());
        pack.ok().map(Arc::new)
    });
    read.flatten().collect()
});

impl Packs {
    /// Those of this build, and the office's `own`, which take the place of one of the same
    /// edition.
    pub fn with(own: impl IntoIterator<Item = Pack>) -> Self {
        let own: Vec<Arc<Pack>> = own.into_iter().map(Arc::new).collect();
        let is_replaced =
            |it: &&Arc<Pack>| !own.iter().any(|own| own.reference == it.reference);
        let mut all: Vec<Arc<Pack>> =
            BUILT_IN.iter().filter(is_replaced).cloned().collect();
        all.extend(own.iter().cloned());
        all.sort_by(|a, b| a.reference.cmp(&b.reference));
        Self { all, own: own.iter().map(|it| it.reference.clone()).collect() }
    }

    /// Whether a pack is the office's own.
    pub fn is_own(&self, reference: &PackRef) -> bool {
        self.own.contains(reference)
    }

    /// All of them, by their identifiers, older editions first.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Pack>> {
        self.all.iter()
    }

    /// The pack at one edition.
    pub fn find(&self, reference: &PackRef) -> Option<&Arc<Pack>> {
        self.all.iter().find(|it| it.reference == *reference)
    }

    /// The newest that is valid on `day` for parties of `country`; where there is none for
    /// it, the one for all.
    pub fn usual(&self, country: Country, day: NaiveDate) -> Option<&Arc<Pack>> {
        let valid = || self.all.iter().rev().filter(|it| it.is_valid_on(day));
        let own = valid().find(|it| it.countries.contains(&country));
        own.or_else(|| valid().find(|it| it.countries.is_empty()))
    }

    /// The edition that took the place of `pack` by `day`, where there is one.
    pub fn newer(&self, pack: &Pack, day: NaiveDate) -> Option<&Arc<Pack>> {
        let same =
            self.all.iter().rev().filter(|it| it.reference.id == pack.reference.id);
        let mut valid = same.filter(|it| it.is_valid_on(day));
        valid.find(|it| it.reference.edition > pack.reference.edition)
    }
}
