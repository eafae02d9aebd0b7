//! Content lines, as calendars (RFC 5545, 3.1) and cards (RFC 2426, 2.6) have them.

use crate::with_line_feeds;

/// Lines that end with CRLF and are folded after at most 75 octets, never within a letter.
#[derive(Default)]
pub(crate) struct Lines(pub(crate) String);

impl Lines {
    /// Octets of a line, its end not counted.
    const WIDTH: usize = 75;

    pub(crate) fn put_text(&mut self, name: &str, text: &str) {
        self.put(&format!("{name}:{}", escaped(text)));
    }

    pub(crate) fn put(&mut self, line: &str) {
        let mut room = Self::WIDTH;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = Self::WIDTH - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text whose signs mean nothing to the format. Any line end is a line feed; other control
/// characters, which the standards forbid, are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in with_line_feeds(text).chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            letter if letter.is_ascii_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_format_are_escaped() {
        for (text, expected) in [
            ("Київ, вул. Миру, 1; зал \\А\\", "Київ\\, вул. Миру\\, 1\\; зал \\\\А\\\\"),
            ("один\r\nдва\rтри\nчотири", "один\\nдва\\nтри\\nчотири"),
            ("з\tтабуляцією\u{0}\u{1b}\u{7f}", "з\tтабуляцією"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn lines_are_folded_by_octets_and_between_letters() {
        for (line, expected) in [
            ("a".repeat(75), format!("{}\r\n", "a".repeat(75))),
            ("a".repeat(76), format!("{}\r\n a\r\n", "a".repeat(75))),
            (
                "a".repeat(150),
                format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74)),
            ),
            ("ї".repeat(38), format!("{}\r\n ї\r\n", "ї".repeat(37))),
            (format!("{}🤝", "a".repeat(72)), format!("{}\r\n 🤝\r\n", "a".repeat(72))),
        ] {
            let mut lines = Lines::default();
            lines.put(&line);
            assert_eq!(lines.0, expected);
        }
    }
}
