//! The explorer: what the site is, the filters, the list, the map, and the detail of the selected state.

use super::parts::plain;
use super::{Ctx, detail, filters, list, map};
use crate::i18n::{date, fill};
use crate::present::explorer::Explorer as Model;
use crate::present::rows::all_counts;
use crate::selection::{Msg, Route};
use leptos::prelude::*;

/// The home page.
#[component]
pub fn Explorer(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let inner = ctx.clone();
    // What the list, the map and the sentence show: worked out once a change.
    let model = Memo::new(move |_| {
        let (filters, sort) = inner.state.with(|state| (state.filters.clone(), state.sort));
        Model::new(inner.dataset(), &inner.edition.index, inner.lang, &filters, sort)
    });
    let sentence = Memo::new(move |_| model.with(|model| model.sentence.clone()));
    view! {
        <Hero ctx=ctx.clone() />
        <section class="filters" aria-label=m.filters_label>
            <filters::Filters ctx=ctx.clone() />
            <div class="results">
                <p data-status role="status" inner_html=move || plain(&sentence.get())></p>
                {ctx.live().then(|| clear_when_needed(&ctx))}
            </div>
        </section>
        <div class="explorer" class:has-detail=move || ctx.state.with(|state| state.selected.is_some())>
            <list::StateList ctx=ctx.clone() model />
            <map::Map ctx=ctx.clone() model />
            <detail::Detail ctx=ctx.clone() />
        </div>
        <list::Others ctx=ctx.clone() model />
        {ctx.site.built.map(|day| view! { <p class="foot-note">{fill(m.page_built, &[("date", &date(ctx.lang, day))])}</p> })}
    }
}

/// What the site is, in three seconds.
#[component]
fn Hero(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let states = dataset.states().len();
    let reported = dataset.commitments().iter().filter(|it| it.status_latest.is_some()).count();
    let say = |template, day| fill(template, &[("date", &date(lang, day))]);
    let as_of = say(m.data_as_of, dataset.as_of());
    let checked = dataset.records().status_changes.iter().filter_map(|change| change.date_checked).max().unwrap_or(dataset.as_of());
    let review = dataset.records().next_review;
    let stale = ctx.site.today.filter(|today| *today > review).map(|_| say(m.stale_notice, review));
    view! {
        <header class="hero">
            <div class="hero-words">
                <h1 tabindex="-1">{fill(m.hero_title, &[("n", &states.to_string())])}</h1>
                <p class="lead">{m.hero_text}</p>
            </div>
            <div class="hero-facts">
                <ul class="figures">
                    <li>{m.figure_states.of(lang, states)}</li>
                    <li>{m.figure_commitments.of(lang, all_counts(dataset).total())}</li>
                    <li>{m.figure_reported.of(lang, reported)}</li>
                    <li>{as_of}</li>
                </ul>
                <p class="honest">
                    {say(m.status_notice, checked)} " "
                    <a href=format!("{}#status", ctx.href(&Route::About))>{m.status_notice_more}</a> "."
                </p>
                {stale.map(|said| view! { <p class="notice" data-notice="stale">{said}</p> })}
            </div>
        </header>
    }
}

/// The button that lifts all filters, while there are any.
fn clear_when_needed(ctx: &Ctx) -> AnyView {
    let state = ctx.state;
    let active = Memo::new(move |_| state.with(|state| !state.filters.is_empty()));
    let ctx = ctx.clone();
    (move || active.get().then(|| clear_button(&ctx))).into_any()
}

/// The button that lifts all filters.
pub fn clear_button(ctx: &Ctx) -> AnyView {
    let clear = ctx.sender(Msg::ClearFilters);
    view! {
        <button type="button" class="button" data-clear on:click=clear>
            {ctx.m().clear_filters}
        </button>
    }
    .into_any()
}
