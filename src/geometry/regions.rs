//! The order in which a reader who uses keys goes through the 35 states, and the regions that the map can show alone: one table.
//!
//! The tour goes from north to south: North America, down Central America, the Caribbean from its western islands along the arc of the
//! eastern ones, and South America from the Caribbean coast to the far south. Regions are those of everyday use, so Mexico is in the first.

use super::{Atlas, plane};
use crate::dataset::code::StateCode;

/// A part of the Americas that the map can show alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// Canada, the United States and Mexico.
    North,
    /// Guatemala to Panama.
    Central,
    /// The island states.
    Caribbean,
    /// Colombia to Argentina and Chile.
    South,
}

/// The regions with their states, in the order of the tour.
#[rustfmt::skip]
pub const TOUR: [(Region, &[&str]); 4] = [
    (Region::North, &["CAN", "USA", "MEX"]),
    (Region::Central, &["GTM", "BLZ", "SLV", "HND", "NIC", "CRI", "PAN"]),
    (Region::Caribbean, &["BHS", "CUB", "JAM", "HTI", "DOM", "KNA", "ATG", "DMA", "LCA", "VCT", "BRB", "GRD", "TTO"]),
    (Region::South, &["COL", "VEN", "GUY", "SUR", "ECU", "PER", "BRA", "BOL", "PRY", "CHL", "ARG", "URY"]),
];

/// The 35 states in the order of the tour.
pub fn tour() -> impl Iterator<Item = StateCode> {
    TOUR.iter().flat_map(|(_, states)| states.iter()).filter_map(|code| StateCode::parse(code).ok())
}

impl Region {
    /// All regions, in the order of the tour.
    pub const ALL: [Region; 4] = [Region::North, Region::Central, Region::Caribbean, Region::South];

    /// The bounding box of the main parts of its states: left, top, right, bottom.
    pub fn bounds(self, atlas: &Atlas) -> [f64; 4] {
        let states = TOUR.iter().find(|(region, _)| *region == self).map_or(&[][..], |(_, states)| states);
        let shapes = atlas.shapes.iter().filter(|shape| states.contains(&shape.code.as_str()));
        plane::bounds(shapes.flat_map(|shape| {
            let [left, top, right, bottom] = shape.bounds;
            [(left, top), (right, bottom)]
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::codes::states;

    #[test]
    fn the_tour_visits_each_of_the_35_once() {
        let (mut visited, mut all): (Vec<_>, Vec<_>) = (tour().collect(), states().collect());
        visited.sort();
        all.sort();
        assert_eq!(visited, all);
    }
}
