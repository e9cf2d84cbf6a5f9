//! Which commitments match the filters. One pass over the ledger counts for the list, the map, the facets and the advice
//! when nothing matches, so that they can't disagree, and so that a change of filters costs the same few steps a commitment
//! however many numbers the page shows.

use super::SearchIndex;
use super::fold::terms;
use crate::dataset::Dataset;
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::ledger::{Entry, StateSet};
use crate::dataset::wire::{Commitment, Kind};
use crate::selection::filters::Facet;
use crate::selection::{Filters, StatusFacet};

/// What the filters leave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// In the dataset's order: a bit for each facet that refuses the commitment.
    failed: Vec<u8>,
    /// How many commitments are refused by exactly the facets of a number's bits.
    refusals: Numbers,
    /// The matching commitments of each endorsing state, in the dataset's order; and how many they would be without the search.
    states: Vec<(Counts, usize)>,
    /// The endorsing states to be shown.
    shown: StateSet,
    /// The matching commitments of each of the others.
    makers: Numbers,
    /// For each pillar, what choosing it alone would leave: states and commitments.
    pillars: [(StateSet, usize); 4],
    kinds: Numbers,
    statuses: Numbers,
    packages: Numbers,
    years: Numbers,
}

/// How many of each, by small numbers. The lists are short, and no map has to be brought into the application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Numbers(Vec<usize>);

impl Numbers {
    fn add(&mut self, number: usize) {
        if self.0.len() <= number {
            self.0.resize(number + 1, 0);
        }
        if let Some(count) = self.0.get_mut(number) {
            *count += 1;
        }
    }

    fn of(&self, number: usize) -> usize {
        self.0.get(number).copied().unwrap_or_default()
    }
}

const fn bit(facet: Facet) -> u8 {
    1 << facet as u8
}

/// How many matching commitments, by pillar and across all pillars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// By pillar, in order.
    pub pillars: [usize; 4],
    /// Of those that concern all pillars.
    pub cross: usize,
}

impl Counts {
    /// All together.
    pub fn total(&self) -> usize {
        self.pillars.iter().sum::<usize>() + self.cross
    }

    /// Whether they are more than the pillars add up to.
    pub fn exceed_pillars(&self) -> bool {
        self.cross > 0
    }

    /// Where the part of each pillar, and last that of all pillars, ends in a bar of them all: the running sums.
    pub fn ends(&self) -> [usize; 5] {
        let [one, two, three, four] = self.pillars;
        let mut sum = 0;
        [one, two, three, four, self.cross].map(|count| {
            sum += count;
            sum
        })
    }

    fn add(&mut self, pillar: Option<Pillar>) {
        match pillar.and_then(|pillar| self.pillars.get_mut(pillar.index())) {
            Some(count) => *count += 1,
            None => self.cross += 1,
        }
    }
}

impl Tally {
    /// Judges every commitment of the dataset.
    pub fn new(dataset: &Dataset, index: &SearchIndex, filters: &Filters) -> Tally {
        let terms = terms(&filters.search);
        let found = if terms.is_empty() { Vec::new() } else { index.find(dataset, &terms) };
        let mut tally = Tally { states: vec![Default::default(); dataset.states().len()], ..Tally::default() };
        tally.failed.reserve(dataset.ledger().len());
        for (place, entry) in dataset.ledger().iter().enumerate() {
            let unfound = if found.get(place) == Some(&false) { bit(Facet::Search) } else { 0 };
            tally.count(entry, refused(entry, filters) | unfound);
        }
        // Nothing but a search restricts the list, and it finds the state's name: an empty one finds all.
        if !filters.has_facets() {
            tally.shown = tally.shown.union(index.named(&terms));
        }
        tally
    }

    fn count(&mut self, entry: &Entry, failed: u8) {
        self.failed.push(failed);
        self.refusals.add(usize::from(failed));
        let but = |facet| failed & !bit(facet) == 0;
        if failed == 0 {
            self.shown = self.shown.union(entry.owners);
            if entry.owners.is_empty() {
                self.makers.add(usize::from(entry.maker));
            }
        }
        if but(Facet::Search) {
            for place in entry.owners.iter() {
                let Some((counts, unsearched)) = self.states.get_mut(place) else { continue };
                if failed == 0 {
                    counts.add(entry.pillar);
                }
                *unsearched += 1;
            }
        }
        if but(Facet::Pillars)
            && let Some((states, count)) = entry.pillar.and_then(|pillar| self.pillars.get_mut(pillar.index()))
        {
            *states = states.union(entry.owners);
            *count += 1;
        }
        if but(Facet::Kinds) {
            self.kinds.add(entry.kind as usize);
        }
        if but(Facet::Statuses) {
            self.statuses.add(place_of(StatusFacet::of(entry.status)));
        }
        if but(Facet::Packages)
            && let Some(package) = entry.package
        {
            self.packages.add(usize::from(package));
        }
        if but(Facet::Years) {
            self.years.add(usize::from(entry.year));
        }
    }

