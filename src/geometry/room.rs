//! The point of a polygon that is farthest from its outline: where a label or a finger has most room. Knows no map.
//!
//! The method is V. Agafonkin's polylabel (2016): squares of a grid, the most promising first, quartered until none can be better.

use super::plane::{Point, Ring, bounds, contains, edges, from_segment};
use std::collections::BinaryHeap;

struct Cell {
    middle: Point,
    half: f64,
    /// Distance of the middle from the outline, negative outside.
    room: f64,
}

impl Cell {
    fn new(polygon: &[Ring], middle: Point, half: f64) -> Cell {
        let near = polygon.iter().flat_map(|ring| edges(ring)).map(|(a, b)| from_segment(middle, a, b)).fold(f64::INFINITY, f64::min);
        Cell { middle, half, room: if contains(polygon, middle) { near } else { -near } }
    }
    /// No point of the square has more room than this.
    fn promise(&self) -> f64 {
        self.room + self.half * std::f64::consts::SQRT_2
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Cell) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Cell {}
impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Cell) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Cell {
    fn cmp(&self, other: &Cell) -> std::cmp::Ordering {
        self.promise().total_cmp(&other.promise())
    }
}

/// The point with most room inside a polygon (outer ring first, then holes), and how much, to `precision`.
pub fn roomiest(polygon: &[Ring], precision: f64) -> (Point, f64) {
    let [left, top, right, bottom] = bounds(polygon.iter().flatten().copied());
    let size = (right - left).min(bottom - top).max(precision);
    let half = size / 2.0;
    let mut best = Cell::new(polygon, ((left + right) / 2.0, (top + bottom) / 2.0), 0.0);
    let mut waiting = BinaryHeap::new();
    let mut x = left + half;
    while x - half < right {
        let mut y = top + half;
        while y - half < bottom {
            waiting.push(Cell::new(polygon, (x, y), half));
            y += size;
        }
        x += size;
    }
    while let Some(cell) = waiting.pop() {
        if cell.promise() - best.room <= precision {
            break;
        }
        let half = cell.half / 2.0;
        for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
            waiting.push(Cell::new(polygon, (cell.middle.0 + dx, cell.middle.1 + dy), half));
        }
        if cell.room > best.room {
            best = cell;
        }
    }
    (best.middle, best.room)
}
