//! The row that an agreement has in the Ukrainian state list of registered agreements (CMU
//! resolution 357 of 2025): twelve columns, in Ukrainian.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use pobratym_domain::{
    Agreement, Body, BodyId, Case, Cell, Cooperation, Country, Field, Finding,
    FindingCode, Kind, Lang, Party, Renewal, Stage, Term, TermLength,
};
use serde::Deserialize;

use crate::compiled::table;
use crate::consistency::first_date;
use crate::facts::Facts;
use crate::joint::is_unit_code;
use crate::library::Library;
use crate::reading::Reading;

/// How many columns a row has.
pub const COLUMNS: usize = 12;

/// A row of the list, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// In the order of [`register_columns`]; the first, the number of the row, is empty.
    pub cells: [String; COLUMNS],
    /// What is missing or malformed, with the field to mend.
    pub findings: Vec<Finding>,
}

/// The day and place of a signing that stood in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signing {
    pub on: Option<NaiveDate>,
    pub place: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    columns: Vec<String>,
    cooperation: BTreeMap<String, String>,
    term: BTreeMap<String, String>,
    states: BTreeMap<String, String>,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| table("register", include_str!("../register.toml")));

/// What stands above the columns.
pub fn register_columns() -> &'static [String] {
    &FILE.columns
}

/// The country whose law keeps the list.
pub const REGISTER_COUNTRY: &str = "UA";

/// The row of `agreement`; none where no party is Ukrainian, or it is not signed.
pub fn register_row(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
) -> Option<RegisterRow> {
    let own = |party: &&Party| {
        let body = bodies.get(&party.body);
        body.is_some_and(|it| it.country.as_str() == REGISTER_COUNTRY)
    };
    let is_listed =
        agreement.stage >= Stage::Signed && agreement.parties.iter().any(|it| own(&it));
    if !is_listed {
        return None;
    }
    let of = |parties: Vec<&Party>| -> Vec<Body> {
        parties.iter().filter_map(|it| bodies.get(&it.body).cloned()).collect()
    };
    let ours = of(agreement.parties.iter().filter(own).collect());
    let theirs = of(agreement.parties.iter().filter(|it| !own(it)).collect());
    let listing = Listing { agreement, bodies, findings: Vec::new() };
    Some(listing.row(&ours, &theirs))
}

/// Splits a cell such as `22.03.2017, м. Устрики Долішні` into day and place. What is no day
/// stays with the place.
pub fn read_signing(text: &str) -> Signing {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let on = first_date(&text, Lang::UK).and_then(|it| it.parse::<NaiveDate>().ok());
    let numeric = on.map(|it| it.format("%d.%m.%Y").to_string());
    let place = match numeric
        .and_then(|day| text.split_once(&day).map(|(a, b)| format!("{a}{b}")))
    {
        Some(rest) => rest,
        None if on.is_some() => {
            text.split_once(',').map_or("", |(_, rest)| rest).to_owned()
        }
        None => text,
    };
    let is_mark =
        |it: char| it.is_whitespace() || matches!(it, ',' | ';' | '–' | '—' | '_');
    Signing { on, place: place.trim_matches(is_mark).to_owned() }
}

/// A number with the form of its noun that goes with it.
fn plural(count: u32) -> &'static str {
    match (count % 10, count % 100) {
        (1, tens) if tens != 11 => "one",
        (2..=4, tens) if !(12..=14).contains(&tens) => "few",
        _ => "many",
    }
}

struct Listing<'a> {
    agreement: &'a Agreement,
    bodies: &'a BTreeMap<BodyId, Body>,
    findings: Vec<Finding>,
}

