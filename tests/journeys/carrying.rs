//! From a need to an agreement in force and out of it again, by script: stages, steps,
//! clocks, council papers, the state list.

use std::process::Command;

use pobratym_tests::program::{CommandLine, Outcome, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{act, desk, list, text};

fn body(cli: &CommandLine, name: &str) -> String {
    let bodies = cli.json(&["bodies"]);
    let found = bodies.as_array().unwrap().iter().find(|it| it["name"] == name);
    text(found.unwrap_or_else(|| panic!("{name}")), "/id").to_owned()
}

fn enter(cli: &CommandLine, input: &Value) -> Value {
    cli.json(&["enter", &input.to_string(), "--json"])
}

/// An agreement of the sample's first two towns that was concluded long ago.
fn concluded(cli: &CommandLine) -> Value {
    let parties = json!([
        { "body": body(cli, "Калинець"), "lang": "uk" },
        { "body": body(cli, "Вежбова Гура"), "lang": "pl" },
    ]);
    enter(
        cli,
        &json!({
            "kind": "twinning", "stage": "signed", "langs": ["uk", "pl"], "parties": parties,
            "title": { "uk": "Угода про побратимство" },
            "place": { "uk": "м. Калинець" },
            "signedOn": "2019-05-20", "term": "date", "until": "2999-12-31",
            "years": null, "areas": ["culture"], "fields": { "shelf": "шафа 2, полиця 3" },
        }),
    )
}

/// The agreement of the sample whose text is settled.
fn settled(cli: &CommandLine) -> String {
    let rows = cli.json(&["list", "--json"]);
    let found = rows.as_array().unwrap().iter().find(|it| it["stage"] == "settled");
    text(found.unwrap(), "/id").to_owned()
}

fn stage<'a>(view: &'a Value, name: &str) -> &'a Value {
    let stages = list(view, "/procedure/stages").iter();
    stages.clone().find(|it| it["stage"] == name).unwrap()
}

fn step<'a>(view: &'a Value, party: usize, key: &str) -> &'a Value {
    let steps = list(view, &format!("/procedure/parties/{party}/steps"));
    steps.iter().find(|it| it["key"] == key).unwrap_or_else(|| panic!("no step {key}"))
}

fn codes(view: &Value) -> Vec<&str> {
    list(view, "/procedure/findings").iter().map(|it| text(it, "/code")).collect()
}

/// A new round of a step, with these fields.
fn round(
    cli: &CommandLine,
    id: &str,
    party: &str,
    step: &str,
    fields: &[(&str, &str)],
) -> Value {
    let begun =
        act(cli, id, &json!({ "act": "addApproval", "party": party, "step": step }));
    let unit = text(&begun, "/made").to_owned();
    for (field, value) in fields {
        cli.json(&["edit", &format!("agreement-{id}/{unit}/field.{field}"), value]);
    }
    cli.json(&["show", id, "--json"])
}

