//! The map: endorsing states shaded by their matching commitments, the other states as context, and what is said and pressed around it.
//!
//! Two drawings show it: the whole, which the application can enlarge, and an inset in which small states have room. Every state is pointed
//! at in one of them, at a place of its own. The application makes the two a list box, so one stop for keys: see `client/bind/map.rs`.
//! Every node inside an `<svg>` has a dynamic attribute: a wholly static child would be wrapped in a `<g>` of its own.

mod controls;
mod lands;
mod legend;
mod marks;

use super::{Ctx, parts};
use crate::geometry::Panel;
use crate::present::explorer::Explorer;
use leptos::prelude::*;

/// The map with its controls and legend.
#[component]
pub fn Map(ctx: Ctx, model: Explorer) -> impl IntoView {
    let f = ctx.f();
    let hue = ctx.state.filters.pillars.only().map(|pillar| pillar.number());
    let drawings = ctx.site.atlas.panels.iter().enumerate().map(|(at, panel)| drawing(&ctx, &model, at, panel)).collect_view();
    view! {
        <figure class="map" aria-labelledby="map-title" data-hue=hue>
            <h2 id="map-title" class="visually-hidden">
                {f.map_title}
            </h2>
            <p class="visually-hidden">{f.map_description}</p>
            <div class="map-frame">
                <a class="skip-link skip-map" href="#after-map" rel="external">
                    {f.skip_map}
                </a>
                {parts::live(controls::controls(&ctx))}
                <div class="drawings" data-map="" role="group" aria-labelledby="map-title">
                    {drawings}
                </div>
            </div>
            {legend::legend(&ctx)}
        </figure>
    }
}

/// One drawing: the lands, and over them the places at which states are pointed at.
fn drawing(ctx: &Ctx, model: &Explorer, at: usize, panel: &Panel) -> AnyView {
    let whole = at == 0;
    let title = (!whole).then(|| view! { <p class="inset-title" aria-hidden="true">{ctx.f().inset_title}</p> });
    view! {
        {title}
        <div class=if whole { "panel whole" } else { "panel inset" } data-zoomable=whole.then_some("")>
            <div class="sheet">
                {lands::lands(ctx, model, at, panel)}
                {marks::marks(ctx, model, panel)}
            </div>
        </div>
    }
    .into_any()
}
