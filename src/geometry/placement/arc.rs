//! An arc on which targets stand in order: part of an ellipse, in one row or two, that runs straight along the edge of the frame.

use super::Target;
use crate::geometry::Point;
use crate::geometry::plane::distance;

/// The direction from one point to another, in radians clockwise from east.
pub fn bearing(hub: Point, to: Point) -> f64 {
    (to.1 - hub.1).atan2(to.0 - hub.0)
}

/// Part of an ellipse, measured along its inner row.
pub struct Arc {
    /// The middle.
    pub hub: Point,
    /// Half its width, on the inner row.
    pub radius: f64,
    /// Its height for a width of one.
    pub tall: f64,
    /// How far outside the inner row the outer one runs; 0 for a single row.
    pub outward: f64,
    /// How much looser than needed the targets stand.
    pub slack: f64,
    /// Where the frame ends on the right for the outer row; the arc runs straight along it.
    pub edge: f64,
    /// Directions and the length of the arc up to them, both rising.
    pub marks: Vec<(f64, f64)>,
}

impl Arc {
    /// The same arc with its marks, between two directions in degrees.
    pub fn measured(mut self, between: (f64, f64)) -> Arc {
        let (from, to) = (between.0.to_radians(), between.1.to_radians());
        let mut length = 0.0;
        let mut last = self.at(from, 0.0);
        for mark in 0..=MARKS {
            let direction = from + (to - from) * f64::from(mark) / f64::from(MARKS);
            let here = self.at(direction, 0.0);
            length += distance(last, here);
            self.marks.push((direction, length));
            last = here;
        }
        self
    }

    fn at(&self, direction: f64, outward: f64) -> Point {
        let (sin, cos) = direction.sin_cos();
        let radius = self.radius + outward;
        let edge = self.edge - self.outward + outward;
        ((self.hub.0 + radius * cos).min(edge), self.hub.1 + radius * self.tall * sin)
    }

    /// The length up to a direction, or the direction at a length.
    fn length(&self, direction: f64) -> f64 {
        interpolate(self.marks.iter().copied(), direction)
    }

    fn direction(&self, length: f64) -> f64 {
        interpolate(self.marks.iter().map(|&(direction, length)| (length, direction)), length)
    }

    /// The members in their order, each as near as can be to where a line from the hub through its state meets the arc.
    pub fn hold(&self, members: &[Target], gap: f64) -> Option<Vec<Target>> {
        let steps = members.windows(2).map(|pair| {
            let [a, b] = pair else { return 0.0 };
            let needed = if self.outward > 0.0 { a.radius.max(b.radius) * 1.08 } else { (a.radius + b.radius) * 1.02 };
            (needed + gap) * self.slack
        });
        let offsets: Vec<f64> = std::iter::once(0.0).chain(steps).scan(0.0, |sum, step| Some(add(sum, step))).collect();
        let last = self.marks.last()?.1 - offsets.last()?;
        if last < 0.0 {
            return None;
        }
        let wanted = members.iter().zip(&offsets).map(|(member, offset)| self.length(bearing(self.hub, member.anchor)) - offset);
        let starts = isotonic(wanted).into_iter().map(|start| start.clamp(0.0, last));
        let mut outer = false;
        let place = |(member, (start, offset)): (&Target, (f64, &f64))| {
            let outward = if outer { self.outward } else { 0.0 };
            outer = !outer;
            Target { centre: self.at(self.direction(start + offset), outward), leader: true, ..*member }
        };
        Some(members.iter().zip(starts.zip(&offsets)).map(place).collect())
    }
}

/// Into how many pieces an arc is measured.
const MARKS: u32 = 24;

fn add(sum: &mut f64, step: f64) -> f64 {
    *sum += step;
    *sum
}

/// The value at `x` on a line through points of rising x; beyond its ends, the value there.
fn interpolate(points: impl Iterator<Item = Point>, x: f64) -> f64 {
    let mut before: Option<Point> = None;
    for (at, value) in points {
        if at >= x {
            return before.map_or(value, |(x0, y0)| y0 + (value - y0) * (x - x0) / (at - x0).max(1e-12));
        }
        before = Some((at, value));
    }
    before.map_or(0.0, |(_, value)| value)
}

/// The rising sequence nearest to a sequence by least squares (pool adjacent violators; Barlow and others, 1972).
fn isotonic(wanted: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for value in wanted {
        let mut pool = (value, 1);
        while let Some((mean, count)) = pools.pop_if(|(mean, _)| *mean > pool.0) {
            let total = count + pool.1;
            pool = ((mean * count as f64 + pool.0 * pool.1 as f64) / total as f64, total);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count)).collect()
}
