//! One country's polygons, sorted into a main part and the rest, with the numbers that the page needs of it.
//!
//! Automated readers point at the middle of a shape's box; therefore the main part is chosen so that this middle lies on it.

use super::codes::Kind;
use super::plane::{Point, Ring, area, bounds, contains, distance, tenth};
use super::{Shape, path, room::roomiest};
use crate::dataset::code::StateCode;

/// An outer ring and its holes.
pub type Polygon = Vec<Ring>;

/// Islands nearer than this to the main part belong to it, and so do islands near to those.
const REACH: f64 = 25.0;

/// A state with less room than this is never pointed at directly, so its islands may stay together.
const POINTED: f64 = 5.0;

/// Makes a shape of polygons; `None` when there are none.
pub fn shape(code: StateCode, kind: Kind, mut polygons: Vec<Polygon>) -> Option<Shape> {
    polygons.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let whole: f64 = polygons.iter().map(size).sum();
    let (label, room) = roomiest(polygons.first()?, 0.05);
    let (near, far) = split(polygons.clone(), REACH);
    let (main, rest) = if room < POINTED || middle_is_inside(&near) {
        (near, far)
    } else {
        // The land without its islands; if that does not help, all together: such a state needs a target of its own.
        let (alone, islands) = split(polygons, 0.0);
        if middle_is_inside(&alone) { (alone, islands) } else { (near, far) }
    };
    let [left, top, right, bottom] = bounds(main.iter().flatten().flatten().copied());
    Some(Shape {
        code,
        kind,
        d: path::write(main.iter().flatten()),
        rest: Some(path::write(rest.iter().flatten())).filter(|path| !path.is_empty()),
        label: (tenth(label.0), tenth(label.1)),
        room: tenth(room),
        span: tenth(span(&main, label, room)),
        bounds: [tenth(left), tenth(top), tenth(right), tenth(bottom)],
        area: tenth(whole),
    })
}

/// How far a line of text may reach to both sides of a place and stay on the land: looked for at three heights.
fn span(polygons: &[Polygon], (x, y): Point, room: f64) -> f64 {
    const STEP: f64 = 0.5;
    let inside = |reach: f64| {
        let corners = [-0.25, 0.0, 0.25].map(|up| y + up * room);
        corners.iter().all(|y| [x - reach, x + reach].iter().all(|x| contains(polygons.iter().flatten(), (*x, *y))))
    };
    let mut reach = 0.0;
    while inside(reach + STEP) {
        reach += STEP;
    }
    reach
}

/// The area of a polygon without its holes.
pub fn size(polygon: &Polygon) -> f64 {
    let mut rings = polygon.iter().map(|ring| area(ring).abs());
    rings.next().unwrap_or(0.0) - rings.sum::<f64>()
}

/// The first polygon with everything that lies within reach, step by step; and what remains.
fn split(mut waiting: Vec<Polygon>, reach: f64) -> (Vec<Polygon>, Vec<Polygon>) {
    let mut main: Vec<Polygon> = Vec::new();
    let mut next: Vec<Polygon> = waiting.drain(..1.min(waiting.len())).collect();
    while !next.is_empty() {
        let (near, far) = waiting.into_iter().partition(|polygon| reach > 0.0 && next.iter().any(|other| gap(polygon, other) < reach));
        main.append(&mut next);
        (next, waiting) = (near, far);
    }
    (main, waiting)
}

/// The distance between the nearest corners of two polygons.
fn gap(a: &Polygon, b: &Polygon) -> f64 {
    let corners = |polygon: &Polygon| -> Vec<Point> { polygon.iter().flatten().copied().collect() };
    let others = corners(b);
    corners(a).iter().flat_map(|&from| others.iter().map(move |&to| distance(from, to))).fold(f64::INFINITY, f64::min)
}

/// Whether the middle of the bounding box lies on the land.
fn middle_is_inside(polygons: &[Polygon]) -> bool {
    let [left, top, right, bottom] = bounds(polygons.iter().flatten().flatten().copied());
    contains(polygons.iter().flatten(), ((left + right) / 2.0, (top + bottom) / 2.0))
}
