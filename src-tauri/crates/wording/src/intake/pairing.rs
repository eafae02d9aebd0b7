//! Which text of one language belongs to which of another.

use std::collections::BTreeSet;

use pobratym_domain::{Lang, Texts};

use super::outline::Outlined;
use super::{Intake, IntakeArticle, Row};
use crate::consistency::{Circle, discrepancies};

/// Lays the languages side by side, the first one's order deciding.
pub(super) fn pair(outlined: &[(Lang, Outlined)]) -> Intake {
    let mut intake = Intake {
        langs: outlined.iter().map(|(lang, _)| *lang).collect(),
        ..Intake::default()
    };
    for (lang, text) in outlined {
        if !text.title.is_empty() {
            intake.title.insert(*lang, text.title.clone());
        }
    }
    intake.preamble = rows(outlined, |it| &it.preamble);
    intake.rest = rows(outlined, |it| &it.rest);
    let most = outlined.iter().map(|(_, it)| it.articles.len()).max().unwrap_or(0);
    let counts: BTreeSet<usize> =
        outlined.iter().map(|(_, it)| it.articles.len()).collect();
    for index in 0..most {
        let article =
            |text: &Outlined| text.articles.get(index).cloned().unwrap_or_default();
        let own: Vec<(Lang, super::outline::OutlinedArticle)> =
            outlined.iter().map(|(lang, it)| (*lang, article(it))).collect();
        let heading: Texts = own
            .iter()
            .filter(|(_, it)| !it.heading.is_empty())
            .map(|(lang, it)| (*lang, it.heading.clone()))
            .collect();
        intake.articles.push(IntakeArticle {
            heading: Row { texts: heading, is_doubtful: counts.len() > 1 },
            clauses: rows(&own, |it| &it.clauses),
        });
    }
    intake
}

/// Lays lists of texts side by side. Where they are not equally long, those that are most
/// alike in length and in what they count go together.
fn rows<T>(all: &[(Lang, T)], list: impl Fn(&T) -> &Vec<String>) -> Vec<Row> {
    let Some(((first, source), others)) = all.split_first() else { return Vec::new() };
    let source = list(source);
    let mut rows: Vec<Row> = source
        .iter()
        .map(|text| Row {
            texts: Texts::from([(*first, text.clone())]),
            is_doubtful: false,
        })
        .collect();
    for (lang, other) in others {
        let texts = list(other);
        let is_same = texts.len() == source.len();
        let mut at = 0;
        for (left, right) in align(*first, source, *lang, texts) {
            match (left, right) {
                (Some(index), Some(text)) => {
                    at = rows
                        .iter()
                        .position(|it| it.texts.get(first) == Some(&source[index]))
                        .unwrap_or(at);
                    let pair =
                        [(*first, source[index].clone()), (*lang, texts[text].clone())];
                    let row = &mut rows[at];
                    row.is_doubtful |= !is_same || differs(&pair);
                    row.texts.insert(*lang, texts[text].clone());
                    at += 1;
                }
                (None, Some(text)) => {
                    let texts = Texts::from([(*lang, texts[text].clone())]);
                    rows.insert(at.min(rows.len()), Row { texts, is_doubtful: true });
                    at += 1;
                }
                (Some(_), None) => {
                    if let Some(row) = rows.get_mut(at) {
                        row.is_doubtful = true;
                    }
                    at += 1;
                }
                (None, None) => {}
            }
        }
    }
    rows
}

/// Whether two texts count or date other things.
fn differs(pair: &[(Lang, String); 2]) -> bool {
    let circle = Circle { articles: vec![usize::MAX; 99], ..Circle::default() };
    !discrepancies(pair, &circle, Lang::EN).iter().all(|it| {
        matches!(
            it.code,
            pobratym_domain::FindingCode::PlaceholderLeft
                | pobratym_domain::FindingCode::LawSuperseded
                | pobratym_domain::FindingCode::ReferenceDangling
        )
    })
}

/// What it costs to leave a text without its counterpart.
const ALONE: f64 = 1.2;
/// What it costs to lay texts side by side that count other things.
const OTHER_FIGURES: f64 = 0.9;
/// Lists with more texts than this are laid side by side as they come.
const MOST: usize = 400;

type Aligned = Vec<(Option<usize>, Option<usize>)>;

/// Which texts go together in order, at the least cost (after Gale and Church 1993, with
/// what texts count beside their lengths).
fn align(one: Lang, source: &[String], other: Lang, texts: &[String]) -> Aligned {
    if source.len() == texts.len() || source.len() > MOST || texts.len() > MOST {
        let most = source.len().max(texts.len());
        let at = |index: usize, of: &[String]| (index < of.len()).then_some(index);
        return (0..most).map(|it| (at(it, source), at(it, texts))).collect();
    }
    let length = |it: &String| it.chars().count().max(1) as f64;
    let total = |of: &[String]| of.iter().map(length).sum::<f64>().max(1.0);
    let scale = total(texts) / total(source);
    let cost = |left: usize, right: usize| {
        let ratio = length(&texts[right]) / (length(&source[left]) * scale);
        let pair = [(one, source[left].clone()), (other, texts[right].clone())];
        ratio.ln().abs() + if differs(&pair) { OTHER_FIGURES } else { 0.0 }
    };
    let (rows, columns) = (source.len(), texts.len());
    let mut best = vec![vec![f64::INFINITY; columns + 1]; rows + 1];
    let mut from = vec![vec![(0, 0); columns + 1]; rows + 1];
    best[0][0] = 0.0;
    for left in 0..=rows {
        for right in 0..=columns {
            let mut offer = |previous: (usize, usize), price: f64| {
                let sum = best[previous.0][previous.1] + price;
                if sum < best[left][right] {
                    best[left][right] = sum;
                    from[left][right] = previous;
                }
            };
            if left > 0 && right > 0 {
                offer((left - 1, right - 1), cost(left - 1, right - 1));
            }
            if left > 0 {
                offer((left - 1, right), ALONE);
            }
            if right > 0 {
                offer((left, right - 1), ALONE);
            }
        }
    }
    let mut pairs = Aligned::new();
    let (mut left, mut right) = (rows, columns);
    while (left, right) != (0, 0) {
        let previous = from[left][right];
        let one = (previous.0 < left).then_some(previous.0);
        let other = (previous.1 < right).then_some(previous.1);
        pairs.push((one, other));
        (left, right) = previous;
    }
    pairs.reverse();
    pairs
}
