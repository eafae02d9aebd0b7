//! Who may know whom. A crate exists only where a dependency must be impossible, so
//! the table of possible ones is short.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Fault;
use crate::command::{Outcome, answer, cargo};

/// Each package of ours and those of ours it may use. `pobratym-tests` may use all.
const TABLE: &[(&str, &[&str])] = &[
    ("pobratym-domain", &[]),
    ("pobratym-wording", &["pobratym-domain"]),
    ("pobratym-typeset", &["pobratym-domain", "pobratym-wording"]),
    ("pobratym-pdf", &["pobratym-domain", "pobratym-wording", "pobratym-typeset"]),
    ("pobratym-store", &["pobratym-domain"]),
    ("pobratym-files", &[]),
    (
        "pobratym-desk",
        &[
            "pobratym-domain",
            "pobratym-wording",
            "pobratym-typeset",
            "pobratym-pdf",
            "pobratym-store",
            "pobratym-files",
        ],
    ),
    ("pobratym-cli", &["pobratym-domain", "pobratym-desk"]),
    ("pobratym", &["pobratym-domain", "pobratym-desk"]),
    ("pobratym-fuzz", &["pobratym-files"]),
    ("xtask", &[]),
];

const TESTS: &str = "pobratym-tests";

/// Packages of others that one of ours alone may name; `*` stands for any ending.
const OWNED: &[(&str, &str)] = &[
    ("tauri", "pobratym"),
    ("tauri-*", "pobratym"),
    ("wry", "pobratym"),
    ("webkit2gtk*", "pobratym"),
    ("tao", "pobratym"),
    ("rfd", "pobratym"),
    ("notify-rust", "pobratym"),
    ("rusqlite", "pobratym-store"),
    ("libsqlite3-sys", "pobratym-store"),
    ("printpdf", "pobratym-pdf"),
    ("lopdf", "pobratym-pdf"),
    ("fluent-*", "pobratym-wording"),
    ("rust_xlsxwriter", "pobratym-files"),
    ("csv", "pobratym-files"),
    ("calcard", "pobratym-files"),
    ("calamine", "pobratym-files"),
    ("cfb", "pobratym-files"),
    ("chardetng", "pobratym-files"),
    ("mail-builder", "pobratym-files"),
    ("libfuzzer-sys", "pobratym-fuzz"),
];

/// What must not even be named, with the reason.
const UNNAMED: &[(&str, &str, &str)] = &[
    ("pobratym-domain", "serde", "the nouns have no form on disk or wire"),
    ("pobratym-domain", "serde_json", "the nouns have no form on disk or wire"),
];

/// Programs that people install.
const PROGRAMS: &[&str] = &["pobratym", "pobratym-cli"];

/// The systems they run on: on phones, which we do not build for, Tauri has a client.
const PLATFORMS: &[&str] =
    &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Whoever speaks HTTP or TLS can call somebody. The programs cannot.
const CLIENTS: &[&str] = &[
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "reqwest",
    "rustls",
    "surf",
    "ureq",
];

/// Which packages of ours name which package, as their manifests say.
type Named = BTreeMap<String, BTreeSet<String>>;

/// What is compiled into what, by identity, since versions of one name can differ.
type Graph = BTreeMap<String, Vec<String>>;

pub(super) fn check() -> Outcome<Vec<Fault>> {
    let mut metadata = cargo();
    metadata.args(["metadata", "--format-version", "1", "--quiet"]);
    for platform in PLATFORMS {
        metadata.args(["--filter-platform", platform]);
    }
    let metadata: Value = serde_json::from_str(&answer(&mut metadata)?)
        .map_err(|error| format!("cannot read what `cargo metadata` says: {error}"))?;

    let mut faults = misnamed(&named(&metadata));
    let (graph, names) = graph(&metadata);
    for program in PROGRAMS {
        faults.extend(clients_within(program, &graph, &names));
    }
    Ok(faults)
}

fn named(metadata: &Value) -> Named {
    let members: BTreeSet<&str> =
        list(&metadata["workspace_members"]).iter().filter_map(Value::as_str).collect();
    list(&metadata["packages"])
        .iter()
        .filter(|package| members.contains(text(&package["id"])))
        .map(|package| {
            let dependencies = list(&package["dependencies"]).iter();
            let names = dependencies.map(|it| text(&it["name"]).to_owned()).collect();
            (text(&package["name"]).to_owned(), names)
        })
        .collect()
}

