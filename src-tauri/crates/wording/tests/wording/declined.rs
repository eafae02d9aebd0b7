//! Proposed forms beside those of others: the package whose rules are used, and the forms
//! that people entered for the sample.

use pobratym_domain::{Case, Forms, Gender, Lang};
use pobratym_wording::{What, propose};

/// Full names in six cases, as the npm package `shevchenko` 3.1.1 answered for them: a
/// script put given names, patronymics and surnames of many endings together, called
/// `inNominative` to `inLocative` (its ablative is our instrumental) and wrote the gender
/// and the six answers down, a name to a line.
const SHEVCHENKO: &str = include_str!("../ref/shevchenko.tsv");

const CASES: [Case; 5] =
    [Case::Genitive, Case::Dative, Case::Accusative, Case::Instrumental, Case::Locative];

#[test]
fn names_inflect_as_shevchenko_has_them() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in SHEVCHENKO.lines() {
        let mut columns = line.split('\t');
        let gender: Gender = columns.next().unwrap().parse().unwrap();
        let name = columns.next().unwrap();
        let forms = propose(Lang::UK, What::Person, gender, name).forms;
        for (case, expected) in CASES.into_iter().zip(columns) {
            count += 1;
            let form = forms.get(case).unwrap_or_default().replace('’', "'");
            if form != expected {
                wrong.push(format!("{name}, {case}: {form}, not {expected}"));
            }
        }
    }
    assert!(count >= 300 * CASES.len(), "{count} forms");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
