//! Lengths. Everything is set in points; people measure paper in millimetres.

/// A length in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Mm(pub f32);

impl Mm {
    /// The same length in points (1/72 inch).
    pub const fn points(self) -> f32 {
        self.0 * 72.0 / 25.4
    }
}

impl From<Mm> for f32 {
    fn from(length: Mm) -> Self {
        length.points()
    }
}
