//! The faces that are part of the program.

use std::fmt;
use std::sync::LazyLock;

use harfrust::Font;

use crate::FaceId;

/// The family the papers are set in.
#[derive(Debug)]
pub struct Fonts {
    faces: [Face; 4],
}

/// One face of the family.
pub struct Face {
    bytes: &'static [u8],
    font: Font,
    metrics: FaceMetrics,
}

/// Measurements of a face, in its units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FaceMetrics {
    pub postscript_name: &'static str,
    pub units_per_em: u16,
    pub ascent: i16,
    /// Below the baseline, therefore negative.
    pub descent: i16,
    pub cap_height: i16,
    pub x_height: i16,
    /// In degrees, counter-clockwise from upright; negative for an italic.
    pub italic_angle: f32,
}

static EMBEDDED: LazyLock<Fonts> = LazyLock::new(|| Fonts {
    faces: [
        Face::read(
            include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
            "SourceSerif4-Regular",
        ),
        Face::read(include_bytes!("../fonts/SourceSerif4-Bold.ttf"), "SourceSerif4-Bold"),
        Face::read(include_bytes!("../fonts/SourceSerif4-It.ttf"), "SourceSerif4-It"),
        Face::read(
            include_bytes!("../fonts/SourceSerif4-BoldIt.ttf"),
            "SourceSerif4-BoldIt",
        ),
    ],
});

impl Fonts {
    /// The four faces inside the program, read once.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// One face.
    pub fn face(&self, id: FaceId) -> &Face {
        match id {
            FaceId::Regular => &self.faces[0],
            FaceId::Bold => &self.faces[1],
            FaceId::Italic => &self.faces[2],
            FaceId::BoldItalic => &self.faces[3],
        }
    }

    /// The font program of a face.
    pub fn bytes(&self, id: FaceId) -> &[u8] {
        self.face(id).bytes
    }

    /// The measurements of a face.
    pub fn metrics(&self, id: FaceId) -> &FaceMetrics {
        &self.face(id).metrics
    }
}

impl Face {
    fn read(bytes: &'static [u8], postscript_name: &'static str) -> Self {
        let font = Font::new(bytes, 0).expect("the faces in the program are fonts");
        let metrics = font.metrics();
        let line = metrics.hhea_line.unwrap_or_default();
        let style = font.style_metrics();
        let metrics = FaceMetrics {
            postscript_name,
            units_per_em: metrics.units_per_em,
            ascent: line.ascender.to_f32() as i16,
            descent: line.descender.to_f32() as i16,
            cap_height: metrics.cap_height.map_or(0, |it| it.to_f32() as i16),
            x_height: metrics.x_height.map_or(0, |it| it.to_f32() as i16),
            italic_angle: style.italic_angle.map_or(0.0, |it| it.to_f32()),
        };
        Self { bytes, font, metrics }
    }

    /// The font program.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// The measurements.
    pub fn metrics(&self) -> &FaceMetrics {
        &self.metrics
    }

    /// How far the next origin is from that of this glyph, in units.
    pub fn advance(&self, glyph: u16) -> i32 {
        self.font.glyph_metrics().h_advance(u32::from(glyph).into()) as i32
    }

    /// Whether the face has a glyph for a character.
    pub fn has(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        let glyph = self.font.charmap().map_unicode(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|id| *id != 0)
    }

    pub(crate) fn font(&self) -> &Font {
        &self.font
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Face").field("metrics", &self.metrics).finish_non_exhaustive()
    }
}
