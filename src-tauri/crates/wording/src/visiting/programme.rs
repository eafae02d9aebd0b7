//! The programme of a visit, what changed in it, and where to go in an alarm.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use pobratym_domain::{
    Circle, Field, Lang, Profile, ProgrammeChange, ProgrammeItem, Visit,
};

use super::lists::head;
use super::{VisitPapers, joined};
use crate::bundle::Args;
use crate::manuscript::{Form, Manuscript, Role, Table, TableColumn};
use crate::papers::{Notice, NoticeText, Rows};
use crate::words::Words;

/// Hundredths of the sheet for the hours, and for what only the office reads.
const HOURS: u32 = 13;
const BEHIND: u32 = 24;

impl VisitPapers<'_> {
    pub(super) fn programme(&self, circle: Circle) -> Manuscript {
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "visit-programme");
        let items = self.visit.programme();
        let seen: Vec<&ProgrammeItem> =
            items.into_iter().filter(|it| it.circle() >= circle).collect();
        for day in seen.chunk_by(|a, b| a.on() == b.on()) {
            if let Some(on) = day.first().and_then(|it| it.on()) {
                self.each(&mut paper, Role::Heading, |lang| vec![day_heading(on, lang)]);
            }
            paper.push(Role::Table(self.timetable(day, circle)), Vec::new());
        }
        if circle != Circle::Press {
            self.alarm(&mut paper);
            self.each(&mut paper, Role::Label, |lang| {
                let words = Words::of(lang);
                let args = Args::default().text("date", words.date(self.today));
                vec![words.say("visit-edition", &args)]
            });
        }
        paper.bound(Form::Running, Profile::Plain, title, self.langs())
    }

    pub(super) fn timetable(&self, day: &[&ProgrammeItem], circle: Circle) -> Table {
        let first = self.first();
        let column = |lang: Lang, key: &str| TableColumn {
            lang,
            head: Words::of(lang).word(key),
            holds_numbers: false,
            share: 0,
        };
        let mut columns = vec![column(first, "visit-time")];
        columns.extend(self.langs().into_iter().map(|it| column(it, "visit-what")));
        let is_internal = circle == Circle::Internal;
        if is_internal {
            columns.push(column(first, "visit-who"));
        }
        let rows = day.iter().map(|item| {
            let mut cells = vec![hours(item)];
            cells.extend(self.langs().into_iter().map(|it| self.event(item, it, circle)));
            if is_internal {
                cells.push(self.behind(item));
            }
            cells
        });
        let rows = rows.collect();
        // The tables of all days stand below one another.
        let behind = if is_internal { BEHIND } else { 0 };
        let texts = u32::try_from(self.langs().len().max(1)).unwrap_or(1);
        let each = (100 - HOURS - behind) / texts;
        columns.iter_mut().for_each(|it| it.share = each);
        if let (true, Some(last)) = (is_internal, columns.last_mut()) {
            last.share = BEHIND;
        }
        columns[0].share = 100 - behind - each * texts;
        Table { rows, columns, totals: Vec::new() }
    }

    /// What is done and where, as far as `circle` may know.
    fn event(&self, item: &ProgrammeItem, lang: Lang, circle: Circle) -> String {
        let text = |field: Field| item.details.text_in(field, lang);
        let mut lines =
            vec![item.name_in(lang).to_owned(), text(Field::Venue).to_owned()];
        if circle != Circle::Press {
            let words = Words::of(lang);
            lines.push(text(Field::Address).to_owned());
            lines.push(text(Field::Description).to_owned());
            for (key, field) in [
                ("visit-shelter", Field::Shelter),
                ("visit-dress", Field::Dress),
                ("visit-plan-b", Field::PlanB),
            ] {
                lines.push(said(words, key, text(field)));
            }
            lines.push(said(words, "visit-speakers", item.details.text(Field::Speakers)));
        }
        joined(lines)
    }

    /// Who sees to it, for the office alone.
    fn behind(&self, item: &ProgrammeItem) -> String {
        let words = Words::of(self.first());
        let text = |field: Field| item.details.text(field).to_owned();
        let minutes = item.details.count(Field::TransferMinutes).map(|it| {
            words.say("visit-transfer", &Args::default().text("minutes", it.to_string()))
        });
        let interpreter = match text(Field::Interpreter) {
            name if name.is_empty() => name,
            name => format!("{}: {name}", words.word("visit-interpreter")),
        };
        joined(vec![
            text(Field::Responsible),
            interpreter,
            text(Field::Transport),
            minutes.unwrap_or_default(),
            text(Field::Menu),
            text(Field::Remark),
        ])
    }

    fn alarm(&self, paper: &mut Rows) {
        let lines = |lang: Lang| {
            let words = Words::of(lang);
            let details = &self.visit.details;
            let mut lines = vec![
                details.text_in(Field::Shelter, lang).to_owned(),
                match details.text(Field::Guide) {
                    "" => String::new(),
                    guide => {
                        words.say("visit-guide", &Args::default().text("guide", guide))
                    }
                },
            ];
            let hours =
                (details.shown(Field::CurfewFrom), details.shown(Field::CurfewUntil));
            if !hours.0.is_empty() && !hours.1.is_empty() {
                let args = Args::default().text("from", hours.0).text("until", hours.1);
                lines.push(words.say("visit-curfew", &args));
            }
            lines.push(said(words, "visit-plan-b", details.text_in(Field::PlanB, lang)));
            lines.retain(|it| !it.is_empty());
            lines
        };
        if self.langs().iter().all(|it| lines(*it).is_empty()) {
            return;
        }
        self.each(paper, Role::Heading, |lang| vec![Words::of(lang).word("visit-alarm")]);
        self.each(paper, Role::Paragraph, |lang| vec![lines(lang).join("\n")]);
    }

    /// What a delegation has to know that changed since `before`, which it got on `since`;
    /// none where nothing did.
    pub fn changes(&self, before: &Visit, since: NaiveDate) -> Option<Manuscript> {
        let changes = ProgrammeChange::between(before, self.visit);
        if changes.is_empty() {
            return None;
        }
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "visit-changes");
        self.each(&mut paper, Role::Label, |lang| {
            let words = Words::of(lang);
            let args = Args::default().text("date", words.date(since));
            vec![words.say("visit-changes-since", &args)]
        });
        let first = self.first();
        let mut columns = vec![head(first, "visit-before"), head(first, "visit-after")];
        columns.extend(self.langs().into_iter().map(|it| head(it, "visit-what")));
        let rows = changes.iter().map(|it| {
            let both = [it.before(), it.after()];
            let mut cells = both.map(|it| it.map(moment).unwrap_or_default()).to_vec();
            cells.extend(self.langs().into_iter().map(|lang| {
                let how = format!("visit-change-{}", it.code());
                let how = Words::of(lang).word(&how);
                let said = match it {
                    ProgrammeChange::Gone(item) => item.name_in(lang).to_owned(),
                    _ => self.event(it.item(), lang, Circle::Delegation),
                };
                format!("{said}\n({how})")
            }));
            cells
        });
        let table = Table { rows: rows.collect(), columns, totals: Vec::new() };
        paper.push(Role::Table(table), Vec::new());
        Some(paper.bound(Form::Running, Profile::Plain, title, self.langs()))
    }

    /// One sheet for every pocket; none where nothing is known.
    pub(super) fn emergency(&self) -> Option<Manuscript> {
        let texts = self.langs().into_iter().map(|lang| {
            let words = Words::of(lang);
            let details = &self.visit.details;
            let mut lines = vec![details.text_in(Field::Shelter, lang).to_owned()];
            let mut seen = BTreeSet::new();
            for item in self.visit.programme() {
                let place = item.details.text_in(Field::Venue, lang);
                let shelter = item.details.text_in(Field::Shelter, lang);
                if item.circle() != Circle::Internal
                    && !shelter.is_empty()
                    && seen.insert((place, shelter))
                {
                    let known = [place, shelter].into_iter().filter(|it| !it.is_empty());
                    lines.push(known.collect::<Vec<_>>().join(": "));
                }
            }
            let guide = details.text(Field::Guide);
            if !guide.is_empty() {
                lines.push(
                    words.say("visit-guide", &Args::default().text("guide", guide)),
                );
            }
            lines.push(said(words, "visit-call", details.text(Field::Coordinator)));
            lines.retain(|it| !it.is_empty());
            NoticeText { lang, title: words.word("visit-emergency"), paragraphs: lines }
        });
        let texts: Vec<NoticeText> = texts.collect();
        if texts.iter().all(|it| it.paragraphs.is_empty()) {
            return None;
        }
        Some(Notice { profile: Profile::Plain, texts }.manuscript())
    }
}

