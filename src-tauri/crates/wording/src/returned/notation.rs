//! Words of others in our notation: facts and emphasis stay where nobody touched them.

use std::ops::Range;

use pobratym_domain::Lang;
use pobratym_domain::prose::{Run, Said, escaped, read};
use similar::{DiffOp, TextDiff};

use crate::emphasis::Emphasis;
use crate::facts::BLANK;
use crate::reading::Reading;

/// A text in our notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub text: String,
    /// Whether a fact of ours became plain words.
    pub loses_facts: bool,
}

/// Writes `theirs`, plain words, in our notation: what `own` says by chips and stresses, and
/// theirs says with the same words, stays a chip and stressed.
pub fn in_our_notation(
    own: &str,
    theirs: &str,
    reading: &Reading<'_>,
    lang: Lang,
) -> Kept {
    let mut spoken = String::new();
    let mut marked: Vec<(Range<usize>, Run)> = Vec::new();
    for run in read(own) {
        let said = match &run.said {
            Said::Text(text) => text.clone(),
            Said::Chip(chip) => {
                let said = reading.chip(*chip, lang).filter(|it| !it.trim().is_empty());
                said.unwrap_or_else(|| BLANK.to_owned())
            }
        };
        let start = spoken.len();
        spoken.push_str(&Emphasis::without(&said));
        if run.bold || run.italic || matches!(run.said, Said::Chip(_)) {
            marked.push((start..spoken.len(), run));
        }
    }
    let stays = unchanged(&spoken, theirs);
    let mut kept = Kept { text: String::new(), loses_facts: false };
    let mut at = 0;
    for (range, run) in marked {
        let home = stays.iter().find(|(old, _)| {
            old.start <= range.start && range.end <= old.end && !range.is_empty()
        });
        let start = home.map(|(old, new)| new.start + (range.start - old.start));
        let Some(start) = start.filter(|it| *it >= at) else {
            kept.loses_facts |= matches!(run.said, Said::Chip(_));
            continue;
        };
        let end = start + range.len();
        kept.text.push_str(&escaped(theirs.get(at..start).unwrap_or_default()));
        kept.text.push_str(&written(&run, theirs.get(start..end).unwrap_or_default()));
        at = end;
    }
    kept.text.push_str(&escaped(theirs.get(at..).unwrap_or_default()));
    kept
}

/// What is the same in both, in bytes of either.
fn unchanged(one: &str, other: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let diff = TextDiff::from_unicode_words(one, other);
    let ends = |words: Vec<usize>| {
        let mut ends = vec![0];
        for length in words {
            ends.push(ends.last().copied().unwrap_or(0) + length);
        }
        ends
    };
    let old = ends(
        (0..diff.old_len()).filter_map(|it| diff.old_slice(it)).map(str::len).collect(),
    );
    let new = ends(
        (0..diff.new_len()).filter_map(|it| diff.new_slice(it)).map(str::len).collect(),
    );
    let same = diff.ops().iter().filter_map(|op| match *op {
        DiffOp::Equal { old_index, new_index, len } => Some((
            *old.get(old_index)?..*old.get(old_index + len)?,
            *new.get(new_index)?..*new.get(new_index + len)?,
        )),
        _ => None,
    });
    same.collect()
}

fn written(run: &Run, said: &str) -> String {
    let inner = match &run.said {
        Said::Chip(chip) => format!("{{{chip}}}"),
        Said::Text(_) => escaped(said),
    };
    match (run.bold, run.italic) {
        (false, false) => inner,
        (true, false) => format!("**{inner}**"),
        (false, true) => format!("*{inner}*"),
        (true, true) => format!("***{inner}***"),
    }
}
