//! The use cases of the desk without a window.
//!
//! Exit codes: 0 fine, 1 a finding blocks, 2 usage, 3 refusal, 4 fault.

mod command;
mod report;

use std::process::ExitCode;

use report::{Ending, Report};

fn main() -> ExitCode {
    if let Some(folder) = dirs::data_local_dir() {
        pobratym_desk::watch(folder.join(pobratym_desk::IDENTIFIER).join("logs"));
    }
    let ending = match command::read(lexopt::Parser::from_env()) {
        Ok(call) => Report::new(call.json).run(call),
        Err(usage) => Report::new(false).usage(&usage),
    };
    ExitCode::from(match ending {
        Ending::Fine => 0,
        Ending::Blocked => 1,
        Ending::Usage => 2,
        Ending::Refused => 3,
        Ending::Faulty => 4,
    })
}
