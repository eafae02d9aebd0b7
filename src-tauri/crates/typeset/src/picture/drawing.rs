//! Pictures made of lines: SVG, reduced to filled shapes.

use image::RgbImage;
use resvg::tiny_skia::{self, Path, PathSegment, Pixmap, Transform};
use resvg::usvg::{
    self, BlendMode, FillRule, Group, Node, Options, PaintOrder, Tree, roxmltree,
};

use super::raster::{self, Packing};
use super::{Picture, PictureContent, PictureFault};

/// A drawing with more segments is painted as pixels: its lines would weigh more.
const FINEST: usize = 20_000;
/// The longest edge of a painted drawing, in pixels.
const PAINTED: f32 = 900.0;
/// Beyond it a drawing is no picture but a mistake.
const LONGEST: f32 = 1e6;
/// Outlines of lines are as true as if the longest edge had so many pixels.
const PRECISE: f32 = 2000.0;

/// A filled shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Red, green and blue in sRGB.
    pub colour: [u8; 3],
    /// Whether what it winds around twice is empty.
    pub even_odd: bool,
    pub segments: Vec<Segment>,
}

/// A part of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    Move([f32; 2]),
    Line([f32; 2]),
    /// Two points that pull, then the end.
    Curve([[f32; 2]; 3]),
    Close,
}

/// Whether a text may be an SVG.
pub(super) fn is_svg(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<') && (text.contains("<svg") || text.contains(":svg"))
}

/// Reads an SVG.
pub(super) fn read(text: &str) -> Result<Picture, PictureFault> {
    let text = text.trim_start_matches('\u{feff}');
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options);
    let document = document.map_err(|_| PictureFault::Broken)?;
    for node in document.descendants().filter(|it| it.is_element()) {
        match node.tag_name().name() {
            "text" | "foreignObject" => return Err(PictureFault::Letters),
            "image" | "feImage" => return Err(PictureFault::Outside),
            _ => {}
        }
        let refers = node.attributes().filter(|it| it.name() == "href");
        if refers.map(|it| it.value().trim()).any(|it| !it.starts_with('#')) {
            return Err(PictureFault::Outside);
        }
    }
    let tree = Tree::from_xmltree(&document, &Options::default());
    let tree = tree.map_err(|_| PictureFault::Broken)?;
    let size = tree.size();
    if size.width().max(size.height()) > LONGEST || !tree.root().has_children() {
        return Err(PictureFault::Size);
    }
    let mut shapes = Vec::new();
    let scale = PRECISE / size.width().max(size.height());
    let is_plain = collect(tree.root(), scale, &mut shapes).is_some();
    let segments: usize = shapes.iter().map(|it| it.segments.len()).sum();
    if !is_plain || segments > FINEST {
        return painted(&tree);
    }
    let (width, height) = (size.width(), size.height());
    Ok(Picture { width, height, content: PictureContent::Shapes(shapes) })
}

/// Collects the shapes of a group; nothing where it has more than plain colours.
fn collect(group: &Group, scale: f32, shapes: &mut Vec<Shape>) -> Option<()> {
    let is_plain = group.opacity().get() >= 1.0
        && group.blend_mode() == BlendMode::Normal
        && group.clip_path().is_none()
        && group.mask().is_none()
        && group.filters().is_empty();
    if !is_plain {
        return None;
    }
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, scale, shapes)?,
            Node::Path(path) if path.is_visible() => {
                let (fill, stroke) = (filled(path)?, stroked(path, scale)?);
                match path.paint_order() {
                    PaintOrder::FillAndStroke => {
                        shapes.extend(fill);
                        shapes.extend(stroke);
                    }
                    PaintOrder::StrokeAndFill => {
                        shapes.extend(stroke);
                        shapes.extend(fill);
                    }
                }
            }
            Node::Path(_) => {}
            Node::Image(_) | Node::Text(_) => return None,
        }
    }
    Some(())
}

/// The inside of a path, if it has one; nothing at all where it is no plain colour.
fn filled(path: &usvg::Path) -> Option<Option<Shape>> {
    let Some(fill) = path.fill() else { return Some(None) };
    let colour = plain_colour(fill.paint(), fill.opacity().get())?;
    let outline = path.data().clone().transform(path.abs_transform())?;
    let even_odd = fill.rule() == FillRule::EvenOdd;
    Some(Some(Shape { colour, even_odd, segments: segments(&outline) }))
}

/// The line of a path as a shape of its own.
fn stroked(path: &usvg::Path, scale: f32) -> Option<Option<Shape>> {
    let Some(stroke) = path.stroke() else { return Some(None) };
    let colour = plain_colour(stroke.paint(), stroke.opacity().get())?;
    let manner = stroke.to_tiny_skia();
    let dashed = manner.dash.as_ref().and_then(|dash| path.data().dash(dash, scale));
    let line = dashed.as_ref().unwrap_or(path.data());
    let Some(outline) = line.stroke(&manner, scale) else { return Some(None) };
    let outline = outline.transform(path.abs_transform())?;
    Some(Some(Shape { colour, even_odd: false, segments: segments(&outline) }))
}

fn plain_colour(paint: &usvg::Paint, opacity: f32) -> Option<[u8; 3]> {
    match paint {
        usvg::Paint::Color(it) if opacity >= 1.0 => Some([it.red, it.green, it.blue]),
        _ => None,
    }
}

fn segments(path: &Path) -> Vec<Segment> {
    let point = |it: tiny_skia::Point| [it.x, it.y];
    let mut last = [0.0; 2];
    let parts = path.segments().map(|part| {
        let segment = match part {
            PathSegment::MoveTo(to) => Segment::Move(point(to)),
            PathSegment::LineTo(to) => Segment::Line(point(to)),
            PathSegment::QuadTo(pull, to) => {
                let (pull, to) = (point(pull), point(to));
                // The same curve with two points that pull.
                let third = |end: [f32; 2]| {
                    [0, 1].map(|axis| end[axis] + (pull[axis] - end[axis]) * 2.0 / 3.0)
                };
                Segment::Curve([third(last), third(to), to])
            }
            PathSegment::CubicTo(first, second, to) => {
                Segment::Curve([point(first), point(second), point(to)])
            }
            PathSegment::Close => Segment::Close,
        };
        match segment {
            Segment::Move(to) | Segment::Line(to) | Segment::Curve([_, _, to]) => {
                last = to;
            }
            Segment::Close => {}
        }
        segment
    });
    parts.collect()
}

/// Shades and veils are painted as pixels, on white.
fn painted(tree: &Tree) -> Result<Picture, PictureFault> {
    let size = tree.size();
    let scale = PAINTED / size.width().max(size.height());
    let edge = |length: f32| ((length * scale).round() as u32).max(1);
    let (width, height) = (edge(size.width()), edge(size.height()));
    let mut pixmap = Pixmap::new(width, height).ok_or(PictureFault::Size)?;
    pixmap.fill(tiny_skia::Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let rgb = pixmap.data().chunks_exact(4).flat_map(|it| [it[0], it[1], it[2]]);
    let pixels = RgbImage::from_raw(width, height, rgb.collect());
    raster::packed(&pixels.ok_or(PictureFault::Broken)?, Packing::Png)
}
