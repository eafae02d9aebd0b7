//! The signing of an agreement, by script: planned from it, arranged, printed, and signed by
//! parties that are not in one place.

use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{desk, list, text};

/// The sample's agreement that is to be signed.
fn settled(listed: &Value) -> String {
    let all = listed.as_array().unwrap();
    let found = all.iter().find(|it| it["stage"] == "settled").unwrap();
    text(found, "/id").to_owned()
}

fn names(order: &Value) -> Vec<&str> {
    order.as_array().unwrap().iter().map(|it| text(it, "/name")).collect()
}

#[test]
fn a_signing_is_planned_from_its_agreement_and_its_folder_printed_once() {
    const TEST: &str =
        "a_signing_is_planned_from_its_agreement_and_its_folder_printed_once";
    let (office, cli) = desk();
    let agreement = settled(&cli.json(&["list", "--json"]));
    let view = cli.json(&["plan-ceremony", &agreement]);
    let visit = text(&view, "/document").to_owned();
    let ceremony = &view["ceremony"];
    assert_eq!(names(&ceremony["seats"]), ["Калинець", "Фалькенбрюк"]);
    assert_eq!(names(&ceremony["anthems"]), ["Фалькенбрюк", "Калинець"], "guests first");
    assert_eq!(ceremony["originals"], 2);
    assert_eq!(list(&view, "/ceremony/handings").len(), 5);
    assert_eq!(list(&view, "/days/0/items").len(), 9);
    assert!(text(&view, "/links/0/name").contains("Фалькенбрюк"));
    assert!(list(&view, "/findings").is_empty(), "{}", view["findings"]);
    assert!(view["undo"].is_null(), "one button is one act, and a beginning stays");

    let order: Vec<&str> = ["/ceremony/seats/1/unit", "/ceremony/seats/0/unit"]
        .map(|it| text(&view, it))
        .to_vec();
    let act = json!({ "act": "arrange", "what": "seats", "order": order });
    let moved = cli.json(&["act-on-visit", &visit, &act.to_string()]);
    let seats = &moved["view"]["ceremony"]["seats"];
    assert_eq!(names(seats), ["Фалькенбрюк", "Калинець"]);
    assert_eq!(
        names(&moved["view"]["ceremony"]["flags"]),
        names(seats),
        "with the seats"
    );

    let folder = office.beside("folder");
    let printed = cli.json(&["print", &visit, "--out", folder.to_str().unwrap()]);
    let files = list(&printed, "/files");
    let originals = files.iter().filter(|it| !text(it, "/party").is_empty()).count();
    assert_eq!(originals, 2, "one for each party");
    let again = office.beside("again");
    let printed = cli.json(&["print", &visit, "--out", again.to_str().unwrap()]);
    let all = papers_in(&folder);
    assert_eq!(list(&printed, "/files").len(), all.len() - 2, "an original is made once");
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let said = |name: &str| {
        let found = all.iter().find(|it| it.to_string_lossy().contains(name));
        words(&Paper::at(found.unwrap_or_else(|| panic!("{name}"))).pages().join(" "))
    };
    let plan = said("Схема розсадження");
    let (hall, behind) = (plan.find("Погляд із зали"), plan.find("Погляд із-за столу"));
    assert!(behind < hall && behind.is_some(), "{plan}");
    let (near, far) = plan.split_at(hall.unwrap());
    let first = |part: &str, a: &str, b: &str| part.find(a) < part.find(b);
    assert!(first(near, "Єнс Галльманн", "Остап Гринчук"), "{near}");
    assert!(first(far, "Остап Гринчук", "Єнс Галльманн"), "mirrored: {far}");
    let contents = said("Опис пакета");
    for name in ["Схема розсадження", "Присяга", "з обох боків", "Калинець"]
    {
        assert!(contents.contains(name), "{name} in {contents}");
    }
    assert!(said("Присяга").contains("geloben feierlich"));
    assert!(said("Запис до Золотої книги").contains("Угода про співробітництво"));
    assert!(said("Порядок церемонії").contains("1. Німеччина 2. Україна"));
}

#[test]
fn a_visit_about_a_draft_is_no_ceremony() {
    let (_office, cli) = desk();
    let all = cli.json(&["list", "--json"]);
    let by_stage = |stage: &str| {
        let found = all.as_array().unwrap().iter().find(|it| it["stage"] == stage);
        text(found.unwrap(), "/id").to_owned()
    };
    let visit = cli.json(&["plan-visit", r#"{ "langs": ["uk"] }"#]);
    let visit = text(&visit, "/document").to_owned();
    let about = |id: &str| {
        let act = json!({ "act": "addPart", "list": "links", "fields": { "about": id } });
        cli.json(&["act-on-visit", &visit, &act.to_string()])["view"]["ceremony"].clone()
    };
    assert_eq!(about(&by_stage("draft")), Value::Null, "nobody swears over a draft");
    assert_eq!(
        about(&by_stage("settled"))["originals"],
        2,
        "this one waits for its pens"
    );
}

#[test]
fn who_signs_by_post_waits_for_the_original_of_the_other() {
    const TEST: &str = "who_signs_by_post_waits_for_the_original_of_the_other";
    let (office, cli) = desk();
    let agreement = settled(&cli.json(&["list", "--json"]));
    let bodies = cli.json(&["bodies"]);
    let own = bodies.as_array().unwrap().iter().find(|it| it["name"] == "Калинець");
    let mut settings = cli.json(&["settings", "--json"]);
    settings["ownBody"] = own.unwrap()["id"].clone();
    cli.json(&["settings", &settings.to_string(), "--json"]);
    cli.json(&["edit", &format!("agreement-{agreement}/-/field.signing_way"), "post"]);
    let shown = cli.json(&["show", &agreement]);
    let cell = |party: usize, field: &str| {
        let fields = list(&shown, &format!("/procedure/parties/{party}/signing"));
        let found = fields.iter().find(|it| it["field"] == field).unwrap();
        text(found, "/cell").to_owned()
    };
    for (field, value) in [
        ("party_signed_on", "2027-03-11"),
        ("dispatched_on", "2027-03-12"),
        ("dispatch_number", "02-14/77"),
    ] {
        cli.json(&["edit", &cell(0, field), value]);
    }
    let awaited = |kind: &str| {
        let listed = cli.json(&["deadlines", "--json"]);
        let all = listed.as_array().unwrap().iter();
        all.filter(|it| it["kind"] == kind).map(|it| text(it, "/on").to_owned()).collect()
    };
    let days: Vec<String> = awaited("counterpart");
    assert_eq!(days, ["2027-04-11"], "thirty days after it was sent");
    let view = cli.json(&["show", &agreement]);
    let codes: Vec<&str> =
        list(&view, "/procedure/findings").iter().map(|it| text(it, "/code")).collect();
    assert!(codes.contains(&"counterpart_awaited"), "{codes:?}");
    cli.json(&["edit", &cell(1, "returned_on"), "2027-04-02"]);
    let days: Vec<String> = awaited("counterpart");
    assert!(days.is_empty(), "it came back");

    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let folder = office.beside("copies");
    let out = folder.to_str().unwrap();
    cli.json(&["print", &agreement, "--working-copy", "--out", out]);
    let paper = Paper::at(&papers_in(&folder)[0]);
    paper.must_please();
    let said = words(&paper.pages().join(" "));
    assert!(!said.contains("21 травня 2027 року"), "no common day: {said}");
    assert!(said.contains("«___» _________ 20___ року"), "room for one's own: {said}");
    assert!(said.contains("____. ____________ 20___"), "{said}");
}
