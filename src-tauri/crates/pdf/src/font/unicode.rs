//! What the glyphs of a face stand for.

use std::fmt::Write as _;

use lopdf::{Document, Object, ObjectId, Stream};

use super::subset::Subset;

/// The most entries of one block (Adobe Technical Note 5014, 6.5).
const BLOCK: usize = 100;

/// Writes `/ToUnicode` of a face (ISO 32000-1, 9.10.3) in place of what printpdf guessed.
pub(super) fn map(document: &mut Document, subset: &Subset) {
    let fonts = document.objects.values().filter_map(|it| it.as_dict().ok());
    let own = fonts.filter(|it| {
        let name = it.get(b"BaseFont").and_then(Object::as_name);
        name.is_ok_and(|it| it == subset.name().as_bytes())
    });
    let maps: Vec<ObjectId> = own
        .filter_map(|it| it.get(b"ToUnicode").and_then(Object::as_reference).ok())
        .collect();
    for map in maps {
        if let Ok(stream) = document.get_object_mut(map).and_then(Object::as_stream_mut) {
            *stream = Stream::new(stream.dict.clone(), written(subset).into_bytes());
        }
    }
}

fn written(subset: &Subset) -> String {
    let mut glyphs: Vec<(u16, &str)> =
        subset.glyphs().map(|it| (it.id, it.text.as_str())).collect();
    glyphs.sort_unstable();
    let mut map = String::from(HEAD);
    // Writing to a string does not fail.
    for block in glyphs.chunks(BLOCK) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (id, text) in block {
            let _ = write!(map, "<{id:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            let _ = writeln!(map, ">");
        }
        let _ = writeln!(map, "endbfchar");
    }
    map.push_str(FOOT);
    map
}

const HEAD: &str = "\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
";

const FOOT: &str = "\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
";