#[test]
fn an_agreement_goes_from_a_need_to_the_register_and_ends() {
    let (_office, cli) = desk();
    let own = json!([{ "body": body(&cli, "Калинець"), "lang": "uk" }]);
    let need = enter(
        &cli,
        &json!({
            "kind": "cooperation", "stage": "need", "langs": ["uk", "de"], "parties": own,
            "title": {}, "place": {}, "signedOn": null, "term": null, "years": null,
            "until": null, "areas": ["education"], "fields": {},
        }),
    );
    let id = text(&need, "/id").to_owned();
    assert_eq!(stage(&need, "partner")["act"], "find_partner");
    let reach = |stage: &str, on: Option<&str>, note: &str| json!({ "act": "reach", "stage": stage, "on": on, "note": note });
    let unwritten = cli.call(&["act", &id, &json!({ "act": "settle" }).to_string()]);
    assert_eq!(unwritten.code, 3, "what has no text is not settled");
    let partner =
        json!({ "act": "addParty", "body": body(&cli, "Фалькенбрюк"), "lang": "de" });
    assert_eq!(act(&cli, &id, &partner)["view"]["stage"], "partner");
    let drafted =
        act(&cli, &id, &json!({ "act": "setInstrument", "template": "cooperation" }));
    assert_eq!(drafted["view"]["stage"], "draft");
    assert!(!list(&drafted, "/view/articles").is_empty());
    let early =
        cli.call(&["act", &id, &reach("signed", Some("2026-03-01"), "").to_string()]);
    assert_eq!(early.code, 3, "an unsettled text is not signed");
    let settled = act(&cli, &id, &json!({ "act": "settle" }));
    let party = text(&settled, "/view/parties/0/unit").to_owned();

    let sent = round(&cli, &id, &party, "ministry", &[("sent_on", "2026-01-10")]);
    assert_eq!(step(&sent, 0, "ministry")["state"], "waiting");
    assert!(codes(&sent).contains(&"answer_overdue"), "{:?}", codes(&sent));
    let due = cli.json(&["deadlines", "--json"]);
    let due = due.as_array().unwrap().iter().find(|it| it["step"] == "ministry").unwrap();
    assert_eq!(due["on"], "2026-02-09", "thirty days, the first of them not counted");
    assert_eq!(due["isOver"], true);

    let unit = text(step(&sent, 0, "ministry"), "/rounds/0/unit").to_owned();
    let cell = format!("agreement-{id}/{unit}/field.outcome");
    cli.json(&["edit", &cell, "returned"]);
    let returned = cli.json(&["show", &id, "--json"]);
    assert_eq!(step(&returned, 0, "ministry")["state"], "returned");
    let council = [
        ("decided_on", "2026-02-20"),
        ("decision_number", "412"),
        ("votes_for", "30"),
        ("votes_absent", "9"),
    ];
    let voted = round(&cli, &id, &party, "council", &council);
    assert!(codes(&voted).contains(&"step_order_unusual"), "it warns, and lets it be");
    let granted = [
        ("sent_on", "2026-02-01"),
        ("decided_on", "2026-02-15"),
        ("decision_number", "879"),
        ("outcome", "granted"),
    ];
    let granted = round(&cli, &id, &party, "ministry", &granted);
    assert_eq!(list(step(&granted, 0, "ministry"), "/rounds").len(), 2);
    assert!(!codes(&granted).contains(&"step_order_unusual"), "{:?}", codes(&granted));

    act(&cli, &id, &reach("approved", Some("2026-02-20"), ""));
    act(&cli, &id, &reach("signed", Some("2026-03-01"), ""));
    let before =
        cli.call(&["act", &id, &reach("in_force", Some("2026-02-01"), "").to_string()]);
    assert_eq!(before.code, 3, "not before it was signed");
    let signed = act(&cli, &id, &reach("in_force", Some("2026-03-01"), ""));
    assert_eq!(signed["view"]["procedure"]["endsOn"], "2031-03-01");
    let registered = act(&cli, &id, &reach("registered", Some("2026-04-02"), "17"));
    assert_eq!(registered["view"]["stage"], "in_force", "it stays in force");
    assert_eq!(stage(&registered["view"], "registered")["on"], "2026-04-02");
    let ended = act(&cli, &id, &reach("ended", Some("2026-09-01"), "рішення № 9"));
    assert_eq!(ended["view"]["stage"], "ended");
    let dues = cli.json(&["deadlines", "--json"]);
    let own = |it: &&Value| text(it, "/document") == format!("agreement-{id}");
    assert_eq!(dues.as_array().unwrap().iter().filter(own).count(), 0);
    let undone = cli.json(&["undo", &id, "--json"]);
    assert_eq!(undone["view"]["stage"], "in_force");
}

