//! Visits: who comes, when, what is done, and what is to be looked at.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::{
    Act, BodyId, Case, Cell, Country, Delegation, Document, Entered, Field, Finding,
    Kind, Lang, Part, PartList, Person, ProgrammeItem, Step, Unit, Value, Visit, VisitId,
    VisitWay,
};

use pobratym_wording::{
    Exit, VisitClock, exits, review_by_rules, visit_clocks, visit_rules_checked_on,
};

use crate::desk::{Deed, Desk};
use crate::reckoning::money;
use crate::visiting::clock_change;
use crate::wire::{
    ChangedVisit, DelegationView, ExitView, FilingRow, FormField, ItemView, PartView,
    ProgrammeDay, VisitActInput, VisitInput, VisitRow, VisitRuleView, VisitView,
};
use crate::{Fault, chance, form, input, message, view};

/// What is seen to before every visit that is received: the keys of their names.
const USUAL_CHECKS: [&str; 9] = [
    "order",
    "estimate",
    "interpreter",
    "meals",
    "lodging",
    "transport",
    "flags",
    "shelters",
    "printouts",
];

/// So many days of a visit are looked at for a change of the clock.
const MOST_DAYS: usize = 366;

impl Desk {
    /// Every visit: those to come first, soonest on top, then those that were, latest on top.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn visits(&mut self) -> Result<Vec<VisitRow>, Fault> {
        let today = chance::today().to_string();
        let mut rows: Vec<VisitRow> = self.summaries()?.visits().cloned().collect();
        let last =
            |it: &VisitRow| it.ends_on.clone().unwrap_or_else(|| "9999".to_owned());
        rows.sort_by(|a, b| {
            let (a_over, b_over) = (last(a) < today, last(b) < today);
            a_over.cmp(&b_over).then_with(|| match a_over {
                false => (&a.starts_on, &a.name).cmp(&(&b.starts_on, &b.name)),
                true => (&b.starts_on, &b.name).cmp(&(&a.starts_on, &a.name)),
            })
        });
        Ok(rows)
    }

    /// One visit.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn visit(&mut self, document: &str) -> Result<VisitView, Fault> {
        let visit = self.known_visit(document)?;
        self.visit_view(&visit)
    }

    /// Plans a visit, with the delegations of these bodies.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a field that its form has not, [`Fault::Refused`] for a value
    /// that does not fit.
    pub fn plan_visit(&mut self, input: &VisitInput) -> Result<VisitView, Fault> {
        let values = entered(&Visit::FIELDS, &input.fields)?;
        let bodies: Vec<BodyId> = input
            .delegations
            .iter()
            .map(|it| input::body_id(it))
            .collect::<Result<_, _>>()?;
        let mut langs = input::langs(&input.langs)?;
        if langs.is_empty() {
            let with = input.fields.get(Field::With.code()).filter(|it| !it.is_empty());
            let with = with.map(|it| input::body_id(it)).transpose()?;
            let all: Vec<BodyId> = bodies.iter().copied().chain(with).collect();
            langs = self.usual_langs(&all)?;
        }
        let id = VisitId(chance::id());
        for body in &bodies {
            self.known_body(*body)?;
        }
        let delegations = bodies.into_iter().map(|it| (it, Vec::new())).collect();
        let act = Act::PlanVisit { id, langs, delegations, values, sample: false };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed_visit(id, None).map(|it| it.view)
    }

    /// Does one act to a visit.
    ///
    /// # Errors
    /// [`Fault::Refused`] when it cannot take it.
    pub fn act_on_visit(
        &mut self,
        document: &str,
        input: &VisitActInput,
    ) -> Result<ChangedVisit, Fault> {
        let id = visit_id(document)?;
        self.seal(Some(id.into()))?;
        let visit = self.known_visit(document)?;
        let act = self.visit_act(&visit, input)?;
        let plan = act.plan_visit(&visit, &mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed_visit(id, plan.made)
    }

    /// Seals one value of a visit.
    ///
    /// # Errors
    /// [`Fault::Refused`] when the value does not fit.
    pub fn edit_visit(&mut self, cell: &str, value: &str) -> Result<ChangedVisit, Fault> {
        let cell: Cell = input::code(cell)?;
        let Document::Visit(id) = cell.document else {
            return Err(Fault::Invalid(cell.to_string()));
        };
        self.seal_value(cell, input::value(cell.kind, value)?)?;
        self.changed_visit(id, None)
    }

    /// Takes back this clerk's latest act on a visit.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is none, or someone else changed the place since.
    pub fn undo_visit(&mut self, document: &str) -> Result<ChangedVisit, Fault> {
        let id = visit_id(document)?;
        self.undo(id.into())?;
        self.changed_visit(id, None)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// [`Fault::Refused`] when there is nothing to do again.
    pub fn redo_visit(&mut self, document: &str) -> Result<ChangedVisit, Fault> {
        let id = visit_id(document)?;
        self.redo(id.into())?;
        self.changed_visit(id, None)
    }

    /// Everything that a visit lacks or that cannot be, by itself and by the rules of the
    /// office's country.
    fn reviewed(&self, visit: &Visit) -> Result<Vec<Finding>, Fault> {
        let lang = self.lang();
        let mut findings = visit.review(lang);
        for (delegation, number) in visit.delegations.iter().zip(1..) {
            let of = findings.iter_mut().filter(|it| it.at.unit == Some(delegation.unit));
            let body = delegation.body.map(|it| self.known_body(it)).transpose()?;
            let name = body.map(|it| it.name_in(lang).to_owned());
            let name = name.unwrap_or_else(|| format!("№ {number}"));
            of.for_each(|it| it.args.push(("delegation", name.clone())));
        }
        if let Some(country) = self.own_country()? {
            let own = self.choices.own_body;
            findings.extend(review_by_rules(visit, country, own, lang));
        }
        findings.extend(self.reviewed_by_fund(visit)?);
        Ok(findings)
    }

    /// The country of the office's own body.
    pub(crate) fn own_country(&self) -> Result<Option<Country>, Fault> {
        let own = self.choices.own_body;
        own.map(|it| Ok(self.known_body(it)?.country)).transpose()
    }

    pub(crate) fn known_visit(&self, document: &str) -> Result<Visit, Fault> {
        let visit = self.read_visit(visit_id(document)?)?;
        match visit.removed {
            true => Err(Fault::NotFound(document.to_owned())),
            false => Ok(visit),
        }
    }

    pub(crate) fn read_visit(&self, id: VisitId) -> Result<Visit, Fault> {
        let cells = self.cells(id.into())?;
        if cells.is_empty() {
            return Err(Fault::NotFound(id.to_string()));
        }
        Ok(Visit::from_cells(id, &cells))
    }

    /// What a visit is called: which way it goes and the other bodies of it, or its purpose
    /// where there are none.
    pub(crate) fn visit_name(&self, visit: &Visit) -> Result<String, Fault> {
        let lang = self.lang();
        let mut bodies = Vec::new();
        let others: Vec<BodyId> =
            bodies_of(visit).filter(|it| Some(*it) != self.choices.own_body).collect();
        for body in others {
            let name = self.known_body(body)?.name_in(lang).to_owned();
            if !name.is_empty() && !bodies.contains(&name) {
                bodies.push(name);
            }
        }
        let purpose = visit.details.text_in(Field::Purpose, lang);
        let bodies = bodies.join(", ");
        let name = match (bodies.as_str(), purpose) {
            ("", "") => String::new(),
            ("", purpose) => purpose.to_owned(),
            (bodies, _) => {
                let way = visit.way().to_string();
                let args = [("way", way.as_str()), ("bodies", bodies)];
                message("visit-name", &args, lang)
            }
        };
        Ok(name)
    }

    /// What lists show of a visit.
    pub(crate) fn visit_row(&self, visit: &Visit) -> Result<VisitRow, Fault> {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let day = |it: Option<NaiveDate>| it.map(|it| it.to_string());
        let open = visit.checks.iter().filter(|it| !it.details.flag(Field::IsDone));
        Ok(VisitRow {
            document: Document::from(visit.id).to_string(),
            name: self.visit_name(visit)?,
            way: visit.way().to_string(),
            kind: visit.details.shown(Field::VisitKind),
            state: visit.state().to_string(),
            starts_on: day(visit.starts_on()),
            ends_on: day(visit.ends_on()),
            bodies: bodies_of(visit).map(|it| it.to_string()).collect(),
            delegates: count(visit.delegates().count()),
            items: count(visit.items.len()),
            findings: count(self.reviewed(visit)?.len()),
            open_checks: count(open.count()),
            agreements: visit.agreements().map(|it| it.to_string()).collect(),
            sample: visit.sample,
        })
    }

    fn visit_act(&self, visit: &Visit, input: &VisitActInput) -> Result<Act, Fault> {
        Ok(match input {
            VisitActInput::RemoveVisit => Act::RemoveVisit,
            VisitActInput::SetLangs { langs } => {
                Act::SetLangs { langs: input::langs(langs)? }
            }
            VisitActInput::AddDelegation { body, people } => {
                let body = self.known_body(input::body_id(body)?)?;
                let chosen = |it: &&Person| people.contains(&it.unit.to_string());
                let people = body.people.iter().filter(chosen).cloned().collect();
                Act::AddDelegation { body: body.id, people }
            }
            VisitActInput::AddDelegate { delegation } => {
                Act::AddDelegate { delegation: input::unit(delegation)? }
            }
            VisitActInput::OrderDelegates { delegation } => {
                Act::OrderDelegates { delegation: input::unit(delegation)? }
            }
            VisitActInput::AddItem { fields } => {
                Act::AddItems { rows: vec![entered(&ProgrammeItem::FIELDS, fields)?] }
            }
            VisitActInput::TakeEvents { events } => Act::TakeEvents {
                items: events
                    .iter()
                    .map(|it| {
                        let item = it.item.as_deref().map(input::unit).transpose()?;
                        Ok((item, entered(&ProgrammeItem::TAKEN, &it.fields)?))
                    })
                    .collect::<Result<_, Fault>>()?,
            },
            VisitActInput::AddPart { list, fields } => {
                let list = part_list(list)?;
                Act::AddParts { list, rows: vec![entered(list.fields(), fields)?] }
            }
            VisitActInput::KeepVersion { name } => {
                Act::KeepVersion { name: name.trim().to_owned() }
            }
            VisitActInput::AddUsualChecks => {
                Act::AddParts { list: PartList::Checks, rows: self.usual_checks(visit) }
            }
            VisitActInput::AddUsualHandings => Act::AddParts {
                list: PartList::Handings,
                rows: self.usual_handings(visit),
            },
            VisitActInput::Arrange { what, order } => Act::Arrange {
                arrangement: input::code(what)?,
                order: order
                    .iter()
                    .map(|it| input::unit(it))
                    .collect::<Result<_, _>>()?,
            },
            VisitActInput::SetParticipants { item, takes } => Act::SetParticipants {
                item: input::unit(item)?,
                takes: takes
                    .iter()
                    .map(|it| input::unit(it))
                    .collect::<Result<_, _>>()?,
            },
            VisitActInput::ShiftItems { items, minutes } => Act::ShiftItems {
                items: items
                    .iter()
                    .map(|it| input::unit(it))
                    .collect::<Result<_, _>>()?,
                minutes: *minutes,
            },
            VisitActInput::Remove { unit } => Act::Remove { unit: input::unit(unit)? },
            VisitActInput::MoveUp { unit } => {
                Act::Move { unit: input::unit(unit)?, step: Step::Up }
            }
            VisitActInput::MoveDown { unit } => {
                Act::Move { unit: input::unit(unit)?, step: Step::Down }
            }
        })
    }

    /// The usual checks that are not in the list already.
    pub(crate) fn usual_checks(&self, visit: &Visit) -> Vec<Vec<Entered>> {
        let names = USUAL_CHECKS
            .map(|it| message(&format!("visit-check-{it}"), &[], self.lang()));
        let is_new = |name: &String| {
            !visit.checks.iter().any(|it| it.details.text(Field::CheckName) == name)
        };
        let kind = Kind::Field(Field::CheckName);
        let row = |name| vec![Entered { kind, lang: None, value: Value::Text(name) }];
        names.into_iter().filter(is_new).map(row).collect()
    }

    /// The language of the office, then those of the partners.
    fn usual_langs(&self, bodies: &[BodyId]) -> Result<Vec<Lang>, Fault> {
        let mut langs = vec![self.lang()];
        if let Some(own) = self.choices.own_body {
            let country = self.known_body(own)?.country.to_string();
            langs = vec![input::code(crate::drafting::usual_lang(&country))?];
        }
        for body in bodies {
            let country = self.known_body(*body)?.country.to_string();
            let lang: Lang = input::code(crate::drafting::usual_lang(&country))?;
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        langs.truncate(5);
        Ok(langs)
    }

    pub(crate) fn changed_visit(
        &mut self,
        id: VisitId,
        made: Option<Unit>,
    ) -> Result<ChangedVisit, Fault> {
        let visit = self.read_visit(id)?;
        Ok(ChangedVisit {
            view: self.visit_view(&visit)?,
            made: made.map(|it| it.to_string()),
            saved: self.saved(),
        })
    }

    fn visit_view(&mut self, visit: &Visit) -> Result<VisitView, Fault> {
        let document = Document::from(visit.id);
        let lang = self.lang();
        let findings = self.reviewed(visit)?;
        let own = self.own_country()?;
        let clocks = own.map(|it| visit_clocks(visit, it, self.choices.own_body));
        let rule = |(clock, on): (&VisitClock, NaiveDate)| VisitRuleView {
            name: clock.name(lang).to_owned(),
            on: on.to_string(),
            source: clock.source.name(lang).to_owned(),
            link: clock.source.source.clone(),
            verified: clock.verified,
        };
        let country = own.filter(|_| visit.way() == VisitWay::Outgoing);
        let on = visit.starts_on().unwrap_or_else(chance::today);
        let exit = |it: &Exit| ExitView {
            name: it.name(lang).to_owned(),
            act: it.act(lang).to_owned(),
            verified: it.verified,
        };
        let exits = country.map(|it| exits(it, on)).unwrap_or_default();
        let links = visit
            .links
            .iter()
            .map(|it| Ok(part_of(visit, PartList::Links, it, self.link_name(it)?)))
            .collect::<Result<_, Fault>>()?;
        let delegations = visit.delegations.iter();
        let delegations = delegations
            .map(|it| self.delegation_view(visit, it))
            .collect::<Result<_, _>>()?;
        Ok(VisitView {
            document: document.to_string(),
            name: self.visit_name(visit)?,
            state: visit.state().to_string(),
            langs: visit.langs.iter().map(Lang::to_string).collect(),
            fields: form::fields(
                document,
                None,
                &Visit::FIELDS,
                &visit.details,
                &visit.langs,
            ),
            delegations,
            days: days(visit, &findings, lang),
            gifts: parts_of(visit, PartList::Gifts, Field::GiftName),
            expenses: parts_of(visit, PartList::Expenses, Field::ExpenseName),
            checks: parts_of(visit, PartList::Checks, Field::CheckName),
            links,
            commitments: self.filings_of(visit.id, "commitment")?,
            letters: self.filings_of(visit.id, "letter")?,
            files: form::files(visit.id.into(), &visit.files),
            findings: view::findings(&findings, lang),
            versions: self.version_views(document)?,
            headcounts: self.headcounts(visit)?,
            money: money(visit),
            funds: self.fund_views(visit),
            exits: exits.into_iter().map(exit).collect(),
            rules: clocks.unwrap_or_default().into_iter().map(rule).collect(),
            rules_checked_on: visit_rules_checked_on().map(|it| it.to_string()),
            erase_on: visit.erase_on().map(|it| it.to_string()),
            ceremony: self.ceremony_view(visit)?,
            sample: visit.sample,
            undo: self.undo_name(document)?,
            redo: self.redo_name(document)?,
        })
    }

    /// The agreement or partner of a link, or both.
    fn link_name(&mut self, link: &Part) -> Result<String, Fault> {
        let details = &link.details;
        let summaries = self.summaries()?;
        let agreement = details.agreement(Field::About);
        let agreement = agreement.and_then(|id| summaries.agreement(id));
        let body = details.body(Field::With).and_then(|id| summaries.body(id));
        let names = [
            agreement.map(|it| it.row.title.clone()).unwrap_or_default(),
            body.map(|it| it.name.clone()).unwrap_or_default(),
        ];
        let known = names.into_iter().filter(|it| !it.is_empty());
        Ok(known.collect::<Vec<_>>().join(" · "))
    }

    /// The letters or promises that belong to a visit.
    pub(crate) fn filings_of(
        &mut self,
        visit: VisitId,
        kind: &str,
    ) -> Result<Vec<FilingRow>, Fault> {
        let visit = visit.to_string();
        let mut rows = self.filings(kind)?;
        rows.retain(|it| it.fields.get(Field::OfVisit.code()) == Some(&visit));
        Ok(rows)
    }

    fn delegation_view(
        &self,
        visit: &Visit,
        delegation: &Delegation,
    ) -> Result<DelegationView, Fault> {
        let body = delegation.body.map(|it| self.known_body(it)).transpose()?;
        let lang = self.lang();
        Ok(DelegationView {
            unit: delegation.unit.to_string(),
            body: delegation.body.map(|it| it.to_string()),
            name: body.as_ref().map(|it| it.name_in(lang).to_owned()).unwrap_or_default(),
            country: body.map(|it| it.country.to_string()).unwrap_or_default(),
            delegates: delegation
                .delegates
                .iter()
                .map(|it| delegate_view(visit, it, lang))
                .collect(),
        })
    }
}

/// The rows of a list of a visit, each called by one of its fields.
pub(crate) fn parts_of(visit: &Visit, list: PartList, named: Field) -> Vec<PartView> {
    let name = |it: &Part| it.details.text(named).to_owned();
    visit.parts(list).iter().map(|it| part_of(visit, list, it, name(it))).collect()
}

/// A row of a list of a visit.
fn part_of(visit: &Visit, list: PartList, part: &Part, name: String) -> PartView {
    PartView {
        unit: part.unit.to_string(),
        name,
        fields: form::fields(
            visit.id.into(),
            Some(part.unit),
            list.fields(),
            &part.details,
            &visit.langs,
        ),
        is_erased: false,
    }
}

/// The bodies of a visit.
pub(crate) fn bodies_of(visit: &Visit) -> impl Iterator<Item = BodyId> {
    let sent = visit.delegations.iter().filter_map(|it| it.body);
    sent.chain(visit.details.body(Field::With))
}

fn delegate_view(visit: &Visit, person: &Person, lang: Lang) -> PartView {
    let at = Cell::of(visit.id, Kind::Removed).at(person.unit);
    let mut fields = Vec::new();
    for (name, kind, forms) in [
        ("person_name", Kind::PersonName(Case::Nominative), &person.name),
        ("person_office", Kind::Office(Case::Nominative), &person.office),
    ] {
        for lang in &visit.langs {
            let form = forms.get(lang).and_then(|it| it.get(Case::Nominative));
            fields.push(FormField {
                field: name.to_owned(),
                form: "text".to_owned(),
                lang: Some(lang.to_string()),
                cell: Cell { kind, lang: Some(*lang), ..at }.to_string(),
                value: form.unwrap_or_default().to_owned(),
                is_personal: kind.is_personal(),
            });
        }
    }
    fields.extend(form::fields(
        visit.id.into(),
        Some(person.unit),
        &Visit::DELEGATE,
        &person.details,
        &visit.langs,
    ));
    PartView {
        unit: person.unit.to_string(),
        name: view::nominative(&person.name, lang),
        fields,
        is_erased: visit.erased.contains(&person.unit),
    }
}

/// The programme by days, each item with what is to be looked at; days without items only
/// where the clock is set on them.
fn days(visit: &Visit, findings: &[Finding], lang: Lang) -> Vec<ProgrammeDay> {
    let mut days: Vec<ProgrammeDay> = Vec::new();
    let mut above: Option<&ProgrammeItem> = None;
    for item in visit.programme() {
        let on = item.on().map(|it| it.to_string());
        if days.last().is_none_or(|it| it.on != on) {
            let clock_change = item.on().map_or(0, |it| clock_change(visit, it));
            days.push(ProgrammeDay { on, clock_change, items: Vec::new() });
            above = None;
        }
        let own: Vec<Finding> =
            findings.iter().filter(|it| it.at.unit == Some(item.unit)).cloned().collect();
        let gap = above
            .filter(|it| it.until().is_some())
            .and_then(ProgrammeItem::span)
            .zip(item.span())
            .map(|(above, own)| (own.from - above.until).num_minutes());
        let time = |field| Some(item.details.shown(field)).filter(|it| !it.is_empty());
        let shown = ItemView {
            unit: item.unit.to_string(),
            name: item.name_in(lang).to_owned(),
            from: time(Field::From),
            until: time(Field::Until),
            gap: gap.and_then(|it| i32::try_from(it).ok()),
            circle: item.circle().to_string(),
            takes: item.takes.iter().map(|it| it.to_string()).collect(),
            fields: form::fields(
                visit.id.into(),
                Some(item.unit),
                &ProgrammeItem::FIELDS,
                &item.details,
                &visit.langs,
            ),
            findings: view::findings(&own, lang),
        };
        above = Some(item);
        if let Some(day) = days.last_mut() {
            day.items.push(shown);
        }
    }
    let known: Vec<Option<String>> = days.iter().map(|it| it.on.clone()).collect();
    let all = visit.starts_on().zip(visit.ends_on()).map(|(first, last)| {
        first.iter_days().take_while(move |it| *it <= last).take(MOST_DAYS)
    });
    for on in all.into_iter().flatten() {
        let (change, day) = (clock_change(visit, on), Some(on.to_string()));
        if change != 0 && !known.contains(&day) {
            days.push(ProgrammeDay { on: day, clock_change: change, items: Vec::new() });
        }
    }
    days.sort_by_key(|it| (it.on.is_none(), it.on.clone()));
    days
}

pub(crate) fn visit_id(document: &str) -> Result<VisitId, Fault> {
    match document.parse() {
        Ok(Document::Visit(id)) => Ok(id),
        _ => Err(Fault::NotFound(document.to_owned())),
    }
}

fn part_list(code: &str) -> Result<PartList, Fault> {
    Ok(match code {
        "gifts" => PartList::Gifts,
        "expenses" => PartList::Expenses,
        "checks" => PartList::Checks,
        "handings" => PartList::Handings,
        "links" => PartList::Links,
        _ => return Err(Fault::Invalid(code.to_owned())),
    })
}

/// The values of a form by the codes of its fields, worded ones with their language.
fn entered(
    fields: &[Field],
    given: &BTreeMap<String, String>,
) -> Result<Vec<Entered>, Fault> {
    let mut values = Vec::new();
    for (address, text) in given {
        let (code, lang) = match address.split_once('/') {
            Some((code, lang)) => (code, Some(input::code::<Lang>(lang)?)),
            None => (address.as_str(), None),
        };
        let field: Field = input::code(code)?;
        if !fields.contains(&field) || field.is_worded() != lang.is_some() {
            return Err(Fault::Invalid(address.clone()));
        }
        let kind = Kind::Field(field);
        values.push(Entered { kind, lang, value: input::value(kind, text)? });
    }
    Ok(values)
}
