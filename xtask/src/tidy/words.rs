//! Sentences for people live in three places: the words of the window, the words of
//! documents, and the templates. None of them is a source file.

use super::Fault;
use super::source::{Ink, Source, line_of};
use super::svelte::Component;
use super::tree::{File, Tree};
use crate::command::Outcome;

const ALLOWED: &str = "xtask/src/tidy/allowed.txt";

const SOURCES: &[&str] = &["src-tauri/", "ui/src/", "xtask/src/"];

pub(super) fn check(tree: &Tree) -> Outcome<Vec<Fault>> {
    let list = tree.get(ALLOWED).and_then(File::text).unwrap_or_default();
    let allowed = exceptions(list)?;
    let mut faults = Vec::new();
    let mut needed = Vec::new();
    for file in tree.files().filter(|file| is_source(file)) {
        let found = spoken(file);
        if allowed.contains(&file.path.as_str()) && !found.is_empty() {
            needed.push(file.path.as_str());
        } else {
            faults.extend(found);
        }
    }
    for path in allowed.into_iter().filter(|path| !needed.contains(path)) {
        faults.push(Fault::of(ALLOWED, format!("{path} needs no exception any more")));
    }
    Ok(faults)
}

/// Paths of files that may hold words, each with its reason after a colon.
fn exceptions(list: &str) -> Outcome<Vec<&str>> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| match line.split_once(": ") {
            Some((path, reason)) if !reason.trim().is_empty() => Ok(path),
            _ => Err(format!("{ALLOWED}: no reason is given in \"{line}\"")),
        })
        .collect()
}

fn is_source(file: &File) -> bool {
    SOURCES.iter().any(|folder| file.path.starts_with(folder))
        && file.has_extension(&["rs", "ts", "svelte"])
        && !file.is_test()
}

fn spoken(file: &File) -> Vec<Fault> {
    let Some(text) = file.text() else { return Vec::new() };
    if file.has_extension(&["svelte"]) {
        let component = Component::read(text);
        let mut faults = cyrillic(&file.path, &component.without_comments());
        for literal in component.sentences() {
            let line = line_of(text, literal.at);
            let what = format!("\"{}\" belongs into a .ftl file", literal.text.trim());
            faults.push(Fault::at(&file.path, line, what));
        }
        return faults;
    }
    let source = if file.has_extension(&["rs"]) {
        Source::rust(text)
    } else {
        Source::script(text)
    };
    cyrillic(&file.path, &source.only(&[Ink::Code, Ink::Text]))
}

fn cyrillic(path: &str, text: &str) -> Vec<Fault> {
    let is_cyrillic = |char: char| ('\u{400}'..='\u{52f}').contains(&char);
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.contains(is_cyrillic))
        .map(|(index, _)| {
            Fault::at(path, index + 1, "Cyrillic words belong into a .ftl file")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of Cyrillic, spelt so that this file is no exception to its own rule.
    const WORD: &str = "\u{43c}\u{456}\u{441}\u{442}\u{43e}";

    fn found(path: &str, text: &str, list: &str) -> Vec<String> {
        let tree = Tree::of(&[(path, text), (ALLOWED, list)]);
        let faults = check(&tree).expect("the list has its reasons");
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn words_in_sources_are_found() {
        let path = "src-tauri/crates/desk/src/lib.rs";
        let rust = format!("fn a() {{\n    f(\"{WORD}\");\n}}");
        let expected = format!("{path}:2: Cyrillic words belong into a .ftl file");
        assert_eq!(found(path, &rust, ""), [expected]);
        assert_eq!(found("ui/src/a.ts", &format!("say('{WORD}');"), "").len(), 1);
        assert_eq!(found("ui/src/A.svelte", &format!("<p>{WORD}</p>"), "").len(), 1);
        assert_eq!(found("ui/src/A.svelte", "<p>Two words</p>", "").len(), 1);
    }

    #[test]
    fn comments_tests_and_exceptions_may_hold_words() {
        let path = "src-tauri/crates/store/src/search/fold.rs";
        let said = format!("f(\"{WORD}\");");
        assert!(found(path, &format!("// {WORD}"), "").is_empty());
        assert!(found("tests/src/journeys.rs", &said, "").is_empty());
        assert!(found(path, &said, &format!("{path}: letters to fold")).is_empty());
    }

    #[test]
    fn an_exception_is_justified_and_needed() {
        let path = "src-tauri/crates/store/src/search/fold.rs";
        let expected = format!("{ALLOWED}: {path} needs no exception any more");
        assert_eq!(
            found(path, "fn a() {}", &format!("{path}: letters to fold")),
            [expected]
        );
        assert!(exceptions("some/path.rs").is_err());
        assert!(exceptions("# a remark\n\n").is_ok_and(|list| list.is_empty()));
    }
}
