//! The best place for one target: near its state, in open water, clear of all others.

use super::Target;
use super::rules::Board;
use super::sea::Sea;

/// Directions and steps that are tried.
const DIRECTIONS: u32 = 48;
/// The step outwards, and the longest leader, in units of the frame.
const STEP: f64 = 8.0;
const FARTHEST: f64 = 200.0;
/// How many units of leader one unit of overlapped coast is worth; one unit of leader over land; and a unit by which a circle on its own
/// state is larger than the state, up to a limit.
const COAST: f64 = 8.0;
const OVERLAND: f64 = 0.6;
const SPILL: f64 = 10.0;
const SPILT: f64 = 140.0;

/// The allowed place with the shortest leader, where covering land counts as length; `room` is the room of the state itself.
pub fn best(target: &Target, room: f64, board: &Board, sea: &Sea) -> Option<Target> {
    let spill = ((target.radius - room).max(0.0) * SPILL).min(SPILT);
    let mut candidates = vec![(spill, Target { leader: false, centre: target.anchor, ..*target })];
    for direction in 0..DIRECTIONS {
        let (sin, cos) = (f64::from(direction) / f64::from(DIRECTIONS) * std::f64::consts::TAU).sin_cos();
        let mut length = STEP;
        let mut overland = 0.0;
        while length < FARTHEST {
            let centre = (target.anchor.0 + length * cos, target.anchor.1 + length * sin);
            if sea.clearance(centre) <= 0.0 {
                overland += STEP * OVERLAND;
            }
            // A circle that covers its own place on the state needs no leader, and may lie on land.
            let leader = length > target.radius + board.gap();
            let overlap = (target.radius - sea.clearance(centre)).max(0.0);
            if !leader && length < target.radius * 0.9 {
                candidates.push((spill + length * 1.5, Target { centre, leader, ..*target }));
            } else if leader && overlap < target.radius * 0.6 {
                candidates.push((length + overlap * COAST + overland, Target { centre, leader, ..*target }));
            }
            length += STEP;
        }
    }
    candidates.sort_by(|a, b| a.0.total_cmp(&b.0));
    candidates.into_iter().map(|candidate| candidate.1).find(|candidate| board.allows(candidate))
}
