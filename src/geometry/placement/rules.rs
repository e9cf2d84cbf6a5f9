//! What no target may do: overlap another, leave the frame, cover another state's place, or lead across another's leader.

use super::Target;
use crate::dataset::code::StateCode;
use crate::geometry::plane::{cross, distance, from_segment};
use crate::geometry::{Point, View};

/// The targets placed so far, and what they must keep clear of.
#[derive(Clone)]
pub struct Board {
    view: View,
    /// The least space between two targets, in units of the frame.
    gap: f64,
    /// The places that belong to states: labels, middles, ends of leaders.
    points: Vec<(StateCode, Point)>,
    /// What has its place.
    pub placed: Vec<Target>,
}

impl Board {
    /// A board without targets.
    pub fn new(view: View, gap: f64, points: Vec<(StateCode, Point)>) -> Board {
        Board { view, gap, points, placed: Vec::new() }
    }

    /// The least space between two targets.
    pub fn gap(&self) -> f64 {
        self.gap
    }

    /// Whether a target may stand where it stands.
    pub fn allows(&self, target: &Target) -> bool {
        self.in_frame(target) && self.leaves_points_free(target) && self.placed.iter().all(|other| self.apart(target, other))
    }

    /// The width of the frame.
    pub fn width(&self) -> f64 {
        self.view.width
    }

    /// Whether a target lies in the frame.
    pub fn in_frame(&self, &Target { centre: (x, y), radius, .. }: &Target) -> bool {
        let edge = radius + self.gap;
        (edge..=self.view.width - edge).contains(&x) && (edge..=self.view.height - edge).contains(&y)
    }

    fn leaves_points_free(&self, target: &Target) -> bool {
        let clear = target.radius + self.gap;
        self.points.iter().all(|(code, point)| *code == target.code || distance(*point, target.centre) >= clear)
    }

    fn apart(&self, a: &Target, b: &Target) -> bool {
        let circles = distance(a.centre, b.centre) >= a.radius + b.radius + self.gap;
        circles && !cross(line(a), line(b)) && self.passes(a, b) && self.passes(b, a)
    }

    /// Whether the leader of one passes beside the circle of the other.
    fn passes(&self, from: &Target, beside: &Target) -> bool {
        let (anchor, centre) = line(from);
        !from.leader || from_segment(beside.centre, anchor, centre) >= beside.radius + self.gap / 2.0
    }
}

fn line(target: &Target) -> (Point, Point) {
    (target.anchor, target.centre)
}
