//! Tables that were compiled in.

use serde::de::DeserializeOwned;

/// Reads a table. A malformed one stops the tests, and is empty in a released program.
pub(crate) fn table<T: DeserializeOwned + Default>(name: &str, text: &str) -> T {
    let read: Result<T, toml::de::Error> = toml::from_str(text);
    debug_assert!(read.is_ok(), "{name}: {:?}", read.as_ref().err());
    read.unwrap_or_default()
}
