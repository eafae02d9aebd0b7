//! Visits, by script: what clashes in them, what their papers say and to whom, and what is
//! erased of them.

use std::path::Path;

use pobratym_desk::Desk;
use pobratym_desk::wire::{VisitActInput, VisitPaperInput};
use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper, words};
use pobratym_tests::visit::eighty_guests;
use serde_json::{Value, json};

use crate::script::{desk, list, text};

fn deed(act: Value) -> VisitActInput {
    serde_json::from_value(act).expect("an act")
}

fn body(cli: &CommandLine, name: &str) -> String {
    let bodies = cli.json(&["bodies"]);
    let found = bodies.as_array().unwrap().iter().find(|it| it["name"] == name);
    text(found.unwrap_or_else(|| panic!("{name}")), "/id").to_owned()
}

/// Three days in October with a delegation from the sample's German town.
fn planned(cli: &CommandLine) -> String {
    let fields = json!({
        "starts_on": "2026-10-23", "ends_on": "2026-10-25", "zone": "Europe/Kyiv",
        "town/uk": "Калинець", "town/de": "Kalynez", "curfew_from": "0", "curfew_until": "5",
        "shelter/uk": "підвал ратуші", "shelter/de": "Rathauskeller",
        "guide": "Богдан Ярема, 067 000 00 12",
    });
    let visit = json!({ "langs": ["uk", "de"], "delegations": [body(cli, "Фалькенбрюк")],
        "fields": fields });
    text(&cli.json(&["plan-visit", &visit.to_string()]), "/document").to_owned()
}

fn act(cli: &CommandLine, visit: &str, act: &Value) -> Value {
    cli.json(&["act-on-visit", visit, &act.to_string()])
}

fn item(cli: &CommandLine, visit: &str, fields: &Value) -> String {
    let made = act(cli, visit, &json!({ "act": "addItem", "fields": fields }));
    text(&made, "/made").to_owned()
}

fn delegate(cli: &CommandLine, visit: &str, name: &str) -> String {
    let view = cli.json(&["visit", visit]);
    let delegation = text(&view, "/delegations/0/unit");
    let made =
        act(cli, visit, &json!({ "act": "addDelegate", "delegation": delegation }));
    let unit = text(&made, "/made").to_owned();
    let cell = format!("{visit}/{unit}/person_name.nominative/uk");
    cli.json(&["edit", &cell, name]);
    unit
}

fn codes(view: &Value) -> Vec<&str> {
    list(view, "/findings").iter().map(|it| text(it, "/code")).collect()
}

#[test]
fn what_cannot_be_in_a_programme_is_told_and_goes_when_it_is_mended() {
    let (_office, cli) = desk();
    let visit = planned(&cli);
    let day = "2026-10-23";
    item(
        &cli,
        &visit,
        &json!({ "item_on": day, "from": "0852", "until": "9.14",
            "activity/uk": "Зустріч на вокзалі", "transfer_minutes": "22" }),
    );
    item(
        &cli,
        &visit,
        &json!({ "item_on": day, "from": "9:30", "until": "11:40",
            "activity/uk": "Вітання в ратуші", "interpreter": "Соломія Гай" }),
    );
    let meeting = item(
        &cli,
        &visit,
        &json!({ "item_on": day, "from": "11:30", "until": "12:45",
            "activity/uk": "Робоча зустріч", "interpreter": "Соломія Гай" }),
    );
    let view = cli.json(&["visit", &visit]);
    for code in ["transfer_too_short", "items_overlap", "interpreter_twice"] {
        assert_eq!(codes(&view).iter().filter(|it| **it == code).count(), 1, "{code}");
    }
    let shift = json!({ "act": "shiftItems", "items": [meeting], "minutes": 20 });
    let moved = act(&cli, &visit, &shift);
    let left = codes(&moved["view"]);
    assert!(!left.contains(&"items_overlap") && !left.contains(&"interpreter_twice"));
    assert_eq!(moved["view"]["days"][0]["items"][2]["from"], "11:50");
    let undone = cli.json(&["undo", &visit, "--json"]);
    assert!(codes(&undone["view"]).contains(&"items_overlap"), "undo goes back");
    let wrong = cli.call(&["edit", &format!("{visit}/{meeting}/field.from"), "27:00"]);
    assert_eq!(wrong.code, 3);
    let rows = cli.json(&["visits"]);
    assert_eq!(rows[0]["items"], 3);
    act(&cli, &visit, &json!({ "act": "removeVisit" }));
    assert_eq!(cli.json(&["visits"]), json!([]));
    assert_eq!(cli.call(&["visit", &visit]).code, 4);
}

