//! Cards of people: any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_files::read_cards;

fuzz_target!(|bytes: &[u8]| {
    let Ok(cards) = read_cards(bytes) else { return };
    let lines = cards.iter().flat_map(|it| {
        let texts = [&it.name, &it.office, &it.organisation];
        texts.into_iter().chain(&it.telephones).chain(&it.mails)
    });
    let mut size = 0;
    for line in lines {
        assert!(!line.contains('\n'), "{line:?}");
        size += line.len();
    }
    assert!(cards.iter().all(|it| !it.name.is_empty()));
    assert!(size <= 8 * bytes.len(), "{size} bytes out of {}", bytes.len());
});
