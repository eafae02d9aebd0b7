//! Where the lines of a paragraph end: all of them are weighed together, after Knuth and
//! Plass. Lengths are in thousandths of an em.

use crate::hyphenate::{Split, SplitKind};
use crate::segment::Segment;
use crate::shape::Word;
use crate::tie::Tie;

/// How the lines of a paragraph stand in their measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Align {
    /// Flush on both sides, signs hang over the edge.
    Justified,
    Left,
    /// Flush left; names and offices are divided only where they cannot fit.
    Whole,
    /// Lines of about the same length.
    Centred,
}

/// The shape of the lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) align: Align,
    pub(crate) measure: i32,
    /// Before the first line.
    pub(crate) indent: i32,
    pub(crate) hyphen: i32,
    /// One em.
    pub(crate) em: i32,
}

/// A place where a line may end and the next begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chance {
    /// The segment the next line begins with, or the one after the last.
    pub(crate) segment: usize,
    /// The division of that segment's word, the first part of which stays on the line.
    pub(crate) within: Option<Split>,
    /// How far the line reaches that ends here, with its hyphen.
    end: i32,
    /// Where the next line starts to count.
    next: i32,
    /// Spaces that stretch, up to the end of the line and up to the next.
    spaces_end: i32,
    spaces_next: i32,
    /// Glyphs between which a line may give a little, counted alike.
    letters_end: i32,
    letters_next: i32,
    cost: f32,
    /// Whether a hyphen stands at the end of the line.
    is_hyphen: bool,
    pub(crate) hang_end: i32,
    pub(crate) hang_next: i32,
}

impl Chance {
    /// Whether the line ends at a space.
    pub(crate) fn follows_space(&self) -> bool {
        self.within.is_none() && self.next > self.end
    }
}

/// What a space and a letter gain or lose before it is seen, in thousandths of an em.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Give {
    pub(crate) space: f32,
    pub(crate) letter: f32,
}

pub(crate) const STRETCH: Give = Give { space: 220.0, letter: 11.0 };
pub(crate) const SHRINK: Give = Give { space: 75.0, letter: 4.0 };

impl Give {
    /// What a line gives as a whole.
    pub(crate) fn of(self, spaces: f32, letters: f32) -> f32 {
        spaces * self.space + letters * self.letter
    }
}

const LINE: f32 = 10.0;
const HYPHEN: f32 = 80.0;
const SHORT: f32 = 200.0;
const NAME: f32 = 500.0;
const KNOWN_NAME: f32 = 2_000.0;
const SHORT_WORD: f32 = 400.0;
const SHORT_WORD_LETTERS: usize = 5;
const ADDRESS: f32 = 120.0;
const SECOND_HYPHEN: f32 = 20_000.0;
const THIRD_HYPHEN: f32 = 400_000.0;
const FOURTH_HYPHEN: f32 = 1_900_000.0;
const UNLIKE_NEIGHBOUR: f32 = 3_000.0;
const HYPHEN_BEFORE_LAST: f32 = 60_000.0;
const LAST_OF_TWO_LETTERS: f32 = 900_000.0;
const SHORT_LAST: f32 = 60_000.0;
const FRAGMENT_LAST: f32 = 300_000.0;
const DESPERATE: f32 = 3_000.0;
const OVERFULL: f64 = 1e12;

/// Ends of lines, the last of which is the end of the text.
pub(crate) fn fit(segments: &[Segment], frame: &Frame) -> Vec<Chance> {
    let (ends, is_overfull) = weigh(&chances(segments, frame, false), frame);
    if !is_overfull {
        return ends;
    }
    weigh(&chances(segments, frame, true), frame).0
}

