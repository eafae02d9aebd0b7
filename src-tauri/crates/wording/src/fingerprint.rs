//! The fingerprint of a text: short enough to compare by eye, so that no sheet of another
//! draft slips into a folder.

use std::fmt;

use pobratym_domain::Agreement;
use sha2::{Digest as _, Sha256};

use crate::manuscript::{Role, Row};

/// The first 40 bits of the digest of everything that an agreement says, in whatever order
/// its parties stand and however it is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 5]);

/// Crockford's base 32: no letter that is taken for a digit.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Fingerprint {
    /// The fingerprint of what the rows of a paper say, before they are laid out.
    ///
    /// Languages count in the order of their codes and parties in that of the agreement, and
    /// so do tables, which stand once for each language.
    /// The line that only joins their names is left out: its grammar follows their order.
    pub(crate) fn of(rows: &[Row], agreement: &Agreement) -> Self {
        let place = |row: &Row| {
            let unit = row.unit?;
            agreement.parties.iter().position(|it| it.unit == unit)
        };
        let mut parties = Vec::new();
        let mut tables: Vec<String> = rows.iter().filter_map(table).collect();
        tables.sort();
        let mut digest = Sha256::new();
        for row in rows.iter().filter(|it| it.role != Role::Subtitle) {
            match place(row) {
                Some(index) => parties.push((index, said(row))),
                None => digest.update(said(row)),
            }
        }
        parties.sort();
        parties.into_iter().for_each(|(_, said)| digest.update(said));
        tables.into_iter().for_each(|said| digest.update(said));
        let mut bits = [0; 5];
        bits.copy_from_slice(&digest.finalize()[..5]);
        Self(bits)
    }
}

/// What a row says, by language.
fn said(row: &Row) -> String {
    let mut texts: Vec<String> = row
        .columns
        .iter()
        .map(|it| format!("{} {} {}\n", it.lang, it.number, it.paragraphs.join("\n\n")))
        .collect();
    if let Role::Signatures(slots) = &row.role {
        for it in slots.iter().flat_map(|slot| &slot.lines) {
            texts.push(format!("{} {} {}\n", it.lang, it.office, it.name));
        }
    }
    texts.sort();
    texts.concat()
}

/// What a table says in its language.
fn table(row: &Row) -> Option<String> {
    let Role::Table(table) = &row.role else { return None };
    let lang = table.columns.first()?.lang;
    let rows = table.rows.iter().chain(&table.totals);
    let cells = rows.map(|row| format!("{lang} {}\n", row.join("\t")));
    Some(cells.collect())
}

/// Two groups of four, such as `7K2M-Q9XD`.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0.iter().fold(0_u64, |all, byte| (all << 8) | u64::from(*byte));
        for place in 0..8 {
            if place == 4 {
                f.write_str("-")?;
            }
            let digit = (bits >> (35 - 5 * place)) & 31;
            write!(f, "{}", char::from(DIGITS[digit as usize]))?;
        }
        Ok(())
    }
}
