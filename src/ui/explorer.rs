//! The explorer: what the site is, the filters, the list, the map, and the detail of the selected state.

use super::parts::plain;
use super::{Ctx, detail, filters, list, map, parts};
use crate::i18n::{date, fill};
use crate::present::explorer::Explorer as Model;
use crate::present::rows::all_counts;
use crate::selection::{Msg, Partial, Route};
use leptos::prelude::*;

/// The home page.
#[component]
pub fn Explorer(ctx: Ctx) -> impl IntoView {
    view! {
        <Hero ctx=ctx.clone() />
        <Body ctx show=Show::All />
    }
}

/// What of the explorer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Filters, list, map, detail, and the others who made commitments.
    All,
    /// The map, with the detail of what is chosen on it.
    Map,
    /// What the filters found, which can't be changed: list, map and others.
    Found,
}

/// The explorer without what stands around it.
#[component]
pub fn Body(ctx: Ctx, show: Show) -> impl IntoView {
    let m = ctx.m();
    let inner = ctx.clone();
    let sort = Memo::new(move |_| inner.state.with(|state| state.sort));
    let inner = ctx.clone();
    let model = Memo::new(move |_| {
        inner.filters.with(|filters| inner.tally.with(|tally| Model::new(inner.dataset(), tally, inner.lang, filters, sort.get())))
    });
    let sentence = Memo::new(move |_| model.with(|model| model.sentence.clone()));
    let spoken = RwSignal::new(String::new());
    let (lists, chooses) = (show != Show::Map, show != Show::Found);
    let inner = ctx.clone();
    let filters = move || view! { <filters::Filters ctx=inner.clone() spoken /> }.into_any();
    let inner = ctx.clone();
    let list = move || view! { <list::StateList ctx=inner.clone() model /> }.into_any();
    view! {
        <section class="filters" aria-label=m.filters_label>
            {(show == Show::All).then(|| parts::later(&ctx, 0, filters))}
            <div class="results">
                // Only what changed is said, so that suggestions of states don't have the sentence said again.
                <p data-status role="status" aria-atomic="false">
                    <span inner_html=move || plain(&sentence.get())></span>
                    {ctx.live().then(|| view! { <span class="visually-hidden" inner_html=move || plain(&spoken.get())></span> })}
                </p>
                {ctx.live().then(|| clear_when_needed(&ctx))}
            </div>
        </section>
        <div class="explorer" class:has-detail=move || ctx.state.with(|state| state.selected.is_some())>
            {lists.then(|| parts::later(&ctx, 1, list))}
            <map::Map ctx=ctx.clone() model />
            {chooses.then(|| view! { <detail::Detail ctx=ctx.clone() /> })}
        </div>
        {lists.then(|| others(&ctx, model))}
    }
}

/// The commitments of institutions, donors and all states together. The application keeps what the file has of them.
fn others(ctx: &Ctx, model: Memo<Model>) -> AnyView {
    let m = ctx.m();
    let none = Memo::new(move |_| model.with(|model| model.found.others == 0));
    #[cfg(feature = "ssr")]
    let content = super::others::others(ctx);
    #[cfg(not(feature = "ssr"))]
    let content = ();
    view! {
        <section class="others" aria-labelledby="others-title" hidden=move || none.get()>
            <h2 id="others-title">{m.others_title}</h2>
            <p class="others-text">{m.others_text}</p>
            {parts::partial(ctx, Partial::Others, content.into_any())}
        </section>
    }
    .into_any()
}

/// What the site is, in three seconds.
#[component]
fn Hero(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let states = dataset.states().len();
    let reported = dataset.ledger().iter().filter(|it| it.status.is_some()).count();
    let say = |template, day| fill(template, &[("date", &date(lang, day))]);
    let as_of = say(m.data_as_of, dataset.as_of());
    let checked = dataset.checked().unwrap_or(dataset.as_of());
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
                    <a href=ctx.href(&Route::Status)>{m.status_notice_more}</a> "."
                </p>
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
