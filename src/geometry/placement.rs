//! Where states are pointed at: for each drawing, circles of fixed size in CSS pixels that are apart on the narrowest one.
//!
//! Computed when the atlas is made. Nothing is placed by hand but the window of the inset; the same input gives the same places. Lengths
//! here are CSS pixels of a drawing of [`NARROWEST_PX`], unless a name says otherwise. Knows no names, no colours and no dataset.

mod anneal;
mod cost;
mod ground;
mod random;

use super::plane::{distance, tenth};
use super::{LEAST_PX, NARROWEST_PX, Panel, Point, Shape, Target, View, regions};
use crate::dataset::code::StateCode;
use cost::Board;
use ground::Ground;
use std::collections::BTreeSet;

/// The inset: Central America, the Caribbean, and the coast beyond them.
pub const INSET: [f64; 4] = [364.0, 420.0, 400.0, 284.0];

/// The diameter of the larger targets: what WCAG 2.2 calls enhanced (2.5.5).
pub const LARGE_PX: f64 = 44.0;

/// The radius of the disc that is drawn for a state which is too small to be seen, or whose circle stands aside.
pub const DISC_PX: f64 = 11.0;

/// Room in the lower left corner of the whole, for the buttons that enlarge it: width and height.
const BUTTONS_PX: Point = (44.0, 136.0);

/// A circle on its way to its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Circle {
    pub code: StateCode,
    /// The place on the state to which it belongs.
    pub anchor: Point,
    /// How much room the state has around that place.
    pub room: f64,
    pub radius: f64,
    pub at: Point,
}

impl Circle {
    /// Whether it stands aside, so that a line leads to its state.
    pub fn is_aside(&self) -> bool {
        distance(self.at, self.anchor) > DISC_PX.max(self.room)
    }
}

/// The drawings of an atlas. `large` are the states with targets of [`LARGE_PX`]; the others have [`LEAST_PX`].
pub fn panels(view: View, shapes: &[Shape], large: &BTreeSet<StateCode>) -> Vec<Panel> {
    let whole = [0.0, 0.0, view.width, view.height];
    let in_inset = |code: StateCode| shapes.iter().any(|shape| shape.code == code && is_small(shape) && lies_in(shape, INSET));
    let radius = |code: StateCode| if large.contains(&code) { LARGE_PX / 2.0 } else { LEAST_PX / 2.0 };
    let panel = |window: [f64; 4], members: Vec<StateCode>, buttons: Point| -> Panel {
        let scale = NARROWEST_PX / window[2];
        let ground = Ground::of(shapes, window, scale);
        let place = |(x, y): Point| ((x - window[0]) * scale, (y - window[1]) * scale);
        let back = |(x, y): Point| (tenth(x / scale + window[0]), tenth(y / scale + window[1]));
        let circles = members.iter().filter_map(|code| shapes.iter().find(|shape| shape.code == *code)).map(|shape| Circle {
            code: shape.code,
            anchor: place(shape.label),
            room: shape.room * scale,
            radius: radius(shape.code),
            at: place(shape.label),
        });
        let board = Board { width: NARROWEST_PX, height: window[3] * scale, ground: &ground, buttons };
        let targets = anneal::settle(circles.collect(), &board).into_iter().map(|circle| Target {
            code: circle.code,
            at: back(circle.at),
            anchor: circle.is_aside().then(|| back(circle.anchor)),
            px: circle.radius * 2.0,
            open: ground.open(circle.code, circle.at).map(|px| (px / scale).floor()),
        });
        Panel { window, targets: targets.collect() }
    };
    let (inner, outer) = regions::tour().partition(|code| in_inset(*code));
    vec![panel(whole, outer, BUTTONS_PX), panel(INSET, inner, (0.0, 0.0))]
}

/// Whether a state has too little room in the whole to be pointed at there.
fn is_small(shape: &Shape) -> bool {
    shape.room < 15.0
}

fn lies_in(shape: &Shape, [left, top, width, height]: [f64; 4]) -> bool {
    let (x, y) = shape.label;
    (left..left + width).contains(&x) && (top..top + height).contains(&y)
}
