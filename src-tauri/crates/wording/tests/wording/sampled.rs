//! The sample is as ready, and as unready, as it says.

use std::collections::BTreeSet;

use pobratym_domain::{Case, FindingCode};
use pobratym_wording::Cases;
use pobratym_wording::sample::sample;

use crate::office::{Office, lang};

#[test]
fn one_agreement_is_ready_to_be_settled_and_printed() {
    let mut office = Office::sampled();
    let planned = &sample().agreements[0];
    assert!(planned.settled);
    let id = office.enter(planned);
    assert_eq!(office.findings(id), []);
}

#[test]
fn one_agreement_still_lacks_a_signatory_and_a_text() {
    let mut office = Office::sampled();
    let planned = &sample().agreements[1];
    assert!(!planned.settled);
    let id = office.enter(planned);
    let codes: BTreeSet<FindingCode> =
        office.findings(id).iter().map(|it| it.code).collect();
    assert!(codes.contains(&FindingCode::SignatoryMissing));
    assert!(codes.contains(&FindingCode::WordingMissing));
    let blocking = office.findings(id).into_iter().filter(|it| it.blocks()).count();
    assert_eq!(blocking, 2);
}

#[test]
fn its_names_have_every_form_in_every_language() {
    for body in sample().bodies {
        assert!(body.facts.sample);
        for code in ["uk", "en", "de", "pl"] {
            let lang = lang(code);
            let cases = Cases::of(lang);
            assert!(body.facts.short.contains_key(&lang));
            assert!(body.facts.seat.contains_key(&lang));
            let has = |case: &Case| body.facts.official[&lang].get(*case).is_some();
            assert!(cases.body.iter().all(has), "{code}");
            for person in &body.people {
                assert!(person.authority.contains_key(&lang));
                for forms in [&person.name, &person.office] {
                    let has = |case: &Case| forms[&lang].get(*case).is_some();
                    assert!(cases.person.iter().all(has), "{code}");
                }
            }
        }
    }
}
