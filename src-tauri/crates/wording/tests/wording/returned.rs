//! A text that came back is held against what left, clause by clause.

use pobratym_domain::{AgreementId, Cell, Kind, Lang, Unit, Value};
use pobratym_wording::{
    Became, Emphasis, Manuscript, Returned, ReturnedKey, ReturnedParagraph, ReturnedRow,
    compare_returned, in_our_notation,
};

use crate::office::{Office, lang};

/// How a file was laid out, and what was lost on the way.
#[derive(Clone, Copy)]
struct File {
    in_table: bool,
    has_marks: bool,
    has_numbers: bool,
}

const ALL: [File; 5] = [
    File { in_table: true, has_marks: true, has_numbers: true },
    File { in_table: true, has_marks: false, has_numbers: true },
    File { in_table: false, has_marks: true, has_numbers: false },
    File { in_table: false, has_marks: false, has_numbers: true },
    File { in_table: false, has_marks: false, has_numbers: false },
];

impl File {
    /// The paper as paragraphs of a file.
    fn of(self, paper: &Manuscript) -> Vec<ReturnedParagraph> {
        let mut all = Vec::new();
        let columns = paper.langs.len();
        let order: Vec<(usize, usize)> = match self.in_table {
            true => (0..paper.rows.len())
                .flat_map(|row| (0..columns).map(move |it| (row, it)))
                .collect(),
            false => (0..columns)
                .flat_map(|it| (0..paper.rows.len()).map(move |row| (row, it)))
                .collect(),
        };
        for (row, at) in order {
            let Some(column) = paper.rows[row].columns.get(at) else { continue };
            for (part, text) in column.paragraphs.iter().enumerate() {
                let number = match part {
                    0 if self.has_numbers => column.number.as_str(),
                    _ => "",
                };
                let text = format!("{number} {}", Emphasis::without(text));
                let mark = column.at.and_then(|it| Some((it.unit?, it.lang?)));
                let mark = mark.filter(|_| self.has_marks);
                all.push(ReturnedParagraph {
                    text: text.trim().to_owned(),
                    mark: mark.map(|(unit, lang)| format!("{unit}.{lang}")),
                    block: if self.in_table { row } else { all.len() },
                    column: self.in_table.then_some(at),
                });
            }
        }
        all
    }
}

fn draft() -> (Office, AgreementId) {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    (office, id)
}

fn clause(office: &Office, id: AgreementId, article: usize, clause: usize) -> Unit {
    office.agreement(id).articles[article].clauses[clause].unit
}

fn compare(office: &Office, id: AgreementId, file: &[ReturnedParagraph]) -> Returned {
    let agreement = office.agreement(id);
    let state = (&agreement, &office.bodies);
    compare_returned(state, state, file)
}

