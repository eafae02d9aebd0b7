//! The faces that are part of the program.

use std::fmt;
use std::io::Read as _;
use std::sync::LazyLock;

use flate2::read::ZlibDecoder;
use harfrust::Font;
use pobratym_domain::Profile;

use crate::FaceId;

/// The family a paper is set in.
#[derive(Debug)]
pub struct Fonts {
    faces: [LazyLock<Face>; 4],
}

/// One face of a family.
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
    /// The width of the stem of the letter l at half its height, in 1/1000 em.
    pub stem: i16,
    /// In degrees, counter-clockwise from upright; negative for an italic.
    pub italic_angle: f32,
}

macro_rules! face {
    ($file:literal, $name:literal, $stem:literal) => {
        LazyLock::new(|| {
            let packed = include_bytes!(concat!(env!("OUT_DIR"), "/", $file, ".ttf"));
            Face::read(packed, $name, $stem)
        })
    };
}

/// For reading: a transitional face.
static PLAIN: Fonts = Fonts {
    faces: [
        face!("SourceSerif4-Regular", "SourceSerif4-Regular", 84),
        face!("SourceSerif4-Bold", "SourceSerif4-Bold", 159),
        face!("SourceSerif4-It", "SourceSerif4-It", 73),
        face!("SourceSerif4-BoldIt", "SourceSerif4-BoldIt", 141),
    ],
};

/// For the signing table: an old-style face.
static CEREMONIAL: Fonts = Fonts {
    faces: [
        face!("GentiumPlus-Regular", "GentiumPlus", 73),
        face!("GentiumPlus-Bold", "GentiumPlus-Bold", 117),
        face!("GentiumPlus-Italic", "GentiumPlus-Italic", 71),
        face!("GentiumPlus-BoldItalic", "GentiumPlus-BoldItalic", 114),
    ],
};

/// For official papers: the widths of Times New Roman.
static OFFICIAL: Fonts = Fonts {
    faces: [
        face!("LiberationSerif-Regular", "LiberationSerif", 81),
        face!("LiberationSerif-Bold", "LiberationSerif-Bold", 141),
        face!("LiberationSerif-Italic", "LiberationSerif-Italic", 81),
        face!("LiberationSerif-BoldItalic", "LiberationSerif-BoldItalic", 131),
    ],
};

impl Fonts {
    /// The family that papers of a profile are set in. Each face is unpacked when it is
    /// first asked for.
    pub fn of(profile: Profile) -> &'static Self {
        match profile {
            Profile::Plain => &PLAIN,
            Profile::Ceremonial => &CEREMONIAL,
            Profile::Official => &OFFICIAL,
        }
    }

    /// The family of everyday papers.
    pub fn embedded() -> &'static Self {
        Self::of(Profile::Plain)
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
    fn read(packed: &'static [u8], postscript_name: &'static str, stem: i16) -> Self {
        let mut bytes = Vec::new();
        ZlibDecoder::new(packed)
            .read_to_end(&mut bytes)
            .expect("the faces in the program are packed whole");
        // It is kept as long as the program runs.
        let bytes: &'static [u8] = bytes.leak();
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
            stem,
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

    /// How far the next origin is from that of this glyph, in thousandths of an em.
    pub fn advance(&self, glyph: u16) -> i32 {
        self.thousandths(
            self.font.glyph_metrics().h_advance(u32::from(glyph).into()) as i32
        )
    }

    /// Units of this face as thousandths of an em, in which all faces are reckoned with.
    pub(crate) fn thousandths(&self, units: i32) -> i32 {
        match self.metrics.units_per_em {
            1000 => units,
            per_em => (units as f32 * 1000.0 / f32::from(per_em)).round() as i32,
        }
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