#[test]
fn eighty_guests_of_two_delegations_stand_on_every_paper() {
    const TEST: &str = "eighty_guests_of_two_delegations_stand_on_every_paper";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let mut office = Office::new();
    let visit = eighty_guests(office.desk());
    assert_eq!(visit.delegations.iter().map(|it| it.delegates.len()).sum::<usize>(), 80);
    let late = visit.delegations[0].delegates[39].unit.clone();
    let early = visit.days[0].items[0].unit.clone();
    let takes = json!({ "act": "setParticipants", "item": early, "takes": [late] });
    let changed = office.desk().act_on_visit(&visit.document, &deed(takes)).unwrap();
    let found: Vec<&str> = changed.view.findings.iter().map(|it| &*it.code).collect();
    assert!(found.contains(&"not_there"), "{found:?}");
    let out = office.beside("papers");
    let set =
        office.desk().visit_papers(&visit.document, &VisitPaperInput::default()).unwrap();
    set.write_into(&out).expect("papers");
    let papers = papers_in(&out);
    assert_eq!(papers.len(), 14, "all but letters, report, estimate and border list");
    let said = |name: &str| {
        let found = papers.iter().find(|it| it.to_string_lossy().contains(name));
        let paper = Paper::at(found.unwrap_or_else(|| panic!("{name} among {papers:?}")));
        paper.must_please();
        words(&paper.pages().join(" "))
    };
    for name in ["Список учасників", "Лист присутності", "Бейджі", "Прибуття"]
    {
        let said = said(name);
        for guest in ["Учасник 1-0", "Учасник 1-39", "Учасник 2-39"]
        {
            assert!(said.contains(guest), "{guest} in {name}");
        }
    }
    let programme = said("Програма.pdf");
    for hour in ["Захід о 9", "Termin um 18", "Punkt o 12", "Freitag, 23. Oktober 2026"]
    {
        assert!(programme.contains(hour), "{hour}");
    }
}

#[test]
fn a_paper_for_the_press_keeps_what_must_not_leave_the_office() {
    const TEST: &str = "a_paper_for_the_press_keeps_what_must_not_leave_the_office";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let visit = planned(&cli);
    let head = delegate(&cli, &visit, "Аннегрет Ломаєр");
    cli.json(&["edit", &format!("{visit}/{head}/field.lodging"), "готель «Липа»"]);
    let open = json!({ "item_on": "2026-10-23", "from": "10:30", "circle": "press",
        "activity/uk": "Вітання в ратуші", "responsible": "Ірина Коваль",
        "transport": "мікроавтобус АА 1234 ВВ" });
    let open = item(&cli, &visit, &open);
    let closed = json!({ "item_on": "2026-10-23", "from": "8:52", "circle": "internal",
        "activity/uk": "Зустріч без сторонніх" });
    item(&cli, &visit, &closed);
    let print = |paper: &str, out: &Path| {
        cli.call(&["visit-papers", &visit, paper, "--out", out.to_str().unwrap()])
    };
    let said = |folder: &Path| {
        let papers = papers_in(folder);
        papers.iter().map(|it| Paper::at(it).pages().join(" ")).collect::<String>()
    };
    let press = office.beside("press");
    assert_eq!(print("programme_press", &press).code, 0);
    let told = said(&press);
    assert!(told.contains("Вітання в ратуші"), "{told}");
    for kept in ["Зустріч без", "Ірина Коваль", "АА 1234", "067 000", "Липа"]
    {
        assert!(!told.contains(kept), "{kept} in {told}");
    }
    let internal = office.beside("internal");
    assert_eq!(print("programme_internal", &internal).code, 0);
    for known in ["Зустріч без сторонніх", "Ірина Коваль", "АА 1234 ВВ"]
    {
        assert!(said(&internal).contains(known), "{known}");
    }
    let cell = format!("{visit}/{open}/field.activity/uk");
    cli.json(&["edit", &cell, "Вітання, тоді готель «Липа»"]);
    let refused = print("programme_press", &office.beside("leak"));
    assert_eq!(refused.code, 3);
    cli.json(&["edit", &cell, "Вітання; довідки за телефоном 067 000-00-12"]);
    assert_eq!(print("programme_press", &office.beside("leak")).code, 3, "a telephone");
    assert!(papers_in(&office.beside("leak")).is_empty(), "nothing was printed");
}

