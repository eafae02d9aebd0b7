//! Elements, languages, outline and fields are where they should be.

use pobratym_domain::Lang;
use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::{Fonts, NodeRole, Setting};
use pobratym_wording::Role;
use serde_json::Value;

use crate::paper::{BODY, LEFT, Paper, RIGHT, agreement};
use crate::sample;
use crate::tool::{OnDisk, original, tell};

/// What qpdf reads in a file; none on a machine without it.
fn objects(test: &str, bytes: &[u8]) -> Option<Value> {
    let file = OnDisk::new(bytes);
    let answer = tell(test, "qpdf", &["--json", file.path()])?;
    Some(serde_json::from_str(&answer).unwrap())
}

/// The dictionaries that have a key.
fn having<'a>(json: &'a Value, key: &str) -> Vec<&'a Value> {
    let objects = json["qpdf"][1].as_object().unwrap();
    objects.values().map(|it| &it["value"]).filter(|it| it.get(key).is_some()).collect()
}

fn one<'a>(json: &'a Value, key: &str) -> &'a Value {
    let found = having(json, key);
    assert_eq!(found.len(), 1, "one object has {key}");
    found[0]
}

fn follow<'a>(json: &'a Value, reference: &Value) -> &'a Value {
    let name = format!("obj:{}", reference.as_str().unwrap());
    let object = &json["qpdf"][1][&name];
    if object["stream"].is_object() {
        &object["stream"]["dict"]
    } else {
        &object["value"]
    }
}

#[test]
fn rows_are_sections_and_a_paragraph_goes_on_over_the_sheet() {
    const TEST: &str = "rows_are_sections_and_a_paragraph_goes_on_over_the_sheet";
    let mut paper = Paper::new("Rows", &[Lang::UK, Lang::DE]);
    let row = paper.node(NodeRole::Section, Some(0), None);
    let uk = paper.node(NodeRole::Paragraph, Some(row), Some(Lang::UK));
    let de = paper.node(NodeRole::Paragraph, Some(row), Some(Lang::DE));
    for (sheet, y, uk_text, de_text) in
        [(0, 700.0, "перший рядок", "erste Zeile"), (1, 80.0, "другий", "zweite")]
    {
        paper.line((sheet, LEFT, y), BODY, Lang::UK, Some(uk), uk_text);
        paper.line((sheet, RIGHT, y), BODY, Lang::DE, Some(de), de_text);
    }
    let file = OnDisk::new(&original(&paper.setting));
    let Some(found) = tell(TEST, "pdfinfo", &["-struct-text", file.path()]) else {
        return;
    };
    assert_eq!(
        found,
        "Document\n  Sect\n    P (block)\n      \"перший рядок \"\n      \"другий\"\n    \
         P (block)\n      \"erste Zeile \"\n      \"zweite\"\n",
    );
}

#[test]
fn every_language_is_named_once_where_it_begins() {
    const TEST: &str = "every_language_is_named_once_where_it_begins";
    let mut paper = Paper::new("Languages", &[Lang::UK, Lang::DE]);
    for (lang, y) in [(Lang::UK, 80.0), (Lang::DE, 100.0)] {
        let node = paper.node(NodeRole::Paragraph, Some(0), Some(lang));
        paper.line((0, LEFT, y), BODY, lang, Some(node), "Celle");
    }
    // A German name within a Ukrainian sentence.
    paper.line((0, RIGHT, 80.0), BODY, Lang::DE, Some(1), "Straße");
    let bytes = original(&paper.setting);
    let Some(json) = objects(TEST, &bytes) else { return };
    assert_eq!(one(&json, "/ViewerPreferences")["/Lang"], "u:uk");
    let elements = having(&json, "/S");
    let named: Vec<&Value> = elements.iter().filter_map(|it| it.get("/Lang")).collect();
    assert_eq!(named, ["u:de"]);

    let file = OnDisk::new(&bytes);
    let out = file.folder().join("plain.pdf");
    let args = ["--qdf", "--no-original-object-ids", file.path(), out.to_str().unwrap()];
    if tell(TEST, "qpdf", &args).is_some() {
        let plain = String::from_utf8_lossy(&std::fs::read(out).unwrap()).into_owned();
        assert_eq!(plain.matches("/Span <</Lang(de)>> BDC").count(), 1);
    }
}

