//! Where a state lies: the Americas in coarse outlines, small enough to stand on every page of a state.

use crate::dataset::code::StateCode;
use crate::geometry::plane::{Point, Ring, area, triangle};
use crate::geometry::{Atlas, Shape, View, path};

/// How coarse the land is, in units of the atlas’s frame: about a pixel of the drawing. Places are rounded to this grid, so that shared borders stay shared.
const GRID: f64 = 10.0;

/// The same for the state itself.
const OWN_GRID: f64 = 5.0;

/// The least radius of the ring around a state, in units of the frame, so that a small island is found, too.
const LEAST_RING: f64 = 34.0;

/// States that reach further than this need no ring.
const LARGE: f64 = 160.0;

/// A small map with one state on it. All numbers are in units of the atlas's frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Locator {
    /// The size of the drawing.
    pub view: View,
    /// All land of the Americas, as one path.
    pub land: String,
    /// The state, as a path.
    pub state: String,
    /// A ring around it, as its middle and radius, where it is not large.
    pub ring: Option<(Point, f64)>,
}

/// The locator of a state; nothing where the atlas does not have it.
pub fn locator(atlas: &Atlas, code: StateCode) -> Option<Locator> {
    let shape = atlas.shape(code)?;
    let rings = |it: &Shape| path::read(&it.outline());
    let land: Vec<Ring> = atlas.shapes.iter().flat_map(rings).collect();
    let own = rings(shape);
    let [left, top, right, bottom] = shape.bounds;
    let reach = (right - left).max(bottom - top);
    let middle = (f64::midpoint(left, right), f64::midpoint(top, bottom));
    Some(Locator {
        view: atlas.view,
        land: coarse(&land, GRID),
        state: coarse(&own, OWN_GRID),
        ring: (reach < LARGE).then_some((middle, (reach * 0.75).max(LEAST_RING))),
    })
}

/// Outlines on a grid; what is smaller than a cell falls away, and so does a place between two others in line.
fn coarse(rings: &[Ring], grid: f64) -> String {
    let on_grid = |&(x, y): &Point| ((x / grid).round() * grid, (y / grid).round() * grid);
    let rings = rings.iter().map(|ring| straight(ring.iter().map(on_grid)));
    let rings: Vec<Ring> = rings.filter(|ring| area(ring).abs() > grid * grid).collect();
    path::write(&rings)
}

/// A ring without places that lie in line with those before and after, as those of a spike do.
fn straight(places: impl Iterator<Item = Point>) -> Ring {
    let mut ring: Ring = Vec::new();
    for place in places {
        while let [.., before, last] = ring.as_slice()
            && triangle(*before, *last, place).abs() < 1e-6
        {
            ring.pop();
        }
        ring.push(place);
    }
    ring
}
