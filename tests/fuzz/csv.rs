//! Tables as text in any encoding, and old workbooks: any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_fuzz::{check_table, let_library_give_up};

fuzz_target!(
    init: let_library_give_up(),
    |bytes: &[u8]| check_table(bytes)
);