#[test]
fn the_outline_has_the_articles_in_the_first_language() {
    const TEST: &str = "the_outline_has_the_articles_in_the_first_language";
    let Some(json) = objects(TEST, &original(&agreement())) else { return };
    let found: Vec<(&str, u64)> = json["outlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            (it["title"].as_str().unwrap(), it["destpageposfrom1"].as_u64().unwrap())
        })
        .collect();
    let headings = sample::agreement(&[Lang::UK, Lang::DE])
        .rows
        .into_iter()
        .filter(|it| it.role == Role::Heading);
    let expected: Vec<String> = headings
        .map(|it| format!("{} {}", it.columns[0].number, it.columns[0].paragraphs[0]))
        .collect();
    let titles: Vec<String> =
        found.iter().map(|(title, _)| title.replace('\u{A0}', " ")).collect();
    assert_eq!(titles, expected);
    let sheets: Vec<u64> = found.iter().map(|(_, sheet)| *sheet).collect();
    assert!(
        sheets.is_sorted() && sheets[0] == 1 && sheets.last() > Some(&2),
        "{sheets:?}"
    );
}

#[test]
fn signature_fields_wait_to_be_signed() {
    const TEST: &str = "signature_fields_wait_to_be_signed";
    let setting = agreement();
    let bytes = original(&setting);
    let file = OnDisk::new(&bytes);
    let Some(json) = objects(TEST, &bytes) else { return };
    let fields = json["acroform"]["fields"].as_array().unwrap();
    assert_eq!(fields.len(), 2);
    for (field, expected) in fields.iter().zip(&setting.fields) {
        assert_eq!(field["fieldtype"], "/Sig");
        assert_eq!(field["alternativename"], expected.description);
        assert_eq!(field["value"], Value::Null);
        assert_eq!(field["annotation"]["annotationflags"], 4, "it is printed");

        let widget = follow(&json, &field["object"]);
        assert!(follow(&json, &widget["/AP"]["/N"])["/BBox"].is_array());
        let bottom = f64::from(setting.sheets[0].height - expected.y - expected.height);
        let found = widget["/Rect"][1].as_f64().unwrap();
        assert!((found - bottom).abs() < 0.01, "{found} is {bottom} from the bottom");
        let element = having(&json, "/K")
            .into_iter()
            .find(|it| it["/K"]["/Obj"] == field["object"])
            .expect("the way to the widget is /K/Obj, without an array");
        assert_eq!(element["/S"], "/Form");
    }
    assert_eq!(json["acroform"]["needappearances"], false);
    let form = one(&json, "/Fields");
    assert_eq!(form.get("/SigFlags"), None, "nothing is signed yet");

    let Some(found) = crate::tool::ask(TEST, "pdfsig", &[file.path()]) else { return };
    let unsigned =
        found.stdout.matches("The signature form field is not signed.").count();
    assert_eq!(unsigned, 2, "{}", found.stdout);
}

#[test]
fn a_copy_has_no_fields() {
    const TEST: &str = "a_copy_has_no_fields";
    let options = PdfOptions::copy("copy", "2026-05-01T09:00:00Z".parse().unwrap());
    let bytes = export(&agreement(), Fonts::embedded(), &options).unwrap();
    let Some(json) = objects(TEST, &bytes) else { return };
    assert_eq!(json["acroform"]["hasacroform"], false);
    assert!(having(&json, "/FT").is_empty());
}

#[test]
fn titles_are_shown_and_nothing_of_the_painter_is_left() {
    const TEST: &str = "titles_are_shown_and_nothing_of_the_painter_is_left";
    let setting: Setting = agreement();
    let Some(json) = objects(TEST, &original(&setting)) else { return };
    let catalog = one(&json, "/ViewerPreferences");
    assert_eq!(catalog["/ViewerPreferences"]["/DisplayDocTitle"], true);
    assert_eq!(catalog["/MarkInfo"]["/Marked"], true);
    let info = one(&json, "/Producer");
    assert_eq!(info["/Title"], format!("u:{}", setting.title));
    assert_eq!(info.get("/GTS_PDFXVersion"), None);
    assert_eq!(json["qpdf"][0]["pdfversion"], "1.7");
}
