//! What a press means, on a link or on a state of the map: one rule for list, map, search and texts, for mouse, touch
//! and key.

use crate::dataset::code::StateCode;
use crate::platform::document::{resolve, same_origin};
use crate::selection::query;
use crate::selection::{Msg, ViewState};
use crate::ui::routes::route_of;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// The state that something of the page stands for, in the list, on the map, or below the search box.
pub fn state_of(event: &Event) -> Option<StateCode> {
    let pointed = event.target()?.dyn_into::<Element>().ok()?.closest("[data-select]").ok().flatten()?;
    StateCode::parse(&pointed.get_attribute("data-select")?).ok()
}

/// The message of a press, or `None` where the browser should follow the link by itself.
pub fn message(event: &MouseEvent, base: &str, state: &ViewState) -> Option<Msg> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let pressed = event.target()?.dyn_into::<Element>().ok()?.closest("a[href], [data-select], [data-show-all]").ok().flatten()?;
    let own = |name: &str| pressed.get_attribute(name);
    if own("data-show-all").is_some() {
        return Some(Msg::ClearFilters);
    }
    let chosen = || own("data-select").and_then(|code| StateCode::parse(&code).ok()).filter(|_| state.route.is_explorer());
    if state.route.is_embed() && chosen().is_none() {
        // Out of the frame, into a window of its own. Where that is refused the link does nothing.
        if own("href").is_some_and(|href| !href.starts_with('#')) {
            let _ = pressed.set_attribute("target", "_blank");
            let _ = pressed.set_attribute("rel", "noopener");
        }
        return None;
    }
    let outward = own("target").is_some() && chosen().is_none();
    if own("download").is_some() || outward || own("rel").is_some_and(|rel| rel.contains("external")) {
        return None;
    }
    if let Some(code) = chosen() {
        if pressed.closest("#search-states").ok().flatten().is_some() {
            return Some(Msg::Find(code));
        }
        // Pressing the selected state again closes it.
        return Some(Msg::Select((state.selected != Some(code)).then_some(code)));
    }
    let url = resolve(&own("href")?)?;
    let path = url.pathname();
    let path = path.strip_prefix(base).filter(|_| same_origin(&url))?;
    let (lang, route) = route_of(path);
    // Another page is the browser's to load.
    if route != state.route || !url.hash().is_empty() {
        return None;
    }
    if url.search().is_empty() {
        return Some(Msg::Go(lang, route));
    }
    let (arrived, _) = query::read(&url.search(), ViewState { lang, route, ..ViewState::default() });
    Some(Msg::Arrive(Box::new(arrived)))
}