/// Everything that a person would have to look at.
fn differences(returned: &Returned) -> Vec<(String, Vec<(&'static str, Became)>)> {
    let name = |row: &ReturnedRow| match row.key {
        ReturnedKey::Wording(cell) => {
            format!(
                "{} {}",
                cell.kind,
                cell.unit.map(|it| it.to_string()).unwrap_or_default()
            )
        }
        key => format!("{key:?} {:?}", row.columns),
    };
    let code = |lang: Lang| if lang == Lang::UK { "uk" } else { "de" };
    let columns = |row: &ReturnedRow| -> Vec<(&'static str, Became)> {
        let theirs = row.columns.iter().filter(|it| it.became.is_theirs());
        theirs.map(|it| (code(it.lang), it.became)).collect()
    };
    let rows = returned.rows.iter().map(|row| (name(row), columns(row)));
    rows.filter(|(_, columns)| !columns.is_empty()).collect()
}

fn find(
    file: &[ReturnedParagraph],
    office: &Office,
    id: AgreementId,
    unit: Unit,
    code: &str,
) -> usize {
    let agreement = office.agreement(id);
    let reading = pobratym_wording::Reading::of(&agreement, &office.bodies);
    let cell = Cell::of(id, Kind::Text).at(unit).in_lang(lang(code));
    let wordings = agreement.wordings_of(cell).unwrap();
    let text = reading.plain(&wordings, lang(code)).unwrap();
    file.iter().position(|it| it.text.ends_with(text.as_str())).unwrap()
}

#[test]
fn a_file_that_nobody_touched_has_no_difference() {
    let (office, id) = draft();
    for file in ALL {
        let returned = compare(&office, id, &file.of(&office.paper(id)));
        assert_eq!(differences(&returned), []);
        assert_eq!(returned.langs, [lang("uk"), lang("de")]);
    }
}

#[test]
fn a_changed_clause_is_exactly_that_change() {
    let (office, id) = draft();
    let unit = clause(&office, id, 2, 1);
    for layout in ALL {
        let mut file = layout.of(&office.paper(id));
        let at = find(&file, &office, id, unit, "de");
        file[at].text = format!("{} Kosten trägt jeder selbst.", file[at].text);
        let returned = compare(&office, id, &file);
        let expected = vec![(format!("text {unit}"), vec![("de", Became::Theirs)])];
        assert_eq!(differences(&returned), expected);
        let row = returned.rows.iter().find(|it| it.clause() == Some(unit)).unwrap();
        let theirs = &row.columns.iter().find(|it| it.lang == lang("de")).unwrap().theirs;
        assert!(theirs.ends_with("selbst.") && !theirs.starts_with('3'), "{theirs}");
    }
}

#[test]
fn a_clause_that_is_gone_new_or_moved_is_told_apart() {
    let (office, id) = draft();
    let [gone, before, moved] =
        [(1, 0), (3, 0), (4, 1)].map(|(a, c)| clause(&office, id, a, c));
    for layout in ALL {
        let mut file = layout.of(&office.paper(id));
        for code in ["uk", "de"] {
            let at = find(&file, &office, id, gone, code);
            file.remove(at);
        }
        let returned = compare(&office, id, &file);
        let all = differences(&returned);
        assert_eq!(
            all,
            [(format!("text {gone}"), vec![("uk", Became::Gone), ("de", Became::Gone)])]
        );

        let mut file = layout.of(&office.paper(id));
        for (code, text) in [
            ("uk", "Сторони щороку видають спільний альманах."),
            ("de", "Die Partner geben jährlich einen Almanach heraus."),
        ] {
            let at = find(&file, &office, id, before, code);
            let block = 1000 + at;
            let added = ReturnedParagraph {
                text: text.into(),
                mark: None,
                block,
                ..file[at].clone()
            };
            file.insert(at + 1, added);
        }
        let returned = compare(&office, id, &file);
        let new: Vec<_> = returned
            .rows
            .iter()
            .filter(|it| matches!(it.key, ReturnedKey::New(_)))
            .collect();
        assert_eq!(new.len(), 1, "both languages are one new clause: {new:?}");
        assert_eq!(new[0].after.and_then(|it| it.unit), Some(before));
        assert_eq!(new[0].columns.len(), 2);
        assert_eq!(differences(&returned).len(), 1);

        let mut file = layout.of(&office.paper(id));
        for code in ["uk", "de"] {
            let at = find(&file, &office, id, moved, code);
            let taken = file.remove(at);
            let to = find(&file, &office, id, before, code);
            file.insert(to + 1, taken);
        }
        let returned = compare(&office, id, &file);
        let all = differences(&returned);
        assert_eq!(
            all,
            [(
                format!("text {moved}"),
                vec![("uk", Became::Moved), ("de", Became::Moved)]
            )]
        );
        let row = returned.rows.iter().find(|it| it.clause() == Some(moved)).unwrap();
        assert_eq!(row.after.and_then(|it| it.unit), Some(before));
    }
}

#[test]
fn what_both_changed_is_told_and_never_merged_by_itself() {
    let (mut office, id) = draft();
    let unit = clause(&office, id, 2, 0);
    let cell = Cell::of(id, Kind::Text).at(unit).in_lang(lang("uk"));
    office
        .edit(cell, Value::Text("Внесок становить 100 000 гривень до 1 травня.".into()));
    let base = office.agreement(id);
    for layout in ALL {
        let mut file = layout.of(&office.paper(id));
        let at = find(&file, &office, id, unit, "uk");
        for (ours, theirs, both) in [
            ("Внесок становить 200 000 гривень до 1 травня.", "150 000", None),
            (
                "Щорічний внесок становить 100 000 гривень до 1 травня.",
                "150 000",
                Some("Щорічний внесок становить 150 000 гривень до 1 травня."),
            ),
        ] {
            let mut now = base.clone();
            let text = now.articles[2].clauses[0].text.get_mut(&lang("uk")).unwrap();
            *text = ours.to_owned();
            let kept = file[at].text.clone();
            file[at].text = kept.replace("100 000", theirs);
            let returned =
                compare_returned((&base, &office.bodies), (&now, &office.bodies), &file);
            file[at].text = kept;
            let row = returned.rows.iter().find(|it| it.clause() == Some(unit)).unwrap();
            assert_eq!(row.columns[0].became, Became::Both);
            assert_eq!(row.columns[0].proposal.as_deref(), both);
        }
    }
}

#[test]
fn a_fact_stays_a_fact_where_nobody_touched_its_words() {
    let (mut office, id) = draft();
    let act = pobratym_domain::Act::AddFact {
        kind: pobratym_domain::FactKind::Sum,
        name: "x".into(),
    };
    let fact = office.act(id, &act).unwrap();
    office.edit(Cell::of(id, Kind::FactValue).at(fact), Value::Text("150000 UAH".into()));
    let agreement = office.agreement(id);
    let reading = pobratym_wording::Reading::of(&agreement, &office.bodies);
    let own = format!("Сторона **сплачує** {{fact:{fact}}} щороку.");
    let wording = pobratym_wording::Wording { text: own.clone(), is_own: true };
    let spoken = Emphasis::without(&reading.speak(&wording, lang("uk")).text);
    let noted = |theirs: &str| in_our_notation(&own, theirs, &reading, lang("uk"));
    assert_eq!(noted(&spoken).text, own);
    let kept = noted(&spoken.replace("щороку", "двічі на рік {так}"));
    assert_eq!(
        kept.text,
        format!("Сторона **сплачує** {{fact:{fact}}} двічі на рік \\{{так}}.")
    );
    assert!(!kept.loses_facts);
    let lost = noted(&spoken.replace("150", "170"));
    assert!(
        lost.loses_facts && lost.text.contains("170") && !lost.text.contains("{fact"),
        "{lost:?}"
    );
}
