//! Targets of small states, at every width from 288 to 1400 pixels: complete, apart, in the frame, with leaders that do not cross.

use super::{code, committed};
use lad_explorer::dataset::code::StateCode;
use lad_explorer::geometry::plane::{contains, cross, distance, from_segment};
use lad_explorer::geometry::{Atlas, Target, default_targets, path, place};
use proptest::prelude::*;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(committed);

/// What must hold of targets, whatever the width; `least_px` is the smallest diameter.
fn check(targets: &[Target], width_px: f64, least_px: f64) {
    let unit = ATLAS.view.width / width_px;
    for target in targets {
        let ((x, y), r) = (target.centre, target.radius);
        assert!(r * 2.0 / unit >= least_px - 1e-9, "{} has only {} px", target.code, r * 2.0 / unit);
        assert!(x >= r && y >= r && x <= ATLAS.view.width - r && y <= ATLAS.view.height - r, "{} leaves the frame", target.code);
        assert!(target.leader || distance(target.centre, target.anchor) < r, "{} is away from its state without a leader", target.code);
        for other in targets.iter().filter(|other| other.code != target.code) {
            assert!(distance(target.centre, other.centre) > r + other.radius, "{} overlaps {}", target.code, other.code);
            let (a, b) = ((target.anchor, target.centre), (other.anchor, other.centre));
            assert!(!cross(a, b), "the leaders of {} and {} cross", target.code, other.code);
            assert!(!other.leader || from_segment(target.centre, b.0, b.1) > r, "{} covers the leader of {}", target.code, other.code);
        }
    }
    for shape in ATLAS.shapes.iter().filter(|shape| shape.is_state()) {
        let own = targets.iter().find(|target| target.code == shape.code);
        for target in targets.iter().filter(|target| target.code != shape.code) {
            assert!(distance(target.centre, shape.label) > target.radius, "{} covers the label of {}", target.code, shape.code);
            assert!(own.is_some() || distance(target.centre, shape.middle()) > target.radius, "{} covers {}", target.code, shape.code);
        }
        if own.is_none() {
            assert!(shape.room * 2.0 / unit >= least_px, "{} needs a target", shape.code);
            assert!(contains(&path::read(&shape.d), shape.middle()), "{} cannot be pointed at", shape.code);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_state_can_be_pointed_at(width in 288.0..1400.0) {
        check(&place(&ATLAS, width, &|_| 24.0), width, 24.0);
    }

    #[test]
    fn wishes_are_granted_in_part(width in 288.0..1400.0, wish in 24.0..48.0) {
        let large = ["BRB", "BLZ", "CRI", "GUY", "HTI", "JAM", "PAN", "SLV", "SUR", "URY"].map(code);
        let targets = place(&ATLAS, width, &|state| if large.contains(&state) { wish } else { 24.0 });
        check(&targets, width, 24.0);
        prop_assert!(targets.iter().all(|target| target.radius * 2.0 * width / ATLAS.view.width <= wish + 1e-9));
    }
}

#[test]
fn narrower_maps_still_get_something() {
    for width in [120.0, 200.0, 260.0] {
        assert!(!place(&ATLAS, width, &|_| 24.0).is_empty(), "at {width} px");
    }
}

#[test]
fn the_same_input_gives_the_same_places() {
    assert_eq!(default_targets(&ATLAS), default_targets(&ATLAS));
    check(&default_targets(&ATLAS), 440.0, 24.0);
}

#[test]
fn the_eastern_caribbean_reads_from_north_to_south() {
    let order = ["KNA", "ATG", "DMA", "LCA", "VCT", "GRD", "TTO"].map(code);
    let targets = default_targets(&ATLAS);
    let bearing = |state: StateCode| {
        let target = targets.iter().find(|target| target.code == state).unwrap();
        (target.centre.1 - 556.0).atan2(target.centre.0 - 640.0)
    };
    assert!(order.windows(2).all(|pair| bearing(pair[0]) < bearing(pair[1])));
}
