//! The words come back whole and in the order in which they are read.

use pobratym_domain::Lang;
use pobratym_typeset::{FaceId, Ink, NodeRole, PageSetup};
use pobratym_wording::{Manuscript, Role, Row};

use crate::paper::{BODY, LEFT, Paper, Style, agreement, set};
use crate::sample;
use crate::tool::{OnDisk, original, tell};

/// What a program took out, without the breaks that only the page has: at a soft hyphen,
/// within a word after a hyphen, and within an address.
pub(crate) fn flowing(text: &str) -> String {
    let breaks = [("\u{AD}\n", ""), ("-\n", "-"), ("@\n", "@"), ("\n.", ".")];
    let text = breaks.iter().fold(text.to_owned(), |it, (from, to)| it.replace(from, to));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that the words come in this order, with anything between them.
pub(crate) fn assert_in_order<'a>(
    found: &str,
    expected: impl IntoIterator<Item = &'a str>,
) {
    let mut rest = found;
    for words in expected {
        match rest.find(words) {
            Some(at) => rest = &rest[at + words.len()..],
            None => panic!("{words:?} is not in what follows: {rest}"),
        }
    }
}

/// Asserts that every column, cut out of the sheets, reads as it was typed.
fn assert_columns_come_back(test: &str, manuscript: &Manuscript) {
    let setup = PageSetup::for_langs(manuscript.langs.len());
    let file = OnDisk::new(&original(&set(manuscript)));
    for (index, lang) in manuscript.langs.iter().enumerate() {
        let column = setup.column(manuscript.langs.len());
        let left = setup.left + index as f32 * (column + setup.gutter);
        // Foot and head are left out, and nothing else.
        let edges = [left - 4.0, setup.top - 4.0, column + 8.0];
        let height = setup.height - setup.top - setup.bottom + 8.0;
        let [x, y, width] = edges.map(|it| (it as i32).to_string());
        let height = (height as i32).to_string();
        // Without -raw a hyphen at the end of a line is taken for a division.
        let args =
            ["-raw", "-x", &x, "-y", &y, "-W", &width, "-H", &height, file.path(), "-"];
        let Some(found) = tell(test, "pdftotext", &args) else { return };
        let found = flowing(&found);
        let typed = flowing(&typed(manuscript, *lang));
        let differs = found.split(' ').zip(typed.split(' ')).position(|(a, b)| a != b);
        let near = differs.map(|at| {
            let words = |text: &str| -> String {
                text.split(' ')
                    .skip(at.saturating_sub(3))
                    .take(8)
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            (words(&found), words(&typed))
        });
        assert_eq!(near, None, "{lang}");
        assert!(found.len() >= typed.len(), "{lang} ends early");
    }
}

/// All that was typed in one language, up to the signatures.
fn typed(manuscript: &Manuscript, lang: Lang) -> String {
    let rows = manuscript.rows.iter();
    let columns = rows
        .take_while(|row| !matches!(row.role, Role::Signatures(_)))
        .filter_map(|row| row.columns.iter().find(|it| it.lang == lang));
    columns.map(|it| format!("{} {} ", it.number, it.paragraphs.join(" "))).collect()
}

#[test]
fn every_wording_comes_back_whole_and_in_order() {
    const TEST: &str = "every_wording_comes_back_whole_and_in_order";
    for langs in [[Lang::UK, Lang::DE], [Lang::PL, Lang::EN]] {
        assert_columns_come_back(TEST, &sample::agreement(&langs));
    }
    let three = [Lang::DE, Lang::UK, Lang::PL];
    assert_columns_come_back(TEST, &sample::agreement(&three));
}

#[test]
fn content_stands_in_the_file_as_it_is_read() {
    const TEST: &str = "content_stands_in_the_file_as_it_is_read";
    let file = OnDisk::new(&original(&agreement()));
    let args = ["-raw", "-f", "1", "-l", "1", file.path(), "-"];
    let Some(found) = tell(TEST, "pdftotext", &args) else { return };
    let manuscript = sample::agreement(&[Lang::UK, Lang::DE]);
    let beginning = |row: &Row, lang: usize| -> String {
        flowing(&row.columns[lang].paragraphs[0]).chars().take(12).collect()
    };
    let rows = &manuscript.rows;
    let text = |lang| rows.iter().take(8).map(move |row| beginning(row, lang));
    let feet = ["Сторінка 1 з", "Seite 1 von"].map(str::to_owned);
    let expected: Vec<String> = text(0).chain(text(1)).chain(feet).collect();
    assert_in_order(&flowing(&found), expected.iter().map(String::as_str));
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
        paper.line((0, LEFT, y), BODY, Lang::UK, Some(node), line);
        y += 20.0;
    }
    let broken = paper.node(NodeRole::Paragraph, Some(0), None);
    for line in ["Івано-Фран\u{AD}", "ківська область"] {
        paper.line((0, LEFT, y), BODY, Lang::UK, Some(broken), line);
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
    paper.line((0, LEFT, 40.0), mark, Lang::UK, None, "РОБОЧИЙ ПРИМІРНИК");
    paper.line((0, LEFT, 80.0), BODY, Lang::UK, Some(node), "Текст");
    let file = OnDisk::new(&original(&paper.setting));
    let Some(seen) = tell(TEST, "pdftotext", &[file.path(), "-"]) else { return };
    assert_in_order(&flowing(&seen), ["РОБОЧИЙ ПРИМІРНИК", "Текст"]);
    let Some(heard) = tell(TEST, "pdfinfo", &["-struct-text", file.path()]) else {
        return;
    };
    assert_eq!(flowing(&heard), "Document P (block) \"Текст\"");
}
