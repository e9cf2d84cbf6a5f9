//! What the filters ask of each commitment, and nothing else: a few bytes each, so that all of them are judged in one pass
//! however many there are, and are quick to send. Knows no filter.

use super::Dataset;
use super::code::Pillar;
use super::wire::{Commitment, Kind, Status};
use crate::lang::Lang;

/// A commitment as the filters see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The pillar; `None` for all of them.
    pub pillar: Option<Pillar>,
    /// The kind.
    pub kind: Kind,
    /// The latest status that was reported.
    pub status: Option<Status>,
    /// The number of its action package.
    pub package: Option<u8>,
    /// The year in which it was announced.
    pub year: u16,
    /// The endorsing states that make it.
    pub owners: StateSet,
    /// Which of the others makes it, where no endorsing state does: a number of their own.
    pub maker: u16,
}

/// Endorsing states, by their places in the dataset's list: a bit each. A 65th state would have none; there are 35 in the
/// Americas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StateSet(u64);

impl StateSet {
    /// The set with the state at a place.
    #[must_use]
    pub fn with(self, place: usize) -> StateSet {
        StateSet(self.0 | u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default())
    }

    /// Both sets together.
    #[must_use]
    pub fn union(self, other: StateSet) -> StateSet {
        StateSet(self.0 | other.0)
    }

    /// Whether the sets share a state.
    pub fn meets(self, other: StateSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the state at a place is in it.
    pub fn contains(self, place: usize) -> bool {
        self.meets(StateSet::default().with(place))
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The places, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let place = (rest != 0).then(|| rest.trailing_zeros() as usize);
            rest &= rest.wrapping_sub(1);
            place
        })
    }
}

/// The entries of all commitments, in the dataset's order.
pub fn of(dataset: &Dataset) -> Vec<Entry> {
    let mut makers: Vec<&Commitment> = Vec::new();
    let entry = |it| {
        let owners = owners(dataset, it);
        let maker = if owners.is_empty() { number(&mut makers, it) } else { 0 };
        Entry {
            pillar: it.pillar,
            kind: it.kind,
            status: it.status_latest,
            package: it.action_package,
            year: it.announced_on.year(),
            owners,
            maker,
        }
    };
    dataset.commitments().iter().map(entry).collect()
}

fn owners(dataset: &Dataset, commitment: &Commitment) -> StateSet {
    commitment.owners.iter().filter_map(|code| dataset.place(*code)).fold(StateSet::default(), StateSet::with)
}

/// The number of whoever makes a commitment, among those who made one before it.
fn number<'a>(makers: &mut Vec<&'a Commitment>, commitment: &'a Commitment) -> u16 {
    let who = |it: &Commitment| (it.owners.clone(), it.actor.as_ref().map(|actor| actor.get(Lang::En).0.to_owned()));
    let found = makers.iter().position(|known| who(known) == who(commitment));
    let place = found.unwrap_or_else(|| {
        makers.push(commitment);
        makers.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}
