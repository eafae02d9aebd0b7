//! Languages and countries, by their two-letter codes (ISO 639-1, ISO 3166-1).

use std::fmt;
use std::str::FromStr;

use crate::UnknownCode;

macro_rules! two_letters {
    ($(#[$meta:meta])* $name:ident, $expects:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 2]);

        impl $name {
            /// The code as text.
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text.as_bytes() {
                    &[a, b] if a.$expects() && b.$expects() => Ok(Self([a, b])),
                    _ => Err(UnknownCode(text.to_owned())),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

two_letters!(
    /// A language, such as `uk`. Any code is allowed: which languages there are words for
    /// is a matter of data.
    Lang, is_ascii_lowercase
);
two_letters!(
    /// A country, such as `UA`.
    Country, is_ascii_uppercase
);

impl Country {
    /// Not said yet (`ZZ` in ISO 3166-1 is free for private use).
    pub const UNKNOWN: Self = Self(*b"ZZ");
}

impl Lang {
    /// Ukrainian.
    pub const UK: Self = Self(*b"uk");
    /// English.
    pub const EN: Self = Self(*b"en");
    /// German.
    pub const DE: Self = Self(*b"de");
    /// Polish.
    pub const PL: Self = Self(*b"pl");
}