/// Lists every place where a line may end. In despair that is also within glued words and
/// anywhere in a word that is wider than the measure.
fn chances(segments: &[Segment], frame: &Frame, desperate: bool) -> Vec<Chance> {
    let hangs = frame.align == Align::Justified;
    let hang_start = |segment: Option<&Segment>| match segment {
        Some(Segment::Word(word, _)) if hangs => hang_before(word),
        _ => 0,
    };
    let hang_stop = |segment: Option<&Segment>| match segment {
        Some(Segment::Word(word, _)) if hangs => hang_after(word),
        _ => 0,
    };
    let start = Chance {
        segment: 0,
        within: None,
        end: 0,
        next: -frame.indent,
        spaces_end: 0,
        spaces_next: 0,
        letters_end: 0,
        letters_next: 0,
        cost: 0.0,
        is_hyphen: false,
        hang_end: 0,
        hang_next: if frame.indent == 0 { hang_start(segments.first()) } else { 0 },
    };
    let mut chances = vec![start];
    let (mut reach, mut spaces, mut letters) = (0, 0, 0);
    for (index, segment) in segments.iter().enumerate() {
        let plain = Chance {
            segment: index + 1,
            end: reach,
            next: reach,
            spaces_end: spaces,
            spaces_next: spaces,
            letters_end: letters,
            letters_next: letters,
            hang_end: hang_stop(index.checked_sub(1).and_then(|it| segments.get(it))),
            hang_next: hang_start(segments.get(index + 1)),
            ..start
        };
        match segment {
            Segment::Word(word, _) => {
                let hyphen_hang = if hangs { frame.hyphen * 6 / 10 } else { 0 };
                let mut divide = |split: Split, cost: f32| {
                    let at = reach + word.reach(split.at);
                    let is_hyphen = split.kind != SplitKind::Address;
                    let kept = word.glyphs.iter().filter(|it| it.at < split.at).count();
                    let within = letters + kept as i32;
                    chances.push(Chance {
                        segment: index,
                        within: Some(split),
                        end: if is_hyphen { at + frame.hyphen } else { at },
                        next: at,
                        letters_end: within + i32::from(is_hyphen),
                        letters_next: within,
                        cost,
                        is_hyphen,
                        hang_end: if is_hyphen { hyphen_hang } else { 0 },
                        hang_next: 0,
                        ..plain
                    });
                };
                let is_short = word.glyphs.len() <= SHORT_WORD_LETTERS;
                for split in &word.splits {
                    let cost = cost_of(split.kind);
                    divide(*split, if is_short { cost.max(SHORT_WORD) } else { cost });
                }
                if desperate && word.width > frame.measure {
                    let ends = word.glyphs.iter().map(|it| it.at).filter(|&it| it > 0);
                    for at in ends.filter(|at| word.splits.iter().all(|it| it.at != *at))
                    {
                        divide(Split { at, kind: SplitKind::Plain }, DESPERATE);
                    }
                }
                reach += word.width;
                letters += word.glyphs.len() as i32;
            }
            Segment::Space(space) => {
                reach += space.width;
                spaces += i32::from(space.stretches);
                let cost = match space.tie {
                    Tie::Free => Some(0.0),
                    Tie::Loose(cost) => Some(f32::from(cost)),
                    Tie::Tight => desperate.then_some(DESPERATE),
                };
                if let Some(cost) = cost {
                    let (next, spaces_next) = (reach, spaces);
                    chances.push(Chance { next, spaces_next, cost, ..plain });
                }
            }
            Segment::Seam => {
                let is_hyphen = matches!(
                    index.checked_sub(1).map(|it| &segments[it]),
                    Some(Segment::Word(word, _)) if word.text.ends_with('-')
                );
                let cost = if is_hyphen { HYPHEN / 2.0 } else { 0.0 };
                chances.push(Chance { is_hyphen, cost, ..plain });
            }
        }
    }
    chances.push(Chance {
        segment: segments.len(),
        end: reach,
        next: reach,
        spaces_end: spaces,
        spaces_next: spaces,
        letters_end: letters,
        letters_next: letters,
        hang_end: hang_stop(segments.last()),
        hang_next: 0,
        ..start
    });
    chances
}

