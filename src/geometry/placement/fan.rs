//! Targets in order on one arc, or by turns on two, as near as can be to the direction of their states.

use super::arc::{Arc, bearing};
use super::rules::Board;
use super::sea::Sea;
use super::{Fan, Target};
use crate::geometry::plane::distance;

/// Steps by which the arc grows, in units of the frame, and its largest radius.
const STEP: f64 = 12.0;
const LARGEST: f64 = 380.0;
/// How much higher than wide the arc may be, how many degrees shorter than allowed, in how many rows and how much looser than needed.
const TALL: [f64; 3] = [1.0, 1.4, 1.8];
const SHORTER: [f64; 3] = [0.0, 7.0, 14.0];
const ROWS: [(f64, f64); 4] = [(1.0, 1.0), (1.0, 1.2), (2.0, 1.0), (2.0, 1.2)];

/// Spreads targets; `None` when no arc holds them all.
pub fn spread(fan: &Fan, mut members: Vec<Target>, board: &Board, sea: &Sea) -> Option<Vec<Target>> {
    if members.is_empty() {
        return Some(members);
    }
    members.sort_by(|a, b| bearing(fan.hub, a.anchor).total_cmp(&bearing(fan.hub, b.anchor)));
    let reach = members.iter().map(|member| distance(fan.hub, member.anchor)).fold(0.0, f64::max);
    let largest = members.iter().map(|member| member.radius).fold(0.0, f64::max);
    for tall in TALL {
        let mut radius = reach + largest;
        while radius < LARGEST {
            for shorter in SHORTER {
                for (rows, slack) in ROWS {
                    let outward = if rows > 1.0 { largest * 1.8 + board.gap() } else { 0.0 };
                    let between = (fan.between.0, fan.between.1 - shorter);
                    let arc =
                        Arc { hub: fan.hub, radius, tall, outward, slack, edge: board.width() - largest - board.gap(), marks: Vec::new() };
                    let arc = arc.measured(between);
                    let open = arc.hold(&members, board.gap()).filter(|placed| placed.iter().all(|target| is_open(target, board, sea)));
                    let placed = open.map(|placed| untangle(placed, |them| arc.hold(them, board.gap())));
                    if let Some(placed) = placed.filter(|placed| is_allowed(placed, board, sea)) {
                        return Some(placed);
                    }
                }
            }
            radius += STEP;
        }
    }
    None
}

/// Exchanges neighbours in the order for as long as that shortens the leaders: shortest leaders do not cross.
fn untangle(mut best: Vec<Target>, arc: impl Fn(&[Target]) -> Option<Vec<Target>>) -> Vec<Target> {
    let length = |targets: &[Target]| targets.iter().map(|target| distance(target.anchor, target.centre)).sum::<f64>();
    for _ in 0..best.len() {
        let before = length(&best);
        for first in 1..best.len() {
            let mut other = best.clone();
            other.swap(first - 1, first);
            if let Some(other) = arc(&other).filter(|other| length(other) < length(&best) - 1e-6) {
                best = other;
            }
        }
        if length(&best) >= before {
            break;
        }
    }
    best
}

/// Whether a target stands in open water.
fn is_open(target: &Target, board: &Board, sea: &Sea) -> bool {
    board.in_frame(target) && sea.clearance(target.centre) >= target.radius * 0.75
}

/// Whether all targets may stand where they stand, together.
fn is_allowed(targets: &[Target], board: &Board, sea: &Sea) -> bool {
    let mut board = board.clone();
    targets.iter().all(|target| {
        let allowed = is_open(target, &board, sea) && board.allows(target);
        board.placed.push(*target);
        allowed
    })
}
