//! Rust and TypeScript told apart into code, texts and comments.
//!
//! Enough of a lexer for searching, and no more: what it blanks out keeps its length
//! and its lines, so that a place found is a place in the file.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ink {
    Code,
    /// What stands between quotation marks, and the marks.
    Text,
    Comment,
    /// Items that only tests compile.
    Test,
}

pub(super) struct Source<'a> {
    text: &'a str,
    inks: Vec<Ink>,
}

impl<'a> Source<'a> {
    pub(super) fn rust(text: &'a str) -> Source<'a> {
        let mut source = Source { text, inks: vec![Ink::Code; text.len()] };
        source.ink_rust();
        source.ink_test_items();
        source
    }

    pub(super) fn script(text: &'a str) -> Source<'a> {
        let mut source = Source { text, inks: vec![Ink::Code; text.len()] };
        source.ink_script();
        source
    }

    /// The same text with everything of another ink blanked out.
    pub(super) fn only(&self, kept: &[Ink]) -> String {
        self.text
            .char_indices()
            .flat_map(|(at, char)| {
                let keeps = char == '\n' || kept.contains(&self.inks[at]);
                let (shown, times) =
                    if keeps { (char, 1) } else { (' ', char.len_utf8()) };
                std::iter::repeat_n(shown, times)
            })
            .collect()
    }

    fn ink(&mut self, from: usize, to: usize, ink: Ink) {
        self.inks[from..to].fill(ink);
    }

    fn ink_rust(&mut self) {
        let text = self.text;
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            let rest = &text[at..];
            let after_word = text[..at].chars().next_back().is_some_and(is_word);
            let (length, ink) = if let Some(length) = line_comment(rest) {
                (length, Ink::Comment)
            } else if let Some(length) = block_comment(rest, true) {
                (length, Ink::Comment)
            } else if let Some(length) = raw_string(rest).filter(|_| !after_word) {
                (length, Ink::Text)
            } else if first == '"' {
                (quoted(rest, '"'), Ink::Text)
            } else if first == '\'' && !is_lifetime(rest) {
                (quoted(rest, '\''), Ink::Text)
            } else {
                (first.len_utf8(), Ink::Code)
            };
            self.ink(at, at + length, ink);
            at += length;
        }
    }

    fn ink_test_items(&mut self) {
        const MARKS: [&str; 3] = ["#[cfg(test)]", "#[cfg(all(test", "#[test]"];
        let code = self.only(&[Ink::Code]);
        for mark in MARKS {
            for (start, _) in code.match_indices(mark) {
                let end = end_of_item(&code, start);
                self.ink(start, end, Ink::Test);
            }
        }
    }

    fn ink_script(&mut self) {
        let text = self.text;
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            let rest = &text[at..];
            let (length, ink) = if let Some(length) = line_comment(rest) {
                (length, Ink::Comment)
            } else if let Some(length) = block_comment(rest, false) {
                (length, Ink::Comment)
            } else if ['"', '\'', '`'].contains(&first) {
                (quoted(rest, first), Ink::Text)
            } else if first == '/' && may_begin_pattern(&text[..at]) {
                (pattern(rest), Ink::Text)
            } else {
                (first.len_utf8(), Ink::Code)
            };
            self.ink(at, at + length, ink);
            at += length;
        }
    }
}

/// One-based, for people.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Places where `name` stands as whole words, not inside a longer one.
pub(super) fn places_of(text: &str, name: &str) -> Vec<usize> {
    text.match_indices(name)
        .map(|(at, _)| at)
        .filter(|&at| !text[..at].chars().next_back().is_some_and(is_word))
        .collect()
}

fn line_comment(rest: &str) -> Option<usize> {
    rest.starts_with("//").then(|| rest.find('\n').unwrap_or(rest.len()))
}

fn block_comment(rest: &str, nests: bool) -> Option<usize> {
    if !rest.starts_with("/*") {
        return None;
    }
    let mut depth = 1;
    let mut at = 2;
    while depth > 0 {
        let close = rest[at..].find("*/")?;
        match rest[at..].find("/*").filter(|&open| nests && open < close) {
            Some(open) => {
                depth += 1;
                at += open + 2;
            }
            None => {
                depth -= 1;
                at += close + 2;
            }
        }
    }
    Some(at)
}

