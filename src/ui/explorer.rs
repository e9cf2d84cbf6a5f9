//! The explorer: what the site is, the filters, the list, the map, and the whole in numbers.

use super::{Ctx, filters, list, map, overview, parts};
use crate::i18n::{date, fill};
use crate::present::explorer::Explorer as Model;
use crate::present::rows::all_counts;
use crate::selection::{Route, Sort};
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
    let f = ctx.f();
    let model = Model::new(ctx.dataset(), &ctx.tally, ctx.lang, &ctx.state.filters, Sort::default());
    let (lists, chooses) = (show != Show::Map, show != Show::Found);
    view! {
        // As long as it stands here the style sheet filters: `style/65-static.css`. The application takes it out.
        {(show == Show::All).then(|| view! { <span data-unbound hidden></span> })}
        <section class="filters" id="filters" tabindex="-1" aria-label=f.filters_label>
            {(show == Show::All).then(|| filters::filters(&ctx))}
            <div class="results">
                <div class="results-words">
                    // Only what changed is said, so that suggestions of states don't have the sentence said again.
                    <p data-status role="status" aria-atomic="false">
                        <span data-sentence>{model.sentence.clone()}</span>
                        <span class="visually-hidden" data-spoken></span>
                    </p>
                    {parts::live(
                        view! {
                            " "
                            <button type="button" class="button read" data-read aria-expanded="false" aria-controls="found" hidden>
                                {f.found_read}
                            </button>
                            " "
                            {parts::clear(&ctx, true)}
                        }
                            .into_any(),
                    )}
                </div>
                {parts::copy(&ctx)}
            </div>
            {parts::live(
                view! {
                    <section class="found" id="found" aria-label=f.legend_title hidden>
                        <ul class="listed"></ul>
                        <p class="remark" data-more hidden>
                            {f.found_more}
                        </p>
                    </section>
                }
                    .into_any(),
            )}
        </section>
        <div class="explorer">
            {lists.then(|| list::list(&ctx, &model))}
            <map::Map ctx=ctx.clone() model=model.clone() />
            {chooses.then(|| view! { <overview::Overview ctx=ctx.clone() /> })}
        </div>
        {lists.then(|| others(&ctx, &model))}
    }
}

/// The commitments of institutions, donors and all states together.
fn others(ctx: &Ctx, model: &Model) -> AnyView {
    let f = ctx.f();
    view! {
        <section class="others" aria-labelledby="others-title" hidden=model.found.others == 0 data-below>
            <h2 id="others-title">{f.others_title}</h2>
            <p class="others-text">{f.others_text}</p>
            {super::others::others(ctx)}
        </section>
    }
    .into_any()
}

/// What the site is, in three seconds.
#[component]
fn Hero(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let states = dataset.states().len();
    let reported = dataset.ledger().iter().filter(|it| it.status.is_some()).count();
    let say = |template, day| fill(template, &[("date", &date(lang, day))]);
    let as_of = say(f.data_as_of, dataset.as_of());
    let checked = dataset.checked();
    view! {
        <header class="hero">
            <div class="hero-words">
                <h1 tabindex="-1">{fill(f.hero_title, &[("n", &states.to_string())])}</h1>
                <p class="lead">{f.hero_text} " " <span class="hero-more">{f.hero_more}</span></p>
            </div>
            <div class="hero-facts">
                <ul class="figures">
                    <li>{f.figure_states.of(lang, states)}</li>
                    <li>{f.figure_commitments.of(lang, all_counts(dataset).total())}</li>
                    <li>{f.figure_reported.of(lang, reported)}</li>
                    <li>{as_of}</li>
                </ul>
                <p class="honest">
                    {say(f.status_notice, checked)} " "
                    <a href=ctx.href(&Route::Status)>{f.status_notice_more}</a> "."
                </p>
            </div>
        </header>
    }
}