#[test]
fn personal_values_are_erased_on_their_day_and_the_visit_stays() {
    const TEST: &str = "personal_values_are_erased_on_their_day_and_the_visit_stays";
    const NAME: &str = "Торстен Ахтерберг";
    let (office, cli) = desk();
    let visit = planned(&cli);
    let unit = delegate(&cli, &visit, NAME);
    let gone = delegate(&cli, &visit, "Той, що не поїхав");
    act(&cli, &visit, &json!({ "act": "remove", "unit": gone }));
    cli.json(&["edit", &format!("{visit}/{unit}/field.diet"), "без глютену"]);
    cli.json(&["edit", &format!("{visit}/{unit}/office.nominative/uk"), "начальник"]);
    assert_eq!(cli.json(&["erasures"]), json!([]), "a year has not passed");
    cli.json(&["edit", &format!("{visit}/-/field.erase_on"), "2026-01-01"]);
    let typed = delegate(&cli, &visit, "Той, чиє ім’я ще набирали");
    let mut desk = Desk::open(&office.data(), None).unwrap();
    let cell = format!("{visit}/{typed}/field.diet");
    desk.type_into(&cell, "без горіхів").unwrap();
    desk.close();
    let due = cli.json(&["erasures"]);
    assert_eq!((&due[0]["document"], &due[0]["people"]), (&json!(visit), &json!(3)));
    assert_eq!(
        cli.json(&["erase-visit", &visit]),
        json!(3),
        "also of who is not on the list"
    );
    assert_eq!(cli.json(&["erasures"]), json!([]));
    let view = cli.json(&["visit", &visit]);
    assert_eq!(view["delegations"][0]["delegates"][0]["isErased"], true);
    assert!(!view.to_string().contains(NAME), "the name is gone");
    assert!(view.to_string().contains("начальник"), "the office stays");
    assert!(!codes(&view).contains(&"delegate_unnamed"), "nobody is asked for it again");
    let Some(copy) = FileCopy::of(TEST, &office.data()) else { return };
    let left = copy.ask(
        "SELECT count(*) FROM personal WHERE value LIKE '%Ахтерберг%' \
         OR value LIKE '%поїхав%' OR value LIKE '%горіхів%'",
    );
    assert_eq!(left.trim(), "0");
    let folder = std::fs::read_dir(office.data()).unwrap();
    for file in folder.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
        let bytes = std::fs::read(&file).unwrap();
        let is_there = bytes.windows(NAME.len()).any(|it| it == NAME.as_bytes());
        assert!(!is_there, "{}", file.display());
    }
}

/// By hand: Kyiv is three hours ahead of UTC until the night to 25 October 2026 and two
/// after it, Warsaw two and one, Lisbon one and none; in spring the other way round.
#[test]
fn a_calendar_has_the_same_instants_wherever_it_is_read() {
    let (office, cli) = desk();
    let visit = planned(&cli);
    let fields = json!({ "item_on": "2026-10-24", "from": "12:00", "until": "13:00",
        "activity/uk": "Обід" });
    let lunch = item(&cli, &visit, &fields);
    let out = office.beside("visit.ics");
    let file = out.join("visit.ics");
    let edit = |field: &str, value: &str| {
        let unit = if field == "zone" { "-" } else { &lunch };
        cli.json(&["edit", &format!("{visit}/{unit}/field.{field}"), value]);
    };
    for (zone, day, at) in [
        ("Europe/Kyiv", "2026-10-24", "20261024T090000Z"),
        ("Europe/Kyiv", "2026-10-25", "20261025T100000Z"),
        ("Europe/Kyiv", "2027-03-27", "20270327T100000Z"),
        ("Europe/Kyiv", "2027-03-28", "20270328T090000Z"),
        ("Europe/Warsaw", "2026-10-24", "20261024T100000Z"),
        ("Europe/Warsaw", "2026-10-25", "20261025T110000Z"),
        ("Europe/Lisbon", "2026-10-24", "20261024T110000Z"),
        ("Europe/Lisbon", "2026-10-25", "20261025T120000Z"),
    ] {
        edit("zone", zone);
        edit("item_on", day);
        cli.json(&["visit-calendar", &visit, "--out", file.to_str().unwrap()]);
        let calendar = std::fs::read_to_string(&file).unwrap();
        assert!(calendar.contains(&format!("DTSTART:{at}")), "{zone} {day}: {calendar}");
    }
    edit("zone", "Europe/Kyiv");
    edit("item_on", "2026-10-25");
    let view = cli.json(&["visit", &visit]);
    assert_eq!(view["days"][0]["clockChange"], -60);
}

