//! The notation of a text that was written by hand: emphasis, and chips that stand for facts.
//!
//! `**bold**`, `*italic*`; `{party:<unit>|genitive}` and the like are chips. A backslash
//! before `*`, `{` or another backslash takes its meaning away. Whatever is no notation is
//! text, so that nothing that anybody writes or pastes is lost.

use std::fmt;
use std::str::FromStr;

use crate::code::coded;
use crate::{Case, Unit};

coded! {
    /// What a chip stands for.
    pub enum ChipKind {
        /// The official name of a party, in a case.
        Party = "party",
        /// The short name of a party.
        Short = "short",
        /// The name of a signatory, in a case.
        Signatory = "signatory",
        /// The office of a signatory, in a case.
        Office = "office",
        /// The number of an article.
        Article = "article",
        /// The number of a clause, with that of its article.
        Clause = "clause",
        /// The day of signing.
        SignedOn = "signed_on",
        /// The place of signing.
        Place = "place",
        /// A sum, day or number of the agreement's own facts.
        Fact = "fact",
    }
}

/// A fact in the middle of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chip {
    pub kind: ChipKind,
    /// What it is about; none for the facts of the agreement as a whole.
    pub unit: Option<Unit>,
    pub case: Case,
}

/// A stretch of a text that looks alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub bold: bool,
    pub italic: bool,
    pub said: Said,
}

/// What a run says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Text(String),
    Chip(Chip),
}

/// Reads a text. Linear in its length.
pub fn read(text: &str) -> Vec<Run> {
    let mut reader = Reader::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        let taken = match first {
            '\\' => reader.escaped(after),
            '*' => reader.mark(rest),
            '{' => reader.chip(rest),
            '\n' => reader.end_line(),
            _ => None,
        };
        match taken {
            Some(length) => rest = &rest[length..],
            None => {
                reader.open.push(first);
                rest = after;
            }
        }
    }
    reader.flush();
    reader.runs
}

/// Plain words as a text that has no notation in it.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '{' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Whether a text has any notation in it.
pub fn is_plain(text: &str) -> bool {
    !text.contains(['*', '{', '\\'])
}

/// The chips of a text.
pub fn chips(text: &str) -> Vec<Chip> {
    let runs = read(text).into_iter();
    runs.filter_map(|run| match run.said {
        Said::Chip(chip) => Some(chip),
        Said::Text(_) => None,
    })
    .collect()
}

/// Longer than any chip: the longest kind, a unit and the longest case.
const CHIP_LIMIT: usize = 64;

#[derive(Default)]
struct Reader {
    runs: Vec<Run>,
    open: String,
    bold: bool,
    italic: bool,
    /// Marks that nothing closes on this line any more; looked for once per line.
    unclosed: Vec<&'static str>,
}

impl Reader {
    fn flush(&mut self) {
        if !self.open.is_empty() {
            let text = std::mem::take(&mut self.open);
            self.push(Said::Text(text));
        }
    }

    fn push(&mut self, said: Said) {
        self.runs.push(Run { bold: self.bold, italic: self.italic, said });
    }

    fn escaped(&mut self, after: &str) -> Option<usize> {
        let next = after.chars().next().filter(|it| matches!(it, '*' | '{' | '\\'))?;
        self.open.push(next);
        Some(2)
    }

    fn end_line(&mut self) -> Option<usize> {
        self.unclosed.clear();
        None
    }

    /// A mark opens before a letter where it is closed on the same line, and closes after
    /// one.
    fn mark(&mut self, rest: &str) -> Option<usize> {
        let sign = if rest.starts_with("**") { "**" } else { "*" };
        let is_open = if sign == "**" { self.bold } else { self.italic };
        let after = &rest[sign.len()..];
        if is_open {
            let ends = self.open.chars().next_back().is_none_or(|it| !it.is_whitespace());
            if !ends {
                return None;
            }
        } else {
            let starts = after.chars().next().is_some_and(|it| !it.is_whitespace());
            if !starts || self.unclosed.contains(&sign) {
                return None;
            }
            if !closes(after, sign) {
                self.unclosed.push(sign);
                return None;
            }
        }
        self.flush();
        match sign {
            "**" => self.bold = !self.bold,
            _ => self.italic = !self.italic,
        }
        Some(sign.len())
    }

