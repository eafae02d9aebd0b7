//! Who is driven when, by car: for those who drive.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use pobratym_domain::{Field, Person, Profile};

use super::lists::{head, name};
use super::programme::moment;
use super::{VisitPapers, joined};
use crate::bundle::Args;
use crate::manuscript::{Form, Manuscript, Role, Table, TableColumn};
use crate::papers::Rows;
use crate::words::Words;

/// One journey of a car: its hour, which way it goes, and by what the guests travel.
type Journey = (NaiveDate, Option<NaiveTime>, &'static str, String);

impl VisitPapers<'_> {
    /// The arrivals and departures that each car serves, then the ways between the items of
    /// the programme; in the first language.
    pub(super) fn transfers(&self) -> Manuscript {
        let lang = self.first();
        let words = Words::of(lang);
        let mut paper = Rows::default();
        let title = self.alone(lang, |it| it.title(&mut paper, "visit-transfers"));
        let mut cars: Vec<(&str, Vec<&Person>)> = Vec::new();
        for (_, person) in self.visit.delegates() {
            let car = person.details.text(Field::Car);
            match cars.iter_mut().find(|it| it.0 == car) {
                Some((_, people)) => people.push(person),
                None => cars.push((car, vec![person])),
            }
        }
        cars.sort_by_key(|it| it.0.is_empty());
        for (car, people) in cars {
            let table = self.journeys(&people);
            if table.rows.is_empty() {
                continue;
            }
            let heading = match car {
                "" => words.word("visit-no-car"),
                car => car.to_owned(),
            };
            paper.say(Role::Heading, lang, [heading]);
            paper.push(Role::Table(table), Vec::new());
        }
        let between = self.between();
        if !between.rows.is_empty() {
            paper.say(Role::Heading, lang, [words.word("visit-programme")]);
            paper.push(Role::Table(between), Vec::new());
        }
        paper.bound(Form::Running, Profile::Plain, title, vec![lang])
    }

    fn journeys(&self, people: &[&Person]) -> Table {
        let lang = self.first();
        let mut journeys: BTreeMap<Journey, Vec<&Person>> = BTreeMap::new();
        for person in people {
            let details = &person.details;
            for (way, on, at, by) in [
                ("visit-arrives", Field::ArrivesOn, Field::ArrivesAt, Field::ArrivesBy),
                ("visit-leaves", Field::LeavesOn, Field::LeavesAt, Field::LeavesBy),
            ] {
                if let Some(day) = details.day(on) {
                    let by = details.text(by).to_owned();
                    let journey = (day, details.time(at), way, by);
                    journeys.entry(journey).or_default().push(person);
                }
            }
        }
        let rows = journeys.into_iter().map(|((day, hour, way, by), people)| {
            let lines = |said: &dyn Fn(&Person) -> String| {
                joined(people.iter().map(|it| said(it)).collect())
            };
            let mut lodgings: Vec<&str> =
                people.iter().map(|it| it.details.text(Field::Lodging)).collect();
            lodgings.dedup();
            let who = lines(&|it| {
                let telephone = it.details.text(Field::PersonTelephone);
                let known = [name(it, lang), telephone.to_owned()].into_iter();
                known.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
            });
            let lodgings = lodgings.into_iter().map(str::to_owned).collect();
            let hour = hour.map(|it| it.format("%H:%M").to_string());
            let day = day.format("%d.%m").to_string();
            vec![
                [day, hour.unwrap_or_default()].join(" ").trim().to_owned(),
                joined(vec![Words::of(lang).word(way), by]),
                who,
                joined(lodgings),
            ]
        });
        let keys = ["visit-when", "visit-way", "visit-name", "visit-lodging"];
        self.ruled(&keys, &[14, 24, 38, 24], rows.collect())
    }

    /// The ways between the items of the programme.
    fn between(&self) -> Table {
        let lang = self.first();
        let items = self.visit.programme();
        let moved = items.iter().enumerate().filter(|(_, it)| {
            it.transfer().is_some() || !it.details.text(Field::Transport).is_empty()
        });
        let rows = moved.map(|(index, item)| {
            let next = items.get(index + 1).filter(|it| it.on() == item.on());
            let place = |venue: &str, activity: &str| match venue {
                "" => activity.to_owned(),
                venue => venue.to_owned(),
            };
            let from =
                place(item.details.text_in(Field::Venue, lang), item.name_in(lang));
            let to = next.map(|it| {
                let to = place(it.details.text_in(Field::Venue, lang), it.name_in(lang));
                format!("→ {to}")
            });
            let minutes = item.details.count(Field::TransferMinutes).map(|it| {
                let args = Args::default().text("minutes", it.to_string());
                Words::of(lang).say("visit-transfer", &args)
            });
            vec![
                moment(item),
                joined(vec![from, to.unwrap_or_default()]),
                joined(vec![
                    item.details.text(Field::Transport).to_owned(),
                    minutes.unwrap_or_default(),
                ]),
                item.details.text(Field::Responsible).to_owned(),
            ]
        });
        let keys = ["visit-when", "visit-way", "visit-transport", "visit-who"];
        self.ruled(&keys, &[14, 38, 24, 24], rows.collect())
    }

    /// A table in the first language whose columns have these widths, in hundredths.
    pub(super) fn ruled(
        &self,
        keys: &[&str],
        shares: &[u32],
        rows: Vec<Vec<String>>,
    ) -> Table {
        let columns = keys
            .iter()
            .zip(shares)
            .map(|(key, share)| TableColumn { share: *share, ..head(self.first(), key) });
        Table { columns: columns.collect(), rows, totals: Vec::new() }
    }
}
