//! Tables as text in any encoding, and old workbooks: any bytes.
#![no_main]

use std::panic;

use libfuzzer_sys::fuzz_target;
use pobratym_fuzz::check_table;

fuzz_target!(
    // As for workbooks: the library of old ones gives up by panics.
    init: drop(panic::take_hook()),
    |bytes: &[u8]| check_table(bytes)
);