#[test]
fn an_old_agreement_lives_like_any_other() {
    let (office, cli) = desk();
    let view = concluded(&cli);
    let id = text(&view, "/id");
    assert_eq!(view["isClosed"], false, "its facts can be mended");
    let found = cli.json(&["search", "побратимство", "--json"]);
    assert!(found.as_array().unwrap().iter().any(|it| it["id"] == id), "{found}");
    let dues = cli.json(&["deadlines", "--json"]);
    let term = |it: &&Value| it["kind"] == "term" && it["on"] == "2999-12-31";
    assert!(dues.as_array().unwrap().iter().any(|it| term(&it)), "{dues}");
    let scan = office.path().join("скан.pdf");
    std::fs::write(&scan, b"%PDF-1.7 scan").unwrap();
    let document = format!("agreement-{id}");
    let attached = ["attach", &document, scan.to_str().unwrap(), "--kind", "scan"];
    assert_eq!(cli.call(&attached).code, 0);
    let shown = cli.json(&["show", id, "--json"]);
    let file = text(&shown, "/procedure/files/0/unit").to_owned();
    let copy = office.path().join("copy.pdf");
    let saved = ["attachment", &document, &file, "--out", copy.to_str().unwrap()];
    assert_eq!(cli.call(&saved).code, 0);
    assert_eq!(std::fs::read(&copy).unwrap(), b"%PDF-1.7 scan");
    let again = concluded(&cli);
    let register = cli.json(&["register"]);
    let rows = list(&register, "/rows");
    let twin = rows.iter().find(|it| it["agreement"] == again["id"]).unwrap();
    assert_eq!(list(twin, "/duplicates").len(), 1, "the same parties and day: {twin}");
}

#[test]
fn the_state_list_leaves_in_its_twelve_columns() {
    const TEST: &str = "the_state_list_leaves_in_its_twelve_columns";
    if !skipped::has_all(TEST, &["python3"]) {
        return;
    }
    let (office, cli) = desk();
    concluded(&cli);
    assert_eq!(cli.call(&["remove-sample"]).code, 0);
    let kalynets = json!({ "kind": "council", "country": "UA", "isOwn": true,
        "short": { "uk": "Ясне" }, "official": { "uk": "Ясненська сільська рада" },
        "seat": { "uk": "с. Ясне" } });
    let partner = json!({ "kind": "city", "country": "IT", "isOwn": false,
        "short": { "uk": "Фонтана" }, "official": { "uk": "Муніципалітет Фонтана" },
        "seat": { "uk": "м. Фонтана" } });
    let ids = [kalynets, partner].map(|it| {
        let card = cli.json(&["found-body", &it.to_string()]);
        text(&card, "/id").to_owned()
    });
    let edit = |cell: &str, value: &str| {
        cli.json(&["edit", &format!("body-{}/-/{cell}", ids[0]), value]);
    };
    edit("field.region/uk", "Львівська область");
    edit("field.address/uk", "вул. Шкільна, 1; 3-й поверх");
    edit("field.telephone", "+380 32 000 00 00");
    edit("field.unit_code", "UA46060010010000001");
    enter(
        &cli,
        &json!({
            "kind": "twinning", "stage": "in_force", "langs": ["uk"],
            "parties": [{ "body": ids[0], "lang": "uk" }, { "body": ids[1], "lang": "uk" }],
            "title": { "uk": "Угода про «дружбу»; та співробітництво" },
            "place": { "uk": "м. Фонтана" }, "signedOn": "2025-07-11",
            "term": "indefinite", "years": null, "until": null, "areas": ["culture"],
            "fields": { "cooperation": "inter_territorial", "registration_number": "31" },
        }),
    );
    let csv = office.path().join("register.csv");
    let out = csv.to_str().unwrap();
    assert_eq!(cli.json(&["export", "register", "--out", out]), 2);
    let read = "import csv, json, sys; \
        rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), \
        delimiter=';')); print(json.dumps(rows))";
    let rows = Outcome::of(Command::new("python3").args(["-c", read, out])).json();
    let heads: Vec<&str> =
        rows[0].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(heads.len(), 12);
    assert_eq!((heads[1], heads[11]), ("Реєстраційний номер", "Строк дії"));
    let row = rows.as_array().unwrap().iter().find(|it| it[1] == "31").unwrap();
    let cells: Vec<&str> =
        row.as_array().unwrap()[1..].iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(cells[0], "31");
    assert!(cells[1].starts_with("Угода про «дружбу»; та співробітництво"), "{cells:?}");
    assert_eq!(cells[2], "11.07.2025, м. Фонтана");
    assert_eq!(cells[3], "міжтериторіальне");
    assert!(!cells[4].is_empty());
    assert_eq!(cells[5], "Львівська область");
    assert_eq!(
        cells[6],
        "Ясненська сільська рада, вул. Шкільна, 1; 3-й поверх, +380 32 000 00 00"
    );
    assert_eq!(cells[7], "Італійська Республіка");
    assert_eq!(cells[10], "Безстрокова");
    let workbook = office.path().join("register.xlsx");
    let out = workbook.to_str().unwrap();
    assert_eq!(cli.json(&["export", "register", "--out", out]), 2);
    let listed =
        Command::new("python3").args(["-m", "zipfile", "-l", out]).output().unwrap();
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("xl/worksheets/sheet1.xml"), "{listed}");
    let twice = || {
        let register = cli.json(&["register"]);
        let rows = list(&register, "/rows").iter();
        let findings = rows.flat_map(|it| list(it, "/findings").clone());
        findings.filter(|it| it["code"] == "number_twice").count()
    };
    assert_eq!(twice(), 0);
    let register = cli.json(&["register"]);
    for row in list(&register, "/rows") {
        let cell =
            format!("agreement-{}/-/field.registration_number", text(row, "/agreement"));
        cli.json(&["edit", &cell, "31"]);
    }
    assert_eq!(twice(), 2, "two agreements have one number");
}

