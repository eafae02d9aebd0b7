//! Finding things in the page by the names that a person reads.

/// A script that finds a control or part by the names on the way to it.
pub fn find_script() -> &'static str {
    include_str!("find.js")
}
