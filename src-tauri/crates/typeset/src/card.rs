//! Cards: eight to a sheet of A4, to be cut apart without waste; signs for a table: two.

use std::sync::Arc;

use pobratym_wording::{Manuscript, Role, Row};

use crate::fit::Align;
use crate::missing::Unprintable;
use crate::paragraph::{Manner, Paragraph};
use crate::shape::Style;
use crate::slice::Mark;
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, Ink, Item, Mm, NodeRole, PageSetup, Setting, Sheet};

/// How many stand on a sheet, and how much larger they are than a card.
#[derive(Clone, Copy)]
pub(crate) struct Grid {
    across: usize,
    down: usize,
    scale: f32,
}

pub(crate) const CARDS: Grid = Grid { across: 2, down: 4, scale: 1.0 };
pub(crate) const SIGNS: Grid = Grid { across: 1, down: 2, scale: 2.0 };

/// Printers leave the edge of a sheet white.
const EDGE: f32 = Mm(9.0).points();
const EMBLEM: f32 = Mm(15.0).points();
const BELOW_EMBLEM: f32 = Mm(3.0).points();
/// Letters of a name, the largest first, and of what stands below beside them.
const NAMES: [f32; 8] = [24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.0];
const LINES: f32 = 0.58;
const SMALLEST_LINE: f32 = 8.0;
const LEADING: f32 = 1.28;
const CUT: f32 = 0.3;

/// Puts the cards on sheets.
///
/// # Errors
/// [`Unprintable::NoRoom`] for the first card that is too full.
pub(crate) fn make_up(
    manuscript: &Manuscript,
    grid: Grid,
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
) -> Result<Setting, Unprintable> {
    let mut structure = Structure::new();
    let mut sheets = Vec::new();
    let size = (setup.width / grid.across as f32, setup.height / grid.down as f32);
    let cards: Vec<(usize, &Row)> = manuscript.rows.iter().enumerate().collect();
    for chunk in cards.chunks(grid.across * grid.down) {
        let mut items = cuts(setup, grid, size);
        for (place, &(row, card)) in chunk.iter().enumerate() {
            let left = (place % grid.across) as f32 * size.0;
            let top = (place / grid.across) as f32 * size.1;
            let room = (size.0 - 2.0 * EDGE, size.1 - 2.0 * EDGE);
            let scale = grid.scale;
            let structure = &mut structure;
            let mut setter = Setter { card, room, scale, typesetter, structure };
            let set = setter.set().ok_or(Unprintable::NoRoom { row })?;
            items.extend(set.into_iter().flat_map(|(x, y, mark)| {
                mark.into_items(left + EDGE + x, top + EDGE + y)
            }));
        }
        sheets.push(Sheet { width: setup.width, height: setup.height, items });
    }
    if sheets.is_empty() {
        sheets.push(Sheet { width: setup.width, height: setup.height, items: vec![] });
    }
    Ok(Setting {
        sheets,
        nodes: structure.into_nodes(),
        fields: Vec::new(),
        langs: manuscript.langs.clone(),
        title: manuscript.title.clone(),
    })
}

/// Where to cut.
fn cuts(setup: &PageSetup, grid: Grid, (width, height): (f32, f32)) -> Vec<Item> {
    let ink = Ink::Grey;
    let mut cuts = Vec::new();
    for column in 1..grid.across {
        let x = column as f32 * width - CUT / 2.0;
        cuts.push(Item::Rule { x, y: 0.0, width: CUT, height: setup.height, ink });
    }
    for row in 1..grid.down {
        let y = row as f32 * height - CUT / 2.0;
        cuts.push(Item::Rule { x: 0.0, y, width: setup.width, height: CUT, ink });
    }
    cuts
}

struct Setter<'s, 'f> {
    card: &'s Row,
    room: (f32, f32),
    scale: f32,
    typesetter: &'s mut Typesetter<'f>,
    structure: &'s mut Structure,
}

impl Setter<'_, '_> {
    /// The card with its name in the largest letters that fit.
    fn set(&mut self) -> Option<Vec<(f32, f32, Mark)>> {
        NAMES.into_iter().find_map(|size| self.try_size(size * self.scale))
    }

    fn try_size(&mut self, size: f32) -> Option<Vec<(f32, f32, Mark)>> {
        let emblem = match &self.card.role {
            Role::Card(emblem) => emblem.clone(),
            _ => None,
        };
        let picture = emblem.as_ref().and_then(|it| self.typesetter.picture(it.picture));
        let (tall, gap) = (EMBLEM * self.scale, BELOW_EMBLEM * self.scale);
        let above = if picture.is_some() { tall + gap } else { 0.0 };
        let mut texts: Vec<(f32, Arc<Paragraph>)> = Vec::new();
        let mut height = above;
        for column in &self.card.columns {
            for (index, text) in column.paragraphs.iter().enumerate() {
                let (face, size) = match index {
                    0 => (FaceId::Bold, size),
                    _ => (FaceId::Regular, (size * LINES).max(SMALLEST_LINE)),
                };
                let style = Style { face, lang: column.lang, small_caps: false };
                let widest = self.typesetter.widest(text, style, size);
                let smallest = NAMES[NAMES.len() - 1] * self.scale;
                if widest > self.room.0 && size > smallest {
                    return None;
                }
                let manner = Manner {
                    style,
                    size,
                    measure: self.room.0,
                    align: Align::Centred,
                    indent: 0.0,
                    goes_on: false,
                };
                let paragraph = self.typesetter.set(text, &manner, Origin::default());
                height += paragraph.lines.len() as f32 * size * LEADING;
                texts.push((size, paragraph));
            }
        }
        if height > self.room.1 {
            return None;
        }
        let section = self.structure.section(self.card.unit);
        let mut marks = Vec::new();
        let mut y = (self.room.1 - height) / 2.0;
        if let (Some(emblem), Some(picture)) = (emblem, picture) {
            let node = self.structure.figure(Some(section), &emblem.said);
            let width = (tall * picture.ratio()).min(self.room.0);
            let tall = width / picture.ratio();
            let x = (self.room.0 - width) / 2.0;
            marks.push((x, y, Mark::Picture { width, height: tall, picture, node }));
            y += above;
        }
        for (size, paragraph) in texts {
            let lang = paragraph.manner.style.lang;
            let role = NodeRole::Paragraph;
            let node = Some(self.structure.part(role, section, lang, self.card.unit));
            for index in 0..paragraph.lines.len() {
                let x = paragraph.lines[index].x;
                let paragraph = Arc::clone(&paragraph);
                let baseline = y + size * LEADING / 2.0 + 0.34 * size;
                let ink = Ink::Black;
                marks.push((x, baseline, Mark::Line { paragraph, index, ink, node }));
                y += size * LEADING;
            }
        }
        Some(marks)
    }
}
