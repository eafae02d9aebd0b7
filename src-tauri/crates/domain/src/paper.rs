//! How the papers of an agreement are set, and what stands on them beside the text.

use crate::Lang;
use crate::body::Cells;
use crate::cell::Kind;
use crate::code::coded;

coded! {
    /// How the languages of one agreement share its papers.
    pub enum Layout {
        /// Side by side, clause beside clause.
        Columns = "columns",
        /// One below the other, clause by clause.
        Stacked = "stacked",
        /// One whole text after the other, in one binding.
        Sequential = "sequential",
        /// A document of its own for each.
        Separate = "separate",
    }
}

coded! {
    /// What the papers look like.
    pub enum Profile {
        /// For reading and for the file.
        Plain = "plain",
        /// For the signing table: an old-style face, wide margins, nothing but the text.
        Ceremonial = "ceremonial",
        /// A Times-metric face and the margins of ДСТУ 4163 (the text of 2003; that of 2020
        /// was not seen).
        Official = "official",
    }
}

coded! {
    /// What stands above the title beside words.
    pub enum Emblems {
        None = "none",
        /// The arms of the parties.
        Arms = "arms",
        /// The flags of their states.
        Flags = "flags",
        Both = "both",
    }
}

coded! {
    /// Where an original says whose it is.
    pub enum LabelPlace {
        Foot = "foot",
        /// Once, below the signatures.
        End = "end",
    }
}

/// What is chosen for the papers of one agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperStyle {
    pub layout: Layout,
    pub profile: Profile,
    pub emblems: Emblems,
    pub label: LabelPlace,
    /// The language by whose alphabet the parties follow one another, the own party first;
    /// without one they keep the order agreed on.
    pub order: Option<Lang>,
    /// Whether originals bear the fingerprint of their text on every sheet.
    pub fingerprint: bool,
    /// Whether every sheet has room for the parties' initials.
    pub initials: bool,
    /// Whether the file has fields for electronic signatures.
    pub fields: bool,
}

impl Emblems {
    /// Whether the arms of the parties are printed.
    pub fn has_arms(self) -> bool {
        matches!(self, Self::Arms | Self::Both)
    }

    /// Whether the flags of their states are printed.
    pub fn has_flags(self) -> bool {
        matches!(self, Self::Flags | Self::Both)
    }
}

impl PaperStyle {
    pub(crate) fn from_cells(root: &Cells<'_>) -> Self {
        let profile = root.code(Kind::Profile).unwrap_or(Profile::Plain);
        Self {
            layout: root.code(Kind::Layout).unwrap_or(Layout::Columns),
            profile,
            emblems: root.code(Kind::Emblems).unwrap_or(Emblems::None),
            label: root.code(Kind::Label).unwrap_or(LabelPlace::Foot),
            order: root.code(Kind::Order),
            fingerprint: profile != Profile::Ceremonial
                && root.flag(Kind::Fingerprint).unwrap_or(false),
            initials: root.flag(Kind::Initials).unwrap_or(false),
            fields: root.flag(Kind::Fields).unwrap_or(true),
        }
    }
}