#[test]
fn every_council_paper_of_the_parties_is_printed_from_the_same_facts() {
    const TEST: &str =
        "every_council_paper_of_the_parties_is_printed_from_the_same_facts";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let id = &settled(&cli);
    let cell = format!("agreement-{id}/-/field.need/uk");
    cli.json(&["edit", &cell, "Громада потребує досвіду відновлення водогону."]);
    let view = cli.json(&["show", id, "--json"]);
    let party = text(&view, "/parties/0/unit");
    let vote =
        [("votes_for", "27"), ("votes_against", "1"), ("decided_on", "2026-03-03")];
    round(&cli, id, party, "council", &vote);
    let out = office.beside("papers");
    cli.json(&["papers", id, "--out", out.to_str().unwrap()]);
    let papers = papers_in(&out);
    let named = |name: &str| {
        let found = papers.iter().find(|it| it.to_string_lossy().contains(name));
        let paper = Paper::at(found.unwrap_or_else(|| panic!("{name} among {papers:?}")));
        words(&paper.pages().join("\n"))
    };
    assert!(named("Пояснювальна записка").contains("Громада потребує досвіду"));
    let decision = named("Проєкт рішення ради");
    assert!(decision.contains("ВИРІШИЛА"), "{decision}");
    assert!(decision.contains("27"), "the vote stands in its table");
    assert!(decision.contains("Стаття 1"), "the text is annexed");
    assert!(named("Beschlussvorlage").contains("Falkenbrück"));
    for paper in &papers {
        Paper::at(paper).must_please();
    }
}

