//! Lists the words that lie in folders, so that a language or a template is data alone.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    for folder in ["words", "library", "templates", "lexicon", "packs", "council"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder"));
    let mut listed = String::new();
    words(&root, &mut listed)?;
    libraries(&root, &mut listed)?;
    templates(&root, &mut listed)?;
    tables("LEXICONS", &root.join("lexicon"), &mut listed)?;
    tables("PACKS", &root.join("packs"), &mut listed)?;
    families(&root, &mut listed)?;
    fs::write(out.join("listed.rs"), listed)
}

/// Ukrainian and English first, the others by their codes.
fn langs(folder: &Path) -> io::Result<Vec<String>> {
    let mut langs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|it| it == "ftl") && stem.len() == 2 {
            langs.push(stem.to_owned());
        }
    }
    langs.sort_by_key(|it| (it != "uk", it != "en", it.clone()));
    Ok(langs)
}

fn folders(folder: &Path) -> io::Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let folders = entries.iter().filter(|it| it.path().is_dir());
    Ok(folders.map(|it| it.file_name().to_string_lossy().into_owned()).collect())
}

fn include(path: &Path) -> String {
    format!("include_str!({:?})", path.display().to_string())
}

/// One source per language, from the files of all `folders` that have it.
fn sources(name: &str, folders: &[PathBuf], to: &mut String) -> io::Result<()> {
    let mut langs = langs(&folders[folders.len() - 1])?;
    langs.retain(|lang| folders.iter().all(|it| it.join(format!("{lang}.ftl")).exists()));
    let _ = writeln!(to, "static {name}: [Source; {}] = [", langs.len());
    for lang in &langs {
        let texts = folders.iter().map(|it| include(&it.join(format!("{lang}.ftl"))));
        let texts = texts.collect::<Vec<_>>().join(", ");
        let _ = writeln!(to, "    Source::new({lang:?}, &[{texts}]),");
    }
    to.push_str("];\n");
    Ok(())
}

fn words(root: &Path, to: &mut String) -> io::Result<()> {
    sources("WORDS", &[root.join("words")], to)
}

fn libraries(root: &Path, to: &mut String) -> io::Result<()> {
    let mut entries = String::new();
    let mut count = 0;
    for folder in folders(&root.join("library"))? {
        let version = folder.trim_start_matches('v');
        let path = root.join("library").join(&folder);
        let name = format!("LIBRARY_{version}");
        sources(&name, std::slice::from_ref(&path), to)?;
        let plan = include(&path.join("library.toml"));
        let _ = writeln!(entries, "    Library::new({version}, {plan}, &{name}),");
        count += 1;
    }
    let _ = writeln!(to, "static LIBRARIES: [Library; {count}] = [\n{entries}];");
    Ok(())
}

fn templates(root: &Path, to: &mut String) -> io::Result<()> {
    let mut entries = String::new();
    let mut count = 0;
    for kind in folders(&root.join("templates"))? {
        for folder in folders(&root.join("templates").join(&kind))? {
            let version = folder.trim_start_matches('v');
            let path = root.join("templates").join(&kind).join(&folder);
            let plan = path.join("template.toml");
            let text = fs::read_to_string(&plan)?;
            let library = text.lines().find_map(|it| it.strip_prefix("library = "));
            let library = library.expect("a template names its library").trim();
            let name = format!("TEMPLATE_{}_{version}", kind.to_uppercase());
            let shared = root.join("library").join(format!("v{library}"));
            let sample = include(&path.join("sample.toml"));
            sources(&name, &[shared, path], to)?;
            let plan = include(&plan);
            let _ = writeln!(
                entries,
                "    Template::new({kind:?}, {version}, {plan}, {sample}, &{name}),"
            );
            count += 1;
        }
    }
    let _ = writeln!(to, "static TEMPLATES: [Template; {count}] = [\n{entries}];");
    Ok(())
}

/// The TOML files of a folder by their names.
fn tables(name: &str, folder: &Path, to: &mut String) -> io::Result<()> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        entries.push(format!("    ({stem:?}, {}),", include(&path)));
    }
    entries.sort();
    let count = entries.len();
    let entries = entries.join("\n");
    let _ = writeln!(to, "static {name}: [(&str, &str); {count}] = [\n{entries}\n];");
    Ok(())
}

/// The papers of councils, each family in its one language.
fn families(root: &Path, to: &mut String) -> io::Result<()> {
    let mut entries = String::new();
    let families = folders(&root.join("council"))?;
    for family in &families {
        let path = root.join("council").join(family);
        let name = format!("COUNCIL_{}", family.to_uppercase());
        sources(&name, std::slice::from_ref(&path), to)?;
        let plan = include(&path.join("papers.toml"));
        let _ = writeln!(entries, "    Family::new({family:?}, {plan}, &{name}),");
    }
    let count = families.len();
    let _ = writeln!(to, "static FAMILIES: [Family; {count}] = [\n{entries}];");
    Ok(())
}
