//! Calendars and cards of others, by script: what leaves the desk comes back as it was.

use pobratym_tests::program::CommandLine;
use serde_json::{Value, json};

use crate::script::{desk, list, text};

fn plan(cli: &CommandLine, fields: &Value) -> String {
    let visit = json!({ "langs": ["uk"], "fields": fields }).to_string();
    text(&cli.json(&["plan-visit", &visit]), "/document").to_owned()
}

fn item(cli: &CommandLine, visit: &str, fields: &Value) {
    let act = json!({ "act": "addItem", "fields": fields }).to_string();
    cli.json(&["act-on-visit", visit, &act]);
}

/// Day, hours, name, place and description of every item.
fn programme(cli: &CommandLine, visit: &str) -> Vec<[String; 6]> {
    let view = cli.json(&["visit", visit]);
    let items = list(&view, "/days").iter().flat_map(|it| list(it, "/items"));
    let said = |item: &Value, field: &str| {
        let fields = list(item, "/fields").iter();
        let mut found = fields.filter(|it| it["field"] == field);
        found.next().map(|it| text(it, "/value").to_owned()).unwrap_or_default()
    };
    let fields = ["item_on", "from", "until", "activity", "venue", "description"];
    items.map(|it| fields.map(|field| said(it, field))).collect()
}

fn states(rows: &Value) -> Vec<&str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|it| it["because"].as_str().unwrap_or(text(it, "/state"))).collect()
}

#[test]
fn a_programme_comes_back_as_it_left_over_both_changes_of_the_clock() {
    let (office, cli) = desk();
    for zone in ["Europe/Kyiv", "Europe/Warsaw", "Europe/Lisbon"] {
        for (first, day, last) in [
            ("2026-10-24", "2026-10-25", "2026-10-26"),
            ("2027-03-27", "2027-03-28", "2027-03-29"),
        ] {
            let facts = json!({ "starts_on": first, "ends_on": last, "zone": zone,
                "town/uk": "Калинець" });
            let visit = plan(&cli, &facts);
            // The clock is set between the first hour and the last of these, in each zone.
            for (from, until) in [("00:15", "00:45"), ("00:30", "05:00"), ("05:00", "")] {
                item(
                    &cli,
                    &visit,
                    &json!({ "item_on": day, "from": from, "until": until,
                        "activity/uk": "Вітання, «хліб і сіль»; \\ слово",
                        "venue/uk": "Ратуша, зал", "address/uk": "площа Ринок, 1",
                        "description/uk": "перше\nдруге", "plan_b/uk": "підвал" }),
                );
            }
            let late = json!({ "item_on": first, "from": "22:00", "until": "00:45",
                "activity/uk": "Нічний потяг" });
            item(&cli, &visit, &late);
            item(&cli, &visit, &json!({ "item_on": last, "activity/uk": "День міста" }));
            let out = office.path().join("programme.ics");
            let file = out.to_str().unwrap();
            assert_eq!(cli.json(&["visit-calendar", &visit, "--out", file]), 5);
            let rows = cli.json(&["look-into-calendar", &visit, file]);
            assert_eq!(states(&rows), ["same"; 5], "{zone} {day}: {rows}");
            let refused = cli.call(&["import-calendar", &visit, file]);
            assert_eq!(refused.code, 3, "nothing is new");
            // Another desk knows place and address as one, and plan B as what is said.
            let other = plan(&cli, &facts);
            let rows = cli.json(&["import-calendar", &other, file]);
            assert_eq!(states(&rows), ["new"; 5]);
            let expected = programme(&cli, &visit).into_iter().map(|mut it| {
                if !it[4].is_empty() {
                    it[4] = "Ратуша, зал, площа Ринок, 1".to_owned();
                    it[5] = "перше\nдруге\nПлан Б: підвал".to_owned();
                }
                it
            });
            let expected: Vec<_> = expected.collect();
            assert_eq!(programme(&cli, &other), expected, "{zone} {day}");
            cli.json(&["visit-calendar", &other, "--out", file]);
            let rows = cli.json(&["look-into-calendar", &visit, file]);
            assert_eq!(states(&rows), ["same"; 5], "the UIDs went along");
        }
    }
}

const FOREIGN: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:lecture@example\r\nDTSTART;TZID=Europe/Warsaw:20261025T093000\r\n\
    DTEND;TZID=Europe/Warsaw:20261025T110000\r\nSUMMARY:Лекція\r\nLOCATION:Ратуша\\, зал 2\r\n\
    END:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:lecture@example\r\nDTSTART:20261025T120000Z\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:weekly@example\r\nDTSTART:20261024T100000Z\r\n\
    RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:fair@example\r\nDTSTART;VALUE=DATE:20261024\r\n\
    DTEND;VALUE=DATE:20261026\r\nSUMMARY:Ярмарок\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn a_calendar_of_others_is_taken_once_and_changes_what_it_changed() {
    let (office, cli) = desk();
    let path = office.path().join("foreign.ics");
    let file = path.to_str().unwrap();
    std::fs::write(&path, FOREIGN).unwrap();
    let bare = plan(&cli, &json!({ "starts_on": "2026-10-24" }));
    let rows = cli.json(&["look-into-calendar", &bare, file]);
    assert_eq!(states(&rows), ["visit_zone", "twice", "repeats", "long"]);
    let facts = json!({ "starts_on": "2026-10-24", "zone": "Europe/Kyiv" });
    let visit = plan(&cli, &facts);
    let rows = cli.json(&["import-calendar", &visit, file]);
    assert_eq!(states(&rows), ["new", "twice", "repeats", "long"]);
    let lecture = ["2026-10-25", "10:30", "12:00", "Лекція", "Ратуша, зал 2", ""];
    assert_eq!(programme(&cli, &visit), [lecture.map(str::to_owned)]);
    std::fs::write(&path, FOREIGN.replace("T110000", "T113000")).unwrap();
    let rows = cli.json(&["import-calendar", &visit, file]);
    assert_eq!(states(&rows), ["changed", "twice", "repeats", "long"]);
    let fields = rows[0]["take"]["fields"].as_object().unwrap();
    assert_eq!(fields.keys().collect::<Vec<_>>(), ["from", "item_on", "until"]);
    assert_eq!(programme(&cli, &visit)[0][2], "12:30");
    cli.json(&["undo", &visit]);
    assert_eq!(programme(&cli, &visit)[0][2], "12:00");
    std::fs::write(&path, "без календаря").unwrap();
    let faulty = cli.call(&["import-calendar", &visit, file]);
    assert_eq!(faulty.code, 4);
    assert!(
        faulty.complained.contains("не знайдено ні календаря"),
        "{}",
        faulty.complained
    );
}

