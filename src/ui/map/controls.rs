//! The buttons that enlarge the map: nothing of it needs a drag or a second finger.

use crate::geometry::Region;
use crate::selection::{Camera, Msg, Zoom};
use crate::ui::Ctx;
use leptos::prelude::*;

/// By how much one press enlarges.
const STEP: f64 = 1.6;

/// The buttons.
#[component]
pub fn Controls(ctx: Ctx, camera: Memo<Camera>) -> impl IntoView {
    let m = ctx.m();
    let (send, site) = (ctx.send, ctx.site.clone());
    let scale = Memo::new(move |_| camera.get().scale);
    let by = move |factor: f64| move |_| send.run(Msg::Zoom(camera.get_untracked().enlarged(factor, (0.5, 0.5)).zoom()));
    let regions = Region::ALL.map(|region| {
        let words = region_words(&ctx, region);
        let [left, top, right, bottom] = region.bounds(&site.atlas);
        let whole = site.atlas.panels.first();
        let share = |at| whole.map(|panel| panel.share(at)).unwrap_or_default();
        let ((left, top), (right, bottom)) = (share((left, top)), share((right, bottom)));
        let zoom = Camera::around([left, top, right, bottom]).zoom();
        view! {
            <button type="button" class="map-button region" aria-label=words.1 on:click=move |_| send.run(Msg::Zoom(zoom))>
                {words.0}
            </button>
        }
    });
    // Nothing changes at an end; the button stays, so that the focus does.
    let at_most = move || (scale.get() >= f64::from(Zoom::MOST) / 100.0).then_some("true");
    let at_least = move || (scale.get() <= 1.0).then_some("true");
    view! {
        <div class="map-controls" role="group" aria-label=m.zoom_label>
            <div class="zoom-buttons">
                <button type="button" class="map-button" aria-label=m.zoom_in title=m.zoom_in aria-disabled=at_most data-zoom="in" on:click=by(STEP)>
                    "+"
                </button>
                <button type="button" class="map-button" aria-label=m.zoom_out title=m.zoom_out aria-disabled=at_least data-zoom="out" on:click=by(1.0 / STEP)>
                    "−"
                </button>
                <button
                    type="button"
                    class="map-button"
                    aria-label=m.zoom_whole
                    title=m.zoom_whole
                    aria-disabled=at_least
                    data-zoom="whole"
                    on:click=move |_| send.run(Msg::Zoom(None))
                >
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                        <path class=move || "whole-icon" d="M1 5V1h4M11 1h4v4M15 11v4h-4M5 15H1v-4"></path>
                    </svg>
                </button>
            </div>
            <div class="region-buttons">{regions.into_iter().collect_view()}</div>
        </div>
    }
}

/// What is written on the button of a region, and its whole name, which holds the same word.
fn region_words(ctx: &Ctx, region: Region) -> (&'static str, &'static str) {
    let m = ctx.m();
    match region {
        Region::North => (m.region_north_short, m.region_north),
        Region::Central => (m.region_central_short, m.region_central),
        Region::Caribbean => (m.region_caribbean, m.region_caribbean),
        Region::South => (m.region_south_short, m.region_south),
    }
}
