//! Arms and flags above the title: the measure is shared out among the parties, and each
//! has its arms with the flag below them in the middle of its part.

use std::rc::Rc;

use pobratym_wording::{Emblem, PictureName};

use crate::slice::{Mark, NEVER, Piece, Slice};
use crate::structure::Structure;
use crate::typesetter::Typesetter;
use crate::{Mm, PageSetup};

/// The height of arms that stand alone, and of those with a flag below.
const ARMS: f32 = Mm(24.0).points();
const ARMS_ABOVE: f32 = Mm(20.0).points();
const FLAG: f32 = Mm(13.0).points();
const FLAG_BELOW: f32 = Mm(8.0).points();
const WIDEST: f32 = Mm(34.0).points();
const BETWEEN: f32 = Mm(3.0).points();

/// Where a picture stands in its row, from the left margin and the top, in points.
struct Placed {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

/// Sets the emblems of a paper.
pub(crate) fn set(
    stacks: &[Vec<Emblem>],
    setup: &PageSetup,
    typesetter: &mut Typesetter<'_>,
    structure: &mut Structure,
) -> Option<Slice> {
    let section = structure.len();
    let share = setup.measure() / stacks.len().max(1) as f32;
    let mut pieces = Vec::new();
    let mut lowest = 0.0_f32;
    // What corresponds stands on one level, also where a party has no arms.
    let most = stacks.iter().map(Vec::len).max().unwrap_or(0);
    for (index, stack) in stacks.iter().enumerate() {
        let middle = (index as f32 + 0.5) * share;
        for emblem in stack {
            let Some(picture) = typesetter.picture(emblem.picture) else { continue };
            let is_below = most > 1 && matches!(emblem.picture, PictureName::Flag(_));
            let y = if is_below { ARMS_ABOVE + BETWEEN } else { 0.0 };
            let height = height(emblem, most);
            let at = fitted(picture.ratio(), height, share.min(WIDEST), middle, y);
            let node = structure.figure(None, &emblem.said);
            let (width, height) = (at.width, at.height);
            let mark = Mark::Picture { width, height, picture, node };
            pieces.push(Piece { column: index, x: at.x, y: at.y, mark });
            lowest = lowest.max(y + height);
        }
    }
    let height = (lowest / setup.step()).ceil() as u32;
    let slice = Slice {
        section,
        starts_sheet: false,
        before: 0,
        height,
        hold: NEVER,
        pieces,
        head: None::<Rc<_>>,
    };
    (height > 0).then_some(slice)
}

fn height(emblem: &Emblem, of: usize) -> f32 {
    match (emblem.picture, of) {
        (PictureName::Arms(_), 1) => ARMS,
        (PictureName::Arms(_), _) => ARMS_ABOVE,
        (PictureName::Flag(_), 1) => FLAG,
        (PictureName::Flag(_), _) => FLAG_BELOW,
    }
}

/// As high as it may be, and not wider than its room.
fn fitted(ratio: f32, height: f32, room: f32, middle: f32, y: f32) -> Placed {
    let width = (height * ratio).min(room * 0.9);
    Placed { x: middle - width / 2.0, y, width, height: width / ratio }
}
