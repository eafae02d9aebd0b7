//! What journeys by script have in common.

use pobratym_tests::office::Office;
use pobratym_tests::program::CommandLine;
use serde_json::Value;

/// A desk with the sample's bodies in it.
pub(crate) fn desk() -> (Office, CommandLine) {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    cli.json(&["sample", "--json"]);
    (office, cli)
}

/// The text at a path of an answer.
pub(crate) fn text<'a>(of: &'a Value, path: &str) -> &'a str {
    of.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("{path} in {of}"))
}

/// The list at a path of an answer.
pub(crate) fn list<'a>(of: &'a Value, path: &str) -> &'a Vec<Value> {
    of.pointer(path).and_then(Value::as_array).unwrap_or_else(|| panic!("{path} in {of}"))
}

/// Does an act on an agreement; the answer.
pub(crate) fn act(cli: &CommandLine, id: &str, act: &Value) -> Value {
    cli.json(&["act", id, &act.to_string(), "--json"])
}
