//! The pillars once more, in a bar at the upper edge of a small screen whose filters are scrolled away.

use super::follow;
use crate::client::live::Live;
use crate::dataset::code::Pillar;
use crate::i18n::messages;
use crate::platform::document::{first, html, set_class, set_flag};
use crate::platform::passing;
use leptos::prelude::*;
use web_sys::Element;

pub fn bind(root: &Element, live: Live) {
    let Some((bar, pillars)) = first(root, ".pillar-bar").zip(first(root, ".pillars")) else { return };
    let passed = RwSignal::new(false);
    passing::watch(&pillars, move |away| {
        // The page may be another one by now.
        let _ = passed.try_set(away);
    });
    let page = html();
    follow(move || {
        let passed = passed.get();
        set_flag(&bar, "hidden", !passed);
        // What the browser scrolls to must not come to lie below the bar.
        page.iter().for_each(|it| set_flag(it, "data-bar", passed));
        if !passed {
            return;
        }
        let chosen = live.state.with(|state| state.filters.pillars.clone());
        for pillar in Pillar::ALL {
            first(&bar, &format!(".p{}", pillar.number())).iter().for_each(|it| set_class(it, "is-chosen", chosen.contains(pillar)));
        }
        let found = live.model.with(|model| messages(live.lang()).states_count.of(live.lang(), model.found.states));
        let said = first(&bar, "[data-bar-count]").filter(|it| it.text_content().as_ref() != Some(&found));
        said.iter().for_each(|it| it.set_text_content(Some(&found)));
    });
}