    /// Whether the commitment at a place of the dataset matches.
    pub fn matches(&self, place: usize) -> bool {
        self.failed.get(place) == Some(&0)
    }

    /// The matching commitments, of a dataset that has their records.
    pub fn matching<'a>(&'a self, dataset: &'a Dataset) -> impl Iterator<Item = &'a Commitment> {
        dataset.commitments().iter().zip(&self.failed).filter(|(_, failed)| **failed == 0).map(|(commitment, _)| commitment)
    }

    /// How many commitments match.
    pub fn len(&self) -> usize {
        self.without(&[])
    }

    /// Whether none does.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many commitments would match if these facets were lifted.
    pub fn without(&self, lifted: &[Facet]) -> usize {
        let pardoned = lifted.iter().fold(0, |bits, facet| bits | bit(*facet));
        (0..=u8::MAX).filter(|failed| failed & !pardoned == 0).map(|failed| self.refusals.of(usize::from(failed))).sum()
    }

    /// The matching commitments that a state makes.
    pub fn counts_of(&self, dataset: &Dataset, code: StateCode) -> Counts {
        self.of(dataset, code).map_or_else(Counts::default, |(counts, _)| *counts)
    }

    /// How many commitments of a state would match without the search.
    pub fn unsearched(&self, dataset: &Dataset, code: StateCode) -> usize {
        self.of(dataset, code).map_or(0, |(_, unsearched)| *unsearched)
    }

    fn of(&self, dataset: &Dataset, code: StateCode) -> Option<&(Counts, usize)> {
        self.states.get(dataset.place(code)?)
    }

    /// Whether an endorsing state belongs in the list and matches on the map: one of its commitments matches, or
    /// nothing but a search restricts the list and the search finds the state's name.
    pub fn shows(&self, dataset: &Dataset, code: StateCode) -> bool {
        dataset.place(code).is_some_and(|place| self.shown.contains(place))
    }

    /// How many others have matching commitments.
    pub fn makers(&self) -> usize {
        self.makers.0.iter().filter(|count| **count > 0).count()
    }

    /// How many states and commitments a pillar has under the other filters.
    pub fn pillar(&self, pillar: Pillar) -> (usize, usize) {
        self.pillars.get(pillar.index()).map(|(states, count)| (states.len(), *count)).unwrap_or_default()
    }

    /// How many commitments a kind would leave, under the other filters; so with the next three.
    pub fn kind(&self, kind: Kind) -> usize {
        self.kinds.of(kind as usize)
    }

    /// A latest status.
    pub fn status(&self, status: StatusFacet) -> usize {
        self.statuses.of(place_of(status))
    }

    /// An action package.
    pub fn package(&self, number: u8) -> usize {
        self.packages.of(usize::from(number))
    }

    /// A year of announcement.
    pub fn year(&self, year: u16) -> usize {
        self.years.of(usize::from(year))
    }
}

/// The number of a latest status, of which none has the first.
fn place_of(status: StatusFacet) -> usize {
    match status {
        StatusFacet::NoInformation => 0,
        StatusFacet::Reported(status) => 1 + status as usize,
    }
}

/// A bit for each facet, but the search, that refuses a commitment.
fn refused(entry: &Entry, filters: &Filters) -> u8 {
    let refused = [
        (Facet::Pillars, !filters.pillars.is_empty() && !entry.pillar.is_some_and(|it| filters.pillars.contains(it))),
        (Facet::Kinds, !filters.kinds.allows(entry.kind)),
        (Facet::Statuses, !filters.statuses.allows(StatusFacet::of(entry.status))),
        (Facet::Packages, !filters.packages.is_empty() && !entry.package.is_some_and(|it| filters.packages.contains(it))),
        (Facet::Years, !filters.years.allows(entry.year)),
    ];
    refused.into_iter().filter(|(_, refuses)| *refuses).fold(0, |bits, (facet, _)| bits | bit(facet))
}

/// Counts the commitments of a ledger, or some of them, by pillar.
pub fn count<'a>(entries: impl Iterator<Item = &'a Entry>) -> Counts {
    let mut counts = Counts::default();
    entries.for_each(|entry| counts.add(entry.pillar));
    counts
}
