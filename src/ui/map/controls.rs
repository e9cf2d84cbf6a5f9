//! The buttons that enlarge the map: nothing of it needs a drag or a second finger.

use crate::geometry::Region;
use crate::selection::Camera;
use crate::ui::Ctx;
use leptos::prelude::*;

/// The buttons, each with what it makes of the map: nearer, farther, the whole, or a part as an address names it.
pub fn controls(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let atlas = &ctx.site.atlas;
    let regions = Region::ALL.map(|region| {
        let (short, name) = region_words(ctx, region);
        let [left, top, right, bottom] = region.bounds(atlas);
        let share = |at| atlas.panels.first().map(|panel| panel.share(at)).unwrap_or_default();
        let ((left, top), (right, bottom)) = (share((left, top)), share((right, bottom)));
        let zoom = Camera::around([left, top, right, bottom]).zoom().map(|zoom| zoom.parts().map(|part| part.to_string()).join(","));
        view! {
            <button type="button" class="map-button region" aria-label=name data-zoom=zoom>
                {short}
            </button>
        }
    });
    view! {
        <div class="map-controls" role="group" aria-label=f.zoom_label>
            <div class="zoom-buttons">
                <button type="button" class="map-button" aria-label=f.zoom_in title=f.zoom_in data-zoom="in">
                    "+"
                </button>
                <button type="button" class="map-button" aria-label=f.zoom_out title=f.zoom_out data-zoom="out">
                    "−"
                </button>
                <button type="button" class="map-button" aria-label=f.zoom_whole title=f.zoom_whole data-zoom="whole">
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                        <path class=move || "whole-icon" d="M1 5V1h4M11 1h4v4M15 11v4h-4M5 15H1v-4"></path>
                    </svg>
                </button>
            </div>
            <div class="region-buttons">{regions.into_iter().collect_view()}</div>
        </div>
        <p class="visually-hidden" id="map-keys">
            {f.map_keys}
        </p>
    }
    .into_any()
}

/// What is written on the button of a region, and its whole name, which holds the same word.
fn region_words(ctx: &Ctx, region: Region) -> (&'static str, &'static str) {
    let f = ctx.f();
    match region {
        Region::North => (f.region_north_short, f.region_north),
        Region::Central => (f.region_central_short, f.region_central),
        Region::Caribbean => (f.region_caribbean, f.region_caribbean),
        Region::South => (f.region_south_short, f.region_south),
    }
}
