//! No clock, chance, disk or network in the crates that must give the same bytes for
//! the same input.

use super::Fault;
use super::source::{Ink, Source, line_of, places_of};
use super::tree::{File, Tree};

const PURE: &[&str] = &[
    "src-tauri/crates/domain/src/",
    "src-tauri/crates/wording/src/",
    "src-tauri/crates/typeset/src/",
    "src-tauri/crates/pdf/src/",
];

const IMPURE: &[(&str, &str)] = &[
    ("SystemTime", "time is an argument here"),
    ("Instant::now", "time is an argument here"),
    ("Utc::now", "time is an argument here"),
    ("Local::now", "time is an argument here"),
    ("std::fs", "files are read by the caller"),
    ("std::env", "settings are arguments here"),
    ("std::net", "the program opens no socket"),
    ("rand::", "chance is an argument here"),
    ("getrandom", "chance is an argument here"),
    ("Uuid::new", "identity is an argument here"),
];

pub(super) fn check(tree: &Tree) -> Vec<Fault> {
    tree.files()
        .filter(|file| PURE.iter().any(|folder| file.path.starts_with(folder)))
        .filter(|file| file.has_extension(&["rs"]) && !file.is_test())
        .flat_map(impurities)
        .collect()
}

fn impurities(file: &File) -> Vec<Fault> {
    let Some(text) = file.text() else { return Vec::new() };
    let code = Source::rust(text).only(&[Ink::Code]);
    let mut found: Vec<(usize, &str, &str)> = Vec::new();
    for &(name, reason) in IMPURE {
        let places = places_of(&code, name);
        // `std::env!` reads at compile time.
        let places =
            places.into_iter().filter(|&at| !code[at + name.len()..].starts_with('!'));
        found.extend(places.map(|at| (at, name, reason)));
        if let Some(module) = name.strip_prefix("std::") {
            let places = grouped_imports(&code, module);
            found.extend(places.into_iter().map(|at| (at, name, reason)));
        }
    }
    found.sort_unstable();
    let fault = |(at, name, reason)| {
        Fault::at(&file.path, line_of(&code, at), format!("`{name}`: {reason}"))
    };
    found.into_iter().map(fault).collect()
}

/// Where `use std::{…}` takes in this module.
fn grouped_imports(code: &str, module: &str) -> Vec<usize> {
    const OPENING: &str = "std::{";
    let mut found = Vec::new();
    for start in places_of(code, OPENING) {
        let mut depth = 1;
        let mut item = start + OPENING.len();
        for (offset, char) in code[start + OPENING.len()..].char_indices() {
            let at = start + OPENING.len() + offset;
            match char {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && char == ',') {
                let name = code[item..at].trim();
                if name.split([':', ' ']).next() == Some(module) {
                    found.push(item);
                }
                item = at + 1;
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_domain(text: &str, expected: &[usize]) {
        let tree = Tree::of(&[("src-tauri/crates/domain/src/visit.rs", text)]);
        let lines: Vec<usize> = check(&tree).iter().filter_map(|it| it.line).collect();
        assert_eq!(lines, expected, "{text}");
    }

    #[test]
    fn impure_names_are_found_in_code_only() {
        check_domain("fn a() { std::fs::read(p); }", &[1]);
        check_domain("\nuse std::{env, fmt};", &[2]);
        check_domain("use std::{fmt::{self, Write}, fs};", &[1]);
        check_domain("let now = chrono::Utc::now();", &[1]);
        check_domain("// std::fs is not for us\nlet a = \"std::fs\";", &[]);
        check_domain("const A: &str = std::env!(\"CARGO_PKG_VERSION\");", &[]);
        check_domain("use std::{fmt, collections::HashMap};", &[]);
        check_domain("#[cfg(test)]\nmod tests { use std::fs; }", &[]);
    }

    #[test]
    fn other_crates_may_read_files() {
        let tree = Tree::of(&[("src-tauri/crates/store/src/lib.rs", "use std::fs;")]);
        assert_eq!(check(&tree), []);
    }
}
