//! What the reader's doing means, wherever on the page it is done: one rule for list, map, search and texts, for mouse, touch
//! and key. What is pressed says what it stands for by its attributes.

use super::live::Live;
use super::place::place_of;
use crate::dataset::code::{Pillar, StateCode};
use crate::platform::document::{around, resolve, same_origin};
use crate::present::facets::facets;
use crate::routes::route_of;
use crate::selection::{Camera, Msg, Sort, SortKey, ViewState, query};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlSelectElement, MouseEvent};

/// By how much one press enlarges the map.
const STEP: f64 = 1.6;

/// The state that something of the page stands for, in the list, on the map, or below the search box.
pub fn state_of(event: &Event) -> Option<StateCode> {
    StateCode::parse(&around(event, "[data-select]")?.get_attribute("data-select")?).ok()
}

/// The message of a box that was ticked, or of an order that was chosen.
pub fn choice(event: &Event, live: Live) -> Option<Msg> {
    if let Some(order) = around(event, "#sort").and_then(|it| it.dyn_into::<HtmlSelectElement>().ok()) {
        let key = SortKey::ALL.into_iter().find(|key| key.as_str() == order.value())?;
        return Some(Msg::Order(Sort { key, reversed: false }));
    }
    let ticked = around(event, "[data-pillar], [data-choice]")?;
    if let Some(number) = ticked.get_attribute("data-pillar") {
        return Pillar::try_from(number.parse::<u8>().ok()?).ok().map(Msg::TogglePillar);
    }
    let (key, group) = (ticked.get_attribute("data-choice")?, ticked.closest(".facet").ok().flatten()?);
    let place = place_among(&group, "facet");
    let filters = live.state.with_untracked(|state| state.filters.clone());
    let views = live.editions.with_untracked(|it| live.tally.with_untracked(|tally| facets(&it.dataset, tally, it.lang, &filters)));
    views.into_iter().nth(place)?.choices.into_iter().find(|choice| choice.key == key).map(|choice| choice.msg)
}

/// The pointer or the focus came to a state of the map or to what is said of it, or left it.
pub fn point(event: &Event, live: Live, comes: bool) {
    let Some((code, panel)) = state_of(event).zip(around(event, ".panel")) else { return };
    if comes {
        live.pointing.come(code, place_among(&panel, "panel"));
    } else {
        live.pointing.leave();
    }
}

/// How many elements of a class stand before an element in its parent: others may have been put there by an editor or an extension.
fn place_among(element: &Element, class: &str) -> usize {
    let before = |it: &Element| it.previous_element_sibling();
    std::iter::successors(before(element), before).filter(|it| it.class_list().contains(class)).count()
}

/// The focus came to a state of the map: it is pointed at, and brought into the frame; not where it is being `pressed`, as then it is in
/// sight, and must not move under the press.
pub fn visit(event: &Event, live: Live, pressed: bool) -> Option<Msg> {
    let (visited, panel) = (around(event, "[data-visit]")?, around(event, ".panel")?);
    let code = StateCode::parse(&visited.get_attribute("data-visit")?).ok()?;
    live.pointing.visited.set(Some(code));
    point(event, live, true);
    let zoom = live.state.with_untracked(|state| state.zoom).filter(|_| !pressed && panel.has_attribute("data-zoomable"))?;
    Some(Msg::Zoom(Camera::of(Some(zoom)).revealing(place_of(&panel, code)?).zoom()))
}

/// The message of a button of the explorer.
fn button(pressed: &Element, live: Live) -> Option<Msg> {
    let own = |name: &str| pressed.get_attribute(name);
    let state = live.state.get_untracked();
    if let Some(zoom) = own("data-zoom") {
        let by = |factor| Camera::of(state.zoom).enlarged(factor, (0.5, 0.5)).zoom();
        return Some(Msg::Zoom(match zoom.as_str() {
            "in" => by(STEP),
            "out" => by(1.0 / STEP),
            "whole" => None,
            part => query::read(&format!("map={part}"), ViewState::default()).0.zoom,
        }));
    }
    if let Some(number) = own("data-toggle") {
        return Pillar::try_from(number.parse::<u8>().ok()?).ok().map(Msg::TogglePillar);
    }
    if own("data-reverse").is_some() {
        return Some(Msg::Order(Sort { reversed: !state.sort.reversed, ..state.sort }));
    }
    if own("data-drop").is_some() {
        let lifted = live.model.with_untracked(|model| model.advice.clone())?.facets;
        return Some(Msg::Narrow(lifted.iter().fold(state.filters, |rest, facet| rest.without(*facet))));
    }
    if own("data-close").is_some() {
        return Some(Msg::Select(None));
    }
    (own("data-clear").is_some() || own("data-show-all").is_some()).then_some(Msg::ClearFilters)
}

/// The message of a press, or `None` where the browser should follow the link by itself.
pub fn message(event: &MouseEvent, base: &str, live: Live) -> Option<Msg> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let pressed = around(event, "a[href], [data-select], [data-show-all], [data-toggle], button")?;
    let own = |name: &str| pressed.get_attribute(name);
    if let Some(msg) = button(&pressed, live) {
        return Some(msg);
    }
    let state = live.state.get_untracked();
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
    // Another language of what is shown, whatever its address says of it.
    if own("hreflang").is_some() {
        return Some(Msg::Go(lang, route));
    }
    // The page as it is without a choice, but for the dataset that is looked at.
    let (mut arrived, _) = query::read(&url.search(), ViewState { lang, route, ..ViewState::default() });
    arrived.data = arrived.data.or(state.data);
    Some(Msg::Arrive(Box::new(arrived)))
}
