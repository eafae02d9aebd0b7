//! What leaves the desk for others: tables, all data, messages, the page of the website. Judged
//! by programs that share no code with those that wrote it.

use std::collections::BTreeSet;
use std::path::Path;

use pobratym_tests::exports::{cells, read, shown_by_calc};
use pobratym_tests::office::Office;
use pobratym_tests::program::CommandLine;
use pobratym_tests::strangers::FileCopy;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::script::{list, text};

/// A desk with an agreement of its own that is settled, and the bodies of it.
struct Hall {
    office: Office,
    cli: CommandLine,
    agreement: String,
    partner: String,
}

fn hall() -> Hall {
    let mut office = Office::new();
    let (view, towns) = office.settled();
    office.edit(
        &format!("body-{}/-/field.mail", towns.partner.id),
        "rathaus@elmingen.example",
    );
    office.close();
    let cli = CommandLine::over(&office.data());
    Hall { office, cli, agreement: view.id, partner: towns.partner.id }
}

impl Hall {
    fn path(&self, name: &str) -> String {
        self.office.path().join(name).to_str().unwrap().to_owned()
    }

    fn export(&self, words: &[&str], name: &str) -> (String, Value) {
        let path = self.path(name);
        let words = [&["export"], words, &["--out", &path]].concat();
        let told = self.cli.json(&words);
        (path, told)
    }
}

fn visit(cli: &CommandLine, partner: &str) -> String {
    let fields = json!({ "starts_on": "2026-10-24", "ends_on": "2026-10-26",
        "visit_kind": "working", "with": partner, "town/uk": "Яснобір",
        "purpose/uk": "Обмін =досвідом" });
    let input = json!({ "langs": ["uk"], "fields": fields }).to_string();
    let visit = text(&cli.json(&["plan-visit", &input]), "/document").to_owned();
    let act = |act: Value| cli.json(&["act-on-visit", &visit, &act.to_string()]);
    let added = act(json!({ "act": "addDelegation", "body": partner }));
    let delegation = text(&added, "/made").to_owned();
    let added = act(json!({ "act": "addDelegate", "delegation": delegation }));
    let person = text(&added, "/made").to_owned();
    for (cell, value) in [
        ("person_name.nominative/uk", "Ганна Верес"),
        ("field.person_telephone", "+49 351 000 00 12"),
        ("field.diet", "без горіхів"),
        ("field.delegate_role", "head"),
    ] {
        cli.json(&["edit", &format!("{visit}/{person}/{cell}"), value]);
    }
    visit
}

fn column<'a>(rows: &'a [Vec<Value>], head: &str) -> Vec<&'a Value> {
    let at = rows[0].iter().position(|it| it == head);
    let at = at.unwrap_or_else(|| panic!("{head} in {:?}", rows[0]));
    rows[1..].iter().map(|it| &it[at]).collect()
}

#[test]
fn lists_open_in_openpyxl_and_calc_with_the_same_cells() {
    const TEST: &str = "lists_open_in_openpyxl_and_calc_with_the_same_cells";
    let hall = hall();
    let visit = visit(&hall.cli, &hall.partner);
    let (path, told) = hall.export(&["partners"], "partners.xlsx");
    assert_eq!(told, 1, "our own town is no partner");
    if let Some(rows) = cells(TEST, Path::new(&path)) {
        assert_eq!(column(&rows, "Назва"), ["Ельмінген"]);
        assert_eq!(column(&rows, "Країна"), ["Німеччина"]);
        assert_eq!(column(&rows, "Кількість угод"), [1]);
    }
    let (path, _) = hall.export(&["visits"], "visits.xlsx");
    let (csv, _) = hall.export(&["visits"], "visits.csv");
    let Some(rows) = cells(TEST, Path::new(&path)) else { return };
    assert_eq!(column(&rows, "Вид візиту"), ["робочий"]);
    let first = column(&rows, "Перший день")[0].as_str().unwrap().to_owned();
    assert!(first.starts_with("2026-10-24"), "a day is a day: {first}");
    let purpose = column(&rows, "Мета візиту");
    assert_eq!(purpose, ["Обмін =досвідом"]);
    let text = std::fs::read_to_string(&csv).unwrap();
    assert!(text.contains("24.10.2026"), "{text}");
    if let Some(shown) = shown_by_calc(TEST, Path::new(&path)) {
        let heads: Vec<&str> = rows[0].iter().filter_map(Value::as_str).collect();
        assert_eq!(shown[0], heads);
        assert!(shown[1].contains(&"робочий".to_owned()), "{shown:?}");
        assert!(shown[1].contains(&"24.10.2026".to_owned()), "{shown:?}");
    }
    let refused = hall.cli.call(&["export", "shoes", "--out", &path]);
    assert_eq!(refused.code, 4);
    for name in ["agreements", "aid", "commitments", "register"] {
        hall.export(&[name], &format!("{name}.csv"));
    }
    let agreements = std::fs::read_to_string(hall.path("agreements.csv")).unwrap();
    assert!(agreements.contains("Ельмінген") && agreements.contains("узгоджено"));
    assert!(!visit.is_empty());
}

