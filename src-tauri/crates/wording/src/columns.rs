//! What the columns of a table of others mean, guessed by what stands above and in them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use pobratym_domain::{Meaning, RowKind};
use serde::Deserialize;

use crate::compiled::table;
use crate::joint::{country_of, is_unit_code, read_day};

/// Rows above which a head may stand: a name of the list, an empty line, a date.
const HEAD_WITHIN: usize = 20;
/// So many cells of a column say what is in it.
const LOOKED_AT: usize = 50;
/// How much a head fits that fits wholly.
const WHOLE: usize = 1_000;

/// What lists write above columns and in cells.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    heads: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    pub(crate) nothing: BTreeMap<String, Vec<String>>,
    pub(crate) year: BTreeMap<String, Vec<String>>,
    pub(crate) term: BTreeMap<String, Vec<String>>,
    pub(crate) instruments: BTreeMap<String, Vec<String>>,
    pub(crate) subjects: Vec<SubjectWords>,
    pub(crate) official: BTreeMap<String, Vec<String>>,
    pub(crate) address: BTreeMap<String, Vec<String>>,
    pub(crate) oblasts: BTreeMap<String, String>,
    pub(crate) states: BTreeMap<String, Vec<String>>,
}

/// What names of one kind of body begin with.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectWords {
    pub(crate) kind: String,
    pub(crate) before: Vec<String>,
}

pub(crate) static WORDS: LazyLock<Words> =
    LazyLock::new(|| table("columns", include_str!("../columns.toml")));

/// The words of a family of the data; none where it has none.
pub(crate) fn words<'a>(
    families: &'a BTreeMap<String, Vec<String>>,
    name: &str,
) -> &'a [String] {
    families.get(name).map_or(&[], Vec::as_slice)
}

/// Lower case, one apostrophe, single spaces for whatever is neither letter nor digit.
pub(crate) fn plain(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase).map(|it| match it {
        '\'' | 'ʼ' | '`' | '‘' => '’',
        '№' | '’' => it,
        it if it.is_alphanumeric() => it,
        _ => ' ',
    });
    let text: String = letters.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The heads of a table by the row that they stand in, counted from 0: that with the most
/// known heads among the first, and at least two, else the first.
pub fn head_row(rows: &[Vec<String>], kind: RowKind) -> usize {
    let known = |row: &[String]| row.iter().filter(|it| fit(it, kind).is_some()).count();
    // One known head may be the title of an agreement.
    let mut best = (0, 1);
    for (index, row) in rows.iter().take(HEAD_WITHIN).enumerate() {
        let known = known(row);
        if known > best.1 {
            best = (index, known);
        }
    }
    best.0
}

/// What each column means, by its head, then by its cells below. No meaning is given twice
/// but remarks. `cells` gives the texts of a column.
pub fn guess(
    heads: &[String],
    cells: impl Fn(usize) -> Vec<String>,
    kind: RowKind,
) -> Vec<Option<Meaning>> {
    let mut found = vec![None; heads.len()];
    let mut fits: Vec<(usize, usize, Meaning)> = Vec::new();
    for (column, head) in heads.iter().enumerate() {
        fits.extend(all_fits(head, kind).map(|(fit, meaning)| (fit, column, meaning)));
    }
    fits.sort_by_key(|(fit, column, _)| (std::cmp::Reverse(*fit), *column));
    for (_, column, meaning) in fits {
        let is_free = meaning == Meaning::Remark || !found.contains(&Some(meaning));
        if found[column].is_none() && is_free {
            found[column] = Some(meaning);
        }
    }
    for column in 0..found.len() {
        if found[column].is_none()
            && let Some(meaning) = by_cells(&cells(column), kind)
            && !found.contains(&Some(meaning))
        {
            found[column] = Some(meaning);
        }
    }
    found
}

/// The meaning that a head fits best.
fn fit(head: &str, kind: RowKind) -> Option<Meaning> {
    all_fits(head, kind).max_by_key(|(fit, _)| *fit).map(|(_, meaning)| meaning)
}

