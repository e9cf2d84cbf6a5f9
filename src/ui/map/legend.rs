//! What the shades and patterns of the map mean, and what its borders do not say.

use crate::present::legend::steps;
use crate::selection::{Route, query};
use crate::ui::{Ctx, parts};
use leptos::prelude::*;

/// The legend.
pub fn legend(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let steps = steps(ctx.lang).into_iter().map(|step| swatch("endorser", Some(step.class), step.label));
    let patterns = [("endorser", Some(0), f.legend_none), ("other", None, f.legend_other)];
    let patterns = patterns.map(|(kind, class, label)| swatch(kind, class, label.to_owned()));
    let unread = ctx.site.atlas.shapes.iter().any(|shape| shape.is_state() && !ctx.dataset().is_known(shape.code));
    let unread = unread.then(|| swatch("unread", None, f.legend_unread.to_owned()));
    view! {
        <figcaption class="legend">
            <p class="legend-title">{f.legend_title}</p>
            <ul class="legend-steps">
                {steps.collect_view()}
                {patterns.into_iter().collect_view()}
                {unread}
            </ul>
            {disclaimer(ctx)}
            {parts::share(ctx, &query::write(&ctx.state))}
            <span id="after-map" tabindex="-1"></span>
        </figcaption>
    }
    .into_any()
}

fn swatch(kind: &'static str, class: Option<u8>, label: String) -> AnyView {
    view! {
        <li>
            <svg class="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
                <rect class=format!("land {kind}") data-class=class width="24" height="16"></rect>
            </svg>
            {label}
        </li>
    }
    .into_any()
}

/// What borders, names and shades do not say; stands with every map.
fn disclaimer(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    view! {
        <p class="disclaimer" data-disclaimer>
            {f.borders_disclaimer}
            " "
            <a href=format!("{}#borders", ctx.href(&Route::About))>{f.borders_more}</a>
            "."
        </p>
    }
    .into_any()
}
