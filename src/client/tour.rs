//! Keys on the map: one stop for Tab; arrows, Home, End and letters lead from state to state, Enter opens one, Escape closes it.

use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::platform::document::around;
use crate::platform::focus::focus_first;
use crate::platform::timer::now;
use crate::present::tour::{Step, named, step};
use crate::selection::{Msg, ViewState};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// How long, in milliseconds, a letter still belongs to those typed before it.
const PAUSE: f64 = 800.0;

/// The letters typed last, and when.
#[derive(Default)]
pub struct Typed(RefCell<(String, f64)>);

impl Typed {
    fn add(&self, letter: &str) -> String {
        let mut typed = self.0.borrow_mut();
        if now() - typed.1 > PAUSE {
            typed.0.clear();
        }
        typed.0.push_str(letter);
        typed.1 = now();
        typed.0.clone()
    }
}

/// What a key means for an open detail, or for the state of the map that has the focus: a message, or nothing but a move of the focus. `None` leaves the key to
/// the browser.
pub fn answer(event: &KeyboardEvent, dataset: &Dataset, state: &ViewState, typed: &Typed) -> Option<Option<Msg>> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() {
        return None;
    }
    if event.key() == "Escape" && around(event, "[data-detail]").is_some() {
        return Some(Some(Msg::Select(None)));
    }
    let visited = event.target()?.dyn_into::<Element>().ok()?.closest("[data-visit]").ok().flatten()?;
    let here = StateCode::parse(&visited.get_attribute("data-visit")?).ok()?;
    let to = |there: Option<StateCode>| {
        if let Some((there, map)) = there.zip(visited.closest("[data-tour]").ok().flatten()) {
            focus_first(&map, &format!("[data-visit='{there}']"));
        }
        Some(None)
    };
    match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => to(step(here, Step::Next)),
        "ArrowLeft" | "ArrowUp" => to(step(here, Step::Previous)),
        "Home" => to(step(here, Step::First)),
        "End" => to(step(here, Step::Last)),
        "Enter" | " " => Some(Some(Msg::Select(Some(here)))),
        "Escape" => state.selected.map(|_| Some(Msg::Select(None))),
        key if key.chars().count() == 1 => to(named(dataset, state.lang, here, &typed.add(key))),
        _ => None,
    }
}
