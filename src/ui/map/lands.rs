//! The lands of a drawing. The whole draws each outline once; the inset shows the same outlines again, in its own window.

use crate::dataset::code::StateCode;
use crate::geometry::{Panel, Shape};
use crate::present::decimal::decimal;
use crate::present::explorer::Explorer;
use crate::present::legend::PATTERN_SCALE;
use crate::present::other_state::other_shape;
use crate::selection::Route;
use crate::ui::{Ctx, parts};
use leptos::prelude::*;
use leptos::svg;

/// The lands of a drawing, hidden from assistive technology: what is pointed at and read stands over them.
pub fn lands(ctx: &Ctx, model: &Explorer, at: usize, panel: &Panel) -> AnyView {
    let atlas = &ctx.site.atlas;
    let [left, top, width, height] = panel.window;
    let whole = at == 0;
    let seen = |shape: &&Shape| {
        let [l, t, r, b] = shape.bounds;
        whole || (l < left + width && r > left && t < top + height && b > top)
    };
    let states = atlas.shapes.iter().filter(|shape| shape.is_state()).filter(seen);
    let (endorsers, others): (Vec<&Shape>, Vec<&Shape>) = states.partition(|shape| ctx.dataset().is_endorser(shape.code));
    let context = if whole {
        let territories = atlas.shapes.iter().filter(|shape| !shape.is_state()).map(|shape| {
            let (class, d) = ("territory", shape.outline());
            view! { <path class=class data-territory=shape.code.as_str().to_owned() d=d></path> }
        });
        let others = atlas.context.clone();
        view! {
            <g id=move || "context">
                <path class="context" d=others></path>
                {territories.collect_view()}
            </g>
        }
        .into_any()
    } else {
        view! { <use href=move || "#context"></use> }.into_any()
    };
    let patterns = whole.then(|| {
        // Those of the sheet that the application enlarges: they become finer by as much as it grows, and keep their size.
        view! {
            <defs inner_html=PATTERNS></defs>
            <pattern id="hatch-whole" href="#hatch" patternTransform=format!("rotate(45) scale({PATTERN_SCALE})")></pattern>
            <pattern id="dots-whole" href="#dots" patternTransform=format!(" scale({PATTERN_SCALE})")></pattern>
        }
    });
    view! {
        <svg class="lands" viewBox=panel.window.map(|it| decimal(it, 1)).join(" ") aria-hidden="true" focusable="false">
            {patterns}
            {context}
            {others.into_iter().map(|shape| other(ctx, shape, at)).collect_view()}
            {endorsers.into_iter().map(|shape| endorser(ctx, model, shape, at)).collect_view()}
            <use class=move || "pointed"></use>
            <use class=move || "lift"></use>
        </svg>
    }
    .into_any()
}

fn reference(code: StateCode) -> String {
    format!("#land-{code}")
}

/// A shape's outline: drawn in the whole, shown again elsewhere.
fn drawn(shape: &Shape, at: usize) -> AnyView {
    if at == 0 {
        view! { <path id=format!("land-{}", shape.code) d=shape.outline()></path> }.into_any()
    } else {
        view! { <use href=reference(shape.code)></use> }.into_any()
    }
}

/// A state that is not among the endorsing ones.
fn other(ctx: &Ctx, shape: &Shape, at: usize) -> AnyView {
    let code = shape.code;
    view! {
        <g class=format!("land {}", other_shape(ctx.dataset(), ctx.lang, code).class) data-select=code.as_str().to_owned()>
            {drawn(shape, at)}
        </g>
    }
    .into_any()
}

/// An endorsing state: a link to its page, which the application turns into a selection.
fn endorser(ctx: &Ctx, model: &Explorer, shape: &Shape, at: usize) -> AnyView {
    let code = shape.code;
    svg::a()
        .class(format!("land endorser{}", parts::pillar_classes(ctx, code)))
        .attr("data-land", code.as_str().to_owned())
        .attr("data-class", model.row(code).map(|row| row.class))
        .attr("href", ctx.href(&Route::State(code)))
        .attr("data-select", code.as_str().to_owned())
        .attr("tabindex", "-1")
        .child(drawn(shape, at))
        .into_any()
}

/// The hatch of endorsers without a matching commitment, and the dots of states that did not endorse.
const PATTERNS: &str = concat!(
    r#"<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"#,
    r#"<rect width="8" height="8" class="hatch-field"/><rect width="2.6" height="8" class="hatch-line"/></pattern>"#,
    r#"<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">"#,
    r#"<rect width="7" height="7" class="dots-field"/><circle cx="2" cy="2" r="1.1" class="dots-dot"/>"#,
    r#"<circle cx="5.5" cy="5.5" r="1.1" class="dots-dot"/></pattern>"#,
);
