//! What holds for every paper.

use std::collections::BTreeMap;

use pobratym_domain::Lang;
use pobratym_typeset::{Item, Mm, NodeRole, PageSetup, Run, Setting};
use pobratym_wording::{Manuscript, Role};

/// Half a point: less than anyone sees.
const NEAR: f32 = 0.5;

/// Checks all of it.
pub(crate) fn check(manuscript: &Manuscript, setting: &Setting, setup: &PageSetup) {
    every_word_is_printed_once_and_in_order(manuscript, setting);
    nothing_stands_outside_the_margins(setting, setup);
    rows_begin_on_one_line(setting);
    headings_keep_two_lines(setting);
    no_line_of_a_paragraph_is_left_alone(setting);
    signatures_never_stand_alone(setting);
    signatures_have_room(manuscript, setting);
    nodes_are_consistent(setting);
}

/// The marked runs with their sheets, in order of painting.
pub(crate) fn runs(setting: &Setting) -> Vec<(usize, &Run)> {
    let all = setting.sheets.iter().enumerate();
    let all = all.flat_map(|(sheet, it)| it.items.iter().map(move |item| (sheet, item)));
    all.filter_map(|(sheet, item)| match item {
        Item::Run(run) if run.node.is_some() => Some((sheet, run)),
        _ => None,
    })
    .collect()
}

pub(crate) fn text(run: &Run) -> String {
    run.glyphs.iter().map(|it| it.text.as_str()).collect()
}

fn every_word_is_printed_once_and_in_order(manuscript: &Manuscript, setting: &Setting) {
    let mut printed: BTreeMap<usize, String> = BTreeMap::new();
    for (_, run) in runs(setting) {
        printed.entry(run.node.unwrap()).or_default().push_str(&text(run));
    }
    for &lang in &manuscript.langs {
        let found: Vec<String> = printed
            .iter()
            .filter(|(node, _)| setting.nodes[**node].lang == Some(lang))
            .flat_map(|(_, text)| words(text))
            .collect();
        assert_eq!(found, expected(manuscript, lang), "{lang}");
    }
}

fn words(text: &str) -> Vec<String> {
    let steering = ['\u{ad}', '\u{200c}', '\u{200d}', '\u{2060}'];
    let text = text.replace(steering, "").replace('\u{2011}', "-");
    text.split_whitespace().map(str::to_owned).collect()
}

fn expected(manuscript: &Manuscript, lang: Lang) -> Vec<String> {
    let mut expected = Vec::new();
    for row in &manuscript.rows {
        for column in row.columns.iter().filter(|it| it.lang == lang) {
            expected.extend(words(&column.number));
            expected.extend(column.paragraphs.iter().flat_map(|it| words(it)));
        }
        let Role::Signatures(slots) = &row.role else { continue };
        for line in slots.iter().flat_map(|it| &it.lines).filter(|it| it.lang == lang) {
            let parts = [&line.office, &line.seal, &line.signature, &line.name];
            expected.extend(parts.into_iter().flat_map(|it| words(it)));
        }
    }
    expected
}

fn nothing_stands_outside_the_margins(setting: &Setting, setup: &PageSetup) {
    let hang = 0.35 * setup.size;
    for (sheet, run) in runs(setting) {
        let text = text(run);
        let mut width: f32 = run.glyphs.iter().map(|it| it.advance).sum();
        if text.ends_with(' ') {
            width -= run.glyphs.last().unwrap().advance;
        }
        let place = format!("sheet {sheet}: {text:?} at {}, {}", run.x, run.y);
        assert!(run.x >= setup.left - hang, "{place}");
        assert!(run.x + width <= setup.width - setup.right + hang, "{place}");
        assert!(run.y > setup.top && run.y < setup.height - setup.bottom, "{place}");
    }
}

fn rows_begin_on_one_line(setting: &Setting) {
    let mut tops: BTreeMap<usize, BTreeMap<Lang, (usize, f32)>> = BTreeMap::new();
    for (sheet, run) in runs(setting) {
        let node = &setting.nodes[run.node.unwrap()];
        let section = node.parent.unwrap();
        if !is_signed(setting, section) {
            let langs = tops.entry(section).or_default();
            langs.entry(run.lang).or_insert((sheet, run.y));
        }
    }
    for langs in tops.values() {
        let first = langs.values().next().unwrap();
        assert!(
            langs.values().all(|it| it.0 == first.0 && (it.1 - first.1).abs() < NEAR)
        );
    }
}

