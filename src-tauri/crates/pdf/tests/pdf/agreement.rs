//! A paper with all that papers have: parallel wordings over several sheets, headings,
//! rules, footers, and places to sign.

use pobratym_domain::Lang;
use pobratym_typeset::{FaceId, Ink, Item, NodeRole, Setting};

use crate::paper::{
    BODY, Column, HEADING, HEIGHT, LEFT, Paper, Place, RIGHT, Style, WIDTH,
};

/// Clauses in Ukrainian and German. Soft hyphens say where a word may be broken.
pub(crate) const CLAUSES: [(&str, &str); 4] = [
    (
        "Сто\u{AD}ро\u{AD}ни роз\u{AD}ви\u{AD}ва\u{AD}ють спів\u{AD}ро\u{AD}біт\u{AD}ни\u{AD}цтво \
         у га\u{AD}лу\u{AD}зі осві\u{AD}ти, куль\u{AD}ту\u{AD}ри та місце\u{AD}во\u{AD}го \
         само\u{AD}вря\u{AD}ду\u{AD}ван\u{AD}ня, зо\u{AD}кре\u{AD}ма об’єд\u{AD}на\u{AD}них \
         те\u{AD}ри\u{AD}то\u{AD}рі\u{AD}аль\u{AD}них гро\u{AD}мад.",
        "Die Ver\u{AD}trags\u{AD}par\u{AD}tei\u{AD}en för\u{AD}dern die Zu\u{AD}sam\u{AD}men\u{AD}\
         ar\u{AD}beit auf den Ge\u{AD}bie\u{AD}ten der Bil\u{AD}dung, der Kul\u{AD}tur und der \
         kom\u{AD}mu\u{AD}na\u{AD}len Selbst\u{AD}ver\u{AD}wal\u{AD}tung.",
    ),
    (
        "Кож\u{AD}на Сто\u{AD}ро\u{AD}на при\u{AD}зна\u{AD}чає від\u{AD}по\u{AD}ві\u{AD}даль\u{AD}ну \
         осо\u{AD}бу до 1\u{A0}трав\u{AD}ня 2026\u{A0}р. (лист №\u{A0}12/5-ґ) та ви\u{AD}ді\u{AD}ляє \
         100\u{A0}000\u{A0}гри\u{AD}вень.",
        "Jede Par\u{AD}tei be\u{AD}nennt bis zum 1.\u{A0}Mai 2026 eine zu\u{AD}stän\u{AD}di\u{AD}ge \
         Per\u{AD}son und öff\u{AD}net ein Bü\u{AD}ro für of\u{AD}fi\u{AD}zi\u{AD}el\u{AD}le \
         Post („Häufig fließt Geld“).",
    ),
    (
        "Фі\u{AD}нан\u{AD}су\u{AD}ван\u{AD}ня здій\u{AD}сню\u{AD}єть\u{AD}ся за окре\u{AD}ми\u{AD}ми \
         до\u{AD}го\u{AD}во\u{AD}ра\u{AD}ми; «Май\u{AD}дан Не\u{AD}за\u{AD}леж\u{AD}нос\u{AD}ті» — \
         влас\u{AD}на наз\u{AD}ва.",
        "Die Fi\u{AD}nan\u{AD}zie\u{AD}rung er\u{AD}folgt nach ge\u{AD}son\u{AD}der\u{AD}ten \
         Ver\u{AD}trä\u{AD}gen – die Straße „Auf der Höhe“ in\u{AD}klu\u{AD}siv.",
    ),
    (
        "Цю Уго\u{AD}ду укла\u{AD}де\u{AD}но у двох при\u{AD}мір\u{AD}ни\u{AD}ках, що ма\u{AD}ють \
         од\u{AD}на\u{AD}ко\u{AD}ву юри\u{AD}дич\u{AD}ну си\u{AD}лу.",
        "Die\u{AD}se Ver\u{AD}ein\u{AD}ba\u{AD}rung ist in zwei Ur\u{AD}schrif\u{AD}ten \
         ab\u{AD}ge\u{AD}fasst, de\u{AD}ren Wort\u{AD}laut glei\u{AD}cher\u{AD}ma\u{AD}ßen \
         ver\u{AD}bind\u{AD}lich ist.",
    ),
];

const TITLES: (&str, &str) = ("УГОДА про співробітництво", "VEREINBARUNG");

