//! Every file of messages parses and says the same things as its neighbours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use pobratym_domain::{AgreementKind, Area, Lang};
use pobratym_wording::{Library, Template};

/// The variables of each message, with a dollar, and the messages it is made of.
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
        InlineExpression::MessageReference { id, .. } => {
            to.insert(id.name.to_owned());
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

/// Messages that serve others of their file: the instrument's noun, what follows from it. A
/// language has those that its grammar needs.
fn is_helper(key: &str) -> bool {
    let helpers = ["this-", "This-", "the-", "The-", "its", "shall", "Vertragspartner"];
    key.starts_with("form-") || helpers.iter().any(|it| key.starts_with(it))
}

fn said(path: &Path) -> BTreeSet<String> {
    keys(path).into_keys().filter(|it| !is_helper(it)).collect()
}

/// The languages of a folder.
fn langs(folder: &[PathBuf]) -> Vec<Lang> {
    let lang = |it: &PathBuf| it.file_stem().unwrap().to_str().unwrap().parse().unwrap();
    folder.iter().map(lang).collect()
}

#[test]
fn the_library_has_every_clause_in_every_language() {
    for library in Library::all() {
        let folder = format!("library/v{}", library.version());
        let mut named = BTreeSet::new();
        for topic in library.topics() {
            named.insert(topic.key.clone());
            named.extend(topic.clauses().map(str::to_owned));
        }
        for condition in library.conditions() {
            let clauses = condition.any.iter().chain(&condition.wants);
            assert!(clauses.into_iter().all(|it| named.contains(it)), "{condition:?}");
        }
        named.extend(library.conditions().iter().map(|it| it.because.clone()));
        let files = files(&folder, |it| it.ends_with(".ftl"));
        assert!(files.len() >= 7);
        for file in &files {
            assert_eq!(named, said(file), "{}", file.display());
        }
    }
}

#[test]
fn every_area_is_in_the_library() {
    for library in Library::all() {
        let areas = Area::ALL.iter().map(|it| format!("area-{it}"));
        let topics = library.topics().iter().filter(|it| it.key.starts_with("area-"));
        let topics: BTreeSet<String> = topics.map(|it| it.key.clone()).collect();
        assert_eq!(areas.collect::<BTreeSet<_>>(), topics);
    }
}

#[test]
fn every_instrument_has_a_template_in_the_languages_of_its_library() {
    for &kind in AgreementKind::ALL {
        let template = Template::newest(kind).unwrap();
        assert_eq!(template.kind(), kind);
        let library = template.library().unwrap();
        assert_eq!(template.langs(), library.langs(), "{kind}");
        assert_eq!(template.langs()[..2], [Lang::UK, Lang::EN]);
    }
}

#[test]
fn a_template_words_what_its_library_does_not_and_nothing_else() {
    for template in Template::all() {
        let library = template.library().unwrap();
        let files = files(&path(template), |it| it.ends_with(".ftl"));
        assert_eq!(langs(&files).len(), template.langs().len());
        let outline = template.outline();
        let mut named: BTreeSet<&str> = ["title", "agreed"].into();
        named.extend(outline.recitals.iter().map(String::as_str));
        for article in &outline.articles {
            assert!(!article.provisions.is_empty(), "{}", article.key);
            named.insert(&article.key);
            named.extend(article.provisions.iter().map(String::as_str));
        }
        let shared: BTreeSet<&str> = library
            .topics()
            .iter()
            .flat_map(|it| std::iter::once(it.key.as_str()).chain(it.clauses()))
            .collect();
        let first = said(&files[0]);
        for file in &files {
            let said = said(file);
            assert_eq!(first, said, "{}", file.display());
            for key in &said {
                assert!(named.contains(key.as_str()), "{key} in {}", file.display());
            }
            for key in named.difference(&shared) {
                assert!(said.contains(*key), "{key} is missing in {}", file.display());
            }
        }
        let twice: Vec<&String> = outline
            .articles
            .iter()
            .flat_map(|it| &it.provisions)
            .chain(&outline.recitals)
            .collect();
        let once: BTreeSet<&&String> = twice.iter().collect();
        assert_eq!(twice.len(), once.len(), "{}", template.name());
    }
}

/// Variables that a provision may name; all of them are facts of an agreement.
const FACTS: [&str; 21] = [
    "$kind",
    "$binding",
    "$parties",
    "$originals",
    "$each",
    "$language_count",
    "$languages_adverb",
    "$authentic",
    "$prevailing",
    "$area_count",
    "$areas",
    "$term",
    "$years",
    "$until",
    "$tail",
    "$renewal",
    "$notice",
    "$parent",
    "$parent_on",
    "$number",
    "$first",
];

#[test]
fn provisions_name_facts_and_messages_that_are_there() {
    let mut folders: Vec<(String, Option<String>)> = Library::all()
        .iter()
        .map(|it| (format!("library/v{}", it.version()), None))
        .collect();
    folders.extend(Template::all().iter().map(|it| {
        let shared = it.library().map(|it| format!("library/v{}", it.version()));
        (path(it), shared)
    }));
    for (folder_path, shared) in folders {
        for file in files(&folder_path, |it| it.ends_with(".ftl")) {
            let own = keys(&file);
            let shared = shared
                .as_ref()
                .map(|it| keys(&folder(it).join(file.file_name().unwrap())));
            let knows = |key: &str| {
                own.contains_key(key)
                    || shared.as_ref().is_some_and(|it| it.contains_key(key))
            };
            for (key, names) in &own {
                for name in names {
                    let is_fact = FACTS.contains(&name.as_str()) || name == "$others";
                    assert!(
                        is_fact || knows(name),
                        "{name} in {key}, {}",
                        file.display()
                    );
                }
            }
        }
    }
}

fn path(template: &Template) -> String {
    format!("templates/{}/v{}", template.name(), template.version())
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
