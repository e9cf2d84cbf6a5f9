//! The committed file: complete, well formed, pointable, without overlaps.

use super::{code, committed};
use lad_explorer::geometry::codes::AMERICAS_35;
use lad_explorer::geometry::plane::{Point, Ring, bounds, contains, edges};
use lad_explorer::geometry::{Kind, Shape, path};
use std::collections::HashSet;

fn rings(shape: &Shape) -> Vec<Ring> {
    path::read(&shape.d).into_iter().chain(shape.rest.iter().flat_map(|rest| path::read(rest))).collect()
}

/// A point or an edge in tenths, to be compared exactly.
fn exact((x, y): Point) -> (i64, i64) {
    ((x * 10.0).round() as i64, (y * 10.0).round() as i64)
}

#[test]
fn all_35_states_have_a_shape() {
    let atlas = committed();
    for (_, state) in AMERICAS_35 {
        let shape = atlas.shape(code(state)).unwrap_or_else(|| panic!("{state} has no shape"));
        assert!(shape.is_state(), "{state} is a state");
        assert!(path::read(&shape.d).iter().all(|ring| ring.len() >= 3), "{state}: {}", shape.d);
        assert!(shape.area >= 1.0, "{state} has an area of {}", shape.area);
    }
    assert_eq!(atlas.shapes.iter().filter(|shape| shape.is_state()).count(), 35);
}

#[test]
fn every_endorsing_state_of_the_dataset_has_a_shape() {
    let bytes = std::fs::read("public/data/declaration.json").unwrap();
    let dataset: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let states = dataset["states"].as_array().unwrap();
    let atlas = committed();
    assert!(!states.is_empty());
    for state in states {
        let state = state["code"].as_str().unwrap();
        assert!(atlas.shape(code(state)).is_some_and(Shape::is_state), "{state} endorses, but has no shape");
    }
}

/// The boundary policy (ARCHITECTURE.md): these are shapes of their own, and never part of a state's.
#[test]
fn territories_are_not_drawn_as_states() {
    let atlas = committed();
    for territory in ["FLK", "GUF", "PRI", "GRL", "GLP", "MTQ", "ABW", "CUW", "BES", "BMU", "VIR", "VGB", "TCA", "CYM", "AIA", "MSR"] {
        let shape = atlas.shape(code(territory)).unwrap_or_else(|| panic!("{territory} has no shape"));
        assert_eq!(shape.kind, Kind::Territory, "{territory}");
    }
}

#[test]
fn paths_hold_only_what_is_expected() {
    let atlas = committed();
    let paths = atlas.shapes.iter().flat_map(|shape| [Some(&shape.d), shape.rest.as_ref()]).flatten().chain([&atlas.context]);
    for d in paths {
        assert!(d.starts_with('M') && d.ends_with('z'), "{d}");
        assert!(d.bytes().all(|byte| b"Mlz.- 0123456789".contains(&byte)), "{d}");
    }
}

#[test]
fn numbers_fit_the_paths() {
    for shape in committed().shapes {
        let main = path::read(&shape.d);
        let found = bounds(main.iter().flatten().copied());
        assert!(found.iter().zip(shape.bounds).all(|(a, b)| (a - b).abs() < 0.051), "{}: {found:?}", shape.code);
        // Islands of a few tenths may lose their middle to rounding.
        assert!(shape.room < 0.5 || contains(&rings(&shape), shape.label), "the label of {} lies outside", shape.code);
    }
}

/// Neighbours share their border to the last tenth: no point of one lies within another, and the border is the same line in both.
#[test]
fn shared_borders_stay_shared() {
    let atlas = committed();
    let states: Vec<(&Shape, Vec<Ring>)> = atlas.shapes.iter().map(|shape| (shape, rings(shape))).collect();
    for (a, outline) in &states {
        for (b, other) in states.iter().filter(|(b, _)| b.code != a.code) {
            let corners: HashSet<_> = other.iter().flatten().map(|&point| exact(point)).collect();
            let inside = outline.iter().flatten().find(|&&point| !corners.contains(&exact(point)) && contains(other, point));
            assert_eq!(inside, None, "{} reaches into {}", a.code, b.code);
        }
    }
    for (a, b) in
        [("USA", "MEX"), ("USA", "CAN"), ("ARG", "CHL"), ("BRA", "BOL"), ("HTI", "DOM"), ("GUY", "VEN"), ("SUR", "GUF"), ("GTM", "MEX")]
    {
        let lines = |name: &str| -> HashSet<_> {
            rings(atlas.shape(code(name)).unwrap()).iter().flat_map(|ring| edges(ring)).map(|(p, q)| (exact(p), exact(q))).collect()
        };
        let (there, back) = (lines(a), lines(b));
        assert!(there.iter().filter(|(p, q)| back.contains(&(*q, *p))).count() >= 3, "{a} and {b} share no border");
    }
}
