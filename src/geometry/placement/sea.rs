//! How far it is from any place in the frame to the nearest land of the Americas: a coarse grid, filled once for an atlas.
//!
//! The land of other continents may be covered.

use crate::dataset::code::StateCode;
use crate::geometry::plane::{Point, Ring, contains, edges};
use crate::geometry::{Atlas, Shape, path};

/// Side of a cell, in units of the frame.
const CELL: f64 = 8.0;

/// Distances to land.
pub struct Sea {
    columns: usize,
    /// Units to the nearest land, row by row.
    distance: Vec<f64>,
    /// The states whose bounding box has its middle on their own land.
    own: Vec<StateCode>,
}

impl Sea {
    /// Measures an atlas.
    pub fn of(atlas: &Atlas) -> Sea {
        let columns = (atlas.view.width / CELL).ceil() as usize + 1;
        let rows = (atlas.view.height / CELL).ceil() as usize + 1;
        let mut sea = Sea { columns, distance: vec![f64::INFINITY; columns * rows], own: Vec::new() };
        for shape in &atlas.shapes {
            let rings = path::read(&shape.d);
            if contains(&rings, shape.middle()) {
                sea.own.push(shape.code);
            }
            sea.land(&rings);
            if let Some(rest) = &shape.rest {
                sea.land(&path::read(rest));
            }
        }
        sea.sweep();
        sea
    }

    /// How far a place is from land, to within a cell; 0 on land.
    pub fn clearance(&self, (x, y): Point) -> f64 {
        if x < 0.0 || y < 0.0 {
            return 0.0;
        }
        let (column, row) = ((x / CELL).round() as usize, (y / CELL).round() as usize);
        if column < self.columns { self.distance.get(row * self.columns + column).copied().unwrap_or(0.0) } else { 0.0 }
    }

    /// Whether the middle of a state's bounding box lies on its own land.
    pub fn middle_is_own(&self, shape: &Shape) -> bool {
        self.own.contains(&shape.code)
    }

    /// Marks the cells whose middle is inside rings, row by row.
    fn land(&mut self, rings: &[Ring]) {
        let rows = self.distance.len() / self.columns;
        let mut crossings: Vec<Vec<f64>> = vec![Vec::new(); rows];
        for ((ax, ay), (bx, by)) in rings.iter().flat_map(|ring| edges(ring)) {
            let (first, last) = ((ay.min(by) / CELL).ceil().max(0.0) as usize, (ay.max(by) / CELL).ceil().max(0.0) as usize);
            for (row, line) in crossings.iter_mut().enumerate().take(last).skip(first) {
                let y = row as f64 * CELL;
                line.push(ax + (bx - ax) * (y - ay) / (by - ay));
            }
        }
        for (row, line) in crossings.iter_mut().enumerate() {
            line.sort_by(f64::total_cmp);
            for pair in line.chunks_exact(2) {
                let [from, to] = pair else { continue };
                let (from, to) = ((from / CELL).ceil().max(0.0) as usize, (to / CELL).floor().max(-1.0) as isize + 1);
                let (from, to) = (row * self.columns + from, row * self.columns + (to.max(0) as usize).min(self.columns));
                if let Some(cells) = self.distance.get_mut(from..to) {
                    cells.fill(0.0);
                }
            }
        }
    }

    /// Spreads distances over the grid, there and back (the chamfer transform of Borgefors, 1986).
    fn sweep(&mut self) {
        let (straight, diagonal) = (CELL, CELL * std::f64::consts::SQRT_2);
        let before = [(1, straight), (self.columns - 1, diagonal), (self.columns, straight), (self.columns + 1, diagonal)];
        for _ in 0..2 {
            for at in 0..self.distance.len() {
                let near =
                    |(step, cost): &(usize, f64)| at.checked_sub(*step).and_then(|from| self.distance.get(from)).map(|far| far + cost);
                let least = before.iter().filter_map(near).fold(f64::INFINITY, f64::min);
                if let Some(cell) = self.distance.get_mut(at) {
                    *cell = cell.min(least);
                }
            }
            self.distance.reverse();
        }
    }
}
