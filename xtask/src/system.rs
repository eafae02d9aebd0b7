//! What must be on the machine before cargo and npm can do their part.

use std::fs;

use crate::command::{self, Outcome, program, works};

/// To compile the shell, and the OpenSSL inside SQLCipher (perl, make).
const TO_BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "perl",
    "make",
];

/// To drive the real window and to let other programs judge the files we write. Of names
/// with a bar between them any will do: LibreOffice for a desktop and without one exclude
/// another.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "xdotool",
    "imagemagick",
    "fonts-dejavu-core",
    "poppler-utils",
    "qpdf",
    "ghostscript",
    "sqlite3",
    "cups-daemon",
    "cups-client",
    "strace",
    "default-jdk-headless",
    "python3-pip",
    "libreoffice-calc-nogui|libreoffice-calc",
    "libreoffice-writer-nogui|libreoffice-writer",
    "pandoc",
];

const FOR_OTHER_LINUX: &str = "\
the build needs a C compiler, make, perl, pkg-config and the development files of \
WebKitGTK 4.1. For example:
          Fedora:    sudo dnf install gcc make perl pkgconf webkit2gtk4.1-devel
          Arch:      sudo pacman -S --needed base-devel perl webkit2gtk-4.1
          openSUSE:  sudo zypper install gcc make perl pkgconf webkit2gtk3-devel
        then start this again";

const FOR_MACOS: &str = "\
the build needs Apple's command line tools: xcode-select --install";

const FOR_WINDOWS: &str = "\
OpenSSL, which is compiled into SQLCipher, needs a Perl with its usual modules: \
winget install StrawberryPerl.StrawberryPerl, then open a new terminal. \
(The Perl inside Git for Windows lacks them. NASM is used if it is there.)";

/// Vite's own demand: 20.19 and later of that line, or 22.12 and everything later.
const NODE_WANTED: &str = "Node 20.19 or later of version 20, or 22.12 or later";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Build,
    Test,
}

/// Debian and Ubuntu get what is missing; other systems are told what to install.
pub(crate) fn install(purpose: Purpose) -> Outcome {
    if cfg!(windows) {
        return works(program("perl").args(["-MIPC::Cmd", "-e", "1"]))
            .then_some(())
            .ok_or_else(|| FOR_WINDOWS.to_owned());
    }
    if cfg!(target_os = "macos") {
        return works(program("xcode-select").arg("-p"))
            .then_some(())
            .ok_or_else(|| FOR_MACOS.to_owned());
    }
    if on_debian() {
        install_debian_packages(purpose)
    } else {
        check_other_linux(purpose)
    }
}

/// Where every test can run, so that a skipped one is a fault of the set-up.
pub(crate) fn on_debian() -> bool {
    cfg!(target_os = "linux")
        && fs::read_to_string("/etc/os-release").is_ok_and(|text| is_debian(&text))
}

fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| *key == "ID" || *key == "ID_LIKE")
        .flat_map(|(_, value)| value.trim_matches('"').split_whitespace())
        .any(|name| name == "debian" || name == "ubuntu")
}

fn install_debian_packages(purpose: Purpose) -> Outcome {
    let mut wanted = TO_BUILD.to_vec();
    if purpose == Purpose::Test {
        wanted.extend(TO_TEST);
    }
    let missing = not_installed(&wanted)?;
    if missing.is_empty() {
        println!("        all {} system packages are there", wanted.len());
        return Ok(());
    }
    println!("        missing: {}", missing.join(" "));
    command::run(&mut apt_get(&["update"])?)?;
    let mut install = apt_get(&["install", "--yes", "--no-install-recommends"])?;
    command::run(install.args(&missing))
}