/// The agreement with this many articles; twelve fill five sheets.
pub(crate) fn agreement(articles: usize) -> Setting {
    let (uk, de) = (Lang::UK, Lang::DE);
    let mut paper = Paper::new("Угода про співробітництво: Суми – Celle", &[uk, de]);
    let title = Style { face: FaceId::Bold, size: 13.0, ink: Ink::Black };
    let row = paper.node(NodeRole::Section, Some(0), None);
    let left = paper.node(NodeRole::Heading(1), Some(row), Some(uk));
    let right = paper.node(NodeRole::Heading(1), Some(row), Some(de));
    paper.line((0, LEFT.x, 80.0), title, uk, Some(left), TITLES.0);
    paper.line((0, RIGHT.x, 80.0), title, de, Some(right), TITLES.1);

    let mut at = Place { sheet: 0, y: 110.0 };
    for article in 1..=articles {
        let head = paper.node(NodeRole::Section, Some(0), None);
        let ends =
            [(LEFT, uk, "Стаття"), (RIGHT, de, "Artikel")].map(|(column, lang, word)| {
                let node = paper.node(NodeRole::Heading(2), Some(head), Some(lang));
                let text = format!("{word}\u{A0}{article}. {}", head_of(lang));
                paper.paragraph(at, column, HEADING, lang, node, &text)
            });
        at = later(ends);
        for clause in 1..=6 {
            let (uk_text, de_text) = CLAUSES[(article + clause) % CLAUSES.len()];
            let row = paper.node(NodeRole::Section, Some(0), None);
            let ends = [(LEFT, uk, uk_text), (RIGHT, de, de_text)].map(
                |(column, lang, text)| {
                    let node = paper.node(NodeRole::Paragraph, Some(row), Some(lang));
                    clause_of(
                        &mut paper,
                        at,
                        column,
                        lang,
                        node,
                        &format!("{article}.{clause}"),
                        text,
                    )
                },
            );
            at = later(ends);
            at.y += 4.0;
        }
    }
    signatures(&mut paper, at.sheet + 1);
    feet(&mut paper);
    paper.setting
}

fn head_of(lang: Lang) -> &'static str {
    if lang == Lang::UK { "Предмет" } else { "Gegenstand" }
}

/// The number hangs in front, a run of its own.
fn clause_of(
    paper: &mut Paper,
    at: Place,
    column: Column,
    lang: Lang,
    node: usize,
    number: &str,
    text: &str,
) -> Place {
    let at = if at.y > 760.0 { Place { sheet: at.sheet + 1, y: 72.0 } } else { at };
    let ink = Style { ink: Ink::Rubric, ..BODY };
    paper.line((at.sheet, column.x, at.y), ink, lang, Some(node), number);
    let text_column = Column { x: column.x + 28.0, width: column.width - 28.0 };
    paper.paragraph(at, text_column, BODY, lang, node, text)
}

fn later(ends: [Place; 2]) -> Place {
    let [a, b] = ends;
    if (a.sheet, a.y) > (b.sheet, b.y) { a } else { b }
}

fn signatures(paper: &mut Paper, sheet: usize) {
    for (x, lang, text) in [
        (LEFT.x, Lang::UK, "Міський голова Іван Ґалаґан"),
        (RIGHT.x, Lang::DE, "Oberbürgermeisterin Änne Fiß"),
    ] {
        let block = paper.node(NodeRole::Section, Some(0), Some(lang));
        let label = paper.node(NodeRole::Paragraph, Some(block), None);
        paper.line((sheet, x, 100.0), BODY, lang, Some(label), text);
        let form = paper.node(NodeRole::Form, Some(block), None);
        paper.field((sheet, x, 110.0), form, text);
        paper.item(
            sheet,
            Item::Rule { x, y: 150.0, width: 150.0, height: 0.5, ink: Ink::Black },
        );
        paper.item(
            sheet,
            Item::Frame {
                x,
                y: 160.0,
                width: 60.0,
                height: 60.0,
                stroke: 0.5,
                ink: Ink::Grey,
            },
        );
    }
}

fn feet(paper: &mut Paper) {
    let foot = Style { face: FaceId::Italic, size: 8.0, ink: Ink::Grey };
    let sheets = paper.setting.sheets.len();
    for sheet in 0..sheets {
        let text = format!("Сторінка {} з {sheets}", sheet + 1);
        paper.line((sheet, LEFT.x, HEIGHT - 40.0), foot, Lang::UK, None, &text);
        let text = format!("Seite {} von {sheets}", sheet + 1);
        paper.line((sheet, RIGHT.x, HEIGHT - 40.0), foot, Lang::DE, None, &text);
        paper.item(
            sheet,
            Item::Rule {
                x: WIDTH / 2.0,
                y: 60.0,
                width: 0.25,
                height: 720.0,
                ink: Ink::Grey,
            },
        );
    }
}
