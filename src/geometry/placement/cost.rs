//! What a placement costs: what is ugly has a price, what is forbidden one that nobody pays.

use super::ground::Ground;
use super::{Circle, DISC_PX};
use crate::geometry::plane::{Point, cross, distance, from_segment};

/// The least space between two circles, and between a circle and the edge.
pub const GAP: f64 = 1.0;

/// The price of a pixel of what is forbidden, and of two lines that cross.
const FORBIDDEN: f64 = 400.0;
/// The price of standing aside at all: what lies on its own land needs no line.
const ASIDE: f64 = 6.0;
/// The price of a circle that covers only land of others; of water, where the state itself has room; and of a line over land of others.
const FOREIGN: f64 = 160.0;
const ADRIFT: f64 = 30.0;
const OVERLAND: f64 = 0.7;

/// A drawing on which circles are placed.
pub struct Board<'a> {
    pub width: f64,
    pub height: f64,
    pub ground: &'a Ground,
    /// The lower left corner that is taken: width and height.
    pub buttons: Point,
}

impl Board<'_> {
    /// What one circle costs by itself: 0 where it lies in the middle of its own land.
    pub fn alone(&self, circle: &Circle) -> f64 {
        let ((x, y), r) = (circle.at, circle.radius);
        let edge = r + GAP;
        let beyond = [edge - x, x + edge - self.width, edge - y, y + edge - self.height].into_iter().map(|px| px.max(0.0)).sum::<f64>();
        let blocked = (self.buttons.0 + r + GAP - x).min(y + r + GAP - (self.height - self.buttons.1)).max(0.0);
        let length = distance(circle.at, circle.anchor);
        // The disc that is seen counts most; what is only touched may lie over the coast of another.
        let (foreign, sea) = self.covered(circle, if circle.is_aside() { DISC_PX + 2.0 } else { r.min(circle.room.max(DISC_PX)) });
        let (touched, _) = self.covered(circle, r);
        let line = if circle.is_aside() { ASIDE + self.overland(circle) * OVERLAND } else { sea * ADRIFT };
        (beyond + blocked) * FORBIDDEN + length + line + foreign * FOREIGN + touched * FOREIGN / 3.0
    }

    /// What two circles cost each other.
    pub fn pair(&self, a: &Circle, b: &Circle) -> f64 {
        let reach = |circle: &Circle| distance(circle.at, circle.anchor) + circle.radius.max(2.0 * DISC_PX);
        if distance(a.at, b.at) > reach(a) + reach(b) {
            return 0.0;
        }
        let overlap = (a.radius + b.radius + GAP - distance(a.at, b.at)).max(0.0);
        let lines = a.is_aside() && b.is_aside() && cross((a.anchor, a.at), (b.anchor, b.at));
        let through = |line: &Circle, disc: &Circle| {
            let clear = DISC_PX + 3.0;
            if line.is_aside() { (clear - from_segment(disc.at, line.anchor, line.at)).max(0.0) } else { 0.0 }
        };
        // A circle over the place to which another's line leads hides what that line shows.
        let hidden = |over: &Circle, other: &Circle| {
            if other.is_aside() { (DISC_PX + 3.0 - distance(over.at, other.anchor)).max(0.0) } else { 0.0 }
        };
        let forbidden = overlap + if lines { 20.0 } else { 0.0 } + through(a, b) + through(b, a) + hidden(a, b) + hidden(b, a);
        forbidden * FORBIDDEN
    }

    /// Whether nothing forbidden is left.
    pub fn allows(&self, circles: &[Circle]) -> bool {
        let pairs = circles.iter().enumerate().flat_map(|(place, a)| circles.iter().skip(place + 1).map(move |b| (a, b)));
        pairs.map(|(a, b)| self.pair(a, b)).all(|cost| cost == 0.0) && circles.iter().all(|circle| self.alone(circle) < FORBIDDEN)
    }

    /// The parts of a circle that lie over land of others, and over water.
    fn covered(&self, circle: &Circle, radius: f64) -> (f64, f64) {
        let (mut foreign, mut sea, mut all) = (0.0, 0.0, 0.0);
        for ring in 1..=3 {
            for step in 0..8 {
                let (sin, cos) = ((f64::from(step) + f64::from(ring) * 0.5) * std::f64::consts::FRAC_PI_4).sin_cos();
                let out = radius * f64::from(ring) / 3.0;
                match self.ground.is_foreign(circle.code, (circle.at.0 + out * cos, circle.at.1 + out * sin)) {
                    Some(true) => foreign += 1.0,
                    Some(false) => {}
                    None => sea += 1.0,
                }
                all += 1.0;
            }
        }
        (foreign / all, sea / all)
    }

    /// How many pixels of a line lie over land of others.
    fn overland(&self, circle: &Circle) -> f64 {
        let length = distance(circle.at, circle.anchor);
        let steps = (length / 3.0).ceil().max(1.0);
        let over = (0..steps as u32).filter(|step| {
            let part = f64::from(*step) / steps;
            let along = |from: f64, to: f64| from + (to - from) * part;
            let at = (along(circle.anchor.0, circle.at.0), along(circle.anchor.1, circle.at.1));
            self.ground.is_foreign(circle.code, at) == Some(true)
        });
        over.count() as f64 * length / steps
    }
}
