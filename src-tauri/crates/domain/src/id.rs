//! Identifiers: 80 random bits, written as 16 characters of Crockford's base 32.

use std::fmt;
use std::str::FromStr;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// An identifier that two offices will not choose twice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 10]);

/// Where fresh identifiers come from; randomness is an argument.
pub trait IdSource {
    /// A new identifier.
    fn fresh(&mut self) -> Id;
}

impl<F: FnMut() -> Id> IdSource for F {
    fn fresh(&mut self) -> Id {
        self()
    }
}

/// Text that is no identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedId(pub String);

impl fmt::Display for MalformedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed identifier {:?}", self.0)
    }
}

impl std::error::Error for MalformedId {}

impl Id {
    /// Takes ten random bytes.
    pub const fn from_bytes(bytes: [u8; 10]) -> Self {
        Self(bytes)
    }

    /// The ten bytes.
    pub const fn bytes(self) -> [u8; 10] {
        self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0; 16];
        for (five, eight) in self.0.chunks(5).zip(digits.chunks_mut(8)) {
            let bits = five.iter().fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
            for (digit, shift) in eight.iter_mut().zip((0..8).rev()) {
                *digit = ALPHABET[(bits >> (shift * 5)) as usize & 31];
            }
        }
        f.write_str(str::from_utf8(&digits).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Id {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let malformed = || MalformedId(text.to_owned());
        if text.len() != 16 {
            return Err(malformed());
        }
        let mut bytes = [0; 10];
        for (half, digits) in text.as_bytes().chunks(8).enumerate() {
            let mut bits = 0_u64;
            for digit in digits {
                let value = ALPHABET.iter().position(|it| it == digit);
                bits = bits << 5 | value.ok_or_else(malformed)? as u64;
            }
            bytes[half * 5..half * 5 + 5].copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Self(bytes))
    }
}

macro_rules! named_id {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Id);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = MalformedId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

named_id! {
    /// Names one [`Agreement`](crate::Agreement).
    AgreementId,
    /// Names one [`Body`](crate::Body).
    BodyId,
    /// Names one clause of the office's own.
    ClauseId,
    /// Names one letter, a [`Filing`](crate::Filing).
    LetterId,
    /// Names one promise, a [`Filing`](crate::Filing).
    CommitmentId,
    /// Names one consignment of aid, a [`Filing`](crate::Filing).
    ConsignmentId,
    /// Names one [`Visit`](crate::Visit).
    VisitId,
    /// Names a part of a document: an article, a clause, a party, a signatory, a person.
    Unit,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_reads_back_as_it_was_written() {
        for bytes in [[0; 10], [255; 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]] {
            let id = Id::from_bytes(bytes);
            assert_eq!(id.to_string().len(), 16);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        assert!("too-short".parse::<Id>().is_err());
        assert!("iiiiiiiiiiiiiiii".parse::<Id>().is_err(), "i is not in the alphabet");
    }
}
