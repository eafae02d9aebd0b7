//! Which acts a text cites, and what only looks like one.

use std::collections::BTreeSet;

use pobratym_domain::{AgreementKind, Lang};
use pobratym_wording::{CitedAct, Facts, Law, Template, cited};

use crate::corpus::clauses;

/// What is cited: names in English, and the words of what the table does not know in «».
fn said(lang: &str, text: &str) -> Vec<String> {
    let acts = cited(text, lang.parse().unwrap()).into_iter();
    acts.map(|it| match it {
        CitedAct::Listed(law) => law.name(Lang::EN).to_owned(),
        CitedAct::Unlisted(quoted) => format!("«{}»", quoted.text),
    })
    .collect()
}

#[track_caller]
fn check(lang: &str, text: &str, expected: &[&str]) {
    assert_eq!(said(lang, text), expected, "{lang}: {text}");
}

const TERRITORIAL: &str =
    "Law of Ukraine on International Territorial Cooperation of Ukraine No. 3668-IX";
const CHARTER: &str = "European Charter of Local Self-Government";
const CONVENTION: &str = "European Outline Convention on Transfrontier Co-operation \
                          between Territorial Communities or Authorities";
const GDPR: &str = "Regulation (EU) 2016/679 (General Data Protection Regulation)";
const MUNICIPAL: &str = "Act of 8 March 1990 on Municipal Self-Government (Poland)";

/// What a template or the library says in one language.
fn provided(template: &str, key: &str, lang: Lang) -> String {
    let template = Template::find(template, 1).unwrap();
    let facts = Facts::usual(template.kind(), &template.langs());
    template.text(key, lang, &facts).unwrap()
}

#[test]
fn what_the_templates_cite_is_known_in_each_language() {
    for (template, key, law) in [
        ("territorial", "recital-law", TERRITORIAL),
        ("territorial", "recital-convention", CONVENTION),
    ] {
        for lang in Template::find(template, 1).unwrap().langs() {
            check(lang.as_str(), &provided(template, key, lang), &[law]);
        }
    }
    let cooperation = Template::newest(AgreementKind::Cooperation).unwrap();
    let library = cooperation.library().unwrap();
    for lang in cooperation.langs() {
        let facts = Facts::usual(AgreementKind::Cooperation, &cooperation.langs());
        let text = library.text("principles-charter", lang, &facts).unwrap();
        check(lang.as_str(), &text, &[CHARTER]);
    }
}

#[test]
fn no_template_cites_an_act_that_the_table_does_not_know() {
    let mut unknown = BTreeSet::new();
    for parties in [2, 4] {
        for clause in clauses(parties) {
            for (lang, text) in &clause.texts {
                for act in cited(text, *lang) {
                    if let CitedAct::Unlisted(quoted) = act {
                        unknown
                            .insert(format!("{} {lang}: {}", clause.name, quoted.text));
                    }
                }
            }
        }
    }
    assert_eq!(unknown, BTreeSet::new());
}

