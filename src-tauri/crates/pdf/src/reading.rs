//! In which order a setting is read, and where its words end.

use std::collections::HashSet;

use pobratym_domain::Lang;
use pobratym_typeset::{Item, Node, Run, Setting};

use crate::PdfFault;

/// The order of the nodes and the ends of words within them.
#[derive(Debug)]
pub(crate) struct Reading {
    /// For each node its place in reading order.
    ranks: Vec<usize>,
    /// For each node its language, its own or that of the nearest around it.
    langs: Vec<Lang>,
    /// The language of the file.
    lang: Lang,
    /// Runs, by sheet and item, after which a word ends although no space is painted.
    spaced: HashSet<(usize, usize)>,
}

impl Reading {
    /// Reads the setting once.
    pub(crate) fn of(setting: &Setting) -> Result<Self, PdfFault> {
        let mut last: Vec<Option<(usize, usize, &Run)>> = vec![None; setting.nodes.len()];
        let mut spaced = HashSet::new();
        for (sheet, page) in setting.sheets.iter().enumerate() {
            for (item, it) in page.items.iter().enumerate() {
                let Item::Run(run) = it else { continue };
                let Some(node) = run.node else { continue };
                let Some(slot) = last.get_mut(node) else {
                    return Err(PdfFault::Dangling { what: "node", index: node });
                };
                if let Some((before_sheet, before_item, before)) = *slot {
                    let same_line = before_sheet == sheet && before.y == run.y;
                    if word_ends_between(before, run, same_line) {
                        spaced.insert((before_sheet, before_item));
                    }
                }
                if !run.glyphs.is_empty() {
                    *slot = Some((sheet, item, run));
                }
            }
        }
        let ranks = preorder(&setting.nodes)?;
        let lang = *setting.langs.first().ok_or(PdfFault::NoLanguage)?;
        let mut langs: Vec<Lang> = Vec::with_capacity(setting.nodes.len());
        for node in &setting.nodes {
            let around = node.parent.map_or(lang, |parent| langs[parent]);
            langs.push(node.lang.unwrap_or(around));
        }
        Ok(Self { ranks, langs, lang, spaced })
    }

    /// The language of the file.
    pub(crate) fn default_lang(&self) -> Lang {
        self.lang
    }

    /// The language of a node.
    pub(crate) fn lang(&self, node: usize) -> Lang {
        self.langs.get(node).copied().unwrap_or(self.lang)
    }

    /// Where the node stands in reading order.
    pub(crate) fn rank(&self, node: usize) -> usize {
        self.ranks.get(node).copied().unwrap_or(usize::MAX)
    }

    /// Whether a space has to follow the run that the setting does not paint. A tagged
    /// file holds the spaces between words as characters, also those at which a line was
    /// broken (ISO 32000-1, 14.8.2.5).
    pub(crate) fn space_follows(&self, sheet: usize, item: usize) -> bool {
        self.spaced.contains(&(sheet, item))
    }
}

/// Whether the next run of a node begins a new word.
fn word_ends_between(before: &Run, next: &Run, same_line: bool) -> bool {
    let mut ending = before.glyphs.iter().rev().flat_map(|it| it.text.chars().rev());
    let mut beginning = next.glyphs.iter().flat_map(|it| it.text.chars());
    let (Some(last), Some(first)) = (ending.next(), beginning.next()) else {
        return false;
    };
    if last.is_whitespace() || first.is_whitespace() || last == '\u{AD}' {
        return false;
    }
    if same_line {
        let end = before.x + before.glyphs.iter().map(|it| it.advance).sum::<f32>();
        // No letter stands further from the next than a thin space is wide.
        return next.x - end > before.size / 8.0;
    }
    // Within a word a line may be broken after a hyphen, a dash and a slash, and within an
    // address also after the at sign and before a point. A dash after a space is a word.
    let is_word = ending.next().is_none_or(char::is_whitespace);
    let joins = matches!(last, '-' | '\u{2010}' | '\u{2013}' | '\u{2014}' | '/' | '@');
    is_word || !(joins || first == '.')
}

/// Each node's place when parents come before their children, and children in the order
/// of the list.
fn preorder(nodes: &[Node]) -> Result<Vec<usize>, PdfFault> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut waiting = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        match node.parent {
            // A parent stands before its children in the list, so there is no circle.
            Some(parent) if parent < index => children[parent].push(index),
            Some(parent) => {
                return Err(PdfFault::Dangling { what: "parent node", index: parent });
            }
            None => waiting.push(index),
        }
    }
    waiting.reverse();
    let mut ranks = vec![0; nodes.len()];
    let mut rank = 0;
    while let Some(index) = waiting.pop() {
        ranks[index] = rank;
        rank += 1;
        waiting.extend(children[index].iter().rev());
    }
    Ok(ranks)
}

#[cfg(test)]
mod tests {
    use pobratym_typeset::{FaceId, Glyph, Ink, NodeRole};

    use super::*;

    fn run(x: f32, text: &str) -> Run {
        let glyphs = text.chars().map(|it| Glyph {
            id: 1,
            advance: 5.0,
            dx: 0.0,
            dy: 0.0,
            text: it.to_string().into(),
        });
        Run {
            face: FaceId::Regular,
            size: 10.0,
            x,
            y: 0.0,
            glyphs: glyphs.collect(),
            lang: Lang::UK,
            ink: Ink::Black,
            node: Some(0),
        }
    }

    #[test]
    fn a_line_ends_a_word_unless_it_was_broken_within_one() {
        let check_both = |before: &str, next: &str, expected: bool| {
            let ends = word_ends_between(&run(0.0, before), &run(0.0, next), false);
            assert_eq!(ends, expected, "{before:?} {next:?}");
        };
        let check = |before, expected| check_both(before, "next", expected);
        check("word", true);
        check("word ", false);
        check("wo\u{AD}", false);
        check("twin-", false);
        check("2024\u{2013}", false);
        check("word \u{2014}", true);
        check("\u{2014}", true);
        check("office@", false);
        check_both("office@town", ".example", false);
    }

    #[test]
    fn a_gap_on_a_line_ends_a_word() {
        let number = run(0.0, "1.1");
        assert!(word_ends_between(&number, &run(30.0, "word"), true));
        assert!(!word_ends_between(&number, &run(15.2, "word"), true));
    }

    #[test]
    fn a_node_is_read_before_its_children_and_after_earlier_ones() {
        let node = |parent| Node {
            role: NodeRole::Section,
            parent,
            lang: None,
            unit: None,
            said: None,
        };
        let nodes = [node(None), node(Some(0)), node(Some(0)), node(Some(1))];
        assert_eq!(preorder(&nodes).ok(), Some(vec![0, 1, 3, 2]));
        assert!(preorder(&[node(Some(0))]).is_err(), "a node is not its own parent");
    }
}