#[test]
fn a_visit_without_anything_prints_its_empty_programme_and_nothing_breaks() {
    let (office, cli) = desk();
    let visit = text(&cli.json(&["plan-visit", "{}"]), "/document").to_owned();
    let out = office.beside("empty");
    let print = |papers: &str| {
        cli.call(&["visit-papers", &visit, papers, "--out", out.to_str().unwrap()])
    };
    assert_eq!(print("programme").code, 0);
    assert_eq!(print("badges").code, 3, "there is nobody to wear one");
    assert_eq!(print("invoices").code, 4, "there is no such paper");
    let long = "Довге ім’я ".repeat(20);
    let own = body(&cli, "Вежбова Гура");
    act(&cli, &visit, &json!({ "act": "addDelegation", "body": own }));
    delegate(&cli, &visit, long.trim());
    assert_eq!(print("participants,badges,attendance").code, 0);
    let view = cli.json(&["visit", &visit]);
    assert!(codes(&view).contains(&"visit_days_missing"));
}

/// The office is Ukrainian, the trip goes to its German partner.
fn trip(cli: &CommandLine) -> String {
    let own = body(cli, "Калинець");
    let mut settings = cli.json(&["settings", "--json"]);
    settings["ownBody"] = json!(own);
    cli.json(&["settings", &settings.to_string(), "--json"]);
    let visit = json!({ "langs": ["uk", "de"], "delegations": [own], "fields": {
        "visit_way": "outgoing", "with": body(cli, "Фалькенбрюк"), "town/uk": "Фалькенбрюк",
        "starts_on": "2999-06-10", "ends_on": "2999-06-14", "zone": "Europe/Berlin",
        "invitation_on": "2999-03-01", "invitation_number": "12/7",
        "purpose/uk": "обмін досвідом пожежної охорони",
    } });
    text(&cli.json(&["plan-visit", &visit.to_string()]), "/document").to_owned()
}

#[test]
fn a_trip_keeps_the_days_of_the_border_and_of_its_reports() {
    let (_office, cli) = desk();
    let visit = trip(&cli);
    assert_eq!(cli.json(&["visit", &visit])["name"], "Поїздка: Фалькенбрюк");
    let member = delegate(&cli, &visit, "Марко Ткач");
    let due = |step: &str| -> Option<String> {
        let dues = cli.json(&["deadlines", "--json"]);
        let own = |it: &&Value| it["document"] == *visit && it["step"] == step;
        let found = dues.as_array().unwrap().iter().find(own).cloned();
        found.map(|it| text(&it, "/on").to_owned())
    };
    assert_eq!(due("border_list").as_deref(), Some("2999-06-07"), "three days before");
    assert_eq!(due("content_report").as_deref(), Some("2999-06-24"));
    assert_eq!(due("money_report").as_deref(), Some("2999-06-21"), "five working days");
    assert_eq!(due("reception_order"), None, "nobody is received");
    let view = cli.json(&["visit", &visit]);
    assert!(codes(&view).contains(&"exit_unknown"));
    assert_eq!(list(&view, "/rules").len(), 4);
    assert!(list(&view, "/rules").iter().all(|it| !text(it, "/source").is_empty()));
    let exits = list(&view, "/exits");
    assert!(exits.len() >= 2 && exits.iter().all(|it| it["verified"] == false));
    let edit = |cell: &str, value: &str| {
        cli.json(&["edit", &format!("{visit}/{cell}"), value]);
    };
    edit(&format!("{member}/field.exit_category"), text(&exits[0], "/name"));
    edit(&format!("{member}/field.listed_on"), "2999-06-05");
    edit("-/field.order_on", "2999-05-20");
    assert!(!codes(&cli.json(&["visit", &visit])).contains(&"exit_unknown"));
    assert_eq!((due("border_list"), due("trip_order")), (None, None));
    edit("-/field.visit_state", "cancelled");
    assert_eq!(due("content_report"), None, "a trip that is not made reports nothing");
}

