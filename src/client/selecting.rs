//! Opening and closing a state's detail: which states can be selected, and where the reader's focus goes.

use super::sight;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::platform::document::by_id;
use crate::platform::focus;
use crate::platform::timer::soon;
use crate::present::names::is_selectable;
use crate::selection::ViewState;
use crate::selection::query::Ignored;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

/// Lifts a selection that an address names and that means nothing here, and notes that it was ignored.
pub fn refuse_unknown(dataset: &Dataset, state: &mut ViewState, ignored: &mut Vec<Ignored>) {
    if let Some(code) = state.selected.filter(|code| !is_selectable(dataset, *code)) {
        ignored.push(Ignored { key: "state".to_owned(), value: code.to_string() });
        state.selected = None;
    }
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
        let takes = |element: Element| focus::focus(&element) && focus::active().as_ref() == Some(&element);
        let opener = self.0.borrow_mut().take().filter(|it| it.is_connected());
        let others = [format!(".row-link[data-select='{code}']"), format!("[data-visit='{code}']"), "#list".to_owned()];
        let mut places = opener.into_iter().chain(others.iter().filter_map(|it| root.query_selector(it).ok().flatten()));
        // A page without any of them leaves the focus where it is.
        let _ = places.any(takes);
    }
}
