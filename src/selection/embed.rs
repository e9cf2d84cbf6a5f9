//! What can be shown in a frame on somebody else's page.

use crate::dataset::code::{Pillar, StateCode};

/// A page made for a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Embed {
    /// Filters, list and map.
    Explorer,
    /// The map alone.
    Map,
    /// One state.
    State(StateCode),
    /// The states and commitments of one pillar.
    Pillar(Pillar),
    /// One commitment, by its identifier.
    Commitment(String),
}

impl Embed {
    /// Whether the application takes it over: the others are read, and need none.
    pub fn is_live(&self) -> bool {
        matches!(self, Embed::Explorer | Embed::Map)
    }

    /// The height, in CSS pixels, that a frame has until it is told better; what is higher scrolls in it.
    pub fn initial_height(&self) -> u16 {
        match self {
            Embed::Explorer => 1400,
            Embed::Map | Embed::State(_) => 900,
            Embed::Pillar(_) => 1100,
            Embed::Commitment(_) => 700,
        }
    }

    /// The path below `embed/`, with its closing slash.
    pub fn path(&self) -> String {
        match self {
            Embed::Explorer => String::new(),
            Embed::Map => "map/".to_owned(),
            Embed::State(code) => format!("states/{code}/"),
            Embed::Pillar(pillar) => format!("pillars/{}/", pillar.number()),
            Embed::Commitment(id) => format!("commitments/{id}/"),
        }
    }
}
