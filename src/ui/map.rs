//! The map: endorsing states shaded by their matching commitments, the other states as context, and the legend.
//!
//! Every node inside the `<svg>` has a dynamic attribute: a wholly static child would be wrapped in a `<g>` of its own.

use super::Ctx;
use super::parts::plain;
use crate::dataset::code::StateCode;
use crate::geometry::{Shape, Target};
use crate::present::explorer::{Explorer, other_shape};
use crate::present::legend::steps;
use crate::selection::Route;
use leptos::prelude::*;

/// The map with its caption and legend.
#[component]
pub fn Map(ctx: Ctx, model: Memo<Explorer>) -> impl IntoView {
    let m = ctx.m();
    let pointed = RwSignal::new(None::<StateCode>);
    let said = {
        let ctx = ctx.clone();
        move || pointed.get().map(|code| plain(&label(&ctx, model, code))).unwrap_or_default()
    };
    view! {
        <figure class="map" aria-labelledby="map-title">
            <h2 id="map-title" class="visually-hidden">
                {m.map_title}
            </h2>
            <p class="visually-hidden">{m.map_description}</p>
            <div class="map-frame">
                <a class="skip-link skip-map" href="#after-map" rel="external">
                    {m.skip_map}
                </a>
                <Drawing ctx=ctx.clone() model pointed />
                <p class="map-caption" aria-hidden="true" inner_html=said></p>
            </div>
            <Legend ctx />
        </figure>
    }
}

/// What the map says of a state.
fn label(ctx: &Ctx, model: Memo<Explorer>, code: StateCode) -> String {
    let endorser = model.with(|model| model.row(code).map(|row| row.label.clone()));
    endorser.unwrap_or_else(|| other_shape(ctx.dataset(), ctx.lang, code).label)
}

#[component]
fn Drawing(ctx: Ctx, model: Memo<Explorer>, pointed: RwSignal<Option<StateCode>>) -> impl IntoView {
    let atlas = &ctx.site.atlas;
    let frame = format!("0 0 {} {}", atlas.view.width, atlas.view.height);
    let targets = crate::geometry::default_targets(atlas);
    let endorses = |shape: &&Shape| ctx.dataset().is_endorser(shape.code);
    let others =
        atlas.shapes.iter().filter(|shape| !endorses(shape)).map(|shape| other(&ctx, shape, target(&targets, shape.code), pointed));
    let endorsers = atlas.shapes.iter().filter(endorses).map(|shape| endorser(&ctx, model, shape, target(&targets, shape.code), pointed));
    let site = ctx.site.clone();
    let selected = move || {
        let code = ctx.state.with(|state| state.selected);
        code.and_then(|code| site.atlas.shape(code)).map(|shape| [shape.d.as_str(), shape.rest.as_deref().unwrap_or_default()].concat())
    };
    view! {
        <svg class="drawing" viewBox=frame role="group" aria-labelledby="map-title" data-map>
            <defs inner_html=PATTERNS></defs>
            <path class="context" d=atlas.context.clone()></path>
            <g class=move || "others">{others.collect_view()}</g>
            <g class=move || "endorsers">{endorsers.collect_view()}</g>
            <path class="lift" d=selected></path>
        </svg>
    }
}

fn target(targets: &[Target], code: StateCode) -> Option<Target> {
    targets.iter().find(|target| target.code == code).cloned()
}

/// A state that did not endorse, or a territory.
fn other(ctx: &Ctx, shape: &Shape, target: Option<Target>, pointed: RwSignal<Option<StateCode>>) -> AnyView {
    let code = shape.code;
    let named = shape.is_state();
    let hook = named.then(|| code.as_str().to_owned());
    let point = move |_| {
        if named {
            pointed.set(Some(code));
        }
    };
    let leave = move |_| pointed.set(None);
    let label = named.then(|| other_shape(ctx.dataset(), ctx.lang, code).label);
    view! {
        <g
            class=if named { "shape other" } else { "shape territory" }
            role=named.then_some("img")
            aria-label=label
            on:pointerenter=point
            on:pointerleave=leave
        >
            <path class="land" d=shape.d.clone() data-shape=hook.clone().filter(|_| target.is_none()) data-match=hook.clone().map(|_| "false")></path>
            {far(shape)}
            {target.map(|target| callout(target, hook, "false".into()))}
        </g>
    }
    .into_any()
}

