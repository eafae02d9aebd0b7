//! What funds find in a visit, and what its expenses come to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{
    Act, BodyId, Cell, Country, Entered, Field, FindingCode, Id, IdSource, Kind, Lang,
    PartList, Unit, Value, Visit, VisitId,
};
use pobratym_wording::{expense_lines, funds, review_by_fund};

type Cells = BTreeMap<Cell, Value>;

fn body(number: u8) -> BodyId {
    BodyId(Id::from_bytes([number; 10]))
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

fn entered(field: Field, value: Value) -> Entered {
    Entered { kind: Kind::Field(field), lang: None, value }
}

fn text(field: Field, text: &str) -> Entered {
    entered(field, Value::Text(text.to_owned()))
}

fn code(field: Field, code: &str) -> Entered {
    entered(field, Value::Code(code.to_owned()))
}

fn day(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

/// A visit and how it grows.
struct Stay {
    id: VisitId,
    cells: Cells,
    next: u16,
}

impl Stay {
    fn new(fund: &str, days: [&str; 2]) -> Self {
        let id = VisitId(Id::from_bytes([1; 10]));
        let mut stay = Self { id, cells: Cells::new(), next: 0 };
        let values = vec![
            entered(Field::StartsOn, day(days[0])),
            entered(Field::EndsOn, day(days[1])),
            code(Field::Fund, fund),
        ];
        let langs = vec![Lang::UK];
        let delegations = Vec::new();
        let act = Act::PlanVisit { id, langs, delegations, values, sample: false };
        let plan = act.begin(&mut stay.ids()).unwrap();
        stay.cells.extend(plan.changes.into_iter().map(|it| (it.cell, it.value)));
        stay
    }

    fn ids(&mut self) -> impl IdSource + use<'_> {
        move || {
            self.next += 1;
            let [high, low] = self.next.to_be_bytes();
            Id::from_bytes([high, low, 9, 9, 9, 9, 9, 9, 9, 9])
        }
    }

    fn does(&mut self, act: &Act) -> Option<Unit> {
        let visit = self.read();
        let plan = act.plan_visit(&visit, &mut self.ids()).unwrap();
        self.cells.extend(plan.changes.into_iter().map(|it| (it.cell, it.value)));
        plan.made
    }

    fn read(&self) -> Visit {
        Visit::from_cells(self.id, &self.cells)
    }

    /// So many of one body.
    fn delegation(&mut self, body: BodyId, people: usize) -> Vec<Unit> {
        let act = Act::AddDelegation { body, people: Vec::new() };
        let delegation = self.does(&act).unwrap();
        let add = Act::AddDelegate { delegation };
        (0..people).map(|_| self.does(&add).unwrap()).collect()
    }

    fn set(&mut self, unit: Option<Unit>, field: Field, value: Value) {
        let cell = Cell { unit, ..Cell::of(self.id, Kind::Field(field)) };
        self.cells.insert(cell, value);
    }

    fn found(&self) -> Vec<FindingCode> {
        let countries =
            BTreeMap::from([(body(1), country("UA")), (body(2), country("DE"))]);
        let host = Some(country("UA"));
        let findings = review_by_fund(&self.read(), &countries, host, Lang::UK);
        findings.iter().map(|it| it.code).collect()
    }
}

#[test]
fn a_twinning_meeting_needs_fifty_people_and_half_of_them_from_abroad() {
    let mut stay = Stay::new("cerv_town_twinning", ["2026-10-23", "2026-10-25"]);
    stay.delegation(body(1), 26);
    assert_eq!(
        stay.found(),
        [
            FindingCode::FundTooFew,
            FindingCode::FundTooFewAbroad,
            FindingCode::FundTooFewCountries
        ]
    );
    let mut guests = stay.delegation(body(2), 24);
    assert_eq!(stay.found(), [FindingCode::FundTooFewAbroad]);
    guests.extend(stay.delegation(body(2), 1));
    assert!(stay.found().is_empty());
    stay.set(None, Field::VisitState, Value::Code("held".to_owned()));
    for guest in guests {
        stay.set(Some(guest), Field::Attended, Value::Flag(true));
    }
    assert_eq!(
        stay.found(),
        [FindingCode::FundTooFew, FindingCode::FundTooFewCountries],
        "of those who were there"
    );
}

#[test]
fn a_delegation_trip_is_small_and_short() {
    for (last, people, codes) in [
        ("2026-10-24", 5, vec![FindingCode::FundDays]),
        ("2026-10-25", 5, vec![]),
        ("2026-10-27", 6, vec![FindingCode::FundTooMany]),
        ("2026-10-28", 1, vec![FindingCode::FundDays]),
    ] {
        let mut stay = Stay::new("skew_delegation_trip", ["2026-10-23", last]);
        stay.delegation(body(2), people);
        stay.delegation(body(1), 9);
        assert_eq!(stay.found(), codes, "{last}");
    }
}

#[test]
fn a_fund_that_is_not_known_or_not_yet_there_asks_nothing() {
    for (fund, day) in
        [("cerv_town_twinning", "2023-12-31"), ("of_the_office", "2026-10-23")]
    {
        let mut stay = Stay::new(fund, [day, day]);
        stay.delegation(body(1), 1);
        assert!(stay.found().is_empty(), "{fund}");
    }
}

#[test]
fn every_fund_says_what_it_asks_and_where_that_is_written() {
    let on: NaiveDate = "2026-10-23".parse().unwrap();
    assert_eq!(funds(on).len(), 2);
    for fund in funds(on) {
        assert!(!fund.verified, "nobody has seen the source of {}", fund.key);
        for lang in [Lang::UK, Lang::EN] {
            let said = [fund.name(lang), fund.asks(lang), fund.source.name(lang)];
            assert!(said.iter().all(|it| !it.is_empty()), "{}", fund.key);
        }
    }
}

#[test]
fn expenses_are_summed_by_line_and_currency_without_rounding() {
    let mut stay = Stay::new("of_the_office", ["2026-10-23", "2026-10-25"]);
    stay.set(None, Field::BudgetLine, Value::Text("0180".to_owned()));
    let expense = |line: &str, count: u32, price: &str, spent: &str| {
        vec![
            text(Field::BudgetLine, line),
            entered(Field::Count, Value::Number(count)),
            text(Field::Price, price),
            text(Field::Spent, spent),
        ]
    };
    let rows = vec![
        expense("", 3, "0,10 UAH", "0,1 UAH"),
        expense("0191", 2, "150,25 EUR", "300 EUR"),
        expense("0180", 1, "0,2 UAH", "0,2 UAH"),
        expense("0180", 1, "скільки буде", ""),
    ];
    stay.does(&Act::AddParts { list: PartList::Expenses, rows });
    let said: Vec<(String, Vec<String>, Vec<String>)> = expense_lines(&stay.read())
        .into_iter()
        .map(|it| {
            let said = |sums: Vec<pobratym_wording::Sum>| {
                let said =
                    |it: &pobratym_wording::Sum| format!("{} {}", it.amount, it.currency);
                sums.iter().map(said).collect()
            };
            (it.line, said(it.planned), said(it.spent))
        })
        .collect();
    let sum = |it: &str| vec![it.to_owned()];
    assert_eq!(
        said,
        [
            ("0180".to_owned(), sum("0.50 UAH"), sum("0.30 UAH")),
            ("0191".to_owned(), sum("300.50 EUR"), sum("300 EUR")),
        ]
    );
}
