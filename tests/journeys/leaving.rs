//! Agreements leave for word processors, by script: what LibreOffice makes of them, and what
//! taking or refusing every change comes to.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, Outcome};
use pobratym_tests::skipped;
use pobratym_tests::strangers::Paper;
use roxmltree::{Document, Node};
use serde_json::{Value, json};

use crate::script::{act, desk, list, text};

fn named(office: &Office, name: &str) -> (PathBuf, String) {
    let folder = office.beside("leaving");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let text = path.to_str().unwrap().to_owned();
    (path, text)
}

/// Has LibreOffice turn files into others beside them, all at once.
fn converted(office: &Office, kind: &str, files: &[PathBuf]) -> Vec<PathBuf> {
    let out = office.beside(&format!("as-{}", kind.split(':').next().unwrap()));
    let mut command = std::process::Command::new("soffice");
    let profile = office.beside("profile");
    command.arg(format!("-env:UserInstallation=file://{}", profile.display()));
    command.args(["--headless", "--convert-to", kind, "--outdir"]).arg(&out).args(files);
    let outcome = Outcome::of(&mut command);
    assert_eq!(outcome.code, 0, "{}", outcome.complained);
    let extension = kind.split(':').next().unwrap();
    let of = |it: &PathBuf| out.join(it.file_name().unwrap()).with_extension(extension);
    files.iter().map(of).collect()
}

