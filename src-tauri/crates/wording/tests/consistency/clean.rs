//! Texts without errors raise no alarm.

use pobratym_domain::{FindingCode, Lang};
use pobratym_wording::discrepancies;

use crate::corpus::{circle, clauses};

#[test]
fn no_template_raises_an_alarm_in_any_pair_of_languages() {
    let mut alarms = Vec::new();
    for parties in [2, 4] {
        for clause in clauses(parties) {
            let found = discrepancies(&clause.texts, &circle(), Lang::EN);
            for it in found {
                if it.code == FindingCode::PlaceholderLeft {
                    continue;
                }
                let text = |lang: Lang| {
                    let own = clause.texts.iter().find(|(own, _)| *own == lang);
                    own.map(|it| it.1.clone()).unwrap_or_default()
                };
                alarms.push(format!(
                    "{} {}: {} ({:?}) {} | {}\n    {}\n    {}",
                    clause.name,
                    it.lang,
                    it.code,
                    it.other,
                    it.found,
                    it.expected,
                    text(it.other.unwrap_or(Lang::UK)),
                    text(it.lang),
                ));
            }
        }
    }
    assert!(alarms.is_empty(), "{} alarms:\n{}", alarms.len(), alarms.join("\n"));
}