    fn chip(&mut self, rest: &str) -> Option<usize> {
        let end = rest.bytes().take(CHIP_LIMIT).position(|it| it == b'}')?;
        let chip = rest[1..end].parse().ok()?;
        self.flush();
        self.push(Said::Chip(chip));
        Some(end + 1)
    }
}

/// Whether a mark is closed before the line ends. Looks no further than to where it is.
fn closes(text: &str, sign: &str) -> bool {
    let mut seen = 0;
    for (at, _) in text.match_indices(sign) {
        if text[seen..at].contains('\n') {
            return false;
        }
        seen = at;
        let before = text[..at].chars().next_back();
        let is_longer =
            sign == "*" && (text[at + 1..].starts_with('*') || text[..at].ends_with('*'));
        if before.is_some_and(|it| !it.is_whitespace() && it != '\\') && !is_longer {
            return true;
        }
    }
    false
}

/// Written `party:0123456789abcdef|genitive`, `signed_on`.
impl fmt::Display for Chip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(unit) = self.unit {
            write!(f, ":{unit}")?;
        }
        match self.case {
            Case::Nominative => Ok(()),
            case => write!(f, "|{case}"),
        }
    }
}

impl FromStr for Chip {
    type Err = crate::UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || crate::UnknownCode(text.to_owned());
        let (what, case) = match text.split_once('|') {
            Some((what, case)) => (what, case.parse()?),
            None => (text, Case::Nominative),
        };
        let (kind, unit) = match what.split_once(':') {
            Some((kind, unit)) => (kind, Some(unit.parse().map_err(|_| unknown())?)),
            None => (what, None),
        };
        let kind: ChipKind = kind.parse()?;
        let is_whole = matches!(kind, ChipKind::SignedOn | ChipKind::Place);
        if is_whole == unit.is_some() {
            return Err(unknown());
        }
        Ok(Self { kind, unit, case })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let run = |run: Run| {
            let said = match run.said {
                Said::Text(text) => text,
                Said::Chip(chip) => format!("<{chip}>"),
            };
            match (run.bold, run.italic) {
                (false, false) => said,
                (true, false) => format!("[b:{said}]"),
                (false, true) => format!("[i:{said}]"),
                (true, true) => format!("[bi:{said}]"),
            }
        };
        read(text).into_iter().map(run).collect()
    }

    #[test]
    fn emphasis_is_read_where_it_is_closed() {
        assert_eq!(shown("Сторони **разом** ідуть"), "Сторони [b:разом] ідуть");
        assert_eq!(
            shown("*inter alia*, **a *b* c**"),
            "[i:inter alia], [b:a ][bi:b][b: c]"
        );
    }

    #[test]
    fn what_is_no_notation_stays_text() {
        for text in [
            "5 * 3 * 2",
            "* примітка",
            "**",
            "a ** b",
            "{party}",
            "{x:y}",
            "{",
            "a*b\nc*d",
            "*a *b\n*c **d",
            "{{{{",
        ] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(shown("*a\n*b*"), "*a\n[i:b]", "a line does not close another's mark");
        assert_eq!(shown(r"\*so\* and \{x\\"), r"*so* and {x\");
    }

    #[test]
    fn chips_are_read_and_written_alike() {
        for chip in
            ["party:0123456789abcdef|genitive", "article:0123456789abcdef", "signed_on"]
        {
            assert_eq!(shown(&format!("a {{{chip}}}.")), format!("a <{chip}>."));
        }
        assert_eq!(chips("{place}, {signed_on}").len(), 2);
    }
}
