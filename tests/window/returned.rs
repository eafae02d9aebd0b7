//! A text leaves for a word processor in the window, comes back changed, is decided on by
//! keys, and is there after the plug was pulled.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use pobratym_desk::wire::AgreementView;
use pobratym_tests::office::Office;
use pobratym_tests::window::{Setting, Window};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::shots;

/// What the partner writes behind two texts, and in place of a third.
const ADDED: &str = " Dies gilt für drei Jahre.";
const REFUSED: &str = " Näheres regelt der Bürgermeister allein.";
/// What the clerk writes instead.
const OWN: &str = "Näheres wird gemeinsam geregelt.";

/// Saves a Word file with other words in some of its texts.
fn edited(from: &Path, to: &Path, changes: &[(&str, String)]) {
    let mut archive = ZipArchive::new(File::open(from).unwrap()).unwrap();
    let mut copy = ZipWriter::new(File::create(to).unwrap());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "word/document.xml" {
            let mut xml = String::from_utf8(bytes).unwrap();
            for (old, new) in changes {
                assert_eq!(xml.matches(*old).count(), 1, "{old}");
                xml = xml.replace(*old, new);
            }
            bytes = xml.into_bytes();
        }
        copy.start_file(name, SimpleFileOptions::default()).unwrap();
        copy.write_all(&bytes).unwrap();
    }
    copy.finish().unwrap();
}

fn german(view: &AgreementView, article: usize, clause: usize) -> String {
    view.articles[article].clauses[clause].wordings[1].text.clone()
}

#[test]
fn a_word_file_goes_out_comes_back_and_is_decided_on_by_keys() {
    const TEST: &str = "a_word_file_goes_out_comes_back_and_is_decided_on_by_keys";
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let [first, second, third] = [(0, 0), (1, 0), (2, 0)]
        .map(|(at, clause)| (at, clause, german(&view, at, clause)));
    office.close();
    let setting = Setting { size: (1366, 900), ..Setting::default() };
    let Some(window) = Window::open_with(TEST, &office, setting) else { return };
    window.go(&format!("#/agreements/{}", view.id));
    window.press(&["Друк / зберегти PDF"]);
    window.press(&["Документ Word (.docx)…"]);
    window.see("Текст файлу збережено як версію «Word, ");
    window.run("document.getElementById('folio-heading').scrollIntoView();", &[]);
    shots(&window, "word-left");
    let files = std::fs::read_dir(window.papers()).unwrap();
    let left = files
        .map(|it| it.unwrap().path())
        .find(|it| it.extension() == Some("docx".as_ref()));
    let back = window.papers().join("returned.docx");
    let changes = [
        (first.2.as_str(), format!("{}{ADDED}", first.2)),
        (second.2.as_str(), format!("{}{REFUSED}", second.2)),
        (third.2.as_str(), format!("{}{REFUSED}", third.2)),
    ];
    edited(&left.expect("a Word file"), &back, &changes);

    window.press(&["Закрити"]);
    window.press(&["Версії"]);
    window.press(&["Порівняти файл партнера…"]);
    window.see("Розглянуто 0 з 3");
    shots(&window, "returned");
    window.keys("1");
    window.see("Розглянуто 1 з 3");
    window.keys("2");
    window.see("Розглянуто 2 з 3");
    window.keys("3");
    window.rewrite(&["Текст, який буде в угоді"], OWN);
    shots(&window, "returned-edited");
    window.press(&["Узяти цей текст"]);
    window.see("Розглянуто 3 з 3");
    shots(&window, "returned-decided");
    window.press(&["Застосувати рішення"]);
    window.see_no_more("Розглянуто 3 з 3");
    window.press(&["До тексту"]);
    let clause = |number: &str, lang: &str| format!("Пункт {number}, {lang}");
    let field = clause("1.1", "німецькою");
    window.until("the new words", |it| it.read(&[&field]).ends_with(ADDED.trim()));
    window.see("застаріло");
    shots(&window, "returned-taken");
    window.kill();

    let Some(window) = Window::open_with(TEST, &office, setting) else { return };
    window.go(&format!("#/agreements/{}", view.id));
    window.until("the words after the plug", |it| {
        it.read(&[&field]).ends_with(ADDED.trim())
    });
    window.see("застаріло");
    window.close();
    let after = office.agreement(&view.id);
    assert_eq!(german(&after, second.0, second.1), second.2, "ours was kept");
    assert_eq!(german(&after, third.0, third.1), OWN);
    let state =
        |lang: usize| format!("{:?}", after.articles[0].clauses[0].wordings[lang].state);
    assert_eq!([state(0), state(1)], ["Stale", "Draft"]);
    let kept = after.procedure.files.iter().find(|it| it.kind == "returned").unwrap();
    let (_, bytes) = office.desk().attachment(&view.document, &kept.unit).unwrap();
    assert_eq!(bytes, std::fs::read(&back).unwrap(), "the file itself, to the byte");
}
