//! When an agreement ends, and by when to say that it shall.

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{Renewal, Term, TermDays, TermLength};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(ends_on: &str, notice_by: Option<&str>) -> Option<TermDays> {
    Some(TermDays { ends_on: day(ends_on), notice_by: notice_by.map(day) })
}

#[test]
fn five_years_from_a_day_end_on_that_day_of_the_year() {
    let term = Term::default();
    let found = term.days(day("2024-04-24"), day("2026-01-01"));
    assert_eq!(found, days("2029-04-24", Some("2028-10-24")));
}

#[test]
fn a_term_that_was_renewed_counts_on_from_its_first_day() {
    let term = Term { years: 1, ..Term::default() };
    let found = term.days(day("2020-02-29"), day("2023-03-01"));
    assert_eq!(found, days("2024-02-29", Some("2023-08-29")));
    let found = term.days(day("2020-02-29"), day("2023-02-28"));
    assert_eq!(found, days("2023-02-28", Some("2022-08-28")));
}

#[test]
fn without_renewal_nobody_has_to_give_notice() {
    let term = Term { renewal: Renewal::None, ..Term::default() };
    let found = term.days(day("2015-01-01"), day("2026-01-01"));
    assert_eq!(found, days("2020-01-01", None));
}

#[test]
fn a_project_has_a_tail_and_indefinite_has_no_end() {
    let project = Term {
        length: TermLength::Project,
        until: Some(day("2024-12-31")),
        tail: 5,
        renewal: Renewal::None,
        ..Term::default()
    };
    let found = project.days(day("2022-01-01"), day("2026-01-01"));
    assert_eq!(found, days("2029-12-31", None));
    let unknown = Term { until: None, ..project.clone() };
    assert_eq!(unknown.days(day("2022-01-01"), day("2026-01-01")), None);
    let indefinite = Term { length: TermLength::Indefinite, ..project };
    assert_eq!(indefinite.days(day("2022-01-01"), day("2026-01-01")), None);
}

/// Days of the years 1990 to 2060.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (726_468..=752_400).prop_map(|it| NaiveDate::from_num_days_from_ce_opt(it).unwrap())
}

proptest! {
    #[test]
    fn a_term_ends_on_its_anniversary_and_never_before_today_where_it_goes_on(
        since in any_day(), today in any_day(), years in 1..=30_u32,
    ) {
        let term = Term { years, ..Term::default() };
        let days = term.days(since, today).unwrap();
        let is_leap_day = (since.month(), since.day()) == (2, 29);
        let day = if is_leap_day { days.ends_on.day().max(28) } else { since.day() };
        prop_assert_eq!((days.ends_on.month(), days.ends_on.day()), (since.month(), day));
        prop_assert_eq!((days.ends_on.year() - since.year()).rem_euclid(years.cast_signed()), 0);
        prop_assert!(days.ends_on >= today);
        prop_assert!(days.ends_on > since);
        // It is the first such day: a term earlier was over, or is the first one.
        let before = days.ends_on.year() - years.cast_signed();
        prop_assert!(before == since.year() || days.ends_on.with_day(1).unwrap()
            .with_year(before).unwrap() <= today);
    }

    #[test]
    fn notice_is_given_before_the_end_by_as_many_months(
        since in any_day(), today in any_day(), notice in 0..=24_u32,
    ) {
        let term = Term { notice, ..Term::default() };
        let days = term.days(since, today).unwrap();
        let by = days.notice_by.unwrap();
        let months = |it: NaiveDate| it.year() * 12 + it.month0().cast_signed();
        prop_assert_eq!(months(days.ends_on) - months(by), notice.cast_signed());
        prop_assert!(by.day() <= days.ends_on.day());
    }
}
