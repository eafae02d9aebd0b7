//! Papers beside the agreement: tables, cards, notices.

use pobratym_domain::{Lang, Profile};
use pobratym_typeset::{
    FaceId, Fonts, Item, NodeRole, PageSetup, Run, Setting, Unprintable, lay_out,
};
use pobratym_wording::{
    Card, CardSheet, Manuscript, Notice, NoticeText, Table, TableColumn, TableSheet,
};

use crate::rules;

fn set(manuscript: &Manuscript) -> Result<Setting, Unprintable> {
    let fonts = Fonts::of(manuscript.profile);
    lay_out(manuscript, fonts, &PageSetup::for_paper(manuscript))
}

fn runs(setting: &Setting, sheet: usize) -> impl Iterator<Item = &Run> {
    setting.sheets[sheet].items.iter().filter_map(|it| match it {
        Item::Run(run) => Some(run),
        _ => None,
    })
}

fn table(heads: &[&str], rows: Vec<Vec<String>>) -> Manuscript {
    let column = |head: &&str| TableColumn {
        lang: Lang::UK,
        head: (*head).to_owned(),
        holds_numbers: false,
        share: 0,
    };
    let sheet = TableSheet {
        profile: Profile::Plain,
        lang: Lang::UK,
        title: "Перелік".to_owned(),
        paragraphs: Vec::new(),
        table: Table {
            columns: heads.iter().map(column).collect(),
            rows,
            totals: Vec::new(),
        },
        notes: Vec::new(),
    };
    sheet.manuscript()
}

#[test]
fn a_total_runs_on_over_what_it_leaves_empty_and_stays_with_the_rows_above() {
    let column = |head: &str, holds_numbers| TableColumn {
        lang: Lang::UK,
        head: head.to_owned(),
        holds_numbers,
        share: 0,
    };
    let sum = "125\u{a0}000,50\u{a0}EUR";
    let row = |_| vec!["Ковдри".into(), "шт.".into(), "1".into(), sum.into()];
    let sheet = TableSheet {
        profile: Profile::Plain,
        lang: Lang::UK,
        title: "Перелік".to_owned(),
        paragraphs: Vec::new(),
        table: Table {
            columns: vec![
                column("Назва", false),
                column("Одиниця", false),
                column("Кількість", true),
                column("Вартість", true),
            ],
            rows: (0..200).map(row).collect(),
            totals: vec![vec![
                "Разом за рядками, де вказано вартість".into(),
                String::new(),
                String::new(),
                sum.into(),
            ]],
        },
        notes: Vec::new(),
    };
    let setting = set(&sheet.manuscript()).unwrap();
    let last = setting.sheets.len() - 1;
    let lines: Vec<String> = runs(&setting, last).map(rules::text).collect();
    let total = lines.iter().position(|it| it.starts_with("Разом"));
    let total = total.expect("the total stands on the last sheet");
    assert_eq!(lines[total], "Разом за рядками, де вказано вартість", "on one line");
    assert!(lines[..total].iter().any(|it| it == "Ковдри"), "never alone: {lines:?}");
    assert!(lines.iter().all(|it| it != "EUR"), "no sum is parted");
}

#[test]
fn every_sheet_of_a_table_repeats_its_head_and_only_one_is_heard() {
    let row = |number: usize| vec![format!("р{number}"), "Львів".into(), String::new()];
    let manuscript = table(&["Номер", "Місто", "Примітка"], (0..90).map(row).collect());
    let setting = set(&manuscript).unwrap();
    assert!(setting.sheets.len() > 1);
    for sheet in 0..setting.sheets.len() {
        let heads: Vec<bool> = runs(&setting, sheet)
            .filter(|it| it.face == FaceId::Bold && rules::text(it).starts_with("Місто"))
            .map(|it| it.node.is_some())
            .collect();
        assert_eq!(heads, [sheet == 0], "sheet {sheet}");
    }
    let count =
        |role: NodeRole| setting.nodes.iter().filter(|it| it.role == role).count();
    assert_eq!(count(NodeRole::TableRow), 91);
    assert_eq!((count(NodeRole::HeaderCell), count(NodeRole::Cell)), (3, 270));
    let said: Vec<String> = (0..setting.sheets.len())
        .flat_map(|sheet| runs(&setting, sheet).map(rules::text).collect::<Vec<_>>())
        .collect();
    for number in 0..90 {
        let wanted = format!("р{number}");
        assert_eq!(said.iter().filter(|it| it.trim() == wanted).count(), 1, "{wanted}");
    }
}

