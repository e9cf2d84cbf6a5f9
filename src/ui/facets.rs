//! The further facets, collapsed until they are wanted.

use super::Ctx;
use crate::present::facets::{Choice, FacetView, facets};
use leptos::prelude::*;

/// Kind, latest status, action package and year.
#[component]
pub fn MoreFilters(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let inner = ctx.clone();
    let views =
        Memo::new(move |_| inner.tally.with(|tally| inner.state.with(|state| facets(inner.dataset(), tally, inner.lang, &state.filters))));
    let chosen = Memo::new(move |_| views.with(|views| views.iter().flat_map(|view| &view.choices).filter(|choice| choice.chosen).count()));
    // The choices themselves never change; only their counts and marks do.
    let shape = views.get_untracked();
    view! {
        <details class="more-filters">
            <summary>
                {m.more_filters}
                {move || (chosen.get() > 0).then(|| view! { <span class="badge">{chosen.get()}</span> })}
            </summary>
            <div class="facets">
                {shape.into_iter().enumerate().map(|(place, view)| facet(&ctx, views, place, view)).collect_view()}
            </div>
        </details>
    }
}

fn facet(ctx: &Ctx, views: Memo<Vec<FacetView>>, place: usize, view: FacetView) -> AnyView {
    let choices = view.choices.into_iter().enumerate().map(|(inner, choice)| one(ctx, views, place, inner, choice)).collect_view();
    view! {
        <fieldset class="facet">
            <legend>{view.name}</legend>
            {choices}
        </fieldset>
    }
    .into_any()
}

fn one(ctx: &Ctx, views: Memo<Vec<FacetView>>, place: usize, inner: usize, choice: Choice) -> AnyView {
    let now = Memo::new(move |_| {
        views.with(|views| views.get(place).and_then(|view| view.choices.get(inner)).map(|choice| (choice.count, choice.chosen)))
    });
    view! {
        <label class="choice" class:is-empty=move || now.get().is_some_and(|(count, _)| count == 0)>
            <input
                type="checkbox"
                data-choice=choice.key
                prop:checked=move || now.get().is_some_and(|(_, chosen)| chosen)
                on:change=ctx.sender(choice.msg)
            />
            <span>{choice.label}</span>
            <span class="choice-count" inner_html=move || now.get().map(|(count, _)| count.to_string()).unwrap_or_default()></span>
        </label>
    }
    .into_any()
}
