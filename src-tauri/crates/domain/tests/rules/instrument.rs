//! Another instrument keeps what was entered.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, AgreementKind, Article, Kind, Lang, Numbering, Outline,
    OutlineArticle, TemplateRef, Unit,
};

use crate::paper::bilingual;

fn memorandum(texts: BTreeMap<Unit, BTreeMap<Lang, String>>) -> Act {
    let article = |key: &str, provisions: &[&str]| OutlineArticle {
        key: key.into(),
        provisions: provisions.iter().map(|it| (*it).into()).collect(),
    };
    Act::SetInstrument {
        kind: AgreementKind::Memorandum,
        template: TemplateRef {
            name: "memorandum".into(),
            version: 1,
            langs: vec![Lang::UK, Lang::DE],
        },
        outline: Outline {
            numbering: Some(Numbering::Plain),
            recitals: vec!["trust".into()],
            articles: vec![
                article("means", &["means-2", "means-9"]),
                article("end", &["end-1"]),
            ],
        },
        texts,
    }
}

fn keys(agreement: &Agreement) -> Vec<(&str, Vec<&str>)> {
    fn key(of: &Option<String>) -> &str {
        of.as_deref().unwrap_or("own")
    }
    fn clauses(of: &Article) -> Vec<&str> {
        of.clauses.iter().map(|it| key(&it.provision)).collect()
    }
    agreement.articles.iter().map(|it| (key(&it.provision), clauses(it))).collect()
}

#[test]
fn what_was_only_the_templates_goes_and_the_new_outline_comes() {
    let mut paper = bilingual();
    paper.does(memorandum(BTreeMap::new())).unwrap();
    let agreement = paper.read();
    assert_eq!(agreement.kind, AgreementKind::Memorandum);
    assert_eq!(agreement.numbering(Lang::DE), Numbering::Plain);
    let expected = vec![("means", vec!["means-2", "means-9"]), ("end", vec!["end-1"])];
    assert_eq!(keys(&agreement), expected);
}

#[test]
fn own_words_stay_with_their_clause_and_what_has_no_place_stays_written_out() {
    let mut paper = bilingual();
    let before = paper.read();
    let [aim, means] = [&before.articles[0], &before.articles[1]];
    let kept = means.clauses[1].unit;
    let orphan = aim.clauses[0].unit;
    paper.writes(Some(kept), Kind::Text, Lang::UK, "Власне слово.");
    paper.writes(Some(orphan), Kind::Text, Lang::UK, "Наша мета.");
    let texts = BTreeMap::from([
        (
            aim.unit,
            BTreeMap::from([(Lang::UK, "Мета".into()), (Lang::DE, "Ziel".into())]),
        ),
        (orphan, BTreeMap::from([(Lang::DE, "Unser Ziel.".into())])),
    ]);
    paper.does(memorandum(texts)).unwrap();
    let after = paper.read();
    assert_eq!(after.clause(kept).unwrap().text[&Lang::UK], "Власне слово.");
    assert_eq!(after.clause(kept).unwrap().provision.as_deref(), Some("means-2"));
    let aim = after.articles.iter().find(|it| it.unit == aim.unit).unwrap();
    assert_eq!(aim.heading[&Lang::DE], "Ziel");
    assert_eq!(aim.provision, None);
    let orphan = after.clause(orphan).unwrap();
    assert_eq!(orphan.text[&Lang::UK], "Наша мета.");
    assert_eq!(orphan.text[&Lang::DE], "Unser Ziel.");
    assert_eq!(after.articles.len(), 3);
    assert_eq!(after.articles[0].unit, aim.unit, "it stood first and still does");
}

#[test]
fn parties_facts_and_added_articles_stay() {
    let mut paper = bilingual();
    let last = paper.read().articles[1].unit;
    let own = paper.does(Act::AddArticle { after: Some(last) }).unwrap().unwrap();
    paper.writes(Some(own), Kind::Heading, Lang::UK, "Своє");
    let before = paper.read();
    paper.does(memorandum(BTreeMap::new())).unwrap();
    let after = paper.read();
    assert_eq!(after.parties, before.parties);
    assert_eq!(after.langs, before.langs);
    let own = after.articles.iter().position(|it| it.unit == own).unwrap();
    assert_eq!(after.articles[own - 1].provision.as_deref(), Some("means"));
    assert_eq!(after.articles[own].clauses.len(), 1);
}