#[test]
fn a_newer_pack_is_offered_and_a_begun_procedure_keeps_its_own() {
    let (office, cli) = desk();
    let rows = cli.json(&["list", "--json"]);
    let id = text(&rows[0], "/id").to_owned();
    let view = cli.json(&["show", &id, "--json"]);
    let own = list(&view, "/procedure/parties").iter();
    let own = own.clone().find(|it| it["country"] == "UA").unwrap();
    let party = text(own, "/party").to_owned();
    assert_eq!(own["pack"]["isKept"], false);
    round(&cli, &id, &party, "ministry", &[("sent_on", "2026-11-01")]);
    let pack = include_str!("../../src-tauri/crates/wording/packs/ua-2025.toml")
        .replace("edition = \"2025\"", "edition = \"2026\"");
    let file = office.path().join("pack.toml");
    std::fs::write(&file, pack).unwrap();
    cli.json(&["keep-pack", file.to_str().unwrap()]);
    let after = cli.json(&["show", &id, "--json"]);
    let kept = list(&after, "/procedure/parties").iter().find(|it| it["country"] == "UA");
    let kept = &kept.unwrap()["pack"];
    assert_eq!(kept["reference"], "ua/2025");
    assert_eq!(kept["newer"]["reference"], "ua/2026");
    let follow = json!({ "act": "followPack", "party": party, "pack": "ua/2026" });
    let followed = act(&cli, &id, &follow);
    let parties = list(&followed, "/view/procedure/parties");
    let ours = parties.iter().find(|it| it["country"] == "UA").unwrap();
    assert_eq!(ours["pack"]["reference"], "ua/2026");
    assert_eq!(step(&followed["view"], 0, "ministry")["state"], "waiting", "rounds stay");
    for (text, code) in [("id = 3", "\"pack\""), ("format = 2", "\"pack_newer\"")] {
        std::fs::write(&file, text).unwrap();
        let wrong = cli.call(&["keep-pack", file.to_str().unwrap(), "--json"]);
        assert_eq!(wrong.code, 4);
        assert!(wrong.said.contains(code), "{}", wrong.said);
    }
    assert_eq!(cli.json(&["packs"]).as_array().unwrap().len(), 11, "nothing was lost");
}

#[test]
fn days_and_numbers_that_cannot_be_are_told_and_nothing_is_lost() {
    let (_office, cli) = desk();
    let old = concluded(&cli);
    let id = text(&old, "/id");
    let party = text(&old, "/parties/0/unit");
    round(
        &cli,
        id,
        party,
        "note",
        &[
            ("sent_on", "2026-03-10"),
            ("sent_number", "01-12/5"),
            ("decided_on", "2026-03-01"),
        ],
    );
    round(
        &cli,
        id,
        party,
        "council",
        &[
            ("decided_on", "2026-03-03"),
            ("decision_number", "77"),
            ("session", "XII сесія VIII скликання, 5 березня 2026 року"),
        ],
    );
    round(
        &cli,
        id,
        party,
        "authority",
        &[("decided_on", "2026-03-20"), ("decision_number", "77")],
    );
    cli.json(&["edit", &format!("agreement-{id}/-/field.in_force_on"), "2018-01-01"]);
    let view = cli.json(&["show", id, "--json"]);
    let sentences: Vec<&str> = list(&view, "/procedure/findings")
        .iter()
        .map(|it| text(it, "/sentence"))
        .collect();
    for said in [
        "рішення датовано раніше, ніж подання",
        "рішення датовано раніше, ніж засідання 5 березня 2026 року",
        "номер 77 уже має папір, датований 3 березня 2026 року",
        "День набрання чинності раніше, ніж день підписання",
    ] {
        assert_eq!(sentences.iter().filter(|it| it.contains(said)).count(), 1, "{said}");
    }
    let council = step(&view, 0, "council");
    assert_eq!(council["number"], "77", "what was entered stands");
    let unreadable = format!("agreement-{id}/-/field.in_force_on");
    assert_eq!(cli.call(&["edit", &unreadable, "31.02.2026"]).code, 3);
    let after = cli.json(&["show", id, "--json"]);
    assert_eq!(codes(&after), codes(&view));
}

