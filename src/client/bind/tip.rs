//! What is said of the state that is pointed at, beside it and inside the frame; on a screen that is touched, at the lower edge.
//!
//! Hidden from assistive technology, which has the same words as the state's name. It can be pointed at itself, and Escape closes it; who
//! presses it chooses its state, as it may have come between the pointer and the land.

use super::follow;
use crate::client::html::plain;
use crate::client::live::{Live, Pointing};
use crate::client::place::place_of;
use crate::dataset::code::StateCode;
use crate::platform::document::{all, create, first, set_class, set_style};
use crate::present::decimal::percent;
use leptos::prelude::*;
use std::time::Duration;
use web_sys::{Element, HtmlElement};

/// How long a state stays pointed at after the pointer has left it: enough to go over to what is said of it.
const LINGER: Duration = Duration::from_millis(140);

impl Pointing {
    /// A state is pointed at.
    pub fn come(self, code: StateCode, at: usize) {
        self.held.set(true);
        self.at.set(Some((code, at)));
    }

    /// The pointer or the focus left; unless it comes back at once, nothing is pointed at any more.
    pub fn leave(self) {
        self.held.set(false);
        set_timeout(
            move || {
                if !self.held.get_untracked() {
                    self.at.set(None);
                }
            },
            LINGER,
        );
    }
}

pub fn bind(root: &Element, live: Live) {
    let (map, panels) = (root.clone(), all(root, ".panel"));
    let mut shown: Option<HtmlElement> = None;
    follow(move || {
        let pointed = live.pointing.at.get().and_then(|(code, at)| Some((code, at, panels.get(at)?)));
        let Some((code, at, panel)) = pointed else {
            shown.take().iter().for_each(|it| it.remove());
            return;
        };
        let name = live.editions.with(|it| it.dataset.name_or_code(code, it.lang));
        let total = live.model.with(|model| model.row(code).map(|row| format!(" · {}", row.total)));
        // When it endorsed, or that it did not, is the page's to say.
        let about = first(&map, &format!("[data-mark='{code}']")).and_then(|mark| mark.get_attribute("data-about")).unwrap_or_default();
        let about = about + &total.unwrap_or_default();
        let said = format!("<strong>{}</strong> <span>{}</span>", plain(&name), plain(&about));
        let share = place_of(panel, code).unwrap_or((0.5, 0.5));
        // Only the whole is enlarged.
        let (x, y) = if at == 0 { live.camera().place(share) } else { share };
        let (x, y) = (x.clamp(0.0, 1.0), y.clamp(0.0, 1.0));
        if shown.as_ref().is_none_or(|it| it.parent_element().as_ref() != Some(panel)) {
            shown.take().iter().for_each(|it| it.remove());
            let Ok(new) = create("div") else { return };
            new.set_class_name("tip");
            let _ = new.set_attribute("aria-hidden", "true");
            let _ = panel.append_child(&new);
            shown = Some(new);
        }
        let Some(tip) = &shown else { return };
        for name in ["data-tip", "data-select"] {
            let _ = tip.set_attribute(name, code.as_str());
        }
        set_class(tip, "below", y < 0.5);
        // As far to the left of its place as that is to the left in the frame, so that it never leaves the frame.
        for (name, value) in [("left", x), ("top", y), ("--back", -x)] {
            set_style(tip, name, &percent(value));
        }
        if tip.inner_html() != said {
            tip.set_inner_html(&said);
        }
    });
}
