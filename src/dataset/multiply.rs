//! Larger datasets made of a published one, to measure with: the same states and sources, so many times the commitments.
//!
//! Never part of the site: what it writes is nobody's promise. A copy is put together of parts of several records, each
//! part taken whole (who, where it stands, how much, what was reported), so that what the editor's check demands of each
//! record stays true, while their combinations vary as they do in a large registry.

mod random;
mod words;

use super::code::StateCode;
use super::date::PartialDate;
use super::finding::{Finding, Severity};
use super::wire::{Commitment, Declaration, Progress, Quantity, Role, Text};
use super::{canonical, load};
use random::Random;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum MultiplyError {
    /// The file has faults, the first of which is this.
    #[error("at `{}`: {}", .0.pointer, .0.message)]
    Faulty(Finding),
    /// The result can't be written.
    #[error(transparent)]
    Write(#[from] serde_json::Error),
}

/// A file with so many times the commitments; the same bytes for the same seed. Once gives the file as it is.
pub fn multiply(bytes: &[u8], times: NonZeroUsize, seed: u64) -> Result<Vec<u8>, MultiplyError> {
    let (dataset, findings) = load(bytes);
    if let Some(fault) = findings.into_iter().find(|finding| finding.severity != Severity::Warning) {
        return Err(MultiplyError::Faulty(fault));
    }
    if times.get() == 1 {
        return Ok(bytes.to_vec());
    }
    let mut records = dataset.records().clone();
    let copies = Copies::of(&records, seed).take(records.commitments.len() * (times.get() - 1));
    let copies: Vec<Commitment> = copies.collect();
    records.commitments.extend(copies);
    Ok(canonical(&records)?.into_bytes())
}

/// The longest that a report comes after what stands before it, in days.
const REPORT_DAYS: usize = 300;
/// How far after its announcement a commitment may be due, in days.
const DUE_DAYS: usize = 1500;

/// Endless copies of a dataset's commitments.
struct Copies {
    models: Vec<Commitment>,
    /// Endorsing states that have commitments; of the others it is said that none were found.
    makers: Vec<StateCode>,
    /// The days from the first endorsement on, to the last at which something may be due.
    calendar: Vec<PartialDate>,
    /// How many of those days lie before the day up to which facts were gathered.
    past: usize,
    ids: BTreeSet<String>,
    random: Random,
    nth: usize,
}

impl Copies {
    fn of(records: &Declaration, seed: u64) -> Copies {
        let owners: BTreeSet<StateCode> = records.commitments.iter().flat_map(|it| it.owners.iter().copied()).collect();
        let makers = records.states.iter().map(|state| state.code).filter(|code| owners.contains(code)).collect();
        let first = records.states.iter().map(|state| state.endorsement.not_before.earliest()).min().unwrap_or_default();
        let as_of = records.data_as_of.latest();
        let days = (0..).map_while(PartialDate::from_days).skip_while(|day| *day < first);
        let mut calendar: Vec<PartialDate> = days.take_while(|day| *day < as_of).collect();
        let past = calendar.len();
        // What is due may lie ahead.
        calendar.extend((0..).map_while(PartialDate::from_days).skip_while(|day| *day < as_of.max(first)).take(DUE_DAYS));
        let ids = records.commitments.iter().map(|it| it.id.clone()).collect();
        Copies { models: records.commitments.clone(), makers, calendar, past, ids, random: Random(seed), nth: 0 }
    }

    fn model(&mut self) -> Option<Commitment> {
        let place = self.random.below(self.models.len());
        self.models.get(place).cloned()
    }

    /// A day of the calendar, as precise as another date.
    fn day(&self, place: usize, like: PartialDate) -> PartialDate {
        let day = self.calendar.get(place).or(self.calendar.last()).copied().unwrap_or(like);
        day.as_precise_as(like.precision())
    }

    /// Who makes it; a single endorsing state gives its place to another half of the time.
    fn makers(&mut self, it: &mut Commitment) {
        if it.role != Role::EndorsingState || it.owners.len() != 1 || it.actor.is_some() || self.random.below(2) == 0 {
            return;
        }
        let place = self.random.below(self.makers.len());
        if let Some(maker) = self.makers.get(place) {
            it.owners = vec![*maker];
            it.counterparts.retain(|code| code != maker);
        }
    }

    /// Amounts of another size, in two digits as such numbers are given.
    fn quantity(&mut self, mut it: Quantity) -> Quantity {
        let percent = 20 + self.random.below(300) as u64;
        for number in [&mut it.number, &mut it.minimum, &mut it.maximum].into_iter().flatten() {
            *number = two_digits(number.saturating_mul(percent) / 100);
        }
        it
    }

    /// Reports on days that follow one another.
    fn reports(&mut self, reports: Vec<Progress>, announced: usize) -> Vec<Progress> {
        let mut place = announced;
        let mut dated = Vec::new();
        for report in reports {
            place = (place + self.random.below(REPORT_DAYS)).min(self.past.saturating_sub(1));
            dated.push(Progress { date: self.day(place, report.date), ..report });
        }
        dated
    }

    fn copy(&mut self) -> Option<Commitment> {
        let nth = self.nth;
        let [who, place, what, title, summary, reported] = [(); 6].map(|()| self.model());
        let (place, what, title, summary) = (place?, what?, title?, summary?);
        let mut it = who?;
        self.makers(&mut it);
        it.pillar = place.pillar;
        it.pillar_basis = place.pillar_basis;
        it.action_package = place.action_package;
        it.kind = what.kind;
        it.quantity = what.quantity.map(|quantity| self.quantity(quantity));
        let titles: Vec<&Text> = self.models.iter().map(|model| &model.title).collect();
        it.title = words::numbered(words::woven(&title.title, &titles, &mut self.random), nth);
        let summaries: Vec<&Text> = self.models.iter().map(|model| &model.summary).collect();
        it.summary = words::woven(&summary.summary, &summaries, &mut self.random);
        it.announced_at = summary.announced_at;
        it.lad_link = title.lad_link;
        it.source_ids = title.source_ids;
        it.verified = title.verified;
        let announced = self.random.below(self.past);
        it.announced_on = self.day(announced, it.announced_on);
        let due = announced + 30 + self.random.below(DUE_DAYS - 30);
        it.target_date = what.target_date.map(|like| self.day(due, like));
        it.progress = self.reports(reported?.progress, announced);
        it.status_latest = it.progress.last().map(|report| report.status);
        it.id = self.id(&it, &title.id);
        Some(it)
    }

    /// An address of its own, in the manner of the published ones: who, what, and which.
    fn id(&mut self, it: &Commitment, model: &str) -> String {
        let who = it.owners.first().map_or("all".to_owned(), |code| code.as_str().to_lowercase());
        let what = model.split_once('-').map_or(model, |(_, what)| what);
        let mut id = format!("{who}-{what}-{}", self.nth);
        while !self.ids.insert(id.clone()) {
            id.push_str("-again");
        }
        id
    }
}

impl Iterator for Copies {
    type Item = Commitment;
    fn next(&mut self) -> Option<Commitment> {
        self.nth += 1;
        self.copy()
    }
}

/// A number of which all digits but the first two are zeros. Greater numbers never become smaller than others.
fn two_digits(number: u64) -> u64 {
    let mut unit = 1;
    while number / unit >= 100 {
        unit *= 10;
    }
    (number / unit * unit).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::check::check;
    use crate::dataset::index;
    use crate::lang::Lang;

    const PUBLISHED: &[u8] = include_bytes!("../../public/data/declaration.json");

    fn made(times: usize, seed: u64) -> Vec<u8> {
        multiply(PUBLISHED, NonZeroUsize::new(times).unwrap(), seed).unwrap()
    }

    #[test]
    fn once_is_the_file_as_it_is() {
        assert_eq!(made(1, 7), PUBLISHED);
    }

    #[test]
    fn ten_times_has_ten_times_the_commitments_and_nothing_to_mend() {
        let bytes = made(10, 1);
        let found: Vec<String> = check(&bytes).iter().map(|it| format!("{} {}", it.finding.pointer, it.finding.message)).collect();
        assert_eq!(found, Vec::<String>::new());
        let (few, many) = (load(PUBLISHED).0, load(&bytes).0);
        assert_eq!(many.commitments().len(), 10 * few.commitments().len());
        assert_eq!(many.commitments()[..few.commitments().len()], *few.commitments());
        let ids: BTreeSet<&str> = many.commitments().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), many.commitments().len());
    }

    /// All of the dataset that a first visit fetches: it grows by a letter in five of its columns, and by the owners in the sixth.
    #[test]
    fn a_hundred_times_the_commitments_add_eight_bytes_each_to_the_index() {
        let (few, many) = (load(PUBLISHED).0, load(&made(100, 1)).0);
        for lang in Lang::ALL {
            let more = index::write(&many, lang).len() - index::write(&few, lang).len();
            assert!(more <= 8 * many.commitments().len(), "{lang:?}: {more}");
        }
    }

    #[test]
    fn a_seed_gives_the_same_bytes_and_another_gives_others() {
        assert_eq!(made(2, 5), made(2, 5));
        assert_ne!(made(2, 5), made(2, 6));
    }

    #[test]
    fn copies_are_not_alike() {
        let (dataset, _) = load(&made(4, 1));
        let copies = dataset.commitments().get(dataset.commitments().len() / 4..).unwrap();
        for lang in Lang::ALL {
            let titles: BTreeSet<&str> = copies.iter().map(|it| it.title.get(lang).0).collect();
            assert_eq!(titles.len(), copies.len());
            let summaries: BTreeSet<&str> = copies.iter().map(|it| it.summary.get(lang).0).collect();
            assert!(summaries.len() * 100 > copies.len() * 95, "{}", summaries.len());
        }
        let makers: BTreeSet<StateCode> = dataset.commitments().iter().flat_map(|it| it.owners.iter().copied()).collect();
        let with_some = dataset.states().iter().filter(|state| makers.contains(&state.code)).count();
        assert_eq!(with_some, dataset.states().len() - dataset.records().no_commitments_found.len());
    }

    #[test]
    fn files_with_faults_are_refused() {
        let refused = multiply(b"{", NonZeroUsize::MIN, 1);
        assert!(matches!(refused, Err(MultiplyError::Faulty(_))));
    }

    #[test]
    fn numbers_keep_their_order() {
        assert_eq!([0, 9, 99, 123, 98_765].map(two_digits), [1, 9, 99, 120, 98_000]);
    }
}
