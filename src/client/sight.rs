//! Keeps in sight what the reader works with: the list below the search box, and the state that was found by it.

use crate::dataset::code::StateCode;
use crate::platform::document::by_id;
use crate::platform::focus::{self, scroll_by, seen};
use crate::platform::listen::listen;
use leptos::prelude::request_animation_frame;
use web_sys::{DomRect, Element, Event};

/// What is left free around what is brought into sight, in CSS pixels.
const ROOM: f64 = 8.0;

/// From now on the list below the search box follows what is typed there.
pub fn watch(root: &Element) {
    for kind in ["input", "keydown"] {
        // Once the views have followed the state.
        listen(root, kind, |_: Event| request_animation_frame(follow));
    }
}

/// Keeps the list below the search box in sight, while somebody is there: what the page found since may have moved it.
pub fn follow() {
    if let Some(input) = focus::active().filter(|it| it.get_attribute("role").is_some_and(|role| role == "combobox")) {
        show_list(&input);
    }
}

/// Scrolls the list to its active option, and the page to the list, as far as the search box stays in sight.
fn show_list(input: &Element) -> Option<()> {
    let list = by_id(&input.get_attribute("aria-controls")?).filter(|list| !list.has_attribute("hidden"))?;
    let around = list.get_bounding_client_rect();
    if let Some(option) = list.query_selector("[aria-selected='true']").ok().flatten() {
        let option = option.get_bounding_client_rect();
        let beyond = (option.bottom() - around.bottom()).max(0.0) + (option.top() - around.top()).min(0.0);
        list.set_scroll_top(list.scroll_top() + beyond.round() as i32);
    }
    let (top, bottom) = seen();
    let wanted = around.bottom() + ROOM - bottom;
    let box_top = input.get_bounding_client_rect().top();
    let possible = box_top - ROOM - top;
    // A box that is cut by the upper edge comes back.
    scroll_by(if box_top < top { possible } else { wanted.min(possible).max(0.0) });
    Some(())
}

/// Scrolls the page to the map, if it is not in sight; to the state on it, where not all of the map fits.
pub fn show_state(root: &Element, code: StateCode) -> Option<()> {
    let rect = |selector: &str| Some(root.query_selector(selector).ok().flatten()?.get_bounding_client_rect());
    let map = rect(".drawings")?;
    let (top, mut bottom) = seen();
    // The bar of a small screen covers the upper edge.
    let top = rect(".pillar-bar").map_or(top, |bar| top.max(bar.bottom()));
    // On small screens the detail is a sheet over the lower part of the page.
    if let Some(sheet) = rect("[data-detail]").filter(|sheet| sheet.left() <= map.left() && sheet.right() >= map.right()) {
        bottom = bottom.min(sheet.top());
    }
    let fits = map.height() + 2.0 * ROOM <= bottom - top;
    let aim = if fits { map } else { rect(&format!("[data-shape='{code}']")).unwrap_or(map) };
    scroll_by(way(&aim, top + ROOM, bottom - ROOM));
    Some(())
}

/// How far to scroll so that something lies within two edges; its middle where it is too high for them.
fn way(aim: &DomRect, top: f64, bottom: f64) -> f64 {
    if aim.height() > bottom - top {
        return f64::midpoint(aim.top(), aim.bottom()) - f64::midpoint(top, bottom);
    }
    (aim.bottom() - bottom).max(0.0) + (aim.top() - top).min(0.0)
}
