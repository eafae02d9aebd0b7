//! What in a text looks like a reference to an act.

use std::collections::BTreeSet;
use std::ops::Range;

use pobratym_domain::Lang;

use super::laws::{Law, is_quote};
use super::lexicon::Lexicon;
use super::token::{Token, TokenKind, tokens};

/// An act that a text cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CitedAct {
    /// It stands in the table.
    Listed(&'static Law),
    /// It looks like an act, and the table does not know it.
    Unlisted(Quoted),
}

/// Words of a text that look like a reference to an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    pub text: String,
    /// Numbers and parts of days in it, which are the same in every language.
    figures: BTreeSet<String>,
}

impl Quoted {
    /// Whether two languages of one clause mean the same act by these words.
    pub(crate) fn is_same_act(&self, other: &Self) -> bool {
        let [few, many] = match self.figures.len() <= other.figures.len() {
            true => [&self.figures, &other.figures],
            false => [&other.figures, &self.figures],
        };
        !few.is_empty() && few.is_subset(many)
    }
}

/// How far behind what an act is called its first number, day or title may stand, in tokens.
const FIRST: usize = 8;
/// How far behind one of them the next may stand.
const NEXT: usize = 4;
/// How many tokens a title has at most.
const TITLE: usize = 60;
/// How many of a title without quotation marks are quoted.
const HINT: usize = 10;

/// The acts that a text in `lang` cites, in its order, each once. A word such as «law» alone
/// cites nothing: a number, a day or a title has to stand with it. Linear in the length of
/// the text.
pub fn cited(text: &str, lang: Lang) -> Vec<CitedAct> {
    let mut found: Vec<(usize, CitedAct)> = Vec::new();
    let mut start = 0;
    for line in text.lines() {
        let tokens = tokens(line);
        let listed = Law::found(&tokens);
        let mut add = |at: usize, act: CitedAct| {
            if !found.iter().any(|(_, it)| *it == act) {
                found.push((start + at, act));
            }
        };
        for (law, range) in &listed {
            add(range.start, CitedAct::Listed(law));
        }
        for range in Lexicon::of(lang).map(|it| seeming(&tokens, it)).unwrap_or_default()
        {
            if !listed.iter().any(|(_, it)| range.contains(&it.start)) {
                add(range.start, CitedAct::Unlisted(quoted(&tokens[range])));
            }
        }
        start += tokens.len();
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, act)| act).collect()
}

/// Where a text seems to cite an act.
fn seeming(text: &[Token], lexicon: &Lexicon) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for (at, token) in text.iter().enumerate() {
        let is_called = lexicon.acts.calls(token);
        let is_named = !is_called && lexicon.acts.names(token);
        let is_known = all.last().is_some_and(|it| it.contains(&at));
        if token.kind != TokenKind::Word || !(is_called || is_named) || is_known {
            continue;
        }
        let start = before(text, at, lexicon);
        let end = behind(text, at, lexicon);
        match (start, end) {
            (None, None) if is_named => all.push(at..at + 1),
            (None, None) => {}
            (start, end) => {
                let start = start.unwrap_or(at);
                all.push(start..enclosed(text, start, end.unwrap_or(at + 1)));
            }
        }
    }
    all
}

/// Where the numbers, days and titles behind what an act is called end.
fn behind(text: &[Token], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let mut end = None;
    let mut here = at + 1;
    let mut limit = at + FIRST;
    while here < text.len().min(limit) {
        let token = &text[here];
        if token.text == ";" || lexicon.acts.calls(token) {
            break;
        }
        let is_close = here <= at + 3 || end.is_some();
        let stop = if is_quote(token) {
            closed(text, here)
        } else if lexicon.acts.signs.contains(&token.text) {
            numbered(text, here, lexicon)
        } else if is_close && lexicon.acts.titles.contains(&token.text) {
            Some(hinted(text, here))
        } else {
            None
        };
        match stop {
            Some(stop) => {
                end = Some(stop);
                here = stop;
                limit = stop + NEXT;
            }
            None => here += 1,
        }
    }
    end
}

/// The end of a citation with the bracket that closes the last one in it.
fn enclosed(text: &[Token], start: usize, end: usize) -> usize {
    let last = text[start..end].iter().rfind(|it| matches!(&*it.text, "(" | ")"));
    let is_open = last.is_some_and(|it| it.text == "(");
    end + usize::from(is_open && text.get(end).is_some_and(|it| it.text == ")"))
}

/// The end of the quotation that begins at `open`.
fn closed(text: &[Token], open: usize) -> Option<usize> {
    let title = text[open + 1..].iter().take(TITLE);
    title.clone().position(is_quote).map(|it| open + it + 2)
}

/// The end of the number or day that follows the sign at `sign`.
fn numbered(text: &[Token], sign: usize, lexicon: &Lexicon) -> Option<usize> {
    let is_sign = |at: usize| text.get(at).is_some_and(|it| it.kind == TokenKind::Sign);
    let is_figure =
        |at: usize| text.get(at).is_some_and(|it| it.kind == TokenKind::Figures);
    let first = sign + 1 + usize::from(is_sign(sign + 1));
    if !is_figure(first) {
        return None;
    }
    let mut end = glued(text, first);
    let month = end + usize::from(text.get(end).is_some_and(|it| it.text == "."));
    if text.get(month).is_some_and(|it| lexicon.month(&it.text).is_some()) {
        end = month + 1;
        if is_figure(end) {
            end += 1;
        }
    }
    Some(end)
}

/// The end of what is written without a space from `first` on, without signs at its end.
fn glued(text: &[Token], first: usize) -> usize {
    let rest = text[first + 1..].iter().take_while(|it| !it.is_apart);
    let mut end = first + 1 + rest.count();
    while end > first + 1 && text[end - 1].kind == TokenKind::Sign {
        end -= 1;
    }
    end
}

/// The end of what is quoted of a title without quotation marks.
fn hinted(text: &[Token], first: usize) -> usize {
    let rest = text[first..].iter().take(HINT);
    first + rest.take_while(|it| it.kind != TokenKind::Sign).count()
}

/// Where the number begins that stands before what an act is called.
fn before(text: &[Token], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let acts = &lexicon.acts;
    let reach = at.saturating_sub(FIRST)..at;
    let sign = reach.rev().find(|it| acts.numbered.contains(&text[*it].text))?;
    let from = sign.saturating_sub(FIRST / 2);
    let figure = |it: &usize| text[*it].kind == TokenKind::Figures;
    (from..sign).rev().find(figure).or_else(|| (sign..at).find(figure))
}

fn quoted(words: &[Token]) -> Quoted {
    let mut text = String::new();
    for (index, word) in words.iter().enumerate() {
        if index > 0 && word.is_apart {
            text.push(' ');
        }
        text.push_str(&word.raw);
    }
    let figures = words.iter().filter(|it| it.kind == TokenKind::Figures);
    Quoted { text, figures: figures.map(|it| it.text.clone()).collect() }
}
