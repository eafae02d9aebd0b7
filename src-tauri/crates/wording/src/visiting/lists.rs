//! Lists of those who travel, and cards with their names.

use std::collections::BTreeMap;

use pobratym_domain::{BodyId, Case, Country, Field, Lang, Person, Profile, role_of};

use super::{VisitPapers, joined};
use crate::compose::arms;
use crate::manuscript::{Form, Manuscript, Role, Table, TableColumn};
use crate::papers::{Card, CardSheet, Rows};
use crate::words::Words;

impl VisitPapers<'_> {
    pub(super) fn participants(&self) -> Manuscript {
        let langs = self.langs();
        let mut columns = vec![head(self.first(), "visit-name")];
        columns.extend(langs.iter().map(|it| head(*it, "visit-office")));
        self.roster("visit-participants", &columns, |person| {
            let role = format!("visit-role-{}", role_of(person));
            let said =
                |it: &Lang| joined(vec![office(person, *it), Words::of(*it).word(&role)]);
            [self.names(person)].into_iter().chain(langs.iter().map(said)).collect()
        })
    }

    /// A column to sign in for each of the first days, and below how many of each country
    /// are to come.
    pub(super) fn attendance(&self) -> Manuscript {
        const MOST_DAYS: usize = 4;
        let first = self.first();
        let days = match (self.visit.starts_on(), self.visit.ends_on()) {
            (Some(from), Some(until)) => {
                from.iter_days().take_while(|it| *it <= until).take(MOST_DAYS).collect()
            }
            _ => Vec::new(),
        };
        let signature = |day: &str| {
            let column = head(first, "visit-signature");
            TableColumn { head: joined(vec![column.head, day.to_owned()]), ..column }
        };
        let mut columns = vec![head(first, "visit-name")];
        match days.is_empty() {
            true => columns.push(signature("")),
            false => columns
                .extend(days.iter().map(|it| signature(&it.format("%d.%m").to_string()))),
        }
        let roster = |person: &Person| vec![self.names(person)];
        let mut manuscript = self.roster("visit-attendance", &columns, roster);
        let mut foot = Rows::default();
        self.presence(&mut foot);
        manuscript.rows.extend(foot.0);
        manuscript
    }

    /// How many of each country are on the lists and were there, in the first language; the
    /// latter is left for a pen while nobody is marked.
    pub(super) fn presence(&self, paper: &mut Rows) {
        let lang = self.first();
        let words = Words::of(lang);
        let countries: BTreeMap<BodyId, Country> =
            self.bodies.values().map(|it| (it.id, it.country)).collect();
        let counts = self.visit.headcounts(&countries);
        let is_marked = counts.iter().any(|it| it.attended > 0);
        let row = |name: String, planned: usize, attended: usize| {
            let attended = if is_marked { attended.to_string() } else { String::new() };
            vec![name, planned.to_string(), attended]
        };
        let rows = counts.iter().map(|it| {
            let name = it.country.and_then(|it| words.country(it)).unwrap_or_default();
            row(name, it.planned, it.attended)
        });
        let rows = rows.collect();
        let planned = counts.iter().map(|it| it.planned).sum();
        let attended = counts.iter().map(|it| it.attended).sum();
        let totals = vec![row(words.word("visit-total"), planned, attended)];
        let numbers = |key: &str| TableColumn { holds_numbers: true, ..head(lang, key) };
        let columns = vec![
            head(lang, "visit-country"),
            numbers("visit-planned"),
            numbers("visit-attended"),
        ];
        paper.say(Role::Heading, lang, [words.word("visit-presence")]);
        paper.push(Role::Table(Table { columns, rows, totals }), Vec::new());
    }

    /// Whom to call, and whom for a delegate in need.
    pub(super) fn telephones(&self) -> Manuscript {
        self.list("visit-telephones", &["visit-telephone", "visit-contact"], |person| {
            let text = |field: Field| person.details.text(field).to_owned();
            vec![text(Field::PersonTelephone), text(Field::Emergency)]
        })
    }

    pub(super) fn arrivals(&self) -> Manuscript {
        let moment = |person: &Person, on: Field, at: Field, by: Field| {
            let details = &person.details;
            let day = details.day(on).map(|it| it.format("%d.%m.%Y").to_string());
            let when = [day.unwrap_or_default(), details.shown(at)];
            joined(vec![when.join(" ").trim().to_owned(), details.text(by).to_owned()])
        };
        let keys = ["visit-arrives", "visit-leaves", "visit-lodging", "visit-car"];
        self.list("visit-arrivals", &keys, |person| {
            let text = |field: Field| person.details.text(field).to_owned();
            vec![
                moment(person, Field::ArrivesOn, Field::ArrivesAt, Field::ArrivesBy),
                moment(person, Field::LeavesOn, Field::LeavesAt, Field::LeavesBy),
                text(Field::Lodging),
                text(Field::Car),
            ]
        })
    }

    pub(super) fn meals(&self) -> Manuscript {
        self.list("visit-meals", &["visit-diet", "visit-access"], |person| {
            let text = |field: Field| person.details.text(field).to_owned();
            vec![text(Field::Diet), text(Field::Access)]
        })
    }

    /// For the border service: names as the passport has them, and why each may leave.
    pub(super) fn border_list(&self) -> Manuscript {
        let keys = ["visit-office", "visit-exit", "visit-trip-order"];
        let first = self.first();
        self.list("visit-border-list", &keys, |person| {
            let text = |field: Field| person.details.text(field).to_owned();
            let act_on = person.details.day(Field::ExitActOn);
            let act_on = act_on.map(|it| Words::of(first).date(it)).unwrap_or_default();
            vec![
                office(person, first),
                joined(vec![text(Field::ExitCategory), text(Field::ExitAct), act_on]),
                text(Field::TripOrder),
            ]
        })
    }

    /// A list of everyone with columns of its own, in the first language.
    fn list(
        &self,
        key: &str,
        keys: &[&str],
        said: impl Fn(&Person) -> Vec<String>,
    ) -> Manuscript {
        let first = self.first();
        let keys = ["visit-name"].iter().chain(keys);
        let columns: Vec<TableColumn> = keys.map(|it| head(first, it)).collect();
        let row = |person: &Person| {
            [self.names(person)].into_iter().chain(said(person)).collect()
        };
        self.alone(first, |it| it.roster(key, &columns, row))
    }

    /// Everyone under the names of the delegations, numbered; cells that are not said are
    /// left for a pen.
    fn roster(
        &self,
        key: &str,
        columns: &[TableColumn],
        said: impl Fn(&Person) -> Vec<String>,
    ) -> Manuscript {
        let mut paper = Rows::default();
        let title = self.title(&mut paper, key);
        let mut all = vec![numbered(self.first())];
        all.extend_from_slice(columns);
        let peopled = self.visit.delegations.iter().filter(|it| !it.delegates.is_empty());
        for delegation in peopled {
            let rows = delegation.delegates.iter().enumerate().map(|(index, person)| {
                let mut cells = vec![(index + 1).to_string()];
                cells.extend(said(person));
                cells.resize(all.len(), String::new());
                cells
            });
            let rows = rows.collect();
            let table = Table { columns: all.clone(), rows, totals: Vec::new() };
            let name = |lang| vec![self.body_name(delegation, lang)];
            self.each(&mut paper, Role::Heading, name);
            paper.push(Role::Table(table), Vec::new());
        }
        paper.bound(Form::Running, Profile::Plain, title, self.langs())
    }

    /// A card for each delegate: the name in both scripts, office and body.
    pub(super) fn cards(&self, key: &str, has_role: bool) -> Manuscript {
        let first = self.first();
        let cards = self.visit.delegates().map(|(delegation, person)| {
            let lang = self.langs().last().copied().unwrap_or(first);
            let (own, other) = (name(person, first), name(person, lang));
            let mut lines = Vec::new();
            if other != own {
                lines.push(other);
            }
            let role = Words::of(first).word(&format!("visit-role-{}", role_of(person)));
            if has_role {
                lines.push(role);
            } else {
                lines.push(office(person, first));
            }
            lines.push(self.body_name(delegation, first));
            lines.retain(|it| !it.is_empty());
            let body = delegation.body.and_then(|it| self.bodies.get(&it));
            Card {
                emblem: body.and_then(|it| arms(it, first)),
                lang: first,
                name: own,
                lines,
            }
        });
        let cards = CardSheet {
            profile: Profile::Plain,
            lang: first,
            title: Words::of(first).word(key),
            cards: cards.filter(|it| !it.name.is_empty()).collect(),
        };
        cards.manuscript()
    }

    /// A name in the script of the first language and, where it differs, as the passport
    /// has it.
    pub(super) fn names(&self, person: &Person) -> String {
        let own = name(person, self.first());
        let last = self.visit.langs.last().copied().unwrap_or(self.first());
        let latin = match person.details.text(Field::LatinName) {
            "" => name(person, last),
            latin => latin.to_owned(),
        };
        let latin = if latin == own { String::new() } else { latin };
        joined(vec![own, latin])
    }
}

/// What a delegate is called in `lang`: as it was entered, as the passport has it, or as it
/// stands in another language.
pub(super) fn name(person: &Person, lang: Lang) -> String {
    let form = |lang: &Lang| person.name.get(lang)?.get(Case::Nominative);
    let latin = Some(person.details.text(Field::LatinName))
        .filter(|it| !it.is_empty() && lang != Lang::UK);
    form(&lang)
        .or(latin)
        .or_else(|| person.name.keys().find_map(form))
        .unwrap_or_else(|| person.details.text(Field::LatinName))
        .trim()
        .to_owned()
}

pub(super) fn office(person: &Person, lang: Lang) -> String {
    let form = person.office.get(&lang).and_then(|it| it.get(Case::Nominative));
    form.unwrap_or_default().to_owned()
}

pub(super) fn head(lang: Lang, key: &str) -> TableColumn {
    TableColumn { lang, head: Words::of(lang).word(key), holds_numbers: false, share: 0 }
}

pub(super) fn numbered(lang: Lang) -> TableColumn {
    TableColumn { holds_numbers: true, ..head(lang, "visit-number") }
}
