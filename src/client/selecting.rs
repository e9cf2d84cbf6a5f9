//! Opening and closing a state's detail: which states can be selected, and where the reader's focus goes.

use super::{out_of_sight, sight};
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::platform::document::by_id;
use crate::platform::focus;
use crate::platform::timer::soon;
use crate::present::names::is_selectable;
use crate::selection::ViewState;
use crate::selection::query::Ignored;
use leptos::prelude::request_animation_frame;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

/// Lifts a selection and action packages that an address names and that mean nothing here, and notes that they were ignored.
pub fn refuse_unknown(dataset: &Dataset, state: &mut ViewState, ignored: &mut Vec<Ignored>) {
    let mut ignore = |key: &str, value: String| ignored.push(Ignored { key: key.to_owned(), value });
    if let Some(code) = state.selected.filter(|code| !is_selectable(dataset, *code)) {
        ignore("state", code.to_string());
        state.selected = None;
    }
    let (known, unknown): (Vec<u8>, Vec<u8>) = state.filters.packages.iter().partition(|number| dataset.package(*number).is_some());
    if !unknown.is_empty() {
        unknown.into_iter().for_each(|number| ignore("ap", number.to_string()));
        state.filters.packages = known.into_iter().collect();
    }
}

/// Where the focus goes from something of the page that its own answer takes away, such as the button that lifts the filters: to the part
/// of the page in which it stood.
pub fn stay_near(pressed: &Element) {
    let pressed = pressed.clone();
    // Once the views have followed the state.
    request_animation_frame(move || {
        let closest = |selector: &str| pressed.closest(selector).ok().flatten();
        if closest("[hidden]").is_none() {
            return;
        }
        match closest("[data-detail]") {
            Some(detail) => focus::focus_first(&detail, "[data-focus]"),
            None => closest("[tabindex='-1']").is_some_and(|part| focus::focus(&part)),
        };
    });
}

/// What had the focus when the reader selected a state: where closing the detail gives it back.
#[derive(Clone, Default)]
pub struct Opener(Rc<RefCell<Option<Element>>>);

impl Opener {
    /// Notes what has the focus, unless that is in a detail, which may go.
    pub fn note(&self) {
        let active = focus::active();
        let within = |selector| active.as_ref().is_some_and(|it| it.closest(selector).ok().flatten().is_some());
        if !within("[data-detail]") {
            // The body has the focus where nothing has it.
            *self.0.borrow_mut() = active.clone().filter(|_| within("body *"));
        }
    }

    /// The reader goes into an opened detail, and back to where it was opened from. A state that was `found` by its name
    /// is shown on the map, which may be out of sight.
    pub fn follow(&self, before: Option<StateCode>, after: Option<StateCode>, found: bool) {
        let opener = self.clone();
        // Once the views have followed the state.
        soon(move || {
            let Some(root) = by_id("app") else { return };
            match (before, after) {
                (_, Some(code)) => {
                    focus::focus_first(&root, "[data-focus]");
                    if found {
                        sight::show_state(&root, code);
                    }
                }
                (Some(code), None) => opener.give_back(&root, code),
                (None, None) => {}
            }
        });
    }

    /// To the opener; where that is gone or hidden, to the state in the list or on the map, and at last to the list.
    fn give_back(&self, root: &Element, code: StateCode) {
        // Who closed by key goes on from there, so it comes into sight; a hand may have scrolled on.
        let give = if out_of_sight::by_hand() { focus::focus_in_place } else { focus::focus };
        let takes = |element: Element| give(&element) && focus::active().as_ref() == Some(&element);
        let opener = self.0.borrow_mut().take().filter(|it| it.is_connected());
        let others = [format!(".row-link[data-select='{code}']"), format!("[data-visit='{code}']"), "#list".to_owned()];
        let mut places = opener.into_iter().chain(others.iter().filter_map(|it| root.query_selector(it).ok().flatten()));
        // A page without any of them leaves the focus where it is.
        let _ = places.any(takes);
    }
}
