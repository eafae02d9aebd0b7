//! What is refused.

use pobratym_domain::Lang;
use pobratym_pdf::{PdfFault, PdfOptions, export, preview};
use pobratym_typeset::{Fonts, Item, NodeRole, Setting};

use crate::paper::{BODY, LEFT, Paper};

fn paper() -> Paper {
    let mut paper = Paper::new("Fault", &[Lang::UK]);
    let node = paper.node(NodeRole::Paragraph, Some(0), None);
    paper.line((0, LEFT, 80.0), BODY, Lang::UK, Some(node), "Текст");
    paper
}

fn refused(setting: &Setting) -> PdfFault {
    let options = PdfOptions::original("fault", "2026-05-01T09:00:00Z".parse().unwrap());
    export(setting, Fonts::embedded(), &options).unwrap_err()
}

#[test]
fn a_glyph_that_no_face_has_is_named() {
    let mut paper = paper();
    let Some(Item::Run(run)) = paper.setting.sheets[0].items.last_mut() else { panic!() };
    let mut glyphs = run.glyphs.to_vec();
    glyphs[1].id = 0;
    run.glyphs = glyphs.into();
    match refused(&paper.setting) {
        PdfFault::MissingGlyph { sheet: 0, text, .. } => assert_eq!(text, "е"),
        other => panic!("{other}"),
    }
}

#[test]
fn a_setting_is_refused_that_names_what_it_does_not_have() {
    let mut no_node = paper();
    no_node.line((0, LEFT, 100.0), BODY, Lang::UK, Some(9), "Текст");
    assert_eq!(refused(&no_node.setting).to_string(), "the setting has no node 9");

    let mut no_sheet = paper();
    no_sheet.field((0, 0.0, 0.0), 1, "Signature");
    no_sheet.setting.fields[0].sheet = 3;
    assert_eq!(refused(&no_sheet.setting).to_string(), "the setting has no sheet 3");

    let shown = preview(&paper().setting, Fonts::embedded(), 0..2);
    assert_eq!(shown.unwrap_err().to_string(), "the setting has no sheet 1");

    let mut no_lang = paper();
    no_lang.setting.langs.clear();
    assert!(matches!(refused(&no_lang.setting), PdfFault::NoLanguage));
}