#[test]
fn participants_leave_without_what_is_personal_until_the_clerk_asks_for_it() {
    let hall = hall();
    let visit = visit(&hall.cli, &hall.partner);
    let without = hall.export(&["participants", &visit], "open.csv").0;
    let text = std::fs::read_to_string(&without).unwrap();
    assert!(
        text.contains("Ганна Верес") && text.contains("керівник делегації"),
        "{text}"
    );
    assert!(!text.contains("351") && !text.contains("горіх"), "{text}");
    let with = hall.export(&["participants", &visit, "--personal"], "personal.csv").0;
    let text = std::fs::read_to_string(&with).unwrap();
    assert!(text.contains("+49 351 000 00 12") && text.contains("без горіхів"), "{text}");
    hall.cli.json(&["erase-visit", &visit]);
    let rows = hall.export(&["participants", &visit, "--personal"], "erased.csv").1;
    assert_eq!(rows, 0, "nothing is told of whose values were erased");
}

/// Every text of an agreement that the office file holds, whatever its age, as JSON.
const TEXTS: &str = "SELECT json_group_array(said.atom) FROM entry JOIN record USING (n), \
    json_tree(CAST(record.body AS TEXT)) AS said \
    WHERE entry.cell LIKE 'agreement-%' AND said.type = 'text' AND said.atom LIKE '% %'";