impl Listing<'_> {
    fn row(mut self, ours: &[Body], theirs: &[Body]) -> RegisterRow {
        let cells = [
            String::new(),
            self.number(),
            self.title(),
            self.signing(),
            self.cooperation(),
            self.sphere(),
            self.regions(ours, true),
            ours.iter().map(|it| self.subject(it, true)).collect::<Vec<_>>().join("; "),
            states(theirs),
            self.regions(theirs, false),
            theirs
                .iter()
                .map(|it| self.subject(it, false))
                .collect::<Vec<_>>()
                .join("; "),
            self.term(),
        ];
        RegisterRow { cells, findings: self.findings }
    }

    fn lack(&mut self, at: Cell, column: usize) {
        let column = FILE.columns.get(column).cloned().unwrap_or_default();
        let finding = Finding::found(FindingCode::RegisterCellEmpty, at);
        self.findings.push(finding.with("field", column));
    }

    fn cell(&self, kind: Kind) -> Cell {
        Cell::of(self.agreement.id, kind)
    }

    fn number(&mut self) -> String {
        let field = Field::RegistrationNumber;
        let number = self.agreement.details.text(field).to_owned();
        if number.is_empty() {
            self.lack(self.cell(Kind::Field(field)), 1);
        }
        number
    }

    fn title(&mut self) -> String {
        let reading = Reading::of(self.agreement, self.bodies);
        let own = self.agreement.title.get(&Lang::UK).cloned();
        let title = own.unwrap_or_else(|| reading.title(Lang::UK).text);
        let other = || self.agreement.title.values().next().cloned();
        let title = if title.is_empty() { other().unwrap_or_default() } else { title };
        let title = title.replace('\n', " ");
        if title.is_empty() {
            self.lack(self.cell(Kind::Title).in_lang(Lang::UK), 2);
            return title;
        }
        let names: Vec<String> = self
            .agreement
            .parties
            .iter()
            .filter_map(|it| self.bodies.get(&it.body))
            .map(official)
            .collect();
        match names.iter().any(|it| title.contains(it.as_str())) {
            true => title,
            false => format!("{title}: {}", names.join(", ")),
        }
    }

    fn signing(&mut self) -> String {
        let on = self.agreement.signed_on.map(|it| it.format("%d.%m.%Y").to_string());
        if on.is_none() {
            self.lack(self.cell(Kind::SignedOn), 3);
        }
        let place = self.agreement.place.get(&Lang::UK).cloned();
        if place.is_none() {
            self.lack(self.cell(Kind::Place).in_lang(Lang::UK), 3);
        }
        on.into_iter().chain(place).collect::<Vec<_>>().join(", ")
    }

    fn cooperation(&mut self) -> String {
        let kind = self.agreement.details.choice::<Cooperation>(Field::Cooperation);
        if kind.is_none() {
            self.lack(self.cell(Kind::Field(Field::Cooperation)), 4);
        }
        kind.and_then(|it| FILE.cooperation.get(it.code())).cloned().unwrap_or_default()
    }

    fn sphere(&mut self) -> String {
        let own = self.agreement.details.text(Field::Sphere);
        if !own.is_empty() {
            return own.to_owned();
        }
        let facts = Facts::of(self.agreement, self.bodies);
        let library = Library::all().last();
        let name = |area: &pobratym_domain::Area| {
            library.and_then(|it| it.text(&format!("area-{area}"), Lang::UK, &facts))
        };
        let names: Vec<String> = self.agreement.areas.iter().filter_map(name).collect();
        if names.is_empty() {
            self.lack(self.cell(Kind::Field(Field::Sphere)), 5);
        }
        let mut sphere = names.join("; ");
        if let Some(first) = sphere.chars().next() {
            let rest = sphere.split_off(first.len_utf8());
            sphere = first.to_uppercase().chain(rest.chars()).collect();
        }
        sphere
    }

    fn regions(&mut self, bodies: &[Body], is_own: bool) -> String {
        let mut regions: Vec<String> = Vec::new();
        for body in bodies {
            let region = body.details.text_in(Field::Region, Lang::UK).to_owned();
            if region.is_empty() && is_own {
                let at = Cell::of(body.id, Kind::Field(Field::Region)).in_lang(Lang::UK);
                self.lack(at, 6);
            }
            if !region.is_empty() && !regions.contains(&region) {
                regions.push(region);
            }
        }
        regions.join("; ")
    }

    /// Name, address, telephone, as the list has them in one cell.
    fn subject(&mut self, body: &Body, is_own: bool) -> String {
        let code = body.details.text(Field::UnitCode);
        if is_own && !is_unit_code(code) {
            let at = Cell::of(body.id, Kind::Field(Field::UnitCode));
            let finding = Finding::found(FindingCode::UnitCodeWrong, at);
            self.findings.push(finding.with("party", body.name_in(Lang::UK)));
        }
        let address = body.details.text_in(Field::Address, Lang::UK);
        let telephone = body.details.text(Field::Telephone);
        let parts = [official(body), address.to_owned(), telephone.to_owned()];
        let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        parts.join(", ")
    }

    fn term(&mut self) -> String {
        if !self.agreement.is_term_known {
            self.lack(self.cell(Kind::TermLength), 11);
            return String::new();
        }
        said_term(&self.agreement.term)
    }
}

