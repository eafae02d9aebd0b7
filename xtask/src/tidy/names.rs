//! Names that say nothing, code that is not there yet, and files that grow too long.

use super::Fault;
use super::source::{Ink, Source, line_of, places_of};
use super::tree::{File, Tree};

/// Drawers in which anything fits, so that nothing is found.
const DRAWERS: &[&str] =
    &["utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"];

const UNFINISHED: &[&str] = &["todo!", "unimplemented!"];

const LONG: usize = 600;

pub(super) fn check(tree: &Tree) -> Vec<Fault> {
    tree.files()
        .flat_map(|file| drawer(file).into_iter().chain(unfinished(file)))
        .collect()
}

/// Not a fault: a long file is a question, not an answer.
pub(super) fn long_files(tree: &Tree) -> Vec<String> {
    tree.files()
        .filter(|file| file.has_extension(&["rs"]))
        .filter_map(|file| Some((&file.path, file.text()?.lines().count())))
        .filter(|(_, lines)| *lines > LONG)
        .map(|(path, lines)| format!("{path} has {lines} lines; is it two things?"))
        .collect()
}

fn drawer(file: &File) -> Option<Fault> {
    let mut parts =
        file.path.split('/').map(|part| part.split('.').next().unwrap_or(part));
    let name = parts.find(|part| DRAWERS.contains(&part.to_lowercase().as_str()))?;
    Some(Fault::of(&file.path, format!("\"{name}\" does not say what is inside")))
}

fn unfinished(file: &File) -> Vec<Fault> {
    let text = file.text().filter(|_| file.has_extension(&["rs"]));
    let code = Source::rust(text.unwrap_or_default()).only(&[Ink::Code]);
    let fault = |name: &str, at| {
        Fault::at(&file.path, line_of(&code, at), format!("`{name}` is not a program"))
    };
    UNFINISHED
        .iter()
        .flat_map(|name| places_of(&code, name).into_iter().map(move |at| (name, at)))
        .map(|(name, at)| fault(name, at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn drawers_are_found_in_any_language() {
        for path in [
            "src-tauri/crates/desk/src/utils.rs",
            "tests/common/mod.rs",
            "ui/src/lib/helpers.svelte.ts",
            "ui/src/Manager.svelte",
        ] {
            assert_eq!(found(path, ""), 1, "{path}");
        }
        assert_eq!(found("src-tauri/crates/domain/src/commonwealth.rs", ""), 0);
    }

    #[test]
    fn unfinished_code_is_found_outside_texts() {
        assert_eq!(found("a/b.rs", "fn a() { todo!() }"), 1);
        assert_eq!(found("a/b.rs", "// todo! is forbidden\nlet a = \"todo!\";"), 0);
    }

    #[test]
    fn a_long_file_is_only_noted() {
        let text = "\n".repeat(LONG + 1);
        let tree = Tree::of(&[("a/b.rs", &text)]);
        assert_eq!(check(&tree), []);
        assert_eq!(long_files(&tree), ["a/b.rs has 601 lines; is it two things?"]);
    }
}
