//! The letters, the report and the booklet of a visit, by script: who is in them, and who
//! gets one.

use std::collections::BTreeMap;

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{desk, list, text};

/// Two guests, one of whom needs a letter, received by the sample's own town.
struct Received {
    office: Office,
    cli: CommandLine,
    visit: String,
}

fn received() -> Received {
    let (office, cli) = desk();
    let bodies = cli.json(&["bodies"]);
    let body = |name: &str| {
        let found = bodies.as_array().unwrap().iter().find(|it| it["name"] == name);
        text(found.unwrap_or_else(|| panic!("{name}")), "/id").to_owned()
    };
    let mut settings = cli.json(&["settings", "--json"]);
    settings["ownBody"] = json!(body("Калинець"));
    cli.json(&["settings", &settings.to_string(), "--json"]);
    let visit = json!({ "langs": ["uk", "de"],
        "delegations": [body("Фалькенбрюк"), body("Калинець")], "fields": {
            "starts_on": "2026-10-23", "ends_on": "2026-10-25", "zone": "Europe/Kyiv",
            "town/uk": "Калинець", "purpose/uk": "обмін досвідом пожежної охорони",
            "costs/uk": "проживання — приймаюча сторона", "rapporteur": "Ірина Коваль",
            "guide": "Богдан Ярема, 067 000 00 12", "shelter/uk": "підвал ратуші",
            "fund": "cerv_town_twinning",
        } });
    let visit =
        text(&cli.json(&["plan-visit", &visit.to_string()]), "/document").to_owned();
    let received = Received { office, cli, visit };
    let guests = [("Аннегрет Ломаєр", "LOHMEYER ANNEGRET"), ("Торстен Ахтерберг", "")];
    for (name, latin) in guests {
        let unit = received.delegate(0, name);
        received.edit(&unit, "field.latin_name", latin);
        for (field, value) in [
            ("arrives_on", "2026-10-23"),
            ("arrives_at", "8:52"),
            ("arrives_by", "потяг № 36"),
            ("car", "мікроавтобус, водій Степан Луговий"),
            ("person_telephone", "+49 30 1234567"),
        ] {
            received.edit(&unit, &format!("field.{field}"), value);
        }
        if !latin.is_empty() {
            received.edit(&unit, "field.needs_letter", "true");
            received.edit(&unit, "field.delegate_role", "head");
        }
    }
    received.delegate(1, "Олена Садова");
    received
}

impl Received {
    fn act(&self, act: &Value) -> Value {
        self.cli.json(&["act-on-visit", &self.visit, &act.to_string()])
    }

    fn edit(&self, unit: &str, place: &str, value: &str) {
        self.cli.json(&["edit", &format!("{}/{unit}/{place}", self.visit), value]);
    }

    fn delegate(&self, delegation: usize, name: &str) -> String {
        let view = self.cli.json(&["visit", &self.visit]);
        let delegation = text(&view, &format!("/delegations/{delegation}/unit"));
        let add = json!({ "act": "addDelegate", "delegation": delegation });
        let unit = text(&self.act(&add), "/made").to_owned();
        self.edit(&unit, "person_name.nominative/uk", name);
        unit
    }

    /// What the papers of one kind say, by the names of their files.
    fn printed(&self, paper: &str) -> BTreeMap<String, String> {
        let out = self.office.beside(paper);
        self.cli.json(&[
            "visit-papers",
            &self.visit,
            paper,
            "--out",
            out.to_str().unwrap(),
        ]);
        let said = papers_in(&out).into_iter().map(|path| {
            let paper = Paper::at(&path);
            paper.must_please();
            let said = words(&paper.pages().join(" ")).replace('\u{A0}', " ");
            (path.file_stem().unwrap().to_string_lossy().into_owned(), said)
        });
        said.collect()
    }
}