fn cost_of(kind: SplitKind) -> f32 {
    match kind {
        SplitKind::Plain => HYPHEN,
        SplitKind::Short => SHORT,
        SplitKind::Name => NAME,
        SplitKind::KnownName => KNOWN_NAME,
        SplitKind::Address => ADDRESS,
    }
}

/// The best way found to end a line at a chance.
#[derive(Clone, Copy, Debug)]
struct Way {
    chance: usize,
    cost: f64,
    before: usize,
    class: u8,
    /// Lines in a row that end with a hyphen.
    hyphens: u8,
}

fn weigh(chances: &[Chance], frame: &Frame) -> (Vec<Chance>, bool) {
    let mut ways = vec![Way { chance: 0, cost: 0.0, before: 0, class: 1, hyphens: 0 }];
    let mut active = vec![0_usize];
    let mut is_overfull = false;
    let last = chances.len() - 1;
    for (index, chance) in chances.iter().enumerate().skip(1) {
        let mut best: [Option<Way>; 16] = [None; 16];
        let mut too_long: Option<Way> = None;
        active.retain(|&from| {
            let way = ways[from];
            let line = Line::between(&chances[way.chance], chance, frame);
            if line.slack < 0.0 && line.slack + line.gives(SHRINK) < 0.0 {
                let cost = way.cost + OVERFULL;
                if too_long.is_none_or(|it| cost < it.cost) {
                    let (class, hyphens) = (0, 0);
                    too_long =
                        Some(Way { chance: index, cost, before: from, class, hyphens });
                }
                // A hyphen may reach further than the letters after it.
                let bare = line.slack + (chance.end - chance.next).max(0) as f32;
                return bare + line.gives(SHRINK) >= 0.0;
            }
            let (cost, class) = judge(&line, &way, chances, index, last, frame);
            let hyphens = if chance.is_hyphen { (way.hyphens + 1).min(3) } else { 0 };
            let cost = way.cost + f64::from(cost);
            let slot = &mut best[usize::from(class) * 4 + usize::from(hyphens)];
            if slot.is_none_or(|it| cost < it.cost) {
                *slot = Some(Way { chance: index, cost, before: from, class, hyphens });
            }
            true
        });
        let least = best.iter().flatten().map(|it| it.cost).fold(f64::INFINITY, f64::min);
        for way in best.into_iter().flatten() {
            // A way that is dearer than any neighbour could make good leads nowhere.
            if way.cost <= least + f64::from(FOURTH_HYPHEN) {
                active.push(ways.len());
                ways.push(way);
            }
        }
        if active.is_empty() {
            is_overfull = true;
            // Only an overlong line is left; the next line begins afresh.
            active.push(ways.len());
            ways.extend(too_long);
        }
    }
    let end = active
        .iter()
        .map(|&it| ways[it])
        .filter(|it| it.chance == last)
        .min_by(|a, b| a.cost.total_cmp(&b.cost));
    let mut ends = Vec::new();
    let mut way = end.unwrap_or(ways[ways.len() - 1]);
    while way.chance != 0 {
        ends.push(chances[way.chance]);
        way = ways[way.before];
    }
    ends.push(chances[0]);
    ends.reverse();
    (ends, is_overfull)
}

/// A line between two chances.
struct Line {
    /// What is left of the measure; negative where the line is too long.
    slack: f32,
    spaces: i32,
    letters: i32,
    natural: i32,
}

impl Line {
    fn between(from: &Chance, to: &Chance, frame: &Frame) -> Self {
        let natural = to.end - from.next;
        let measure = frame.measure + from.hang_next + to.hang_end;
        let spaces = (to.spaces_end - from.spaces_next).max(0);
        let letters = (to.letters_end - from.letters_next).max(0);
        let (spaces, letters) = match frame.align {
            Align::Justified if spaces > 0 => (spaces, letters),
            _ => (0, 0),
        };
        Self { slack: (measure - natural) as f32, spaces, letters, natural }
    }

