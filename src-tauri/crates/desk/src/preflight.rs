//! The originals of a set, compared word for word before any of them is written: what the
//! parties sign must be the same, whoever stands first in it.

use std::collections::BTreeMap;

use pobratym_domain::{Agreement, AgreementId, Cell, Finding, FindingCode, Kind, Lang};
use pobratym_wording::{Manuscript, Role, Row};

/// The language in which two originals of a set do not say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Differs(pub(crate) Lang);

/// Compares the papers of a set in each language.
///
/// Recitals, articles and clauses have to be the same in the same order. What names the
/// parties has to have the same words, in whatever order; it is the alternat that moves
/// them. Linear in the length of the papers.
///
/// # Errors
/// [`Differs`] for the first language in which one of them differs from the first.
pub(crate) fn compare(set: &[&Manuscript], of: &Agreement) -> Result<(), Differs> {
    let mut first: BTreeMap<Lang, Said> = BTreeMap::new();
    for manuscript in set {
        for &lang in &manuscript.langs {
            let said = Said::in_lang(manuscript, lang, of);
            match first.get(&lang) {
                Some(known) if *known != said => return Err(Differs(lang)),
                Some(_) => {}
                None => {
                    first.insert(lang, said);
                }
            }
        }
    }
    Ok(())
}

/// Holds the numbers of pages of a set's papers against each other, apart for each set of
/// languages: side by side the columns change places, and a line may fall otherwise.
pub(crate) fn count_pages<'a>(
    counts: impl IntoIterator<Item = (&'a str, u32)>,
    of: AgreementId,
) -> Option<Finding> {
    let mut by_langs: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (langs, pages) in counts {
        by_langs.entry(langs).or_default().push(pages);
    }
    let differing =
        by_langs.into_values().find(|it| it.iter().any(|pages| *pages != it[0]))?;
    let counts: Vec<String> = differing.iter().map(ToString::to_string).collect();
    let at = Cell::of(of, Kind::Layout);
    let finding = Finding::found(FindingCode::PageCountsDiffer, at);
    Some(finding.with("counts", counts.join(", ")))
}

/// What a paper says in one language, apart from which original it is.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    /// In the order of the paper.
    text: Vec<String>,
    /// The words that name and bind the parties, sorted.
    parties: Vec<String>,
}

impl Said {
    fn in_lang(manuscript: &Manuscript, lang: Lang, of: &Agreement) -> Self {
        let mut said = Self { text: Vec::new(), parties: Vec::new() };
        for row in &manuscript.rows {
            let Some(column) = row.columns.iter().find(|it| it.lang == lang) else {
                continue;
            };
            let text = column.paragraphs.join("\n");
            if row.role == Role::Label {
                continue;
            }
            if row.role == Role::Subtitle || names_party(row, of) {
                said.parties.extend(text.split_whitespace().map(bare));
                said.parties.extend(signed(row, lang));
            } else {
                said.text.push(format!("{} {text}", column.number));
            }
        }
        said.parties.sort();
        said
    }
}

fn names_party(row: &Row, of: &Agreement) -> bool {
    row.unit.is_some_and(|unit| of.party(unit).is_some())
}

/// Office and name of those who sign.
fn signed(row: &Row, lang: Lang) -> Vec<String> {
    let Role::Signatures(slots) = &row.role else { return Vec::new() };
    let lines = slots.iter().flat_map(|it| &it.lines).filter(|it| it.lang == lang);
    lines.map(|it| format!("{} {}", it.office, it.name)).collect()
}

/// A word without the comma that only its place in a list brought.
fn bare(word: &str) -> String {
    word.trim_end_matches([',', ';']).to_owned()
}

#[cfg(test)]
mod tests {
    use pobratym_domain::{Id, Profile, Unit, Value};
    use pobratym_wording::{Column, Footer, Start};

    use super::*;

    fn agreement() -> Agreement {
        let id = AgreementId(Id::from_bytes([1; 10]));
        let unit = Unit(Id::from_bytes([2; 10]));
        let cells = [
            (Cell::of(id, Kind::Parties), Value::Units(vec![unit])),
            (
                Cell::of(id, Kind::PartyBody).at(unit),
                Value::Body(pobratym_domain::BodyId(Id::from_bytes([3; 10]))),
            ),
        ];
        Agreement::from_cells(id, &cells.into())
    }

    fn paper(rows: &[(Role, &str)]) -> Manuscript {
        let row = |(role, text): &(Role, &str)| Row {
            role: role.clone(),
            columns: vec![Column {
                lang: Lang::EN,
                number: String::new(),
                paragraphs: vec![(*text).to_owned()],
                at: None,
            }],
            unit: None,
            start: Start::Usual,
        };
        Manuscript {
            langs: vec![Lang::EN],
            profile: Profile::Plain,
            form: pobratym_wording::Form::Running,
            names: Default::default(),
            title: String::new(),
            rows: rows.iter().map(row).collect(),
            footer: Footer {
                label: Vec::new(),
                pages: Vec::new(),
                fingerprint: None,
                initials: Vec::new(),
            },
            marks: Vec::new(),
        }
    }

    #[test]
    fn parties_may_change_places_and_nothing_else() {
        let of = agreement();
        let one = paper(&[(Role::Subtitle, "between A, B"), (Role::Clause, "A pays.")]);
        let other = paper(&[(Role::Subtitle, "between B, A"), (Role::Clause, "A pays.")]);
        assert_eq!(compare(&[&one, &other], &of), Ok(()));
        let forged =
            paper(&[(Role::Subtitle, "between B, A"), (Role::Clause, "B pays.")]);
        assert_eq!(compare(&[&one, &forged], &of), Err(Differs(Lang::EN)));
    }

    #[test]
    fn numbers_of_pages_are_compared_within_a_set_of_languages() {
        let of = agreement().id;
        assert_eq!(count_pages([("deuk", 8), ("deuk", 8)], of), None);
        assert_eq!(count_pages([("uk", 8), ("de", 9), ("uk", 8)], of), None);
        let found = count_pages([("deuk", 8), ("deuk", 9)], of).expect("a finding");
        assert_eq!(found.code, FindingCode::PageCountsDiffer);
        assert_eq!(found.args, [("counts", "8, 9".to_owned())]);
    }

    #[test]
    fn clauses_keep_their_order() {
        let of = agreement();
        let one = paper(&[(Role::Clause, "First."), (Role::Clause, "Second.")]);
        let other = paper(&[(Role::Clause, "Second."), (Role::Clause, "First.")]);
        assert_eq!(compare(&[&one, &other], &of), Err(Differs(Lang::EN)));
    }
}
