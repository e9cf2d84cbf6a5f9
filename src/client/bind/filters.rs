//! The toggles of the pillars and of the further facets, and the order of the list.

use super::follow;
use crate::client::live::Live;
use crate::platform::document::{all, first, set, set_class, set_flag};
use crate::present::Tally;
use crate::present::facets::{facets, pillar_toggles};
use crate::selection::Filters;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

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

fn choices(root: &Element, live: Live) {
    let groups: Vec<Vec<Element>> = all(root, ".facet").iter().map(|group| all(group, ".choice")).collect();
    let Some(badge) = first(root, ".more-filters .badge") else { return };
    let view = move |tally: &Tally, filters: &Filters| live.editions.with_untracked(|it| facets(&it.dataset, tally, it.lang, filters));
    let mut before = live.written().map_or_else(Vec::new, |it| view(&it.tally, &Filters::default()));
    let mut chosen = 0;
    follow(move || {
        let now = live.state.with(|state| live.tally.with(|tally| view(tally, &state.filters)));
        for (place, (group, view)) in groups.iter().zip(&now).enumerate() {
            for (inner, (label, now)) in group.iter().zip(&view.choices).enumerate() {
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
        let count = now.iter().flat_map(|view| &view.choices).filter(|choice| choice.chosen).count();
        if count != chosen {
            set_flag(&badge, "hidden", count == 0);
            badge.set_text_content(Some(&count.to_string()));
        }
        (before, chosen) = (now, count);
    });
}

fn input(root: &Element, selector: &str) -> Option<HtmlInputElement> {
    first(root, selector)?.dyn_into().ok()
}
