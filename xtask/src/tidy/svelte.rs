//! What a Svelte component says by itself: the literal words of its markup.

use super::source::{Ink, Source};

/// Attributes whose value people read or hear.
const SPOKEN: &[&str] =
    &["alt", "aria-description", "aria-label", "placeholder", "title"];

/// A literal of the markup and where it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) at: usize,
    pub(super) text: String,
}

pub(super) struct Component<'a> {
    text: &'a str,
    literals: Vec<Literal>,
    /// Comments of script, style and markup, to be left out.
    comments: Vec<(usize, usize)>,
}

impl<'a> Component<'a> {
    pub(super) fn read(text: &'a str) -> Component<'a> {
        let mut component =
            Component { text, literals: Vec::new(), comments: Vec::new() };
        component.walk();
        component
    }

    /// Literals of at least two words: a single one may be a name or a key.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &Literal> {
        self.literals.iter().filter(|it| is_sentence(&it.text))
    }

    pub(super) fn without_comments(&self) -> String {
        let mut kept = String::new();
        let mut at = 0;
        for &(from, to) in &self.comments {
            kept.push_str(&self.text[at..from]);
            kept.extend(self.text[from..to].chars().filter(|&char| char == '\n'));
            at = to;
        }
        kept.push_str(&self.text[at..]);
        kept
    }

    fn walk(&mut self) {
        let text = self.text;
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            let rest = &text[at..];
            if rest.starts_with("<!--") {
                let end = at + rest.find("-->").map_or(rest.len(), |it| it + 3);
                self.comments.push((at, end));
                at = end;
            } else if let Some(end) = self.embedded(at, "script") {
                at = end;
            } else if let Some(end) = self.embedded(at, "style") {
                at = end;
            } else if let Some(keys) = rest.strip_prefix("<kbd") {
                // Keys are called alike in every language.
                at += 4 + keys.find("</kbd>").unwrap_or(keys.len());
            } else if is_tag(rest) {
                at = self.tag(at);
            } else if first == '{' {
                at += expression(rest);
            } else {
                let end = rest
                    .find(['<', '{'])
                    .filter(|&it| it > 0)
                    .unwrap_or(first.len_utf8());
                self.literals.push(Literal { at, text: rest[..end].to_owned() });
                at += end;
            }
        }
    }

    /// Past a script or style that begins here, whose comments are noted.
    fn embedded(&mut self, at: usize, name: &str) -> Option<usize> {
        let rest = &self.text[at..];
        let after = rest.strip_prefix('<')?.strip_prefix(name)?;
        if !after.starts_with(['>', ' ', '\n']) {
            return None;
        }
        let body = at + rest.find('>')? + 1;
        let close = format!("</{name}>");
        let length = self.text[body..].find(&close)?;
        // Comments of CSS and of scripts look alike, but for the line comments.
        let shown = Source::script(&self.text[body..body + length])
            .only(&[Ink::Code, Ink::Text])
            .into_bytes();
        let original = &self.text.as_bytes()[body..body + length];
        let differing: Vec<usize> =
            (0..length).filter(|&it| shown.get(it) != original.get(it)).collect();
        for run in differing.chunk_by(|a, b| a + 1 == *b) {
            if let (Some(first), Some(last)) = (run.first(), run.last()) {
                self.comments.push((body + first, body + last + 1));
            }
        }
        Some(body + length + close.len())
    }

    /// Past the tag that begins here; the words in its attributes are noted.
    fn tag(&mut self, start: usize) -> usize {
        let text = self.text;
        let mut at = start + 1;
        while let Some(first) = text[at..].chars().next() {
            match first {
                '>' => return at + 1,
                '{' => at += expression(&text[at..]),
                '"' | '\'' => {
                    let value = &text[at + 1..];
                    let length = value.find(first).unwrap_or(value.len());
                    let name = text[start..at].trim_end_matches('=');
                    let name = name.rsplit(char::is_whitespace).next().unwrap_or(name);
                    if SPOKEN.contains(&name) {
                        let text = without_expressions(&value[..length]);
                        self.literals.push(Literal { at, text });
                    }
                    at = (at + length + 2).min(text.len());
                }
                _ => at += first.len_utf8(),
            }
        }
        text.len()
    }
}

fn is_tag(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some('<')
        && chars
            .next()
            .is_some_and(|it| it == '/' || it == '!' || it.is_ascii_alphabetic())
}

/// The length of a braced expression, whose texts may hold braces.
fn expression(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, char) in rest.char_indices() {
        match (quote, char) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(mark), _) if char == mark => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(char),
            (None, '{') => depth += 1,
            (None, '}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            (None, _) => {}
        }
    }
    rest.len()
}

fn without_expressions(value: &str) -> String {
    let mut kept = String::new();
    let mut at = 0;
    while let Some(open) = value[at..].find('{') {
        kept.push_str(&value[at..at + open]);
        kept.push('\u{fffc}');
        at += open + expression(&value[at + open..]);
    }
    kept.push_str(&value[at..]);
    kept
}

fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| {
        let is_entity = word.starts_with('&') && word.ends_with(';');
        !is_entity && word.chars().any(char::is_alphabetic)
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let component = Component::read(text);
        let found: Vec<&str> = component.sentences().map(|it| it.text.trim()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn literal_sentences_are_found() {
        check("<p>Saved just now</p>", &["Saved just now"]);
        check("<button aria-label=\"Find or go to\">x</button>", &["Find or go to"]);
        check(
            "<p title='Not yet {count} signed here'></p>",
            &["Not yet \u{fffc} signed here"],
        );
    }

    #[test]
    fn what_is_no_sentence_is_left_alone() {
        check("<p class=\"two words\">{t('saved-just-now')}</p>", &[]);
        check("<kbd>Ctrl K</kbd> + <kbd class=\"key\">Page Up</kbd>", &[]);
        check("<p>{#if a > b}{`x { y`}{:else}Pobratym{/if}&nbsp; &middot;</p>", &[]);
        check("<script lang=\"ts\">const a = 'two words';</script><p></p>", &[]);
        check("<style>.a { color: red; }</style>", &[]);
        check("<!-- two words --><p onclick={() => { go(\"a b\"); }}></p>", &[]);
    }

    #[test]
    fn comments_are_left_out() {
        let text =
            "<script>\n// gone\nlet a = 'kept';\n</script>\n<!-- gone -->\n<p>kept</p>";
        let rest = Component::read(text).without_comments();
        assert!(!rest.contains("gone"), "{rest}");
        assert_eq!(rest.matches("kept").count(), 2, "{rest}");
        assert_eq!(rest.lines().count(), text.lines().count(), "{rest}");
    }
}
