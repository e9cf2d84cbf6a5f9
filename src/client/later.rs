//! What of a part lies below what a panel shows of it at first is drawn section by section, a frame for each: a slow phone would take
//! longer for all of it at once than a reader waits for an answer. All of it is in the page from the start.

use crate::platform::document::{all, set_flag};
use crate::platform::timer::drawn;
use web_sys::Element;

/// The sections that are not seen at first, in short panels and in long ones.
const SECTIONS: &str = ".part:not(:first-of-type), .group:not(:first-of-type), .group .card:nth-of-type(n + 7)";

/// Not drawn yet; the style sheet follows.
const LATER: &str = "data-undrawn";

/// Has the sections of a part that has just been put in its place drawn one by one.
pub fn draw(part: &Element) {
    let sections = all(part, SECTIONS);
    sections.iter().for_each(|it| set_flag(it, LATER, true));
    leptos::task::spawn_local(async move {
        for section in sections {
            drawn().await;
            set_flag(&section, LATER, false);
        }
    });
}

/// All of a page is wanted at once: whoever was in a section is to find it.
pub fn draw_all(root: &Element) {
    all(root, &format!("[{LATER}]")).iter().for_each(|it| set_flag(it, LATER, false));
}
