//! Outlines cut at the frame (the method of Sutherland and Hodgman, one side after the other). Knows no map.

use super::plane::{Point, Ring, edges};

/// The part of a ring inside a box (left, top, right, bottom); empty when there is none.
///
/// What leaves the box follows its side, so the box should be a little larger than what is shown.
pub fn clip(ring: &[Point], [left, top, right, bottom]: [f64; 4]) -> Ring {
    let ring = half(ring, |(x, _)| x - left);
    let ring = half(&ring, |(x, _)| right - x);
    let ring = half(&ring, |(_, y)| y - top);
    half(&ring, |(_, y)| bottom - y)
}

/// The part of a ring on the side where `inside` is not negative.
fn half(ring: &[Point], inside: impl Fn(Point) -> f64) -> Ring {
    let mut kept = Vec::with_capacity(ring.len());
    for (from, to) in edges(ring) {
        let (a, b) = (inside(from), inside(to));
        if a >= 0.0 {
            kept.push(from);
        }
        if (a >= 0.0) != (b >= 0.0) {
            let part = a / (a - b);
            kept.push((from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1)));
        }
    }
    kept
}
