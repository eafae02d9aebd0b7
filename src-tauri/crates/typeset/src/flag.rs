//! Flags of states, drawn as shapes.

use std::io::Read as _;
use std::sync::{Arc, LazyLock};

use flate2::read::ZlibDecoder;
use pobratym_domain::Country;

use crate::Picture;

/// All of them, a line each: the code of the state, a tab, the drawing.
static FLAGS: LazyLock<String> = LazyLock::new(|| {
    let packed: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/flags"));
    let mut flags = String::new();
    ZlibDecoder::new(packed)
        .read_to_string(&mut flags)
        .expect("the flags in the program are packed whole");
    flags
});

/// The flag of a state, where the program has it. Reads its drawing.
pub fn flag(country: Country) -> Option<Arc<Picture>> {
    let code = country.to_string().to_lowercase();
    let drawing =
        FLAGS.lines().find_map(|line| line.strip_prefix(&code)?.strip_prefix('\t'))?;
    Some(Arc::new(Picture::read(drawing.as_bytes()).ok()?))
}
