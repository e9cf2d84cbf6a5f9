//! The geometry room: what the atlas promises, where targets go, and (with the feature `tools`) how the atlas is made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

#[path = "geometry/atlas.rs"]
mod atlas;
#[cfg(feature = "tools")]
#[path = "geometry/making.rs"]
mod making;
#[path = "geometry/targets.rs"]
mod targets;

use lad_explorer::dataset::code::StateCode;
use lad_explorer::geometry::Atlas;

/// The committed atlas.
fn committed() -> Atlas {
    let bytes = std::fs::read("public/data/atlas.json").expect("public/data/atlas.json is committed");
    Atlas::parse(&bytes).expect("the committed atlas can be read")
}

fn code(text: &str) -> StateCode {
    StateCode::parse(text).unwrap()
}
