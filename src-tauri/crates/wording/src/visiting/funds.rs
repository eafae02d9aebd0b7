//! Funds that pay for visits, and whether a visit is what they ask for. Data with a source.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use pobratym_domain::{
    BodyId, Cell, Country, Field, Finding, FindingCode, Kind, Lang, Visit, VisitState,
};
use serde::Deserialize;

use super::rules::begins;
use crate::compiled::table;
use crate::procedure::{Names, PackSource};

/// What a fund asks of a visit. A number that is not there is not asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    pub key: String,
    valid_from: String,
    least_people: Option<usize>,
    /// From other countries than the one that is visited.
    least_abroad: Option<usize>,
    most_abroad: Option<usize>,
    least_countries: Option<usize>,
    least_days: Option<i64>,
    most_days: Option<i64>,
    /// Whether the numbers were seen in their source.
    pub verified: bool,
    name: Names,
    asks: Names,
    pub source: PackSource,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    funds: Vec<Fund>,
}

static FUNDS: LazyLock<File> =
    LazyLock::new(|| table("funds", include_str!("../../funds.toml")));

/// The funds as their rules stand on a day.
pub fn funds(on: NaiveDate) -> Vec<&'static Fund> {
    let mut newest: BTreeMap<&str, &Fund> = BTreeMap::new();
    for fund in FUNDS.funds.iter().filter(|it| begins(&it.valid_from, on)) {
        let known = newest.entry(&fund.key).or_insert(fund);
        if known.valid_from < fund.valid_from {
            *known = fund;
        }
    }
    newest.into_values().collect()
}

/// What a visit to `host` lacks of what its fund asks on its first day: of those who are to
/// come, and once it was held of those who were there.
pub fn review_by_fund(
    visit: &Visit,
    countries: &BTreeMap<BodyId, Country>,
    host: Option<Country>,
    lang: Lang,
) -> Vec<Finding> {
    let Some(first_on) = visit.starts_on() else { return Vec::new() };
    let chosen = visit.details.chosen(Field::Fund);
    let known = funds(first_on).into_iter().find(|it| Some(it.key.as_str()) == chosen);
    let Some(fund) = known else { return Vec::new() };
    let is_held = visit.state() == VisitState::Held;
    let counts = visit.headcounts(countries);
    let counts = counts
        .iter()
        .map(|it| (it.country, if is_held { it.attended } else { it.planned }))
        .filter(|(_, count)| *count > 0);
    let counts: Vec<(Option<Country>, usize)> = counts.collect();
    let people = counts.iter().map(|(_, count)| count).sum();
    let known: BTreeSet<Country> = counts.iter().filter_map(|it| it.0).collect();
    let is_abroad = |it: &&(Option<Country>, usize)| it.0.is_some() && it.0 != host;
    let abroad = counts.iter().filter(is_abroad).map(|(_, count)| count).sum();
    let abroad = host.map(|_| abroad);
    let days = visit.ends_on().map(|last| (last - first_on).num_days() + 1);

    let at = Cell::of(visit.id, Kind::Field(Field::Fund));
    let found = |code, needed: String, found: String| {
        let finding = Finding::found(code, at).with("source", fund.name(lang));
        finding.with("needed", needed).with("found", found)
    };
    let mut findings = Vec::new();
    let mut least = |code, least: Option<usize>, count: Option<usize>| {
        if let (Some(least), Some(count)) = (least, count)
            && count < least
        {
            findings.push(found(code, least.to_string(), count.to_string()));
        }
    };
    least(FindingCode::FundTooFew, fund.least_people, Some(people));
    least(FindingCode::FundTooFewAbroad, fund.least_abroad, abroad);
    least(FindingCode::FundTooFewCountries, fund.least_countries, Some(known.len()));
    if let (Some(most), Some(abroad)) = (fund.most_abroad, abroad)
        && abroad > most
    {
        let (most, abroad) = (most.to_string(), abroad.to_string());
        findings.push(found(FindingCode::FundTooMany, most, abroad));
    }
    let is_short = |it: &i64| fund.least_days.is_some_and(|least| *it < least);
    let is_long = |it: &i64| fund.most_days.is_some_and(|most| *it > most);
    if let Some(days) = days.filter(|it| is_short(it) || is_long(it)) {
        let bounds =
            [fund.least_days, fund.most_days].map(|it| it.map(|it| it.to_string()));
        let bounds: Vec<String> = bounds.into_iter().flatten().collect();
        findings.push(found(FindingCode::FundDays, bounds.join("–"), days.to_string()));
    }
    findings
}

impl Fund {
    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    /// What it asks of a visit.
    pub fn asks(&self, lang: Lang) -> &str {
        self.asks.said(lang)
    }
}