fn raw_string(rest: &str) -> Option<usize> {
    let after = ["br", "cr", "r"].iter().find_map(|it| rest.strip_prefix(it))?;
    let quote =
        after.find('"').filter(|&it| after[..it].chars().all(|char| char == '#'))?;
    let close = format!("\"{}", &after[..quote]);
    let opened = rest.len() - after.len() + quote + 1;
    let closed = rest[opened..].find(&close)?;
    Some(opened + closed + close.len())
}

/// From a quotation mark to the end of what it opens.
fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == mark => return at + char.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// `'a` of `&'a str`, unlike the letter `'a'`.
fn is_lifetime(rest: &str) -> bool {
    let mut chars = rest.chars().skip(1);
    let (first, second) = (chars.next(), chars.next());
    first != Some('\\') && second != Some('\'')
}

/// A slash that divides follows a value; one that opens a pattern cannot.
fn may_begin_pattern(before: &str) -> bool {
    let before = before.trim_end();
    match before.chars().next_back() {
        None => true,
        Some(char) if "(,=:[!&|?{};>".contains(char) => true,
        Some(_) => before.ends_with("return"),
    }
}

fn pattern(rest: &str) -> usize {
    let mut escaped = false;
    let mut in_class = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            '\n' => return 1,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return at + 1,
            _ => {}
        }
    }
    1
}

/// Past the closing brace or the semicolon of the item whose attribute begins here.
fn end_of_item(code: &str, start: usize) -> usize {
    let mut brackets = 0_usize;
    let mut braces = 0_usize;
    for (at, char) in code[start..].char_indices() {
        match char {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets = brackets.saturating_sub(1),
            '{' => braces += 1,
            '}' => {
                braces = braces.saturating_sub(1);
                if braces == 0 {
                    return start + at + 1;
                }
            }
            ';' if brackets == 0 && braces == 0 => return start + at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        Source::rust(text)
            .only(&[Ink::Code])
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn rust_code_is_what_remains() {
        for (text, expected) in [
            ("let a = 1; // gone", "let a = 1;"),
            ("a /* x /* nested */ y */ b", "a b"),
            (r#"f("a \" // b", c)"#, "f( , c)"),
            ("f(r#\"a \" b\"#, c)", "f( , c)"),
            (
                "fn f<'a>(it: &'a str) -> char { 'b' }",
                "fn f<'a>(it: &'a str) -> char { }",
            ),
            ("let a = '\\''; let b = 2;", "let a = ; let b = 2;"),
            ("for r in rs {}", "for r in rs {}"),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
    }

    #[test]
    fn what_only_tests_compile_is_left_out() {
        for (text, expected) in [
            (
                "fn a() {} #[cfg(test)] mod tests { fn b() { if x {} } } fn c() {}",
                "fn a() {} fn c() {}",
            ),
            ("#[cfg(test)] use a::b; fn c() {}", "fn c() {}"),
            ("#[cfg(test)] const A: [u8; 2] = [1, 2]; fn c() {}", "fn c() {}"),
            ("#[test] #[ignore = \"slow; very\"] fn b() {} fn c() {}", "fn c() {}"),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
    }

    #[test]
    fn blanked_text_keeps_its_places() {
        let text = "let a = \"\u{43f}\u{440}\";\nlet b = 1;";
        let code = Source::rust(text).only(&[Ink::Code]);
        assert_eq!(code.len(), text.len());
        assert_eq!(code.find("let b"), text.find("let b"));
        assert_eq!(line_of(text, text.len()), 2);
    }

    #[test]
    fn script_patterns_are_not_quotation_marks() {
        let text = "const quote = /[\"'/]/g; const half = a / 2; // gone";
        let code = Source::script(text).only(&[Ink::Code]);
        assert!(code.contains("const half = a / 2;"), "{code}");
        assert!(!code.contains("gone"), "{code}");
    }

    #[test]
    fn a_name_is_found_as_a_whole() {
        assert_eq!(places_of("brand::x rand::y", "rand::"), [9]);
    }
}
