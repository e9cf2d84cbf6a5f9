//! What of a part lies below what a short panel shows of it at first is drawn section by section, a frame for each: a slow phone would
//! take longer for all of it at once than a reader waits for an answer. The page has it all the while.
//!
//! Only after a press of the hand: for a screen reader, what is not drawn is not there, and would come piece by piece. Where the panel is
//! no short sheet the style sheet draws all of it at once.
//!
//! What lies far below a phone's first window is drawn so, too, once the application is there, for everybody: until then it is there for
//! screen readers and for who looks for it, as the browser knows what it has not drawn.

use super::out_of_sight;
use crate::platform::document::{all, set_flag};
use crate::platform::timer::drawn;
use web_sys::Element;

/// What is not seen at first of what the filters left, once they have: what they refuse is hidden, or a template.
const SECTIONS: &str = ".part ~ .part, .group:not([hidden]) ~ .group:not([hidden]), .card:nth-of-type(n + 7)";

/// So many are no reason to wait.
const FEW: usize = 4;

/// Not drawn yet; the style sheet follows.
const LATER: &str = "data-undrawn";

/// Has the sections of a part that is new in its place drawn one by one.
pub fn draw(part: &Element) {
    if !out_of_sight::by_hand() {
        return;
    }
    let sections = all(part, SECTIONS);
    // Few are drawn quickly, and may leave the sheet shorter than what it takes meanwhile.
    if sections.len() <= FEW {
        return;
    }
    sections.iter().for_each(|it| set_flag(it, LATER, true));
    frame_by_frame(sections, 1, LATER);
}

/// What lies far below a phone's first window. Without it that comes sooner; the browser draws of it what the reader comes near to.
const BELOW: &str = "data-below";

/// So much of it is drawn for one frame.
const AT_ONCE: usize = 8;

/// Has all of a page drawn, a few parts for each frame, once there is time: a picture of the whole page would have holes.
pub fn draw_below(root: &Element) {
    frame_by_frame(all(root, &format!("[{BELOW}]")), AT_ONCE, BELOW);
}

/// Takes the mark by which parts wait from some of them after each frame.
fn frame_by_frame(parts: Vec<Element>, at_once: usize, mark: &'static str) {
    leptos::task::spawn_local(async move {
        for some in parts.chunks(at_once) {
            drawn().await;
            some.iter().for_each(|it| set_flag(it, mark, false));
        }
    });
}

/// All of a page is wanted at once: whoever was in a section is to find it.
pub fn draw_all(root: &Element) {
    for waits in [LATER, BELOW] {
        all(root, &format!("[{waits}]")).iter().for_each(|it| set_flag(it, waits, false));
    }
}
