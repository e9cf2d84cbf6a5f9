//! Where the targets of states go that are too small to be pointed at: callouts in free water, tied to their states by leaders.
//!
//! Everything is computed from the atlas and the width at which it is drawn; only the order of the work and the two fans are set by hand
//! (`placement/sides.rs`). The same input gives the same places. Knows no names, no colours and no dataset.

mod arc;
mod fan;
mod rules;
mod sea;
mod search;
mod sides;

use super::{Atlas, Point, Shape};
use crate::dataset::code::StateCode;
use rules::Board;
use sea::Sea;
use sides::{FANS, Fan};

/// The place at which a small state is pointed at: a circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target {
    /// The state.
    pub code: StateCode,
    /// The middle of the circle, in units of the frame.
    pub centre: Point,
    /// Its radius, in units of the frame.
    pub radius: f64,
    /// The place on the state to which the circle belongs.
    pub anchor: Point,
    /// Whether a line joins the two; without it, the circle lies on the state itself.
    pub leader: bool,
}

/// The smallest target that WCAG 2.2 (2.5.8) allows, in CSS pixels; wishes above it may be cut down to it where room is short.
pub const FLOOR_PX: f64 = 24.0;

/// The width at which the map is usually drawn, in CSS pixels.
const USUAL_PX: f64 = 440.0;

/// What is given up, step by step, until everything finds a place: the part of the wish above the floor that is granted, the part of the
/// floor, and the space between targets, in CSS pixels.
#[rustfmt::skip]
const CONCESSIONS: [(f64, f64, f64); 10] = [
    (1.0, 1.0, 2.0), (0.8, 1.0, 2.0), (0.6, 1.0, 2.0), (0.4, 1.0, 2.0), (0.2, 1.0, 2.0),
    (0.0, 1.0, 2.0), (0.0, 1.0, 1.0), (0.0, 0.85, 1.0), (0.0, 0.7, 1.0), (0.0, 0.4, 1.0),
];

/// How often an order of the single targets is changed before a try is given up.
const PATIENCE: usize = 40;

/// The targets for a map of the usual width.
pub fn default_targets(atlas: &Atlas) -> Vec<Target> {
    place(atlas, USUAL_PX, &|_| FLOOR_PX)
}

/// The targets of all states whose shape has less room than asked for, on a map that is `width_px` CSS pixels wide.
///
/// `min_px` is the diameter wished for a state's target, in CSS pixels. A state keeps its own shape as target when a circle of that
/// diameter fits inside and the middle of its bounding box lies on it. Where room is short, all wishes are lowered towards [`FLOOR_PX`]
/// by the same part, and below it only on maps narrower than 288 pixels. Targets never overlap, never leave the frame and never cover the
/// label or the middle of another state; leaders never cross.
pub fn place(atlas: &Atlas, width_px: f64, min_px: &dyn Fn(StateCode) -> f64) -> Vec<Target> {
    let unit = atlas.view.width / width_px.max(1.0);
    let sea = Sea::of(atlas);
    let modest = atlas.shapes.iter().all(|shape| min_px(shape.code) <= FLOOR_PX);
    let tries = CONCESSIONS.iter().filter(|(wish, floor, gap)| !modest || *wish == 1.0 || *floor < 1.0 || *gap < 2.0);
    let placed = tries.map(|(wish, floor, gap)| {
        let radius = |code: StateCode| {
            let wished = min_px(code);
            let least = wished.min(FLOOR_PX);
            (least + (wished - least) * wish) * floor * unit / 2.0
        };
        attempt(atlas, &sea, gap * unit, &radius)
    });
    let mut targets = placed.flatten().next().unwrap_or_default();
    targets.sort_by_key(|target| target.code);
    targets
}

/// One try with given radii: a target for every state that needs one, or nothing.
fn attempt(atlas: &Atlas, sea: &Sea, gap: f64, radius: &dyn Fn(StateCode) -> f64) -> Option<Vec<Target>> {
    let small = |shape: &&Shape| shape.room < radius(shape.code) || !sea.middle_is_own(shape);
    let (needy, roomy): (Vec<&Shape>, Vec<&Shape>) = atlas.shapes.iter().filter(|shape| shape.is_state()).partition(small);
    let blocked = roomy.iter().flat_map(|shape| [(shape.code, shape.label), (shape.code, shape.middle())]);
    let anchors = needy.iter().map(|shape| (shape.code, shape.label));
    let mut board = Board::new(atlas.view, gap, blocked.chain(anchors).collect());
    let mut waiting: Vec<Target> = needy.iter().map(|shape| wish(shape, radius(shape.code))).collect();
    waiting.sort_by_key(|target| sides::turn(target.code));
    for fan in &FANS {
        let (members, others) = waiting.into_iter().partition(|target: &Target| fan.holds(target.code));
        board.placed.extend(fan::spread(fan, members, &board, sea)?);
        waiting = others;
    }
    singles(atlas, waiting, &board, sea)
}

/// Adds the targets that stand alone, each at the best place that is left. One that finds none is served before the others, next time.
fn singles(atlas: &Atlas, mut waiting: Vec<Target>, board: &Board, sea: &Sea) -> Option<Vec<Target>> {
    for _ in 0..PATIENCE {
        let mut board = board.clone();
        let unlucky = waiting.iter().position(|target| {
            let room = atlas.shape(target.code).map_or(0.0, |shape| shape.room);
            let found = search::best(target, room, &board, sea);
            board.placed.extend(found);
            found.is_none()
        });
        let Some(unlucky) = unlucky else { return Some(board.placed) };
        let target = waiting.remove(unlucky);
        waiting.insert(0, target);
    }
    None
}

/// A target that still lies on its state.
fn wish(shape: &Shape, radius: f64) -> Target {
    Target { code: shape.code, centre: shape.label, radius, anchor: shape.label, leader: false }
}
