//! Dates as precise as the source is: a year, a month or a day (ISO 8601 calendar dates, reduced precision allowed).

use serde::{Deserialize, Serialize};
use std::fmt;

/// `2022`, `2022-06` or `2022-06-10`. Ordered by the earliest day that it can mean, the vaguer one first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    /// 1 to 12; 0 where the source gives none.
    month: u8,
    /// 1 to 31; 0 where the source gives none.
    day: u8,
}

/// The first year that can be written: stands only where nothing could be read.
impl Default for PartialDate {
    fn default() -> PartialDate {
        PartialDate { year: 1000, month: 0, day: 0 }
    }
}

/// How far a date goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Only the year is known.
    Year,
    /// The year and month are known.
    Month,
    /// The day is known.
    Day,
}

/// A text that is not a date of the calendar.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a date: write 2022, 2022-06 or 2022-06-10, with a day that the month has")]
pub struct DateError(String);

impl PartialDate {
    /// Reads a date; the calendar is the Gregorian one, years 1000 to 9999.
    pub fn parse(text: &str) -> Result<PartialDate, DateError> {
        Self::read(text).ok_or_else(|| DateError(text.to_owned()))
    }

    fn read(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year: u16 = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || year < 1000 {
            return None;
        }
        let month = match month {
            Some(month) => u8::try_from(month?).ok().filter(|month| (1..=12).contains(month))?,
            None => 0,
        };
        let day = match day {
            Some(day) => u8::try_from(day?).ok().filter(|day| (1..=days_in(year, month)).contains(day))?,
            None => 0,
        };
        Some(PartialDate { year, month, day })
    }

    /// The day that is a number of days after 1 January 1970.
    pub fn from_days(mut days: u64) -> Option<PartialDate> {
        let mut year: u16 = 1970;
        loop {
            let length = (1..=12).map(|month| u64::from(days_in(year, month))).sum();
            if days < length {
                break;
            }
            days -= length;
            year = year.checked_add(1)?;
        }
        for month in 1..=12 {
            let length = u64::from(days_in(year, month));
            if days < length {
                return Some(PartialDate { year, month, day: u8::try_from(days).ok()? + 1 });
            }
            days -= length;
        }
        None
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// The day of the month, 1 to 31, where it is known.
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// How far the date goes.
    pub const fn precision(self) -> Precision {
        match (self.month, self.day) {
            (0, _) => Precision::Year,
            (_, 0) => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// The same date, told no more precisely than this.
    #[cfg(feature = "tools")]
    pub fn as_precise_as(self, precision: Precision) -> PartialDate {
        match precision {
            Precision::Year => PartialDate { month: 0, day: 0, ..self },
            Precision::Month => PartialDate { day: 0, ..self },
            Precision::Day => self,
        }
    }

    /// The first day that the date can mean.
    pub fn earliest(self) -> PartialDate {
        PartialDate { month: self.month.max(1), day: self.day.max(1), ..self }
    }

    /// The last day that the date can mean.
    pub fn latest(self) -> PartialDate {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 { days_in(self.year, month) } else { self.day };
        PartialDate { month, day, ..self }
    }
}

fn digits(part: &str, length: usize) -> Option<u16> {
    (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
}

/// Days of a month in the Gregorian calendar; 0 where there is no month.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        0 => 0,
        _ => 31,
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<PartialDate, DateError> {
        PartialDate::parse(&text)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision() {
            Precision::Year => write!(f, "{:04}", self.year),
            Precision::Month => write!(f, "{:04}-{:02}", self.year, self.month),
            Precision::Day => write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day),
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "tools")]
impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            "description": "A date as precise as the source: year, year and month, or day (ISO 8601)."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_three_precisions_and_writes_them_back() {
        for text in ["2022", "2022-06", "2022-06-10", "2024-02-29", "2000-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_the_calendar_does_not_have() {
        for text in ["", "22", "2022-13", "2022-00", "2022-02-30", "2023-02-29", "1900-02-29", "2022-6-1", "2022-06-10-1", "2022-06-1x"] {
            assert!(PartialDate::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn counts_days_from_the_epoch() {
        let day = |days| PartialDate::from_days(days).unwrap().to_string();
        assert_eq!([day(0), day(59), day(11_016), day(20_781)], ["1970-01-01", "1970-03-01", "2000-02-29", "2026-11-24"]);
        assert!(PartialDate::from_days(u64::MAX).is_none());
    }

    #[test]
    fn vague_dates_span_days() {
        let june = PartialDate::parse("2022-06").unwrap();
        assert_eq!((june.earliest().to_string(), june.latest().to_string()), ("2022-06-01".into(), "2022-06-30".into()));
        assert!(PartialDate::parse("2022").unwrap() < june);
        assert_eq!(PartialDate::parse("2024-02").unwrap().latest().to_string(), "2024-02-29");
    }
}
