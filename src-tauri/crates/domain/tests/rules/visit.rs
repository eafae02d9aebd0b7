//! Visits: what an act does to one, and what is found in a programme.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use pobratym_domain::{
    Act, Arrangement, BodyId, Case, Cell, Entered, Field, Finding, FindingCode, Id, Kind,
    Lang, PartList, ProgrammeItem, Refusal, Step, Unit, Value, Visit, VisitId,
};
use proptest::prelude::*;

struct Stay {
    id: VisitId,
    cells: BTreeMap<Cell, Value>,
    next: u8,
}

type Values<'a> = &'a [(Field, &'a str)];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn value(field: Field, text: &str) -> Value {
    use pobratym_domain::FieldForm as Form;
    match field.form() {
        Form::Day => Value::Date(day(text)),
        Form::Count => Value::Number(text.parse().unwrap()),
        Form::Flag => Value::Flag(true),
        Form::Text => Value::Text(text.to_owned()),
        _ => Value::Code(text.to_owned()),
    }
}

fn entered(values: Values<'_>) -> Vec<Entered> {
    let entered = |(field, text): &(Field, &str)| Entered {
        kind: Kind::Field(*field),
        lang: field.is_worded().then_some(Lang::UK),
        value: value(*field, text),
    };
    values.iter().map(entered).collect()
}

impl Stay {
    /// Three days in October, received in Ukraine.
    fn new() -> Self {
        let id = VisitId(Id::from_bytes([1; 10]));
        let mut stay = Self { id, cells: BTreeMap::new(), next: 1 };
        let values = entered(&[
            (Field::StartsOn, "2026-10-23"),
            (Field::EndsOn, "2026-10-25"),
            (Field::Zone, "Europe/Warsaw"),
        ]);
        let langs = vec![Lang::UK];
        let delegations = Vec::new();
        let act = Act::PlanVisit { id, langs, delegations, values, sample: false };
        let next = &mut stay.next;
        let plan = act.begin(&mut || fresh(next)).unwrap();
        stay.cells.extend(plan.changes.into_iter().map(|it| (it.cell, it.value)));
        stay
    }

    fn read(&self) -> Visit {
        Visit::from_cells(self.id, &self.cells)
    }

    fn does(&mut self, act: Act) -> Result<Option<Unit>, Refusal> {
        let next = &mut self.next;
        let plan = act
            .plan_visit(&Visit::from_cells(self.id, &self.cells), &mut || fresh(next))?;
        self.cells.extend(plan.changes.into_iter().map(|it| (it.cell, it.value)));
        Ok(plan.made)
    }

    fn item(&mut self, values: Values<'_>) -> Unit {
        self.does(Act::AddItems { rows: vec![entered(values)] }).unwrap().unwrap()
    }

    /// From when until when, on the first day, without a place.
    fn at(&mut self, name: &str, from: &str, until: &str) -> Unit {
        self.item(&[
            (Field::ItemOn, "2026-10-23"),
            (Field::From, from),
            (Field::Until, until),
            (Field::Activity, name),
        ])
    }

    fn delegation(&mut self, names: &[&str]) -> (Unit, Vec<Unit>) {
        let body = BodyId(fresh(&mut self.next));
        let act = Act::AddDelegation { body, people: Vec::new() };
        let delegation = self.does(act).unwrap().unwrap();
        let people = names.iter().map(|name| {
            let unit = self.does(Act::AddDelegate { delegation }).unwrap().unwrap();
            let cell = Cell::of(self.id, Kind::PersonName(Case::Nominative));
            let cell = cell.at(unit).in_lang(Lang::UK);
            let value = Value::Text((*name).to_owned());
            self.does(Act::Edit { cell, value }).unwrap();
            unit
        });
        let people = people.collect();
        (delegation, people)
    }

    fn edit(&mut self, unit: Unit, field: Field, text: &str) {
        let cell = Cell::of(self.id, Kind::Field(field)).at(unit);
        self.does(Act::Edit { cell, value: value(field, text) }).unwrap();
    }

    /// What is found of one kind, and where.
    fn found(&self, code: FindingCode) -> Vec<Finding> {
        let mut all = self.read().review(Lang::UK);
        all.retain(|it| it.code == code);
        all
    }

    fn places(&self, code: FindingCode) -> BTreeSet<Unit> {
        self.found(code).iter().filter_map(|it| it.at.unit).collect()
    }
}

fn fresh(next: &mut u8) -> Id {
    *next += 1;
    Id::from_bytes([*next; 10])
}

#[test]
fn two_items_at_one_time_are_told_at_the_later_one() {
    let mut stay = Stay::new();
    stay.delegation(&["Аннегрет Ломаєр"]);
    stay.at("Вітання", "10:30", "11:40");
    let meeting = stay.at("Робоча зустріч", "11:30", "12:45");
    stay.at("Обід", "12:45", "14:00");
    let found = stay.found(FindingCode::ItemsOverlap);
    assert_eq!(found.iter().map(|it| it.at.unit).collect::<Vec<_>>(), [Some(meeting)]);
    assert!(found[0].args.contains(&("minutes", "10".to_owned())), "{:?}", found[0].args);
    assert!(found[0].args.contains(&("other", "Вітання".to_owned())));
}

#[test]
fn what_different_people_do_at_one_time_is_no_clash() {
    let mut stay = Stay::new();
    let (first, _) = stay.delegation(&["Аннегрет Ломаєр"]);
    let (second, people) = stay.delegation(&["Торстен Ахтерберг"]);
    let museum = stay.at("Музей", "10:00", "12:00");
    let station = stay.at("Пожежна частина", "10:00", "12:00");
    assert_eq!(stay.places(FindingCode::ItemsOverlap).len(), 1, "both are for everyone");
    stay.does(Act::SetParticipants { item: museum, takes: vec![first] }).unwrap();
    stay.does(Act::SetParticipants { item: station, takes: vec![second] }).unwrap();
    assert_eq!(stay.places(FindingCode::ItemsOverlap).len(), 0);
    let both = vec![first, people[0]];
    stay.does(Act::SetParticipants { item: museum, takes: both }).unwrap();
    assert_eq!(stay.places(FindingCode::ItemsOverlap).len(), 1, "one of them is in both");
    let stranger = vec![Unit(Id::from_bytes([99; 10]))];
    let act = Act::SetParticipants { item: museum, takes: stranger };
    assert_eq!(stay.does(act), Err(Refusal::NoSuchUnit));
}

#[test]
fn the_way_has_to_fit_between_two_items() {
    let mut stay = Stay::new();
    let welcome = stay.at("Зустріч", "08:52", "09:00");
    let breakfast = stay.at("Сніданок", "09:22", "10:00");
    stay.edit(welcome, Field::TransferMinutes, "22");
    assert!(stay.places(FindingCode::TransferTooShort).is_empty());
    stay.edit(welcome, Field::TransferMinutes, "23");
    assert_eq!(stay.places(FindingCode::TransferTooShort), BTreeSet::from([breakfast]));
}

#[test]
fn an_interpreter_is_in_one_place_and_a_delegate_is_there_or_not() {
    let mut stay = Stay::new();
    let (first, _) = stay.delegation(&["Аннегрет Ломаєр"]);
    let (second, people) = stay.delegation(&["Торстен Ахтерберг"]);
    let museum = stay.at("Музей", "10:00", "12:00");
    let station = stay.at("Пожежна частина", "11:00", "12:00");
    stay.does(Act::SetParticipants { item: museum, takes: vec![first] }).unwrap();
    stay.does(Act::SetParticipants { item: station, takes: vec![people[0]] }).unwrap();
    stay.edit(museum, Field::Interpreter, "Соломія Гай");
    stay.edit(station, Field::Interpreter, "соломія  гай");
    assert_eq!(stay.places(FindingCode::InterpreterTwice), BTreeSet::from([station]));
    stay.edit(people[0], Field::ArrivesOn, "2026-10-23");
    assert!(stay.places(FindingCode::NotThere).is_empty(), "the hour is not known");
    stay.edit(people[0], Field::ArrivesAt, "17:24");
    assert_eq!(stay.places(FindingCode::NotThere), BTreeSet::from([station]));
    stay.edit(people[0], Field::LeavesOn, "2026-10-22");
    assert_eq!(stay.found(FindingCode::LeavesTooEarly).len(), 1);
    let _ = second;
}

#[test]
fn hours_that_cannot_be_are_told_and_nothing_is_refused() {
    let mut stay = Stay::new();
    let night = stay.at("Проводи", "23:30", "00:30");
    stay.at("Вечеря", "21:00", "00:00");
    let before = stay.item(&[
        (Field::ItemOn, "2026-10-20"),
        (Field::From, "10:00"),
        (Field::Activity, "Підготовка"),
    ]);
    let timeless = stay.item(&[(Field::ItemOn, "2026-10-24"), (Field::Activity, "Обід")]);
    let unnamed = stay.item(&[(Field::ItemOn, "2026-10-24"), (Field::From, "12:00")]);
    assert_eq!(stay.places(FindingCode::ItemPastMidnight), BTreeSet::from([night]));
    assert_eq!(stay.places(FindingCode::ItemOutsideVisit), BTreeSet::from([before]));
    assert_eq!(stay.places(FindingCode::ItemTimeMissing), BTreeSet::from([timeless]));
    assert_eq!(stay.places(FindingCode::ItemUnnamed), BTreeSet::from([unnamed]));
    let visit = |field, text| Act::Edit {
        cell: Cell::of(VisitId(Id::from_bytes([1; 10])), Kind::Field(field)),
        value: value(field, text),
    };
    for (field, text) in [(Field::CurfewFrom, "00:00"), (Field::CurfewUntil, "05:00")] {
        stay.does(visit(field, text)).unwrap();
    }
    assert_eq!(stay.places(FindingCode::WithinCurfew), BTreeSet::from([night]));
    stay.does(visit(Field::EndsOn, "2026-10-01")).unwrap();
    assert_eq!(stay.found(FindingCode::VisitDaysReversed).len(), 1);
    for (field, text) in
        [(Field::From, "25:00"), (Field::From, "9:00"), (Field::Zone, "Kyiv")]
    {
        assert_eq!(stay.does(visit(field, text)), Err(Refusal::WrongValue), "{text}");
    }
}

#[test]
fn a_delegation_has_one_head_and_everyone_once() {
    let mut stay = Stay::new();
    let (delegation, people) =
        stay.delegation(&["Фрідгельм Нойкірх", "Аннегрет Ломаєр", "аннегрет ломаєр"]);
    assert_eq!(stay.found(FindingCode::HeadMissing).len(), 1);
    assert_eq!(stay.places(FindingCode::DelegateTwice), BTreeSet::from([people[2]]));
    stay.edit(people[0], Field::DelegateRole, "interpreter");
    stay.edit(people[1], Field::DelegateRole, "head");
    stay.does(Act::Remove { unit: people[2] }).unwrap();
    assert!(stay.found(FindingCode::HeadMissing).is_empty());
    stay.does(Act::OrderDelegates { delegation }).unwrap();
    let order = |stay: &Stay| -> Vec<Unit> {
        stay.read().delegations[0].delegates.iter().map(|it| it.unit).collect()
    };
    assert_eq!(order(&stay), [people[1], people[0]]);
    stay.does(Act::Move { unit: people[0], step: Step::Up }).unwrap();
    assert_eq!(order(&stay), [people[0], people[1]], "by hand it may be otherwise");
}

#[test]
fn items_move_together_and_over_midnight() {
    let mut stay = Stay::new();
    let dinner = stay.at("Вечеря", "22:00", "23:30");
    let walk = stay.at("Прогулянка", "23:40", "23:50");
    stay.does(Act::ShiftItems { items: vec![dinner, walk], minutes: 45 }).unwrap();
    let visit = stay.read();
    let shown = |unit: Unit| {
        let item = visit.items.iter().find(|it| it.unit == unit).unwrap();
        [Field::ItemOn, Field::From, Field::Until].map(|it| item.details.shown(it))
    };
    assert_eq!(shown(dinner), ["2026-10-23", "22:45", "00:15"]);
    assert_eq!(shown(walk), ["2026-10-24", "00:25", "00:35"]);
}

#[test]
fn a_visit_is_about_any_number_of_agreements_and_partners() {
    let mut stay = Stay::new();
    let first = Id::from_bytes([7; 10]).to_string();
    let second = Id::from_bytes([8; 10]).to_string();
    let link = |about: &str| Act::AddParts {
        list: PartList::Links,
        rows: vec![entered(&[(Field::About, about)])],
    };
    let about = |stay: &Stay| -> Vec<String> {
        stay.read().agreements().map(|it| it.to_string()).collect()
    };
    stay.does(link(&first)).unwrap();
    let unit = stay.does(link(&second)).unwrap().unwrap();
    assert_eq!(about(&stay), [first.clone(), second]);
    stay.does(Act::Remove { unit }).unwrap();
    assert_eq!(about(&stay), [first]);
}

#[test]
fn rows_of_every_list_come_and_go() {
    let mut stay = Stay::new();
    for (list, field) in [
        (PartList::Gifts, Field::GiftName),
        (PartList::Expenses, Field::ExpenseName),
        (PartList::Checks, Field::CheckName),
        (PartList::Handings, Field::Handed),
    ] {
        let rows = vec![entered(&[(field, "щось")])];
        let unit = stay.does(Act::AddParts { list, rows }).unwrap().unwrap();
        assert_eq!(stay.read().parts(list)[0].details.text(field), "щось");
        stay.does(Act::Remove { unit }).unwrap();
        assert!(stay.read().parts(list).is_empty());
    }
    assert_eq!(stay.read().erase_on(), Some(day("2027-10-25")), "a year after the end");
}

#[test]
fn the_first_guest_sits_on_the_hosts_right_and_the_next_on_the_left() {
    let mut stay = Stay::new();
    let all: Vec<Unit> = (0..5).map(|_| stay.delegation(&["хтось"]).0).collect();
    let visit = stay.read();
    let host = visit.delegations[0].body;
    let order = |visit: &Visit, what| -> Vec<usize> {
        let arranged = visit.arranged(what, host);
        let place = |it: &&pobratym_domain::Delegation| {
            all.iter().position(|unit| *unit == it.unit)
        };
        arranged.iter().filter_map(place).collect()
    };
    // From left to right, seen from behind: whoever stands there has the right hand there.
    assert_eq!(order(&visit, Arrangement::Seats), [4, 2, 0, 1, 3]);
    assert_eq!(order(&visit, Arrangement::Flags), [4, 2, 0, 1, 3]);
    assert_eq!(order(&visit, Arrangement::Anthems), [1, 2, 3, 4, 0]);
    let moved = vec![all[1], all[0], all[0]];
    stay.does(Act::Arrange { arrangement: Arrangement::Seats, order: moved }).unwrap();
    let visit = stay.read();
    assert_eq!(order(&visit, Arrangement::Seats), [1, 0, 4, 2, 3], "the others behind");
    assert_eq!(order(&visit, Arrangement::Flags), [1, 0, 4, 2, 3], "flags follow seats");
    assert_eq!(order(&visit, Arrangement::Anthems), [1, 2, 3, 4, 0], "anthems do not");
    stay.does(Act::Remove { unit: all[0] }).unwrap();
    assert_eq!(order(&stay.read(), Arrangement::Seats), [1, 3, 2, 4]);
    let stranger = Act::Arrange { arrangement: Arrangement::Flags, order: vec![all[0]] };
    assert_eq!(stay.does(stranger), Err(Refusal::NoSuchUnit));
}

proptest! {
    /// Against a comparison of every item with every other one.
    #[test]
    fn every_clash_of_a_programme_is_found_and_none_is_made_up(
        hours in prop::collection::vec((0_i64..2 * 24 * 60, 0_i64..300), 0..12)
    ) {
        let mut stay = Stay::new();
        let midnight = day("2026-10-23").and_hms_opt(0, 0, 0).unwrap();
        for (from, minutes) in hours {
            let from = midnight + TimeDelta::minutes(from);
            let until = from + TimeDelta::minutes(minutes);
            let on = from.date().to_string();
            let time = |at: chrono::NaiveDateTime| at.format("%H:%M").to_string();
            stay.item(&[
                (Field::ItemOn, &on),
                (Field::From, &time(from)),
                (Field::Until, &time(until)),
                (Field::Activity, "захід"),
            ]);
        }
        let visit = stay.read();
        let span = |it: &ProgrammeItem| it.span().unwrap();
        let mut items: Vec<&ProgrammeItem> = visit.items.iter().collect();
        items.sort_by_key(|it| (span(it).from, span(it).until));
        let clashes: usize = items.iter().enumerate().filter(|(index, later)| {
            items[..*index].iter().any(|it| {
                let (a, b) = (span(it), span(later));
                a.from < b.until && b.from < a.until || a.from == b.from
            })
        }).count();
        prop_assert_eq!(stay.found(FindingCode::ItemsOverlap).len(), clashes);
    }
}