fn day_heading(on: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    let day = on.weekday().number_from_monday() as usize;
    let weekday = words.say("weekday", &Args::default().number("day", day));
    let args = Args::default().text("weekday", weekday).text("date", words.date(on));
    capitalised(&words.say("visit-day-heading", &args))
}

pub(super) fn capitalised(said: &str) -> String {
    let mut letters = said.chars();
    letters.next().map_or(String::new(), |it| it.to_uppercase().chain(letters).collect())
}

/// `10:30–11:40`, with the days after it that it ends on.
pub(super) fn hours(item: &ProgrammeItem) -> String {
    let (from, until) =
        (item.details.shown(Field::From), item.details.shown(Field::Until));
    match (from.as_str(), until.as_str()) {
        (_, "") => from,
        ("", _) => format!("–{until}"),
        _ if item.is_past_midnight() => format!("{from}–{until} (+1)"),
        _ => format!("{from}–{until}"),
    }
}

/// `23.10 10:30–11:40`
pub(super) fn moment(item: &ProgrammeItem) -> String {
    let day = item.on().map(|it| it.format("%d.%m").to_string());
    [day.unwrap_or_default(), hours(item)].join(" ").trim().to_owned()
}

/// A labelled line; empty where there is nothing to say.
pub(super) fn said(words: Words, key: &str, text: &str) -> String {
    match text {
        "" => String::new(),
        text => words.say(key, &Args::default().text("text", text)),
    }
}