/// An endorsing state: a link to its page, which the application turns into a selection.
fn endorser(ctx: &Ctx, model: Memo<Explorer>, shape: &Shape, target: Option<Target>, pointed: RwSignal<Option<StateCode>>) -> AnyView {
    let code = shape.code;
    let row = Memo::new(move |_| model.with(|model| model.row(code).map(|row| (row.shown, row.class, row.label.clone()))));
    let matches = move || row.with(|row| row.as_ref().is_some_and(|(shown, ..)| *shown).to_string());
    let class = move || row.with(|row| row.as_ref().map(|(_, class, _)| class.to_string()));
    let label = move || row.with(|row| row.as_ref().map(|(.., label)| label.clone()));
    let state = ctx.state;
    let selected = move || state.with(|state| state.selected == Some(code)).then_some("true");
    let pillars: String = ctx
        .dataset()
        .owned_by(code)
        .filter_map(|commitment| commitment.pillar)
        .fold([false; 4], |mut has, pillar| {
            if let Some(it) = has.get_mut(pillar.index()) {
                *it = true;
            }
            has
        })
        .into_iter()
        .zip(1..)
        .filter(|(has, _)| *has)
        .map(|(_, number)| format!(" has-p{number}"))
        .collect();
    let hook = code.as_str().to_owned();
    let point = move |_| pointed.set(Some(code));
    let leave = move |_| pointed.set(None);
    let small = target.is_some();
    let callout = target.map(|target| callout(target, Some(hook.clone()), matches.into()));
    // The group makes the link one of SVG: outside an SVG parent the macro takes `<a>` for one of HTML.
    view! {
        <g class=format!("shape endorser{pillars}")>
        <a
            href=ctx.href(&Route::State(code))
            data-select=hook.clone()
            data-class=class
            aria-label=label
            aria-current=selected
            on:pointerenter=point
            on:pointerleave=leave
            on:focus=move |_| pointed.set(Some(code))
            on:blur=move |_| pointed.set(None)
        >
            {far(shape)}
            <path class="land" d=shape.d.clone() data-shape=(!small).then(|| hook.clone()) data-match=(!small).then_some(matches)></path>
            {callout}
        </a>
        </g>
    }
    .into_any()
}

/// What lies far from a state's main part, such as Alaska.
fn far(shape: &Shape) -> Option<AnyView> {
    shape.rest.clone().map(|rest| view! { <g><path class="land" d=rest></path></g> }.into_any())
}

/// The target of a state that is too small to be pointed at.
fn callout(target: Target, hook: Option<String>, matches: MaybeMatch) -> AnyView {
    let (x, y) = target.centre;
    let (from_x, from_y) = target.anchor;
    let leader = target.leader.then(|| view! { <line class="leader" x1=from_x y1=from_y x2=x y2=y></line> });
    view! {
        {leader}
        <circle class="target" cx=x cy=y r=target.radius data-shape=hook data-match=matches.0></circle>
    }
    .into_any()
}

/// Whether the filters match, fixed or changing.
struct MaybeMatch(Signal<String>);

impl From<&'static str> for MaybeMatch {
    fn from(fixed: &'static str) -> Self {
        MaybeMatch(Signal::stored(fixed.to_owned()))
    }
}

impl<F: Fn() -> String + Send + Sync + 'static> From<F> for MaybeMatch {
    fn from(changing: F) -> Self {
        MaybeMatch(Signal::derive(changing))
    }
}

#[component]
fn Legend(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    view! {
        <figcaption class="legend">
            <p class="legend-title">{m.legend_title}</p>
            <ul class="legend-steps">
                {steps(ctx.lang)
                    .into_iter()
                    .map(|step| {
                        view! {
                            <li>
                                <svg class="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
                                    <rect class="land" data-class=step.class width="24" height="16"></rect>
                                </svg>
                                {step.label}
                            </li>
                        }
                    })
                    .collect_view()}
                {[("0", "swatch", m.legend_none), ("none", "swatch", m.legend_other)]
                    .into_iter()
                    .map(|(class, kind, label)| {
                        view! {
                            <li>
                                <svg class=kind viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
                                    <rect class="land" data-class=class width="24" height="16"></rect>
                                </svg>
                                {label}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
            <super::borders::Disclaimer ctx />
            <span id="after-map" tabindex="-1"></span>
        </figcaption>
    }
}

/// The hatch of endorsers without a matching commitment.
const PATTERNS: &str = concat!(
    r#"<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"#,
    r#"<rect width="9" height="9" class="hatch-field"/><rect width="3" height="9" class="hatch-line"/></pattern>"#,
);
