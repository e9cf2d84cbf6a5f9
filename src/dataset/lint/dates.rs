//! Dates that exclude one another, or lie where they can't.

use super::Look;
use crate::dataset::date::{PartialDate, Precision};
use crate::dataset::draft::Table;
use crate::dataset::finding::Rule;
use crate::dataset::wire::{Commitment, Endorsement, EndorsementPrecision};

/// How long before its announcement something may have been reported: programmes are often announced when they run.
const OLD_YEARS: u16 = 2;

impl Look<'_> {
    pub(super) fn dates(&mut self) {
        self.header();
        let draft = self.draft;
        for (place, it) in &draft.states {
            self.endorsement(&format!("/states/{place}/endorsement"), &it.endorsement);
        }
        let first = draft.states.iter().map(|(_, it)| it.endorsement.not_before.earliest()).min();
        for (place, it) in &draft.commitments {
            self.commitment_dates(&format!("/commitments/{place}"), it, first);
        }
        self.past("status_changes", "date", &draft.status_changes, |it| it.date);
        self.past("status_changes", "date_checked", &draft.status_changes, |it| it.date_checked);
        for (place, it) in draft.status_changes.iter().filter(|(_, it)| it.date.is_none() && it.date_checked.is_none()) {
            let message = format!("Nothing says when `{}` happened or was looked for.", it.id);
            self.tell(Rule::MissingField, format!("/status_changes/{place}"), message, "Add `date` or `date_checked`.");
        }
        self.founded();
        self.past("governance", "since", &draft.governance, |it| it.since);
        self.past("sources", "date", &draft.sources, |it| it.date);
    }

    fn header(&mut self) {
        let draft = self.draft;
        if let (Some(as_of), Some(review)) = (draft.data_as_of, draft.next_review)
            && review.latest() < as_of.earliest()
        {
            let message = format!("The facts should be reviewed by {review}, before the day to which they were gathered ({as_of}).");
            self.tell(Rule::ContradictoryDates, "/next_review".into(), message, "Write a day after `data_as_of`.");
        }
        for (field, date) in [("data_as_of", draft.data_as_of), ("next_review", draft.next_review)] {
            if date.is_some_and(|date| date.precision() != Precision::Day) {
                let message = "This date is no day, so that nobody can say when the data are old.";
                self.tell(Rule::WrongPrecision, format!("/{field}"), message, "Write the whole date, such as 2026-11-23.");
            }
        }
        if !draft.version.is_empty() && PartialDate::parse(&draft.version).is_err() {
            let message = format!("`{}` is not a date.", draft.version);
            self.tell(Rule::BadDate, "/version".into(), message, "Write the day of publication, such as 2026-11-24.");
        }
        if let Some(about) = &draft.about {
            self.not_future("/about/compiled", about.compiled);
        }
    }

    fn past<T>(&mut self, list: &str, field: &str, table: &Table<T>, date_of: fn(&T) -> Option<PartialDate>) {
        for (place, it) in table {
            if let Some(date) = date_of(it) {
                self.not_future(&format!("/{list}/{place}/{field}"), date);
            }
        }
    }

    fn not_future(&mut self, pointer: &str, date: PartialDate) {
        if let Some(as_of) = self.draft.data_as_of.filter(|as_of| date.earliest() > as_of.latest()) {
            let message = format!("{date} lies after the day to which the facts were gathered ({as_of}).");
            self.tell(Rule::FutureDate, pointer.to_owned(), message, "Correct the date, or `data_as_of`.");
        }
    }

    fn founded(&mut self) {
        let draft = self.draft;
        let Some(as_of) = draft.data_as_of else { return };
        for (place, it) in &draft.regional_processes {
            if let Some(year) = it.founded.filter(|year| *year > as_of.year()) {
                let message = format!("It began in {year}, after the day to which the facts were gathered ({as_of}).");
                self.tell(Rule::FutureDate, format!("/regional_processes/{place}/founded"), message, "Correct the year.");
            }
        }
    }

    fn endorsement(&mut self, pointer: &str, it: &Endorsement) {
        self.not_future(&format!("{pointer}/not_before"), it.not_before);
        if it.not_before.earliest() > it.not_after.latest() {
            let message = format!("The earliest limit ({}) lies after the latest ({}).", it.not_before, it.not_after);
            self.tell(Rule::ContradictoryDates, format!("{pointer}/not_before"), message, "Correct one of the two.");
        } else if let Some(date) = it.date
            && (date.latest() < it.not_before.earliest() || date.earliest() > it.not_after.latest())
        {
            let message = format!("{date} lies outside its limits ({} to {}).", it.not_before, it.not_after);
            self.tell(Rule::ContradictoryDates, format!("{pointer}/date"), message, "Correct the date or a limit.");
        }
        let fits = matches!(
            (it.precision, it.date.map(PartialDate::precision)),
            (EndorsementPrecision::Day, Some(Precision::Day))
                | (EndorsementPrecision::Month, Some(Precision::Month))
                | (EndorsementPrecision::Range, None)
        );
        if !fits {
            let message = format!("The precision is said to be `{}`, which the date is not.", it.precision.as_str());
            let remedy = "For `day` write the whole date, for `month` year and month, for `range` null.";
            self.tell(Rule::WrongPrecision, format!("{pointer}/date"), message, remedy);
        }
    }

    fn commitment_dates(&mut self, pointer: &str, it: &Commitment, first: Option<PartialDate>) {
        let announced = it.announced_on;
        self.not_future(&format!("{pointer}/announced_on"), announced);
        if first.is_some_and(|first| announced.latest() < first) {
            let message = format!("It was announced on {announced}, before any state endorsed the Declaration.");
            self.tell(Rule::EarlyAnnouncement, format!("{pointer}/announced_on"), message, "Check the year.");
        }
        if let Some(target) = it.target_date.filter(|target| target.latest() < announced.earliest()) {
            let message = format!("It was to be done by {target}, before it was announced ({announced}).");
            self.tell(Rule::ContradictoryDates, format!("{pointer}/target_date"), message, "Correct one of the two dates.");
        }
        let mut before: Option<PartialDate> = None;
        for (nth, report) in it.progress.iter().enumerate() {
            let pointer = self.item(&format!("{pointer}/progress"), nth, "date");
            self.not_future(&pointer, report.date);
            if let Some(before) = before.filter(|before| report.date.latest() < before.earliest()) {
                let message = format!("This report ({}) stands after a later one ({before}).", report.date);
                self.tell(Rule::ProgressOrder, pointer.clone(), message, "Order the reports by date, the oldest first.");
            }
            if after_years(report.date.latest(), OLD_YEARS) < ymd(announced.earliest()) {
                let message = format!("This report ({}) is years older than the announcement ({announced}).", report.date);
                self.tell(Rule::OldReport, pointer, message, "Check the year.");
            }
            before = Some(report.date);
        }
    }
}

type Ymd = (u16, Option<u8>, Option<u8>);

fn ymd(day: PartialDate) -> Ymd {
    (day.year(), day.month(), day.day())
}

/// A day so many years later; only for comparison, as 29 February may not be there.
fn after_years(day: PartialDate, years: u16) -> Ymd {
    let (year, month, day) = ymd(day);
    (year.saturating_add(years), month, day)
}