/// Reckoned by hand with a calendar: month ends, a leap year, both changes of the clock.
#[test]
fn clocks_are_right_to_the_day_and_say_which_days_are_holidays() {
    let (_office, cli) = desk();
    let id = &settled(&cli);
    let view = cli.json(&["show", id, "--json"]);
    let parties = list(&view, "/procedure/parties");
    let ours = parties.iter().position(|it| it["country"] == "UA").unwrap();
    let party = text(&parties[ours], "/party");
    let cell = |unit: &str| format!("agreement-{id}/{unit}/field.sent_on");
    let begun = round(&cli, id, party, "ministry", &[("sent_on", "2026-01-31")]);
    let unit = text(step(&begun, ours, "ministry"), "/rounds/0/unit").to_owned();
    for (sent, until, closed) in [
        ("2026-01-31", "2026-03-02", None),
        ("2028-01-31", "2028-03-01", None),
        ("2026-03-15", "2026-04-14", None),
        ("2026-10-01", "2026-10-31", Some("субота")),
        ("2026-03-13", "2026-04-12", Some("Великдень")),
        ("2026-07-25", "2026-08-24", Some("День Незалежності України")),
        ("2026-12-15", "2027-01-14", None),
    ] {
        cli.json(&["edit", &cell(&unit), sent]);
        let view = cli.json(&["show", id, "--json"]);
        let due = &step(&view, ours, "ministry")["dues"][0];
        assert_eq!(due["on"], until, "sent on {sent}");
        assert_eq!(due["daysOff"][0]["name"].as_str(), closed, "{until}");
        let listed = cli.json(&["deadlines", "--json"]);
        let is_same = |it: &&Value| it["on"] == until && it["step"] == "ministry";
        assert_eq!(listed.as_array().unwrap().iter().filter(is_same).count(), 1);
    }
}

/// Thirty days between the notification and the signing, also where the signing was entered
/// after the fact.
#[test]
fn an_italian_partner_waits_thirty_days_before_signing() {
    let (_office, cli) = desk();
    let input = json!({ "kind": "city", "country": "IT", "isOwn": false,
        "short": { "uk": "Монтекіаро", "en": "Montechiaro" },
        "official": { "uk": "Комуна Монтекіаро", "en": "Comune di Montechiaro" },
        "seat": { "uk": "м. Монтекіаро", "en": "Montechiaro" } });
    cli.json(&["found-body", &input.to_string()]);
    let parties = "Калинець,Монтекіаро";
    let begun = cli.json(&[
        "new",
        "twinning",
        "--languages",
        "uk,en",
        "--parties",
        parties,
        "--json",
    ]);
    let id = text(&begun, "/id").to_owned();
    let italian = list(&begun, "/procedure/parties");
    let place = italian.iter().position(|it| it["country"] == "IT").unwrap();
    let party = text(&italian[place], "/party").to_owned();
    let sent = [("sent_on", "2999-01-31")];
    let notified = round(&cli, &id, &party, "notification", &sent);
    let due = &step(&notified, place, "notification")["dues"][0];
    assert_eq!((&due["kind"], &due["on"]), (&json!("wait"), &json!("2999-03-02")));
    let listed = cli.json(&["deadlines", "--json"]);
    let is_same = |it: &&Value| it["step"] == "notification" && it["on"] == "2999-03-02";
    assert_eq!(listed.as_array().unwrap().iter().filter(is_same).count(), 1);

    let is_early = |signed_on: &str| {
        cli.json(&["edit", &format!("agreement-{id}/-/signed_on"), signed_on]);
        let view = cli.json(&["show", &id, "--json"]);
        codes(&view).contains(&"wait_too_short")
    };
    assert!(is_early("2999-03-01"));
    assert!(!is_early("2999-03-02"));

    let unit = text(step(&notified, place, "notification"), "/rounds/0/unit");
    cli.json(&["edit", &format!("agreement-{id}/{unit}/field.sent_on"), "2026-01-31"]);
    assert!(is_early("2026-02-14"), "it was signed too early");
    assert!(!is_early("2026-03-02"));
}

