//! The order in which targets are placed, and the two groups that are spread as fans: the only decisions made by hand.

use crate::dataset::code::StateCode;
use crate::geometry::Point;

/// States whose targets stand in order on an arc, so that their leaders run nearly parallel.
pub struct Fan {
    /// The middle of the arc, in units of the frame.
    pub hub: Point,
    /// The directions, in degrees clockwise from east, between which the arc may stretch.
    pub between: (f64, f64),
    /// The states.
    pub states: &'static [&'static str],
}

impl Fan {
    /// Whether a state belongs to the fan.
    pub fn holds(&self, code: StateCode) -> bool {
        self.states.contains(&code.as_str())
    }
}

/// The islands of the eastern Caribbean and the Guianas, into the Atlantic; the Central American isthmus, into the Pacific.
pub const FANS: [Fan; 2] = [
    Fan { hub: (640.0, 556.0), between: (-80.0, 30.0), states: &["KNA", "ATG", "DMA", "LCA", "VCT", "BRB", "GRD", "TTO", "GUY", "SUR"] },
    Fan { hub: (480.0, 545.0), between: (100.0, 172.0), states: &["GTM", "SLV", "HND", "NIC", "CRI", "PAN"] },
];

/// The others: the islands in the middle first, for they have the fewest places to choose from.
const TURNS: [&str; 10] = ["BHS", "JAM", "CUB", "HTI", "DOM", "BLZ", "PRY", "URY", "ECU", "CHL"];

/// When a state's turn comes.
pub fn turn(code: StateCode) -> (usize, StateCode) {
    (TURNS.iter().position(|&other| other == code.as_str()).unwrap_or(TURNS.len()), code)
}