fn misnamed(named: &Named) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (package, names) in named.iter().filter(|(package, _)| *package != TESTS) {
        let Some((_, allowed)) = TABLE.iter().find(|(name, _)| name == package) else {
            faults.push(Fault::of(package, "is not in the table of xtask/src/tidy"));
            continue;
        };
        for name in names {
            if named.contains_key(name) && !allowed.contains(&name.as_str()) {
                faults.push(Fault::of(package, format!("may not know {name}")));
            }
            let owner = OWNED.iter().find(|(pattern, _)| matches(pattern, name));
            if let Some((_, owner)) = owner.filter(|(_, owner)| owner != package) {
                faults.push(Fault::of(package, format!("only {owner} may name {name}")));
            }
            let unnamed = UNNAMED.iter().find(|it| (it.0, it.1) == (package, name));
            if let Some((_, _, reason)) = unnamed {
                faults.push(Fault::of(package, format!("may not name {name}: {reason}")));
            }
        }
    }
    faults
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}

fn graph(metadata: &Value) -> (Graph, BTreeMap<String, String>) {
    let names = list(&metadata["packages"])
        .iter()
        .map(|it| (text(&it["id"]).to_owned(), text(&it["name"]).to_owned()))
        .collect();
    let edges = |node: &Value| {
        let dependencies = list(&node["deps"]).iter().filter(|it| is_shipped(it));
        dependencies.map(|it| text(&it["pkg"]).to_owned()).collect()
    };
    let nodes = list(&metadata["resolve"]["nodes"]).iter();
    (nodes.map(|node| (text(&node["id"]).to_owned(), edges(node))).collect(), names)
}

/// Not for tests alone.
fn is_shipped(dependency: &Value) -> bool {
    list(&dependency["dep_kinds"]).iter().any(|it| it["kind"].as_str() != Some("dev"))
}

fn clients_within(
    program: &str,
    graph: &Graph,
    names: &BTreeMap<String, String>,
) -> Vec<Fault> {
    let Some((start, _)) = names.iter().find(|(_, name)| *name == program) else {
        return vec![Fault::of(program, "is not in the workspace")];
    };
    let name_of = |id: &str| names.get(id).map_or("", String::as_str);
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut waiting = vec![start.as_str()];
    while let Some(id) = waiting.pop() {
        for next in graph.get(id).into_iter().flatten() {
            if next != start && !came_from.contains_key(next.as_str()) {
                came_from.insert(next, id);
                waiting.push(next);
            }
        }
    }
    let way_to = |id: &str| {
        let mut way = vec![name_of(id)];
        let mut at = id;
        while let Some(before) = came_from.get(at) {
            way.push(name_of(before));
            at = before;
        }
        way.reverse();
        way.join(" > ")
    };
    came_from
        .keys()
        .filter(|id| CLIENTS.contains(&name_of(id)))
        .map(|id| Fault::of(program, format!("can reach the network: {}", way_to(id))))
        .collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(manifests: &[(&str, &[&str])]) -> Vec<String> {
        let manifest = |(package, names): &(&str, &[&str])| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            ((*package).to_owned(), names)
        };
        let named: Named = manifests.iter().map(manifest).collect();
        misnamed(&named).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_table_holds() {
        let domain = ("pobratym-domain", &["chrono"] as &[&str]);
        let check = |package, names: &[&str], expected: &[&str]| {
            assert_eq!(
                found(&[domain, (package, names)]),
                expected,
                "{package} {names:?}"
            );
        };
        check("pobratym-wording", &["pobratym-domain", "fluent-bundle"], &[]);
        check("pobratym-tests", &["pobratym-domain", "lopdf", "ureq"], &[]);
        check("xtask", &["pobratym-domain"], &["xtask: may not know pobratym-domain"]);
        check(
            "pobratym-desk",
            &["rusqlite"],
            &["pobratym-desk: only pobratym-store may name rusqlite"],
        );
        check(
            "pobratym-cli",
            &["tauri-build"],
            &["pobratym-cli: only pobratym may name tauri-build"],
        );
        check(
            "pobratym-new",
            &[],
            &["pobratym-new: is not in the table of xtask/src/tidy"],
        );
    }

    #[test]
    fn the_nouns_know_no_serde() {
        assert_eq!(
            found(&[("pobratym-domain", &["serde"])]),
            [
                "pobratym-domain: may not name serde: the nouns have no form on disk or wire"
            ]
        );
    }

    #[test]
    fn a_client_is_found_through_others() {
        let names = ["pobratym", "shell", "ureq", "quiet"];
        let names = names.iter().map(|it| ((*it).to_owned(), (*it).to_owned())).collect();
        let edges = [("pobratym", "shell"), ("shell", "ureq"), ("shell", "quiet")];
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry(from.to_owned()).or_default().push(to.to_owned());
        }
        let faults = clients_within("pobratym", &graph, &names);
        let expected = "can reach the network: pobratym > shell > ureq";
        assert_eq!(faults, [Fault::of("pobratym", expected)]);
    }
}
