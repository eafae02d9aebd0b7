//! Emphasis within a text: bold, italic, what a redline marks.
//!
//! In a [`crate::Manuscript`] it is switched on and off by noncharacters, which Unicode keeps
//! for the use within one program (chapter 23.7): they are part of no text that anybody wrote,
//! and what forgets to heed them prints the words all the same.

/// How a stretch of text stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Emphasis {
    pub bold: bool,
    pub italic: bool,
    pub revision: Option<Revision>,
}

/// What a redline says of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Revision {
    /// New; underlined twice.
    Inserted,
    /// Gone; struck through.
    Deleted,
}

const BOLD: char = '\u{fdd0}';
const ITALIC: char = '\u{fdd1}';
const INSERTED: char = '\u{fdd2}';
const DELETED: char = '\u{fdd3}';

impl Emphasis {
    /// Whether a character is a switch and not part of the text.
    pub fn is_switch(character: char) -> bool {
        ('\u{fdd0}'..='\u{fdd3}').contains(&character)
    }

    /// The emphasis after a character: another one if it is a switch.
    #[must_use]
    pub fn after(mut self, character: char) -> Self {
        let toggled = |of: Option<Revision>, to| (of != Some(to)).then_some(to);
        match character {
            BOLD => self.bold = !self.bold,
            ITALIC => self.italic = !self.italic,
            INSERTED => self.revision = toggled(self.revision, Revision::Inserted),
            DELETED => self.revision = toggled(self.revision, Revision::Deleted),
            _ => {}
        }
        self
    }

    /// Writes a text so that it stands out.
    pub fn write(self, text: &str, to: &mut String) {
        let switches = [
            self.bold.then_some(BOLD),
            self.italic.then_some(ITALIC),
            self.revision.map(|it| match it {
                Revision::Inserted => INSERTED,
                Revision::Deleted => DELETED,
            }),
        ];
        to.extend(switches.iter().flatten());
        to.push_str(text);
        to.extend(switches.iter().rev().flatten());
    }

    /// A text with its switches made visible, for dumps.
    pub(crate) fn visible(text: &str) -> String {
        let shown = |it: char| match it {
            BOLD => "**".to_owned(),
            ITALIC => "*".to_owned(),
            INSERTED => "++".to_owned(),
            DELETED => "--".to_owned(),
            it => it.to_string(),
        };
        match text.contains(Self::is_switch) {
            true => text.chars().map(shown).collect(),
            false => text.to_owned(),
        }
    }

    /// A text without its switches.
    pub fn without(text: &str) -> String {
        text.replace(Self::is_switch, "")
    }
}