fn part(file: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

/// Letters and digits alone: word processors break lines as they like.
fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The wordings of every article, from top to bottom and from left to right.
fn wordings(view: &Value) -> Vec<String> {
    let said = |of: &Value, path: &str| -> Vec<String> {
        list(of, path).iter().map(|it| text(it, "/text").to_owned()).collect()
    };
    let mut all = Vec::new();
    for article in list(view, "/articles") {
        for clause in list(article, "/clauses") {
            all.extend(said(clause, "/wordings"));
        }
    }
    all
}

fn drafted(cli: &CommandLine, template: &str, langs: &str) -> Value {
    let parties = "Калинець,Фалькенбрюк,Вежбова Гура";
    cli.json(&["new", template, "--languages", langs, "--parties", parties, "--json"])
}

fn arrange(cli: &CommandLine, id: &str, layout: &str) {
    let cell = format!("agreement-{id}/-/layout");
    cli.json(&["edit", &cell, layout, "--json"]);
}

#[test]
fn what_leaves_for_a_word_processor_says_the_same_there_in_the_same_order() {
    const TEST: &str = "what_leaves_for_a_word_processor_says_the_same_there";
    if !skipped::has_all(TEST, &["soffice", "pdftotext"]) {
        return;
    }
    let (office, cli) = desk();
    let view = drafted(&cli, "twinning", "uk,de,pl");
    let id = text(&view, "/id");
    let files = ["docx", "odt"].map(|kind| {
        let (path, file) = named(&office, &format!("agreement-{kind}.{kind}"));
        cli.json(&["export", id, &format!("--{kind}"), &file, "--json"]);
        path
    });
    let shown = converted(&office, "txt:Text (encoded):UTF8", &files);
    let pages = converted(&office, "pdf", &files);
    for (shown, pages) in shown.iter().zip(&pages) {
        let said = letters(&std::fs::read_to_string(shown).unwrap());
        let mut rest = said.as_str();
        for wording in wordings(&view).iter().filter(|it| !it.is_empty()) {
            // Chips are said in the words of the agreement; none are in this template.
            let Some((_, after)) = rest.split_once(&letters(wording)) else {
                panic!("{wording} is missing or out of place in {}", shown.display())
            };
            rest = after;
        }
        assert!(Paper::at(pages).pages().len() > 2);
    }
}

#[test]
fn a_text_leaves_with_the_version_that_says_it() {
    let (office, cli) = desk();
    let view = drafted(&cli, "twinning", "uk,de");
    let id = text(&view, "/id");
    let leave = |kind: &str| {
        let (path, file) = named(&office, &format!("version.{kind}"));
        let left = cli.json(&["export", id, &format!("--{kind}"), &file, "--json"]);
        let xml = match kind {
            "docx" => part(&path, "docProps/custom.xml"),
            _ => part(&path, "meta.xml"),
        };
        (text(&left, "/version").to_owned(), xml)
    };
    let versions = || {
        let all = cli.json(&["versions", id, "--json"]);
        let units = all.as_array().unwrap().iter().map(|it| text(it, "/unit").to_owned());
        units.collect::<Vec<_>>()
    };
    let (name, properties) = leave("docx");
    assert!(name.starts_with("Word, "), "{name}");
    let kept = versions();
    assert_eq!(kept.len(), 1);
    for it in ["PobratymAgreement", id, "PobratymVersion", &kept[0], "PobratymFormat"] {
        assert!(properties.contains(it), "{it} in {properties}");
    }
    let (again, properties) = leave("odt");
    assert_eq!((again, versions().len()), (name, 1), "nothing has changed since");
    assert!(properties.contains(&kept[0]));
    let cell = text(&view, "/articles/0/clauses/0/wordings/0/cell");
    cli.json(&["edit", cell, "Сторони щороку зустрічаються.", "--json"]);
    let (name, properties) = leave("odt");
    assert!(name.starts_with("OpenDocument, "), "{name}");
    assert!(properties.contains(&versions()[1]));
}

#[test]
fn libreoffice_keeps_every_bookmark_and_every_property() {
    const TEST: &str = "libreoffice_keeps_every_bookmark_and_every_property";
    if !skipped::has_all(TEST, &["soffice"]) {
        return;
    }
    let (office, cli) = desk();
    let view = drafted(&cli, "twinning", "uk,de");
    let id = text(&view, "/id");
    let (docx, file) = named(&office, "returned.docx");
    cli.json(&["export", id, "--docx", &file, "--json"]);
    let (odt, file) = named(&office, "resaved.odt");
    cli.json(&["export", id, "--odt", &file, "--json"]);
    let marks = |xml: &str, element: &str| -> Vec<String> {
        let document = Document::parse(xml).unwrap();
        let found = document.descendants().filter(|it| it.tag_name().name() == element);
        let named = found.map(|it| it.attributes().find(|it| it.name() == "name"));
        named.map(|it| it.unwrap().value().to_owned()).collect()
    };
    let before = marks(&part(&docx, "word/document.xml"), "bookmarkStart");
    assert!(before.len() > 40, "{before:?}");
    let again = converted(&office, "docx", std::slice::from_ref(&docx));
    let xml = part(&again[0], "word/document.xml");
    assert_eq!(marks(&xml, "bookmarkStart"), before);
    // It makes input fields of some controls, and loses what stands in them.
    let document = Document::parse(&xml).unwrap();
    let styled =
        |it: &Node<'_, '_>| it.attributes().any(|it| it.value() == "ClauseNumber");
    assert!(document.descendants().any(|it| styled(&it)));
    let languages = document.descendants().filter(|it| it.tag_name().name() == "lang");
    let has = |lang: &str| {
        let mut all = languages.clone().flat_map(|it| it.attributes());
        all.any(|it| it.value() == lang)
    };
    assert!(has("uk-UA") && has("de-DE"));
    let properties = part(&again[0], "docProps/custom.xml");
    assert!(properties.contains("PobratymVersion"), "{properties}");
    let again = converted(&office, "odt", std::slice::from_ref(&odt));
    assert_eq!(marks(&part(&again[0], "content.xml"), "bookmark-start"), before);
    assert!(part(&again[0], "meta.xml").contains("PobratymVersion"));
}

/// How often each word stands in these texts, wherever a line may end at its hyphen.
fn counted<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts.map(|it| it.replace("- ", "").replace('-', "")) {
        for word in text.split(|it: char| !it.is_alphanumeric()) {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    counts.remove("");
    counts
}

#[test]
fn every_instrument_in_every_layout_keeps_its_words_on_the_pages_of_libreoffice() {
    const TEST: &str =
        "every_instrument_in_every_layout_keeps_its_words_on_the_pages_of_libreoffice";
    if !skipped::has_all(TEST, &["soffice", "pdftotext"]) {
        return;
    }
    let (office, cli) = desk();
    let templates = cli.json(&["templates", "--json"]);
    let layouts = ["columns", "stacked", "sequential", "separate"];
    let languages = ["uk,de", "uk,de,pl", "uk,en,de,pl", "uk,en,de,pl,fr"];
    let (mut files, mut said) = (Vec::new(), Vec::new());
    for (index, template) in templates.as_array().unwrap().iter().enumerate() {
        let name = text(template, "/name");
        let view = drafted(&cli, name, languages[index / layouts.len()]);
        let id = text(&view, "/id");
        arrange(&cli, id, layouts[index % layouts.len()]);
        let kind = if index % 2 == 0 { "docx" } else { "odt" };
        let (path, file) = named(&office, &format!("{name}.{kind}"));
        cli.json(&["export", id, &format!("--{kind}"), &file, "--json"]);
        files.push(path);
        said.push(wordings(&view));
    }
    assert_eq!(files.len(), 15);
    for (pages, said) in converted(&office, "pdf", &files).iter().zip(&said) {
        // Columns are read across, so that only words can be told.
        let shown = counted(Paper::at(pages).pages().iter().map(String::as_str));
        for (word, count) in counted(said.iter().map(String::as_str)) {
            let found = shown.get(&word).copied().unwrap_or_default();
            let file = pages.display();
            assert!(found >= count, "{word}: {found} of {count} in {file}");
        }
    }
}

/// What a text with tracked changes says when all of them are taken, or all refused: its
/// paragraphs, those joined whose end is gone.
fn decided(xml: &str, are_taken: bool) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let gone = if are_taken { "del" } else { "ins" };
    let is = |it: Node<'_, '_>, name: &str| it.tag_name().name() == name;
    let mut all = Vec::new();
    let mut open = String::new();
    for paragraph in document.descendants().filter(|it| is(*it, "p")) {
        for it in paragraph.descendants() {
            let is_text = is(it, "t") || is(it, "delText");
            if is_text && !it.ancestors().any(|it| is(it, gone)) {
                open.push_str(it.text().unwrap_or_default());
            }
        }
        let own = paragraph.children().find(|it| is(*it, "pPr")).unwrap();
        if !own.descendants().any(|it| is(it, gone)) {
            all.push(std::mem::take(&mut open));
        }
    }
    all.push(open);
    all.retain(|it| !it.is_empty());
    all
}

#[test]
fn taking_every_change_gives_the_new_text_and_refusing_it_the_old_one() {
    let (office, cli) = desk();
    let view = drafted(&cli, "twinning", "uk,de");
    let id = text(&view, "/id");
    act(&cli, id, &json!({ "act": "keepVersion", "name": "було" }));
    let cell = text(&view, "/articles/1/clauses/0/wordings/0/cell");
    let new = "Сторони двічі на рік запрошують одна одну.\n\nКошти ділять порівну.";
    cli.json(&["edit", cell, new, "--json"]);
    act(&cli, id, &json!({ "act": "remove", "unit": text(&view, "/articles/2/unit") }));
    let moved = text(&view, "/articles/4/unit");
    let after = text(&view, "/articles/0/unit");
    act(&cli, id, &json!({ "act": "moveTo", "unit": moved, "after": after }));
    act(&cli, id, &json!({ "act": "addArticle", "after": moved }));
    act(&cli, id, &json!({ "act": "keepVersion", "name": "стало" }));
    let compared = |from: &str, until: &str| {
        let (path, file) = named(&office, "redline.docx");
        cli.json(&["redline", id, from, until, "--docx", &file, "--json"]);
        part(&path, "word/document.xml")
    };
    let xml = compared("було", "now");
    assert!(!xml.contains("<w:tbl>"), "changes within tables are lost");
    for (version, are_taken) in [("було", false), ("стало", true)] {
        let alone = compared(version, version);
        assert!(!alone.contains("<w:ins ") && !alone.contains("<w:del "));
        assert_eq!(decided(&xml, are_taken), decided(&alone, true), "{version}");
    }
    let both = decided(&xml, true).join(" ");
    assert!(both.contains("двічі на рік") && both.contains("Кошти ділять порівну."));
    let refused = cli.call(&["redline", id, "було", "now", "--odt", "redline.odt"]);
    assert_eq!(refused.code, 2, "{}", refused.complained);
}