#[test]
fn no_clause_of_the_library_cites_an_act_that_the_table_does_not_know() {
    let mut seen = 0;
    for template in Template::all() {
        let Some(library) = template.library() else { continue };
        let facts = Facts::usual(template.kind(), &template.langs());
        for key in library.topics().iter().flat_map(|it| it.places.iter().flatten()) {
            for lang in template.langs() {
                let Some(text) = library.text(key, lang, &facts) else { continue };
                let acts = cited(&text, lang);
                let is_known = |it: &CitedAct| matches!(it, CitedAct::Listed(_));
                assert!(acts.iter().all(is_known), "{key} {lang}: {acts:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn a_known_act_is_known_however_it_is_written() {
    for (lang, text, law) in [
        ("uk", "Закону України від 24.04.2024 №\u{a0}3668-IX", TERRITORIAL),
        ("uk", "закон № 3668\u{2011}ІХ", TERRITORIAL),
        ("uk", "Європейською хартією місцевого самоврядування", CHARTER),
        ("uk", "статті 6 Регламенту (ЄС) 2016/679", GDPR),
        ("en", "the European Charter of Local Self-Government", CHARTER),
        ("en", "Article 6 of the GDPR", GDPR),
        ("de", "Art. 28 DS-GVO", GDPR),
        ("de", "der Verordnung (EU) 2016/679", GDPR),
        ("pl", "art. 6 RODO", GDPR),
        (
            "pl",
            "art. 18 ust. 2 pkt 12a ustawy z dnia 8 marca 1990 r. o samorządzie gminnym",
            MUNICIPAL,
        ),
        ("fr", "l'article 3 de la Charte européenne de l'autonomie locale", CHARTER),
        ("fr", "le règlement (UE) 2016/679", GDPR),
        ("da", "det europæiske charter om lokalt selvstyre", CHARTER),
        ("ro", "Cartei europene a autonomiei locale", CHARTER),
        ("hu", "a Helyi Önkormányzatok Európai Chartáját", CHARTER),
        ("hu", "az (EU) 2016/679 rendelet 6. cikke", GDPR),
        // Without words of its own, as in Italian.
        ("it", "il regolamento (UE) 2016/679", GDPR),
    ] {
        check(lang, text, &[law]);
    }
    check("pl", "ochrona środowiska i ogrodów", &[]);
}

#[test]
fn what_looks_like_an_act_is_quoted_in_each_language() {
    for (lang, text, quote) in [
        (
            "uk",
            "відповідно до Закону України «Про бюджет» від 5 травня 2010 року № 123-VI, а також",
            "Закону України «Про бюджет» від 5 травня 2010 року № 123-VI",
        ),
        (
            "uk",
            "згідно з постановою Кабінету Міністрів України від 01.02.2020 № 57.",
            "постановою Кабінету Міністрів України від 01.02.2020 № 57",
        ),
        (
            "uk",
            "на підставі закону про охорону культурної спадщини, якщо",
            "закону про охорону культурної спадщини",
        ),
        (
            "en",
            "under the Law of Ukraine No. 123-VI and otherwise",
            "Law of Ukraine No. 123-VI",
        ),
        ("en", "the Data Protection Act of 5 May 2010", "Act of 5 May 2010"),
        (
            "de",
            "nach dem Gesetz vom 5. Mai 2010 (Nr. 12) und",
            "Gesetz vom 5. Mai 2010 (Nr. 12)",
        ),
        (
            "de",
            "gemäß § 14 des Gesetzes über kommunale Zusammenarbeit",
            "Gesetzes über kommunale Zusammenarbeit",
        ),
        ("de", "das Bundesdatenschutzgesetz gilt", "Bundesdatenschutzgesetz"),
        (
            "de",
            "auf Grund der Gemeindeordnung für Baden-Württemberg",
            "Gemeindeordnung für Baden-Württemberg",
        ),
        (
            "pl",
            "na podstawie ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych",
            "ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych",
        ),
        (
            "fr",
            "en vertu de la loi n° 2014-773 du 7 juillet 2014",
            "loi n° 2014-773 du 7 juillet 2014",
        ),
        (
            "fr",
            "la loi relative aux compétences locales",
            "loi relative aux compétences locales",
        ),
        ("da", "efter lov nr. 502 af 23. maj 2018", "lov nr. 502 af 23. maj 2018"),
        ("da", "jf. kommunestyrelsesloven", "kommunestyrelsesloven"),
        ("ro", "în temeiul Legii nr. 215/2001", "Legii nr. 215/2001"),
        ("hu", "a 2011. évi CLXXXIX. törvény alapján", "2011. évi CLXXXIX. törvény"),
    ] {
        check(lang, text, &[&format!("«{quote}»")]);
    }
}

#[test]
fn a_word_for_law_alone_cites_nothing() {
    for (lang, text) in [
        ("uk", "Дані видаляють, якщо закон не вимагає їх зберігати протягом 5 років."),
        ("uk", "законних представників і законодавства держави про захист даних"),
        ("en", "in accordance with the law of its state and act on behalf of 3 bodies"),
        ("de", "sofern nicht das Gesetz ihre Aufbewahrung verlangt; binnen 10 Tagen"),
        ("pl", "zgodnie z ustawą, w terminie 30 dni"),
        ("fr", "à moins que la loi n’impose leur conservation"),
        ("da", "medmindre loven kræver, at de opbevares i 5 år"),
        ("ro", "în cazul în care legea impune păstrarea lor"),
        ("hu", "kivéve, ha törvény írja elő megőrzésüket"),
    ] {
        check(lang, text, &[]);
    }
}

#[test]
fn several_acts_are_told_apart_and_each_once() {
    check(
        "uk",
        "Закону України № 15-IV і Закону України № 3668-IX, Закону № 3668-IX та \
         Європейської хартії місцевого самоврядування",
        &["«Закону України № 15-IV»", TERRITORIAL, CHARTER],
    );
}

#[test]
fn every_act_of_the_table_has_a_day_and_a_source() {
    for law in Law::all() {
        let name = law.name(Lang::UK);
        assert!(law.adopted_on < law.checked_on, "{name}");
        assert!(law.source.starts_with("https://"), "{name}");
        assert!(!name.is_empty() && !law.name(Lang::EN).is_empty(), "{name}");
    }
}
