//! Proposed forms beside those of others: the package whose rules are used, and the forms
//! that people entered for the sample.

use std::collections::BTreeMap;

use pobratym_domain::{Case, Forms, Gender, Lang};
use pobratym_wording::sample::sample;
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

/// The forms of the sample, as «what, language, case, nominative: proposed, entered».
#[derive(Default)]
struct Compared {
    same: usize,
    different: Vec<String>,
    blank: Vec<String>,
}

impl Compared {
    fn look(&mut self, what: What, gender: Gender, named: &BTreeMap<Lang, Forms>) {
        for (lang, entered) in named {
            let nominative = entered.get(Case::Nominative).unwrap();
            let proposed = propose(*lang, what, gender, nominative).forms;
            for (case, entered) in entered.iter().filter(|it| it.0 != Case::Nominative) {
                let line = format!("{what:?}, {lang}, {case}, {nominative}");
                match proposed.get(case) {
                    Some(form) if form == entered => self.same += 1,
                    Some(form) => {
                        self.different.push(format!("{line}: {form}, {entered}"));
                    }
                    None => self.blank.push(line),
                }
            }
        }
    }
}

#[test]
fn the_sample_inflects_as_people_entered_it() {
    let mut compared = Compared::default();
    for body in sample().bodies {
        compared.look(What::Body, Gender::Unspecified, &body.facts.official);
        for person in &body.people {
            compared.look(What::Person, person.gender, &person.name);
            compared.look(What::Office, person.gender, &person.office);
        }
    }
    assert_eq!(compared.different, Vec::<String>::new());
    assert_eq!(compared.blank, Vec::<String>::new());
    assert!(compared.same > 40, "{}", compared.same);
}
