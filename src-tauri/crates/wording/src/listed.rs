//! All words that were compiled in, as the folders have them.

use crate::bundle::Source;
use crate::council::Family;
use crate::library::Library;
use crate::template::Template;

include!(concat!(env!("OUT_DIR"), "/listed.rs"));

/// The words of papers, per language.
pub(crate) fn words() -> &'static [Source] {
    &WORDS
}

/// The libraries of clauses, oldest first.
pub(crate) fn libraries() -> &'static [Library] {
    &LIBRARIES
}

/// The templates, the versions of each in their order.
pub(crate) fn templates() -> &'static [Template] {
    &TEMPLATES
}

/// What is known of languages, as TOML by their codes.
pub(crate) fn lexicons() -> &'static [(&'static str, &'static str)] {
    &LEXICONS
}

/// The procedure packs, as TOML by their names.
pub(crate) fn packs() -> &'static [(&'static str, &'static str)] {
    &PACKS
}

/// The families of council papers.
pub(crate) fn families() -> &'static [Family] {
    &FAMILIES
}
