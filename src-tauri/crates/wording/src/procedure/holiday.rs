//! Days on which offices of a country are closed: information beside a day to keep. No clock
//! counts them, as what they do to a term is for each law, and under martial law nothing.

use chrono::{Datelike, Days, NaiveDate};
use pobratym_domain::Lang;
use serde::Deserialize;

use super::pack::{Names, PackFault};

/// A holiday of a whole country.
#[derive(Clone, Debug)]
pub struct Holiday {
    day: HolidayDay,
    name: Names,
}

#[derive(Clone, Copy, Debug)]
enum HolidayDay {
    Fixed {
        month: u32,
        day: u32,
    },
    /// So many days after Easter Sunday; negative before it.
    Easter {
        church: Church,
        days: i64,
    },
}

/// By whose reckoning Easter is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Church {
    Western,
    Eastern,
}

/// In a file: `on = "08-24"`, or `easter = "western"` with `days = 1`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileHoliday {
    on: Option<String>,
    easter: Option<Church>,
    #[serde(default)]
    days: i64,
    name: Names,
}

impl Holiday {
    /// What it is called in `lang`, else in English.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.said(lang)
    }

    /// Whether it is kept on `day`.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        match self.day {
            HolidayDay::Fixed { month, day: of_month } => {
                (day.month(), day.day()) == (month, of_month)
            }
            HolidayDay::Easter { church, days } => {
                church.easter(day.year()).is_some_and(|easter| {
                    day.signed_duration_since(easter).num_days() == days
                })
            }
        }
    }
}

impl Church {
    /// Easter Sunday of a year, by the calendar in civil use.
    fn easter(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Western => computus::gregorian_naive(year).ok(),
            Self::Eastern => {
                let julian = computus::julian(year).ok()?;
                let same = NaiveDate::from_ymd_opt(year, julian.month, julian.day)?;
                let behind = year / 100 - year / 400 - 2;
                same.checked_add_days(Days::new(u64::try_from(behind).ok()?))
            }
        }
    }
}

impl FileHoliday {
    pub(super) fn holiday(self) -> Result<Holiday, PackFault> {
        let day = match (self.on, self.easter) {
            (Some(on), None) => {
                // A leap year has every day.
                let day = format!("2024-{on}").parse::<NaiveDate>();
                let day = day.map_err(|_| PackFault::Wrong(format!("holiday {on}")))?;
                HolidayDay::Fixed { month: day.month(), day: day.day() }
            }
            (None, Some(church)) => HolidayDay::Easter { church, days: self.days },
            _ => {
                return Err(PackFault::Wrong(
                    "a holiday has either on or easter".to_owned(),
                ));
            }
        };
        Ok(Holiday { day, name: self.name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dates as the churches announced them.
    #[test]
    fn easter_is_when_the_churches_keep_it() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        for (year, western, eastern) in [
            (2024, "2024-03-31", "2024-05-05"),
            (2025, "2025-04-20", "2025-04-20"),
            (2026, "2026-04-05", "2026-04-12"),
            (2027, "2027-03-28", "2027-05-02"),
            (2028, "2028-04-16", "2028-04-16"),
        ] {
            assert_eq!(Church::Western.easter(year), day(western));
            assert_eq!(Church::Eastern.easter(year), day(eastern));
        }
    }
}
