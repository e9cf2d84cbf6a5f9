//! The toggles of the pillars and of the further facets, and the order of the list.

use super::follow;
use crate::client::html::plain;
use crate::client::live::Live;
use crate::platform::document::{all, first, set, set_class, set_flag};
use crate::present::facets::{FacetView, PillarToggle, facets, pillar_toggles};
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
        move |filters: &Filters| live.editions.with(|it| live.tally.with(|tally| pillar_toggles(&it.dataset, tally, it.lang, filters)));
    let mut before: Vec<PillarToggle> = Vec::new();
    let root = root.clone();
    follow(move || {
        let now = live.state.with(|state| view(&state.filters));
        for (place, it) in now.iter().enumerate() {
            let number = it.pillar.number();
            if let Some(input) = input(&root, &format!("[data-pillar='{number}']")) {
                input.set_checked(it.chosen);
            }
            // What the page says at first is right, or comes with the first change.
            if before.get(place).is_none_or(|before| before.counts != it.counts)
                && let Some(said) = first(&root, &format!(".pillar.p{number} .pillar-counts"))
                && said.text_content().as_deref() != Some(&it.counts)
            {
                said.set_inner_html(&plain(&it.counts));
            }
        }
        before = now;
    });
}

fn choices(root: &Element, live: Live) {
    let groups: Vec<Vec<Element>> = all(root, ".facet").iter().map(|group| all(group, ".choice")).collect();
    let Some(badge) = first(root, ".more-filters .badge") else { return };
    let mut before: Vec<FacetView> =
        live.editions.with_untracked(|it| facets(&it.dataset, &Default::default(), it.lang, &Filters::default()));
    let mut written = false;
    follow(move || {
        let now =
            live.state.with(|state| live.editions.with(|it| live.tally.with(|tally| facets(&it.dataset, tally, it.lang, &state.filters))));
        for (group, (then, now)) in groups.iter().zip(before.iter().zip(&now)) {
            for (label, (then, now)) in group.iter().zip(then.choices.iter().zip(&now.choices)) {
                if written && then == now {
                    continue;
                }
                if let Some(input) = input(label, "input") {
                    input.set_checked(now.chosen);
                }
                if !written || then.count != now.count {
                    set_class(label, "is-empty", now.count == 0);
                    let count = now.count.to_string();
                    let said = first(label, ".choice-count").filter(|it| it.text_content().as_deref() != Some(&count));
                    said.iter().for_each(|it| it.set_inner_html(&count));
                }
            }
        }
        let chosen = now.iter().flat_map(|view| &view.choices).filter(|choice| choice.chosen).count();
        set_flag(&badge, "hidden", chosen == 0);
        let chosen = chosen.to_string();
        if badge.text_content().as_deref() != Some(&chosen) {
            badge.set_inner_html(&chosen);
        }
        (before, written) = (now, true);
    });
}

fn input(root: &Element, selector: &str) -> Option<HtmlInputElement> {
    first(root, selector)?.dyn_into().ok()
}
