//! Every file of messages parses and says the same things as its neighbours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use pobratym_wording::Template;

/// The variables of each message.
type Keys = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub(crate) fn keys(path: &Path) -> Keys {
    let text = fs::read_to_string(path).unwrap();
    let file = match parse(text.as_str()) {
        Ok(file) => file,
        Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
    };
    let mut keys = Keys::new();
    for entry in &file.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            pattern(message.value.as_ref().unwrap(), &mut variables);
            let known = keys.insert(message.id.name.to_owned(), variables);
            assert!(known.is_none(), "{}: {} twice", path.display(), message.id.name);
        }
    }
    keys
}

fn pattern(of: &Pattern<&str>, to: &mut BTreeSet<String>) {
    for element in &of.elements {
        if let PatternElement::Placeable { expression } = element {
            placeable(expression, to);
        }
    }
}

fn placeable(of: &Expression<&str>, to: &mut BTreeSet<String>) {
    match of {
        Expression::Inline(inline) => value(inline, to),
        Expression::Select { selector, variants } => {
            value(selector, to);
            variants.iter().for_each(|variant| pattern(&variant.value, to));
        }
    }
}

fn value(of: &InlineExpression<&str>, to: &mut BTreeSet<String>) {
    match of {
        InlineExpression::VariableReference { id } => {
            to.insert(format!("${}", id.name));
        }
        InlineExpression::Placeable { expression } => placeable(expression, to),
        _ => {}
    }
}

/// The files of a folder by name, such as `uk.ftl`.
fn files(path: &str, kept: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder(path)).unwrap();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| kept(path.file_name().unwrap().to_str().unwrap()))
        .collect();
    files.sort();
    files
}

fn check_same(files: &[PathBuf]) {
    assert!(files.len() > 1);
    let first = keys(&files[0]);
    for file in &files[1..] {
        let other = keys(file);
        for key in first.keys().chain(other.keys()) {
            assert_eq!(first.get(key), other.get(key), "{key} in {}", file.display());
        }
    }
}

#[test]
fn words_say_the_same_things_in_every_language() {
    check_same(&files("words", |it| it.ends_with(".ftl") && !it.starts_with("messages")));
}

#[test]
fn messages_say_the_same_things_in_every_language() {
    check_same(&files("words", |it| it.starts_with("messages")));
}

#[test]
fn templates_say_the_same_things_in_every_language() {
    for template in Template::all() {
        check_same(&files(&path(template), |it| it.ends_with(".ftl")));
    }
}

fn path(template: &Template) -> String {
    format!("templates/{}/v{}", template.name(), template.version())
}

#[test]
fn outlines_name_every_message_of_their_template_once() {
    for template in Template::all() {
        let outline = template.outline();
        let mut named: Vec<&str> = vec!["title", "agreed"];
        named.extend(outline.recitals.iter().map(String::as_str));
        for article in &outline.articles {
            assert!(!article.provisions.is_empty(), "{}", article.key);
            named.push(&article.key);
            named.extend(article.provisions.iter().map(String::as_str));
        }
        named.sort();
        for lang in template.langs() {
            let file = folder(&path(template)).join(format!("{lang}.ftl"));
            let keys = keys(&file);
            assert_eq!(named, Vec::from_iter(keys.keys()), "{}", file.display());
        }
    }
}

#[test]
fn papers_and_messages_name_the_same_countries_and_languages() {
    let words = keys(&folder("words/uk.ftl"));
    let messages = keys(&folder("words/messages.uk.ftl"));
    let of = |keys: &Keys, family: &str| -> BTreeSet<String> {
        let codes = keys.keys().filter_map(|key| key.strip_prefix(family));
        codes.filter(|it| it.len() == 2 && *it != "ZZ").map(str::to_owned).collect()
    };
    assert_eq!(of(&words, "country-"), of(&messages, "country-"));
    assert_eq!(of(&words, "language-"), of(&words, "language-adverb-"));
    assert!(of(&messages, "lang-").is_superset(&of(&words, "language-")));
}
