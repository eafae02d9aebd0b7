//! What is counted in a visit: people by country, money by line, and what its fund asks.

use std::collections::BTreeMap;

use pobratym_domain::{BodyId, Country, Field, Finding, Visit, VisitWay};
use pobratym_wording::{Fund, Sum, Worth, expense_lines, funds, review_by_fund};

use crate::desk::Desk;
use crate::visits::bodies_of;
use crate::wire::{CountryCount, FundView, Headcounts, LineSumView, VisitMoney};
use crate::{Fault, chance};

impl Desk {
    /// The countries of the bodies of a visit.
    pub(crate) fn countries_of(
        &self,
        visit: &Visit,
    ) -> Result<BTreeMap<BodyId, Country>, Fault> {
        bodies_of(visit).map(|it| Ok((it, self.known_body(it)?.country))).collect()
    }

    /// What the fund of a visit finds in it.
    pub(crate) fn reviewed_by_fund(&self, visit: &Visit) -> Result<Vec<Finding>, Fault> {
        if visit.details.chosen(Field::Fund).is_none() {
            return Ok(Vec::new());
        }
        let countries = self.countries_of(visit)?;
        let host = match visit.way() {
            VisitWay::Outgoing => {
                visit.details.body(Field::With).and_then(|it| countries.get(&it).copied())
            }
            VisitWay::Incoming | VisitWay::Online => self.own_country()?,
        };
        Ok(review_by_fund(visit, &countries, host, self.lang()))
    }

    /// How many of which country take part.
    pub(crate) fn headcounts(&self, visit: &Visit) -> Result<Headcounts, Fault> {
        let counts = visit.headcounts(&self.countries_of(visit)?);
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(Headcounts {
            planned: count(counts.iter().map(|it| it.planned).sum()),
            attended: count(counts.iter().map(|it| it.attended).sum()),
            countries: counts
                .iter()
                .map(|it| CountryCount {
                    country: it.country.map(|it| it.to_string()),
                    planned: count(it.planned),
                    attended: count(it.attended),
                })
                .collect(),
        })
    }

    /// The funds that can be chosen for a visit.
    pub(crate) fn fund_views(&self, visit: &Visit) -> Vec<FundView> {
        let on = visit.starts_on().unwrap_or_else(chance::today);
        let lang = self.lang();
        let view = |it: &Fund| FundView {
            key: it.key.clone(),
            name: it.name(lang).to_owned(),
            asks: it.asks(lang).to_owned(),
            source: it.source.name(lang).to_owned(),
            link: it.source.source.clone(),
            verified: it.verified,
        };
        funds(on).into_iter().map(view).collect()
    }
}

/// What a visit costs and what its gifts are worth.
pub(crate) fn money(visit: &Visit) -> VisitMoney {
    let planned = Worth::of_expenses(&visit.expenses);
    let spent = Worth::of_spent(&visit.expenses);
    let gifts = Worth::of_gifts(&visit.gifts);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    VisitMoney {
        lines: expense_lines(visit)
            .into_iter()
            .map(|it| LineSumView {
                line: it.line,
                planned: sums(&it.planned),
                spent: sums(&it.spent),
            })
            .collect(),
        planned: sums(&planned.totals),
        spent: sums(&spent.totals),
        expenses_left_out: count(planned.left_out.max(spent.left_out)),
        gifts: sums(&gifts.totals),
        gifts_left_out: count(gifts.left_out),
    }
}

fn sums(sums: &[Sum]) -> Vec<String> {
    sums.iter().map(|it| format!("{} {}", it.amount, it.currency)).collect()
}
