//! The clauses of all templates in all languages.

use pobratym_domain::{AgreementKind, Lang};
use pobratym_wording::{Circle, Facts, Template};

/// One clause in its languages.
pub(crate) struct Aligned {
    /// Template and key.
    pub(crate) name: String,
    pub(crate) texts: Vec<(Lang, String)>,
}

/// Every recital, heading and provision of every template, Ukrainian first.
pub(crate) fn clauses(parties: usize) -> Vec<Aligned> {
    let mut all = Vec::new();
    for template in Template::all() {
        let kind = template.kind();
        if kind == AgreementKind::Cluster && parties < 3 {
            continue;
        }
        let langs = template.langs();
        let facts = Facts {
            parties,
            originals: parties,
            names: vec![Default::default(); parties],
            ..Facts::usual(kind, &langs)
        };
        let outline = template.outline();
        let mut keys = outline.recitals.clone();
        for article in outline.articles {
            keys.push(article.key);
            keys.extend(article.provisions);
        }
        for key in keys {
            let text = |lang: &Lang| (*lang, template.text(&key, *lang, &facts).unwrap());
            all.push(Aligned {
                name: format!("{}/{key}", template.name()),
                texts: langs.iter().map(text).collect(),
            });
        }
    }
    all
}

/// An agreement of twenty articles with nine clauses each, whose parties nobody names.
pub(crate) fn circle() -> Circle {
    Circle { articles: vec![9; 20], ..Circle::default() }
}