/// Everything that a head may mean, with how well it fits.
fn all_fits(head: &str, kind: RowKind) -> impl Iterator<Item = (usize, Meaning)> {
    let head = plain(head);
    let heads = WORDS.heads.get(kind.code());
    kind.meanings().iter().filter_map(move |meaning| {
        let words = heads?.get(meaning.code())?;
        let fit = |word: &String| {
            let is_part = word.chars().count() > 3
                && format!(" {head} ").contains(&format!(" {word} "));
            match () {
                () if head == *word => WHOLE,
                () if is_part => word.chars().count(),
                () => 0,
            }
        };
        let best = words.iter().map(fit).max().filter(|it| *it > 0)?;
        Some((best, *meaning))
    })
}

/// Whether a cell is of one kind.
type Is = fn(&str) -> bool;

/// What most cells of a column are, whatever stands above them.
fn by_cells(cells: &[String], kind: RowKind) -> Option<Meaning> {
    let filled = cells.iter().filter(|it| !it.trim().is_empty()).take(LOOKED_AT);
    let filled: Vec<&String> = filled.collect();
    let is_most = |is: Is| {
        let yes = filled.iter().filter(|it| is(it.trim())).count();
        yes > 0 && yes * 5 >= filled.len() * 4
    };
    let known: [(Meaning, Is); 4] = [
        (Meaning::OwnCode, is_unit_code),
        (Meaning::Mail, |it| it.contains('@') && !it.contains(' ')),
        (Meaning::State, |it| country_of(it).is_some()),
        (Meaning::SignedOn, |it| it.len() <= 10 && read_day(it).is_some()),
    ];
    let allowed = known.into_iter().filter(|(it, _)| kind.meanings().contains(it));
    allowed.into_iter().find(|(_, is)| is_most(*is)).map(|(meaning, _)| meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: RowKind, heads: &[&str], expected: &[&str]) {
        let heads: Vec<String> = heads.iter().map(|it| it.to_string()).collect();
        let found = guess(&heads, |_| Vec::new(), kind);
        let found: Vec<&str> =
            found.iter().map(|it| it.map_or("", Meaning::code)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_columns_of_the_register_are_known() {
        let heads = crate::register_columns();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        check(
            RowKind::Agreements,
            &heads,
            &[
                "row_number",
                "registration_number",
                "title",
                "signing",
                "cooperation",
                "sphere",
                "own_region",
                "own_subject",
                "state",
                "partner_region",
                "partner",
                "term",
            ],
        );
    }

    #[test]
    fn heads_are_known_in_four_languages() {
        check(
            RowKind::Partners,
            &["Громада", "КАТОТТГ", "Область", "Партнер", "Країна", "Вид", "З року"],
            &[
                "own_subject",
                "own_code",
                "own_region",
                "partner",
                "state",
                "bond",
                "since",
            ],
        );
        check(
            RowKind::Partners,
            &["Partnerstadt", "Staat", "Bundesland", "Seit", "Bemerkungen", "Farbe"],
            &["partner", "state", "partner_region", "since", "remark", ""],
        );
        check(
            RowKind::Contacts,
            &["Imię i nazwisko", "Stanowisko", "Urząd", "E-mail", "Telefon komórkowy"],
            &["person_name", "office", "organisation", "mail", "telephone"],
        );
        check(
            RowKind::Agreements,
            &["Title", "Date of signing", "Foreign party", "Country", "Duration"],
            &["title", "signed_on", "partner", "state", "term"],
        );
    }

    #[test]
    fn cells_tell_what_no_head_does() {
        let heads = vec!["A".to_owned(), "B".to_owned()];
        let cells = |column| match column {
            0 => vec!["UA46060000000000001".to_owned(), "UA46060000000000002".to_owned()],
            _ => vec!["Польща".to_owned(), String::new(), "DE".to_owned()],
        };
        let found = guess(&heads, cells, RowKind::Partners);
        assert_eq!(found, [Some(Meaning::OwnCode), Some(Meaning::State)]);
    }

    #[test]
    fn heads_may_stand_below_a_title() {
        let rows = [
            vec!["Перелік угод станом на 01.01.2026".to_owned()],
            vec!["Назва угоди".to_owned(), "Держава".to_owned()],
            vec!["Угода про дружбу".to_owned(), "Грузія".to_owned()],
        ];
        assert_eq!(head_row(&rows, RowKind::Agreements), 1);
    }
}
