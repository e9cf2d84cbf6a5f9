//! The toggles of the pillars and of the further facets, and the order of the list.

use super::follow;
use crate::client::live::Live;
use crate::platform::document::{all, around, first, set, set_class, set_flag};
use crate::platform::listen::listen;
use crate::present::Tally;
use crate::present::facets::{facets, pillar_toggles};
use crate::selection::Filters;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

pub fn bind(root: &Element, live: Live) {
    pillars(root, live);
    choices(root, live);
    let (key, reverse) = (first(root, "#sort").and_then(|it| it.dyn_into::<HtmlSelectElement>().ok()), first(root, "[data-reverse]"));
    follow(move || {
        let sort = live.state.with(|state| state.sort);
        key.iter().for_each(|it| it.set_value(sort.key.as_str()));
        reverse.iter().for_each(|it| set(it, "aria-pressed", Some(if sort.reversed { "true" } else { "false" })));
    });
}

fn pillars(root: &Element, live: Live) {
    let view =
        move |tally: &Tally, filters: &Filters| live.editions.with_untracked(|it| pillar_toggles(&it.dataset, tally, it.lang, filters));
    let mut before = live.written().map_or_else(Vec::new, |it| view(&it.tally, &Filters::default()));
    let root = root.clone();
    follow(move || {
        let now = live.state.with(|state| live.tally.with(|tally| view(tally, &state.filters)));
        for (place, it) in now.iter().enumerate() {
            let number = it.pillar.number();
            input(&root, &format!("[data-pillar='{number}']")).iter().for_each(|toggle| toggle.set_checked(it.chosen));
            if before.get(place).is_none_or(|before| before.counts != it.counts) {
                first(&root, &format!(".pillar.p{number} .pillar-counts")).iter().for_each(|said| said.set_text_content(Some(&it.counts)));
            }
        }
        before = now;
    });
}

/// The further facets are worked out and written only while they are unfolded: nobody sees them before.
fn choices(root: &Element, live: Live) {
    let Some((folded, badge)) = first(root, ".more-filters").and_then(|it| Some((it.clone(), first(&it, ".badge")?))) else { return };
    let groups: Vec<Vec<(String, Element)>> =
        all(&folded, ".facet").iter().map(|group| all(group, ".choice").into_iter().filter_map(keyed).collect()).collect();
    let view = move |tally: &Tally, filters: &Filters| live.editions.with_untracked(|it| facets(&it.dataset, tally, it.lang, filters));
    let mut before = live.written().map_or_else(Vec::new, |it| view(&it.tally, &Filters::default()));
    let open = RwSignal::new(folded.has_attribute("open"));
    listen(&folded, "toggle", move |event: Event| open.set(around(&event, "[open]").is_some()));
    follow(move || {
        if !open.get() {
            return;
        }
        let now = live.state.with(|state| live.tally.with(|tally| view(tally, &state.filters)));
        for (place, (group, view)) in groups.iter().zip(&now).enumerate() {
            for (inner, now) in view.choices.iter().enumerate() {
                let Some((_, label)) = group.iter().find(|(key, _)| *key == now.key) else { continue };
                let then = before.get(place).and_then(|view| view.choices.get(inner));
                if then.is_none_or(|then| then.chosen != now.chosen) {
                    input(label, "input").iter().for_each(|it| it.set_checked(now.chosen));
                }
                if then.is_none_or(|then| then.count != now.count) {
                    set_class(label, "is-empty", now.count == 0);
                    first(label, ".choice-count").iter().for_each(|it| it.set_text_content(Some(&now.count.to_string())));
                }
            }
        }
        before = now;
    });
    let chosen = Memo::new(move |_| live.state.with(|state| state.filters.folded()));
    follow(move || {
        let count = chosen.get();
        set_flag(&badge, "hidden", count == 0);
        badge.set_text_content((count > 0).then(|| count.to_string()).as_deref());
    });
}

/// A choice with its key. Where the data are newer than the page, the page has not all of them.
fn keyed(choice: Element) -> Option<(String, Element)> {
    Some((input(&choice, "input")?.get_attribute("data-choice")?, choice))
}

fn input(root: &Element, selector: &str) -> Option<HtmlInputElement> {
    first(root, selector)?.dyn_into().ok()
}