#[test]
fn gifts_and_estimates_are_reckoned() {
    const TEST: &str = "gifts_and_estimates_are_reckoned";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let visit = trip(&cli);
    delegate(&cli, &visit, "Марко Ткач");
    let part = |list: &str, fields: Value| {
        act(&cli, &visit, &json!({ "act": "addPart", "list": list, "fields": fields }))
    };
    part(
        "gifts",
        json!({ "gift_name": "годинник", "gift_for": "person",
        "gift_worth": "3 028,01 UAH", "given_on": "2999-06-11" }),
    );
    part(
        "gifts",
        json!({ "gift_name": "книга", "gift_for": "person",
        "gift_worth": "3028 грн", "given_on": "2999-06-11" }),
    );
    let gift = json!({ "gift_name": "картина", "gift_for": "community" });
    let view = part("gifts", gift)["view"].clone();
    let said: Vec<&str> =
        list(&view, "/findings").iter().map(|it| text(it, "/sentence")).collect();
    let told = |what: &str| said.iter().filter(|it| it.contains(what)).count();
    assert_eq!((told("годинник"), told("книга"), told("картина")), (1, 0, 1), "{said:?}");
    part(
        "expenses",
        json!({ "expense_name": "Добові", "count": "5", "price": "80 EUR" }),
    );
    part("expenses", json!({ "expense_name": "Квитки", "price": "120,50 EUR" }));
    part("expenses", json!({ "expense_name": "Страхування", "price": "900 UAH" }));
    let out = office.beside("papers");
    let papers = "order,estimate,border_list";
    cli.json(&["visit-papers", &visit, papers, "--out", out.to_str().unwrap()]);
    let printed = papers_in(&out);
    assert_eq!(printed.len(), 3);
    let said = |name: &str| {
        let found = printed.iter().find(|it| it.to_string_lossy().contains(name));
        let paper = Paper::at(found.unwrap_or_else(|| panic!("{name} in {printed:?}")));
        paper.must_please();
        words(&paper.pages().join(" ")).replace('\u{A0}', " ")
    };
    let estimate = said("Кошторис");
    for sum in ["400 EUR", "520,50 EUR", "900 UAH"] {
        assert!(estimate.contains(sum), "{sum} in {estimate}");
    }
    let order = said("Розпорядження");
    for words in [
        "Про службове відрядження",
        "На підставі запрошення від 1 березня 2999 року № 12/7",
        "Фалькенбрюк",
        "520,50 EUR, 900 UAH",
    ] {
        assert!(order.contains(words), "{words} in {order}");
    }
    assert!(said("кордону").contains("Марко Ткач"));
}

#[test]
fn what_changed_since_the_partner_got_the_programme_is_told_and_printed() {
    const TEST: &str =
        "what_changed_since_the_partner_got_the_programme_is_told_and_printed";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let visit = planned(&cli);
    let at = |from: &str, name: &str, circle: &str| {
        let fields = json!({ "item_on": "2026-10-23", "from": from, "activity/uk": name,
            "activity/de": name, "circle": circle });
        item(&cli, &visit, &fields)
    };
    let welcome = at("10:30", "Вітання", "press");
    let lunch = at("13:00", "Обід", "delegation");
    let talk = at("15:00", "Розмова", "delegation");
    let inner = at("18:00", "Нарада установи", "internal");
    let kept = json!({ "act": "keepVersion", "name": "надіслано 01.10" });
    let view = act(&cli, &visit, &kept)["view"].clone();
    assert_eq!(text(&view, "/versions/0/name"), "надіслано 01.10");
    let changes = || cli.json(&["visit-changes", &visit, "надіслано 01.10"]);
    assert_eq!(changes(), json!([]));
    let edit = |unit: &str, field: &str, value: &str| {
        cli.json(&["edit", &format!("{visit}/{unit}/field.{field}"), value]);
    };
    edit(&welcome, "responsible", "Ірина Коваль");
    edit(&inner, "from", "19:00");
    assert_eq!(changes(), json!([]), "what only the office reads is no change to it");
    edit(&lunch, "from", "13:30");
    edit(&welcome, "venue/uk", "мала зала");
    act(&cli, &visit, &json!({ "act": "remove", "unit": talk }));
    let dinner = at("20:00", "Вечеря", "delegation");
    let told: Vec<Value> = changes().as_array().unwrap().clone();
    let told: Vec<(&str, &str)> =
        told.iter().map(|it| (text(it, "/unit"), text(it, "/change"))).collect();
    let expected =
        [(&welcome, "changed"), (&lunch, "moved"), (&talk, "gone"), (&dinner, "new")];
    assert_eq!(told, expected.map(|(unit, change)| (unit.as_str(), change)));
    let out = office.beside("changes").join("changes.pdf");
    let out_text = out.to_str().unwrap();
    cli.json(&["visit-changes", &visit, "надіслано 01.10", "--out", out_text]);
    let paper = Paper::at(&out);
    paper.must_please();
    let said = words(&paper.pages().join(" "));
    for words in ["23.10 13:00", "23.10 13:30", "(перенесено)", "(entfällt)", "мала зала"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert!(!said.contains("Нарада"), "{said}");
}
