//! The words come back whole and in the order in which they are read.

use pobratym_domain::Lang;
use pobratym_typeset::{FaceId, Ink, NodeRole};

use crate::agreement::{CLAUSES, agreement};
use crate::paper::{BODY, LEFT, Paper, Place, RIGHT, Style};
use crate::tool::{OnDisk, original, tell};

/// What was typed, without the places where a word may be broken.
fn plain(text: &str) -> String {
    text.replace('\u{AD}', "").replace('\u{A0}', " ")
}

/// What a program took out, without the breaks that only the page has.
fn flowing(text: &str) -> String {
    let text = text.replace("\u{AD}\n", "").replace(['\n', '\u{C}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that the words come in this order, with anything between them.
fn assert_in_order<'a>(found: &str, expected: impl IntoIterator<Item = &'a str>) {
    let mut rest = found;
    for words in expected {
        match rest.find(words) {
            Some(at) => rest = &rest[at + words.len()..],
            None => panic!("{words:?} is not in what follows: {rest}"),
        }
    }
}

#[test]
fn every_wording_comes_back_whole_and_row_by_row() {
    const TEST: &str = "every_wording_comes_back_whole_and_row_by_row";
    const ENGLISH: &str = "The Par\u{AD}ties shall pro\u{AD}mote co\u{AD}op\u{AD}er\u{AD}a\u{AD}tion \
        be\u{AD}tween of\u{AD}fices, fire bri\u{AD}gades and fly\u{AD}ing clubs; “suf\u{AD}fi\u{AD}cient \
        ef\u{AD}forts” are those of a twin-town.";
    const POLISH: &str = "Stro\u{AD}ny będą roz\u{AD}wi\u{AD}jać współ\u{AD}pra\u{AD}cę w dzie\u{AD}dzi\u{AD}nie \
        kul\u{AD}tu\u{AD}ry i oświa\u{AD}ty („żół\u{AD}ta gęś”), w\u{A0}szcze\u{AD}gól\u{AD}no\u{AD}ści mię\u{AD}dzy \
        szko\u{AD}ła\u{AD}mi.";
    let mut rows: Vec<[(Lang, &str); 2]> =
        CLAUSES.iter().map(|&(uk, de)| [(Lang::UK, uk), (Lang::DE, de)]).collect();
    rows.push([(Lang::EN, ENGLISH), (Lang::PL, POLISH)]);

    let mut paper = Paper::new("Words", &[Lang::UK, Lang::DE, Lang::EN, Lang::PL]);
    let mut at = Place { sheet: 0, y: 80.0 };
    for row in &rows {
        let section = paper.node(NodeRole::Section, Some(0), None);
        let mut lowest = at.y;
        for (&(lang, text), column) in row.iter().zip([LEFT, RIGHT]) {
            let node = paper.node(NodeRole::Paragraph, Some(section), Some(lang));
            let end = paper.paragraph(at, column, BODY, lang, node, text);
            lowest = lowest.max(end.y);
        }
        at.y = lowest + 10.0;
    }
    let file = OnDisk::new(&original(&paper.setting));
    let Some(found) = tell(TEST, "pdftotext", &[file.path(), "-"]) else { return };
    let expected: Vec<String> = rows.iter().flatten().map(|it| plain(it.1)).collect();
    assert_in_order(&flowing(&found), expected.iter().map(String::as_str));
}

#[test]
fn content_stands_in_the_file_as_it_is_read() {
    const TEST: &str = "content_stands_in_the_file_as_it_is_read";
    let file = OnDisk::new(&original(&agreement(1)));
    let args = ["-raw", "-f", "1", "-l", "1", file.path(), "-"];
    let Some(found) = tell(TEST, "pdftotext", &args) else { return };
    // The foot comes last, although the setting has it among the columns.
    assert_in_order(
        &flowing(&found),
        [
            "УГОДА",
            "VEREINBARUNG",
            "Стаття 1. Предмет",
            "Artikel 1. Gegenstand",
            "1.1 Фінансування",
            "1.1 Die Finanzierung",
            "1.2 Цю Угоду",
            "1.2 Diese Vereinbarung",
            "Сторінка 1 з 2",
            "Seite 1 von 2",
        ],
    );
}

#[test]
fn glyphs_that_share_a_text_and_texts_that_share_a_glyph_come_back() {
    const TEST: &str = "glyphs_that_share_a_text_and_texts_that_share_a_glyph_come_back";
    let mut paper = Paper::new("Clusters", &[Lang::UK]);
    let mut y = 80.0;
    // An accent that no letter has built in, a ligature, spaces that hold, hyphens.
    let lines = [
        "за\u{301}мок і замо\u{301}к",
        "office, fließt, affine",
        "№\u{A0}12 до 1\u{A0}травня, 10\u{202F}000",
        "Івано-Франківськ",
    ];
    for line in lines {
        let node = paper.node(NodeRole::Paragraph, Some(0), None);
        paper.line((0, LEFT.x, y), BODY, Lang::UK, Some(node), line);
        y += 20.0;
    }
    let broken = paper.node(NodeRole::Paragraph, Some(0), None);
    for line in ["Івано-Фран\u{AD}", "ківська область"] {
        paper.line((0, LEFT.x, y), BODY, Lang::UK, Some(broken), line);
        y += 12.0;
    }
    let file = OnDisk::new(&original(&paper.setting));
    let Some(found) = tell(TEST, "pdftotext", &[file.path(), "-"]) else { return };
    let expected = [
        "за\u{301}мок і замо\u{301}к",
        "office, fließt, affine",
        "№ 12 до 1 травня, 10 000",
        "Івано-Франківськ",
        "Івано-Франківська область",
    ];
    assert_in_order(&flowing(&found), expected);
}

#[test]
fn a_mark_is_seen_and_copied_but_is_not_content() {
    const TEST: &str = "a_mark_is_seen_and_copied_but_is_not_content";
    let mut paper = Paper::new("Draft", &[Lang::UK]);
    let mark = Style { face: FaceId::BoldItalic, size: 11.0, ink: Ink::Grey };
    let node = paper.node(NodeRole::Paragraph, Some(0), None);
    paper.line((0, LEFT.x, 40.0), mark, Lang::UK, None, "РОБОЧИЙ ПРИМІРНИК");
    paper.line((0, LEFT.x, 80.0), BODY, Lang::UK, Some(node), "Текст");
    let file = OnDisk::new(&original(&paper.setting));
    let Some(seen) = tell(TEST, "pdftotext", &[file.path(), "-"]) else { return };
    assert_in_order(&flowing(&seen), ["РОБОЧИЙ ПРИМІРНИК", "Текст"]);
    let Some(heard) = tell(TEST, "pdfinfo", &["-struct-text", file.path()]) else {
        return;
    };
    assert_eq!(flowing(&heard), "Document P (block) \"Текст\"");
}
