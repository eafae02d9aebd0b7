//! A text in words, figures and signs.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// In lower case, apostrophes as ’.
    pub(super) text: String,
    /// As it was written.
    pub(super) raw: String,
    /// Whether a space stands before it.
    pub(super) is_apart: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    /// ASCII digits alone.
    Figures,
    Sign,
}

/// Cuts a text into tokens. Hyphens and apostrophes within a word belong to it.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = text.chars().peekable();
    let mut is_apart = true;
    while let Some(first) = chars.next() {
        if first.is_whitespace() {
            is_apart = true;
            continue;
        }
        let mut raw = String::from(first);
        let kind = if first.is_ascii_digit() {
            while let Some(next) = chars.next_if(char::is_ascii_digit) {
                raw.push(next);
            }
            TokenKind::Figures
        } else if first.is_alphabetic() {
            while let Some(&next) = chars.peek() {
                if next.is_alphabetic() || is_mark(next) {
                    raw.push(next);
                    chars.next();
                    continue;
                }
                let joins = matches!(next, '-' | '\u{2011}' | '’' | 'ʼ' | '\'');
                let mut ahead = chars.clone();
                ahead.next();
                if joins && ahead.peek().is_some_and(|it| it.is_alphabetic()) {
                    raw.push(if next == '\u{2011}' { '-' } else { next });
                    chars.next();
                    continue;
                }
                break;
            }
            TokenKind::Word
        } else {
            TokenKind::Sign
        };
        let text = raw.to_lowercase().replace(['ʼ', '\''], "’");
        tokens.push(Token { kind, text, raw, is_apart });
        is_apart = false;
    }
    tokens
}

/// Soft hyphens and combining accents within a word.
fn is_mark(it: char) -> bool {
    it == '\u{ad}' || ('\u{300}'..='\u{36f}').contains(&it)
}
