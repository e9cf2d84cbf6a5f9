//! The places at which states are pointed at, in the committed atlas, on drawings from 288 to 1920 pixels wide: complete, large enough,
//! apart, in the frame, with lines that do not cross.

use super::{code, committed};
use lad_explorer::dataset::code::StateCode;
use lad_explorer::geometry::plane::{Ring, contains, cross, distance, from_segment};
use lad_explorer::geometry::regions::{Region, tour};
use lad_explorer::geometry::{Atlas, LEAST_PX, NARROWEST_PX, Panel, Point, Shape, Target, path};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(committed);

/// The radius of the disc that is drawn where a target stands aside, in CSS pixels.
const DISC_PX: f64 = 11.0;

/// The states with the larger targets.
pub fn endorsers() -> BTreeSet<StateCode> {
    let bytes = std::fs::read("public/data/declaration.json").unwrap();
    lad_explorer::dataset::load(&bytes).0.states().iter().map(|state| state.code).collect()
}

/// What must hold on a drawing of a width; all lengths in CSS pixels.
fn faults(panel: &Panel, width: f64) -> Vec<String> {
    let height = width * panel.window[3] / panel.window[2];
    let place = |at: Point| {
        let (x, y) = panel.share(at);
        (x * width, y * height)
    };
    let mut faults = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            faults.push(format!("{what} at {width} px"));
        }
    };
    let line = |target: &Target| target.anchor.map(|anchor| (place(anchor), place(target.at)));
    for target in &panel.targets {
        let ((x, y), r) = (place(target.at), target.px / 2.0);
        check(x >= r && y >= r && x <= width - r && y <= height - r, format!("{} leaves the frame", target.code));
        for other in panel.targets.iter().filter(|other| other.code != target.code) {
            let apart = distance((x, y), place(other.at)) >= r + other.px / 2.0;
            check(apart, format!("{} overlaps {}", target.code, other.code));
            if let Some(theirs) = line(other) {
                check(from_segment((x, y), theirs.0, theirs.1) >= DISC_PX, format!("{} covers the line of {}", target.code, other.code));
                check(line(target).is_none_or(|own| !cross(own, theirs)), format!("the lines of {} and {} cross", target.code, other.code));
            }
        }
    }
    faults
}

#[test]
fn no_target_overlaps_another_at_any_width() {
    for panel in &ATLAS.panels {
        for width in (NARROWEST_PX as u32..=1920).step_by(8) {
            assert_eq!(faults(panel, f64::from(width)), Vec::<String>::new());
        }
    }
}

/// So that the test above can fail.
#[test]
fn narrower_drawings_are_found_too_narrow() {
    assert!(ATLAS.panels.iter().all(|panel| !faults(panel, 150.0).is_empty()));
}

#[test]
fn every_state_has_one_target_of_its_size() {
    let all: Vec<StateCode> = ATLAS.panels.iter().flat_map(|panel| &panel.targets).map(|target| target.code).collect();
    let once: BTreeSet<StateCode> = all.iter().copied().collect();
    assert_eq!((all.len(), once), (35, tour().collect()));
    let endorsers = endorsers();
    for target in ATLAS.panels.iter().flat_map(|panel| &panel.targets) {
        let least = if endorsers.contains(&target.code) { 44.0 } else { LEAST_PX };
        assert!(target.px >= least, "{} has {} px: make the atlas again for the present endorsers", target.code, target.px);
    }
}

#[test]
fn targets_stand_in_the_order_of_the_tour() {
    let order: Vec<StateCode> = tour().collect();
    for panel in &ATLAS.panels {
        let places: Vec<usize> = panel.targets.iter().map(|target| order.iter().position(|code| *code == target.code).unwrap()).collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}

fn land(shape: &Shape) -> Vec<Ring> {
    path::read(&shape.d)
}

/// A target lies on its own land, or at it; or else a line leads to a place on it.
#[test]
fn each_target_belongs_visibly_to_its_state() {
    for panel in &ATLAS.panels {
        let unit = panel.window[2] / NARROWEST_PX;
        for target in &panel.targets {
            let shape = ATLAS.shape(target.code).unwrap();
            let tied = target.anchor.unwrap_or(target.at);
            let near = if target.anchor.is_some() { 0.0 } else { DISC_PX * unit };
            let on_land = contains(&land(shape), tied) || distance(shape.label, tied) <= near.max(1.0).max(shape.room);
            assert!(on_land, "{} is tied to {tied:?}", target.code);
            for other in ATLAS.shapes.iter().filter(|other| other.is_state() && other.code != target.code) {
                assert!(!contains(&land(other), tied), "{} is tied to {}", target.code, other.code);
            }
        }
    }
}

#[test]
fn the_inset_is_for_states_that_are_small_in_the_whole() {
    let [whole, inset] = ATLAS.panels.as_slice() else { panic!("two drawings") };
    assert_eq!(whole.window, [0.0, 0.0, ATLAS.view.width, ATLAS.view.height]);
    let holds = |panel: &Panel, name: &str| panel.targets.iter().any(|target| target.code == code(name));
    for name in ["BRB", "KNA", "JAM", "HTI", "PAN", "BLZ", "SUR"] {
        assert!(holds(inset, name), "{name}");
    }
    for name in ["CAN", "USA", "BRA", "CHL", "URY"] {
        assert!(holds(whole, name), "{name}");
    }
}

#[test]
fn regions_frame_their_states() {
    let inside = |region: Region, name: &str| {
        let [left, top, right, bottom] = region.bounds(&ATLAS);
        let (x, y) = ATLAS.shape(code(name)).unwrap().label;
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    };
    for (region, within, without) in
        [(Region::North, "MEX", "BRA"), (Region::Central, "PAN", "CUB"), (Region::Caribbean, "BRB", "PER"), (Region::South, "ARG", "CAN")]
    {
        assert!(inside(region, within) && !inside(region, without), "{region:?}");
    }
}