#[test]
fn no_text_of_a_table_leaves_its_column() {
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik".repeat(3);
    let heads: Vec<String> = (0..12).map(|it| format!("Стовпець {it}")).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let manuscript = table(&heads, vec![vec![long; 12]; 3]);
    let setup = PageSetup::for_paper(&manuscript);
    assert!(setup.width > setup.height, "a wide table lies on the long edge");
    let setting = set(&manuscript).unwrap();
    for sheet in 0..setting.sheets.len() {
        for run in runs(&setting, sheet) {
            let width: f32 = run.glyphs.iter().map(|it| it.advance).sum();
            let text = rules::text(run);
            let end = run.x + width - if text.ends_with(' ') { run.size } else { 0.0 };
            assert!(end <= setup.width - setup.right + 1.0, "{text} ends at {end}");
        }
    }
}

fn card(name: &str, line: &str) -> Card {
    Card {
        emblem: None,
        lang: Lang::DE,
        name: name.to_owned(),
        lines: vec![line.to_owned()],
    }
}

fn cards(cards: Vec<Card>) -> Manuscript {
    CardSheet {
        profile: Profile::Ceremonial,
        lang: Lang::DE,
        title: "Tischkarten".to_owned(),
        cards,
    }
    .manuscript()
}

#[test]
fn eight_cards_go_to_a_sheet_and_each_stays_on_its_own() {
    let name = "Dr. Maximiliane Freifrau von Hohenfels-Wolkenstein";
    let line = "Vorsteherin der Stadtverordnetenversammlung";
    let manuscript = cards(vec![card(name, line); 17]);
    let setting = set(&manuscript).unwrap();
    assert_eq!(setting.sheets.len(), 3);
    for sheet in 0..3 {
        for run in runs(&setting, sheet) {
            let width: f32 = run.glyphs.iter().map(|it| it.advance).sum();
            let card = setting.sheets[sheet].width / 2.0;
            let own = (run.x / card).floor();
            assert!(run.x + width <= (own + 1.0) * card, "{}", rules::text(run));
        }
    }
}

#[test]
fn a_card_that_is_too_full_is_refused_by_its_place() {
    let long = "Sehr viele Worte stehen auf dieser Karte. ".repeat(40);
    let manuscript = cards(vec![card("Kurz", "und gut"), card("Lang", &long)]);
    assert_eq!(set(&manuscript), Err(Unprintable::NoRoom { row: 1 }));
}

fn notice(words: usize) -> Manuscript {
    let text = |lang: Lang| NoticeText {
        lang,
        title: "Оголошення".to_owned(),
        paragraphs: vec!["Слово до слова. ".repeat(words)],
    };
    let texts = vec![text(Lang::UK), text(Lang::EN)];
    Notice { profile: Profile::Plain, texts }.manuscript()
}

#[test]
fn a_notice_has_one_sheet_and_letters_as_large_as_fit() {
    let largest = |words: usize| {
        let setting = set(&notice(words)).unwrap();
        assert_eq!(setting.sheets.len(), 1, "{words}");
        runs(&setting, 0).map(|it| it.size).fold(0.0, f32::max)
    };
    let sizes = [3, 40, 120].map(largest);
    assert!(sizes[0] > sizes[1] && sizes[1] > sizes[2], "{sizes:?}");
    assert!(matches!(set(&notice(2_000)), Err(Unprintable::NoRoom { .. })));
}
