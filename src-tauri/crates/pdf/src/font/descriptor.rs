//! Corrections to what printpdf says of a face.

use lopdf::{Dictionary, Document, Object};
use pobratym_typeset::{FaceId, FaceMetrics};

/// Sets what the whole face says of itself in the descriptor of its subset
/// (ISO 32000-1, 9.8). A subset has no OS/2 table, so printpdf gives the height of
/// capitals as the ascent, and every face the same stem.
pub(super) fn correct(document: &mut Document, face: FaceId, metrics: &FaceMetrics) {
    let suffix = format!("+{}", metrics.postscript_name);
    for object in document.objects.values_mut() {
        let Ok(descriptor) = object.as_dict_mut() else { continue };
        if descriptor.has_type(b"FontDescriptor") && is_named(descriptor, &suffix) {
            let thousandths = 1000.0 / f32::from(metrics.units_per_em);
            let scaled = |units: i16| (f32::from(units) * thousandths).round() as i64;
            descriptor.set("CapHeight", scaled(metrics.cap_height));
            descriptor.set("XHeight", scaled(metrics.x_height));
            descriptor.set("ItalicAngle", metrics.italic_angle);
            descriptor.set("StemV", i64::from(metrics.stem));
            descriptor.set("Flags", flags(face));
        }
    }
}

fn is_named(descriptor: &Dictionary, suffix: &str) -> bool {
    let name = descriptor.get(b"FontName").and_then(Object::as_name);
    name.is_ok_and(|it| it.ends_with(suffix.as_bytes()))
}

/// ISO 32000-1, table 123.
fn flags(face: FaceId) -> i64 {
    const SERIF: i64 = 1 << 1;
    const NONSYMBOLIC: i64 = 1 << 5;
    const ITALIC: i64 = 1 << 6;
    match face {
        FaceId::Regular | FaceId::Bold => SERIF | NONSYMBOLIC,
        FaceId::Italic | FaceId::BoldItalic => SERIF | NONSYMBOLIC | ITALIC,
    }
}
