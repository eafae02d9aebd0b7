//! Pictures become objects of their own, each written once however often it is painted.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use pobratym_typeset::{Item, Packing, PathSegment, Picture, PictureContent, Raster};
use pobratym_typeset::{Setting, Shape};
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, Pt, XObject, XObjectId,
    XObjectTransform,
};

/// The longest edge of a drawing in the units of its object.
const LONGEST: f32 = 1000.0;

/// The pictures of some sheets, in the order in which they come.
#[derive(Debug)]
pub(crate) struct Pictures<'a>(Vec<&'a Picture>);

impl<'a> Pictures<'a> {
    /// Looks through the sheets.
    pub(crate) fn gather(setting: &'a Setting, sheets: Range<usize>) -> Self {
        let mut pictures: Vec<&Picture> = Vec::new();
        let sheets = setting.sheets.get(sheets).unwrap_or_default();
        for item in sheets.iter().flat_map(|it| &it.items) {
            let Item::Picture { picture, .. } = item else { continue };
            let picture = Arc::as_ref(picture);
            if !pictures.iter().any(|it| is_same(it, picture)) {
                pictures.push(picture);
            }
        }
        Self(pictures)
    }

    /// Hands the pictures to printpdf.
    pub(crate) fn register(&self, objects: &mut BTreeMap<XObjectId, XObject>) {
        for (index, picture) in self.0.iter().enumerate() {
            let stream = match &picture.content {
                PictureContent::Raster(raster) => image(raster),
                PictureContent::Shapes(shapes) => form(picture, shapes),
            };
            let object = ExternalXObject { stream, width: None, height: None, dpi: None };
            objects.insert(id(index), XObject::External(object));
        }
    }

    /// Paints a picture into `[x, y, width, height]`, `y` of its lower edge upwards.
    pub(crate) fn paint(&self, picture: &Picture, bounds: [f32; 4]) -> Option<Op> {
        let index = self.0.iter().position(|it| is_same(it, picture))?;
        let [x, y, width, height] = bounds;
        let (across, up) = match &picture.content {
            PictureContent::Raster(_) => (1.0, 1.0),
            PictureContent::Shapes(_) => extent(picture),
        };
        let transform = XObjectTransform {
            translate_x: Some(Pt(x)),
            translate_y: Some(Pt(y)),
            scale_x: Some(width / across),
            scale_y: Some(height / up),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        Some(Op::UseXobject { id: id(index), transform })
    }
}

fn is_same(one: &Picture, other: &Picture) -> bool {
    std::ptr::eq(one, other) || one == other
}

fn id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

/// Pixels (ISO 32000-1, 8.9.5), unpacked by the reader as they were packed.
fn image(raster: &Raster) -> ExternalStream {
    let int = |it: u32| DictItem::Int(i64::from(it));
    let mut dict = dict([
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", int(raster.width)),
        ("Height", int(raster.height)),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", DictItem::Int(8)),
    ]);
    match raster.packing {
        Packing::Jpeg => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
        }
        Packing::Png => {
            dict.insert("Filter".to_owned(), name("FlateDecode"));
            // Each row names its own predictor (ISO 32000-1, 7.4.4.4).
            let map = self::dict([
                ("Predictor", DictItem::Int(15)),
                ("Colors", DictItem::Int(3)),
                ("BitsPerComponent", DictItem::Int(8)),
                ("Columns", int(raster.width)),
            ]);
            dict.insert("DecodeParms".to_owned(), DictItem::Dict { map });
        }
    }
    ExternalStream { dict, content: raster.bytes.clone(), compress: false }
}

/// Shapes (ISO 32000-1, 8.10), in units of which the longer edge has a thousand.
fn form(picture: &Picture, shapes: &[Shape]) -> ExternalStream {
    let (width, height) = extent(picture);
    let scale = width / picture.width;
    let mut content = String::new();
    let mut colour = None;
    for shape in shapes {
        // Writing to a string does not fail.
        if colour != Some(shape.colour) {
            colour = Some(shape.colour);
            let [red, green, blue] =
                shape.colour.map(|it| tidy(f32::from(it) / 255.0, 1000.0));
            let _ = writeln!(content, "{red} {green} {blue} rg");
        }
        let at = |[x, y]: [f32; 2]| {
            format!("{} {}", tidy(x * scale, 100.0), tidy(height - y * scale, 100.0))
        };
        for segment in &shape.segments {
            let _ = match *segment {
                PathSegment::Move(to) => writeln!(content, "{} m", at(to)),
                PathSegment::Line(to) => writeln!(content, "{} l", at(to)),
                PathSegment::Curve([first, second, to]) => {
                    writeln!(content, "{} {} {} c", at(first), at(second), at(to))
                }
                PathSegment::Close => writeln!(content, "h"),
            };
        }
        let _ = writeln!(content, "{}", if shape.even_odd { "f*" } else { "f" });
    }
    let bounds = [0.0, 0.0, width, height].map(DictItem::Real);
    let dict = dict([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", DictItem::Array(bounds.to_vec())),
        ("Resources", DictItem::Dict { map: BTreeMap::new() }),
    ]);
    ExternalStream { dict, content: content.into_bytes(), compress: true }
}

/// Width and height of a drawing in the units of its object.
fn extent(picture: &Picture) -> (f32, f32) {
    let scale = LONGEST / picture.width.max(picture.height);
    (picture.width * scale, picture.height * scale)
}

/// To a share of a unit: finer is not painted, and costs digits.
fn tidy(value: f32, parts: f32) -> f32 {
    (value * parts).round() / parts
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn dict<const N: usize>(entries: [(&str, DictItem); N]) -> BTreeMap<String, DictItem> {
    entries.into_iter().map(|(key, item)| (key.to_owned(), item)).collect()
}
