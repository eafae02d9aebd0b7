//! What colours mean.

use lopdf::{Document, Object, Stream, dictionary};

/// The sRGB profile. Origin and licence are beside it.
const SRGB: &[u8] = include_bytes!("../../icc/sRGB-v4.icc");

/// The output intent under which grey and RGB of the device are sRGB
/// (ISO 19005-2, 6.2.3 and 6.2.4.3).
pub(super) fn srgb(document: &mut Document) -> Object {
    let profile =
        document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
    .into()
}
