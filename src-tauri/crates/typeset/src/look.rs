//! How each role looks on paper.

use pobratym_wording::Role;

use crate::FaceId;
use crate::fit::Align;

/// How the wordings of a role look. Heights are counted in steps, half a line each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) face: FaceId,
    /// Type size as a share of the text's.
    pub(crate) size: f32,
    pub(crate) align: Align,
    pub(crate) leading: u32,
    pub(crate) before: u32,
    pub(crate) after: u32,
    pub(crate) heading: Option<u8>,
    /// Whether a page never ends below it.
    pub(crate) leads: bool,
}

/// The look of a role.
pub(crate) fn look(role: &Role) -> Look {
    let text = Look {
        face: FaceId::Regular,
        size: 1.0,
        align: Align::Justified,
        leading: 2,
        before: 1,
        after: 1,
        heading: None,
        leads: false,
    };
    let centred = Look { align: Align::Centred, leads: true, ..text };
    match role {
        Role::Title => Look {
            face: FaceId::Bold,
            size: 1.45,
            leading: 3,
            after: 2,
            heading: Some(1),
            ..centred
        },
        Role::Subtitle => Look { size: 1.1, after: 2, ..centred },
        Role::PlaceDate => Look { before: 2, after: 3, leads: false, ..centred },
        Role::Agreed => Look { align: Align::Left, leads: true, ..text },
        Role::Heading => {
            Look { face: FaceId::Bold, before: 3, heading: Some(2), ..centred }
        }
        Role::Label => Look { size: 0.85, align: Align::Left, before: 3, ..text },
        Role::Letterhead => Look { size: 0.9, after: 3, leads: false, ..centred },
        Role::Reference => Look { align: Align::Whole, after: 3, ..text },
        Role::Subject => Look {
            face: FaceId::Bold,
            align: Align::Whole,
            heading: Some(1),
            before: 2,
            after: 2,
            leads: true,
            ..text
        },
        Role::Party
        | Role::Recital
        | Role::Clause
        | Role::Paragraph
        | Role::Signatures(_)
        | Role::Emblems(_)
        | Role::Signed(_)
        | Role::Table(_)
        | Role::Plan(_)
        | Role::Card(_) => text,
    }
}
