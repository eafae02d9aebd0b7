//! What repeats on every sheet: marks at the head; which original, and page x of y, at
//! the foot.

use std::sync::Arc;

use pobratym_wording::{Manuscript, Text};

use crate::fit::Align;
use crate::paragraph::{Manner, Paragraph};
use crate::shape::Style;
use crate::slice::Mark;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, Item, Mm, PageSetup};

/// Between the edge of the sheet and what stands in a margin.
const EDGE: f32 = Mm(9.0).points();
/// Between the text and what stands in a margin.
const CLEAR: f32 = Mm(5.0).points();
const MARK_SIZE: f32 = 9.5;
const MARK_LEADING: f32 = 13.0;
const PADDING: f32 = 4.0;
const FOOT_SIZE: f32 = 8.0;
const FOOT_LEADING: f32 = 10.0;
/// A line for initials, with room for a pen above it.
const INITIALS: f32 = Mm(16.0).points();
const INITIALS_ROOM: f32 = Mm(8.0).points();

/// Head and foot, and the room they leave.
#[derive(Debug)]
pub(crate) struct Margins {
    head: Vec<Flow>,
    labels: Vec<Arc<Paragraph>>,
    initials: Vec<Arc<Paragraph>>,
    /// Lines of the foot that the labels take, and lines that the numbers take.
    label_lines: usize,
    number_lines: usize,
    /// Whether the numbers stand below the labels, not beside them.
    below: bool,
    count: usize,
}

/// Texts on one line, with the x of each.
#[derive(Debug)]
struct Flow {
    width: f32,
    texts: Vec<(f32, Arc<Paragraph>)>,
}

/// Sets head and foot for a paper of so many pages.
pub(crate) fn set(
    manuscript: &Manuscript,
    count: usize,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
) -> Margins {
    let measure = setup.measure();
    let style = (FaceId::Bold, true, MARK_SIZE);
    let head = flow(&manuscript.marks, measure - 4.0 * PADDING, style, typesetter);
    let pages = numbered(manuscript, count, count);
    let numbers = flow(&pages, measure, FOOT, typesetter);
    let beside = match numbers.as_slice() {
        [one] if one.width < measure * 0.5 => Some(one.width),
        _ => None,
    };
    let beside = if manuscript.footer.label.is_empty() { None } else { beside };
    let room = beside.map_or(measure, |width| measure - width - 12.0);
    let labels: Vec<Arc<Paragraph>> = manuscript
        .footer
        .label
        .iter()
        .map(|text| {
            let manner = manner(text, FOOT, room);
            typesetter.set(text.text.trim(), &manner, Origin::default())
        })
        .collect();
    let initials = manuscript.footer.initials.iter().map(|text| {
        let manner = manner(text, FOOT, f32::from(u16::MAX));
        typesetter.set(text.text.trim(), &manner, Origin::default())
    });
    let initials = initials.collect();
    let label_lines = labels.iter().map(|it| it.lines.len()).sum();
    let number_lines = numbers.len();
    let below = beside.is_none();
    Margins { head, labels, initials, label_lines, number_lines, below, count }
}

const FOOT: (FaceId, bool, f32) = (FaceId::Regular, false, FOOT_SIZE);

impl Margins {
    /// Steps of text on a page.
    pub(crate) fn room(&self, setup: &PageSetup) -> u32 {
        let foot = (CLEAR + self.foot_height() + EDGE).max(setup.bottom);
        let room = setup.height - self.top(setup) - foot;
        ((room / setup.step()) as u32).max(4)
    }

    /// From the top edge to the text.
    pub(crate) fn top(&self, setup: &PageSetup) -> f32 {
        if self.head.is_empty() {
            return setup.top;
        }
        setup.top.max(EDGE + self.frame_height() + CLEAR)
    }

    fn frame_height(&self) -> f32 {
        self.head.len() as f32 * MARK_LEADING + PADDING
    }

    fn foot_height(&self) -> f32 {
        let lines = if self.below {
            self.label_lines + self.number_lines
        } else {
            self.label_lines.max(self.number_lines)
        };
        let initials = if self.initials.is_empty() { 0.0 } else { INITIALS_ROOM };
        initials + lines as f32 * FOOT_LEADING
    }

    /// The marks in their frame, in the middle of the head.
    pub(crate) fn head(&self, setup: &PageSetup) -> Vec<Item> {
        let widest = self.head.iter().map(|it| it.width).fold(0.0, f32::max);
        if self.head.is_empty() {
            return Vec::new();
        }
        let width = widest + 4.0 * PADDING;
        let x = setup.left + (setup.measure() - width) / 2.0;
        let frame = Item::Frame {
            x,
            y: EDGE,
            width,
            height: self.frame_height(),
            stroke: 0.8,
            ink: Ink::Rubric,
        };
        let mut items = vec![frame];
        for (index, line) in self.head.iter().enumerate() {
            let y = EDGE + PADDING / 2.0 + (index as f32 + 0.72) * MARK_LEADING;
            let x = setup.left + (setup.measure() - line.width) / 2.0;
            items.extend(line.items(x, y, Ink::Rubric));
        }
        items
    }

