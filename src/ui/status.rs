//! Where the Declaration stands: what is documented up to January 2025, and since.

use super::chart::{Scale, bars, patterns};
use super::{Ctx, prose, records};
use crate::i18n::{date, fill};
use crate::present::figures::progress;
use crate::selection::Route;
use leptos::prelude::*;

/// The page of the Declaration's status.
#[component]
pub fn StatusPage(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let (dataset, lang) = (ctx.dataset(), ctx.lang);
    let records = dataset.records();
    let checked = dataset.checked();
    let all = progress(dataset, lang, dataset.commitments().iter()).into_iter().take(1).collect();
    let texts = (records.status_changes.iter().map(|it| &it.summary))
        .chain(records.events.iter().filter_map(|it| it.decided.as_ref()))
        .chain(records.state_counts.iter().flat_map(|it| [&it.claim, &it.note]))
        .chain(records.governance.iter().map(|it| &it.summary));
    let translated = records::translated_in(&ctx, texts);
    view! {
        <article class="page status-page">
            {patterns()}
            <header class="page-head">
                <h1 tabindex="-1">{f.status_title}</h1>
                <p class="lead">{fill(f.status_notice, &[("date", &date(lang, checked))])}</p>
                <p class="remark">{f.status_caution}</p>
            </header>
            <section class="part" id="since">
                <h2>{f.about_status_title}</h2>
                {records::status_changes(&ctx)}
            </section>
            <section class="part" id="progress">
                <h2>{f.figures_progress_title}</h2>
                {bars(&ctx, f.figures_progress_title, all, Scale::Shares)}
                <p>
                    <a href=ctx.href(&Route::Figures)>{f.figures_title}</a>
                </p>
            </section>
            <section class="part" id="events">
                <h2>{f.about_events_title}</h2>
                {records::events(&ctx)}
            </section>
            <section class="part" id="counts">
                <h2>{f.about_counts_title}</h2>
                {records::state_counts(&ctx)}
            </section>
            <section class="part" id="governance">
                <h2>{f.about_governance_title}</h2>
                {records::governance(&ctx)}
            </section>
            {prose::translated(&ctx, &Route::Status, translated)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}
