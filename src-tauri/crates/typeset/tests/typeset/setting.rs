//! The agreement of two invented towns on paper.

use std::fmt::Write;
use std::path::Path;

use pobratym_domain::Lang;
use pobratym_typeset::{
    FaceId, Fonts, Item, PageSetup, Setting, Typesetter, Unprintable, lay_out,
};
use pobratym_wording::{Emphasis, Manuscript, Revision, Role};

use crate::{rules, sample};

fn set(manuscript: &Manuscript) -> Setting {
    let setup = PageSetup::for_langs(manuscript.langs.len());
    lay_out(manuscript, Fonts::embedded(), &setup).unwrap()
}

/// A sheet as text: where each line stands and what it says.
fn dump(setting: &Setting) -> String {
    let mut dump = String::new();
    for (number, sheet) in setting.sheets.iter().enumerate() {
        let (width, height) = (sheet.width, sheet.height);
        writeln!(dump, "sheet {} ({width:.1} x {height:.1})", number + 1).unwrap();
        for item in &sheet.items {
            match item {
                Item::Run(run) => {
                    let (face, size) = (run.face, run.size);
                    let text = rules::text(run).replace('\u{ad}', "\u{2010}");
                    let (x, y) = (run.x, run.y);
                    writeln!(dump, "{x:6.1} {y:6.1} {face:?} {size} {text}").unwrap();
                }
                Item::Rule { x, y, width, height, .. } => {
                    writeln!(dump, "{x:6.1} {y:6.1} rule {width:.1} x {height:.1}")
                        .unwrap();
                }
                Item::Frame { x, y, width, height, .. } => {
                    writeln!(dump, "{x:6.1} {y:6.1} frame {width:.1} x {height:.1}")
                        .unwrap();
                }
                Item::Picture { x, y, width, height, .. } => {
                    writeln!(dump, "{x:6.1} {y:6.1} picture {width:.1} x {height:.1}")
                        .unwrap();
                }
            }
        }
    }
    for field in &setting.fields {
        let (sheet, text) = (field.sheet + 1, &field.description);
        let (x, y, width, height) = (field.x, field.y, field.width, field.height);
        writeln!(dump, "field on {sheet}: {x:.1} {y:.1} {width:.1} x {height:.1} {text}")
            .unwrap();
    }
    dump
}

/// Compares with the stored reference; `UPDATE_REFS=1` stores it anew.
fn compare(name: &str, manuscript: &Manuscript) {
    let found = dump(&set(manuscript));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ref").join(name);
    if std::env::var_os("UPDATE_REFS").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "{name}; UPDATE_REFS=1 stores the new setting");
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{name}");
}

#[test]
fn two_columns_are_set_as_they_were() {
    compare("agreement-uk-de.txt", &sample::agreement(2));
}

#[test]
fn three_columns_with_marks_are_set_as_they_were() {
    let mut manuscript = sample::agreement(3);
    manuscript.marks = sample::marks(&manuscript.langs);
    manuscript.footer.label.clear();
    compare("working-copy-uk-de-en.txt", &manuscript);
}

#[test]
fn the_rules_hold_for_any_number_of_languages_and_parties() {
    for count in 1..=3 {
        for parties in 1..=5 {
            let mut manuscript = sample::agreement(count);
            manuscript.rows.retain(|it| !matches!(it.role, Role::Signatures(_)));
            manuscript.rows.extend(sample::signatures(&manuscript.langs, parties));
            let setup = PageSetup::for_langs(count);
            rules::check(&manuscript, &set(&manuscript), &setup);
        }
    }
}

#[test]
fn the_same_manuscript_is_set_the_same_way() {
    let manuscript = sample::agreement(2);
    assert_eq!(set(&manuscript), set(&manuscript));
}

#[test]
fn a_typesetter_that_remembers_sets_what_a_fresh_one_sets() {
    let mut manuscript = sample::agreement(3);
    let setup = PageSetup::for_langs(3);
    let mut typesetter = Typesetter::new(Fonts::embedded());
    for index in 0..40 {
        let row = 1 + index % 20;
        let column = &mut manuscript.rows[row].columns[index % 3];
        column.paragraphs[0].push_str(" і ще слово");
        let remembered = typesetter.lay_out(&manuscript, &setup).unwrap();
        assert_eq!(remembered, set(&manuscript));
    }
}