/// Whether a section is a block of signatures.
fn is_signed(setting: &Setting, section: usize) -> bool {
    let mut nodes = setting.nodes.iter();
    nodes.any(|it| it.role == NodeRole::Form && it.parent == Some(section))
}

/// The baselines of the text on a sheet, with whether a heading stands there.
fn lines(setting: &Setting, sheet: usize) -> Vec<(f32, bool)> {
    let mut lines: Vec<(f32, bool)> = Vec::new();
    for (_, run) in runs(setting).into_iter().filter(|it| it.0 == sheet) {
        let role = setting.nodes[run.node.unwrap()].role;
        let is_heading = matches!(role, NodeRole::Heading(_));
        match lines.iter_mut().find(|it| (it.0 - run.y).abs() < NEAR) {
            Some(line) => line.1 |= is_heading,
            None => lines.push((run.y, is_heading)),
        }
    }
    lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    lines
}

fn headings_keep_two_lines(setting: &Setting) {
    for sheet in 0..setting.sheets.len() - 1 {
        let lines = lines(setting, sheet);
        let below = lines.iter().rev().take_while(|it| !it.1).count();
        assert!(
            below >= 2 || lines.is_empty(),
            "sheet {sheet} ends below a heading {lines:?}"
        );
    }
}

fn no_line_of_a_paragraph_is_left_alone(setting: &Setting) {
    let mut lines: BTreeMap<usize, BTreeMap<usize, Vec<f32>>> = BTreeMap::new();
    for (sheet, run) in runs(setting) {
        let node = run.node.unwrap();
        let ys = lines.entry(node).or_default().entry(sheet).or_default();
        if !ys.iter().any(|it| (it - run.y).abs() < NEAR) {
            ys.push(run.y);
        }
    }
    for (node, sheets) in &lines {
        let is_whole = sheets.len() == 1;
        let is_lonely = !is_whole && sheets.values().any(|ys| ys.len() < 2);
        assert!(!is_lonely, "{:?} {sheets:?}", setting.nodes[*node]);
    }
}

fn signatures_never_stand_alone(setting: &Setting) {
    let Some(first) = setting.fields.iter().map(|it| it.sheet).min() else { return };
    let runs = runs(setting);
    let text = runs.iter().filter(|(sheet, run)| {
        let section = setting.nodes[run.node.unwrap()].parent.unwrap();
        *sheet == first && !is_signed(setting, section)
    });
    let mut ys: Vec<f32> = text.map(|(_, run)| run.y).collect();
    ys.sort_by(f32::total_cmp);
    ys.dedup_by(|a, b| (*a - *b).abs() < NEAR);
    assert!(ys.len() >= 2, "the signatures stand alone on sheet {first}");
}

fn signatures_have_room(manuscript: &Manuscript, setting: &Setting) {
    let slots = manuscript.rows.iter().filter_map(|row| match &row.role {
        Role::Signatures(slots) => Some(slots),
        _ => None,
    });
    let expected: Vec<_> = slots.flatten().map(|it| it.signatory).collect();
    let found: Vec<_> = setting.fields.iter().map(|it| it.signatory).collect();
    assert_eq!(found, expected);
    for field in &setting.fields {
        assert!(field.height >= Mm(35.0).points());
        assert_eq!(setting.nodes[field.node].role, NodeRole::Form);
        for (_, run) in runs(setting).into_iter().filter(|it| it.0 == field.sheet) {
            let is_beside = run.x >= field.x + field.width || run.x < field.x - NEAR;
            let is_above = run.y <= field.y + NEAR;
            let is_below = run.y - run.size * 0.7 >= field.y + field.height - NEAR;
            assert!(is_beside || is_above || is_below, "{} in {field:?}", text(run));
        }
    }
}

fn nodes_are_consistent(setting: &Setting) {
    assert_eq!(setting.nodes[0].role, NodeRole::Document);
    for (index, node) in setting.nodes.iter().enumerate().skip(1) {
        assert!(node.parent.is_some_and(|it| it < index));
    }
    for (_, run) in runs(setting) {
        assert_eq!(setting.nodes[run.node.unwrap()].lang, Some(run.lang));
    }
}