fn not_installed(wanted: &[&'static str]) -> Outcome<Vec<&'static str>> {
    // dpkg-query fails as soon as one name is unknown to it, and still lists the rest.
    let output = program("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(wanted.iter().flat_map(|names| names.split('|')))
        .output()
        .map_err(|error| format!("cannot ask dpkg-query what is installed: {error}"))?;
    let listed = String::from_utf8_lossy(&output.stdout);
    Ok(wanted.iter().filter_map(|names| missing_of(names, &listed)).collect())
}

/// The first of several names, where none of them is installed.
fn missing_of<'a>(names: &'a str, listed: &str) -> Option<&'a str> {
    let is_there = names.split('|').any(|name| lists_as_installed(listed, name));
    names.split('|').next().filter(|_| !is_there)
}

fn lists_as_installed(listed: &str, name: &str) -> bool {
    listed.lines().any(|line| line.split_once(' ') == Some((name, "installed")))
}

/// Waits for another apt instead of failing at once; asks for nothing.
fn apt_get(words: &[&str]) -> Outcome<std::process::Command> {
    let is_root = command::answer(program("id").arg("-u"))?.trim() == "0";
    let mut apt = if is_root { program("env") } else { program("sudo") };
    if !is_root {
        apt.arg("env");
    }
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    apt.args(["--quiet", "--option", "DPkg::Lock::Timeout=600"]);
    apt.args(words);
    Ok(apt)
}

fn check_other_linux(purpose: Purpose) -> Outcome {
    let compiles = works(program("pkg-config").args(["--exists", "webkit2gtk-4.1"]))
        && ["cc", "make", "perl"]
            .iter()
            .all(|name| works(program(name).arg("--version")));
    if !compiles {
        return Err(FOR_OTHER_LINUX.to_owned());
    }
    if purpose == Purpose::Test {
        println!("        window tests want these too, by their Debian names:");
        println!("        {}", TO_TEST.join(" "));
    }
    Ok(())
}

/// Node is asked of people, not installed for them: they may have a version manager.
pub(crate) fn check_node() -> Outcome {
    let version = command::answer(program("node").arg("--version"))
        .map_err(|why| format!("{why}. Install {NODE_WANTED}, with npm"))?;
    if !is_node_new_enough(version.trim()) {
        return Err(format!("this is Node {}; ui/ needs {NODE_WANTED}", version.trim()));
    }
    let npm = command::answer(command::npm().arg("--version")).map_err(|why| {
        format!("{why}. It comes with Node, or as a package of its own")
    })?;
    println!("        Node {}, npm {}", version.trim(), npm.trim());
    Ok(())
}

fn is_node_new_enough(version: &str) -> bool {
    let mut numbers =
        version.trim_start_matches('v').split('.').map_while(|it| it.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), Some(_)) => major > 22,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_what_is_like_it_is_known() {
        for (os_release, expected) in [
            ("ID=debian\nVERSION_ID=\"12\"", true),
            ("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"", true),
            ("ID=fedora\nHOME_URL=\"debian\"", false),
            ("", false),
        ] {
            assert_eq!(is_debian(os_release), expected, "{os_release}");
        }
    }

    #[test]
    fn only_an_installed_package_counts() {
        let listed = "perl installed\nqpdf config-files\nxvfb not-installed\n";
        for (name, expected) in
            [("perl", true), ("qpdf", false), ("xvfb", false), ("make", false)]
        {
            assert_eq!(lists_as_installed(listed, name), expected, "{name}");
        }
    }

    #[test]
    fn of_several_packages_one_is_enough() {
        let listed = "qpdf installed\ncalc installed\n";
        for (names, expected) in [
            ("qpdf", None),
            ("xvfb", Some("xvfb")),
            ("calc-nogui|calc", None),
            ("writer-nogui|writer", Some("writer-nogui")),
        ] {
            assert_eq!(missing_of(names, listed), expected, "{names}");
        }
    }

    #[test]
    fn node_versions_are_judged_as_vite_does() {
        for (version, expected) in [
            ("v20.18.3", false),
            ("v20.19.0", true),
            ("v21.7.0", false),
            ("v22.11.0", false),
            ("v22.12.0", true),
            ("v24.0.0", true),
            ("nonsense", false),
        ] {
            assert_eq!(is_node_new_enough(version), expected, "{version}");
        }
    }
}
