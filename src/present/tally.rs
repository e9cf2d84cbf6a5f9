//! Which commitments match the filters. One pass serves the list, the map, the facets' counts and the advice when
//! nothing matches, so that they can't disagree.

use super::SearchIndex;
use super::fold::terms;
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::wire::Commitment;
use crate::dataset::{Dataset, code};
use crate::selection::filters::Facet;
use crate::selection::{Filters, StatusFacet};

/// For each commitment, by which facets it fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// In the dataset's order: a bit for each facet that refuses the commitment.
    failed: Vec<u8>,
    /// Endorsing states shown though none of their commitments match: see [`Tally::shows`].
    named: Vec<StateCode>,
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
        let failed = dataset.commitments().iter().enumerate().map(|(place, commitment)| {
            let refused = [
                (Facet::Pillars, !filters.pillars.is_empty() && !commitment.pillar.is_some_and(|it| filters.pillars.contains(it))),
                (Facet::Kinds, !filters.kinds.allows(commitment.kind)),
                (Facet::Statuses, !filters.statuses.allows(StatusFacet::of(commitment.status_latest))),
                (
                    Facet::Packages,
                    !filters.packages.is_empty() && !commitment.action_package.is_some_and(|it| filters.packages.contains(it)),
                ),
                (Facet::Years, !filters.years.allows(commitment.announced_on.year())),
                (Facet::Search, !index.finds(place, &terms)),
            ];
            refused.into_iter().filter(|(_, refuses)| *refuses).fold(0, |bits, (facet, _)| bits | bit(facet))
        });
        let named = dataset
            .states()
            .iter()
            .map(|state| state.code)
            .filter(|code| !filters.has_facets() && index.finds_state(*code, &terms))
            .collect();
        Tally { failed: failed.collect(), named }
    }

    /// The matching commitments.
    pub fn matching<'a>(&'a self, dataset: &'a Dataset) -> impl Iterator<Item = &'a Commitment> {
        self.within(dataset, 0)
    }

    /// The commitments that match or are refused by one facet alone: what the facet's own choices are counted over.
    pub fn matching_but<'a>(&'a self, dataset: &'a Dataset, facet: Facet) -> impl Iterator<Item = &'a Commitment> {
        self.matching_without(dataset, &[facet])
    }

    /// The commitments that would match if these facets were lifted.
    pub fn matching_without<'a>(&'a self, dataset: &'a Dataset, lifted: &[Facet]) -> impl Iterator<Item = &'a Commitment> + use<'a> {
        self.within(dataset, lifted.iter().fold(0, |bits, facet| bits | bit(*facet)))
    }

    fn within<'a>(&'a self, dataset: &'a Dataset, pardoned: u8) -> impl Iterator<Item = &'a Commitment> + use<'a> {
        let judged = dataset.commitments().iter().zip(&self.failed);
        judged.filter(move |(_, failed)| **failed & !pardoned == 0).map(|(commitment, _)| commitment)
    }

    /// The matching commitments that a state makes.
    pub fn counts_of(&self, dataset: &Dataset, code: code::StateCode) -> Counts {
        count(self.matching(dataset).filter(|commitment| commitment.owners.contains(&code)))
    }

    /// Whether an endorsing state belongs in the list and matches on the map: one of its commitments matches, or
    /// nothing but a search restricts the list and the search finds the state's name (an empty one finds all).
    pub fn shows(&self, dataset: &Dataset, code: StateCode) -> bool {
        self.named.contains(&code) || self.matching(dataset).any(|commitment| commitment.owners.contains(&code))
    }
}

/// Counts commitments by pillar.
pub fn count<'a>(commitments: impl Iterator<Item = &'a Commitment>) -> Counts {
    let mut counts = Counts::default();
    commitments.for_each(|commitment| counts.add(commitment.pillar));
    counts
}
