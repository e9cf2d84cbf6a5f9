//! A commitment on a line of time: its announcement, the reports on it, its target date, and the day to which the facts were gathered.

use super::commitment::CommitmentView;
use crate::dataset::wire::Commitment;
use crate::dataset::{Dataset, PartialDate};
use crate::i18n::{date, file_messages, fill, list_and};
use crate::lang::Lang;
use crate::selection::StatusFacet;

/// A line of time. Places are shares of its length, 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The years, each with the place at which it begins.
    pub years: Vec<(u16, f64)>,
    /// What happened, in order of time.
    pub marks: Vec<Mark>,
    /// The day to which the facts were gathered: nothing is known of what lies behind it.
    pub as_of: f64,
    /// All of it in a sentence.
    pub said: String,
}

/// Something that happened, or was to happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What it is: `announcement`, `target`, or the status that was reported.
    pub key: &'static str,
    /// The earliest day that it can mean.
    pub from: f64,
    /// The latest; the same where the day is known.
    pub to: f64,
}

/// The line of time of a commitment, from the year of its first date to the end of the year of its last.
pub fn timeline(dataset: &Dataset, lang: Lang, commitment: &Commitment, view: &CommitmentView) -> Timeline {
    let f = file_messages(lang);
    let reports = commitment.progress.iter().map(|it| (StatusFacet::Reported(it.status).as_str(), it.date));
    let target = commitment.target_date.map(|day| ("target", day));
    let mut dated: Vec<(&'static str, PartialDate)> =
        [("announcement", commitment.announced_on)].into_iter().chain(reports).chain(target).collect();
    dated.sort_by_key(|(_, day)| *day);
    let as_of = dataset.as_of();
    let years = || dated.iter().map(|(_, day)| *day).chain([as_of]).map(PartialDate::year);
    let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
    let length = f64::from(last + 1 - first);
    let place = |day: PartialDate| (in_years(day) - f64::from(first)) / length;
    let marks = dated.into_iter().map(|(key, day)| Mark { key, from: place(day.earliest()), to: place(day.latest()) }).collect();
    Timeline {
        years: (first..=last).map(|year| (year, f64::from(year - first) / length)).collect(),
        marks,
        as_of: place(as_of),
        said: said(lang, view, &fill(file_messages(lang).data_as_of, &[("date", &date(lang, as_of))]), f.timeline_said),
    }
}

/// A day as years since the beginning of the calendar, to about a day: months count as twelfths, days as thirty-firsts of them.
fn in_years(day: PartialDate) -> f64 {
    f64::from(day.year()) + (f64::from(day.month().unwrap_or(1) - 1) + f64::from(day.day().unwrap_or(1) - 1) / 31.0) / 12.0
}

fn said(lang: Lang, view: &CommitmentView, as_of: &str, template: &str) -> String {
    let f = file_messages(lang);
    let mut parts = vec![fill(f.timeline_part, &[("name", f.announced_label), ("date", &view.announced)])];
    parts.extend(view.progress.iter().map(|it| fill(f.timeline_part, &[("name", it.status.word), ("date", &it.date)])));
    parts.extend(view.target.iter().map(|(day, _)| fill(f.timeline_part, &[("name", f.target_label), ("date", day)])));
    fill(template, &[("parts", &list_and(lang, &parts)), ("as_of", as_of)])
}
