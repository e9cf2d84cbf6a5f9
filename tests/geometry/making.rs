//! How the atlas is made.
//!
//! `tests/golden/projection.json` was written by npm d3-geo 3.1.2: `geoAzimuthalEqualArea().rotate([88, -12]).scale(516).translate([430, 588])`
//! applied to each longitude and latitude, rounded to six decimals.

use super::targets::endorsers;
use super::{code, committed};
use lad_explorer::geometry::build::{PROJECTION, build, write};
use lad_explorer::geometry::codes::owner;
use lad_explorer::geometry::plane::{Point, Ring, area, contains};
use lad_explorer::geometry::topology::{Topology, index, ring};
use lad_explorer::geometry::{path, simplify};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const INPUT: &str = "node_modules/world-atlas/countries-50m.json";

proptest! {
    #[test]
    fn a_simpler_line_keeps_its_ends_and_invents_nothing(line in prop::collection::vec((0.0..50.0, 0.0..50.0), 2..40), threshold in 0.0..50.0) {
        let simple = simplify::simplify(&line, threshold, 2);
        prop_assert_eq!((simple.first(), simple.last()), (line.first(), line.last()));
        prop_assert!(simple.iter().all(|point| line.contains(point)));
    }

    #[test]
    fn a_path_reads_as_it_was_written(ring in prop::collection::vec((-99i32..9999, -99i32..9999), 3..30)) {
        let ring: Vec<_> = ring.into_iter().map(|(x, y)| (f64::from(x) / 10.0, f64::from(y) / 10.0)).collect();
        let text = path::write([&ring]);
        let again = path::read(&text);
        prop_assert_eq!(path::write(&again), text);
        prop_assert!(again.iter().all(|read| (area(read) - area(&ring)).abs() < 1e-6));
    }
}

#[test]
fn the_projection_agrees_with_d3_geo() {
    let golden: Vec<serde_json::Value> = serde_json::from_slice(&std::fs::read("tests/golden/projection.json").unwrap()).unwrap();
    assert!(golden.len() > 10);
    for row in golden {
        let number = |key: &str| row[key].as_f64().unwrap();
        let (x, y) = PROJECTION.forward((number("lon"), number("lat"))).unwrap();
        assert!((x - number("x")).abs() < 1e-5 && (y - number("y")).abs() < 1e-5, "{row}: {x} {y}");
    }
}

/// The boundary policy (ARCHITECTURE.md), as places.
#[test]
fn disputed_places_belong_where_the_policy_says() {
    let atlas = committed();
    // Essequibo, French Guiana, East Falkland, San Juan, and Alaska's Anchorage.
    let places = [((-59.5, 6.0), "GUY"), ((-53.0, 4.0), "GUF"), ((-58.9, -51.75), "FLK"), ((-66.4, 18.2), "PRI"), ((-150.0, 62.0), "USA")];
    for (place, owner) in places {
        let place = PROJECTION.forward(place).unwrap();
        let holds = |d: &str| contains(&path::read(d), place);
        let holders = atlas.shapes.iter().filter(|shape| holds(&shape.d) || shape.rest.as_deref().is_some_and(holds));
        assert_eq!(holders.map(|shape| shape.code).collect::<Vec<_>>(), [code(owner)]);
    }
}

#[test]
fn the_western_aleutians_do_not_smear() {
    let usa = committed().shape(code("USA")).cloned().unwrap();
    for ring in path::read(&usa.rest.unwrap()) {
        assert!(ring.iter().all(|(x, y)| *x < 270.0 && *y < 250.0), "a far part of the USA lies away from Alaska");
    }
}

#[test]
fn the_committed_atlas_is_what_the_generator_makes() {
    let Ok(input) = std::fs::read(INPUT) else { panic!("{INPUT} is missing: run `make setup` (or `npm ci`), which fetches it") };
    let made = write(&build(&input, &endorsers()).unwrap()).unwrap();
    let committed = std::fs::read_to_string("public/data/atlas.json").unwrap();
    assert!(made == committed, "public/data/atlas.json is out of date: make it again as CONTRIBUTING.md says");
}

/// The outlines of a shape by its points in tenths of a unit, to be compared exactly.
fn outlines(state: &str) -> Vec<Vec<(i64, i64)>> {
    let atlas = committed();
    let shape = atlas.shape(code(state)).unwrap_or_else(|| panic!("{state} has no shape"));
    let rings = path::read(&shape.d).into_iter().chain(shape.rest.iter().flat_map(|rest| path::read(rest)));
    rings.map(|ring: Ring| ring.into_iter().map(tenths).collect()).collect()
}

fn tenths((x, y): Point) -> (i64, i64) {
    ((x * 10.0).round() as i64, (y * 10.0).round() as i64)
}

/// The two ways along an outline between two of its points; none where it misses one of them.
fn ways(outline: &[(i64, i64)], from: (i64, i64), to: (i64, i64)) -> Vec<Vec<(i64, i64)>> {
    let place = |point| outline.iter().position(|it| *it == point);
    let (Some(from), Some(to)) = (place(from), place(to)) else { return Vec::new() };
    let count = outline.len();
    let along = |step: usize, length: usize| (0..=length).map(|n| outline[(from + n * step) % count]).collect();
    vec![along(1, (to + count - from) % count), along(count - 1, (from + count - to) % count)]
}

/// Every border that two neighbours have in Natural Earth is one line in the atlas, from its first point to its last: what
/// lies between them is neither a gap nor an overlap.
#[test]
fn every_border_of_the_source_is_one_line_in_both_neighbours() {
    let input = std::fs::read(INPUT).unwrap_or_else(|_| panic!("{INPUT} is missing: run `make setup`, which fetches it"));
    let topology = Topology::parse(&input).unwrap();
    let mut owners: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for country in &topology.countries {
        for polygon in &country.polygons {
            let Some(start) = polygon.first().and_then(|outer| ring(&topology.arcs, outer).first().copied()) else { continue };
            let Some((code, _)) = owner(country.numeric.as_deref().unwrap_or_default(), start) else { continue };
            for &arc in polygon.iter().flatten() {
                owners.entry(index(arc)).or_default().insert(code);
            }
        }
    }
    // Saint Martin is too small to be drawn, and with it the border on it.
    owners.values_mut().for_each(|of| of.retain(|code| *code != "MAF"));
    let borders: Vec<(usize, Vec<&str>)> =
        owners.into_iter().map(|(arc, of)| (arc, Vec::from_iter(of))).filter(|(_, of)| of.len() == 2).collect();
    let pairs: BTreeSet<&Vec<&str>> = borders.iter().map(|(_, of)| of).collect();
    assert!(pairs.len() >= 35, "{} pairs of neighbours", pairs.len());
    let mut lost = Vec::new();
    for (arc, of) in &borders {
        let end = |point: Option<&Point>| tenths(PROJECTION.forward(*point.unwrap()).unwrap());
        let (from, to) = (end(topology.arcs[*arc].first()), end(topology.arcs[*arc].last()));
        let lines =
            |state: &str| -> BTreeSet<Vec<(i64, i64)>> { outlines(state).iter().flat_map(|outline| ways(outline, from, to)).collect() };
        let (here, there) = (lines(of[0]), lines(of[1]));
        if here.is_empty() || there.is_empty() {
            lost.push(of.join(" and "));
        } else {
            assert!(here.intersection(&there).next().is_some(), "{of:?}: the border from {from:?} to {to:?} is two lines");
        }
    }
    // An islet of British Columbia beside Alaska, of two or three units, is left out as too small to be seen.
    assert_eq!(lost, ["CAN and USA"], "borders of which one neighbour has lost an end");
}
