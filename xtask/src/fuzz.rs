//! The readers of strangers' files, fed with anything at all by libFuzzer, which looks for
//! what takes them where they have not been. It is built with the one toolchain there is:
//! what libFuzzer watches is put in by LLVM itself.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{MAIN_SEPARATOR, PathBuf};

use crate::command::{self, Outcome, answer, cargo, program, works};
use crate::skipped;

/// Each target: a program of `tests/fuzz`, and a folder of its first examples there.
const TARGETS: [&str; 6] = ["docx", "odt", "sheet", "csv", "calendar", "cards"];

/// For how many seconds each is fed where nobody says.
const BRIEF: u32 = 15;

/// Marks each edge and each comparison, as libFuzzer asks for.
const WATCHED: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Feeds each target for some seconds, or the one that is named.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut seconds = BRIEF;
    let mut asked = TARGETS.to_vec();
    for argument in arguments {
        match argument.parse() {
            Ok(said) => seconds = said,
            Err(_) => asked.retain(|it| it == argument),
        }
    }
    if asked.is_empty() {
        return Err(format!("the targets are {}", TARGETS.join(", ")));
    }
    if !cfg!(target_os = "linux") {
        return skipped::tell("fuzz", "only built on Linux, where every rule is checked");
    }
    if !works(program("c++").arg("--version")) {
        return skipped::tell(
            "fuzz",
            "c++ is not installed, which libFuzzer is built by",
        );
    }
    let host = answer(program("rustc").args(["--print", "host-tuple"]))?;
    let host = host.trim();
    build(host)?;
    let mut found = Vec::new();
    for target in asked {
        if let Err(why) = feed(target, host, seconds) {
            println!("        {why}");
            found.push(target);
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    let where_found = folder().join("found");
    Err(format!("{}: see {}", found.join(", "), where_found.display()))
}

/// Beside the other builds, since everything in it is watched.
fn folder() -> PathBuf {
    command::target().join("fuzz")
}

/// For the host by name, so that the tools of the build are not watched too.
fn build(host: &str) -> Outcome {
    let what = ["--package", "pobratym-fuzz", "--features", "libfuzzer"];
    let how = ["--profile", "fuzz", "--target", host, "--target-dir"];
    let mut build = cargo();
    build.arg("build").args(what).args(how).arg(folder());
    command::run(build.env("RUSTFLAGS", WATCHED))
}

/// What takes five seconds or 400 MB is found, as is what panics.
fn feed(target: &str, host: &str, seconds: u32) -> Outcome {
    let corpus = folder().join("corpus").join(target);
    let found = folder().join("found").join(target);
    for folder in [&corpus, &found] {
        fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let built =
        folder().join(host).join("fuzz").join(format!("fuzz-{target}{EXE_SUFFIX}"));
    let limits = ["-timeout=5", "-rss_limit_mb=400"];
    let examples =
        command::root().join("tests").join("fuzz").join("examples").join(target);
    command::run(
        program(built)
            .args(limits)
            .args(["-max_len=65536", "-verbosity=0", "-print_final_stats=1"])
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-artifact_prefix={}{MAIN_SEPARATOR}", found.display()))
            .args([corpus, examples]),
    )
}