    fn gives(&self, give: Give) -> f32 {
        give.of(self.spaces as f32, self.letters as f32)
    }
}

/// What a line costs, and how tight it is: 0 tight, 1 decent, 2 loose, 3 very loose.
fn judge(
    line: &Line,
    way: &Way,
    chances: &[Chance],
    index: usize,
    last: usize,
    frame: &Frame,
) -> (f32, u8) {
    let chance = &chances[index];
    let em = frame.em as f32;
    let is_last = index == last;
    let ratio = match frame.align {
        _ if line.slack < 0.0 => line.slack / line.gives(SHRINK),
        Align::Justified if is_last => 0.0,
        Align::Justified => line.slack / line.gives(STRETCH).max(0.25 * STRETCH.space),
        Align::Centred => line.slack / (0.25 * frame.measure as f32),
        Align::Left | Align::Whole if is_last => 0.0,
        Align::Left | Align::Whole => line.slack / (2.6 * em),
    };
    let badness = 100.0 * (ratio * ratio * ratio).abs();
    // Ragged lines need divisions less, and display lines hardly ever.
    let weight = match frame.align {
        Align::Justified => 1.0,
        Align::Left => 3.0,
        Align::Whole | Align::Centred => 400.0,
    };
    let penalty = chance.cost * weight;
    let base = LINE + badness.min(1e5);
    let mut cost = base * base + penalty * penalty;
    let class: u8 = match ratio {
        it if it < -0.5 => 0,
        it if it <= 0.5 => 1,
        it if it <= 1.0 => 2,
        _ => 3,
    };
    if frame.align == Align::Justified && class.abs_diff(way.class) > 1 && way.chance != 0
    {
        cost += UNLIKE_NEIGHBOUR;
    }
    if chance.is_hyphen {
        cost += match way.hyphens {
            0 => 0.0,
            1 => SECOND_HYPHEN,
            2 => THIRD_HYPHEN,
            _ => FOURTH_HYPHEN,
        };
    }
    if is_last && way.chance != 0 && frame.align != Align::Centred {
        cost += match chances[way.chance].within {
            Some(Split { kind: SplitKind::Short, .. }) => LAST_OF_TWO_LETTERS,
            Some(_) => HYPHEN_BEFORE_LAST,
            None => 0.0,
        };
        let least = (frame.measure as f32 * 0.25).min(3.5 * em);
        if (line.natural as f32) < least {
            cost += SHORT_LAST;
            if chances[way.chance].within.is_some() {
                cost += FRAGMENT_LAST;
            }
        }
    }
    (cost, class)
}

/// How far the first sign of a word may stand out to the left.
fn hang_before(word: &Word) -> i32 {
    let first = word.glyphs.first().map_or(0, |it| it.advance);
    match word.text.chars().next() {
        Some('\u{ab}' | '\u{bb}' | '"') => first * 4 / 10,
        Some('\u{201e}' | '\u{201c}' | '\u{201a}' | '\u{2018}') => first * 5 / 10,
        Some('(') => first * 2 / 10,
        _ => 0,
    }
}

/// How far the last sign of a word may stand out to the right.
fn hang_after(word: &Word) -> i32 {
    let last = word.glyphs.last().map_or(0, |it| it.advance);
    match word.text.chars().next_back() {
        Some('-' | '.' | ',') => last * 6 / 10,
        Some('\u{ab}' | '\u{bb}' | '"' | ':' | ';') => last * 4 / 10,
        Some('\u{201d}' | '\u{201c}' | '\u{2019}' | '\u{2018}') => last * 5 / 10,
        Some('\u{2013}' | '\u{2014}' | ')') => last * 2 / 10,
        _ => 0,
    }
}