    /// The labels on the left, the numbers on the right or below.
    pub(crate) fn foot(
        &self,
        page: usize,
        setup: &PageSetup,
        manuscript: &Manuscript,
        typesetter: &mut Typesetter<'_>,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        let top = setup.height - setup.bottom.max(CLEAR + self.foot_height() + EDGE);
        let mut y = top + CLEAR + FOOT_SIZE;
        if !self.initials.is_empty() {
            items.extend(self.initials(setup, y + INITIALS_ROOM - FOOT_LEADING));
            y += INITIALS_ROOM;
        }
        let first = y;
        for label in &self.labels {
            for index in 0..label.lines.len() {
                let x = setup.left + label.lines[index].x;
                items.extend(line(label, index, Ink::Black).into_items(x, y));
                y += FOOT_LEADING;
            }
        }
        let texts = numbered(manuscript, page + 1, self.count);
        let lines = flow(&texts, setup.measure(), FOOT, typesetter);
        let mut y = if self.below { y } else { first };
        for line in lines {
            let free = setup.measure() - line.width;
            let x = setup.left + if self.below { free / 2.0 } else { free };
            items.extend(line.items(x, y, Ink::Black));
            y += FOOT_LEADING;
        }
        items
    }
}

impl Margins {
    /// Each party's name with a line beside it, shared out over the measure.
    fn initials(&self, setup: &PageSetup, y: f32) -> Vec<Item> {
        let share = setup.measure() / self.initials.len() as f32;
        let mut items = Vec::new();
        for (index, name) in self.initials.iter().enumerate() {
            let x = setup.left + index as f32 * share;
            let width = name.lines.first().map_or(0.0, |it| it.width);
            let room = (share - width - 10.0).min(INITIALS);
            items.extend(line(name, 0, Ink::Grey).into_items(x, y));
            let rule = Mark::Rule { width: room, height: 0.4, ink: Ink::Grey };
            items.extend(rule.into_items(x + width + 4.0, y));
        }
        items
    }
}

impl Flow {
    fn items(&self, x: f32, y: f32, ink: Ink) -> impl Iterator<Item = Item> {
        let full = self.texts.iter().filter(|(_, it)| !it.lines.is_empty());
        full.flat_map(move |(at, paragraph)| {
            let x = x + at + paragraph.lines[0].x;
            line(paragraph, 0, ink).into_items(x, y)
        })
    }
}

fn line(paragraph: &Arc<Paragraph>, index: usize, ink: Ink) -> Mark {
    Mark::Line { paragraph: Arc::clone(paragraph), index, ink, node: None }
}

fn manner(text: &Text, style: (FaceId, bool, f32), measure: f32) -> Manner {
    let (face, small_caps, size) = style;
    Manner {
        style: Style { face, lang: text.lang, small_caps },
        size,
        measure,
        align: Align::Whole,
        indent: 0.0,
        goes_on: false,
    }
}

fn numbered(manuscript: &Manuscript, page: usize, count: usize) -> Vec<Text> {
    let pages = &manuscript.footer.pages;
    let text = |it: &Text| {
        let text = it.text.replace("{page}", &page.to_string());
        let text = text.replace("{pages}", &count.to_string());
        Text { lang: it.lang, text }
    };
    pages.iter().map(text).chain(manuscript.footer.fingerprint.clone()).collect()
}

/// Sets short texts after one another, parted by a dot, on as few lines as they need.
fn flow(
    texts: &[Text],
    measure: f32,
    style: (FaceId, bool, f32),
    typesetter: &mut Typesetter<'_>,
) -> Vec<Flow> {
    let mut lines: Vec<Flow> = Vec::new();
    for text in texts.iter().filter(|it| !it.text.trim().is_empty()) {
        let dot = Text { lang: text.lang, text: "\u{b7}".to_owned() };
        let wide = manner(text, style, f32::from(u16::MAX));
        let set = typesetter.set(text.text.trim(), &wide, Origin::default());
        let dot = typesetter.set(&dot.text, &wide, Origin::default());
        let gap = style.2 * 0.4;
        let natural = set.lines.first().map_or(0.0, |it| it.width);
        let between = dot.lines.first().map_or(0.0, |it| it.width) + 2.0 * gap;
        match lines.last_mut() {
            Some(line) if line.width + between + natural <= measure => {
                line.texts.push((line.width + gap, dot));
                line.texts.push((line.width + between, set));
                line.width += between + natural;
            }
            _ => lines.push(Flow { width: natural, texts: vec![(0.0, set)] }),
        }
    }
    lines
}
