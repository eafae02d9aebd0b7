//! How paragraphs look, under names that a word processor lists.

/// What a paragraph is, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Title,
    Subtitle,
    PlaceDate,
    /// Number and name of an article.
    Heading,
    /// Text without a number.
    Text,
    Party,
    Recital,
    /// «домовилися про таке:»
    Agreed,
    /// A clause with its number.
    Clause,
    /// What follows the first paragraph of a clause.
    ClauseMore,
    SignatureName,
    SignatureOffice,
    /// A line to sign on, with room for a pen above it.
    SignatureLine,
    SignatureCaption,
    Label,
    TableHead,
    TableText,
    Header,
    Footer,
}

/// How the edges of a paragraph stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Centred,
    /// Both edges straight, where the columns are wide enough.
    Text,
}

/// The look of a style. Heights are counted in half lines of text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Without spaces; what Word knows by itself is named as Word names it.
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    /// As a share of the text's.
    pub(super) size: f32,
    pub(super) bold: bool,
    /// Red, green and blue in hexadecimal; black where there is none.
    pub(super) colour: Option<&'static str>,
    pub(super) align: Align,
    pub(super) before: f32,
    pub(super) after: f32,
    /// Whether no sheet ends below it.
    pub(super) leads: bool,
    /// From 0, where it is a heading.
    pub(super) outline: Option<u8>,
}

/// The character style of numbers, which whoever reads the file again leaves out.
pub(super) const NUMBER: &str = "ClauseNumber";
/// The colour of marks, and of what is said in small type.
const RUBRIC: &str = "9B1C1C";
const GREY: &str = "555555";
/// Above a block of signatures, in lines.
pub(super) const ABOVE_BLOCK: f32 = 1.5;
/// Room for a pen, in half lines.
const PEN: f32 = 6.0;
/// The room for the number of a clause, in ems.
pub(super) const NUMBER_ROOM: f32 = 2.8;
/// The line to sign on, as a share of its column.
pub(super) const LINE: f32 = 0.6;

impl Style {
    pub(super) const ALL: [Self; 19] = [
        Self::Title,
        Self::Subtitle,
        Self::PlaceDate,
        Self::Heading,
        Self::Text,
        Self::Party,
        Self::Recital,
        Self::Agreed,
        Self::Clause,
        Self::ClauseMore,
        Self::SignatureName,
        Self::SignatureOffice,
        Self::SignatureLine,
        Self::SignatureCaption,
        Self::Label,
        Self::TableHead,
        Self::TableText,
        Self::Header,
        Self::Footer,
    ];

    pub(super) fn look(self) -> Look {
        let text = Look {
            id: "BodyText",
            name: "Body Text",
            size: 1.0,
            bold: false,
            colour: None,
            align: Align::Text,
            before: 1.0,
            after: 0.0,
            leads: false,
            outline: None,
        };
        let named = |id, name| Look { id, name, ..text };
        let centred =
            |id, name| Look { align: Align::Centred, leads: true, ..named(id, name) };
        let plain = |id, name| Look { align: Align::Left, ..named(id, name) };
        let small = |id, name| Look {
            size: 0.75,
            colour: Some(GREY),
            before: 0.0,
            ..plain(id, name)
        };
        match self {
            Self::Title => {
                Look { size: 1.45, bold: true, before: 0.0, ..centred("Title", "Title") }
            }
            Self::Subtitle => {
                Look { size: 1.1, after: 1.0, ..centred("Subtitle", "Subtitle") }
            }
            Self::PlaceDate => Look {
                after: 2.0,
                leads: false,
                ..centred("PlaceDate", "Place and Date")
            },
            Self::Heading => Look {
                bold: true,
                before: 3.0,
                outline: Some(0),
                ..centred("Heading1", "heading 1")
            },
            Self::Text => text,
            Self::Party => named("Party", "Party"),
            Self::Recital => named("Recital", "Recital"),
            Self::Agreed => Look { leads: true, ..plain("Agreed", "Agreed") },
            Self::Clause => named("Clause", "Clause"),
            Self::ClauseMore => named("ClauseContinued", "Clause Continued"),
            Self::SignatureName => {
                Look { bold: true, ..plain("SignatureName", "Signature Name") }
            }
            Self::SignatureOffice => {
                Look { before: 0.0, ..plain("SignatureOffice", "Signature Office") }
            }
            Self::SignatureLine => {
                Look { before: PEN, ..plain("SignatureLine", "Signature Line") }
            }
            Self::SignatureCaption => small("SignatureCaption", "Signature Caption"),
            Self::Label => {
                Look { before: 3.0, ..small("OriginalLabel", "Original Label") }
            }
            Self::TableHead => {
                Look { bold: true, before: 0.0, ..plain("TableHead", "Table Head") }
            }
            Self::TableText => Look { before: 0.0, ..plain("TableText", "Table Text") },
            Self::Header => Look {
                bold: true,
                colour: Some(RUBRIC),
                align: Align::Centred,
                ..small("Header", "header")
            },
            Self::Footer => Look { align: Align::Centred, ..small("Footer", "footer") },
        }
    }
}
