//! About the data: how it was made, what the words mean, how to take, cite and mend it.

use super::cite::cite;
use super::{Ctx, borders, parts, prose, records, words};
use crate::i18n::{colon, date, fill};
use crate::present::source::source;
use crate::selection::Route;
use leptos::prelude::*;

/// The page about the data.
#[component]
pub fn About(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let dataset = ctx.dataset();
    let say = |template, day| fill(template, &[("date", &date(ctx.lang, day))]);
    let records = dataset.records();
    let texts = records.about.iter().flat_map(|it| it.conventions.values().chain([&it.limits]));
    let translated = records::translated_in(&ctx, texts.chain(records.regional_processes.iter().map(|it| &it.note)));
    let paragraphs = [f.about_owner, f.about_status, f.about_money, f.about_dates];
    view! {
        <article class="page about-page">
            <header class="page-head">
                <h1 tabindex="-1">{f.about_title}</h1>
                <p class="lead">{f.about_lead}</p>
                <p class="remark">
                    {say(f.data_as_of, dataset.as_of())} ". " {ctx.site.built.map(|day| format!("{}. ", say(f.page_built, day)))} {f.independent}
                </p>
            </header>
            {contents(&ctx)}
            <section class="part" id="words">
                <h2>{f.about_words_title}</h2>
                {paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                {words::words(&ctx)} <h3>{f.about_fields_title}</h3> {records::conventions(&ctx)}
            </section>
            <section class="part" id="method">
                <h2>{f.about_made_title}</h2>
                <p>{f.about_made}</p>
                {records::limits(&ctx)}
            </section>
            <section class="part" id="processes">
                <h2>{f.about_processes_title}</h2>
                {records::processes(&ctx)}
            </section>
            <section class="part" id="map">
                <h2>{f.about_map_title}</h2>
                <p>{f.about_map} " " {f.map_credit}</p>
            </section>
            <borders::Borders ctx=ctx.clone() />
            <section class="part" id="download">
                <h2>{f.about_download_title}</h2>
                <p>{f.about_download}</p>
                <ul>
                    <li>
                        <a href=ctx.file("data/declaration.json") download rel="external">{f.download_json}</a>
                    </li>
                    <li>
                        <a href=ctx.file("data/declaration.schema.json") download rel="external">{f.download_schema}</a>
                    </li>
                </ul>
            </section>
            {cite(&ctx, &Route::About)}
            <section class="part" id="report">
                <h2>{f.about_report_title}</h2>
                <p>{f.about_report}</p>
            </section>
            <section class="part" id="sources">
                <h2>{fill(f.about_sources_title, &[("n", &records.sources.len().to_string())])}</h2>
                <All ctx=ctx.clone() />
            </section>
            {prose::translated(&ctx, &Route::About, translated)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

/// The parts of the page.
fn contents(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let sources = fill(f.about_sources_title, &[("n", &ctx.dataset().records().sources.len().to_string())]);
    let parts = [
        ("words", f.about_words_title),
        ("method", f.about_made_title),
        ("processes", f.about_processes_title),
        ("map", f.about_map_title),
        ("borders", f.borders_title),
        ("download", f.about_download_title),
        ("cite", f.cite_dataset),
        ("report", f.about_report_title),
        ("sources", &sources),
    ];
    parts::contents(ctx, parts.map(|(id, title)| (id.to_owned(), title.to_owned())))
}

/// Every source, by publisher.
#[component]
fn All(ctx: Ctx) -> impl IntoView {
    let (dataset, lang) = (ctx.dataset(), ctx.lang);
    let mut all: Vec<_> = dataset.records().sources.iter().filter_map(|it| source(dataset, ctx.lang, &it.id)).collect();
    all.sort_by_cached_key(|it| (crate::present::facets::by_name(&it.publisher), it.title.clone()));
    view! {
        <ol class="all-sources">
            {all
                .into_iter()
                .map(|it| {
                    view! {
                        <li id=format!("source-{}", it.id)>
                            {it.publisher} {colon(lang)}
                            <a href=it.url hreflang=it.language.clone() lang=it.language rel="external noopener">{it.title}</a>
                            ", "
                            {prose::in_language(it.date, it.date_lang)}
                            {it.partly_read.map(|said| format!(" ({said})"))}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}
