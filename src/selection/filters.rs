//! What commitments must be like to be shown: any of the choices within a facet, all of the facets together.

use super::Picks;
use crate::dataset::code::Pillar;
use crate::dataset::wire::{Kind, Status};

/// The choices of every facet, and the search.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    /// Pillars.
    pub pillars: Picks<Pillar>,
    /// Kinds of commitment.
    pub kinds: Picks<Kind>,
    /// Latest reported status.
    pub statuses: Picks<StatusFacet>,
    /// Numbers of action packages.
    pub packages: Picks<u8>,
    /// Years of announcement.
    pub years: Picks<u16>,
    /// Words to be found, as typed.
    pub search: String,
}

/// The latest status as a choice: one that was reported, or that nothing was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusFacet {
    /// Somebody reported it.
    Reported(Status),
    /// No information was found.
    NoInformation,
}

/// Which facet, where facets are spoken of as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Pillars.
    Pillars,
    /// Kinds of commitment.
    Kinds,
    /// Latest reported status.
    Statuses,
    /// Action packages.
    Packages,
    /// Years of announcement.
    Years,
    /// The search.
    Search,
}

impl Facet {
    /// All facets, in the order of the page.
    pub const ALL: [Facet; 6] = [Facet::Pillars, Facet::Kinds, Facet::Statuses, Facet::Packages, Facet::Years, Facet::Search];
}

impl StatusFacet {
    /// All choices, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = StatusFacet> {
        Status::ALL.iter().copied().map(StatusFacet::Reported).chain([StatusFacet::NoInformation])
    }

    /// The choice that a commitment's latest status falls under.
    pub fn of(latest: Option<Status>) -> StatusFacet {
        latest.map_or(StatusFacet::NoInformation, StatusFacet::Reported)
    }

    /// The choice's word in the query string.
    pub const fn as_str(self) -> &'static str {
        match self {
            StatusFacet::Reported(status) => status.as_str(),
            StatusFacet::NoInformation => "none",
        }
    }
}

impl Filters {
    /// Whether nothing is restricted.
    pub fn is_empty(&self) -> bool {
        Facet::ALL.into_iter().all(|facet| !self.is_active(facet))
    }

    /// Whether anything but the search is restricted.
    pub fn has_facets(&self) -> bool {
        Facet::ALL.into_iter().any(|facet| facet != Facet::Search && self.is_active(facet))
    }

    /// Whether a facet restricts anything.
    pub fn is_active(&self, facet: Facet) -> bool {
        match facet {
            Facet::Pillars => !self.pillars.is_empty(),
            Facet::Kinds => !self.kinds.is_empty(),
            Facet::Statuses => !self.statuses.is_empty(),
            Facet::Packages => !self.packages.is_empty(),
            Facet::Years => !self.years.is_empty(),
            Facet::Search => !self.search.trim().is_empty(),
        }
    }

    /// How many choices were made of the facets that the page folds away: all but the pillars and the search.
    pub fn folded(&self) -> usize {
        self.kinds.len() + self.statuses.len() + self.packages.len() + self.years.len()
    }

    /// The same filters with one facet lifted.
    pub fn without(&self, facet: Facet) -> Filters {
        let mut rest = self.clone();
        match facet {
            Facet::Pillars => rest.pillars = Picks::default(),
            Facet::Kinds => rest.kinds = Picks::default(),
            Facet::Statuses => rest.statuses = Picks::default(),
            Facet::Packages => rest.packages = Picks::default(),
            Facet::Years => rest.years = Picks::default(),
            Facet::Search => rest.search.clear(),
        }
        rest
    }
}
