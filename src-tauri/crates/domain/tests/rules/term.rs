//! When an agreement ends, and by when to say that it shall.

use chrono::NaiveDate;
use pobratym_domain::{Renewal, Term, TermDays, TermLength};

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
