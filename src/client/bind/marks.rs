//! The states of the map. In a file each is a link; here they are the options of one list box, so one stop for keys.

use super::follow;
use crate::client::live::Live;
use crate::dataset::code::StateCode;
use crate::geometry::regions::tour;
use crate::platform::document::{all, first, set};
use crate::platform::focus;
use crate::present::tour::place;
use leptos::prelude::*;
use web_sys::Element;

/// An element of the map with the state that it stands for.
type Of = (StateCode, Element);

pub fn bind(root: &Element, live: Live) {
    let Some(map) = first(root, "[data-map]") else { return };
    for (name, value) in [("role", "listbox"), ("aria-describedby", "map-keys"), ("data-tour", "")] {
        set(&map, name, Some(value));
    }
    let marks: Vec<Of> = of(&map, "data-mark");
    marks.iter().for_each(|(code, mark)| become_option(mark, *code));
    let (lands, shapes) = (of(&map, "data-land"), of(&map, "data-shape"));
    let options = marks.clone();
    let mut before = live.written().map(|it| it.model);
    follow(move || {
        live.model.with(|now| {
            for now in &now.rows {
                let then = before.as_ref().and_then(|before| before.row(now.code));
                if then == Some(now) {
                    continue;
                }
                let each = |all: &[Of], name: &str, value: &str| {
                    all.iter().filter(|(code, _)| *code == now.code).for_each(|(_, it)| set(it, name, Some(value)));
                };
                if then.is_none_or(|then| then.class != now.class) {
                    let class = now.class.to_string();
                    each(&marks, "data-class", &class);
                    each(&lands, "data-class", &class);
                }
                if then.is_none_or(|then| then.label != now.label) {
                    each(&marks, "aria-label", &now.label);
                }
                if then.is_none_or(|then| then.shown != now.shown) {
                    each(&shapes, "data-match", if now.shown { "true" } else { "false" });
                }
            }
            before = Some(now.clone());
        });
    });
    let visited = live.pointing.visited;
    follow(move || {
        let (selected, visited) = (live.selected.get(), visited.get().or_else(|| tour().next()));
        for (code, mark) in &options {
            set(mark, "aria-selected", Some(if selected == Some(*code) { "true" } else { "false" }));
            set(mark, "tabindex", Some(if visited == Some(*code) { "0" } else { "-1" }));
        }
    });
}

fn of(map: &Element, name: &str) -> Vec<Of> {
    let code = |element: &Element| StateCode::parse(&element.get_attribute(name)?).ok();
    all(map, &format!("[{name}]")).into_iter().filter_map(|it| Some((code(&it)?, it))).collect()
}

/// Not a link any more: the browsers' trees for assistive technology would say so, whatever role it had.
fn become_option(mark: &Element, code: StateCode) {
    let (at, of) = place(code);
    let link = first(mark, "a");
    let label = link.as_ref().and_then(|link| link.get_attribute("aria-label")).or_else(|| mark.get_attribute("aria-label"));
    for (name, value) in [
        ("data-select", code.as_str()),
        ("data-visit", code.as_str()),
        ("role", "option"),
        ("aria-label", &label.unwrap_or_default()),
        ("aria-posinset", &at.to_string()),
        ("aria-setsize", &of.to_string()),
        ("tabindex", "-1"),
    ] {
        set(mark, name, Some(value));
    }
    let Some(link) = link else { return };
    let had_focus = focus::active().as_ref() == Some(&link);
    while let Some(part) = link.first_child() {
        if mark.insert_before(&part, Some(&link)).is_err() {
            return;
        }
    }
    link.remove();
    if had_focus {
        focus::focus(mark);
    }
}