#[test]
fn the_calendar_shows_visits_days_to_keep_and_anniversaries() {
    let (office, cli) = desk();
    plan(
        &cli,
        &json!({ "starts_on": "2998-10-24", "ends_on": "2998-10-26",
        "purpose/uk": "Ярмарок" }),
    );
    let promise = json!({ "kind": "commitment", "langs": ["uk"],
        "fields": { "promise": "Надіслати фото", "due_on": "2998-10-25" } });
    cli.json(&["file", &promise.to_string()]);
    let bodies = cli.json(&["bodies"]);
    let party = |at: usize, lang: &str| json!({ "body": bodies[at]["id"], "lang": lang });
    let agreement = json!({ "kind": "twinning", "stage": "signed", "langs": ["uk", "pl"],
        "parties": [party(0, "uk"), party(1, "pl")], "areas": [], "fields": {},
        "title": { "uk": "Угода про побратимство" }, "place": {},
        "signedOn": "2973-10-25", "term": null, "years": null, "until": null });
    cli.json(&["enter", &agreement.to_string(), "--json"]);
    let shown = |from: &str, until: &str| -> Vec<[String; 4]> {
        let found = cli.json(&["calendar", "--from", from, "--to", until, "--json"]);
        let entries = found.as_array().unwrap().iter();
        let said =
            |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
        entries
            .map(|it| ["kind", "from", "until", "title"].map(|key| said(it, key)))
            .collect()
    };
    let visit = ["visit", "2998-10-24", "2998-10-26", "Ярмарок"].map(str::to_owned);
    let due =
        ["deadline", "2998-10-25", "2998-10-25", "Надіслати фото"].map(str::to_owned);
    const TITLE: &str = "Угода про побратимство: Вежбова Гура – Калинець";
    let jubilee = ["anniversary", "2998-10-25", "2998-10-25", TITLE].map(str::to_owned);
    assert_eq!(shown("2998-10-26", "2998-10-31"), std::slice::from_ref(&visit));
    assert_eq!(shown("2998-10-01", "2998-10-31"), [visit, due, jubilee]);
    let found =
        cli.json(&["calendar", "--from", "2998-10-25", "--to", "2998-10-25", "--json"]);
    assert_eq!(found[2]["matter"], "Ювілей: 25 років від підписання");
    assert_eq!(found[2]["isRound"], true);
    assert!(shown("2998-11-01", "2998-11-30").is_empty());
    for (from, until) in
        [("2998-10-31", "2998-10-01"), ("2000-01-01", "2998-01-01"), ("x", "y")]
    {
        assert_eq!(cli.call(&["calendar", "--from", from, "--to", until]).code, 4);
    }
    let out = office.path().join("ahead.ics");
    assert_eq!(cli.json(&["calendar", "--out", out.to_str().unwrap()]), 2);
}

#[test]
fn cards_name_people_and_their_telephones_only_when_asked_to() {
    let (office, cli) = desk();
    let bodies = cli.json(&["bodies"]);
    let town = bodies.as_array().unwrap().iter().find(|it| it["name"] == "Фалькенбрюк");
    let town = text(town.unwrap(), "/id").to_owned();
    let path = office.path().join("people.vcf");
    let file = path.to_str().unwrap();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Beispiel;Anna;;;\r\nFN:Anna Beispiel\r\n\
                TITLE:Referentin\r\nTEL;TYPE=CELL:+49 351 000 00 12\r\n\
                EMAIL:anna@falkenbrueck.example\r\nEND:VCARD\r\n";
    std::fs::write(&path, card).unwrap();
    let people = |view: &Value| list(view, "/people").len();
    let before = people(&cli.json(&["body", &town]));
    let changed = cli.json(&["import-cards", &town, file]);
    assert_eq!(people(&changed["view"]), before + 1);
    assert_eq!(cli.call(&["import-cards", &town, file]).code, 3, "she is known");
    let written = |words: &[&str]| {
        let mut call = vec!["cards", &town, "--out", file];
        call.extend(words);
        cli.json(&call);
        std::fs::read_to_string(&path).unwrap()
    };
    let bare = written(&[]);
    assert!(
        bare.contains("FN:Anna Beispiel") && bare.contains("TITLE:Referentin"),
        "{bare}"
    );
    assert!(!bare.contains("351") && !bare.contains("anna@"), "{bare}");
    let whole = written(&["--personal"]);
    assert!(whole.contains("+49 351 000 00 12") && whole.contains("anna@"), "{whole}");
}