fn official(body: &Body) -> String {
    let official = body.official.get(&Lang::UK).and_then(|it| it.get(Case::Nominative));
    official.unwrap_or_else(|| body.name_in(Lang::UK)).to_owned()
}

fn states(bodies: &[Body]) -> String {
    let mut states: Vec<String> = Vec::new();
    for country in bodies.iter().map(|it| it.country) {
        let name = state(country);
        if !states.contains(&name) {
            states.push(name);
        }
    }
    states.join("; ")
}

fn state(country: Country) -> String {
    let listed = FILE.states.get(country.as_str()).cloned();
    listed.unwrap_or_else(|| country.to_string())
}

/// The full names of states by their codes.
pub(crate) fn state_names() -> &'static BTreeMap<String, String> {
    &FILE.states
}

/// The kind of cooperation whose words answer to `is`.
pub(crate) fn cooperation_called(is: impl Fn(&str) -> bool) -> Option<Cooperation> {
    let called = FILE.cooperation.iter().find(|(_, words)| is(words));
    called.and_then(|(code, _)| code.parse().ok())
}

fn said_term(term: &Term) -> String {
    let word = |key: &str| FILE.term.get(key).cloned().unwrap_or_default();
    let counted = |key: &str, years: u32| {
        word(&format!("{key}_{}", plural(years))).replace("{years}", &years.to_string())
    };
    let until = || {
        let day = term.until.map(|it| it.format("%d.%m.%Y").to_string());
        day.map(|it| word("until").replace("{day}", &it))
    };
    let said = match term.length {
        TermLength::Indefinite => Some(word("indefinite")),
        TermLength::Years => Some(counted("year", term.years)),
        TermLength::Date => until(),
        TermLength::Project if term.tail == 0 => until(),
        TermLength::Project => {
            until().map(|it| format!("{it} {}", counted("tail", term.tail)))
        }
    };
    let said = said.unwrap_or_default();
    match term.renewal {
        Renewal::Auto if term.length == TermLength::Years => {
            format!("{said} {}", word("auto"))
        }
        _ => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_and_place_in_one_cell_are_told_apart() {
        let check = |text: &str, on: &str, place: &str| {
            let read = read_signing(text);
            assert_eq!(
                read.on.map(|it| it.to_string()).unwrap_or_default(),
                on,
                "{text}"
            );
            assert_eq!(read.place, place, "{text}");
        };
        check("22.03.2017, м. Калинів", "2017-03-22", "м. Калинів");
        check("25.08.2019,                    м. Зорин", "2019-08-25", "м. Зорин");
        check("11.07.2025,\nм. Бруно,\nІталія", "2025-07-11", "м. Бруно, Італія");
        check("м. Київ 24.04.2024", "2024-04-24", "м. Київ");
        check("24 квітня 2024 року, м. Київ", "2024-04-24", "м. Київ");
        check("_", "", "");
        check("м. Київ", "", "м. Київ");
    }

    #[test]
    fn years_take_their_plural() {
        let said = |years| said_term(&Term { years, ..Term::default() });
        assert_eq!(said(1), "1 рік з автоматичним продовженням");
        assert_eq!(said(3), "3 роки з автоматичним продовженням");
        assert_eq!(said(5), "5 років з автоматичним продовженням");
        assert_eq!(said(11), "11 років з автоматичним продовженням");
        assert_eq!(said(21), "21 рік з автоматичним продовженням");
    }

    #[test]
    fn every_country_that_cards_offer_has_its_full_name() {
        assert_eq!(register_columns().len(), COLUMNS);
        assert_eq!(FILE.cooperation.len(), Cooperation::ALL.len());
    }
}
