//! The drawings of the map: what of them is seen, what is pointed at, and what is selected.

use super::follow;
use crate::client::gestures;
use crate::client::live::Live;
use crate::dataset::code::StateCode;
use crate::platform::document::{all, first, set, set_style};
use crate::present::decimal::{decimal, percent};
use crate::present::legend::PATTERN_SCALE as SCALE;
use crate::selection::{Camera, Zoom};
use leptos::prelude::*;
use web_sys::Element;

pub fn bind(root: &Element, live: Live) {
    let Some(map) = first(root, ".map") else { return };
    let lands = all(&map, ".lands");
    follow(move || {
        live.state.with(|state| {
            set(&map, "data-hue", state.filters.pillars.only().map(|pillar| pillar.number().to_string()).as_deref());
        });
    });
    let (selected, pointed) = (uses(&lands, ".lift"), uses(&lands, ".pointed"));
    let point = move |uses: &[Element], code: Option<StateCode>| {
        let href = code.map(|code| format!("#land-{code}"));
        uses.iter().for_each(|it| set(it, "href", href.as_deref()));
    };
    follow(move || {
        let code = live.selected.get();
        if let Some(code) = code {
            live.pointing.visited.set(Some(code));
        }
        point(&selected, code);
    });
    follow(move || point(&pointed, live.pointing.at.get().map(|(code, _)| code)));
    zoom(root, live);
}

fn uses(lands: &[Element], selector: &str) -> Vec<Element> {
    lands.iter().filter_map(|it| first(it, selector)).collect()
}

/// The sheet grows under the frame: lengths in pixels stay as they are, shares of it grow with it.
fn zoom(root: &Element, live: Live) {
    let Some(sheet) = first(root, "[data-zoomable] .sheet") else { return };
    let patterns: Vec<(Element, &str)> = [("#hatch-whole", "rotate(45)"), ("#dots-whole", "")]
        .into_iter()
        .filter_map(|(id, turn)| Some((first(&sheet, id)?, turn)))
        .collect();
    if let Some(panel) = first(root, "[data-zoomable]") {
        gestures::watch_wheel(&panel, move || live.state.try_get_untracked(), move |msg| live.send.run(msg));
    }
    let buttons = all(root, ".zoom-buttons [data-zoom]");
    let mut before: Option<Camera> = None;
    // How often the map turned, evenly or oddly: by that the style sheet begins each turn anew. At first it didn't.
    let mut odd = false;
    follow(move || {
        let now = live.camera();
        let last = before.replace(now);
        if last == Some(now) {
            return;
        }
        at_ends(&buttons, now);
        if last.is_none() && now == Camera::of(None) {
            return;
        }
        let shift = |middle: f64| percent(0.5 - middle * now.scale);
        let ((x, y), scale) = now.as_seen_from(last.unwrap_or(now));
        for (name, value) in [
            ("width", percent(now.scale)),
            ("height", percent(now.scale)),
            ("left", shift(now.middle.0)),
            ("top", shift(now.middle.1)),
            ("--from", format!("translate({},{})scale({})", percent(x), percent(y), decimal(scale, 4))),
        ] {
            set_style(&sheet, name, &value);
        }
        // In the sheet that grows, patterns become finer by as much, so that they keep their size.
        for (pattern, turn) in &patterns {
            set(pattern, "patternTransform", Some(&format!("{turn} scale({})", decimal(SCALE / now.scale, 3))));
        }
        if last.is_some() {
            odd = !odd;
            set(&sheet, "data-turn", Some(if odd { "odd" } else { "even" }));
        }
    });
}

/// Nothing changes at an end; the button stays, so that the focus does.
fn at_ends(buttons: &[Element], camera: Camera) {
    let (most, least) = (camera.scale >= f64::from(Zoom::MOST) / 100.0, camera.scale <= 1.0);
    for button in buttons {
        let disabled = if button.get_attribute("data-zoom").as_deref() == Some("in") { most } else { least };
        set(button, "aria-disabled", disabled.then_some("true"));
    }
}
