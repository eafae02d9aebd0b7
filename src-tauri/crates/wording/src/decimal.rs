//! Decimal numbers, exact: what clerks type, multiplied and added without rounding.

use std::fmt;

/// A decimal number that is not negative.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal {
    digits: u128,
    /// How many of the digits stand behind the decimal sign.
    scale: u32,
}

/// More digits than this nobody means.
const MOST: usize = 15;

impl Decimal {
    pub(crate) const ZERO: Self = Self { digits: 0, scale: 0 };

    /// What a clerk typed, such as `14 500,50`, `14.500,50` or `14,500.50`; nothing where it
    /// is no number, or could mean two: `8.400` is eight thousand in one office and eight in
    /// another.
    pub(crate) fn typed(text: &str) -> Option<Self> {
        let (bare, is_spaced) = unspaced(text.trim())?;
        let signs: Vec<char> = bare.chars().filter(|it| !it.is_ascii_digit()).collect();
        let last = signs.last().copied();
        let groups = signs.iter().filter(|it| Some(**it) != last);
        let has_two = groups.clone().next().is_some();
        let count = signs.iter().filter(|it| Some(**it) == last).count();
        let (whole, fraction) = match last {
            None => (bare.clone(), ""),
            Some(sign) if count == 1 => {
                let (whole, fraction) = bare.split_once(sign)?;
                let is_group = fraction.len() == 3
                    && (1..=3).contains(&whole.len())
                    && !whole.starts_with('0');
                if is_group && !is_spaced {
                    return None;
                }
                let whole = match groups.clone().next() {
                    Some(group) if !is_spaced => grouped(whole, *group)?,
                    Some(_) => return None,
                    None => whole.to_owned(),
                };
                (whole, fraction)
            }
            Some(_) if has_two || is_spaced => return None,
            Some(sign) => (grouped(&bare, sign)?, ""),
        };
        let is_whole = last.is_none() || !fraction.is_empty() || count > 1;
        let digits = format!("{whole}{fraction}");
        let is_read = is_whole && !whole.is_empty() && digits.len() <= MOST;
        let digits = digits.parse().ok().filter(|_| is_read)?;
        Some(Self { digits, scale: u32::try_from(fraction.len()).ok()? })
    }

    /// The product; nothing beyond what can be counted.
    pub(crate) fn times(self, other: Self) -> Option<Self> {
        let digits = self.digits.checked_mul(other.digits)?;
        Some(Self { digits, scale: self.scale + other.scale })
    }

    /// Whether it is more than another.
    pub(crate) fn exceeds(self, other: Self) -> bool {
        let scale = self.scale.max(other.scale);
        self.at(scale) > other.at(scale)
    }

    /// The sum; nothing beyond what can be counted.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let digits = self.at(scale)?.checked_add(other.at(scale)?)?;
        Some(Self { digits, scale })
    }

    fn at(self, scale: u32) -> Option<u128> {
        self.digits.checked_mul(10_u128.checked_pow(scale - self.scale)?)
    }

    /// As an amount of money: whole, or with two digits behind the decimal sign, or with as
    /// many more as it takes to be exact.
    pub(crate) fn money(self) -> String {
        let Self { mut digits, mut scale } = self;
        while scale > 2 && digits.is_multiple_of(10) {
            digits /= 10;
            scale -= 1;
        }
        match scale {
            1 => format!("{self}0"),
            _ => Self { digits, scale }.to_string(),
        }
    }
}

/// `14500.50`
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = self.scale as usize;
        let digits = format!("{:0>width$}", self.digits, width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        match fraction.is_empty() {
            true => f.write_str(whole),
            false => write!(f, "{whole}.{fraction}"),
        }
    }
}

/// Digits and signs without the spaces between groups of three, and whether there were any.
fn unspaced(text: &str) -> Option<(String, bool)> {
    let is_space =
        |it: char| matches!(it, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’');
    let is_known = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',');
    if !text.chars().all(|it| is_space(it) || is_known(it)) {
        return None;
    }
    let end = text.find(['.', ',']).unwrap_or(text.len());
    let (whole, rest) = text.split_at(end);
    let groups: Vec<&str> = whole.split(is_space).collect();
    if rest.contains(is_space) || !are_groups(&groups) {
        return None;
    }
    Some((format!("{}{rest}", groups.concat()), groups.len() > 1))
}

/// The digits of groups of three, without the sign between them.
fn grouped(whole: &str, sign: char) -> Option<String> {
    let groups: Vec<&str> = whole.split(sign).collect();
    are_groups(&groups).then(|| groups.concat())
}

fn are_groups(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    rest.is_empty()
        || (1..=3).contains(&first.len()) && rest.iter().all(|it| it.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, read: Option<&str>) {
        assert_eq!(
            Decimal::typed(typed).map(|it| it.to_string()).as_deref(),
            read,
            "{typed}"
        );
    }

    #[test]
    fn what_is_typed_is_read_or_left() {
        for (typed, read) in [
            ("24", "24"),
            ("14 500", "14500"),
            ("14\u{a0}500,50", "14500.50"),
            ("14.500,50", "14500.50"),
            ("14,500.50", "14500.50"),
            ("14'500.5", "14500.5"),
            ("1.234.567", "1234567"),
            ("0,125", "0.125"),
            ("1 234,567", "1234.567"),
            ("1234,567", "1234.567"),
            ("007", "7"),
        ] {
            check(typed, Some(read));
        }
        for typed in [
            "",
            "—",
            "шт.",
            "12 34",
            "8.400",
            "8,400",
            "1.2.3",
            "1,",
            ",5",
            "1.234,567,8",
            "-5",
            "1e3",
            "1 234.567.890",
            "1 234,5,6",
            "9999999999999999",
        ] {
            check(typed, None);
        }
    }

    fn read(typed: &str) -> Decimal {
        Decimal::typed(typed).expect("a number")
    }

    #[track_caller]
    fn check_money(number: Option<Decimal>, money: Option<&str>) {
        assert_eq!(number.map(Decimal::money).as_deref(), money);
    }

    #[test]
    fn sums_are_exact() {
        let tenth = read("0,1");
        let third = tenth.plus(tenth).and_then(|it| it.plus(tenth));
        check_money(third, Some("0.30"));
        check_money(read("0,5").times(read("3,33")), Some("1.665"));
        check_money(read("2,50").times(read("1,20")), Some("3.00"));
        check_money(read("3").times(read("14 500")), Some("43500"));
        let most = read("999999999999999");
        let square = most.times(most);
        check_money(square, Some("999999999999998000000000000001"));
        check_money(square.and_then(|it| it.times(most)), None);
    }
}