#[test]
fn every_missing_glyph_is_named_with_its_place() {
    let mut manuscript = sample::agreement(2);
    manuscript.rows[3].columns[0].paragraphs[0].push_str(" 漢字");
    manuscript.rows[9].columns[1].paragraphs[0].push_str(" \u{1f600}");
    let at = [(3, 0), (3, 0), (9, 1)];
    let at = at.map(|(row, column)| manuscript.rows[row].columns[column].at);
    let setup = PageSetup::for_langs(2);
    let unprintable = lay_out(&manuscript, Fonts::embedded(), &setup).unwrap_err();
    let Unprintable::Glyphs(missing) = unprintable else { panic!("{unprintable}") };
    let found: Vec<_> = missing.0.iter().map(|it| (it.character, it.lang)).collect();
    assert_eq!(found, [('漢', Lang::UK), ('字', Lang::UK), ('\u{1f600}', Lang::DE)]);
    assert!(missing.0.iter().map(|it| it.at).eq(at));
    assert!(missing.to_string().contains("U+6F22"));
}

#[test]
fn a_missing_wording_leaves_an_empty_frame() {
    let mut manuscript = sample::agreement(2);
    let frames = |setting: &Setting| {
        let items = setting.sheets.iter().flat_map(|it| &it.items);
        items.filter(|it| matches!(it, Item::Frame { .. })).count()
    };
    assert_eq!(frames(&set(&manuscript)), 0);
    manuscript.rows[14].columns[1].paragraphs.clear();
    assert_eq!(frames(&set(&manuscript)), 1);
    rules::check(&manuscript, &set(&manuscript), &PageSetup::for_langs(2));
}

#[test]
fn every_sheet_says_which_it_is() {
    let setting = set(&sample::agreement(2));
    let count = setting.sheets.len();
    for (number, sheet) in setting.sheets.iter().enumerate() {
        let texts: Vec<String> = sheet
            .items
            .iter()
            .filter_map(|it| match it {
                Item::Run(run) if run.node.is_none() => Some(rules::text(run)),
                _ => None,
            })
            .collect();
        assert!(texts.contains(&format!("Сторінка {} з {count}", number + 1)));
        assert!(texts.contains(&format!("Seite {} von {count}", number + 1)));
    }
}

#[test]
fn forced_breaks_and_later_paragraphs_are_kept() {
    let mut manuscript = sample::agreement(2);
    let column = &mut manuscript.rows[14].columns[0];
    column.paragraphs =
        vec!["перелік:\nодин;\nдва".to_owned(), "другий абзац".to_owned()];
    let setting = set(&manuscript);
    rules::check(&manuscript, &setting, &PageSetup::for_langs(2));
    let texts: Vec<String> =
        rules::runs(&setting).iter().map(|it| rules::text(it.1)).collect();
    for line in ["перелік: ", "один; ", "два", "другий абзац"] {
        assert!(texts.iter().any(|it| it == line), "{line}");
    }
}

#[test]
fn emphasis_within_a_word_and_a_sentence_is_set_in_its_face() {
    let mut text = String::from("Сторони ");
    let bold = Emphasis { bold: true, ..Emphasis::default() };
    bold.write("разом", &mut text);
    text.push_str("узгоджують ");
    let gone = Emphasis { revision: Some(Revision::Deleted), ..Emphasis::default() };
    gone.write("план заходів", &mut text);
    text.push('.');
    let mut manuscript = sample::agreement(1);
    manuscript.rows.truncate(1);
    manuscript.rows[0].role = Role::Clause;
    manuscript.rows[0].columns[0].paragraphs = vec![text];
    let setting = set(&manuscript);
    let items = &setting.sheets[0].items;
    let runs: Vec<(FaceId, String)> = items
        .iter()
        .filter_map(|it| match it {
            Item::Run(run) if run.node.is_some() => {
                let text: String = run.glyphs.iter().map(|it| it.text.as_str()).collect();
                Some((run.face, text))
            }
            _ => None,
        })
        .collect();
    let expected = [
        (FaceId::Regular, "Сторони "),
        (FaceId::Bold, "разом"),
        (FaceId::Regular, "узгоджують "),
        (FaceId::Regular, "план заходів"),
        (FaceId::Regular, "."),
    ];
    let expected = expected.map(|(face, text)| (face, text.to_owned()));
    assert_eq!(runs, expected);
    let struck = items.iter().filter(|it| matches!(it, Item::Rule { .. })).count();
    assert_eq!(struck, 1);
}
