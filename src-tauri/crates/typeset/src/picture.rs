//! Pictures that are printed: arms and flags.
//!
//! A picture is read once, wholly, when it is chosen; what has been read can be printed.
//! It comes from anywhere, so it is believed nothing: its size is looked at before it is
//! unpacked, and a drawing may neither hold letters nor lead out of itself.

mod drawing;
mod raster;

use std::fmt;

pub use drawing::{Segment, Shape};
pub use raster::{Packing, Raster};

/// A picture, ready to be printed.
#[derive(Clone, PartialEq)]
pub struct Picture {
    /// In units of its own; only their ratio matters.
    pub width: f32,
    pub height: f32,
    pub content: PictureContent,
}

/// What a picture consists of.
#[derive(Clone, Debug, PartialEq)]
pub enum PictureContent {
    Raster(Raster),
    /// Filled shapes, the lowest first, in the units of the picture, `y` downwards.
    Shapes(Vec<Shape>),
}

/// Why a picture cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    #[error("neither PNG nor JPEG nor SVG")]
    Format,
    #[error("the picture cannot be read to its end")]
    Broken,
    #[error("the picture has too many pixels or too long an edge")]
    Size,
    /// Letters of a drawing need the faces of the machine they were drawn on.
    #[error("the drawing has letters that are not outlines")]
    Letters,
    #[error("the drawing refers to other files or holds other pictures")]
    Outside,
}

impl Picture {
    /// Reads a PNG, JPEG or SVG. Pixels are laid on white and reduced to what paper can
    /// show; a drawing stays lines unless it has shades or is very fine.
    ///
    /// # Errors
    /// [`PictureFault`]; nothing is unpacked that is too large.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureFault> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => raster::read(bytes),
            _ => match std::str::from_utf8(bytes) {
                Ok(text) if drawing::is_svg(text) => drawing::read(text),
                _ => Err(PictureFault::Format),
            },
        }
    }

    /// Width divided by height.
    pub fn ratio(&self) -> f32 {
        self.width / self.height
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = match &self.content {
            PictureContent::Raster(_) => "raster",
            PictureContent::Shapes(_) => "shapes",
        };
        f.debug_struct("Picture")
            .field("width", &self.width)
            .field("height", &self.height)
            .field("content", &content)
            .finish()
    }
}
