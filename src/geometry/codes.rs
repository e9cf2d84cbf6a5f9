//! Which codes have a shape, and whether it is a state's or a territory's: a table. Never says how a state is drawn.
//!
//! The geometry names its countries by ISO 3166-1 numeric codes. Borders are Natural Earth's, drawn de facto; giving a place a shape of
//! its own takes no position on its status. The reasons stand in ARCHITECTURE.md, "Boundary policy".

use crate::dataset::code::StateCode;
use serde::{Deserialize, Serialize};

/// What a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One of the 35 independent states of the Americas.
    State,
    /// Any other land of the Americas: shown as context, never coloured as a state's.
    Territory,
}

/// The independent states of the Americas: numeric and alpha-3 codes.
#[rustfmt::skip]
pub const AMERICAS_35: [(&str, &str); 35] = [
    ("028", "ATG"), ("032", "ARG"), ("044", "BHS"), ("084", "BLZ"), ("068", "BOL"), ("076", "BRA"), ("052", "BRB"),
    ("124", "CAN"), ("152", "CHL"), ("170", "COL"), ("188", "CRI"), ("192", "CUB"), ("212", "DMA"), ("214", "DOM"),
    ("218", "ECU"), ("308", "GRD"), ("320", "GTM"), ("328", "GUY"), ("340", "HND"), ("332", "HTI"), ("388", "JAM"),
    ("659", "KNA"), ("662", "LCA"), ("484", "MEX"), ("558", "NIC"), ("591", "PAN"), ("604", "PER"), ("600", "PRY"),
    ("222", "SLV"), ("740", "SUR"), ("780", "TTO"), ("858", "URY"), ("840", "USA"), ("670", "VCT"), ("862", "VEN"),
];

/// The other territories of the Americas that the geometry holds as countries of their own.
#[rustfmt::skip]
pub const TERRITORIES: [(&str, &str); 17] = [
    ("533", "ABW"), ("660", "AIA"), ("652", "BLM"), ("060", "BMU"), ("531", "CUW"), ("136", "CYM"), ("238", "FLK"),
    ("304", "GRL"), ("663", "MAF"), ("500", "MSR"), ("630", "PRI"), ("239", "SGS"), ("666", "SPM"), ("534", "SXM"),
    ("796", "TCA"), ("092", "VGB"), ("850", "VIR"),
];

/// A territory that the geometry draws as part of a country on another continent.
pub struct Part {
    /// The numeric code of the country it is drawn with.
    pub of: &'static str,
    /// Its own code.
    pub code: &'static str,
    /// Where its polygons begin: west, south, east, north, in degrees.
    pub within: [f64; 4],
}

/// The overseas parts of France and of the Netherlands in the Americas.
#[rustfmt::skip]
pub const PARTS: [Part; 4] = [
    Part { of: "250", code: "GLP", within: [-62.0, 15.7, -60.8, 16.7] },
    Part { of: "250", code: "GUF", within: [-55.0, 2.0, -51.0, 6.0] },
    Part { of: "250", code: "MTQ", within: [-61.4, 14.2, -60.6, 15.0] },
    Part { of: "528", code: "BES", within: [-69.0, 11.5, -62.5, 18.0] },
];

/// The 35 independent states of the Americas.
pub fn states() -> impl Iterator<Item = StateCode> {
    AMERICAS_35.iter().filter_map(|(_, code)| StateCode::parse(code).ok())
}

/// The code and kind of a polygon: by the numeric code of its country and a point (longitude, latitude) of its outline.
///
/// `None` is land of another continent.
pub fn owner(numeric: &str, (lon, lat): (f64, f64)) -> Option<(&'static str, Kind)> {
    let find = |table: &'static [(&str, &str)]| table.iter().find(|entry| entry.0 == numeric).map(|entry| entry.1);
    let part = || {
        let here = |part: &&Part| {
            let [west, south, east, north] = part.within;
            part.of == numeric && (west..=east).contains(&lon) && (south..=north).contains(&lat)
        };
        PARTS.iter().find(here).map(|part| part.code)
    };
    let state = find(&AMERICAS_35).map(|code| (code, Kind::State));
    state.or_else(|| find(&TERRITORIES).or_else(part).map(|code| (code, Kind::Territory)))
}