#[test]
fn all_data_leave_as_files_that_others_read() {
    const TEST: &str = "all_data_leave_as_files_that_others_read";
    const EARLIER: &str = "Сторони обмінюються досвідом";
    let mut hall = hall();
    hall.cli.json(&["act", &hall.agreement, r#"{"act":"reopen"}"#]);
    let view = hall.cli.json(&["show", &hall.agreement]);
    let clause = text(&view, "/articles/0/clauses/0/wordings/0/cell");
    for said in [EARLIER, "Сторони діляться досвідом"] {
        hall.cli.json(&["edit", clause, said]);
    }
    let visit = visit(&hall.cli, &hall.partner);
    hall.cli.json(&["erase-visit", &visit]);
    let view = hall.cli.json(&["show", &hall.agreement]);
    let document = text(&view, "/document").to_owned();
    let decision = hall.office.path().join("рішення №1.pdf");
    std::fs::write(&decision, b"%PDF-1.7 a decision").unwrap();
    let file = decision.to_str().unwrap();
    for _ in 0..2 {
        assert_eq!(
            hall.cli.call(&["attach", &document, file, "--kind", "decision"]).code,
            0
        );
    }
    let out = hall.office.path().join("all");
    let call = ["export", "all", "--out", out.to_str().unwrap()];
    assert_eq!(hall.cli.call(&call).code, 0);
    let beside: Vec<_> =
        std::fs::read_dir(hall.office.path()).unwrap().flatten().collect();
    let is_part =
        |it: &std::fs::DirEntry| it.file_name().to_string_lossy().contains(".part");
    assert!(!beside.iter().any(is_part), "nothing half-written stays");
    let refused = hall.cli.call(&call);
    assert_eq!(refused.code, 3, "a folder with files in it is not written to");
    let Some(read) = read(TEST, "whole", &out) else { return };
    assert_eq!(read["wrong"], json!([]), "sizes and digests are those of the files");
    assert_eq!(read["unlisted"], json!([]));
    let files: BTreeSet<&str> =
        list(&read, "/files").iter().filter_map(Value::as_str).collect();
    for name in [
        "README.txt",
        "bodies.json",
        "settings.json",
        "prints.json",
        "tables/partners.csv",
        &format!("agreements/{}.json", hall.agreement),
        &format!("attachments/{document}/рішення №1.pdf"),
        &format!("attachments/{document}/рішення №1 (2).pdf"),
    ] {
        assert!(files.contains(name), "{name} in {files:?}");
    }
    let said: BTreeSet<&str> =
        list(&read, "/texts").iter().filter_map(Value::as_str).collect();
    assert!(!said.iter().any(|it| it.contains("Ганна Верес")), "erased is erased");
    assert!(!said.contains("без горіхів"), "erased is erased");
    hall.office.close();
    let Some(file) = FileCopy::of(TEST, &hall.office.data()) else { return };
    let there: Vec<String> = serde_json::from_str(&file.ask(TEXTS)).unwrap();
    assert!(there.len() > 5, "{there:?}");
    assert!(there.iter().any(|it| it == EARLIER), "what was written over is there, too");
    let missing = there.iter().filter(|it| !said.contains(it.as_str()));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_message_opens_as_a_draft_with_the_paper_in_it() {
    const TEST: &str = "a_message_opens_as_a_draft_with_the_paper_in_it";
    let hall = hall();
    let path = hall.path("mail.eml");
    let words = ["email", &hall.agreement, "--to", &hall.partner, "--out", &path];
    let recorded = hall.cli.json(&words);
    let Some(mail) = read(TEST, "mail", Path::new(&path)) else { return };
    let headers = &mail["headers"];
    assert_eq!(headers["to"], "rathaus@elmingen.example");
    assert_eq!(headers["x-unsent"], "1");
    assert_eq!(headers["from"], Value::Null, "the post program knows who sends");
    assert!(text(&mail, "/headers/subject").starts_with("Entwurf: "), "{headers}");
    assert_eq!(mail["charset"], "utf-8");
    assert_eq!(mail["defects"], json!([]));
    let said = text(&mail, "/text");
    assert!(said.starts_with("Sehr geehrte Damen und Herren,"), "{said}");
    assert!(said.contains("Stadtrat von Jasnobir"), "{said}");
    let [paper] = list(&mail, "/enclosed").as_slice() else { panic!("{mail}") };
    assert_eq!(paper["type"], "application/pdf");
    assert_eq!(paper["encoding"], "base64");
    assert_eq!(paper["begins"], "%PDF-");
    let name = text(paper, "/name");
    assert!(name.starts_with("Vereinbarung") && name.ends_with(".pdf"), "{paper}");
    assert_eq!(
        paper["sha256"], recorded["files"][0]["sha256"],
        "the log is of this paper"
    );
    hall.cli.json(&[&words[..], &["--attach", "docx"]].concat());
    let Some(mail) = read(TEST, "mail", Path::new(&path)) else { return };
    let [word] = list(&mail, "/enclosed").as_slice() else { panic!("{mail}") };
    assert!(text(word, "/type").ends_with("wordprocessingml.document"), "{word}");
    assert!(text(word, "/name").starts_with("Vereinbarung"), "{word}");
    assert!(text(word, "/name").ends_with(".docx"), "{word}");
    let visit = visit(&hall.cli, &hall.partner);
    let internal = ["email", &visit, "--to", &hall.partner, "--attach", "estimate"];
    let refused = hall.cli.call(&[&internal[..], &["--out", &path]].concat());
    assert_eq!(refused.code, 4, "what is internal goes to no partner");
}

#[test]
fn the_website_gets_the_towns_with_which_something_is_in_force() {
    const TEST: &str = "the_website_gets_the_towns_with_which_something_is_in_force";
    let hall = hall();
    let own = hall.cli.json(&["bodies"]);
    let own = own.as_array().unwrap().iter().find(|it| it["isOwn"] == true).unwrap();
    let own = text(own, "/id");
    let found = |name: &str, country: &str| {
        let body = json!({ "kind": "city", "country": country, "short": { "uk": name },
            "official": { "uk": name }, "seat": {}, "isOwn": false });
        text(&hall.cli.json(&["found-body", &body.to_string()]), "/id").to_owned()
    };
    let enter = |body: &str, stage: &str, signed: &str| {
        let agreement = json!({
            "kind": "twinning", "stage": stage, "langs": ["uk", "pl"],
            "parties": [{ "body": own, "lang": "uk" }, { "body": body, "lang": "pl" }],
            "title": { "uk": "Угода про побратимство" }, "place": {},
            "signedOn": signed, "term": "indefinite", "years": null, "until": null,
            "areas": [], "fields": {},
        });
        hall.cli.json(&["enter", &agreement.to_string()]);
    };
    let zamosc = found("Замостя", "PL");
    enter(&zamosc, "in_force", "2011-05-02");
    enter(&zamosc, "in_force", "2007-05-02");
    enter(&found("Ґура <Стара> & Нова", "PL"), "in_force", "2019-05-02");
    enter(&found("Алба", "RO"), "ended", "2001-05-02");
    enter(&found("Берґен", "NO"), "in_force", "2020-05-02");
    let (path, told) = hall.export(&["twin-towns", "--language", "uk"], "towns.html");
    assert_eq!(told, 3);
    let Some(page) = read(TEST, "page", Path::new(&path)) else { return };
    assert_eq!(page["lang"], "uk");
    assert_eq!(page["charset"], "utf-8");
    assert_eq!(page["wrong"], json!([]));
    let rows = list(&page, "/rows");
    let kind = "угода про побратимство";
    let row = |cells: [&str; 3]| json!([cells[0], cells[1], cells[2], rows[1][3]]);
    assert_eq!(rows[1], row(["Берґен", "Норвегія", "2020"]), "{kind}");
    assert_eq!(rows[2], row(["Ґура <Стара> & Нова", "Польща", "2019"]));
    assert_eq!(rows[3], row(["Замостя", "Польща", "2007"]), "since the first");
    assert_eq!(rows.len(), 4);
    let (text, _) = hall.export(&["twin-towns"], "towns.txt");
    let text = std::fs::read_to_string(text).unwrap();
    assert_eq!(text.lines().filter(|it| it.contains("Замостя")).count(), 1);
    let refused =
        hall.cli.call(&["export", "twin-towns", "--language", "de", "--out", &path]);
    assert_eq!(refused.code, 4, "a language without names of countries");
}

#[test]
fn an_attached_paper_is_held_against_what_was_printed() {
    let hall = hall();
    let view = hall.cli.json(&["show", &hall.agreement]);
    let document = text(&view, "/document").to_owned();
    let papers = hall.path("papers");
    let printed = hall.cli.json(&["print", &hall.agreement, "--out", &papers]);
    let original = std::fs::read(text(&printed, "/files/0/path")).unwrap();
    let attach = |name: &str, bytes: &[u8]| {
        let path = hall.path(name);
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(
            hall.cli.call(&["attach", &document, &path, "--kind", "signed"]).code,
            0
        );
        let view = hall.cli.json(&["show", &hall.agreement]);
        let files = list(&view, "/procedure/files").clone();
        let file = files.iter().find(|it| it["name"] == name).unwrap().clone();
        let digest: String =
            Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect();
        assert_eq!(file["sha256"], digest.as_str());
        file
    };
    assert_eq!(attach("printed.pdf", &original)["check"], "printed");
    let mut changed = original.clone();
    changed.extend(b"\n% somebody was here\n%%EOF\n");
    assert_eq!(attach("changed.pdf", &changed)["check"], "changed");
    assert_eq!(attach("scan.pdf", b"%PDF-1.4 a scan")["check"], "unknown");
    assert_eq!(attach("photo.jpg", b"a picture")["check"], Value::Null);
    let file = attach("with a form.jpg", b"a picture");
    let fields: Vec<&str> =
        list(&file, "/fields").iter().map(|it| text(it, "/field")).collect();
    assert_eq!(fields, ["file_on", "file_place", "file_people", "shelf"]);
    let cell = text(&file, "/fields/1/cell");
    let changed = hall.cli.json(&["edit", cell, "Яснобір, ратуша"]);
    let files = list(&changed, "/view/procedure/files");
    let file = files.iter().find(|it| it["name"] == "with a form.jpg").unwrap();
    assert_eq!(text(file, "/fields/1/value"), "Яснобір, ратуша");
    let large = hall.office.path().join("large.bin");
    std::fs::File::create(&large).unwrap().set_len(25 * 1024 * 1024 + 1).unwrap();
    let refused = hall.cli.call(&["attach", &document, large.to_str().unwrap()]);
    assert_eq!(refused.code, 4);
    assert!(refused.complained.contains("25"), "{}", refused.complained);
}
