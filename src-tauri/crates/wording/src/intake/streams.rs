//! Which paragraphs are in which language.

use pobratym_domain::Lang;

use super::{Piece, cues};
use crate::consistency::{first_date, recognised};

/// The paragraphs of each language from top to bottom, languages in the order in which they
/// first stand. Every paragraph is in one of them.
pub(super) fn streams(pieces: &[Piece], expected: &[Lang]) -> Vec<(Lang, Vec<String>)> {
    let columns = columns(pieces);
    if columns > 1 {
        return side_by_side(pieces, columns, expected);
    }
    let all = pieces.iter().flat_map(|piece| match piece {
        Piece::Paragraph(text) => vec![text.clone()],
        Piece::Row(cells) => cells.concat(),
    });
    one_below_the_other(&all.collect::<Vec<_>>(), expected)
}

/// How many columns most rows have, where rows hold most of the text.
fn columns(pieces: &[Piece]) -> usize {
    let mut counts = [0_usize; 8];
    let mut outside = 0;
    for piece in pieces {
        match piece {
            Piece::Paragraph(text) => outside += text.chars().count(),
            Piece::Row(cells) => {
                let filled = cells.iter().filter(|it| !it.is_empty()).count();
                let letters: usize =
                    cells.iter().flatten().map(|it| it.chars().count()).sum();
                counts[filled.min(7)] += letters;
            }
        }
    }
    let most = (2..counts.len()).max_by_key(|it| counts[*it]).unwrap_or(0);
    if counts[most] > outside { most } else { 0 }
}

fn side_by_side(
    pieces: &[Piece],
    columns: usize,
    expected: &[Lang],
) -> Vec<(Lang, Vec<String>)> {
    let mut streams: Vec<Vec<String>> = vec![Vec::new(); columns];
    let mut loose = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Paragraph(text) => loose.push(text.clone()),
            Piece::Row(cells) => {
                let filled = cells.iter().filter(|it| !it.is_empty());
                for (index, cell) in filled.enumerate() {
                    streams[index.min(columns - 1)].extend(cell.iter().cloned());
                }
            }
        }
    }
    let mut named: Vec<(Lang, Vec<String>)> = Vec::new();
    for stream in streams {
        let lang = language(&stream.join("\n"), expected, &named);
        named.push((lang, stream));
    }
    // What stands above or below the columns goes to the column of its language.
    for text in loose {
        let own = recognised(&text);
        let index = named.iter().position(|(lang, _)| Some(*lang) == own).unwrap_or(0);
        let is_top = named[index].1.is_empty();
        match is_top {
            true => named[index].1.insert(0, text),
            false => named[index].1.push(text),
        }
    }
    named
}

/// The language of a whole text that is not taken yet.
fn language(text: &str, expected: &[Lang], taken: &[(Lang, Vec<String>)]) -> Lang {
    let is_free = |it: &Lang| !taken.iter().any(|(lang, _)| lang == it);
    recognised(text)
        .filter(is_free)
        .or_else(|| expected.iter().copied().find(is_free))
        .unwrap_or(Lang::EN)
}

/// Paragraphs in turn, or one whole text after another. A short one that could be anything
/// goes with what follows it, as headings do.
fn one_below_the_other(all: &[String], expected: &[Lang]) -> Vec<(Lang, Vec<String>)> {
    let whole = recognised(&all.join("\n"));
    let sure: Vec<Option<Lang>> = all.iter().map(|text| certain(text)).collect();
    let mut present: Vec<(Lang, usize)> = Vec::new();
    for (text, lang) in all.iter().zip(&sure) {
        let Some(lang) = lang else { continue };
        let letters = text.chars().count();
        match present.iter_mut().find(|(it, _)| it == lang) {
            Some((_, count)) => *count += letters,
            None => present.push((*lang, letters)),
        }
    }
    let total: usize = present.iter().map(|(_, letters)| letters).sum();
    // A quotation makes no language of the agreement.
    present.retain(|(_, letters)| letters * SHARE >= total);
    let fallback = whole.or_else(|| expected.first().copied()).unwrap_or(Lang::UK);
    if present.is_empty() {
        present.push((fallback, 0));
    }
    let is_present = |it: &Lang| present.iter().any(|(lang, _)| lang == it);
    let mut streams: Vec<(Lang, Vec<String>)> =
        present.iter().map(|(lang, _)| (*lang, Vec::new())).collect();
    let mut last = present[0].0;
    for (index, text) in all.iter().enumerate() {
        let own = sure[index].filter(is_present);
        let next = || sure[index + 1..].iter().flatten().copied().find(is_present);
        let scripted = || by_script(text, &present);
        let lang = own.or_else(scripted).or_else(|| by_word(text, &present));
        let lang = lang.or_else(|| by_date(text, &present));
        let lang = lang.or_else(next).unwrap_or(last);
        last = lang;
        if let Some((_, stream)) = streams.iter_mut().find(|(it, _)| *it == lang) {
            stream.push(text.clone());
        }
    }
    streams
}

/// A language that holds less than one part in so many of the text is a quotation.
const SHARE: usize = 12;
/// A paragraph with fewer letters is too short to be sure.
const LEAST: usize = 60;

fn certain(text: &str) -> Option<Lang> {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    (letters >= LEAST).then(|| recognised(text)).flatten()
}

/// The only language in which a day reads as it is written.
fn by_date(text: &str, present: &[(Lang, usize)]) -> Option<Lang> {
    let mut dated = present.iter().filter(|(lang, _)| first_date(text, *lang).is_some());
    let (only, _) = dated.next()?;
    dated.next().is_none().then_some(*only)
}

/// The only language of its alphabet.
fn by_script(text: &str, present: &[(Lang, usize)]) -> Option<Lang> {
    let is_cyrillic = |it: Lang| matches!(it.as_str(), "uk" | "bg" | "mk" | "sr" | "ru");
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let cyrillic = text.chars().filter(|it| ('\u{400}'..='\u{52f}').contains(it)).count();
    if letters == 0 {
        return None;
    }
    let wants = cyrillic * 2 > letters;
    let mut fits = present.iter().filter(|(lang, _)| is_cyrillic(*lang) == wants);
    let only = fits.next()?;
    fits.next().is_none().then_some(only.0)
}

/// The language whose word for «article» begins the paragraph.
fn by_word(text: &str, present: &[(Lang, usize)]) -> Option<Lang> {
    let text = text.to_lowercase();
    let named =
        cues().articles.iter().filter(|(word, _)| text.starts_with(word.as_str()));
    let lang = named.into_iter().find_map(|(_, lang)| *lang)?;
    present.iter().any(|(it, _)| *it == lang).then_some(lang)
}
