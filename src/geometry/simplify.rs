//! Fewer points for the same line: Visvalingam's method, arc by arc, so that neighbours keep one border. Knows no country.
//!
//! M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points (The Cartographic Journal 30, 1993).

use super::plane::{Point, triangle};

/// Drops, one after the other, the point that makes the smallest triangle with its neighbours, as long as the triangle is smaller than
/// `threshold` (square units). The ends stay; so do at least `fewest` points.
pub fn simplify(line: &[Point], threshold: f64, fewest: usize) -> Vec<Point> {
    let corners = line.windows(3).map(|corner| if let [a, b, c] = corner { triangle(*a, *b, *c) } else { f64::INFINITY });
    let ends = std::iter::once(f64::INFINITY);
    let mut points: Vec<(Point, f64)> = line.iter().copied().zip(ends.chain(corners).chain(std::iter::repeat(f64::INFINITY))).collect();
    while points.len() > fewest.max(2) {
        let Some((at, smallest)) = points.iter().map(|point| point.1).enumerate().min_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        if smallest >= threshold {
            break;
        }
        points.remove(at);
        for neighbour in [at.saturating_sub(1), at] {
            let around = neighbour.checked_sub(1).and_then(|before| points.get(before..neighbour + 2));
            if let Some([(a, _), (b, _), (c, _)]) = around {
                // Never less than what went before, so that a line is not eaten up from one side.
                let corner = triangle(*a, *b, *c).max(smallest);
                if let Some(point) = points.get_mut(neighbour) {
                    point.1 = corner;
                }
            }
        }
    }
    points.into_iter().map(|point| point.0).collect()
}

/// Adds points to long steps, straight in longitude and latitude (as borders along a parallel run), so that they bend with the projection.
pub fn densify(line: &[Point], longest: f64) -> Vec<Point> {
    let mut dense = Vec::with_capacity(line.len());
    for step in line.windows(2) {
        let [(ax, ay), (bx, by)] = step else { continue };
        // From 180 to -180 degrees is no step at all.
        let pieces = if (bx - ax).abs() > 180.0 { 1.0 } else { ((bx - ax).hypot(by - ay) / longest).ceil().max(1.0) };
        let mut piece = 0.0;
        while piece < pieces {
            dense.push((ax + (bx - ax) * piece / pieces, ay + (by - ay) * piece / pieces));
            piece += 1.0;
        }
    }
    dense.extend(line.last());
    dense
}
