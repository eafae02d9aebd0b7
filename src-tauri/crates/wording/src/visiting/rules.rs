//! What the law asks of visits: times to keep, categories under which someone may leave,
//! limits of gifts. Data with a source and the day it was checked.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use pobratym_domain::{
    BodyId, Cell, Country, Field, Finding, FindingCode, GiftFor, Kind, Lang, Visit,
    VisitWay,
};
use serde::Deserialize;

use crate::compiled::table;
use crate::procedure::{Counts, Names, PackSource, working};
use crate::worth::Sum;

/// A time that a visit keeps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitClock {
    pub key: String,
    /// Of the office; of any where it is empty.
    #[serde(default)]
    country: String,
    /// Which way the visit goes; either where it is empty.
    #[serde(default)]
    way: String,
    /// The fund that a visit must have chosen.
    fund: Option<String>,
    /// `starts_on` or `ends_on`.
    from: String,
    /// Negative before that day.
    days: i64,
    counts: Counts,
    /// The field that holds the day on which it was done.
    done: String,
    /// So many days ahead it is near.
    pub warn: u32,
    /// Whether the number of days was seen in its source.
    pub verified: bool,
    name: Names,
    pub source: PackSource,
}

/// A category under which someone may leave the country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    country: String,
    valid_from: String,
    name: Names,
    act: Names,
    pub verified: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GiftLimit {
    country: String,
    valid_from: String,
    most: String,
    currency: String,
    verified: bool,
    source: PackSource,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    checked_on: String,
    clocks: Vec<VisitClock>,
    exits: Vec<Exit>,
    gifts: Vec<GiftLimit>,
}

static RULES: LazyLock<File> =
    LazyLock::new(|| table("visits", include_str!("../../visits.toml")));

/// When the rules of visits were last looked at.
pub fn visit_rules_checked_on() -> Option<NaiveDate> {
    RULES.checked_on.parse().ok()
}

/// The times that a visit of an office in `country` has still to keep, each with its last
/// day.
pub fn visit_clocks(
    visit: &Visit,
    country: Country,
    own: Option<BodyId>,
) -> Vec<(&'static VisitClock, NaiveDate)> {
    let clocks = RULES.clocks.iter().filter(|it| {
        (it.country.is_empty() || it.country == country.to_string())
            && (it.way.is_empty() || it.way == visit.way().code())
            && (it.fund.is_none()
                || it.fund.as_deref() == visit.details.chosen(Field::Fund))
            && !it.is_done(visit, own)
    });
    clocks.filter_map(|it| Some((it, it.last(visit)?))).collect()
}

/// The categories under which members of a delegation of `country` may leave on a day, the
/// newest first.
pub fn exits(country: Country, on: NaiveDate) -> Vec<&'static Exit> {
    let mut exits: Vec<&Exit> = RULES
        .exits
        .iter()
        .filter(|it| it.country == country.to_string() && begins(&it.valid_from, on))
        .collect();
    exits.sort_by(|a, b| b.valid_from.cmp(&a.valid_from));
    exits
}

/// What the rules of an office in `country` find in a visit: nobody's category to leave,
/// gifts over the limit of their day, gifts to the community without an act.
pub fn review_by_rules(
    visit: &Visit,
    country: Country,
    own: Option<BodyId>,
    lang: Lang,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let has_exits = RULES.exits.iter().any(|it| it.country == country.to_string());
    if visit.way() == VisitWay::Outgoing && has_exits {
        for (_, person) in ours(visit, own) {
            let is_known = !person.details.text(Field::ExitCategory).is_empty();
            if !is_known && !visit.erased.contains(&person.unit) {
                let at = Cell::of(visit.id, Kind::Field(Field::ExitCategory));
                let name = person.name.get(&lang).or_else(|| person.name.values().next());
                let name = name.and_then(|it| it.get(pobratym_domain::Case::Nominative));
                findings.push(
                    Finding::found(FindingCode::ExitUnknown, at.at(person.unit))
                        .with("name", name.unwrap_or_default()),
                );
            }
        }
    }
    for gift in &visit.gifts {
        let details = &gift.details;
        let at = |field| Cell::of(visit.id, Kind::Field(field)).at(gift.unit);
        match details.choice(Field::GiftFor) {
            Some(GiftFor::Person) => {
                let on = details.day(Field::GivenOn).or_else(|| visit.starts_on());
                let worth = Sum::typed(details.text(Field::GiftWorth));
                if let (Some(on), Some(worth)) = (on, worth)
                    && let Some(limit) = limit(country, on)
                    && worth.exceeds(&limit.sum())
                {
                    let finding =
                        Finding::found(FindingCode::GiftTooDear, at(Field::GiftWorth));
                    findings.push(
                        finding
                            .with("text", details.text(Field::GiftName))
                            .with("most", limit.sum().said(lang))
                            .with("source", limit.source.name(lang)),
                    );
                }
            }
            Some(GiftFor::Community) if details.text(Field::ActNumber).is_empty() => {
                let finding =
                    Finding::found(FindingCode::GiftActMissing, at(Field::ActNumber));
                findings.push(finding.with("text", details.text(Field::GiftName)));
            }
            _ => {}
        }
    }
    findings
}

/// Those of the delegations that are of our own body; of all where it is not known.
fn ours(
    visit: &Visit,
    own: Option<BodyId>,
) -> impl Iterator<Item = (&pobratym_domain::Delegation, &pobratym_domain::Person)> {
    visit.delegates().filter(move |(it, _)| own.is_none() || it.body == own)
}

fn limit(country: Country, on: NaiveDate) -> Option<&'static GiftLimit> {
    let limits = RULES.gifts.iter();
    let limits = limits
        .filter(|it| it.country == country.to_string() && begins(&it.valid_from, on));
    limits.max_by(|a, b| a.valid_from.cmp(&b.valid_from))
}

pub(super) fn begins(valid_from: &str, on: NaiveDate) -> bool {
    valid_from.parse::<NaiveDate>().is_ok_and(|it| it <= on)
}

impl VisitClock {
    /// What is to be done, in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    fn is_done(&self, visit: &Visit, own: Option<BodyId>) -> bool {
        let Ok(field) = self.done.parse::<Field>() else { return false };
        if Visit::DELEGATE.contains(&field) {
            let mut people = ours(visit, own).peekable();
            return people.peek().is_some()
                && people.all(|(_, it)| it.details.day(field).is_some());
        }
        visit.details.day(field).is_some()
    }

    fn last(&self, visit: &Visit) -> Option<NaiveDate> {
        let from = match self.from.as_str() {
            "starts_on" => visit.starts_on()?,
            _ => visit.ends_on()?,
        };
        let days = self.days.unsigned_abs();
        match self.counts {
            _ if self.days < 0 => from.checked_sub_days(Days::new(days)),
            Counts::Calendar => from.checked_add_days(Days::new(days)),
            Counts::Working => working(from, u32::try_from(days).ok()?),
        }
    }
}

impl Exit {
    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    /// The act that allows it.
    pub fn act(&self, lang: Lang) -> &str {
        self.act.said(lang)
    }
}

impl GiftLimit {
    fn sum(&self) -> Sum {
        debug_assert!(
            !self.verified || self.source.verified,
            "seen, but not in a source"
        );
        Sum { amount: self.most.clone(), currency: self.currency.clone() }
    }
}