#[test]
fn a_letter_on_the_journey_is_made_for_those_who_need_one_and_nobody_else() {
    const TEST: &str =
        "a_letter_on_the_journey_is_made_for_those_who_need_one_and_nobody_else";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let received = received();
    let letters = received.printed("confirmation");
    assert_eq!(letters.len(), 1, "{letters:?}");
    let (name, said) = letters.first_key_value().unwrap();
    assert!(name.ends_with("Аннегрет Ломаєр"), "{name}");
    for words in [
        "LOHMEYER ANNEGRET",
        "23–25 жовтня 2026 року",
        "обмін досвідом пожежної охорони",
        "проживання — приймаюча сторона",
        "Bestätigung des Reisezwecks",
        "Калинецька міська рада",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert!(!said.contains("1234567") && !said.contains("Ахтерберг"), "{said}");
}

#[test]
fn each_delegation_of_others_is_invited_in_every_language() {
    const TEST: &str = "each_delegation_of_others_is_invited_in_every_language";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let received = received();
    let letters = received.printed("invitation");
    assert_eq!(letters.len(), 1, "the own town is not invited: {letters:?}");
    let said = letters.first_key_value().unwrap().1;
    for words in ["Маю честь запросити", "Einladung", "Аннегрет Ломаєр", "З повагою"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
    received.edit("-", "field.visit_way", "outgoing");
    let out = received.office.beside("outgoing");
    let out = out.to_str().unwrap();
    let call =
        received.cli.call(&["visit-papers", &received.visit, "invitation", "--out", out]);
    assert_eq!(call.code, 3, "who travels invites nobody");
}

#[test]
fn those_who_drive_read_whom_they_fetch_and_when() {
    const TEST: &str = "those_who_drive_read_whom_they_fetch_and_when";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let received = received();
    let said = received.printed("transfers").into_values().next().unwrap();
    let car = said.find("мікроавтобус, водій Степан Луговий").expect("the car");
    let after = &said[car..];
    for words in
        ["23.10 08:52", "потяг № 36", "Аннегрет Ломаєр, +49 30 1234567", "Торстен"]
    {
        assert!(after.contains(words), "{words} in {said}");
    }
    assert!(!said.contains("Садова"), "who does not travel is not fetched: {said}");
}

#[test]
fn a_report_is_written_of_what_was_held() {
    const TEST: &str = "a_report_is_written_of_what_was_held";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let received = received();
    let visit = received.visit.as_str();
    let out = received.office.beside("early");
    let early = ["visit-papers", visit, "report", "--out", out.to_str().unwrap()];
    assert_eq!(received.cli.call(&early).code, 3, "nothing is to be reported yet");
    let id = visit.trim_start_matches("visit-");
    let promise = json!({ "kind": "commitment", "langs": [], "fields": {
        "promise": "передати пожежний автомобіль", "their_owner": "Фалькенбрюк",
        "due_on": "2027-03-01", "of_visit": id } });
    received.cli.json(&["file", &promise.to_string(), "--json"]);
    let part = |list: &str, fields: Value| {
        received.act(&json!({ "act": "addPart", "list": list, "fields": fields }))
    };
    part("gifts", json!({ "gift_name": "вишитий рушник", "gift_worth": "1 800 UAH" }));
    part(
        "expenses",
        json!({ "expense_name": "Обід", "budget_line": "0180", "count": "14",
            "price": "420 UAH", "spent": "5 700,50 UAH" }),
    );
    let view = received.cli.json(&["visit", visit]);
    let guest = text(&view, "/delegations/0/delegates/0/unit").to_owned();
    received.edit(&guest, "field.attended", "true");
    received.edit("-", "field.visit_state", "held");
    received.edit("-", "field.visit_result", "Підписано план дій.");
    let view = received.cli.json(&["visit", visit]);
    assert_eq!(
        view["headcounts"]["countries"][0],
        json!({ "country": "DE", "planned": 2,
        "attended": 1 })
    );
    assert_eq!(
        (&view["headcounts"]["planned"], &view["headcounts"]["attended"]),
        (&json!(3), &json!(1))
    );
    assert_eq!(
        view["money"]["lines"],
        json!([{ "line": "0180", "planned": ["5880 UAH"],
        "spent": ["5700.50 UAH"] }])
    );
    let codes: Vec<&str> =
        list(&view, "/findings").iter().map(|it| text(it, "/code")).collect();
    assert!(codes.contains(&"fund_too_few_abroad"), "{codes:?}");
    let said = received.printed("report").into_values().next().unwrap();
    for words in [
        "передати пожежний автомобіль",
        "1 березня 2027 року",
        "вишитий рушник",
        "5880 UAH",
        "5700,50 UAH",
        "Підписано план дій.",
        "Німеччина 2 1",
        "Ірина Коваль",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn the_booklet_has_everything_for_a_day_without_power() {
    const TEST: &str = "the_booklet_has_everything_for_a_day_without_power";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let received = received();
    let inner = json!({ "act": "addItem", "fields": { "item_on": "2026-10-23",
        "from": "8:52", "circle": "internal", "activity/uk": "Нарада установи" } });
    received.act(&inner);
    let booklets = received.printed("booklet");
    let said = booklets.into_values().next().unwrap();
    for words in [
        "Нарада установи",
        "підвал ратуші",
        "Богдан Ярема, 067 000 00 12",
        "+49 30 1234567",
        "водій Степан Луговий",
        "Олена Садова",
        "Харчування й доступність",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let said = said.to_uppercase();
    assert!(said.matches("ЛИШЕ ДЛЯ УСТАНОВИ").count() >= 7, "on every sheet: {said}");
}

#[test]
fn a_visit_stands_with_every_agreement_that_it_is_about() {
    let received = received();
    let agreements = received.cli.json(&["list", "--json"]);
    let ids: Vec<&str> =
        agreements.as_array().unwrap().iter().take(2).map(|it| text(it, "/id")).collect();
    for id in &ids {
        let fields = json!({ "about": id });
        received.act(&json!({ "act": "addPart", "list": "links", "fields": fields }));
    }
    let rows = received.cli.json(&["visits"]);
    assert_eq!(rows[0]["agreements"], json!(ids));
    let view = received.cli.json(&["visit", &received.visit]);
    assert_eq!(view["links"][0]["name"], agreements[0]["title"]);
}

/// Every guest needs a letter, and the visit was held: for the judges of all papers.
pub(crate) fn whole(office: &mut Office, document: &str) {
    let own = office.desk().bodies().expect("bodies");
    let own = own.into_iter().find(|it| it.name == "Калинець").expect("the own town");
    let mut settings = office.desk().view().expect("the desk").settings;
    settings.own_body = Some(own.id);
    office.desk().change_settings(&settings).expect("settings");
    let view = office.desk().visit(document).expect("the visit");
    let guest = view.delegations[0].delegates[0].unit.clone();
    for (unit, field, value) in [
        (guest.as_str(), "needs_letter", "true"),
        (guest.as_str(), "car", "мікроавтобус"),
        ("-", "visit_state", "held"),
        ("-", "visit_result", "Підписано план дій."),
    ] {
        let cell = format!("{document}/{unit}/field.{field}");
        office.desk().edit_visit(&cell, value).expect("an edit");
    }
}
