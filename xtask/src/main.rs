//! `cargo xtask`: everything a newcomer or a build machine does with this repository.
//!
//! The steps are ordered in [`errand`]; every other module is one kind of work. Keep the
//! crate light: it is compiled before anything else can begin. Why it exists at all is
//! in `docs/decisions/0007-xtask.md`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "speaks to a terminal")]

mod command;
mod errand;
mod fuzz;
mod installers;
mod skipped;
mod step;
mod system;
mod tidy;
mod ui;

use std::env;
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask ERRAND [ARGUMENTS]

  run       install what is missing, build, and start the program (arguments go to it)
  test      everything a change must pass, in numbered steps
  setup     install what run and test need, and stop there
  ui        install the packages of ui/ and build it, if anything there changed
  dev       the page of ui/ in a browser, with hot reload (arguments go to Vite)

  tidy      the rules of the house that no compiler knows
  schema    write the generated files anew: schema.sql and the TypeScript types
  screens   pictures of every screen
  bench     the measurements behind docs/performance.md
  faults    the long fault tests of the store
  fuzz      feed the readers of files with anything at all ([SECONDS each] [TARGET])

  bundle    installers for this system with their checksums (arguments go to Tauri)
  release   test and bundle a version that CHANGELOG.md describes
";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match name.as_str() {
        "run" => errand::run(&rest),
        "test" => errand::test(),
        "setup" => errand::setup(),
        "ui" => errand::ui(),
        "dev" => errand::dev(&rest),
        "tidy" => tidy::check(),
        "schema" => errand::schema(),
        "screens" => errand::screens(&rest),
        "bench" => errand::bench(&rest),
        "faults" => errand::faults(&rest),
        "fuzz" => fuzz::run(&rest),
        "bundle" => errand::bundle(&rest),
        "release" => errand::release(),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask {name}: {why}");
            ExitCode::FAILURE
        }
    }
}
