//! What `cargo xtask` can be sent for, each errand as its list of steps.

use crate::command::{self, Outcome, answer, cargo, program};
use crate::step::{Step, walk};
use crate::system::{self, Purpose};
use crate::{fuzz, installers, skipped, tidy, ui};

/// Written by tests, committed, and compared with what is committed.
const GENERATED: &[&str] =
    &["ui/src/lib/api/bindings", "src-tauri/crates/store/schema.sql"];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    walk(ready(Purpose::Build))?;
    command::run(cargo().args(["run", "--package", "pobratym", "--"]).args(arguments))
}

pub(crate) fn setup() -> Outcome {
    walk(ready(Purpose::Test))
}

pub(crate) fn ui() -> Outcome {
    walk(vec![
        Step::ground("Node and npm", system::check_node),
        Step::ground("packages of ui/", ui::install),
        Step::ground("build ui/", ui::build),
    ])
}

/// The page alone: the window itself goes nowhere but to what is built into it.
pub(crate) fn dev(arguments: &[String]) -> Outcome {
    walk(vec![
        Step::ground("Node and npm", system::check_node),
        Step::ground("packages of ui/", ui::install),
    ])?;
    command::run(command::npm().args(["run", "dev", "--"]).args(arguments))
}

pub(crate) fn test() -> Outcome {
    let mut steps = vec![
        Step::ground("system packages", || system::install(Purpose::Test)),
        Step::ground("Node and npm", system::check_node),
        Step::ground("packages of ui/", ui::install),
        Step::check("tidy", tidy::check),
        Step::check("rules of tidy", || {
            command::run(cargo().args(["test", "--quiet", "--package", "xtask"]))
        }),
        Step::check("format", || command::run(cargo().args(["fmt", "--all", "--check"]))),
        Step::check("types of ui/", ui::check),
        Step::check("lint of ui/", ui::lint),
        Step::check("tests of ui/", ui::test),
        // Before anything that compiles the shell, which embeds what is built here.
        Step::ground("build ui/", ui::build),
        Step::check("clippy", clippy),
    ];
    steps.extend(program_and_tests());
    steps.push(Step::check("generated files", check_generated));
    walk(steps)
}

fn program_and_tests() -> [Step; 4] {
    [
        // With the tests, so that one choice of features serves programs and tests.
        Step::ground("build programs and tests", || {
            let all = ["--workspace", "--exclude", "xtask", "--bins", "--tests"];
            command::run(cargo().arg("build").args(all))
        }),
        Step::check("tests", || {
            skipped::begin()?;
            command::run(
                cargo()
                    // A running xtask.exe cannot be linked anew on Windows.
                    .args(["test", "--workspace", "--exclude", "xtask", "--no-fail-fast"])
                    .env(skipped::VARIABLE, skipped::file()),
            )
        }),
        Step::check("readers of files, fed with anything", || fuzz::run(&[])),
        Step::check("skipped tests", skipped::report),
    ]
}

fn ready(purpose: Purpose) -> Vec<Step> {
    vec![
        Step::ground("system packages", move || system::install(purpose)),
        Step::ground("Node and npm", system::check_node),
        Step::ground("packages of ui/", ui::install),
        Step::ground("build ui/", ui::build),
    ]
}

fn clippy() -> Outcome {
    let scope = ["--workspace", "--all-targets"];
    command::run(cargo().arg("clippy").args(scope).args(["--", "-D", "warnings"]))
}

fn check_generated() -> Outcome {
    let new = answer(
        program("git")
            .args(["ls-files", "--others", "--exclude-standard", "--"])
            .args(GENERATED),
    )?;
    for path in new.lines() {
        println!("        not yet in git: {path}");
    }
    let same = command::run(
        program("git").args(["--no-pager", "diff", "--exit-code", "--"]).args(GENERATED),
    );
    if new.is_empty() && same.is_ok() {
        return Ok(());
    }
    Err("the tests wrote other files than those in git; look, then `git add` them"
        .to_owned())
}

pub(crate) fn schema() -> Outcome {
    walk(vec![
        Step::ground("schema.sql", || {
            command::run(
                cargo()
                    .args(["test", "--package", "pobratym-store", "schema"])
                    .env("UPDATE_REFS", "1"),
            )
        }),
        Step::ground("TypeScript types", || {
            let package = ["--package", "pobratym-desk"];
            command::run(cargo().arg("test").args(package).arg("export_bindings"))
        }),
    ])
}

pub(crate) fn screens(arguments: &[String]) -> Outcome {
    let mut steps = ready(Purpose::Test);
    steps.push(Step::ground("build the program", || {
        command::run(cargo().args(["build", "--package", "pobratym"]))
    }));
    walk(steps)?;
    let screens = ["--package", "pobratym-tests", "--bin", "screens", "--"];
    command::run(cargo().arg("run").args(screens).args(arguments))
}

/// The benchmarks of store and desk first: the report takes figures from there.
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    walk(ready(Purpose::Test))?;
    let store = ["bench", "--package", "pobratym-store", "--bench", "commit"];
    command::run(cargo().args(store))?;
    for bench in ["agreement", "lists", "visits", "tables", "folios"] {
        let desk = ["bench", "--package", "pobratym-desk", "--bench", bench];
        command::run(cargo().args(desk))?;
    }
    let programs = ["--package", "pobratym", "--package", "pobratym-cli"];
    command::run(cargo().args(["build", "--release"]).args(programs))?;
    let bare = ["--package", "pobratym", "--example", "bare"];
    command::run(cargo().args(["build", "--release"]).args(bare))?;
    let performance = ["--package", "pobratym-tests", "--bin", "performance", "--"];
    command::run(cargo().args(["run", "--release"]).args(performance).args(arguments))
}

pub(crate) fn faults(arguments: &[String]) -> Outcome {
    let long = ["--package", "pobratym-store", "--", "--ignored", "--nocapture"];
    command::run(cargo().args(["test", "--release"]).args(long).args(arguments))
}

pub(crate) fn bundle(arguments: &[String]) -> Outcome {
    walk(ready(Purpose::Build))?;
    installers::bundle(arguments)
}

pub(crate) fn release() -> Outcome {
    installers::check_changelog()?;
    test()?;
    installers::bundle(&[])
}
