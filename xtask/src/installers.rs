//! Installers, and the checksums that let a hall verify what it received.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::command::{self, Outcome, root};

/// The workspace has one version for all its packages.
const VERSION: &str = env!("CARGO_PKG_VERSION");

const KINDS: &[&str] = &["exe", "msi", "deb", "rpm", "AppImage", "dmg"];

pub(crate) fn bundle(arguments: &[String]) -> Outcome {
    command::run(command::tauri().arg("build").args(arguments))?;
    write_checksums()
}

/// A version is released under the heading that tells people what is new in it.
pub(crate) fn check_changelog() -> Outcome {
    let changelog = fs::read_to_string(root().join("CHANGELOG.md"))
        .map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    if changelog.lines().any(|line| is_heading_of(line, VERSION)) {
        return Ok(());
    }
    Err(format!("CHANGELOG.md has no heading \"## {VERSION}\" with its day"))
}

fn is_heading_of(line: &str, version: &str) -> bool {
    line.strip_prefix("## ").is_some_and(|rest| {
        rest.strip_prefix(version).is_some_and(|day| day.starts_with(", 20"))
    })
}

/// Writes `SHA256SUMS` beside the installers, in the form `sha256sum --check` reads.
fn write_checksums() -> Outcome {
    let folder = command::target().join("release/bundle");
    let mut found = Vec::new();
    collect(&folder, &mut found)?;
    if found.is_empty() {
        return Err(format!("no installer below {}", folder.display()));
    }
    found.sort();
    let mut sums = String::new();
    for path in &found {
        let name = path.strip_prefix(&folder).unwrap_or(path).to_string_lossy();
        let bytes = fs::read(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let digest = Sha256::digest(&bytes);
        sums.push_str(&format!("{digest:x}  {}\n", name.replace('\\', "/")));
    }
    print!("{sums}");
    let file = folder.join("SHA256SUMS");
    fs::write(&file, sums)
        .map_err(|error| format!("cannot write {}: {error}", file.display()))
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Outcome {
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    for entry in entries.flatten() {
        let path = entry.path();
        let kind = path.extension().unwrap_or_default().to_string_lossy();
        if path.is_file() && KINDS.contains(&kind.as_ref()) {
            // Those of earlier versions may still lie there.
            let name = entry.file_name();
            if name.to_string_lossy().contains(VERSION) {
                found.push(path);
            }
        } else if path.is_dir() {
            collect(&path, found)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_names_the_version_and_the_day() {
        for (line, expected) in [
            ("## 0.1.0, 2026-12-01", true),
            ("## 0.1.0", false),
            ("## 0.1.0-rc1, 2026-12-01", false),
            ("### 0.1.0, 2026-12-01", false),
        ] {
            assert_eq!(is_heading_of(line, "0.1.0"), expected, "{line}");
        }
    }
}