#[test]
fn the_law_stops_a_state_that_it_excludes() {
    let (_office, cli) = desk();
    let input = json!({ "kind": "city", "country": "RU", "isOwn": false,
        "short": { "uk": "Місто" }, "official": {}, "seat": {} });
    let excluded = cli.json(&["found-body", &input.to_string()]);
    let excluded = text(&excluded, "/id");
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/papers/office-text.docx");
    let parties = format!("Калинець,{excluded}");
    for begun in [["new", "cooperation"], ["take-in", text]] {
        let others = ["--languages", "uk", "--parties", &parties, "--json"];
        let refused = cli.call(&[&begun[..], &others].concat());
        assert_eq!(refused.code, 3, "{begun:?}");
        assert!(refused.said.contains("party_excluded"), "{}", refused.said);
    }
}

#[test]
fn a_protocol_changes_the_agreement_and_the_text_with_changes_says_so() {
    const TEST: &str =
        "a_protocol_changes_the_agreement_and_the_text_with_changes_says_so";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let id = settled(&cli);
    let sign = |id: &str, on: &str| {
        let reach = json!({ "act": "reach", "stage": "signed", "on": on, "note": "" });
        act(&cli, id, &reach)
    };
    let base = sign(&id, "2026-01-15");
    let clause = text(&base, "/view/articles/1/clauses/0/unit").to_owned();
    let parties = "Калинець,Фалькенбрюк";
    let protocol = cli.json(&[
        "new",
        "protocol",
        "--languages",
        "uk,de",
        "--parties",
        parties,
        "--json",
    ]);
    let protocol_id = text(&protocol, "/id").to_owned();
    act(&cli, &protocol_id, &json!({ "act": "refer", "agreement": id }));
    let article = text(&protocol, "/articles/0/unit");
    let amend = json!({ "act": "amend", "article": article, "after": null, "clause": clause,
        "how": "rewords" });
    let amended = act(&cli, &protocol_id, &amend);
    let unit = text(&amended, "/made");
    for (lang, words) in [
        ("uk", "Сторони проводять спільне свято у вересні."),
        ("de", "Die Vertragspartner feiern im September ein gemeinsames Fest."),
    ] {
        let cell = format!("agreement-{protocol_id}/{unit}/text/{lang}");
        cli.json(&["edit", &cell, words]);
    }
    let cell = format!("agreement-{protocol_id}/{unit}/text/de");
    act(&cli, &protocol_id, &json!({ "act": "check", "cell": cell }));
    let draft = office.beside("protocol");
    cli.json(&[
        "print",
        &protocol_id,
        "--working-copy",
        "--out",
        draft.to_str().unwrap(),
    ]);
    let said = words(&Paper::at(&papers_in(&draft)[0]).column(0, 2));
    assert!(
        said.contains("Пункт 2.1 викласти в такій редакції: «Сторони проводять"),
        "{said}"
    );
    let out = office.beside("consolidated");
    let consolidated = || {
        let folder = out.to_str().unwrap();
        cli.json(&["print", &id, "--consolidated", "--out", folder]);
        let last = papers_in(&out).pop().unwrap();
        Paper::at(&last).must_please();
        words(&Paper::at(&last).pages().join("\n"))
    };
    assert!(
        !consolidated().contains("спільне свято"),
        "an unsigned protocol changes nothing"
    );
    cli.json(&["act", &protocol_id, &json!({ "act": "settle" }).to_string()]);
    sign(&protocol_id, "2026-06-01");
    let chain = cli.json(&["addenda", &id]);
    assert_eq!(chain[0]["changes"], 1);
    std::fs::remove_dir_all(&out).unwrap();
    let said = consolidated();
    assert!(said.contains("спільне свято у вересні"), "{said}");
    assert!(said.contains("gemeinsames Fest"), "{said}");
}
