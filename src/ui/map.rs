//! The map: endorsing states shaded by their matching commitments, the other states as context, and what is said and pressed around it.
//!
//! Two drawings show it: the whole, which can be enlarged, and an inset in which small states have room. Every state is pointed at in one of
//! them, at a place of its own. Together they are a list box, so one stop for keys. Every node inside an `<svg>` has a dynamic attribute: a
//! wholly static child would be wrapped in a `<g>` of its own.

mod controls;
mod lands;
mod legend;
mod marks;
mod tip;

use super::decimal::{decimal, percent};
use super::{Ctx, parts};
use crate::dataset::code::StateCode;
use crate::geometry::{Panel, regions};
use crate::present::explorer::Explorer;
use crate::selection::Camera;
use leptos::prelude::*;

/// What the reader points at with pointer or keys. Nothing of it belongs in an address.
#[derive(Clone, Copy)]
struct Pointing {
    /// The state, and the drawing in which it is pointed at.
    at: RwSignal<Option<(StateCode, usize)>>,
    /// The state at which keys come in: the one that was visited or selected last.
    visited: RwSignal<Option<StateCode>>,
    /// Whether the pointer rests on what is said of the state, which then stays.
    held: RwSignal<bool>,
}

/// The map with its controls and legend.
#[component]
pub fn Map(ctx: Ctx, model: Memo<Explorer>) -> impl IntoView {
    let m = ctx.m();
    let state = ctx.state;
    let first = state.with_untracked(|state| state.selected).or_else(|| regions::tour().next());
    let pointing = Pointing { at: RwSignal::new(None), visited: RwSignal::new(first), held: RwSignal::new(false) };
    Effect::new(move |_| {
        if let Some(code) = state.with(|state| state.selected) {
            pointing.visited.set(Some(code));
        }
    });
    let camera = Memo::new(move |_| Camera::of(state.with(|state| state.zoom)));
    let hue = move || state.with(|state| state.filters.pillars.only()).map(|pillar| pillar.number().to_string());
    let live = ctx.live();
    let drawings = (0..ctx.site.atlas.panels.len()).map(|at| {
        let inner = ctx.clone();
        parts::later(&ctx, 2 + at, move || view! { <Drawing ctx=inner.clone() model at pointing camera /> }.into_any())
    });
    let drawings = drawings.collect_view();
    view! {
        <figure class="map" aria-labelledby="map-title" data-hue=hue>
            <h2 id="map-title" class="visually-hidden">
                {m.map_title}
            </h2>
            <p class="visually-hidden">{m.map_description}</p>
            <div class="map-frame">
                <a class="skip-link skip-map" href="#after-map" rel="external">
                    {m.skip_map}
                </a>
                {live
                    .then(|| {
                        view! {
                            <controls::Controls ctx=ctx.clone() camera />
                            <p class="visually-hidden" id="map-keys">
                                {m.map_keys}
                            </p>
                        }
                    })}
                <div
                    class="drawings"
                    data-map=""
                    role=if live { "listbox" } else { "group" }
                    aria-labelledby="map-title"
                    aria-describedby=live.then_some("map-keys")
                    data-tour=live.then_some("")
                >
                    {drawings}
                </div>
            </div>
            <legend::Legend ctx />
        </figure>
    }
}

/// One drawing: the lands, and over them the places at which states are pointed at.
#[component]
fn Drawing(ctx: Ctx, model: Memo<Explorer>, at: usize, pointing: Pointing, camera: Memo<Camera>) -> impl IntoView {
    let site = ctx.site.clone();
    site.atlas.panels.get(at).map(move |panel: &Panel| {
        let whole = at == 0;
        let lands = lands::lands(&ctx, model, at, panel, pointing, camera);
        let marks = marks::marks(&ctx, model, at, panel, pointing, camera);
        let sheet = match (ctx.live(), whole) {
            // The sheet grows under the frame: lengths in pixels stay as they are, shares of it grow with it.
            (true, true) => {
                let shift = move |middle: f64| percent(0.5 - middle * camera.get().scale);
                // What was seen before and what is seen now; and how often that changed, evenly or oddly, by which the style sheet begins
                // anew. At first nothing did.
                let change = Memo::new(move |last: Option<&(Camera, Camera, Option<&'static str>)>| {
                    let now = camera.get();
                    let turn = last.map(|(.., turn)| if *turn == Some("odd") { "even" } else { "odd" });
                    (last.map_or(now, |(_, before, _)| *before), now, turn)
                });
                let from = move || {
                    let (before, now, _) = change.get();
                    let ((x, y), scale) = now.as_seen_from(before);
                    format!("translate({},{})scale({})", percent(x), percent(y), decimal(scale, 4))
                };
                view! {
                    <div
                        class="sheet"
                        data-turn=move || change.get().2
                        style=("--from", from)
                        style:width=move || percent(camera.get().scale)
                        style:height=move || percent(camera.get().scale)
                        style:left=move || shift(camera.get().middle.0)
                        style:top=move || shift(camera.get().middle.1)
                    >
                        {lands}
                        {marks}
                    </div>
                }
                .into_any()
            }
            _ => view! {
                <div class="sheet">
                    {lands}
                    {marks}
                </div>
            }
            .into_any(),
        };
        let title = (!whole).then(|| view! { <p class="inset-title" aria-hidden="true">{ctx.m().inset_title}</p> });
        let tip = ctx.live().then(|| view! { <tip::Tip ctx=ctx.clone() model at panel=panel.clone() pointing camera /> });
        view! {
            {title}
            <div class=if whole { "panel whole" } else { "panel inset" } data-zoomable=whole.then_some("")>
                {sheet}
                {tip}
            </div>
        }
        .into_any()
    })
}
