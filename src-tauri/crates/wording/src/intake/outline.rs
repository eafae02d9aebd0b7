//! Articles and clauses by their numbers.

use super::cues;

/// A text of one language in its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outlined {
    pub(super) title: String,
    pub(super) preamble: Vec<String>,
    pub(super) articles: Vec<OutlinedArticle>,
    pub(super) rest: Vec<String>,
}

/// An article and what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OutlinedArticle {
    pub(super) heading: String,
    pub(super) clauses: Vec<String>,
}

/// A heading that stands on a line of its own is no longer.
const HEADING: usize = 110;

/// Cuts a text into its parts. Nothing is dropped.
pub(super) fn outline(paragraphs: &[String]) -> Outlined {
    let mut outlined = Outlined::default();
    let mut expects_heading = false;
    let mut is_over = false;
    for paragraph in paragraphs {
        let text = paragraph.trim();
        if text.is_empty() {
            continue;
        }
        if is_over {
            outlined.rest.push(text.to_owned());
            continue;
        }
        if let Some(heading) = article(text, outlined.articles.len()) {
            expects_heading = heading.is_empty();
            let heading = heading.trim_end_matches('.').to_owned();
            outlined.articles.push(OutlinedArticle { heading, clauses: Vec::new() });
            continue;
        }
        let ended = outlined.articles.len() > 1 && begins_signatures(text);
        let Some(last) = outlined.articles.last_mut() else {
            match outlined.title.is_empty() {
                true => outlined.title = text.to_owned(),
                false => outlined.preamble.push(text.to_owned()),
            }
            continue;
        };
        if expects_heading && is_short(text) && !is_numbered(text) {
            last.heading = text.trim_end_matches('.').to_owned();
            expects_heading = false;
            continue;
        }
        expects_heading = false;
        if ended {
            is_over = true;
            outlined.rest.push(text.to_owned());
            continue;
        }
        clause(text, &mut last.clauses);
    }
    outlined
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= HEADING && !text.ends_with([';', ':', ','])
}

fn begins_signatures(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_line = text.contains("____") || text.contains("………");
    is_line
        || (is_short(text)
            && cues().signatures.iter().any(|it| lower.starts_with(it.as_str())))
}

/// The heading of an article that begins here; empty where it stands on the next line.
fn article(text: &str, before: usize) -> Option<String> {
    let lower = text.to_lowercase();
    for (word, _) in &cues().articles {
        let Some(rest) = lower.strip_prefix(word.as_str()) else { continue };
        let after = text.get(text.len() - rest.len()..)?.trim_start();
        let digits = after.chars().take_while(char::is_ascii_digit).count();
        let roman =
            after.chars().take_while(|it| "IVX\u{406}\u{425}".contains(*it)).count();
        let number =
            after.char_indices().nth(digits.max(roman)).map_or(after.len(), |it| it.0);
        if digits.max(roman) == 0 || !is_short(after) {
            continue;
        }
        let heading =
            after[number..].trim_start_matches(['.', ':', ')', '—', '–', '-', ' ', '\n']);
        return Some(heading.trim().to_owned());
    }
    // «5. Фінансування»: the next number, short, and no sentence.
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = text.get(digits..)?.strip_prefix('.')?;
    let number: usize = text[..digits].parse().ok()?;
    let heading = rest.trim();
    let is_heading = rest.starts_with([' ', '\u{a0}', '\t'])
        && number == before + 1
        && is_short(heading)
        && !heading.ends_with('.')
        && !heading.is_empty();
    is_heading.then(|| heading.to_owned())
}

/// Adds a clause without its number, or one more line to the last.
fn clause(text: &str, to: &mut Vec<String>) {
    let is_item =
        ["-", "–", "—", "•", "·"].iter().any(|it| text.starts_with(it)) || lettered(text);
    if is_item && let Some(last) = to.last_mut() {
        last.push('\n');
        last.push_str(text);
        return;
    }
    to.push(without_number(text).to_owned());
}

/// «а) …»
fn lettered(text: &str) -> bool {
    let mut chars = text.chars();
    let is_letter = chars.next().is_some_and(char::is_alphabetic);
    is_letter && chars.next() == Some(')')
}

/// Whether a text begins with the number of a clause.
fn is_numbered(text: &str) -> bool {
    without_number(text).len() < text.len()
}

/// The text after «5.2.», «2)» or «(2)».
fn without_number(text: &str) -> &str {
    let start = text.trim_start_matches('(');
    let number = start.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.');
    let digits = start.len() - number.len();
    if digits == 0 {
        return text;
    }
    let rest = number.trim_start_matches(')');
    let is_number = rest.starts_with([' ', '\u{a0}', '\t'])
        && (start[..digits].contains('.') || rest.len() < number.len());
    if is_number { rest.trim_start() } else { text }
}
